//! The bytes of a font file become its faces: what each is called, and which characters it shows.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::sync::Arc;

use skrifa::color::ColorGlyphFormat;
use skrifa::raw::{FileRef, TableProvider};
use skrifa::string::StringId;
use skrifa::{FontRef, GlyphId, MetadataProvider};

use super::coverage::Coverage;

/// What a packed font may unpack to, in bytes. wuff holds WOFF2 to the same.
const MAX_UNPACKED: u64 = 128 * 1024 * 1024;
/// More entries than there are characters are no table that a font maker wrote.
const MAX_MAPPINGS: usize = 0x11_0000;
/// Faces of one collection; Noto Sans CJK has ten.
const MAX_FACES: usize = 64;

/// A font file, unpacked.
pub(super) struct FontFile {
    /// The tables: one font, or a collection.
    pub(super) sfnt: Arc<Vec<u8>>,
    pub(super) faces: Vec<Face>,
}

/// One font of a file.
pub(super) struct Face {
    /// The family under which a page may ask for it.
    pub(super) family: String,
    /// Whether it draws in colours of its own, as emoji do.
    pub(super) color: bool,
    pub(super) shown: Coverage,
    /// Whether it is one of the many parts of a family, under a name of its own.
    pub(super) is_slice: bool,
}

/// Unpacks WOFF and WOFF2, takes TrueType, OpenType and collections as they are, and reads what
/// each face holds. The error says why in plain words.
pub(super) fn read(bytes: &[u8]) -> Result<FontFile, String> {
    let sfnt = unpack(bytes)?;
    let faces = faces(&sfnt)?;
    Ok(FontFile {
        sfnt: Arc::new(sfnt.into_owned()),
        faces,
    })
}

/// Whether these bytes are a font that cards can be drawn with.
///
/// # Errors
/// Why not, in plain words: `it is not a font`.
pub fn check(bytes: &[u8]) -> Result<(), String> {
    read_faces(bytes).map(drop)
}

/// The faces of a font file alone.
pub(super) fn read_faces(bytes: &[u8]) -> Result<Vec<Face>, String> {
    faces(&unpack(bytes)?)
}

/// Which of the wanted characters the face at `index` of a font file shows: of one that is not
/// packed, as systems keep them, and without fault.
pub fn holds(bytes: &[u8], index: u32, wanted: &BTreeSet<char>) -> BTreeSet<char> {
    let has_any = FontRef::from_index(bytes, index).is_ok_and(|font| {
        let charmap = font.charmap();
        wanted.iter().any(|&c| charmap.map(c).is_some())
    });
    // Most fonts of a machine hold none, and need no closer look.
    let faces = match has_any {
        true => faces(bytes).unwrap_or_default(),
        false => Vec::new(),
    };
    let shown = faces.get(index as usize).map(|face| &face.shown);
    (wanted.iter().copied())
        .filter(|&c| shown.is_some_and(|shown| shown.holds(c)))
        .collect()
}

fn faces(sfnt: &[u8]) -> Result<Vec<Face>, String> {
    let file = FileRef::new(sfnt).map_err(|_| torn())?;
    let faces = file
        .fonts()
        .take(MAX_FACES)
        .map(|font| face(&font.map_err(|_| torn())?))
        .collect::<Result<Vec<_>, String>>()?;
    match faces.is_empty() {
        true => Err(torn()),
        false => Ok(faces),
    }
}

fn torn() -> String {
    "it is damaged, or only part of it is there".to_owned()
}

fn unpack(bytes: &[u8]) -> Result<Cow<'_, [u8]>, String> {
    let unpacked = match bytes.get(..4) {
        Some(b"wOF2") => wuff::decompress_woff2(bytes),
        Some(b"wOFF") => {
            if woff_size(bytes).is_none_or(|size| size > MAX_UNPACKED) {
                return Err(torn());
            }
            wuff::decompress_woff1(bytes)
        }
        Some([0, 1, 0, 0] | b"OTTO" | b"ttcf") => return Ok(Cow::Borrowed(bytes)),
        // Apple's own mark for the same thing, which takumi does not know.
        Some(b"true") => Ok([&[0, 1, 0, 0][..], &bytes[4..]].concat()),
        _ => return Err("it is not a font".to_owned()),
    };
    unpacked.map(Cow::Owned).map_err(|_| torn())
}

/// What the table directory of a WOFF file says that its tables unpack to, in bytes
/// (<https://www.w3.org/TR/WOFF/#TableDirectory>): each entry of 20 bytes has the length at 12.
fn woff_size(bytes: &[u8]) -> Option<u64> {
    let tables = u16::from_be_bytes(bytes.get(12..14)?.try_into().ok()?);
    let directory = bytes.get(44..44 + 20 * usize::from(tables))?;
    directory.chunks_exact(20).try_fold(0, |sum: u64, entry| {
        let length = u32::from_be_bytes(entry.get(12..16)?.try_into().ok()?);
        Some(sum + u64::from(length))
    })
}

fn face(font: &FontRef) -> Result<Face, String> {
    let em = font.head().map_err(|_| torn())?.units_per_em();
    let glyphs = font.maxp().map_err(|_| torn())?.num_glyphs();
    if !(16..=16_384).contains(&em) || glyphs == 0 || font.hhea().is_err() || font.hmtx().is_err() {
        return Err(torn());
    }
    // The name that takumi picks.
    let family = [StringId::TYPOGRAPHIC_FAMILY_NAME, StringId::FAMILY_NAME]
        .into_iter()
        .find_map(|id| font.localized_strings(id).english_or_first())
        .map(|name| name.chars().collect::<String>())
        .filter(|name| !name.is_empty())
        .ok_or_else(|| "it has no name inside".to_owned())?;
    let mappings: Vec<(u32, GlyphId)> = font.charmap().mappings().take(MAX_MAPPINGS).collect();
    if mappings.len() == MAX_MAPPINGS {
        return Err(torn());
    }
    let shown: Coverage = mappings
        .into_iter()
        .filter(|&(_, glyph)| glyph != GlyphId::NOTDEF && paints(font, glyph))
        .filter_map(|(code, _)| char::from_u32(code))
        .collect();
    if shown.is_empty() {
        return Err(match font.colr() {
            Ok(_) => "its pictures are of a kind that cannot be drawn (COLR version 1)".to_owned(),
            Err(_) => "it holds no characters".to_owned(),
        });
    }
    Ok(Face {
        family,
        color: has_colors(font),
        shown,
        is_slice: false,
    })
}

/// Whether takumi paints this glyph: it leaves out those of the COLR version 1 kind.
fn paints(font: &FontRef, glyph: GlyphId) -> bool {
    (font.color_glyphs())
        .get_with_format(glyph, ColorGlyphFormat::ColrV1)
        .is_none()
}

/// Whether takumi takes the font for one of emoji: the tables that it looks for.
fn has_colors(font: &FontRef) -> bool {
    font.sbix().is_ok()
        || (font.colr().is_ok() && font.cpal().is_ok())
        || (font.cbdt().is_ok() && font.cblc().is_ok())
}
