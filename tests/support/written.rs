//! A text that a test writes into the repository is held against the one that is there.

use std::fs;
use std::path::Path;

/// Holds the file true, or writes it anew where the environment asks for that.
pub(crate) fn hold(path: &str, text: &str) {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    if std::env::var("SNAPSHOTS").is_ok_and(|wanted| wanted == "overwrite") {
        fs::write(file, text).expect("it can be written");
    } else {
        let there = fs::read_to_string(file).expect("it is there");
        assert!(
            there == text,
            "{path} is old; SNAPSHOTS=overwrite writes it anew"
        );
    }
}
