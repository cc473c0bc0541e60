//! Lists of hostile texts, each put into every place that takes a text: refused by name, or harmless.

#[path = "hostile/campaign.rs"]
mod campaign;
#[path = "hostile/harm.rs"]
mod harm;
#[path = "hostile/import.rs"]
mod import;
#[path = "hostile/texts.rs"]
mod texts;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use careledger::schema::KINDS;
use rayon::prelude::*;
use serde_json::Value;

use crate::support::program::{contents, run};
use campaign::{Campaign, MODEL};
use harm::harm;

/// Where the sites that came of it are left, for a browser.
const SITES: &str = "CARELEDGER_HOSTILE_SITES";
/// Of how many sites one is made: with 1, every text comes to every place.
const STEP: &str = "CARELEDGER_HOSTILE_STEP";
/// How many files of each kind a site has.
const COPIES: usize = 20;
/// Rounds in which everything must be refused that will be. Broken HTML takes what follows for its own, so that
/// the next of several in one text is seen only when the first is gone.
const ROUNDS: usize = 30;

/// Throws texts at a campaign until what is left of them is published; gives what is wrong with that.
fn throw(mut campaign: Campaign, keep: Option<&Path>) -> Vec<String> {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let root = folder.path();
    let mut left = String::new();
    for _ in 0..ROUNDS {
        campaign.write(root);
        let ran = run(root, &["build", "--no-cards", "--format", "json"]);
        let said = String::from_utf8_lossy(&ran.stderr);
        let told: Value = serde_json::from_slice(&ran.stdout).unwrap_or_default();
        match ran.status.code() {
            Some(0) => {
                let outside = fs::read_dir(root).expect("the folder can be listed");
                let outside = outside.map(|entry| entry.expect("an entry").file_name());
                let own = ["content", "output", ".careledger-cache"];
                let outside = outside.filter(|name| !own.iter().any(|own| name == *own));
                let mut faults: Vec<String> = outside
                    .map(|name| format!("{name:?} lies beside the site"))
                    .collect();
                faults.extend(harm(&root.join("output")));
                if let Some(keep) = keep {
                    copy(&root.join("output"), keep);
                }
                return faults;
            }
            Some(1) if !root.join("output").exists() => {}
            code => return vec![format!("exit {code:?}: {said}")],
        }
        let told = told["diagnostics"].as_array().cloned().unwrap_or_default();
        let mut faults = Vec::new();
        let mut refused = 0;
        for told in told.iter().filter(|told| told["severity"] == "error") {
            left = told.to_string();
            match campaign.refuse(told) {
                Some(count) => refused += count,
                None => faults.push(format!("an error of no text that was thrown: {told}")),
            }
        }
        if refused == 0 {
            faults.push(format!("nothing was refused, and no site came: {said}"));
        }
        if !faults.is_empty() {
            return faults;
        }
    }
    vec![format!(
        "after {ROUNDS} rounds there still are errors: {left}"
    )]
}

/// The texts with which the sites begin, of which each puts so many further texts into each place. All of them take
/// minutes where nothing is optimized: there, every text is thrown at some places of each kind of file.
fn sites(lists: &[String], copies: usize) -> Vec<usize> {
    let step = std::env::var(STEP).map(|step| step.parse().expect("a number"));
    let step: usize = step.unwrap_or(if cfg!(debug_assertions) { 6 } else { 1 });
    (0..lists.len()).step_by(copies * step).collect()
}

fn copy(from: &Path, to: &Path) {
    for (path, bytes) in contents(from) {
        let to = to.join(path);
        fs::create_dir_all(to.parent().expect("it lies in a folder")).expect("it can be made");
        fs::write(to, bytes).expect("it can be written");
    }
}

/// Without hostile texts the campaign holds, so that whatever is told is told of them.
#[test]
fn the_campaign_to_throw_at_is_good() {
    let good = Campaign::of(MODEL, &[], 2, 0);
    assert_eq!(throw(good, None), Vec::<String>::new());
}

#[test]
fn hostile_texts_are_refused_by_name_or_do_no_harm() {
    let lists = texts::thrown();
    let keep = std::env::var_os(SITES);
    let faults = sites(&lists, COPIES)
        .into_par_iter()
        .flat_map_iter(|first| {
            let site = first / COPIES;
            let keep =
                (keep.as_deref()).map(|keep| Path::new(keep).join(format!("hostile-{site}")));
            let campaign = Campaign::of(MODEL, &lists, COPIES, first);
            let found = throw(campaign, keep.as_deref());
            found
                .into_iter()
                .map(move |fault| format!("site {site}: {fault}"))
        });
    let faults: Vec<String> = faults.collect();
    assert!(
        faults.is_empty(),
        "{} faults:\n{}",
        faults.len(),
        faults.join("\n")
    );
}

/// Each key of each kind of file that takes a text, as schemas have them, stands in the campaign with one.
#[test]
fn the_campaign_to_throw_at_has_every_key() {
    let mut missing = BTreeSet::new();
    for kind in KINDS.iter().filter(|kind| kind.word != "theme") {
        let model = campaign::model_of(kind.word);
        texts_of(&kind.schema(), &mut |key| {
            if !model.contains(&format!("{key}: ⟦")) && !model.contains(&format!("{key}:\n  - ⟦"))
            {
                missing.insert((kind.word, key.to_owned()));
            }
        });
    }
    for known in campaign::LEFT_OUT {
        assert!(
            missing.remove(&(known.0, known.1.to_owned())),
            "{known:?} is not missing"
        );
    }
    assert_eq!(missing, BTreeSet::new());
}

/// Every key of a schema that takes a text of the author's own.
fn texts_of<'a>(schema: &'a Value, see: &mut impl FnMut(&'a str)) {
    for (key, inner) in schema["properties"].as_object().into_iter().flatten() {
        let one = [inner, &inner["anyOf"][0]];
        if one
            .iter()
            .any(|one| one["type"].to_string().contains("string"))
        {
            see(key);
        }
        // Photos of a text and agreements are of one form in all kinds: the story has them.
        if schema["properties"].get("care").is_some()
            || !["photos", "consent"].contains(&key.as_str())
        {
            for inner in [inner, &inner["items"], &inner["anyOf"][0]] {
                texts_of(inner, see);
            }
        }
    }
}
