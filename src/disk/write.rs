//! Small single files that commands make: new stories, new campaigns. Never over another.

use std::fs;
use std::io::{self, Write};
use std::path::Path;

/// Writes a new file with its folders; fails if something stands there already.
pub fn new_file(path: &Path, text: &str) -> io::Result<()> {
    new_bytes(path, text.as_bytes())?.sync_all()
}

/// The same for bytes that need not outlast the machine: they may still be on their way to the disk.
pub fn new_bytes(path: &Path, bytes: &[u8]) -> io::Result<fs::File> {
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent)?;
    }
    let mut file = fs::File::create_new(path)?;
    file.write_all(bytes)?;
    Ok(file)
}

/// A folder that goes away with this value.
pub type Temporary = tempfile::TempDir;

/// Makes a folder for the time of one run.
pub fn temporary() -> io::Result<Temporary> {
    tempfile::Builder::new().prefix("careledger-").tempdir()
}

/// Writes a file whole, in the place of one of that name.
pub fn whole(path: &Path, bytes: &[u8]) -> io::Result<()> {
    staged(path, bytes)?.persist(path)?;
    Ok(())
}

/// Writes a new file whole, with its folder; fails if something stands there already.
pub fn fresh(path: &Path, bytes: &[u8]) -> io::Result<()> {
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent)?;
    }
    let file = staged(path, bytes)?;
    file.as_file().sync_all()?;
    file.persist_noclobber(path)?;
    Ok(())
}

/// Writes a file whole in the place of one that still holds `old`; tells whether it did. A link stays one, and
/// the file's rights stay what they are.
pub fn instead(path: &Path, old: &[u8], new: &[u8]) -> io::Result<bool> {
    let path = fs::canonicalize(path)?;
    let file = staged(&path, new)?;
    file.as_file().sync_all()?;
    fs::set_permissions(file.path(), fs::metadata(&path)?.permissions())?;
    if fs::read(&path)? != old {
        return Ok(false);
    }
    file.persist(path)?;
    Ok(true)
}

/// The bytes in a file that is none yet, in the folder of the one that it is to be.
fn staged(path: &Path, bytes: &[u8]) -> io::Result<tempfile::NamedTempFile> {
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    let mut named = tempfile::Builder::new();
    // Temporary files are for their owner alone; this one will be shown to others.
    #[cfg(unix)]
    named.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    let mut file = named.tempfile_in(folder.unwrap_or(Path::new(".")))?;
    file.write_all(bytes)?;
    Ok(file)
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
