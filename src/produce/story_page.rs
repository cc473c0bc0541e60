//! A story becomes the data of its page: beats and telling, neighbours, share panel.

use std::borrow::Cow;

use serde::Serialize;
use tera::Value;

use super::cards::{self, Owner, Share};
use super::filling::Filling;
use super::linker::Linker;
use super::{Scene, briefing, share, translations, view, voices};
use crate::campaign::Briefing;
use crate::language::Language;
use crate::site::{Route, Site};
use crate::source::Folder;
use crate::story::{Beat, Story};

/// What a story's page gets as `story`, beside what its summary holds.
#[derive(Serialize)]
struct StoryView<'a> {
    #[serde(flatten)]
    summary: view::Summary<'a>,
    beats: [BeatView<'a>; 3],
    body: String,
    words: usize,
    demands: Vec<DemandLink<'a>>,
    tags: Vec<TagLink<'a>>,
    previous: Option<Neighbour<'a>>,
    next: Option<Neighbour<'a>>,
    /// The stories that had its number before.
    formerly: Vec<Former<'a>>,
    /// The briefing of the milestone that it reached.
    briefing: Option<serde_json::Value>,
    share: Share<'a>,
    /// Where all its words and pictures are, to post from a phone.
    kit: String,
}

#[derive(Serialize)]
struct BeatView<'a> {
    name: &'static str,
    label: String,
    text: &'a str,
    html: Option<String>,
}

#[derive(Serialize)]
struct DemandLink<'a> {
    id: &'a str,
    title: &'a str,
    ask: &'a str,
    href: String,
}

#[derive(Serialize)]
struct TagLink<'a> {
    name: &'a str,
    href: String,
}

#[derive(Serialize)]
struct Neighbour<'a> {
    tag: String,
    title: Cow<'a, str>,
    href: String,
    language: &'a str,
    direction: &'static str,
}

/// A story that had another number.
#[derive(Serialize)]
struct Former<'a> {
    /// The day on which that changed.
    until: view::Day,
    /// What its tag was.
    tag: String,
    now: Neighbour<'a>,
}

/// The data of a story's page, or of its translation's: `at` is the place of the original.
pub(super) fn fill<'a>(
    scene: &'a Scene<'_>,
    (story, owner): (&'a Story, Owner),
    at: usize,
    route: &Route,
) -> Filling<'a> {
    let site = scene.site;
    let campaign = &site.campaign;
    let language = view::language(site, story);
    let linker = Linker {
        language,
        own: Some(route),
        ..Linker::on_page(site, Folder::Stories, route.root())
    };
    let voice = site.voice(language);
    let words = &voice.words;
    let mut sections = linker.sections(&story.body.document).into_iter();
    let body = sections.next().unwrap_or_default();
    let beats = Beat::ALL.map(|beat| BeatView {
        name: beat.key(),
        label: words.text(view::label(beat)),
        text: &story.beats.get(beat).value,
        html: sections.next().filter(|html| !html.trim().is_empty()),
    });
    let pressed = story
        .demands
        .iter()
        .filter_map(|named| campaign.demand(&named.value));
    let demands = pressed.map(|demand| DemandLink {
        id: &demand.id,
        title: &demand.title,
        ask: &demand.ask,
        href: Route::demand(&demand.id, 1).href(),
    });
    let own_tags = site.tags_of[at].iter().map(|tag| &site.tags[*tag]);
    let tags = own_tags.map(|tag| TagLink {
        name: &tag.name,
        href: Route::tag(&tag.slug, 1).href(),
    });
    // Who reads a translation goes on in its language; who reads an original, from original to original.
    let reader = story.translation.as_ref().map(|_| language);
    let neighbour = |at| neighbour(site, at, reader);
    let before = campaign.moved.iter();
    let before = before.filter(|moved| moved.from.value == story.number);
    let formerly = before.filter_map(|moved| {
        let stories = &campaign.stories;
        let now = stories.binary_search_by_key(&moved.to.value, |story| story.number);
        Some(Former {
            until: view::day(site, moved.until),
            tag: campaign.settings.tag(moved.from.value),
            now: match now {
                Ok(at) => neighbour(at)?,
                Err(_) => gone(site, moved.to.value),
            },
        })
    });
    let formerly = formerly.collect();
    let mut summary = view::summary(site, story);
    // Here it stands among the words of the story.
    summary.date = view::day_in(&voice.dates, story.date.value);
    let view = StoryView {
        summary,
        beats,
        body,
        words: story.body.document.outline.words,
        demands: demands.collect(),
        tags: tags.collect(),
        previous: at.checked_sub(1).and_then(neighbour),
        next: neighbour(at + 1),
        formerly,
        briefing: briefing_of(site, at),
        share: cards::share(scene, owner, share::whole(site, story)),
        kit: route.share().href(),
    };
    Filling {
        template: "story.html",
        heading: story.title.value.clone(),
        description: story.beats.get(Beat::Care).value.clone(),
        nav_key: Some("stories"),
        story: Some(story),
        owner,
        data: vec![
            ("story", Value::from_serializable(&view)),
            ("testimonies", voices::of_story(scene, story, &route.root())),
        ],
    }
}

/// The story at a place, as another one's page links to it: for a reader of a language, or else the original.
fn neighbour<'a>(site: &'a Site, at: usize, reader: Option<&Language>) -> Option<Neighbour<'a>> {
    let other = site.campaign.stories.get(at)?;
    let mut versions = translations::of_story(site, other.number);
    let version = match reader {
        Some(language) => translations::for_reader(versions, language)?,
        None => versions.swap_remove(0),
    };
    Some(Neighbour {
        tag: site.campaign.settings.tag(other.number),
        title: version.title.into(),
        href: version.route.href(),
        language: version.language.tag(),
        direction: version.language.direction(),
    })
}

/// The data of the page that is left of a story: its tag, and the stories on both sides.
pub(super) fn withdrawn(site: &Site, number: u32) -> Value {
    let settings = &site.campaign.settings;
    let stories = &site.campaign.stories;
    let after = stories.partition_point(|story| story.number < number);
    let neighbour = |at| neighbour(site, at, None);
    Value::from_serializable(&serde_json::json!({
        "tag": settings.tag(number),
        "previous": after.checked_sub(1).and_then(neighbour),
        "next": neighbour(after),
    }))
}

/// What is left of a story, as a neighbour.
fn gone(site: &Site, number: u32) -> Neighbour<'_> {
    let settings = &site.campaign.settings;
    let tag = settings.tag(number);
    Neighbour {
        title: site.say("withdrawn-title", &[("tag", &tag)]).into(),
        href: Route::story(&settings.padded(number)).href(),
        language: settings.language.tag(),
        direction: settings.language.direction(),
        tag,
    }
}

fn briefing_of(site: &Site, at: usize) -> Option<serde_json::Value> {
    let reached = |briefing: &Briefing| briefing.milestone.is_some_and(|one| one.story == Some(at));
    let briefing = site.campaign.briefings.iter().position(reached)?;
    Some(briefing::item(site, briefing))
}
