//! The campaign becomes what the desk needs to begin: its stories, its demands, the next number.

use std::cmp::Reverse;

use axum::http::StatusCode;
use serde_json::{Value, json};

use super::super::board::Board;
use super::{Asked, Desk, MAX_PHOTO, Refusal};
use crate::campaign::Parts;
use crate::disk::write;
use crate::story::{self, FileName, LONG, Parsed, Release, Story, TOO_LONG};
use crate::words::message::{CARE, CAUSE, CHANGE};

/// What stands on the shelf.
pub(super) fn shelf(desk: &Desk, _: &Board, _: &Asked) -> Result<Value, Refusal> {
    let mut study = desk.study();
    let parts = study.parts()?;
    let settings = &parts.settings;
    let next = next(&study.stories())?;
    let words = parts.words.of(&settings.language);
    let both = parts.stories.iter().chain(&parts.translations);
    let mut stories: Vec<_> = both.collect();
    // The newest first, translations behind their original.
    stories.sort_by_key(|(name, _)| {
        let is_translation = name.translation.is_some();
        (Reverse(name.number), is_translation, &name.name)
    });
    let stories: Vec<Value> = stories
        .into_iter()
        .map(|(name, parsed)| listed(&parts, name, parsed))
        .collect();
    let headings = [CARE, CAUSE, CHANGE].map(|word| words.text(word));
    let demands = parts.demands.iter();
    let demands = demands.map(|demand| json!({ "id": demand.id, "title": demand.title }));
    let photos = parts.media.values();
    let photos = photos.filter(|media| media.picture.is_some());
    let photos: Vec<&str> = photos.map(|media| &*media.name).collect();
    Ok(json!({
        "id": study.id(),
        "title": settings.title,
        "language": settings.language.tag(),
        "direction": settings.language.direction(),
        "today": parts.today.to_string(),
        "headings": headings,
        "long": LONG,
        "too_long": TOO_LONG,
        "photo_limit": MAX_PHOTO,
        "next": settings.tag(next),
        "demands": demands.collect::<Vec<_>>(),
        "photos": photos,
        "stories": stories,
    }))
}

fn listed(parts: &Parts, name: &FileName, parsed: &Parsed) -> Value {
    let story = &parsed.story;
    let language = story.translation.as_ref();
    json!({
        "name": name.name,
        "tag": parts.settings.tag(name.number),
        "title": story.title.value,
        "date": story.date.value.to_string(),
        "state": state(story, parts.today),
        "translation": language.map(|language| language.name()),
    })
}

fn state(story: &Story, today: chrono::NaiveDate) -> &'static str {
    match story.release {
        _ if story.is_public(today) => "",
        Release::Draft => "draft",
        _ => "scheduled",
    }
}

/// The number that the next story gets: one more than any file has, even one that cannot be read.
pub(super) fn next(stories: &std::path::Path) -> Result<u32, Refusal> {
    let names = write::names(stories)
        .map_err(|error| Refusal::machine("the folder of stories cannot be read", &error))?;
    let numbers = names.iter().filter_map(|name| story::file_name(name));
    let next = numbers.map(|name| name.number).max().unwrap_or(0) + 1;
    match story::NUMBERS.contains(&next) {
        true => Ok(next),
        false => Err(Refusal::new(
            StatusCode::CONFLICT,
            "There is no number left for another story.",
        )),
    }
}
