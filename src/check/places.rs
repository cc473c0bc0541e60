//! Links to a place of a page, such as `#sources`, that the page does not have.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};

use rayon::prelude::*;

use super::links::addresses;
use super::{Authors, Page, Piece, html};
use crate::artifact::{Artifact, IsWanted};
use crate::diagnostic::{Diagnostic, codes, nearest};
use crate::markdown::is_name;
use crate::tag::{Tag, said, tags};
use crate::target::{Target, beside, fragment, target};

/// Longer names, and one among more of them, are not held against each other for a name that was mistyped: that
/// would take long.
const LONGEST: usize = 64;
const MOST: usize = 300;

/// What links can lead to within a page.
type Places<'a> = HashSet<Cow<'a, str>>;

/// A link of a page to a place of another one.
pub(super) struct Elsewhere {
    /// The page with the link.
    from: String,
    /// The page with the place.
    to: String,
    /// The address on the page.
    value: String,
}

/// Links to places of the page itself.
pub(super) fn check(page: &Page<'_>) -> Vec<Diagnostic> {
    let own = page.tags.iter().flat_map(addresses);
    let mut own = own.filter(|own| own.value.starts_with('#')).peekable();
    if own.peek().is_none() {
        return Vec::new();
    }
    let places = places(&page.tags);
    let values = own.map(|own| said(own.value));
    let lost = values.filter(|value| !is_there(value, &places));
    lost.map(|value| tell(page.path, &value, &places, page.authors))
        .collect()
}

/// Links to places of other pages.
pub(super) fn elsewhere(page: &Page<'_>) -> Vec<Elsewhere> {
    let all = page.tags.iter().flat_map(addresses);
    let values = all.filter(|own| !own.value.starts_with('#') && own.value.contains('#'));
    let found = values.filter_map(|own| {
        let value = said(own.value);
        let Target::File(path, _) = target(value.split('?').next()?) else {
            return None;
        };
        let to = beside(page.path, &path)?;
        let is_page = to.ends_with(".html") && page.files.contains(to.as_str());
        is_page.then(|| Elsewhere {
            from: page.path.to_owned(),
            to,
            value: value.into_owned(),
        })
    });
    found.collect()
}

/// Those that are not there.
pub(super) fn missing(
    artifacts: &[Artifact],
    links: &[Elsewhere],
    authors: Authors<'_>,
    is_wanted: IsWanted<'_>,
) -> Vec<Diagnostic> {
    let mut to: HashMap<&str, Vec<&Elsewhere>> = HashMap::new();
    for link in links {
        to.entry(&link.to).or_default().push(link);
    }
    let pages = artifacts.par_iter().take_any_while(|_| is_wanted());
    let pages = pages.filter_map(|file| Some((html(file)?, to.get(file.path.as_str())?)));
    let lost = pages.flat_map_iter(|(html, links)| {
        let tags = tags(html);
        let places = places(&tags);
        let lost = links.iter().filter(|link| !is_there(&link.value, &places));
        lost.map(|link| tell(&link.from, &link.value, &places, authors))
            .collect::<Vec<_>>()
    });
    lost.collect()
}

/// What a fragment of an address can name (HTML Standard, section 7.4.6.4).
fn places<'a>(tags: &'a [Tag<'_>]) -> Places<'a> {
    let ids = tags.iter().filter_map(|tag| tag.get("id"));
    let names = tags
        .iter()
        .filter(|tag| tag.is("a"))
        .filter_map(|tag| tag.get("name"));
    ids.chain(names).map(said).collect()
}

fn is_there(value: &str, places: &Places<'_>) -> bool {
    let Some(place) = fragment(value) else {
        return true;
    };
    // Browsers lead to the top of the page, or look for words.
    let is_own = place.eq_ignore_ascii_case("top") || place.starts_with(":~:");
    is_own
        || places.contains(place.as_str())
        || value
            .split_once('#')
            .is_some_and(|(_, written)| places.contains(written))
}

fn tell(path: &str, value: &str, places: &Places<'_>, authors: Authors<'_>) -> Diagnostic {
    if let Some((wrote, own)) = authors(path, Piece::Link(value)) {
        let place = fragment(&own).unwrap_or_default();
        let message = format!("the page to which this link leads has no place `{place}`");
        let help = match near(&place, places) {
            Some(near) => format!("did you mean `#{near}`?"),
            None if is_name(&place) => {
                format!("name the place there, by {{#{place}}} behind a heading, or correct the link")
            }
            None => "take # and what follows away, or write the name of a place there: {#sources} behind a heading gives it one".to_owned(),
        };
        return Diagnostic::new(codes::PLACE_MISSING, wrote, message).help(help);
    }
    let message = format!("a page links to `{value}`, and that page has no such place");
    Diagnostic::of_file(codes::PLACE_MISSING, path, message)
        .help("correct the template that makes this link")
}

/// The place that was most likely meant.
fn near<'a>(place: &str, places: &'a Places<'_>) -> Option<&'a str> {
    let known = places.iter().map(AsRef::as_ref);
    let mut known: Vec<&str> = known.filter(|own| own.len() <= LONGEST).collect();
    if place.len() > LONGEST || known.len() > MOST {
        return None;
    }
    known.sort_unstable();
    nearest(place, known)
}
