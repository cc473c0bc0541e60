//! The campaign's texts, its theme and its fonts become findings, where `check` and its kin would have something to tell.

use super::{Finding, Patient};
use crate::artifact::Content;
use crate::bake::draw;
use crate::command::report::{plural, tally};
use crate::command::theme;
use crate::diagnostic::{Severity, has_errors};
use crate::pipeline;

/// How many characters are named.
const NAMED: usize = 12;

pub(super) fn campaign(patient: &Patient) -> Option<Vec<Finding>> {
    let told = &patient.prepared.diagnostics;
    let Some(tally) = tally(told) else {
        return Some(Vec::new());
    };
    let (weight, means) = match has_errors(told) {
        true => (Severity::Error, ", so that it cannot be built"),
        false => (Severity::Warning, ""),
    };
    let dir = patient.shown();
    Some(vec![Finding::new(
        weight,
        format!("the campaign has {tally}{means}"),
        format!("careledger check {dir}, which tells each with its place"),
    )])
}

pub(super) fn theme(patient: &Patient) -> Option<Vec<Finding>> {
    let name = &patient.settings.as_ref()?.theme.value;
    // Those that careledger brings along are tried by its own tests.
    if !patient.folders.themes.join(name).is_dir() {
        return Some(Vec::new());
    }
    let todo = format!("careledger theme check {name}, which tells each with its place");
    let told = match theme::faults(name, &patient.folders) {
        Ok(faults) => tally(&faults).map(|tally| {
            let weight = match has_errors(&faults) {
                true => Severity::Error,
                false => Severity::Warning,
            };
            (weight, format!("the theme {name} has {tally}"))
        }),
        Err(error) => {
            let what = format!("the theme {name} could not be tried: {error}");
            Some((Severity::Warning, what))
        }
    };
    let finding = told.map(|(weight, what)| Finding::new(weight, what, todo));
    Some(finding.into_iter().collect())
}

pub(super) fn fonts(patient: &Patient) -> Option<Vec<Finding>> {
    let (site, artifacts) = patient.prepared.made.as_ref()?;
    let images = || {
        artifacts
            .iter()
            .filter_map(|artifact| match &artifact.content {
                Content::Image(image) => Some(image),
                _ => None,
            })
    };
    let fonts = pipeline::fonts(site, images());
    let texts = images().flat_map(|image| [&*image.style, &*image.html]);
    let lacking = draw::uncovered(&fonts, texts);
    let mut found = Vec::new();
    if !lacking.is_empty() {
        let more = match lacking.len().saturating_sub(NAMED) {
            0 => String::new(),
            more => format!(" and {more} more"),
        };
        let named = lacking.iter().take(NAMED);
        let named: Vec<_> = named
            .map(|c| format!("{c} (U+{:04X})", u32::from(*c)))
            .collect();
        let allow = match site.campaign.settings.system_fonts {
            true => "",
            false => ", or allow those of this machine with `system_fonts: true` in campaign.yaml",
        };
        found.push(Finding::new(
            Severity::Warning,
            format!(
                "no font has these characters, so that cards show boxes: {}{more}",
                named.join(", ")
            ),
            format!("put a font that has them into content/fonts/{allow}"),
        ));
    }
    let of_machine = fonts.get(site.theme.fonts.len()..).unwrap_or_default();
    if !of_machine.is_empty() {
        let names: Vec<_> = of_machine.iter().map(|(name, _)| name.as_str()).collect();
        found.push(Finding::new(
            Severity::Warning,
            format!(
                "cards take {} of this machine ({}); where the site is built elsewhere, they look otherwise or show boxes",
                plural(names.len(), "font"),
                names.join(", ")
            ),
            "copy fonts that may be passed on into content/fonts/",
        ));
    }
    Some(found)
}
