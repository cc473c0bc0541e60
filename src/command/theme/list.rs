//! `careledger theme list`: each theme on a line.

use std::path::PathBuf;

use clap::Args;

use super::super::Outcome;
use super::super::report::{data, fail};
use super::folders;
use crate::disk;
use crate::theme;

/// Arguments of `theme list`.
#[derive(Args)]
pub(super) struct List {
    /// The campaign's folder
    #[arg(long, default_value = ".", value_name = "DIR")]
    dir: PathBuf,
}

impl List {
    pub(super) fn run(self) -> Result<Outcome, Outcome> {
        let folders = folders(&self.dir)?;
        let own = disk::own_themes(&folders.themes);
        let own = own.map_err(|error| fail(Outcome::Machine, error))?;
        let known = theme::known(&own);
        let width = known.iter().map(|known| known.name.len()).max();
        let width = width.unwrap_or(0);
        let line = |known: &theme::Known| {
            let origin = match (known.is_own, known.is_carried) {
                (true, true) => "built in, with files of your own",
                (true, false) => "your own",
                _ => "built in",
            };
            let extends = known.extends.as_ref();
            let extends = extends.map_or(String::new(), |parent| format!(", extends {parent}"));
            let about = known.description.as_deref().unwrap_or_default();
            let line = format!("{:<width$}  ({origin}{extends}) {about}", known.name);
            line.trim_end().to_owned() + "\n"
        };
        Ok(data(&known.iter().map(line).collect::<String>()))
    }
}
