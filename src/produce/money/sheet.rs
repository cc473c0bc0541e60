//! What a figure of a dataset carries with it wherever it goes: headline, source, date, address.

use super::words::unit_label;
use crate::money::{Dataset, sankey};
use crate::site::{Route, Site};
use crate::words::message;

/// The message, or else the title.
pub(in crate::produce) fn headline(dataset: &Dataset) -> &str {
    dataset.headline.as_ref().unwrap_or(&dataset.title)
}

/// Source, unit and dates, and address, each where there is one.
pub(in crate::produce) fn sources(site: &Site, dataset: &Dataset) -> Vec<String> {
    let settings = &site.campaign.settings;
    let words = &site.voice(&settings.language).words;
    let source = dataset.source.as_ref();
    let source = source.map(|source| words.with(message::MONEY_SOURCE, &[("source", source)]));
    let facts = [
        dataset.period.clone(),
        Some(unit_label(site, dataset)),
        as_of(site, dataset),
    ];
    let facts: Vec<String> = facts.into_iter().flatten().collect();
    let address = settings.absolute(&Route::dataset_page(&dataset.id).public());
    let parts = [source, Some(facts.join(" · ")), address];
    parts.into_iter().flatten().collect()
}

/// The day on which the figures were read, where somebody said so.
pub(in crate::produce) fn as_of(site: &Site, dataset: &Dataset) -> Option<String> {
    let voice = site.voice(&site.campaign.settings.language);
    let date = voice.dates.write(dataset.retrieved?);
    Some(voice.words.with(message::CLOCK_AS_OF, &[("date", &date)]))
}

/// The page's address as people write it: without scheme and last stroke.
pub(in crate::produce) fn short_address(site: &Site, dataset: &Dataset) -> Option<String> {
    let address = site
        .campaign
        .settings
        .absolute(&Route::dataset_page(&dataset.id).public())?;
    let bare = address
        .split_once("://")
        .map_or(&*address, |(_, rest)| rest);
    Some(bare.trim_end_matches('/').to_owned())
}

/// The side on which a drawing begins.
pub(in crate::produce) fn direction(site: &Site) -> sankey::Direction {
    match site.campaign.settings.language.direction() {
        "rtl" => sankey::Direction::Rtl,
        _ => sankey::Direction::Ltr,
    }
}
