//! Stories become the subjects of cards: each its own, and every Nth a milestone.

use serde_json::json;

use super::alt::{self, Part};
use super::{Owner, Subject, settings_texts};
use crate::artifact::{Focus, Media};
use crate::campaign::{Leads, Milestone};
use crate::consent::Scope;
use crate::demand::Demand;
use crate::produce::view;
use crate::site::{Site, Voice};
use crate::source::Span;
use crate::story::{Beat, Story};
use crate::theme::CardKind;
use crate::words::message;

/// Demands that a milestone names.
const DEMANDS: usize = 3;

/// What there are cards of on the page of one story, or of its translation.
pub(super) fn subjects(site: &Site, owner: Owner, one: &Story) -> Vec<Subject> {
    let mut subjects = vec![story(site, owner, one)];
    let reached = site.campaign.milestone(one.number);
    if let Some((reached, place)) = reached.and_then(|reached| Some((reached, reached.story?))) {
        let told = place as u64 + 1;
        subjects.push(milestone(site, owner, one, (reached, told)));
    }
    subjects
}

/// The name of a story's files, and what messages call it; those of a translation tell its language.
fn named(story: &Story, stem: &str, said: String) -> (String, String) {
    match &story.translation {
        Some(language) => (
            format!("{stem}-{}", language.tag().to_ascii_lowercase()),
            format!("{said} in `{}`", language.tag()),
        ),
        None => (stem.to_owned(), said),
    }
}

fn story(site: &Site, owner: Owner, story: &Story) -> Subject {
    let language = view::language(site, story);
    let voice = site.voice(language);
    let settings = &site.campaign.settings;
    let beat = |beat: Beat| story.beats.get(beat).value.as_str();
    let tag = settings.tag(story.number);
    let photo = photo(site, story);
    let milestone = site.campaign.milestone(story.number);
    let called = format!("story {}", story.number);
    let (stem, said) = named(story, tag.trim_start_matches('#'), called);
    Subject {
        kind: CardKind::Story,
        owner,
        stem,
        said,
        language: language.clone(),
        alt: story_alt(voice, &tag, story, photo.is_some()),
        data: json!({
            "number": story.number,
            "tag": tag,
            "title": story.title.value,
            "care": beat(Beat::Care),
            "cause": beat(Beat::Cause),
            "change": beat(Beat::Change),
            "milestone": milestone.map(|milestone| voice.words.number(milestone.index.into())),
            "date": { "label": voice.dates.write(story.date.value) },
        }),
        photo,
        texts: texts(site, story),
    }
}

fn story_alt(voice: &Voice, tag: &str, story: &Story, with_photo: bool) -> String {
    let words = &voice.words;
    let title = |text: &str| format!("{tag} {text}");
    let labelled = |beat| move |text: &str| words.labelled(&words.text(view::label(beat)), text);
    let says = Beat::ALL.map(labelled);
    let photo = |text: &str| words.with(message::ALT_PHOTO, &[("text", text)]);
    let mut parts = vec![Part {
        text: story.title.value.trim_end_matches('.'),
        say: &title,
    }];
    for ((_, text), say) in story.beats.iter().zip(&says) {
        let text = &text.value;
        parts.push(Part { text, say });
    }
    if let Some(shown) = story.photo.as_ref().filter(|_| with_photo) {
        parts.push(Part {
            text: &shown.alt,
            say: &photo,
        });
    }
    alt::join(&parts)
}

fn texts(site: &Site, story: &Story) -> Vec<(String, Span)> {
    let beats = (story.beats.iter()).map(|(beat, text)| (beat.key().to_owned(), text.span));
    let mut texts = vec![("title".to_owned(), story.title.span)];
    texts.extend(beats);
    texts.extend(settings_texts(site));
    texts
}

