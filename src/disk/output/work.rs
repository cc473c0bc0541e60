//! An output folder → the folder beside or inside it in which the next one is made, and which
//! only one build at a time can hold.

use std::fs::{self, File, TryLockError};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::thread::sleep;
use std::time::{Duration, Instant};

use super::error::{At, OutputError};
use super::manifest::PENDING;
use super::steps::{self, exists};
use crate::disk::held::is_at;

/// The file that says whose the work folder is. It is there before anything else is, and until
/// everything else is gone; the lock is on it, so the kernel frees it when a build is killed.
const MARKER: &str = "careledger-work.txt";
const MARKER_TEXT: &str = "\
This folder belongs to careledger, which is building the site next to it.
If no build is running, one was interrupted: build again, and whatever lies in here
that careledger did not make goes back to its place. Do not delete this folder before.
";

/// A work folder, held. Dropping it removes it, unless something in it must be kept for recovery.
#[derive(Debug)]
pub(super) struct Work {
    folder: PathBuf,
    lock: Option<File>,
}

enum Attempt {
    Taken(File),
    Busy,
    NotOurs,
}

impl Work {
    /// Makes or takes over `folder`; waits up to `patience` while another build holds it.
    pub(super) fn take(
        folder: PathBuf,
        site: &Path,
        patience: Duration,
    ) -> Result<Self, OutputError> {
        let start = Instant::now();
        loop {
            match attempt(&folder).at("write", &folder)? {
                Attempt::Taken(file) => {
                    let lock = Some(file);
                    return Ok(Self { folder, lock });
                }
                // A build that ends just now can look like this for a moment.
                Attempt::NotOurs if start.elapsed() > patience.min(Duration::from_millis(500)) => {
                    return Err(OutputError::NotOurs { path: folder });
                }
                Attempt::Busy if start.elapsed() > patience => {
                    let path = site.to_owned();
                    return Err(OutputError::Busy { path });
                }
                _ => sleep(Duration::from_millis(20)),
            }
        }
    }

    /// Where the new output grows.
    pub(super) fn new_site(&self) -> PathBuf {
        self.folder.join("new")
    }

    /// Where the old output waits to be emptied.
    pub(super) fn old_site(&self) -> PathBuf {
        self.folder.join("old")
    }

    /// Where finished files wait to be moved one by one.
    pub(super) fn moves(&self) -> PathBuf {
        self.folder.join("moves")
    }

    /// Deletes `name`, which holds nothing but our own; it is renamed first, so that the rest of a
    /// half-deleted folder is not taken for anything else.
    pub(super) fn delete(&self, name: &Path) -> io::Result<()> {
        let trash = self.folder.join("trash");
        if exists(&trash) {
            steps::remove_dir_all(&trash)?;
        }
        if exists(name) {
            steps::rename(name, &trash)?;
            steps::remove_dir_all(&trash)?;
        }
        Ok(())
    }

    /// Deletes what [`Work::new_site`] holds if that is an output in the making, which bears its
    /// pending manifest from its first moment on. Without one it is an old output: left alone.
    pub(super) fn delete_new(&self) -> io::Result<()> {
        let new = self.new_site();
        if exists(&new) && steps::remove_dir(&new).is_err() && !exists(&new.join(PENDING)) {
            return Ok(());
        }
        self.delete(&new)
    }

    fn leave(&mut self) -> io::Result<()> {
        self.delete_new()?;
        let mut rest = fs::read_dir(&self.folder)?;
        if rest.all(|entry| entry.is_ok_and(|entry| entry.file_name() == MARKER)) {
            if cfg!(windows) {
                self.lock = None; // there, an open file keeps its folder from going
            }
            steps::remove_file(&self.folder.join(MARKER))?;
            steps::remove_dir(&self.folder)?;
        }
        Ok(())
    }
}

impl Drop for Work {
    fn drop(&mut self) {
        // What cannot be removed now, the next build removes.
        let _ = self.leave();
    }
}

fn attempt(folder: &Path) -> io::Result<Attempt> {
    match steps::create_dir(folder) {
        Err(error) if error.kind() != io::ErrorKind::AlreadyExists => return Err(error),
        _ => {}
    }
    let marker = folder.join(MARKER);
    let Ok(meta) = fs::symlink_metadata(folder) else {
        return Ok(Attempt::Busy); // another build has just removed it
    };
    if !meta.is_dir() {
        return Ok(Attempt::NotOurs);
    }
    // An empty one may be ours, killed before it wrote its marker.
    if !exists(&marker) && fs::read_dir(folder).is_ok_and(|mut rest| rest.next().is_some()) {
        return Ok(Attempt::NotOurs);
    }
    let options = File::options()
        .read(true)
        .write(true)
        .create(true)
        .truncate(false)
        .open(&marker);
    let mut file = match options {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Attempt::Busy),
        opened => opened?,
    };
    match file.try_lock() {
        Err(TryLockError::WouldBlock) => return Ok(Attempt::Busy),
        // A disk without locks: better unguarded than no build at all.
        Err(TryLockError::Error(error)) if error.kind() != io::ErrorKind::Unsupported => {
            return Err(error);
        }
        _ => {}
    }
    // Whoever held the lock may have removed the file before letting go of it.
    if !is_at(&file, &marker)? {
        return Ok(Attempt::Busy);
    }
    if file.metadata()?.len() == 0
        && let Err(error) = file.write_all(MARKER_TEXT.as_bytes())
    {
        // A full disk, most likely: nothing else is in there yet.
        let _ = fs::remove_file(&marker).and_then(|()| fs::remove_dir(folder));
        return Err(error);
    }
    Ok(Attempt::Taken(file))
}
