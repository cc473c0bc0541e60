//! A campaign folder becomes [`Inputs`]: every text, the list of media, the campaign's own themes.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use chrono::NaiveDate;
use rayon::prelude::*;

use super::Memory;
use super::failure::{ReadError, failed, show};
use super::limited::shared;
use super::list::{Depth, Found, list, strangers};
use super::texts::{control_character, take_texts, too_large};
use super::{font, media};
use crate::artifact::Media;
use crate::bound;
use crate::diagnostic::{Diagnostic, Place, codes};
use crate::private::Names;
use crate::source::{Folder, SourceId, Sources};

/// The file of names, in the content folder.
pub(super) const PRIVATE: &str = "private.txt";

/// Everything that a build depends on.
#[derive(Debug)]
pub struct Inputs {
    /// Every text.
    pub sources: Sources,
    /// `campaign.yaml`, if there is one.
    pub settings: Option<SourceId>,
    /// Files of the folders of texts, by name.
    pub texts: BTreeMap<Folder, Vec<(String, SourceId)>>,
    /// Paths inside the content folder of texts that are there but could not be taken.
    pub not_taken: BTreeSet<String>,
    /// The media folder, by name.
    pub media: BTreeMap<String, Media>,
    /// The texts among them: captions and transcripts.
    pub media_texts: BTreeMap<String, SourceId>,
    /// The campaign's own fonts for cards, by their paths, in the order of these.
    pub fonts: Vec<(String, Arc<[u8]>)>,
    /// The campaign's own themes: theme name, path inside it, content.
    pub themes: Themes,
    /// The names of `private.txt`, which are told nowhere.
    pub names: Names,
    /// The day of the build.
    pub today: NaiveDate,
    /// Files that could not be taken.
    pub diagnostics: Vec<Diagnostic>,
}

impl Inputs {
    /// A campaign in which nothing stands.
    pub fn empty(today: NaiveDate) -> Inputs {
        Inputs {
            sources: Sources::default(),
            settings: None,
            texts: BTreeMap::new(),
            not_taken: BTreeSet::new(),
            media: BTreeMap::new(),
            media_texts: BTreeMap::new(),
            fonts: Vec::new(),
            themes: BTreeMap::new(),
            names: Names::default(),
            today,
            diagnostics: Vec::new(),
        }
    }

    /// Lays a text over what was read, as if it stood in a folder's file of that name already.
    pub fn lay(&mut self, folder: Folder, name: &str, path: String, text: String) {
        if bound::TEXT.is_exceeded(text.len()) {
            self.diagnostics.push(too_large(path.clone(), bound::TEXT));
        }
        let files = self.texts.entry(folder).or_default();
        let id = match files.iter().find(|(known, _)| known == name) {
            Some((_, id)) => {
                self.sources.replace(*id, path, text);
                *id
            }
            None => {
                let id = self.sources.add(path, text);
                let at = files.partition_point(|(known, _)| known.as_str() < name);
                files.insert(at, (name.to_owned(), id));
                id
            }
        };
        self.diagnostics.retain(|told| match told.place {
            Place::At(span) => span.source != id,
            Place::File(_) => true,
        });
        self.diagnostics
            .extend(control_character(&self.sources, id));
    }

    /// The files of a folder, by name.
    pub fn of(&self, folder: Folder) -> &[(String, SourceId)] {
        self.texts.get(&folder).map_or(&[], Vec::as_slice)
    }
}

/// The folders of one campaign.
#[derive(Debug, Clone)]
pub struct Folders {
    /// The content folder.
    pub content: PathBuf,
    /// The folder of the campaign's own themes; it may be absent.
    pub themes: PathBuf,
}

/// Reads a campaign. Only what the machine refuses is an error; everything that the author can
/// mend is told in [`Inputs::diagnostics`].
pub fn read(folders: &Folders, today: NaiveDate) -> Result<Inputs, ReadError> {
    read_by(folders, today, None)
}

/// Reads a campaign once more: of files that did not change, what the memory holds of them is taken.
pub fn read_again(
    folders: &Folders,
    today: NaiveDate,
    memory: &mut Memory,
) -> Result<Inputs, ReadError> {
    memory.begin();
    let inputs = read_by(folders, today, Some(memory))?;
    memory.end();
    Ok(inputs)
}

