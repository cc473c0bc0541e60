//! What a figure of a dataset carries with it wherever it goes: headline, source, date, address.

use super::words::unit_label;
use crate::money::sheet::Paint;
use crate::money::{Dataset, sankey};
use crate::site::{Route, Site};
use crate::words::message;

/// Where a drawing is to be seen.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Face {
    /// In a page, in its colours.
    Page,
    /// The same for narrower windows.
    Narrow,
    /// In a file of its own.
    File,
}

impl Face {
    /// Its colours.
    pub(super) fn paint(self) -> Paint<'static> {
        match self {
            Self::Page | Self::Narrow => Paint::PAGE,
            Self::File => Paint::FILE,
        }
    }

    /// A prefix of ids that is unique in its page.
    pub(super) fn id(self, what: &str, dataset: &Dataset) -> String {
        match self {
            Self::Narrow => format!("{what}-narrow-{}", dataset.id),
            Self::Page | Self::File => format!("{what}-{}", dataset.id),
        }
    }

    /// What stands above and below it, where no page says so.
    pub(super) fn edges<'a>(self, site: &Site, dataset: &'a Dataset) -> (&'a str, Vec<String>) {
        match self {
            Self::File => (headline(dataset), sources(site, dataset)),
            Self::Page | Self::Narrow => ("", Vec::new()),
        }
    }
}

/// The message, or else the title.
pub(in crate::produce) fn headline(dataset: &Dataset) -> &str {
    dataset.headline.as_ref().unwrap_or(&dataset.title)
}

/// Source, unit and dates, and address, each where there is one.
pub(in crate::produce) fn sources(site: &Site, dataset: &Dataset) -> Vec<String> {
    let settings = &site.campaign.settings;
    let source = dataset.source.as_ref();
    let source = source.map(|source| {
        site.words()
            .with(message::MONEY_SOURCE, &[("source", source)])
    });
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
