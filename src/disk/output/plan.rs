//! The files that shall stand and the folder as it is → what to write, keep, link and remove.

use std::collections::BTreeMap;
use std::ffi::{OsStr, OsString};
use std::fs::{self, File};
use std::io::Read;
use std::path::Path;

use rayon::prelude::*;
use unicode_normalization::UnicodeNormalization;
use walkdir::WalkDir;

use super::error::{At, OutputError};
use super::manifest::{self, Entry, Manifest};
use super::steps::exists;
use super::{Body, OutputFile};

/// What stands under a name.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Kind {
    File,
    Folder,
    Link,
    /// A pipe, a socket, a device.
    Other,
}

/// A file to write; `over` if it takes the place of one that careledger made.
pub(super) struct Write<'a> {
    pub(super) path: &'a str,
    pub(super) body: &'a Body,
    pub(super) over: bool,
}

/// All that is to be done. Every list is sorted, and no path is in two of them.
pub(super) struct Plan<'a> {
    /// What will stand in the new manifest.
    pub(super) manifest: Manifest,
    /// Whether that is what the standing one says.
    pub(super) same_manifest: bool,
    pub(super) write: Vec<Write<'a>>,
    /// Files of the site that stay as they are.
    pub(super) keep: Vec<&'a str>,
    /// Files of the site that must go.
    pub(super) stale: Vec<String>,
    /// What careledger did not make, and folders in which it made nothing.
    pub(super) foreign: Vec<(OsString, Kind)>,
    /// The folders that stand.
    pub(super) folders: Vec<OsString>,
    names: Names<'a>,
}

enum Fate {
    Keep,
    Write { over: bool },
    InTheWay,
}

impl<'a> Plan<'a> {
    /// `files` must be sorted by path.
    pub(super) fn new(
        site: &Path,
        old: &Manifest,
        files: &'a [OutputFile],
        foreign_limit: usize,
    ) -> Result<Self, OutputError> {
        let names = check_names(files)?;
        let wanted = |path: &OsStr| {
            let at = |path| files.binary_search_by(|file| file.path.as_str().cmp(path));
            path.to_str().is_some_and(|path| at(path).is_ok())
        };
        let ours = |path: &OsStr| path.to_str().is_some_and(|path| old.0.contains_key(path));

        // 1. What stands there.
        let mut standing = BTreeMap::new();
        let mut strangers = 0;
        for found in scan(site) {
            let (path, kind) = found?;
            if kind != Kind::Folder && !ours(&path) && !wanted(&path) {
                strangers += 1;
                if strangers > foreign_limit {
                    let path = site.to_owned();
                    let limit = foreign_limit;
                    return Err(OutputError::TooManyForeign { path, limit });
                }
            }
            standing.insert(path, kind);
        }

        // 2. What becomes of each file that is wanted.
        let fates: Vec<(Entry, Fate)> = files
            .par_iter()
            .with_min_len(16)
            .map_init(Vec::new, |buffer, file| {
                let stands = standing.get(OsStr::new(&file.path)).copied();
                fate(site, old, file, stands, buffer)
            })
            .collect::<Result<_, _>>()?;

        // 3. What becomes of the rest.
        let rest: Vec<(OsString, Kind, bool)> = standing
            .par_iter()
            .filter(|(path, _)| !wanted(path))
            .filter_map(|(path, kind)| {
                let listed = path.to_str().and_then(|path| old.0.get(path));
                match (kind, listed) {
                    (Kind::Folder, _) if path.to_str().is_some_and(|p| old.reaches_into(p)) => None,
                    (Kind::File, Some(entry)) => Some(
                        is_unedited(&site.join(path), entry)
                            .at("read", &site.join(path))
                            .map(|stale| (path.clone(), *kind, stale)),
                    ),
                    _ => Some(Ok((path.clone(), *kind, false))),
                }
            })
            .collect::<Result<_, OutputError>>()?;

        let mut plan = Self {
            manifest: Manifest::default(),
            same_manifest: false,
            write: Vec::new(),
            keep: Vec::new(),
            stale: Vec::new(),
            foreign: Vec::new(),
            folders: Vec::new(),
            names: Names::default(),
        };
        let mut in_the_way = Vec::new();
        for (file, (entry, fate)) in files.iter().zip(fates) {
            let path = file.path.as_str();
            match (fate, &file.body) {
                (Fate::InTheWay, _) => in_the_way.push(site.join(path)),
                (Fate::Write { over }, body) => plan.write.push(Write { path, body, over }),
                (Fate::Keep, _) => plan.keep.push(path),
            }
            plan.manifest.0.insert(path.to_owned(), entry);
        }
        for (path, kind, stale) in rest {
            if stale {
                plan.stale.push(path.to_string_lossy().into_owned());
                continue;
            }
            // On a disk that does not tell capital letters apart, a name that is not listed answers.
            let answers =
                |name: &str| !standing.contains_key(OsStr::new(name)) && exists(&site.join(name));
            if names.collide(&path, kind, answers) {
                in_the_way.push(site.join(&path));
            }
            plan.foreign.push((path, kind));
        }
        // A folder that must become a file may hold only what goes away.
        for (path, kind) in &standing {
            if *kind == Kind::Folder && wanted(path) {
                let holds = |other: &OsString| Path::new(other).starts_with(path);
                if plan.foreign.iter().any(|(other, _)| holds(other))
                    || !path.to_str().is_some_and(|path| old.reaches_into(path))
                {
                    in_the_way.push(site.join(path));
                }
            }
        }
        if !in_the_way.is_empty() {
            in_the_way.sort();
            in_the_way.dedup();
            return Err(OutputError::InTheWay { paths: in_the_way });
        }
        plan.same_manifest = plan.manifest == *old;
        plan.folders = standing
            .into_iter()
            .filter_map(|(path, kind)| (kind == Kind::Folder).then_some(path))
            .collect();
        plan.names = names;
        Ok(plan)
    }

