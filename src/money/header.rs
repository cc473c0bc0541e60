//! The first row of a table of flows becomes the places of our columns in it.

use std::collections::BTreeMap;

use super::layout::{Layout, Meant};
use crate::diagnostic::{Diagnostic, codes, nearest};
use crate::table::{self, Row};

/// Columns that a table of flows may have; the first three must be there.
pub(super) const COLUMNS: [&str; 13] = [
    "from",
    "to",
    "amount",
    "period",
    "stage",
    "group",
    "status",
    "type",
    "currency",
    "source",
    "source_url",
    "note",
    "id",
];
/// How many of them must be there.
pub(super) const REQUIRED: usize = 3;

/// Where our columns are found in the table.
pub(super) type Columns<'a> = BTreeMap<&'static str, Found<'a>>;

/// Where one is.
pub(super) enum Found<'a> {
    /// In the field of that place.
    Field(usize),
    /// Nowhere: it is the same in all rows.
    Text(&'a str),
}

/// The columns of a table: as the YAML maps them, or by their own names. Nothing when it cannot be
/// used at all.
pub(super) fn header<'a>(
    row: &Row<'_>,
    layout: &'a Layout<'_>,
    told: &mut Vec<Diagnostic>,
) -> Columns<'a> {
    let Some(wanted) = &layout.columns else {
        let columns = table::columns(row, &COLUMNS, REQUIRED, told);
        let found = columns
            .into_iter()
            .map(|(name, at)| (name, Found::Field(at)));
        return found.collect();
    };
    let mut columns = Columns::new();
    for (known, meant) in wanted {
        let found = match meant {
            Meant::Text(text) => Some(Found::Text(text)),
            Meant::Column(name) => {
                let same = row.cells().position(|cell| cell.value == name.value.trim());
                if same.is_none() {
                    let names = || row.cells().map(|cell| cell.value);
                    let help = match nearest(&name.value, names()) {
                        Some(near) => format!("did you mean `{near}`?"),
                        None => format!(
                            "its columns are: {}",
                            names().collect::<Vec<_>>().join(", ")
                        ),
                    };
                    let message = format!("{} has no column `{}`", layout.table.0.path, name.value);
                    told.push(Diagnostic::new(codes::CSV_HEADER, name.span, message).help(help));
                }
                same.map(Found::Field)
            }
        };
        columns.extend(found.map(|found| (*known, found)));
    }
    columns
}
