//! An office becomes the data of its page: what was asked of it, how it answered, and after how many days.

use chrono::NaiveDate;
use serde_json::{Value as Json, json};
use tera::Value;

use super::super::cards::Owner;
use super::super::filling::Filling;
use super::super::view;
use super::letter::paragraphs;
use crate::demand::{Demand, Reply};
use crate::site::{Route, Site};

/// The data of the page of the office at that place.
pub(in crate::produce) fn office(site: &Site, at: usize) -> Filling<'_> {
    let office = &site.offices[at];
    let asked: Vec<Json> = office.asked.iter().map(|at| asked(site, *at)).collect();
    let replies: Vec<Json> = (office.replies.iter())
        .map(|place| said(site, *place))
        .collect();
    let demands = || office.asked.iter().map(|at| &site.campaign.demands[*at]);
    let days = |first: fn(&Demand, NaiveDate) -> Option<&Reply>| {
        let today = site.campaign.today;
        median(
            demands()
                .filter_map(|demand| days(demand, first(demand, today)?))
                .collect(),
        )
    };
    let view = json!({
        "name": office.name,
        "asked": asked,
        "replies": replies,
        "replied": demands().filter(|demand| first_reply(demand, site.campaign.today).is_some()).count(),
        "answered": demands().filter(|demand| first_answer(demand, site.campaign.today).is_some()).count(),
        "median_reply": days(first_reply),
        "median_answer": days(first_answer),
    });
    Filling {
        template: "office.html",
        heading: office.name.clone(),
        description: match office.asked.is_empty() {
            true => site.say("office-about-said", &[("office", &office.name)]),
            false => site.say("office-about", &[("office", &office.name)]),
        },
        nav_key: Some("demands"),
        story: None,
        owner: office
            .asked
            .first()
            .map_or(Owner::Home, |at| Owner::Demand(*at)),
        data: vec![("office", Value::from_serializable(&view))],
    }
}

/// A demand with its response times. Whoever signs a reply, it counts for the office that was asked.
fn asked(site: &Site, at: usize) -> Json {
    let demand = &site.campaign.demands[at];
    let today = site.campaign.today;
    let first = |reply: Option<&Reply>| {
        json!(reply.map(|reply| {
            json!({
                "date": view::day(site, reply.date),
                "from": reply.from,
                "kind_label": view::reply(site, reply.kind),
                "days": days(demand, reply),
            })
        }))
    };
    let mut view = serde_json::to_value(view::demand(site, at)).unwrap_or_default();
    view["asked"] = json!(super::asked(site, demand));
    view["waited"] = json!(
        demand
            .asked
            .map(|asked| (today - asked).num_days())
            .filter(|days| *days >= 0)
    );
    view["first_reply"] = first(first_reply(demand, today));
    view["first_answer"] = first(first_answer(demand, today));
    view
}

fn said(site: &Site, (at, number): (usize, usize)) -> Json {
    let demand = &site.campaign.demands[at];
    let reply = &demand.replies[number];
    let href = Route::demand(&demand.id, 1).href();
    json!({
        "date": view::day(site, reply.date),
        "kind_label": view::reply(site, reply.kind),
        "text": paragraphs(&reply.text),
        "link": reply.link,
        "demand": demand.title,
        "href": format!("{href}#{}", demand.anchor(number)),
    })
}

fn first_reply(demand: &Demand, today: NaiveDate) -> Option<&Reply> {
    demand.replies_until(today).next()
}

fn first_answer(demand: &Demand, today: NaiveDate) -> Option<&Reply> {
    demand
        .replies_until(today)
        .find(|reply| reply.kind.answers())
}

/// Days from asking to a reply; nothing where the day of asking is not known.
fn days(demand: &Demand, reply: &Reply) -> Option<i64> {
    let days = (reply.date - demand.asked?).num_days();
    (days >= 0).then_some(days)
}

/// The middle of several numbers of days, of two middle ones the larger; nothing of fewer than two, which
/// stand on the page themselves.
fn median(mut days: Vec<i64>) -> Option<i64> {
    days.sort_unstable();
    (days.len() > 1).then(|| days[days.len() / 2])
}
