//! What went wrong with the output folder → a sentence that says so, where, and what to do.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use crate::disk::failure::words;

/// Why the output folder was not written. Unless the text says otherwise, the site that stood
/// before still stands, whole.
#[derive(Debug)]
pub enum OutputError {
    /// A path that a build wants to write is not one that may be written.
    BadPath {
        /// The path as it was given.
        path: String,
        /// What is wrong with it.
        why: &'static str,
    },
    /// Two outputs would be the same file, at least where capital letters do not count.
    SamePath {
        /// One of the two.
        first: String,
        /// The other.
        second: String,
    },
    /// The output folder is not a folder, or cannot be one.
    NotAFolder {
        /// The path that was asked for.
        path: PathBuf,
        /// What stands there instead.
        why: &'static str,
    },
    /// A folder bears the name of careledger's work folder, but careledger did not make it.
    NotOurs {
        /// That folder.
        path: PathBuf,
    },
    /// Another build holds the output folder.
    Busy {
        /// The output folder.
        path: PathBuf,
    },
    /// The folder holds so many files of others that it is most likely the wrong one.
    TooManyForeign {
        /// The output folder.
        path: PathBuf,
        /// How many are allowed.
        limit: usize,
    },
    /// Files that careledger did not make stand where a file of the site must go.
    InTheWay {
        /// Those files, sorted.
        paths: Vec<PathBuf>,
    },
    /// A file that was to be kept went away, or changed its size, during the build.
    Vanished {
        /// That file.
        path: PathBuf,
    },
    /// A file of the old output that careledger did not make, and for which the new one has no room.
    KeptAside {
        /// Where it is now.
        aside: PathBuf,
        /// Where it belongs.
        place: PathBuf,
    },
    /// The machine refused.
    Io {
        /// What was tried, to follow "cannot".
        doing: &'static str,
        /// On what.
        path: PathBuf,
        /// The system's reason.
        error: io::Error,
    },
}

impl fmt::Display for OutputError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::BadPath { path, why } => {
                write!(f, "`{path}` cannot be a file of the site: {why}")
            }
            Self::SamePath { first, second } => write!(
                f,
                "`{first}` and `{second}` would take each other's place in the output folder (on \
                 many computers capital letters do not count); rename what one of them is made from"
            ),
            Self::NotAFolder { path, why } => write!(
                f,
                "{} cannot be the output folder: {why}; name another folder",
                path.display()
            ),
            Self::NotOurs { path } => write!(
                f,
                "{} has the name of careledger's work folder, but careledger did not make it; \
                 move or rename it, then build again",
                path.display()
            ),
            Self::Busy { path } => write!(
                f,
                "another careledger is writing {} or sending it; wait until it has ended, then run this again",
                path.display()
            ),
            Self::TooManyForeign { path, limit } => write!(
                f,
                "{} holds more than {limit} files that careledger did not make, so it is probably \
                 not the output folder; nothing was changed. Name an empty or a new folder",
                path.display()
            ),
            Self::InTheWay { paths } => {
                f.write_str("careledger did not make what stands where the site must go: ")?;
                for (at, path) in paths.iter().take(5).enumerate() {
                    write!(f, "{}{}", if at > 0 { ", " } else { "" }, path.display())?;
                }
                if paths.len() > 5 {
                    write!(f, " and {} more", paths.len() - 5)?;
                }
                f.write_str(
                    "; nothing was changed. Move it elsewhere, or delete it if nobody needs it, \
                     then build again",
                )
            }
            Self::Vanished { path } => write!(
                f,
                "{} was removed or changed while the site was being built; build again",
                path.display()
            ),
            Self::KeptAside { aside, place } => write!(
                f,
                "careledger did not make {}, and something else stands at its place {}; move it \
                 where you want it, then build again",
                aside.display(),
                place.display()
            ),
            Self::Io { doing, path, error } => {
                write!(f, "cannot {doing} {}: {}", path.display(), words(error))
            }
        }
    }
}

impl std::error::Error for OutputError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Io { error, .. } => Some(error),
            _ => None,
        }
    }
}

/// Gives an I/O error its place.
pub(super) trait At<T> {
    /// `doing` follows "cannot".
    fn at(self, doing: &'static str, path: &Path) -> Result<T, OutputError>;
}

impl<T> At<T> for io::Result<T> {
    fn at(self, doing: &'static str, path: &Path) -> Result<T, OutputError> {
        self.map_err(|error| OutputError::Io {
            doing,
            path: path.to_owned(),
            error,
        })
    }
}
