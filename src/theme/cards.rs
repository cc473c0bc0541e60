//! The card parts of theme.yaml become formats and card templates.

use super::{CardFormat, CardKind, CardTemplate, MAX_EDGE, Purpose};
use crate::diagnostic::{Diagnostic, codes};
use crate::source::{Span, Spanned};
use crate::yaml::Fields;

/// `card-formats`: the sizes, by name.
pub(super) fn formats(fields: &mut Fields<'_>) -> Vec<CardFormat> {
    let mut formats: Vec<CardFormat> = Vec::new();
    for mut entry in fields.maps("card-formats") {
        let name = entry.required_text("name", "square");
        let width = entry.integer("width", 16..=MAX_EDGE);
        let height = entry.integer("height", 16..=MAX_EDGE);
        let purpose = entry.choice("purpose", &Purpose::WORDS);
        let safe = entry.integer("safe", 0..=MAX_EDGE / 4);
        for (key, missing, example) in [
            ("width", width.is_none(), "1080"),
            ("height", height.is_none(), "1080"),
            ("purpose", purpose.is_none(), "feed"),
        ] {
            if missing && !entry.has(key) {
                entry.missing(key, example);
            }
        }
        if let Some(name) = &name {
            let is_plain = |c: char| c.is_ascii_alphanumeric() || c == '-';
            if !name.value.chars().all(is_plain) {
                entry.report(
                    Diagnostic::new(
                        codes::THEME_VALUE,
                        name.span,
                        "a format's name becomes part of file names",
                    )
                    .help("use letters, digits and hyphens"),
                );
            }
            let twin = formats.iter().any(|format| format.name == name.value);
            twice(&mut entry, name, twin);
        }
        if let (Some(name), Some(width), Some(height), Some(purpose)) =
            (name, width, height, purpose)
        {
            formats.push(CardFormat {
                name: name.value,
                width: width.value,
                height: height.value,
                purpose,
                safe: safe.map_or(0, |safe| safe.value),
            });
        }
        fields.close(entry);
    }
    formats
}

/// `cards`: the template of each kind, with the place of its name.
pub(super) fn templates(fields: &mut Fields<'_>) -> Vec<(CardTemplate, Span)> {
    let mut cards: Vec<(CardTemplate, Span)> = Vec::new();
    for mut entry in fields.maps("cards") {
        let name = entry.text("kind");
        let kind = entry.choice("kind", &CardKind::WORDS);
        if name.is_none() && !entry.has("kind") {
            entry.missing("kind", "story");
        }
        let template = entry.required_text("template", "cards/story.html");
        let dark = entry.choice("scheme", &[("light", false), ("dark", true)]);
        let photo = entry.choice("photo", &[("true", true), ("false", false)]);
        if let (Some(name), Some(kind)) = (&name, kind) {
            let twin = cards.iter().any(|(card, _)| card.kind == kind);
            twice(&mut entry, name, twin);
        }
        if let (Some(kind), Some(template)) = (kind, template) {
            let card = CardTemplate {
                kind,
                template: template.value,
                dark: dark.unwrap_or(false),
                photo: photo.unwrap_or(false),
            };
            cards.push((card, template.span));
        }
        fields.close(entry);
    }
    cards
}

fn twice(entry: &mut Fields<'_>, name: &Spanned<String>, is_twin: bool) {
    if is_twin {
        let message = format!("`{}` is there twice", name.value);
        entry.report(
            Diagnostic::new(codes::THEME_VALUE, name.span, message)
                .help("keep one of the two; files of both would have the same names"),
        );
    }
}
