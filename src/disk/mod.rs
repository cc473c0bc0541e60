//! The only room that touches the file system: it reads what came in and writes what goes out.
#![allow(
    clippy::disallowed_methods,
    reason = "this room exists so that no other one needs the file system"
)]

pub mod cache;
mod media;
pub mod output;
pub mod read;
pub mod write;

pub use output::{Body, Output, OutputError, OutputFile, Written};
pub use read::{Inputs, ReadError, read};

use std::path::{Path, PathBuf};

/// Whether an output folder and the content folder lie apart. Neither may be or contain the other:
/// a build would read its own output, or a site would replace the stories it is made from.
///
/// # Errors
/// The sentence to tell when they do not.
pub fn apart(output: &Path, content: &Path) -> Result<(), String> {
    let (out, own) = (resolved(output), resolved(content));
    let (shown, content) = (read::show(output), read::show(content));
    let stands = out.ancestors().find(|path| path.exists());
    if let Some(file) = stands.filter(|path| !path.is_dir()) {
        let file = read::show(file);
        Err(format!(
            "the output folder {shown} cannot be made, since {file} is a file; choose another with --output"
        ))
    } else if out == own {
        Err(format!(
            "the output folder {shown} is the content folder; choose another with --output"
        ))
    } else if out.starts_with(&own) {
        Err(format!(
            "the output folder {shown} lies inside the content folder {content}; choose another with --output"
        ))
    } else if own.starts_with(&out) {
        Err(format!(
            "the output folder {shown} contains the content folder {content}; choose another with --output"
        ))
    } else {
        Ok(())
    }
}

/// The real path of a folder, links followed as far as the path exists.
fn resolved(path: &Path) -> PathBuf {
    let absolute = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    let mut missing = Vec::new();
    let mut known = absolute.as_path();
    loop {
        if let Ok(mut real) = std::fs::canonicalize(known) {
            // `..` in the part that does not exist yet leads back up.
            for part in missing.into_iter().rev() {
                if part == ".." {
                    real.pop();
                } else {
                    real.push(part);
                }
            }
            return real;
        }
        match (known.components().next_back(), known.parent()) {
            (Some(part), Some(parent)) => {
                missing.push(part.as_os_str());
                known = parent;
            }
            _ => return absolute,
        }
    }
}
