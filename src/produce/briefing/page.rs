//! A briefing becomes the data of its page: run of show, numbers, demand, escalation, and what came after.

use serde_json::{Value as Json, json};
use tera::Value;

use super::super::cards::Owner;
use super::super::filling::Filling;
use super::super::page::share;
use super::super::{Scene, escalation_page, ritual, view};
use super::{item, numbers, show, title};
use crate::campaign::{self, Briefing};
use crate::site::{Route, Site};

/// The data of one briefing's page.
pub(in crate::produce) fn fill<'a>(scene: &'a Scene<'_>, at: usize, route: &Route) -> Filling<'a> {
    let site = scene.site;
    let briefings = &site.campaign.briefings;
    let briefing = &briefings[at];
    let heading = title(site, briefing);
    let neighbour = |at: usize| {
        let other = briefings.get(at)?;
        Some(json!({
            "title": title(site, other),
            "href": Route::briefing(other.index).href(),
        }))
    };
    let story = briefing
        .milestone
        .and_then(|milestone| Some(scene.summary(milestone.story?)));
    let mut view = item(site, at);
    view["stream"] = json!(briefing.stream);
    view["readers"] = json!(briefing.readers);
    view["invited"] = json!(briefing.invited);
    view["chosen"] = json!(briefing.chosen);
    view["reply_by"] = json!(briefing.reply_by.map(|day| view::day(site, day)));
    view["show"] = show::run(site, briefing, &route.root());
    view["numbers"] = numbers::of(site, briefing).view;
    view["ritual"] = json!(briefing.date.and_then(|date| ritual::after(site, date)));
    let event = Route::event(&campaign::briefing_id(briefing.index)).href();
    view["event"] = json!(briefing.date.map(|_| event));
    view["after"] = json!(after(site, briefing));
    view["previous"] = json!(at.checked_sub(1).and_then(neighbour));
    view["next"] = json!(neighbour(at + 1));
    let demands: Vec<view::DemandView<'_>> = (briefing.demand.into_iter())
        .map(|at| view::demand(site, at))
        .collect();
    let about = about(site, briefing);
    let lines = [heading.as_str(), &about];
    let data = vec![
        ("share", share(scene, Owner::Briefing(at), &lines, route)),
        ("briefing", Value::from_serializable(&view)),
        ("story", story.unwrap_or_else(Value::none)),
        ("demands", Value::from_serializable(&demands)),
        (
            "climb",
            Value::from_serializable(&escalation_page::progress(site)),
        ),
    ];
    Filling {
        template: "briefing.html",
        heading,
        description: about,
        nav_key: Some("briefings"),
        story: None,
        owner: Owner::Briefing(at),
        data,
    }
}

/// When and where it is, and who is invited, as far as that is known.
pub(in crate::produce) fn about(site: &Site, briefing: &Briefing) -> String {
    let date = briefing.date.map(|date| site.dates.write(date));
    let time = super::time(site, briefing);
    let when: Vec<String> = [date, time, briefing.place.clone()]
        .into_iter()
        .flatten()
        .collect();
    let mut about = when.join(", ");
    if !about.is_empty() {
        about.push_str(". ");
    }
    match briefing.invited.is_empty() {
        true => about.push_str(&site.say("briefing-read-aloud", &[])),
        false => {
            let offices = briefing.invited.join("; ");
            about.push_str(&site.say("briefing-invited-list", &[("offices", &offices)]));
        }
    }
    about
}

/// What came after: the recording, and the replies to its demand since. Nothing until it is over.
fn after(site: &Site, briefing: &Briefing) -> Option<Json> {
    let today = site.campaign.today;
    let date = briefing.date.filter(|date| *date < today)?;
    briefing.milestone?;
    let demand = briefing.demand.map(|at| &site.campaign.demands[at]);
    let replies = demand.into_iter().flat_map(|demand| {
        let all = demand.replies.iter().enumerate();
        let since = all.filter(move |(_, reply)| reply.date > date && reply.date <= today);
        since.map(|(at, reply)| {
            json!({
                "date": view::day(site, reply.date),
                "from": reply.from,
                "kind_label": view::reply(site, reply.kind),
                "text": reply.text,
                "href": format!("{}#{}", Route::demand(&demand.id, 1).href(), demand.anchor(at)),
            })
        })
    });
    let replies: Vec<Json> = replies.collect();
    // Where nobody has looked for replies since, nothing is known of them.
    let as_of = demand.map(|demand| site.campaign.clock(demand).as_of);
    let as_of = as_of.filter(|as_of| *as_of > date);
    (briefing.recording.is_some() || !replies.is_empty() || as_of.is_some()).then(|| {
        json!({
            "recording": briefing.recording,
            "replies": replies,
            "as_of": as_of.map(|day| view::day(site, day)),
        })
    })
}
