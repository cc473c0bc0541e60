//! Parsed stories, demands and datasets become one campaign, its references resolved and its rules run.

mod agenda;
mod assemble;
mod board;
mod briefings;
mod deadlines;
mod escalations;
mod funding;
pub mod ledger;
mod link;
mod milestones;
mod parts;
mod private;
pub mod renumber;
mod rules;
pub mod settings;
mod voices;
mod withdrawn;

pub use agenda::{Occasion, Subject, When, briefing_id};
pub use assemble::assemble;
pub use board::{Answers, Board, Found, Place};
pub use briefings::Briefing;
pub use escalations::{Escalations, Step, StepState};
pub use funding::{Funded, FundedState, Share, funded};
pub use ledger::Ledger;
pub use link::{Leads, Links};
pub use milestones::Milestone;
pub use parts::{Memory, parse};
pub use private::open as open_texts;
pub use settings::Settings;
pub use withdrawn::Withdrawn;

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::ops::Range;

use chrono::NaiveDate;

use crate::artifact::Media;
use crate::board::Entry;
use crate::briefing::Plan;
use crate::calendar::Event;
use crate::consent::Scope;
use crate::demand::Demand;
use crate::diagnostic::Diagnostic;
use crate::front_matter::Body;
use crate::guide::Guide;
use crate::holidays::Holidays;
use crate::ledger::{Book, Metric};
use crate::markdown::Outline;
use crate::money::Dataset;
use crate::photo::Listed;
use crate::private::Names;
use crate::source::{Folder, SourceId};
use crate::story::{FileName, Moved, Parsed, Story};
use crate::testimony::Testimony;
use crate::victory::Victory;
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
    /// Every translation of a story, as its file has it.
    pub translations: Vec<(FileName, Parsed)>,
    /// What leads to a person in the text of a story or a translation.
    pub open: Vec<Diagnostic>,
    /// Ids of demand files that could not even be read.
    pub lost_demands: Vec<String>,
    /// Numbers of story files that could not even be read.
    pub lost_numbers: Vec<u32>,
    /// Every demand.
    pub demands: Vec<Demand>,
    /// Every victory.
    pub victories: Vec<Victory>,
    /// Every testimony.
    pub testimonies: Vec<Testimony>,
    /// Every guide and page, and their translations.
    pub guides: Vec<Guide>,
    /// The days on which no office works.
    pub holidays: Holidays,
    /// What acts are counted in, where there is a list of it.
    pub metrics: Option<Vec<Metric>>,
    /// Whether there is such a list that could not even be read.
    pub lost_metrics: bool,
    /// The rows of the ledger.
    pub book: Book,
    /// Every money dataset.
    pub datasets: Vec<Dataset>,
    /// What organizers say of briefings.
    pub plans: Vec<Plan>,
    /// Every entry of the board.
    pub entries: Vec<Entry>,
    /// Every event of the calendar.
    pub events: Vec<Event>,
    /// The numbers that stories had before.
    pub moved: Vec<Moved>,
    /// The tool's own words in every language.
    pub words: Library,
    /// The media folder, by name.
    pub media: BTreeMap<String, Media>,
    /// Captions and transcripts in it.
    pub media_texts: BTreeMap<String, SourceId>,
    /// The names that are told nowhere.
    pub names: Names,
    /// The day of the build.
    pub today: NaiveDate,
}

/// A text of the content folder, by its folder and id.
struct Text<'a> {
    folder: Folder,
    id: &'a str,
    source: SourceId,
    body: &'a Body,
}

