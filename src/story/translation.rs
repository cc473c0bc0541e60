//! A story and the file that translates it become the story in another language.

use super::read::OF_PHOTO;
use super::{Parsed, Release, Story};
use crate::photo::Photo;
use crate::source::{Span, Spanned};

/// A story as its translation tells it: all that the translation leaves to its original filled in.
pub fn translated(original: &Story, translation: Story) -> Story {
    let words = translation.photo;
    Story {
        date: original.date.clone(),
        demands: original.demands.clone(),
        acts: original.acts.clone(),
        photo: original.photo.as_ref().map(|photo| Photo {
            alt: words.map_or_else(|| photo.alt.clone(), |words| words.alt),
            ..photo.clone()
        }),
        tags: original.tags.clone(),
        // It waits for its original, and may wait longer.
        release: match (original.release, translation.release) {
            (Release::Withdrawn, _) | (_, Release::Withdrawn) => Release::Withdrawn,
            (Release::Draft, _) | (_, Release::Draft) => Release::Draft,
            (Release::From(day), Release::From(other)) => Release::From(day.max(other)),
            (Release::OnItsDate, release) | (release, Release::OnItsDate) => release,
        },
        ..translation
    }
}

/// What a translation says otherwise than its original, though it belongs to that: the key, what each says,
/// and where each says it.
pub struct Difference {
    /// The key.
    pub key: &'static str,
    /// What the translation says.
    pub said: String,
    /// Where.
    pub place: Span,
    /// What the original says; nothing where it says nothing.
    pub original: Option<(String, Span)>,
}

/// Everything that a translation repeats of its original, and gets wrong.
pub fn differences(translation: &Parsed, original: &Parsed) -> Vec<Difference> {
    let of = |parsed: &Parsed, key: &str| {
        let (_, place) = parsed.places.iter().find(|(at, _)| *at == key)?;
        Some((said(&parsed.story, key)?, *place))
    };
    let keys = translation.places.iter().map(|(key, _)| *key);
    let difference = |key: &'static str| {
        let (said, place) = of(translation, key)?;
        // Of a photo that the original does not have, nothing more need be told.
        if OF_PHOTO.contains(&key) && original.story.photo.is_none() {
            return None;
        }
        let original = of(original, key);
        let agrees = original.as_ref().is_some_and(|(own, _)| *own == said);
        (!agrees).then_some(Difference {
            key,
            said,
            place,
            original,
        })
    };
    keys.filter_map(difference).collect()
}

/// What a story says at a key that belongs to the original, whatever its order and quotes.
fn said(story: &Story, key: &str) -> Option<String> {
    let listed = |texts: &[Spanned<String>]| {
        let mut texts: Vec<&str> = texts.iter().map(|text| text.value.trim()).collect();
        texts.sort_unstable();
        texts.join(", ")
    };
    let photo = || story.photo.as_ref();
    let text = match key {
        "date" => Some(story.date.value.to_string()),
        "demand" => Some(listed(&story.demands)),
        "tags" => Some(listed(&story.tags)),
        "acts" => {
            let acts = story.acts.iter();
            let mut acts: Vec<String> = acts
                .map(|(metric, count)| format!("{}: {count}", metric.value))
                .collect();
            acts.sort_unstable();
            Some(acts.join(", "))
        }
        "photo" => photo().map(|_| "there".to_owned()),
        "file" => photo().map(|photo| photo.file.value.clone()),
        "credit" => photo().and_then(|photo| photo.credit.clone()),
        "focus" => photo().map(|photo| format!("{}% {}%", photo.focus.x, photo.focus.y)),
        _ => None,
    };
    // What could not be read has been told.
    text.filter(|text| !text.is_empty())
}
