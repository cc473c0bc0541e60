//! What the machine could not read becomes a sentence; a path becomes what a person would type.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

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
            _ => write!(f, "{path} could not be read: {}", self.error),
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

/// A path as a person typed its beginning, with `/` on every system.
pub fn show(path: &Path) -> String {
    let shown = path.to_string_lossy().replace('\\', "/");
    shown.strip_prefix("./").unwrap_or(&shown).to_owned()
}
