//! Parsed stories, demands and datasets become one campaign, its references resolved and its rules run.

mod assemble;
mod funding;
pub mod ledger;
mod link;
mod parts;
mod rules;
pub mod settings;

pub use assemble::assemble;
pub use funding::{Funded, FundedState, Share, funded};
pub use ledger::Ledger;
pub use link::{Leads, Links};
pub use parts::{Memory, parse};
pub use settings::Settings;

use std::collections::BTreeMap;

use chrono::NaiveDate;

use crate::artifact::Media;
use crate::demand::Demand;
use crate::front_matter::Body;
use crate::ledger::{Book, Metric};
use crate::markdown::Outline;
use crate::money::Dataset;
use crate::source::{Folder, SourceId};
use crate::story::{FileName, Parsed, Story};
use crate::words::Library;

/// Which stories a campaign tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Shown {
    /// Those that are public on the day of the build.
    #[default]
    Public,
    /// Drafts and those of later days too, for their authors to look at.
    All,
}

/// All parts as they were read, before anything is known about how they fit together.
#[derive(Debug)]
pub struct Parts {
    /// The settings.
    pub settings: Settings,
    /// Every story file with its name.
    pub stories: Vec<(FileName, Parsed)>,
    /// Ids of demand files that could not even be read.
    pub lost_demands: Vec<String>,
    /// Numbers of story files that could not even be read.
    pub lost_numbers: Vec<u32>,
    /// Every demand.
    pub demands: Vec<Demand>,
    /// What acts are counted in, where there is a list of it.
    pub metrics: Option<Vec<Metric>>,
    /// Whether there is such a list that could not even be read.
    pub lost_metrics: bool,
    /// The rows of the ledger.
    pub book: Book,
    /// Every money dataset.
    pub datasets: Vec<Dataset>,
    /// The tool's own words in every language.
    pub words: Library,
    /// The media folder, by name.
    pub media: BTreeMap<String, Media>,
    /// The day of the build.
    pub today: NaiveDate,
}

impl Parts {
    /// Every text besides stories that can be linked to, by folder and id.
    fn texts(&self) -> impl Iterator<Item = (Folder, &str)> {
        let demands = self.demands.iter();
        demands.map(|demand| (Folder::Demands, demand.id.as_str()))
    }

    /// Every text besides stories in which links may stand.
    fn bodies(&self) -> impl Iterator<Item = (Folder, SourceId, &Body)> {
        let demands = self.demands.iter();
        demands.map(|demand| (Folder::Demands, demand.source, &demand.body))
    }
}

/// A campaign that is ready to be published.
#[derive(Debug)]
pub struct Campaign {
    /// The settings.
    pub settings: Settings,
    /// The stories that are shown, by number: the published ones, unless all are asked for.
    pub stories: Vec<Story>,
    /// How many are not shown, being drafts or for a later day.
    pub kept_back: usize,
    /// Demands, by deadline and then by id.
    pub demands: Vec<Demand>,
    /// What was done up to the day of the build.
    pub ledger: Ledger,
    /// Money datasets, by id.
    pub datasets: Vec<Dataset>,
    /// The tool's own words in every language.
    pub words: Library,
    /// The media folder, by name.
    pub media: BTreeMap<String, Media>,
    /// The day of the build.
    pub today: NaiveDate,
    /// Where every file of the content folder leads.
    pub links: Links,
}

impl Campaign {
    /// The story of that number, when it is published.
    pub fn story(&self, number: u32) -> Option<&Story> {
        let at = self
            .stories
            .binary_search_by_key(&number, |story| story.number);
        at.ok().map(|at| &self.stories[at])
    }

    /// Every text in which links and pictures may stand, with the folder from which they lead.
    pub fn outlines(&self) -> impl Iterator<Item = (Folder, &Outline)> {
        let stories = self.stories.iter();
        let stories = stories.map(|story| (Folder::Stories, &story.body.document.outline));
        let demands = self.demands.iter();
        let demands = demands.map(|demand| (Folder::Demands, &demand.body.document.outline));
        let datasets = self.datasets.iter();
        let datasets = datasets.map(|dataset| (Folder::Money, &dataset.method.outline));
        stories.chain(demands).chain(datasets)
    }

    /// The demand of that id.
    pub fn demand(&self, id: &str) -> Option<&Demand> {
        self.demands.iter().find(|demand| demand.id == id)
    }

    /// Which milestone a story is, counted from 1, if it is one.
    pub fn milestone(&self, number: u32) -> Option<u32> {
        let every = self.settings.milestone_every;
        number.is_multiple_of(every).then(|| number / every)
    }

    /// The first number after the last story that is a milestone.
    pub fn next_milestone(&self) -> u32 {
        let every = self.settings.milestone_every;
        let last = self.stories.last().map_or(0, |story| story.number);
        (last / every + 1) * every
    }
}
