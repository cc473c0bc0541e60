//! Several files of a campaign are exchanged for others, all of them or none.
//!
//! New files are staged in a folder of their own, with a journal that says where each belongs. Then the old
//! ones are moved there and the new ones out of it, by renaming alone. Whatever fails or is killed in between,
//! [`put_back`] makes all as it was, by the journal; when the last is in its place, the journal goes first.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::write;

const JOURNAL: &str = "journal.json";

/// One file that changes its place, its content, or both; or a new one.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Step {
    /// Where it is; nothing for a new file.
    pub from: Option<PathBuf>,
    /// Where it is to be.
    pub to: PathBuf,
    /// What it is to hold.
    #[serde(skip)]
    pub bytes: Vec<u8>,
}

/// Takes all steps, or none. `folder` is made for that time, on the disk of the files.
///
/// # Errors
/// The path at which the machine refused, and why. All is then as it was; if even that was refused, `folder`
/// still holds what is needed for [`put_back`].
pub fn exchange(folder: &Path, steps: &[Step]) -> Result<(), (PathBuf, io::Error)> {
    let done = stage(folder, steps).and_then(|()| swap(folder, steps));
    if let Err((path, error)) = done {
        put_back(folder).map_err(|error| (folder.to_owned(), error))?;
        return Err((path, error));
    }
    let journal = folder.join(JOURNAL);
    fs::remove_file(&journal).map_err(|error| (journal, error))?;
    // Whatever stays of it is only copies of what was replaced.
    let _ = fs::remove_dir_all(folder);
    Ok(())
}

fn stage(folder: &Path, steps: &[Step]) -> Result<(), (PathBuf, io::Error)> {
    let failed = |path: &Path| {
        let path = path.to_owned();
        move |error| (path, error)
    };
    fs::create_dir(folder).map_err(failed(folder))?;
    for (at, step) in steps.iter().enumerate() {
        let staged = new(folder, at);
        write::new_bytes(&staged, &step.bytes)
            .and_then(|file| file.sync_all())
            .map_err(failed(&staged))?;
        if let Some(from) = &step.from {
            let rights = fs::metadata(from).map_err(failed(from))?.permissions();
            fs::set_permissions(&staged, rights).map_err(failed(&staged))?;
        }
    }
    let kept = folder.join("old");
    fs::create_dir(&kept).map_err(failed(&kept))?;
    let journal =
        serde_json::to_vec(steps).map_err(|error| (folder.join(JOURNAL), error.into()))?;
    write::whole(&folder.join(JOURNAL), &journal).map_err(failed(&folder.join(JOURNAL)))
}

fn swap(folder: &Path, steps: &[Step]) -> Result<(), (PathBuf, io::Error)> {
    for (at, step) in steps.iter().enumerate() {
        if let Some(from) = &step.from {
            fs::rename(from, old(folder, at)).map_err(|error| (from.clone(), error))?;
        }
    }
    for (at, step) in steps.iter().enumerate() {
        let to = &step.to;
        let place = match to.symlink_metadata() {
            Ok(_) => Err(io::ErrorKind::AlreadyExists.into()),
            Err(_) => to.parent().map_or(Ok(()), fs::create_dir_all),
        };
        place
            .and_then(|()| fs::rename(new(folder, at), to))
            .map_err(|error| (to.clone(), error))?;
    }
    Ok(())
}

/// Makes all as it was before an exchange that did not come to its end; tells whether there was one.
///
/// # Errors
/// What the machine refused. Calling this again goes on from there.
pub fn put_back(folder: &Path) -> io::Result<bool> {
    if folder.symlink_metadata().is_err() {
        return Ok(false);
    }
    let journal = folder.join(JOURNAL);
    if journal.is_file() {
        let steps: Vec<Step> = serde_json::from_slice(&fs::read(&journal)?)?;
        for (at, step) in steps.iter().enumerate() {
            if !new(folder, at).exists() {
                fs::rename(&step.to, new(folder, at))?;
            }
        }
        for (at, step) in steps.iter().enumerate() {
            if let Some(from) = step.from.as_ref().filter(|_| old(folder, at).exists()) {
                fs::rename(old(folder, at), from)?;
            }
        }
        fs::remove_file(journal)?;
    }
    fs::remove_dir_all(folder)?;
    Ok(true)
}

fn new(folder: &Path, at: usize) -> PathBuf {
    folder.join("new").join(at.to_string())
}

fn old(folder: &Path, at: usize) -> PathBuf {
    folder.join("old").join(at.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn step(folder: &Path, from: Option<&str>, to: &str) -> Step {
        Step {
            from: from.map(|from| folder.join(from)),
            to: folder.join(to),
            bytes: format!("new {to}").into_bytes(),
        }
    }

    fn texts(folder: &Path) -> Vec<(String, String)> {
        let mut names = write::names(folder).expect("the folder can be listed");
        names.sort();
        let text = |name: String| {
            let text = fs::read_to_string(folder.join(&name)).expect("it is a text");
            (name, text)
        };
        names.into_iter().map(text).collect()
    }

    fn start() -> tempfile::TempDir {
        let folder = tempfile::tempdir().expect("a folder can be made");
        for name in ["1", "2", "9"] {
            fs::write(folder.path().join(name), name).expect("a file can be written");
        }
        folder
    }

    #[test]
    fn files_change_places_with_each_other() {
        let folder = start();
        let at = folder.path();
        let steps = [
            step(at, Some("1"), "2"),
            step(at, Some("2"), "1"),
            step(at, None, "3"),
        ];
        exchange(&at.join("work"), &steps).expect("nothing is in the way");
        let own = |name: &str, text: &str| (name.to_owned(), text.to_owned());
        let wanted = [
            own("1", "new 1"),
            own("2", "new 2"),
            own("3", "new 3"),
            own("9", "9"),
        ];
        assert_eq!(texts(at), wanted);
    }

    #[test]
    fn where_one_step_fails_all_is_as_it_was() {
        let folder = start();
        let at = folder.path();
        let before = texts(at);
        // Something stands at 9, and nothing at 7.
        for last in [step(at, None, "9"), step(at, Some("7"), "7")] {
            let steps = [step(at, Some("1"), "2"), step(at, Some("2"), "1"), last];
            exchange(&at.join("work"), &steps).expect_err("the last step cannot be taken");
            assert_eq!(texts(at), before);
        }
    }

    #[test]
    fn what_was_killed_at_any_step_can_be_put_back() {
        for stop in 0..=5 {
            let folder = start();
            let at = folder.path();
            let (before, work) = (texts(at), at.join("work"));
            let steps = [
                step(at, Some("1"), "2"),
                step(at, Some("2"), "1"),
                step(at, None, "3"),
            ];
            stage(&work, &steps).expect("it can be staged");
            let away = [("1", old(&work, 0)), ("2", old(&work, 1))];
            let moves = away.map(|(name, to)| (at.join(name), to)).into_iter();
            let moves = moves.chain((0..3).map(|one| (new(&work, one), steps[one].to.clone())));
            for (from, to) in moves.take(stop) {
                fs::rename(from, to).expect("it can be moved");
            }
            assert!(put_back(&work).expect("it can be put back"));
            assert_eq!(texts(at), before, "after {stop} moves");
            assert!(!put_back(&work).expect("nothing is to be done"));
        }
    }
}
