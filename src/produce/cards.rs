//! Stories become the recipes of their share cards, from the theme's card templates.

use rayon::prelude::*;
use serde_json::json;
use tera::{Context, Value};

use super::{Scene, gather, view};
use crate::artifact::{Artifact, Content, Image};
use crate::campaign::Leads;
use crate::diagnostic::{Checked, Diagnostic};
use crate::site::Route;
use crate::story::{Beat, Story};
use crate::theme::CardTemplate;

/// The name by which a card template shows the story's photo.
const PHOTO: &str = "photo";

pub(super) fn produce(scene: &Scene<'_>) -> Checked<Vec<Artifact>> {
    let colors = Value::from_serializable(&scene.site.theme.tokens.light);
    let jobs: Vec<(usize, &CardTemplate)> = (0..scene.site.campaign.stories.len())
        .flat_map(|at| scene.site.cards.iter().map(move |card| (at, card)))
        .collect();
    let made: Vec<Result<Artifact, Diagnostic>> = jobs
        .into_par_iter()
        .map(|(at, card)| make(scene, at, card, &colors))
        .collect();
    gather(made)
}

fn make(
    scene: &Scene<'_>,
    at: usize,
    card: &CardTemplate,
    colors: &Value,
) -> Result<Artifact, Diagnostic> {
    let site = scene.site;
    let story: &Story = &site.campaign.stories[at];
    let settings = &site.campaign.settings;
    let padded = settings.padded(story.number);
    let route = Route::card(&settings.hashtag, &padded, &card.format);
    let photos = photo(scene, story);
    let mut context = Context::new();
    context.insert_value("site", scene.frame.clone());
    context.insert_value("story", scene.summaries[at].clone());
    context.insert_value("colors", colors.clone());
    context.insert(
        "labels",
        &json!({
            "care": Beat::Care.label(),
            "cause": Beat::Cause.label(),
            "change": Beat::Change.label(),
        }),
    );
    context.insert(
        "card",
        &json!({
            "kind": card.kind,
            "format": card.format,
            "width": card.width,
            "height": card.height,
            "language": view::language(site, story).tag(),
        }),
    );
    context.insert("photo", &(!photos.is_empty()).then_some(PHOTO));
    let templates = &site.theme.templates;
    let html = templates
        .render(&card.template, &context)
        .map_err(|error| templates.explain(&error, Some(route.path()), scene.sources))?;
    Ok(Artifact {
        path: route.path().to_owned(),
        content: Content::Image(Image {
            html,
            width: card.width,
            height: card.height,
            photos,
            subject: format!("the {} card of story {}", card.format, story.number),
            origin: Some(story.title.span),
        }),
    })
}

fn photo(scene: &Scene<'_>, story: &Story) -> Vec<(String, crate::artifact::Media)> {
    let media = story.photo.as_ref().and_then(|photo| {
        let leads = scene.site.campaign.links.photo(&photo.file.value);
        match leads {
            Leads::Media(name) => scene.site.photos.get(&name),
            _ => None,
        }
    });
    media
        .map(|media| (PHOTO.to_owned(), media.clone()))
        .into_iter()
        .collect()
}
