//! Sums of several periods become a chart of change through time: from sums to a layout, from a
//! layout to SVG.
//!
//! The axis always includes zero, so that a line's height is true. Lines are named at their ends.
//! Exact sums become floating point only here, where they become pixels.

mod layout;
mod svg;
#[cfg(test)]
mod tests;
mod ticks;

pub use layout::{Align, Canvas, Layout, Line, Text, layout};
pub use svg::svg;

use rust_decimal::Decimal;

use super::Side;

/// What is drawn: one or more series over the same periods.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Trend {
    /// What each period is called, in the order of time.
    pub periods: Vec<String>,
    /// The series.
    pub series: Vec<Series>,
}

/// Sums of one group, or of all, in each period. What is longer than the periods is not drawn.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Series {
    /// What is summed up.
    pub label: String,
    /// The compared group.
    pub group: Option<Side>,
    /// The sums in the money of each period.
    pub nominal: Vec<Decimal>,
    /// The sums in the money of one period, where there is a deflator.
    pub real: Option<Vec<Decimal>>,
}
