//! Each `.site` file below `tests/cases/` is run and held against the `.out` file beside it.

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use rayon::prelude::*;
use snapbox::{Assert, Data};
use walkdir::WalkDir;

use crate::support::audit::audit;
use crate::support::case::Case;
use crate::support::program::{transcribe, without_chance};

/// The folder of all cases.
pub(crate) fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases")
}

/// The cases, by path. `CASE=beat` picks those whose path contains it.
pub(crate) fn files(ending: &str) -> Vec<PathBuf> {
    let wanted = std::env::var("CASE").unwrap_or_default();
    let mut files: Vec<PathBuf> = WalkDir::new(folder())
        .into_iter()
        .map(|entry| entry.expect("the cases can be listed").into_path())
        .filter(|path| path.extension().is_some_and(|own| own == ending))
        .filter(|path| path.to_string_lossy().contains(&wanted))
        .collect();
    files.sort();
    files
}

#[test]
fn every_case_says_what_its_file_says() {
    let cases = files("site");
    assert!(!cases.is_empty(), "there are cases");
    let failures: Vec<String> = cases
        .par_iter()
        .filter_map(|path| run(path).err())
        .collect();
    assert!(
        failures.is_empty(),
        "{}\n{} of {} cases differ; SNAPSHOTS=overwrite writes them anew",
        failures.join("\n"),
        failures.len(),
        cases.len()
    );
}

fn run(path: &Path) -> Result<(), String> {
    let case = Case::parse(&fs::read_to_string(path).expect("a case is text"));
    let folder = tempfile::tempdir().expect("a folder can be made");
    let folder = folder.path();
    case.lay_out(folder);
    let mut transcript = String::new();
    let mut failures = String::new();
    for line in &case.runs {
        transcribe(folder, line, &mut transcript);
        let output = folder.join("output");
        let built = line.starts_with("careledger build") && transcript.ends_with("exit 0\n\n");
        if built && output.join("index.html").is_file() {
            for fault in audit(&output) {
                // Writing to a String cannot fail.
                let _ = writeln!(failures, "{}: {fault}", path.display());
            }
        }
    }
    let expected = Data::read_from(&path.with_extension("out"), None);
    let actual = without_chance(&transcript, folder);
    let name = path.display().to_string();
    if let Err(error) =
        Assert::new()
            .action_env("SNAPSHOTS")
            .try_eq(Some(&name), actual.into(), expected.raw())
    {
        let _ = writeln!(failures, "{error}");
    }
    if failures.is_empty() {
        Ok(())
    } else {
        Err(failures)
    }
}

#[test]
fn every_expectation_belongs_to_a_case() {
    let lost = |path: &PathBuf| !path.with_extension("site").is_file();
    let lost: Vec<PathBuf> = files("out").into_iter().filter(lost).collect();
    assert!(lost.is_empty(), "no case gives {lost:?}");
}
