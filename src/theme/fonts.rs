//! The font files of a theme and a campaign become the fonts of cards; damaged ones are told.

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;

use crate::bake::draw;
use crate::diagnostic::{Checked, Diagnostic, codes};
use crate::disk;

/// Fonts by name, in the order in which they are asked for a character.
type Fonts = Vec<(String, Arc<[u8]>)>;

/// The fonts that a theme lists, then the others of its `fonts/` folder in the order of their
/// paths. Those that are the campaign's `own` are looked at; the carried ones are whole.
pub(super) fn of_theme(
    files: &BTreeMap<String, Arc<[u8]>>,
    listed: Vec<String>,
    own: impl Fn(&str) -> bool,
    shown: impl Fn(&str) -> String,
) -> Checked<Fonts> {
    let is_other = |path: &&String| {
        path.starts_with("fonts/") && disk::is_font(path) && !listed.contains(path)
    };
    let others: Vec<String> = files.keys().filter(is_other).cloned().collect();
    let mut told = Vec::new();
    let fonts = (listed.into_iter().chain(others))
        .filter_map(|path| {
            let bytes = files.get(&path)?.clone();
            if own(&path)
                && let Err(why) = draw::check(&bytes)
            {
                told.push(fault(shown(&path), &why));
                return None;
            }
            Some((path, bytes))
        })
        .collect();
    Checked::new(fonts, told)
}

/// The fonts that can be read, of a campaign's own, named by their paths.
pub fn readable(fonts: Fonts) -> Checked<Fonts> {
    let faults: Vec<Option<Diagnostic>> = fonts
        .par_iter()
        .map(|(path, bytes)| {
            draw::check(bytes)
                .err()
                .map(|why| fault(path.clone(), &why))
        })
        .collect();
    let (mut whole, mut told) = (Vec::new(), Vec::new());
    for (font, fault) in fonts.into_iter().zip(faults) {
        match fault {
            Some(fault) => told.push(fault),
            None => whole.push(font),
        }
    }
    Checked::new(whole, told)
}

fn fault(path: String, why: &str) -> Diagnostic {
    Diagnostic::of_file(
        codes::FONT_UNREADABLE,
        path,
        format!("this font cannot be read: {why}"),
    )
    .help("download the font again and copy it as it is, or take this file away")
}
