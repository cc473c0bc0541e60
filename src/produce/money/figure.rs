//! A dataset's two groups become one sentence and two bars.

use std::collections::BTreeSet;

use rust_decimal::{Decimal, prelude::ToPrimitive};
use serde::Serialize;

use super::words::{EXACT, coins, money, signed};
use crate::money::{Comparison, Dataset, FlowStatus, Side, compare};
use crate::site::Site;
use crate::words::message;

/// One of the two compared bars.
#[derive(Serialize)]
pub(in crate::produce) struct Bar<'a> {
    pub(in crate::produce) label: &'a str,
    note: Option<&'a str>,
    pub(in crate::produce) amount: String,
    /// Of the longer bar, in percent.
    pub(in crate::produce) share: Option<f64>,
    pub(in crate::produce) group: &'static str,
}

/// What a dataset says in one sentence and two bars.
pub(in crate::produce) struct Figure<'a> {
    pub(in crate::produce) ratio: Option<String>,
    pub(super) note: String,
    pub(in crate::produce) bars: [Bar<'a>; 2],
}

/// The comparison of a dataset, where it makes one.
pub(in crate::produce) fn figure<'a>(site: &Site, dataset: &'a Dataset) -> Option<Figure<'a>> {
    let comparison = compare(dataset)?;
    let groups = dataset.groups.as_ref()?;
    let sums = |places| comparison.sums.map(|sum| money(site, dataset, sum, places));
    // Two amounts that differ are not written alike.
    let [a, b] = sums(2);
    let alike = a == b && comparison.sums[0] != comparison.sums[1];
    let amounts = sums(if alike { EXACT } else { 2 });
    let bar = |side: Side| {
        let at = side as usize;
        Bar {
            label: &groups[at].label,
            note: groups[at].note.as_deref(),
            amount: amounts[at].clone(),
            share: comparison.shares[at].to_f64(),
            group: side.key(),
        }
    };
    Some(Figure {
        ratio: ratio(site, dataset, &comparison),
        note: ratio_note(site, dataset, &comparison),
        bars: [Side::A, Side::B].map(bar),
    })
}

/// “For every $100 that went to X, $6.40 went to Y.” Never “$0.00”.
fn ratio(site: &Site, dataset: &Dataset, comparison: &Comparison) -> Option<String> {
    let groups = dataset.groups.as_ref()?;
    let part = comparison.per_hundred?;
    let words = site.words();
    let [a, b] = groups.each_ref().map(|group| group.label.as_str());
    if part.is_zero() {
        let sum = money(site, dataset, comparison.sums[0], 2);
        return Some(words.with(
            message::MONEY_RATIO_NOTHING,
            &[("a", a), ("b", b), ("sum", &sum)],
        ));
    }
    let currency = dataset.currency;
    let hundred = coins(site, currency, Decimal::ONE_HUNDRED);
    let mut shown = coins(site, currency, part);
    let is_hundred = part == Decimal::ONE_HUNDRED;
    let mut places = 2;
    while shown == hundred && !is_hundred && places < EXACT {
        places += 1;
        shown = signed(site, currency, part, places);
    }
    // Money that a law sets aside has not gone anywhere yet.
    let compared = dataset.shown_flows().map(|at| &dataset.flows[at]);
    let compared = compared.filter(|flow| flow.group.is_some());
    let budgeted = compared.map(|flow| dataset.status_of(flow) == FlowStatus::Budgeted);
    let message = match budgeted
        .collect::<BTreeSet<_>>()
        .into_iter()
        .collect::<Vec<_>>()[..]
    {
        [true] => message::MONEY_RATIO_BUDGET,
        [false] => message::MONEY_RATIO,
        // Some was paid and some was promised: no verb holds for both.
        _ => {
            let [a, b] = [words.labelled(a, &hundred), words.labelled(b, &shown)];
            return Some(format!("{a}; {b}"));
        }
    };
    Some(words.with(
        message,
        &[("hundred", &hundred), ("a", a), ("part", &shown), ("b", b)],
    ))
}

fn ratio_note(site: &Site, dataset: &Dataset, comparison: &Comparison) -> String {
    let [a, b] = comparison.sums.map(|sum| money(site, dataset, sum, EXACT));
    match &dataset.period {
        Some(period) => site.say(
            "money-ratio-note-in",
            &[("a", &a), ("b", &b), ("period", period)],
        ),
        None => site.say("money-ratio-note", &[("a", &a), ("b", &b)]),
    }
}
