//! Victories, testimonies and guides become the data of their pages, and of the pieces that other pages
//! show of them; recordings become files.

mod guide;
mod poster;
mod testimony;
mod victory;

pub(super) use guide::{guide, guides, language, originals};
pub(super) use testimony::{of_demand, of_story, paragraphs, testimonies};
pub(super) use victory::{newest_victories, victories, victories_of, victory};

use super::Scene;
use crate::artifact::{Artifact, Content};
use crate::campaign::Leads;
use crate::diagnostic::Checked;
use crate::site::{Route, Site};
use crate::source::Spanned;

/// The recordings that testimonies play, with their captions and posters.
pub(super) fn produce(scene: &Scene<'_>) -> Checked<Vec<Artifact>> {
    let site = scene.site;
    let recordings = site.recordings.iter().map(|(name, media)| Artifact {
        path: Route::recording(name).path().to_owned(),
        content: Content::Recording(media.clone()),
    });
    let mut artifacts: Vec<Artifact> = recordings.collect();
    for words in &site.campaign.testimonies {
        let Some(recording) = &words.recording else {
            continue;
        };
        if let Some(captions) = &recording.captions
            && let Some((name, text)) = text(scene, captions)
        {
            artifacts.push(Artifact::text(Route::recording(&name).path(), text));
        }
        if poster::is_made(recording) {
            let drawing = poster::svg(site, words);
            artifacts.push(Artifact::text(Route::poster(&words.id).path(), drawing));
        }
    }
    artifacts.sort_by(|a, b| a.path.cmp(&b.path));
    // Two testimonies may share a file of captions.
    artifacts.dedup_by(|a, b| a.path == b.path);
    Checked::new(artifacts, Vec::new())
}

/// The name inside the media folder of a file that a text names.
fn media_name(site: &Site, file: &Spanned<String>) -> Option<String> {
    match site.campaign.links.photo(&file.value) {
        Leads::Media(name) => Some(name),
        _ => None,
    }
}

/// A text of the media folder, and its name there.
pub(super) fn text<'a>(scene: &Scene<'a>, file: &Spanned<String>) -> Option<(String, &'a str)> {
    let name = media_name(scene.site, file)?;
    let id = scene.site.campaign.media_texts.get(&name)?;
    Some((name, scene.sources.get(*id).text.as_str()))
}
