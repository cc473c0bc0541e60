//! Victories become entries of the feeds.

use super::super::Scene;
use super::super::cards::{self, Owner};
use super::super::linker::Linker;
use super::{Entry, LENGTH};
use crate::site::Route;
use crate::source::Folder;
use crate::victory::Won;

/// What was won, on its day.
pub(super) fn won(scene: &Scene<'_>) -> Vec<Entry> {
    let (site, base) = (scene.site, scene.base());
    let victories = site.campaign.victories.iter().enumerate();
    let entry = victories.take(LENGTH).map(|(at, victory)| {
        let route = Route::text(Folder::Victories, &victory.id);
        let address = format!("{base}{}", route.public());
        let linker = Linker::in_feed(site, Folder::Victories, base, &address);
        let won = site.say(
            match victory.won {
                Won::Whole => "victory-won",
                Won::Part => "victory-part",
            },
            &[],
        );
        Entry {
            id: address.clone(),
            title: site.words().labelled(&won, &victory.title.value),
            address,
            day: victory.date.value,
            html: linker.html(&victory.body.document),
            image: cards::address(scene, Owner::Victory(at)),
            tags: Vec::new(),
            language: site.campaign.settings.language.tag().to_owned(),
        }
    });
    entry.collect()
}
