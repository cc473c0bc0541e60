//! Files and folders that stand only while one run needs them; what killed runs left of them goes away.
//!
//! Each is locked, and the system lets go of the lock with the process: what nobody holds is left over, whatever
//! number the process had and whoever has that number now. Where a disk has no locks, age alone tells.

use std::ffi::OsStr;
use std::fs::{self, File, TryLockError};
use std::io;
use std::path::Path;
use std::time::Duration;

use tempfile::{Builder, NamedTempFile, TempDir};

/// How their names begin. They are hidden, so that nothing takes them for content.
const PREFIX: &str = ".careledger-new-";
/// How many letters of chance follow.
const CHANCE: usize = 6;
/// What no lock tells of is left over when it is older than this.
const LONG: Duration = Duration::from_secs(24 * 60 * 60);

/// Whose something is.
#[derive(Debug)]
pub(super) enum Hold {
    /// Ours, until the file is dropped.
    Mine { _file: File },
    /// That of another run; or it is gone.
    Others,
    /// The disk has no locks.
    Unknown,
}

/// Takes hold of the file or folder at a path.
pub(super) fn hold(path: &Path) -> io::Result<Hold> {
    match File::open(path) {
        Ok(file) => lock(file, path),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Hold::Others),
        // Some systems open no folders.
        Err(_) if path.is_dir() => Ok(Hold::Unknown),
        Err(error) => Err(error),
    }
}

fn lock(file: File, path: &Path) -> io::Result<Hold> {
    match file.try_lock() {
        Err(TryLockError::WouldBlock) => Ok(Hold::Others),
        Err(TryLockError::Error(error)) if error.kind() == io::ErrorKind::Unsupported => {
            Ok(Hold::Unknown)
        }
        Err(TryLockError::Error(error)) => Err(error),
        // Whoever held it may have taken it away before letting go.
        Ok(()) if is_at(&file, path)? => Ok(Hold::Mine { _file: file }),
        Ok(()) => Ok(Hold::Others),
    }
}

/// Whether an open file is the one that stands at a path.
#[cfg(unix)]
pub(super) fn is_at(file: &File, path: &Path) -> io::Result<bool> {
    use std::os::unix::fs::MetadataExt;
    let held = file.metadata()?;
    let same = |meta: fs::Metadata| (meta.dev(), meta.ino()) == (held.dev(), held.ino());
    Ok(fs::symlink_metadata(path).is_ok_and(same))
}
#[cfg(not(unix))]
pub(super) fn is_at(_: &File, path: &Path) -> io::Result<bool> {
    Ok(fs::symlink_metadata(path).is_ok())
}

/// A new file in a folder, for its owner alone unless `is_open`. It goes away when dropped, or with [`clear`]
/// after the process was killed; or it gets a name that lasts.
pub(super) fn file(folder: &Path, is_open: bool) -> io::Result<NamedTempFile> {
    let mut named = Builder::new();
    named.prefix(PREFIX).rand_bytes(CHANCE);
    #[cfg(unix)]
    if is_open {
        named.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    }
    #[cfg(not(unix))]
    let _ = is_open;
    loop {
        let file = named.tempfile_in(folder)?;
        // Somebody who clears up may have come between.
        if !matches!(
            lock(file.as_file().try_clone()?, file.path())?,
            Hold::Others
        ) {
            return Ok(file);
        }
    }
}

/// A folder that goes away with this value.
#[derive(Debug)]
pub struct Temporary {
    folder: TempDir,
    _lock: Hold,
}

impl Temporary {
    /// A new one, where this machine keeps such.
    pub(super) fn new() -> io::Result<Temporary> {
        let place = std::env::temp_dir();
        clear(&place);
        loop {
            let mut named = Builder::new();
            let folder = named.prefix(PREFIX).rand_bytes(CHANCE).tempdir_in(&place)?;
            match hold(folder.path())? {
                Hold::Others => {}
                lock => {
                    return Ok(Temporary {
                        folder,
                        _lock: lock,
                    });
                }
            }
        }
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        self.folder.path()
    }
}

/// Whether a file or folder of that name is one of these.
pub(super) fn is_ours(name: &OsStr) -> bool {
    let chance = name.to_str().and_then(|name| name.strip_prefix(PREFIX));
    chance.is_some_and(|chance| {
        chance.len() == CHANCE && chance.bytes().all(|byte| byte.is_ascii_alphanumeric())
    })
}

/// Takes away what killed runs left in a folder. What cannot be taken away keeps nobody from working.
pub(super) fn clear(folder: &Path) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        if is_ours(&entry.file_name()) {
            let _ = remove_left(&entry.path());
        }
    }
}

/// Takes one of these away, unless a run still needs it.
pub(super) fn remove_left(path: &Path) -> io::Result<()> {
    let about = fs::symlink_metadata(path)?;
    if !about.is_file() && !about.is_dir() {
        return Ok(());
    }
    let is_old = || about.modified()?.elapsed().map_err(io::Error::other);
    let _lock = match hold(path)? {
        Hold::Others => return Ok(()),
        Hold::Unknown if is_old()? < LONG => return Ok(()),
        lock => lock,
    };
    match about.is_dir() {
        true => fs::remove_dir_all(path),
        false => fs::remove_file(path),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_nobody_holds_goes_and_all_else_stays() {
        let folder = tempfile::tempdir().expect("a folder can be made");
        let at = |name: &str| folder.path().join(name);
        let held = file(folder.path(), true).expect("a file can be made");
        fs::write(at(".careledger-new-aB3dE6"), "left").expect("a file can be written");
        fs::create_dir_all(at(".careledger-new-folder/in")).expect("a folder can be made");
        let others = [
            ".careledger-new-",
            ".careledger-new-my-own-file",
            "001-a.md",
        ];
        for name in others {
            fs::write(at(name), "mine").expect("a file can be written");
        }
        #[cfg(unix)]
        std::os::unix::fs::symlink(at("001-a.md"), at(".careledger-new-LinkTo"))
            .expect("a link can be made");
        clear(folder.path());
        assert!(held.path().exists());
        assert!(!at(".careledger-new-aB3dE6").exists() && !at(".careledger-new-folder").exists());
        assert!(others.iter().all(|name| at(name).exists()));
        drop(held);
        let names: Vec<_> = fs::read_dir(folder.path())
            .expect("it can be listed")
            .collect();
        assert_eq!(names.len(), others.len() + usize::from(cfg!(unix)));
    }

    #[test]
    fn a_folder_for_one_run_is_held_and_goes() {
        let folder = Temporary::new().expect("a folder can be made");
        fs::write(folder.path().join("a"), "a").expect("a file can be written");
        clear(&std::env::temp_dir());
        assert!(folder.path().join("a").exists());
        let path = folder.path().to_owned();
        drop(folder);
        assert!(!path.exists());
    }
}
