//! Replies to demands, and deadlines that passed without one, become entries of the feeds.

use chrono::{Days, NaiveDate};

use super::super::Scene;
use super::super::cards::{self, Owner};
use super::{Entry, escaped};
use crate::demand::{Demand, Missed};
use crate::site::Route;

/// Replies that arrived, on the day of each.
pub(super) fn arrived(scene: &Scene<'_>) -> Vec<Entry> {
    let campaign = &scene.site.campaign;
    let demands = campaign.demands.iter().enumerate();
    let entries = demands.flat_map(|(at, demand)| {
        let replies = demand.replies.iter().enumerate();
        let known = replies.filter(|(_, reply)| reply.date <= campaign.today);
        known.map(move |(number, reply)| {
            let (from, kind) = (&reply.from, reply.kind.to_string());
            let said = format!("{kind}, {}", scene.site.dates.write(reply.date));
            let title = format!("{from} on “{}”: {}", demand.title, kind.to_lowercase());
            let mut html = format!(
                "<p><strong>{}</strong> {}</p>\n",
                escaped(from),
                escaped(&said)
            );
            html.push_str(&format!(
                "<blockquote><p>{}</p></blockquote>\n",
                escaped(&reply.text)
            ));
            if let Some(link) = &reply.link {
                html.push_str(&format!(
                    "<p><a href=\"{}\">Read the reply</a></p>\n",
                    escaped(link)
                ));
            }
            entry(
                scene,
                (at, demand),
                reply.date,
                &demand.anchor(number),
                title,
                html,
            )
        })
    });
    entries.collect()
}

/// Deadlines that passed without an answer, on the day after. Nothing here calls that a refusal.
pub(super) fn missed(scene: &Scene<'_>) -> Vec<Entry> {
    let campaign = &scene.site.campaign;
    let demands = campaign.demands.iter().enumerate();
    let entries = demands.filter_map(|(at, demand)| {
        let deadline = campaign.due(demand)?.day;
        let day = deadline.checked_add_days(Days::new(1))?;
        if day > campaign.today {
            return None;
        }
        let (what, more) = match demand.missed(deadline)? {
            Missed::Reply => ("reply", ""),
            Missed::Answer => ("answer", " What came by then left the question open."),
        };
        let date = scene.site.dates.write(deadline);
        let by = demand
            .target
            .as_ref()
            .map_or(String::new(), |office| format!(" from {office}"));
        let title = format!("No {what} by the deadline: “{}”", demand.title);
        let as_of = campaign.clock(demand).unseen_since(deadline);
        let known = as_of.map_or(String::new(), |day| {
            format!(", as of {}", scene.site.dates.write(day))
        });
        let said = format!("By the deadline, {date}, no {what}{by} was recorded{known}.{more}");
        let html = format!("<p>{}</p>\n", escaped(&said));
        let anchor = format!("deadline-{deadline}");
        Some(entry(scene, (at, demand), day, &anchor, title, html))
    });
    entries.collect()
}

fn entry(
    scene: &Scene<'_>,
    (at, demand): (usize, &Demand),
    day: NaiveDate,
    anchor: &str,
    title: String,
    mut html: String,
) -> Entry {
    let address = format!("{}{}", scene.base(), Route::demand(&demand.id, 1).public());
    html.push_str(&format!(
        "<p>What was asked: {} <a href=\"{address}\">All about this demand</a></p>\n",
        escaped(&demand.ask)
    ));
    Entry {
        id: format!("{address}#{anchor}"),
        address: format!("{address}#{anchor}"),
        title,
        day,
        html,
        image: cards::address(scene, Owner::Demand(at)),
        tags: Vec::new(),
        language: scene.site.campaign.settings.language.tag().to_owned(),
    }
}