    /// Whether a path that goes away has anything to do with the place of one that comes, so that
    /// it must go first.
    pub(super) fn blocks(&self, stale: &str) -> bool {
        let folded = fold(stale);
        let mut above = folded.match_indices('/').map(|(slash, _)| &folded[..slash]);
        self.names.get(&folded).is_some()
            || above.any(|folder| self.names.get(folder).is_some())
            || self.names.below(&folded).next().is_some()
    }

    /// Whether a standing folder goes once it is empty: others did not make it, and nothing of
    /// ours will be in it.
    pub(super) fn drops(&self, folder: &OsStr) -> bool {
        let at = |(path, _): &(OsString, Kind)| (**path).cmp(folder);
        self.foreign.binary_search_by(at).is_err()
            && folder
                .to_str()
                .is_some_and(|folder| !self.manifest.reaches_into(folder))
    }

    /// Whether the folder is already as it shall be.
    pub(super) fn is_done(&self) -> bool {
        self.same_manifest && self.write.is_empty() && self.stale.is_empty()
    }
}

/// Says of one file whether the one that stands will do; an unreadable one is an error.
fn fate(
    site: &Path,
    old: &Manifest,
    file: &OutputFile,
    stands: Option<Kind>,
    buffer: &mut Vec<u8>,
) -> Result<(Entry, Fate), OutputError> {
    let path = site.join(&file.path);
    let listed = old.0.get(&file.path);
    let (hash, size) = match &file.body {
        Body::Bytes(bytes) => (blake3::hash(bytes), bytes.len() as u64),
        Body::Stored(stored) => (stored.hash, stored.size),
        Body::Copied { hash, size, .. } => (*hash, *size),
        Body::Kept => {
            return match listed {
                Some(entry) if entry.recipe == file.recipe && stands_with(&path, entry) => {
                    Ok((entry.clone(), Fate::Keep))
                }
                _ => Err(OutputError::Vanished { path }),
            };
        }
    };
    let entry = Entry {
        hash,
        size,
        recipe: file.recipe.clone(),
    };
    let mut holds = || match &file.body {
        Body::Bytes(bytes) => holds(&path, bytes, buffer),
        _ => is_unedited(&path, &entry),
    };
    let fate = match stands {
        // Whether a folder is in the way depends on what is in it: the plan looks.
        None | Some(Kind::Folder) => Fate::Write { over: false },
        Some(Kind::File) if holds().at("read", &path)? => Fate::Keep,
        Some(Kind::File) if listed.is_some() => Fate::Write { over: true },
        Some(_) => Fate::InTheWay,
    };
    Ok((entry, fate))
}

/// Whether the file is there in the listed size; its bytes are not looked at.
pub(super) fn stands_with(path: &Path, entry: &Entry) -> bool {
    fs::symlink_metadata(path).is_ok_and(|meta| meta.is_file() && meta.len() == entry.size)
}

/// Whether the file is what careledger wrote.
pub(super) fn is_unedited(path: &Path, entry: &Entry) -> std::io::Result<bool> {
    if !stands_with(path, entry) {
        return Ok(false);
    }
    let mut hasher = blake3::Hasher::new();
    hasher.update_reader(File::open(path)?)?;
    Ok(hasher.finalize() == entry.hash)
}

