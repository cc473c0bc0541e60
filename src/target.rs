//! A destination or a name becomes what it leads to or its address, with dangerous schemes told apart.

use std::fmt::Write;

use unicode_normalization::UnicodeNormalization;
use url::{ParseError, Url};

/// Where a link or picture in Markdown leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// Another site, or a mail or phone program: a full address with an allowed scheme.
    Outside(String),
    /// A place in the same text: `#cause`.
    Fragment(String),
    /// A file of the campaign, relative to the file that links, and a `#fragment` or nothing.
    File(String, String),
    /// A scheme that is not allowed, such as `javascript`.
    Unsafe(String),
}

/// Schemes that a link may have. Browsers drop tabs and line ends before they look at the scheme,
/// and so does the URL parser (WHATWG URL standard), so `java\nscript:` is seen for what it is.
const SCHEMES: [&str; 4] = ["https", "http", "mailto", "tel"];

/// How addresses on other sites begin that a browser would ask something of.
const ELSEWHERE: [&str; 6] = ["https:", "http:", "//", "ws:", "wss:", "ftp:"];

/// Whether what stands in an attribute is an address on another site, as a browser reads it.
pub fn is_elsewhere(value: &str) -> bool {
    let value = value.trim_start();
    let begins = |start: &&str| {
        let own = value.get(..start.len());
        own.is_some_and(|own| own.eq_ignore_ascii_case(start))
    };
    ELSEWHERE.iter().any(begins)
}

/// Where an address ends that stands at the beginning of a style or program.
pub fn end_of_address(text: &str) -> usize {
    let ends = |c: char| c.is_whitespace() || "\"'`)<>,;\\".contains(c);
    text.find(ends).unwrap_or(text.len())
}

/// The addresses in the value of a `srcset`, each before its width or density.
pub fn candidates(srcset: &str) -> impl Iterator<Item = &str> {
    let candidates = srcset.split(',').map(str::trim_ascii_start);
    candidates.filter_map(|candidate| candidate.split_ascii_whitespace().next())
}

/// The place of a page that an address names behind its `#`, as browsers read it; nothing where it names none.
pub fn fragment(address: &str) -> Option<String> {
    let (_, fragment) = address.split_once('#')?;
    (!fragment.is_empty()).then(|| percent_decoded(fragment))
}

/// The path to which a relative one leads from a file; nothing for one that leads out of all folders.
pub fn beside(file: &str, path: &str) -> Option<String> {
    let mut parts: Vec<&str> = file.split('/').collect();
    parts.pop();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => drop(parts.pop()?),
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

/// Sorts a destination as written in Markdown.
pub fn target(destination: &str) -> Target {
    let bare: String = (destination.chars())
        .filter(|c| !matches!(c, '\t' | '\n' | '\r'))
        .collect();
    let trimmed = bare.trim_matches(|c: char| c <= ' ');
    match Url::parse(trimmed) {
        Ok(url) if SCHEMES.contains(&url.scheme()) => Target::Outside(url.into()),
        Ok(url) => Target::Unsafe(url.scheme().to_owned()),
        Err(ParseError::RelativeUrlWithoutBase) => {
            // Backslashes count as slashes in browsers: `\\host` is another site.
            if trimmed.starts_with("//")
                || trimmed.starts_with(['\\'])
                || trimmed.starts_with("/\\")
            {
                return Target::Unsafe("an address without https:".to_owned());
            }
            let (path, fragment) = match trimmed.find('#') {
                Some(at) => trimmed.split_at(at),
                None => (trimmed, ""),
            };
            if path.is_empty() {
                Target::Fragment(fragment.to_owned())
            } else {
                Target::File(percent_decoded(path), fragment.to_owned())
            }
        }
        Err(_) => Target::Unsafe("an address that is not valid".to_owned()),
    }
}

/// Whether a text can be an id: it becomes part of an address.
pub fn is_id(text: &str) -> bool {
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    // File systems allow names of 255 bytes, and endings are added.
    let fits = (1..=MAX_SLUG).contains(&text.len());
    fits && text.chars().all(plain) && !text.starts_with('-')
}

/// Longest slug in bytes.
const MAX_SLUG: usize = 160;

/// A name as part of an address: small letters of any script, digits, hyphens.
pub fn slug(name: &str) -> String {
    let mut slug = String::new();
    for c in name.nfkc().flat_map(char::to_lowercase) {
        if c.is_alphanumeric() || unicode_normalization::char::is_combining_mark(c) {
            slug.push(c);
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    // File systems allow names of 255 bytes; a letter has up to four.
    slug.truncate(slug.floor_char_boundary(MAX_SLUG));
    slug.truncate(slug.trim_end_matches('-').len());
    slug
}

/// A path with its `%XX` turned into the bytes that they stand for (RFC 3986); as it is, where these are
/// no text.
pub fn percent_decoded(path: &str) -> String {
    let bytes = path.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let hex = (bytes[at] == b'%')
            .then(|| path.get(at + 1..at + 3))
            .flatten()
            .and_then(|hex| u8::from_str_radix(hex, 16).ok());
        out.push(hex.unwrap_or(bytes[at]));
        at += if hex.is_some() { 3 } else { 1 };
    }
    String::from_utf8(out).unwrap_or_else(|_| path.to_owned())
}

/// Percent-encodes what may not stand in a URL's path (RFC 3986), byte by byte; `/` stays.
pub fn percent_encoded(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            out.push(char::from(byte));
        } else {
            // Writing to a String cannot fail.
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slugs_keep_every_script_and_no_sign() {
        assert_eq!(slug("Night Shift!"), "night-shift");
        assert_eq!(slug(" ليل "), "ليل");
        assert_eq!(slug("../../etc"), "etc");
        assert_eq!(slug("🚲"), "");
    }

    #[test]
    fn only_harmless_schemes_pass() {
        for good in ["https://a.example/x", "mailto:a@b.example", "tel:+15550100"] {
            assert!(matches!(target(good), Target::Outside(_)), "{good}");
        }
        for bad in [
            "javascript:alert(1)",
            " JaVaScRiPt:alert(1)",
            "java\nscript:alert(1)",
            "data:text/html,x",
            "vbscript:x",
            "file:///etc/passwd",
            "//evil.example/x",
            "\\\\evil.example",
            "/\\evil.example",
            "/\t/evil.example/x.gif",
            "https://",
        ] {
            assert!(matches!(target(bad), Target::Unsafe(_)), "{bad}");
        }
        assert_eq!(
            target("../demands/a%20b.md#why"),
            Target::File("../demands/a b.md".into(), "#why".into())
        );
        assert_eq!(target("#x"), Target::Fragment("#x".into()));
    }
}
