//! The files of a site → the output folder, replaced whole, and never at the cost of what others
//! put there.
//!
//! The new output is made beside the old one, out of what changed and of hard links to what did
//! not, and the two change places in one step. Where that cannot be done (a mount point, say) the
//! files change one by one. A build that fails or is killed at any moment leaves the old site or
//! the new one; the next build clears up after it. After a power cut, too, either the old or the
//! new names stand, but since not every file is forced onto the disk, some bytes may be missing:
//! the next build compares every text byte by byte and every image by its size, and mends them.
//!
//! Hard links share their bytes, permissions and times; where a disk has none, copies get all but
//! extended attributes. Folders keep permissions and group.

mod error;
mod inside;
mod manifest;
mod plan;
mod steps;
mod swap;
#[cfg(test)]
mod tests;
mod work;

use std::collections::HashSet;
use std::ffi::OsString;
use std::fs::{self, File};
use std::io::{self, Cursor, Read};
use std::path::{Path, PathBuf};
use std::time::Duration;

use error::At;
pub use error::OutputError;
pub use manifest::{Entry, Manifest, NAME as LIST, PENDING, WORK};
use plan::{Kind, Plan};
use work::Work;

use super::cache::Stored;

/// One file that shall stand in the output folder.
#[derive(Clone, Debug)]
pub struct OutputFile {
    /// Where: relative, parts separated by `/`.
    pub path: String,
    /// What is in it.
    pub body: Body,
    /// For an image, the key of the recipe it is made from, in hexadecimal digits.
    pub recipe: Option<String>,
}

/// The bytes of an [`OutputFile`].
#[derive(Clone, Debug)]
pub enum Body {
    /// These.
    Bytes(Vec<u8>),
    /// Those that lie in the cache.
    Stored(Stored),
    /// Those of a file elsewhere, which may be too many to be held.
    Copied {
        /// That file.
        from: PathBuf,
        /// The hash of its bytes.
        hash: blake3::Hash,
        /// How many they are.
        size: u64,
    },
    /// Those that stand: [`Output::has`] said so of this path and recipe.
    Kept,
}

impl Body {
    fn reader(&self) -> Result<Box<dyn Read + '_>, OutputError> {
        Ok(match self {
            Body::Bytes(bytes) => Box::new(bytes.as_slice()),
            Body::Stored(stored) => Box::new(Cursor::new(stored.read().at("read", stored.path())?)),
            Body::Copied { from, hash, .. } => Box::new(Verified {
                file: File::open(from).at("read", from)?,
                so_far: blake3::Hasher::new(),
                wanted: *hash,
            }),
            Body::Kept => Box::new(io::empty()),
        })
    }
}

/// The bytes of a file that must still be those that were looked at before.
struct Verified {
    file: File,
    so_far: blake3::Hasher,
    wanted: blake3::Hash,
}

impl Read for Verified {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.file.read(buffer)?;
        self.so_far.update(&buffer[..read]);
        match read == 0 && !buffer.is_empty() && self.so_far.finalize() != self.wanted {
            true => Err(io::Error::other(
                "what it is copied from was changed while the site was built; build again",
            )),
            false => Ok(read),
        }
    }
}

/// What [`Output::replace`] did; every list is sorted.
#[derive(Debug, Default, PartialEq)]
pub struct Written {
    /// Paths of the files that are new or have new bytes.
    pub written: Vec<String>,
    /// How many files of the site already stood as they shall be.
    pub unchanged: usize,
    /// Paths of files of an earlier build that the site no longer has.
    pub removed: Vec<String>,
    /// The recipes of images that no file of the site is made from any more.
    pub forgotten: Vec<String>,
    /// Paths of files that careledger did not make, or that were edited since; all are kept.
    /// Version control's own are kept too, but not told.
    pub foreign: Vec<String>,
}

/// The output folder, held against other builds until dropped.
#[derive(Debug)]
pub struct Output {
    site: PathBuf,
    work: Work,
    old: Manifest,
    ways: Ways,
}

