//! A dataset (YAML beside CSV) becomes flows of money, exact sums, and a picture of them.

mod check;
mod dataset;
mod figures;
mod flow;
pub mod fold;
mod header;
mod layout;
mod package;
mod period;
mod read;
mod rows;
pub mod sankey;
pub mod sheet;
pub mod trend;

pub use dataset::{Citation, Dataset, Deflator, Group, Headcount, Side, Unit};
pub use figures::{Change, Comparison, Each, Series, change, compare, each, total};
pub use flow::{Flow, FlowKind, FlowStatus};
pub use period::Period;
pub use read::{File, Reading, citation, code, number, read, required_number};
