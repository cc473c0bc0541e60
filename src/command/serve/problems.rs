//! Problems become what a page shows of them: the words of the terminal, in parts that can be set.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::diagnostic::{Diagnostic, Format, Severity, render};
use crate::source::Sources;

/// Problems of one weight that a page shows; the terminal has them all.
const SHOWN: usize = 50;

/// Everything that open pages are told.
#[derive(Serialize)]
pub(super) struct News<'a> {
    /// Which site stands. A page of another one loads itself again.
    pub(super) site: &'a str,
    /// Whether all its pages were made and nothing was found that a build would stop at.
    pub(super) whole: bool,
    /// What hinders the work, other than the author's texts: a folder that is gone.
    pub(super) trouble: Option<&'a str>,
    /// What stands beside links to pages that are not public, by their paths.
    pub(super) marks: BTreeMap<&'a str, &'static str>,
    #[serde(flatten)]
    pub(super) told: Told,
}

/// All problems, by their weight. Notes are for the terminal alone.
#[derive(Serialize)]
pub(super) struct Told {
    errors: Batch,
    warnings: Batch,
}

/// Problems of one weight.
#[derive(Serialize)]
struct Batch {
    problems: Vec<Problem>,
    /// How many more there are.
    more: usize,
}

/// One problem in the words of the terminal.
#[derive(Serialize)]
pub(super) struct Problem {
    /// `error[beat-missing]: the beat `change` is missing`
    title: String,
    /// The place and the lines there, with marks under them.
    lines: String,
    help: Option<String>,
}

impl Told {
    pub(super) fn of(diagnostics: &[Diagnostic], sources: &Sources) -> Told {
        let told = |severity| {
            let all = || {
                diagnostics
                    .iter()
                    .filter(move |told| told.severity == severity)
            };
            Batch {
                problems: all()
                    .take(SHOWN)
                    .map(|told| problem(told, sources))
                    .collect(),
                more: all().count().saturating_sub(SHOWN),
            }
        };
        Told {
            errors: told(Severity::Error),
            warnings: told(Severity::Warning),
        }
    }

    /// These problems, and others after them.
    pub(super) fn and(self, after: Told) -> Told {
        let both = |mut before: Batch, after: Batch| {
            before.problems.extend(after.problems);
            let over = before.problems.len().saturating_sub(SHOWN);
            before.problems.truncate(SHOWN);
            before.more += after.more + over;
            before
        };
        Told {
            errors: both(self.errors, after.errors),
            warnings: both(self.warnings, after.warnings),
        }
    }
}

/// Takes the terminal's text apart: a narrow screen breaks title and help like all text, but not the
/// lines between them, where marks stand under letters.
pub(super) fn problem(told: &Diagnostic, sources: &Sources) -> Problem {
    let bare = Diagnostic {
        help: None,
        ..told.clone()
    };
    let text = render(&[bare], sources, Format::Human { colour: false });
    let place = text
        .lines()
        .position(|line| line.trim_start().starts_with("--> "));
    let lines: Vec<&str> = text.lines().collect();
    let (title, rest) = lines.split_at(place.unwrap_or(lines.len()));
    Problem {
        title: title.join("\n").trim().to_owned(),
        lines: rest.join("\n").trim_end().to_owned(),
        help: told.help.clone(),
    }
}
