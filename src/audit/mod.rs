//! A finished site, as it lies in a folder, becomes what it gives away: file by file, whoever has made it.

mod image;
mod outside;

use std::io::Cursor;
use std::ops::Range;

use quick_xml::escape::unescape;

use crate::campaign::{Parts, open_texts};
use crate::diagnostic::{Code, codes};
use crate::private::{self, Kind, Names};
use crate::recording;
use crate::source::Sources;
use crate::story::{Beat, Story};

/// Words by which a story is known again: fewer may stand anywhere.
const WORDS: usize = 4;

/// What must not be in the site.
#[derive(Debug, Default)]
pub struct Known {
    /// Names that are told nowhere.
    pub names: Names,
    /// Titles and beats of stories that are not public.
    unseen: Names,
    /// How paths of files of such stories begin, and whether a page may be left there.
    hidden: Vec<(String, bool)>,
    /// What everybody may know; nothing where no content tells.
    allowed: Option<Vec<String>>,
    /// The site's own address.
    pub own: Option<String>,
}

/// What a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum What {
    /// A page.
    Page,
    /// Another text.
    Text,
    /// An image whose parts were looked at.
    Image,
    /// A film or a sound.
    Recording,
    /// Anything else, of which only the name was looked at.
    Other,
}

/// Something that a file gives away.
#[derive(Debug)]
pub struct Fault {
    /// Where in its text; nothing for the whole file.
    pub place: Option<Range<usize>>,
    /// Its kind.
    pub code: &'static Code,
    /// What it is.
    pub message: String,
    /// How to mend it.
    pub help: &'static str,
}

const BUILD: &str = "build the site again with careledger, into an empty folder, and publish that";

impl Known {
    /// What the content of a campaign says that its site must not hold.
    pub fn of(parts: &Parts, sources: &Sources) -> Known {
        let settings = &parts.settings;
        let today = parts.today;
        let all = || parts.stories.iter().map(|(_, parsed)| &parsed.story);
        let phrases = |story: &Story| {
            let beats = Beat::ALL.map(|beat| story.beats.get(beat).value.clone());
            [story.title.value.clone()]
                .into_iter()
                .chain(beats)
                .collect::<Vec<_>>()
        };
        let public: Vec<String> = all()
            .filter(|story| story.is_public(today))
            .flat_map(phrases)
            .collect();
        let hidden: Vec<&Story> = all().filter(|story| !story.is_public(today)).collect();
        let unseen = hidden.iter().flat_map(|story| phrases(story));
        let unseen = unseen
            .filter(|text| text.split_whitespace().count() >= WORDS && !public.contains(text));
        let unseen: Vec<String> = unseen.map(|text| text.replace(['\n', '#'], " ")).collect();
        let hidden = hidden.iter().flat_map(|story| {
            let padded = settings.padded(story.number);
            [
                (format!("{padded}/"), true),
                (format!("cards/{}{padded}-", settings.hashtag), false),
            ]
        });
        // The campaign's own contact is one of the open texts.
        let not_private = settings.privacy.not_private.iter();
        let not_private = not_private.map(|own| own.text.value.clone());
        let allowed = open_texts(sources).into_iter().chain(not_private);
        Known {
            names: parts.names.clone(),
            unseen: Names::read(&unseen.join("\n")).0,
            hidden: hidden.collect(),
            allowed: Some(allowed.map(|text| spaced(&text)).collect()),
            own: settings.base_url.as_ref().map(ToString::to_string),
        }
    }

    /// Whether what was found in the words of a page should not be there. Which phone numbers and streets everybody
    /// may know, such as those of an office, the content alone tells.
    fn forbids(&self, kind: Kind, own: &str) -> bool {
        let is_certain = [Kind::Email, Kind::Card, Kind::Bank, Kind::Id].contains(&kind);
        let is_told_by_content = [Kind::Phone, Kind::Street, Kind::Box].contains(&kind);
        let own = spaced(&unescape(own).unwrap_or(own.into()));
        match &self.allowed {
            Some(allowed) => {
                (is_certain || is_told_by_content)
                    && !allowed.iter().any(|allowed| allowed.contains(&own))
            }
            None => is_certain,
        }
    }
}

/// A text with plain spaces, since pages keep numbers together with others.
fn spaced(text: &str) -> String {
    text.replace(char::is_whitespace, " ")
}

