//! The first bytes of a file become what kind of picture it is, and what a person can do with one
//! that cannot be published.
//!
//! Sources: ISO/IEC 10918-1 (JPEG), PNG third edition, GIF89a, RFC 9649 (WebP), ISO/IEC 23008-12 (HEIF and
//! its brands), TIFF 6.0 with the tags of DNG 1.7, and what camera makers write first into raw files.

mod bare;
mod size;

pub use bare::bare;
pub use size::size;

use crate::bound;

/// A picture, known by its bytes whatever its name ends in.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Picture {
    /// How its file is built.
    pub kind: Kind,
    /// Whether it moves. Only its first frame is published.
    pub is_animated: bool,
    /// Whether it looks like a drawing: flat areas, or see-through. It stays lossless.
    pub is_drawn: bool,
    /// Why it cannot be published.
    pub fault: Option<Fault>,
}

/// How the file of a picture is built.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// JPEG.
    Jpeg,
    /// PNG, also when it moves.
    Png,
    /// WebP, also when it moves.
    Webp,
    /// GIF.
    Gif,
    /// What iPhones and newer telephones write.
    Heic,
    /// A still picture of the video format AV1.
    Avif,
    /// TIFF.
    Tiff,
    /// What a camera's sensor saw, in the camera maker's own format.
    Raw,
    /// Windows bitmap.
    Bmp,
    /// A drawing made of lines.
    Svg,
    /// JPEG XL.
    JpegXl,
    /// JPEG 2000.
    Jpeg2000,
    /// Photoshop.
    Photoshop,
}

/// Why a picture cannot be published.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fault {
    /// Of a kind that is not read.
    Kind,
    /// Too many pixels, or a side too long: width and height.
    Pixels(u32, u32),
    /// Too many bytes.
    Bytes,
    /// The file ends too early.
    Torn,
    /// It begins like a picture and goes on like none.
    Damaged,
}

/// Bytes at the head of a file that are enough to know its kind.
pub const HEAD: usize = 4096;

/// What each kind is called, and how it becomes one that is read; nothing where it is one.
type Line = (Kind, &'static str, Option<&'static str>);

const KINDS: &[Line] = &[
    (Kind::Jpeg, "a JPEG", None),
    (Kind::Png, "a PNG", None),
    (Kind::Webp, "a WebP", None),
    (Kind::Gif, "a GIF", None),
    (
        Kind::Heic,
        "a HEIC photo, as iPhones and some Samsung phones make them",
        Some(
            "open it on a computer (Preview on a Mac, Photos on Windows) and save it as JPEG. For new photos: on an iPhone Settings > Camera > Formats > Most Compatible; on a Samsung phone, turn off High efficiency pictures in the camera's settings",
        ),
    ),
    (
        Kind::Avif,
        "an AVIF picture",
        Some("open it in a browser or a picture program and save it as JPEG or PNG"),
    ),
    (
        Kind::Tiff,
        "a TIFF picture, as scanners make them",
        Some("open it in a picture program and save it as JPEG; a scanner can be set to JPEG"),
    ),
    (
        Kind::Raw,
        "a raw photo, as a camera's sensor saw it",
        Some(
            "develop it in the camera maker's program and save it as JPEG; the camera or phone can be set to write JPEG as well as raw",
        ),
    ),
    (
        Kind::Bmp,
        "a BMP picture",
        Some("open it in a picture program and save it as PNG"),
    ),
    (
        Kind::Svg,
        "an SVG drawing, which may hold programs",
        Some(
            "open it in a browser or drawing program and save or export it as PNG, 1600 pixels wide",
        ),
    ),
    (
        Kind::JpegXl,
        "a JPEG XL picture",
        Some("open it in a picture program and save it as JPEG"),
    ),
    (
        Kind::Jpeg2000,
        "a JPEG 2000 picture",
        Some("open it in a picture program and save it as JPEG"),
    ),
    (
        Kind::Photoshop,
        "a Photoshop file",
        Some("export it from Photoshop as JPEG or PNG"),
    ),
];

