//! What a site tells machines becomes the list of what is wrong with it: structured data, feeds, sitemap.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::audit::decoded;
use super::html::Page;

/// Stories in a feed.
const FEED: usize = 20;

/// The events that structured data tells of, at any depth.
fn events(data: &Value) -> Vec<&Value> {
    let inner: Vec<&Value> = match data {
        Value::Array(items) => items.iter().collect(),
        Value::Object(keys) => keys.values().collect(),
        _ => Vec::new(),
    };
    let own = (data["@type"] == "Event").then_some(data);
    own.into_iter()
        .chain(inner.into_iter().flat_map(events))
        .collect()
}

/// What is wrong with an event: dates are days, or times with their offset, and the end is not before the
/// beginning.
fn event(event: &Value) -> Option<&'static str> {
    let moment = |key: &str| {
        let text = event[key].as_str()?;
        let day = chrono::NaiveDate::parse_from_str(text, "%Y-%m-%d").map(|day| day.to_string());
        let time = || chrono::DateTime::parse_from_rfc3339(text).map(|at| at.to_utc().to_rfc3339());
        day.or_else(|_| time()).ok()
    };
    let begins = moment("startDate");
    let ends = moment("endDate");
    let lost = !event["endDate"].is_null() && ends.is_none();
    let virtual_place = event.to_string().contains("VirtualLocation");
    let online = event["eventAttendanceMode"].as_str().unwrap_or_default();
    if event["name"].as_str().is_none_or(str::is_empty) || begins.is_none() || lost {
        return Some("an event without name or day");
    }
    if ends.is_some_and(|ends| ends.get(..10) < begins.as_deref().and_then(|day| day.get(..10))) {
        return Some("an event that ends before it begins");
    }
    (virtual_place != (online.contains("Online") || online.contains("Mixed")))
        .then_some("an event that is online and is not")
}

/// What is wrong with the structured data of a page.
pub(super) fn json_ld(path: &str, text: &str) -> Option<String> {
    let Ok(data) = serde_json::from_str::<Value>(text) else {
        return Some(format!("JSON-LD cannot be read: {text}"));
    };
    let story = path
        .strip_suffix("/index.html")
        .is_some_and(|name| name.parse::<u32>().is_ok());
    let told = |words: &str| Some(format!("JSON-LD: {words}: {text}"));
    if text.contains(":null") || text.contains(":\"\"") {
        return told("holds nothing under a key");
    }
    if data["@context"] != "https://schema.org" {
        return told("no context");
    }
    if let Some(fault) = events(&data).into_iter().find_map(event) {
        return told(fault);
    }
    if !story {
        return data["@type"].is_null().then(|| told("no type")).flatten();
    }
    if data["@type"] != "Article" || data["isPartOf"]["@type"] != "CreativeWorkSeries" {
        return told("no Article in a CreativeWorkSeries");
    }
    let empty = [
        "headline",
        "datePublished",
        "inLanguage",
        "position",
        "description",
    ]
    .into_iter()
    .find(|key| data[key].is_null() || data[key] == "");
    empty.and_then(|key| told(&format!("no {key}")))
}

/// The texts of every element of that name, by the path of names that leads there.
fn elements(xml: &str, path: &[&str]) -> Result<Vec<String>, String> {
    use quick_xml::events::Event;
    let mut reader = quick_xml::Reader::from_str(xml);
    reader.config_mut().check_end_names = true;
    let (mut open, mut found) = (Vec::<String>::new(), Vec::new());
    loop {
        let wanted = open.iter().map(String::as_str).eq(path.iter().copied());
        match reader.read_event().map_err(|error| error.to_string())? {
            Event::Start(start) => {
                open.push(String::from_utf8_lossy(start.name().as_ref()).into_owned());
                if open.iter().map(String::as_str).eq(path.iter().copied()) {
                    found.push(String::new());
                }
            }
            Event::End(_) => drop(open.pop()),
            Event::Text(text) if wanted => {
                if let Some(last) = found.last_mut() {
                    last.push_str(&text.decode().map_err(|error| error.to_string())?);
                }
            }
            Event::GeneralRef(sign) if wanted => {
                let name = sign.decode().map_err(|error| error.to_string())?;
                let of_number = sign.resolve_char_ref().ok().flatten();
                let text = of_number.map(String::from).or_else(|| {
                    quick_xml::escape::resolve_predefined_entity(&name).map(str::to_owned)
                });
                let text = text.ok_or_else(|| format!("nobody knows &{name};"))?;
                if let Some(last) = found.last_mut() {
                    last.push_str(&text);
                }
            }
            Event::Eof if open.is_empty() => return Ok(found),
            Event::Eof => return Err(format!("{open:?} never end")),
            _ => {}
        }
    }
}

