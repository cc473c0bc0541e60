//! The rules that need more than one file, as a table.

mod board;
mod briefings;
mod calendar;
mod consent;
mod deadlines;
mod html;
mod ledger;
mod money;
mod references;
mod sequence;
mod translations;
mod voices;

use super::link::Links;
use super::{Parts, private};
use crate::diagnostic::Diagnostic;
use crate::source::Sources;
use crate::story::{Release, Story};

/// What a rule looks at.
pub(in crate::campaign) struct Scene<'a> {
    pub(in crate::campaign) parts: &'a Parts,
    pub(in crate::campaign) links: &'a Links,
    pub(in crate::campaign) sources: &'a Sources,
}

impl Scene<'_> {
    /// The path of something in the content folder, as a person would type it.
    pub(in crate::campaign) fn content(&self, inside: &str) -> String {
        let settings = &self.sources.get(self.parts.settings.source).path;
        let folder = settings.rsplit_once('/').map_or("", |(folder, _)| folder);
        format!("{folder}/{inside}")
    }

    /// Stories whose front matter could be read and that are not withdrawn, by number and then by path.
    fn stories(&self) -> Vec<&Story> {
        let mut stories: Vec<_> = self
            .parts
            .stories
            .iter()
            .filter(|(_, parsed)| parsed.readable)
            .map(|(_, parsed)| &parsed.story)
            // Nothing of these is shown, and most may be gone.
            .filter(|story| story.release != Release::Withdrawn)
            .collect();
        stories.sort_by_key(|story| (story.number, &self.sources.get(story.source).path));
        stories
    }
}

/// A rule looks at the whole and tells what is wrong.
pub(in crate::campaign) type Rule = fn(&Scene<'_>) -> Vec<Diagnostic>;

/// All rules. A new one is a function and a line here.
pub(in crate::campaign) const RULES: &[Rule] = &[
    sequence::numbers,
    sequence::dates,
    references::demands,
    references::numbers,
    ledger::metrics,
    ledger::names,
    ledger::private,
    ledger::twice,
    ledger::ahead,
    references::photos,
    private::names,
    private::texts,
    private::needless,
    consent::listed,
    consent::pictures,
    consent::in_force,
    consent::withdrawn,
    references::logo,
    voices::recordings,
    translations::originals,
    translations::agreement,
    voices::private,
    voices::met,
    references::story_links,
    references::text_links,
    references::method_links,
    briefings::milestones,
    briefings::private,
    briefings::stories,
    briefings::dates,
    briefings::passed,
    briefings::kept_back,
    board::ids,
    board::days,
    board::contact,
    calendar::ids,
    calendar::demands,
    calendar::clocks,
    calendar::zone,
    money::rows,
    money::shares,
    deadlines::unchecked,
    deadlines::ahead,
    deadlines::days_off,
    sequence::stories,
    sequence::kept_back,
    voices::kept_back,
];
