//! The rhythm of the settings and the stories that are told become milestones.

use super::settings::Milestones;
use crate::story::Story;

/// A milestone that was reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Milestone {
    /// Which one it is, counted from 1.
    pub index: u32,
    /// The place of the story that reached it among the campaign's stories.
    pub story: usize,
    /// The numbers of the first and the last story that it counts: those since the milestone before it.
    pub range: [u32; 2],
}

/// Which story reached which milestone, in their order. That is the story of the milestone's number or,
/// where it is missing, the first one after it. A story that leaps over several reaches the last of them,
/// so that there are never more milestones than stories, and where the numbers begin does not matter.
pub(super) fn reached(milestones: &Milestones, stories: &[Story]) -> Vec<Milestone> {
    let Some(first) = stories.first() else {
        return Vec::new();
    };
    let mut from = first.number;
    let mut passed = milestones.until(from.saturating_sub(1));
    let mut reached = Vec::new();
    for (at, story) in stories.iter().enumerate() {
        let index = milestones.until(story.number);
        if index > passed {
            reached.push(Milestone {
                index,
                story: at,
                range: [from, story.number],
            });
            passed = index;
            from = story.number.saturating_add(1);
        }
    }
    reached
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::language::Language;
    use crate::source::Sources;
    use crate::story;

    fn stories(numbers: &[u32]) -> Vec<Story> {
        let mut sources = Sources::default();
        let story = |number: &u32| {
            let name = format!("{number:03}-a.md");
            let id = sources.add(format!("stories/{name}"), "---\ntitle: T\n---\n");
            let name = story::file_name(&name).expect("a number and a name");
            let headings = |_: Option<&Language>| Arc::default();
            story::read(sources.get(id), id, &name, &headings)
                .value
                .story
        };
        numbers.iter().map(story).collect()
    }

    /// Index, number of the story, range.
    fn found(milestones: &Milestones, numbers: &[u32]) -> Vec<(u32, u32, [u32; 2])> {
        let stories = stories(numbers);
        let reached = reached(milestones, &stories).into_iter();
        let told = reached.map(|one| (one.index, stories[one.story].number, one.range));
        told.collect()
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
