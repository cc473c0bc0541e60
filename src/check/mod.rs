//! Finished artifacts are looked over: links that lead nowhere, pictures without words, styles and scripts
//! within a page, addresses and ids twice, and what the campaign's host would not take.

mod addresses;
mod hosting;
mod ids;
mod links;
mod pictures;
mod places;
mod policy;
mod requests;

pub use requests::{of_style, requests};

use std::collections::HashSet;

use rayon::prelude::*;

use crate::artifact::{Artifact, Content, IsWanted};
use crate::diagnostic::{Diagnostic, Place};
use crate::host::Host;
use crate::source::{Span, Spanned};
use crate::tag::{Tag, tags};

/// What a page has from the text that an author wrote for it.
#[derive(Debug, Clone, Copy)]
pub enum Piece<'a> {
    /// An id.
    Id(&'a str),
    /// A link, by its address on the page.
    Link(&'a str),
}

/// Where an author wrote something of the page at a path, and how; nothing where it is the template's own.
pub type Authors<'a> = &'a (dyn Fn(&str, Piece<'_>) -> Option<(Span, String)> + Sync);

/// A finished page, and what is known beside it.
struct Page<'a> {
    path: &'a str,
    html: &'a str,
    tags: Vec<Tag<'a>>,
    /// The path of every file of the site.
    files: &'a HashSet<&'a str>,
    authors: Authors<'a>,
}

/// All checks that look at each page by itself. A new one is a file and a line here.
const OF_PAGES: &[fn(&Page<'_>) -> Vec<Diagnostic>] = &[
    ids::check,
    links::check,
    requests::check,
    pictures::check,
    places::check,
    policy::check,
];

/// Looks over all artifacts, and whether the host takes them, where the campaign names one; not all of them when
/// that is no longer wanted.
pub fn all(
    artifacts: &[Artifact],
    host: Option<&Spanned<Host>>,
    authors: Authors<'_>,
    is_wanted: IsWanted<'_>,
) -> Vec<Diagnostic> {
    let paths = artifacts.iter().map(|artifact| artifact.path.as_str());
    let files: HashSet<&str> = paths.collect();
    let wanted = artifacts.par_iter().take_any_while(|_| is_wanted());
    let looked: Vec<(Vec<Diagnostic>, _)> = wanted
        .map(|file| {
            let Some(html) = html(file) else {
                return (requests::check_style(file), Vec::new());
            };
            let page = Page {
                path: &file.path,
                html,
                tags: tags(html),
                files: &files,
                authors,
            };
            let told = OF_PAGES.iter().flat_map(|check| check(&page)).collect();
            (told, places::elsewhere(&page))
        })
        .collect();
    let (of_each, elsewhere): (Vec<_>, Vec<_>) = looked.into_iter().unzip();
    let elsewhere: Vec<_> = elsewhere.into_iter().flatten().collect();
    let of_places = places::missing(artifacts, &elsewhere, authors, is_wanted);
    let mut told = addresses::check(artifacts);
    // One fault in a template is on every page: the first page of each is enough.
    let mut seen = HashSet::new();
    let is_new = |told: &Diagnostic| {
        let place = match told.place {
            Place::At(span) => Some(span),
            Place::File(_) => None,
        };
        seen.insert((place, told.message.clone()))
    };
    told.extend(
        of_each
            .into_iter()
            .flatten()
            .chain(of_places)
            .filter(is_new),
    );
    let of_host = host.map(|host| hosting::check(artifacts, host));
    told.extend(of_host.into_iter().flatten());
    told
}

/// The HTML of a page; nothing for other files.
fn html(file: &Artifact) -> Option<&str> {
    match &file.content {
        Content::Text(html) if file.path.ends_with(".html") => Some(html),
        _ => None,
    }
}
