//! Everything with a date becomes one list, in order: events, deadlines, briefings, escalations. The page,
//! the calendar files and the open data all show this list.

use chrono::{DateTime, NaiveDate, NaiveTime, Utc};

use super::Campaign;
use crate::calendar::{self, Event};
use crate::demand::Status;
use crate::zone::Zone;

/// Something that happens, or is due, on a day that is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Occasion {
    /// Its id, which no other occasion has: part of its address, and how calendars know it again.
    pub id: String,
    /// What it is, and of what.
    pub subject: Subject,
    /// What it is called; nothing where that follows from what it is of.
    pub title: Option<String>,
    /// When.
    pub when: When,
    /// Where.
    pub place: Option<String>,
    /// More about it.
    pub text: Option<String>,
    /// The demand that it presses, by its place in the campaign's list.
    pub demand: Option<usize>,
    /// Where more can be read, on another site.
    pub link: Option<String>,
}

/// What an occasion is, and of what.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    /// A date when pressure counts.
    Window,
    /// What the campaign does.
    Action,
    /// A gathering of gratitude.
    Ritual,
    /// The day on which an answer to a demand is due.
    Deadline,
    /// The day on which a briefing asks for a reply, by its milestone.
    ReplyBy(u32),
    /// A briefing, by its milestone.
    Briefing(u32),
    /// What the campaign does at a count of acts.
    Escalation(u64),
}

impl Subject {
    /// Its word in data and templates.
    pub fn key(self) -> &'static str {
        match self {
            Self::Window => "window",
            Self::Action => "action",
            Self::Ritual => "ritual",
            Self::Deadline | Self::ReplyBy(_) => "deadline",
            Self::Briefing(_) => "briefing",
            Self::Escalation(_) => "escalation",
        }
    }
}

/// When an occasion is: whole days, or from a time of day on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct When {
    /// The first day.
    pub first: NaiveDate,
    /// The last day.
    pub last: NaiveDate,
    /// When it begins on the first day, in the campaign's time zone.
    pub time: Option<NaiveTime>,
    /// When it ends on the last day; only with a beginning.
    pub ends: Option<NaiveTime>,
    /// The moment at which it begins.
    pub start: Option<DateTime<Utc>>,
    /// The moment at which it ends; never before its beginning.
    pub end: Option<DateTime<Utc>>,
}

impl When {
    fn new(
        days: (NaiveDate, NaiveDate),
        times: (Option<NaiveTime>, Option<NaiveTime>),
        zone: Zone,
    ) -> When {
        let (first, last) = days;
        let (time, ends) = (times.0, times.1.filter(|_| times.0.is_some()));
        let start = time.map(|time| zone.moment(first, time).utc);
        let end = ends.map(|ends| zone.moment(last, ends).utc);
        When {
            first,
            last: last.max(first),
            time,
            ends,
            start,
            // Where clocks go back, an hour that ends at the same time on the clock ends before it begins.
            end: end.filter(|end| start.is_none_or(|start| start < *end)),
        }
    }

    fn day(day: NaiveDate, zone: Zone) -> When {
        When::new((day, day), (None, None), zone)
    }

    /// Whether its last day has passed.
    pub fn is_over(&self, today: NaiveDate) -> bool {
        self.last < today
    }

    /// Whether a day lies in it.
    pub fn is_on(&self, day: NaiveDate) -> bool {
        self.first <= day && day <= self.last
    }
}

/// All occasions by day, whole days before times.
pub(super) fn of(campaign: &Campaign, events: &[Event]) -> Vec<Occasion> {
    let mut all: Vec<Occasion> = events
        .iter()
        .map(|event| happens(campaign, event))
        .collect();
    all.extend(deadlines(campaign));
    all.extend(briefings(campaign));
    all.extend(escalations(campaign));
    all.sort_by(|a, b| {
        let key = |occasion: &Occasion| (occasion.when.first, occasion.when.start);
        (key(a), &a.id).cmp(&(key(b), &b.id))
    });
    // Of two with one id only the first can have the address; the rules tell of the other.
    let mut seen = std::collections::HashSet::new();
    all.retain(|occasion| seen.insert(occasion.id.clone()));
    all
}

