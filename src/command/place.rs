//! The folder that a person names becomes the folders of a campaign, read in; or a plain refusal.

use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use clap::Args;

use super::Outcome;
use super::report::fail;
use super::settle::settle;
use crate::campaign::{Memory, Shown};
use crate::disk::read::Folders;
use crate::disk::{self, Inputs, Seen, show};
use crate::language::Language;
use crate::pipeline::{Choices, Planned, Prepared, plan, prepare};

/// How often files that change meanwhile are read again.
const ATTEMPTS: u32 = 7;

/// Where the campaign is and how it is read; the same for `build` and `check`.
#[derive(Args, Clone)]
pub(super) struct Place {
    /// The campaign's folder: the one that holds content/
    #[arg(default_value = ".", value_name = "DIR")]
    dir: PathBuf,
    /// Use another theme than that of campaign.yaml
    #[arg(long, value_name = "NAME")]
    theme: Option<String>,
    /// Draw no share cards
    #[arg(long)]
    no_cards: bool,
    /// Treat warnings as errors
    #[arg(long)]
    strict: bool,
    /// Build as if on this day, such as 2026-11-08
    #[arg(long, value_name = "DATE", value_parser = day)]
    today: Option<NaiveDate>,
    /// Use so many threads (all processors unless set)
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=1024))]
    threads: Option<u16>,
}

pub(super) fn day(text: &str) -> Result<NaiveDate, String> {
    crate::date::parse(text).map_err(|_| "write a date as 2026-11-08".to_owned())
}

pub(super) fn language(text: &str) -> Result<Language, String> {
    Language::parse(text).ok_or_else(|| "use a language tag such as en, es, pt-BR or ar".to_owned())
}

impl Place {
    /// A campaign's folder, read as its settings have it, and as if on a day.
    pub(super) fn at(dir: PathBuf, today: Option<NaiveDate>) -> Place {
        Place {
            dir,
            theme: None,
            no_cards: false,
            strict: false,
            today,
            threads: None,
        }
    }

    /// The campaign's folder.
    pub(super) fn dir(&self) -> &Path {
        &self.dir
    }

    /// The content folder: `content/` in the campaign's folder.
    pub(super) fn content(&self) -> PathBuf {
        self.dir.join("content")
    }

    /// Where drawn images are kept unless another folder is named.
    pub(super) fn cache(&self) -> PathBuf {
        self.dir.join(".careledger-cache")
    }

    /// The folder of the campaign's own themes.
    pub(super) fn themes(&self) -> PathBuf {
        self.dir.join("themes")
    }

    /// What was chosen for the build.
    pub(super) fn choices(&self) -> Choices {
        Choices {
            strict: self.strict,
            no_cards: self.no_cards,
            theme: self.theme.clone(),
            shown: Shown::Public,
        }
    }

    /// Reads and checks the campaign.
    pub(super) fn prepare(&self) -> Result<Prepared, Outcome> {
        self.read(|inputs, folders| prepare(inputs, folders, &self.choices()))
    }

    /// Reads, checks and plans the campaign, and makes no page.
    pub(super) fn plan(&self) -> Result<Planned, Outcome> {
        let memory = &mut Memory::default();
        self.read(|inputs, folders| plan(inputs, folders, &self.choices(), memory))
    }

    /// Makes something of the campaign's files, all of them as they stood at one moment: where one changes while
    /// it is read, all is done again.
    fn read<T>(&self, mut make: impl FnMut(Inputs, (&str, &str)) -> T) -> Result<T, Outcome> {
        self.limit_threads();
        let folders = self.folders()?;
        settle(&self.dir)?;
        let shown = (show(&folders.content), show(&folders.themes));
        let mut attempts = 0..ATTEMPTS;
        loop {
            let seen = Seen::of(&folders);
            let read = disk::read(&folders, self.today());
            let made = read.map(|inputs| make(inputs, (&shown.0, &shown.1)));
            let Some(path) = seen.changed() else {
                return made.map_err(|error| fail(Outcome::Machine, error));
            };
            if attempts.next().is_none() {
                let path = show(&path);
                let sentence = format!(
                    "{path} changes all the time while it is read; wait until the program that writes it has ended, then run this again"
                );
                return Err(fail(Outcome::Machine, sentence));
            }
        }
    }

    /// Takes no more threads than are wanted; to be called before any work is done.
    pub(super) fn limit_threads(&self) {
        if let Some(threads) = self.threads {
            let pool = rayon::ThreadPoolBuilder::new().num_threads(usize::from(threads));
            // The pool can be set once a process, and this is the first thing that it does.
            let _ = pool.build_global();
        }
    }

    /// The day of the build.
    pub(super) fn today(&self) -> NaiveDate {
        self.today
            .unwrap_or_else(|| chrono::Local::now().date_naive())
    }

    /// The folders of the campaign, or a refusal that says what is missing.
    pub(super) fn folders(&self) -> Result<Folders, Outcome> {
        let folders = Folders {
            content: self.content(),
            themes: self.themes(),
        };
        let dir = match show(&self.dir) {
            dir if dir.is_empty() || dir == "." => "this folder".to_owned(),
            dir => dir,
        };
        if !self.dir.exists() {
            return Err(fail(Outcome::Usage, format!("there is no folder {dir}")));
        }
        if !folders.content.is_dir() {
            let help = if self.dir.join("campaign.yaml").is_file() {
                "it is a content folder itself: name the folder above it"
            } else {
                "name a campaign's folder, or make one with `careledger init DIR`"
            };
            return Err(fail(
                Outcome::Usage,
                format!("{dir} holds no folder content/; {help}"),
            ));
        }
        Ok(folders)
    }
}
