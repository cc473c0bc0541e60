//! A text becomes the first thing in it by which a person could be found: a phone number, an e-mail
//! address, an account, a street address, a post-office box, coordinates.
//!
//! It looks for what is clear: an alarm about a date or a sum would teach people to pass over alarms. What
//! a reader sees at a glance as a number to call is found in the spellings of most countries.

mod bare;
mod email;
mod pattern;
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
    /// A post-office box.
    Box,
    /// Coordinates, or a code that stands for them.
    Spot,
    /// The name of an account, or a link to one.
    Account,
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Email => "an e-mail address",
            Self::Phone => "a phone number",
            Self::Street => "a street address",
            Self::Box => "a post-office box",
            Self::Spot => "a place on a map",
            Self::Account => "the name of an account",
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

/// What is looked for word by word.
const FINDERS: [(Kind, Finder); 3] = [
    (Kind::Email, email::find),
    (Kind::Phone, phone::find),
    (Kind::Street, street::find),
];

/// The first private thing in a text, if there is any.
pub fn find(text: &str) -> Option<Private> {
    let bare = bare::Bare::of(text);
    let words = FINDERS.iter();
    let words = words.filter_map(|(kind, find)| Some((*kind, find(&bare.text)?)));
    let all = words.chain(pattern::find(&bare.text));
    let (kind, range) = all.min_by_key(|(_, range)| range.start)?;
    Some(Private {
        kind,
        range: bare.written(&range),
    })
}
