//! What stands on a page becomes the place in the content where its author wrote it.

use std::ops::Range;

use super::{PageKind, Site};
use crate::check::Piece;
use crate::front_matter::Body;
use crate::markdown::Outline;
use crate::source::{SourceId, Span};
use crate::story::Story;
use crate::target::fragment;

/// What the ids of a story begin with where several stories are on one page.
pub fn apart(story: &Story) -> String {
    format!("{}-", story.number)
}

/// A text on a page, by its source, and what its ids begin with there.
struct Shown<'a> {
    source: SourceId,
    body: &'a Body,
    prefix: String,
}

impl Shown<'_> {
    fn of((source, body): (SourceId, &Body)) -> Shown<'_> {
        let prefix = body.document.prefix.clone();
        Shown {
            source,
            body,
            prefix,
        }
    }
}

impl Site {
    /// Where the author of a text on the page at that path wrote it, and how; nothing where the template did.
    pub fn author_of(&self, path: &str, what: Piece<'_>) -> Option<(Span, String)> {
        let page = self.page(path)?;
        if let PageKind::Dataset(at) = page.kind {
            let dataset = &self.campaign.datasets[at];
            let (own, _) = written(&dataset.method.outline, what, &dataset.method.prefix)?;
            return Some((dataset.method_span, own));
        }
        self.texts_on(&page.kind).iter().find_map(|shown| {
            let body = shown.body;
            let (own, range) = written(&body.document.outline, what, &shown.prefix)?;
            let range = body.offset + range.start..body.offset + range.end;
            Some((Span::new(shown.source, range), own))
        })
    }

    /// The texts of a page: its own, what workers and recipients say below, and stories that are read aloud.
    fn texts_on(&self, kind: &PageKind) -> Vec<Shown<'_>> {
        let campaign = &self.campaign;
        let own = match *kind {
            PageKind::Story(at) => campaign.stories.get(at).map(|of| (of.source, &of.body)),
            PageKind::Translation(at) => campaign
                .translations
                .get(at)
                .map(|of| (of.source, &of.body)),
            PageKind::Demand(at, _) => campaign.demands.get(at).map(|of| (of.source, &of.body)),
            PageKind::Victory(at) => campaign.victories.get(at).map(|of| (of.source, &of.body)),
            PageKind::Guide(at) => campaign.guides.get(at).map(|of| (of.source, &of.body)),
            PageKind::Briefing(at) | PageKind::Script(at) => {
                let plan = campaign.briefings[at].plan.map(|at| &campaign.plans[at]);
                plan.map(|of| (of.source, &of.body))
            }
            _ => None,
        };
        let has_words = matches!(
            kind,
            PageKind::Story(_)
                | PageKind::Translation(_)
                | PageKind::Demand(..)
                | PageKind::Testimonies
        );
        let words = campaign.testimonies.iter().filter(|_| has_words);
        let words = words.map(|of| (of.source, &of.body));
        let read: &[usize] = match *kind {
            PageKind::Script(at) => &campaign.briefings[at].stories,
            _ => &[],
        };
        let read = read.iter().map(|at| &campaign.stories[*at]);
        let read = read.map(|story| Shown {
            prefix: apart(story),
            ..Shown::of((story.source, &story.body))
        });
        let whole = own.into_iter().chain(words).map(Shown::of);
        whole.chain(read).collect()
    }
}

/// How it is written, and where, in a text whose ids begin with `prefix` on the page.
fn written(outline: &Outline, what: Piece<'_>, prefix: &str) -> Option<(String, Range<usize>)> {
    let (mut ids, links) = (outline.ids.iter(), outline.links.iter());
    let (own, range) = match what {
        Piece::Id(id) => {
            let id = id.strip_prefix(prefix)?;
            let own = ids.find(|(own, _)| own == id);
            own.map(|(own, range)| (own, range))
        }
        Piece::Link(href) => {
            let place = fragment(href);
            let place = place.as_deref().map(|place| match href.starts_with('#') {
                true => place.strip_prefix(prefix).unwrap_or(place),
                false => place,
            });
            let leads_there =
                |own: &str| own == href || place.is_some() && fragment(own).as_deref() == place;
            let links = links.filter(|link| !link.picture);
            let links = links.map(|link| (&link.destination, &link.range));
            let in_html = outline.html_links.iter().map(|(own, range)| (own, range));
            in_html.chain(links).find(|(own, _)| leads_there(own))
        }
    }?;
    Some((own.clone(), range.clone()))
}
