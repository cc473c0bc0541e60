//! A dataset (YAML beside CSV) becomes flows of money, exact sums, and a picture of them.

mod cells;
mod dataset;
mod figures;
mod rows;
pub mod sankey;

pub use dataset::{Dataset, Group, Side, Unit, read};
pub use figures::{Comparison, compare};
pub use rows::{Flow, FlowStatus};
