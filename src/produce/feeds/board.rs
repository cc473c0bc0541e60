//! New offers and needs of the board become feeds of their own.

use super::super::Scene;
use super::{Channel, Entry, escaped};
use crate::board::{self, Kind, Status};
use crate::site::{Route, Site};

/// The feed of one kind of entry; nothing where the board has none.
pub(super) fn channel(scene: &Scene<'_>, kind: Kind) -> Option<(Channel, Vec<Entry>)> {
    let title = title(scene.site, kind)?;
    let board = &scene.site.campaign.board;
    let settings = &scene.site.campaign.settings;
    let page = format!("{}{}", scene.base(), Route::board().public());
    let is_new = |entry: &&board::Entry| entry.kind == kind && entry.status == Status::Open;
    let entries = board.entries.iter().filter(is_new);
    let entries: Vec<Entry> = entries
        .map(|entry| {
            let address = format!("{page}#{}", entry.id);
            let place = board.place_of(entry);
            let place = place.map_or(String::new(), |place| {
                format!("<p>{}</p>\n", escaped(place))
            });
            Entry {
                id: address.clone(),
                title: entry.text.value.clone(),
                html: format!(
                    "<p>{}</p>\n{place}<p><a href=\"{address}\">{}</a></p>\n",
                    escaped(&entry.text.value),
                    escaped(&scene.site.say("feed-answer", &[]))
                ),
                address,
                day: entry.since.value,
                image: None,
                tags: entry.tags.iter().map(|tag| tag.value.clone()).collect(),
                language: settings.language.tag().to_owned(),
            }
        })
        .collect();
    let channel = Channel {
        title: format!("{}: {title}", settings.title),
        own: Route::board_feed(kind),
        page: Route::board(),
    };
    (!entries.is_empty()).then_some((channel, entries))
}

/// What a feed of a kind is called; dreams have none.
pub(in crate::produce) fn title(site: &Site, kind: Kind) -> Option<String> {
    let id = match kind {
        Kind::Offer => "feed-offers",
        Kind::Need => "feed-needs",
        Kind::Dream => return None,
    };
    Some(site.say(id, &[]))
}
