//! Raw HTML in a Markdown text becomes the addresses and ids that stay of it, each with its place.

use std::borrow::Cow;
use std::collections::{HashMap, VecDeque};
use std::ops::Range;

use quick_xml::escape::unescape;

use super::document::Document;
use crate::tag::tags;

/// An attribute, by its name and value.
type Known = (&'static str, String);

/// Writes them into the outline of a document that was read from `text` and has so many footnotes. Broken HTML can
/// take for its own what follows in the text, so that all is looked at as it comes onto the page; what Markdown has
/// made of it is left out.
pub(super) fn note_down(document: &mut Document, notes: usize, text: &str) {
    let headings = document.outline.ids.iter().map(|(id, _)| id.clone());
    let of_notes =
        (1..=notes).flat_map(|note| [format!("note-{note}"), format!("note-ref-{note}")]);
    let mut made: HashMap<String, usize> = HashMap::new();
    for id in headings.chain(of_notes) {
        *made.entry(id).or_default() += 1;
    }
    let mut written = written(&document.outline.html, text);
    for known in document.kept() {
        let is_made = match (&known, made.get_mut(&known.1)) {
            (("href", value), _) => value.starts_with("#note-"),
            (_, Some(count)) if *count > 0 => {
                *count -= 1;
                true
            }
            _ => false,
        };
        if is_made {
            continue;
        }
        let place = written.get_mut(&known).and_then(VecDeque::pop_front);
        let place = place.unwrap_or_else(|| begun(&document.outline.html, text, &known));
        let (name, value) = known;
        match name {
            "href" => document.outline.html_links.push((value, place)),
            _ => document.outline.ids.push((value, place)),
        }
    }
}

/// The places of attributes of whole tags. A tag may go over several pieces: they are read together.
fn written(pieces: &[Range<usize>], text: &str) -> HashMap<Known, VecDeque<Range<usize>>> {
    let mut written: HashMap<Known, VecDeque<Range<usize>>> = HashMap::new();
    for run in pieces.chunk_by(|one, next| one.end == next.start) {
        let start = run[0].start;
        for tag in tags(&text[start..run[run.len() - 1].end]) {
            for name in ["href", "id"] {
                let Some(own) = tag.attributes.iter().find(|own| own.is(name)) else {
                    continue;
                };
                let at = start + own.at;
                let piece = run.iter().find(|piece| piece.contains(&at));
                // Nothing is there to be pointed at where the value is empty.
                let place = match (own.value, piece) {
                    ("", Some(piece)) => piece.clone(),
                    (value, _) => at..at + value.len(),
                };
                let value = unescape(own.value).unwrap_or(Cow::Borrowed(own.value));
                let places = written.entry((name, value.into_owned())).or_default();
                places.push_back(place);
            }
        }
    }
    written
}

/// The piece in which an attribute begins that does not end there, or else the first.
fn begun(pieces: &[Range<usize>], text: &str, (name, value): &Known) -> Range<usize> {
    let begins = |piece: &&Range<usize>| {
        let piece = &text[(*piece).clone()];
        let open = piece.rfind(['"', '\'']).map_or(0, |quote| quote + 1);
        piece.to_ascii_lowercase().contains(name) && value.starts_with(piece[open..].trim_end())
    };
    let piece = pieces.iter().find(begins).unwrap_or(&pieces[0]);
    piece.start..piece.start + text[piece.clone()].trim_end().len()
}