impl Kind {
    /// The kind of a file by its first [`HEAD`] bytes; nothing when they are no picture's.
    pub fn of(head: &[u8]) -> Option<Kind> {
        let brand = |names: &[&[u8; 4]]| names.iter().any(|name| head[8..12] == **name);
        Some(match head {
            [0xFF, 0xD8, 0xFF, ..] => Self::Jpeg,
            [0x89, b'P', b'N', b'G', ..] => Self::Png,
            [b'G', b'I', b'F', b'8', ..] => Self::Gif,
            [
                b'R',
                b'I',
                b'F',
                b'F',
                _,
                _,
                _,
                _,
                b'W',
                b'E',
                b'B',
                b'P',
                ..,
            ] => Self::Webp,
            [_, _, _, _, b'f', b't', b'y', b'p', _, _, _, _, ..] => {
                // The general brand says only that it is a still picture; others follow it.
                let all = &head[8..head.len().min(usize::from(head[3]).max(12))];
                let has = |name: &[u8]| all.chunks_exact(4).any(|brand| brand == name);
                if brand(&[b"avif", b"avis"]) || (brand(&[b"mif1", b"msf1"]) && has(b"avif")) {
                    Self::Avif
                } else if brand(&[b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx"])
                    || brand(&[b"mif1", b"msf1"])
                {
                    Self::Heic
                } else if brand(&[b"crx "]) {
                    Self::Raw
                } else {
                    return None;
                }
            }
            // Canon, Olympus, Panasonic and Fujifilm.
            [b'I', b'I', b'*', 0, _, _, _, _, b'C', b'R', ..]
            | [b'I', b'I', b'R', b'O' | b'S', ..]
            | [b'M', b'M', b'O', b'R', ..]
            | [b'I', b'I', b'U', 0, ..] => Self::Raw,
            [b'I', b'I', b'*', 0, ..] | [b'M', b'M', 0, b'*', ..] if is_raw(head) => Self::Raw,
            [b'I', b'I', b'*', 0, ..] | [b'M', b'M', 0, b'*', ..] => Self::Tiff,
            [0xFF, 0x0A, ..] | [0, 0, 0, 12, b'J', b'X', b'L', b' ', ..] => Self::JpegXl,
            [0, 0, 0, 12, b'j', b'P', b' ', b' ', ..] => Self::Jpeg2000,
            [b'8', b'B', b'P', b'S', 0, ..] => Self::Photoshop,
            // Four reserved zeros, and the length of a header that is in use.
            [
                b'B',
                b'M',
                _,
                _,
                _,
                _,
                0,
                0,
                0,
                0,
                _,
                _,
                _,
                _,
                12 | 40 | 52 | 56 | 64 | 108 | 124,
                0,
                0,
                0,
                ..,
            ] => Self::Bmp,
            _ if head.starts_with(b"FUJIFILMCCD-RAW") => Self::Raw,
            _ if is_svg(head) => Self::Svg,
            _ => return None,
        })
    }

    fn line(self) -> &'static Line {
        &KINDS[self as usize]
    }

    /// What the names of files of this kind end in, where it is read.
    pub fn ending(self) -> Option<&'static str> {
        match self {
            Self::Jpeg => Some("jpg"),
            Self::Png => Some("png"),
            Self::Webp => Some("webp"),
            Self::Gif => Some("gif"),
            _ => None,
        }
    }

    /// Whether pictures of this kind are read.
    pub fn is_read(self) -> bool {
        self.line().2.is_none()
    }
}

/// Tags of a raw photo in the first directory of a TIFF: the version of DNG; or the camera's maker beside a
/// list of further directories, where the sensor's pixels lie.
fn is_raw(head: &[u8]) -> bool {
    let big = head[0] == b'M';
    let short = |at: usize| {
        let two = head.get(at..at + 2)?;
        let two = [two[0], two[1]];
        Some(if big {
            u16::from_be_bytes(two)
        } else {
            u16::from_le_bytes(two)
        })
    };
    let directory = || {
        let (one, other) = (short(4)?, short(6)?);
        let (high, low) = if big { (one, other) } else { (other, one) };
        let at = usize::from(high) << 16 | usize::from(low);
        let count = usize::from(short(at)?);
        Some((0..count).filter_map(move |entry| short(at + 2 + entry * 12)))
    };
    let has = |tag| directory().is_some_and(|mut tags| tags.any(|one| one == tag));
    has(0xC612) || (has(0x010F) && has(0x014A))
}

