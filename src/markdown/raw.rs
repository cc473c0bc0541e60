//! Raw HTML in a Markdown text becomes the addresses and ids that stay of it, each with its place.

use std::borrow::Cow;
use std::collections::{HashMap, VecDeque};
use std::ops::Range;

use quick_xml::escape::unescape;

use super::document::Document;
use crate::tag::{self, tags};

/// An attribute, by its name and value.
type Known = (&'static str, String);

/// The attributes that are looked for.
const NAMES: [&str; 2] = ["href", "id"];

/// Writes them into the outline of a document that was read from `text` and has so many footnotes. `runs` are the
/// pieces of HTML that belong together. Broken HTML can take for its own what follows in the text, so that all is
/// looked at as it comes onto the page; what Markdown has made of it is left out.
pub(super) fn note_down(document: &mut Document, notes: usize, runs: &[Range<usize>], text: &str) {
    let pieces = document.outline.html.clone();
    let runs = runs.iter().map(|run| Run::of(&pieces[run.clone()], text));
    let runs: Vec<Run<'_>> = runs.collect();
    document.outline.open = open(&runs);
    let mut written = written(&runs);
    let headings = document.outline.ids.iter().map(|(id, _)| id.clone());
    let of_notes =
        (1..=notes).flat_map(|note| [format!("note-{note}"), format!("note-ref-{note}")]);
    let mut made: HashMap<String, usize> = HashMap::new();
    for id in headings.chain(of_notes) {
        *made.entry(id).or_default() += 1;
    }
    let kept = document.kept();
    if document.outline.open.is_empty() {
        let links = kept.lost.iter().map(|at| &document.outline.links[*at]);
        document.outline.lost = links.map(|link| link.range.clone()).collect();
    }
    for known in kept.attributes {
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
        let place = match written.get_mut(&known).and_then(VecDeque::pop_front) {
            Some(place) => place,
            None if document.outline.open.is_empty() => pieces[0].clone(),
            // What comes of a tag that does not end is told of that.
            None => continue,
        };
        let (name, value) = known;
        match name {
            "href" => document.outline.html_links.push((value, place)),
            _ => document.outline.ids.push((value, place)),
        }
    }
}

/// A block of raw HTML, or what stands of it within a line. In a list or quotation its pieces do not lie one behind
/// the other in the text.
struct Run<'a> {
    pieces: &'a [Range<usize>],
    html: String,
}

impl<'a> Run<'a> {
    fn of(pieces: &'a [Range<usize>], text: &str) -> Run<'a> {
        let html = pieces.iter().map(|piece| &text[piece.clone()]).collect();
        Run { pieces, html }
    }

    /// Where in the text a part of it lies, as far as that is in one piece.
    fn place(&self, part: Range<usize>) -> Range<usize> {
        let mut before = 0;
        for piece in self.pieces {
            let end = before + piece.len();
            if part.start < end {
                let start = piece.start + part.start - before;
                return start..(start + part.len()).min(piece.end);
            }
            before = end;
        }
        self.pieces[0].clone()
    }

    /// What of it does not end, and the name of an element that may end in a run behind it.
    fn open(&self) -> Option<(Range<usize>, Option<&'static str>)> {
        let (at, element) = tag::open(&self.html)?;
        let line = self.html[at..].lines().next().unwrap_or_default();
        Some((self.place(at..at + line.trim_end().len()), element))
    }
}

/// What does not end.
fn open(runs: &[Run<'_>]) -> Vec<Range<usize>> {
    let last = |element: &str| {
        let end = format!("</{element}");
        runs.iter()
            .rposition(|run| run.html.to_ascii_lowercase().contains(&end))
    };
    let mut ends: HashMap<&str, Option<usize>> = HashMap::new();
    let open = runs.iter().enumerate().filter_map(|(at, run)| {
        let (place, element) = run.open()?;
        let mut end_of = |element| *ends.entry(element).or_insert_with(|| last(element));
        let ends = element.and_then(&mut end_of) > Some(at);
        (!ends).then_some(place)
    });
    open.collect()
}

/// The places of the attributes of whole tags.
fn written(runs: &[Run<'_>]) -> HashMap<Known, VecDeque<Range<usize>>> {
    let mut written: HashMap<Known, VecDeque<Range<usize>>> = HashMap::new();
    for run in runs {
        for tag in tags(&run.html) {
            for own in tag.attributes {
                let Some(name) = NAMES.into_iter().find(|name| own.is(name)) else {
                    continue;
                };
                let end = own.at + own.value.len();
                let place = match own.value {
                    // Nothing but the name can be pointed at.
                    "" => run.place(own.name.as_ptr() as usize - run.html.as_ptr() as usize..end),
                    _ => run.place(own.at..end),
                };
                let value = unescape(own.value).unwrap_or(Cow::Borrowed(own.value));
                let places = written.entry((name, value.into_owned())).or_default();
                places.push_back(place);
            }
        }
    }
    written
}
