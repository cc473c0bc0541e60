//! What presses a demand besides its stories: acts by metric, milestones and their briefings, fixes.

use serde_json::{Value as Json, json};

use super::super::{ledger, view};
use crate::site::{Route, Site};

/// Sentences of workers that a demand's page shows.
const FIXES: usize = 6;

/// All of it, for the page of the demand at that place.
pub(super) fn pressing(site: &Site, at: usize) -> Json {
    let demand = &site.campaign.demands[at];
    let ledger = &site.campaign.ledger;
    let fixes = ledger.fixes_of(&demand.id);
    json!({
        "acts": acts(site, &demand.id),
        "figures": figures(site, &demand.id),
        "ledger": site.link(&Route::ledger()),
        "fixes": fixes.iter().take(FIXES).map(|fix| ledger::fix(site, fix)).collect::<Vec<_>>(),
        "all_fixes": (!fixes.is_empty()).then(|| ledger::wall_of(site, &demand.id)),
        "milestones": milestones(site, at),
    })
}

/// How many acts press the demand.
fn acts(site: &Site, id: &str) -> Json {
    let tally = site.campaign.ledger.of_demand(id);
    let acts = tally.map(|tally| tally.acts).filter(|acts| *acts > 0);
    json!(acts.map(|acts| json!({ "count": acts, "number": site.numbers.write(acts.into(), 0) })))
}

/// What these acts come to, metric by metric.
pub(super) fn figures(site: &Site, id: &str) -> Vec<Json> {
    let ledger = &site.campaign.ledger;
    let Some(tally) = ledger.of_demand(id) else {
        return Vec::new();
    };
    let metrics = ledger.metrics.iter().enumerate();
    let figure = |(at, metric): (usize, &crate::ledger::Metric)| {
        let quantity = tally.quantity(at);
        (!quantity.is_zero()).then(|| {
            json!({
                "number": site.numbers.write(quantity, quantity.normalize().scale()),
                "unit": metric.unit,
                "label": metric.label(quantity),
            })
        })
    };
    metrics.filter_map(figure).collect()
}

/// The milestones among whose stories some press the demand, newest first; each leads to its briefing, or
/// else to the page of its number.
fn milestones(site: &Site, at: usize) -> Vec<Json> {
    let campaign = &site.campaign;
    let milestones = campaign.milestones.iter().rev();
    let view = |milestone: &crate::campaign::Milestone| {
        let [first, last] = milestone.range;
        let within = |at: &&usize| (first..=last).contains(&campaign.stories[**at].number);
        let count = site.pressing[at].iter().filter(within).count();
        let padded = campaign.settings.padded(milestone.number);
        let own = || site.link(&Route::story(&padded));
        (count > 0).then(|| {
            json!({
                "index": milestone.index,
                "date": view::day(site, milestone.day),
                "tag": campaign.settings.tag(milestone.number),
                "stories": count,
                "briefing": campaign.briefings.iter().any(|one| {
                    one.index == milestone.index && one.demand == Some(at)
                }),
                "href": site.link(&Route::briefing(milestone.index)).or_else(own),
            })
        })
    };
    milestones.filter_map(view).collect()
}
