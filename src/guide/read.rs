//! The text of a guide's file becomes a [`Guide`], and every problem in it is told.

use super::{Age, Guide, reading_age};
use crate::diagnostic::Checked;
use crate::front_matter;
use crate::language::Language;
use crate::markdown;
use crate::source::{Folder, Source, SourceId, Spanned};

/// Reads one guide or page, in a file named `id.md`, or `id.es.md` where it is a translation. `name` has
/// no `.md`.
pub fn read(folder: Folder, source: &Source, id: SourceId, name: &str) -> Checked<Guide> {
    let mut split = front_matter::split(source, id);
    let (own, translation) = Language::of_file(name);
    let (what, example) = match folder {
        Folder::Guides => (
            "guide",
            "when-to-go.md, or when-to-go.es.md for its Spanish translation",
        ),
        _ => (
            "page",
            "about.md, or about.es.md for its Spanish translation",
        ),
    };
    split
        .diagnostics
        .extend(front_matter::unfit_name(source, own, what, example));
    let mut fields = split.fields();
    let body = split.body(&mut fields, &[]);
    let title = fields
        .required_text("title", "When to go to the emergency room")
        .unwrap_or_else(|| Spanned::new(String::new(), fields.head()));
    let summary = fields.text("summary").map(|summary| summary.value);
    let order = fields.integer("order", 0..=9_999).map(|order| order.value);
    let updated = fields.date("updated").map(|date| date.value);
    let given = fields.integer("reading_age", 3..=18).map(|age| age.value);
    let language = front_matter::language(&mut fields, translation.as_ref());
    let told = fields.finish();
    let guide = Guide {
        folder,
        id: own.to_owned(),
        name: name.to_owned(),
        source: id,
        translation,
        title,
        summary,
        order,
        updated,
        reading_age: given
            .map(Age::Given)
            .or_else(|| reading_age(&markdown::plain(split.body)).map(Age::Computed)),
        language,
        body,
    };
    Checked::new(guide, split.told(told))
}
