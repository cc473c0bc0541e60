//! The text of a file of a site becomes the places in it that would load something from another site.

use std::ops::Range;

use crate::check::is_mere;
use crate::target::is_elsewhere;

/// Elements and their attributes by which a browser loads something, with all others left to links.
const LOADS: [&str; 9] = [
    "src",
    "srcset",
    "poster",
    "data",
    "background",
    "imagesrcset",
    "manifest",
    "archive",
    "codebase",
];
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
    let mut found = match ending {
        "html" | "htm" | "svg" => {
            let mut found = of_tags(text);
            found.extend(of_style(text));
            found
        }
        "css" => of_style(text),
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

/// Where an address ends.
fn end(text: &str) -> usize {
    let ends = |c: char| c.is_whitespace() || "\"'`)<>,;\\".contains(c);
    text.find(ends).unwrap_or(text.len())
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
    places.map(|(at, _)| at..at + end(&text[at..])).collect()
}

/// `url(…)` and `@import` in style sheets, and in the styles of pages and drawings.
fn of_style(text: &str) -> Vec<Range<usize>> {
    let low = text.to_ascii_lowercase();
    let places = ["url(", "@import"].iter().flat_map(|mark| {
        low.match_indices(mark)
            .map(|(at, mark)| at + mark.len())
            .collect::<Vec<_>>()
    });
    let value = |at: usize| {
        let rest = &text[at..];
        at + rest.len()
            - rest
                .trim_start_matches(|c: char| c.is_whitespace() || "\"'(".contains(c))
                .len()
    };
    let places = places.map(value).filter(|at| is_elsewhere(&text[*at..]));
    places.map(|at| at..at + end(&text[at..])).collect()
}

/// The attributes of a page or drawing that load something.
fn of_tags(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    for (name, attributes) in tags(text) {
        let value = |key: &str| {
            let own = attributes
                .iter()
                .find(|(own, _)| text[own.clone()].eq_ignore_ascii_case(key));
            own.map(|(_, value)| &text[value.clone()])
        };
        let rel = value("rel").unwrap_or_default();
        let is_mere = is_mere(rel);
        let refreshes = name == "meta"
            && value("http-equiv").is_some_and(|what| what.eq_ignore_ascii_case("refresh"));
        for (key, value) in &attributes {
            let key = text[key.clone()].to_ascii_lowercase();
            let loads = match key.as_str() {
                "href" | "xlink:href" => match name.as_str() {
                    "a" | "area" => false,
                    "link" => !is_mere,
                    _ => true,
                },
                "content" => refreshes,
                key => LOADS.contains(&key),
            };
            if !loads {
                continue;
            }
            let start = value.start;
            let written = &text[value.clone()];
            let parts = match key.as_str() {
                "srcset" | "imagesrcset" => written
                    .match_indices(|_: char| true)
                    .map(|(at, _)| at)
                    .filter(|at| *at == 0 || written[..*at].ends_with([',', ' ']))
                    .collect(),
                "content" => written
                    .to_ascii_lowercase()
                    .find("url=")
                    .map(|at| at + 4)
                    .into_iter()
                    .collect(),
                _ => vec![0],
            };
            // A candidate begins behind its spaces.
            let begins = |at: &usize| !written[*at..].starts_with(char::is_whitespace);
            let places = parts.into_iter().filter(begins);
            let places = places.filter(|at| is_elsewhere(&written[*at..]));
            found.extend(places.map(|at| start + at..start + at + end(&written[at..]).max(1)));
        }
    }
    found
}

/// A tag's name, and the places of its attributes' names and values.
type Tag = (String, Vec<(Range<usize>, Range<usize>)>);

/// The start tags of a page, whatever way their attributes are quoted (HTML Standard, section 13.2.5).
fn tags(text: &str) -> Vec<Tag> {
    let bytes = text.as_bytes();
    let mut tags = Vec::new();
    for open in memchr::memchr_iter(b'<', bytes) {
        let word = |from: usize, stops: &[u8]| {
            let rest = bytes[from..].iter();
            from + rest
                .take_while(|byte| !byte.is_ascii_whitespace() && !stops.contains(byte))
                .count()
        };
        let end = word(open + 1, b">/");
        if !bytes.get(open + 1).is_some_and(u8::is_ascii_alphabetic) {
            continue;
        }
        let (name, mut at) = (text[open + 1..end].to_ascii_lowercase(), end);
        let mut attributes = Vec::new();
        loop {
            let blank = |byte: &&u8| byte.is_ascii_whitespace() || **byte == b'/';
            at += bytes[at..].iter().take_while(blank).count();
            if bytes.get(at).is_none_or(|byte| *byte == b'>') {
                break;
            }
            let key = at..word(at, b">/=").max(at + 1);
            at = key.end
                + bytes[key.end..]
                    .iter()
                    .take_while(|byte| byte.is_ascii_whitespace())
                    .count();
            let mut value = at..at;
            if bytes.get(at) == Some(&b'=') {
                at += 1;
                at += bytes[at..]
                    .iter()
                    .take_while(|byte| byte.is_ascii_whitespace())
                    .count();
                value = match bytes.get(at) {
                    Some(quote @ (b'"' | b'\'')) => {
                        let close = memchr::memchr(*quote, &bytes[at + 1..]);
                        at + 1..close.map_or(bytes.len(), |close| at + 1 + close)
                    }
                    _ => at..word(at, b">"),
                };
                at = (value.end
                    + usize::from(
                        bytes
                            .get(value.end)
                            .is_some_and(|byte| b"\"'".contains(byte)),
                    ))
                .min(bytes.len());
            }
            if text.get(key.clone()).is_some() && text.get(value.clone()).is_some() {
                attributes.push((key, value));
            }
        }
        tags.push((name, attributes));
    }
    tags
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
