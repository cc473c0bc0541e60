//! What the campaign counts and asks becomes open data: files for programs, the schema of each, and a page
//! that explains them to people.

mod calendar;
mod cell;
mod column;
mod demands;
mod ledger;
mod stories;

pub(super) use cell::harmless;
pub(super) use column::{Column, Shape};

use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::json;
use tera::Value;

use super::cards::Owner;
use super::filling::Filling;
use super::{Scene, view};
use crate::artifact::Artifact;
use crate::campaign::Campaign;
use crate::campaign::settings::License;
use crate::diagnostic::{Checked, Diagnostic};
use crate::site::{Route, Site};

/// A file of open data.
pub(super) struct File {
    /// Its name without its ending, which is also the name of its list.
    pub(super) name: &'static str,
    /// `json` or `csv`.
    pub(super) ending: &'static str,
    /// What it holds, in a sentence.
    pub(super) about: &'static str,
    /// What a row of it holds.
    pub(super) columns: &'static [Column],
    /// Whether the campaign has anything of it.
    pub(super) is_there: fn(&Campaign) -> bool,
    /// Its text, where it is there.
    pub(super) make: fn(&Scene<'_>) -> String,
}

/// All files of open data. A new one is a file of the code and a line here.
const FILES: &[File] = &[
    stories::FILE,
    demands::FILE,
    ledger::CSV,
    ledger::JSON,
    ledger::WEEKS,
    ledger::METRICS,
    ledger::PLACES,
    ledger::FIXES,
    calendar::FILE,
];

impl File {
    fn route(&self) -> Route {
        Route::data_file(&format!("{}.{}", self.name, self.ending))
    }

    /// The schema of a JSON file.
    fn schema_route(&self) -> Option<Route> {
        (self.ending == "json").then(|| Route::data_file(&format!("{}.schema.json", self.name)))
    }

    /// Everything that a file leads to: itself, then its schema.
    fn artifacts(&self, scene: &Scene<'_>) -> Vec<Artifact> {
        if !(self.is_there)(&scene.site.campaign) {
            return Vec::new();
        }
        let own = Artifact::text(self.route().path(), (self.make)(scene));
        let schema = self.schema_route();
        let schema = schema.map(|route| Artifact::text(route.path(), self.schema(scene.site)));
        std::iter::once(own).chain(schema).collect()
    }

    /// The JSON Schema of a file (draft 2020-12).
    fn schema(&self, site: &Site) -> String {
        let address = self
            .schema_route()
            .and_then(|route| site.campaign.settings.absolute(&route.href()));
        let text = json!({ "type": "string" });
        let mut schema = json!({
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "title": format!("{}: {}", site.campaign.settings.title, self.name),
            "description": self.about,
            "type": "object",
            "properties": {
                "about": {
                    "description": "What these data are, and what may be done with them.",
                    "type": "object",
                    "properties": {
                        "campaign": text,
                        "address": { "type": ["string", "null"] },
                        "date": { "type": "string", "format": "date" },
                        "license": {
                            "type": ["object", "null"],
                            "properties": { "name": text, "url": { "type": ["string", "null"] } },
                            "required": ["name", "url"],
                            "additionalProperties": false,
                        },
                    },
                    "required": ["campaign", "address", "date", "license"],
                    "additionalProperties": false,
                },
                (self.name): { "type": "array", "items": column::schema(self.columns) },
            },
            "required": ["about", self.name],
            "additionalProperties": false,
        });
        if let Some(address) = address {
            schema["$id"] = json!(address);
        }
        format!("{schema:#}\n")
    }
}

/// All files and their schemas.
pub(super) fn produce(scene: &Scene<'_>) -> Checked<Vec<Artifact>> {
    let files = scene.wanted(FILES.iter());
    let artifacts = files.flat_map(|file| file.artifacts(scene));
    Checked::new(artifacts.collect(), Vec::new())
}

/// The file of open data at a path, if it is one.
pub(super) fn one(scene: &Scene<'_>, path: &str) -> Option<Result<Artifact, Diagnostic>> {
    let at = |route: &Route| route.path() == path;
    let file = FILES
        .iter()
        .find(|file| at(&file.route()) || file.schema_route().as_ref().is_some_and(at))?;
    let mut made = file.artifacts(scene).into_iter();
    made.find(|artifact| artifact.path == path).map(Ok)
}

/// The licence of the data.
fn license(site: &Site) -> Option<&License> {
    let settings = &site.campaign.settings;
    settings
        .public
        .data_license
        .as_ref()
        .or(settings.license.as_ref())
}

/// A JSON file: what it is about, then its rows, which are written one by one where they are many.
fn document(scene: &Scene<'_>, name: &str, rows: impl Serialize) -> String {
    let site = scene.site;
    let settings = &site.campaign.settings;
    let license = license(site).map(|license| json!({ "name": license.name, "url": license.url }));
    let about = json!({
        "campaign": settings.title,
        "address": settings.absolute(&Route::data().public()),
        "date": site.campaign.today.to_string(),
        "license": license,
    });
    let mut text = Vec::new();
    let mut json = serde_json::Serializer::pretty(&mut text);
    // Writing into memory does not fail.
    let _ = json.serialize_map(Some(2)).and_then(|mut map| {
        map.serialize_entry("about", &about)?;
        map.serialize_entry(name, &rows)?;
        map.end()
    });
    text.push(b'\n');
    String::from_utf8(text).unwrap_or_default()
}

/// The address of a page in data: whole where the settings say where the site stands, or else from its root.
fn address(site: &Site, route: &Route) -> String {
    let path = route.public();
    site.campaign.settings.absolute(&path).unwrap_or(path)
}

/// The page that explains the files.
pub(super) fn page<'a>(scene: &'a Scene<'_>) -> Filling<'a> {
    let site = scene.site;
    let there = |file: &&File| (file.is_there)(&site.campaign);
    let files = FILES.iter().filter(there).map(|file| {
        json!({
            "name": format!("{}.{}", file.name, file.ending),
            "id": format!("{}-{}", file.name, file.ending),
            "kind": file.ending.to_uppercase(),
            "type": if file.ending == "csv" { "text/csv" } else { "application/json" },
            "about": file.about,
            "href": file.route().href(),
            "schema": file.schema_route().map(|route| route.href()),
            "columns": column::told(file.columns),
        })
    });
    let data = json!({
        "files": files.collect::<Vec<_>>(),
        "license": license(site),
        "date": view::day(site, site.campaign.today),
        "calendar": (!site.campaign.agenda.is_empty()).then(|| Route::ics().href()),
        "money": (!site.campaign.datasets.is_empty()).then(|| Route::money().href()),
    });
    Filling {
        template: "data.html",
        heading: site.say("nav-data", &[]),
        description: site.say("data-about", &[]),
        nav_key: Some("data"),
        story: None,
        owner: Owner::Home,
        data: vec![("data", Value::from_serializable(&data))],
    }
}