/// Whether a text begins with the root of an SVG, after whatever XML allows before it.
fn is_svg(head: &[u8]) -> bool {
    let start = head.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(head);
    start.trim_ascii_start().starts_with(b"<") && memchr::memmem::find(head, b"<svg").is_some()
}

/// What is wrong with a file that was shown as a picture, in words that follow its name, and how to mend it.
pub fn trouble(picture: Option<&Picture>) -> Option<(String, String)> {
    let Some(picture) = picture else {
        return Some((
            "is no picture".to_owned(),
            "use a JPEG, PNG, WebP or GIF file; check whether the right file was copied".to_owned(),
        ));
    };
    let (_, name, convert) = picture.kind.line();
    let again = "copy or download it once more; else open it in a picture program and save it as JPEG or PNG";
    let smaller = "save it smaller in a picture program: an edge of 2,400 pixels is plenty for pages and cards";
    let (what, help) = match picture.fault? {
        Fault::Kind => (
            format!("is {name}, which is not published"),
            convert.unwrap_or(again),
        ),
        Fault::Pixels(width, height) => (
            format!(
                "has {width} × {height} pixels; careledger takes up to {}, and {} a side",
                bound::PIXELS,
                bound::EDGE
            ),
            smaller,
        ),
        Fault::Bytes => (format!("has more than {}", bound::PICTURE), smaller),
        Fault::Torn => ("breaks off before its end".to_owned(), again),
        Fault::Damaged => (format!("begins like {name} and is damaged"), again),
    };
    Some((what, help.to_owned()))
}

/// Whether the whole of a file of that kind moves.
pub fn is_animated(kind: Kind, bytes: &[u8]) -> bool {
    match kind {
        Kind::Gif => gif_frames(bytes).is_some_and(|frames| frames > 1),
        // The extended header with its flag of animation.
        Kind::Webp => {
            bytes.get(12..16) == Some(b"VP8X") && bytes.get(20).is_some_and(|flags| flags & 2 != 0)
        }
        // Control of animation stands before the pixels.
        Kind::Png => {
            let pixels = memchr::memmem::find(bytes, b"IDAT").unwrap_or(0);
            memchr::memmem::find(&bytes[..pixels], b"acTL").is_some()
        }
        _ => false,
    }
}

/// Whether the whole of a file of that kind has its end. Decoders fill what a torn file lacks with grey,
/// and nobody wants that published.
pub fn has_end(kind: Kind, bytes: &[u8]) -> bool {
    match kind {
        Kind::Jpeg => {
            // The last scan (SOS) must be followed by an end of image (EOI); earlier ones may be those of
            // a preview in the metadata.
            let scan = memchr::memmem::rfind(bytes, &[0xFF, 0xDA]).unwrap_or(0);
            memchr::memmem::find(&bytes[scan..], &[0xFF, 0xD9]).is_some()
        }
        Kind::Png => memchr::memmem::rfind(bytes, b"IEND").is_some(),
        Kind::Gif => gif_frames(bytes).is_some_and(|frames| frames > 0),
        Kind::Webp => {
            let length = bytes.get(4..8).and_then(|four| four.try_into().ok());
            length.is_some_and(|length| u32::from_le_bytes(length) as usize + 8 <= bytes.len())
        }
        _ => true,
    }
}

/// Whole frames of a GIF, up to two; nothing when it is torn before the first ends.
fn gif_frames(bytes: &[u8]) -> Option<usize> {
    // The length of a table of colours, by the flags before it.
    let colours = |flags: u8| {
        if flags & 0x80 != 0 {
            3 << ((flags & 7) + 1)
        } else {
            0
        }
    };
    let blocks = |mut at: usize| {
        loop {
            match *bytes.get(at)? {
                0 => return Some(at + 1),
                length => at += 1 + usize::from(length),
            }
        }
    };
    let mut at = 13 + colours(*bytes.get(10)?);
    let mut frames = 0;
    while frames < 2 {
        let next = match bytes.get(at) {
            Some(0x21) => blocks(at + 2),
            Some(0x2C) => {
                let pixels = bytes
                    .get(at + 9)
                    .and_then(|flags| blocks(at + 11 + colours(*flags)));
                frames += usize::from(pixels.is_some());
                pixels
            }
            _ => None,
        };
        match next {
            Some(next) => at = next,
            None if frames > 0 => break,
            None => return None,
        }
    }
    Some(frames)
}
