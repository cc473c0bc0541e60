//! What the machine could not read becomes a sentence; a path becomes what a person would type.

use std::fmt;
use std::io;
use std::path::{MAIN_SEPARATOR, Path, PathBuf};

use crate::diagnostic::{is_unfit, is_unseen};

/// The machine could not read something.
#[derive(Debug)]
pub struct ReadError {
    /// What could not be read.
    pub path: PathBuf,
    /// Why.
    pub error: io::Error,
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let path = self.path.display();
        match self.error.kind() {
            io::ErrorKind::NotFound => write!(f, "there is no file or folder {path}"),
            io::ErrorKind::PermissionDenied => write!(
                f,
                "{path} may not be read by this user; give yourself the right to read it"
            ),
            _ => write!(f, "{path} could not be read: {}", words(&self.error)),
        }
    }
}

impl std::error::Error for ReadError {}

pub(super) fn failed(path: &Path) -> impl Fn(io::Error) -> ReadError + '_ {
    |error| ReadError {
        path: path.to_owned(),
        error,
    }
}

/// A path as a person typed its beginning, with `/` on every system. Signs that nobody sees, or that would turn
/// the rest of the line round, are shown by their numbers.
pub fn show(path: &Path) -> String {
    let shown = path.to_string_lossy().replace(MAIN_SEPARATOR, "/");
    let shown = shown.strip_prefix("./").unwrap_or(&shown);
    let hidden = |c: char| c.is_control() || is_unfit(c) || is_unseen(c);
    if !shown.contains(hidden) {
        return shown.to_owned();
    }
    let by_number = |c: char| match hidden(c) {
        true => c.escape_unicode().to_string(),
        false => c.to_string(),
    };
    shown.chars().map(by_number).collect()
}

/// What the machine refused, in words for people; of rare refusals the system's own.
pub(super) fn words(error: &io::Error) -> String {
    use io::ErrorKind as Kind;
    let words = match error.kind() {
        Kind::StorageFull => "the disk is full; make room on it",
        Kind::QuotaExceeded => "your share of the disk is used up; make room, or ask for more",
        Kind::FileTooLarge => "the file would be larger than this user or this disk may have it",
        Kind::ReadOnlyFilesystem => "this disk can only be read; choose a folder on another one",
        Kind::PermissionDenied => {
            "this user may not do that there; give yourself the right to write in that folder"
        }
        Kind::AlreadyExists => "something is there already",
        Kind::NotADirectory => "a file stands where a folder should be",
        Kind::NotFound => "it, or the folder that it is in, is not there",
        _ => return error.to_string(),
    };
    words.to_owned()
}

/// The same error, which says so in [`words`], whatever else it named.
pub(super) fn plain(error: io::Error) -> io::Error {
    io::Error::new(error.kind(), words(&error))
}
