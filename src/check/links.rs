//! Links of finished pages that lead to no file of the site.

use super::requests::{LISTS, requests};
use super::{Page, Piece};
use crate::diagnostic::{Diagnostic, codes};
use crate::host::LOST;
use crate::tag::{Attribute, Tag, said};
use crate::target::{Target, beside, candidates, is_elsewhere, target};

/// Attributes that hold an address.
const ADDRESSES: [&str; 4] = ["href", "src", "poster", "xlink:href"];

pub(super) fn check(page: &Page<'_>) -> Vec<Diagnostic> {
    let root = "../".repeat(page.path.matches('/').count());
    // Most links lead over the root to a file that is there: no need to look closer.
    let is_plain = |value: &str| {
        let over_root = value.strip_prefix(root.as_str());
        over_root.is_some_and(|inside| page.files.contains(inside))
    };
    let mut told = Vec::new();
    for tag in &page.tags {
        for own in addresses(tag).filter(|own| !is_plain(own.value)) {
            let value = said(own.value);
            let is_request = || is_elsewhere(&value) && !requests(tag).is_empty();
            if !leads_somewhere(page, &value) && !is_request() {
                told.push(dead(page, &value));
            }
        }
        for own in tag.attributes.iter().filter(|own| own.is_any_of(&LISTS)) {
            let value = said(own.value);
            let lost = candidates(&value).filter(|one| !is_elsewhere(one));
            let lost = lost.filter(|one| !leads_somewhere(page, one));
            told.extend(lost.map(|one| dead(page, one)));
        }
    }
    told
}

/// The attributes of a tag that hold an address each.
pub(super) fn addresses<'a>(tag: &'a Tag<'_>) -> impl Iterator<Item = &'a Attribute<'a>> {
    tag.attributes
        .iter()
        .filter(|own| own.is_any_of(&ADDRESSES))
}

fn dead(page: &Page<'_>, value: &str) -> Diagnostic {
    if let Some((place, own)) = (page.authors)(page.path, Piece::Link(value)) {
        let message = format!("there is nothing at `{own}`");
        return Diagnostic::new(codes::LINK_DEAD, place, message).help(
            "link to a file of the campaign in Markdown, [words](012-night-shift.md), or write the full https address",
        );
    }
    let message = format!("a page links to `{value}`, which the site does not have");
    // A static file is published under a name that changes with its content.
    let help = match value.trim_start_matches("../").strip_prefix("static/") {
        Some(name) => {
            format!("in a template, name it as {{{{ page.root }}}}{{{{ asset(name=\"{name}\") }}}}")
        }
        None => "correct the template, or the HTML in the text, that makes this link".to_owned(),
    };
    Diagnostic::of_file(codes::OUTPUT_LINK, page.path, message).help(help)
}

fn leads_somewhere(page: &Page<'_>, value: &str) -> bool {
    // By an empty icon, a browser is told not to look for one.
    if value == "data:," {
        return true;
    }
    // What a question mark begins is no part of a file's name.
    let value = value.split('?').next().unwrap_or_default();
    match target(value) {
        Target::Outside(_) | Target::Fragment(_) => true,
        // A calendar to subscribe to: no author may write that scheme, the theme may.
        Target::Unsafe(scheme) => scheme == "webcal",
        // The page for lost addresses names others from the host's root; where that is on the disk nobody can know.
        Target::File(path, _) if path.starts_with('/') => LOST.contains(&page.path),
        Target::File(path, _) => {
            beside(page.path, &path).is_some_and(|path| page.files.contains(path.as_str()))
        }
    }
}
