//! `careledger man`: the program's help as manual pages.

use std::fs;
use std::path::PathBuf;

use clap::{Args, CommandFactory};
use clap_mangen::{Man as Page, generate_to};

use super::report::{data, fail, say};
use super::{Line, Outcome};
use crate::disk::show;

/// Arguments of `man`.
#[derive(Args)]
#[command(
    after_help = "Examples:\n  careledger man > careledger.1\n  careledger man --all ~/.local/share/man/man1     then: man careledger-build"
)]
pub(super) struct Man {
    /// Write the pages of all commands into a folder
    #[arg(long, value_name = "FOLDER")]
    all: Option<PathBuf>,
}

impl Man {
    pub(super) fn run(self) -> Outcome {
        let Some(folder) = self.all else {
            let mut page = Vec::new();
            return match Page::new(Line::command()).render(&mut page) {
                Ok(()) => data(&String::from_utf8_lossy(&page)),
                Err(error) => fail(
                    Outcome::Machine,
                    format!("the page could not be made: {error}"),
                ),
            };
        };
        let made = fs::create_dir_all(&folder);
        match made.and_then(|()| generate_to(Line::command(), &folder)) {
            Ok(()) => {
                say(format!(
                    "Wrote careledger.1 and a page for each command to {}.",
                    show(&folder)
                ));
                Outcome::Good
            }
            Err(error) => fail(
                Outcome::Machine,
                format!(
                    "the pages could not be written to {}: {error}",
                    show(&folder)
                ),
            ),
        }
    }
}
