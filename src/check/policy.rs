//! Finished pages: styles, scripts and handlers that stand in a page itself, and pages that name no policy.

use super::of_pages;
use crate::artifact::{Artifact, IsWanted};
use crate::diagnostic::{Diagnostic, codes};

/// What every page names in its head.
const POLICY: &str = "<meta http-equiv=\"Content-Security-Policy\"";

pub(super) fn check(artifacts: &[Artifact], is_wanted: IsWanted<'_>) -> Vec<Diagnostic> {
    of_pages(artifacts, is_wanted, look_over)
}

fn look_over(path: &str, html: &str) -> Vec<Diagnostic> {
    let tell =
        |message: String, help| Diagnostic::of_file(codes::OUTPUT_POLICY, path, message).help(help);
    let attributes = inline_attributes(html).map(|name| {
        let (message, help) = match name {
            "style" => (
                "a page has a `style` attribute, which browsers will refuse".to_owned(),
                "write the rule into a style sheet of the theme's static folder, and give the element a class",
            ),
            handler => (
                format!("a page has a handler `{handler}`, which browsers will refuse"),
                "listen for it in a script of the theme's static folder: element.addEventListener(…)",
            ),
        };
        tell(message, help)
    });
    let elements = inline_elements(html).map(|tag| {
        tell(
            format!("a page has the element `{tag}` with its content, which browsers will refuse"),
            "put the content into a file of the theme's static folder, and load that",
        )
    });
    let policy = (!html.contains(POLICY)).then(|| {
        tell(
            "a page does not say what it may load".to_owned(),
            "put this into the head of the template: <meta http-equiv=\"Content-Security-Policy\" content=\"{{ site.policy | safe }}\">",
        )
    });
    attributes.chain(elements).chain(policy).collect()
}

/// Attributes that a policy without `unsafe-inline` refuses: `style`, and handlers such as `onclick`.
fn inline_attributes(html: &str) -> impl Iterator<Item = &str> {
    let bytes = html.as_bytes();
    memchr::memchr_iter(b'=', bytes).filter_map(move |at| {
        let start = bytes[..at]
            .iter()
            .rposition(|byte| !byte.is_ascii_alphabetic())?;
        let name = &html[start + 1..at];
        let refused = name.eq_ignore_ascii_case("style")
            || (name.len() > 2 && name.as_bytes()[..2].eq_ignore_ascii_case(b"on"));
        if !refused || !(bytes[start].is_ascii_whitespace() || b"\"'/".contains(&bytes[start])) {
            return None;
        }
        // In running text `<` and `>` are written as entities: inside a tag, `<` stands nearest.
        let sign = memchr::memrchr2(b'<', b'>', &bytes[..at])?;
        (bytes[sign] == b'<' && !is_quoted(&bytes[sign..at])).then_some(name)
    })
}

/// Whether the beginning of a tag ends within the value of an attribute: an author's text may speak of
/// handlers.
fn is_quoted(tag: &[u8]) -> bool {
    let quote = tag.iter().fold(None, |quote, byte| match (quote, byte) {
        (None, b'"' | b'\'') => Some(*byte),
        (Some(open), byte) if open == *byte => None,
        (quote, _) => quote,
    });
    quote.is_some()
}

/// Tags of elements whose content would be run or applied; data blocks are neither.
fn inline_elements(html: &str) -> impl Iterator<Item = &str> {
    let tags = |name: &'static str| {
        memchr::memmem::find_iter(html.as_bytes(), name).map(|at| {
            let tag = &html[at..];
            &tag[..tag.find('>').map_or(tag.len(), |end| end + 1)]
        })
    };
    let is_run = |tag: &&str| {
        ![
            " src=\"",
            " type=\"application/ld+json\"",
            " type=\"application/json\"",
        ]
        .iter()
        .any(|harmless| tag.contains(harmless))
    };
    tags("<style").chain(tags("<script").filter(is_run))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_policy_refuses_is_found() {
        let found = |html| inline_attributes(html).collect::<Vec<_>>();
        assert_eq!(found("<p style=\"a\"><b\nSTYLE='b'>"), ["style", "STYLE"]);
        assert_eq!(found("<a href=\"x\"onclick=\"y()\">"), ["onclick"]);
        for good in [
            "<p>style=\"a\" onclick=b</p>",
            "<a data-style=\"a\" href=\"?on=1\">",
            "<li on=\"\" class=\"x\">",
            "<meta content=\"it says 'a onerror=b style=c'\">",
        ] {
            assert_eq!(found(good), Vec::<&str>::new(), "{good}");
        }
        let found = |html| inline_elements(html).collect::<Vec<_>>();
        assert_eq!(
            found("<style>a{}</style><script>b()</script>"),
            ["<style>", "<script>"]
        );
        let good =
            "<script src=\"a.js\" defer></script><script type=\"application/ld+json\">{}</script>";
        assert_eq!(found(good), Vec::<&str>::new());
    }
}
