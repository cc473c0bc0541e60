//! The flows of a dataset become the figures that the page states: the comparison of its two groups,
//! their shares for each person, their change through time.

use std::collections::HashMap;

use rust_decimal::Decimal;

use super::{Dataset, FlowKind, Headcount, Side};
use crate::amount;

/// The sums of the two compared groups and what they say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comparison {
    /// The sums of a and b, in the dataset's unit.
    pub sums: [Decimal; 2],
    /// How much b gets for each 100 of the currency that a gets; nothing when a gets none.
    pub per_hundred: Option<Decimal>,
    /// Length of each bar in percent of the longer one.
    pub shares: [Decimal; 2],
}

/// The sums of the two groups in a period. Rows of one group are added even where they are stages of
/// the same money: the dataset's author marks only one stage with a group. Refunds count against it.
fn sums(dataset: &Dataset, period: usize) -> [Decimal; 2] {
    [Side::A, Side::B].map(|side| {
        let flows = dataset.flows_of(period).map(|at| &dataset.flows[at]);
        let own = flows.filter(|flow| flow.group == Some(side));
        own.map(|flow| flow.amount).sum()
    })
}

/// What goes round in a period, each sum counted once: what places give beyond what they get, less
/// what is paid back. Where money only goes in circles, all that is given.
pub fn total(dataset: &Dataset, period: usize) -> Decimal {
    let flows = || dataset.flows_of(period).map(|at| &dataset.flows[at]);
    let mut nets: HashMap<&str, Decimal> = HashMap::new();
    let (mut given, mut back) = (Decimal::ZERO, Decimal::ZERO);
    for flow in flows() {
        if flow.kind == FlowKind::Refund {
            back += flow.amount;
            continue;
        }
        given += flow.amount;
        *nets.entry(&flow.from.value).or_default() += flow.amount;
        *nets.entry(&flow.to.value).or_default() -= flow.amount;
    }
    let entering: Decimal = nets
        .into_values()
        .filter(|net| net.is_sign_positive())
        .sum();
    back + if entering.is_zero() { given } else { entering }
}

/// Compares the two groups in the shown period.
pub fn compare(dataset: &Dataset) -> Option<Comparison> {
    dataset.groups.as_ref()?;
    let sums = sums(dataset, dataset.shown);
    let longer = sums[0].max(sums[1]);
    if longer <= Decimal::ZERO || sums.iter().any(Decimal::is_sign_negative) {
        return None;
    }
    let hundred = Decimal::ONE_HUNDRED;
    // Sums are at most 28 digits; times a hundred may be too long, and then there is no ratio.
    let percent = |part: Decimal, of: Decimal| part.checked_mul(hundred)?.checked_div(of);
    Some(Comparison {
        sums,
        per_hundred: percent(sums[1], sums[0]),
        shares: sums.map(|sum| amount::round(percent(sum, longer).unwrap_or_default(), 3)),
    })
}

/// What the sums of both groups are for each of a number of people.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Each<'a> {
    /// The people.
    pub among: &'a Headcount,
    /// The shares of a and b, in the currency itself, not rounded.
    pub amounts: [Decimal; 2],
}

/// The sums of both groups, divided among each number of people that the dataset names.
pub fn each(dataset: &Dataset) -> Vec<Each<'_>> {
    let Some(comparison) = compare(dataset) else {
        return Vec::new();
    };
    let factor = dataset.unit.factor();
    let each = |among: &'_ Headcount| {
        let share = |sum: Decimal| sum.checked_mul(factor)?.checked_div(among.count);
        let [a, b] = comparison.sums.map(share);
        Some([a?, b?])
    };
    let heads = dataset.heads.iter();
    heads
        .filter_map(|among| {
            Some(Each {
                among,
                amounts: each(among)?,
            })
        })
        .collect()
}

/// What one group, or all flows together, came to in each period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Series {
    /// The group; nothing where there are none, and the sum is what all sources give.
    pub side: Option<Side>,
    /// The sums as they were paid, in the dataset's unit; one for each of [`Change::periods`].
    pub nominal: Vec<Decimal>,
    /// The same in the prices of the deflator's base.
    pub real: Option<Vec<Decimal>>,
}

/// How the figures changed through time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change<'a> {
    /// The labels of the periods that have rows, the earliest first; two or more.
    pub periods: Vec<&'a str>,
    /// One line for each group, or one for the total.
    pub series: Vec<Series>,
}

/// The change through time; nothing where there is only one period.
pub fn change(dataset: &Dataset) -> Option<Change<'_>> {
    let used = (0..dataset.periods.len()).filter(|at| dataset.flows_of(*at).next().is_some());
    let used: Vec<usize> = used.collect();
    if used.len() < 2 {
        return None;
    }
    let sides = match dataset.groups {
        Some(_) => vec![Some(Side::A), Some(Side::B)],
        None => vec![None],
    };
    let label = |at: usize| dataset.periods[at].label.as_str();
    let series = |side: Option<Side>| {
        let sum = |at: &usize| match side {
            Some(side) => sums(dataset, *at)[side as usize],
            None => total(dataset, *at),
        };
        let nominal: Vec<Decimal> = used.iter().map(sum).collect();
        let real = dataset.deflator.as_ref().and_then(|deflator| {
            let real = used
                .iter()
                .zip(&nominal)
                .map(|(at, sum)| deflator.real(*sum, label(*at)));
            real.collect()
        });
        Series {
            side,
            nominal,
            real,
        }
    };
    Some(Change {
        periods: used.iter().map(|at| label(*at)).collect(),
        series: sides.into_iter().map(series).collect(),
    })
}
