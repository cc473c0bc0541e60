//! A link between files of the content folder becomes the thing that it leads to.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use unicode_normalization::UnicodeNormalization;

use super::{Parts, Text};
use crate::language::Language;
use crate::source::Folder;
use crate::story::{Release, Story};
use crate::target::{Target, beside, target};

/// What a link or picture leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Leads {
    /// Another site, or a mail program.
    Outside(String),
    /// A place in the same text.
    Fragment(String),
    /// A published story, and a `#fragment` or nothing.
    Story(u32, String),
    /// The translation of a published story into a language, and a `#fragment` or nothing.
    Translation(u32, Language, String),
    /// What a file of that folder tells, by its id, and a `#fragment` or nothing.
    Text(Folder, String, String),
    /// A money dataset.
    Dataset(String),
    /// A file of the media folder.
    Media(String),
    /// What is left of a story that was withdrawn.
    Withdrawn(u32),
    /// Something that is a draft or for a later day, as a sentence calls it.
    KeptBack(String),
    /// A scheme that is not allowed.
    Unsafe(String),
    /// A path that leaves the content folder.
    Escapes,
    /// Nothing.
    Dead,
}

/// Every file that can be linked to, by its path inside the content folder.
#[derive(Debug, Default)]
pub struct Links {
    files: BTreeMap<String, Leads>,
}

impl Links {
    /// The links between files, when these stories are shown, and all other texts and media but those that are
    /// kept back or withdrawn.
    pub(super) fn new(
        parts: &Parts,
        is_shown: &dyn Fn(&Story) -> bool,
        kept_back: &BTreeSet<(Folder, &str)>,
        withdrawn_media: &BTreeSet<String>,
    ) -> Links {
        let mut files = BTreeMap::new();
        for (name, parsed) in &parts.stories {
            let leads = if is_shown(&parsed.story) {
                Leads::Story(name.number, String::new())
            } else if parsed.story.release == Release::Withdrawn {
                Leads::Withdrawn(name.number)
            } else {
                Leads::KeptBack(format!("story {}", name.number))
            };
            files.insert(format!("stories/{}", name.name), leads);
        }
        let shown = parts.stories.iter();
        let shown = shown.filter(|(_, parsed)| is_shown(&parsed.story));
        let shown: HashSet<u32> = shown.map(|(name, _)| name.number).collect();
        let withdrawn = parts.stories.iter();
        let withdrawn = withdrawn.filter(|(_, parsed)| parsed.story.release == Release::Withdrawn);
        let withdrawn: HashSet<u32> = withdrawn.map(|(name, _)| name.number).collect();
        for (name, parsed) in &parts.translations {
            let Some(language) = &name.translation else {
                continue;
            };
            let leads = match shown.contains(&name.number) && is_shown(&parsed.story) {
                true => Leads::Translation(name.number, language.clone(), String::new()),
                false if withdrawn.contains(&name.number) => Leads::Withdrawn(name.number),
                false => Leads::KeptBack(format!(
                    "the translation of story {} into `{}`",
                    name.number,
                    language.tag()
                )),
            };
            files.insert(format!("stories/{}", name.name), leads);
        }
        for Text { folder, id, .. } in parts.texts() {
            let leads = match kept_back.contains(&(folder, id)) {
                true => Leads::KeptBack(format!("{}/{id}.md", folder.name())),
                false => Leads::Text(folder, id.to_owned(), String::new()),
            };
            files.insert(format!("{}/{id}.md", folder.name()), leads);
        }
        for dataset in &parts.datasets {
            for ending in ["yaml", "csv"] {
                let leads = Leads::Dataset(dataset.id.clone());
                files.insert(format!("money/{}.{ending}", dataset.id), leads);
            }
        }
        for name in parts
            .media
            .keys()
            .filter(|name| !withdrawn_media.contains(*name))
        {
            files.insert(format!("media/{name}"), Leads::Media(name.clone()));
        }
        Links { files }
    }

    /// Follows a destination as written in a file of the folder `home`. The name alone of a file in the media
    /// folder is enough.
    pub fn follow(&self, home: Folder, destination: &str) -> Leads {
        let (path, fragment) = match target(destination) {
            Target::Outside(address) => return Leads::Outside(address),
            // Nothing at all would lead to the page itself.
            Target::Fragment(fragment) if fragment.is_empty() => return Leads::Dead,
            Target::Fragment(fragment) => return Leads::Fragment(fragment),
            Target::Unsafe(scheme) => return Leads::Unsafe(scheme),
            Target::File(path, fragment) => (path, fragment),
        };
        let Some(inside) = join(home.name(), &path) else {
            return Leads::Escapes;
        };
        let media = || self.files.get(&format!("media/{}", normal(&path)));
        match self.files.get(&inside).or_else(media) {
            Some(Leads::Story(number, _)) => Leads::Story(*number, fragment),
            Some(Leads::Translation(number, language, _)) => {
                Leads::Translation(*number, language.clone(), fragment)
            }
            Some(Leads::Text(folder, id, _)) => Leads::Text(*folder, id.clone(), fragment),
            Some(leads) => leads.clone(),
            None => Leads::Dead,
        }
    }

    /// The path inside the content folder that a destination in a file of the folder `home` names, whether or
    /// not anything is there.
    pub fn path(home: Folder, destination: &str) -> Option<String> {
        match target(destination) {
            Target::File(path, _) => join(home.name(), &path),
            _ => None,
        }
    }

    /// What the file name of a story's photo leads to; in it `#` and `%` are letters.
    pub fn photo(&self, file: &str) -> Leads {
        let own = self.files.get(&format!("media/{}", normal(file)));
        own.cloned()
            .unwrap_or_else(|| self.follow(Folder::Stories, file))
    }

    /// Paths of all files, for suggestions.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.files.keys().map(String::as_str)
    }
}

fn normal(path: &str) -> String {
    path.nfc().collect()
}

/// Joins a relative path to a folder of the content folder; nothing when it leads out.
fn join(folder: &str, path: &str) -> Option<String> {
    let inside = || beside(&format!("{folder}/"), path);
    (!path.starts_with('/'))
        .then(inside)?
        .map(|path| normal(&path))
}
