//! Finished artifacts are looked over: links that lead nowhere, pictures without words, styles and scripts
//! within a page, addresses twice.

mod addresses;
mod markup;
mod policy;

use crate::artifact::Artifact;
use crate::diagnostic::Diagnostic;

/// A check looks at all artifacts and tells what is wrong.
type Check = fn(&[Artifact]) -> Vec<Diagnostic>;

/// All checks. A new one is a file and a line here.
const CHECKS: &[Check] = &[addresses::check, markup::check, policy::check];

/// Runs every check.
pub fn all(artifacts: &[Artifact]) -> Vec<Diagnostic> {
    CHECKS.iter().flat_map(|check| check(artifacts)).collect()
}
