//! Files that were read before and did not change since are remembered instead of read again.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use super::failure::{ReadError, failed};
use super::limited::limited;
use super::media::Look;

/// A file that changed less than this before it was read may have changed once more without a sign of
/// it: clocks of file systems tick slowly, some only every two seconds.
const UNSETTLED: Duration = Duration::from_secs(2);

/// What earlier readings of the same folders saw.
#[derive(Debug, Default)]
pub struct Memory {
    known: Files,
    /// What the reading at hand has seen so far.
    seen: Mutex<Files>,
    changed: AtomicBool,
}

/// What is known of files. Captions are read both as a text and as a file of the media folder.
type Files = HashMap<(PathBuf, Use), Known>;

/// What a file is read for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Use {
    Bytes,
    Media,
}

#[derive(Debug, Clone)]
struct Known {
    stamp: Stamp,
    settled: bool,
    content: Content,
}

/// What is kept of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Content {
    Bytes(Arc<[u8]>),
    TooLarge,
    Media(Look),
}

/// What a disk says of a file without opening it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Stamp {
    length: u64,
    modified: Option<SystemTime>,
    /// Which file stands under the name, and when anything about it changed.
    #[cfg(unix)]
    node: (u64, u64, i64, i64),
}

impl Stamp {
    pub(super) fn of(path: &Path) -> Result<Stamp, ReadError> {
        let about = fs::metadata(path).map_err(failed(path))?;
        Ok(Stamp {
            length: about.len(),
            modified: about.modified().ok(),
            #[cfg(unix)]
            node: {
                use std::os::unix::fs::MetadataExt;
                (about.dev(), about.ino(), about.ctime(), about.ctime_nsec())
            },
        })
    }

    /// How long ago the bytes changed, where the disk tells; one that is said to change in time to come has none.
    pub(super) fn age(&self) -> Option<Duration> {
        let modified = self.modified?;
        SystemTime::now().duration_since(modified).ok()
    }
}

impl Memory {
    /// Whether the last whole reading found other files, or other bytes, than the one before it.
    pub fn has_changed(&self) -> bool {
        self.changed.load(Ordering::Relaxed)
    }

    /// A reading begins.
    pub(super) fn begin(&mut self) {
        self.seen = Mutex::default();
        self.changed = AtomicBool::new(false);
    }

    /// The reading has come to its end; one that failed never does, and leaves all as it was.
    pub(super) fn end(&mut self) {
        let seen = std::mem::take(&mut self.seen);
        let seen = seen.into_inner().unwrap_or_else(PoisonError::into_inner);
        if seen.len() != self.known.len() {
            self.changed = AtomicBool::new(true);
        }
        self.known = seen;
    }

    /// The bytes of a file; nothing when there are more than `limit`.
    pub(super) fn bytes(&self, path: &Path, limit: u64) -> Result<Option<Arc<[u8]>>, ReadError> {
        let read = || {
            let bytes = limited(path, limit)?;
            Ok(bytes.map_or(Content::TooLarge, |bytes| Content::Bytes(bytes.into())))
        };
        Ok(match self.recall(path, Use::Bytes, read)? {
            Content::Bytes(bytes) => Some(bytes),
            _ => None,
        })
    }

    /// What `look` finds out about a file of the media folder.
    pub(super) fn media(
        &self,
        path: &Path,
        look: impl Fn() -> Result<Look, ReadError>,
    ) -> Result<Look, ReadError> {
        match self.recall(path, Use::Media, || look().map(Content::Media))? {
            Content::Media(look) => Ok(look),
            Content::Bytes(_) | Content::TooLarge => look(),
        }
    }

    fn recall(
        &self,
        path: &Path,
        reading: Use,
        read: impl FnOnce() -> Result<Content, ReadError>,
    ) -> Result<Content, ReadError> {
        let stamp = Stamp::of(path)?;
        let settled = stamp.age().is_some_and(|age| age > UNSETTLED);
        let key = (path.to_owned(), reading);
        let known = self.known.get(&key);
        let content = match known.filter(|known| known.settled && known.stamp == stamp) {
            Some(known) => known.content.clone(),
            None => read()?,
        };
        if known.is_none_or(|known| known.content != content) {
            self.changed.store(true, Ordering::Relaxed);
        }
        let now = Known {
            stamp,
            settled,
            content: content.clone(),
        };
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        seen.insert(key, now);
        Ok(content)
    }
}
