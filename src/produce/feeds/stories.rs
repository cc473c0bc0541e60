//! Stories become entries of the feeds, the beats in order, each with its part of the telling.

use super::super::cards::{self, Owner};
use super::super::linker::Linker;
use super::super::{Scene, photo, view};
use super::{Entry, LENGTH, escaped};
use crate::source::Folder;
use crate::story::Story;

pub(super) fn told(scene: &Scene<'_>) -> Vec<Entry> {
    let stories = scene.site.campaign.stories.iter().enumerate().rev();
    stories
        .take(LENGTH)
        .map(|(at, story)| entry(scene, at, story))
        .collect()
}

fn entry(scene: &Scene<'_>, at: usize, story: &Story) -> Entry {
    let (site, base) = (scene.site, scene.base());
    let address = format!("{base}{}", view::route(site, story).public());
    let linker = Linker {
        language: view::language(site, story),
        ..Linker::in_feed(site, Folder::Stories, base, &address)
    };
    let language = view::language(site, story);
    let words = &site.voice(language).words;
    let mut sections = linker.sections(&story.body.document).into_iter();
    let before = sections.next().unwrap_or_default();
    let mut html: String = story
        .beats
        .iter()
        .map(|(beat, text)| {
            let [label, text] = [&words.text(view::label(beat)), &text.value].map(|t| escaped(t));
            let telling = sections.next().unwrap_or_default();
            format!("<h2>{label}</h2>\n<p><strong>{text}</strong></p>\n{telling}")
        })
        .collect();
    html.push_str(&before);
    // One plain picture, which every reader of feeds shows.
    if let Some(photo) = photo::view(site, story.photo.as_ref()) {
        let [src, alt] = [&format!("{base}{}", photo.href), photo.alt].map(escaped);
        let (width, height) = (photo.width, photo.height);
        let img = format!(
            "<p><img src=\"{src}\" alt=\"{alt}\" width=\"{width}\" height=\"{height}\"></p>\n"
        );
        html.insert_str(0, &img);
    }
    Entry {
        id: address.clone(),
        title: format!(
            "{} {}",
            site.campaign.settings.tag(story.number),
            story.title.value
        ),
        address,
        day: story.date.value,
        html,
        image: cards::address(scene, Owner::Story(at)),
        tags: story.tags.iter().map(|tag| tag.value.clone()).collect(),
        language: language.tag().to_owned(),
    }
}
