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
    let licence = |(path, bytes): (String, &'static [u8])| {
        let name = path.rsplit('/').next()?;
        let text = std::str::from_utf8(bytes).ok();
        let text = text.filter(|_| name.starts_with("LICENSE"))?;
        Some((path, text))
    };
    let mut found: Vec<(String, &'static str)> = walk(&THEMES).filter_map(licence).collect();
    found.sort();
    let mut seen = BTreeSet::new();
    found.retain(|(_, text)| seen.insert(*text));
    found
}

/// The files of a carried theme, by path inside it; none when there is no theme of that name.
pub(super) fn files(theme: &str) -> BTreeMap<String, Arc<[u8]>> {
    let own = THEMES.get_dir(theme).into_iter();
    let files = own.flat_map(walk).filter_map(|(path, bytes)| {
        let inside = path.strip_prefix(theme)?.strip_prefix('/')?;
        Some((inside.to_owned(), bytes.into()))
    });
    files.collect()
}

/// Every file in a folder and those below it, by its path from `themes/`.
fn walk(folder: &'static Dir<'static>) -> impl Iterator<Item = (String, &'static [u8])> {
    let mut open = vec![folder];
    let folders = std::iter::from_fn(move || {
        let folder = open.pop()?;
        open.extend(folder.dirs());
        Some(folder)
    });
    folders.flat_map(Dir::files).filter_map(|file| {
        let path = file.path().to_str()?.replace('\\', "/");
        Some((path, file.contents()))
    })
}
