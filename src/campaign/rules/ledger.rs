//! What the ledger counts and names: metrics, demands and stories must be there, nothing counts twice.

use std::collections::{BTreeMap, HashMap};

use chrono::NaiveDate;

use super::Scene;
use super::references::{unknown_demand, unknown_story};
use crate::diagnostic::{Diagnostic, codes, nearest};
use crate::ledger::{Names, Row};
use crate::private;
use crate::source::{SourceId, Span};

/// Metrics that stories and rows name and that the list does not have.
pub(super) fn metrics(scene: &Scene<'_>) -> Vec<Diagnostic> {
    let parts = scene.parts;
    let Some(listed) = &parts.metrics else {
        return no_list(scene);
    };
    let known: Vec<&str> = listed.iter().map(|metric| metric.id.as_str()).collect();
    let unknown = |id: &str, span: Span, rows: usize| {
        if known.contains(&id) {
            return None;
        }
        let help = match nearest(id, known.iter().copied()) {
            Some(near) => format!("did you mean `{near}`?"),
            None if known.is_empty() => "add it to content/ledger/metrics.yaml".to_owned(),
            None => format!(
                "use one of: {}; or add it to content/ledger/metrics.yaml",
                known.join(", ")
            ),
        };
        let message = format!("there is no metric `{id}`{}", more(rows));
        Some(Diagnostic::new(codes::METRIC_UNKNOWN, span, message).help(help))
    };
    let stories = scene.stories().into_iter().flat_map(|story| &story.acts);
    let stories = stories.filter_map(|(metric, _)| unknown(&metric.value, metric.span, 1));
    let names = parts.book.metrics.iter().filter_map(|(name, text)| {
        let rows = || {
            parts
                .book
                .rows
                .iter()
                .filter(|row| row.metric == name)
                .count()
        };
        unknown(
            &text.value,
            text.span,
            if known.contains(&&*text.value) {
                0
            } else {
                rows()
            },
        )
    });
    stories.chain(names).collect()
}

/// Rows without a list of metrics.
fn no_list(scene: &Scene<'_>) -> Vec<Diagnostic> {
    if scene.parts.book.rows.is_empty() || scene.parts.lost_metrics {
        return Vec::new();
    }
    let path = scene.content("ledger/metrics.yaml");
    vec![
        Diagnostic::of_file(codes::METRICS_MISSING, path, "the ledger has rows, but no list of metrics")
            .help("make this file: metrics: [{ id: masks-routed, label: { singular: mask routed, plural: masks routed } }]"),
    ]
}

/// A mistake that many rows share is told once.
fn more(rows: usize) -> String {
    match rows {
        0 | 1 => String::new(),
        rows => format!(", which {rows} rows name"),
    }
}

/// Demands and stories that metrics and rows name and that are not there.
pub(super) fn names(scene: &Scene<'_>) -> Vec<Diagnostic> {
    let parts = scene.parts;
    let of_metrics = parts
        .metrics
        .iter()
        .flatten()
        .filter_map(|metric| metric.demand.as_ref());
    let of_rows = parts.book.demands.iter().map(|(_, demand)| demand);
    let demands = of_metrics
        .chain(of_rows)
        .filter_map(|named| unknown_demand(scene, named));
    let mut stories: BTreeMap<u32, Span> = BTreeMap::new();
    for row in &parts.book.rows {
        if let Some(story) = row.story {
            stories.entry(story).or_insert(row.span);
        }
    }
    let stories = stories
        .into_iter()
        .filter_map(|(story, span)| unknown_story(scene, story, span));
    demands.chain(stories).collect()
}

/// Places, roles and fixes by which a person could be found; each is told where it stands first.
pub(super) fn private(scene: &Scene<'_>) -> Vec<Diagnostic> {
    let book = &scene.parts.book;
    let columns = [
        ("place", &book.places),
        ("role", &book.roles),
        ("fix", &book.fixes),
    ];
    let look = |(column, names): (&'static str, &Names)| {
        let wrong = names.iter().filter_map(move |(_, text)| {
            let found = private::find(&text.value)?;
            let help = match column {
                "place" => "write the neighborhood alone: Mill ward",
                _ => "take it out; everybody reads this",
            };
            let message = format!("the field {column} holds {}", found.kind);
            Some(Diagnostic::new(codes::LEDGER_PRIVATE, text.span, message).help(help))
        });
        wrong.collect::<Vec<_>>()
    };
    columns.into_iter().flat_map(look).collect()
}

/// Rows that count what a story's front matter counts already.
pub(super) fn twice(scene: &Scene<'_>) -> Vec<Diagnostic> {
    let book = &scene.parts.book;
    let mut counted: HashMap<(u32, NaiveDate, &str), Span> = HashMap::new();
    for story in scene.stories() {
        for (metric, _) in &story.acts {
            let key = (story.number, story.date.value, metric.value.as_str());
            counted.entry(key).or_insert(metric.span);
        }
    }
    let mut told = Vec::new();
    for row in &book.rows {
        let Some(story) = row.story else {
            continue;
        };
        let metric = book.metrics.get(row.metric).value.as_str();
        if let Some(first) = counted.get(&(story, row.date, metric)) {
            let message = format!(
                "this row counts what story {story} counts already: {metric} on {}",
                row.date
            );
            told.push(
                Diagnostic::new(codes::DOUBLE_COUNTING, row.span, message)
                    .related(*first, "the story counts it here")
                    .help(
                        "remove the row; if both happened, leave the story's number out of the row",
                    ),
            );
        }
    }
    told
}

/// Rows that do not count yet, told once a file.
pub(super) fn ahead(scene: &Scene<'_>) -> Vec<Diagnostic> {
    let today = scene.parts.today;
    let mut files: BTreeMap<SourceId, (&Row, usize)> = BTreeMap::new();
    for row in scene.parts.book.rows.iter().filter(|row| row.date > today) {
        files.entry(row.span.source).or_insert((row, 0)).1 += 1;
    }
    let told = files.into_values().map(|(row, rows)| {
        let message = match rows {
            1 => format!("this row counts from {} on; today is {today}", row.date),
            _ => format!("{rows} rows of this file lie after today, {today}; this is the first, and counts from {} on", row.date),
        };
        Diagnostic::new(codes::LEDGER_AHEAD, row.span, message)
    });
    told.collect()
}
