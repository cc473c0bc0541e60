//! A victory becomes the data of its page, and what lists show of it.

use serde_json::{Value as Json, json};
use tera::Value;

use super::super::cards::Owner;
use super::super::filling::Filling;
use super::super::linker::Linker;
use super::super::page::share;
use super::super::{Scene, photo, view};
use crate::site::{Route, Site};
use crate::source::Folder;
use crate::victory::{Victory, Won};

/// Victories on the home page.
const NEWEST: usize = 3;

/// What lists show of a victory.
fn brief(site: &Site, victory: &Victory) -> Json {
    let demands = victory.demands.iter();
    let demands = demands.filter_map(|named| site.campaign.demand(&named.value));
    let demands = demands.map(
        |demand| json!({ "title": demand.title, "href": Route::demand(&demand.id, 1).href() }),
    );
    json!({
        "id": victory.id,
        "title": victory.title.value,
        "date": view::day(site, victory.date.value),
        "won": victory.won.key(),
        "won_label": site.say(match victory.won {
            Won::Whole => "victory-won",
            Won::Part => "victory-part",
        }, &[]),
        "href": Route::text(Folder::Victories, &victory.id).href(),
        "summary": victory.beginning,
        "demands": demands.collect::<Vec<_>>(),
        "photo": photo::view(site, victory.photo.as_ref()),
    })
}

/// The newest victories, for the home page.
pub(in crate::produce) fn newest_victories(site: &Site) -> Value {
    let newest = site.campaign.victories.iter().take(NEWEST);
    let newest: Vec<Json> = newest.map(|victory| brief(site, victory)).collect();
    Value::from_serializable(&newest)
}

/// The victories that meet a demand, newest first.
pub(in crate::produce) fn victories_of(site: &Site, demand: usize) -> Value {
    let id = &site.campaign.demands[demand].id;
    let all = site.campaign.victories.iter();
    let own = all.filter(|victory| victory.demands.iter().any(|named| named.value == *id));
    let own: Vec<Json> = own.map(|victory| brief(site, victory)).collect();
    Value::from_serializable(&own)
}

/// The list of all victories.
pub(in crate::produce) fn victories<'a>(scene: &'a Scene<'_>) -> Filling<'a> {
    let all = scene.site.campaign.victories.iter();
    let all: Vec<Json> = all.map(|victory| brief(scene.site, victory)).collect();
    Filling {
        template: "victories.html",
        heading: scene.site.say("section-victories", &[]),
        description: scene.site.say("victories-about", &[]),
        nav_key: Some("victories"),
        story: None,
        owner: Owner::Victory(0),
        data: vec![("victories", Value::from_serializable(&all))],
    }
}

/// The page of one victory.
pub(in crate::produce) fn victory<'a>(
    scene: &'a Scene<'_>,
    at: usize,
    route: &Route,
) -> Filling<'a> {
    let site = scene.site;
    let victory = &site.campaign.victories[at];
    let linker = Linker::on_page(site, Folder::Victories, route.root());
    let mut data = brief(site, victory);
    data["body"] = json!(linker.html(&victory.body.document));
    let beginning = victory.beginning.as_deref();
    let mut lines = vec![victory.title.value.as_str()];
    lines.extend(beginning);
    Filling {
        template: "victory.html",
        heading: victory.title.value.clone(),
        description: beginning.unwrap_or_default().to_owned(),
        nav_key: Some("victories"),
        story: None,
        owner: Owner::Victory(at),
        data: vec![
            ("victory", Value::from_serializable(&data)),
            ("share", share(scene, Owner::Victory(at), &lines, route)),
        ],
    }
}
