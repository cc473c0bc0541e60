//! A folder or file outside the campaign becomes texts that can be imported.

use std::path::{Path, PathBuf};

use super::failure::{ReadError, failed, show};
use super::limited::limited;
use super::list::{Depth, list};
use super::read::saves;
use super::texts::{take_text, too_large};
use crate::bound;
use crate::diagnostic::{Checked, Diagnostic, codes};
use crate::source::{SourceId, Sources};

/// The files of a folder, and if `deep` of those in it, by their paths inside it.
pub fn files(folder: &Path, deep: bool) -> Result<Checked<Vec<(String, PathBuf)>>, ReadError> {
    let root = std::fs::canonicalize(folder).map_err(failed(folder))?;
    let mut told = Vec::new();
    let depth = if deep { Depth::Whole } else { Depth::Flat };
    let found = list(folder, &root, depth, &mut told)?;
    let files = found.into_iter().map(|file| (file.inside, file.path));
    Ok(Checked::new(files.collect(), told))
}

/// Adds a text in UTF-8 to the sources; what is wrong with it is told.
pub fn text(
    path: &Path,
    sources: &mut Sources,
    told: &mut Vec<Diagnostic>,
) -> Result<Option<SourceId>, ReadError> {
    let Some(bytes) = limited(path, bound::TEXT.most)? else {
        told.push(too_large(show(path), bound::TEXT));
        return Ok(None);
    };
    Ok(take_text(show(path), bytes, sources, told))
}

/// How files of spreadsheet programs begin, whatever they are called: ZIP, and the older format of Microsoft.
const SHEETS: [&[u8]; 2] = [b"PK\x03\x04", b"\xD0\xCF\x11\xE0"];

/// The bytes of a table, whatever its encoding; what cannot be one is told.
pub fn table(path: &Path, told: &mut Vec<Diagnostic>) -> Result<Option<Vec<u8>>, ReadError> {
    let Some(bytes) = limited(path, bound::TABLE.most)? else {
        told.push(too_large(show(path), bound::TABLE));
        return Ok(None);
    };
    if SHEETS.iter().any(|beginning| bytes.starts_with(beginning)) {
        let message = "this is a file of a spreadsheet program, whatever its name says";
        let told_of = Diagnostic::of_file(codes::FILE_KIND, show(path), message);
        told.push(
            told_of.help("open it in that program, save the sheet as CSV, and import that file"),
        );
        return Ok(None);
    }
    Ok(Some(bytes))
}

/// What to tell of a file of a spreadsheet program, which is not text; nothing for another.
pub fn spreadsheet(path: &Path) -> Option<Diagnostic> {
    let ending = path.extension()?.to_string_lossy().to_lowercase();
    let saves = saves(&ending)?;
    let message = "this file is that of a spreadsheet program, which is not read";
    let help = format!("open it there, save the sheet as CSV ({saves}), and import that file");
    Some(Diagnostic::of_file(codes::FILE_KIND, show(path), message).help(help))
}
