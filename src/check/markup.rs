//! Links and pictures of finished pages: each must lead to a file of the site, each picture have words.

use std::collections::HashSet;

use super::{html, of_each};
use crate::artifact::{Artifact, Content, IsWanted};
use crate::diagnostic::{Diagnostic, codes};
use crate::host::LOST;
use crate::target::{Target, candidates, is_elsewhere, target};

/// Attributes that hold an address, or several.
const ADDRESSES: [&str; 2] = [" href=\"", " src=\""];
const LISTS: &str = " srcset=\"";

pub(super) fn check(artifacts: &[Artifact], is_wanted: IsWanted<'_>) -> Vec<Diagnostic> {
    let files: HashSet<&str> = artifacts
        .iter()
        .map(|artifact| artifact.path.as_str())
        .collect();
    of_each(artifacts, is_wanted, |file| match &file.content {
        Content::Text(_) => {
            html(file).map_or_else(Vec::new, |html| look_over(&file.path, html, &files))
        }
        Content::Bytes(css) if file.path.ends_with(".css") => {
            look_over_style(&file.path, &String::from_utf8_lossy(css))
        }
        _ => Vec::new(),
    })
}

/// Pages are made by templates and the Markdown renderer, which quote every attribute with `"`;
/// so a search is enough, and costs a fraction of a parser.
fn look_over(path: &str, html: &str, files: &HashSet<&str>) -> Vec<Diagnostic> {
    let mut told = Vec::new();
    let root = "../".repeat(path.matches('/').count());
    for attribute in ADDRESSES {
        for at in memchr::memmem::find_iter(html.as_bytes(), attribute) {
            let value = &html[at + attribute.len()..];
            let value = &value[..value.find('"').unwrap_or(0)];
            // Most links lead over the root to a file that is there: no need to look closer.
            let over_root = value.strip_prefix(root.as_str());
            if value.starts_with('#') || over_root.is_some_and(|inside| files.contains(inside)) {
                continue;
            }
            // In running text `<` and `>` are written as entities: inside a tag, `<` stands nearest.
            let bytes = html.as_bytes();
            let sign = memchr::memrchr2(b'<', b'>', &bytes[..at]);
            let Some(tag) = sign
                .filter(|sign| bytes[*sign] == b'<')
                .map(|sign| &html[sign..])
            else {
                continue;
            };
            if is_elsewhere(value) && !tag.starts_with("<a ") && !is_mere_link(tag) {
                told.push(request(path, value));
                continue;
            }
            if !leads_somewhere(path, value, files) {
                told.push(dead(path, value));
            }
        }
    }
    for at in memchr::memmem::find_iter(html.as_bytes(), LISTS) {
        let value = &html[at + LISTS.len()..];
        let value = &value[..value.find('"').unwrap_or(0)];
        for address in candidates(value) {
            if is_elsewhere(address) {
                told.push(request(path, address));
            } else if !leads_somewhere(path, address, files) {
                told.push(dead(path, address));
            }
        }
    }
    for at in memchr::memmem::find_iter(html.as_bytes(), "<img ") {
        let tag = &html[at..];
        let tag = &tag[..tag.find('>').unwrap_or(tag.len())];
        if !tag.contains(" alt=\"") {
            told.push(
                Diagnostic::of_file(codes::OUTPUT_ALT, path, format!("a page shows a picture without alternative text: {tag}>"))
                    .help("give the img element in the template an alt attribute; alt=\"\" for pure decoration"),
            );
        }
    }
    told
}

fn dead(path: &str, value: &str) -> Diagnostic {
    let message = format!("a page links to `{value}`, which the site does not have");
    // A static file is published under a name that changes with its content.
    let help = match value.trim_start_matches("../").strip_prefix("static/") {
        Some(name) => {
            format!("in a template, name it as {{{{ page.root }}}}{{{{ asset(name=\"{name}\") }}}}")
        }
        None => "correct the template, or the HTML in the text, that makes this link".to_owned(),
    };
    Diagnostic::of_file(codes::OUTPUT_LINK, path, message).help(help)
}

/// What a `link` element may say of a page without anything being loaded (HTML Standard, section 4.6.7).
const MERE: [&str; 8] = [
    "canonical",
    "alternate",
    "license",
    "author",
    "me",
    "prev",
    "next",
    "help",
];

/// Whether a `link` element of that `rel` only says something of the page, and loads nothing.
pub fn is_mere(rel: &str) -> bool {
    let mut words = rel.split_ascii_whitespace().peekable();
    words.peek().is_some()
        && words.all(|word| MERE.iter().any(|mere| word.eq_ignore_ascii_case(mere)))
}

fn is_mere_link(tag: &str) -> bool {
    let tag = &tag[..tag.find('>').unwrap_or(tag.len())];
    let rel = tag
        .split(" rel=\"")
        .nth(1)
        .and_then(|rest| rest.split('"').next());
    tag.starts_with("<link ") && rel.is_some_and(is_mere)
}

fn request(path: &str, value: &str) -> Diagnostic {
    Diagnostic::of_file(
        codes::OUTPUT_REQUEST,
        path,
        format!("`{value}` would be loaded from another site"),
    )
    .help("put the file into the theme's static folder and name it there")
}

/// Addresses of other sites in a style sheet.
fn look_over_style(path: &str, css: &str) -> Vec<Diagnostic> {
    let after = |mark: &'static str| {
        css.match_indices(mark)
            .map(move |(at, _)| &css[at + mark.len()..])
    };
    after("url(")
        .chain(after("@import "))
        .map(|rest| rest.trim_start_matches(['"', '\'', ' ']))
        .filter(|rest| is_elsewhere(rest))
        .map(|rest| {
            request(
                path,
                rest.split(['"', '\'', ')', ';']).next().unwrap_or_default(),
            )
        })
        .collect()
}

fn leads_somewhere(page: &str, value: &str, files: &HashSet<&str>) -> bool {
    // What a question mark begins is no part of a file's name.
    let value = value.split('?').next().unwrap_or_default();
    // By an empty icon, a browser is told not to look for one.
    if value == "data:," {
        return true;
    }
    let path = match target(&value.replace("&amp;", "&")) {
        Target::Outside(_) | Target::Fragment(_) => return true,
        // A calendar to subscribe to: no author may write that scheme, the theme may.
        Target::Unsafe(scheme) => return scheme == "webcal",
        Target::File(path, _) => path,
    };
    // The page for lost addresses names others from the host's root; where that is on the disk nobody can know.
    if path.starts_with('/') {
        return LOST.contains(&page);
    }
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                if parts.pop().is_none() {
                    return false;
                }
            }
            part => parts.push(part),
        }
    }
    files.contains(parts.join("/").as_str())
}
