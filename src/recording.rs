//! The bytes of a film or a sound become what kind of file it is, and what it tells beside itself.
//!
//! Phones write the place into what they record. The formats: ISO/IEC 14496-12 and Apple's QuickTime File
//! Format (boxes), 3GPP TS 26.244 (`loci`), ID3v2 (<https://id3.org/id3v2.4.0-structure>), Matroska
//! (RFC 9559), Ogg (RFC 3533) and RIFF.

use std::io::{self, Read, Seek, SeekFrom};

/// A film or a sound, known by its bytes.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Recording {
    /// How its file is built.
    pub container: Container,
    /// How many bytes it has.
    pub length: u64,
    /// What it carries along that should not be public, in words that fit after "it tells".
    pub tells: Option<&'static str>,
}

/// How the file of a recording is built.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Container {
    /// MP4 and its relatives.
    Mp4,
    /// WebM.
    WebM,
    /// MPEG audio.
    Mp3,
    /// Ogg, with whatever sound in it.
    Ogg,
    /// RIFF WAVE.
    Wav,
}

impl Container {
    /// Whether files with that ending are built like this.
    pub fn fits(self, ending: &str) -> bool {
        let endings: &[&str] = match self {
            Self::Mp4 => &["mp4", "m4a"],
            Self::WebM => &["webm"],
            Self::Mp3 => &["mp3"],
            Self::Ogg => &["ogg", "opus"],
            Self::Wav => &["wav"],
        };
        endings
            .iter()
            .any(|known| known.eq_ignore_ascii_case(ending))
    }

    fn of(head: &[u8]) -> Option<Container> {
        let brand = head.get(8..12).unwrap_or_default();
        let is_picture = [b"heic", b"heix", b"mif1", b"msf1", b"avif", b"avis"]
            .iter()
            .any(|known| *known == brand);
        Some(match head {
            [_, _, _, _, b'f', b't', b'y', b'p', ..] if !is_picture => Self::Mp4,
            [0x1A, 0x45, 0xDF, 0xA3, ..] => Self::WebM,
            [b'I', b'D', b'3', ..] => Self::Mp3,
            // Eleven bits of the mark of a frame, and the layer III.
            [0xFF, second, ..] if second & 0xE6 == 0xE2 => Self::Mp3,
            [b'O', b'g', b'g', b'S', ..] => Self::Ogg,
            [b'R', b'I', b'F', b'F', ..] if brand == b"WAVE" => Self::Wav,
            _ => return None,
        })
    }
}

const PLACE: &str = "where it was made";
const SENSORS: &str = "what the camera measured, such as its place";
const ENCLOSED: &str = "more than its sound: pictures or files lie in it";

/// Bytes at either end in which the other formats describe themselves.
const ENDS: u64 = 256 * 1024;
/// Most bytes of one description that are read.
const DESCRIPTION: u64 = 16 * 1024 * 1024;
/// Boxes deeper than this, or more of them, no program makes.
const DEPTH: usize = 8;
const BOXES: usize = 10_000;

/// Looks at a file; nothing when it is neither film nor sound.
///
/// # Errors
/// When it cannot be read.
pub fn look(file: &mut (impl Read + Seek)) -> io::Result<Option<Recording>> {
    let length = file.seek(SeekFrom::End(0))?;
    let Some(container) = Container::of(&bytes(file, 0, 12)?) else {
        return Ok(None);
    };
    let own = match container {
        Container::Mp4 => boxes(file, 0..length, DEPTH, &mut 0)?,
        Container::Mp3 => id3(file)?,
        Container::WebM | Container::Ogg | Container::Wav => None,
    };
    let tells = match own {
        Some(told) => Some(told),
        None => words(file, length)?,
    };
    Ok(Some(Recording {
        container,
        length,
        tells,
    }))
}

