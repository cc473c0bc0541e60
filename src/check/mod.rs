//! Finished artifacts are looked over: links that lead nowhere, pictures without words, addresses twice.

mod addresses;
mod markup;

use crate::artifact::Artifact;
use crate::diagnostic::Diagnostic;

/// A check looks at all artifacts and tells what is wrong.
type Check = fn(&[Artifact]) -> Vec<Diagnostic>;

/// All checks. A new one is a file and a line here.
const CHECKS: &[Check] = &[addresses::check, markup::check];

/// Runs every check.
pub fn all(artifacts: &[Artifact]) -> Vec<Diagnostic> {
    CHECKS.iter().flat_map(|check| check(artifacts)).collect()
}
