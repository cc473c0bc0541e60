//! What the builder made becomes what answers are taken from: the site that stands, and what is wrong.

use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use tokio::sync::watch;

use super::builder::give_way;
use crate::artifact::Artifact;
use crate::bake::{Kitchen, Oven};
use crate::diagnostic::Diagnostic;
use crate::disk::cache::Cache;
use crate::pipeline;
use crate::produce::{self, Props, Scene};
use crate::site::Site;
use crate::source::Sources;
use crate::story::Story;

/// A site of which any page can be made when it is asked for.
pub(super) struct Made {
    /// Which one it is, counted from the start.
    pub(super) generation: u64,
    pub(super) site: Site,
    pub(super) sources: Arc<Sources>,
    props: Props,
    kitchen: OnceLock<Arc<Kitchen>>,
}

impl Made {
    pub(super) fn new(generation: u64, site: Site, sources: Sources) -> Made {
        Made {
            generation,
            props: Props::of(&site),
            site,
            sources: Arc::new(sources),
            kitchen: OnceLock::new(),
        }
    }

    pub(super) fn scene(&self) -> Scene<'_> {
        Scene::new(&self.site, &self.sources, &self.props)
    }

    /// The artifact at a path; nothing where the site has no such file.
    pub(super) fn artifact(&self, path: &str) -> Option<Result<Artifact, Diagnostic>> {
        produce::one(&self.scene(), path)
    }

    /// The story that the page at a path tells.
    pub(super) fn story(&self, path: &str) -> Option<&Story> {
        self.site.story(self.site.page(path)?)
    }
}

/// What is shown at a moment.
#[derive(Clone)]
pub(super) struct Now {
    /// The site that stands; nothing until one could be made.
    pub(super) site: Option<Arc<Made>>,
    /// The last one all of whose pages could be made, while that is not known of this one yet.
    pub(super) before: Option<Arc<Made>>,
    /// What tells the site from all others, of earlier runs too; a page knows that of its own.
    pub(super) id: Arc<str>,
    /// What pages are told: which site stands and what is wrong, as JSON.
    pub(super) news: Arc<str>,
}

/// The place where the builder puts what it made, and answers find it.
pub(super) struct Board {
    /// Every change of it goes to all pages that are open.
    now: watch::Sender<Now>,
    /// Whether stories can be written here.
    pub(super) is_desk_open: bool,
    cache: Cache,
    /// Fonts are read and photos decoded once, as long as the fonts stay the same.
    kitchen: Mutex<Option<Arc<Kitchen>>>,
}

impl Board {
    pub(super) fn new(cache: Cache, is_desk_open: bool) -> Board {
        let nothing = Now {
            site: None,
            before: None,
            id: Arc::from(""),
            news: Arc::from("{}"),
        };
        Board {
            now: watch::Sender::new(nothing),
            is_desk_open,
            cache,
            kitchen: Mutex::new(None),
        }
    }

    pub(super) fn now(&self) -> Now {
        self.now.borrow().clone()
    }

    pub(super) fn news(&self) -> watch::Receiver<Now> {
        self.now.subscribe()
    }

    pub(super) fn publish(&self, now: Now) {
        let before = self.now.send_replace(now);
        // An old site is large, and nobody should have to wait until it is freed.
        let free = move || {
            give_way();
            drop(before);
        };
        // Where no thread can be begun, it is freed here.
        drop(std::thread::Builder::new().spawn(free));
    }

    /// What draws the images of a site.
    pub(super) fn oven<'a>(&'a self, made: &'a Made) -> Oven<'a> {
        let kitchen = made.kitchen.get_or_init(|| self.kitchen(made));
        Oven::within(
            Arc::clone(kitchen),
            &self.cache,
            &|_, _| false,
            &made.sources,
        )
        .with_photos(made.site.photos.values())
    }

    fn kitchen(&self, made: &Made) -> Arc<Kitchen> {
        // Only where fonts of the machine are allowed do the fonts depend on what is drawn.
        let cards = match made.site.campaign.settings.system_fonts {
            true => produce::cards(&made.site, &made.sources).value,
            false => Vec::new(),
        };
        let fonts = pipeline::fonts(&made.site, cards.iter().map(|card| &card.image));
        let mut kitchen = self.kitchen.lock().unwrap_or_else(PoisonError::into_inner);
        match &*kitchen {
            Some(kitchen) if kitchen.has(&fonts) => Arc::clone(kitchen),
            _ => Arc::clone(kitchen.insert(Arc::new(Kitchen::new(&fonts)))),
        }
    }
}
