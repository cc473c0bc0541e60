//! The inventory of what others made becomes what `careledger --licenses` prints.

use super::Outcome;
use super::report::data;
use crate::theme;

/// The crates of the program with their licences and texts. A test writes it from what Cargo says of them, and
/// holds it true.
const CRATES: &str = include_str!("licenses.txt");

/// Prints it all: crates, then fonts and pictures of the themes.
pub(super) fn run() -> Outcome {
    let mut told = CRATES.to_owned();
    for (path, text) in theme::licenses() {
        told.push_str(&format!(
            "{RULE}\nthemes/{path}\n{RULE}\n\n{}\n\n",
            text.trim()
        ));
    }
    data(&told)
}

const RULE: &str =
    "================================================================================";
