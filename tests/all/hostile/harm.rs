//! A built site becomes the list of what in it could do harm, whatever texts it was made of.

use std::fs;
use std::path::Path;

use quick_xml::events::Event;
use serde_json::Value;

use crate::support::audit::audit;
use crate::support::html::{Element, Page};
use crate::support::program::files;

/// Elements that load, run, send or change the meaning of addresses, and that no page of ours has.
const NEVER: [&str; 11] = [
    "style",
    "iframe",
    "frame",
    "object",
    "embed",
    "applet",
    "base",
    "math",
    "portal",
    "foreignobject",
    "noscript",
];
/// Attributes that hold an address.
const ADDRESSES: [&str; 10] = [
    "href",
    "src",
    "action",
    "formaction",
    "poster",
    "data",
    "cite",
    "xlink:href",
    "background",
    "ping",
];

/// What is wrong with a site.
pub(super) fn harm(output: &Path) -> Vec<String> {
    let mut faults = audit(output);
    // In which order headings stand in a text is its author's, and so are links to places that it does not have.
    let of_author = ["a heading h", "leads to a place"];
    faults.retain(|fault| !of_author.iter().any(|own| fault.contains(own)));
    for path in files(output) {
        let bytes = fs::read(output.join(&path)).expect("a file can be read");
        let told: Vec<String> = match path.rsplit('.').next() {
            Some("html") => page(&text(&bytes)),
            Some("xml" | "svg") => drawing_or_feed(&text(&bytes)),
            Some("json" | "webmanifest") => json(&text(&bytes)),
            Some("csv") => table(&bytes),
            Some("ics") => calendar(&text(&bytes)),
            Some("js") if path.contains("search/") => words(&text(&bytes)),
            _ => Vec::new(),
        };
        faults.extend(told.into_iter().map(|fault| format!("{path}: {fault}")));
    }
    faults.extend(same_in_all_feeds(output));
    faults
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap_or_else(|_| "\u{0}not UTF-8".to_owned())
}

/// Nothing on a page runs, loads, sends or hides but what is ours.
fn page(html: &str) -> Vec<String> {
    let page = Page::read(html);
    let mut faults: Vec<String> = page.elements.iter().flat_map(element).collect();
    faults.extend(unfit(html));
    faults
}

fn element(element: &Element) -> Vec<String> {
    let mut faults = Vec::new();
    let name = element.name.as_str();
    if NEVER.contains(&name) {
        faults.push(format!("an element {name}"));
    }
    let kind = element.get("type").unwrap_or_default();
    let is_data = ["application/ld+json", "application/json"].contains(&kind);
    let own = |address: &str| address.contains("static/") || address.contains("search/");
    if name == "script"
        && !is_data
        && !(element.get("src").is_some_and(own) && element.text.is_empty())
    {
        faults.push(format!("a script that is not ours: {element:?}"));
    }
    // A page at an old address leads on by itself, within the site.
    let leads_on = element
        .get("content")
        .is_some_and(|to| to.starts_with("0; url=../"));
    let policy = element.get("http-equiv") == Some("Content-Security-Policy");
    if element.get("http-equiv").is_some() && !policy && !leads_on {
        faults.push(format!("{element:?}"));
    }
    for (key, value) in &element.attributes {
        let address = value.trim_matches(|c: char| c <= ' ').to_lowercase();
        let address: String = address.chars().filter(|c| !"\t\r\n".contains(*c)).collect();
        let scheme = address.split_once(':').map_or("", |(scheme, _)| scheme);
        let is_scheme = scheme
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c));
        let known = ["", "http", "https", "mailto", "tel", "webcal"];
        if key.starts_with("on") || key == "style" || key == "srcdoc" {
            faults.push(format!("{name} has {key}={value:?}"));
        }
        if ADDRESSES.contains(&key.as_str())
            && address != "data:,"
            && is_scheme
            && !known.contains(&scheme)
        {
            faults.push(format!("{name} has {key}={value:?}"));
        }
    }
    faults
}

