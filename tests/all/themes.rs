//! A theme is only files: what one has takes effect, and all else is its parent's.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::support::program::{build, contents};

/// The repository's own campaign in a folder of its own, with the themes of the tests.
fn campaign() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let repository = Path::new(env!("CARGO_MANIFEST_DIR"));
    for (from, to) in [("content", "content"), ("tests/themes", "themes")] {
        for (path, bytes) in contents(&repository.join(from)) {
            let path = folder.path().join(to).join(path);
            fs::create_dir_all(path.parent().expect("it lies in a folder")).expect("it is made");
            fs::write(path, bytes).expect("a file can be written");
        }
    }
    folder
}

fn built(folder: &Path, theme: &str) -> BTreeMap<String, Vec<u8>> {
    let output = format!("output-{theme}");
    let arguments = [
        "--no-cards",
        "--strict",
        "--theme",
        theme,
        "--output",
        &output,
    ];
    build(folder, &arguments);
    contents(&folder.join(output))
}

#[test]
fn a_token_and_a_template_take_effect_and_all_else_is_the_parents() {
    let folder = campaign();
    let parent = built(folder.path(), "solidarity");
    let mut child = built(folder.path(), "plum");
    let mut change = |path: &str, was: &str, is: &str| {
        // Empty lines are left out: a template that adds to a block adds some.
        let text = |site: &BTreeMap<String, Vec<u8>>| {
            let text = String::from_utf8(site[path].clone()).expect("it is a text");
            let lines = text.lines().filter(|line| !line.is_empty());
            lines.collect::<Vec<_>>().join("\n")
        };
        let (before, after) = (text(&parent), text(&child));
        assert_eq!(
            before.matches(was).count(),
            1,
            "{path} of the parent: {was}"
        );
        assert_eq!(before.replacen(was, is, 1), after, "{path}");
        child.insert(path.to_owned(), parent[path].clone());
    };
    change("static/style.css", "--care:#B93A1B;", "--care:#7A1F5C;");
    let line = "<p class=\"plum\">Try the list of all stories.</p>\n</main>";
    change("404.html", "</main>", line);
    assert_eq!(
        parent.keys().collect::<Vec<_>>(),
        child.keys().collect::<Vec<_>>()
    );
    let differ: Vec<&String> = (parent.keys())
        .filter(|path| parent[*path] != child[*path])
        .collect();
    assert!(differ.is_empty(), "{differ:?}");
}
