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
    let about = "What would make these rescues unnecessary, who can decide it, and by when.";
    let offices: Vec<Json> = site.offices.iter().map(|one| office(site, one)).collect();
    Filling {
        template: "demands.html",
        heading: "Demands".to_owned(),
        description: about.to_owned(),
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
    let mut places: Vec<usize> = (0..site.campaign.demands.len()).collect();
    places.sort_by_key(|at| {
        let clock = site.campaign.clock(&site.campaign.demands[*at]);
        (!clock.is_late(), clock.state)
    });
    places
}

fn groups(site: &Site) -> Vec<Json> {
    let mut groups = Vec::new();
    for late in [true, false] {
        for state in State::ALL {
            let of_group = |at: &usize| {
                let clock = site.campaign.clock(&site.campaign.demands[*at]);
                clock.state == state && clock.is_late() == late
            };
            let places = (0..site.campaign.demands.len()).filter(of_group);
            let demands: Vec<_> = places.map(|at| view::demand(site, at)).collect();
            if !demands.is_empty() {
                groups.push(json!({
                    "state": state.key(),
                    "label": state.to_string(),
                    "late": late,
                    "demands": demands,
                }));
            }
        }
    }
    groups
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
