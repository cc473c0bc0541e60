//! The text of a post becomes its three beats and what is told under each, where its headings name them.

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation;

use super::look::{Body, edited};
use super::names::{Kind, folded};
use crate::markdown::{self, Heading, Outline};
use crate::source::Spanned;
use crate::story::Beat;

/// Characters above which a text is no beat: a card has no room for more.
const LONG: usize = 400;

/// A text that was told apart.
pub(super) struct Told {
    /// What stands before the beats, or all of it.
    pub(super) before: String,
    /// The beats that were found.
    pub(super) beats: [Option<Spanned<String>>; 3],
    /// What stands under each, where headings name them.
    pub(super) parts: Option<[String; 3]>,
}

/// Tells a text apart at the headings that name beats. `own` are the beats of its front matter; where it has none,
/// the first paragraph below the heading is moved there. `edits` are changes to be made, in order.
pub(super) fn apart(
    body: Body<'_>,
    outline: &mut Outline,
    own: [Option<Spanned<String>>; 3],
    mut edits: Vec<(Range<usize>, String)>,
) -> Told {
    let (text, mut beats) = (body.text, own);
    let cuts = cuts(text, outline);
    let start = |at: usize| {
        cuts.get(at)
            .map_or(text.len(), |(_, heading)| heading.start)
    };
    let mut parts = (!cuts.is_empty()).then(<[String; 3]>::default);
    let before = edited(text, 0..start(0), &edits);
    for (at, (beat, heading)) in cuts.iter().enumerate() {
        let section = heading.end..start(at + 1);
        let own = &mut beats[*beat as usize];
        let first = paragraph(text, section.clone()).filter(|_| own.is_none());
        if let Some((range, words)) = first {
            *own = Some(Spanned::new(words, body.span(range.clone())));
            // A link would be lost with the paragraph; then it stays where it is.
            let mut links = outline.links.iter();
            if !links.any(|link| range.contains(&link.range.start)) {
                edits.push((range, String::new()));
                edits.sort_by_key(|(range, _)| range.start);
            }
        }
        if let Some(parts) = &mut parts {
            parts[*beat as usize] = edited(text, section, &edits);
        }
    }
    Told {
        before,
        beats,
        parts,
    }
}

/// The heading that is the title of a text: its first of the first level, or one with which it begins, unless that
/// names a beat.
pub(super) fn headline(text: &str, outline: &Outline) -> Option<Heading> {
    let is_first = |heading: &Heading| {
        let raw = &text[heading.range.clone()];
        raw.starts_with("# ") || raw.trim_end().ends_with('=')
    };
    let first = outline.headings.first().filter(|heading| {
        let begins = text[..heading.range.start].trim().is_empty();
        begins && beat(heading).is_none()
    });
    first
        .or_else(|| outline.headings.iter().find(|heading| is_first(heading)))
        .cloned()
}

/// The beat that a heading names.
fn beat(heading: &Heading) -> Option<Beat> {
    let name = folded(&heading.text);
    let named = |beat: &Beat| Kind::Stories.names(beat.key()).contains(&name.as_str());
    Beat::ALL.into_iter().find(named)
}

/// The headings at which a text is cut, since they name beats: two of them are no chance, nor is one that is called
/// just like the beat.
fn cuts(text: &str, outline: &mut Outline) -> Vec<(Beat, Range<usize>)> {
    let texts = outline
        .headings
        .iter()
        .filter(|heading| beat(heading).is_some());
    let texts: Vec<String> = texts
        .map(|heading| heading.text.trim().to_lowercase())
        .collect();
    if texts.is_empty() {
        return Vec::new();
    }
    // Read again with them, since one inside a quotation or a list cuts nothing.
    let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
    *outline = markdown::read(text, &texts, 1).outline;
    let mut found: Vec<(Beat, Range<usize>)> = Vec::new();
    let mut exact = false;
    for heading in outline.headings.iter().filter(|heading| heading.is_cut) {
        let Some(beat) = beat(heading) else { continue };
        if found.iter().all(|(other, _)| *other != beat) {
            exact |= folded(&heading.text) == beat.key();
            found.push((beat, heading.range.clone()));
        }
    }
    match exact || found.len() > 1 {
        true => found,
        false => Vec::new(),
    }
}

/// The first paragraph of a section, if it is running text that is short enough to be a beat.
fn paragraph(text: &str, section: Range<usize>) -> Option<(Range<usize>, String)> {
    let piece = &text[section.clone()];
    let start = section.start + (piece.len() - piece.trim_start().len());
    let lines = text[start..section.end].split_inclusive('\n');
    let length: usize = lines
        .take_while(|line| !line.trim().is_empty())
        .map(str::len)
        .sum();
    let range = start..start + text[start..start + length].trim_end().len();
    let raw = &text[range.clone()];
    // What begins otherwise is a heading, a list, a quotation, a table, a picture, code or HTML.
    let is_text = raw.starts_with(|c: char| c.is_alphabetic() || "\"“«‘'*_[¿¡".contains(c));
    let plain = markdown::plain(raw);
    match plain.as_slice() {
        [one] if is_text && one.graphemes(true).count() <= LONG => {
            Some((range, one.split_whitespace().collect::<Vec<_>>().join(" ")))
        }
        _ => None,
    }
}

/// Beats that are short enough; what is longer stands first in its part, and the beat is still to write.
pub(super) fn fitting(
    beats: [String; 3],
    parts: Option<[String; 3]>,
) -> ([String; 3], Option<[String; 3]>) {
    let mut parts = parts;
    let mut fit = |beat: Beat| {
        let text = &beats[beat as usize];
        let words = text.split_whitespace().collect::<Vec<_>>().join(" ");
        if words.graphemes(true).count() <= LONG {
            return words;
        }
        let part = &mut parts.get_or_insert_default()[beat as usize];
        *part = format!("{}\n\n{}", text.trim(), part.trim_start());
        String::new()
    };
    (Beat::ALL.map(&mut fit), parts)
}
