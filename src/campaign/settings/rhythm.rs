//! The rhythm of a campaign: at which stories a milestone is reached, how briefings are held, and what
//! happens at which count of acts.

use chrono::{NaiveDate, NaiveTime};

use crate::diagnostic::{Diagnostic, codes};
use crate::source::Spanned;
use crate::story::NUMBERS;
use crate::yaml::Fields;

/// Acts from one step of the ladder to the next, where the settings name no counts.
const EVERY: u32 = 1000;
/// Largest count of acts that can be a step.
const MAX_ACTS: u32 = 1_000_000_000;

/// The rhythm of a campaign.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rhythm {
    /// At which stories a milestone is reached.
    pub milestones: Milestones,
    /// How many words are read aloud in a minute.
    pub words_a_minute: u32,
    /// What all briefings have in common.
    pub briefing: BriefingHabits,
    /// What happens at which count of acts, where the campaign has announced that something does.
    pub ladder: Option<Ladder>,
}

/// The numbers of stories that are milestones.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Milestones {
    /// Every so many stories.
    Every(u32),
    /// These numbers, rising.
    At(Vec<u32>),
}

impl Milestones {
    /// The number of the story at which a milestone, counted from 1, is reached.
    pub fn number(&self, index: u32) -> Option<u32> {
        match self {
            _ if index == 0 => None,
            Self::Every(every) => index.checked_mul(*every),
            Self::At(numbers) => numbers.get(index as usize - 1).copied(),
        }
    }

    /// How many milestones lie at or before the story of a number.
    pub fn until(&self, number: u32) -> u32 {
        match self {
            Self::Every(every) => number / every,
            // A list that was read from a text of bounded size.
            Self::At(numbers) => numbers.partition_point(|at| *at <= number) as u32,
        }
    }
}

/// What all briefings have in common, unless the file of one says otherwise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BriefingHabits {
    /// When they begin, in the campaign's time zone.
    pub time: Option<NaiveTime>,
    /// Where people meet.
    pub place: Option<Spanned<String>>,
    /// How many stories are read.
    pub stories: u32,
    /// How they close.
    pub ritual: Option<Spanned<String>>,
}

/// What the campaign does at which count of acts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ladder {
    /// Every so many acts something happens, named or not.
    pub every: Option<u32>,
    /// The steps that are named, rising.
    pub steps: Vec<NamedStep>,
    /// How an escalation closes.
    pub ritual: Option<String>,
}

/// A step of the ladder of which something is said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NamedStep {
    /// The count of acts at which it is taken.
    pub at: Spanned<u32>,
    /// What happens, in a few words: `a call-in to the health ministry`.
    pub title: Option<Spanned<String>>,
    /// The day on which that was announced.
    pub announced: Option<NaiveDate>,
    /// The day on which it is held.
    pub date: Option<NaiveDate>,
    /// How it went.
    pub report: Option<Spanned<String>>,
    /// Where more can be read.
    pub link: Option<String>,
    /// How it closes, where that is not as always.
    pub ritual: Option<String>,
}

impl NamedStep {
    /// What may be told of it on a day: nothing until it is announced, and how it went only once its day
    /// is there.
    fn told(&self, day: NaiveDate) -> Option<NamedStep> {
        let has_come = |date: Option<NaiveDate>| date.is_none_or(|date| date <= day);
        let mut told = self.clone();
        if !has_come(self.date) {
            (told.report, told.link) = (None, None);
        }
        has_come(self.announced).then_some(told)
    }
}

impl Ladder {
    /// What may be told on a day of the step at a count.
    pub fn told(&self, at: u64, day: NaiveDate) -> Option<NamedStep> {
        let found = (self.steps).binary_search_by_key(&at, |step| step.at.value.into());
        self.steps[found.ok()?].told(day)
    }

