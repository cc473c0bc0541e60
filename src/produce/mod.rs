//! The plan of a site becomes artifacts: finished texts, and recipes for images.

mod assets;
mod cards;
mod discovery;
mod feeds;
mod filling;
mod linker;
mod money;
mod page;
mod story_page;
mod structured;
mod view;

use rayon::prelude::*;

use crate::artifact::Artifact;
use crate::diagnostic::{Checked, Diagnostic};
use crate::site::Site;
use crate::source::Sources;

/// What a producer works from.
pub struct Scene<'a> {
    site: &'a Site,
    sources: &'a Sources,
    /// What every template gets as `site`.
    frame: tera::Value,
    /// Story summaries, in the order of the campaign's stories.
    summaries: Vec<tera::Value>,
}

/// A producer makes all artifacts of one kind.
type Producer = fn(&Scene<'_>) -> Checked<Vec<Artifact>>;

/// All producers. A new one is a file and a line here.
const PRODUCERS: &[Producer] = &[
    page::produce,
    cards::produce,
    money::produce,
    feeds::produce,
    discovery::produce,
    assets::produce,
];

/// Makes every artifact of the site, in the order of their paths.
pub fn all(site: &Site, sources: &Sources) -> Checked<Vec<Artifact>> {
    let scene = Scene {
        site,
        sources,
        frame: tera::Value::from_serializable(&view::frame(site)),
        summaries: (0..site.campaign.stories.len())
            .into_par_iter()
            .map(|at| tera::Value::from_serializable(&view::summary(site, at)))
            .collect(),
    };
    let made: Vec<_> = PRODUCERS
        .par_iter()
        .map(|produce| produce(&scene))
        .collect();
    let mut diagnostics: Vec<Diagnostic> = Vec::new();
    let mut artifacts: Vec<Artifact> = Vec::new();
    for made in made {
        artifacts.extend(made.drain_into(&mut diagnostics));
    }
    artifacts.sort_by(|a, b| a.path.cmp(&b.path));
    Checked::new(artifacts, diagnostics)
}

/// What was made, and each fault once: one in a template shows on every page that uses it.
fn gather(made: Vec<Result<Artifact, Diagnostic>>) -> Checked<Vec<Artifact>> {
    let mut checked = Checked::new(Vec::with_capacity(made.len()), Vec::<Diagnostic>::new());
    for made in made {
        match made {
            Ok(artifact) => checked.value.push(artifact),
            Err(fault)
                if checked
                    .diagnostics
                    .iter()
                    .any(|told| told.place == fault.place) => {}
            Err(fault) => checked.diagnostics.push(fault),
        }
    }
    checked
}
