//! The newest of everything becomes the data of the front door.

use serde_json::Value as Json;
use tera::Value;

use super::cards::Owner;
use super::filling::Filling;
use super::page::share;
use super::{Scene, calendar, demand, escalation_page, ledger, money, view, voices};
use crate::site::{Page, Site};

/// Stories, and milestones, that are shown.
const LATEST: usize = 6;
/// Demands that are shown, those that wait longest first.
const PRESSING: usize = 4;
/// Coming dates that are shown.
const COMING: usize = 3;

/// The data of the home page.
pub(super) fn fill<'a>(scene: &'a Scene<'_>, page: &Page) -> Filling<'a> {
    let site = scene.site;
    let (campaign, settings) = (&site.campaign, &site.campaign.settings);
    let stories = (0..campaign.stories.len()).rev();
    let is_milestone = |at: &usize| campaign.milestone(campaign.stories[*at].number).is_some();
    let latest = stories.clone().take(LATEST).map(|at| scene.summary(at));
    let milestones = stories.filter(is_milestone).take(LATEST);
    let milestones = milestones.map(|at| scene.summary(at));
    let demands = demand::late_first(site).into_iter().take(PRESSING);
    let demands = demands.map(|at| view::demand(site, at));
    let slogan = settings.slogan.as_ref().map(|slogan| &slogan.value);
    Filling {
        template: "home.html",
        heading: settings.title.clone(),
        description: settings
            .description
            .as_ref()
            .or(slogan)
            .cloned()
            .unwrap_or_default(),
        nav_key: None,
        story: None,
        owner: Owner::Home,
        data: vec![
            ("latest", Value::from(latest.collect::<Vec<_>>())),
            ("milestones", Value::from(milestones.collect::<Vec<_>>())),
            (
                "demands",
                Value::from_serializable(&demands.collect::<Vec<_>>()),
            ),
            ("money", Value::from_serializable(&teaser(site))),
            ("victories", voices::newest_victories(site)),
            (
                "climb",
                Value::from_serializable(&escalation_page::progress(site)),
            ),
            ("week", Value::from_serializable(&ledger::newest_week(site))),
            (
                "coming",
                Value::from_serializable(&calendar::coming(site, COMING)),
            ),
            (
                "share",
                share(scene, Owner::Home, &[&settings.title], &page.route),
            ),
        ],
    }
}

/// The first dataset that compares something.
fn teaser(site: &Site) -> Option<Json> {
    let mut sets = money::overview(site).into_iter();
    sets.find(|set| !set["ratio"].is_null())
}
