//! The repository's own campaign is the example that others copy: it has no fault, and README is true.

use std::fs;
use std::path::Path;

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
