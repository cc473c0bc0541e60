//! Finished artifacts are looked over: links that lead nowhere, pictures without words, styles and scripts
//! within a page, addresses and ids twice, and what the campaign's host would not take.

mod addresses;
mod hosting;
mod ids;
mod markup;
mod policy;

pub use markup::is_mere;

use std::collections::HashSet;

use rayon::prelude::*;

use crate::artifact::{Artifact, Content, IsWanted};
use crate::diagnostic::Diagnostic;
use crate::host::Host;
use crate::source::Spanned;

/// A check looks at all artifacts and tells what is wrong.
type Check = fn(&[Artifact], IsWanted<'_>) -> Vec<Diagnostic>;

/// All checks. A new one is a file and a line here.
const CHECKS: &[Check] = &[addresses::check, ids::check, markup::check, policy::check];

/// Runs every check, and those that the host asks for, where the campaign names one; not all of them when they are
/// no longer wanted.
pub fn all(
    artifacts: &[Artifact],
    host: Option<&Spanned<Host>>,
    is_wanted: IsWanted<'_>,
) -> Vec<Diagnostic> {
    let told = CHECKS.iter().flat_map(|check| check(artifacts, is_wanted));
    let of_host = host.into_iter();
    told.chain(of_host.flat_map(|host| hosting::check(artifacts, host)))
        .collect()
}

/// What is wrong with each file by itself. One fault in a template is on every page: the first page of each is enough.
fn of_each(
    artifacts: &[Artifact],
    is_wanted: IsWanted<'_>,
    look: impl Fn(&Artifact) -> Vec<Diagnostic> + Send + Sync,
) -> Vec<Diagnostic> {
    let files = artifacts.par_iter().take_any_while(|_| is_wanted());
    let told: Vec<Diagnostic> = files.flat_map_iter(look).collect();
    let mut seen = HashSet::new();
    told.into_iter()
        .filter(|told| seen.insert(told.message.clone()))
        .collect()
}

/// What is wrong with each page by itself, by its path and its HTML.
fn of_pages(
    artifacts: &[Artifact],
    is_wanted: IsWanted<'_>,
    look: fn(&str, &str) -> Vec<Diagnostic>,
) -> Vec<Diagnostic> {
    of_each(artifacts, is_wanted, |file| {
        html(file).map_or_else(Vec::new, |html| look(&file.path, html))
    })
}

/// The HTML of a page; nothing for other files.
fn html(file: &Artifact) -> Option<&str> {
    match &file.content {
        Content::Text(html) if file.path.ends_with(".html") => Some(html),
        _ => None,
    }
}
