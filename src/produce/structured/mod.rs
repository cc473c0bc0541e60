//! A page becomes structured data (schema.org) as JSON-LD, which search engines read.

mod event;

use serde::Serialize;
use serde_json::Value as Json;

use super::filling::{Filling, ImageView};
use super::{translations, view};
use crate::site::{Page, PageKind, Site};

/// A story is an `Article` in a `CreativeWorkSeries`, the home page is that series, and everything
/// else is a `WebPage` that is part of it.
#[derive(Serialize)]
struct Thing<'a> {
    #[serde(rename = "@context", skip_serializing_if = "Option::is_none")]
    context: Option<&'static str>,
    #[serde(rename = "@type")]
    kind: &'static str,
    name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<String>,
    #[serde(skip_serializing_if = "str::is_empty")]
    description: &'a str,
    #[serde(rename = "inLanguage", skip_serializing_if = "Option::is_none")]
    language: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    image: Option<Image<'a>>,
    #[serde(flatten)]
    article: Option<Article<'a>>,
    #[serde(rename = "translationOfWork", skip_serializing_if = "Option::is_none")]
    original: Option<Box<Thing<'a>>>,
    #[serde(rename = "workTranslation", skip_serializing_if = "Vec::is_empty")]
    translations: Vec<Thing<'a>>,
    /// What the page is about: an event, or a list of events.
    #[serde(rename = "mainEntity", skip_serializing_if = "Option::is_none")]
    main: Option<Json>,
    #[serde(rename = "isPartOf", skip_serializing_if = "Option::is_none")]
    part_of: Option<Box<Thing<'a>>>,
}

#[derive(Serialize)]
struct Article<'a> {
    headline: &'a str,
    position: u32,
    #[serde(rename = "datePublished")]
    published: String,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    keywords: Vec<&'a str>,
    author: Box<Thing<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    license: Option<&'a str>,
}

#[derive(Serialize)]
struct Image<'a> {
    #[serde(rename = "@type")]
    kind: &'static str,
    url: &'a str,
    width: u32,
    height: u32,
    caption: &'a str,
}

/// The data as text that can stand in a script element.
pub(super) fn data(
    site: &Site,
    page: &Page,
    filling: &Filling<'_>,
    canonical: Option<&str>,
    image: Option<&ImageView>,
) -> String {
    let settings = &site.campaign.settings;
    let home = || settings.base_url.as_ref().map(ToString::to_string);
    let plain = |kind, name, url| Thing {
        context: None,
        kind,
        name,
        url,
        description: "",
        language: None,
        image: None,
        article: None,
        original: None,
        translations: Vec::new(),
        main: None,
        part_of: None,
    };
    let is_home = page.kind == PageKind::Home;
    let kind = match (is_home, filling.story) {
        (true, _) => "CreativeWorkSeries",
        (_, Some(_)) => "Article",
        _ => "WebPage",
    };
    let language = view::language_of_page(site, page);
    // The original names its translations, and each of them the original.
    let mut versions = translations::of_page(site, page)
        .into_iter()
        .map(|version| {
            let address = settings.absolute(&version.route.public());
            let thing = Thing {
                language: Some(version.language.tag()),
                ..plain(kind, version.title, address)
            };
            (version.route == page.route, thing)
        });
    let original = versions.next().filter(|(is_own, _)| !is_own);
    let translations = match original {
        Some(_) => Vec::new(),
        None => versions.map(|(_, thing)| thing).collect(),
    };
    let thing = Thing {
        context: Some("https://schema.org"),
        description: &filling.description,
        language: Some(language.tag()),
        image: image.and_then(|image| {
            Some(Image {
                kind: "ImageObject",
                url: image.url.as_deref()?,
                width: image.width,
                height: image.height,
                caption: &image.alt,
            })
        }),
        article: filling.story.map(|story| Article {
            headline: &story.title.value,
            position: story.number,
            published: story.date.value.to_string(),
            keywords: story.tags.iter().map(|tag| tag.value.as_str()).collect(),
            author: Box::new(plain("Organization", &settings.title, home())),
            license: settings
                .license
                .as_ref()
                .and_then(|license| license.url.as_deref()),
        }),
        main: event::main(site, &page.kind),
        original: original.map(|(_, thing)| Box::new(thing)),
        translations,
        part_of: (!is_home).then(|| Box::new(plain("CreativeWorkSeries", &settings.title, home()))),
        ..plain(kind, &filling.heading, canonical.map(str::to_owned))
    };
    script_safe(serde_json::to_string(&thing).unwrap_or_default())
}

/// JSON that cannot end the script element that holds it:
/// <https://www.w3.org/TR/json-ld11/#restrictions-for-contents-of-json-ld-script-elements>
fn script_safe(json: String) -> String {
    if !json.contains(['<', '>', '&']) {
        return json;
    }
    json.replace('<', "\\u003c")
        .replace('>', "\\u003e")
        .replace('&', "\\u0026")
}
