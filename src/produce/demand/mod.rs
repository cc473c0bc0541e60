//! A demand becomes the data of its page: the ask, what pays for it, the replies, its stories.

use rust_decimal::Decimal;
use serde_json::{Value as Json, json};
use tera::Value;

mod clock;

pub(super) use clock::{ClockView, clock};

use super::cards::Owner;
use super::filling::Filling;
use super::linker::Linker;
use super::page::{list, numbered, share};
use super::{Scene, money, view};
use crate::campaign::{self, FundedState};
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
    let linker = Linker {
        site,
        home: Folder::Demands,
        root,
        here: String::new(),
    };
    let replies = demand.replies.iter().enumerate().map(|(number, reply)| {
        json!({
            "anchor": demand.anchor(number),
            "date": view::day(site, reply.date),
            "from": reply.from,
            "kind": reply.kind.key(),
            "kind_label": reply.kind.to_string(),
            "text": reply.text,
            "link": reply.link,
        })
    });
    let mut view = serde_json::to_value(view::demand(site, at)).unwrap_or_default();
    view["body"] = json!(linker.html(&demand.body.document));
    view["funding"] = funding(site, demand);
    view["replies"] = replies.collect();
    let mut data = list(scene, &site.pressing[at], slice, &|page| {
        Route::demand(&demand.id, page)
    });
    data.push(("demand", Value::from_serializable(&view)));
    let lines = [demand.title.as_str(), &demand.ask];
    let route = Route::demand(&demand.id, 1);
    data.push(("share", share(scene, Owner::Demand(at), &lines, &route)));
    Filling {
        template: "demand.html",
        heading: numbered(demand.title.clone(), slice),
        description: demand.ask.clone(),
        nav_key: Some("demands"),
        story: None,
        owner: Owner::Demand(at),
        data,
    }
}

/// What the demand costs, the rows that shall pay for it, and how far they do.
fn funding(site: &Site, demand: &Demand) -> Json {
    let datasets = &site.campaign.datasets;
    let cost = demand.funding.cost.as_ref().map(|cost| {
        json!({
            "amount": money::large(site, cost.currency, cost.amount.value, 2),
            "per": cost.per,
            "source": cost.citation.source,
            "source_url": cost.citation.url,
        })
    });
    let mut view = json!({ "words": demand.funding.words, "cost": cost, "rows": [] });
    let Some(funded) = campaign::funded(datasets, demand) else {
        return view;
    };
    let words = |amount: Decimal| money::large(site, funded.currency, amount, 2);
    let mut sets: Vec<usize> = Vec::new();
    let rows = funded.rows.iter().map(|share| {
        let (set, row) = share.place;
        let dataset = &datasets[set];
        let flow = &dataset.flows[row];
        if !sets.contains(&set) {
            sets.push(set);
        }
        json!({
            "from": flow.from.value,
            "to": flow.to.value,
            "dataset": dataset.title,
            "period": dataset.periods.get(flow.period).map(|period| &period.label),
            "href": format!("{}#{}", Route::dataset_page(&dataset.id).href(), money::anchor(site, dataset, row)),
            "whole": words(share.whole),
            "asked": words(share.asked),
            "share": money::percent(site, share.asked, share.whole),
            "granted": (!share.granted.is_zero()).then(|| words(share.granted)),
            "note": share.note,
        })
    });
    view["rows"] = rows.collect();
    // Two amounts that differ are not written alike.
    let alike = words(funded.granted) == words(funded.needed) && funded.granted != funded.needed;
    let places = if alike { money::EXACT } else { 2 };
    let exact = |amount: Decimal| money::large(site, funded.currency, amount, places);
    let missing = match funded.state {
        FundedState::Funded => Decimal::ZERO,
        _ => funded.needed - funded.asked,
    };
    view["asked"] = json!(words(funded.asked));
    view["granted"] = json!((!funded.granted.is_zero()).then(|| exact(funded.granted)));
    view["needed"] = json!(exact(funded.needed));
    view["missing"] = json!((missing > Decimal::ZERO).then(|| words(missing)));
    view["state"] = json!(funded.state.key());
    view["state_label"] = json!(match funded.state {
        FundedState::Funded => "Funded",
        FundedState::Partly => "Partly funded",
        FundedState::Not => "Not funded",
    });
    view["comparisons"] = sets.iter().map(|at| money::comparison(site, *at)).collect();
    view
}
