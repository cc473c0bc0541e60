//! Baked images are kept by the hash of their recipe, so that a second build draws none.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use super::held;

/// Entries that no build asked for in this time are deleted.
const KEPT_FOR: Duration = Duration::from_secs(60 * 24 * 60 * 60);

/// A folder of finished images. It may be deleted at any time: a build makes again what is gone, and
/// only if that happens at the moment of writing, it ends with a message and leaves the site that
/// stands. It may be shared by builds that run at once, and carried from one machine to another: an
/// entry is written under a name of its own and then renamed, and each ends in a hash of its bytes, so
/// that a torn one is not used.
#[derive(Debug, Clone)]
pub struct Cache {
    folder: Option<PathBuf>,
}

/// Finished bytes that lie in the cache, so that a build need not hold all its images at once.
#[derive(Debug, Clone)]
pub struct Stored {
    path: PathBuf,
    start: usize,
    /// How many they are.
    pub size: u64,
    /// Their hash.
    pub hash: blake3::Hash,
}

impl Stored {
    fn new(path: PathBuf, start: usize, bytes: &[u8]) -> Stored {
        Stored {
            path,
            start,
            size: bytes.len() as u64,
            hash: blake3::hash(bytes),
        }
    }

    /// Whether the entry is still there.
    pub fn stands(&self) -> bool {
        self.path.is_file()
    }

    /// The entry that holds them.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The bytes.
    ///
    /// # Errors
    /// When the entry cannot be read or is another one by now, since somebody cleared the cache.
    pub fn read(&self) -> io::Result<Vec<u8>> {
        let gone = |error: io::Error| match error.kind() {
            io::ErrorKind::NotFound => {
                io::Error::other("the cache was cleared while the site was built; build again")
            }
            _ => error,
        };
        let mut bytes = fs::read(&self.path).map_err(gone)?;
        let end = bytes.len().saturating_sub(blake3::OUT_LEN);
        bytes.truncate(end);
        bytes.drain(..self.start.min(end));
        match blake3::hash(&bytes) == self.hash {
            true => Ok(bytes),
            false => Err(io::Error::new(
                io::ErrorKind::InvalidData,
                "it was changed while the site was built; build again",
            )),
        }
    }
}

impl Cache {
    /// A cache in that folder, made when the first entry is stored.
    pub fn new(folder: PathBuf) -> Cache {
        Cache {
            folder: Some(folder),
        }
    }

    /// A cache that keeps nothing.
    pub fn none() -> Cache {
        Cache { folder: None }
    }

    fn path(&self, key: &str) -> Option<PathBuf> {
        let folder = self.folder.as_ref()?;
        Some(folder.join(key.get(..2)?).join(key))
    }

    /// What is stored under a key, if it is whole: its head, and where its bytes lie.
    pub fn get(&self, key: &str) -> Option<(Vec<u8>, Stored)> {
        let path = self.path(key)?;
        let mut entry = fs::read(&path).ok()?;
        let content = entry.len().checked_sub(blake3::OUT_LEN)?;
        if blake3::hash(&entry[..content]).as_bytes() != &entry[content..] {
            return None;
        }
        // A file's time of change tells when it was last of use.
        let touched = fs::File::options().append(true).open(&path);
        let _ = touched.and_then(|file| file.set_modified(SystemTime::now()));
        let head = memchr::memchr(b'\n', &entry)?;
        let stored = Stored::new(path, head + 1, &entry[head + 1..content]);
        entry.truncate(head);
        Some((entry, stored))
    }

    /// Stores bytes under a key, after a head of one line, and tells where they lie. A full or
    /// read-only disk costs speed, not the build: then it tells nothing.
    pub fn put(&self, key: &str, head: &[u8], bytes: &[u8]) -> Option<Stored> {
        let path = self.path(key)?;
        let entry = [head, b"\n", bytes].concat();
        self.store(&path, &entry).ok()?;
        Some(Stored::new(path, head.len() + 1, bytes))
    }

    fn store(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        let folder = path.parent().unwrap_or(path);
        fs::create_dir_all(folder)?;
        if let Some(root) = &self.folder {
            // So that backup programs leave the folder out: https://bford.info/cachedir/
            let _ = fs::File::create_new(root.join("CACHEDIR.TAG")).and_then(|mut tag| {
                tag.write_all(b"Signature: 8a477f597d28d172789f06886806bc55\n# Images that careledger drew. May be deleted at any time.\n")
            });
        }
        let mut file = held::file(folder, false)?;
        file.write_all(bytes)?;
        file.write_all(blake3::hash(bytes).as_bytes())?;
        file.persist(path)?;
        Ok(())
    }

    /// How many bytes its files have.
    pub fn size(&self) -> u64 {
        let folder = self.folder.iter();
        let files = folder.flat_map(|folder| walkdir::WalkDir::new(folder).into_iter().flatten());
        let files = files.filter(|entry| entry.file_type().is_file());
        files
            .filter_map(|file| Some(file.metadata().ok()?.len()))
            .sum()
    }

    /// Deletes what is stored under some keys, so that no copy of it stays.
    pub fn forget<'a>(&self, keys: impl Iterator<Item = &'a str>) {
        for path in keys.filter_map(|key| self.path(key)) {
            // What is gone already is what was wanted.
            let _ = fs::remove_file(path);
        }
    }

    /// Deletes entries that were of no use for long, and what killed builds left.
    pub fn prune(&self) {
        let Some(folder) = &self.folder else {
            return;
        };
        let old = |path: &Path| -> io::Result<bool> {
            let age = fs::metadata(path)?
                .modified()?
                .elapsed()
                .unwrap_or_default();
            Ok(age > KEPT_FOR)
        };
        let entries = walkdir::WalkDir::new(folder)
            .min_depth(2)
            .max_depth(2)
            .into_iter()
            .flatten();
        for entry in entries.filter(|entry| entry.file_type().is_file()) {
            if held::is_ours(entry.file_name()) {
                let _ = held::remove_left(entry.path());
            } else if is_entry(entry.path()) && old(entry.path()).unwrap_or(false) {
                let _ = fs::remove_file(entry.path());
            }
        }
    }
}

/// Whether a path is an entry. Other files may lie in the folder.
fn is_entry(path: &Path) -> bool {
    let name = |path: Option<&Path>| path?.file_name()?.to_str().map(str::to_owned);
    let (Some(file), Some(folder)) = (name(Some(path)), name(path.parent())) else {
        return false;
    };
    let hex = |text: &str| text.bytes().all(|byte| byte.is_ascii_hexdigit());
    let is_whole = file.len() == 64 && hex(&file) && file.starts_with(&folder);
    folder.len() == 2 && hex(&folder) && is_whole
}
