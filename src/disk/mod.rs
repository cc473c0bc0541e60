//! The only room that touches the file system: it reads what came in and writes what goes out.
#![allow(
    clippy::disallowed_methods,
    reason = "this room exists so that no other one needs the file system"
)]

pub mod cache;
pub mod exchange;
mod failure;
mod font;
pub mod foreign;
mod held;
mod limited;
mod list;
mod media;
mod memory;
pub mod output;
pub mod read;
mod seen;
mod system_fonts;
mod texts;
pub mod write;

pub use failure::{ReadError, show};
pub use font::is_font;
pub use held::Temporary;
pub use media::{Refused, receive};
pub use memory::Memory;
pub use output::{Body, Output, OutputError, OutputFile, Written};
pub use read::{Inputs, own_themes, read, read_again};
pub use seen::Seen;
pub use system_fonts::system_fonts;

use std::path::{Path, PathBuf};

/// Whether an output folder lies apart from each of some folders that a build reads or keeps things
/// in: the content, own themes, the cache. Neither may be or contain the other, or a build would read
/// its own output, or a site would replace what it is made from.
///
/// # Errors
/// The sentence to tell when they do not.
pub fn apart(output: &Path, others: &[(&str, &Path)]) -> Result<(), String> {
    let shown = show(output);
    let stands = output.ancestors().find(|path| path.exists());
    if let Some(file) = stands.filter(|path| !path.is_dir()) {
        let file = show(file);
        return Err(format!(
            "the output folder {shown} cannot be made, since {file} is a file; choose another with --output"
        ));
    }
    let out = resolved(output);
    for (what, other) in others {
        let (own, other) = (resolved(other), show(other));
        let relation = if out == own {
            format!("is the {what} folder")
        } else if out.starts_with(&own) {
            format!("lies inside the {what} folder {other}")
        } else if own.starts_with(&out) {
            format!("contains the {what} folder {other}")
        } else {
            continue;
        };
        return Err(format!(
            "the output folder {shown} {relation}; choose another with --output"
        ));
    }
    Ok(())
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
