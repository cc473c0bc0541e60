//! One row, or one act of a story, as the ledger counts it.

use std::sync::Arc;

use chrono::NaiveDate;
use rust_decimal::Decimal;

/// One row of the ledger, or one metric of a story.
#[derive(Debug, Clone)]
pub struct Entry {
    /// The day of the deed.
    pub date: NaiveDate,
    /// The place of its metric among the ledger's.
    pub metric: usize,
    /// How much, in the metric's unit.
    pub quantity: Decimal,
    /// How many deeds.
    pub acts: u32,
    /// The number of the story that tells of it, if that is shown.
    pub story: Option<u32>,
    /// The ids of the demands that it presses: the row's own; or else those of its story; or else that
    /// of its metric.
    pub demands: Arc<[String]>,
}

/// What would have made acts unnecessary, in a worker's words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fix {
    /// The sentence.
    pub text: String,
    /// What those do who say it, each once, by name.
    pub roles: Vec<String>,
    /// How many rows say it.
    pub rows: u64,
    /// Numbers of the shown stories beside which it stands, each once.
    pub stories: Vec<u32>,
}
