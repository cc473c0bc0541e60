//! A dataset becomes what a hostile reader would find in it: sums that do not agree, rows twice,
//! figures without a source, one place under two names.

use std::collections::{BTreeMap, HashMap};
use std::ops::Range;

use rust_decimal::Decimal;

use super::{Dataset, FlowKind, Period, Side};
use crate::diagnostic::{Diagnostic, codes};
use crate::source::Span;

/// All checks of a whole dataset. `header` is the place of the table's first line.
pub(super) fn check(dataset: &Dataset, header: Range<usize>) -> Vec<Diagnostic> {
    [
        rows(dataset),
        names(dataset),
        balance(dataset),
        groups(dataset, header),
        lengths(dataset),
    ]
    .concat()
}

/// Rows that lack a source, have the id of another, or say the same as another.
fn rows(dataset: &Dataset) -> Vec<Diagnostic> {
    let mut told = Vec::new();
    let mut ids: HashMap<&str, Span> = HashMap::new();
    let mut rows: HashMap<_, Span> = HashMap::new();
    for flow in &dataset.flows {
        if flow.source.is_none() && dataset.source.is_none() {
            told.push(
                Diagnostic::new(codes::MONEY_SOURCE, flow.span, "this row has no source")
                    .help("fill the column source, or set source in the YAML file for all rows"),
            );
        }
        if let Some(id) = flow.id.as_deref() {
            if let Some(first) = ids.insert(id, flow.span) {
                told.push(
                    Diagnostic::new(codes::CSV_ROW, flow.span, "another row has the same id")
                        .related(first, "the other row")
                        .help("each id is given once, since links lead to it"),
                );
            }
            continue;
        }
        let same = (
            (&flow.from.value, &flow.to.value, flow.amount),
            (flow.group, flow.period, flow.stage),
            &flow.source_url,
        );
        match rows.get(&same) {
            Some(first) => told.push(
                Diagnostic::new(
                    codes::MONEY_REPEATED,
                    flow.span,
                    "this row repeats another one",
                )
                .related(*first, "the same from, to and amount")
                .help("remove one, or give both rows an id if both are meant"),
            ),
            None => {
                rows.insert(same, flow.span);
            }
        }
    }
    told
}

/// Names that a reader would take for one place, but that are counted as two.
fn names(dataset: &Dataset) -> Vec<Diagnostic> {
    let mut told = Vec::new();
    let mut first: HashMap<String, (&str, Span)> = HashMap::new();
    let mut seen = std::collections::HashSet::new();
    for name in dataset.flows.iter().flat_map(|flow| [&flow.from, &flow.to]) {
        if !seen.insert(&*name.value) {
            continue;
        }
        let bare: String = name
            .value
            .chars()
            .filter(|c| c.is_alphanumeric())
            .flat_map(char::to_lowercase)
            .collect();
        // A name of signs alone has nothing to be compared by.
        if bare.is_empty() {
            continue;
        }
        if let Some((other, span)) = first.get(&bare) {
            let message = format!("“{}” and “{other}” are counted as two places", name.value);
            told.push(
                Diagnostic::new(codes::MONEY_NAME, name.span, message)
                    .related(*span, "the other spelling")
                    .help("they differ only by case, spaces or punctuation; if they are one place, write it one way"),
            );
        } else {
            first.insert(bare, (&name.value, name.span));
        }
    }
    told
}

/// Places that pass on more or less than they get, period by period.
fn balance(dataset: &Dataset) -> Vec<Diagnostic> {
    // What enters a place and what leaves it.
    let mut sums: BTreeMap<(usize, &str), [Option<Decimal>; 2]> = BTreeMap::new();
    let mut places: HashMap<&str, Span> = HashMap::new();
    for flow in &dataset.flows {
        for (side, name) in [(1, &flow.from), (0, &flow.to)] {
            places.entry(&name.value).or_insert(name.span);
            let sum = sums.entry((flow.period, &name.value)).or_default();
            sum[side] = Some(sum[side].unwrap_or_default() + flow.amount);
        }
    }
    let mut told = Vec::new();
    for ((period, name), sum) in sums {
        let ([Some(entering), Some(leaving)], span) = (sum, places[name]) else {
            continue;
        };
        if entering != leaving {
            let when = match dataset.periods.get(period) {
                Some(period) if dataset.periods.len() > 1 => format!(" in {}", period.label),
                _ => String::new(),
            };
            let message = format!("{entering} enters “{name}”, but {leaving} leaves it{when}");
            told.push(
                Diagnostic::new(codes::MONEY_BALANCE, span, message)
                    .help("add the missing rows, or one that names the remainder"),
            );
        }
    }
    told
}

/// Compared groups without rows, or that got back more than was paid.
fn groups(dataset: &Dataset, header: Range<usize>) -> Vec<Diagnostic> {
    let mut told = Vec::new();
    if dataset.groups.is_none() {
        return told;
    }
    let shown = || dataset.shown_flows().map(|at| &dataset.flows[at]);
    for (word, side) in Side::WORDS {
        let of_side = || shown().filter(|flow| flow.group == Some(side));
        let sum: Decimal = of_side().map(|flow| flow.amount).sum();
        let place = Span::new(dataset.table, header.clone());
        if of_side().next().is_none() {
            let of = match (&dataset.period, dataset.periods.len()) {
                (Some(label), 2..) => format!(" in {label}, which the page shows"),
                _ => String::new(),
            };
            let message = format!("no row belongs to the compared group `{word}`{of}");
            told.push(
                Diagnostic::new(codes::MONEY_GROUP, place, message)
                    .help(format!("write {word} into the column group of its rows")),
            );
        } else if sum < Decimal::ZERO {
            let refund = of_side().find(|flow| flow.kind == FlowKind::Refund);
            let message = format!("the group `{word}` gave back more than it got: {sum} in all");
            told.push(
                Diagnostic::new(codes::MONEY_GROUP, refund.map_or(place, |flow| flow.span), message)
                    .help("a comparison needs sums above zero; choose another period, or leave out groups"),
            );
        }
    }
    told
}

/// Periods side by side that are not of the same length, or that have days in common.
fn lengths(dataset: &Dataset) -> Vec<Diagnostic> {
    let used = dataset.periods.iter().enumerate();
    let used = used.filter(|(at, _)| dataset.flows_of(*at).next().is_some());
    let used: Vec<&Period> = used.map(|(_, period)| period).collect();
    let mut told = Vec::new();
    let mut tell = |period: &Period, first: &Period, message: String| {
        told.push(
            Diagnostic::new(codes::MONEY_LENGTH, period.span, message)
                .related(first.span, "the other period")
                .help("amounts of unequal times cannot be compared; use periods of one length, one after the other, or say so in the method"),
        );
    };
    for pair in used.windows(2) {
        if pair[0].overlaps(pair[1]) {
            let message = format!(
                "“{}” and “{}” have days in common",
                pair[0].label, pair[1].label
            );
            tell(pair[1], pair[0], message);
        }
    }
    let mut lengths = used
        .iter()
        .filter_map(|period| Some((period, period.length()?)));
    if let Some((first, length)) = lengths.next() {
        for (period, other) in lengths.filter(|(_, other)| *other != length) {
            let (one, two) = (&period.label, &first.label);
            tell(
                period,
                first,
                format!("“{one}” is {other} long, but “{two}” is {length}"),
            );
        }
    }
    told
}
