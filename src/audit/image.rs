//! The bytes of an image file become what it tells beside its pixels.

use std::ops::Range;

use quick_xml::Reader;
use quick_xml::events::Event;

/// What careledger itself writes into a card: what can be seen on it, and its licence (`bake/encode/notes.rs`).
const OWN: [&str; 6] = [
    "x:xmpmeta",
    "dc:description",
    "dc:rights",
    "Iptc4xmpCore:AltTextAccessibility",
    "xmpRights:Marked",
    "xmpRights:WebStatement",
];

/// Everything of that kind in a file, in words that fit after "it holds"; nothing for a file of another kind.
pub(super) fn tells(bytes: &[u8]) -> Option<Vec<&'static str>> {
    Some(match bytes {
        [0xFF, 0xD8, ..] => jpeg(bytes),
        [0x89, b'P', b'N', b'G', ..] => png(bytes),
        [b'G', b'I', b'F', b'8', ..] => gif(bytes),
        [b'R', b'I', b'F', b'F', ..] if bytes.get(8..12) == Some(b"WEBP") => webp(bytes),
        // Whatever else looks like a picture, careledger has not made it.
        [
            _,
            _,
            _,
            _,
            b'f',
            b't',
            b'y',
            b'p',
            b'h' | b'm' | b'a',
            b'e' | b'i' | b'v',
            ..,
        ]
        | [b'I', b'I', b'*', 0, ..]
        | [b'M', b'M', 0, b'*', ..] => vec!["what careledger never publishes (HEIC, AVIF or TIFF)"],
        _ => return None,
    })
}

const XMP: &str = "XMP: a description of where, when and by whom it was made";
const EXIF: &str = "EXIF: the camera, the time and perhaps the place";

/// Segments of a JPEG up to its pixels (ISO/IEC 10918-1, annex B).
fn jpeg(bytes: &[u8]) -> Vec<&'static str> {
    let mut found = Vec::new();
    let mut at = 2;
    while let Some([0xFF, marker, high, low]) = bytes.get(at..at + 4) {
        let length = usize::from(u16::from_be_bytes([*high, *low]));
        let content = part(bytes, at + 4..at + 2 + length.max(2));
        match marker {
            0xDA => break,
            0xE1 if content.starts_with(b"Exif\0") => found.push(EXIF),
            0xE1 => match content.splitn(2, |byte| *byte == 0).nth(1) {
                Some(packet) if is_own(packet) => {}
                _ => found.push(XMP),
            },
            0xED => found.push("IPTC: captions, names and places"),
            0xFE => found.push("a comment"),
            _ => {}
        }
        at += 2 + length.max(2);
    }
    found
}

/// Chunks of a PNG (PNG, third edition, section 11.3).
fn png(bytes: &[u8]) -> Vec<&'static str> {
    let mut found = Vec::new();
    let mut at = 8;
    while let Some(head) = bytes.get(at..at + 8) {
        let length = usize::try_from(u32::from_be_bytes([head[0], head[1], head[2], head[3]]));
        let length = length.unwrap_or(usize::MAX);
        let content = part(bytes, at + 8..(at + 8).saturating_add(length));
        match &head[4..] {
            b"tEXt" | b"zTXt" => found.push("a text beside its pixels"),
            b"eXIf" => found.push(EXIF),
            b"tIME" => found.push("the time of its last change"),
            // Keyword, two bytes on compression, language and translated keyword, each with a zero behind it.
            b"iTXt" => match content.strip_prefix(b"XML:com.adobe.xmp\0\0\0\0\0") {
                Some(packet) if is_own(packet) => {}
                Some(_) => found.push(XMP),
                None => found.push("a text beside its pixels"),
            },
            _ => {}
        }
        at = at.saturating_add(length).saturating_add(12);
    }
    found
}

/// Chunks of a WebP (RFC 9649, section 2.7).
fn webp(bytes: &[u8]) -> Vec<&'static str> {
    let mut found = Vec::new();
    let mut at = 12;
    while let Some(head) = bytes.get(at..at + 8) {
        let length = usize::try_from(u32::from_le_bytes([head[4], head[5], head[6], head[7]]));
        match &head[..4] {
            b"EXIF" => found.push(EXIF),
            b"XMP " => found.push(XMP),
            _ => {}
        }
        let length = length.unwrap_or(usize::MAX);
        at = at
            .saturating_add(8)
            .saturating_add(length)
            .saturating_add(length % 2);
    }
    found
}

/// Blocks of a GIF (GIF89a, sections 15 to 26).
fn gif(bytes: &[u8]) -> Vec<&'static str> {
    let table = |flags: u8| {
        if flags & 0x80 == 0 {
            0
        } else {
            3 << ((flags & 7) + 1)
        }
    };
    let mut found = Vec::new();
    let mut at = 13 + table(bytes.get(10).copied().unwrap_or_default());
    loop {
        at += match bytes.get(at..at + 2) {
            Some([0x21, label]) => {
                match label {
                    0xFE => found.push("a comment"),
                    0xFF if part(bytes, at + 3..at + 14) == b"XMP DataXMP" => found.push(XMP),
                    _ => {}
                }
                2
            }
            Some([0x2C, _]) => 11 + table(bytes.get(at + 9).copied().unwrap_or_default()),
            _ => return found,
        };
        // Blocks of data, each behind its length, up to one of none.
        while let Some(length @ 1..) = bytes.get(at) {
            at += 1 + usize::from(*length);
        }
        at += 1;
    }
}

/// As much of a range as there is.
fn part(bytes: &[u8], range: Range<usize>) -> &[u8] {
    let end = range.end.min(bytes.len());
    bytes.get(range.start..end).unwrap_or_default()
}

/// Whether a packet of XMP tells only what careledger writes.
fn is_own(packet: &[u8]) -> bool {
    let mut reader = Reader::from_reader(packet);
    let mut buffer = Vec::new();
    let mut any = false;
    loop {
        match reader.read_event_into(&mut buffer) {
            Ok(Event::Start(start) | Event::Empty(start)) => {
                let name = String::from_utf8_lossy(start.name().0).into_owned();
                let plain = start.attributes().all(|attribute| {
                    attribute.is_ok_and(|attribute| {
                        let key = attribute.key.0;
                        key.starts_with(b"xmlns:")
                            || [&b"rdf:about"[..], b"xml:lang"].contains(&key)
                    })
                });
                if !plain || !(name.starts_with("rdf:") || OWN.contains(&name.as_str())) {
                    return false;
                }
                any = true;
            }
            Ok(Event::Comment(_)) | Err(_) => return false,
            Ok(Event::Eof) => return any,
            Ok(_) => {}
        }
        buffer.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    proptest::proptest! {
        #![proptest_config(proptest::prelude::ProptestConfig { failure_persistence: None, ..Default::default() })]

        #[test]
        fn no_bytes_make_it_panic_or_stay(head in 0..4_usize, rest in proptest::collection::vec(proptest::prelude::any::<u8>(), 0..200)) {
            let heads: [&[u8]; 4] = [b"\xFF\xD8\xFF\xE1", b"\x89PNG\r\n\x1a\n", b"GIF89a\x01\0\x01\0\x80", b"RIFF\0\0\0\0WEBP"];
            tells(&[heads[head], &rest].concat());
        }
    }
}
