//! The headings of a telling become its beats: by their English names, or by those of its language.

use super::Beat;
use crate::diagnostic::{Diagnostic, codes};
use crate::markdown::Document;
use crate::source::Span;

/// The headings at which a telling in one language is cut.
#[derive(Debug)]
pub struct Headings {
    /// What the beats are called, as messages show it.
    labels: [String; 3],
    /// The same in small letters, and the English names, which serve in every language.
    names: Vec<(String, Beat)>,
}

impl Default for Headings {
    /// The English ones alone.
    fn default() -> Headings {
        Headings::new(Beat::ALL.map(|beat| beat.label().to_owned()))
    }
}

impl Headings {
    /// Those of a language that calls the beats so, in the order of [`Beat::ALL`].
    pub fn new(labels: [String; 3]) -> Headings {
        let english = Beat::ALL.map(|beat| (beat.key().to_owned(), beat));
        let own = labels.iter().map(|label| label.trim().to_lowercase());
        Headings {
            names: english.into_iter().chain(own.zip(Beat::ALL)).collect(),
            labels,
        }
    }

    /// The texts at which to cut, in small letters.
    pub(super) fn cuts(&self) -> Vec<&str> {
        self.names.iter().map(|(name, _)| name.as_str()).collect()
    }

    /// The beat that a heading names.
    fn beat(&self, heading: &str) -> Option<Beat> {
        let heading = heading.trim().to_lowercase();
        let found = self.names.iter().find(|(name, _)| *name == heading);
        found.map(|(_, beat)| *beat)
    }
}

/// The headings that name beats must be all three, once each, in order, or none. `body` begins at
/// `start`.
pub(super) fn check(
    headings: &Headings,
    document: &Document,
    body: &str,
    start: Span,
) -> Option<Diagnostic> {
    let all = document.outline.headings.iter();
    let found: Vec<_> = all
        .filter(|heading| heading.is_cut)
        .filter_map(|heading| Some((headings.beat(&heading.text)?, heading)))
        .collect();
    let order: Vec<Beat> = found.iter().map(|(beat, _)| *beat).collect();
    if order.is_empty() || order == Beat::ALL {
        return None;
    }
    // The first heading that should not stand where it stands, or else the last one there is.
    let wrong = (0..order.len())
        .find(|at| Beat::ALL.get(*at) != Some(&order[*at]))
        .unwrap_or(order.len() - 1);
    let heading = found[wrong].1;
    let label = heading.text.trim();
    let missing: Vec<&str> = Beat::ALL
        .into_iter()
        .filter(|beat| !order.contains(beat))
        .map(|beat| headings.labels[beat as usize].as_str())
        .collect();
    let message = match missing.as_slice() {
        [] if order[..wrong].contains(&order[wrong]) => {
            format!("the heading `{label}` is there twice")
        }
        [] => format!("the heading `{label}` is out of order"),
        [one] => format!("the headings of the beats are not complete: {one} is missing"),
        more => format!(
            "the headings of the beats are not complete: {} are missing",
            more.join(" and ")
        ),
    };
    // A heading's range includes the line break.
    let line = body[heading.range.clone()]
        .lines()
        .next()
        .map_or(0, str::len);
    let at = start.start as usize + heading.range.start;
    let [care, cause, change] = &headings.labels;
    Some(
        Diagnostic::new(
            codes::HEADINGS_ORDER,
            Span::new(start.source, at..at + line),
            message,
        )
        .help(format!(
            "use ## {care}, ## {cause} and ## {change}, once each, in this order, or none of them"
        )),
    )
}
