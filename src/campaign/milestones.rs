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
