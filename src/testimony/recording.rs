//! The keys of a recording in a testimony: the film or sound, its captions, its transcript, its poster.

use std::path::Path;

use crate::consent::Consent;
use crate::diagnostic::{Diagnostic, codes};
use crate::photo::{self, Photo};
use crate::source::Spanned;
use crate::yaml::Fields;

/// A film or a sound recording, and what belongs to it for those who cannot see or hear it.
#[derive(Debug, Clone)]
pub struct Recording {
    /// File name inside the media folder.
    pub file: Spanned<String>,
    /// Whether it is to be seen, or heard alone.
    pub sense: Sense,
    /// File name of its captions (WebVTT) inside the media folder.
    pub captions: Option<Spanned<String>>,
    /// File name of its transcript inside the media folder; where there is none, the text of the
    /// testimony is its transcript.
    pub transcript: Option<Spanned<String>>,
    /// What stands in its place until it plays.
    pub poster: Option<Photo>,
}

/// By what a recording is taken in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sense {
    /// It is seen and heard.
    Video,
    /// It is heard.
    Audio,
}

impl Sense {
    /// The endings of files that browsers play, with the sense and the media type of each
    /// (<https://developer.mozilla.org/docs/Web/Media/Guides/Formats/Containers>).
    const ENDINGS: [(&'static str, Sense, &'static str); 7] = [
        ("mp4", Sense::Video, "video/mp4"),
        ("webm", Sense::Video, "video/webm"),
        ("mp3", Sense::Audio, "audio/mpeg"),
        ("m4a", Sense::Audio, "audio/mp4"),
        ("ogg", Sense::Audio, "audio/ogg"),
        ("opus", Sense::Audio, "audio/ogg"),
        ("wav", Sense::Audio, "audio/wav"),
    ];

    /// The sense and the media type of a file, by the ending of its name.
    pub fn of(file: &str) -> Option<(Sense, &'static str)> {
        let ending = Path::new(file).extension()?.to_str()?.to_ascii_lowercase();
        let mut all = Self::ENDINGS.into_iter();
        let (_, sense, media_type) = all.find(|(known, ..)| *known == ending)?;
        Some((sense, media_type))
    }

    /// The name of its element in HTML.
    pub fn key(self) -> &'static str {
        match self {
            Self::Video => "video",
            Self::Audio => "audio",
        }
    }
}

/// Reads the recording that `media` names. `has_body` says whether there is a text that can be its
/// transcript; `consent` is that of those who can be seen and heard.
pub(super) fn read(
    fields: &mut Fields<'_>,
    has_body: bool,
    consent: &Consent,
) -> Option<Recording> {
    let media = fields.text("media");
    let captions = fields.text("captions");
    let transcript = fields.text("transcript");
    let poster = photo::poster(fields, "poster", consent);
    let Some(file) = media else {
        without_media(fields);
        return None;
    };
    let Some((sense, _)) = Sense::of(&file.value) else {
        let message = format!("`{}` is not a recording that browsers play", file.value);
        fields.report(Diagnostic::new(codes::RECORDING, file.span, message).help(
            "use a video (mp4, webm) or a sound (mp3, m4a, ogg, opus, wav), by its name in content/media/",
        ));
        return None;
    };
    let mut needs = |key: &'static str, message: &str, help: &str| {
        let place = fields.item(key).map_or(file.span, |item| item.span);
        fields.report(Diagnostic::new(codes::RECORDING_WORDS, place, message).help(help));
    };
    if sense == Sense::Video && captions.is_none() {
        needs(
            "captions",
            "this video has no captions",
            "write what is said, with its times, into a WebVTT file in content/media/, then add captions: name.vtt",
        );
    }
    if transcript.is_none() && !has_body {
        needs(
            "transcript",
            "this recording has no transcript",
            "write what is said below the front matter, or into a text file in content/media/ and add transcript: name.txt",
        );
    }
    Some(Recording {
        file,
        sense,
        captions: captions.filter(|named| ends(fields, named, ".vtt", "captions")),
        transcript: transcript.filter(|named| ends(fields, named, ".txt", "a transcript")),
        poster,
    })
}

/// Whether a file has the ending of its kind; if not, that is told.
fn ends(fields: &mut Fields<'_>, named: &Spanned<String>, ending: &str, what: &str) -> bool {
    let fits = named.value.to_ascii_lowercase().ends_with(ending);
    if !fits {
        let message = format!("`{}` cannot be {what}", named.value);
        let help = format!("name a file in content/media/ that ends in {ending}");
        fields.report(Diagnostic::new(codes::RECORDING_WORDS, named.span, message).help(help));
    }
    fits
}

/// Keys that say something of a recording that is not there.
fn without_media(fields: &mut Fields<'_>) {
    for key in ["captions", "transcript", "poster"] {
        if !fields.has(key) || fields.has_misspelling("media") {
            continue;
        }
        let place = fields.item(key).map_or(fields.span, |item| item.span);
        let message = format!("`{key}` belongs to a recording, and there is none");
        fields.report(
            Diagnostic::new(codes::RECORDING, place, message)
                .help("name the recording, media: film.mp4, or remove this key"),
        );
    }
}
