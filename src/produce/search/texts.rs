//! What a site tells becomes the texts that can be found: stories, demands, guides, briefings, victories,
//! testimonies, and all other pages of the campaign's own.

use unicode_segmentation::UnicodeSegmentation;

use super::super::{Scene, briefing, view, voices};
use super::index::{Entry, Piece, Weight};
use crate::language::Language;
use crate::markdown;
use crate::site::{Page, PageKind, Route, Site};
use crate::source::{Folder, SourceId};
use crate::story::{Beat, Story};
use crate::testimony;

/// Most letters of a paragraph that is shown whole. A longer one is shown sentence by sentence.
const PARAGRAPH: usize = 240;

/// Every text that can be found, stories last: of texts that fit a query equally well the script shows the
/// later one first, which is the story that bears a number, and the newest of several.
pub(super) fn entries(scene: &Scene<'_>) -> Vec<Entry> {
    let entry = |page: &Page| {
        let mut entry = of_page(scene, &page.kind)?;
        entry.href = page.route.href();
        Some(entry)
    };
    let pages = scene.site.pages.iter();
    let (stories, others): (Vec<&Page>, Vec<&Page>) =
        pages.partition(|page| matches!(page.kind, PageKind::Story(_)));
    let mut all: Vec<Entry> = (scene.wanted(others.into_iter()))
        .filter_map(entry)
        .collect();
    all.extend(testimonies(scene));
    all.extend(scene.wanted(stories.into_iter()).filter_map(entry));
    all
}

fn of_page(scene: &Scene<'_>, kind: &PageKind) -> Option<Entry> {
    match *kind {
        PageKind::Story(at) => Some(story(
            scene,
            "found-story",
            &scene.site.campaign.stories[at],
        )),
        PageKind::Translation(at) => {
            let told = &scene.site.campaign.translations[at];
            Some(story(scene, "found-translation", told))
        }
        PageKind::Demand(at, ref slice) if slice.page == 1 => Some(demand(scene, at)),
        PageKind::Guide(at) => Some(guide(scene, at)),
        PageKind::Victory(at) => Some(victory(scene, at)),
        PageKind::Briefing(at) => Some(plan(scene, at)),
        _ => None,
    }
}

/// An entry of a kind, named by its message, and in a language, with nothing in it yet.
fn entry(site: &Site, kind: &str, title: &str, language: &Language) -> Entry {
    Entry {
        title: title.to_owned(),
        kind: site.say(kind, &[]),
        language: language.tag().to_owned(),
        direction: language.direction(),
        ..Entry::default()
    }
}

impl Entry {
    fn gist(&mut self, label: Option<String>, text: &str) {
        self.pieces.push(Piece {
            label,
            text: text.to_owned(),
            weight: Weight::Gist,
        });
    }

    /// Adds what stands in the Markdown of a source from a byte on.
    fn body(&mut self, scene: &Scene<'_>, source: SourceId, offset: usize) {
        let text = scene.sources.get(source).text.get(offset..);
        markdown::plain(text.unwrap_or_default())
            .iter()
            .for_each(|paragraph| self.told(paragraph));
    }

    fn told(&mut self, paragraph: &str) {
        let mut add = |text: &str| {
            self.pieces.push(Piece {
                label: None,
                text: text.trim().to_owned(),
                weight: Weight::Told,
            });
        };
        match paragraph.len() > PARAGRAPH {
            true => paragraph.split_sentence_bounds().for_each(add),
            false => add(paragraph),
        }
    }
}

