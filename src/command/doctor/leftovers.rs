//! Folders that runs which were killed left behind, and a cache that grew, become findings.

use super::{Finding, Patient};
use crate::command::renumber;
use crate::diagnostic::Severity;
use crate::disk::cache::Cache;
use crate::disk::{output, show};

/// Above so many bytes the cache is told of.
const LARGE: u64 = 1_000_000_000;

pub(super) fn exam(patient: &Patient) -> Option<Vec<Finding>> {
    let mut found = Vec::new();
    for folder in output::work_folders(&patient.dir.join("output")) {
        found.push(Finding::new(
            Severity::Note,
            format!(
                "{} is of a build that runs, or of one that was killed",
                show(&folder)
            ),
            "if none runs: careledger build, which puts back what lies in it and takes it away",
        ));
    }
    let renumbering = patient.dir.join(renumber::WORK);
    if renumbering.exists() {
        found.push(Finding::new(
            Severity::Error,
            format!("{} is of a `careledger renumber` that was killed: files of the campaign may lie in it", show(&renumbering)),
            "careledger renumber, which puts all back as it was before it does anything",
        ));
    }
    let size = Cache::new(patient.cache.clone()).size();
    if size > LARGE {
        found.push(Finding::new(
            Severity::Note,
            format!(
                "{} holds {:.1} GB of drawn images",
                show(&patient.cache),
                size as f64 / 1e9
            ),
            "delete it if you want the room: the next build draws what it needs",
        ));
    }
    Some(found)
}