/// Characters that XML 1.0 cannot hold, and that nothing should publish: section 2.2, `Char`.
fn unfit(text: &str) -> Option<String> {
    let bad = |c: &char| {
        (c.is_control() && !"\t\r\n".contains(*c)) || matches!(c, '\u{fffe}' | '\u{ffff}')
    };
    let found = text.chars().find(bad)?;
    Some(format!("holds U+{:04X}", u32::from(found)))
}

/// Well-formed, without a program, and without anything that a reader of XML would fetch or unfold.
fn drawing_or_feed(xml: &str) -> Vec<String> {
    let mut faults: Vec<String> = unfit(xml).into_iter().collect();
    let mut reader = quick_xml::Reader::from_str(xml);
    let config = reader.config_mut();
    config.check_end_names = true;
    config.check_comments = true;
    let mut depth = 0_i32;
    loop {
        match reader.read_event() {
            Ok(Event::Start(start)) => {
                depth += 1;
                faults.extend(attributes(&start));
            }
            Ok(Event::Empty(start)) => faults.extend(attributes(&start)),
            Ok(Event::End(_)) => depth -= 1,
            Ok(Event::DocType(_) | Event::PI(_)) => {
                faults.push("a document type or an instruction".to_owned())
            }
            Ok(Event::Eof) => break,
            Ok(_) => {}
            Err(error) => {
                faults.push(error.to_string());
                break;
            }
        }
    }
    if depth != 0 {
        faults.push(format!("{depth} elements never end"));
    }
    faults
}

fn attributes(start: &quick_xml::events::BytesStart<'_>) -> Vec<String> {
    let name = String::from_utf8_lossy(start.name().as_ref()).to_lowercase();
    let mut faults = Vec::new();
    if NEVER[1..].contains(&name.as_str()) || name == "script" {
        faults.push(format!("an element {name}"));
    }
    for attribute in start.attributes() {
        match attribute {
            Ok(attribute) => {
                let key = String::from_utf8_lossy(attribute.key.as_ref()).to_lowercase();
                let value = String::from_utf8_lossy(&attribute.value).to_lowercase();
                if key.starts_with("on")
                    || (ADDRESSES.contains(&key.as_str())
                        && value.trim_start().starts_with("javascript:"))
                {
                    faults.push(format!("{name} has {key}={value:?}"));
                }
            }
            Err(error) => faults.push(error.to_string()),
        }
    }
    faults
}

fn json(text: &str) -> Vec<String> {
    match serde_json::from_str::<Value>(text) {
        Ok(_) => Vec::new(),
        Err(error) => vec![error.to_string()],
    }
}

/// Rows of one length, of which no cell is run by a spreadsheet.
fn table(bytes: &[u8]) -> Vec<String> {
    let mut reader = csv::Reader::from_reader(bytes);
    let mut faults = Vec::new();
    let headers = reader.headers().cloned().unwrap_or_default();
    let rows = std::iter::once(Ok(headers)).chain(reader.into_records());
    for row in rows {
        match row {
            Ok(row) => faults.extend(
                row.iter()
                    .filter(|cell| is_run(cell))
                    .map(|cell| format!("a formula {cell:?}")),
            ),
            Err(error) => faults.push(error.to_string()),
        }
    }
    faults
}

/// Whether a spreadsheet takes a cell for a formula. A number is none.
fn is_run(cell: &str) -> bool {
    let bare = cell.trim_start_matches([' ', '\u{a0}', '\u{feff}', '\u{200b}']);
    let begins = ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'];
    bare.starts_with(begins) && bare.parse::<f64>().is_err()
}

