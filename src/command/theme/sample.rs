//! The repository's own campaign, carried by the binary, becomes a folder to try themes on: it has
//! every kind of page, and no fault.

use std::io;

use chrono::NaiveDate;
use include_dir::{Dir, include_dir};

use crate::disk::{Temporary, write};

static CONTENT: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/content");

/// A day on which the sample has deadlines ahead and behind.
pub(super) fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 20).unwrap_or_default()
}

/// Lays the sample out below a new folder, as its `content/`.
pub(super) fn lay_out() -> io::Result<Temporary> {
    let folder = write::temporary()?;
    let mut open: Vec<&Dir<'_>> = vec![&CONTENT];
    while let Some(dir) = open.pop() {
        open.extend(dir.dirs());
        for file in dir.files() {
            let path = folder.path().join("content").join(file.path());
            write::new_bytes(&path, file.contents())?;
        }
    }
    Ok(folder)
}
