//! What a page or style sheet would load from another site.

use std::ops::Range;

use super::Page;
use crate::artifact::{Artifact, Content};
use crate::diagnostic::{Diagnostic, codes};
use crate::tag::{Attribute, Tag, said};
use crate::target::{candidates, end_of_address, is_elsewhere};

/// Attributes by which a browser loads something, or that are mere links, as their element says.
const LINKS: [&str; 2] = ["href", "xlink:href"];
/// Attributes by which it loads something, whatever their element.
const LOADS: [&str; 7] = [
    "src",
    "poster",
    "data",
    "background",
    "manifest",
    "archive",
    "codebase",
];
/// Attributes that list what may be loaded.
pub(super) const LISTS: [&str; 2] = ["srcset", "imagesrcset"];

/// What a `link` element may say of a page without anything being loaded (HTML Standard, section 4.6.7).
const MERE: [&str; 8] = [
    "canonical",
    "alternate",
    "license",
    "author",
    "me",
    "prev",
    "next",
    "help",
];

pub(super) fn check(page: &Page<'_>) -> Vec<Diagnostic> {
    let found = page.tags.iter().flat_map(requests);
    found
        .map(|place| tell(page.path, &said(&page.html[place])))
        .collect()
}

/// Where tags of a page or drawing name addresses on other sites from which something is loaded, in its text.
pub fn requests(tag: &Tag<'_>) -> Vec<Range<usize>> {
    let attributes = tag.attributes.iter();
    attributes.flat_map(|own| of_attribute(tag, own)).collect()
}

fn of_attribute(tag: &Tag<'_>, own: &Attribute<'_>) -> Vec<Range<usize>> {
    let is_mere = || tag.is("link") && tag.get("rel").is_some_and(is_mere);
    let is_link = || tag.is("a") || tag.is("area") || is_mere();
    let parts: Vec<&str> = if own.is_any_of(&LISTS) {
        candidates(own.value).collect()
    } else if own.is("content") && refreshes(tag) {
        let at = own.value.to_ascii_lowercase().find("url=");
        let address = at.map(|at| own.value[at + 4..].trim_matches([' ', '\'', '"']));
        address.into_iter().collect()
    } else if own.is_any_of(&LOADS) || own.is_any_of(&LINKS) && !is_link() {
        vec![own.value.trim_ascii()]
    } else {
        Vec::new()
    };
    let elsewhere = parts.into_iter().filter(|part| is_elsewhere(&said(part)));
    let place = |part: &str| {
        // Parts are slices of the value: how far one lies behind its begin.
        let begin = own.at + (part.as_ptr() as usize - own.value.as_ptr() as usize);
        begin..begin + part.len()
    };
    elsewhere.map(place).collect()
}

/// Whether a tag sends readers to another page.
fn refreshes(tag: &Tag<'_>) -> bool {
    let what = tag.get("http-equiv").unwrap_or_default();
    tag.is("meta") && what.eq_ignore_ascii_case("refresh")
}

/// Whether a `link` element of that `rel` only says something of the page, and loads nothing.
fn is_mere(rel: &str) -> bool {
    let mut words = rel.split_ascii_whitespace().peekable();
    words.peek().is_some()
        && words.all(|word| MERE.iter().any(|mere| word.eq_ignore_ascii_case(mere)))
}

pub(super) fn check_style(file: &Artifact) -> Vec<Diagnostic> {
    let Content::Bytes(css) = &file.content else {
        return Vec::new();
    };
    if !file.path.ends_with(".css") {
        return Vec::new();
    }
    let css = String::from_utf8_lossy(css);
    let found = of_style(&css).into_iter();
    found.map(|place| tell(&file.path, &css[place])).collect()
}

/// `url(…)` and `@import` in style sheets, and in the styles of pages and drawings.
pub fn of_style(text: &str) -> Vec<Range<usize>> {
    let low = text.to_ascii_lowercase();
    let places = ["url(", "@import"].iter().flat_map(|mark| {
        low.match_indices(mark)
            .map(|(at, mark)| at + mark.len())
            .collect::<Vec<_>>()
    });
    let value = |at: usize| {
        let rest = &text[at..];
        at + rest.len()
            - rest
                .trim_start_matches(|c: char| c.is_whitespace() || "\"'(".contains(c))
                .len()
    };
    let places = places.map(value).filter(|at| is_elsewhere(&text[*at..]));
    places
        .map(|at| at..at + end_of_address(&text[at..]))
        .collect()
}

fn tell(path: &str, value: &str) -> Diagnostic {
    let message = format!("`{value}` would be loaded from another site");
    Diagnostic::of_file(codes::OUTPUT_REQUEST, path, message)
        .help("put the file into the theme's static folder and name it there")
}
