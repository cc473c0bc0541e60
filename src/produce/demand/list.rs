//! All demands become the data of their list, grouped by how they stand, what is late first.

use serde_json::{Value as Json, json};
use tera::Value;

use super::super::cards::Owner;
use super::super::filling::Filling;
use super::super::view;
use crate::demand::State;
use crate::site::{Office, Route, Site};

/// The data of the list.
pub(in crate::produce) fn list(site: &Site) -> Filling<'_> {
    let offices: Vec<Json> = site.offices.iter().map(|one| office(site, one)).collect();
    Filling {
        template: "demands.html",
        heading: site.say("section-demands", &[]),
        description: site.say("demands-about", &[]),
        nav_key: Some("demands"),
        story: None,
        owner: Owner::Home,
        data: vec![
            ("groups", Value::from_serializable(&groups(site))),
            ("offices", Value::from_serializable(&offices)),
        ],
    }
}

/// The places of all demands, what is late first; within one state, by the day on which a reply is due.
pub(in crate::produce) fn late_first(site: &Site) -> Vec<usize> {
    ranked(site).into_iter().map(|(_, at)| at).collect()
}

/// The same, each with whether it is on time and how it stands.
fn ranked(site: &Site) -> Vec<((bool, State), usize)> {
    let demands = site.campaign.demands.iter().enumerate();
    let ranked = demands.map(|(at, demand)| {
        let clock = site.campaign.clock(demand);
        ((!clock.is_late(), clock.state), at)
    });
    let mut ranked: Vec<_> = ranked.collect();
    ranked.sort_by_key(|(rank, _)| *rank);
    ranked
}

fn groups(site: &Site) -> Vec<Json> {
    let ranked = ranked(site);
    let groups = ranked.chunk_by(|(a, _), (b, _)| a == b).map(|group| {
        let ((on_time, state), _) = group[0];
        let demands = group.iter().map(|(_, at)| view::demand(site, *at));
        json!({
            "state": state.key(),
            "label": view::state(site, state),
            "late": !on_time,
            "demands": demands.collect::<Vec<_>>(),
        })
    });
    groups.collect()
}

fn office(site: &Site, office: &Office) -> Json {
    let (campaign, today) = (&site.campaign, site.campaign.today);
    let asked = || office.asked.iter().map(|at| &campaign.demands[*at]);
    let is_late = |demand: &&crate::demand::Demand| campaign.clock(demand).is_late();
    let replied = asked().filter(|demand| demand.replies_until(today).next().is_some());
    json!({
        "name": office.name,
        "href": Route::office(&office.slug).href(),
        "asked": office.asked.len(),
        "replied": replied.count(),
        "late": asked().filter(is_late).count(),
        "replies": office.replies.len(),
    })
}
