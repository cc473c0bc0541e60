//! Files of a font folder become the fonts in it; what is none of them is told.

use std::path::Path;
use std::sync::Arc;

use super::Memory;
use super::failure::{ReadError, show};
use super::limited::shared;
use super::list::Found;
use crate::bound;
use crate::diagnostic::{Diagnostic, codes};

/// Fonts with their paths.
type Fonts = Vec<(String, Arc<[u8]>)>;

/// Reads the fonts of a folder, named by their paths. Licence texts and notes may lie beside them.
pub(super) fn take(
    files: Vec<Found>,
    told: &mut Vec<Diagnostic>,
    memory: Option<&Memory>,
) -> Result<Fonts, ReadError> {
    let mut fonts = Vec::new();
    for file in files {
        let path = show(&file.path);
        if !is_font(&file.inside) {
            if !is_note(&file.inside) {
                let problem =
                    Diagnostic::of_file(codes::FILE_IGNORED, path, "this file is not read");
                told.push(problem.help(
                    "fonts end in .woff2, .woff, .ttf, .otf or .ttc; rename it, or move it elsewhere",
                ));
            }
            continue;
        }
        match shared(&file.path, bound::FONT.most, memory)? {
            Some(bytes) => fonts.push((path, bytes)),
            None => told.push(too_large(path)),
        }
    }
    Ok(fonts)
}

/// What is said of a font file above the limit.
pub(super) fn too_large(path: String) -> Diagnostic {
    let message = format!("this font is larger than {}", bound::FONT);
    Diagnostic::of_file(codes::FONT_LARGE, path, message)
        .help("use a font of fewer languages, or its WOFF2 files, which are smaller")
}

/// Whether the name is that of a font file.
pub fn is_font(name: &str) -> bool {
    has_ending(name, &["woff2", "woff", "ttf", "otf", "ttc"])
}

/// Whether the name is that of a text which people put beside fonts.
fn is_note(name: &str) -> bool {
    let stem = Path::new(name).file_stem().unwrap_or_default();
    let stem = stem.to_string_lossy().to_lowercase();
    let words = [
        "license", "licence", "readme", "ofl", "copying", "authors", "fontlog", "notice",
    ];
    has_ending(name, &["txt", "md"]) || words.iter().any(|word| stem.starts_with(word))
}

fn has_ending(name: &str, endings: &[&str]) -> bool {
    (Path::new(name).extension()).is_some_and(|ending| {
        endings
            .iter()
            .any(|known| ending.eq_ignore_ascii_case(known))
    })
}
