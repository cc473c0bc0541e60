//! The repository's own campaign is the example that others copy: it has no fault, and README is true.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use careledger::words::message;
use regex_lite::Regex;

use crate::support::audit::audit;
use crate::support::program::{command, without_chance};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

#[test]
fn its_own_content_builds_without_a_word() {
    let output = tempfile::tempdir().expect("a folder can be made");
    let site = output.path().join("site");
    let arguments = [
        "build",
        "--no-cards",
        "--no-cache",
        "--strict",
        "--output",
        &site.to_string_lossy(),
    ];
    let ran = command(root(), &arguments)
        .output()
        .expect("the program can be started");
    let said = String::from_utf8_lossy(&ran.stderr);
    assert!(ran.status.success(), "{said}");
    let said = without_chance(&said, root());
    assert!(said.starts_with("Built "), "{said}");
    assert_eq!(audit(&site), Vec::<String>::new());
}

#[test]
fn readme_has_the_commands_that_work() {
    let readme = fs::read_to_string(root().join("README.md")).expect("there is a README.md");
    for line in ["cargo run --release -- build", "careledger init"] {
        assert!(readme.contains(line), "README.md does not show `{line}`");
    }
}

/// Names of messages that the code puts together, by what they begin with.
const MADE_UP: [&str; 9] = [
    "board-",
    "clock-working-",
    "closed-",
    "feed-no-",
    "funding-",
    "reply-",
    "section-",
    "state-",
    "clock-",
];

#[test]
fn every_word_of_a_page_is_there_and_is_said_somewhere() {
    let read = |path: &Path| fs::read_to_string(path).expect("a text");
    let known: BTreeSet<&str> = message::all().map(|message| message.id).collect();
    let files = |folder: &str, ending: &str| {
        let files = walkdir::WalkDir::new(root().join(folder)).into_iter();
        let files = files.map(|file| file.expect("a folder can be read").into_path());
        let ending = ending.to_owned();
        files.filter(move |file| file.to_string_lossy().ends_with(&ending))
    };
    let mut said = String::new();
    let asked = Regex::new(r#"(?:say|label|forms)\(id="([a-z-]+)"[,)]"#).expect("a pattern");
    for file in files("themes", ".html") {
        let text = read(&file);
        for found in asked.captures_iter(&text) {
            assert!(
                known.contains(&found[1]),
                "{}: {}",
                file.display(),
                &found[1]
            );
        }
        said += &text;
    }
    let asked =
        Regex::new(r#"\.say(?:_of)?\((?:[^"()]|\([^()]*\))*"([a-z-]+)""#).expect("a pattern");
    for file in files("src/produce", ".rs") {
        let text = read(&file);
        for found in asked.captures_iter(&text) {
            assert!(
                known.contains(&found[1]),
                "{}: {}",
                file.display(),
                &found[1]
            );
        }
        said += &text;
    }
    let of_pages = message::all()
        .skip(message::ALL.len())
        .map(|message| message.id);
    let unsaid: Vec<&str> = of_pages
        .filter(|id| !said.contains(&format!("\"{id}\"")))
        .filter(|id| !MADE_UP.iter().any(|beginning| id.starts_with(beginning)))
        .collect();
    assert_eq!(unsaid, Vec::<&str>::new());
}