impl Parts {
    /// Every text besides stories: it can be linked to, and links may stand in it.
    fn texts(&self) -> impl Iterator<Item = Text<'_>> {
        let demands = self.demands.iter();
        let demands = demands.map(|of| (Folder::Demands, &of.id, of.source, &of.body));
        let victories = self.victories.iter();
        let victories = victories.map(|of| (Folder::Victories, &of.id, of.source, &of.body));
        let words = self.testimonies.iter();
        let words = words.map(|of| (Folder::Testimonies, &of.id, of.source, &of.body));
        let guides = self.guides.iter();
        let guides = guides.map(|of| (of.folder, &of.name, of.source, &of.body));
        let plans = self.plans.iter();
        let plans = plans.map(|of| (Folder::Briefings, &of.id, of.source, &of.body));
        let all = demands
            .chain(victories)
            .chain(words)
            .chain(guides)
            .chain(plans);
        all.map(|(folder, id, source, body)| Text {
            folder,
            id,
            source,
            body,
        })
    }

    /// Texts that can be linked to but are not to be seen: those of a later day, plans that are announced
    /// later, words that belong to a story that is kept back itself, and words that were not given for the web.
    fn kept_back(&self) -> BTreeSet<(Folder, &str)> {
        let is_later = |day: NaiveDate| day > self.today;
        let public: HashSet<u32> = (self.stories.iter())
            .filter(|(_, parsed)| parsed.story.is_public(self.today))
            .map(|(name, _)| name.number)
            .collect();
        let victories = self.victories.iter();
        let victories = victories
            .filter(|victory| is_later(victory.date.value))
            .map(|victory| (Folder::Victories, victory.id.as_str()));
        let waits = |words: &&Testimony| {
            let story = words.story.as_ref();
            is_later(words.date.value)
                || !words.consent.covers(Scope::Web)
                || story.is_some_and(|story| !public.contains(&story.value))
        };
        let testimonies = self.testimonies.iter().filter(waits);
        let testimonies = testimonies.map(|words| (Folder::Testimonies, words.id.as_str()));
        let plans = self.plans.iter();
        let plans = plans
            .filter(|plan| !plan.is_announced(self.today))
            .map(|plan| (Folder::Briefings, plan.id.as_str()));
        victories.chain(testimonies).chain(plans).collect()
    }
}

/// A campaign that is ready to be published.
#[derive(Debug)]
pub struct Campaign {
    /// The settings.
    pub settings: Settings,
    /// The stories that are shown, by number: the published ones, unless all are asked for.
    pub stories: Vec<Story>,
    /// The translations of these, whole, by number and then by language.
    pub translations: Vec<Story>,
    /// Of what only a page is left that says so, by number and then by language.
    pub withdrawn: Vec<Withdrawn>,
    /// How many are not shown, being drafts or for a later day.
    pub kept_back: usize,
    /// Demands, by the day on which a reply is due and then by id.
    pub demands: Vec<Demand>,
    /// The victories that are shown, newest first.
    pub victories: Vec<Victory>,
    /// The testimonies that are shown, by date and then by id: the order in which they are played.
    pub testimonies: Vec<Testimony>,
    /// Guides and pages in the order of their menus; translations stand behind their original, by
    /// language.
    pub guides: Vec<Guide>,
    /// The days on which no office works.
    pub holidays: Holidays,
    /// What was done up to the day of the build.
    pub ledger: Ledger,
    /// Money datasets, by id.
    pub datasets: Vec<Dataset>,
    /// The milestones that were reached.
    pub milestones: Vec<Milestone>,
    /// What organizers say of briefings, as far as that is announced.
    pub plans: Vec<Plan>,
    /// The briefings of milestones, by their number.
    pub briefings: Vec<Briefing>,
    /// The ladder of escalations, where the settings have one.
    pub escalations: Option<Escalations>,
    /// The board of offers, needs and dreams.
    pub board: Board,
    /// Everything with a date, in order.
    pub agenda: Vec<Occasion>,
    /// The numbers that stories which are shown had before, by number and then by day.
    pub moved: Vec<Moved>,
    /// The tool's own words in every language.
    pub words: Library,
    /// The media folder, by name.
    pub media: BTreeMap<String, Media>,
    /// Captions and transcripts in it.
    pub media_texts: BTreeMap<String, SourceId>,
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

    /// What workers say would have made acts unnecessary, by demand; at the end what belongs to none. Demands
    /// of which nothing is said are left out.
    pub fn fixes(&self) -> impl Iterator<Item = (Option<&Demand>, &[ledger::Fix])> {
        let demands = self.demands.iter();
        let demands = demands.map(|demand| (Some(demand), self.ledger.fixes_of(&demand.id)));
        let all = demands.chain([(None, self.ledger.other_fixes())]);
        all.filter(|(_, fixes)| !fixes.is_empty())
    }

