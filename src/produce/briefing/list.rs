//! All briefings become the data of their list: those ahead first, then those whose day passed
//! without their milestone, then the past ones, newest first.

use serde_json::{Value as Json, json};
use tera::Value;

use super::super::Scene;
use super::super::cards::Owner;
use super::super::filling::Filling;
use super::item;
use crate::campaign::settings::Milestones;

/// The data of the list of briefings.
pub(in crate::produce) fn fill<'a>(scene: &'a Scene<'_>) -> Filling<'a> {
    let site = scene.site;
    let settings = &site.campaign.settings;
    let items = (0..site.campaign.briefings.len()).map(|at| item(site, at));
    let (past, rest): (Vec<Json>, Vec<Json>) = items.partition(|item| item["state"] == "past");
    let (missed, ahead): (Vec<Json>, Vec<Json>) =
        (rest.into_iter()).partition(|item| item["state"] == "missed");
    let past: Vec<Json> = past.into_iter().rev().collect();
    let about = match &settings.rhythm.milestones {
        Milestones::Every(1) => site.say("briefings-about-each", &[]),
        Milestones::Every(every) => site.say_of((*every).into(), "briefings-about-every", &[]),
        Milestones::At(_) => site.say("briefings-about-milestones", &[]),
    };
    let view = json!({ "ahead": ahead, "missed": missed, "past": past });
    Filling {
        template: "briefings.html",
        heading: site.say("section-briefings", &[]),
        description: about,
        nav_key: Some("briefings"),
        story: None,
        owner: scene.newest_briefing().map_or(Owner::Home, Owner::Briefing),
        data: vec![("briefings", Value::from_serializable(&view))],
    }
}

impl Scene<'_> {
    /// The briefing whose card stands for all: the first that is not past, or else the last.
    fn newest_briefing(&self) -> Option<usize> {
        let campaign = &self.site.campaign;
        let briefings = &campaign.briefings;
        let ahead = briefings
            .iter()
            .position(|briefing| !briefing.is_past(campaign.today));
        ahead.or(briefings.len().checked_sub(1))
    }
}
