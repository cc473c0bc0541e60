//! Briefings become the data of their pages: the list, each with its run of show, the script to read from.

mod list;
mod numbers;
mod page;
mod script;
mod show;

pub(super) use list::fill as list;
pub(super) use page::{about, fill as page};
pub(super) use script::fill as script;

use serde_json::{Value as Json, json};

use super::view;
use crate::campaign::Briefing;
use crate::site::{Route, Site};

/// What a briefing is called.
pub(super) fn title(site: &Site, briefing: &Briefing) -> String {
    let plan = briefing.plan.map(|at| &site.campaign.plans[at]);
    let own = plan.and_then(|plan| plan.title.as_ref());
    own.map_or_else(|| named(site, briefing.index), |title| title.value.clone())
}

/// What a briefing is called that has no title of its own.
pub(super) fn named(site: &Site, index: u32) -> String {
    site.say("briefing-named", &[("number", &index.to_string())])
}

/// A number as the campaign's language writes it.
pub(super) fn number(site: &Site, number: u64) -> String {
    site.words().number(number)
}

/// A briefing as lists and its own page show it.
pub(super) fn item(site: &Site, at: usize) -> Json {
    let campaign = &site.campaign;
    let briefing = &campaign.briefings[at];
    let (state, label) = state(site, briefing);
    let demand = briefing.demand.map(|at| &campaign.demands[at]);
    json!({
        "index": briefing.index,
        "title": title(site, briefing),
        "href": Route::briefing(briefing.index).href(),
        "script": Route::script(briefing.index).href(),
        "reached": briefing.milestone.is_some(),
        "number": briefing.number,
        "todo": to_go(site, briefing),
        "told": briefing.since.len(),
        "range": range(briefing),
        "date": briefing.date.map(|date| view::day(site, date)),
        "time": time(site, briefing),
        "place": briefing.place,
        "state": state,
        "state_label": label,
        "demand": demand.map(|demand| json!({
            "title": demand.title,
            "href": Route::demand(&demand.id, 1).href(),
        })),
        "recording": briefing.recording,
    })
}

/// Stories still to be told until its milestone; none when they were leapt over.
fn to_go(site: &Site, briefing: &Briefing) -> u32 {
    let last = site.campaign.stories.last().map_or(0, |story| story.number);
    briefing.number.saturating_sub(last)
}

/// What is said of a briefing whose day passed without its milestone.
fn missed(site: &Site, briefing: &Briefing) -> String {
    match to_go(site, briefing) {
        0 => site.say("briefing-state-missed", &[]),
        left => site.say_of(left.into(), "briefing-state-missed-left", &[]),
    }
}

/// When a briefing begins; without its day nobody knows what the zone is called.
fn time(site: &Site, briefing: &Briefing) -> Option<String> {
    let time = briefing.time?;
    Some(match briefing.date {
        Some(date) => view::time(site, date, time),
        None => time.format("%H:%M").to_string(),
    })
}

/// The numbers of the first and the last story that a briefing counts.
fn range(briefing: &Briefing) -> Option<[u32; 2]> {
    let milestone = briefing.milestone?;
    Some(milestone.range)
}

/// Where a briefing stands on the day of the build, as a key and in words.
fn state(site: &Site, briefing: &Briefing) -> (&'static str, String) {
    let today = site.campaign.today;
    let days = briefing.date.map(|date| (date - today).num_days());
    match (days, briefing.milestone) {
        (Some(0), _) => ("today", site.say("briefing-state-today", &[])),
        (Some(days), _) if days > 0 => ("to-come", site.say("briefing-state-to-come", &[])),
        (None, None) => {
            let number = briefing.number.to_string();
            (
                "ahead",
                site.say("briefing-state-ahead", &[("number", &number)]),
            )
        }
        (Some(_), None) => ("missed", missed(site, briefing)),
        (_, Some(_)) => ("past", site.say("briefing-state-past", &[])),
    }
}
