//! The file of a picture becomes the same without all that is not its pixels, and without loss: no pixel is
//! decoded.
//!
//! What stays is what pixels need to look as they do: the colour profile, how the picture is turned, how it
//! moves. Camera, hour, place, names, notes, previews, and bytes behind the end go. Sources: ISO/IEC 10918-1 and
//! 10918-5 (JPEG, JFIF), Exif 2.32, PNG third edition, RFC 9649 (WebP), GIF89a.

use super::Kind;

/// The file without what else it tells; nothing where it is not built as its kind says, or is of a kind that is
/// not read.
pub fn bare(kind: Kind, bytes: &[u8]) -> Option<Vec<u8>> {
    match kind {
        Kind::Jpeg => jpeg(bytes),
        Kind::Png => png(bytes),
        Kind::Webp => webp(bytes),
        Kind::Gif => gif(bytes),
        _ => None,
    }
}

/// What begins the segment of a JPEG that holds Exif.
const EXIF: &[u8] = b"Exif\0\0";

fn jpeg(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut out = bytes.get(..2)?.to_vec();
    let mut at = 2;
    loop {
        // Any number of FF may stand before a marker.
        while bytes.get(at..at + 2)? == [0xFF, 0xFF] {
            at += 1;
        }
        let [0xFF, marker] = *bytes.get(at..at + 2)? else {
            return None;
        };
        match marker {
            0xD9 => {
                out.extend([0xFF, 0xD9]);
                return Some(out);
            }
            0x01 | 0xD0..=0xD7 => {
                out.extend([0xFF, marker]);
                at += 2;
                continue;
            }
            _ => {}
        }
        let length = usize::from(u16::from_be_bytes([
            *bytes.get(at + 2)?,
            *bytes.get(at + 3)?,
        ]));
        let data = bytes.get(at + 4..at + 2 + length)?;
        let whole = &bytes[at..at + 2 + length];
        match marker {
            // A thumbnail may follow the head of JFIF.
            0xE0 if data.starts_with(b"JFIF\0") && data.len() >= 14 => {
                out.extend([0xFF, 0xE0, 0, 16]);
                out.extend(&data[..12]);
                out.extend([0, 0]);
            }
            0xE1 => {
                let turned = data.strip_prefix(EXIF).and_then(orientation);
                if let Some(turned) = turned {
                    let exif = [EXIF, &exif(turned)].concat();
                    let length = u16::try_from(exif.len() + 2).ok()?;
                    out.extend([0xFF, 0xE1]);
                    out.extend(length.to_be_bytes());
                    out.extend(exif);
                }
            }
            0xE2 if data.starts_with(b"ICC_PROFILE\0") => out.extend(whole),
            // How the three colours are to be understood.
            0xEE if data.starts_with(b"Adobe") => out.extend(whole),
            0xE0..=0xEF | 0xFE => {}
            _ => out.extend(whole),
        }
        at += 2 + length;
        if marker == 0xDA {
            // Pixels, up to the next marker that is none of those that stand within them.
            let rest = &bytes[at..];
            let ends = |pair: &[u8]| pair[0] == 0xFF && !matches!(pair[1], 0 | 0xD0..=0xD7 | 0xFF);
            let end = rest.windows(2).position(ends)?;
            out.extend(&rest[..end]);
            at += end;
        }
    }
}

fn png(bytes: &[u8]) -> Option<Vec<u8>> {
    const KEPT: [&[u8; 4]; 12] = [
        b"iCCP", b"sRGB", b"gAMA", b"cHRM", b"cICP", b"sBIT", b"bKGD", b"tRNS", b"pHYs", b"acTL",
        b"fcTL", b"fdAT",
    ];
    let mut out = bytes.get(..8)?.to_vec();
    let mut at = 8;
    loop {
        let length = u32::from_be_bytes(bytes.get(at..at + 4)?.try_into().ok()?) as usize;
        let name = bytes.get(at + 4..at + 8)?;
        let data = bytes.get(at + 8..at.checked_add(length)?.checked_add(8)?)?;
        let whole = bytes.get(at..at + length + 12)?;
        let is_needed = name[0].is_ascii_uppercase() || KEPT.iter().any(|kept| *kept == name);
        if is_needed {
            out.extend(whole);
        } else if let Some(turned) = orientation(data).filter(|_| name == b"eXIf") {
            let body = [b"eXIf".as_slice(), &exif(turned)].concat();
            out.extend((body.len() as u32 - 4).to_be_bytes());
            out.extend(&body);
            out.extend(crc(&body).to_be_bytes());
        }
        if name == b"IEND" {
            return Some(out);
        }
        at += length + 12;
    }
}

