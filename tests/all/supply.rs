//! Every crate that careledger is built from is looked at: its licence, where it comes from, whether it runs a program
//! while it is built, and whether it is there in several versions. What may be stands in `tests/data/supply.yaml`.
//! From the same list comes the inventory that `careledger --licenses` prints.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::process::Command;

use serde::Deserialize;
use serde_json::Value;
use spdx::{Expression, ParseMode};

use crate::support::written;

/// For which the list is made: what stands in the program differs a little between systems.
const TARGET: &str = "x86_64-unknown-linux-gnu";

/// What may be.
#[derive(Deserialize)]
struct Policy {
    licences: BTreeSet<String>,
    versions: BTreeSet<String>,
    programs: BTreeSet<String>,
    banned: BTreeSet<String>,
}

/// A crate, as Cargo tells of it.
#[derive(Deserialize)]
struct Crate {
    id: String,
    name: String,
    version: String,
    license: Option<String>,
    source: Option<String>,
    repository: Option<String>,
    manifest_path: String,
    targets: Vec<Value>,
}

/// All crates, and the ids of those whose code stands in the program.
fn crates() -> (Vec<Crate>, BTreeSet<String>) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let told = Command::new(env!("CARGO"))
        .args([
            "metadata",
            "--format-version=1",
            "--locked",
            "--filter-platform",
            TARGET,
        ])
        .current_dir(root)
        .output()
        .expect("cargo can be started");
    assert!(
        told.status.success(),
        "{}",
        String::from_utf8_lossy(&told.stderr)
    );
    let told: Value = serde_json::from_slice(&told.stdout).expect("cargo tells JSON");
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let nodes: BTreeMap<String, Vec<Value>> = list(&told["resolve"]["nodes"])
        .iter()
        .map(|node| {
            (
                node["id"].as_str().expect("an id").to_owned(),
                list(&node["deps"]),
            )
        })
        .collect();
    let mut inside = BTreeSet::new();
    let mut open = vec![told["resolve"]["root"].as_str().expect("an id").to_owned()];
    while let Some(id) = open.pop() {
        let normal = |of: &&Value| {
            list(&of["dep_kinds"])
                .iter()
                .any(|kind| kind["kind"].is_null())
        };
        let uses = nodes[&id].iter().filter(normal);
        open.extend(
            uses.filter_map(|of| of["pkg"].as_str())
                .filter(|id| !inside.contains(*id))
                .map(str::to_owned),
        );
        inside.insert(id);
    }
    let crates: Vec<Crate> = serde_json::from_value(told["packages"].clone()).expect("crates");
    (
        crates
            .into_iter()
            .filter(|one| one.name != "careledger")
            .collect(),
        inside,
    )
}

#[test]
fn every_crate_is_one_that_may_be_there() {
    let policy = include_str!("../data/supply.yaml");
    let policy: Policy = serde_yaml::from_str(policy).expect("the policy can be read");
    let (crates, _) = crates();
    let mut told = Vec::new();
    let mut versions: BTreeMap<&str, usize> = BTreeMap::new();
    let mut programs = BTreeSet::new();
    for one in &crates {
        let named = format!("{} {}", one.name, one.version);
        let licence = one.license.as_deref().unwrap_or_default();
        let may = |licence: &spdx::LicenseReq| {
            let id = licence.license.id();
            id.is_some_and(|id| policy.licences.contains(id.name))
        };
        let read = Expression::parse_mode(licence, ParseMode::LAX);
        if !read.is_ok_and(|licence| licence.evaluate(may)) {
            told.push(format!(
                "{named}: the licence `{licence}` is not among those that may be"
            ));
        }
        let registry =
            |source: &String| source.starts_with("registry+") || source.starts_with("sparse+");
        if !one.source.as_ref().is_some_and(registry) {
            told.push(format!(
                "{named}: comes from {:?}, not from the registry",
                one.source
            ));
        }
        if policy.banned.contains(&one.name) {
            told.push(format!("{named}: may not be there"));
        }
        *versions.entry(&one.name).or_default() += 1;
        let runs = |target: &Value| {
            target["kind"]
                .as_array()
                .is_some_and(|kinds| kinds.contains(&"custom-build".into()))
        };
        if one.targets.iter().any(runs) {
            programs.insert(one.name.clone());
        }
    }
    let several = versions.iter().filter(|(_, count)| **count > 1);
    let several: BTreeSet<String> = several.map(|(name, _)| (*name).to_owned()).collect();
    for (what, is, may) in [
        ("is there in several versions", &several, &policy.versions),
        (
            "runs a program while it is built",
            &programs,
            &policy.programs,
        ),
    ] {
        told.extend(
            is.difference(may)
                .map(|name| format!("{name}: {what}; is that needed?")),
        );
        told.extend(
            may.difference(is)
                .map(|name| format!("{name}: no longer {what}; delete it from the list")),
        );
    }
    assert!(
        told.is_empty(),
        "tests/data/supply.yaml does not allow:\n{}",
        told.join("\n")
    );
}

#[test]
fn the_inventory_names_every_crate_of_the_program() {
    let (crates, inside) = crates();
    let crates = crates.iter().filter(|one| inside.contains(&one.id));
    let mut list = String::new();
    let mut texts: BTreeMap<String, (String, Vec<String>)> = BTreeMap::new();
    for one in crates {
        let named = format!("{} {}", one.name, one.version);
        let licence = one.license.as_deref().unwrap_or_default();
        let page = one.repository.as_deref().unwrap_or_default();
        list += &format!("{named}\n    {licence}\n    {page}\n");
        for text in licence_texts(one) {
            let same: String = text.split_whitespace().collect();
            let entry = texts.entry(same).or_insert_with(|| (text, Vec::new()));
            entry.1.push(named.clone());
        }
    }
    let rule = "=".repeat(80);
    let mut told = format!(
        "careledger is made of its own work (MIT or Apache-2.0) and that of others: these crates, as they are in the\n\
         program for {TARGET}, and the fonts and pictures of its themes. The texts follow.\n\n{list}\n"
    );
    let mut texts: Vec<(String, Vec<String>)> = texts.into_values().collect();
    texts.sort_by(|a, b| a.1.cmp(&b.1));
    for (text, crates) in texts {
        told += &format!(
            "{rule}\n{}\n{rule}\n\n{}\n\n",
            crates.join("\n"),
            text.trim()
        );
    }
    written::hold("src/command/licenses.txt", &told);
}

/// The texts that are to be passed on with a crate. Of several licences to choose from, the MIT's alone.
fn licence_texts(one: &Crate) -> Vec<String> {
    let folder = Path::new(&one.manifest_path).parent().expect("a folder");
    let files = fs::read_dir(folder).expect("its files").flatten();
    let mut files: Vec<_> = files
        .filter(|file| file.path().is_file())
        .map(|file| file.path())
        .collect();
    files.sort();
    let name = |path: &Path| {
        path.file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .to_uppercase()
    };
    let begins = [
        "LICENSE",
        "LICENCE",
        "COPYING",
        "COPYRIGHT",
        "NOTICE",
        "UNLICENSE",
    ];
    files.retain(|path| begins.iter().any(|begin| name(path).starts_with(begin)));
    let choice = !one.license.as_deref().unwrap_or_default().contains("AND");
    if choice && files.iter().any(|path| name(path).contains("MIT")) {
        files.retain(|path| name(path).contains("MIT") || name(path).starts_with("NOTICE"));
    }
    let read = |path: &std::path::PathBuf| {
        String::from_utf8_lossy(&fs::read(path).expect("a text")).replace('\r', "")
    };
    files.iter().map(read).collect()
}
