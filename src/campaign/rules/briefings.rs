//! What the files of briefings name: milestones, stories, days; each must fit the campaign.

use super::Scene;
use super::references::unknown_story;
use crate::briefing::Plan;
use crate::campaign::settings::Milestones;
use crate::diagnostic::{Diagnostic, codes};
use crate::private;
use crate::story::Story;

/// Plans whose names tell a milestone, with the number of the story at which it is reached, if it exists.
fn plans<'a>(scene: &'a Scene<'_>) -> impl Iterator<Item = (&'a Plan, Option<u32>)> {
    let milestones = &scene.parts.settings.rhythm.milestones;
    let named = scene.parts.plans.iter().filter(|plan| plan.index > 0);
    named.map(|plan| (plan, milestones.number(plan.index)))
}

pub(super) fn milestones(scene: &Scene<'_>) -> Vec<Diagnostic> {
    let lost = plans(scene).filter(|(_, number)| number.is_none());
    let told = lost.map(|(plan, _)| {
        let help = match &scene.parts.settings.rhythm.milestones {
            Milestones::At(numbers) => format!(
                "campaign.yaml lists {} below milestones: rename the file, or add the number of a story there",
                match numbers.len() {
                    1 => "one milestone".to_owned(),
                    count => format!("{count} milestones"),
                }
            ),
            Milestones::Every(_) => "name the file by the number of a milestone, not of a story".to_owned(),
        };
        let path = &scene.sources.get(plan.source).path;
        let message = format!("there is no milestone {}", plan.index);
        Diagnostic::of_file(codes::BRIEFING_UNKNOWN, path, message).help(help)
    });
    told.collect()
}

/// Readers by whose words they could be found. Places are not looked at: people are to find the meeting.
pub(super) fn private(scene: &Scene<'_>) -> Vec<Diagnostic> {
    let readers = scene.parts.plans.iter().flat_map(|plan| &plan.readers);
    let told = readers.filter_map(|reader| {
        let found = private::find(&reader.value)?;
        let message = format!("this reader is told with {}", found.kind);
        let told = Diagnostic::new(codes::BRIEFING_PRIVATE, reader.span, message);
        Some(told.help("write the role alone, such as night nurse; everybody reads this"))
    });
    told.collect()
}

pub(super) fn stories(scene: &Scene<'_>) -> Vec<Diagnostic> {
    let stories = scene.stories();
    let numbers = stories.iter().map(|story| story.number);
    let last = numbers
        .chain(scene.parts.lost_numbers.iter().copied())
        .max();
    let mut told = Vec::new();
    for (plan, milestone) in plans(scene) {
        for named in &plan.stories {
            let number = named.value;
            let of_number = |story: &&&Story| story.number == number;
            // Those still to be told may be planned with.
            let to_come = last.is_none_or(|last| number > last);
            let planned = to_come && milestone.is_some_and(|at| number <= at);
            if planned {
                continue;
            }
            match stories.iter().find(of_number) {
                None => told.extend(unknown_story(scene, number, named.span)),
                Some(story) if !story.is_public(scene.parts.today) => {
                    let message = format!(
                        "story {number} is not public yet, and the briefing leaves it out until it is"
                    );
                    told.push(Diagnostic::new(codes::KEPT_BACK, named.span, message));
                }
                Some(_) => {}
            }
        }
    }
    told
}

/// Plans that are left aside until their day: where that is a slip of the pen, nobody would know why the
/// briefing is as it is.
pub(super) fn kept_back(scene: &Scene<'_>) -> Vec<Diagnostic> {
    let today = scene.parts.today;
    let later = plans(scene).filter_map(|(plan, _)| {
        let day = plan.announced.as_ref()?;
        let message = format!(
            "this plan of briefing {} is left aside until it is announced, on {}",
            plan.index, day.value
        );
        (!plan.is_announced(today)).then(|| Diagnostic::new(codes::KEPT_BACK, day.span, message))
    });
    later.collect()
}

/// The day of a plan passed, and its milestone is not reached.
pub(super) fn passed(scene: &Scene<'_>) -> Vec<Diagnostic> {
    let today = scene.parts.today;
    let stories = scene.stories();
    let public = stories.iter().filter(|story| story.is_public(today));
    let last = public.map(|story| story.number).max().unwrap_or(0);
    let passed = plans(scene).filter_map(|(plan, number)| {
        let date = plan.date.as_ref().filter(|date| date.value < today)?;
        let number = number.filter(|number| *number > last)?;
        let message = format!(
            "the day of briefing {} has passed, and story {number}, which reaches its milestone, is not told",
            plan.index
        );
        let help = "write its new day, or leave date out until that story is told";
        Some(Diagnostic::new(codes::BRIEFING_PASSED, date.span, message).help(help))
    });
    passed.collect()
}

pub(super) fn dates(scene: &Scene<'_>) -> Vec<Diagnostic> {
    let stories = scene.stories();
    let early = plans(scene).filter_map(|(plan, number)| {
        let date = plan.date.as_ref()?;
        let story = stories.iter().find(|story| Some(story.number) == number)?;
        (date.value < story.date.value && story.date.value != chrono::NaiveDate::default()).then(
            || {
                let message = format!(
                    "briefing {} is dated {}, before story {}, which reaches its milestone",
                    plan.index, date.value, story.number
                );
                let related = format!("story {} is dated here", story.number);
                Diagnostic::new(codes::BRIEFING_DATE, date.span, message)
                    .related(story.date.span, related)
                    .help("check both dates")
            },
        )
    });
    early.collect()
}
