//! What is wrong with the board as a whole: entries twice, entries that are over, nobody to write to.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::Scene;
use crate::board::{Entry, Status};
use crate::diagnostic::{Diagnostic, codes};
use crate::source::Spanned;

pub(super) fn ids(scene: &Scene<'_>) -> Vec<Diagnostic> {
    let mut first: BTreeMap<&str, &Entry> = BTreeMap::new();
    let mut told = Vec::new();
    for entry in &scene.parts.entries {
        let Some(other) = first.insert(&entry.id, entry) else {
            continue;
        };
        first.insert(&entry.id, other);
        let made = other.text.value == entry.text.value;
        let (message, help) = match made {
            true => (
                "this entry stands on the board twice".to_owned(),
                "remove one of the two",
            ),
            false => (
                format!("the id `{}` is taken already", entry.id),
                "give one of the two another id",
            ),
        };
        told.push(
            Diagnostic::new(codes::ID_DUPLICATE, entry.text.span, message)
                .related(other.text.span, "the first one")
                .help(help),
        );
    }
    told
}

pub(super) fn days(scene: &Scene<'_>) -> Vec<Diagnostic> {
    let today = scene.parts.today;
    let entries = scene.parts.entries.iter();
    let told = |entry: &Entry| {
        // One that ends before it begins was told as such.
        let backwards = |until: &Spanned<NaiveDate>| until.value < entry.since.value;
        if entry.status == Status::Closed || entry.until.as_ref().is_some_and(backwards) {
            return None;
        }
        if let Some(until) = entry.until.as_ref().filter(|_| entry.is_over(today)) {
            let message = format!("this entry ended on {} and is left out", until.value);
            let told = Diagnostic::new(codes::BOARD_OVER, until.span, message);
            return Some(told.help("write a later day if it still holds, or remove the entry"));
        }
        let since = entry.since.value;
        let message = format!("this entry is kept back until {since}");
        (since > today).then(|| Diagnostic::new(codes::KEPT_BACK, entry.since.span, message))
    };
    entries.filter_map(told).collect()
}

pub(super) fn contact(scene: &Scene<'_>) -> Vec<Diagnostic> {
    let today = scene.parts.today;
    let shown = scene
        .parts
        .entries
        .iter()
        .find(|entry| entry.is_shown(today));
    let Some(entry) = shown.filter(|_| scene.parts.settings.contact.is_none()) else {
        return Vec::new();
    };
    let message = "nobody can answer this entry: campaign.yaml has no contact";
    vec![
        Diagnostic::new(codes::BOARD_CONTACT, entry.text.span, message)
            .help("add the organizers' address to campaign.yaml: contact: hello@your-site.example"),
    ]
}
