//! A guide or page becomes the data of its page, with its translations beside it.

use serde_json::{Value as Json, json};
use tera::Value;

use super::super::cards::Owner;
use super::super::filling::Filling;
use super::super::linker::Linker;
use super::super::{Scene, translations, view};
use crate::guide::{Age, Guide};
use crate::language::Language;
use crate::site::{Route, Site};
use crate::source::Folder;

/// The guides or pages that are no translations, in the order of their menu.
pub(in crate::produce) fn originals(site: &Site, folder: Folder) -> impl Iterator<Item = &Guide> {
    let all = site.campaign.guides.iter();
    all.filter(move |guide| guide.folder == folder && guide.translation.is_none())
}

/// The language of a guide.
pub(in crate::produce) fn language<'a>(site: &'a Site, guide: &'a Guide) -> &'a Language {
    let own = guide.language.as_ref();
    own.unwrap_or(&site.campaign.settings.language)
}

/// What links and lists show of a guide.
fn brief(site: &Site, guide: &Guide) -> Json {
    let language = language(site, guide);
    // A later day is not told before it has come.
    let updated = guide.updated.filter(|date| *date <= site.campaign.today);
    json!({
        "title": guide.title.value,
        "summary": guide.summary,
        "href": Route::text(guide.folder, &guide.name).href(),
        "language": language.tag(),
        "direction": language.direction(),
        "updated": updated.map(|date| view::day(site, date)),
        "reading_age": guide.reading_age.map(|age| match age {
            Age::Given(years) => json!({ "years": years, "computed": false }),
            Age::Computed(years) => json!({ "years": years, "computed": true }),
        }),
    })
}

/// The list of guides.
pub(in crate::produce) fn guides<'a>(scene: &'a Scene<'_>) -> Filling<'a> {
    let site = scene.site;
    let item = |guide: &Guide| {
        let mut item = brief(site, guide);
        let versions = translations::of_guide(site, guide.folder, &guide.id);
        let own = Route::text(guide.folder, &guide.name);
        item["translations"] = json!(translations::others(versions, &own));
        item
    };
    let all: Vec<Json> = originals(site, Folder::Guides).map(item).collect();
    Filling {
        template: "guides.html",
        heading: site.say("section-guides", &[]),
        description: site.say("guides-about", &[]),
        nav_key: Some("guides"),
        story: None,
        owner: Owner::Home,
        data: vec![("guides", Value::from_serializable(&all))],
    }
}

/// The page of one guide, page or translation.
pub(in crate::produce) fn guide<'a>(scene: &'a Scene<'_>, at: usize, route: &Route) -> Filling<'a> {
    let site = scene.site;
    let guide = &site.campaign.guides[at];
    let linker = Linker {
        language: language(site, guide),
        own: Some(route),
        ..Linker::on_page(site, guide.folder, route.root())
    };
    let mut data = brief(site, guide);
    data["body"] = json!(linker.html(&guide.body.document));
    data["is_guide"] = json!(guide.folder == Folder::Guides);
    Filling {
        template: "guide.html",
        heading: guide.title.value.clone(),
        description: guide.summary.clone().unwrap_or_default(),
        nav_key: Some(match guide.folder {
            Folder::Guides => "guides",
            _ => "page",
        }),
        story: None,
        owner: Owner::Home,
        data: vec![("guide", Value::from_serializable(&data))],
    }
}
