//! What a demand costs, and the rows of money that shall pay for it, become the data of its page.

use rust_decimal::Decimal;
use serde_json::{Value as Json, json};

use super::super::money;
use crate::campaign::{self, FundedState};
use crate::demand::Demand;
use crate::site::{Route, Site};

/// What the demand costs, the rows that shall pay for it, and how far they do.
pub(super) fn funding(site: &Site, demand: &Demand) -> Json {
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
    view["state_label"] = json!(site.say(&format!("funding-{}", funded.state.key()), &[]));
    view["comparisons"] = sets.iter().map(|at| money::comparison(site, *at)).collect();
    view
}