/// Lines as RFC 5545 has them: folded at 75 bytes, each a name with a value, opened and closed in pairs.
fn calendar(text: &str) -> Vec<String> {
    let mut faults: Vec<String> = unfit(text).into_iter().collect();
    let long = text.split("\r\n").filter(|line| line.len() > 75);
    faults.extend(long.map(|line| format!("{} bytes in a line", line.len())));
    let whole = text.replace("\r\n ", "");
    if whole.replace("\r\n", "").contains(['\r', '\n']) || !text.ends_with("\r\n") {
        faults.push("a bare end of line".to_owned());
    }
    let mut open = Vec::new();
    for line in whole.split_terminator("\r\n") {
        let name = line.split([':', ';']).next().unwrap_or_default();
        let is_name = !name.is_empty()
            && name
                .chars()
                .all(|c| c.is_ascii_uppercase() || c == '-' || c.is_ascii_digit());
        match (name, line.split_once(':')) {
            (_, None) => faults.push(format!("no property: {line}")),
            ("BEGIN", Some((_, what))) => open.push(what.to_owned()),
            ("END", Some((_, what))) if open.pop().as_deref() != Some(what) => {
                faults.push(format!("{what} ends early"))
            }
            _ if !is_name || ["ATTACH", "ATTENDEE", "ORGANIZER"].contains(&name) => {
                faults.push(format!("a property {name}"))
            }
            _ => {}
        }
    }
    if !open.is_empty() {
        faults.push(format!("{open:?} never end"));
    }
    faults
}

/// A file of the search is one call with data.
fn words(js: &str) -> Vec<String> {
    let inner = js
        .trim()
        .strip_suffix(");")
        .or_else(|| js.trim().strip_suffix(')'));
    let inner = inner
        .and_then(|js| js.split_once('('))
        .map(|(_, data)| data);
    match inner {
        Some(data) if data.starts_with(['[', '{', '"']) => json(&format!("[{data}]"))
            .into_iter()
            .map(|fault| format!("{fault}: {:.200}", js))
            .collect(),
        _ => Vec::new(),
    }
}

/// The feeds for readers of XML and of JSON tell the same titles, letter by letter.
fn same_in_all_feeds(output: &Path) -> Vec<String> {
    let read = |path: &str| fs::read_to_string(output.join(path)).unwrap_or_default();
    let (xml, json) = (read("feed.xml"), read("feed.json"));
    let json: Value = serde_json::from_str(&json).unwrap_or_default();
    let items = json["items"].as_array().cloned().unwrap_or_default();
    let told: Vec<String> = items
        .iter()
        .map(|item| spaced(item["title"].as_str().unwrap_or_default()))
        .collect();
    let of_xml = titles(&xml);
    match told == of_xml {
        true => Vec::new(),
        false => vec![format!("the feeds differ: {told:?} {of_xml:?}")],
    }
}

fn spaced(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn titles(xml: &str) -> Vec<String> {
    let mut reader = quick_xml::Reader::from_str(xml);
    let mut open: Vec<String> = Vec::new();
    let mut titles = Vec::new();
    loop {
        match reader.read_event() {
            Ok(Event::Start(start)) => {
                open.push(String::from_utf8_lossy(start.name().as_ref()).into_owned());
                if open.join("/") == "feed/entry/title" {
                    titles.push(String::new());
                }
            }
            Ok(Event::End(_)) => drop(open.pop()),
            Ok(Event::Text(text)) if open.join("/") == "feed/entry/title" => {
                if let Some(title) = titles.last_mut() {
                    title.push_str(&text.decode().unwrap_or_default());
                }
            }
            Ok(Event::GeneralRef(reference)) if open.join("/") == "feed/entry/title" => {
                if let Some(title) = titles.last_mut() {
                    let written = format!("&{};", String::from_utf8_lossy(&reference));
                    title.push_str(&quick_xml::escape::unescape(&written).unwrap_or_default());
                }
            }
            Ok(Event::Eof) | Err(_) => return titles.iter().map(|title| spaced(title)).collect(),
            Ok(_) => {}
        }
    }
}
