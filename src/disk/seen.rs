//! The folders of a campaign become what their files look like from outside, so that a reading that met somebody
//! who was writing can be told from one that saw whole files.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use walkdir::WalkDir;

use super::list::is_left_over;
use super::memory::Stamp;
use super::read::Folders;

/// A file that changed so shortly before may still be in the midst of being written.
const QUIET: Duration = Duration::from_millis(50);

/// Every file and folder of a campaign that is read, and how it stood at one moment.
#[derive(Debug)]
pub struct Seen {
    folders: Folders,
    files: BTreeMap<PathBuf, Option<Stamp>>,
    at: Instant,
}

impl Seen {
    /// Looks at the files now.
    pub fn of(folders: &Folders) -> Seen {
        Seen {
            files: files(folders),
            folders: folders.clone(),
            at: Instant::now(),
        }
    }

    /// A file that came, went or changed since. Waits for a moment where one had changed just before.
    pub fn changed(&self) -> Option<PathBuf> {
        let ages = self.files.values().flatten().map(Stamp::age);
        // An age that is not known, such as that of a file from the future, is as good as none.
        let youngest = ages.map(Option::unwrap_or_default).min();
        if youngest.is_some_and(|age| age < QUIET) {
            std::thread::sleep(QUIET.saturating_sub(self.at.elapsed()));
        }
        let now = files(&self.folders);
        let other =
            |(path, stamp): &(&PathBuf, &Option<Stamp>)| self.files.get(*path) != Some(stamp);
        let came = now.iter().find(other).map(|(path, _)| path);
        let went = || self.files.keys().find(|path| !now.contains_key(*path));
        came.or_else(went).cloned()
    }
}

fn files(folders: &Folders) -> BTreeMap<PathBuf, Option<Stamp>> {
    let roots = [&folders.content, &folders.themes].into_iter();
    let walk = roots.flat_map(|root| {
        let read = |entry: &walkdir::DirEntry| {
            entry.depth() == 0 || !is_left_over(&entry.file_name().to_string_lossy())
        };
        WalkDir::new(root).into_iter().filter_entry(read)
    });
    // Folders change when something goes. What goes at this very moment is seen, and has no looks.
    let stamped = walk.flatten().map(|entry| {
        let stamp = Stamp::of(entry.path()).ok();
        (entry.into_path(), stamp)
    });
    stamped.collect()
}
