//! A site becomes what its search needs: the page, its script, the index in small files, and the
//! description by which browsers offer to search here.

mod index;
mod terms;
mod texts;

use quick_xml::escape::escape;
use serde_json::json;
use tera::Value;

use super::Scene;
use super::cards::Owner;
use super::filling::Filling;
use crate::artifact::Artifact;
use crate::diagnostic::{Checked, Diagnostic};
use crate::site::{Route, Site};

/// What looks things up, in the reader's browser.
const SCRIPT: &str = include_str!("search.js");

/// Most letters of the short name of an OpenSearch description.
const SHORT_NAME: usize = 16;

pub(super) fn produce(scene: &Scene<'_>) -> Checked<Vec<Artifact>> {
    Checked::new(files(scene), Vec::new())
}

/// The artifact at a path, if it is a file of the search.
pub(super) fn one(scene: &Scene<'_>, path: &str) -> Option<Result<Artifact, Diagnostic>> {
    if !path.starts_with(Route::search_file("").path()) {
        return None;
    }
    let mut all = scene.search.get_or_init(|| files(scene)).iter();
    all.find(|artifact| artifact.path == path).cloned().map(Ok)
}

fn files(scene: &Scene<'_>) -> Vec<Artifact> {
    if scene.site.link(&Route::search()).is_none() {
        return Vec::new();
    }
    let mut files = index::files(texts::entries(scene), scene.is_wanted);
    files.push(Artifact::text(
        Route::search_file("search.js").path(),
        SCRIPT,
    ));
    files.extend(description(scene.site));
    files
}

/// OpenSearch 1.1, which needs the full address: <https://github.com/dewitt/opensearch>.
fn description(site: &Site) -> Option<Artifact> {
    let settings = &site.campaign.settings;
    let address = settings.absolute(&Route::search().public())?;
    let name: String = match settings.title.chars().count() {
        0..=SHORT_NAME => settings.title.clone(),
        _ => settings.hashtag.chars().take(SHORT_NAME).collect(),
    };
    let text = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <OpenSearchDescription xmlns=\"http://a9.com/-/spec/opensearch/1.1/\">\n \
         <ShortName>{}</ShortName>\n \
         <Description>{}</Description>\n \
         <InputEncoding>UTF-8</InputEncoding>\n \
         <Url type=\"text/html\" template=\"{}?q={{searchTerms}}\"/>\n\
         </OpenSearchDescription>\n",
        escape(&name),
        escape(about(site)),
        escape(&address),
    );
    Some(Artifact::text(description_route().path(), text))
}

fn description_route() -> Route {
    Route::search_file("opensearch.xml")
}

fn about(site: &Site) -> String {
    site.say(
        "search-about",
        &[("campaign", &site.campaign.settings.title)],
    )
}

/// The page with the field.
pub(super) fn page(site: &Site) -> Filling<'_> {
    let described = site.campaign.settings.base_url.as_ref();
    let data = json!({
        // Browsers keep scripts, and this one must fit its index.
        "script": format!("{}?{}", Route::search_file("search.js").href(), index::mark(SCRIPT)),
        "description": described.map(|_| description_route().href()),
        "texts": site.campaign.texts(),
    });
    Filling {
        template: "search.html",
        heading: site.say("search", &[]),
        description: about(site),
        nav_key: Some("search"),
        story: None,
        owner: Owner::Home,
        data: vec![("search", Value::from_serializable(&data))],
    }
}
