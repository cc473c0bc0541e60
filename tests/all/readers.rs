//! Whatever people write, the readers give an answer: each law holds for good files, for the same files broken,
//! and for all that was ever found to break it.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use proptest::prelude::*;
use proptest::test_runner::{RngSeed, TestRunner};
use rayon::prelude::*;

use crate::support::laws::{LAWS, Law, seeds};

/// How many broken inputs each law is held against …
const BROKEN: u32 = 400;
/// … but for those that take long for each.
const SLOW: [(&str, u32); 2] = [("theme", 40), ("kinds", 200)];

/// Pieces that readers stumble over.
const PIECES: [&str; 54] = [
    "---\n",
    "\r\n",
    "\t",
    ": ",
    "\"",
    "'",
    "[",
    "]",
    "{",
    "}",
    "#",
    " #x",
    "&a ",
    "*a",
    "!!int ",
    "|\n",
    ">-\n",
    "- ",
    "? ",
    "\u{feff}",
    "\0",
    "\u{202e}",
    "e\u{301}",
    "👩‍👩‍👧",
    "ﷺ",
    "%",
    "@",
    "`",
    "\\",
    "```\n",
    "[^1]",
    "](",
    "<!--",
    "<a b='",
    "{#id}",
    "&#x0;",
    "--- x\n",
    "=\n",
    "|-|\n",
    "\u{2028}",
    "<script>",
    "</p>",
    "<img src=//e.example/x onerror=y>",
    "<svg onload=y>",
    "<iframe src='https://e.example'>",
    "javascript:x",
    "# a {onclick=x #i}\n",
    "{ $count ->\n *[other] ",
    "{\"\\u00",
    "\n-term = ",
    " { F(a: ",
    "\u{80}",
    "99999999999",
    "00:00.000 --> ",
];

fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The inputs that broke a law once, by path.
fn found(law: &Law) -> Vec<PathBuf> {
    let folder = repository().join("tests/data/fuzz").join(law.name);
    let entries = fs::read_dir(folder).into_iter().flatten();
    let mut files: Vec<PathBuf> = entries
        .map(|entry| entry.expect("the folder can be listed").path())
        .collect();
    files.sort();
    files
}

/// An input that shows its bytes as a text.
#[derive(Clone)]
struct Input(Vec<u8>);

impl std::fmt::Debug for Input {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "b\"{}\"", self.0.escape_ascii())
    }
}

/// An input with pieces put in, taken out and said twice, and bytes turned; or one out of nothing.
fn broken(seeds: Vec<Vec<u8>>) -> impl Strategy<Value = Input> {
    let edit = (
        any::<prop::sample::Index>(),
        any::<prop::sample::Index>(),
        0..5u8,
    );
    let edits = prop::collection::vec(edit, 1..12);
    let broken = (prop::sample::select(seeds), edits).prop_map(|(mut bytes, edits)| {
        for (place, piece, kind) in edits {
            let at = place.index(bytes.len() + 1);
            let end = at + piece.index(40).min(bytes.len() - at);
            match kind {
                0 => drop(bytes.drain(at..end)),
                1 => {
                    let again = bytes[at..end].to_vec();
                    bytes.splice(at..at, again);
                }
                2 if at < bytes.len() => bytes[at] ^= 1 << piece.index(8),
                _ => drop(bytes.splice(at..at, PIECES[piece.index(PIECES.len())].bytes())),
            }
        }
        bytes
    });
    let pieces = prop::collection::vec(prop::sample::select(PIECES.to_vec()), 0..40);
    let pieces = (any::<u8>(), pieces)
        .prop_map(|(first, pieces)| [&[first], pieces.concat().as_bytes()].concat());
    let anything = prop::collection::vec(any::<u8>(), 0..200);
    prop_oneof![8 => broken, 2 => pieces, 1 => anything].prop_map(Input)
}

#[test]
fn every_law_holds() {
    let files = seeds::files(repository());
    let held = |law: &Law| {
        for path in found(law) {
            (law.holds)(&fs::read(path).expect("it can be read"));
        }
        let seeds = seeds::of(law, &files);
        assert!(!seeds.is_empty(), "{} has inputs to begin with", law.name);
        let slow = SLOW.iter().find(|(name, _)| *name == law.name);
        let mut runner = TestRunner::new(ProptestConfig {
            cases: slow.map_or(BROKEN, |(_, cases)| *cases),
            rng_seed: RngSeed::Fixed(43),
            failure_persistence: None,
            ..ProptestConfig::default()
        });
        let result = runner.run(&broken(seeds), |input| {
            (law.holds)(&input.0);
            Ok(())
        });
        result.err().map(|error| format!("{}: {error}", law.name))
    };
    let broken: Vec<String> = LAWS.par_iter().filter_map(held).collect();
    assert!(broken.is_empty(), "{}", broken.join("\n"));
}

/// What is found by a target must be replayed above, and each law must be tried by a target.
#[test]
fn laws_targets_and_findings_belong_together() {
    let laws: BTreeSet<&str> = LAWS.iter().map(|law| law.name).collect();
    let names = |folder: &str| -> BTreeSet<String> {
        let entries = fs::read_dir(repository().join(folder))
            .into_iter()
            .flatten();
        let names = entries.map(|entry| entry.expect("it can be listed").path());
        let names = names.filter_map(|path| Some(path.file_stem()?.to_string_lossy().into_owned()));
        names.filter(|name| name != "seeds").collect()
    };
    let targets = names("fuzz/src/bin");
    assert!(
        targets.iter().map(String::as_str).eq(laws.iter().copied()),
        "{targets:?}"
    );
    let found = names("tests/data/fuzz");
    assert!(
        found.iter().all(|name| laws.contains(name.as_str())),
        "{found:?}"
    );
}
