//! A briefing becomes the data of its reading script: every word that is read aloud, in large type.

use tera::Value;

use super::super::Scene;
use super::super::cards::Owner;
use super::super::filling::Filling;
use super::{item, show, title};
use crate::site::Route;

/// The data of the script of one briefing.
pub(in crate::produce) fn fill<'a>(scene: &'a Scene<'_>, at: usize, route: &Route) -> Filling<'a> {
    let site = scene.site;
    let briefing = &site.campaign.briefings[at];
    let title = title(site, briefing);
    let mut view = item(site, at);
    view["show"] = show::run(site, briefing, &route.root());
    Filling {
        template: "script.html",
        heading: site.say("script-title", &[("briefing", &title)]),
        description: site.say("script-about", &[("briefing", &title)]),
        nav_key: Some("briefings"),
        story: None,
        owner: Owner::Briefing(at),
        data: vec![("briefing", Value::from_serializable(&view))],
    }
}
