//! HTML in texts: what becomes of it, and ids that are there twice.

use std::collections::HashMap;
use std::ops::Range;

use super::Scene;
use super::references::is_empty;
use crate::diagnostic::{Diagnostic, codes};
use crate::markdown::Outline;
use crate::source::Span;
use crate::target::{Target, target};

/// A file to link to, in messages.
const EXAMPLE: &str = "012-night-shift.md";

/// What becomes of HTML in a text: it is cleaned, and neither a picture in it nor a link to a file can be published.
pub(super) fn cleaned(
    scene: &Scene<'_>,
    outline: &Outline,
    span: &dyn Fn(Range<usize>) -> Span,
) -> Vec<Diagnostic> {
    let pieces = || outline.html.iter().map(|range| span(range.clone()));
    let cleaned = pieces().next().map(|place| {
        Diagnostic::new(codes::HTML_CLEANED, place, "HTML in this text is cleaned before it is published")
            .help("only harmless elements stay; set raw_html: allow in campaign.yaml if you trust every author")
    });
    let is_picture = |place: &Span| {
        let html = scene.sources.slice(*place).to_ascii_lowercase();
        // Browsers take an `image` for an `img`.
        ["<img", "<image", "<picture", "<source"]
            .iter()
            .any(|tag| html.contains(tag))
    };
    let mut pictures: Vec<Span> = pieces().filter(is_picture).collect();
    pictures.dedup();
    let pictures = pictures.into_iter().map(|place| {
        let message = "a picture in HTML cannot be published";
        Diagnostic::new(codes::HTML_PICTURE, place, message)
            .help("write it in Markdown: ![one sentence that says what can be seen](photo.jpg)")
    });
    let links = outline.html_links.iter().filter_map(|(value, range)| {
        let is_empty = is_empty(value);
        let is_dead = is_empty || matches!(target(value), Target::File(..));
        is_dead.then(|| {
            let markdown = |to: &str| format!("write it in Markdown: [words]({to})");
            let (message, help) = if is_empty {
                (
                    "a link in HTML does not say where it leads".to_owned(),
                    markdown(EXAMPLE),
                )
            } else if value.contains(['<', '\n']) {
                (
                    "the address of a link in HTML does not end".to_owned(),
                    format!(
                        "close it by the quotation mark that opens it, or {}",
                        markdown(EXAMPLE)
                    ),
                )
            } else {
                (
                    format!("a link in HTML to `{value}` leads nowhere on the page"),
                    markdown(value),
                )
            };
            Diagnostic::new(codes::LINK_DEAD, span(range.clone()), message).help(help)
        })
    });
    let lost = outline.lost.iter().map(|range| {
        let message = "HTML in this text takes this away, so that no page shows it";
        Diagnostic::new(codes::HTML_OPEN, span(range.clone()), message).help(
            "take the element around it out of the text, such as <svg> or <plaintext>; to show such signs as they are, put them between backquotes",
        )
    });
    let told = cleaned.into_iter().chain(pictures);
    told.chain(links).chain(lost).collect()
}

/// HTML that does not end.
pub(super) fn open(outline: &Outline, span: &dyn Fn(Range<usize>) -> Span) -> Vec<Diagnostic> {
    let told = outline.open.iter().map(|range| {
        let message = "this HTML does not end, and takes what follows for its own";
        Diagnostic::new(codes::HTML_OPEN, span(range.clone()), message).help(
            "end a value by its quotation mark, a tag by >, a comment by -->, and <style> by </style>; to show such signs as they are, put them between backquotes: `<style>`",
        )
    });
    told.collect()
}

/// Ids that headings and HTML of one text give twice: a link to one would lead to the first alone.
pub(super) fn twice(outline: &Outline, span: &dyn Fn(Range<usize>) -> Span) -> Vec<Diagnostic> {
    let mut first: HashMap<&str, Span> = HashMap::new();
    let mut ids: Vec<_> = outline.ids.iter().collect();
    ids.sort_by_key(|(_, range)| range.start);
    let twice = ids.into_iter().filter_map(|(id, range)| {
        let place = span(range.clone());
        let before = first.get(id.as_str()).copied();
        first.entry(id).or_insert(place);
        let message = format!("the id `{id}` is there twice in this text");
        let told = Diagnostic::new(codes::ID_DUPLICATE, place, message);
        let told = match before? {
            before if before == place => told,
            before => told.related(before, "it stands here first"),
        };
        Some(told.help(format!(
            "a link to #{id} leads to the first of them: give the second another id, such as {id}-2"
        )))
    });
    twice.collect()
}
