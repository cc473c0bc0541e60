//! The text of a file of a site becomes the places in it that would load something from another site.

use std::ops::Range;

use crate::check;
use crate::tag::tags;
use crate::target::{end_of_address, is_elsewhere};

/// Names of vocabularies, which nobody loads.
const NAMES: [&str; 4] = [
    "http://www.w3.org/",
    "https://www.w3.org/",
    "https://schema.org",
    "http://purl.org/",
];

/// Every such place, by the ending of the file's name. `own` is the site's own address, where it is known.
pub(super) fn requests(path: &str, text: &str, own: Option<&str>) -> Vec<Range<usize>> {
    let ending = path.rsplit('.').next().unwrap_or_default();
    let mut found: Vec<Range<usize>> = match ending {
        "html" | "htm" | "svg" => {
            let of_tags = tags(text);
            let of_tags = of_tags.iter().flat_map(check::requests);
            of_tags.chain(check::of_style(text)).collect()
        }
        "css" => check::of_style(text),
        "js" | "mjs" => addresses(text),
        "webmanifest" => addresses(text),
        // A reader of feeds loads the pictures of an entry, whose HTML is escaped in XML and in JSON.
        "xml" | "json"
            if path.contains("feed") || text.contains("<rss") || text.contains("<feed") =>
        {
            let marks = ["src=\"", "src=&quot;", "src=\\\"", "src='", "src=&apos;"];
            let places = marks
                .iter()
                .flat_map(|mark| text.match_indices(mark).map(|(at, mark)| at + mark.len()));
            places
                .filter(|at| is_elsewhere(&text[*at..]))
                .map(|at| at..at + escaped_end(&text[at..]))
                .collect()
        }
        _ => Vec::new(),
    };
    found.retain(|range| !own.is_some_and(|own| text[range.clone()].starts_with(own)));
    found.sort_by_key(|range| range.start);
    found.dedup();
    found
}

/// Where one ends that stands in HTML which is escaped in XML or JSON.
fn escaped_end(text: &str) -> usize {
    let plain = text.find(|c: char| c.is_whitespace() || "\"'<>\\".contains(c));
    let ends = ["&quot;", "&apos;", "&#34;", "&#39;", "&lt;", "&gt;"];
    let ends = ends.iter().filter_map(|end| text.find(end));
    ends.chain(plain).min().unwrap_or(text.len())
}

/// Addresses in a program or in data: nothing there need name another site.
fn addresses(text: &str) -> Vec<Range<usize>> {
    let marks = ["https://", "http://", "wss://", "ws://"];
    let places = marks.iter().flat_map(|mark| text.match_indices(mark));
    let is_name = |at: usize| NAMES.iter().any(|name| text[at..].starts_with(name));
    let places = places.filter(|(at, _)| !is_name(*at));
    // `https://` alone, as a program writes it to compare, is no address.
    let places =
        places.filter(|(at, mark)| text[at + mark.len()..].starts_with(char::is_alphanumeric));
    places
        .map(|(at, _)| at..at + end_of_address(&text[at..]))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::requests;

    #[test]
    fn what_would_be_loaded_from_elsewhere_is_found_and_links_are_not() {
        for (path, text, wanted) in [
            (
                "a.html",
                "<img src=https://e.example/p.gif>",
                "https://e.example/p.gif",
            ),
            (
                "a.html",
                "<IMG alt='>' SRC='//e.example/p'>",
                "//e.example/p",
            ),
            (
                "a.html",
                "<img srcset=\"a.jpg 1x, https://e.example/b 2x\">",
                "https://e.example/b",
            ),
            (
                "a.html",
                "<link rel=\"stylesheet\" href=\"http://e.example/s\">",
                "http://e.example/s",
            ),
            (
                "a.html",
                "<link rel=preconnect href=https://e.example>",
                "https://e.example",
            ),
            (
                "a.html",
                "<meta http-equiv=refresh content=\"0; URL=https://e.example\">",
                "https://e.example",
            ),
            (
                "a.html",
                "<p style=\"background: URL( 'https://e.example/b' )\">",
                "https://e.example/b",
            ),
            (
                "a.svg",
                "<image xlink:href=\"https://e.example/i\"/>",
                "https://e.example/i",
            ),
            (
                "a.css",
                "@import 'https://e.example/s';",
                "https://e.example/s",
            ),
            (
                "a.js",
                "fetch(`https://e.example/x`)",
                "https://e.example/x",
            ),
            (
                "feed.xml",
                "&lt;img src=&quot;https://e.example/p?a&amp;amp;b&quot; alt=&quot;&quot;",
                "https://e.example/p?a&amp;amp;b",
            ),
        ] {
            let found = requests(path, text, Some("https://own.example/"));
            let parts: Vec<&str> = found.into_iter().map(|range| &text[range]).collect();
            assert!(
                parts.first().is_some_and(|part| match path {
                    "feed.xml" => *part == wanted,
                    _ => part.starts_with(wanted),
                }),
                "{text}: {parts:?}"
            );
        }
        for (path, text) in [
            (
                "a.html",
                "<a href=\"https://e.example\">x</a> https://e.example <p title=\"src=https://e\">",
            ),
            (
                "a.html",
                "<link rel=\"canonical\" href=\"https://e.example/\">",
            ),
            ("a.html", "<img src=\"https://own.example/a.jpg\">"),
            ("a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\">"),
            (
                "a.js",
                "createElementNS('http://www.w3.org/2000/svg'); a.startsWith('https://')",
            ),
        ] {
            let found = requests(path, text, Some("https://own.example/"));
            assert!(found.is_empty(), "{text}: {found:?}");
        }
    }

    proptest::proptest! {
        #![proptest_config(proptest::prelude::ProptestConfig { failure_persistence: None, ..Default::default() })]

        #[test]
        fn no_text_makes_it_panic(text in "(<|>|/|=|\"|'| |a|img|src|srcset|é|https://e,|url\\(){0,24}") {
            for range in requests("a.html", &text, None) {
                proptest::prop_assert!(text.get(range).is_some());
            }
        }
    }
}
