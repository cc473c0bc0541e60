//! The text of a story file becomes a [`Story`], and every problem in it is told.

use std::sync::Arc;

use super::{FileName, Headings, Release, Story, beats, headings};
use crate::date;
use crate::diagnostic::{Checked, Diagnostic, Severity, codes};
use crate::front_matter;
use crate::language::Language;
use crate::photo;
use crate::source::{Source, SourceId, Span, Spanned};
use crate::yaml::{Fields, Node};

/// Keys that belong to a story and not to its translations, and the keys of its photo that do.
const OF_ORIGINAL: [&str; 5] = ["date", "demand", "tags", "acts", "photo"];
pub(super) const OF_PHOTO: [&str; 3] = ["file", "credit", "focus"];

/// Most characters of a title; a card has room for a quarter of that.
const MAX_TITLE: usize = 400;

/// A story and whether it can be trusted.
#[derive(Debug, Clone)]
pub struct Parsed {
    /// The story; holes are filled with nothing where errors were told.
    pub story: Story,
    /// Whether its front matter could be read at all. If not, rules about it would only repeat
    /// the same complaint.
    pub readable: bool,
    /// Where the keys stand that belong to the original of a translation.
    pub places: Vec<(&'static str, Span)>,
}

/// Reads one story file, or the translation of one. `headings` gives those of a language, or of the
/// campaign's.
pub fn read(
    source: &Source,
    id: SourceId,
    name: &FileName,
    headings: &dyn Fn(Option<&Language>) -> Arc<Headings>,
) -> Checked<Parsed> {
    let split = front_matter::split(source, id);
    let mut fields = split.fields();
    let is_translation = name.translation.is_some();
    let title = title(&mut fields);
    // What belongs to its original need not be in a translation.
    let date = match is_translation {
        true => fields.date("date"),
        false => fields.required_date("date"),
    };
    let date = date.unwrap_or_else(|| Spanned::new(chrono::NaiveDate::default(), fields.head()));
    let beats = beats::read(&mut fields);
    let demands = fields.texts("demand");
    let acts = acts(&mut fields);
    let photo = match is_translation {
        true => photo::translated(&mut fields, "photo"),
        false => photo::read(&mut fields, "photo"),
    };
    let tags = tags(&mut fields);
    let release = release(&mut fields);
    let agreed = fields.choice("consent", &[("given", true), ("withdrawn", false)]);
    let release = match agreed {
        Some(false) => Release::Withdrawn,
        _ => release,
    };
    // What `careledger import` knows it by; nothing else asks for it.
    fields.text("imported");
    let language = front_matter::language(&mut fields, name.translation.as_ref());
    let headings = headings(language.as_ref());
    let story = Story {
        number: name.number,
        source: id,
        title,
        date,
        beats,
        demands,
        acts,
        photo,
        tags,
        release,
        body: split.body(&mut fields, &headings.cuts()),
        language,
        translation: name.translation.clone(),
    };
    check_number(&mut fields, name, &story);
    let mut places = fields.places(&OF_ORIGINAL);
    if let Some(photo) = fields.map("photo") {
        places.extend(photo.places(&OF_PHOTO));
    }
    let (told, readable) = (fields.finish(), split.readable);
    let start = Span::new(id, split.body_offset..split.body_offset);
    let misplaced = headings::check(&headings, &story.body.document, split.body, start);
    let mut told = split.told(told);
    told.extend(misplaced);
    if story.release == Release::Withdrawn {
        // Most of it may be gone, and nothing of it is shown.
        told.retain(|told| told.code == codes::NUMBER_MISMATCH);
    }
    if story.release == Release::Draft {
        // A draft may be unfinished without keeping all other stories from being published.
        let unfinished =
            |told: &&mut Diagnostic| [codes::BEAT_EMPTY, codes::BEAT_MISSING].contains(&told.code);
        told.iter_mut()
            .filter(unfinished)
            .for_each(|told| told.severity = Severity::Note);
    }
    let parsed = Parsed {
        story,
        readable,
        places,
    };
    Checked::new(parsed, told)
}

fn title(fields: &mut Fields<'_>) -> Spanned<String> {
    let mut title = fields
        .required_text("title", "An inhaler at midnight")
        .unwrap_or_else(|| Spanned::new(String::new(), fields.head()));
    title.value = title.value.split_whitespace().collect::<Vec<_>>().join(" ");
    let length = title.value.chars().count();
    if length > MAX_TITLE {
        fields.report(
            Diagnostic::new(
                codes::VALUE,
                title.span,
                format!("the title has {length} characters; {MAX_TITLE} is the most"),
            )
            .help("write a short title; the three beats tell the rest"),
        );
    }
    title
}

fn check_number(fields: &mut Fields<'_>, name: &FileName, story: &Story) {
    let Some(number) = fields.integer("number", super::NUMBERS) else {
        return;
    };
    if number.value != name.number {
        fields.report(
            Diagnostic::new(
                codes::NUMBER_MISMATCH,
                number.span,
                format!(
                    "the front matter says number {}, the file name says {}",
                    number.value, story.number
                ),
            )
            .help("correct one of them, or remove this line: the file name is enough"),
        );
    }
}

fn acts(fields: &mut Fields<'_>) -> Vec<(Spanned<String>, u32)> {
    let Some(item) = fields.item("acts") else {
        return Vec::new();
    };
    let entries = match &item.node {
        Node::Null => return Vec::new(),
        Node::Map(entries) => entries.as_slice(),
        _ => {
            let inner = Fields::of(item, "`acts`");
            fields.close(inner);
            return Vec::new();
        }
    };
    let mut acts = Vec::new();
    for entry in entries {
        let count = match &entry.value.node {
            Node::Scalar(text) => text.parse::<u32>().ok().filter(|count| *count > 0),
            _ => None,
        };
        match count {
            Some(count) => acts.push((entry.key.clone(), count)),
            None => fields.report(
                Diagnostic::new(
                    codes::WRONG_TYPE,
                    entry.value.span,
                    format!(
                        "the count of `{}` must be a whole number above zero",
                        entry.key.value
                    ),
                )
                .help(format!("for example: acts: {{ {}: 1 }}", entry.key.value)),
            ),
        }
    }
    acts
}

/// A comma inside one tag is a list that lacks its brackets.
fn tags(fields: &mut Fields<'_>) -> Vec<Spanned<String>> {
    let tags = fields.texts("tags");
    for tag in tags.iter().filter(|tag| tag.value.contains(',')) {
        fields.report(
            Diagnostic::new(
                codes::VALUE,
                tag.span,
                "these are several tags without brackets",
            )
            .help(format!("write them as a list: tags: [{}]", tag.value)),
        );
    }
    tags
}

fn release(fields: &mut Fields<'_>) -> Release {
    let Some(text) = fields.text("draft") else {
        return Release::OnItsDate;
    };
    match (text.value.as_str(), date::parse(&text.value)) {
        (_, Ok(day)) => Release::From(day),
        ("true", _) => Release::Draft,
        ("false", _) => Release::OnItsDate,
        (other, _) => {
            let meant = match other.to_lowercase().as_str() {
                "yes" | "on" | "true" => "did you mean `true`?",
                "no" | "off" | "false" => "did you mean `false`?",
                _ => "write true, false, or the first day on which the story is public: 2026-11-08",
            };
            let message = format!("`{other}` is neither true, false nor a day");
            fields.report(Diagnostic::new(codes::VALUE, text.span, message).help(meant));
            // Nothing is published by a misunderstanding.
            Release::Draft
        }
    }
}