/// Looks at one file of a site.
pub fn look(path: &str, bytes: &[u8], known: &Known) -> (What, Vec<Fault>) {
    let mut faults = Vec::new();
    let mut whole = |code, message: String, help| {
        faults.push(Fault {
            place: None,
            code,
            message,
            help,
        })
    };
    if !known.names.find(path).is_empty() {
        whole(
            codes::PRIVATE_NAME,
            "the name of this file holds a name of private.txt".to_owned(),
            "rename what it is made from, and build again",
        );
    }
    let text = std::str::from_utf8(bytes)
        .ok()
        .filter(|text| !text.contains('\0'));
    let left = text.is_some_and(|text| text.contains("class=\"page-withdrawn"));
    let mut hidden = known
        .hidden
        .iter()
        .filter(|(start, _)| path.starts_with(start.as_str()));
    if hidden.any(|(_, page)| !(*page && left)) {
        whole(
            codes::AUDIT_UNPUBLISHED,
            "this file is of a story that is a draft, scheduled or withdrawn".to_owned(),
            BUILD,
        );
    }
    if let Some(text) = text {
        let is_page = path.ends_with(".html") || path.ends_with(".htm");
        of_text(path, text, is_page, known, &mut faults);
        return (if is_page { What::Page } else { What::Text }, faults);
    }
    let mut tell =
        |what: &str, help| whole(codes::AUDIT_METADATA, format!("it holds {what}"), help);
    if let Some(found) = image::tells(bytes) {
        found.iter().for_each(|what| tell(what, "remove it from the site; what careledger makes of a photo holds nothing of the kind, so this file was put there by somebody else, or changed"));
        return (What::Image, faults);
    }
    match recording::look(&mut Cursor::new(bytes)) {
        Ok(Some(about)) => {
            if let Some(what) = about.tells {
                tell(
                    what,
                    "make a copy without it: ffmpeg -i IN -map_metadata -1 -fflags +bitexact -c copy OUT; then build again",
                );
            }
            (What::Recording, faults)
        }
        _ => (What::Other, faults),
    }
}

fn of_text(path: &str, text: &str, is_page: bool, known: &Known, faults: &mut Vec<Fault>) {
    let mut tell = |place: Range<usize>, code, message: String, help| {
        faults.push(Fault {
            place: Some(place),
            code,
            message,
            help,
        });
    };
    for place in known.names.find(text) {
        tell(
            place,
            codes::PRIVATE_NAME,
            "a name of private.txt stands here".to_owned(),
            "take it out of the content, and build again",
        );
    }
    for place in known.unseen.find(text) {
        tell(
            place,
            codes::AUDIT_UNPUBLISHED,
            "words of a story that is a draft, scheduled or withdrawn stand here".to_owned(),
            BUILD,
        );
    }
    for place in outside::requests(path, text, known.own.as_deref()) {
        let message = format!(
            "`{}` would be loaded from another site",
            &text[place.clone()]
        );
        tell(
            place,
            codes::OUTPUT_REQUEST,
            message,
            "take it out of the theme or the text that it comes from, and build again",
        );
    }
    if path.ends_with(".svg") {
        for mark in ["<metadata", "sodipodi:", "inkscape:", "<x:xmpmeta"] {
            if let Some(at) = text.find(mark) {
                let message =
                    "it holds what a drawing program noted: names, paths, times".to_owned();
                tell(
                    at..at + mark.len(),
                    codes::AUDIT_METADATA,
                    message,
                    "save the drawing as plain SVG, without metadata",
                );
                break;
            }
        }
    }
    for piece in written(text).filter(|_| is_page) {
        let words = &text[piece.clone()];
        if words.contains('&')
            && let Ok(read) = unescape(words)
            && read != words
            && !known.names.find(&read).is_empty()
            && known.names.find(words).is_empty()
        {
            tell(
                piece.clone(),
                codes::PRIVATE_NAME,
                "a name of private.txt is spelled here in codes for letters".to_owned(),
                "take it out of the content, and build again",
            );
        }
        for found in private::all(words) {
            if !known.forbids(found.kind, &words[found.range.clone()]) {
                continue;
            }
            let place = piece.start + found.range.start..piece.start + found.range.end;
            tell(
                place,
                codes::PRIVATE,
                format!("everybody can read {}", found.kind),
                "take it out of the content, or allow it there (`careledger explain private`), and build again",
            );
        }
    }
}

/// What is written between the marks of a page, but for programs, styles and data.
fn written(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut at = 0;
    let pieces = text.split('<').map(move |piece| {
        let start = at;
        at += piece.len() + 1;
        (start, piece)
    });
    pieces.filter_map(|(start, piece)| {
        let (mark, words) = piece.split_once('>')?;
        let name = mark.split_ascii_whitespace().next().unwrap_or_default();
        let is_read = !["script", "style"].contains(&name) && !words.trim().is_empty();
        is_read.then(|| start + mark.len() + 1..start + piece.len())
    })
}
