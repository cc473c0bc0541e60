//! Demands become the data of their pages: the list, the demand itself, what people send for it, its office.

mod clock;
mod funding;
mod letter;
mod list;
mod office;
mod pressing;
mod record;

pub(super) use clock::{ClockView, clock};
pub(super) use letter::{letter, sheet};
pub(super) use list::{late_first, list};
pub(super) use office::office;

use serde_json::{Value as Json, json};
use tera::Value;

use super::Scene;
use super::cards::Owner;
use super::filling::Filling;
use super::linker::Linker;
use super::page::{self, numbered, share};
use super::view::{self, Day};
use super::voices;
use crate::demand::Demand;
use crate::site::{Route, Site, Slice};
use crate::source::Folder;

/// The data of one page of a demand.
pub(super) fn fill<'a>(
    scene: &'a Scene<'_>,
    at: usize,
    slice: &Slice,
    root: String,
) -> Filling<'a> {
    let site = scene.site;
    let demand = &site.campaign.demands[at];
    let testimonies = voices::of_demand(scene, at, &root);
    let linker = Linker::on_page(site, Folder::Demands, root);
    let mut view = serde_json::to_value(view::demand(site, at)).unwrap_or_default();
    view["body"] = json!(linker.html(&demand.body.document));
    view["funding"] = funding::funding(site, demand);
    view["record"] = json!(record::record(site, demand));
    view["asked"] = json!(asked(site, demand));
    view["pressing"] = pressing::pressing(site, at);
    view["statement"] = statement(site, demand);
    view["corrections"] = json!(corrections(site, demand));
    let page = |what| Route::of_demand(&demand.id, what);
    view["letter"] = json!(site.link(&page("letter")));
    view["sheet"] = json!(site.link(&page("sheet")));
    let mut data = page::list(scene, &site.pressing[at], slice, &|page| {
        Route::demand(&demand.id, page)
    });
    data.push(("demand", Value::from_serializable(&view)));
    data.push(("testimonies", testimonies));
    data.push(("victories", voices::victories_of(site, at)));
    let lines = [demand.title.as_str(), &demand.ask];
    let route = Route::demand(&demand.id, 1);
    data.push(("share", share(scene, Owner::Demand(at), &lines, &route)));
    Filling {
        template: "demand.html",
        heading: numbered(site, demand.title.clone(), slice),
        description: demand.ask.clone(),
        nav_key: Some("demands"),
        story: None,
        owner: Owner::Demand(at),
        data,
    }
}

/// The day on which it was asked, once that has come.
fn asked(site: &Site, demand: &Demand) -> Option<Day> {
    let asked = demand.asked.filter(|asked| *asked <= site.campaign.today);
    asked.map(|asked| view::day(site, asked))
}

fn statement(site: &Site, demand: &Demand) -> Json {
    let statement = demand.statement.as_ref();
    let known = statement.filter(|statement| statement.date <= site.campaign.today);
    json!(known.map(|statement| {
        json!({
            "date": view::day(site, statement.date),
            "from": statement.from,
            "text": letter::paragraphs(&statement.text),
            "link": statement.link,
        })
    }))
}

fn corrections(site: &Site, demand: &Demand) -> Vec<Json> {
    let corrections = demand.corrections.iter().enumerate();
    let known = corrections.filter(|(_, correction)| correction.date <= site.campaign.today);
    let view = |(number, correction): (usize, &crate::demand::Correction)| {
        json!({
            "anchor": record::correction_anchor(number),
            "date": view::day(site, correction.date),
            "text": letter::paragraphs(&correction.text),
        })
    };
    known.map(view).collect()
}
