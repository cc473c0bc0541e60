//! The campaign's folders and a text that is not saved become a plan of the site as it would be.

use std::collections::VecDeque;
use std::path::PathBuf;
use std::sync::Arc;

use super::super::board::Made;
use super::Refusal;
use crate::campaign::{self, Parts, Shown, settings};
use crate::command::place::Place;
use crate::disk::read::Folders;
use crate::disk::{self, Inputs, show};
use crate::pipeline::{self, Choices, Planned};
use crate::source::{Folder, Sources};
use axum::http::StatusCode;

/// How many previews stand at once: a page that is shown may still ask for files of the one before.
const PREVIEWS: usize = 4;

/// What the desk keeps between two looks, so that only what changed is read again.
pub(super) struct Study {
    place: Place,
    folders: Folders,
    choices: Choices,
    files: disk::Memory,
    stories: campaign::Memory,
    previews: VecDeque<Arc<Made>>,
    count: u64,
}

impl Study {
    pub(super) fn new(place: Place, folders: Folders) -> Study {
        Study {
            choices: Choices {
                shown: Shown::All,
                ..place.choices()
            },
            place,
            folders,
            files: disk::Memory::default(),
            stories: campaign::Memory::default(),
            previews: VecDeque::new(),
            count: 0,
        }
    }

    /// The folder of stories.
    pub(super) fn stories(&self) -> PathBuf {
        self.folders.content.join(Folder::Stories.name())
    }

    /// The folder of photos.
    pub(super) fn media(&self) -> PathBuf {
        self.folders.content.join("media")
    }

    /// What tells this campaign from others that are served at the same address at other times.
    pub(super) fn id(&self) -> String {
        let place = std::path::absolute(&self.folders.content);
        let place = place.unwrap_or_else(|_| self.folders.content.clone());
        let hash = blake3::hash(place.to_string_lossy().as_bytes());
        hash.to_hex()[..16].to_owned()
    }

    /// A number as names of files and tags write it. Only the settings are read for that.
    pub(super) fn padded(&self, number: u32) -> Result<String, Refusal> {
        let path = self.folders.content.join("campaign.yaml");
        let bytes = disk::read::bytes(&path)
            .map_err(|error| Refusal::machine("campaign.yaml cannot be read", &error))?;
        let mut sources = Sources::default();
        let id = sources.add(show(&path), String::from_utf8_lossy(&bytes));
        Ok(settings::read(sources.get(id), id).value.padded(number))
    }

    /// The path by which people know a story's file.
    pub(super) fn shown(&self, name: &str) -> String {
        show(&self.stories().join(name))
    }

    fn read(&mut self) -> Result<Inputs, Refusal> {
        let today = self.place.today();
        disk::read_again(&self.folders, today, &mut self.files)
            .map_err(|error| Refusal::new(StatusCode::INTERNAL_SERVER_ERROR, error.to_string()))
    }

    /// All parts of the campaign, whatever is wrong with them.
    pub(super) fn parts(&mut self) -> Result<Parts, Refusal> {
        let inputs = self.read()?;
        let content = show(&self.folders.content);
        let parts = campaign::parse(&inputs, &content, Some(&mut self.stories));
        let missing = || {
            let why = parts.diagnostics.last();
            let why = why.map_or("the settings cannot be read", |told| &told.message);
            Refusal::new(
                StatusCode::CONFLICT,
                format!("{content}/campaign.yaml: {why}"),
            )
        };
        match parts.value {
            Some(parts) => Ok(parts),
            None => Err(missing()),
        }
    }

    /// The site as it would be with this text in a story's file, in the words of `check`.
    pub(super) fn plan(&mut self, laid: Option<(&str, &str)>) -> Result<Planned, Refusal> {
        let mut inputs = self.read()?;
        if let Some((name, text)) = laid {
            let path = self.shown(name);
            inputs.lay(Folder::Stories, name, path, text.to_owned());
        }
        let (content, themes) = (show(&self.folders.content), show(&self.folders.themes));
        let stories = &mut self.stories;
        Ok(pipeline::plan(
            inputs,
            (&content, &themes),
            &self.choices,
            stories,
        ))
    }

    /// Keeps a site to be looked at for a while.
    pub(super) fn keep(&mut self, make: impl FnOnce(u64) -> Made) -> Arc<Made> {
        self.count += 1;
        let made = Arc::new(make(self.count));
        self.previews.push_back(Arc::clone(&made));
        if self.previews.len() > PREVIEWS {
            self.previews.pop_front();
        }
        made
    }

    /// The preview of that number, while it stands.
    pub(super) fn made(&self, id: u64) -> Option<Arc<Made>> {
        let mut previews = self.previews.iter();
        previews.find(|made| made.generation == id).cloned()
    }
}
