//! The text of a guide's file becomes a [`Guide`], and every problem in it is told.

use super::{Age, Guide, reading_age};
use crate::diagnostic::{Checked, Diagnostic, codes};
use crate::front_matter;
use crate::language::Language;
use crate::markdown;
use crate::source::{Folder, Source, SourceId, Spanned};
use crate::yaml::Fields;

/// Reads one guide or page, in a file named `id.md`, or `id.es.md` where it is a translation. `name` has
/// no `.md`.
pub fn read(folder: Folder, source: &Source, id: SourceId, name: &str) -> Checked<Guide> {
    let mut split = front_matter::split(source, id);
    let body = split.body(&[]);
    let (own, translation) = match name.rsplit_once('.') {
        Some((own, tag)) if Language::parse(tag).is_some() => (own, Language::parse(tag)),
        _ => (name, None),
    };
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
    let title = fields
        .required_text("title", "When to go to the emergency room")
        .unwrap_or_else(|| Spanned::new(String::new(), fields.head()));
    let summary = fields.text("summary").map(|summary| summary.value);
    let order = fields.integer("order", 0..=9_999).map(|order| order.value);
    let updated = fields.date("updated").map(|date| date.value);
    let given = fields.integer("reading_age", 3..=18).map(|age| age.value);
    let language = match &translation {
        Some(language) => translated(&mut fields, language),
        None => fields.language("language"),
    };
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

/// The language of a translation is said by its file's name; a key that says another is a mistake.
fn translated(fields: &mut Fields<'_>, language: &Language) -> Option<Language> {
    let place = fields.item("language").map(|item| item.span);
    if let (Some(said), Some(place)) = (fields.language("language"), place)
        && said != *language
    {
        let message = format!(
            "this says `{}`, and the name of the file says `{}`",
            said.tag(),
            language.tag()
        );
        fields.report(
            Diagnostic::new(codes::VALUE, place, message)
                .help("remove this line: the name of the file is enough"),
        );
    }
    Some(language.clone())
}
