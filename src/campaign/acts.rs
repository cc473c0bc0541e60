//! The acts that a campaign has logged become counts up to a day, and the day of a count.

use chrono::NaiveDate;

use crate::story::Story;

/// Acts by day, each with how many there are up to its end.
#[derive(Debug, Clone, Default)]
pub(super) struct Acts {
    days: Vec<(NaiveDate, u64)>,
}

impl Acts {
    /// What stories log: each of its metrics is one act of the story's day.
    pub(super) fn of(stories: &[Story]) -> Acts {
        let mut logged: Vec<(NaiveDate, u64)> = stories
            .iter()
            .filter(|story| !story.acts.is_empty())
            .map(|story| (story.date.value, story.acts.len() as u64))
            .collect();
        logged.sort_unstable();
        let mut sum = 0;
        for (_, acts) in &mut logged {
            sum += *acts;
            *acts = sum;
        }
        Acts { days: logged }
    }

    /// How many acts are logged up to the end of a day.
    pub(super) fn until(&self, day: NaiveDate) -> u64 {
        let past = self.days.partition_point(|(other, _)| *other <= day);
        past.checked_sub(1).map_or(0, |at| self.days[at].1)
    }

    /// The day on which a count was reached, if it was.
    pub(super) fn day_of(&self, count: u64) -> Option<NaiveDate> {
        let at = self.days.partition_point(|(_, sum)| *sum < count);
        self.days.get(at).map(|(day, _)| *day)
    }
}