fn photo(site: &Site, story: &Story) -> Option<(Media, Focus)> {
    let photo = story.photo.as_ref();
    let photo = photo.filter(|photo| photo.consent.covers(Scope::Social))?;
    let Leads::Media(name) = site.campaign.links.photo(&photo.file.value) else {
        return None;
    };
    // Not every photo that may stand on a card stands on a page.
    let media = site.campaign.media.get(&name)?;
    media.size.is_some().then(|| (media.clone(), photo.focus))
}

/// The demands that the stories of a milestone press, those of most stories first.
fn pressed<'a>(site: &'a Site, reached: &Milestone) -> Vec<&'a Demand> {
    let [first, last] = reached.range;
    let within = |at: &&usize| {
        let number = site.campaign.stories[**at].number;
        (first..=last).contains(&number)
    };
    let all = site.campaign.demands.iter().zip(&site.pressing);
    let counted = all.map(|(demand, stories)| (stories.iter().filter(within).count(), demand));
    let mut counted: Vec<_> = counted.filter(|(count, _)| *count > 0).collect();
    counted.sort_by_key(|(count, _)| std::cmp::Reverse(*count));
    counted.into_iter().map(|(_, demand)| demand).collect()
}

/// `count` stories had been told by then.
fn milestone(
    site: &Site,
    owner: Owner,
    story: &Story,
    (reached, count): (&Milestone, u64),
) -> Subject {
    let index = reached.index;
    let language = view::language(site, story);
    let voice = site.voice(language);
    let words = &voice.words;
    let settings = &site.campaign.settings;
    let told = words.count(message::MILESTONE_COUNT, count, &[]);
    let [first, last] = reached.range.map(|number| words.number(number.into()));
    let tag = settings.tag(story.number);
    let range = match first == last {
        true => tag.clone(),
        false => {
            let span = [("first", first.as_str()), ("last", last.as_str())];
            words.with(message::STORIES_RANGE, &span)
        }
    };
    let mut demands = pressed(site, reached);
    demands.truncate(DEMANDS);
    let mut texts = texts(site, story);
    for (at, demand) in demands.iter().enumerate() {
        texts.insert(0, (format!("demand-{}", at + 1), demand.title_span));
        texts.push((String::new(), Span::whole(demand.source)));
    }
    texts.rotate_left(demands.len());
    let demands: Vec<&str> = demands.iter().map(|demand| demand.title.as_str()).collect();
    let photo = photo(site, story);
    let titled = |title: &str| format!("{tag} {title}");
    let shown = |text: &str| words.with(message::ALT_PHOTO, &[("text", text)]);
    let same = |text: &str| text.to_owned();
    let alt = |title: &str| {
        let (told, range) = (told.as_str(), range.as_str());
        words.with(
            message::ALT_MILESTONE,
            &[("campaign", title), ("told", told), ("range", range)],
        )
    };
    let stem = format!("{}-milestone-{index}", settings.hashtag);
    let (stem, said) = named(story, &stem, format!("milestone {index}"));
    Subject {
        kind: CardKind::Milestone,
        owner,
        stem,
        said,
        language: language.clone(),
        alt: {
            let mut parts = vec![
                Part {
                    text: &settings.title,
                    say: &alt,
                },
                Part {
                    text: &story.title.value,
                    say: &titled,
                },
            ];
            parts.extend(demands.iter().map(|text| Part { text, say: &same }));
            if let Some(photo) = story.photo.as_ref().filter(|_| photo.is_some()) {
                parts.push(Part {
                    text: &photo.alt,
                    say: &shown,
                });
            }
            alt::join(&parts)
        },
        data: json!({
            "index": words.number(index.into()),
            "count": words.number(count),
            "headline": told,
            "label": words.with(message::MILESTONE_LABEL, &[("shown", &words.number(index.into()))]),
            "tag": tag,
            "range": range,
            "title": story.title.value,
            "date": { "label": voice.dates.write(story.date.value) },
            "demands": demands,
        }),
        photo,
        texts,
    }
}