/// Whether the entries of these ids hold the newest stories, each once, and lie in this site.
fn tells(ids: &[String], base: &str, stories: &BTreeMap<u32, &str>) -> bool {
    let address = |path: &&str| format!("{base}{}", path.trim_end_matches("index.html"));
    let all: BTreeSet<String> = stories.values().map(address).collect();
    let newest: BTreeSet<String> = (stories.values().rev().take(FEED).map(address)).collect();
    let unique: BTreeSet<&String> = ids.iter().collect();
    let told: BTreeSet<String> = ids.iter().filter(|id| all.contains(*id)).cloned().collect();
    let own = ids.iter().all(|id| id.starts_with(base));
    told == newest && unique.len() == ids.len() && own
}

/// Whether the days run backwards, as news do.
fn newest_first(days: &[String]) -> bool {
    days.windows(2).all(|two| two[0] >= two[1])
}

/// What is wrong with the Atom feed.
pub(super) fn atom(xml: &str, base: &str, stories: &BTreeMap<u32, &str>) -> Vec<String> {
    let mut faults = Vec::new();
    match elements(xml, &["feed", "entry", "id"]) {
        Err(error) => faults.push(format!("feed.xml: {error}")),
        Ok(ids) if !tells(&ids, base, stories) => faults.push(format!("feed.xml: has {ids:?}")),
        Ok(_) => {}
    }
    let days = elements(xml, &["feed", "entry", "updated"]).unwrap_or_default();
    if !newest_first(&days) {
        faults.push(format!("feed.xml: the days are {days:?}"));
    }
    for part in ["id", "title", "updated"] {
        let count = elements(xml, &["feed", part]).map_or(0, |found| found.len());
        if count != 1 {
            faults.push(format!("feed.xml: {count} elements {part}"));
        }
    }
    faults
}

/// What is wrong with the JSON feed.
pub(super) fn json_feed(text: &str, base: &str, stories: &BTreeMap<u32, &str>) -> Option<String> {
    let Ok(feed) = serde_json::from_str::<Value>(text) else {
        return Some("feed.json: cannot be read".to_owned());
    };
    if feed["version"] != "https://jsonfeed.org/version/1.1" || feed["title"].as_str().is_none() {
        return Some("feed.json: no version or title".to_owned());
    }
    let items = feed["items"].as_array().cloned().unwrap_or_default();
    let all = |key: &str| -> Vec<String> {
        let texts = items.iter().filter_map(|item| item[key].as_str());
        texts.map(str::to_owned).collect()
    };
    let (ids, days) = (all("id"), all("date_published"));
    let good = tells(&ids, base, stories) && newest_first(&days);
    (!good).then(|| format!("feed.json: has {ids:?} of {days:?}"))
}

/// The sitemap lists every page but those that search engines are told to pass over, and no other.
pub(super) fn sitemap(xml: &str, base: &str, pages: &BTreeMap<&str, Page>) -> Option<String> {
    let listed = match elements(xml, &["urlset", "url", "loc"]) {
        Ok(found) => found,
        Err(error) => return Some(format!("sitemap.xml: {error}")),
    };
    let mut listed: Vec<String> = listed.iter().map(|address| decoded(address)).collect();
    let is_passed_over = |page: &Page| {
        let mut elements = page.elements.iter();
        elements.any(|element| element.get("name") == Some("robots"))
    };
    let pages = pages.iter().filter(|(_, page)| !is_passed_over(page));
    let mut wanted: Vec<String> = pages
        .map(|(path, _)| format!("{}{}", decoded(base), path.trim_end_matches("index.html")))
        .collect();
    listed.sort();
    wanted.sort();
    (listed != wanted).then(|| format!("sitemap.xml: lists {listed:?}, not {wanted:?}"))
}
