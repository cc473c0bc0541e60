//! The rhythm of the settings and the stories that are told become milestones.

use chrono::NaiveDate;

use super::settings::Milestones;

/// A milestone that was reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Milestone {
    /// Which one it is, counted from 1.
    pub index: u32,
    /// The number that reached it.
    pub number: u32,
    /// The day on which it was reached.
    pub day: NaiveDate,
    /// The place of the story of that number among the campaign's stories; nothing once it is withdrawn.
    pub story: Option<usize>,
    /// The numbers of the first and the last story that it counts: those since the milestone before it.
    pub range: [u32; 2],
}

/// A number that was told on a day.
#[derive(Debug, Clone, Copy)]
pub(super) struct Told {
    pub(super) number: u32,
    pub(super) day: NaiveDate,
    /// The place of its story among those that are shown; nothing once it is withdrawn.
    pub(super) story: Option<usize>,
}

/// Which number reached which milestone, in their order. That is the milestone's own or, where it is missing, the
/// first one after it. A number that leaps over several reaches the last of them, so that there are never more
/// milestones than stories, and where the numbers begin does not matter. What was reached stays so when its story
/// is withdrawn: a briefing that was held keeps its number and its day.
pub(super) fn reached(milestones: &Milestones, told: &[Told]) -> Vec<Milestone> {
    let Some(first) = told.first() else {
        return Vec::new();
    };
    let mut from = first.number;
    let mut passed = milestones.until(from.saturating_sub(1));
    let mut reached = Vec::new();
    for Told { number, day, story } in told.iter().copied() {
        let index = milestones.until(number);
        if index > passed {
            reached.push(Milestone {
                index,
                number,
                day,
                story,
                range: [from, number],
            });
            passed = index;
            from = number.saturating_add(1);
        }
    }
    reached
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Milestone, number of the story, range.
    fn found(milestones: &Milestones, numbers: &[u32]) -> Vec<(u32, u32, [u32; 2])> {
        let told = |number: &u32| Told {
            number: *number,
            day: NaiveDate::MIN,
            story: None,
        };
        let told: Vec<Told> = numbers.iter().map(told).collect();
        let reached = reached(milestones, &told).into_iter();
        reached
            .map(|one| (one.index, one.number, one.range))
            .collect()
    }

    #[test]
    fn each_story_reaches_at_most_one_milestone() {
        let two = Milestones::Every(2);
        assert_eq!(found(&two, &[]), []);
        assert_eq!(found(&two, &[1]), []);
        assert_eq!(found(&two, &[1, 2, 3, 4]), [(1, 2, [1, 2]), (2, 4, [3, 4])]);
        // The second is missing, then three are leapt over.
        assert_eq!(
            found(&two, &[1, 3, 10, 11]),
            [(1, 3, [1, 3]), (5, 10, [4, 10])]
        );
        // Numbers that begin far up have not reached all milestones before them.
        assert_eq!(
            found(&two, &[2_026_001, 2_026_002]),
            [(1_013_001, 2_026_002, [2_026_001, 2_026_002])]
        );
        let listed = Milestones::At(vec![1, 4]);
        assert_eq!(
            found(&listed, &[1, 2, 3, 5, 6]),
            [(1, 1, [1, 1]), (2, 5, [2, 5])]
        );
    }
}
