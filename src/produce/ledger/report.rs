//! A week of the ledger becomes its counts beside those of the week before, and a sentence to share.

use chrono::NaiveDate;
use rust_decimal::Decimal;

use crate::amount::MOST_PLACES;
use crate::campaign::ledger::Tally;
use crate::site::Site;
use crate::week::Week;

/// Metrics that the sentence names: the first of the list that the week has.
const NAMED: usize = 4;

/// What a week came to.
#[derive(Debug, Clone)]
pub struct Report {
    /// The week.
    pub week: Week,
    /// The last day that is counted: Sunday, or the day of the build.
    pub until: NaiveDate,
    /// Whether the week is over.
    pub is_over: bool,
    /// How many acts.
    pub acts: Line,
    /// How much of each metric, in the order of the list.
    pub lines: Vec<Line>,
    /// The week in a sentence or two, to be shared.
    pub sentence: String,
}

/// One count of a week.
#[derive(Debug, Clone)]
pub struct Line {
    /// The metric's id; `acts` for the acts themselves.
    pub id: String,
    /// What several of them are called.
    pub label: String,
    /// In the week.
    pub now: Decimal,
    /// In the week before.
    pub before: Decimal,
    /// Up to the end of the week.
    pub total: Decimal,
}

impl Line {
    /// How it changed from the week before, in words.
    pub fn change(&self, site: &Site) -> String {
        let written = |number| site.numbers.write(number, MOST_PLACES);
        match self.now - self.before {
            more if more > Decimal::ZERO => site.say("change-more", &[("amount", &written(more))]),
            less if less < Decimal::ZERO => {
                site.say("change-fewer", &[("amount", &written(-less))])
            }
            _ => site.say("change-same", &[]),
        }
    }
}

/// Reports on a week, as far as it has gone on the day of the build.
pub fn report(site: &Site, week: Week) -> Report {
    let campaign = &site.campaign;
    let ledger = &campaign.ledger;
    let until = week.sunday().min(campaign.today);
    let none = Tally::new(ledger.metrics.len());
    let now = ledger.week(week).unwrap_or(&none);
    let before = ledger.week(week.previous()).unwrap_or(&none);
    let total = ledger.between(NaiveDate::MIN, until);
    let line = |(at, metric): (usize, &crate::ledger::Metric)| Line {
        id: metric.id.clone(),
        label: metric.plural.clone(),
        now: now.quantity(at),
        before: before.quantity(at),
        total: total.quantity(at),
    };
    Report {
        week,
        until,
        is_over: campaign.today >= week.sunday(),
        acts: Line {
            id: "acts".to_owned(),
            label: site.say("acts-of-care", &[]),
            now: now.acts.into(),
            before: before.acts.into(),
            total: total.acts.into(),
        },
        lines: ledger.metrics.iter().enumerate().map(line).collect(),
        sentence: sentence(site, week, now, total.acts),
    }
}

fn sentence(site: &Site, week: Week, now: &Tally, total: u64) -> String {
    let settings = &site.campaign.settings;
    let written = |number| site.numbers.write(number, MOST_PLACES);
    let acts = |acts: u64| site.say_of(acts, "acts-of-care-count", &[]);
    let going_on = site.campaign.today < week.sunday();
    let metrics = site.campaign.ledger.metrics.iter().zip(&now.quantities);
    let counts = metrics
        .filter(|(_, quantity)| !quantity.is_zero())
        .map(|(metric, quantity)| format!("{} {}", written(*quantity), metric.label(*quantity)));
    let counts: Vec<String> = counts.take(NAMED).collect();
    let figures = match counts.as_slice() {
        [first @ .., last] if !first.is_empty() => {
            site.say("list-and", &[("first", &first.join(", ")), ("last", last)])
        }
        all => all.concat(),
    };
    let since = site
        .campaign
        .ledger
        .span()
        .map(|(first, _)| site.dates.write(first));
    // Before the first act there is no day to count from.
    let so_far = since
        .filter(|_| total > 0)
        .map_or_else(String::new, |since| {
            let parts = [("day", &*since), ("acts", &acts(total))];
            format!(" {}", site.say("bulletin-makes", &parts))
        });
    let mut parts = vec![
        ("week", week.number().to_string()),
        ("year", week.year().to_string()),
        ("campaign", settings.title.clone()),
        ("acts", acts(now.acts)),
    ];
    let with = !figures.is_empty();
    if with {
        parts.push(("figures", figures));
    }
    let parts: Vec<(&str, &str)> = parts.iter().map(|(name, text)| (*name, &**text)).collect();
    let logged = match (going_on, with) {
        (false, false) => "bulletin-logged",
        (false, true) => "bulletin-logged-with",
        (true, false) => "bulletin-logged-so-far",
        (true, true) => "bulletin-logged-so-far-with",
    };
    format!("{}{so_far} #{}", site.say(logged, &parts), settings.hashtag)
}
