//! The themes that the binary carries, so that it builds a campaign alone.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use include_dir::{Dir, include_dir};

static THEMES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/themes");

/// The names of the carried themes.
pub(super) fn names() -> Vec<&'static str> {
    THEMES
        .dirs()
        .filter_map(|dir| dir.path().to_str())
        .collect()
}

/// The licences that stand beside the fonts and pictures of carried themes, by path, each text once.
pub fn licenses() -> Vec<(String, &'static str)> {
    let mut open: Vec<&'static Dir<'static>> = vec![&THEMES];
    let mut found: Vec<(String, &'static str)> = Vec::new();
    while let Some(dir) = open.pop() {
        open.extend(dir.dirs());
        let files = dir.files().filter_map(|file| {
            let name = file.path().file_name()?.to_str()?;
            let text = file
                .contents_utf8()
                .filter(|_| name.starts_with("LICENSE"))?;
            Some((file.path().to_string_lossy().replace('\\', "/"), text))
        });
        found.extend(files);
    }
    found.sort();
    let mut seen = BTreeSet::new();
    found.retain(|(_, text)| seen.insert(*text));
    found
}

/// The files of a carried theme, by path inside it; none when there is no theme of that name.
pub(super) fn files(theme: &str) -> BTreeMap<String, Arc<[u8]>> {
    let mut files = BTreeMap::new();
    let mut open: Vec<&'static Dir<'static>> = THEMES.get_dir(theme).into_iter().collect();
    while let Some(dir) = open.pop() {
        open.extend(dir.dirs());
        for file in dir.files() {
            let inside = file
                .path()
                .strip_prefix(theme)
                .ok()
                .and_then(|path| path.to_str());
            if let Some(inside) = inside {
                files.insert(inside.replace('\\', "/"), file.contents().into());
            }
        }
    }
    files
}
