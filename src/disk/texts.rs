//! Files become the texts in them; what is too large, no UTF-8 or holds what no text may hold is told.

use std::sync::atomic::{AtomicUsize, Ordering};

use rayon::prelude::*;

use super::failure::{ReadError, show};
use super::limited::limited;
use super::list::Found;
use super::{Inputs, Memory};
use crate::bound::{self, Bound};
use crate::diagnostic::{Diagnostic, codes, is_unfit, is_unseen};
use crate::source::{SourceId, Sources, Span};

/// Says that a file has more bytes than it may have.
pub(super) fn too_large(path: String, most: Bound) -> Diagnostic {
    let message = format!("this file is larger than {most}");
    let help = match most {
        bound::TABLE => "leave out columns that nothing uses, or make several tables of it",
        bound::TEXT => "check whether it is really a text",
        _ => "check whether it is the right file, and save it smaller",
    };
    Diagnostic::of_file(codes::FILE_LARGE, path, message).help(help)
}

/// The most bytes that a text may have.
fn most(file: &Found) -> Bound {
    match file.inside.ends_with(".csv") {
        true => bound::TABLE,
        false => bound::TEXT,
    }
}

/// Reads texts in parallel and adds them to the sources in the given order.
pub(super) fn take_texts(
    inputs: &mut Inputs,
    files: &[Found],
    memory: Option<&Memory>,
) -> Result<Vec<(String, SourceId)>, ReadError> {
    let room = AtomicUsize::new(0);
    let bytes: Vec<Option<Vec<u8>>> = files
        .par_iter()
        .map(|file| {
            if bound::TEXTS.is_exceeded(room.load(Ordering::Relaxed)) {
                return Ok(Some(Vec::new()));
            }
            let bytes = match memory {
                Some(memory) => memory
                    .bytes(&file.path, most(file).most)?
                    .map(|bytes| bytes.to_vec()),
                None => limited(&file.path, most(file).most)?,
            };
            room.fetch_add(bytes.as_ref().map_or(0, Vec::len), Ordering::Relaxed);
            Ok(bytes)
        })
        .collect::<Result<_, _>>()?;
    if let Some(folder) = files.first().and_then(|file| file.path.parent())
        && bound::TEXTS.is_exceeded(room.into_inner())
    {
        let message = format!(
            "the texts of this folder together are larger than {}",
            bound::TEXTS
        );
        let told = Diagnostic::of_file(codes::FILE_LARGE, show(folder), message);
        let help =
            "look whether a program filled it; leave out columns of tables that nothing uses";
        inputs.diagnostics.push(told.help(help));
        return Ok(Vec::new());
    }
    let mut texts = Vec::with_capacity(files.len());
    for (file, bytes) in files.iter().zip(bytes) {
        let path = show(&file.path);
        let Some(bytes) = bytes else {
            inputs.diagnostics.push(too_large(path, most(file)));
            continue;
        };
        if let Some(id) = take_text(path, bytes, &mut inputs.sources, &mut inputs.diagnostics) {
            texts.push((file.inside.clone(), id));
        }
    }
    Ok(texts)
}

/// Adds a text to the sources; nothing, and the place told, where it is not UTF-8.
pub(super) fn take_text(
    path: String,
    bytes: Vec<u8>,
    sources: &mut Sources,
    told: &mut Vec<Diagnostic>,
) -> Option<SourceId> {
    match String::from_utf8(bytes) {
        Ok(text) => {
            let id = sources.add(path, text);
            told.extend(control_character(sources, id));
            Some(id)
        }
        Err(error) => {
            told.push(not_utf8(path, error, sources));
            None
        }
    }
}

/// Points at the first control character that has no place in a text.
pub(super) fn control_character(sources: &Sources, id: SourceId) -> Option<Diagnostic> {
    let text = &sources.get(id).text;
    // Bytes are looked at far quicker than characters, and many texts have none that can be part of one.
    let may_be = |byte: u8| {
        (byte < b' ' && !matches!(byte, b'\n' | b'\r' | b'\t'))
            || matches!(byte, 0x7F | 0xC2 | 0xEF..=0xF4)
    };
    if !text.bytes().any(may_be) {
        return None;
    }
    // Of those that turn letters round, the readers tell.
    let bad = |c: char| is_unfit(c) && !is_unseen(c);
    let (at, found) = text.char_indices().find(|(_, c)| bad(*c))?;
    let span = Span::new(id, at..at + found.len_utf8());
    let message = format!(
        "an invisible control character (U+{:04X}) stands here",
        u32::from(found)
    );
    Some(Diagnostic::new(codes::CONTROL, span, message).help("delete it"))
}

/// Points at the first byte that is not UTF-8, in the text as it can be shown.
fn not_utf8(path: String, error: std::string::FromUtf8Error, sources: &mut Sources) -> Diagnostic {
    let at = error.utf8_error().valid_up_to();
    let bytes = error.into_bytes();
    let utf16 = bytes.starts_with(&[0xFF, 0xFE]) || bytes.starts_with(&[0xFE, 0xFF]);
    let shown = String::from_utf8_lossy(&bytes).into_owned();
    // A byte-order mark is dropped by the sources; what follows moves to the front.
    let at = if shown.starts_with('\u{feff}') {
        at.saturating_sub(3)
    } else {
        at
    };
    let id = sources.add(path, shown);
    let width = '\u{fffd}'.len_utf8();
    let what = if utf16 { "UTF-16" } else { "not UTF-8" };
    Diagnostic::new(
        codes::ENCODING,
        Span::new(id, at..at + width),
        format!("this file is {what}; from here on its letters cannot be read"),
    )
    .help("open it in your editor and save it with the encoding UTF-8")
}
