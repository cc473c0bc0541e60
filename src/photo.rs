//! The keys of a photo in front matter become a [`Photo`]: file, words, consent, focus, credit.

use crate::artifact::Focus;
use crate::consent::{self, Consent};
use crate::diagnostic::{Diagnostic, codes};
use crate::source::Spanned;
use crate::yaml::Fields;

/// A photo that a text names.
#[derive(Debug, Clone)]
pub struct Photo {
    /// File name inside the media folder.
    pub file: Spanned<String>,
    /// What can be seen, for those who cannot see it.
    pub alt: String,
    /// The point that stays in sight where the photo is cut.
    pub focus: Focus,
    /// What everyone in it agreed to.
    pub consent: Consent,
    /// Who made it.
    pub credit: Option<String>,
}

/// A photo that stands in the text below, where its words are: front matter says that all have agreed.
#[derive(Debug, Clone)]
pub struct Listed {
    /// File name inside the media folder.
    pub file: Spanned<String>,
    /// What everyone in it agreed to.
    pub consent: Consent,
}

/// The photo below a key. Everyone in it must have agreed.
pub fn read(fields: &mut Fields<'_>, key: &'static str) -> Option<Photo> {
    let mut inner = fields.map(key)?;
    let consent = agreed(&mut inner);
    let photo = shown(&mut inner, key, consent);
    fields.close(inner);
    photo
}

/// The poster of a recording below a key: what can be seen on it is what the recording shows, so that
/// the consent given for that is enough.
pub fn poster(fields: &mut Fields<'_>, key: &'static str, consent: &Consent) -> Option<Photo> {
    let mut inner = fields.map(key)?;
    let photo = shown(&mut inner, key, consent.clone());
    fields.close(inner);
    photo
}

/// The photos in the text below, under the key `photos`.
pub fn listed(fields: &mut Fields<'_>) -> Vec<Listed> {
    let mut all = Vec::new();
    for mut inner in fields.maps("photos") {
        let file = inner.required_text("file", "midnight.jpg");
        let consent = agreed(&mut inner);
        fields.close(inner);
        all.extend(file.map(|file| Listed { file, consent }));
    }
    all
}

/// What a translation says of the photo of its original: the words; whatever else it repeats is that of the
/// original.
pub fn translated(fields: &mut Fields<'_>, key: &'static str) -> Option<Photo> {
    let mut inner = fields.map(key)?;
    let file = inner.text("file");
    let consent = match inner.has("consent") {
        true => agreed(&mut inner),
        false => Consent::none(inner.span),
    };
    let photo = rest(&mut inner, key, consent);
    fields.close(inner);
    Some(match file {
        Some(file) => Photo { file, ..photo },
        None => photo,
    })
}

/// The photo, if its file is named.
fn shown(inner: &mut Fields<'_>, what: &str, consent: Consent) -> Option<Photo> {
    let file = inner.required_text("file", "midnight.jpg");
    let rest = rest(inner, what, consent);
    file.map(|file| Photo { file, ..rest })
}

/// Everything but the file.
fn rest(inner: &mut Fields<'_>, what: &str, consent: Consent) -> Photo {
    let alt = inner.text("alt").filter(|alt| !alt.value.trim().is_empty());
    if alt.is_none() {
        let place = inner.item("alt").map_or(inner.span, |item| item.span);
        let message = format!("the {what} has no alternative text");
        inner.report(Diagnostic::new(codes::PHOTO_ALT, place, message).help(
            "add one sentence that says what can be seen: alt: A cyclist under a street lamp",
        ));
    }
    Photo {
        file: Spanned::new(String::new(), inner.span),
        alt: alt.map(|alt| alt.value).unwrap_or_default(),
        credit: inner.text("credit").map(|credit| credit.value),
        focus: focus(inner),
        consent,
    }
}

/// What those in a photo agreed to; tells where they have not.
fn agreed(inner: &mut Fields<'_>) -> Consent {
    consent::read(
        inner,
        codes::PHOTO_CONSENT,
        "the photo has no consent",
        "ask everyone who can be recognised in it, then add consent: given; without consent, remove the photo",
    )
}

/// `60% 30%`: from the left and from the top, as in the CSS property `object-position`.
fn focus(fields: &mut Fields<'_>) -> Focus {
    let Some(text) = fields.text("focus") else {
        return Focus::default();
    };
    let percent = |part: &str| {
        let number = part.strip_suffix('%').unwrap_or(part).parse::<u8>().ok();
        number.filter(|number| *number <= 100)
    };
    let mut parts = text.value.split_whitespace().map(percent);
    if let (Some(Some(x)), Some(Some(y)), None) = (parts.next(), parts.next(), parts.next()) {
        return Focus { x, y };
    }
    let message = format!("`{}` is not a point of the photo", text.value);
    fields.report(
        Diagnostic::new(codes::VALUE, text.span, message)
            .help("write how far from the left and from the top, in percent: focus: 60% 30%"),
    );
    Focus::default()
}
