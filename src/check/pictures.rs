//! Pictures of finished pages that have no alternative text.

use super::Page;
use crate::diagnostic::{Diagnostic, codes};

pub(super) fn check(page: &Page<'_>) -> Vec<Diagnostic> {
    let mute = page
        .tags
        .iter()
        .filter(|tag| tag.is("img") && tag.get("alt").is_none());
    let told = mute.map(|tag| {
        let source = tag.get("src").unwrap_or_default();
        let message = format!("a page shows a picture without alternative text: `{source}`");
        Diagnostic::of_file(codes::OUTPUT_ALT, page.path, message).help(
            "give the img element in the template an alt attribute; alt=\"\" for pure decoration",
        )
    });
    told.collect()
}
