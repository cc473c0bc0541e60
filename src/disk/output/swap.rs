//! A plan → a whole new output folder beside the old one, which then takes its place at once.
//!
//! In the work folder, `new` is an output in the making as long as it bears a pending manifest,
//! and the old output once it does not; `old` is always the old one. What stands in the place of
//! the site with a pending manifest has just come there.

use std::collections::BTreeSet;
use std::ffi::{OsStr, OsString};
use std::fs;
use std::path::{Path, PathBuf};

use rayon::prelude::*;

use super::error::{At, OutputError};
use super::manifest::{self, Manifest};
use super::plan::{Kind, Plan, is_unedited};
use super::steps::{self, exists};
use super::work::Work;

/// Files for one thread at least: less is not worth the handing over.
const BATCH: usize = 32;

/// A folder of the site and the permissions it is to have once nothing more is to be done in it.
type Closed = (PathBuf, fs::Permissions);

/// Makes the new output in `new`: what changes is written, the rest linked.
pub(super) fn stage(plan: &Plan<'_>, site: &Path, new: &Path) -> Result<Vec<Closed>, OutputError> {
    steps::create_dir(new).at("create", new)?;
    plan.manifest.save(&new.join(manifest::PENDING))?;
    let mut closed = Vec::new();
    if exists(site) {
        closed.extend(dress(site, new, Path::new(""))?);
    }
    for folder in folders(plan) {
        let to = new.join(folder);
        steps::create_dir(&to).at("create", &to)?;
        let stands = |f: &OsString| (**f).cmp(folder.as_os_str());
        if plan.folders.binary_search_by(stands).is_ok() {
            closed.extend(dress(site, new, folder)?);
        }
    }
    plan.write
        .par_iter()
        .with_min_len(BATCH)
        .try_for_each(|file| {
            let to = new.join(file.path);
            let like = file.over.then(|| site.join(file.path));
            steps::write(&to, &mut file.body.reader()?, like.as_deref())
                .at("write", &to)
                .map(drop)
        })?;
    plan.keep
        .par_iter()
        .with_min_len(BATCH)
        .try_for_each(|path| {
            let to = new.join(path);
            steps::link(&site.join(path), &to).at("write", &to)
        })?;
    for (path, kind) in &plan.foreign {
        let (from, to) = (site.join(path), new.join(path));
        match kind {
            Kind::Folder => Ok(()),
            Kind::Link => steps::relink(&from, &to),
            Kind::File | Kind::Other => steps::link(&from, &to),
        }
        .at("write", &to)?;
    }
    Ok(closed)
}

fn dress(site: &Path, new: &Path, folder: &Path) -> Result<Option<Closed>, OutputError> {
    let (from, to) = (site.join(folder), new.join(folder));
    let narrower = steps::dress(&from, &to).at("set the permissions of", &to)?;
    Ok(narrower.map(|permissions| (from, permissions)))
}

/// Every folder the new output needs, each after the one it is in.
fn folders<'p>(plan: &'p Plan<'_>) -> BTreeSet<&'p Path> {
    let ours = plan
        .write
        .iter()
        .map(|file| file.path)
        .chain(plan.keep.iter().copied());
    let mut folders: BTreeSet<&Path> = BTreeSet::new();
    let mut add = |folder: Option<&'p Path>| {
        let above = folder.into_iter().flat_map(Path::ancestors);
        for folder in above.take_while(|path| !path.as_os_str().is_empty()) {
            if !folders.insert(folder) {
                break; // and so is what is above it
            }
        }
    };
    ours.for_each(|path| add(Path::new(path).parent()));
    for (path, kind) in &plan.foreign {
        match kind {
            Kind::Folder => add(Some(Path::new(path))),
            _ => add(Path::new(path).parent()),
        }
    }
    folders
}

/// Puts the staged output in the place of the site. False where the system does not let the
/// folder be moved; then nothing has changed.
pub(super) fn swap(work: &Work, site: &Path, exchange: bool) -> Result<bool, OutputError> {
    let (new, old) = (work.new_site(), work.old_site());
    if !exists(site) {
        steps::rename(&new, site).at("create", site)?;
    } else if exchange && steps::exchange(&new, site).is_ok() {
        steps::rename(&new, &old).at("rename", &new)?;
    } else if steps::rename(site, &old).is_err() {
        return Ok(false);
    } else if let Err(error) = steps::rename(&new, site) {
        steps::rename(&old, site).at("put back", site)?;
        return Err(error).at("replace", site);
    }
    settle(work, site)?;
    Ok(true)
}

