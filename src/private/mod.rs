//! A text becomes the first thing in it by which a person could be found: a phone number, an e-mail
//! address, a street address.
//!
//! It looks for what is clear: an alarm about a date or a sum would teach people to pass over alarms. What
//! a reader sees at a glance as a number to call is found in the spellings of most countries.

mod email;
mod phone;
mod sign;
mod street;
#[cfg(test)]
mod tests;
mod token;

use std::fmt;
use std::ops::Range;

/// What was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// An e-mail address, also spelled out.
    Email,
    /// A phone number.
    Phone,
    /// A house number and a street.
    Street,
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Email => "an e-mail address",
            Self::Phone => "a phone number",
            Self::Street => "a street address",
        })
    }
}

/// Something by which a person could be found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Private {
    /// What it is.
    pub kind: Kind,
    /// Where it stands, in bytes of the text.
    pub range: Range<usize>,
}

/// Gives the first place of its kind in a text.
type Finder = fn(&str) -> Option<Range<usize>>;

/// What is looked for.
const FINDERS: [(Kind, Finder); 3] = [
    (Kind::Email, email::find),
    (Kind::Phone, phone::find),
    (Kind::Street, street::find),
];

/// The first private thing in a text, if there is any.
pub fn find(text: &str) -> Option<Private> {
    let found = FINDERS.iter().filter_map(|(kind, find)| {
        let range = find(text)?;
        Some(Private { kind: *kind, range })
    });
    found.min_by_key(|found| found.range.start)
}
