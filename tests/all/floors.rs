//! A room imports only from its own floor or from floors below; within a floor, only one way.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use walkdir::WalkDir;

/// Rooms from the ground up. A room may use those in rows above its own, and in its own row those
/// to its left.
const FLOORS: [&[&str]; 8] = [
    &[
        "bound",
        "source",
        "language",
        "date",
        "amount",
        "picture",
        "recording",
        "artifact",
        "target",
        "week",
        "private",
        "zone",
        "host",
        "tag",
    ],
    &[
        "diagnostic",
        "disk",
        "yaml",
        "consent",
        "photo",
        "markdown",
        "front_matter",
        "table",
        "bake",
    ],
    &[
        "story",
        "money",
        "holidays",
        "demand",
        "ledger",
        "briefing",
        "board",
        "calendar",
        "victory",
        "testimony",
        "guide",
        "theme",
        "words",
        "share",
        "check",
        "schema",
        "desk",
    ],
    &["campaign", "audit", "import"],
    &["site"],
    &["produce"],
    &["pipeline"],
    &["command"],
];

/// Where a room lies: floor, and place on it.
fn place(room: &str) -> Option<(usize, usize)> {
    FLOORS.iter().enumerate().find_map(|(floor, rooms)| {
        let at = rooms.iter().position(|other| *other == room)?;
        Some((floor, at))
    })
}

/// Every `crate::room` of the code, with file and line, tests and documentation left out.
fn uses() -> BTreeMap<(String, String), String> {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut uses = BTreeMap::new();
    for entry in WalkDir::new(&source) {
        let path = entry.expect("the sources can be listed").into_path();
        let inside = path
            .strip_prefix(&source)
            .expect("it lies there")
            .to_string_lossy()
            .replace('\\', "/");
        let room = inside
            .split(['/', '.'])
            .next()
            .unwrap_or_default()
            .to_owned();
        if !inside.ends_with(".rs") || ["lib", "main"].contains(&&*room) || inside.contains("tests")
        {
            continue;
        }
        let text = fs::read_to_string(&path).expect("a source is text");
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        for (number, line) in code.lines().enumerate() {
            let code = line.split("//").next().unwrap_or_default();
            for piece in code.split("crate::").skip(1) {
                let word = |c: char| c.is_ascii_alphanumeric() || c == '_';
                let used: String = piece.chars().take_while(|c| word(*c)).collect();
                if used != room {
                    let at = format!("src/{inside}:{}", number + 1);
                    uses.insert((room.clone(), used), at);
                }
            }
        }
    }
    uses
}

#[test]
fn no_room_looks_up() {
    let uses = uses();
    assert!(uses.len() > 30, "the search finds {} uses", uses.len());
    let mut wrong = Vec::new();
    for ((room, used), at) in &uses {
        match (place(room), place(used)) {
            (Some(own), Some(other)) if other < own => {}
            (Some(_), Some(_)) => wrong.push(format!("{at}: {room} uses {used}")),
            (None, _) => wrong.push(format!("{at}: the room {room} is on no floor")),
            (_, None) => wrong.push(format!("{at}: {used} is on no floor")),
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_file_says_what_it_is() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    for folder in ["src", "tests", "benches"] {
        for entry in WalkDir::new(root.join(folder)) {
            let path = entry.expect("the sources can be listed").into_path();
            if path.extension().is_some_and(|ending| ending == "rs") {
                let text = fs::read_to_string(&path).expect("a source is text");
                let begins = text.starts_with("//! ") || text.starts_with("#![doc = include_str!");
                assert!(begins, "{} does not begin with //!", path.display());
            }
        }
    }
}
