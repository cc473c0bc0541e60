//! A week becomes the data of its bulletin: counts, stories, and the weeks beside it.

use serde_json::{Value as Json, json};
use tera::Value;

use super::super::cards::Owner;
use super::super::filling::Filling;
use super::super::page::share;
use super::super::{Scene, view};
use super::range;
use super::report::{Line, Report, report};
use crate::amount::MOST_PLACES;
use crate::site::{Route, Site};
use crate::week::Week;

/// The data of the page of the week at that place of the site's weeks.
pub(in crate::produce) fn fill<'a>(scene: &'a Scene<'_>, at: usize, route: &Route) -> Filling<'a> {
    let site = scene.site;
    let week = site.weeks[at];
    let report = report(site, week);
    let stories = site.campaign.stories.iter().enumerate();
    let stories = stories.filter(|(_, story)| Week::of(story.date.value) == week);
    let stories: Vec<Value> = stories.rev().map(|(at, _)| scene.summary(at)).collect();
    let neighbour = |at: Option<usize>| {
        let week = site.weeks.get(at?)?;
        Some(json!({ "title": title(site, *week), "href": Route::week(&week.label()).href() }))
    };
    let mut view = view(site, &report);
    view["previous"] = json!(neighbour(at.checked_sub(1)));
    view["next"] = json!(neighbour(at.checked_add(1)));
    Filling {
        template: "week.html",
        heading: title(site, week),
        description: report.sentence.clone(),
        nav_key: Some("ledger"),
        story: None,
        owner: Owner::Week(at),
        data: vec![
            ("week", Value::from_serializable(&view)),
            ("stories", Value::from(stories)),
            (
                "share",
                share(scene, Owner::Week(at), &[&report.sentence], route),
            ),
        ],
    }
}

/// What a week is called. Years have no separators.
pub(in crate::produce) fn title(site: &Site, week: Week) -> String {
    let [number, year] = [week.number().to_string(), week.year().to_string()];
    site.say("bulletin-week", &[("week", &number), ("year", &year)])
}

/// A report as templates get it.
pub(super) fn view(site: &Site, report: &Report) -> Json {
    let written = |number| site.numbers.write(number, MOST_PLACES);
    let line = |line: &Line| {
        json!({
            "label": line.label,
            "now": written(line.now),
            "before": written(line.before),
            "change": line.change(site),
            "total": written(line.total),
        })
    };
    json!({
        "title": title(site, report.week),
        "label": report.week.label(),
        "range": range(site, report.week),
        "until": view::day(site, report.until),
        "is_over": report.is_over,
        "acts": line(&report.acts),
        "lines": report.lines.iter().filter(|of| !of.total.is_zero()).map(line).collect::<Vec<_>>(),
        "sentence": report.sentence,
    })
}
