//! Victories, testimonies and guides as they were read become those that are shown, in their order.

use super::{Parts, Shown};
use crate::consent::Scope;
use crate::guide::{Age, Guide};
use crate::source::Folder;
use crate::testimony::Testimony;
use crate::victory::Victory;

/// The victories, testimonies and guides that are shown.
pub(super) fn in_order(
    parts: &mut Parts,
    shown: Shown,
) -> (Vec<Victory>, Vec<Testimony>, Vec<Guide>) {
    if shown == Shown::Public {
        let kept_back: Vec<(Folder, String)> = (parts.kept_back().into_iter())
            .map(|(folder, id)| (folder, id.to_owned()))
            .collect();
        let is_shown =
            |folder, id: &str| !kept_back.iter().any(|(f, i)| (*f, &**i) == (folder, id));
        parts
            .victories
            .retain(|victory| is_shown(Folder::Victories, &victory.id));
        parts
            .testimonies
            .retain(|words| is_shown(Folder::Testimonies, &words.id));
    }
    // Whoever only looks at drafts has no more of a right to them.
    parts
        .testimonies
        .retain(|words| words.consent.covers(Scope::Web));
    let mut victories = std::mem::take(&mut parts.victories);
    victories.sort_by(|a, b| (b.date.value, &a.id).cmp(&(a.date.value, &b.id)));
    let mut testimonies = std::mem::take(&mut parts.testimonies);
    testimonies.sort_by(|a, b| (a.date.value, &a.id).cmp(&(b.date.value, &b.id)));
    let mut guides = std::mem::take(&mut parts.guides);
    let own = &parts.settings.language;
    for guide in &mut guides {
        let language = guide.language.as_ref().unwrap_or(own);
        // The formula holds for English alone.
        if matches!(guide.reading_age, Some(Age::Computed(_))) && !language.is("en") {
            guide.reading_age = None;
        }
    }
    let orders: Vec<_> = (guides.iter())
        .map(|guide| (guide.folder, guide.id.clone(), guide.order))
        .collect();
    // A translation has the place of its original, whatever it says itself.
    let order = |guide: &Guide| {
        let own = |(folder, id, _): &&(Folder, String, Option<u32>)| {
            *folder == guide.folder && *id == guide.id
        };
        let order = orders.iter().find(own).and_then(|(.., order)| *order);
        (order.is_none(), order)
    };
    guides.sort_by_cached_key(|guide| {
        let language = guide
            .translation
            .as_ref()
            .map(|language| language.tag().to_owned());
        (guide.folder, order(guide), guide.id.clone(), language)
    });
    (victories, testimonies, guides)
}
