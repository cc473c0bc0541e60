//! A text becomes the things in it by which a person could be found: a phone number, an e-mail address, an
//! account, a street address, a post-office box, coordinates, numbers of cards and of persons, a name of a list.
//!
//! It looks for what is clear: an alarm about a date or a sum would teach people to pass over alarms. What
//! a reader sees at a glance as a number to call is found in the spellings of most countries.

mod bare;
mod email;
mod names;
mod number;
mod pattern;
mod phone;
mod sign;
mod street;
#[cfg(test)]
mod tests;
mod token;

pub use names::Names;

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
    /// The number of a payment card.
    Card,
    /// The number of a bank account.
    Bank,
    /// A number by which a state knows a person.
    Id,
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
            Self::Card => "the number of a payment card",
            Self::Bank => "the number of a bank account",
            Self::Id => "the number of an identity card or of social insurance",
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

/// What is looked for word by word, and in what texts.
const FINDERS: [(Kind, Finder, Needs); 3] = [
    (Kind::Email, email::find, |_| true),
    (Kind::Phone, phone::find, |signs| signs.digit),
    (Kind::Street, street::find, |signs| {
        signs.digit || signs.door
    }),
];

/// Whether a text can hold a thing of a kind at all, by the signs in it: most sentences hold none of them.
type Needs = fn(&Signs) -> bool;

/// Signs that a text holds.
struct Signs {
    digit: bool,
    /// A capital letter that stands alone, as on the door of a flat.
    door: bool,
    /// Enough digits for the number of a card or a person.
    digits: bool,
    /// A sign of accounts and addresses on the web.
    sign: bool,
    /// Signs that stand in coordinates, or stand there between digits.
    part: bool,
}

impl Signs {
    fn of(text: &str) -> Signs {
        let any = |signs: &str| text.contains(|c| signs.contains(c));
        let digits = text.chars().filter(|c| sign::digit(*c).is_some()).take(6);
        let digits = digits.count();
        Signs {
            digit: digits > 0,
            door: text.split_whitespace().any(|word| {
                let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
                bare.len() == 1 && bare.starts_with(|c: char| c.is_ascii_uppercase() && c != 'I')
            }),
            digits: digits == 6,
            sign: any("@\u{ff20}/:="),
            part: any("°º+/") || has_parted_digits(text),
        }
    }
}

/// Whether anywhere two digits have only a full stop, a comma or space between them, as in coordinates.
fn has_parted_digits(text: &str) -> bool {
    let digit = |c: &u8| c.is_ascii_digit();
    let parted = |three: &[u8]| digit(&three[0]) && b".,".contains(&three[1]) && digit(&three[2]);
    let words: Vec<&[u8]> = text.split_whitespace().map(str::as_bytes).collect();
    let apart =
        |two: &[&[u8]]| two[0].last().is_some_and(digit) && two[1].first().is_some_and(digit);
    text.as_bytes().windows(3).any(parted) || words.windows(2).any(apart)
}

/// How many bytes of a text are looked at together: some finders look at all of them again for each number.
const WINDOW: usize = 2048;

/// What begins so near to the end of a window is left to the next one, which has all of it.
const OVERLAP: usize = 384;

/// The first private thing in a text, if there is any.
pub fn find(text: &str) -> Option<Private> {
    let mut start = 0;
    while text.len() - start > WINDOW {
        let window = &text[start..text.floor_char_boundary(start + WINDOW)];
        let inner = window.floor_char_boundary(WINDOW - OVERLAP);
        let found = find_in(window).filter(|found| found.range.start < inner);
        if found.is_some() {
            return found.map(|found| found.moved(start));
        }
        // Numbers and names are not torn, where there is a gap between any.
        let gap = window[..inner].rfind(char::is_whitespace);
        start += gap.filter(|gap| *gap > 0).unwrap_or(inner);
    }
    find_in(&text[start..]).map(|found| found.moved(start))
}

impl Private {
    /// The same in a text before which so many bytes stand.
    fn moved(self, bytes: usize) -> Private {
        let range = self.range.start + bytes..self.range.end + bytes;
        Private { range, ..self }
    }
}

/// The first private thing in a short text.
fn find_in(text: &str) -> Option<Private> {
    let bare = bare::Bare::of(text);
    let signs = Signs::of(&bare.text);
    // A number that proves itself by its digits is that, and no phone number.
    let mut first = pattern::find(&bare.text, &signs).min_by_key(|(_, range)| range.start);
    for (kind, find, _) in FINDERS.iter().filter(|(.., needs)| needs(&signs)) {
        // What begins later is not asked for.
        let until = (first.as_ref()).map_or(usize::MAX, |(_, range)| range.start + OVERLAP);
        let text = &bare.text[..bare.text.floor_char_boundary(until)];
        let found = find(text).map(|range| (*kind, range));
        first = first
            .into_iter()
            .chain(found)
            .min_by_key(|(_, range)| range.start);
    }
    let (kind, range) = first?;
    Some(Private {
        kind,
        range: bare.written(&range),
    })
}

/// After so many private things, the rest of a text counts as one: nobody reads them one by one.
const MOST: usize = 1000;

/// All private things in a text. No one of them goes over an empty line.
pub fn all(text: &str) -> Vec<Private> {
    let mut all = Vec::new();
    let mut start = 0;
    for paragraph in text.split_inclusive("\n\n") {
        let mut at = 0;
        while let Some(found) = find(&paragraph[at..]) {
            let begin = start + at;
            if all.len() == MOST {
                let range = begin + found.range.start..text.len();
                all.push(Private { range, ..found });
                return all;
            }
            at = paragraph.ceil_char_boundary(at + found.range.end.max(1));
            all.push(found.moved(begin));
        }
        start += paragraph.len();
    }
    all
}
