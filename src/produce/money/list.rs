//! The flows of a dataset become a nested list in words: who paid whom, the largest first.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use rust_decimal::{Decimal, prelude::ToPrimitive};
use serde::Serialize;

use super::anchor;
use super::words::{money, percent};
use crate::money::{Dataset, FlowKind, Side};
use crate::site::Site;

/// Most entries below one place; the rest is summed up, and stands in the table.
const MOST: usize = 25;
/// Most levels; what lies deeper stands in the table.
const DEEPEST: usize = 6;

/// A place and what reaches it.
#[derive(Serialize)]
pub(super) struct Entry<'a> {
    name: &'a str,
    amount: String,
    /// Of what the payer gives in all.
    share: Option<String>,
    /// Length of its bar, in percent of the largest amount of the list.
    bar: Option<f64>,
    group: Option<&'static str>,
    /// The amount, or a part of it, is estimated or inferred.
    unsure: bool,
    /// It went back, from here to the place above.
    refund: bool,
    /// The row that says so; the largest of several.
    anchor: Option<String>,
    /// What this place gives on is told elsewhere in the list.
    told: bool,
    below: Vec<Entry<'a>>,
    /// How many more there are, and what they come to.
    more: Option<(usize, String)>,
}

/// All rows of one payer to one place.
struct Step<'a> {
    to: &'a str,
    amount: Decimal,
    kind: FlowKind,
    group: Option<Side>,
    unsure: bool,
    largest: usize,
}

/// The list of the shown period, from those whom nobody pays.
pub(super) fn list<'a>(site: &Site, dataset: &'a Dataset) -> Vec<Entry<'a>> {
    let mut steps: BTreeMap<&str, Vec<Step<'a>>> = BTreeMap::new();
    let mut known = HashMap::new();
    let mut paid = HashSet::new();
    for at in dataset.shown_flows() {
        let flow = &dataset.flows[at];
        if flow.kind == FlowKind::Payment && flow.from.value != flow.to.value {
            paid.insert(flow.to.value.as_str());
        }
        let unsure = dataset.status_of(flow).is_unsure();
        let own = steps.entry(&flow.from.value).or_default();
        let same = (&*flow.from.value, &*flow.to.value, flow.kind, flow.group);
        let at_step = *known.entry(same).or_insert(own.len());
        if at_step == own.len() {
            own.push(Step {
                to: &flow.to.value,
                amount: Decimal::ZERO,
                kind: flow.kind,
                group: flow.group,
                unsure: false,
                largest: at,
            });
        }
        let step = &mut own[at_step];
        step.amount += flow.amount;
        step.unsure |= unsure;
        if dataset.flows[step.largest].amount.abs() < flow.amount.abs() {
            step.largest = at;
        }
    }
    for own in steps.values_mut() {
        own.sort_by_key(|step| (Reverse(step.amount), step.to));
    }
    let gives = |name: &str| given(&steps[name]);
    let mut payers: Vec<&str> = steps.keys().copied().collect();
    // Sources first; where money only goes round, whoever gives most.
    payers.sort_by_key(|name| (paid.contains(name), Reverse(gives(name)), *name));
    let largest = payers.iter().map(|name| gives(name));
    let largest = largest.chain(steps.values().flatten().map(|step| step.amount.abs()));
    let mut telling = Telling {
        site,
        dataset,
        steps: &steps,
        largest: largest.max().unwrap_or_default(),
        told: BTreeSet::new(),
    };
    let mut list = Vec::new();
    for name in payers {
        if telling.told.contains(name) {
            continue;
        }
        let sum = gives(name);
        let (below, more) = telling.below(name, 1);
        list.push(Entry {
            name,
            amount: money(site, dataset, sum, 2),
            share: None,
            bar: telling.bar(sum),
            group: None,
            unsure: false,
            refund: false,
            anchor: None,
            told: false,
            below,
            more,
        });
    }
    list
}

/// What a place gives in all, whatever it gets back.
fn given(steps: &[Step<'_>]) -> Decimal {
    let payments = steps.iter().filter(|step| step.kind == FlowKind::Payment);
    payments.map(|step| step.amount).sum()
}

struct Telling<'a, 'b> {
    site: &'b Site,
    dataset: &'a Dataset,
    steps: &'b BTreeMap<&'a str, Vec<Step<'a>>>,
    largest: Decimal,
    /// Places whose own payments have been told.
    told: BTreeSet<&'a str>,
}

impl<'a> Telling<'a, '_> {
    /// What a place gives on, and the rest in short.
    fn below(&mut self, name: &'a str, depth: usize) -> (Vec<Entry<'a>>, Option<(usize, String)>) {
        let steps = self.steps;
        let Some(own) = steps.get(name).filter(|_| self.told.insert(name)) else {
            return (Vec::new(), None);
        };
        let whole = given(own);
        let (shown, rest) = own.split_at(own.len().min(MOST));
        let entries = shown
            .iter()
            .map(|step| self.entry(step, whole, depth))
            .collect();
        let sum = rest.iter().map(|step| step.amount).sum();
        let more = (rest.len(), money(self.site, self.dataset, sum, 2));
        (entries, Some(more).filter(|_| !rest.is_empty()))
    }

    fn entry(&mut self, step: &Step<'a>, whole: Decimal, depth: usize) -> Entry<'a> {
        let pays = self.steps.contains_key(step.to);
        let told = pays && (self.told.contains(step.to) || depth == DEEPEST);
        let (below, more) = match told || step.kind == FlowKind::Refund {
            true => (Vec::new(), None),
            false => self.below(step.to, depth + 1),
        };
        let share = percent(self.site, step.amount, whole);
        Entry {
            name: step.to,
            amount: money(self.site, self.dataset, step.amount.abs(), 2),
            share: share.filter(|_| step.kind == FlowKind::Payment && step.amount != whole),
            bar: self.bar(step.amount.abs()),
            group: step.group.map(Side::key),
            unsure: step.unsure,
            refund: step.kind == FlowKind::Refund,
            anchor: Some(anchor(self.site, self.dataset, step.largest)),
            told,
            below,
            more,
        }
    }

    fn bar(&self, amount: Decimal) -> Option<f64> {
        let share = amount
            .checked_mul(Decimal::ONE_HUNDRED)?
            .checked_div(self.largest)?;
        share.max(Decimal::ZERO).round_dp(2).to_f64()
    }
}