fn read_by(
    folders: &Folders,
    today: NaiveDate,
    memory: Option<&Memory>,
) -> Result<Inputs, ReadError> {
    let content = &folders.content;
    let mut inputs = Inputs::empty(today);
    let root = fs::canonicalize(content).map_err(failed(content))?;
    let settings = content.join("campaign.yaml");
    let is_inside = |path: &Path| fs::canonicalize(path).is_ok_and(|to| to.starts_with(&root));
    let wrong = if settings.is_symlink() && !is_inside(&settings) {
        Some((
            codes::LINK_OUTSIDE,
            "this symbolic link leads out of the content folder, or to nothing",
            "copy the file here and delete the link",
        ))
    } else if settings.exists() && !settings.is_file() {
        Some((
            codes::FILE_KIND,
            "a folder stands where the settings should be",
            "move the folder away and make a file campaign.yaml",
        ))
    } else {
        None
    };
    if let Some((code, message, help)) = wrong {
        let told = Diagnostic::of_file(code, show(&settings), message).help(help);
        inputs.diagnostics.push(told);
    } else if settings.is_file() {
        let texts = [Found {
            inside: "campaign.yaml".to_owned(),
            path: settings.clone(),
        }];
        inputs.settings = take_texts(&mut inputs, &texts, memory)?
            .first()
            .map(|(_, id)| *id);
    }
    if inputs.settings.is_none() && (settings.exists() || settings.is_symlink()) {
        inputs.not_taken.insert("campaign.yaml".to_owned());
    }
    strangers(content, &mut inputs.diagnostics)?;
    inputs.names = take_names(&content.join(PRIVATE), memory, &mut inputs.diagnostics)?;
    for folder in Folder::ALL {
        let depth = match folder {
            // A data package is a folder of its own.
            Folder::Money => Depth::Whole,
            _ => Depth::Flat,
        };
        let (name, endings) = (folder.name(), folder.endings());
        let found = list(&content.join(name), &root, depth, &mut inputs.diagnostics)?;
        let (wanted, other): (Vec<_>, Vec<_>) = found.into_iter().partition(|file| {
            let ending = Path::new(&file.inside).extension();
            ending.is_some_and(|ending| endings.iter().any(|known| *known == ending))
        });
        for file in other {
            inputs.diagnostics.push(ignored(&file, folder));
        }
        let texts = take_texts(&mut inputs, &wanted, memory)?;
        let taken: HashSet<&str> = texts.iter().map(|(name, _)| name.as_str()).collect();
        let lost = wanted.iter().filter(|file| !taken.contains(&*file.inside));
        let lost = lost.map(|file| format!("{name}/{}", file.inside));
        inputs.not_taken.extend(lost);
        inputs.texts.insert(folder, texts);
    }
    let media = list(
        &content.join("media"),
        &root,
        Depth::Whole,
        &mut inputs.diagnostics,
    )?;
    let is_text = |file: &&Found| {
        let ending = Path::new(&file.inside).extension();
        ending.is_some_and(|ending| ending == "vtt" || ending == "txt")
    };
    let texts: Vec<Found> = media.iter().filter(is_text).cloned().collect();
    inputs.media_texts = take_texts(&mut inputs, &texts, memory)?
        .into_iter()
        .collect();
    inputs.media = media
        .into_par_iter()
        .map(|file| {
            media::take(file.inside, file.path, memory).map(|media| (media.name.clone(), media))
        })
        .collect::<Result<_, _>>()?;
    let fonts = list(
        &content.join("fonts"),
        &root,
        Depth::Whole,
        &mut inputs.diagnostics,
    )?;
    inputs.fonts = font::take(fonts, &mut inputs.diagnostics, memory)?;
    inputs.themes = take_themes(&folders.themes, memory, &mut inputs.diagnostics)?;
    Ok(inputs)
}

/// The list of names that are told nowhere, if there is one. It is no source: nothing ever points into it, so
/// that no message shows a line of it.
pub fn private_names(content: &Path) -> Result<(Names, Vec<Diagnostic>), ReadError> {
    let mut told = Vec::new();
    let names = take_names(&content.join(PRIVATE), None, &mut told)?;
    Ok((names, told))
}

fn take_names(
    path: &Path,
    memory: Option<&Memory>,
    told: &mut Vec<Diagnostic>,
) -> Result<Names, ReadError> {
    if !path.exists() && !path.is_symlink() {
        return Ok(Names::default());
    }
    let bytes = match path.is_file() {
        true => shared(path, bound::TEXT.most, memory)?,
        false => None,
    };
    let list = bytes.and_then(|bytes| String::from_utf8(bytes.to_vec()).ok());
    let wrong = |message: String, help: &str| {
        Diagnostic::of_file(codes::PRIVATE_LIST, show(path), message).help(help)
    };
    let Some(list) = list else {
        let message = "this list of names cannot be read".to_owned();
        told.push(wrong(
            message,
            "make it a text in UTF-8, with a name on each line",
        ));
        return Ok(Names::default());
    };
    let (names, bad) = Names::read(&list);
    if bound::NAMES.is_exceeded(names.len()) {
        let message = format!("this list has more than {}", bound::NAMES);
        told.push(wrong(
            message,
            "keep those who live, work or organize where the campaign does",
        ));
    }
    told.extend(bad.into_iter().map(|line| {
        let message = format!("line {line} is no name that can be looked for");
        wrong(
            message,
            "write a name of at least two letters, or begin the line with # for a remark",
        )
    }));
    Ok(names)
}