fn zone(campaign: &Campaign) -> Zone {
    campaign.settings.public.zone
}

fn happens(campaign: &Campaign, event: &Event) -> Occasion {
    let times = (event.time.as_ref(), event.ends.as_ref());
    let plain = |time: Option<&crate::source::Spanned<NaiveTime>>| time.map(|time| time.value);
    Occasion {
        id: event.id.value.clone(),
        subject: match event.kind {
            calendar::Kind::Window => Subject::Window,
            calendar::Kind::Action => Subject::Action,
            calendar::Kind::Ritual => Subject::Ritual,
        },
        title: Some(event.title.clone()),
        when: When::new(
            (event.date.value, event.last()),
            (plain(times.0), plain(times.1)),
            zone(campaign),
        ),
        place: event.place.clone(),
        text: event.text.clone(),
        demand: event
            .demand
            .as_ref()
            .and_then(|id| campaign.place_of_demand(&id.value)),
        link: event.link.clone(),
    }
}

fn deadlines(campaign: &Campaign) -> impl Iterator<Item = Occasion> {
    let demands = campaign.demands.iter().enumerate();
    demands
        .filter(|(_, demand)| demand.status_on(campaign.today) != Status::Won)
        .filter_map(|(at, demand)| {
            let due = campaign.due(demand)?;
            Some(Occasion {
                id: deadline_id(&demand.id),
                subject: Subject::Deadline,
                title: None,
                when: When::day(due.day, zone(campaign)),
                place: None,
                text: Some(demand.ask.clone()),
                demand: Some(at),
                link: None,
            })
        })
}

/// The id of a demand's deadline.
pub(super) fn deadline_id(demand: &str) -> String {
    format!("deadline-{demand}")
}

/// The id of a milestone's briefing.
pub fn briefing_id(milestone: u32) -> String {
    format!("briefing-{milestone:03}")
}

fn briefings(campaign: &Campaign) -> impl Iterator<Item = Occasion> {
    campaign.briefings.iter().flat_map(|briefing| {
        let index = briefing.index;
        let plan = briefing.plan.map(|at| &campaign.plans[at]);
        let title = plan.and_then(|plan| plan.title.as_ref());
        let held = briefing.date.map(|date| Occasion {
            id: briefing_id(index),
            subject: Subject::Briefing(index),
            title: title.map(|title| title.value.clone()),
            when: When::new((date, date), (briefing.time, None), zone(campaign)),
            place: briefing.place.clone(),
            text: None,
            demand: briefing.demand,
            link: briefing.stream.clone(),
        });
        let asked = briefing.demand.map(|at| &campaign.demands[at]);
        let known = asked
            .and_then(|demand| campaign.due(demand))
            .map(|due| due.day);
        // On the demand's own deadline one entry says it all.
        let day = briefing.reply_by.filter(|day| known != Some(*day));
        let due = day.map(|day| Occasion {
            id: format!("reply-briefing-{index:03}"),
            subject: Subject::ReplyBy(index),
            title: None,
            when: When::day(day, zone(campaign)),
            place: None,
            text: None,
            demand: briefing.demand,
            link: None,
        });
        held.into_iter().chain(due)
    })
}

fn escalations(campaign: &Campaign) -> impl Iterator<Item = Occasion> {
    let ladder = campaign.escalations.iter();
    let steps = ladder.flat_map(|ladder| &ladder.steps);
    steps.filter_map(|step| {
        let named = step.named.as_ref()?;
        Some(Occasion {
            id: format!("escalation-{}", step.at),
            subject: Subject::Escalation(step.at),
            title: step.title().map(str::to_owned),
            when: When::day(named.date?, zone(campaign)),
            place: None,
            text: named.report.as_ref().map(|report| report.value.clone()),
            demand: None,
            link: named.link.clone(),
        })
    })
}
