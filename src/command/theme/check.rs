//! `careledger theme check`: a theme is tried on every kind of page, and what is wrong with it is told.

use std::path::PathBuf;

use clap::Args;

use super::super::Outcome;
use super::super::report::{Form, fail, say, tally, tell};
use super::{campaign, chosen, folders, sample};
use crate::diagnostic::{self, Diagnostic, Severity, codes, has_errors};
use crate::disk::read::Folders;
use crate::disk::{self, Inputs, show};
use crate::pipeline::{Choices, prepare};
use crate::source::Sources;
use crate::theme;

/// Arguments of `theme check`.
#[derive(Args)]
#[command(
    after_help = "Pages and cards are made from the campaign and from a sample that careledger brings along,\nso that every template is used. Nothing is written.\n\nExamples:\n  careledger theme check\n  careledger theme check night --strict"
)]
pub(super) struct Check {
    /// The theme (that of campaign.yaml unless set)
    name: Option<String>,
    /// The campaign's folder
    #[arg(long, default_value = ".", value_name = "DIR")]
    dir: PathBuf,
    /// Treat warnings as errors
    #[arg(long)]
    strict: bool,
    /// How problems are told
    #[arg(long, value_enum, default_value_t = Form::Human)]
    format: Form,
}

/// What was found, and the texts that it points into.
pub(super) struct Found {
    pub(super) told: Vec<Diagnostic>,
    sources: Sources,
    /// Whether the pages could be made.
    made: bool,
}

impl Check {
    pub(super) fn run(self) -> Result<Outcome, Outcome> {
        let folders = folders(&self.dir)?;
        let campaign = campaign(&folders)?;
        let name = match (self.name, &campaign) {
            (Some(name), _) => name,
            (None, Some(inputs)) => chosen(inputs),
            (None, None) => {
                let message = "no campaign is here that has chosen a theme; name one: careledger theme check NAME";
                return Err(fail(Outcome::Usage, message));
            }
        };
        let themes = show(&folders.themes);
        let mut found = on_sample(&name, &folders).map_err(|e| fail(Outcome::Machine, e))?;
        // What only the campaign's own pages show is told when all else is well.
        let mut untried = false;
        if let Some(inputs) = campaign.filter(|_| !has_errors(&found.told)) {
            let own = try_out(&name, inputs, &themes);
            untried = !own.made && !has_errors(&own.told);
            if has_errors(&own.told) {
                found = own;
            }
        }
        let Found {
            mut told, sources, ..
        } = found;
        for told in told.iter_mut().filter(|_| self.strict) {
            if told.severity == Severity::Warning {
                told.severity = Severity::Error;
            }
        }
        let outcome = tell(&told, &sources, self.format);
        if outcome != Outcome::Good {
            return Ok(outcome);
        }
        if self.format == Form::Human {
            match tally(&told) {
                Some(tally) => say(format!("Found {tally} in the theme `{name}`.")),
                None => say(format!(
                    "No mistakes found: `{name}` makes every kind of page and card."
                )),
            }
            if untried {
                say(
                    "The campaign has mistakes of its own, so that its pages were not tried; `careledger check` tells them.",
                );
            }
        }
        Ok(match has_errors(&told) {
            true => Outcome::Content,
            false => Outcome::Good,
        })
    }
}

/// Tries a theme on the sample.
pub(super) fn on_sample(name: &str, folders: &Folders) -> Result<Found, String> {
    let sample = sample::lay_out().map_err(|error| error.to_string())?;
    let trial = Folders {
        content: sample.path().join("content"),
        themes: folders.themes.clone(),
    };
    let inputs = disk::read(&trial, sample::day()).map_err(|error| error.to_string())?;
    Ok(try_out(name, inputs, &show(&folders.themes)))
}

/// Makes all pages and cards of a campaign with a theme, and keeps what speaks of the theme.
fn try_out(name: &str, inputs: Inputs, themes: &str) -> Found {
    let own = inputs.themes.clone();
    let choices = Choices {
        theme: Some(name.to_owned()),
        ..Choices::default()
    };
    let prepared = prepare(inputs, ("content", themes), &choices);
    let mut sources = prepared.sources;
    let mut told = prepared.diagnostics;
    told.retain(|told| is_of_theme(told, &sources, themes));
    told.extend(theme::look_over(name, &own, themes, &mut sources));
    diagnostic::sort(&mut told, &sources);
    Found {
        told,
        sources,
        made: prepared.made.is_some(),
    }
}

/// Whether a problem is the theme's and not the content's.
fn is_of_theme(told: &Diagnostic, sources: &Sources, themes: &str) -> bool {
    let path = told.path(sources);
    let is_output = told.code.name.starts_with("output-");
    is_output
        || path.starts_with(&format!("{themes}/"))
        || path.starts_with(theme::BUILT_IN)
        || [codes::THEME_MISSING, codes::TEMPLATE].contains(&told.code)
}