/// At most so many bytes from a place on.
fn bytes(file: &mut (impl Read + Seek), at: u64, most: u64) -> io::Result<Vec<u8>> {
    file.seek(SeekFrom::Start(at))?;
    let mut bytes = Vec::new();
    file.by_ref().take(most).read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn contains(bytes: &[u8], word: &[u8]) -> bool {
    memchr::memmem::find(bytes, word).is_some()
}

/// What the boxes within a range tell.
fn boxes(
    file: &mut (impl Read + Seek),
    range: std::ops::Range<u64>,
    depth: usize,
    seen: &mut usize,
) -> io::Result<Option<&'static str>> {
    let mut at = range.start;
    while at + 8 <= range.end && depth > 0 && *seen < BOXES {
        *seen += 1;
        let head = bytes(file, at, 16)?;
        let Some((size, kind)) = head.get(..4).zip(head.get(4..8)) else {
            break;
        };
        let number = |bytes: &[u8]| {
            bytes
                .iter()
                .fold(0, |sum, byte| sum << 8 | u64::from(*byte))
        };
        // A size of 1 stands for a longer number behind the type, 0 for all that follows.
        let (start, end) = match number(size) {
            0 => (at + 8, range.end),
            1 => (
                at + 16,
                at.saturating_add(number(head.get(8..16).unwrap_or(&[]))),
            ),
            size => (at + 8, at + size),
        };
        if end < start || end > range.end {
            break;
        }
        let told = match kind {
            b"moov" | b"moof" | b"traf" | b"trak" | b"mdia" | b"minf" | b"stbl" | b"udta"
            | b"ilst" => boxes(file, start..end, depth - 1, seen)?,
            // In MP4 four bytes stand before its boxes; in QuickTime none do.
            b"meta" => match bytes(file, start + 4, 4)?.as_slice() {
                b"hdlr" => boxes(file, start..end, depth - 1, seen)?,
                _ => boxes(file, start + 4..end, depth - 1, seen)?,
            },
            b"\xA9xyz" | b"loci" => Some(PLACE),
            b"gps " => Some(SENSORS),
            // A cover is a picture with metadata of its own.
            b"covr" => Some(ENCLOSED),
            b"keys" | b"----" | b"uuid" | b"XMP_" | b"stsd" => {
                let text = bytes(file, start, DESCRIPTION.min(end - start))?;
                let has = |word: &&[u8]| contains(&text, word);
                let place: [&[u8]; 4] = [b"location", b"Location", b"LOCATION", b"GPS"];
                let sensors: [&[u8]; 3] = [b"gpmd", b"camm", b"mebx"];
                match kind {
                    b"stsd" => sensors.iter().any(has).then_some(SENSORS),
                    _ => place.iter().any(has).then_some(PLACE),
                }
            }
            _ => None,
        };
        if told.is_some() {
            return Ok(told);
        }
        at = end;
    }
    Ok(None)
}

/// What the frames of an ID3v2 tag tell.
fn id3(file: &mut (impl Read + Seek)) -> io::Result<Option<&'static str>> {
    let head = bytes(file, 0, 10)?;
    let [b'I', b'D', b'3', version, _, flags, size @ ..] = head.as_slice() else {
        return Ok(None);
    };
    let tag = bytes(file, 10, seven_bits(size).min(DESCRIPTION))?;
    // Version 2.2 has names of three letters and no flags.
    let (name, size, flagged) = if *version == 2 { (3, 3, 0) } else { (4, 4, 2) };
    let number = |bytes: &[u8]| match version {
        4.. => seven_bits(bytes),
        _ => bytes
            .iter()
            .fold(0, |sum, byte| sum << 8 | u64::from(*byte)),
    };
    let mut at = 0;
    if flags & 0x40 != 0 && *version > 2 {
        // The size of an extended head counts its own bytes only in version 2.4.
        let own = number(tag.get(..4).unwrap_or_default());
        at = usize::try_from(own).unwrap_or(usize::MAX);
        at = at.saturating_add(if *version == 3 { 4 } else { 0 });
    }
    while let Some(frame) = tag.get(at..at.saturating_add(name + size + flagged)) {
        let (id, rest) = frame.split_at(name);
        match id {
            b"APIC" | b"PIC" | b"GEOB" | b"GEO" | b"PRIV" => return Ok(Some(ENCLOSED)),
            [0, ..] => break,
            _ => {}
        }
        let length = usize::try_from(number(&rest[..size])).unwrap_or(usize::MAX);
        at = at.saturating_add(frame.len()).saturating_add(length);
    }
    Ok(None)
}

