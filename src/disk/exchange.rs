//! Several files of a campaign are exchanged for others, all of them or none.
//!
//! New files are staged in a folder of their own, with a journal that says where each belongs. Then the old
//! ones are moved there and the new ones out of it, by renaming alone. Whatever fails or is killed in between,
//! [`put_back`] makes all as it was, by the journal; when the last is in its place, the journal goes first. While
//! the exchange lasts, the folder is locked, so that nobody takes it for one that was killed.

use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};

use std::time::{Duration, Instant};

use serde::{Deserialize, Serialize};

use super::failure::plain;
use super::held::{Hold, hold};
use super::write;

const JOURNAL: &str = "journal.json";
/// How long to wait for an exchange of somebody else.
const PATIENCE: Duration = Duration::from_secs(30);

/// One file that changes its place, its content, or both; or a new one. Both paths lie below one folder and
/// are told from there.
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

/// Takes all steps below `root`, or none. `folder` is made for that time, on the disk of the files.
///
/// # Errors
/// The path at which the machine refused, and why. All is then as it was; if even that was refused, `folder`
/// still holds what is needed for [`put_back`].
pub fn exchange(folder: &Path, root: &Path, steps: &[Step]) -> Result<(), (PathBuf, io::Error)> {
    let failed = |error: io::Error| (folder.to_owned(), plain(error));
    fs::create_dir(folder).map_err(failed)?;
    let _lock = hold(folder).map_err(failed)?;
    let done = stage(folder, root, steps).and_then(|()| swap(folder, root, steps));
    if let Err((path, error)) = done {
        restore(folder, root).map_err(failed)?;
        return Err((path, plain(error)));
    }
    let journal = folder.join(JOURNAL);
    fs::remove_file(&journal).map_err(|error| (journal, plain(error)))?;
    // Whatever stays of it is only copies of what was replaced.
    let _ = fs::remove_dir_all(folder);
    Ok(())
}

fn stage(folder: &Path, root: &Path, steps: &[Step]) -> Result<(), (PathBuf, io::Error)> {
    let failed = |path: &Path| {
        let path = path.to_owned();
        move |error| (path, error)
    };
    for (at, step) in steps.iter().enumerate() {
        let staged = new(folder, at);
        write::new_bytes(&staged, &step.bytes)
            .and_then(|file| file.sync_all())
            .map_err(failed(&staged))?;
        if let Some(from) = &step.from {
            let from = root.join(from);
            let rights = fs::metadata(&from).map_err(failed(&from))?.permissions();
            fs::set_permissions(&staged, rights).map_err(failed(&staged))?;
        }
    }
    let kept = folder.join("old");
    fs::create_dir(&kept).map_err(failed(&kept))?;
    let journal =
        serde_json::to_vec(steps).map_err(|error| (folder.join(JOURNAL), error.into()))?;
    write::whole(&folder.join(JOURNAL), &journal).map_err(failed(&folder.join(JOURNAL)))
}

fn swap(folder: &Path, root: &Path, steps: &[Step]) -> Result<(), (PathBuf, io::Error)> {
    for (at, step) in steps.iter().enumerate() {
        if let Some(from) = &step.from {
            let from = root.join(from);
            fs::rename(&from, old(folder, at)).map_err(|error| (from, error))?;
        }
    }
    for (at, step) in steps.iter().enumerate() {
        let to = root.join(&step.to);
        let place = match to.symlink_metadata() {
            Ok(_) => Err(io::ErrorKind::AlreadyExists.into()),
            Err(_) => to.parent().map_or(Ok(()), fs::create_dir_all),
        };
        place
            .and_then(|()| fs::rename(new(folder, at), &to))
            .map_err(|error| (to, error))?;
    }
    Ok(())
}

/// Makes all below `root` as it was before an exchange that did not come to its end; tells whether there was
/// one. Waits for one that goes on just now.
///
/// # Errors
/// What the machine refused. Calling this again goes on from there. A journal that names files elsewhere is
/// refused: it came with a campaign of somebody else's.
pub fn put_back(folder: &Path, root: &Path) -> io::Result<bool> {
    let began = Instant::now();
    while folder.symlink_metadata().is_ok() {
        match hold(folder).map_err(plain)? {
            Hold::Others if began.elapsed() > PATIENCE => {
                let why = "another careledger is exchanging files there; wait until it has ended";
                return Err(io::Error::new(io::ErrorKind::ResourceBusy, why));
            }
            Hold::Others => std::thread::sleep(Duration::from_millis(20)),
            _lock => return restore(folder, root).map_err(plain),
        }
    }
    Ok(false)
}

