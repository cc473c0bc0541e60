//! What stands on a page becomes the place in the content where its author wrote it.

use std::ops::Range;

use super::{PageKind, Site};
use crate::check::Piece;
use crate::front_matter::Body;
use crate::markdown::{Link, Outline};
use crate::source::{SourceId, Span};
use crate::story::Story;
use crate::target::fragment;

impl Site {
    /// Where the author of a text on the page at that path wrote it; nothing where the template did.
    pub fn author_of(&self, path: &str, what: Piece<'_>) -> Option<Span> {
        let page = self.page(path)?;
        if let PageKind::Dataset(at) = page.kind {
            let dataset = &self.campaign.datasets[at];
            return range(&dataset.method.outline, what).map(|_| dataset.method_span);
        }
        self.texts_on(&page.kind).find_map(|(source, body)| {
            let range = range(&body.document.outline, what)?;
            Some(Span::new(
                source,
                body.offset + range.start..body.offset + range.end,
            ))
        })
    }

    /// The texts of a page: its own, and what workers and recipients say below.
    fn texts_on(&self, kind: &PageKind) -> impl Iterator<Item = (SourceId, &Body)> {
        let campaign = &self.campaign;
        fn story(of: &Story) -> (SourceId, &Body) {
            (of.source, &of.body)
        }
        let plan = |at: usize| {
            let plan = campaign.briefings[at].plan.map(|at| &campaign.plans[at]);
            plan.map(|plan| (plan.source, &plan.body))
        };
        let own: Vec<(SourceId, &Body)> = match *kind {
            PageKind::Story(at) => vec![story(&campaign.stories[at])],
            PageKind::Translation(at) => vec![story(&campaign.translations[at])],
            PageKind::Demand(at, _) => {
                let demand = &campaign.demands[at];
                vec![(demand.source, &demand.body)]
            }
            PageKind::Victory(at) => {
                let victory = &campaign.victories[at];
                vec![(victory.source, &victory.body)]
            }
            PageKind::Guide(at) => {
                let guide = &campaign.guides[at];
                vec![(guide.source, &guide.body)]
            }
            PageKind::Briefing(at) => plan(at).into_iter().collect(),
            PageKind::Script(at) => {
                let read = campaign.briefings[at].stories.iter();
                let read = read.map(|at| story(&campaign.stories[*at]));
                plan(at).into_iter().chain(read).collect()
            }
            _ => Vec::new(),
        };
        let has_words = matches!(
            kind,
            PageKind::Story(_)
                | PageKind::Translation(_)
                | PageKind::Demand(..)
                | PageKind::Testimonies
        );
        let words = campaign.testimonies.iter().filter(move |_| has_words);
        own.into_iter()
            .chain(words.map(|words| (words.source, &words.body)))
    }
}

/// Where it stands in a text.
fn range(outline: &Outline, what: Piece<'_>) -> Option<Range<usize>> {
    match what {
        Piece::Id(id) => {
            let mut ids = outline.ids.iter();
            ids.find(|(own, _)| own == id)
                .map(|(_, range)| range.clone())
        }
        Piece::Link(href) => {
            let in_html = outline.html_links.iter().find(|(own, _)| own == href);
            let place = fragment(href);
            let leads_there = |link: &&Link| {
                !link.picture && place.is_some() && fragment(&link.destination) == place
            };
            let link = outline.links.iter().find(leads_there);
            in_html
                .map(|(_, range)| range.clone())
                .or_else(|| link.map(|link| link.range.clone()))
        }
    }
}