/// Ends what a build that was killed, or has just swapped, left to do: `site` stands again, whole,
/// with everything that careledger did not make.
pub(super) fn settle(work: &Work, site: &Path) -> Result<(), OutputError> {
    let (new, old) = (work.new_site(), work.old_site());
    work.delete_new().at("remove", &new)?;
    if exists(&new) && !exists(&old) {
        steps::rename(&new, &old).at("rename", &new)?;
    }
    if !exists(&old) {
        return confirm(site);
    }
    if !exists(site) {
        // Killed when the old one had gone and the new one not come.
        return steps::rename(&old, site).at("put back", site);
    }
    confirm(site)?;
    let retired = Retired {
        old: &old,
        site,
        ours: Manifest::read(&old, manifest::NAME),
        theirs: Manifest::read(site, manifest::NAME),
    };
    retired.empty(&old)?;
    // The list goes last: without it what is ours would be taken for somebody else's.
    let list = old.join(manifest::NAME);
    if exists(&list) {
        steps::remove_file(&list).at("remove", &list)?;
    }
    steps::remove_dir(&old).at("remove", &old)
}

/// Gives a manifest that has come to its place its name.
fn confirm(site: &Path) -> Result<(), OutputError> {
    let (pending, name) = (site.join(manifest::PENDING), site.join(manifest::NAME));
    if exists(&pending) && !exists(&name) {
        steps::rename(&pending, &name).at("write", &name)?;
    }
    Ok(())
}

/// An old output that a new one has replaced.
struct Retired<'a> {
    old: &'a Path,
    site: &'a Path,
    ours: Manifest,
    theirs: Manifest,
}

impl Retired<'_> {
    /// Deletes what careledger made, and moves the rest to the site, where most of it already is:
    /// as the same file, or in the state of a moment before.
    fn empty(&self, folder: &Path) -> Result<(), OutputError> {
        steps::open_up(folder).at("open", folder)?;
        for entry in fs::read_dir(folder).at("read", folder)? {
            let entry = entry.at("read", folder)?;
            let path = entry.path();
            let name = path.strip_prefix(self.old).unwrap_or(&path);
            let is_folder = entry.file_type().at("read", &path)?.is_dir();
            if folder == self.old && entry.file_name() == manifest::NAME {
                continue;
            }
            if folder == self.old && entry.file_name() == manifest::PENDING {
                steps::remove_file(&path).at("remove", &path)?;
            } else if is_folder && folder == self.old && is_vault(&entry.file_name()) {
                self.hand_over(&path, name)?;
            } else if is_folder {
                self.empty(&path)?;
                steps::remove_dir(&path).at("remove", &path)?;
            } else if self.lists(&self.ours, name).is_some() {
                steps::remove_file(&path).at("remove", &path)?;
            } else {
                self.hand_over(&path, name)?;
            }
        }
        Ok(())
    }

    fn lists<'m>(&self, list: &'m Manifest, name: &Path) -> Option<&'m manifest::Entry> {
        let name = name.to_str()?;
        match cfg!(windows) {
            true => list.0.get(&name.replace('\\', "/")),
            false => list.0.get(name),
        }
    }

    /// Gives the site what is not ours. Version control's records are moved whole: one step, the
    /// same files, and nothing can be half there.
    fn hand_over(&self, path: &Path, name: &Path) -> Result<(), OutputError> {
        let place = self.site.join(name);
        if let Some(adopted) = self.lists(&self.theirs, name) {
            if is_unedited(path, adopted).at("read", path)? {
                return steps::remove_file(path).at("remove", path);
            }
        } else {
            let above = place.parent().unwrap_or(self.site);
            if !exists(above) {
                steps::create_dir_all(above).at("create", above)?;
            }
            // A rename to another name of the same file succeeds and does nothing.
            let is_folder = fs::symlink_metadata(path).is_ok_and(|meta| meta.is_dir());
            if !(is_folder && exists(&place)) && steps::rename(path, &place).is_ok() {
                return match exists(path) {
                    true => steps::remove_file(path).at("remove", path),
                    false => Ok(()),
                };
            }
        }
        let aside = path.to_owned();
        Err(OutputError::KeptAside { aside, place })
    }
}

fn is_vault(name: &OsStr) -> bool {
    name.to_str().is_some_and(manifest::is_vault)
}
