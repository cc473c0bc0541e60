//! The list of the files that careledger made ⇄ the text file that lies among them.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs::{self, File};
use std::path::Path;

use rayon::prelude::*;

use super::error::{At, OutputError};
use super::plan::{Kind, scan};
use super::steps;

/// The manifest's name in the output folder: the list of the files that careledger made.
pub const NAME: &str = ".careledger-output";
/// Its name until its folder stands in the place of the old one.
pub const PENDING: &str = ".careledger-output.new";
/// The work folder's name where it lies inside the output folder, and the end of it elsewhere.
pub const WORK: &str = ".careledger-work";

const HEAD: &str = "careledger-output/1";

/// What is known of one file.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// The hash of its bytes.
    pub hash: blake3::Hash,
    /// How many they are.
    pub size: u64,
    /// For an image, the key of the recipe it is made from.
    pub recipe: Option<String>,
}

/// The files careledger made, by path.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Manifest(pub BTreeMap<String, Entry>);

impl Manifest {
    /// The files that stand in a finished output folder, whoever put them there, but for careledger's and version
    /// control's own records.
    ///
    /// # Errors
    /// The disk refuses, or a file has a name that no list can hold.
    pub fn of_all(folder: &Path) -> Result<Self, OutputError> {
        let found: Vec<_> = scan(folder).collect::<Result<_, _>>()?;
        let files = found
            .into_par_iter()
            .filter(|(_, kind)| *kind == Kind::File);
        let entry = |(name, _): (std::ffi::OsString, Kind)| {
            let path = folder.join(&name);
            let why = match name.to_str() {
                Some(name) => path_fault(name),
                None => Some("its name is not valid Unicode"),
            };
            let name = name.to_string_lossy().into_owned();
            if let Some(why) = why {
                return Err(OutputError::BadPath { path: name, why });
            }
            let mut hasher = blake3::Hasher::new();
            let file = File::open(&path).at("read", &path)?;
            hasher.update_reader(file).at("read", &path)?;
            let entry = Entry {
                hash: hasher.finalize(),
                size: hasher.count(),
                recipe: None,
            };
            Ok((name, entry))
        };
        Ok(Self(files.map(entry).collect::<Result<_, _>>()?))
    }

    /// The manifest in `folder`; empty where there is none or where it cannot be understood, so
    /// that everything there counts as made by others and is left alone.
    pub fn read(folder: &Path, name: &str) -> Self {
        let text = fs::read_to_string(folder.join(name)).unwrap_or_default();
        Self::parse(&text).unwrap_or_default()
    }

    /// Reads the text of a list; nothing where it is none, or names what lies outside the folder.
    pub fn parse(text: &str) -> Option<Self> {
        let mut lines = text.strip_suffix('\n')?.split('\n');
        if lines.next() != Some(HEAD) {
            return None;
        }
        let mut files = BTreeMap::new();
        for line in lines {
            let mut parts = line.splitn(4, ' ');
            let hash = blake3::Hash::from_hex(parts.next()?).ok()?;
            let size = parts.next()?.parse().ok()?;
            let recipe = Some(parts.next()?).filter(|recipe| *recipe != "-");
            let path = parts.next()?;
            // What is listed may be deleted: a path that leads out of the folder spoils the list.
            if path_fault(path).is_some() || recipe.and_then(recipe_fault).is_some() {
                return None;
            }
            let recipe = recipe.map(str::to_owned);
            files.insert(path.to_owned(), Entry { hash, size, recipe });
        }
        Some(Self(files))
    }

    /// The text of the list.
    pub fn text(&self) -> String {
        let mut text = format!("{HEAD}\n");
        for (path, Entry { hash, size, recipe }) in &self.0 {
            let recipe = recipe.as_deref().unwrap_or("-");
            // Writing to a String cannot fail.
            let _ = writeln!(text, "{} {size} {recipe} {path}", hash.to_hex());
        }
        text
    }

    /// Writes it to the new file `path`, down to the disk: without it careledger would not know
    /// its own files after a power cut.
    pub(super) fn save(&self, path: &Path) -> Result<(), OutputError> {
        steps::write(path, &mut self.text().as_bytes(), None)
            .and_then(|file| file.sync_all())
            .at("write", path)
    }

    /// Whether a listed file lies anywhere below `folder`.
    pub(super) fn reaches_into(&self, folder: &str) -> bool {
        let inside = format!("{folder}/");
        let next = self.0.range(inside.clone()..).next();
        next.is_some_and(|(path, _)| path.starts_with(&inside))
    }
}

/// Why `path` may not be written, if so.
pub(super) fn path_fault(path: &str) -> Option<&'static str> {
    let first = path.split('/').next().unwrap_or_default();
    if path.split('/').any(|part| matches!(part, "" | "." | "..")) {
        Some("every part between slashes must be a name, and none may be `.` or `..`")
    } else if path.contains(|c: char| c == '\\' || c.is_control()) {
        Some("it contains a backslash or a control character")
    } else if cfg!(windows) && path.contains(':') {
        Some("it contains a colon")
    } else if [NAME, PENDING, WORK].contains(&first) {
        Some("careledger keeps its own records under that name")
    } else if is_vault(first) {
        Some("a version control system keeps its records there")
    } else {
        None
    }
}

/// Why `recipe` cannot be written into a manifest, if so.
pub(super) fn recipe_fault(recipe: &str) -> Option<&'static str> {
    let hex = !recipe.is_empty() && recipe.bytes().all(|byte| byte.is_ascii_hexdigit());
    (!hex).then_some("the key of its recipe is not a hexadecimal number")
}

/// Whether a version control system keeps its history under this name.
pub(super) fn is_vault(name: &str) -> bool {
    let vaults = [".git", ".hg", ".svn", ".jj"];
    vaults.iter().any(|vault| name.eq_ignore_ascii_case(vault))
}
