//! An id that is on a page twice: links, labels and scripts find only the first.

use std::collections::HashSet;

use super::{Page, Piece};
use crate::diagnostic::{Diagnostic, codes};
use crate::tag::said;

pub(super) fn check(page: &Page<'_>) -> Vec<Diagnostic> {
    let mut seen = HashSet::new();
    let ids = page.tags.iter().filter_map(|tag| tag.get("id"));
    let twice = ids.filter(|id| !seen.insert(*id));
    twice.map(|id| tell(page, &said(id))).collect()
}

fn tell(page: &Page<'_>, id: &str) -> Diagnostic {
    if let Some((place, id)) = (page.authors)(page.path, Piece::Id(id)) {
        let message = format!("the id `{id}` is on the page of this text already");
        return Diagnostic::new(codes::ID_DUPLICATE, place, message).help(format!(
            "the page has a place of that name, and a link to #{id} leads to the first of the two: choose another word"
        ));
    }
    let message = format!("the id `{id}` is there twice on this page");
    Diagnostic::of_file(codes::ID_DUPLICATE, page.path, message)
        .help("correct the template, or the text, that gives it to two elements")
}
