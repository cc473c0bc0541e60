//! The files of the folder `ledger/` become metrics and rows of deeds, each with its place.

mod metric;
mod names;
mod row;

pub use metric::{Metric, read as read_metrics};
pub use names::{Name, Names};
pub use row::{Row, read as read_rows};

/// The rows of all files, and the names that stand in them, each kept once.
#[derive(Debug, Default)]
pub struct Book {
    /// Every row, file by file and in the order written.
    pub rows: Vec<Row>,
    /// What the column `metric` names.
    pub metrics: Names,
    /// What the column `demand` names.
    pub demands: Names,
    /// What the column `place` names, whatever the case of its letters.
    pub places: Names,
    /// What the column `role` names, whatever the case of its letters.
    pub roles: Names,
    /// What the column `fix` says.
    pub fixes: Names,
}
