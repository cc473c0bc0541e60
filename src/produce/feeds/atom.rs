//! Entries become an Atom feed (RFC 4287).

use atom_syndication::{
    Category, Content, Entry as Item, Feed, FixedDateTime, Generator, Link, Person, Text,
};
use chrono::DateTime;

use super::super::Scene;
use super::{Channel, Entry, without_control};
use crate::site::Route;

const HTML: &str = "text/html";

pub(super) fn feed(scene: &Scene<'_>, channel: &Channel, entries: &[Entry]) -> String {
    let settings = &scene.site.campaign.settings;
    let base = scene.base();
    let slogan = settings.slogan.as_ref();
    let own = format!("{base}{}", channel.own.href());
    let page = format!("{base}{}", channel.page.public());
    let feed = Feed {
        title: Text::plain(without_control(&channel.title)),
        // The first feed of a campaign is known by its home; the others by their own addresses.
        id: match channel.page == Route::home() {
            true => page.clone(),
            false => own.clone(),
        },
        updated: updated(entries),
        authors: vec![Person {
            name: without_control(&settings.title),
            ..Person::default()
        }],
        subtitle: slogan.map(|slogan| Text::plain(without_control(&slogan.value))),
        links: vec![
            link(own, "self", "application/atom+xml"),
            link(page, "alternate", HTML),
        ],
        rights: (settings.license.as_ref()).map(|license| Text::plain(license.name.clone())),
        lang: Some(settings.language.tag().to_owned()),
        entries: entries.iter().map(item).collect(),
        generator: Some(Generator {
            value: "careledger".to_owned(),
            ..Generator::default()
        }),
        ..Feed::default()
    };
    feed.to_string()
}

/// The newest entry's day, not the hour of the build: the same content, the same feed.
fn updated(entries: &[Entry]) -> FixedDateTime {
    let epoch = DateTime::UNIX_EPOCH.fixed_offset();
    entries.first().map_or(epoch, Entry::time)
}

fn item(entry: &Entry) -> Item {
    let category = |tag: &String| Category {
        term: tag.clone(),
        ..Category::default()
    };
    Item {
        title: Text::plain(entry.title.clone()),
        id: entry.id.clone(),
        updated: entry.time(),
        published: Some(entry.time()),
        links: vec![link(entry.address.clone(), "alternate", HTML)],
        categories: entry.tags.iter().map(category).collect(),
        content: Some(Content {
            value: Some(entry.html.clone()),
            content_type: Some("html".to_owned()),
            lang: Some(entry.language.clone()),
            ..Content::default()
        }),
        ..Item::default()
    }
}

fn link(href: String, rel: &str, kind: &str) -> Link {
    Link {
        href,
        rel: rel.to_owned(),
        mime_type: Some(kind.to_owned()),
        ..Link::default()
    }
}