/// How to save as text the table in a file of a spreadsheet program, by the ending of its name; nothing for others.
pub(super) fn saves(ending: &str) -> Option<&'static str> {
    let known = SPREADSHEETS.iter().find(|(known, _)| *known == ending);
    known.map(|(_, saves)| *saves)
}

/// Endings of the files of spreadsheet programs, and how each saves a table as text.
const SPREADSHEETS: [(&str, &str); 5] = [
    ("xlsx", "File, Save As, CSV UTF-8 (Comma delimited)"),
    ("xlsm", "File, Save As, CSV UTF-8 (Comma delimited)"),
    ("xls", "File, Save As, CSV UTF-8 (Comma delimited)"),
    ("ods", "File, Save As, Text CSV, with UTF-8 and commas"),
    ("numbers", "File, Export To, CSV, with UTF-8"),
];

/// What to tell of a file that its folder has no use for.
fn ignored(file: &Found, folder: Folder) -> Diagnostic {
    let (name, endings) = (folder.name(), folder.endings());
    let ending = Path::new(&file.inside).extension();
    let ending = ending.map_or_else(String::new, |ending| {
        ending.to_string_lossy().to_lowercase()
    });
    let (message, help) = match saves(&ending).filter(|_| endings.contains(&"csv")) {
        Some(saves) => (
            "this file is not read: it is that of a spreadsheet program",
            format!("open it there and save the sheet as CSV into {name}/ ({saves})"),
        ),
        None => (
            "this file is not read",
            format!(
                "files in {name}/ end in .{}; rename it, or move it elsewhere",
                endings.join(" or .")
            ),
        ),
    };
    Diagnostic::of_file(codes::FILE_IGNORED, show(&file.path), message).help(help)
}

/// Files by theme, and by their paths inside it.
type Themes = BTreeMap<String, BTreeMap<String, Arc<[u8]>>>;

/// Reads a campaign's own themes alone; what cannot be taken is left out, since reading the campaign
/// tells it.
pub fn own_themes(folder: &Path) -> Result<Themes, ReadError> {
    take_themes(folder, None, &mut Vec::new())
}

/// The themes in a folder, if there is such a folder.
fn take_themes(
    folder: &Path,
    memory: Option<&Memory>,
    told: &mut Vec<Diagnostic>,
) -> Result<Themes, ReadError> {
    let mut themes = Themes::new();
    let Ok(root) = fs::canonicalize(folder) else {
        return Ok(themes);
    };
    for file in list(folder, &root, Depth::Whole, told)? {
        let Some((theme, inside)) = file.inside.split_once('/') else {
            continue;
        };
        let most = match font::is_font(inside) {
            true => bound::FONT,
            false => bound::THEME_FILE,
        };
        let Some(bytes) = shared(&file.path, most.most, memory)? else {
            told.push(match most == bound::FONT {
                true => font::too_large(show(&file.path)),
                false => too_large(show(&file.path), most),
            });
            continue;
        };
        let theme = themes.entry(theme.to_owned()).or_default();
        theme.insert(inside.to_owned(), bytes);
    }
    Ok(themes)
}

/// The files below a folder, hidden ones too, by their paths inside it; version control's own are left out.
pub fn below(folder: &Path) -> Result<Vec<(String, PathBuf)>, ReadError> {
    let walk = walkdir::WalkDir::new(folder)
        .sort_by_file_name()
        .into_iter();
    let walk = walk.filter_entry(|entry| entry.file_name() != ".git");
    let mut files = Vec::new();
    for entry in walk {
        let entry = entry.map_err(|error| ReadError {
            path: error.path().unwrap_or(folder).to_owned(),
            error: error.into(),
        })?;
        // What a link leads to is what a server would hand out.
        if entry.path().is_file() {
            let inside = entry.path().strip_prefix(folder).unwrap_or(entry.path());
            let inside = inside.to_string_lossy().replace('\\', "/");
            files.push((inside, entry.into_path()));
        }
    }
    Ok(files)
}

/// The bytes of a photo, for baking.
pub fn bytes(path: &Path) -> io::Result<Vec<u8>> {
    fs::read(path)
}
