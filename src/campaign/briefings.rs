//! Milestones, and what organizers say of their briefings, become the briefings of a campaign.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use chrono::{NaiveDate, NaiveTime};

use super::{Campaign, Milestone};
use crate::briefing::Plan;
use crate::demand::Demand;
use crate::source::Spanned;
use crate::story::Story;

/// Offices that are invited, where organizers do not say which.
const INVITED: usize = 4;

/// The People's Briefing that a milestone triggers. Places are those in the campaign's lists.
#[derive(Debug, Clone)]
pub struct Briefing {
    /// Which milestone it is of, counted from 1.
    pub index: u32,
    /// The number of the story at which the milestone is reached.
    pub number: u32,
    /// The milestone, once it is reached.
    pub milestone: Option<Milestone>,
    /// What organizers say of it.
    pub plan: Option<usize>,
    /// The day: that of the plan, or else of the story that reached the milestone.
    pub date: Option<NaiveDate>,
    /// The day on which that day was made public: that of the plan, or of the story that reached the
    /// milestone.
    pub announced: Option<NaiveDate>,
    /// When it begins, in the campaign's time zone.
    pub time: Option<NaiveTime>,
    /// Where people meet.
    pub place: Option<String>,
    /// Where it can be watched.
    pub stream: Option<String>,
    /// Who reads.
    pub readers: Vec<String>,
    /// The day of the last briefing before it, once that day is there.
    pub before: Option<NaiveDate>,
    /// The milestone before it that was reached, counted from 1.
    pub milestone_before: Option<u32>,
    /// The day up to which its numbers are counted: its own or, until then, that of the build.
    pub counted: NaiveDate,
    /// Acts that are logged up to then.
    pub acts: u64,
    /// The count of the next step of the ladder then.
    pub next_step: Option<u64>,
    /// The stories told since the milestone before, oldest first.
    pub since: Vec<usize>,
    /// The stories that are read aloud, in their order.
    pub stories: Vec<usize>,
    /// Whether organizers choose them, also while none of those is told.
    pub chosen: bool,
    /// The demand that it speaks of.
    pub demand: Option<usize>,
    /// By when it asks for a reply.
    pub reply_by: Option<NaiveDate>,
    /// The offices that are invited.
    pub invited: Vec<String>,
    /// How it closes.
    pub ritual: Option<String>,
    /// Where it can be heard or seen, once it is over.
    pub recording: Option<String>,
}

impl Briefing {
    /// Whether it is over on a day, as far as days can tell.
    pub fn is_past(&self, today: NaiveDate) -> bool {
        self.date.is_some_and(|date| date < today)
    }
}

/// All briefings by their milestones: of those reached, of those that organizers plan and, if there are any
/// of these, the next one as it looks so far.
pub(super) fn derive(campaign: &Campaign) -> Vec<Briefing> {
    let reached = campaign.milestones.iter().map(|milestone| milestone.index);
    let planned = campaign.plans.iter().map(|plan| plan.index);
    let mut indices: BTreeSet<u32> = reached.chain(planned).collect();
    if !indices.is_empty() {
        indices.extend(campaign.next_milestone().map(|(index, _)| index));
    }
    let mut briefings: Vec<Briefing> = Vec::with_capacity(indices.len());
    for index in indices {
        let has_come = |date: &NaiveDate| *date <= campaign.today;
        let mut held = (briefings.iter().rev()).filter_map(|briefing| briefing.date);
        let before = held.find(has_come);
        briefings.extend(briefing(campaign, index, before));
    }
    briefings
}

fn briefing(campaign: &Campaign, index: u32, before: Option<NaiveDate>) -> Option<Briefing> {
    let rhythm = &campaign.settings.rhythm;
    let number = rhythm.milestones.number(index)?;
    let found = (campaign.milestones).binary_search_by_key(&index, |milestone| milestone.index);
    let milestone = found.ok().map(|at| campaign.milestones[at]);
    let reached = milestone.map(|milestone| milestone.day);
    let place = campaign.plans.iter().position(|plan| plan.index == index);
    let plan = place.map(|at| &campaign.plans[at]);
    let date = plan.and_then(|plan| Some(plan.date.as_ref()?.value));
    let date = date.or(reached);
    let counted = date.map_or(campaign.today, |date| date.min(campaign.today));
    let acts = campaign.ledger.acts_until(counted);
    let since = since(campaign, index, milestone);
    let pressed = pressed(campaign, &since);
    let open = |at: &usize| was_open(&campaign.demands[*at], counted, campaign.today);
    let open: Vec<usize> = pressed.iter().copied().filter(open).collect();
    let named = plan.and_then(|plan| campaign.place_of_demand(&plan.demand.as_ref()?.value));
    let demand = named.or(open.first().or(pressed.first()).copied());
    let asked = plan.and_then(|plan| Some(plan.reply_by.as_ref()?.value));
    let chosen = plan.filter(|plan| !plan.stories.is_empty());
    let invited = plan.map_or(Vec::new(), |plan| texts(&plan.invited));
    let habits = &rhythm.briefing;
    let own = |get: fn(&Plan) -> &Option<Spanned<String>>, habit: &Option<Spanned<String>>| {
        let text = plan.and_then(|plan| get(plan).as_ref());
        text.or(habit.as_ref()).map(|text| text.value.clone())
    };
    Some(Briefing {
        index,
        number,
        milestone,
        plan: place,
        date,
        announced: plan
            .and_then(|plan| Some(plan.announced.as_ref()?.value))
            .or(reached),
        time: plan
            .and_then(|plan| Some(plan.time.as_ref()?.value))
            .or(habits.time),
        place: own(|plan| &plan.place, &habits.place),
        stream: plan.and_then(|plan| plan.stream.clone()),
        readers: plan.map_or(Vec::new(), |plan| texts(&plan.readers)),
        before,
        milestone_before: (campaign.milestones.iter())
            .map(|milestone| milestone.index)
            .rfind(|before| *before < index),
        counted,
        acts,
        next_step: (rhythm.ladder.as_ref()).and_then(|ladder| ladder.next_after(acts)),
        chosen: chosen.is_some(),
        stories: match chosen {
            Some(plan) => told(campaign, plan),
            None => choose(campaign, &since, milestone, &pressed),
        },
        demand,
        reply_by: asked.or(date.map(|date| reply_by(campaign, demand, date))),
        invited: match invited.is_empty() {
            true => offices(campaign, &open),
            false => invited,
        },
        ritual: own(|plan| &plan.ritual, &habits.ritual),
        recording: plan
            .filter(|_| date.is_some_and(|date| date < campaign.today))
            .and_then(|plan| plan.recording.clone()),
        since,
    })
}

