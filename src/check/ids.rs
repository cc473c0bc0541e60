//! An id that is on a page twice: links, labels and scripts find only the first.

use std::collections::HashSet;

use memchr::memmem::find_iter;
use memchr::memrchr2;

use super::of_pages;
use crate::artifact::{Artifact, IsWanted};
use crate::diagnostic::{Diagnostic, codes};

const ID: &str = " id=\"";

pub(super) fn check(artifacts: &[Artifact], is_wanted: IsWanted<'_>) -> Vec<Diagnostic> {
    of_pages(artifacts, is_wanted, twice)
}

/// As with addresses, each id stands between `"`. In running text `<` is an entity: inside a tag, it stands nearest.
fn twice(path: &str, html: &str) -> Vec<Diagnostic> {
    let bytes = html.as_bytes();
    let is_in_tag = |at: &usize| {
        let sign = memrchr2(b'<', b'>', &bytes[..*at]);
        sign.is_some_and(|sign| bytes[sign] == b'<')
    };
    let mut seen = HashSet::new();
    let ids = find_iter(bytes, ID).filter(is_in_tag).filter_map(|at| {
        let value = &html[at + ID.len()..];
        let value = &value[..value.find('"')?];
        (!seen.insert(value)).then_some(value)
    });
    let told = ids.map(|id| {
        Diagnostic::of_file(codes::ID_DUPLICATE, path, format!("the id `{id}` is there twice on this page"))
            .help(format!("where a text gives it, by {{#{id}}} or in HTML, choose another word: the page has a place of that name; otherwise correct the template"))
    });
    told.collect()
}
