//! A file in `content/demands/` becomes a demand: the ask, its target, its deadline, the replies.

mod funding;

pub use funding::{Cost, Funding, FundingRow};

use std::fmt;

use chrono::NaiveDate;

use crate::diagnostic::{Checked, Diagnostic, codes};
use crate::front_matter::{self, Body};
use crate::source::{Source, SourceId, Span, Spanned};
use crate::target::is_id;
use crate::yaml::Fields;

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
    /// By when an answer is due.
    pub deadline: Option<NaiveDate>,
    /// Where it stands.
    pub status: Status,
    /// What pays for it.
    pub funding: Funding,
    /// What officials answered, oldest first.
    pub replies: Vec<Reply>,
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

/// What the clock of a demand shows on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Clock {
    /// So many days are left.
    Left(u64),
    /// The deadline is today.
    Today,
    /// So many days have gone by since the deadline, and no answer is recorded.
    Silent(u64),
    /// There is an answer, neither yes nor no.
    Replied,
    /// It was promised.
    Promised,
    /// It was refused.
    Refused,
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

    /// What its clock shows; nothing once it is won, or while it has neither a deadline nor an
    /// answer. Words that answer nothing do not stop a clock. A part that was won stops it at the
    /// deadline: who gave a part was not silent.
    pub fn clock(&self, today: NaiveDate) -> Option<Clock> {
        match self.status {
            Status::Won => return None,
            Status::Promised => return Some(Clock::Promised),
            Status::Refused => return Some(Clock::Refused),
            Status::Open | Status::PartlyWon => {}
        }
        let mut replies = self.replies_until(today);
        let answer = replies.rfind(|reply| reply.kind != ReplyKind::NotAnAnswer);
        let answer = answer.map(|reply| reply.kind);
        let partly = self.status == Status::PartlyWon;
        let days = self.deadline.map(|deadline| (deadline - today).num_days());
        Some(match (days, answer) {
            (Some(days), _) if days > 0 && (answer.is_none() || partly) => {
                Clock::Left(days.unsigned_abs())
            }
            (_, Some(ReplyKind::Refusal)) => Clock::Refused,
            (_, Some(_)) => Clock::Replied,
            (Some(_), None) if partly => return None,
            (Some(0), None) => Clock::Today,
            (Some(days), None) => Clock::Silent(days.unsigned_abs()),
            (None, None) => return None,
        })
    }
}

/// One answer of an official.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reply {
    /// The day it was given.
    pub date: NaiveDate,
    /// The office that gave it.
    pub from: String,
    /// What kind of answer it was.
    pub kind: ReplyKind,
    /// Its words.
    pub text: String,
    /// Where it can be read.
    pub link: Option<String>,
}

/// Kinds of answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReplyKind {
    /// They will do it.
    Promise,
    /// They will not.
    Refusal,
    /// They will do a part.
    Partial,
    /// An answer to the question.
    Answer,
    /// Words that leave the question open.
    NotAnAnswer,
}

impl ReplyKind {
    const WORDS: [(&'static str, ReplyKind); 5] = [
        ("promise", ReplyKind::Promise),
        ("refusal", ReplyKind::Refusal),
        ("partial", ReplyKind::Partial),
        ("answer", ReplyKind::Answer),
        ("not-an-answer", ReplyKind::NotAnAnswer),
    ];

    /// The word in the front matter.
    pub fn key(self) -> &'static str {
        Self::WORDS[self as usize].0
    }
}

impl fmt::Display for ReplyKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Promise => "Promise",
            Self::Refusal => "Refusal",
            Self::Partial => "Partial answer",
            Self::Answer => "Answer",
            Self::NotAnAnswer => "Not an answer",
        })
    }
}

