//! Finished pages: styles, scripts and handlers that stand in a page itself, and pages that name no policy.

use super::Page;
use crate::diagnostic::{Diagnostic, codes};
use crate::tag::Tag;

/// Types of `script` elements that are data, which nothing runs.
const DATA: [&str; 2] = ["application/ld+json", "application/json"];

pub(super) fn check(page: &Page<'_>) -> Vec<Diagnostic> {
    let tell = |message: String, help| {
        Diagnostic::of_file(codes::OUTPUT_POLICY, page.path, message).help(help)
    };
    let attributes = page.tags.iter().flat_map(|tag| &tag.attributes);
    let attributes = attributes.filter_map(|own| match own.name {
        style if style.eq_ignore_ascii_case("style") => Some(tell(
            "a page has a `style` attribute, which browsers will refuse".to_owned(),
            "write the rule into a style sheet of the theme's static folder, and give the element a class",
        )),
        handler if is_handler(handler) => Some(tell(
            format!("a page has a handler `{handler}`, which browsers will refuse"),
            "listen for it in a script of the theme's static folder: element.addEventListener(…)",
        )),
        _ => None,
    });
    let elements = page.tags.iter().filter(|tag| is_inline(tag)).map(|tag| {
        let name = tag.name;
        tell(
            format!("a page has a `{name}` element with its content, which browsers will refuse"),
            "put the content into a file of the theme's static folder, and load that",
        )
    });
    let names_policy = |tag: &Tag<'_>| {
        let what = tag.get("http-equiv").unwrap_or_default();
        tag.is("meta") && what.eq_ignore_ascii_case("Content-Security-Policy")
    };
    let policy = (!page.tags.iter().any(names_policy)).then(|| {
        tell(
            "a page does not say what it may load".to_owned(),
            "put this into the head of the template: <meta http-equiv=\"Content-Security-Policy\" content=\"{{ site.policy | safe }}\">",
        )
    });
    attributes.chain(elements).chain(policy).collect()
}

/// Whether an attribute of that name runs a script, such as `onclick`.
fn is_handler(name: &str) -> bool {
    let name = name.as_bytes();
    name.len() > 2 && name[..2].eq_ignore_ascii_case(b"on")
}

/// Whether the content of an element would be applied or run.
fn is_inline(tag: &Tag<'_>) -> bool {
    let is_data = || tag.get("type").is_some_and(|own| DATA.contains(&own));
    tag.is("style") || tag.is("script") && tag.get("src").is_none() && !is_data()
}
