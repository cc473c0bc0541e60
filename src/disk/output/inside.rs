//! A plan → the output folder changed file by file, for folders that cannot be moved: mount
//! points, and folders in a place where nothing may be created.
//!
//! Each file is whole at any moment, the old or the new; the site as a whole is not. What is
//! finished waits in the work folder with the list of what will be; a killed build's list tells
//! the next one which files it had already brought to their places.

use std::io::ErrorKind::{DirectoryNotEmpty, NotADirectory, NotFound};
use std::path::Path;

use rayon::prelude::*;

use super::error::{At, OutputError};
use super::manifest::{self, Manifest};
use super::plan::{Plan, is_unedited};
use super::steps::{self, exists};
use super::work::Work;

/// Carries out the plan.
pub(super) fn install(plan: &Plan<'_>, site: &Path, work: &Work) -> Result<(), OutputError> {
    let done = stage_and_move(plan, site, work);
    if done.is_err() {
        // The first error is the one to tell; the next build tries this again.
        let _ = recover(site, work);
    }
    done
}

fn stage_and_move(plan: &Plan<'_>, site: &Path, work: &Work) -> Result<(), OutputError> {
    let moves = work.moves();
    steps::create_dir(&moves).at("create", &moves)?;
    let list = moves.join(manifest::PENDING);
    plan.manifest.save(&list)?;
    plan.write
        .par_iter()
        .enumerate()
        .try_for_each(|(number, file)| {
            let to = moves.join(number.to_string());
            let like = file.over.then(|| site.join(file.path));
            steps::write(&to, &mut file.body.reader()?, like.as_deref())
                .at("write", &to)
                .map(drop)
        })?;
    let (first, last): (Vec<_>, Vec<_>) = plan.stale.iter().partition(|stale| plan.blocks(stale));
    remove(plan, site, &first)?;
    for (number, file) in plan.write.iter().enumerate() {
        let to = site.join(file.path);
        let above = to.parent().unwrap_or(site);
        if !exists(above) {
            steps::create_dir_all(above).at("create", above)?;
        }
        steps::rename(&moves.join(number.to_string()), &to).at("write", &to)?;
    }
    remove(plan, site, &last)?;
    steps::rename(&list, &site.join(manifest::NAME)).at("write", &site.join(manifest::NAME))?;
    steps::remove_dir(&moves).at("remove", &moves)
}

/// Removes files of ours, and the folders that were there only for such, perhaps since before a
/// build that was killed.
fn remove(plan: &Plan<'_>, site: &Path, stale: &[&String]) -> Result<(), OutputError> {
    for path in stale.iter().map(|stale| site.join(stale)) {
        steps::remove_file(&path).at("remove", &path)?;
    }
    for folder in plan
        .folders
        .iter()
        .rev()
        .filter(|folder| plan.drops(folder))
    {
        let path = site.join(folder);
        match steps::remove_dir(&path).map_err(|error| (error.kind(), error)) {
            Ok(()) | Err((NotFound | NotADirectory | DirectoryNotEmpty, _)) => {}
            Err((_, error)) => return Err(error).at("remove", &path),
        }
    }
    Ok(())
}

/// Adds to the manifest what a killed build brought to its place, and removes the rest.
pub(super) fn recover(site: &Path, work: &Work) -> Result<(), OutputError> {
    let moves = work.moves();
    let mut standing = Manifest::read(site, manifest::NAME);
    let arrived = Manifest::read(&moves, manifest::PENDING).0.into_iter();
    let arrived =
        arrived.filter(|(path, entry)| is_unedited(&site.join(path), entry).unwrap_or(false));
    let before = standing.0.clone();
    standing.0.extend(arrived);
    if standing.0 != before {
        let merged = moves.join("merged");
        if exists(&merged) {
            steps::remove_file(&merged).at("remove", &merged)?;
        }
        standing.save(&merged)?;
        let name = site.join(manifest::NAME);
        steps::rename(&merged, &name).at("write", &name)?;
    }
    work.delete(&moves).at("remove", &moves)
}
