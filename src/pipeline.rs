//! The build on one screen: from the folders of a campaign to the finished output folder.

use std::sync::Arc;

use crate::artifact::{Artifact, Content, Image, IsWanted};
use crate::bake::{self, Baked, Progress, draw};
use crate::campaign::{self, Shown};
use crate::check::{self, Piece};
use crate::diagnostic::{self, Diagnostic, Place, Severity, codes, has_errors};
use crate::disk::cache::Cache;
use crate::disk::{self, Inputs, Output, OutputError, Written};
use crate::produce;
use crate::site::{self, Site};
use crate::source::Sources;
use crate::theme;

/// What a person may choose for one build.
#[derive(Debug, Clone, Default)]
pub struct Choices {
    /// Warnings stop the build.
    pub strict: bool,
    /// No share card is drawn.
    pub no_cards: bool,
    /// Another theme than that of the settings.
    pub theme: Option<String>,
    /// Which stories are shown.
    pub shown: Shown,
}

/// A campaign that was read and checked as far as its mistakes allow.
#[derive(Debug)]
pub struct Prepared {
    /// Every text, for showing where problems are.
    pub sources: Sources,
    /// Every problem, in the order of files and places.
    pub diagnostics: Vec<Diagnostic>,
    /// The site and its artifacts; nothing when an error stands.
    pub made: Option<(Site, Vec<Artifact>)>,
}

/// A site that was planned, and of which no page is made yet.
#[derive(Debug)]
pub struct Planned {
    /// Every text, for showing where problems are.
    pub sources: Sources,
    /// Every problem that is known before the pages are made, in the order of files and places.
    pub diagnostics: Vec<Diagnostic>,
    /// The site; nothing when an error stands.
    pub site: Option<Site>,
}

/// A site as it now stands in the output folder.
#[derive(Debug)]
pub struct Built {
    /// What was done to the files.
    pub written: Written,
    /// Images that were drawn.
    pub drawn: usize,
    /// Images that were taken from earlier builds.
    pub reused: usize,
}

/// Why a build did not end with a site.
#[derive(Debug)]
pub enum Stopped {
    /// The content has errors; they are in [`Prepared::diagnostics`].
    Content,
    /// The output folder could not be written.
    Output(OutputError),
    /// Whoever waited wants no more of it.
    Interrupted,
}

/// Reads, checks and makes everything but images. Touches nothing outside the inputs.
pub fn prepare(mut inputs: Inputs, folders: (&str, &str), choices: &Choices) -> Prepared {
    let mut told = std::mem::take(&mut inputs.diagnostics);
    let made = make(&mut inputs, folders, choices, &mut told);
    raise(&mut told, choices.strict);
    diagnostic::sort(&mut told, &inputs.sources);
    let made = made.filter(|_| !has_errors(&told));
    Prepared {
        sources: inputs.sources,
        diagnostics: told,
        made,
    }
}

/// Reads, checks and plans, so that single pages can be made; [`look_over`] tells the rest.
pub fn plan(
    mut inputs: Inputs,
    folders: (&str, &str),
    choices: &Choices,
    memory: &mut campaign::Memory,
) -> Planned {
    let mut told = std::mem::take(&mut inputs.diagnostics);
    let site = design(&mut inputs, folders, choices, Some(memory), &mut told);
    raise(&mut told, choices.strict);
    diagnostic::sort(&mut told, &inputs.sources);
    let site = site.filter(|_| !has_errors(&told));
    Planned {
        sources: inputs.sources,
        diagnostics: told,
        site,
    }
}

/// Makes every page of a planned site, and gives the problems that only finished pages show; nothing when that
/// is no longer wanted before the end.
pub fn look_over(
    site: &Site,
    sources: &Sources,
    choices: &Choices,
    is_wanted: IsWanted<'_>,
) -> Option<Vec<Diagnostic>> {
    let mut told = Vec::new();
    complete(site, sources, is_wanted, &mut told);
    raise(&mut told, choices.strict);
    diagnostic::sort(&mut told, sources);
    is_wanted().then_some(told)
}

fn make(
    inputs: &mut Inputs,
    folders: (&str, &str),
    choices: &Choices,
    told: &mut Vec<Diagnostic>,
) -> Option<(Site, Vec<Artifact>)> {
    let site = design(inputs, folders, choices, None, told)?;
    let artifacts = complete(&site, &inputs.sources, &|| true, told);
    Some((site, artifacts))
}

