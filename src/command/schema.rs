//! `careledger schema`: what may stand in each kind of YAML, as JSON Schemas for editors.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use clap::Args;

use super::Outcome;
use super::report::{data, fail, plural, say};
use crate::diagnostic::nearest;
use crate::disk::{show, write};
use crate::schema::{FOLDER, KINDS, Kind, MARK};

/// Arguments of `schema`.
#[derive(Args)]
#[command(
    after_help = "Examples:\n  careledger schema                              list all kinds\n  careledger schema campaign                     print one\n  careledger schema --all .careledger/schema     write all, as `init` does\n\nA line at the top of a YAML file tells an editor where its schema is:\n  # yaml-language-server: $schema=../.careledger/schema/campaign.json"
)]
pub(super) struct Schema {
    /// The kind; all kinds are listed without it
    kind: Option<String>,
    /// Write the schemas of all kinds into a folder
    #[arg(long, value_name = "FOLDER", conflicts_with = "kind")]
    all: Option<PathBuf>,
}

impl Schema {
    pub(super) fn run(self) -> Outcome {
        if let Some(folder) = self.all {
            return match lay(&folder, KINDS) {
                Ok(()) => {
                    let count = plural(KINDS.len(), "schema");
                    say(format!("Wrote {count} to {}.", show(&folder)));
                    Outcome::Good
                }
                Err(outcome) => outcome,
            };
        }
        let Some(word) = self.kind else {
            let lines = KINDS.iter().map(|kind| {
                let Kind { word, files, .. } = kind;
                format!("{word:12} {files}\n")
            });
            return data(&lines.collect::<String>());
        };
        let words = || KINDS.iter().map(|kind| kind.word);
        match KINDS.iter().find(|kind| kind.word == word) {
            Some(kind) => data(&kind.text()),
            None => {
                let help = match nearest(&word, words()) {
                    Some(near) => format!("did you mean `{near}`?"),
                    None => format!("use one of: {}", words().collect::<Vec<_>>().join(", ")),
                };
                fail(
                    Outcome::Usage,
                    format!("there is no kind of YAML `{word}`; {help}"),
                )
            }
        }
    }
}

/// Writes schemas into a folder, over older ones, never over a file that careledger did not make.
fn lay(folder: &Path, kinds: &[Kind]) -> Result<(), Outcome> {
    for kind in kinds {
        let path = folder.join(kind.file_name());
        let is_own = match fs::read_to_string(&path) {
            Ok(text) => text.contains(MARK),
            // What else is wrong there is told on writing.
            Err(error) => error.kind() != io::ErrorKind::InvalidData,
        };
        if !is_own {
            let message = format!(
                "{} is there already and was not made by careledger; nothing was changed, choose another folder",
                show(&path)
            );
            return Err(fail(Outcome::Usage, message));
        }
    }
    for kind in kinds {
        let path = folder.join(kind.file_name());
        let written = fs::create_dir_all(folder);
        let written = written.and_then(|()| write::whole(&path, kind.text().as_bytes()));
        written.map_err(|error| could_not(&path, &error))?;
    }
    Ok(())
}

/// Puts all schemas where the files of a new campaign name them.
pub(super) fn lay_all(campaign: &Path) -> Result<(), Outcome> {
    lay(&campaign.join(FOLDER), KINDS)
}

/// Puts the schemas that a new file names where it names them, unless they are there, and tells which
/// were made.
pub(super) fn lay_named(campaign: &Path, text: &str) -> Result<Vec<PathBuf>, Outcome> {
    let mut made = Vec::new();
    for kind in KINDS {
        let name = format!("{FOLDER}/{}", kind.file_name());
        let path = campaign.join(&name);
        if text.contains(&name) && path.symlink_metadata().is_err() {
            write::fresh(&path, kind.text().as_bytes())
                .map_err(|error| could_not(&path, &error))?;
            made.push(path);
        }
    }
    Ok(made)
}

fn could_not(path: &Path, error: &io::Error) -> Outcome {
    fail(
        Outcome::Machine,
        format!("{} could not be made: {error}", show(path)),
    )
}
