//! What was counted since the briefing before becomes rows of a table, and sentences to read aloud.

use chrono::NaiveDate;
use serde_json::{Value as Json, json};

use super::super::view;
use super::counted;
use crate::campaign::Briefing;
use crate::campaign::ledger::Tally;
use crate::site::Site;

/// Since when things are counted where nothing went before.
const BEGAN: &str = "Since the campaign began";

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
    let mut lines = since(site, briefing, all.acts, new.acts);
    let gist = lines.join(" ");
    if !said.is_empty() {
        lines.push(format!("They come to: {}.", said.join("; ")));
    }
    if all.acts > new.acts {
        let total = counted(site, all.acts, "act", "acts");
        lines.push(format!("In all there are {total} in the ledger now."));
    }
    let view = json!({
        "before": briefing.before.map(|day| view::day(site, day)),
        "counted": view::day(site, briefing.counted),
        "gist": gist,
        "rows": rows,
    });
    Numbers { view, lines }
}

/// How many stories were told since the milestone before, and how many acts were counted since the briefing
/// before. Stories go by milestones and acts by days, so each says since when it is.
fn since(site: &Site, briefing: &Briefing, all: u64, new: u64) -> Vec<String> {
    let told = briefing.since.len() as u64;
    let stories = counted(site, told, "story", "stories");
    let acts = counted(site, new, "act", "acts");
    let begun = briefing.milestone_before.is_none() && briefing.before.is_none();
    if begun && told > 0 && all > 0 {
        return vec![format!(
            "{BEGAN}, we told {stories} and counted {acts} of care."
        )];
    }
    let mut lines = Vec::new();
    if told > 0 {
        lines.push(format!("{}, we told {stories}.", since_milestone(briefing)));
    }
    if all > 0 {
        let day = briefing.before.map(|day| site.dates.write(day));
        let since = day.map_or(BEGAN.to_owned(), |day| {
            format!("Since the briefing of {day}")
        });
        let were = if new == 1 { "was" } else { "were" };
        lines.push(format!("{since}, {acts} {were} counted."));
    }
    lines
}

/// Since when the stories of a briefing are told.
pub(super) fn since_milestone(briefing: &Briefing) -> String {
    let before = briefing.milestone_before;
    before.map_or(BEGAN.to_owned(), |index| format!("Since milestone {index}"))
}
