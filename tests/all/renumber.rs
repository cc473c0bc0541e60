//! Renumbering there and back leaves every byte of a campaign as it was, and never half of it done.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::support::program::{files, run};

/// A copy of the repository's own campaign, with line ends and marks of all kinds.
fn campaign() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("content");
    for file in files(&own) {
        let to = folder.path().join("content").join(&file);
        fs::create_dir_all(to.parent().expect("it lies in a folder")).expect("it can be made");
        let mut bytes = fs::read(own.join(&file)).expect("it can be read");
        if file.starts_with("stories/01") {
            let text = String::from_utf8(bytes).expect("it is a text");
            bytes = format!("\u{feff}{}", text.replace('\n', "\r\n")).into_bytes();
        }
        fs::write(to, bytes).expect("it can be written");
    }
    folder
}

fn contents(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let content = folder.join("content");
    let own = files(&content).into_iter();
    let own = own.filter(|file| !file.starts_with("redirects/"));
    let read = |file: String| {
        let bytes = fs::read(content.join(&file)).expect("it can be read");
        (file, bytes)
    };
    own.map(read).collect()
}

fn renumber(folder: &Path, arguments: &[&str]) -> String {
    let output = run(folder, &[&["renumber", "--yes"], arguments].concat());
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{arguments:?}: {said}");
    said
}

#[test]
fn there_and_back_every_byte_is_as_it_was() {
    let folder = campaign();
    let folder = folder.path();
    let before = contents(folder);
    let ways: [(&[&str], &[&str]); 3] = [
        (&["28", "1"], &["1", "28"]),
        (&["3", "12"], &["12", "3"]),
        (&["--insert", "9"], &[]),
    ];
    for (there, back) in ways {
        renumber(folder, there);
        let between = contents(folder);
        assert!(between != before, "{there:?} changes something");
        renumber(folder, back);
        let after = contents(folder);
        for (path, bytes) in &before {
            let now = after.get(path).map(|bytes| String::from_utf8_lossy(bytes));
            assert_eq!(
                now.as_deref(),
                Some(&*String::from_utf8_lossy(bytes)),
                "{path}"
            );
        }
        assert_eq!(after.len(), before.len());
    }
    let output = run(folder, &["check", "--today", "2026-11-22"]);
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
}

#[test]
fn what_stands_in_the_way_keeps_all_as_it_was() {
    let folder = campaign();
    let folder = folder.path();
    let before = contents(folder);
    // A folder that is not read has the name of a file to be.
    let way = folder.join("content/redirects");
    fs::write(&way, "in the way").expect("it can be written");
    let output = run(folder, &["renumber", "28", "1", "--yes"]);
    assert!(!output.status.success());
    fs::remove_file(way).expect("it is a file");
    assert_eq!(contents(folder), before);
    assert!(!folder.join(".careledger-renumber").exists());
}

#[test]
fn an_earlier_one_that_was_broken_off_is_put_back_first() {
    let folder = campaign();
    let folder = folder.path();
    let before = contents(folder);
    let work = folder.join(".careledger-renumber");
    fs::create_dir_all(work.join("new")).expect("it can be made");
    fs::create_dir_all(work.join("old")).expect("it can be made");
    let name = "demands/night-clinics.md";
    fs::rename(folder.join("content").join(name), work.join("old/0")).expect("it can be moved");
    fs::write(work.join("new/0"), "half").expect("it can be written");
    let journal = format!("[{{\"from\": \"{name}\", \"to\": \"{name}\"}}]");
    fs::write(work.join("journal.json"), journal).expect("it can be written");
    let said = renumber(folder, &[]);
    assert!(
        said.starts_with("An earlier renumbering had been broken off"),
        "{said}"
    );
    assert!(said.contains("No number is missing"), "{said}");
    assert_eq!(contents(folder), before);
}
