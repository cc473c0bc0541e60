//! Published stories as open data.

use serde_json::{Value as Json, json};

use super::super::{Scene, view};
use super::{Column, File, Shape, address, document};
use crate::story::{Beat, Story};

pub(super) const FILE: File = File {
    name: "stories",
    ending: "json",
    about: "Every published story with its three beats, in the order of the numbers.",
    columns: &[
        Column::new("number", Shape::Whole, "The story's number."),
        Column::new("tag", Shape::Text, "Its running tag."),
        Column::new("title", Shape::Text, "Its title."),
        Column::new("date", Shape::Day, "The day it tells of."),
        Column::new(
            "language",
            Shape::Text,
            "The language it is told in (BCP 47).",
        ),
        Column::new("care", Shape::Text, "What people did."),
        Column::new("cause", Shape::Text, "What made it necessary."),
        Column::new("change", Shape::Text, "What would make it unnecessary."),
        Column::new(
            "demands",
            Shape::Texts,
            "The demands that it presses, by id.",
        ),
        Column::new("tags", Shape::Texts, "What it is about."),
        Column::new(
            "acts",
            Shape::Counts,
            "What it adds to the ledger: a quantity for each metric, by the metric's id.",
        ),
        Column::new("address", Shape::Text, "Its page."),
        Column::new(
            "translations",
            Shape::Rows(&[
                Column::new("language", Shape::Text, "The language (BCP 47)."),
                Column::new("address", Shape::Text, "Its page."),
                Column::new("title", Shape::Text, "The title in it."),
                Column::new("care", Shape::Text, "What people did."),
                Column::new("cause", Shape::Text, "What made it necessary."),
                Column::new("change", Shape::Text, "What would make it unnecessary."),
            ]),
            "The same story in other languages.",
        ),
    ],
    is_there: |campaign| !campaign.stories.is_empty(),
    make: |scene| document(scene, "stories", rows(scene)),
};

fn rows(scene: &Scene<'_>) -> Vec<Json> {
    let site = scene.site;
    let campaign = &site.campaign;
    let translation = |story: &Story| {
        let beat = |beat| &story.beats.get(beat).value;
        json!({
            "language": view::language(site, story).tag(),
            "address": address(site, &view::route(site, story)),
            "title": story.title.value,
            "care": beat(Beat::Care),
            "cause": beat(Beat::Cause),
            "change": beat(Beat::Change),
        })
    };
    let row = |story: &Story| {
        let beat = |beat| &story.beats.get(beat).value;
        let acts = story.acts.iter();
        let acts: serde_json::Map<String, Json> = acts
            .map(|(metric, quantity)| (metric.value.clone(), json!(quantity)))
            .collect();
        let translations = campaign.translations[campaign.translations_of(story.number)].iter();
        json!({
            "number": story.number,
            "tag": campaign.settings.tag(story.number),
            "title": story.title.value,
            "date": story.date.value.to_string(),
            "language": view::language(site, story).tag(),
            "care": beat(Beat::Care),
            "cause": beat(Beat::Cause),
            "change": beat(Beat::Change),
            "demands": story.demands.iter().map(|demand| &demand.value).collect::<Vec<_>>(),
            "tags": story.tags.iter().map(|tag| tag.value.trim()).collect::<Vec<_>>(),
            "acts": acts,
            "address": address(site, &view::route(site, story)),
            "translations": translations.map(translation).collect::<Vec<_>>(),
        })
    };
    scene.wanted(campaign.stories.iter()).map(row).collect()
}
