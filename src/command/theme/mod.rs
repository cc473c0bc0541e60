//! `careledger theme`: themes are listed, begun and looked over.

mod check;
mod list;
mod new;
mod sample;

use std::path::Path;

use clap::{Args, Subcommand};

use super::Outcome;
use super::report::fail;
use crate::campaign::settings;
use crate::diagnostic::Diagnostic;
use crate::disk::read::Folders;
use crate::disk::{self, Inputs, show};

/// Arguments of `theme`.
#[derive(Args)]
#[command(
    after_help = "Examples:\n  careledger theme list\n  careledger theme new night --from broadsheet\n  careledger theme check night"
)]
pub(super) struct Theme {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// List the themes: those that careledger brings along and your own
    List(list::List),
    /// Begin a theme of your own, which takes from another all that it does not have
    New(new::New),
    /// Try a theme on every kind of page, and tell what is wrong with it
    Check(check::Check),
}

impl Theme {
    pub(super) fn run(self) -> Outcome {
        let outcome = match self.command {
            Command::List(list) => list.run(),
            Command::New(new) => new.run(),
            Command::Check(check) => check.run(),
        };
        outcome.unwrap_or_else(|outcome| outcome)
    }
}

/// What is wrong with a theme, tried on the sample that careledger brings along.
///
/// # Errors
/// The machine refuses.
pub(super) fn faults(name: &str, folders: &Folders) -> Result<Vec<Diagnostic>, String> {
    check::on_sample(name, folders).map(|found| found.told)
}

/// The folders of a campaign, or of themes alone, in `dir`.
fn folders(dir: &Path) -> Result<Folders, Outcome> {
    if !dir.is_dir() {
        let message = format!("there is no folder {}", show(dir));
        return Err(fail(Outcome::Usage, message));
    }
    Ok(Folders {
        content: dir.join("content"),
        themes: dir.join("themes"),
    })
}

/// The campaign in these folders, if there is one.
fn campaign(folders: &Folders) -> Result<Option<Inputs>, Outcome> {
    if !folders.content.is_dir() {
        return Ok(None);
    }
    let today = chrono::Local::now().date_naive();
    let inputs = disk::read(folders, today).map_err(|error| fail(Outcome::Machine, error))?;
    Ok(Some(inputs))
}

/// The theme that a campaign has chosen.
fn chosen(inputs: &Inputs) -> String {
    let read = |id| settings::read(inputs.sources.get(id), id).value.theme.value;
    inputs
        .settings
        .map_or_else(|| settings::DEFAULT_THEME.to_owned(), read)
}