fn story(scene: &Scene<'_>, kind: &str, story: &Story) -> Entry {
    let site = scene.site;
    let settings = &site.campaign.settings;
    let language = view::language(site, story);
    let words = &site.voice(language).words;
    let mut entry = entry(site, kind, &story.title.value, language);
    entry.tag = Some(settings.tag(story.number));
    entry.date = Some(view::day(site, story.date.value));
    let tags = story
        .tags
        .iter()
        .map(|tag| (tag.value.clone(), Weight::Gist));
    entry.unseen = tags
        .chain([(story.number.to_string(), Weight::Name)])
        .collect();
    for (beat, text) in story.beats.iter() {
        entry.gist(Some(words.text(view::label(beat))), &text.value);
    }
    let beats = entry.pieces.len();
    entry.body(scene, story.source, story.body.offset);
    // Where a beat's own heading stands in the telling, nobody looks for it.
    let is_heading = |text: &str| {
        let names = |beat: &Beat| [beat.label().to_owned(), words.text(view::label(*beat))];
        let mut names = Beat::ALL.iter().flat_map(names);
        names.any(|name| name.to_lowercase() == text.to_lowercase())
    };
    let telling = entry.pieces.split_off(beats).into_iter();
    entry
        .pieces
        .extend(telling.filter(|piece| !is_heading(&piece.text)));
    entry
}

fn demand(scene: &Scene<'_>, at: usize) -> Entry {
    let campaign = &scene.site.campaign;
    let demand = &campaign.demands[at];
    let mut entry = entry(
        scene.site,
        "demand",
        &demand.title,
        &campaign.settings.language,
    );
    entry.gist(None, &demand.ask);
    let target = demand.target.clone();
    entry
        .unseen
        .extend(target.map(|office| (office, Weight::Gist)));
    entry.body(scene, demand.source, demand.body.offset);
    let known = demand
        .replies
        .iter()
        .filter(|reply| reply.date <= campaign.today);
    for reply in known {
        entry.told(&format!("{}: {}", reply.from, reply.text));
    }
    entry
}

fn guide(scene: &Scene<'_>, at: usize) -> Entry {
    let guide = &scene.site.campaign.guides[at];
    let kind = match guide.folder {
        Folder::Guides => "found-guide",
        _ => "page",
    };
    let mut entry = entry(
        scene.site,
        kind,
        &guide.title.value,
        voices::language(scene.site, guide),
    );
    if let Some(summary) = &guide.summary {
        entry.gist(None, summary);
    }
    entry.body(scene, guide.source, guide.body.offset);
    entry
}

fn victory(scene: &Scene<'_>, at: usize) -> Entry {
    let site = scene.site;
    let victory = &site.campaign.victories[at];
    let mut entry = entry(
        site,
        "found-victory",
        &victory.title.value,
        &site.campaign.settings.language,
    );
    entry.date = Some(view::day(site, victory.date.value));
    entry.body(scene, victory.source, victory.body.offset);
    entry
}

fn plan(scene: &Scene<'_>, at: usize) -> Entry {
    let site = scene.site;
    let campaign = &site.campaign;
    let held = &campaign.briefings[at];
    let mut entry = entry(
        site,
        "found-briefing",
        &briefing::title(site, held),
        &campaign.settings.language,
    );
    entry.date = held.date.map(|date| view::day(site, date));
    entry.gist(None, &briefing::about(site, held));
    if let Some(plan) = held.plan.map(|at| &campaign.plans[at]) {
        entry.body(scene, plan.source, plan.body.offset);
    }
    entry
}

/// Testimonies have one page together, and a place on it each.
fn testimonies<'a>(scene: &'a Scene<'_>) -> impl Iterator<Item = Entry> + 'a {
    let site = scene.site;
    site.campaign.testimonies.iter().map(move |words| {
        let language = words.language.as_ref();
        let language = language.unwrap_or(&site.campaign.settings.language);
        let mut entry = entry(site, "found-testimony", &words.role.value, language);
        entry.href = format!(
            "{}#{}",
            Route::testimonies().href(),
            testimony::anchor(&words.id)
        );
        entry.date = Some(view::day(site, words.date.value));
        if let Some(quote) = &words.quote {
            entry.gist(None, &quote.value);
        }
        entry.body(scene, words.source, words.body.offset);
        let transcript = words
            .recording
            .as_ref()
            .and_then(|recording| recording.transcript.as_ref());
        if let Some((_, text)) = transcript.and_then(|file| voices::text(scene, file)) {
            voices::paragraphs(text)
                .iter()
                .for_each(|paragraph| entry.told(paragraph));
        }
        entry
    })
}
