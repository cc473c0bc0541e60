//! The text of a theme.yaml becomes what it says: the parent, tokens, card formats, cards and fonts.

use std::collections::BTreeMap;

use super::pairs::{self, Pair};
use super::{CardFormat, CardTemplate, cards, style};
use crate::diagnostic::{Checked, Diagnostic, codes};
use crate::source::{SourceId, Span, Spanned};
use crate::yaml::{self, Fields, Node};

/// Names and values, each value with its place.
pub(super) type Values = BTreeMap<String, Spanned<String>>;

/// What one theme.yaml says.
#[derive(Debug, Clone, Default)]
pub(super) struct Meta {
    /// The theme from which all comes that this one does not have.
    pub(super) extends: Option<Spanned<String>>,
    pub(super) description: Option<String>,
    pub(super) light: Values,
    pub(super) dark: Values,
    pub(super) fonts: Values,
    pub(super) sizes: Values,
    /// The colours that meet, by the ground on which the others stand.
    pub(super) pairs: Vec<Pair>,
    pub(super) formats: Vec<CardFormat>,
    /// Each with the place of its template's name.
    pub(super) cards: Vec<(CardTemplate, Span)>,
    /// The font files that come first.
    pub(super) card_fonts: Vec<Spanned<String>>,
}

/// Reads a theme.yaml; `name` is the theme's folder.
pub(super) fn read(text: &str, source: SourceId, name: &str) -> Checked<Meta> {
    let parsed = yaml::parse(text, source, 0);
    let readable = yaml::is_readable(&parsed);
    let mut told = parsed.diagnostics;
    let mut fields = Fields::of(&parsed.value, "theme.yaml");
    fields.required_text("name", name);
    let mut meta = Meta {
        extends: fields.text("extends"),
        description: fields.text("description").map(|text| text.value),
        ..Meta::default()
    };
    if let Some(mut colors) = fields.map("colors") {
        meta.light = values(&mut colors, "light");
        meta.dark = values(&mut colors, "dark");
        fields.close(colors);
    }
    meta.fonts = values(&mut fields, "fonts");
    meta.sizes = values(&mut fields, "sizes");
    meta.pairs = pairs::read(&mut fields);
    meta.formats = cards::formats(&mut fields);
    meta.cards = cards::templates(&mut fields);
    meta.card_fonts = fields.texts("card-fonts");
    if readable {
        told.extend(fields.finish());
    }
    Checked::new(meta, told)
}

/// The names and values below a key, each fit to stand in a style sheet.
fn values(fields: &mut Fields<'_>, key: &'static str) -> Values {
    let entries = match fields.item(key).map(|item| &item.node) {
        Some(Node::Map(entries)) => entries.as_slice(),
        Some(Node::Null) | None => return Values::new(),
        Some(_) => {
            if let Some(inner) = fields.map(key) {
                fields.close(inner);
            }
            return Values::new();
        }
    };
    let mut values = Values::new();
    for entry in entries {
        let name = &entry.key.value;
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        match &entry.value.node {
            Node::Scalar(value) if style::is_safe(value) && name.chars().all(plain) => {
                values.insert(name.clone(), Spanned::new(value.clone(), entry.value.span));
            }
            _ => fields.report(
                Diagnostic::new(
                    codes::THEME_VALUE,
                    entry.value.span,
                    format!("`{name}` cannot be a token of the style sheet"),
                )
                .help("names have small letters and hyphens; values are one CSS value without ; { } or url()"),
            ),
        }
    }
    values
}
