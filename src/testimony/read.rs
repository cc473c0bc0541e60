//! The text of a testimony's file becomes a [`Testimony`], and every problem in it is told.

use chrono::NaiveDate;

use super::{Testimony, recording};
use crate::consent;
use crate::diagnostic::{Checked, Diagnostic, codes};
use crate::front_matter;
use crate::markdown;
use crate::source::{Source, SourceId, Spanned};
use crate::story::NUMBERS;
use crate::yaml::Fields;

/// Headings of a testimony stand below its own.
const TOP_LEVEL: u8 = 4;

/// Reads one testimony, in a file named `id.md`.
pub fn read(source: &Source, id: SourceId, name: &str) -> Checked<Testimony> {
    let mut split = front_matter::split(source, id);
    let has_body = has_words(&markdown::plain(split.body).concat());
    split.diagnostics.extend(front_matter::unfit_name(
        source,
        name,
        "testimony",
        "night-nurse.md",
    ));
    let mut fields = split.fields();
    let head = fields.head();
    // Several testimonies stand on one page, each with its own footnotes.
    let body = split.body_below(&mut fields, &[], TOP_LEVEL, &format!("{name}-"));
    let consent = consent::read(
        &mut fields,
        codes::TESTIMONY_CONSENT,
        "this testimony has no consent",
        "ask whoever speaks, and everyone who can be recognised, whether it may be public; then add consent: given; without consent, remove the file",
    );
    let testimony = Testimony {
        id: name.to_owned(),
        source: id,
        role: fields
            .required_text("role", "night nurse")
            .unwrap_or_else(|| Spanned::new(String::new(), head)),
        story: fields.integer("story", NUMBERS),
        demands: fields.texts("demand"),
        date: fields
            .required_date("date")
            .unwrap_or_else(|| Spanned::new(NaiveDate::default(), head)),
        language: fields.language("language"),
        quote: fields
            .text("quote")
            .filter(|quote| !quote.value.trim().is_empty()),
        recording: recording::read(&mut fields, has_body, &consent),
        consent,
        body,
    };
    check_subject(&mut fields, &testimony);
    let nothing_said = testimony.quote.is_none() && !has_body && !fields.has("media");
    if nothing_said && !fields.has_misspelling("quote") {
        fields.missing("quote", "\"We would not need this if …\"");
    }
    let told = fields.finish();
    // Nothing of it is shown, and most of it may be gone.
    let told = match testimony.consent.withdrawn {
        true => Vec::new(),
        false => split.told(told),
    };
    Checked::new(testimony, told)
}

/// Whether a text says anything: remarks, lines and spaces of all kinds do not.
pub fn has_words(text: &str) -> bool {
    text.chars().any(char::is_alphanumeric)
}

/// A testimony that belongs to nothing would be seen by nobody.
fn check_subject(fields: &mut Fields<'_>, testimony: &Testimony) {
    let misspelt = ["story", "demand"].map(|key| fields.has_misspelling(key));
    let named = fields.has("story") || !testimony.demands.is_empty();
    if named || misspelt.contains(&true) {
        return;
    }
    let message = "this testimony names neither a story nor a demand";
    fields.report(
        Diagnostic::new(codes::KEY_MISSING, fields.head(), message)
            .help("add story: 43, demand: staffing-ratios, or both"),
    );
}
