//! Entries become a JSON feed, version 1.1 (<https://www.jsonfeed.org/version/1.1/>).

use serde_json::{Value as Json, json};

use super::super::Scene;
use super::Entry;
use crate::site::Route;

pub(super) fn feed(scene: &Scene<'_>, entries: &[Entry]) -> String {
    let settings = &scene.site.campaign.settings;
    let base = scene.base();
    let mut feed = json!({
        "version": "https://jsonfeed.org/version/1.1",
        "title": settings.title,
        "home_page_url": base,
        "feed_url": format!("{base}{}", Route::json_feed().href()),
        "language": settings.language.tag(),
        "authors": [{ "name": settings.title, "url": base }],
        "items": entries.iter().map(item).collect::<Vec<_>>(),
    });
    let slogan = settings.slogan.as_ref().map(|slogan| &slogan.value);
    if let Some(description) = settings.description.as_ref().or(slogan) {
        feed["description"] = json!(description);
    }
    format!("{feed:#}\n")
}

fn item(entry: &Entry) -> Json {
    let mut item = json!({
        "id": entry.id,
        "url": entry.address,
        "title": entry.title,
        "content_html": entry.html,
        "date_published": entry.time().to_rfc3339(),
        "language": entry.language,
        "tags": entry.tags,
    });
    if let Some(image) = &entry.image {
        item["image"] = json!(image);
    }
    item
}
