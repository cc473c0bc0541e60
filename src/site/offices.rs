//! The offices that demands and replies name become a list, each with what was asked of it and what it said.

use std::collections::BTreeMap;

use super::slug;
use crate::campaign::Campaign;

/// An office, whatever the case and the signs in which its name is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Office {
    /// As the first demand spells it.
    pub name: String,
    /// As part of an address.
    pub slug: String,
    /// Places of the demands that are addressed to it, in their order.
    pub asked: Vec<usize>,
    /// Its replies up to the day of the build, newest first: the place of the demand, and of the reply there.
    pub replies: Vec<(usize, usize)>,
}

/// The offices of a campaign, by name. One whose name has no letter or digit has no address and is left out.
pub(super) fn offices(campaign: &Campaign) -> Vec<Office> {
    let mut found: BTreeMap<String, Office> = BTreeMap::new();
    let mut office = |name: &str, note: &dyn Fn(&mut Office)| {
        let slug = slug(name);
        if !slug.is_empty() {
            note(found.entry(slug.clone()).or_insert_with(|| Office {
                name: name.trim().to_owned(),
                slug,
                asked: Vec::new(),
                replies: Vec::new(),
            }));
        }
    };
    for (at, demand) in campaign.demands.iter().enumerate() {
        if let Some(target) = &demand.target {
            office(target, &|office| office.asked.push(at));
        }
    }
    for (at, demand) in campaign.demands.iter().enumerate() {
        for (number, reply) in demand.replies.iter().enumerate() {
            if reply.date <= campaign.today {
                office(&reply.from, &|office| office.replies.push((at, number)));
            }
        }
    }
    let mut offices: Vec<Office> = found.into_values().collect();
    for office in &mut offices {
        let date = |(at, number): &(usize, usize)| campaign.demands[*at].replies[*number].date;
        office
            .replies
            .sort_by_key(|place| std::cmp::Reverse(date(place)));
    }
    offices.sort_by_cached_key(|office| (office.name.to_lowercase(), office.slug.clone()));
    offices
}
