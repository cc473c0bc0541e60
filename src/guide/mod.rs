//! A file in `content/guides/` or `content/pages/` becomes a guide: one text with a place in the menu,
//! and perhaps the translation of another.

mod age;
mod read;

pub use age::{Age, reading_age};
pub use read::read;

use chrono::NaiveDate;

use crate::front_matter::Body;
use crate::language::Language;
use crate::source::{Folder, SourceId, Spanned};

/// A practical text, or any other page.
#[derive(Debug, Clone)]
pub struct Guide {
    /// Which of the two folders it lies in: it decides the address, and where the menu shows it.
    pub folder: Folder,
    /// The file's name without its ending and the language of a translation.
    pub id: String,
    /// The file's name without its ending, by which other texts link to it: `asthma.es`.
    pub name: String,
    /// The text it was read from.
    pub source: SourceId,
    /// The language into which it is translated, if it is the translation of another.
    pub translation: Option<Language>,
    /// Title.
    pub title: Spanned<String>,
    /// What it is about, in a sentence.
    pub summary: Option<String>,
    /// Its place among its like; those without one come last.
    pub order: Option<u32>,
    /// When somebody last saw to it that all of it is right.
    pub updated: Option<NaiveDate>,
    /// From which age it can be read.
    pub reading_age: Option<Age>,
    /// Its language, where that is not the campaign's.
    pub language: Option<Language>,
    /// The text.
    pub body: Body,
}