fn holds(path: &Path, bytes: &[u8], buffer: &mut Vec<u8>) -> std::io::Result<bool> {
    let mut file = File::open(path)?;
    if file.metadata()?.len() != bytes.len() as u64 {
        return Ok(false);
    }
    buffer.resize(bytes.len(), 0);
    file.read_exact(buffer)?;
    Ok(buffer == bytes)
}

/// Everything in the output folder but careledger's and version control's own records.
pub(super) fn scan(site: &Path) -> impl Iterator<Item = Result<(OsString, Kind), OutputError>> {
    let walk = exists(site).then(|| WalkDir::new(site).min_depth(1).into_iter());
    walk.into_iter().flat_map(move |walk| {
        walk.filter_entry(|entry| entry.depth() > 1 || !is_record(entry))
            .map(move |entry| {
                let entry = entry.map_err(|error| OutputError::Io {
                    doing: "read",
                    path: error.path().unwrap_or(site).to_owned(),
                    error: error.into(),
                })?;
                let kind = match entry.file_type() {
                    kind if kind.is_dir() => Kind::Folder,
                    kind if kind.is_file() => Kind::File,
                    kind if kind.is_symlink() => Kind::Link,
                    _ => Kind::Other,
                };
                Ok((relative(site, entry.path()), kind))
            })
    })
}

fn is_record(entry: &walkdir::DirEntry) -> bool {
    let name = entry.file_name().to_string_lossy();
    [manifest::NAME, manifest::PENDING, manifest::WORK].contains(&&*name)
        || entry.file_type().is_dir() && manifest::is_vault(&name)
}

/// `path` as seen from `site`, with slashes.
fn relative(site: &Path, path: &Path) -> OsString {
    let path = path.strip_prefix(site).unwrap_or(path);
    if cfg!(windows) {
        return path.to_string_lossy().replace('\\', "/").into();
    }
    path.as_os_str().to_owned()
}

/// The wanted paths as a disk sees them that does not tell capital letters apart, sorted, each
/// with the path it is made from.
#[derive(Default)]
struct Names<'a>(Vec<(String, &'a str)>);

fn fold(path: &str) -> String {
    if path.is_ascii() {
        return path.to_ascii_lowercase();
    }
    path.nfc().collect::<String>().to_lowercase()
}

/// Refuses what the caller must not ask for: paths that lead astray, or to one and the same file.
fn check_names(files: &[OutputFile]) -> Result<Names<'_>, OutputError> {
    for OutputFile { path, recipe, .. } in files {
        let fault = recipe.as_deref().and_then(manifest::recipe_fault);
        if let Some(why) = manifest::path_fault(path).or(fault) {
            let path = path.clone();
            return Err(OutputError::BadPath { path, why });
        }
    }
    let mut names: Vec<_> = files
        .iter()
        .map(|file| (fold(&file.path), file.path.as_str()))
        .collect();
    names.sort_unstable();
    let names = Names(names);
    let same = |first: &str, second: &str| OutputError::SamePath {
        first: first.to_owned(),
        second: second.to_owned(),
    };
    for pair in names.0.windows(2) {
        if pair[0].0 == pair[1].0 {
            return Err(same(pair[0].1, pair[1].1));
        }
    }
    for (folded, path) in &names.0 {
        for (slash, _) in folded.match_indices('/') {
            if let Some(file) = names.get(&folded[..slash]) {
                return Err(same(file, path));
            }
        }
    }
    Ok(names)
}

impl<'a> Names<'a> {
    fn get(&self, folded: &str) -> Option<&'a str> {
        let found = self.0.binary_search_by(|(name, _)| (**name).cmp(folded));
        found.ok().map(|at| self.0[at].1)
    }

    /// The wanted paths inside a folder.
    fn below(&self, folded: &str) -> impl Iterator<Item = &'a str> {
        let inside = format!("{folded}/");
        let start = self.0.partition_point(|(name, _)| *name < inside);
        let rest = self.0[start..].iter();
        rest.take_while(move |(name, _)| name.starts_with(&inside))
            .map(|(_, path)| *path)
    }

    /// Whether what others put at `path` cannot live together with the wanted files: where a
    /// folder must be or, on a disk that does not tell capital letters apart, under a name that
    /// differs only in them.
    fn collide(&self, path: &OsStr, kind: Kind, answers: impl Fn(&str) -> bool) -> bool {
        let Some(path) = path.to_str() else {
            return false;
        };
        let folded = fold(path);
        let takes_folder = |wanted: &str| {
            let folder = wanted.get(..path.len()).unwrap_or_default();
            folder == path || !folder.is_empty() && answers(folder)
        };
        self.get(&folded)
            .is_some_and(|twin| twin != path && answers(twin))
            || kind != Kind::Folder && self.below(&folded).any(takes_folder)
    }
}
