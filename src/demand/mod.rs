//! A file in `content/demands/` becomes a demand: the ask, its target, its deadline, the replies.

mod clock;
mod funding;
mod read;
mod reply;

pub use clock::{Clock, Count, Counted, Due, Missed, State, Stretch, Terms};
pub use funding::{Cost, Funding, FundingRow};
pub use read::read;
pub use reply::{Correction, Reply, ReplyKind, Statement};

use std::fmt;

use chrono::NaiveDate;

use crate::front_matter::Body;
use crate::source::{SourceId, Span, Spanned};

/// A named reform.
#[derive(Debug, Clone)]
pub struct Demand {
    /// The file's name without its ending; stories refer to it.
    pub id: String,
    /// The text it was read from.
    pub source: SourceId,
    /// Title.
    pub title: String,
    /// Where that is written.
    pub title_span: Span,
    /// What is asked for, in one line.
    pub ask: String,
    /// Where that is written.
    pub ask_span: Span,
    /// The office that is asked; never a private person.
    pub target: Option<String>,
    /// Where that is written.
    pub target_span: Option<Span>,
    /// The day on which it was put to that office.
    pub asked: Option<NaiveDate>,
    /// By when the campaign asks for a reply; [`Demand::due`] knows it of demands that name no day, too.
    pub deadline: Option<NaiveDate>,
    /// Where that is written.
    pub deadline_span: Option<Span>,
    /// The day on which somebody last looked whether a reply had come.
    pub checked_on: Option<Spanned<NaiveDate>>,
    /// Where it stands.
    pub status: Status,
    /// What pays for it.
    pub funding: Funding,
    /// What officials answered, oldest first.
    pub replies: Vec<Reply>,
    /// What the office wishes readers of this page to know, in its own words.
    pub statement: Option<Statement>,
    /// What was wrong on its page and was put right, oldest first.
    pub corrections: Vec<Correction>,
    /// The letter to the office, where the one that is made is not wanted; an empty line separates
    /// paragraphs.
    pub letter: Option<String>,
    /// The same of what is said on the telephone.
    pub call_script: Option<String>,
    /// The text below the front matter.
    pub body: Body,
}

/// Where a demand stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// Asked.
    Open,
    /// An official promised it.
    Promised,
    /// A part is won.
    PartlyWon,
    /// Won.
    Won,
    /// Refused.
    Refused,
}

impl Status {
    const WORDS: [(&'static str, Status); 5] = [
        ("open", Status::Open),
        ("promised", Status::Promised),
        ("partly-won", Status::PartlyWon),
        ("won", Status::Won),
        ("refused", Status::Refused),
    ];

    /// The word in the front matter.
    pub fn key(self) -> &'static str {
        Self::WORDS[self as usize].0
    }
}

impl fmt::Display for Status {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Open => "Open",
            Self::Promised => "Promised",
            Self::PartlyWon => "Partly won",
            Self::Won => "Won",
            Self::Refused => "Refused",
        })
    }
}

impl Demand {
    /// Whether it still waits for something.
    pub fn is_open(&self) -> bool {
        matches!(
            self.status,
            Status::Open | Status::Promised | Status::PartlyWon
        )
    }

    /// What officials answered up to a day, oldest first.
    pub fn replies_until(&self, day: NaiveDate) -> impl DoubleEndedIterator<Item = &Reply> {
        self.replies.iter().filter(move |reply| reply.date <= day)
    }

    /// What marks a reply on the demand's page, by its place among the replies: `reply-2026-11-08`, and
    /// `reply-2026-11-08-2` for the second of that day.
    pub fn anchor(&self, reply: usize) -> String {
        let date = self.replies[reply].date;
        let earlier = self.replies[..reply].iter();
        match earlier.filter(|other| other.date == date).count() {
            0 => format!("reply-{date}"),
            more => format!("reply-{date}-{}", more + 1),
        }
    }
}
