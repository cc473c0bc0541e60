//! Every single change to the disk that writing the output is made of. Tests stop at each of them.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::Path;

/// In tests, where a build may be made to end; elsewhere nothing.
#[cfg(not(test))]
#[inline]
fn step() -> io::Result<()> {
    Ok(())
}
#[cfg(test)]
use super::tests::step;

/// Whether anything at all, be it a broken link, has this name.
pub(super) fn exists(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok()
}

pub(super) fn create_dir(path: &Path) -> io::Result<()> {
    step()?;
    fs::create_dir(path)
}

pub(super) fn create_dir_all(path: &Path) -> io::Result<()> {
    step()?;
    fs::create_dir_all(path)
}

pub(super) fn rename(from: &Path, to: &Path) -> io::Result<()> {
    step()?;
    fs::rename(from, to)
}

pub(super) fn remove_file(path: &Path) -> io::Result<()> {
    step()?;
    fs::remove_file(path)
}

/// Removes an empty folder.
pub(super) fn remove_dir(path: &Path) -> io::Result<()> {
    step()?;
    fs::remove_dir(path)
}

pub(super) fn remove_dir_all(path: &Path) -> io::Result<()> {
    step()?;
    fs::remove_dir_all(path)
}

/// Makes two folders change places at once, where the system can.
pub(super) fn exchange(one: &Path, other: &Path) -> io::Result<()> {
    step()?;
    #[cfg(any(target_os = "linux", target_os = "android", target_os = "macos"))]
    {
        use rustix::fs::{CWD, RenameFlags, renameat_with};
        Ok(renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE)?)
    }
    #[cfg(not(any(target_os = "linux", target_os = "android", target_os = "macos")))]
    {
        let _ = (one, other);
        Err(io::ErrorKind::Unsupported.into())
    }
}

/// Writes the new file `path`, with the permissions of `like`.
pub(super) fn write(path: &Path, bytes: &mut dyn Read, like: Option<&Path>) -> io::Result<File> {
    step()?;
    let mut file = File::create_new(path)?;
    io::copy(bytes, &mut file)?;
    if let Some(like) = like {
        file.set_permissions(fs::metadata(like)?.permissions())?;
    }
    Ok(file)
}

/// Lets `to` be the same file as `from`, or a copy where the disk has no hard links.
pub(super) fn link(from: &Path, to: &Path) -> io::Result<()> {
    step()?;
    match fs::hard_link(from, to) {
        Err(error) if error.kind() != io::ErrorKind::AlreadyExists => {
            let from = fs::symlink_metadata(from).and_then(|meta| match meta.is_file() {
                true => File::open(from),
                false => Err(error), // a pipe or a device: no bytes to copy
            })?;
            let mut copy = File::create_new(to)?;
            io::copy(&mut &from, &mut copy)?;
            let meta = from.metadata()?;
            copy.set_modified(meta.modified()?)?;
            copy.set_permissions(meta.permissions())
        }
        done => done,
    }
}

/// Makes `to` a symbolic link that says what `from` says.
pub(super) fn relink(from: &Path, to: &Path) -> io::Result<()> {
    step()?;
    let target = fs::read_link(from)?;
    #[cfg(unix)]
    return std::os::unix::fs::symlink(target, to);
    #[cfg(windows)]
    return match fs::metadata(from).is_ok_and(|meta| meta.is_dir()) {
        true => std::os::windows::fs::symlink_dir(target, to),
        false => std::os::windows::fs::symlink_file(target, to),
    };
}

/// Gives the new folder `to` the permissions and the group of `from`, but leaves it open to us.
/// Returns the permissions to [`close`] it with where they are narrower.
#[cfg(unix)]
pub(super) fn dress(from: &Path, to: &Path) -> io::Result<Option<fs::Permissions>> {
    use std::os::unix::fs::{MetadataExt, PermissionsExt, chown};
    step()?;
    let (wanted, now) = (fs::metadata(from)?, fs::metadata(to)?);
    if wanted.gid() != now.gid() {
        // Only members of a group may give to it; others do without.
        let _ = chown(to, None, Some(wanted.gid()));
    }
    let mode = wanted.mode() & 0o7777;
    if now.mode() & 0o7777 != mode | 0o700 {
        fs::set_permissions(to, fs::Permissions::from_mode(mode | 0o700))?;
    }
    Ok((mode & 0o700 != 0o700).then(|| wanted.permissions()))
}
#[cfg(not(unix))]
pub(super) fn dress(_: &Path, _: &Path) -> io::Result<Option<fs::Permissions>> {
    step().map(|()| None)
}

/// Gives `folder` its final permissions.
pub(super) fn close(folder: &Path, permissions: fs::Permissions) -> io::Result<()> {
    step()?;
    fs::set_permissions(folder, permissions)
}

/// Opens a folder that is about to be emptied.
#[cfg(unix)]
pub(super) fn open_up(folder: &Path) -> io::Result<()> {
    use std::os::unix::fs::{MetadataExt, PermissionsExt};
    let mode = fs::metadata(folder)?.mode() & 0o7777;
    if mode & 0o700 != 0o700 {
        step()?;
        fs::set_permissions(folder, fs::Permissions::from_mode(mode | 0o700))?;
    }
    Ok(())
}
#[cfg(not(unix))]
pub(super) fn open_up(_: &Path) -> io::Result<()> {
    Ok(())
}
