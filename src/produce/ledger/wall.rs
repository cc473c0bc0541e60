//! What workers say would have made their work unnecessary becomes the pages of a wall, by demand.

use serde_json::{Value as Json, json};
use tera::Value;

use super::super::filling::Filling;
use super::super::page::numbered;
use super::super::{Scene, view};
use crate::campaign::ledger::Fix;
use crate::demand::Demand;
use crate::site::{PageKind, Route, Site, Slice};

/// What is said for one demand, or for none, and where it stands in the row of all that is said.
struct Group<'a> {
    demand: Option<&'a Demand>,
    fixes: &'a [Fix],
    start: usize,
}

impl Group<'_> {
    /// What marks it on each of its pages.
    fn anchor(&self) -> String {
        self.demand.map_or("for-no-demand".to_owned(), |demand| {
            format!("fixes-{}", demand.id)
        })
    }

    fn title(&self, site: &Site) -> String {
        let own = || site.say("fixes-no-demand", &[]);
        self.demand.map_or_else(own, |demand| demand.title.clone())
    }

    /// The link to where it begins.
    fn href(&self, site: &Site) -> String {
        let begins = |page: &&crate::site::Page| match &page.kind {
            PageKind::Fixes(slice) => slice.range.contains(&self.start),
            _ => false,
        };
        let page = site.pages.iter().find(begins);
        let route = page.map_or_else(|| Route::fixes(1), |page| page.route.clone());
        format!("{}#{}", route.href(), self.anchor())
    }
}

fn groups(site: &Site) -> Vec<Group<'_>> {
    let mut start = 0;
    let groups = site.campaign.fixes().map(|(demand, fixes)| {
        let group = Group {
            demand,
            fixes,
            start,
        };
        start += fixes.len();
        group
    });
    groups.collect()
}

/// The link to where the wall tells of a demand, of which something is said.
pub(in crate::produce) fn group_href(site: &Site, demand: &str) -> Option<String> {
    let groups = groups(site);
    let of_demand = |group: &&Group<'_>| group.demand.is_some_and(|of| of.id == demand);
    Some(groups.iter().find(of_demand)?.href(site))
}

/// The data of one page of the wall.
pub(in crate::produce) fn fill<'a>(scene: &'a Scene<'_>, slice: &Slice) -> Filling<'a> {
    let site = scene.site;
    let groups = groups(site);
    let shown: Vec<Json> = (groups.iter())
        .filter_map(|group| part(site, group, slice))
        .collect();
    let contents: Vec<Json> = (groups.iter())
        .map(|group| {
            json!({
                "title": group.title(site),
                "href": group.href(site),
                "count": super::number(site, group.fixes.len() as u64),
            })
        })
        .collect();
    let pagination = view::pagination(site, slice, &[], Route::fixes);
    let heading = site.say("ledger-fixes", &[]);
    Filling {
        template: "fixes.html",
        heading: numbered(site, heading, slice),
        description: site.say("fixes-about", &[]),
        nav_key: Some("ledger"),
        story: None,
        owner: super::newest(site),
        data: vec![
            ("groups", Value::from_serializable(&shown)),
            ("contents", Value::from_serializable(&contents)),
            ("pagination", Value::from_serializable(&pagination)),
        ],
    }
}

/// As much of a group as stands on a page; nothing where that is none of it.
fn part(site: &Site, group: &Group<'_>, slice: &Slice) -> Option<Json> {
    let first = slice.range.start.saturating_sub(group.start);
    let end = slice.range.end.saturating_sub(group.start);
    let end = end.min(group.fixes.len());
    let fixes = group
        .fixes
        .get(first..end)
        .filter(|fixes| !fixes.is_empty())?;
    let fixes: Vec<Json> = fixes.iter().map(|fix| self::fix(site, fix)).collect();
    Some(json!({
        "anchor": group.anchor(),
        "title": group.title(site),
        "continued": first > 0,
        "href": group.demand.map(|demand| Route::demand(&demand.id, 1).href()),
        "ask": group.demand.map(|demand| &demand.ask),
        "fixes": fixes,
    }))
}

/// A sentence of workers, with the stories beside which it stands.
pub(in crate::produce) fn fix(site: &Site, fix: &Fix) -> Json {
    let story = |number: &u32| {
        let story = site.campaign.story(*number)?;
        Some(json!({
            "tag": site.campaign.settings.tag(*number),
            "title": story.title.value,
            "href": view::route(site, story).href(),
        }))
    };
    json!({
        "text": fix.text,
        "roles": fix.roles,
        "times": fix.rows,
        "once": fix.rows == 1,
        "stories": fix.stories.iter().filter_map(story).collect::<Vec<_>>(),
    })
}
