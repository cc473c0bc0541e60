//! A file in `content/redirects/` becomes the numbers that stories had before they were renumbered.

use chrono::NaiveDate;

use crate::diagnostic::{Checked, Diagnostic, codes};
use crate::source::{Source, SourceId, Span, Spanned};
use crate::yaml::{self, Fields};

/// A number that a story had before. Both numbers stand for stories, and `to` is the story's number of
/// today: no entry leads to another, so that none can lead in a circle.
#[derive(Debug, Clone)]
pub struct Moved {
    /// The number that it had.
    pub from: Spanned<u32>,
    /// The number that it has.
    pub to: Spanned<u32>,
    /// The day on which the number changed.
    pub until: NaiveDate,
    /// All of the entry.
    pub span: Span,
}

/// Reads one file: `stories`, a list of `from`, `to` and `until`.
pub fn read_moved(source: &Source, id: SourceId) -> Checked<Vec<Moved>> {
    let parsed = yaml::parse(&source.text, id, 0);
    let readable = yaml::is_readable(&parsed);
    let mut told = parsed.diagnostics;
    let mut fields = Fields::of(&parsed.value, "a file of redirects");
    let mut moved: Vec<Moved> = Vec::new();
    for mut inner in fields.maps("stories") {
        if let Some(one) = entry(&mut inner) {
            let same = |other: &&Moved| {
                other.from.value == one.from.value && other.to.value == one.to.value
            };
            if let Some(other) = moved.iter().find(same) {
                let message = format!(
                    "“{} is now {}” stands here twice",
                    one.from.value, one.to.value
                );
                inner.report(
                    Diagnostic::new(codes::VALUE, one.from.span, message)
                        .related(other.from.span, "the other entry")
                        .help("keep the one with the later day, and remove the other"),
                );
            } else {
                moved.push(one);
            }
        }
        fields.close(inner);
    }
    if readable {
        told.extend(fields.finish());
    }
    Checked::new(moved, told)
}

fn entry(fields: &mut Fields<'_>) -> Option<Moved> {
    let mut number = |key: &'static str, example: &str| {
        let number = fields.integer(key, super::NUMBERS);
        if number.is_none() && !fields.has(key) {
            fields.missing(key, example);
        }
        number
    };
    let (from, to) = (number("from", "12"), number("to", "13"));
    let until = fields.required_date("until");
    let (from, to, until) = (from?, to?, until?);
    if from.value == to.value {
        let message = format!("this leads from {} to itself", from.value);
        fields.report(
            Diagnostic::new(codes::VALUE, to.span, message)
                .related(from.span, "it begins here")
                .help("write the number that the story has now, or remove the entry"),
        );
        return None;
    }
    Some(Moved {
        from,
        to,
        until: until.value,
        span: fields.span,
    })
}
