//! A file in `content/testimonies/` becomes a testimony: somebody's words, by role, or a recording.

mod captions;
mod looks;
mod read;
mod recording;

pub use captions::captions;
pub use read::{has_words, read};
pub use recording::{Recording, Sense};

use chrono::NaiveDate;

use crate::consent::Consent;
use crate::front_matter::Body;
use crate::language::Language;
use crate::source::{SourceId, Spanned};

/// What a worker, or somebody who was helped, says of an act: most of all what would have made it
/// unnecessary.
#[derive(Debug, Clone)]
pub struct Testimony {
    /// The file's name without its ending.
    pub id: String,
    /// The text it was read from.
    pub source: SourceId,
    /// Who speaks, by what they do; never a name.
    pub role: Spanned<String>,
    /// The number of the story that it belongs to.
    pub story: Option<Spanned<u32>>,
    /// Ids of the demands that it presses, besides those of its story.
    pub demands: Vec<Spanned<String>>,
    /// The day it was given.
    pub date: Spanned<NaiveDate>,
    /// Its language, where that is not the campaign's.
    pub language: Option<Language>,
    /// The words to show large; where there are none, the text below the front matter is what was said.
    pub quote: Option<Spanned<String>>,
    /// What whoever speaks, and everyone who can be recognised, agreed to.
    pub consent: Consent,
    /// What can be seen or heard.
    pub recording: Option<Recording>,
    /// What was said at length: of a recording, its transcript.
    pub body: Body,
}

/// The name of the place on a page where the testimony of that id stands.
pub fn anchor(id: &str) -> String {
    format!("said-{id}")
}
