//! A file in `content/victories/` becomes a victory: what was won, when, and which demands it meets.

use chrono::NaiveDate;

use crate::diagnostic::Checked;
use crate::front_matter::{self, Body};
use crate::markdown;
use crate::photo::{self, Photo};
use crate::source::{Source, SourceId, Span, Spanned};
use crate::yaml::Fields;

/// Most letters of the beginning of a text that stands for the whole.
const BEGINNING: usize = 200;

/// A win, even a partial one.
#[derive(Debug, Clone)]
pub struct Victory {
    /// The file's name without its ending.
    pub id: String,
    /// The text it was read from.
    pub source: SourceId,
    /// Title.
    pub title: Spanned<String>,
    /// The day it was won.
    pub date: Spanned<NaiveDate>,
    /// Ids of the demands that it meets.
    pub demands: Vec<Spanned<String>>,
    /// How much of them.
    pub won: Won,
    /// Where that is written.
    pub won_span: Span,
    /// Its photo.
    pub photo: Option<Photo>,
    /// The sentences with which its text begins, as many as stand in a few lines.
    pub beginning: Option<String>,
    /// How it was won.
    pub body: Body,
}

/// How much of what was demanded was won.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Won {
    /// All of it.
    Whole,
    /// A part.
    Part,
}

impl Won {
    const WORDS: [(&'static str, Won); 2] = [("whole", Won::Whole), ("part", Won::Part)];

    /// The word in the front matter.
    pub fn key(self) -> &'static str {
        Self::WORDS[self as usize].0
    }
}

/// Reads one victory, in a file named `id.md`.
pub fn read(source: &Source, id: SourceId, name: &str) -> Checked<Victory> {
    let mut split = front_matter::split(source, id);
    split.diagnostics.extend(front_matter::unfit_name(
        source,
        name,
        "victory",
        "first-counter.md",
    ));
    let mut fields = split.fields();
    let body = split.body(&mut fields, &[]);
    let head = fields.head();
    let won = won(&mut fields);
    let victory = Victory {
        id: name.to_owned(),
        source: id,
        title: fields
            .required_text("title", "The first counter is open")
            .unwrap_or_else(|| Spanned::new(String::new(), head)),
        date: fields
            .required_date("date")
            .unwrap_or_else(|| Spanned::new(NaiveDate::default(), head)),
        demands: fields.texts("demand"),
        won: won.value,
        won_span: won.span,
        photo: photo::read(&mut fields, "photo"),
        beginning: beginning(split.body),
        body,
    };
    let told = fields.finish();
    Checked::new(victory, split.told(told))
}

/// The sentences with which a text begins: at least one, and more while they stay short.
fn beginning(text: &str) -> Option<String> {
    let paragraphs = markdown::plain(text);
    let first = paragraphs.first()?;
    let mut end = 0;
    for sentence in first.split_inclusive(['.', '!', '?', '。', '؟']) {
        if end > 0 && first[..end + sentence.len()].chars().count() > BEGINNING {
            break;
        }
        end += sentence.len();
    }
    Some(first[..end].trim().to_owned())
}

fn won(fields: &mut Fields<'_>) -> Spanned<Won> {
    let won = fields.choice("won", &Won::WORDS);
    if won.is_none() && !fields.has("won") && !fields.has_misspelling("won") {
        fields.missing("won", "part");
    }
    let won = won.and_then(|won| Some(Spanned::new(won, fields.text("won")?.span)));
    won.unwrap_or_else(|| Spanned::new(Won::Part, fields.head()))
}
