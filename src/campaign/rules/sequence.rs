//! Numbers and dates of stories, one after the other; and whether there is anything to publish.

use std::collections::BTreeMap;

use super::Scene;
use crate::diagnostic::{Diagnostic, codes};
use crate::source::{SourceId, Sources, Span};
use crate::story::{FileName, Parsed};

fn first_line(id: SourceId, sources: &Sources) -> Span {
    let line = sources.get(id).text.lines().next().unwrap_or_default();
    Span::new(id, 0..line.trim_end().len())
}

pub(super) fn numbers(scene: &Scene<'_>) -> Vec<Diagnostic> {
    let mut told = Vec::new();
    let mut by_number: BTreeMap<u32, Vec<SourceId>> = BTreeMap::new();
    for (name, parsed) in &scene.parts.stories {
        by_number
            .entry(name.number)
            .or_default()
            .push(parsed.story.source);
    }
    // A story that could not be read still holds its number.
    for number in &scene.parts.lost_numbers {
        by_number.entry(*number).or_default();
    }
    let path = |id: &SourceId| scene.sources.get(*id).path.as_str();
    let mut before: Option<u32> = None;
    for (number, mut files) in by_number {
        files.sort_by_key(|id| path(id));
        for other in files.iter().skip(1) {
            told.push(
                Diagnostic::new(
                    codes::NUMBER_DUPLICATE,
                    first_line(*other, scene.sources),
                    format!(
                        "the number {number} is taken already by {}",
                        path(&files[0])
                    ),
                )
                .help("give this file the next free number in its name"),
            );
        }
        if let (Some(before), Some(first)) =
            (before.filter(|before| before + 1 < number), files.first())
        {
            let missing = match (before + 1, number - 1) {
                (one, last) if one == last => format!("the number {one} is missing"),
                (first, last) if first + 1 == last => {
                    format!("the numbers {first} and {last} are missing")
                }
                (first, last) => format!("the numbers {first} to {last} are missing"),
            };
            told.push(
                Diagnostic::new(
                    codes::NUMBER_GAP,
                    first_line(*first, scene.sources),
                    format!("{missing} before story {number}"),
                )
                .help("rename the files so that the numbers follow each other, or write the missing story"),
            );
        }
        before = Some(number);
    }
    told
}

pub(super) fn dates(scene: &Scene<'_>) -> Vec<Diagnostic> {
    // A date that could not be read is at the default; it was told already.
    let dated: Vec<_> = scene
        .stories()
        .into_iter()
        .filter(|story| story.date.value != chrono::NaiveDate::default())
        .collect();
    dated
        .windows(2)
        .filter(|pair| pair[1].date.value < pair[0].date.value && pair[0].number != pair[1].number)
        .map(|pair| {
            Diagnostic::new(
                codes::DATE_ORDER,
                pair[1].date.span,
                format!(
                    "story {} is dated {}, before story {}",
                    pair[1].number, pair[1].date.value, pair[0].number
                ),
            )
            .related(
                pair[0].date.span,
                format!("story {} is dated here", pair[0].number),
            )
            .help("check both dates and both numbers")
        })
        .collect()
}

pub(super) fn stories(scene: &Scene<'_>) -> Vec<Diagnostic> {
    // A story that could not be read may well be one to publish.
    let some = |(_, parsed): &(FileName, Parsed)| {
        !parsed.readable || parsed.story.is_public(scene.parts.today)
    };
    if scene.parts.stories.iter().any(some) || !scene.parts.lost_numbers.is_empty() {
        return Vec::new();
    }
    vec![
        Diagnostic::of_file(
            codes::NO_STORIES,
            scene.content("stories"),
            "there is no story to publish yet",
        )
        .help("`careledger new \"Title\"` makes the first one"),
    ]
}

pub(super) fn kept_back(scene: &Scene<'_>) -> Vec<Diagnostic> {
    let waiting = scene.stories().into_iter().filter_map(|story| {
        let day = story.public_from().filter(|day| *day > scene.parts.today)?;
        let message = format!("story {} is kept back until {day}", story.number);
        Some(Diagnostic::new(codes::KEPT_BACK, story.date.span, message))
    });
    waiting.collect()
}
