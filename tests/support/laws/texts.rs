//! Texts that people write are read: stories, Markdown, captions, words, and what stands in single fields.

use std::sync::Arc;

use careledger::diagnostic::{codes, unseen};
use careledger::front_matter;
use careledger::language::Language;
use careledger::markdown::{self, Address, HtmlPolicy, Outline, Picture, Resolve};
use careledger::private::{self, Names};
use careledger::share::{Template, networks};
use careledger::source::{Source, SourceId, Sources};
use careledger::story::{self, Headings};
use careledger::target::{self, Target, target};
use careledger::words::{self, message};
use careledger::yaml::{Entry, Node};
use careledger::{amount, audit, date, testimony, week, zone};

use super::super::html::Page;
use super::{chosen, tellable};

/// A story file, also as a translation: what is told of it points into it, and a key can be set in it.
pub fn story(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let labels = ["Care", "Cause", "Change"].map(str::to_owned);
    let labels = Arc::new(Headings::new(labels));
    let headings = |_: Option<&Language>| Arc::clone(&labels);
    for name in ["007-a.md", "007-a.es.md"] {
        let name = story::file_name(name).expect("a good name");
        let mut sources = Sources::default();
        let id = sources.add("a.md", &*text);
        let source = sources.get(id);
        let read = story::read(source, id, &name, &headings);
        tellable(&read.diagnostics, &sources);
        let again = story::read(source, id, &name, &headings);
        assert_eq!(again.diagnostics, read.diagnostics);
        assert_eq!(
            again.value.story.body.document,
            read.value.story.body.document
        );
        key_is_set(source, id);
    }
}

/// The entries of front matter beside one key, without their places.
fn beside<'a>(node: &'a Node, key: &str) -> Vec<(&'a str, String)> {
    let Node::Map(entries) = node else {
        return Vec::new();
    };
    let others = entries.iter().filter(|entry| entry.key.value != key);
    let plain = |entry: &'a Entry| (entry.key.value.as_str(), said(&entry.value.node));
    others.map(plain).collect()
}

/// What a value says, wherever it stands.
pub(super) fn said(node: &Node) -> String {
    match node {
        Node::Null => "null".to_owned(),
        Node::Scalar(text) => format!("{text:?}"),
        Node::List(items) => {
            let items: Vec<String> = items.iter().map(|item| said(&item.node)).collect();
            format!("{items:?}")
        }
        Node::Map(entries) => {
            let entry = |entry: &Entry| (entry.key.value.clone(), said(&entry.value.node));
            format!("{:?}", entries.iter().map(entry).collect::<Vec<_>>())
        }
    }
}

/// Whoever withdraws a story must be able to rely on it: where front matter can be read, the key is there
/// afterwards, and nothing else changed.
fn key_is_set(source: &Source, id: SourceId) {
    let before = front_matter::split(source, id);
    let Some(text) = front_matter::set(source, id, "consent", "withdrawn") else {
        return;
    };
    let mut sources = Sources::default();
    let id = sources.add("a.md", text);
    let after = front_matter::split(sources.get(id), id);
    assert!(after.readable, "{:?}", sources.get(id).text);
    let mut fields = after.fields();
    let consent = fields.text("consent").map(|consent| consent.value);
    assert_eq!(consent.as_deref(), Some("withdrawn"));
    assert_eq!(after.body, before.body);
    let (before, after) = (&before.front.node, &after.front.node);
    assert_eq!(beside(after, "consent"), beside(before, "consent"));
}

/// Leads everywhere that a page may lead, and has a picture for every other name.
struct Anywhere;

impl Resolve for Anywhere {
    fn link(&self, destination: &str) -> Option<Address> {
        let is_outside = matches!(target(destination), Target::Outside(_));
        is_outside.then(|| Address::of(destination.to_owned()))
    }

    fn picture(&self, destination: &str) -> Option<Picture> {
        destination.len().is_multiple_of(2).then(|| Picture {
            href: "x.jpg".to_owned(),
            width: 1,
            height: 1,
            sources: None,
        })
    }
}

/// Markdown with whatever HTML becomes well-formed HTML in which nothing runs and nothing loads.
pub fn markdown(bytes: &[u8]) {
    const NEVER: [&str; 9] = [
        "script", "style", "iframe", "object", "embed", "form", "link", "base", "meta",
    ];
    // Reading a campaign refuses control characters, wherever they stand.
    let mut text = String::from_utf8_lossy(bytes).into_owned();
    text.retain(|c| !c.is_control() || "\t\n\r".contains(c));
    let read = || markdown::read(&text, &["care", "cause", "change"], 3);
    let document = read();
    assert_eq!(read(), document);
    let outline = &document.outline;
    let headings = outline.headings.iter().map(|heading| &heading.range);
    let links = outline.links.iter().map(|link| &link.range);
    let in_html = outline.html_links.iter().chain(&outline.ids);
    let in_html = in_html
        .map(|(_, range)| range)
        .chain(&outline.open)
        .chain(&outline.lost);
    let all = headings.chain(links).chain(&outline.html).chain(in_html);
    for range in all {
        assert!(text.get(range.clone()).is_some(), "{range:?}");
    }
    let html = document.html(HtmlPolicy::Clean, &Anywhere);
    let page = Page::read(&html);
    assert!(page.faults.is_empty(), "{:?} in {html}", page.faults);
    ids(&page, outline);
    let apart = document.apart("apart-").html(HtmlPolicy::Clean, &Anywhere);
    let apart = Page::read(&apart);
    for (element, other) in page.elements.iter().zip(&apart.elements) {
        let id = element.get("id").filter(|id| !id.is_empty());
        let wanted = id.map(|id| format!("apart-{id}"));
        let is = other.get("id").filter(|id| !id.is_empty());
        assert_eq!(is, wanted.as_deref());
        assert_eq!(element.text, other.text);
    }
    for element in &page.elements {
        let name = element.name.as_str();
        assert!(!NEVER.contains(&name), "{name} in {html}");
        for (key, value) in &element.attributes {
            let runs = key.starts_with("on") || key == "style";
            let unsafe_link = key == "href" && matches!(target(value), Target::Unsafe(_));
            assert!(!runs && !unsafe_link, "{name} {key}={value} in {html}");
        }
    }
    let (_, faults) = audit::look("a.html", html.as_bytes(), &audit::Known::default());
    let request = faults.iter().find(|of| of.code == codes::OUTPUT_REQUEST);
    assert!(request.is_none(), "{request:?} in {html}");
    markdown::plain(&text);
}

