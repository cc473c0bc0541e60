//! The plan of a site becomes artifacts: finished texts, and recipes for images.

mod assets;
mod cards;
mod demand_page;
mod discovery;
mod feeds;
mod filling;
mod linker;
mod money;
mod page;
mod story_page;
mod structured;
mod view;

pub use cards::Card;

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
    /// What there are cards of.
    deck: cards::Deck,
}

impl<'a> Scene<'a> {
    fn of(site: &'a Site, sources: &'a Sources) -> Scene<'a> {
        Scene {
            site,
            sources,
            frame: tera::Value::from_serializable(&view::frame(site)),
            summaries: (0..site.campaign.stories.len())
                .into_par_iter()
                .map(|at| tera::Value::from_serializable(&view::summary(site, at)))
                .collect(),
            deck: cards::Deck::of(site),
        }
    }
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
    let scene = Scene::of(site, sources);
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

/// Every card of the site, page by page and each in all its formats.
pub fn cards(site: &Site, sources: &Sources) -> Checked<Vec<Card>> {
    cards::all(&Scene::of(site, sources))
}

/// What was made, and each fault once: one in a template shows on every page that uses it.
fn gather<T>(made: Vec<Result<T, Diagnostic>>) -> Checked<Vec<T>> {
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