/// How the folder may be written.
#[derive(Clone, Copy, Debug)]
struct Ways {
    /// Whole, beside the old one.
    beside: bool,
    /// With both folders changing places in one step.
    exchange: bool,
    /// How long to wait for another build.
    patience: Duration,
    /// How many files of others are still believable.
    foreign_limit: usize,
}

const WAYS: Ways = Ways {
    beside: true,
    exchange: true,
    patience: Duration::from_secs(30),
    foreign_limit: 20_000,
};

impl Output {
    /// Takes hold of the output folder `dir`, which need not exist yet, waiting up to half a
    /// minute for another build, and puts right what a killed build left.
    ///
    /// # Errors
    /// The path is no folder, another build does not end, or the disk refuses.
    pub fn open(dir: &Path) -> Result<Self, OutputError> {
        Self::open_by(dir, WAYS)
    }

    fn open_by(dir: &Path, ways: Ways) -> Result<Self, OutputError> {
        let site = resolve(dir)?;
        let (Some(parent), Some(name)) = (site.parent(), site.file_name()) else {
            let why = "it is the root of a disk";
            return Err(OutputError::NotAFolder { path: site, why });
        };
        let mut beside = OsString::from(".");
        beside.push(name);
        beside.push(manifest::WORK);
        let (beside, inner) = (parent.join(beside), site.join(manifest::WORK));
        let take = |folder: &Path| Work::take(folder.to_owned(), &site, ways.patience);

        let take_inner = || {
            let work = take(&inner)?;
            inside::recover(&site, &work)?;
            Ok::<_, OutputError>(work)
        };

        // An earlier build may have gone the other way, and been killed: both places are seen to.
        let whole = ways.beside && is_movable(&site, parent);
        let mut outer = None;
        if whole || steps::exists(&beside) {
            outer = match take(&beside) {
                Err(OutputError::Io { .. }) if site.is_dir() => None, // nothing may be created there
                work => Some(work?),
            };
        }
        if let Some(work) = &outer {
            swap::settle(work, &site)?;
        }
        let (work, whole) = match outer.filter(|_| whole) {
            Some(work) => {
                if steps::exists(&inner) {
                    take_inner()?;
                }
                (work, true)
            }
            None => (take_inner()?, false),
        };
        let old = Manifest::read(&site, manifest::NAME);
        Ok(Self {
            site,
            work,
            old,
            ways: Ways {
                beside: whole,
                ..ways
            },
        })
    }

    /// The folder that is held, links followed.
    pub fn site(&self) -> &Path {
        &self.site
    }

    /// Whether the file made from this recipe stands at `path`, in the size it was written.
    #[must_use]
    pub fn has(&self, path: &str, recipe: &str) -> bool {
        self.old.0.get(path).is_some_and(|entry| {
            entry.recipe.as_deref() == Some(recipe)
                && plan::stands_with(&self.site.join(path), entry)
        })
    }

    /// Makes the output folder hold `files`, whatever others put there, and nothing else. A file
    /// that already stands as it shall is not touched.
    ///
    /// # Errors
    /// See [`OutputError`]. The old site still stands, except after a failure to clear it away
    /// when the new one has taken its place; the next [`Output::open`] tries that again.
    pub fn replace(self, mut files: Vec<OutputFile>) -> Result<Written, OutputError> {
        files.sort_unstable_by(|one, other| one.path.cmp(&other.path));
        let plan = Plan::new(&self.site, &self.old, &files, self.ways.foreign_limit)?;
        if !plan.is_done() || !self.site.is_dir() {
            self.carry_out(&plan)?;
        }
        let mut written = report(&plan);
        let used: HashSet<&str> = files
            .iter()
            .filter_map(|file| file.recipe.as_deref())
            .collect();
        let gone = self
            .old
            .0
            .values()
            .filter_map(|entry| entry.recipe.as_deref());
        let gone = gone.filter(|recipe| !used.contains(recipe));
        written.forgotten = gone.map(str::to_owned).collect();
        written.forgotten.sort_unstable();
        written.forgotten.dedup();
        Ok(written)
    }