    /// The count of the first step above a count of acts.
    pub fn next_after(&self, acts: u64) -> Option<u64> {
        let multiple = self.every.map(u64::from);
        let multiple = multiple.map(|every| (acts / every).saturating_add(1).saturating_mul(every));
        let past = (self.steps).partition_point(|step| u64::from(step.at.value) <= acts);
        let named = self.steps.get(past).map(|step| u64::from(step.at.value));
        multiple.into_iter().chain(named).min()
    }
}

/// Reads the keys of the rhythm.
pub(super) fn read(fields: &mut Fields<'_>) -> Rhythm {
    Rhythm {
        milestones: milestones(fields),
        words_a_minute: fields
            .integer("words_a_minute", 20..=600)
            .map_or(130, |words| words.value),
        briefing: habits(fields),
        ladder: ladder(fields),
    }
}

fn milestones(fields: &mut Fields<'_>) -> Milestones {
    let every = fields.integer("milestone_every", 1..=1_000_000);
    let listed = fields.integers("milestones", NUMBERS);
    if let (Some(every), Some(first)) = (&every, listed.first()) {
        let message =
            "`milestone_every` and `milestones` are both set, and only one of them can hold";
        fields.report(
            Diagnostic::new(codes::VALUE, every.span, message)
                .related(first.span, "the list begins here")
                .help(
                    "keep milestone_every for a steady rhythm, or milestones for a list of stories",
                ),
        );
    }
    rising(
        fields,
        "milestones",
        listed.iter(),
        "milestones: [10, 25, 40]",
    );
    match listed.is_empty() {
        true => Milestones::Every(every.map_or(10, |every| every.value)),
        false => Milestones::At(in_order(listed)),
    }
}

/// Numbers that do not rise were told; sorted, they do no more harm.
fn in_order(numbers: Vec<Spanned<u32>>) -> Vec<u32> {
    let mut numbers: Vec<u32> = numbers.into_iter().map(|number| number.value).collect();
    numbers.sort_unstable();
    numbers.dedup();
    numbers
}

/// Tells of each number that is not above the one before it.
fn rising<'a>(
    fields: &mut Fields<'_>,
    what: &str,
    numbers: impl Iterator<Item = &'a Spanned<u32>>,
    example: &str,
) {
    let mut before: Option<&Spanned<u32>> = None;
    for number in numbers {
        if let Some(before) = before.filter(|before| before.value >= number.value) {
            let message = match before.value == number.value {
                true => format!("{} stands twice in `{what}`", number.value),
                false => format!(
                    "{} comes after {} in `{what}`, but the counts must rise",
                    number.value, before.value
                ),
            };
            fields.report(
                Diagnostic::new(codes::VALUE, number.span, message)
                    .related(before.span, "the one before it")
                    .help(format!(
                        "write each once, from the smallest to the largest: {example}"
                    )),
            );
        }
        before = Some(number);
    }
}

fn habits(fields: &mut Fields<'_>) -> BriefingHabits {
    let mut habits = BriefingHabits {
        time: None,
        place: None,
        stories: 3,
        ritual: None,
    };
    if let Some(mut inner) = fields.map("briefing") {
        habits.time = inner.time("time").map(|time| time.value);
        habits.place = inner.text("place");
        if let Some(stories) = inner.integer("stories", 1..=100) {
            habits.stories = stories.value;
        }
        habits.ritual = inner.text("ritual");
        fields.close(inner);
    }
    habits
}

fn ladder(fields: &mut Fields<'_>) -> Option<Ladder> {
    let mut inner = fields.map("escalations")?;
    let every = inner.integer("every", 1..=MAX_ACTS);
    let mut steps: Vec<NamedStep> = Vec::new();
    for mut entry in inner.maps("steps") {
        steps.extend(step(&mut entry));
        inner.close(entry);
    }
    let counts: Vec<Spanned<u32>> = steps.iter().map(|step| step.at.clone()).collect();
    let example = "[{ at: 500, title: a phone-in }, { at: 1000 }]";
    rising(
        &mut inner,
        "steps",
        counts.iter(),
        &format!("steps: {example}"),
    );
    steps.sort_by_key(|step| step.at.value);
    steps.dedup_by_key(|step| step.at.value);
    let ritual = inner.text("ritual").map(|ritual| ritual.value);
    fields.close(inner);
    let every = every.map(|every| every.value);
    Some(Ladder {
        every: every.or(steps.is_empty().then_some(EVERY)),
        steps,
        ritual,
    })
}

