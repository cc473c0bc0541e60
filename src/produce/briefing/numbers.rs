//! What was counted since the briefing before becomes rows of a table, and sentences to read aloud.

use chrono::NaiveDate;
use serde_json::{Value as Json, json};

use super::super::view;
use super::counted;
use crate::campaign::Briefing;
use crate::campaign::ledger::Tally;
use crate::site::Site;

/// What was counted for one briefing.
pub(super) struct Numbers {
    /// What the page gets.
    pub(super) view: Json,
    /// What is read aloud.
    pub(super) lines: Vec<String>,
}

/// The numbers of a briefing.
pub(super) fn of(site: &Site, briefing: &Briefing) -> Numbers {
    let ledger = &site.campaign.ledger;
    let after =
        |day: Option<NaiveDate>| ledger.between(day.unwrap_or(NaiveDate::MIN), briefing.counted);
    let (new, all) = (after(briefing.before), after(None));
    let amount = |tally: &Tally, metric: usize| site.numbers.write(tally.quantity(metric), 6);
    let metrics = || ledger.metrics.iter().enumerate();
    let said: Vec<String> = metrics()
        .filter(|(at, _)| !new.quantity(*at).is_zero())
        .map(|(at, metric)| format!("{} {}", amount(&new, at), metric.label(new.quantity(at))))
        .collect();
    let rows: Vec<Json> = metrics()
        .filter(|(at, _)| !all.quantity(*at).is_zero())
        .map(|(at, metric)| {
            json!({
                "label": metric.plural,
                "since": amount(&new, at),
                "total": amount(&all, at),
            })
        })
        .collect();
    let stories = counted(site, briefing.since.len() as u64, "story", "stories");
    let acts = counted(site, new.acts, "act", "acts");
    let total = counted(site, all.acts, "act", "acts");
    let since = briefing.before.map(|day| site.dates.write(day));
    let since = since.map_or("Since the campaign began".to_owned(), |day| {
        format!("Since the briefing of {day}")
    });
    let mut lines = Vec::new();
    match all.acts {
        0 => lines.push(format!("{since}, we told {stories}.")),
        _ => lines.push(format!(
            "{since}, we told {stories} and counted {acts} of care."
        )),
    }
    if !said.is_empty() {
        lines.push(format!("They come to: {}.", said.join("; ")));
    }
    if all.acts > new.acts {
        lines.push(format!("In all there are {total} in the ledger now."));
    }
    let view = json!({
        "before": briefing.before.map(|day| view::day(site, day)),
        "counted": view::day(site, briefing.counted),
        "stories": stories,
        "acts": (all.acts > 0).then_some(acts),
        "total": (all.acts > new.acts).then_some(total),
        "rows": rows,
    });
    Numbers { view, lines }
}
