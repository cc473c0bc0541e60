//! What runs that were killed left in a campaign's folder is put right before its files are read.

use std::path::Path;

use super::Outcome;
use super::renumber::WORK;
use super::report::{fail, say};
use crate::disk::exchange::put_back;
use crate::disk::{show, write};

/// Puts the files of a campaign back to their places where a renumbering was broken off, and takes away what was
/// only half written. Waits for a renumbering that goes on just now.
pub(super) fn settle(dir: &Path) -> Result<(), Outcome> {
    let (content, work) = (dir.join("content"), dir.join(WORK));
    match put_back(&work, &content) {
        Ok(true) => {
            say("An earlier renumbering had been broken off; all was put back as it was before.")
        }
        Ok(false) => {}
        Err(error) if error.kind() == std::io::ErrorKind::ResourceBusy => {
            return Err(fail(Outcome::Machine, format!("{}: {error}", show(&work))));
        }
        Err(error) => {
            return Err(fail(
                Outcome::Machine,
                format!(
                    "a renumbering was broken off, and files of the campaign that lie in {} could not be put back: {error}",
                    show(&work)
                ),
            ));
        }
    }
    write::clear(&content);
    Ok(())
}
