//! Two artifacts with one path: one would overwrite the other, on some disks even if only case differs.

use std::collections::HashMap;

use crate::artifact::Artifact;
use crate::diagnostic::{Diagnostic, codes};

pub(super) fn check(artifacts: &[Artifact]) -> Vec<Diagnostic> {
    let mut first: HashMap<String, &str> = HashMap::new();
    let mut told = Vec::new();
    for artifact in artifacts {
        if let Some(other) = first.insert(artifact.path.to_lowercase(), &artifact.path) {
            told.push(
                Diagnostic::of_file(
                    codes::PATH_CLASH,
                    &artifact.path,
                    format!("this file and `{other}` would have the same address"),
                )
                .help("rename what they are made from"),
            );
        }
    }
    told
}