/// The check sum of a chunk (PNG, annex D).
fn crc(bytes: &[u8]) -> u32 {
    let bit = |crc: u32, _| (crc >> 1) ^ (0xEDB8_8320 & (crc & 1).wrapping_neg());
    let byte = |crc: u32, byte: &u8| (0..8).fold(crc ^ u32::from(*byte), bit);
    !bytes.iter().fold(u32::MAX, byte)
}

fn webp(bytes: &[u8]) -> Option<Vec<u8>> {
    const KEPT: [&[u8; 4]; 7] = [
        b"VP8 ", b"VP8L", b"VP8X", b"ALPH", b"ANIM", b"ANMF", b"ICCP",
    ];
    const EXIF_FLAG: u8 = 8;
    const XMP_FLAG: u8 = 4;
    let end = 8 + u32::from_le_bytes(bytes.get(4..8)?.try_into().ok()?) as usize;
    let (mut out, mut at) = (bytes.get(..12)?.to_vec(), 12);
    let (mut flags, mut turned) = (None, None);
    let is_kept = |name: &[u8]| KEPT.iter().any(|kept| *kept == name);
    while at < end.min(bytes.len()) {
        let name = bytes.get(at..at + 4)?;
        let length = u32::from_le_bytes(bytes.get(at + 4..at + 8)?.try_into().ok()?) as usize;
        let data = bytes.get(at + 8..at.checked_add(length)?.checked_add(8)?)?;
        if name == b"VP8X" {
            flags = Some(out.len() + 8);
        }
        if name == b"EXIF" {
            turned = orientation(data.strip_prefix(EXIF).unwrap_or(data));
        }
        if is_kept(name) {
            out.extend(&bytes[at..at + 8]);
            out.extend(data);
            out.extend(&[0][..length % 2]);
        }
        at += 8 + length + length % 2;
    }
    // Programs differ in whether they look for pixels behind the end that the file announces.
    if at > end + 1 || bytes.get(at..at + 4).is_some_and(is_kept) {
        return None;
    }
    if let Some(turned) = turned {
        let exif = exif(turned);
        out.extend(b"EXIF");
        out.extend((exif.len() as u32).to_le_bytes());
        out.extend(exif);
    }
    if let Some(flags) = flags.and_then(|at| out.get_mut(at)) {
        *flags &= !(EXIF_FLAG | XMP_FLAG);
        *flags |= turned.map_or(0, |_| EXIF_FLAG);
    }
    let length = u32::try_from(out.len() - 8).ok()?;
    out[4..8].copy_from_slice(&length.to_le_bytes());
    Some(out)
}

fn gif(bytes: &[u8]) -> Option<Vec<u8>> {
    let colours = |flags: u8| match flags & 0x80 {
        0 => 0,
        _ => 3 << ((flags & 7) + 1),
    };
    // Where a run of blocks ends.
    let blocks = |mut at: usize| {
        loop {
            match *bytes.get(at)? {
                0 => return Some(at + 1),
                length => at += 1 + usize::from(length),
            }
        }
    };
    let mut at = 13 + colours(*bytes.get(10)?);
    let mut out = bytes.get(..at)?.to_vec();
    loop {
        let (end, stays) = match *bytes.get(at)? {
            0x3B => {
                out.push(0x3B);
                return Some(out);
            }
            0x2C => {
                let flags = *bytes.get(at + 9)?;
                (blocks(at + 11 + colours(flags))?, true)
            }
            // How a frame is shown, and how often all are.
            0x21 => {
                let repeats = bytes.get(at + 3..at + 14).is_some_and(|name| {
                    [b"NETSCAPE2.0", b"ANIMEXTS1.0"]
                        .iter()
                        .any(|known| *known == name)
                });
                let stays = match *bytes.get(at + 1)? {
                    0xF9 => true,
                    0xFF => repeats,
                    _ => false,
                };
                (blocks(at + 2)?, stays)
            }
            _ => return None,
        };
        if stays {
            out.extend(bytes.get(at..end)?);
        }
        at = end;
    }
}

/// How a picture is turned, by the first directory of its Exif (tag 0x0112: one short number); nothing for one
/// that is upright, or where another kind of value stands there, which programs pass over.
fn orientation(tiff: &[u8]) -> Option<u16> {
    let big = match tiff.get(..4)? {
        b"II*\0" => false,
        b"MM\0*" => true,
        _ => return None,
    };
    let short = |at: usize| {
        let two: [u8; 2] = tiff.get(at..at.checked_add(2)?)?.try_into().ok()?;
        Some(match big {
            true => u16::from_be_bytes(two),
            false => u16::from_le_bytes(two),
        })
    };
    let four: [u8; 4] = tiff.get(4..8)?.try_into().ok()?;
    let at = match big {
        true => u32::from_be_bytes(four),
        false => u32::from_le_bytes(four),
    } as usize;
    let entries = (0..usize::from(short(at)?)).map(|entry| at + 2 + entry * 12);
    let one_short = |at: usize| [0, 2, 4, 6].map(|part| short(at + part));
    let count = if big { [0, 1] } else { [1, 0] };
    let wanted = [0x0112, 3, count[0], count[1]].map(Some);
    let mut turned = entries.filter(|at| one_short(*at) == wanted);
    short(turned.next()? + 8).filter(|turned| (2..=8).contains(turned))
}

