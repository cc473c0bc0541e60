//! Sentences for people go to standard error, data to standard output.

use std::io::Write;

use anstream::ColorChoice;

use super::Outcome;
use crate::diagnostic::{Diagnostic, Format, Severity, is_unfit, render};
use crate::source::Sources;

/// Says a sentence to the person at the terminal. A closed terminal is no reason to stop. What is quoted of
/// files gives the terminal no orders.
pub(super) fn say(sentence: impl AsRef<str>) {
    let orders = |c: char| c == '\r' || is_unfit(c);
    let sentence = sentence.as_ref().replace(orders, "\u{fffd}");
    let _ = writeln!(anstream::stderr(), "{sentence}");
}

/// Says what went wrong and gives the outcome.
pub(super) fn fail(outcome: Outcome, sentence: impl std::fmt::Display) -> Outcome {
    say(format!("error: {sentence}"));
    outcome
}

/// Hands out data. A reader that stops early, such as `head`, is no failure.
pub(super) fn data(text: &str) -> Outcome {
    let mut out = std::io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => fail(
            Outcome::Machine,
            format!("the output could not be written: {error}"),
        ),
        _ => Outcome::Good,
    }
}

/// The forms that a person can ask for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub(super) enum Form {
    /// For people
    Human,
    /// One JSON document on standard output
    Json,
    /// SARIF 2.1.0 on standard output, for code hosts
    Sarif,
    /// Workflow commands on standard output, which GitHub shows beside the text
    Github,
}

/// Tells all problems in the form that was asked for.
pub(super) fn tell(diagnostics: &[Diagnostic], sources: &Sources, form: Form) -> Outcome {
    let colour = anstream::AutoStream::choice(&std::io::stderr()) != ColorChoice::Never;
    let format = match form {
        Form::Human => {
            let text = render(diagnostics, sources, Format::Human { colour });
            let _ = write!(anstream::stderr(), "{text}");
            return Outcome::Good;
        }
        Form::Json => Format::Json,
        Form::Sarif => Format::Sarif,
        Form::Github => Format::Github,
    };
    data(&render(diagnostics, sources, format))
}

/// `2 errors and 1 warning`, or nothing when there is neither.
pub(super) fn tally(diagnostics: &[Diagnostic]) -> Option<String> {
    let count = |severity| {
        diagnostics
            .iter()
            .filter(|told| told.severity == severity)
            .count()
    };
    let parts: Vec<String> = [Severity::Error, Severity::Warning]
        .into_iter()
        .map(|severity| (count(severity), severity.word()))
        .filter(|(count, _)| *count > 0)
        .map(|(count, word)| plural(count, word))
        .collect();
    (!parts.is_empty()).then(|| parts.join(" and "))
}

/// `1 story`, `2 stories`.
pub(super) fn plural(count: usize, word: &str) -> String {
    match (count, word.strip_suffix('y')) {
        (1, _) => format!("1 {word}"),
        (_, Some(stem)) => format!("{count} {stem}ies"),
        (_, None) => format!("{count} {word}s"),
    }
}