/// A number of which each byte holds seven bits.
fn seven_bits(bytes: &[u8]) -> u64 {
    let add = |sum, byte: &u8| sum << 7 | u64::from(byte & 0x7F);
    bytes.iter().fold(0, add)
}

/// What the ends of a file tell: there stand the comments of Ogg, the tags of Matroska and the lists of
/// RIFF. The words are so long that no sound holds one by chance.
fn words(file: &mut (impl Read + Seek), length: u64) -> io::Result<Option<&'static str>> {
    let mut text = bytes(file, 0, ENDS)?;
    text.extend(bytes(file, length.saturating_sub(ENDS), ENDS)?);
    text.make_ascii_uppercase();
    let place: [&[u8]; 4] = [b"LOCATION", b"LATITUDE", b"GPSCOORD", b"EXIF:GPS"];
    if place.iter().any(|word| contains(&text, word)) {
        return Ok(Some(PLACE));
    }
    Ok(contains(&text, b"METADATA_BLOCK_PICTURE").then_some(ENCLOSED))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Cursor;

    fn told(bytes: &[u8]) -> Option<Option<&'static str>> {
        let look = look(&mut Cursor::new(bytes)).expect("memory can be read");
        look.map(|recording| recording.tells)
    }

    fn boxed(kind: &[u8], content: &[u8]) -> Vec<u8> {
        let size = u32::try_from(content.len() + 8).unwrap().to_be_bytes();
        [&size, kind, content].concat()
    }

    #[test]
    fn places_are_found_wherever_programs_write_them() {
        let head = boxed(b"ftyp", b"qt  \0\0\0\0");
        let film = |about: Vec<u8>| [head.clone(), boxed(b"moov", &about)].concat();
        let xyz = boxed(b"\xA9xyz", b"\0\x12\x15\xC7+40.7128-074.0060/");
        let keys = boxed(b"keys", b"\0\0\0\0com.apple.quicktime.location.ISO6709");
        let entry = boxed(b"stsd", b"\0\0\0\0\0\0\0\x01\0\0\0\x10gpmd");
        let inside = |kinds: [&[u8]; 4]| {
            kinds
                .iter()
                .fold(entry.clone(), |all, kind| boxed(kind, &all))
        };
        for (about, what) in [
            (boxed(b"udta", &xyz), Some(PLACE)),
            (boxed(b"udta", &boxed(b"loci", b"x")), Some(PLACE)),
            (
                boxed(b"meta", &[boxed(b"hdlr", b""), keys.clone()].concat()),
                Some(PLACE),
            ),
            (
                boxed(b"meta", &[vec![0; 4], boxed(b"hdlr", b""), keys].concat()),
                Some(PLACE),
            ),
            (inside([b"stbl", b"minf", b"mdia", b"trak"]), Some(SENSORS)),
            (boxed(b"udta", &boxed(b"\xA9nam", b"Night")), None),
        ] {
            assert_eq!(told(&film(about.clone())), Some(what), "{about:?}");
        }
        assert_eq!(told(b"OggS....geo_location=1,2......"), Some(Some(PLACE)));
        assert_eq!(
            told(b"ID3\x03\0\0\0\0\0\x20GEOB\0\0\0\x01\0\0x"),
            Some(Some(ENCLOSED))
        );
        assert_eq!(
            told(b"ID3\x04\0\0\0\0\0\x20TIT2\0\0\0\x01\0\0xPRIV\0\0\0\0\0\0"),
            Some(Some(ENCLOSED))
        );
        assert_eq!(
            told(b"ID3\x04\0\0\0\0\0\x20TIT2\0\0\0\x01\0\0x"),
            Some(None)
        );
    }

    #[test]
    fn other_files_are_none_and_broken_ones_harmless() {
        assert_eq!(told(b"\0\0\0\x18ftypheic"), None);
        assert_eq!(told(b"\xFF\xD8\xFF\xE0"), None);
        assert_eq!(told(b""), None);
        for size in 0..12 {
            let mut torn = boxed(b"ftyp", b"isom");
            torn.extend([0, 0, 0, size]);
            torn.extend(b"moov\0\0\0\0\0");
            assert_eq!(told(&torn), Some(None), "{size}");
        }
    }
}
