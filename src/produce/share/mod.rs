//! A story becomes its share kit: a caption for each network, its cards and their descriptions, on one page.

mod page;
mod plan;

pub(super) use page::fill;
pub use plan::{Plan, plan};

use super::cards::{self, Owner};
use super::view;
use crate::share::{self, Caption, Network, Said, Text, caption, full_template};
use crate::site::Site;
use crate::story::{Beat, Story};

/// What is posted of one story.
#[derive(Debug)]
pub struct Kit {
    /// The caption for each network, in the order of the table of networks.
    pub captions: Vec<(&'static Network, Caption)>,
    /// What its cards show, for people who cannot see them: what each is of, and the description.
    pub descriptions: Vec<(String, String)>,
    /// For each network on which people post threads, the posts that tell everything.
    pub threads: Vec<(&'static Network, Vec<String>)>,
}

/// The kit of a published story, or of a translation.
pub fn kit(site: &Site, story: &Story) -> Kit {
    let owner = Owner::of_story(site, story);
    let said = said(site, story);
    let threading = share::networks().iter().filter(|network| network.thread);
    Kit {
        captions: captions(site, &said),
        descriptions: owner.map_or_else(Vec::new, |owner| cards::descriptions(site, owner)),
        threads: threading
            .map(|network| (network, thread(site, &said, network)))
            .collect(),
    }
}

/// All of a story in posts that follow each other.
fn thread(site: &Site, said: &Said, network: &Network) -> Vec<String> {
    let templates = &site.campaign.settings.captions;
    share::thread(network, templates.of(network), said)
}

/// The caption of a story for each network.
fn captions(site: &Site, said: &Said) -> Vec<(&'static Network, Caption)> {
    let templates = &site.campaign.settings.captions;
    let made = |network| (network, caption(network, templates.of(network), said));
    share::networks().iter().map(made).collect()
}

/// Everything that is posted of a story, wherever that is.
pub(super) fn whole(site: &Site, story: &Story) -> String {
    let own = site.campaign.settings.captions.all();
    own.unwrap_or(full_template()).whole(&said(site, story))
}

/// Stands where a text comes later.
const PLACE: &str = "\u{0}";

/// What a post tells of a story.
fn said(site: &Site, story: &Story) -> Said {
    let settings = &site.campaign.settings;
    let words = &site.voice(view::language(site, story)).words;
    // The words put a text into its place after a label; here it is put there later.
    let around = |beat| {
        let labelled = words.labelled(&words.text(view::label(beat)), PLACE);
        let (before, after) = labelled.split_once(PLACE).unwrap_or((&labelled, ""));
        (before.to_owned(), after.to_owned())
    };
    let slogan = settings.slogan.as_ref();
    let link = settings.absolute(&view::route(site, story).public());
    Said {
        tag: settings.tag(story.number),
        title: Text::new(&story.title.value),
        beats: Beat::ALL.map(|beat| Text::new(&story.beats.get(beat).value)),
        labels: Beat::ALL.map(around),
        slogan: slogan.map_or_else(Text::default, |slogan| Text::new(&slogan.value)),
        link: link.unwrap_or_default(),
    }
}
