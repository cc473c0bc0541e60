//! A folder becomes the list of its files that are to be read; what is none of them is told.

use std::fs;
use std::path::{Path, PathBuf};

use unicode_normalization::UnicodeNormalization;
use walkdir::WalkDir;

use super::failure::{ReadError, failed, show};
use super::read::PRIVATE;
use crate::bound;
use crate::diagnostic::{Code, Diagnostic, codes, is_unfit, is_unseen, nearest};
use crate::source::Folder;

/// One regular file of a folder that is read.
#[derive(Clone)]
pub(super) struct Found {
    /// Path inside the folder, `/` between its parts, letters composed.
    pub(super) inside: String,
    pub(super) path: PathBuf,
}

/// How far a folder is looked into.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Depth {
    /// Its files; a folder in it is a mistake.
    Flat,
    /// Folders in it too.
    Whole,
}

/// The regular files of a folder, in the order of their names. Hidden files and what editors leave
/// behind are passed over; links out of `root` and things that are no files are told.
pub(super) fn list(
    folder: &Path,
    root: &Path,
    depth: Depth,
    told: &mut Vec<Diagnostic>,
) -> Result<Vec<Found>, ReadError> {
    let wrong = match fs::canonicalize(folder) {
        Err(_) if fs::symlink_metadata(folder).is_err() => return Ok(Vec::new()),
        Ok(to) if !to.starts_with(root) => Some(codes::LINK_OUTSIDE),
        Ok(to) if !to.is_dir() => Some(codes::FILE_KIND),
        Ok(_) => None,
        Err(_) => Some(codes::LINK_OUTSIDE),
    };
    if let Some(code) = wrong {
        let message = match code == codes::FILE_KIND {
            true => "a file stands where a folder should be",
            false => "this symbolic link leads out of the content folder, or to nothing",
        };
        let problem = Diagnostic::of_file(code, show(folder), message);
        told.push(problem.help("put a folder with its files here"));
        return Ok(Vec::new());
    }
    let mut files = Vec::new();
    let levels = bound::FOLDERS.most as usize;
    let walk = WalkDir::new(folder)
        .min_depth(1)
        .max_depth(if depth == Depth::Flat { 1 } else { levels + 1 })
        .sort_by_file_name()
        .into_iter()
        .filter_entry(|entry| !is_left_over(&entry.file_name().to_string_lossy()));
    for entry in walk {
        let entry = entry.map_err(|error| ReadError {
            path: error.path().unwrap_or(folder).to_owned(),
            error: error.into(),
        })?;
        let path = entry.path();
        let mut tell = |code: &'static Code, message: &str, help: &str| {
            told.push(Diagnostic::of_file(code, show(path), message).help(help));
        };
        if depth == Depth::Whole && entry.depth() > levels {
            let message = format!(
                "this lies in more than {}, and is not looked at",
                bound::FOLDERS
            );
            tell(codes::TOO_MANY, &message, "move it up");
            continue;
        }
        let mut kind = entry.file_type();
        if kind.is_symlink() {
            match fs::canonicalize(path) {
                Ok(to) if to.starts_with(root) => {
                    kind = fs::metadata(path).map_err(failed(path))?.file_type()
                }
                _ => {
                    tell(
                        codes::LINK_OUTSIDE,
                        "this symbolic link leads out of the folder, or to nothing",
                        "copy the file here and delete the link",
                    );
                    continue;
                }
            }
        }
        let known = path.extension().is_some_and(|ending| {
            ["md", "yaml", "csv", "ftl", "json"]
                .iter()
                .any(|known| *known == ending)
        });
        if kind.is_dir() && (depth == Depth::Flat || entry.path_is_symlink()) {
            let message = if known {
                "a folder stands where a file should be"
            } else {
                "this folder is not looked into"
            };
            let code = if known {
                codes::FILE_KIND
            } else {
                codes::FILE_IGNORED
            };
            tell(
                code,
                message,
                "move its files up, or move the folder elsewhere",
            );
        } else if kind.is_file() {
            match inside(path.strip_prefix(folder).unwrap_or(path)) {
                Ok(inside) => files.push(Found {
                    inside,
                    path: path.to_owned(),
                }),
                Err(message) => tell(
                    codes::FILE_NAME,
                    message,
                    "rename it with letters, digits and hyphens",
                ),
            }
        } else if !kind.is_dir() {
            tell(
                codes::FILE_KIND,
                "this is neither a file nor a folder",
                "move it elsewhere",
            );
        }
        if bound::FILES.is_exceeded(files.len()) {
            let message = format!("this folder has more than {}", bound::FILES);
            let problem = Diagnostic::of_file(codes::TOO_MANY, show(folder), message);
            told.push(problem.help(
                "look whether a program filled it; make several campaigns of one that is so large",
            ));
            break;
        }
    }
    Ok(files)
}

/// The path of a file inside its folder, `/` between its parts, letters composed; or why its name is not taken.
fn inside(path: &Path) -> Result<String, &'static str> {
    let mut inside = String::new();
    for part in path {
        let part = part.to_str();
        let part = part.ok_or("the name of this file is not valid Unicode")?;
        // To other systems and to browsers it parts folders, and would lead out of the site's.
        if part.contains('\\') {
            return Err("the name of this file has a backslash, which elsewhere parts folders");
        }
        if part.contains(|c| c == '\n' || c == '\r' || c == '\t' || is_unfit(c) || is_unseen(c)) {
            return Err("the name of this file has a sign that cannot be seen");
        }
        inside.push_str(if inside.is_empty() { "" } else { "/" });
        inside.extend(part.nfc());
    }
    Ok(inside)
}

/// Hidden files, and what editors and systems leave behind.
pub(super) fn is_left_over(name: &str) -> bool {
    name.starts_with('.')
        || name.starts_with('#')
        || name.ends_with('~')
        || name.ends_with(".swp")
        || name.ends_with(".tmp")
        || name.eq_ignore_ascii_case("thumbs.db")
        || name.eq_ignore_ascii_case("desktop.ini")
}

/// What the content folder holds.
fn known() -> impl Iterator<Item = &'static str> + Clone {
    let texts = Folder::ALL.into_iter().map(Folder::name);
    ["campaign.yaml", PRIVATE, "media", "fonts"]
        .into_iter()
        .chain(texts)
}

/// Tells of files and folders in the content folder that nothing reads: a misspelt `storys/` would
/// otherwise empty the site without a word.
pub(super) fn strangers(content: &Path, told: &mut Vec<Diagnostic>) -> Result<(), ReadError> {
    let mut names: Vec<String> = fs::read_dir(content)
        .map_err(failed(content))?
        .filter_map(|entry| Some(entry.ok()?.file_name().to_string_lossy().into_owned()))
        .filter(|name| !is_left_over(name) && !known().any(|known| known == name))
        .collect();
    names.sort();
    for name in names {
        let help = match nearest(&name, known()) {
            Some(near) => format!("did you mean `{near}`?"),
            None if name.ends_with(".md") => {
                "stories belong into stories/, demands into demands/".to_owned()
            }
            None => format!(
                "the content folder holds: {}",
                known().collect::<Vec<_>>().join(", ")
            ),
        };
        let path = show(&content.join(name));
        told.push(
            Diagnostic::of_file(codes::FILE_IGNORED, path, "nothing here is read").help(help),
        );
    }
    Ok(())
}
