//! What presses a demand besides its stories: acts by metric, milestones and their briefings, fixes,
//! testimonies; and what was won of it.

use serde_json::{Value as Json, json};

use super::super::view;
use crate::campaign::ledger::Fix;
use crate::demand::Demand;
use crate::site::{Route, Site};
use crate::source::{Folder, Spanned};
use crate::testimony::Testimony;

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
        "ledger": link(site, Route::ledger()),
        "fixes": fixes.iter().take(FIXES).map(|fix| told(site, fix)).collect::<Vec<_>>(),
        "all_fixes": link(site, Route::fixes()),
        "milestones": milestones(site, at),
        "testimonies": testimonies(site, at),
        "reel": link(site, Route::testimonies()),
        "victories": victories(site, demand),
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

fn told(site: &Site, fix: &Fix) -> Json {
    let stories = fix.stories.iter().filter_map(|number| {
        let story = site.campaign.story(*number)?;
        let tag = site.campaign.settings.tag(*number);
        Some(json!({ "tag": tag, "href": view::route(site, story).href() }))
    });
    json!({ "text": fix.text, "roles": fix.roles, "stories": stories.collect::<Vec<_>>() })
}

/// The milestones among whose stories some press the demand, newest first; each leads to its briefing, or
/// else to its story.
fn milestones(site: &Site, at: usize) -> Vec<Json> {
    let campaign = &site.campaign;
    let milestones = campaign.milestones.iter().rev();
    let view = |milestone: &crate::campaign::Milestone| {
        let [first, last] = milestone.range;
        let within = |at: &&usize| (first..=last).contains(&campaign.stories[**at].number);
        let count = site.pressing[at].iter().filter(within).count();
        let story = &campaign.stories[milestone.story];
        let own = || Some(view::route(site, story).href());
        (count > 0).then(|| {
            json!({
                "index": milestone.index,
                "date": view::day(site, story.date.value),
                "tag": campaign.settings.tag(story.number),
                "stories": count,
                "briefing": campaign.briefings.iter().any(|one| {
                    one.index == milestone.index && one.demand == Some(at)
                }),
                "href": link(site, Route::briefing(milestone.index)).or_else(own),
            })
        })
    };
    milestones.filter_map(view).collect()
}

fn names(ids: &[Spanned<String>], demand: &Demand) -> bool {
    ids.iter().any(|id| id.value == demand.id)
}

/// Words of workers and of people helped, newest first: those that name the demand, or tell of a story that
/// presses it. A recording without a sentence to quote is only told of.
fn testimonies(site: &Site, at: usize) -> Vec<Json> {
    let campaign = &site.campaign;
    let demand = &campaign.demands[at];
    let presses = |words: &&Testimony| {
        let story = words.story.as_ref();
        let story = story.and_then(|number| campaign.story(number.value));
        let of_story = story.is_some_and(|story| names(&story.demands, demand));
        of_story || names(&words.demands, demand)
    };
    let view = |words: &Testimony| {
        let language = words.language.as_ref();
        let language = language.unwrap_or(&campaign.settings.language);
        json!({
            "role": words.role.value,
            "date": view::day(site, words.date.value),
            "quote": words.quote.as_ref().map(|quote| &quote.value),
            "recording": words.recording.is_some(),
            "language": language.tag(),
            "direction": language.direction(),
        })
    };
    let all = campaign.testimonies.iter().rev();
    all.filter(presses).map(view).collect()
}

/// What was won of it.
fn victories(site: &Site, demand: &Demand) -> Vec<Json> {
    let all = site.campaign.victories.iter();
    let of_demand = all.filter(|victory| names(&victory.demands, demand));
    let view = |victory: &crate::victory::Victory| {
        json!({
            "title": victory.title.value,
            "date": view::day(site, victory.date.value),
            "href": link(site, Route::text(Folder::Victories, &victory.id)),
        })
    };
    of_demand.map(view).collect()
}

/// A link to a page, if the site has it.
fn link(site: &Site, route: Route) -> Option<String> {
    site.page(route.path()).map(|_| route.href())
}
