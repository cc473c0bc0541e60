//! The text of a story file becomes a [`Story`], and every problem in it is told.

use super::{Beat, FileName, Release, Story, beats};
use crate::date;
use crate::diagnostic::{Checked, Diagnostic, Severity, codes};
use crate::front_matter;
use crate::markdown::Document;
use crate::photo;
use crate::source::{Source, SourceId, Span, Spanned};
use crate::yaml::{Fields, Node};

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
}

/// Reads one story file.
pub fn read(source: &Source, id: SourceId, name: &FileName) -> Checked<Parsed> {
    let mut split = front_matter::split(source, id);
    let body = split.body(&Beat::ALL.map(Beat::key));
    check_headings(
        &body.document,
        split.body,
        Span::new(id, split.body_offset..split.body_offset),
        &mut split.diagnostics,
    );
    let mut fields = split.fields();
    let story = Story {
        number: name.number,
        source: id,
        title: title(&mut fields),
        date: fields
            .required_date("date")
            .unwrap_or_else(|| Spanned::new(chrono::NaiveDate::default(), fields.head())),
        beats: beats::read(&mut fields),
        demands: fields.texts("demand"),
        acts: acts(&mut fields),
        photo: photo::read(&mut fields, "photo"),
        tags: tags(&mut fields),
        release: release(&mut fields),
        language: fields.language("language"),
        body,
    };
    check_number(&mut fields, name, &story);
    let (told, readable) = (fields.finish(), split.readable);
    let mut told = split.told(told);
    if story.release == Release::Draft {
        // A draft may be unfinished without keeping all other stories from being published.
        let unfinished =
            |told: &&mut Diagnostic| [codes::BEAT_EMPTY, codes::BEAT_MISSING].contains(&told.code);
        told.iter_mut()
            .filter(unfinished)
            .for_each(|told| told.severity = Severity::Note);
    }
    Checked::new(Parsed { story, readable }, told)
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
    let Some(number) = fields.integer("number", 1..=9_999_999) else {
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

/// The headings that name beats must be all three, once each, in order, or none. `body` begins at
/// `start`.
fn check_headings(document: &Document, body: &str, start: Span, diagnostics: &mut Vec<Diagnostic>) {
    let found: Vec<_> = document
        .outline
        .headings
        .iter()
        .filter(|heading| heading.is_cut)
        .filter_map(|heading| {
            let name = heading.text.trim().to_lowercase();
            let beat = Beat::ALL.into_iter().find(|beat| beat.key() == name)?;
            Some((beat, heading))
        })
        .collect();
    let order: Vec<Beat> = found.iter().map(|(beat, _)| *beat).collect();
    if order.is_empty() || order == Beat::ALL {
        return;
    }
    // The first heading that should not stand where it stands, or else the last one there is.
    let wrong = (0..order.len())
        .find(|at| Beat::ALL.get(*at) != Some(&order[*at]))
        .unwrap_or(order.len() - 1);
    let (label, heading) = (order[wrong].label(), found[wrong].1);
    let missing: Vec<&str> = Beat::ALL
        .into_iter()
        .filter(|beat| !order.contains(beat))
        .map(Beat::label)
        .collect();
    let message = match missing.as_slice() {
        [] if order[..wrong].contains(&order[wrong]) => {
            format!("the heading `{label}` is there twice")
        }
        [] => format!("the heading `{label}` is out of order"),
        [one] => format!("the headings of the beats are not complete: {one} is missing"),
        more => format!(
            "the headings of the beats are not complete: {} are missing",
            more.join(" and ")
        ),
    };
    // A heading's range includes the line break.
    let line = body[heading.range.clone()]
        .lines()
        .next()
        .map_or(0, str::len);
    let at = start.start as usize + heading.range.start;
    diagnostics.push(
        Diagnostic::new(
            codes::HEADINGS_ORDER,
            Span::new(start.source, at..at + line),
            message,
        )
        .help("use ## Care, ## Cause and ## Change, once each, in this order, or none of them"),
    );
}