fn step(fields: &mut Fields<'_>) -> Option<NamedStep> {
    let at = fields.integer("at", 1..=MAX_ACTS);
    if at.is_none() && !fields.has("at") {
        fields.missing("at", "500");
    }
    let plain = |text: Option<Spanned<String>>| text.map(|text| text.value);
    let title = fields.text("title");
    let announced = fields.date("announced");
    let date = fields.date("date");
    if let (Some(announced), Some(date)) = (&announced, &date)
        && date.value < announced.value
    {
        let message = format!(
            "this step is held on {}, before it is announced, on {}",
            date.value, announced.value
        );
        fields.report(
            Diagnostic::new(codes::ESCALATION_DATES, date.span, message)
                .related(announced.span, "it is announced here")
                .help("check both dates"),
        );
    }
    let report = fields.text("report");
    let link = fields.address("link");
    let ritual = plain(fields.text("ritual"));
    Some(NamedStep {
        at: at?,
        title,
        announced: announced.map(|date| date.value),
        date: date.map(|date| date.value),
        report,
        link,
        ritual,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::{SourceId, Sources, Span};

    fn id() -> SourceId {
        Sources::default().add("campaign.yaml", "")
    }

    fn ladder(every: Option<u32>, steps: &[u32]) -> Ladder {
        let step = |at: &u32| NamedStep {
            at: Spanned::new(*at, Span::new(id(), 0..0)),
            title: None,
            announced: None,
            date: None,
            report: None,
            link: None,
            ritual: None,
        };
        Ladder {
            every,
            steps: steps.iter().map(step).collect(),
            ritual: None,
        }
    }

    #[test]
    fn steps_are_those_named_and_every_so_many() {
        let both = ladder(Some(500), &[200, 500, 1200]);
        let next: Vec<_> = [0, 199, 200, 499, 500, 1000, 1200, 1500]
            .map(|acts| both.next_after(acts))
            .into_iter()
            .flatten()
            .collect();
        assert_eq!(next, [200, 200, 500, 500, 1000, 1200, 1500, 2000]);
        let named = ladder(None, &[200]);
        assert_eq!(named.next_after(200), None);
        assert_eq!(ladder(None, &[]).next_after(0), None);
    }

    #[test]
    fn a_step_is_told_when_it_is_announced_and_its_report_when_it_was_held() {
        let mut ladder = ladder(None, &[200]);
        let day = |day| NaiveDate::from_ymd_opt(2026, 11, day).expect("a day");
        let step = &mut ladder.steps[0];
        (step.announced, step.date) = (Some(day(5)), Some(day(10)));
        step.report = Some(Spanned::new(
            "It was held.".to_owned(),
            Span::new(id(), 0..0),
        ));
        assert_eq!(ladder.told(200, day(4)), None);
        assert_eq!(ladder.told(300, day(30)), None);
        let report = |on| ladder.told(200, day(on)).map(|step| step.report.is_some());
        assert_eq!(
            [5, 9, 10].map(report),
            [Some(false), Some(false), Some(true)]
        );
        ladder.steps[0].announced = None;
        assert!(ladder.told(200, day(1)).is_some());
    }

    #[test]
    fn milestones_are_counted_from_one() {
        let every = Milestones::Every(10);
        assert_eq!((every.number(2), every.until(29)), (Some(20), 2));
        assert_eq!(every.number(u32::MAX), None);
        let listed = Milestones::At(vec![10, 25]);
        assert_eq!(
            (listed.number(2), listed.number(3), listed.number(0)),
            (Some(25), None, None)
        );
        assert_eq!((listed.until(9), listed.until(25)), (0, 2));
    }
}
