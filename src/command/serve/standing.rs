//! What was last built becomes what the board shows and what the terminal says.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::{Instant, SystemTime, UNIX_EPOCH};

use super::board::{Board, Made, Now};
use super::dress;
use super::problems::{News, Told};
use crate::command::report::{Form, plural, say, tally, tell};
use crate::diagnostic::{Diagnostic, has_errors};
use crate::pipeline::Planned;
use crate::source::Sources;
use crate::story::Story;

/// What hinders all work, other than the author's texts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Trouble {
    /// What it is.
    pub(super) sentence: String,
    /// What is said when it is over.
    pub(super) over: String,
}

/// The site that stands, and what is wrong with what was last read.
pub(super) struct Standing {
    board: Arc<Board>,
    /// Tells this run of the program from others.
    run: String,
    site: Option<Arc<Made>>,
    /// The last site that was looked over and found whole.
    whole: Option<Arc<Made>>,
    /// How many sites were made.
    generation: u64,
    /// What is wrong by the last plan, and the texts that this points at.
    planned: Vec<Diagnostic>,
    sources: Arc<Sources>,
    /// What the last review found on finished pages, and the texts that this points at. It counts
    /// until the next review ends.
    later: Vec<Diagnostic>,
    later_sources: Arc<Sources>,
    trouble: Option<Trouble>,
}

impl Standing {
    /// Nothing yet.
    pub(super) fn new(board: Arc<Board>) -> Standing {
        let started = SystemTime::now().duration_since(UNIX_EPOCH);
        Standing {
            board,
            run: format!("{:x}", started.unwrap_or_default().as_nanos()),
            site: None,
            whole: None,
            generation: 0,
            planned: Vec::new(),
            sources: Arc::default(),
            later: Vec::new(),
            later_sources: Arc::default(),
            trouble: None,
        }
    }

    /// Takes in a plan: a site that stands from now on, or the mistakes that keep it from being made.
    pub(super) fn take(&mut self, planned: Planned, began: Instant) {
        let is_new = self.planned != planned.diagnostics;
        self.planned = planned.diagnostics;
        match planned.site {
            Some(site) => {
                self.generation += 1;
                let made = Made::new(self.generation, site, planned.sources);
                self.sources = Arc::clone(&made.sources);
                self.site = Some(Arc::new(made));
            }
            None => self.sources = Arc::new(planned.sources),
        }
        self.publish();
        self.report(began, is_new);
    }

    /// What hinders all work at the moment.
    pub(super) fn trouble(&self) -> Option<&Trouble> {
        self.trouble.as_ref()
    }

    /// Tells of what hinders all work.
    pub(super) fn hinder(&mut self, trouble: Trouble) {
        if self.trouble.as_ref() != Some(&trouble) {
            say(format!("error: {}", trouble.sentence));
            self.trouble = Some(trouble);
            self.publish();
        }
    }

    /// Nothing hinders the work any longer.
    pub(super) fn go_on(&mut self) {
        if let Some(trouble) = self.trouble.take() {
            say(trouble.over);
            self.publish();
        }
    }

    /// The site that is to be looked over, unless mistakes of a later one come first.
    pub(super) fn to_review(&self) -> Option<Arc<Made>> {
        self.site.clone().filter(|_| !has_errors(&self.planned))
    }

    /// Takes in what only finished pages show, if they are of the site that stands.
    pub(super) fn looked_over(&mut self, generation: u64, told: Vec<Diagnostic>) {
        let Some(made) = (self.site.clone()).filter(|made| made.generation == generation) else {
            return;
        };
        let is_new = self.later != told;
        self.later = told;
        self.later_sources = Arc::clone(&made.sources);
        if !has_errors(&self.later) {
            self.whole = Some(made);
        }
        if is_new {
            tell(&self.later, &self.later_sources, Form::Human);
        }
        // What stands is told in one line only, or a site with mistakes would seem to be whole.
        if let Some(tally) = tally(&self.later) {
            say(format!("Looked over all pages: {tally}."));
        }
        self.publish();
    }

    /// Puts on the board what stands now.
    fn publish(&self) {
        let id = format!("{}-{}", self.run, self.generation);
        let is_whole = |whole: &Arc<Made>| whole.generation == self.generation;
        let site = self.site.as_deref();
        let news = News {
            site: &id,
            whole: self.whole.as_ref().is_some_and(is_whole),
            trouble: self.trouble.as_ref().map(|trouble| &*trouble.sentence),
            marks: site.map_or_else(BTreeMap::new, dress::marks),
            told: Told::of(&self.planned, &self.sources)
                .and(Told::of(&self.later, &self.later_sources)),
        };
        self.board.publish(Now {
            site: self.site.clone(),
            before: self.whole.clone().filter(|whole| !is_whole(whole)),
            id: id.as_str().into(),
            news: serde_json::to_string(&news).unwrap_or_default().into(),
        });
    }

    /// Says what is wrong by the plan, if that is new, and what came of the change.
    fn report(&self, began: Instant, is_new: bool) {
        if is_new {
            tell(&self.planned, &self.sources, Form::Human);
        }
        let tally = tally(&self.planned);
        let site = self.site.as_ref();
        say(match site.filter(|_| !has_errors(&self.planned)) {
            Some(made) => {
                let time = began.elapsed().as_millis();
                let campaign = &made.site.campaign;
                let shown = plural(campaign.stories.len(), "story");
                let is_public = |story: &Story| story.is_public(campaign.today);
                let hidden = campaign.stories.iter().filter(|story| !is_public(story));
                let hidden = match hidden.count() {
                    0 => String::new(),
                    hidden => format!(", {hidden} of them not public yet"),
                };
                let with = tally.map_or(String::new(), |tally| format!(", {tally}"));
                format!("Built in {time} ms: {shown}{hidden}{with}.")
            }
            None => {
                let stays = site.map_or("", |_| "; the last good site stays");
                format!("Found {}{stays}.", tally.unwrap_or_default())
            }
        });
    }
}