/// By when those to whom a demand is read on a day are asked to reply: within the days that the campaign
/// gives, but not after the demand's own deadline, where that is still to come.
fn reply_by(campaign: &Campaign, demand: Option<usize>, date: NaiveDate) -> NaiveDate {
    let asked = campaign.reply_by(date);
    let due = demand.and_then(|at| campaign.due(&campaign.demands[at]));
    let due = due.map(|due| due.day).filter(|due| *due >= date);
    due.map_or(asked, |due| asked.min(due))
}

fn texts(texts: &[Spanned<String>]) -> Vec<String> {
    texts.iter().map(|text| text.value.clone()).collect()
}

/// Whether a demand still waited for something on a day, as far as is known today: it did by the record, or the
/// last word came later.
fn was_open(demand: &Demand, day: NaiveDate, today: NaiveDate) -> bool {
    let last = demand.replies.last();
    demand.is_open(day.min(today)) || last.is_some_and(|reply| reply.date > day)
}

/// The stories of a milestone that is reached, or those so far on the way to one that is not. One that was
/// leapt over has none.
fn since(campaign: &Campaign, index: u32, milestone: Option<Milestone>) -> Vec<usize> {
    let next = campaign.next_milestone();
    let range = match milestone {
        Some(milestone) => milestone.range,
        None if next.is_some_and(|(next, _)| next == index) => {
            let last = campaign.milestones.last();
            let from = last.map_or(0, |last| last.range[1].saturating_add(1));
            [from, u32::MAX]
        }
        None => return Vec::new(),
    };
    let stories = &campaign.stories;
    let start = stories.partition_point(|story| story.number < range[0]);
    let end = stories.partition_point(|story| story.number <= range[1]);
    (start..end.max(start)).collect()
}

/// The demands that some stories press, those of most stories first.
fn pressed(campaign: &Campaign, stories: &[usize]) -> Vec<usize> {
    let mut counted: BTreeMap<usize, usize> = BTreeMap::new();
    for story in stories {
        let named = campaign.stories[*story].demands.iter();
        let demands: BTreeSet<usize> = named
            .filter_map(|named| campaign.place_of_demand(&named.value))
            .collect();
        demands
            .into_iter()
            .for_each(|demand| *counted.entry(demand).or_default() += 1);
    }
    let mut counted: Vec<(usize, usize)> = counted.into_iter().collect();
    counted.sort_by_key(|(demand, stories)| (Reverse(*stories), *demand));
    counted.into_iter().map(|(demand, _)| demand).collect()
}

/// The stories that organizers chose, as far as they are published.
fn told(campaign: &Campaign, plan: &Plan) -> Vec<usize> {
    let place = |number: &u32| {
        let stories = &campaign.stories;
        stories
            .binary_search_by_key(number, |story| story.number)
            .ok()
    };
    let mut seen = BTreeSet::new();
    let numbers = plan.stories.iter().map(|number| &number.value);
    numbers
        .filter_map(place)
        .filter(|at| seen.insert(*at))
        .collect()
}

/// The stories that are read where organizers choose none: the one that reached the milestone, then the
/// newest behind each of the demands that are pressed most, then the newest of all, until there are enough.
fn choose(
    campaign: &Campaign,
    since: &[usize],
    milestone: Option<Milestone>,
    pressed: &[usize],
) -> Vec<usize> {
    let most = campaign.settings.rhythm.briefing.stories as usize;
    let mut chosen: Vec<usize> = milestone.and_then(|one| one.story).into_iter().collect();
    let presses =
        |story: &Story, demand: &Demand| story.demands.iter().any(|named| named.value == demand.id);
    for demand in pressed {
        let demand = &campaign.demands[*demand];
        let mut newest = since.iter().rev();
        chosen.extend(
            newest.find(|at| !chosen.contains(at) && presses(&campaign.stories[**at], demand)),
        );
    }
    for at in since.iter().rev() {
        if chosen.len() >= most {
            break;
        }
        if !chosen.contains(at) {
            chosen.push(*at);
        }
    }
    chosen.truncate(most);
    chosen
}

/// The offices to which some demands are addressed, each once.
fn offices(campaign: &Campaign, demands: &[usize]) -> Vec<String> {
    let demands = demands.iter().map(|at| &campaign.demands[*at]);
    let mut offices: Vec<String> = Vec::new();
    for office in demands.filter_map(|demand| demand.target.as_ref()) {
        if !offices.contains(office) && offices.len() < INVITED {
            offices.push(office.clone());
        }
    }
    offices
}
