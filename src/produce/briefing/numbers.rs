//! What was counted since the briefing before becomes rows of a table, and sentences to read aloud.

use std::collections::BTreeMap;

use serde_json::{Value as Json, json};

use super::super::view;
use super::{counted, number};
use crate::campaign::Briefing;
use crate::site::Site;

/// What was counted for one briefing.
pub(super) struct Numbers {
    /// What the page gets.
    pub(super) view: Json,
    /// What is read aloud.
    pub(super) lines: Vec<String>,
}

/// A metric's words, with what was counted of it since the briefing before, and in all.
struct Row {
    label: String,
    since: u64,
    total: u64,
}

/// The numbers of a briefing.
pub(super) fn of(site: &Site, briefing: &Briefing) -> Numbers {
    let rows = rows(site, briefing);
    let stories = counted(site, briefing.since.len() as u64, "story", "stories");
    let since = briefing.before.map(|day| site.dates.write(day));
    let since = since.map_or("Since the campaign began".to_owned(), |day| {
        format!("Since the briefing of {day}")
    });
    let mut lines = vec![format!("{since}, we told {stories}.")];
    let new = rows.iter().filter(|row| row.since > 0);
    let said: Vec<String> = new
        .map(|row| format!("{} {}", number(site, row.since), row.label))
        .collect();
    if !said.is_empty() {
        lines.push(format!("Counted since then: {}.", said.join(", ")));
    }
    if briefing.acts > 0 {
        let acts = counted(site, briefing.acts, "act", "acts");
        lines.push(format!("That makes {acts} in the ledger so far."));
    }
    let row = |row: &Row| {
        json!({
            "label": row.label,
            "since": number(site, row.since),
            "total": number(site, row.total),
        })
    };
    let view = json!({
        "before": briefing.before.map(|day| view::day(site, day)),
        "counted": view::day(site, briefing.counted),
        "stories": number(site, briefing.since.len() as u64),
        "acts": (briefing.acts > 0).then(|| number(site, briefing.acts)),
        "rows": rows.iter().map(row).collect::<Vec<_>>(),
    });
    Numbers { view, lines }
}

fn rows(site: &Site, briefing: &Briefing) -> Vec<Row> {
    let mut rows: BTreeMap<&str, Row> = BTreeMap::new();
    let stories = site.campaign.stories.iter();
    for story in stories.filter(|story| story.date.value <= briefing.counted) {
        let is_new = briefing
            .before
            .is_none_or(|before| story.date.value > before);
        for (metric, quantity) in &story.acts {
            let row = rows.entry(&metric.value).or_insert_with(|| Row {
                label: metric.value.replace('-', " "),
                since: 0,
                total: 0,
            });
            row.total += u64::from(*quantity);
            row.since += u64::from(*quantity) * u64::from(is_new);
        }
    }
    rows.into_values().collect()
}
