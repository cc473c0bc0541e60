//! What was counted since the briefing before becomes rows of a table, and sentences to read aloud.

use chrono::NaiveDate;
use serde_json::{Value as Json, json};

use super::super::view;
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
    let mut lines = since(site, briefing, all.acts, new.acts);
    let gist = lines.join(" ");
    if !said.is_empty() {
        lines.push(site.say("numbers-come-to", &[("figures", &said.join("; "))]));
    }
    if all.acts > new.acts {
        lines.push(site.say_of(all.acts, "numbers-in-all", &[]));
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
    let begun = briefing.milestone_before.is_none() && briefing.before.is_none();
    if begun && told > 0 && all > 0 {
        let stories = site.say_of(told, "stories", &[]);
        let acts = site.say_of(new, "acts", &[]);
        let parts = [("stories", &*stories), ("acts", &acts)];
        return vec![site.say("numbers-begun", &parts)];
    }
    let mut lines = Vec::new();
    if told > 0 {
        let messages = ["numbers-told", "numbers-told-first"];
        lines.push(self::told(site, briefing, messages));
    }
    if all > 0 {
        lines.push(match briefing.before.map(|day| site.dates.write(day)) {
            Some(day) => site.say_of(new, "numbers-acts", &[("day", &day)]),
            None => site.say_of(new, "numbers-acts-first", &[]),
        });
    }
    lines
}

/// How many stories a briefing counts, in the words of the first message, or of the second where no milestone
/// went before.
pub(super) fn told(site: &Site, briefing: &Briefing, [since, first]: [&str; 2]) -> String {
    let stories = site.say_of(briefing.since.len() as u64, "stories", &[]);
    match briefing.milestone_before {
        Some(index) => site.say(
            since,
            &[("number", &index.to_string()), ("stories", &stories)],
        ),
        None => site.say(first, &[("stories", &stories)]),
    }
}
