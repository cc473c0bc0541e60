//! Two lists of files, that of the site and that of the server, become the steps from the one to the other.

use std::collections::BTreeSet;

use crate::disk::output::{Entry, Manifest};

/// One step on the server, of a path inside the folder there.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Step {
    Folder(String),
    Send(String),
    Remove(String),
    RemoveFolder(String),
}

/// What differs, as far as the lists tell.
#[derive(Debug, Default)]
pub(super) struct Plan {
    /// Files that the server's list does not have.
    pub(super) new: BTreeSet<String>,
    /// Files that it has with other bytes, or of which it is not known whether they arrived whole.
    pub(super) changed: BTreeSet<String>,
    /// Files that the site no longer has.
    pub(super) gone: BTreeSet<String>,
    /// Files that are the same.
    same: BTreeSet<String>,
}

/// In the place of a hash: the file may be half there.
const UNKNOWN: [u8; blake3::OUT_LEN] = [0; blake3::OUT_LEN];

impl Plan {
    pub(super) fn new(site: &Manifest, there: &Manifest) -> Plan {
        let mut plan = Plan::default();
        for (path, entry) in &site.0 {
            let files = match there.0.get(path) {
                None => &mut plan.new,
                Some(known) if known.hash != entry.hash => &mut plan.changed,
                Some(_) => &mut plan.same,
            };
            files.insert(path.clone());
        }
        let gone = there.0.keys().filter(|path| !site.0.contains_key(*path));
        plan.gone = gone.cloned().collect();
        plan
    }

    /// The folders to look into before anything is done: those in which something is to change, and all in
    /// which they lie. Those of a depth are those whose paths have so many slashes.
    pub(super) fn folders(&self) -> BTreeSet<String> {
        let changing = self.new.iter().chain(&self.changed).chain(&self.gone);
        changing
            .flat_map(|path| above(path))
            .map(str::to_owned)
            .collect()
    }

    /// Takes in what was `seen` in these folders: a file that should stand in one and does not is sent again.
    pub(super) fn look(&mut self, seen: &BTreeSet<String>) {
        let folders = self.folders();
        let lost = |path: &&String| {
            let folder = folder_of(path);
            (folder.is_empty() || folders.contains(folder)) && !seen.contains(*path)
        };
        self.changed.extend(self.same.iter().filter(lost).cloned());
    }

    /// Files that nobody is known to have put there, and that the site would take the place of.
    pub(super) fn in_the_way<'a>(&'a self, seen: &BTreeSet<String>) -> Vec<&'a str> {
        let foreign = self.new.iter().filter(|path| seen.contains(*path));
        foreign.map(String::as_str).collect()
    }

    /// The steps, in an order in which no page leads to a file that is still on its way: what pages show, the
    /// pages, what tells of pages, the front page; and what goes away after all of them.
    pub(super) fn steps(&self, seen: &BTreeSet<String>) -> Vec<Step> {
        let mut send: Vec<&String> = self.new.iter().chain(&self.changed).collect();
        let folders: BTreeSet<&str> = send.iter().flat_map(|path| above(path)).collect();
        let missing = folders.iter().filter(|folder| !seen.contains(**folder));
        let mut steps: Vec<Step> = missing
            .map(|folder| Step::Folder((*folder).into()))
            .collect();
        send.sort_by_key(|path| (rank(path), *path));
        steps.extend(send.into_iter().cloned().map(Step::Send));
        let there = self.gone.iter().filter(|path| seen.contains(*path));
        let mut gone: BTreeSet<&str> = there.map(String::as_str).collect();
        steps.extend(gone.iter().map(|path| Step::Remove((*path).to_owned())));
        // Folders that only hold what goes, the deepest first.
        let emptied: BTreeSet<&str> = self.gone.iter().flat_map(|path| above(path)).collect();
        for folder in emptied.into_iter().rev() {
            let inside = format!("{folder}/");
            let within = seen.range(inside.clone()..);
            let within = within.take_while(|path| path.starts_with(&inside));
            let stays = |path: &String| !gone.contains(path.as_str());
            if seen.contains(folder) && !folders.contains(folder) && !within.clone().any(stays) {
                gone.insert(folder);
                steps.push(Step::RemoveFolder(folder.to_owned()));
            }
        }
        steps
    }

    /// The list that the server gets before anything changes: with it, a run that broke off knows afterwards
    /// which files are its own, and which of them may be half there.
    pub(super) fn on_the_way(&self, there: &Manifest) -> Manifest {
        let mut list = there.clone();
        let sent = self.new.iter().chain(&self.changed);
        list.0.extend(sent.map(|path| (path.clone(), unknown())));
        list
    }
}

/// What is known of a file that may be half there.
fn unknown() -> Entry {
    Entry {
        hash: UNKNOWN.into(),
        size: 0,
        recipe: None,
    }
}

/// One list of several, of which some may be older or half there: what differs is not known.
pub(super) fn both(lists: Vec<Manifest>) -> Manifest {
    let mut all = Manifest::default();
    for (path, entry) in lists.into_iter().flat_map(|list| list.0) {
        let known = all.0.entry(path).or_insert_with(|| entry.clone());
        if *known != entry {
            *known = unknown();
        }
    }
    all
}

/// When a file is sent.
fn rank(path: &str) -> u8 {
    match path.rsplit('.').next() {
        _ if path == "index.html" => 3,
        Some("xml") => 2,
        Some("html") => 1,
        _ => 0,
    }
}

/// The folders in which a file lies, the outermost first, without the folder of all.
fn above(path: &str) -> impl Iterator<Item = &str> {
    path.match_indices('/').map(|(slash, _)| &path[..slash])
}

fn folder_of(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}
