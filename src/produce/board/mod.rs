//! The board becomes the data of its page and of the sheet to pin up.

use serde_json::{Value as Json, json};
use tera::Value;

use super::cards::Owner;
use super::feeds;
use super::filling::Filling;
use super::{Scene, view};
use crate::board::{Entry, Kind, Status};
use crate::campaign::{Board, Found};
use crate::site::{Route, Site};

/// The page of the board.
pub(super) fn page<'a>(scene: &'a Scene<'_>) -> Filling<'a> {
    filling(scene, "board.html", "board-title", "board-lede")
}

/// The sheet for a notice board.
pub(super) fn sheet<'a>(scene: &'a Scene<'_>) -> Filling<'a> {
    filling(
        scene,
        "board-sheet.html",
        "board-sheet-title",
        "board-sheet-about",
    )
}

fn filling<'a>(
    scene: &Scene<'_>,
    template: &'static str,
    heading: &str,
    description: &str,
) -> Filling<'a> {
    Filling {
        template,
        heading: scene.site.say(heading, &[]),
        description: scene.site.say(description, &[]),
        nav_key: Some("board"),
        story: None,
        owner: Owner::Home,
        data: vec![("board", Value::from_serializable(&data(scene.site)))],
    }
}

fn data(site: &Site) -> Json {
    let campaign = &site.campaign;
    let board = &campaign.board;
    let groups = Kind::ALL.into_iter().filter_map(|kind| {
        let of_kind = |(_, entry): &(usize, &Entry)| entry.kind == kind;
        let entries = board.entries.iter().enumerate().filter(of_kind);
        let entries: Vec<Json> = entries.map(|(at, _)| entry(site, at)).collect();
        let label = site.say(&format!("board-{}", kind.key()), &[]);
        let lede = site.say(&format!("board-{}-lede", kind.key()), &[]);
        let feed = (campaign.settings.base_url.as_ref())
            .and_then(|_| feeds::board_title(site, kind))
            .map(|title| json!({ "title": title, "href": Route::board_feed(kind).href() }));
        (!entries.is_empty()).then(|| {
            json!({ "key": kind.key(), "label": label, "lede": lede, "entries": entries, "feed": feed })
        })
    });
    json!({
        "groups": groups.collect::<Vec<_>>(),
        "places": places(site),
        "others": board.small_places,
        "floor": board.floor,
        "href": Route::board().href(),
        "sheet": Route::board_sheet().href(),
        "address": campaign.settings.absolute(&Route::board().public()),
    })
}

fn entry(site: &Site, at: usize) -> Json {
    let board = &site.campaign.board;
    let entry = &board.entries[at];
    let answers = &board.answers[at];
    json!({
        "id": entry.id,
        "kind": entry.kind.key(),
        "text": entry.text.value,
        "place": board.place_of(entry),
        "tags": entry.tags.iter().map(|tag| &tag.value).collect::<Vec<_>>(),
        "since": view::day(site, entry.since.value),
        "until": entry.until.as_ref().map(|until| view::day(site, until.value)),
        "matched": entry.status == Status::Matched,
        "needs": links(board, &answers.needs),
        "offers": links(board, &answers.offers),
    })
}

fn links(board: &Board, found: &Found) -> Json {
    let link = |at: &usize| {
        let entry = &board.entries[*at];
        json!({ "id": entry.id, "text": entry.text.value })
    };
    let newest: Vec<Json> = found.newest.iter().map(link).collect();
    json!({ "newest": newest, "count": found.count })
}

/// The asset map: neighbourhoods that have enough entries to be named, with what they have.
fn places(site: &Site) -> Vec<Json> {
    let board = &site.campaign.board;
    let most = board
        .places
        .iter()
        .map(|place| place.total())
        .max()
        .unwrap_or(1)
        .max(1);
    let place = |place: &crate::campaign::Place| {
        let counts = Kind::ALL.iter().zip(place.counts).map(|(kind, count)| {
            let label = site.say(&format!("board-{}", kind.key()), &[]);
            json!({ "kind": kind.key(), "label": label, "count": count, "share": count * 100 / most })
        });
        json!({
            "name": place.name,
            "total": place.total(),
            "counts": counts.collect::<Vec<_>>(),
            "topics": place.topics,
        })
    };
    board.places.iter().map(place).collect()
}