fn restore(folder: &Path, root: &Path) -> io::Result<bool> {
    let journal = folder.join(JOURNAL);
    let is_broken = journal.is_file();
    if is_broken {
        let steps: Vec<Step> = serde_json::from_slice(&fs::read(&journal)?)?;
        let paths = steps
            .iter()
            .flat_map(|step| step.from.iter().chain([&step.to]));
        for path in paths {
            lies_below(root, path)?;
        }
        for (at, step) in steps.iter().enumerate() {
            if !new(folder, at).exists() {
                fs::rename(root.join(&step.to), new(folder, at))?;
            }
        }
        for (at, step) in steps.iter().enumerate() {
            if let Some(from) = step.from.as_ref().filter(|_| old(folder, at).exists()) {
                fs::rename(old(folder, at), root.join(from))?;
            }
        }
        fs::remove_file(journal)?;
    }
    // Without a journal nothing was moved yet, or all was.
    fs::remove_dir_all(folder)?;
    Ok(is_broken)
}

/// Refuses a path that leads out of `root`, by its words or by a link.
fn lies_below(root: &Path, path: &Path) -> io::Result<()> {
    let plain = path
        .components()
        .all(|part| matches!(part, Component::Normal(_)));
    let folder = root.join(path.parent().unwrap_or(Path::new("")));
    let inside = || match fs::canonicalize(&folder) {
        Ok(folder) => Ok(folder.starts_with(fs::canonicalize(root)?)),
        // A folder that was still to be made leads nowhere.
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(true),
        Err(error) => Err(error),
    };
    match plain && inside()? {
        true => Ok(()),
        false => Err(io::Error::other(format!(
            "the journal names {}, which is no file of the campaign",
            path.display()
        ))),
    }
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

    fn step(from: Option<&str>, to: &str) -> Step {
        Step {
            from: from.map(PathBuf::from),
            to: to.into(),
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
        let steps = [step(Some("1"), "2"), step(Some("2"), "1"), step(None, "3")];
        exchange(&at.join("work"), at, &steps).expect("nothing is in the way");
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
        for last in [step(None, "9"), step(Some("7"), "7")] {
            let steps = [step(Some("1"), "2"), step(Some("2"), "1"), last];
            exchange(&at.join("work"), at, &steps).expect_err("the last step cannot be taken");
            assert_eq!(texts(at), before);
        }
    }

    #[test]
    fn what_was_killed_at_any_step_can_be_put_back() {
        for stop in 0..=5 {
            let folder = start();
            let at = folder.path();
            let (before, work) = (texts(at), at.join("work"));
            let steps = [step(Some("1"), "2"), step(Some("2"), "1"), step(None, "3")];
            fs::create_dir(&work).expect("a folder can be made");
            stage(&work, at, &steps).expect("it can be staged");
            let away = [("1", old(&work, 0)), ("2", old(&work, 1))];
            let moves = away.map(|(name, to)| (at.join(name), to)).into_iter();
            let moves = moves.chain((0..3).map(|one| (new(&work, one), at.join(&steps[one].to))));
            for (from, to) in moves.take(stop) {
                fs::rename(from, to).expect("it can be moved");
            }
            assert!(put_back(&work, at).expect("it can be put back"));
            assert_eq!(texts(at), before, "after {stop} moves");
            assert!(!put_back(&work, at).expect("nothing is to be done"));
        }
    }

    #[test]
    fn a_journal_of_somebody_else_moves_nothing_elsewhere() {
        let folder = start();
        let (at, root) = (folder.path(), folder.path().join("campaign"));
        fs::create_dir(&root).expect("a folder can be made");
        let elsewhere = at.join("9");
        let hostile = [
            Path::new("../9").to_owned(),
            elsewhere.clone(),
            Path::new("link/9").to_owned(),
        ];
        #[cfg(unix)]
        std::os::unix::fs::symlink(at, root.join("link")).expect("a link can be made");
        for path in hostile {
            let work = root.join("work");
            let step = Step {
                from: Some(path),
                to: "a".into(),
                bytes: Vec::new(),
            };
            fs::create_dir_all(work.join("old")).expect("a folder can be made");
            fs::create_dir_all(work.join("new")).expect("a folder can be made");
            fs::write(work.join("old/0"), "theirs").expect("a file can be written");
            fs::write(work.join("new/0"), "theirs").expect("a file can be written");
            let journal = serde_json::to_vec(&[step]).expect("it can be written");
            fs::write(work.join(JOURNAL), journal).expect("a file can be written");
            put_back(&work, &root).expect_err("it leads out of the campaign");
            assert_eq!(fs::read_to_string(&elsewhere).expect("it stands"), "9");
        }
    }
}
