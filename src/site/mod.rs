//! A campaign and a theme become the plan of a site: every page and its address.

mod authors;
mod offices;
mod plan;
mod route;
mod say;
mod voices;

pub use authors::apart;
pub use offices::Office;
pub use plan::{Slice, TagGroup, plan};
pub use route::Route;

pub use crate::target::slug;

use std::collections::{BTreeMap, BTreeSet};

use crate::amount::NumberWords;
use crate::artifact::Media;
use crate::campaign::Campaign;
use crate::date::DateWords;
use crate::language::Language;
use crate::story::Story;
use crate::theme::{CardFormat, Theme};
use crate::week::Week;
use crate::words::Words;
use crate::words::message::{self, Message};

/// Everything that producers need to make the site.
#[derive(Debug)]
pub struct Site {
    /// The campaign.
    pub campaign: Campaign,
    /// The theme.
    pub theme: Theme,
    /// The card formats that are drawn; none when cards are off.
    pub formats: Vec<CardFormat>,
    /// What is told in which language, by its tag.
    voices: BTreeMap<String, Voice>,
    /// Every page.
    pub pages: Vec<Page>,
    /// Tags of published stories, by name.
    pub tags: Vec<TagGroup>,
    /// For each story, the indices of its tags.
    pub tags_of: Vec<Vec<usize>>,
    /// For each demand, the indices of the stories that press it, oldest first.
    pub pressing: Vec<Vec<usize>>,
    /// The weeks of the ledger that have a bulletin, oldest first: those with acts or stories; none
    /// while there is no ledger.
    pub weeks: Vec<Week>,
    /// The offices that demands and replies name, by name.
    pub offices: Vec<Office>,
    /// Photos that some page shows, by name in the media folder. No other file is published.
    pub photos: BTreeMap<String, Media>,
    /// The names of those that pages show rather than only link to.
    pub shown: BTreeSet<String>,
    /// Films and sounds that some testimony plays, by name in the media folder.
    pub recordings: BTreeMap<String, Media>,
    /// Dates in the campaign's language.
    pub dates: DateWords,
    /// Numbers in the campaign's language.
    pub numbers: NumberWords,
}

/// The tool's own words in one language, and dates as it writes them.
#[derive(Debug)]
pub struct Voice {
    /// The words.
    pub words: Words,
    /// The dates.
    pub dates: DateWords,
}

impl Site {
    /// The page at a path inside the site, such as `043/index.html`.
    pub fn page(&self, path: &str) -> Option<&Page> {
        self.pages.iter().find(|page| page.route.path() == path)
    }

    /// The story that a page tells or shares, in its original words or translated.
    pub fn story(&self, page: &Page) -> Option<&Story> {
        match page.kind {
            PageKind::Story(at) | PageKind::Share(at) => self.campaign.stories.get(at),
            PageKind::Translation(at) | PageKind::TranslationShare(at) => {
                self.campaign.translations.get(at)
            }
            _ => None,
        }
    }

    /// The link to a page from the site's root; nothing where the site has no such page.
    pub fn link(&self, route: &Route) -> Option<String> {
        self.page(route.path()).map(|page| page.route.href())
    }

    /// The newest week with acts, by its place among the weeks.
    pub fn newest_week(&self) -> Option<usize> {
        let (week, _) = self.campaign.ledger.weeks().next_back()?;
        self.weeks.binary_search(&week).ok()
    }

    /// The address of an office's page.
    pub fn office(&self, name: &str) -> Option<Route> {
        let slug = slug(name);
        let found = self.offices.iter().find(|office| office.slug == slug);
        found.map(|office| Route::office(&office.slug))
    }

    /// Some of the tool's own words, in the language of the site: a message of pages, by its name, and its parts.
    ///
    /// # Panics
    /// Where there is no such message; a test looks for all that the code says.
    pub fn say(&self, id: &str, parts: &[(&str, &str)]) -> String {
        self.words().with(message_of(id), parts)
    }

    /// The same of a message whose form depends on a number.
    ///
    /// # Panics
    /// As [`Site::say`].
    pub fn say_of(&self, count: u64, id: &str, parts: &[(&str, &str)]) -> String {
        self.words().count(message_of(id), count, parts)
    }

    /// The same as HTML, of parts that are HTML; marked, where it is in English on a site in another language.
    ///
    /// # Panics
    /// As [`Site::say`].
    pub fn say_html(&self, id: &str, parts: &[(&str, &str)]) -> String {
        let said = self
            .words()
            .of_template(message_of(id), (None, parts), true);
        said.unwrap_or_else(|part| panic!("`{id}` is not given its part `{part}`"))
    }

    /// The tool's own words in the language of the site.
    pub fn words(&self) -> &Words {
        &self.voice(&self.campaign.settings.language).words
    }

    /// The voice of a language in which something on the site is told.
    ///
    /// # Panics
    /// For any other language: the plan lists them all.
    pub fn voice(&self, language: &Language) -> &Voice {
        &self.voices[language.tag()]
    }
}

fn message_of(id: &str) -> &'static Message {
    message::find(id).unwrap_or_else(|| panic!("there is no message `{id}`"))
}

impl PageKind {
    /// Whether a page is no place to be found by a search engine: it tells nothing that no other page tells.
    pub fn is_tool(&self) -> bool {
        matches!(
            self,
            Self::NotFound
                | Self::Withdrawn(_)
                | Self::Share(_)
                | Self::TranslationShare(_)
                | Self::DatasetShare(_)
        )
    }
}

/// One page and what it shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// Its address.
    pub route: Route,
    /// Its content.
    pub kind: PageKind,
}

/// What a page shows. Indices point into the campaign's lists.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PageKind {
    /// The front door.
    Home,
    /// One story.
    Story(usize),
    /// The translation of one.
    Translation(usize),
    /// The words and pictures of a story, to post from a phone.
    Share(usize),
    /// The same of a translation.
    TranslationShare(usize),
    /// A part of all stories, newest first.
    Archive(Slice),
    /// All tags.
    Tags,
    /// A part of one tag's stories, newest first.
    Tag(usize, Slice),
    /// All demands.
    Demands,
    /// One demand and a part of the stories that press it, newest first.
    Demand(usize, Slice),
    /// The public ledger.
    Ledger,
    /// The bulletin of one week, by its place among the site's weeks.
    Week(usize),
    /// A part of what would have made acts unnecessary, by demand.
    Fixes(Slice),
    /// A letter to those whom a demand is addressed to, and what to say on the telephone.
    Letter(usize),
    /// A sheet to collect signatures for a demand.
    Sheet(usize),
    /// What was asked of an office, and how it answered.
    Office(usize),
    /// All money datasets.
    Money,
    /// One of them.
    Dataset(usize),
    /// The words and pictures of one, to pass on.
    DatasetShare(usize),
    /// All victories.
    Victories,
    /// One victory.
    Victory(usize),
    /// All testimonies, to be played one after the other.
    Testimonies,
    /// All guides.
    Guides,
    /// One guide or page, or its translation.
    Guide(usize),
    /// The board of offers, needs and dreams.
    Board,
    /// The board as a sheet to pin up.
    BoardSheet,
    /// Everything with a date.
    Calendar,
    /// What the open data are.
    Data,
    /// All briefings.
    Briefings,
    /// One of them.
    Briefing(usize),
    /// What is read aloud there.
    Script(usize),
    /// The ladder of escalations.
    Escalations,
    /// Where readers look for words.
    Search,
    /// What is left of a story that was withdrawn, by its place in the campaign's list.
    Withdrawn(usize),
    /// What a host shows when there is no such page.
    NotFound,
}