/// Exif that says nothing else than how a picture is turned.
fn exif(turned: u16) -> Vec<u8> {
    let [low, high] = turned.to_le_bytes();
    let head = b"II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0";
    [head.as_slice(), &[low, high, 0, 0, 0, 0, 0, 0]].concat()
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use image::metadata::Orientation;
    use image::{ImageDecoder, ImageFormat, ImageReader, RgbImage};

    use super::*;

    fn encoded(format: ImageFormat) -> Vec<u8> {
        let pixels = RgbImage::from_fn(20, 14, |x, y| image::Rgb([x as u8 * 9, y as u8 * 9, 40]));
        let mut bytes = Cursor::new(Vec::new());
        let written = pixels.write_to(&mut bytes, format);
        written.expect("a picture can be encoded");
        bytes.into_inner()
    }

    /// Pixels, and how they are turned.
    fn seen(bytes: &[u8]) -> (Vec<u8>, Option<Orientation>) {
        let reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format();
        let decoder = reader.expect("it is known").into_decoder();
        let mut decoder = decoder.expect("it can be read");
        let turned = decoder.orientation().ok();
        let pixels = image::load_from_memory(bytes).expect("it can be decoded");
        (pixels.into_bytes(), turned)
    }

    /// Exif that says more than it should.
    fn talkative() -> Vec<u8> {
        [&exif(6), b"SECRET".as_slice()].concat()
    }

    fn chunk(name: &[u8; 4], data: &[u8]) -> Vec<u8> {
        let body = [name.as_slice(), data].concat();
        let length = (data.len() as u32).to_be_bytes();
        [&length, &*body, &crc(&body).to_be_bytes()].concat()
    }

    fn check(kind: Kind, whole: &[u8]) {
        let bare = bare(kind, whole).unwrap_or_else(|| panic!("{kind:?} can be read"));
        assert!(memchr::memmem::find(whole, b"SECRET").is_some());
        assert!(memchr::memmem::find(&bare, b"SECRET").is_none(), "{kind:?}");
        assert_eq!(seen(&bare), seen(whole), "{kind:?}");
        assert_eq!(super::bare(kind, &bare).as_ref(), Some(&bare), "{kind:?}");
        // A torn file gives nothing, or as much as is there, and never a panic.
        for end in 0..whole.len() {
            super::bare(kind, &whole[..end]);
        }
    }

    #[test]
    fn pixels_stay_and_all_else_goes() {
        let jpeg = encoded(ImageFormat::Jpeg);
        let segment = |marker: u8, data: &[u8]| {
            let length = (data.len() as u16 + 2).to_be_bytes();
            [&[0xFF, marker], length.as_slice(), data].concat()
        };
        let exif = segment(0xE1, &[EXIF, &talkative()].concat());
        let more = [segment(0xFE, b"SECRET"), segment(0xED, b"SECRET")].concat();
        let whole = [&jpeg[..2], &exif, &more, &jpeg[2..], b"SECRET"].concat();
        check(Kind::Jpeg, &whole);
        let png = encoded(ImageFormat::Png);
        let more = [chunk(b"eXIf", &talkative()), chunk(b"tEXt", b"a\0SECRET")].concat();
        check(
            Kind::Png,
            &[&png[..33], &more, &png[33..], b"SECRET"].concat(),
        );
        let gif = encoded(ImageFormat::Gif);
        let start = 13 + (3 << ((gif[10] & 7) + 1)) * usize::from(gif[10] >> 7);
        let note = b"\x21\xFE\x06SECRET\0".as_slice();
        check(Kind::Gif, &[&gif[..start], note, &gif[start..]].concat());
        let webp = encoded(ImageFormat::WebP);
        let size = [19, 0, 0, 13, 0, 0];
        let head = [b"VP8X\x0A\0\0\0\x08\0\0\0".as_slice(), &size].concat();
        let exif = talkative();
        let length = (exif.len() as u32).to_le_bytes();
        let body = [&head, &webp[12..], b"EXIF", &length, &exif].concat();
        let length = (body.len() as u32 + 4).to_le_bytes();
        check(
            Kind::Webp,
            &[b"RIFF", length.as_slice(), b"WEBP", &body].concat(),
        );
    }
}