/// The stages parse, assemble and plan. Each goes on as far as it can, so that one run tells all
/// mistakes; none begins on what an earlier one could not make.
fn design(
    inputs: &mut Inputs,
    (content, themes): (&str, &str),
    choices: &Choices,
    memory: Option<&mut campaign::Memory>,
    told: &mut Vec<Diagnostic>,
) -> Option<Site> {
    let parts = campaign::parse(inputs, content, memory).drain_into(told)?;
    let wanted = match &choices.theme {
        Some(name) => (name.clone(), Place::File("--theme".to_owned())),
        None => (
            parts.settings.theme.value.clone(),
            parts.settings.theme.span.into(),
        ),
    };
    let campaign = campaign::assemble(parts, &inputs.sources, choices.shown).drain_into(told);
    let theme = theme::load(
        (&wanted.0, wanted.1),
        &inputs.themes,
        themes,
        &mut inputs.sources,
    )
    .drain_into(told);
    let fonts = theme::readable(std::mem::take(&mut inputs.fonts)).drain_into(told);
    let mut theme = theme?;
    theme.fonts.extend(fonts);
    let site = site::plan(campaign, theme, !choices.no_cards).drain_into(told);
    (!has_errors(told)).then_some(site)
}

/// The stages produce and check.
fn complete(
    site: &Site,
    sources: &Sources,
    is_wanted: IsWanted<'_>,
    told: &mut Vec<Diagnostic>,
) -> Vec<Artifact> {
    let artifacts = produce::all(site, sources, is_wanted).drain_into(told);
    // A page that could not be made would only be told of again by each page that links to it.
    if is_wanted() && !has_errors(told) {
        let host = site.campaign.settings.host.as_ref();
        let authors = |path: &str, what: Piece<'_>| site.author_of(path, what);
        told.extend(check::all(&artifacts, host, &authors, is_wanted));
    }
    artifacts
}

fn raise(told: &mut [Diagnostic], strict: bool) {
    for told in told
        .iter_mut()
        .filter(|told| strict && told.severity == Severity::Warning)
    {
        told.severity = Severity::Error;
    }
}

/// The fonts that these drawings need: those of the theme and the campaign and, where the settings
/// allow it, fonts of this machine for characters that none of them has.
pub fn fonts<'a>(site: &Site, images: impl Iterator<Item = &'a Image>) -> Vec<(String, Arc<[u8]>)> {
    let mut fonts = site.theme.fonts.clone();
    if site.campaign.settings.system_fonts {
        let lacking = draw::uncovered(
            &fonts,
            images.flat_map(|image| [&*image.style, &*image.html]),
        );
        if !lacking.is_empty() {
            let holds = |bytes: &[u8], index| draw::holds(bytes, index, &lacking);
            fonts.extend(disk::system_fonts(&lacking, holds));
        }
    }
    fonts
}

/// Draws images and writes the output folder: whole, or not at all.
pub fn finish(
    prepared: &mut Prepared,
    output: Output,
    cache: &Cache,
    choices: &Choices,
    progress: &dyn Progress,
) -> Result<Built, Stopped> {
    let (site, artifacts) = prepared.made.take().ok_or(Stopped::Content)?;
    let pages = artifacts
        .iter()
        .filter_map(|artifact| match &artifact.content {
            Content::Image(image) => Some(image),
            _ => None,
        });
    let fonts = fonts(&site, pages);
    let standing = |path: &str, recipe: &str| output.has(path, recipe);
    let sources = &prepared.sources;
    let checked = bake::all(artifacts, &fonts, cache, &standing, sources, progress)
        .ok_or(Stopped::Interrupted)?;
    let Baked {
        files,
        drawn,
        reused,
    } = checked.drain_into(&mut prepared.diagnostics);
    raise(&mut prepared.diagnostics, choices.strict);
    diagnostic::sort(&mut prepared.diagnostics, &prepared.sources);
    if has_errors(&prepared.diagnostics) {
        return Err(Stopped::Content);
    }
    let written = output.replace(files).map_err(Stopped::Output)?;
    // Of what people took back, no copy is kept.
    if (prepared.diagnostics.iter()).any(|told| told.code == codes::WITHDRAWN) {
        cache.forget(written.forgotten.iter().map(String::as_str));
    }
    prepared.made = Some((site, Vec::new()));
    Ok(Built {
        written,
        drawn,
        reused,
    })
}
