//! A numbered Markdown file becomes a story: its front matter, its three beats, its telling.

mod beats;
mod file_name;
mod headings;
mod moved;
mod read;
mod translation;

pub use beats::{Beat, Beats, LONG, TOO_LONG, length};
pub use file_name::{FileName, NUMBERS, file_name};
pub use headings::Headings;
pub use moved::{Moved, read_moved};
pub use read::{Parsed, read};
pub use translation::{Difference, differences, translated};

use chrono::NaiveDate;

use crate::front_matter::Body;
use crate::language::Language;
use crate::photo::Photo;
use crate::source::{SourceId, Spanned};

/// One act of solidarity, told in three beats.
#[derive(Debug, Clone)]
pub struct Story {
    /// Its place in the sequence.
    pub number: u32,
    /// The text it was read from.
    pub source: SourceId,
    /// Title.
    pub title: Spanned<String>,
    /// The day it is told of, and published unless that lies ahead.
    pub date: Spanned<NaiveDate>,
    /// Care, cause and change.
    pub beats: Beats,
    /// Ids of the demands it presses.
    pub demands: Vec<Spanned<String>>,
    /// Acts it logs: the metric's id and how many.
    pub acts: Vec<(Spanned<String>, u32)>,
    /// Its photo.
    pub photo: Option<Photo>,
    /// Words to find it by.
    pub tags: Vec<Spanned<String>>,
    /// Whether it is kept back.
    pub release: Release,
    /// Its language, where that is not the campaign's.
    pub language: Option<Language>,
    /// The language into which it is translated, if it is the translation of another.
    pub translation: Option<Language>,
    /// The long telling.
    pub body: Body,
}

/// When a story is to be seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Release {
    /// From its own date on.
    OnItsDate,
    /// Not before that day.
    From(NaiveDate),
    /// Never, until the draft mark is taken off.
    Draft,
    /// Never again: whom it tells of agrees no more.
    Withdrawn,
}

impl Story {
    /// The first day on which it is published; none while it is a draft.
    pub fn public_from(&self) -> Option<NaiveDate> {
        match self.release {
            Release::Draft | Release::Withdrawn => None,
            Release::From(day) => Some(day.max(self.date.value)),
            Release::OnItsDate => Some(self.date.value),
        }
    }

    /// Whether it is published on a day.
    pub fn is_public(&self, today: NaiveDate) -> bool {
        self.public_from().is_some_and(|day| day <= today)
    }
}
