//! The newest stories become an Atom feed (RFC 4287) and a JSON feed (version 1.1).

use atom_syndication as atom;
use chrono::{DateTime, FixedOffset, NaiveTime};
use serde_json::json;

use super::cards::{self, Owner};
use super::linker::Linker;
use super::{Scene, view};
use crate::artifact::Artifact;
use crate::diagnostic::Checked;
use crate::site::Route;
use crate::source::Folder;
use crate::story::Story;

/// Stories in a feed.
const LENGTH: usize = 20;

pub(super) fn produce(scene: &Scene<'_>) -> Checked<Vec<Artifact>> {
    let settings = &scene.site.campaign.settings;
    // A feed without full addresses is not valid; the settings' note says why there is none.
    let Some(base) = &settings.base_url else {
        return Checked::default();
    };
    let entries: Vec<Entry<'_>> = scene
        .site
        .campaign
        .stories
        .iter()
        .enumerate()
        .rev()
        .take(LENGTH)
        .map(|(at, story)| entry(scene, at, story, base.as_str()))
        .collect();
    let artifacts = vec![
        Artifact::text(
            Route::atom().path(),
            atom_feed(scene, &entries, base.as_str()),
        ),
        Artifact::text(
            Route::json_feed().path(),
            json_feed(scene, &entries, base.as_str()),
        ),
    ];
    Checked::new(artifacts, Vec::new())
}

struct Entry<'a> {
    story: &'a Story,
    title: String,
    address: String,
    /// Midnight UTC of the story's day: files know days, not hours.
    date: DateTime<FixedOffset>,
    html: String,
    image: Option<String>,
}

fn entry<'a>(scene: &Scene<'a>, at: usize, story: &'a Story, base: &str) -> Entry<'a> {
    let site = scene.site;
    let settings = &site.campaign.settings;
    let address = format!("{base}{}", view::route(site, story).public());
    let linker = Linker {
        site,
        home: Folder::Stories,
        root: base.to_owned(),
        here: address.clone(),
    };
    // The beats in order, each with its part of the telling where the text is cut so.
    let words = &site.voice(view::language(site, story)).words;
    let mut sections = linker.sections(&story.body.document).into_iter();
    let before = sections.next().unwrap_or_default();
    let mut html: String = story
        .beats
        .iter()
        .map(|(beat, text)| {
            let label = words.text(view::label(beat));
            let [label, text] = [label.as_str(), &text.value].map(quick_xml::escape::escape);
            let telling = sections.next().unwrap_or_default();
            format!("<h2>{label}</h2>\n<p><strong>{text}</strong></p>\n{telling}")
        })
        .collect();
    html.push_str(&before);
    Entry {
        story,
        title: without_control(&format!(
            "{} {}",
            settings.tag(story.number),
            story.title.value
        )),
        address,
        date: story
            .date
            .value
            .and_time(NaiveTime::MIN)
            .and_utc()
            .fixed_offset(),
        html: without_control(&html),
        image: cards::sets(scene, Owner::Story(at))
            .first()
            .and_then(|set| set.cards.first())
            .map(|card| format!("{base}{}", card.href)),
    }
}

/// XML 1.0 has no place for control characters; a feed with one is refused as a whole.
fn without_control(text: &str) -> String {
    let allowed = |c: &char| {
        matches!(c, '\t' | '\n' | '\r') || (*c >= ' ' && !('\u{fffe}'..='\u{ffff}').contains(c))
    };
    text.chars().filter(allowed).collect()
}

fn atom_feed(scene: &Scene<'_>, entries: &[Entry<'_>], base: &str) -> String {
    let settings = &scene.site.campaign.settings;
    let link = |href: String, rel: &str, kind: &str| atom::Link {
        href,
        rel: rel.to_owned(),
        mime_type: Some(kind.to_owned()),
        ..atom::Link::default()
    };
    let html = "text/html";
    let one = |entry: &Entry<'_>| atom::Entry {
        title: atom::Text::plain(entry.title.clone()),
        id: entry.address.clone(),
        updated: entry.date,
        published: Some(entry.date),
        links: vec![link(entry.address.clone(), "alternate", html)],
        categories: entry
            .story
            .tags
            .iter()
            .map(|tag| atom::Category {
                term: without_control(&tag.value),
                ..atom::Category::default()
            })
            .collect(),
        content: Some(atom::Content {
            value: Some(entry.html.clone()),
            content_type: Some("html".to_owned()),
            lang: Some(view::language(scene.site, entry.story).tag().to_owned()),
            ..atom::Content::default()
        }),
        ..atom::Entry::default()
    };
    let newest = entries.first().map(|entry| entry.date);
    let epoch = DateTime::UNIX_EPOCH.fixed_offset();
    let feed = atom::Feed {
        title: atom::Text::plain(without_control(&settings.title)),
        id: base.to_owned(),
        // The newest story's day, not the hour of the build: the same content, the same feed.
        updated: newest.unwrap_or(epoch),
        authors: vec![atom::Person {
            name: without_control(&settings.title),
            ..atom::Person::default()
        }],
        subtitle: settings
            .slogan
            .as_ref()
            .map(|slogan| atom::Text::plain(without_control(&slogan.value))),
        links: vec![
            link(
                format!("{base}{}", Route::atom().href()),
                "self",
                "application/atom+xml",
            ),
            link(base.to_owned(), "alternate", html),
        ],
        rights: settings
            .license
            .as_ref()
            .map(|license| atom::Text::plain(license.name.clone())),
        lang: Some(settings.language.tag().to_owned()),
        entries: entries.iter().map(one).collect(),
        generator: Some(atom::Generator {
            value: "careledger".to_owned(),
            ..atom::Generator::default()
        }),
        ..atom::Feed::default()
    };
    feed.to_string()
}

/// <https://www.jsonfeed.org/version/1.1/>
fn json_feed(scene: &Scene<'_>, entries: &[Entry<'_>], base: &str) -> String {
    let settings = &scene.site.campaign.settings;
    let item = |entry: &Entry<'_>| {
        let mut item = json!({
            "id": entry.address,
            "url": entry.address,
            "title": entry.title,
            "content_html": entry.html,
            "date_published": entry.date.to_rfc3339(),
            "language": view::language(scene.site, entry.story).tag(),
            "tags": entry.story.tags.iter().map(|tag| &tag.value).collect::<Vec<_>>(),
        });
        if let Some(image) = &entry.image {
            item["image"] = json!(image);
        }
        item
    };
    let mut feed = json!({
        "version": "https://jsonfeed.org/version/1.1",
        "title": settings.title,
        "home_page_url": base,
        "feed_url": format!("{base}{}", Route::json_feed().href()),
        "language": settings.language.tag(),
        "authors": [{ "name": settings.title, "url": base }],
        "items": entries.iter().map(item).collect::<Vec<_>>(),
    });
    if let Some(description) = settings
        .description
        .as_ref()
        .or(settings.slogan.as_ref().map(|slogan| &slogan.value))
    {
        feed["description"] = json!(description);
    }
    format!("{feed:#}\n")
}
