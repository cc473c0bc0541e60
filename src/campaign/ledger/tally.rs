//! Acts are added up: how many, and how much of each metric.

use rust_decimal::Decimal;

use super::Entry;

/// A sum of acts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tally {
    /// How many acts.
    pub acts: u64,
    /// How much of each metric, in the order of the ledger's metrics.
    pub quantities: Vec<Decimal>,
}

impl Tally {
    /// A sum of nothing, in so many metrics.
    pub fn new(metrics: usize) -> Tally {
        Tally {
            acts: 0,
            quantities: vec![Decimal::ZERO; metrics],
        }
    }

    /// Adds one entry. A quantity has at most 10 digits before the point and 6 after it, so that sums
    /// of any number of rows that fit into memory are exact.
    pub(super) fn add(&mut self, entry: &Entry) {
        self.acts += u64::from(entry.acts);
        self.quantities[entry.metric] += entry.quantity;
    }

    /// How much of a metric.
    pub fn quantity(&self, metric: usize) -> Decimal {
        self.quantities.get(metric).copied().unwrap_or_default()
    }
}
