//! A file in `content/demands/` becomes a demand: the ask, its target, its deadline, the replies.

mod clock;
mod funding;
mod read;
mod reply;

pub use clock::{Clock, Count, Counted, Due, Missed, State, Stretch, Terms};
pub use funding::{Cost, Funding, FundingRow};
pub use read::read;
pub use reply::{Correction, Reply, ReplyKind, Statement};

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
    /// Where it stands, as the campaign writes it; [`Demand::status_on`] tells what of that is on record.
    pub status: Status,
    /// Where that is written; of an open demand it may be nowhere.
    pub status_span: Option<Span>,
    /// The victories that meet it.
    pub wins: Vec<Win>,
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

/// A victory as far as it concerns a demand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Win {
    /// The day it was won.
    pub date: NaiveDate,
    /// Whether all of what was asked was won.
    pub whole: bool,
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

impl Demand {
    /// Where it stands on a day: what the campaign writes, once the record up to that day holds it, and before
    /// that what the replies say. Nothing is promised or refused without a reply that does so. A win that no
    /// victory and no reply gives a day is taken at the campaign's word.
    pub fn status_on(&self, day: NaiveDate) -> Status {
        if self.asked.is_some_and(|asked| asked > day) {
            return Status::Open;
        }
        let written = match self.status {
            Status::Won if self.has_won(day, true) => Status::Won,
            Status::Won | Status::PartlyWon if self.has_won(day, false) => Status::PartlyWon,
            Status::Promised if self.has_replied(day, ReplyKind::Promise) => Status::Promised,
            Status::Refused if self.has_replied(day, ReplyKind::Refusal) => Status::Refused,
            _ => Status::Open,
        };
        if written != Status::Open || self.status == Status::Open {
            return written;
        }
        match self.newest_answer(day).map(|answer| answer.kind) {
            Some(ReplyKind::Promise) => Status::Promised,
            Some(ReplyKind::Refusal) => Status::Refused,
            _ => Status::Open,
        }
    }

    /// Whether it was won by a day, wholly or in part: by the victories of that kind, or else by all of them
    /// and the replies that grant a part, or else by promises. Where there is nothing of these it is taken as
    /// won on every day.
    fn has_won(&self, day: NaiveDate, whole: bool) -> bool {
        let of_kind = |kind| {
            let replies = self.replies.iter();
            replies
                .filter(move |reply| reply.kind == kind)
                .map(|reply| reply.date)
        };
        let all = self.wins.iter().filter(|win| whole && win.whole);
        let parts = self
            .wins
            .iter()
            .map(|win| win.date)
            .chain(of_kind(ReplyKind::Partial));
        let first = (all.map(|win| win.date).min())
            .or_else(|| parts.min())
            .or_else(|| of_kind(ReplyKind::Promise).min());
        first.is_none_or(|first| first <= day)
    }

    fn has_replied(&self, day: NaiveDate, kind: ReplyKind) -> bool {
        self.replies_until(day).any(|reply| reply.kind == kind)
    }

    /// The newest reply up to a day that answers what was asked. Words that answer nothing do not take an
    /// answer back.
    fn newest_answer(&self, day: NaiveDate) -> Option<&Reply> {
        self.replies_until(day).rfind(|reply| reply.kind.answers())
    }

    /// Whether it still waits for something on a day.
    pub fn is_open(&self, day: NaiveDate) -> bool {
        matches!(
            self.status_on(day),
            Status::Open | Status::Promised | Status::PartlyWon
        )
    }

    /// What officials answered up to a day, oldest first.
    pub fn replies_until(&self, day: NaiveDate) -> impl DoubleEndedIterator<Item = &Reply> {
        self.replies.iter().filter(move |reply| reply.date <= day)
    }

    /// The newest reply up to a day by which the demand stands as it does: of a refused one the refusal, of a
    /// promised one the promise. What came after it may have been of another kind.
    pub fn reply_behind(&self, state: State, day: NaiveDate) -> Option<&Reply> {
        self.replies_until(day).rfind(|reply| match state {
            State::Refused => reply.kind == ReplyKind::Refusal,
            State::Promised => reply.kind == ReplyKind::Promise,
            State::NotAnswered => true,
            _ => reply.kind.answers(),
        })
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
