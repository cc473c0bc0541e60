//! A story's share kit becomes a page to post from with a phone.

use serde::Serialize;
use tera::Value;

use super::super::cards::{self, CardSet, Owner};
use super::super::filling::Filling;
use super::super::translations::{self, Version, VersionLink};
use super::super::{Scene, view};
use super::{captions, said, thread};
use crate::share;
use crate::site::Route;
use crate::story::Story;

/// What the page gets as `kit`.
#[derive(Serialize)]
struct KitView<'a> {
    tag: String,
    title: &'a str,
    language: &'a str,
    direction: &'static str,
    /// The page of the story.
    href: String,
    captions: Vec<Group>,
    sets: Vec<CardSet<'a>>,
    /// The day for which the limits of the networks are true.
    as_of: view::Day,
    /// The same page for the story in other languages.
    translations: Vec<VersionLink<'a>>,
}

/// A caption, and the networks that get it: often several can take the same.
#[derive(Serialize)]
struct Group {
    names: Vec<&'static str>,
    #[serde(flatten)]
    text: Text,
    is_cut: bool,
    /// How many more characters all of them take; nothing where the caption is too long already.
    room: Option<usize>,
    /// Into how many messages it is parted on its way.
    messages: usize,
    /// All of it, where it had to be cut and people post threads there.
    posts: Vec<Text>,
}

/// A text in a field from which it is copied.
#[derive(Serialize)]
struct Text {
    text: String,
    /// How many lines it takes on a phone.
    rows: usize,
}

/// Characters that a line of such a field holds at least on a phone.
const LINE: usize = 30;

impl Text {
    fn of(text: String) -> Text {
        let rows = |line: &str| line.chars().count().div_ceil(LINE).max(1);
        let rows = text.lines().map(rows).sum();
        Text { text, rows }
    }
}

/// The page on which a story, or its translation, is shared.
pub(in crate::produce) fn fill<'a>(
    scene: &'a Scene<'_>,
    (story, owner): (&'a Story, Owner),
    route: &Route,
) -> Filling<'a> {
    let site = scene.site;
    let language = view::language(site, story);
    let tag = site.campaign.settings.tag(story.number);
    let versions = translations::of_story(site, story.number).into_iter();
    let shared = |version: Version<'a>| Version {
        route: version.route.share(),
        ..version
    };
    let kit = KitView {
        title: &story.title.value,
        language: language.tag(),
        direction: language.direction(),
        href: view::route(site, story).href(),
        captions: groups(scene, story),
        sets: cards::sets(scene, owner),
        translations: translations::others(versions.map(shared).collect(), route),
        as_of: view::day(site, share::as_of()),
        tag: tag.clone(),
    };
    Filling {
        template: "share.html",
        heading: site.say(
            "share-page-title",
            &[("tag", &tag), ("title", &story.title.value)],
        ),
        description: site.say("share-page-about", &[("tag", &tag)]),
        nav_key: Some("stories"),
        story: None,
        owner,
        data: vec![("kit", Value::from_serializable(&kit))],
    }
}

/// The captions of a story, each once.
fn groups(scene: &Scene<'_>, story: &Story) -> Vec<Group> {
    let said = said(scene.site, story);
    let mut groups: Vec<Group> = Vec::new();
    for (network, made) in captions(scene.site, &said) {
        let room = made.length.most.checked_sub(made.length.units);
        let same = |group: &&mut Group| group.text.text == made.text;
        if let Some(group) = groups.iter_mut().find(same) {
            group.names.push(&network.name);
            group.room = group.room.zip(room).map(|(one, other)| one.min(other));
            continue;
        }
        groups.push(Group {
            names: vec![&network.name],
            posts: match made.is_cut && network.thread {
                true => thread(scene.site, &said, network),
                false => Vec::new(),
            }
            .into_iter()
            .map(Text::of)
            .collect(),
            is_cut: made.is_cut,
            room,
            messages: made.length.messages,
            text: Text::of(made.text),
        });
    }
    groups
}
