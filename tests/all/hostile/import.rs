//! Hostile texts in what is imported, and in the list of names: whatever becomes of them does no harm either.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use rayon::prelude::*;
use serde_json::Value;

use super::campaign::{Campaign, IMPORTED, MODEL};
use super::harm::harm;
use super::{ROUNDS, sites, texts};
use crate::support::program::{files, run};

/// How many posts and tables of each kind are imported together.
const COPIES: usize = 24;

/// Imports what a model holds and publishes what came of it, without stories that are refused. Gives what is wrong.
fn import(mut campaign: Campaign) -> Vec<String> {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let root = folder.path();
    campaign.write(root);
    let before: BTreeSet<String> = files(root).into_iter().collect();
    let tables = before.iter().filter(|path| path.ends_with(".csv"));
    let mut faults = Vec::new();
    for from in tables.map(String::as_str).chain(["posts"]) {
        let ran = run(root, &["import", from, "--keep-going"]);
        if ![Some(0), Some(1)].contains(&ran.status.code()) {
            faults.push(format!("{from}: {}", String::from_utf8_lossy(&ran.stderr)));
        }
    }
    let new: BTreeSet<String> = files(root).into_iter().collect();
    let stories = |new: &BTreeSet<String>| {
        let stories = new
            .iter()
            .filter(|path| path.starts_with("content/stories/"));
        stories.count()
    };
    let imported = stories(&new);
    let is_own = |path: &&String| {
        let inside = path.strip_prefix("content/").unwrap_or_default();
        let plain = |name: &str| !name.contains('/') && !name.starts_with('.');
        ["stories/", "ledger/", "media/"]
            .iter()
            .any(|folder| inside.strip_prefix(folder).is_some_and(plain))
    };
    let strange = new.difference(&before).filter(|path| !is_own(path));
    faults.extend(strange.map(|path| format!("{path:?} was written")));
    for _ in 0..ROUNDS {
        let ran = run(root, &["build", "--no-cards", "--format", "json"]);
        let told: Value = serde_json::from_slice(&ran.stdout).unwrap_or_default();
        match ran.status.code() {
            Some(0) => {
                let left: BTreeSet<String> = files(root).into_iter().collect();
                if stories(&left) * 2 < imported || imported < COPIES {
                    faults.push(format!(
                        "{} of {imported} stories were left",
                        stories(&left)
                    ));
                }
                faults.extend(harm(&root.join("output")));
                return faults;
            }
            Some(1) => {}
            code => {
                faults.push(format!(
                    "exit {code:?}: {}",
                    String::from_utf8_lossy(&ran.stderr)
                ));
                return faults;
            }
        }
        let told = told["diagnostics"].as_array().cloned().unwrap_or_default();
        for told in told.iter().filter(|told| told["severity"] == "error") {
            let path = told["file"].as_str().unwrap_or_default();
            // What only shows on the page of a story.
            let of_page = path.strip_suffix("/index.html").and_then(|number| {
                let begins = format!("content/stories/{number}-");
                new.iter().find(|path| path.starts_with(&begins))
            });
            let path = of_page.map_or(path, String::as_str);
            // A row may name a story that is still to come.
            let may_be = path.starts_with("content/stories/") || told["code"] == "story-unknown";
            if !may_be || before.contains(path) {
                faults.push(format!("an error of nothing that was imported: {told}"));
                return faults;
            }
            let _ = fs::remove_file(root.join(path));
        }
    }
    faults.push(format!("after {ROUNDS} rounds there still are errors"));
    faults
}

#[test]
fn hostile_texts_that_are_imported_do_no_harm() {
    let lists = texts::thrown();
    let faults = sites(&lists, COPIES)
        .into_par_iter()
        .flat_map_iter(|first| {
            let found = import(Campaign::of(IMPORTED, &lists, COPIES, first));
            found
                .into_iter()
                .map(move |fault| format!("from {first}: {fault}"))
        });
    let faults: Vec<String> = faults.collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// A list of names that holds anything is read to its end, and nothing that is told shows a line of it.
#[test]
fn hostile_texts_among_the_names_are_told_nowhere() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let root: &Path = folder.path();
    Campaign::of(MODEL, &[], 2, 0).write(root);
    let paths = files(root);
    let texts = paths
        .iter()
        .filter_map(|path| fs::read_to_string(root.join(path)).ok());
    let own: Vec<String> = texts.chain(paths.iter().cloned()).collect();
    let names = texts::thrown();
    fs::write(root.join("content/private.txt"), names.join("\n")).expect("it can be written");
    for format in ["human", "json", "sarif", "github"] {
        let ran = run(root, &["check", "--format", format]);
        assert_eq!(ran.status.code(), Some(1), "names stand in the campaign");
        let told = [ran.stdout, ran.stderr].concat();
        let told = String::from_utf8_lossy(&told);
        let shown = names.iter().flat_map(|name| name.lines()).find(|name| {
            name.len() > 8 && told.contains(name) && !own.iter().any(|own| own.contains(name))
        });
        assert_eq!(shown, None);
    }
}
