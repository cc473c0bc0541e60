//! Raw HTML in a Markdown text becomes the addresses and ids that stay of it, each with its place.

use std::collections::{HashMap, VecDeque};
use std::ops::Range;

use super::document::Document;
use crate::tag::{Attribute, said, scan};

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
    let (mut written, open) = scanned(&runs);
    document.outline.open = ended_nowhere(open, &runs);
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

    /// The place of an attribute's value or, where it has none, of the name.
    fn place_of(&self, own: &Attribute<'_>) -> Range<usize> {
        let end = own.at + own.value.len();
        match own.value {
            "" => self.place(own.name.as_ptr() as usize - self.html.as_ptr() as usize..end),
            _ => self.place(own.at..end),
        }
    }
}

/// What does not end: in which run, where, and the name of an element that may end in a run behind it.
type Open = (usize, Range<usize>, Option<&'static str>);

/// The places of the attributes of whole tags, and what does not end in its run.
fn scanned(runs: &[Run<'_>]) -> (HashMap<Known, VecDeque<Range<usize>>>, Vec<Open>) {
    let mut written: HashMap<Known, VecDeque<Range<usize>>> = HashMap::new();
    let mut open = Vec::new();
    for (number, run) in runs.iter().enumerate() {
        let (tags, end) = scan(&run.html);
        for own in tags.iter().flat_map(|tag| &tag.attributes) {
            if let Some(name) = NAMES.into_iter().find(|name| own.is(name)) {
                let known = (name, said(own.value).into_owned());
                let places = written.entry(known).or_default();
                places.push_back(run.place_of(own));
            }
        }
        if let Some((at, element)) = end {
            let line = run.html[at..].lines().next().unwrap_or_default();
            let place = run.place(at..at + line.trim_end().len());
            open.push((number, place, element));
        }
    }
    (written, open)
}

/// What ends in no run behind its own either.
fn ended_nowhere(open: Vec<Open>, runs: &[Run<'_>]) -> Vec<Range<usize>> {
    let last = |element: &str| {
        let end = format!("</{element}");
        runs.iter()
            .rposition(|run| run.html.to_ascii_lowercase().contains(&end))
    };
    let mut ends: HashMap<&str, Option<usize>> = HashMap::new();
    let open = open.into_iter().filter_map(|(number, place, element)| {
        let end = element.and_then(|name| *ends.entry(name).or_insert_with(|| last(name)));
        (end <= Some(number)).then_some(place)
    });
    open.collect()
}
