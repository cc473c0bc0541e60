//! What officials say of a demand: replies, a statement of their own; and what the campaign corrected.

use chrono::NaiveDate;

use crate::diagnostic::{Diagnostic, codes};
use crate::source::{Span, Spanned};
use crate::yaml::Fields;

/// One answer of an official.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reply {
    /// The day it was given.
    pub date: NaiveDate,
    /// Where that is written.
    pub date_span: Span,
    /// The office that gave it.
    pub from: String,
    /// What kind of answer it was.
    pub kind: ReplyKind,
    /// Its words.
    pub text: String,
    /// Where it can be read.
    pub link: Option<String>,
    /// The day on which somebody last compared this with its source.
    pub checked_on: Option<NaiveDate>,
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

    /// Whether it answers what was asked, in whatever way.
    pub fn answers(self) -> bool {
        self != Self::NotAnAnswer
    }
}

/// An office's own words about a demand and what the campaign says of it: its right of reply.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement {
    /// The day it was given.
    pub date: NaiveDate,
    /// Where that is written.
    pub date_span: Span,
    /// The office that gave it.
    pub from: String,
    /// Its words, unchanged; an empty line separates paragraphs.
    pub text: String,
    /// Where it can be read.
    pub link: Option<String>,
}

/// Something that was wrong on the page of a demand, and was put right.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Correction {
    /// The day on which it was put right.
    pub date: NaiveDate,
    /// Where that is written.
    pub date_span: Span,
    /// What was wrong, and what is right.
    pub text: String,
}

/// Reads `replies`, oldest first, and tells whether all that are written could be read.
pub(super) fn replies(fields: &mut Fields<'_>, asked: Option<NaiveDate>) -> (Vec<Reply>, bool) {
    let entries = fields.maps("replies");
    let written = entries.len();
    let mut replies = Vec::with_capacity(written);
    for mut entry in entries {
        replies.extend(reply(&mut entry, asked));
        fields.close(entry);
    }
    replies.sort_by_key(|reply| reply.date);
    let whole = replies.len() == written;
    (replies, whole)
}

fn reply(fields: &mut Fields<'_>, asked: Option<NaiveDate>) -> Option<Reply> {
    let date = date_of(fields, "reply");
    let from = fields.required_text("from", "Committee on Health");
    let kind = fields.choice("kind", &ReplyKind::WORDS);
    if kind.is_none() && !fields.has("kind") {
        let message = "`kind` is missing in this reply";
        fields.report(
            Diagnostic::new(codes::KEY_MISSING, fields.head(), message)
                .help("add kind: promise, refusal, partial, answer or not-an-answer"),
        );
    }
    let text = fields.required_text("text", "\"The committee will hear testimony.\"");
    let link = fields.address("link");
    let checked_on = fields.date("checked_on").map(|date| date.value);
    let date = date?;
    if let Some(asked) = asked.filter(|asked| date.value < *asked) {
        let message = format!("this reply is dated before the demand was asked, on {asked}");
        fields.report(
            Diagnostic::new(codes::DEMAND_DATES, date.span, message)
                .help("correct `date` here, or `asked` above"),
        );
    }
    Some(Reply {
        date: date.value,
        date_span: date.span,
        from: from?.value,
        kind: kind?,
        text: text?.value,
        link,
        checked_on,
    })
}

/// Reads `statement`.
pub(super) fn statement(fields: &mut Fields<'_>) -> Option<Statement> {
    let mut inner = fields.map("statement")?;
    let date = date_of(&mut inner, "statement");
    let from = inner.required_text("from", "Office of the Mayor");
    let text = inner.required_text("text", "\"The office's own words.\"");
    let link = inner.address("link");
    fields.close(inner);
    let date = date?;
    Some(Statement {
        date: date.value,
        date_span: date.span,
        from: from?.value,
        text: text?.value,
        link,
    })
}

/// Reads `corrections`, oldest first.
pub(super) fn corrections(fields: &mut Fields<'_>) -> Vec<Correction> {
    let mut corrections = Vec::new();
    for mut entry in fields.maps("corrections") {
        let date = date_of(&mut entry, "correction");
        let text = entry.required_text("text", "\"The hearing was on the 12th, not the 11th.\"");
        fields.close(entry);
        corrections.extend(date.zip(text).map(|(date, text)| Correction {
            date: date.value,
            date_span: date.span,
            text: text.value,
        }));
    }
    corrections.sort_by_key(|correction| correction.date);
    corrections
}

/// The required `date` of an entry.
fn date_of(fields: &mut Fields<'_>, what: &str) -> Option<Spanned<NaiveDate>> {
    let date = fields.date("date");
    if date.is_none() && !fields.has("date") {
        let message = format!("`date` is missing in this {what}");
        fields.report(
            Diagnostic::new(codes::KEY_MISSING, fields.head(), message)
                .help("add a line such as date: 2026-11-08"),
        );
    }
    date
}
