//! What happened to a demand becomes the record on its page: asked, answered, due, corrected, in order.

use chrono::{Days, NaiveDate};
use serde_json::{Value as Json, json};

use super::super::view;
use crate::demand::{Demand, Missed};
use crate::site::Site;

/// The record: what has happened, oldest first, and then the deadline, if that lies ahead.
pub(super) fn record(site: &Site, demand: &Demand) -> Vec<Json> {
    let today = site.campaign.today;
    let mut events = Vec::new();
    events.extend(asked(demand, today));
    events.extend(replies(site, demand));
    events.extend(deadline(site, demand));
    events.extend(demand.statement.iter().map(|statement| {
        let view = json!({ "kind": "statement", "anchor": "statement", "from": statement.from });
        (statement.date, view)
    }));
    let corrections = demand.corrections.iter().enumerate();
    events.extend(corrections.map(|(number, correction)| {
        let anchor = correction_anchor(number);
        (
            correction.date,
            json!({ "kind": "correction", "anchor": anchor }),
        )
    }));
    // Of the events of one day, those come first that are listed first above.
    events.sort_by_key(|(date, _)| *date);
    let known = |(date, view): &(NaiveDate, Json)| *date <= today || view["kind"] == "deadline";
    let dated = |(date, mut view): (NaiveDate, Json)| {
        view["date"] = json!(view::day(site, date));
        view
    };
    events.into_iter().filter(known).map(dated).collect()
}

fn asked(demand: &Demand, today: NaiveDate) -> Option<(NaiveDate, Json)> {
    let asked = demand.asked.filter(|asked| *asked <= today)?;
    Some((asked, json!({ "kind": "asked" })))
}

fn replies(site: &Site, demand: &Demand) -> Vec<(NaiveDate, Json)> {
    let due = site.campaign.due(demand).map(|due| due.day);
    let replies = demand.replies.iter().enumerate();
    let view = |(number, reply): (usize, &crate::demand::Reply)| {
        let late = due.map_or(0, |due| (reply.date - due).num_days().max(0));
        let view = json!({
            "kind": "reply",
            "anchor": demand.anchor(number),
            "from": reply.from,
            "href": site.office(&reply.from).map(|route| route.href()),
            "reply": reply.kind.key(),
            "reply_label": view::reply(site, reply.kind),
            "text": super::letter::paragraphs(&reply.text),
            "link": reply.link,
            "checked_on": reply.checked_on.map(|day| view::day(site, day)),
            "days_late": late,
        });
        (reply.date, view)
    };
    replies.map(view).collect()
}

fn deadline(site: &Site, demand: &Demand) -> Option<(NaiveDate, Json)> {
    let due = site.campaign.due(demand)?;
    let over = due.day.checked_add_days(Days::new(1))? <= site.campaign.today;
    let missed = demand.missed(due.day).filter(|_| over);
    let as_of = site.campaign.clock(demand).unseen_since(due.day);
    let view = json!({
        "kind": "deadline",
        "anchor": format!("deadline-{}", due.day),
        "ahead": !over,
        "named": due.named,
        "missed": missed.map(|missed| match missed {
            Missed::Reply => "reply",
            Missed::Answer => "answer",
        }),
        "as_of": as_of.map(|day| view::day(site, day)),
    });
    Some((due.day, view))
}

/// What marks a correction on the page, by its place among them.
pub(super) fn correction_anchor(number: usize) -> String {
    format!("correction-{}", number + 1)
}