/// Reads one demand file, named `id.md`.
pub fn read(source: &Source, id: SourceId, name: &str) -> Checked<Demand> {
    let split = front_matter::split(source, id);
    let readable = split.readable;
    let body = split.body(&[]);
    let mut diagnostics = split.diagnostics;
    if !is_id(name) {
        diagnostics.push(
            Diagnostic::of_file(
                codes::FILE_NAME,
                &source.path,
                "the name of this file cannot be the address of a demand",
            )
            .help("use small letters a to z, digits and hyphens: staffing-ratios.md"),
        );
    }
    let mut fields = Fields::of(&split.front, "the front matter");
    fields.span = Span::new(id, 0..3.min(source.text.len()));
    let plain = |text: Option<Spanned<String>>| text.map(|text| text.value);
    let mut replies: Vec<Reply> = Vec::new();
    let title = fields
        .required_text("title", "Enough hands on every shift")
        .unwrap_or_else(|| Spanned::new(String::new(), fields.head()));
    let ask = fields
        .required_text("ask", "Pass a safe-staffing law.")
        .unwrap_or_else(|| Spanned::new(String::new(), fields.head()));
    let target = fields.text("target");
    let demand = Demand {
        id: name.to_owned(),
        source: id,
        title: title.value,
        title_span: title.span,
        ask: ask.value,
        ask_span: ask.span,
        target_span: target.as_ref().map(|target| target.span),
        target: plain(target),
        deadline: fields.date("deadline").map(|date| date.value),
        status: fields
            .choice("status", &Status::WORDS)
            .unwrap_or(Status::Open),
        funding: funding::read(&mut fields),
        replies: {
            for mut entry in fields.maps("replies") {
                replies.extend(reply(&mut entry));
                fields.close(entry);
            }
            replies.sort_by_key(|reply| reply.date);
            replies
        },
        body,
    };
    if readable {
        diagnostics.extend(fields.finish());
    }
    Checked::new(demand, diagnostics)
}

fn reply(fields: &mut Fields<'_>) -> Option<Reply> {
    let date = fields.date("date");
    if date.is_none() && !fields.has("date") {
        fields.report(
            Diagnostic::new(
                codes::KEY_MISSING,
                fields.head(),
                "`date` is missing in this reply",
            )
            .help("add a line such as date: 2026-11-08"),
        );
    }
    let from = fields.required_text("from", "Committee on Health");
    let kind = fields.choice("kind", &ReplyKind::WORDS);
    if kind.is_none() && !fields.has("kind") {
        fields.report(
            Diagnostic::new(
                codes::KEY_MISSING,
                fields.head(),
                "`kind` is missing in this reply",
            )
            .help("add kind: promise, refusal, partial, answer or not-an-answer"),
        );
    }
    let text = fields.required_text("text", "\"The committee will hear testimony.\"");
    let link = fields.address("link");
    Some(Reply {
        date: date?.value,
        from: from?.value,
        kind: kind?,
        text: text?.value,
        link,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_accuses_nobody_who_answered() {
        let day = |day| NaiveDate::from_ymd_opt(2026, 11, day).expect("that day exists");
        let clock = |status: &str, deadline: Option<u32>, replies: &[(u32, &str)]| {
            let mut text = format!("---\ntitle: T\nask: A.\nstatus: {status}\n");
            if let Some(day) = deadline {
                text.push_str(&format!("deadline: 2026-11-{day:02}\n"));
            }
            text.push_str("replies:\n");
            for (day, kind) in replies {
                text.push_str(&format!(
                    "  - {{ date: 2026-11-{day:02}, from: Office, kind: {kind}, text: Words }}\n"
                ));
            }
            text.push_str("---\n");
            let mut sources = crate::source::Sources::default();
            let id = sources.add("demands/t.md".to_owned(), &text);
            read(sources.get(id), id, "t").value.clock(day(20))
        };
        for (status, deadline, replies, shown) in [
            ("open", None, &[][..], None),
            ("open", Some(21), &[], Some(Clock::Left(1))),
            ("open", Some(20), &[], Some(Clock::Today)),
            ("open", Some(19), &[], Some(Clock::Silent(1))),
            (
                "open",
                Some(19),
                &[(18, "not-an-answer")],
                Some(Clock::Silent(1)),
            ),
            ("open", Some(19), &[(18, "refusal")], Some(Clock::Refused)),
            ("open", Some(21), &[(18, "answer")], Some(Clock::Replied)),
            ("open", Some(19), &[(25, "answer")], Some(Clock::Silent(1))),
            (
                "partly-won",
                Some(21),
                &[(18, "partial")],
                Some(Clock::Left(1)),
            ),
            ("partly-won", Some(19), &[], None),
            (
                "partly-won",
                Some(19),
                &[(18, "partial")],
                Some(Clock::Replied),
            ),
            ("promised", Some(19), &[], Some(Clock::Promised)),
            ("refused", None, &[], Some(Clock::Refused)),
            ("won", Some(19), &[], None),
        ] {
            let what = format!("{status} {deadline:?} {replies:?}");
            assert_eq!(clock(status, deadline, replies), shown, "{what}");
        }
    }
}
