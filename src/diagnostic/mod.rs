//! What is wrong with an author's text: where, in plain words, and how to mend it.

mod checked;
pub mod codes;
mod render;
mod shortened;
mod unseen;

pub use checked::{Checked, has_errors};
pub use codes::Code;
pub use render::{Format, render};
pub use unseen::{is_unfit, is_unseen, unseen};

use crate::source::{Sources, Span};

/// How much a problem weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The build stops.
    Error,
    /// The build goes on, unless `--strict` makes it an error.
    Warning,
    /// Worth knowing; never an error.
    Note,
}

impl Severity {
    /// The word that messages use.
    pub fn word(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Note => "note",
        }
    }
}

/// What a message points at.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// A range of a text.
    At(Span),
    /// A file or folder as a whole, by its path.
    File(String),
}

impl From<Span> for Place {
    fn from(span: Span) -> Place {
        Place::At(span)
    }
}

/// One problem in what an author wrote.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// Its stable name and explanation.
    pub code: &'static Code,
    /// Its weight; the code's own, unless `--strict` raised it.
    pub severity: Severity,
    /// What is wrong, in one plain sentence without a full stop.
    pub message: String,
    /// Where.
    pub place: Place,
    /// How to mend it.
    pub help: Option<String>,
    /// Other places that belong to it, each with a few words: the first of two equal keys.
    pub related: Vec<(Span, String)>,
}

impl Diagnostic {
    /// A problem of that kind at that place.
    pub fn new(
        code: &'static Code,
        place: impl Into<Place>,
        message: impl Into<String>,
    ) -> Diagnostic {
        Diagnostic {
            code,
            severity: code.severity,
            message: cut(message.into()),
            place: place.into(),
            help: None,
            related: Vec::new(),
        }
    }

    /// A problem of a whole file.
    pub fn of_file(
        code: &'static Code,
        path: impl Into<String>,
        message: impl Into<String>,
    ) -> Diagnostic {
        Diagnostic::new(code, Place::File(path.into()), message)
    }

    /// Says how to mend it.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Diagnostic {
        self.help = Some(cut(help.into()));
        self
    }

    /// Points at another place that belongs to it.
    #[must_use]
    pub fn related(mut self, span: Span, words: impl Into<String>) -> Diagnostic {
        self.related.push((span, cut(words.into())));
        self
    }

    /// The path of the file it is about.
    pub fn path<'a>(&'a self, sources: &'a Sources) -> &'a str {
        match &self.place {
            Place::At(span) => &sources.get(span.source).path,
            Place::File(path) => path,
        }
    }
}

/// Leaves out the middle of what nobody reads to its end: messages quote what was written, which may be a whole file.
fn cut(sentence: String) -> String {
    if sentence.len() <= 1500 {
        return sentence;
    }
    let begin = &sentence[..sentence.floor_char_boundary(1000)];
    let end = &sentence[sentence.ceil_char_boundary(sentence.len() - 300)..];
    format!("{begin} … {end}")
}

/// Puts problems in the order in which a person meets them: by file, then by place.
pub fn sort(diagnostics: &mut [Diagnostic], sources: &Sources) {
    diagnostics.sort_by(|a, b| {
        let start = |d: &Diagnostic| match &d.place {
            Place::At(span) => span.start,
            Place::File(_) => 0,
        };
        (a.path(sources), start(a), a.code.name, &a.message).cmp(&(
            b.path(sources),
            start(b),
            b.code.name,
            &b.message,
        ))
    });
}

/// The nearest of some known names to a mistyped one, if any is near enough to be meant.
///
/// Nearness is the Damerau–Levenshtein distance (swapped neighbours count once), at most a third
/// of the longer word.
pub fn nearest<'a>(typed: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    // So long a word is no mistyped name, and comparing it would take long.
    if typed.len() > 200 {
        return None;
    }
    let typed = typed.to_lowercase();
    let letters = typed.chars().count();
    let is_near = |distance: usize, name: &str| distance * 3 <= letters.max(name.chars().count());
    known
        .into_iter()
        // No name is nearer than by the difference of the lengths.
        .filter(|name| is_near(letters.abs_diff(name.chars().count()), name))
        .map(|name| {
            let distance = strsim::damerau_levenshtein(&typed, &name.to_lowercase());
            (distance, name)
        })
        .filter(|(distance, name)| is_near(*distance, name))
        .min()
        .map(|(_, name)| name)
}