    fn carry_out(&self, plan: &Plan<'_>) -> Result<(), OutputError> {
        let Self {
            site, work, ways, ..
        } = self;
        if !ways.beside {
            return inside::install(plan, site, work);
        }
        let closed = swap::stage(plan, site, &work.new_site())?;
        if !swap::swap(work, site, ways.exchange)? {
            work.delete_new().at("remove", &work.new_site())?;
            let inner = Work::take(site.join(manifest::WORK), site, ways.patience)?;
            return inside::install(plan, site, &inner);
        }
        for (folder, permissions) in closed.into_iter().rev() {
            steps::close(&folder, permissions).at("set the permissions of", &folder)?;
        }
        Ok(())
    }
}

fn report(plan: &Plan<'_>) -> Written {
    let foreign = plan
        .foreign
        .iter()
        .filter(|(_, kind)| *kind != Kind::Folder);
    let foreign = foreign.map(|(path, _)| path.to_string_lossy().into_owned());
    let of_version_control = |path: &str| {
        let marks = [".git", ".hg", ".svn", ".jj"];
        path.split('/')
            .any(|part| marks.iter().any(|mark| part.starts_with(mark)))
    };
    Written {
        written: plan.write.iter().map(|file| file.path.to_owned()).collect(),
        unchanged: plan.keep.len(),
        removed: plan.stale.clone(),
        forgotten: Vec::new(),
        foreign: foreign.filter(|path| !of_version_control(path)).collect(),
    }
}

/// The folder that `dir` names, through links, or will name; what it lies in is created.
fn resolve(dir: &Path) -> Result<PathBuf, OutputError> {
    let not_a_folder = |why| {
        let path = dir.to_owned();
        Err(OutputError::NotAFolder { path, why })
    };
    match fs::canonicalize(dir) {
        Ok(path) if path.is_dir() => return Ok(path),
        Ok(_) => return not_a_folder("it is a file"),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        Err(error) if steps::exists(dir) && fs::read_link(dir).is_ok() => {
            drop(error);
            return not_a_folder("it is a link that leads back to itself or nowhere");
        }
        Err(error) => return Err(error).at("open", dir),
    }
    let above = match dir.parent() {
        Some(above) if !above.as_os_str().is_empty() => above,
        _ => Path::new("."),
    };
    if let Ok(target) = fs::read_link(dir) {
        return resolve(&above.join(target)); // no loop: that would not be "not found"
    }
    let Some(name) = dir.file_name() else {
        return not_a_folder("its path does not end in a name");
    };
    steps::create_dir_all(above).at("create", above)?;
    Ok(fs::canonicalize(above).at("open", above)?.join(name))
}

/// The folders that stand now in which a build into `dir` works, or worked until it was killed.
pub fn work_folders(dir: &Path) -> Vec<PathBuf> {
    let name = dir.file_name().unwrap_or_default().to_string_lossy();
    let beside = dir.with_file_name(format!(".{name}{}", manifest::WORK));
    let both = [beside, dir.join(manifest::WORK)];
    both.into_iter().filter(|folder| folder.is_dir()).collect()
}

/// Whether another folder can take the place of `site`: it is no mount point, and nobody (a
/// terminal, most likely) would be left standing in the old one.
fn is_movable(site: &Path, parent: &Path) -> bool {
    #[cfg(unix)]
    let same_disk = {
        use std::os::unix::fs::MetadataExt;
        let disk = |path| fs::metadata(path).map(|meta| meta.dev()).ok();
        !site.exists() || disk(site) == disk(parent)
    };
    #[cfg(not(unix))]
    let same_disk = parent.is_dir();
    same_disk && !std::env::current_dir().is_ok_and(|here| here.starts_with(site))
}