    /// The places of the translations of the story of that number.
    pub fn translations_of(&self, number: u32) -> Range<usize> {
        let start = self
            .translations
            .partition_point(|story| story.number < number);
        let of_it = self.translations[start..].iter();
        start..start + of_it.take_while(|story| story.number == number).count()
    }

    /// Every text in which links and pictures may stand, with the folder from which they lead.
    pub fn outlines(&self) -> impl Iterator<Item = (Folder, &Outline)> {
        let stories = self.stories.iter().chain(&self.translations);
        let stories = stories.map(|story| (Folder::Stories, &story.body.document.outline));
        let demands = self.demands.iter();
        let demands = demands.map(|demand| (Folder::Demands, &demand.body.document.outline));
        let datasets = self.datasets.iter();
        let datasets = datasets.map(|dataset| (Folder::Money, &dataset.method.outline));
        let plans = self.plans.iter();
        let plans = plans.map(|plan| (Folder::Briefings, &plan.body.document.outline));
        let victories = self.victories.iter();
        let victories = victories.map(|victory| (Folder::Victories, &victory.body));
        let testimonies = self.testimonies.iter();
        let testimonies = testimonies.map(|words| (Folder::Testimonies, &words.body));
        let guides = self.guides.iter().map(|guide| (guide.folder, &guide.body));
        let voices = victories.chain(testimonies).chain(guides);
        let voices = voices.map(|(folder, body)| (folder, &body.document.outline));
        stories
            .chain(demands)
            .chain(datasets)
            .chain(voices)
            .chain(plans)
    }

    /// The photos that stand in texts, with what those in them agreed to.
    pub fn listed_photos(&self) -> impl Iterator<Item = &Listed> {
        let stories = self.stories.iter().chain(&self.translations);
        let bodies = stories.map(|story| &story.body);
        let bodies = bodies.chain(self.demands.iter().map(|demand| &demand.body));
        let bodies = bodies.chain(self.plans.iter().map(|plan| &plan.body));
        let bodies = bodies.chain(self.victories.iter().map(|victory| &victory.body));
        let bodies = bodies.chain(self.testimonies.iter().map(|words| &words.body));
        let bodies = bodies.chain(self.guides.iter().map(|guide| &guide.body));
        let of_datasets = self.datasets.iter().flat_map(|dataset| &dataset.photos);
        bodies.flat_map(|body| &body.photos).chain(of_datasets)
    }

    /// How many texts there are that a reader may look for.
    pub fn texts(&self) -> usize {
        self.stories.len()
            + self.translations.len()
            + self.demands.len()
            + self.victories.len()
            + self.testimonies.len()
            + self.guides.len()
            + self.briefings.len()
    }

    /// Whether anything is told or counted that open data can hold.
    pub fn has_data(&self) -> bool {
        !self.stories.is_empty() || !self.ledger.is_empty()
    }

    /// The place of the demand of that id in the list of all.
    fn place_of_demand(&self, id: &str) -> Option<usize> {
        self.demands.iter().position(|demand| demand.id == id)
    }

    /// The demand of that id.
    pub fn demand(&self, id: &str) -> Option<&Demand> {
        self.demands.iter().find(|demand| demand.id == id)
    }

    /// Whether the story of that number is withdrawn, and not only a translation of it.
    pub fn has_withdrawn(&self, number: u32) -> bool {
        let is_it = |gone: &Withdrawn| gone.number == number && gone.translation.is_none();
        self.withdrawn.iter().any(is_it)
    }

    /// The milestone that a number reached, if it did.
    pub fn milestone(&self, number: u32) -> Option<&Milestone> {
        let found = self
            .milestones
            .binary_search_by_key(&number, |one| one.number);
        found.ok().map(|at| &self.milestones[at])
    }

    /// The first milestone after the last story, be it withdrawn, counted from 1, and its number; nothing when a
    /// list of milestones has come to its end.
    pub fn next_milestone(&self) -> Option<(u32, u32)> {
        let milestones = &self.settings.rhythm.milestones;
        let last = self.stories.last().map_or(0, |story| story.number);
        let reached = self.milestones.last().map_or(0, |one| one.number);
        let last = last.max(reached);
        let index = milestones.until(last).checked_add(1)?;
        Some((index, milestones.number(index)?))
    }
}
