//! The bytes of a film or a sound become what kind of file it is, what is wrong with it, and what it tells
//! beside itself.
//!
//! Phones write the place into what they record, and downloads break off. Each format has a file here,
//! which names its source.

mod mp3;
mod mp4;
mod ogg;
mod wav;
mod webm;
mod window;

use std::io::{self, Read, Seek};

use self::window::Window;

use crate::bound;
use crate::picture::Kind;

/// A film or a sound, known by its bytes.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Recording {
    /// How its file is built.
    pub container: Container,
    /// How many bytes it has.
    pub length: u64,
    /// Why it cannot be played to its end.
    pub fault: Option<Fault>,
    /// What it carries along that should not be public, in words that fit after "it tells".
    pub tells: Option<&'static str>,
    /// Whether it says something about itself, such as a title, a day or a program.
    pub describes: bool,
}

/// Why a recording cannot be played to its end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fault {
    /// It ends before what it announces.
    BreaksOff,
    /// There is neither film nor sound in it.
    Empty,
    /// What is in it is of a kind that browsers do not play.
    Unknown,
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
        // Films and newer pictures are built of the same boxes.
        let is_picture = Kind::of(head).is_some();
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

/// Bytes at either end in which some formats describe themselves.
const ENDS: u64 = 256 * 1024;
/// Files of more parts than this no program makes.
const PARTS: u32 = 1_000_000;

/// What the room of a format finds out.
#[derive(Default)]
struct Found {
    fault: Option<Fault>,
    tells: Option<&'static str>,
    describes: bool,
}

/// Looks at a file; nothing when it is neither film nor sound.
///
/// # Errors
/// When it cannot be read.
pub fn look(file: &mut (impl Read + Seek)) -> io::Result<Option<Recording>> {
    let mut file = Window::new(file)?;
    let Some(container) = Container::of(file.bytes(0, 12)?) else {
        return Ok(None);
    };
    let mut found = Found::default();
    if file.length <= bound::RECORDING.most {
        found = match container {
            Container::Mp4 => mp4::look(&mut file),
            Container::WebM => webm::look(&mut file),
            Container::Mp3 => mp3::look(&mut file),
            Container::Ogg => ogg::look(&mut file),
            Container::Wav => wav::look(&mut file),
        }?;
        if found.tells.is_none() {
            found.tells = words(&mut file)?;
        }
    }
    Ok(Some(Recording {
        container,
        length: file.length,
        fault: found.fault,
        tells: found.tells,
        describes: found.describes,
    }))
}

fn contains(bytes: &[u8], word: &[u8]) -> bool {
    memchr::memmem::find(bytes, word).is_some()
}

/// What the ends of a file tell: there stand the comments of Ogg, the tags of Matroska and the lists of
/// RIFF. The words are so long that no sound holds one by chance.
fn words(file: &mut Window<'_, impl Read + Seek>) -> io::Result<Option<&'static str>> {
    let mut text = file.bytes(0, ENDS)?.to_vec();
    text.extend(file.bytes(file.length.saturating_sub(ENDS), ENDS)?);
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
