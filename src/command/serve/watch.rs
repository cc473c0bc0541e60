//! Folders become signals that something in them may have changed, however the system tells of it.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use notify::event::{AccessKind, AccessMode, EventKind, ModifyKind};
use notify::{Config, Event, RecommendedWatcher, RecursiveMode, Watcher};

/// What a watch tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Seen {
    /// Something changed.
    Change,
    /// A watched folder itself was moved or deleted.
    RootLost,
    /// Changes can no longer be told of.
    Blind,
}

/// Folders under watch.
pub(super) struct Watch {
    roots: Vec<Root>,
    /// Nothing when changes must be looked for.
    watcher: Option<RecommendedWatcher>,
}

struct Root {
    path: PathBuf,
    /// Which folder is watched under that path; nothing while there is none.
    watched: Option<Identity>,
}

/// What tells a folder from another one that later stands under the same path.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Identity {
    real: PathBuf,
    created: Option<SystemTime>,
    #[cfg(unix)]
    node: (u64, u64),
}

impl Identity {
    fn of(path: &Path) -> Option<Identity> {
        let real = fs::canonicalize(path).ok()?;
        let about = fs::metadata(&real).ok().filter(fs::Metadata::is_dir)?;
        Some(Identity {
            real,
            created: about.created().ok(),
            #[cfg(unix)]
            node: {
                use std::os::unix::fs::MetadataExt;
                (about.dev(), about.ino())
            },
        })
    }
}

impl Watch {
    /// Watches folders, of which each may be missing for now. Gives the reason when the system tells of
    /// no changes, or when `poll` forbids to ask it.
    pub(super) fn new(
        roots: Vec<PathBuf>,
        poll: bool,
        tell: impl Fn(Seen) + Send + 'static,
    ) -> (Watch, Option<String>) {
        let absolute = |path: PathBuf| std::path::absolute(&path).unwrap_or(path);
        let roots: Vec<PathBuf> = roots.into_iter().map(absolute).collect();
        let known = roots.clone();
        let handler = move |event: notify::Result<Event>| {
            if let Some(seen) = seen(event, &known) {
                tell(seen);
            }
        };
        let (watcher, why) = match poll {
            true => (None, None),
            false => match RecommendedWatcher::new(handler, Config::default()) {
                Ok(watcher) => (Some(watcher), None),
                Err(error) => (None, Some(error.to_string())),
            },
        };
        let root = |path| Root {
            path,
            watched: None,
        };
        let roots = roots.into_iter().map(root).collect();
        (Watch { roots, watcher }, why)
    }

    /// Whether changes must be looked for, since nobody tells of them.
    pub(super) fn is_blind(&self) -> bool {
        self.watcher.is_none()
    }

    /// Gives up being told of changes.
    pub(super) fn give_up(&mut self) {
        self.watcher = None;
    }

    /// The watch over a folder counts no longer: it is taken up anew.
    pub(super) fn forget(&mut self) {
        for root in &mut self.roots {
            root.watched = None;
        }
    }

    /// Takes up the watch over folders that came, or came back. Whether there were any such, or ones
    /// that went.
    ///
    /// # Errors
    /// Why the system does not tell of changes in them.
    pub(super) fn refresh(&mut self) -> Result<bool, String> {
        let mut moved = false;
        for root in &mut self.roots {
            let stands = Identity::of(&root.path);
            if stands == root.watched {
                continue;
            }
            moved = true;
            if let Some(watcher) = &mut self.watcher {
                // The old folder may be gone, and its watch with it.
                let _ = watcher.unwatch(&root.path);
                if stands.is_some() {
                    let watched = watcher.watch(&root.path, RecursiveMode::Recursive);
                    watched.map_err(|error| error.to_string())?;
                }
            }
            root.watched = stands;
        }
        Ok(moved)
    }
}

/// What an event of the system means. That somebody reads a file is none.
fn seen(event: notify::Result<Event>, roots: &[PathBuf]) -> Option<Seen> {
    let event = match event {
        Ok(event) => event,
        Err(error) => {
            return Some(match error.kind {
                notify::ErrorKind::MaxFilesWatch => Seen::Blind,
                _ => Seen::Change,
            });
        }
    };
    let is_of_root = || event.paths.iter().any(|path| roots.contains(path));
    match event.kind {
        EventKind::Access(AccessKind::Close(AccessMode::Write)) => Some(Seen::Change),
        EventKind::Access(_) => None,
        EventKind::Remove(_) | EventKind::Modify(ModifyKind::Name(_)) if is_of_root() => {
            Some(Seen::RootLost)
        }
        _ => Some(Seen::Change),
    }
}
