//! A testimony becomes what pages show of it: the words, or the player with its captions and transcript.

use serde_json::{Value as Json, json};
use tera::Value;

use super::super::cards::Owner;
use super::super::filling::Filling;
use super::super::linker::Linker;
use super::super::{Scene, photo, view};
use super::{media_name, poster, text};
use crate::site::Route;
use crate::source::Folder;
use crate::story::Story;
use crate::testimony::{Recording, Sense, Testimony, anchor};

/// The page on which all testimonies stand in order.
pub(in crate::produce) fn testimonies<'a>(scene: &'a Scene<'_>, route: &Route) -> Filling<'a> {
    let campaign = &scene.site.campaign;
    let all = shown(scene, campaign.testimonies.iter(), &route.root());
    Filling {
        template: "testimonies.html",
        heading: scene.site.say("voices-title", &[]),
        description: scene.site.say("testimonies-about", &[]),
        nav_key: Some("testimonies"),
        story: None,
        owner: Owner::Home,
        data: vec![("testimonies", all)],
    }
}

/// The testimonies that stand under a story, for a page with that way to the root.
pub(in crate::produce) fn of_story(scene: &Scene<'_>, story: &Story, root: &str) -> Value {
    let number = Some(story.number);
    let all = scene.site.campaign.testimonies.iter();
    let own = all.filter(|words| words.story.as_ref().map(|story| story.value) == number);
    shown(scene, own, root)
}

/// The testimonies that press a demand, by themselves or with their story.
pub(in crate::produce) fn of_demand(scene: &Scene<'_>, at: usize, root: &str) -> Value {
    let campaign = &scene.site.campaign;
    let id = &campaign.demands[at].id;
    let presses = |words: &&Testimony| {
        let story = words.story.as_ref();
        let story = story.and_then(|number| campaign.story(number.value));
        let of_story = story.map_or(&[][..], |story| &story.demands);
        let mut named = words.demands.iter().chain(of_story);
        named.any(|named| named.value == *id)
    };
    shown(scene, campaign.testimonies.iter().filter(presses), root)
}

fn shown<'a>(
    scene: &Scene<'_>,
    testimonies: impl Iterator<Item = &'a Testimony>,
    root: &str,
) -> Value {
    let all: Vec<Json> = testimonies.map(|words| one(scene, words, root)).collect();
    Value::from_serializable(&all)
}

fn one(scene: &Scene<'_>, words: &Testimony, root: &str) -> Json {
    let site = scene.site;
    let linker = Linker {
        language: poster::language(site, words),
        ..Linker::on_page(site, Folder::Testimonies, root.to_owned())
    };
    let language = poster::language(site, words);
    let story = words.story.as_ref();
    let story = story.and_then(|number| site.campaign.story(number.value));
    let story = story.map(|story| {
        let language = view::language(site, story);
        json!({
            "tag": site.campaign.settings.tag(story.number),
            "title": story.title.value,
            "href": view::route(site, story).href(),
            "language": language.tag(),
            "direction": language.direction(),
        })
    });
    let demands = words.demands.iter();
    let demands = demands.filter_map(|named| site.campaign.demand(&named.value));
    let demands = demands.map(
        |demand| json!({ "title": demand.title, "href": Route::demand(&demand.id, 1).href() }),
    );
    json!({
        "id": words.id,
        "anchor": anchor(&words.id),
        "href": format!("{}#{}", Route::testimonies().href(), anchor(&words.id)),
        "role": words.role.value,
        "date": view::day(site, words.date.value),
        "language": language.tag(),
        "direction": language.direction(),
        "quote": words.quote.as_ref().map(|quote| &quote.value),
        "html": linker.html(&words.body.document),
        "story": story,
        "demands": demands.collect::<Vec<_>>(),
        "recording": words.recording.as_ref().and_then(|recording| player(scene, words, recording)),
    })
}

/// What a player needs; nothing where the file could not be taken.
fn player(scene: &Scene<'_>, words: &Testimony, recording: &Recording) -> Option<Json> {
    let site = scene.site;
    let name = media_name(site, &recording.file)?;
    site.recordings.get(&name)?;
    let (sense, media_type) = Sense::of(&name)?;
    let captions = recording.captions.as_ref();
    let captions = captions.and_then(|file| media_name(site, file));
    let transcript = recording.transcript.as_ref();
    let transcript = transcript.and_then(|file| text(scene, file));
    let made = || json!({ "href": Route::poster(&words.id).href(), "alt": null });
    let given = photo::view(site, recording.poster.as_ref());
    Some(json!({
        "sense": sense.key(),
        "href": Route::recording(&name).href(),
        "type": media_type,
        "captions": captions.map(|name| Route::recording(&name).href()),
        "transcript": transcript.map(|(_, text)| paragraphs(text)),
        "poster": match given {
            Some(photo) => Some(json!(photo)),
            None => poster::is_made(recording).then(made),
        },
    }))
}

/// The paragraphs of a plain text; empty lines divide them.
pub(in crate::produce) fn paragraphs(text: &str) -> Vec<String> {
    let mut paragraphs = vec![String::new()];
    for line in text.lines().map(str::trim) {
        let last = paragraphs.last_mut().expect("one is always there");
        match (line.is_empty(), last.is_empty()) {
            (true, false) => paragraphs.push(String::new()),
            (true, true) => {}
            (false, empty) => {
                last.push_str(if empty { "" } else { " " });
                last.push_str(line);
            }
        }
    }
    paragraphs.retain(|paragraph| !paragraph.is_empty());
    paragraphs
}
