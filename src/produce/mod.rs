//! The plan of a site becomes artifacts: finished texts, and recipes for images.

mod assets;
mod board;
mod briefing;
mod calendar;
mod cards;
mod data;
mod demand;
mod discovery;
mod escalation_page;
mod feeds;
mod filling;
mod frame;
mod home_page;
mod hosting;
mod icons;
mod ledger;
mod linker;
mod money;
mod moved;
mod outward;
mod page;
mod photo;
mod ritual;
mod search;
mod share;
mod story_page;
mod structured;
mod translations;
mod view;
mod voices;

pub use cards::Card;
pub use frame::POLICY;
pub use hosting::SAID;
pub use ledger::{Line, Report, report};
pub use share::{Kit, Plan, kit, plan};
pub use translations::tellings;

use std::sync::OnceLock;

use rayon::prelude::*;

use crate::artifact::{Artifact, IsWanted};
use crate::diagnostic::{Checked, Diagnostic};
use crate::site::Site;
use crate::source::Sources;
use crate::story::Story;

/// What all producers share, made once for a site.
pub struct Props {
    /// What every template gets as `site`.
    frame: tera::Value,
    /// Story summaries, in the order of the campaign's stories; each made when it is first shown, since
    /// of thousands a few alone may be wanted.
    summaries: Vec<OnceLock<tera::Value>>,
    /// What there are cards of.
    deck: cards::Deck,
    /// The files of the search, made when the first of them is asked for.
    search: OnceLock<Vec<Artifact>>,
}

impl Props {
    /// The props of a site.
    pub fn of(site: &Site) -> Props {
        Props {
            frame: tera::Value::from_serializable(&frame::frame(site)),
            summaries: (site.campaign.stories.iter().map(|_| OnceLock::new())).collect(),
            deck: cards::Deck::of(site),
            search: OnceLock::new(),
        }
    }
}

/// What a producer works from.
pub struct Scene<'a> {
    site: &'a Site,
    sources: &'a Sources,
    frame: &'a tera::Value,
    summaries: &'a [OnceLock<tera::Value>],
    deck: &'a cards::Deck,
    search: &'a OnceLock<Vec<Artifact>>,
    is_wanted: IsWanted<'a>,
}

impl<'a> Scene<'a> {
    /// A site, the texts that it is made from, and its props.
    pub fn new(site: &'a Site, sources: &'a Sources, props: &'a Props) -> Scene<'a> {
        Scene {
            site,
            sources,
            frame: &props.frame,
            summaries: &props.summaries,
            deck: &props.deck,
            search: &props.search,
            is_wanted: &|| true,
        }
    }

    /// One after the other, as long as they are wanted at all.
    fn wanted<T>(&self, all: impl Iterator<Item = T>) -> impl Iterator<Item = T> {
        all.take_while(|_| (self.is_wanted)())
    }

    /// A story as lists show it, by its place among the campaign's stories.
    fn summary(&self, at: usize) -> tera::Value {
        let make = || {
            tera::Value::from_serializable(&view::summary(
                self.site,
                &self.site.campaign.stories[at],
            ))
        };
        self.summaries[at].get_or_init(make).clone()
    }
}

/// Makes all artifacts of one kind.
type All = fn(&Scene<'_>) -> Checked<Vec<Artifact>>;

/// Makes the artifact at a path, if it is of one kind.
type One = fn(&Scene<'_>, &str) -> Option<Result<Artifact, Diagnostic>>;

/// What makes one kind of artifact. Without a way to make one, all are quickly made.
struct Producer {
    all: All,
    one: Option<One>,
}

impl Producer {
    const fn of_all(all: All) -> Producer {
        Producer { all, one: None }
    }

    fn one(&self, scene: &Scene<'_>, path: &str) -> Option<Result<Artifact, Diagnostic>> {
        if let Some(one) = self.one {
            return one(scene, path);
        }
        let mut artifacts = (self.all)(scene).value.into_iter();
        artifacts.find(|artifact| artifact.path == path).map(Ok)
    }
}

/// All producers. A new one is a file and a line here.
const PRODUCERS: &[Producer] = &[
    Producer {
        all: page::produce,
        one: Some(page::one),
    },
    Producer {
        all: cards::produce,
        one: Some(cards::one),
    },
    Producer {
        all: money::produce,
        one: Some(money::one),
    },
    Producer::of_all(voices::produce),
    Producer::of_all(assets::produce),
    Producer::of_all(icons::produce),
    Producer::of_all(feeds::produce),
    Producer {
        all: calendar::produce,
        one: Some(calendar::one),
    },
    Producer {
        all: data::produce,
        one: Some(data::one),
    },
    Producer {
        all: search::produce,
        one: Some(search::one),
    },
    Producer::of_all(discovery::produce),
    Producer::of_all(hosting::produce),
    Producer::of_all(moved::produce),
];

/// Makes every artifact of the site, in the order of their paths; none when they are no longer wanted.
pub fn all(site: &Site, sources: &Sources, is_wanted: IsWanted<'_>) -> Checked<Vec<Artifact>> {
    let props = Props::of(site);
    let scene = Scene {
        is_wanted,
        ..Scene::new(site, sources, &props)
    };
    let made: Vec<_> = PRODUCERS
        .par_iter()
        .take_any_while(|_| is_wanted())
        .map(|producer| (producer.all)(&scene))
        .collect();
    if !is_wanted() {
        return Checked::default();
    }
    let mut diagnostics: Vec<Diagnostic> = Vec::new();
    let mut artifacts: Vec<Artifact> = Vec::new();
    for made in made {
        artifacts.extend(made.drain_into(&mut diagnostics));
    }
    artifacts.sort_by(|a, b| a.path.cmp(&b.path));
    Checked::new(artifacts, diagnostics)
}

/// Makes the one artifact at a path, and none of the others; nothing where the site has no such file.
///
/// # Errors
/// The problem that kept it from being made.
pub fn one(scene: &Scene<'_>, path: &str) -> Option<Result<Artifact, Diagnostic>> {
    (PRODUCERS.iter()).find_map(|producer| producer.one(scene, path))
}

/// Every card of the site, page by page and each in all its formats.
pub fn cards(site: &Site, sources: &Sources) -> Checked<Vec<Card>> {
    cards::all(&Scene::new(site, sources, &Props::of(site)))
}

/// The cards that the page at a path shows, in the order in which it shows them.
pub fn cards_of_page(scene: &Scene<'_>, path: &str) -> Checked<Vec<Card>> {
    let owner = owner(scene, path);
    owner.map_or_else(Checked::default, |owner| cards::of_page(scene, owner))
}

/// The cards of a story, or of a translation.
pub fn cards_of_story(site: &Site, sources: &Sources, story: &Story) -> Checked<Vec<Card>> {
    let props = Props::of(site);
    let owner = cards::Owner::of_story(site, story);
    owner.map_or_else(Checked::default, |owner| {
        cards::of_page(&Scene::new(site, sources, &props), owner)
    })
}

/// Whose cards the page at a path shows.
fn owner(scene: &Scene<'_>, path: &str) -> Option<cards::Owner> {
    page::owner(scene.site, scene.site.page(path)?)
}

/// How many cards the page at a path shows.
pub fn count_cards(scene: &Scene<'_>, path: &str) -> usize {
    let owner = owner(scene, path);
    let subjects = owner.map_or(0, |owner| scene.deck.shown(scene.site, owner).count());
    subjects * scene.site.formats.len()
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
