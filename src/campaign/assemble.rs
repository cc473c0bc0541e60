//! Parts become a campaign: rules run, drafts set aside, everything in its order.

use std::collections::{BTreeSet, HashSet};

use super::link::Links;
use super::{
    Campaign, Parts, Shown, agenda, board, briefings, escalations, ledger, milestones, private,
    rules, voices, withdrawn,
};
use crate::diagnostic::Checked;
use crate::source::Sources;
use crate::story::{self, FileName, Parsed, Release, Story};

/// Assembles a campaign. The value is whole only if no problem is an error. Whichever stories are shown,
/// the rules tell what is wrong with those that are to be published.
pub fn assemble(mut parts: Parts, sources: &Sources, shown: Shown) -> Checked<Campaign> {
    let today = parts.today;
    let is_public = |story: &Story| story.is_public(today);
    let is_told = |story: &Story| story.release != Release::Withdrawn;
    let told = |story: &Story| match shown {
        Shown::All => is_told(story),
        Shown::Public => is_public(story),
    };
    let mut links = Links::new(&parts, &is_public, &parts.kept_back(), &BTreeSet::new());
    let scene = rules::Scene {
        parts: &parts,
        links: &links,
        sources,
    };
    let mut diagnostics: Vec<_> = rules::RULES.iter().flat_map(|rule| rule(&scene)).collect();
    private::permit(&mut diagnostics, sources, &parts.settings, &parts.names);
    // The rules have looked at these files; nothing shows them any more.
    let gone = withdrawn::media(&parts, &links);
    parts.media.retain(|name, _| !gone.contains(name));
    links = match shown {
        Shown::All => Links::new(&parts, &is_told, &BTreeSet::new(), &gone),
        Shown::Public => Links::new(&parts, &is_public, &parts.kept_back(), &gone),
    };
    let (victories, testimonies, guides) = voices::in_order(&mut parts, shown);
    let Parts {
        settings,
        stories,
        translations,
        open: _,
        lost_demands: _,
        lost_numbers: _,
        mut demands,
        victories: _,
        testimonies: _,
        guides: _,
        holidays,
        metrics,
        lost_metrics: _,
        book,
        mut datasets,
        mut plans,
        entries,
        events,
        mut moved,
        words,
        media,
        media_texts,
        names: _,
        today: _,
    } = parts;
    let withdrawn = withdrawn::pages(&stories, &translations);
    let all = stories.iter().filter(|(_, parsed)| is_told(&parsed.story));
    let all = all.count();
    let mut seen = HashSet::new();
    let mut stories: Vec<_> = stories
        .into_iter()
        .map(|(_, parsed)| parsed.story)
        .filter(|story| told(story) || !is_told(story))
        .filter(|story| seen.insert(story.number))
        .collect();
    stories.sort_by_key(|story| story.number);
    // What was done stays done: a number tells of nobody.
    let ledger = ledger::gather(metrics, &book, &stories, today);
    let mut shown_before = 0;
    let told_of = stories.iter().map(|story| {
        let place = is_told(story).then_some(shown_before);
        shown_before += usize::from(place.is_some());
        milestones::Told {
            number: story.number,
            day: story.date.value,
            story: place,
        }
    });
    // What was withdrawn before its day was never told.
    let told_of = told_of.filter(|told| told.story.is_some() || told.day <= today);
    let milestones = milestones::reached(&settings.rhythm.milestones, &told_of.collect::<Vec<_>>());
    stories.retain(is_told);
    let translations = of_shown(translations, &stories, &told);
    demands.sort_by_cached_key(|demand| {
        let due = demand.due(&settings.terms, &holidays).map(|due| due.day);
        (due.is_none(), due, demand.id.clone())
    });
    datasets.sort_by(|a, b| a.id.cmp(&b.id));
    plans.retain(|plan| shown == Shown::All || plan.is_announced(today));
    plans.sort_by_key(|plan| plan.index);
    let ladder = settings.rhythm.ladder.as_ref();
    // Whether a count is reached is known only now that the ledger is gathered.
    let early = ladder.map(|ladder| escalations::early(ladder, &ledger, today));
    diagnostics.extend(early.into_iter().flatten());
    let mut campaign = Campaign {
        kept_back: all - stories.len(),
        withdrawn,
        milestones,
        escalations: ladder.map(|ladder| escalations::climb(ladder, &ledger, today)),
        plans,
        briefings: Vec::new(),
        board: board::pin(entries, today, settings.privacy.small_number),
        agenda: Vec::new(),
        moved: Vec::new(),
        settings,
        stories,
        translations,
        demands,
        victories,
        testimonies,
        guides,
        holidays,
        ledger,
        datasets,
        words,
        media,
        media_texts,
        today,
        links,
    };
    // Of a story that is withdrawn, the page that says so has all its numbers.
    moved.retain(|moved| {
        let number = moved.to.value;
        campaign.story(number).is_some() || campaign.has_withdrawn(number)
    });
    moved.sort_by_key(|moved| (moved.from.value, moved.until));
    campaign.moved = moved;
    campaign.briefings = briefings::derive(&campaign);
    campaign.agenda = agenda::of(&campaign, &events);
    Checked::new(campaign, diagnostics)
}

/// The translations of stories that are shown, by number and then by language: one for each.
fn of_shown(
    files: Vec<(FileName, Parsed)>,
    stories: &[Story],
    is_told: &dyn Fn(&Story) -> bool,
) -> Vec<Story> {
    let whole = |(_, parsed): (FileName, Parsed)| {
        let number = parsed.story.number;
        let at = stories.binary_search_by_key(&number, |story| story.number);
        let whole = story::translated(&stories[at.ok()?], parsed.story);
        is_told(&whole).then_some(whole)
    };
    let mut translations: Vec<Story> = files.into_iter().filter_map(whole).collect();
    let place = |story: &Story| {
        let language = story.language.as_ref();
        (
            story.number,
            language.map(|language| language.tag().to_owned()),
        )
    };
    translations.sort_by_cached_key(place);
    translations.dedup_by_key(|story| place(story));
    translations
}
