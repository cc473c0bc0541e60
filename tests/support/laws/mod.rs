//! Bytes of any kind are handed to a reader, and what it promises for all of them must hold: a law a reader.
//!
//! The ordinary run (`all/readers.rs`) and the targets in `fuzz/` hold the same laws, each with inputs of its own.
#![allow(
    unreachable_pub,
    reason = "the targets in fuzz/ call the laws from another crate"
)]

mod campaign;
mod edits;
mod files;
mod import;
pub mod seeds;
mod texts;
mod theme;

pub use campaign::{kinds, tables};
pub use edits::desk;
pub use files::{pages, pictures, recordings};
pub use import::import;
pub use texts::{markdown, private, scraps, story};
pub use theme::theme;

use std::borrow::Cow;

use careledger::diagnostic::{Diagnostic, Format, Place, render};
use careledger::source::Sources;

/// What holds of a reader for whatever it is given.
pub struct Law {
    /// Its name: that of the target in `fuzz/`, and of the folder of what was found.
    pub name: &'static str,
    /// Panics where it is broken.
    pub holds: fn(&[u8]),
    /// What inputs the file at a path of a campaign gives; texts of other kinds give none.
    pub seeds: fn(&str, &[u8]) -> Vec<Vec<u8>>,
}

/// All of them.
pub const LAWS: [Law; 12] = {
    macro_rules! laws {
        ($($name:ident)*) => {
            [$(Law { name: stringify!($name), holds: $name, seeds: seeds::$name }),*]
        };
    }
    laws! { story markdown kinds tables scraps private desk import theme pages pictures recordings }
};

/// Splits an input at its first byte, which chooses from a list, and takes the rest as text.
fn chosen<'a, 'b, T>(bytes: &'a [u8], list: &'b [T]) -> Option<(&'b T, Cow<'a, str>)> {
    let (first, rest) = bytes.split_first()?;
    let choice = &list[usize::from(*first) % list.len()];
    Some((choice, String::from_utf8_lossy(rest)))
}

/// What was told can be shown in every form, and points at whole letters of texts that are there.
fn tellable(told: &[Diagnostic], sources: &Sources) {
    for form in [
        Format::Human { colour: false },
        Format::Json,
        Format::Sarif,
        Format::Github,
    ] {
        render(told, sources, form);
    }
    for told in told {
        let place = match &told.place {
            Place::At(span) => Some(span),
            Place::File(_) => None,
        };
        let related = told.related.iter().map(|(span, _)| span);
        for span in place.into_iter().chain(related) {
            let text = &sources.get(span.source).text;
            let range = span.start as usize..span.end as usize;
            assert!(
                text.get(range.clone()).is_some(),
                "`{}` is told of {range:?} in a text of {}",
                told.message,
                text.len()
            );
        }
    }
}