/// Every id that a page has of a text is known, but for those of its footnotes.
fn ids(page: &Page, outline: &Outline) {
    let known = |id: &str| outline.ids.iter().any(|(own, _)| own == id);
    let ids = page.elements.iter().filter_map(|element| element.get("id"));
    for id in ids.filter(|id| outline.open.is_empty() && !id.starts_with("note-")) {
        assert!(known(id), "{id} of {:?}", outline.ids);
    }
}

/// Captions, words, the text of posts, and the small readers of single fields: what they take, they write as it
/// was.
pub fn scraps(bytes: &[u8]) {
    let readers: [fn(&str); 4] = [captions, vocabulary, template, fields];
    if let Some((reader, text)) = chosen(bytes, &readers) {
        reader(&text);
    }
}

fn captions(text: &str) {
    let mut sources = Sources::default();
    let id = sources.add("a.vtt", text);
    let told = testimony::captions(sources.get(id), id);
    tellable(&told, &sources);
    assert_eq!(testimony::captions(sources.get(id), id), told);
}

/// A campaign's own words: each message can be said, with all its parts, of every number.
fn vocabulary(text: &str) {
    let mut sources = Sources::default();
    let id = sources.add("es.ftl", text);
    let read = || words::load(&[("es.ftl".to_owned(), id)], &sources);
    let library = read();
    tellable(&library.diagnostics, &sources);
    assert_eq!(read().diagnostics, library.diagnostics);
    let spanish = Language::parse("es").expect("it is a language");
    let words = library.value.of(&spanish);
    for message in message::all() {
        let parts: Vec<(&str, &str)> = message.parts.iter().map(|part| (*part, "x")).collect();
        for count in [0, 1, 2, 1_000_000] {
            let said = words.of_template(message, (Some(count), &parts), false);
            said.expect("all parts are given");
        }
    }
}

/// The template of a caption.
fn template(text: &str) {
    if let Ok(template) = Template::parse(text) {
        let again = Template::parse(text).expect("it could be read once");
        assert_eq!(format!("{again:?}"), format!("{template:?}"));
    }
    for network in networks() {
        network.length(text);
    }
}

fn fields(text: &str) {
    if let Ok(amount) = amount::parse(text) {
        assert_eq!(amount.to_string(), text.trim());
    }
    if let Ok(date) = date::parse(text) {
        assert_eq!(date.to_string(), text.trim());
    }
    if let Some(week) = week::Week::parse(text) {
        assert_eq!(week.to_string(), text);
    }
    if let Some(language) = Language::parse(text) {
        let again = Language::parse(language.tag()).expect("a tag is a language");
        assert_eq!(again.tag(), language.tag());
    }
    if let Target::Outside(address) = target(text) {
        assert_eq!(target(&address), Target::Outside(address.clone()));
    }
    let slug = target::slug(text);
    assert_eq!(target::slug(&slug), slug);
    assert!(!slug.contains(['/', '\\', '.', '\0']), "{slug}");
    let _ = (story::file_name(text), zone::Zone::parse(text));
    let mut sources = Sources::default();
    let id = sources.add("a", text);
    tellable(&Vec::from_iter(unseen(text, text, id, 0)), &sources);
}

/// A list of names, a zero, and a text: all that is found lies in the text, and a name of the list is found
/// wherever it stands alone.
pub fn private(bytes: &[u8]) {
    let input = String::from_utf8_lossy(bytes);
    let (list, text) = input.split_once('\0').unwrap_or(("", &input));
    let within = |range: std::ops::Range<usize>, text: &str| {
        assert!(text.get(range.clone()).is_some(), "{range:?} of {text:?}");
    };
    let found = private::all(text);
    for found in &found {
        within(found.range.clone(), text);
    }
    assert_eq!(found.is_empty(), private::find(text).is_none());
    let (names, bad) = Names::read(list);
    let places = names.find(text);
    for places in places.windows(2) {
        assert!(places[0].end <= places[1].start, "{places:?}");
    }
    for place in places {
        within(place, text);
    }
    for (at, line) in list.trim_start_matches('\u{feff}').lines().enumerate() {
        let name = line.trim();
        if !name.is_empty() && !name.starts_with('#') && !bad.contains(&(at + 1)) {
            let sentence = format!("At night {name}, alone.");
            assert!(!names.find(&sentence).is_empty(), "{name:?} is not found");
        }
    }
}
