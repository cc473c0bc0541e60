//! Replies to demands, and deadlines that passed without one, become entries of the feeds.

use chrono::{Days, NaiveDate};

use super::super::cards::{self, Owner};
use super::super::{Scene, view};
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
            let (site, from) = (scene.site, &reply.from);
            let kind = view::reply(site, reply.kind);
            let said = format!("{kind}, {}", site.dates.write(reply.date));
            let parts = [
                ("office", &**from),
                ("demand", &demand.title),
                ("kind", &kind),
            ];
            let title = site.say("feed-reply", &parts);
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
                    "<p><a href=\"{}\">{}</a></p>\n",
                    escaped(link),
                    escaped(&site.say("demand-read-reply", &[]))
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
        let site = scene.site;
        let missed = demand.missed(deadline)?;
        let (title, said) = match missed {
            Missed::Reply => ("feed-missed-reply", "feed-no-reply"),
            Missed::Answer => ("feed-missed-answer", "feed-no-answer"),
        };
        let title = site.say(title, &[("demand", &demand.title)]);
        let date = site.dates.write(deadline);
        let as_of = campaign.clock(demand).unseen_since(deadline);
        let lines = [
            Some(match &demand.target {
                Some(office) => site.say(
                    &format!("{said}-from"),
                    &[("day", &date), ("office", office)],
                ),
                None => site.say(said, &[("day", &date)]),
            }),
            as_of.map(|day| site.say("as-of", &[("day", &site.dates.write(day))])),
            (missed == Missed::Answer).then(|| site.say("demand-left-open", &[])),
        ];
        let said: Vec<String> = lines.into_iter().flatten().collect();
        let html = format!("<p>{}</p>\n", escaped(&said.join(" ")));
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
        "<p>{} <a href=\"{address}\">{}</a></p>\n",
        escaped(&scene.site.say("feed-asked", &[("ask", &demand.ask)])),
        escaped(&scene.site.say("feed-all-about", &[]))
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
