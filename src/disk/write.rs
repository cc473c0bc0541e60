//! Small single files that commands make: new stories, new campaigns. Each stands whole or not at all.

use std::fs;
use std::io::{self, Write};
use std::path::Path;

use super::failure::plain;
use super::held::{self, Temporary};

/// Writes a new file in a folder that only this run uses, with its folders; fails if something stands there
/// already. The bytes may still be on their way to the disk.
pub fn new_bytes(path: &Path, bytes: &[u8]) -> io::Result<fs::File> {
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent)?;
    }
    let mut file = fs::File::create_new(path)?;
    file.write_all(bytes)?;
    Ok(file)
}

/// Makes a folder for the time of one run.
pub fn temporary() -> io::Result<Temporary> {
    Temporary::new().map_err(plain)
}

/// Takes away what runs that were killed left below a folder while they wrote.
pub fn clear(folder: &Path) {
    let below = walkdir::WalkDir::new(folder).into_iter().flatten();
    for entry in below.filter(|entry| held::is_ours(entry.file_name())) {
        let _ = held::remove_left(entry.path());
    }
}

/// Writes a file whole, in the place of one of that name.
pub fn whole(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let file = staged(path, bytes)?;
    file.persist(path).map_err(|refused| plain(refused.error))?;
    Ok(())
}

/// Writes a new file whole, with its folder; fails if something stands there already.
pub fn fresh(path: &Path, bytes: &[u8]) -> io::Result<()> {
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent).map_err(plain)?;
    }
    let file = staged(path, bytes)?;
    file.as_file().sync_all().map_err(plain)?;
    let named = file.persist_noclobber(path);
    named.map_err(|refused| plain(refused.error))?;
    Ok(())
}

/// Writes a file whole in the place of one that still holds `old`; tells whether it did. A link stays one, and
/// the file's rights stay what they are.
pub fn instead(path: &Path, old: &[u8], new: &[u8]) -> io::Result<bool> {
    let path = fs::canonicalize(path).map_err(plain)?;
    let file = staged(&path, new)?;
    file.as_file().sync_all().map_err(plain)?;
    let rights = fs::metadata(&path).map_err(plain)?.permissions();
    fs::set_permissions(file.path(), rights).map_err(plain)?;
    if fs::read(&path).map_err(plain)? != old {
        return Ok(false);
    }
    file.persist(path).map_err(|refused| plain(refused.error))?;
    Ok(true)
}

/// Whether two files hold the same bytes; one that cannot be read holds none.
pub fn same(one: &Path, other: &Path) -> bool {
    let length = |path: &Path| fs::metadata(path).ok().map(|about| about.len());
    let is_there = length(other).is_some() && length(one) == length(other);
    is_there && matches!((fs::read(one), fs::read(other)), (Ok(one), Ok(other)) if one == other)
}

/// The bytes in a file that is none yet, in the folder of the one that it is to be. What killed runs left in that
/// folder goes away.
fn staged(path: &Path, bytes: &[u8]) -> io::Result<tempfile::NamedTempFile> {
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    let folder = folder.unwrap_or(Path::new("."));
    held::clear(folder);
    let made = held::file(folder, true).and_then(|mut file| {
        file.write_all(bytes)?;
        Ok(file)
    });
    made.map_err(plain)
}

/// The names of what stands in a folder, hidden files too; nothing when there is no such folder.
pub fn names(folder: &Path) -> io::Result<Vec<String>> {
    match fs::read_dir(folder) {
        Ok(entries) => entries
            .map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned()))
            .collect(),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Vec::new()),
        Err(error) => Err(error),
    }
}
