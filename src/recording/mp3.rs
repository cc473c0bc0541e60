//! The tags and frames of an MP3 file become what is wrong with it, and what it tells beside itself.
//!
//! The formats: ISO/IEC 11172-3 and 13818-3 (frames), ID3v2 (<https://id3.org/id3v2.4.0-structure>), and
//! the first frame in which LAME and its like tell how much there is ("Xing", "Info").

use std::io::{self, Read, Seek};

use super::window::{Window, number};
use super::{ENCLOSED, Fault, Found};

/// Most bytes of a tag that are looked at.
const TAG: u64 = 16 * 1024 * 1024;
/// The first frame begins within so many bytes behind the tag.
const PADDING: u64 = 64 * 1024;

/// Thousands of bits in a second, by the number in a frame's head, of MPEG-1 and of MPEG-2 and 2.5.
const RATES: [[u64; 15]; 2] = [
    [
        0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320,
    ],
    [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
];
/// Samples in a second, of MPEG-1; the later versions halve them, once and twice.
const SAMPLES: [u64; 3] = [44_100, 48_000, 32_000];

/// The head of a frame.
struct Frame {
    /// How many bytes it has; nothing where any number may be meant.
    length: Option<u64>,
    /// Bytes between its head and the place where the first frame tells how much there is.
    side: u64,
}

impl Frame {
    fn of([sync, version, rate, mode]: [u8; 4]) -> Option<Frame> {
        // Eleven bits of the mark, and the layer III.
        if sync != 0xFF || version & 0xE6 != 0xE2 {
            return None;
        }
        let halved = match version >> 3 & 3 {
            0 => 2,
            2 => 1,
            3 => 0,
            _ => return None,
        };
        let later = usize::from(halved > 0);
        let bits = *RATES[later].get(usize::from(rate >> 4))?;
        let samples = SAMPLES.get(usize::from(rate >> 2 & 3))? >> halved;
        let padding = u64::from(rate >> 1 & 1);
        let per_bit = [144_000, 72_000][later];
        Some(Frame {
            length: (bits > 0).then(|| per_bit * bits / samples + padding),
            side: match (later, mode >> 6) {
                (0, 3) | (1, 0..=2) => 17,
                (0, _) => 32,
                _ => 9,
            },
        })
    }
}

pub(super) fn look(file: &mut Window<'_, impl Read + Seek>) -> io::Result<Found> {
    let start = behind_tags(file)?;
    // A tag may be nothing but padding.
    let has_words = start > 0 && file.bytes(10, 1)? != [0];
    let old_tag = file.bytes(file.length.saturating_sub(128), 3)? == b"TAG";
    Ok(Found {
        fault: fault(file, start)?,
        describes: has_words || old_tag,
        tells: enclosed(file)?.then_some(ENCLOSED),
    })
}

/// Where the tags at the beginning end.
fn behind_tags(file: &mut Window<'_, impl Read + Seek>) -> io::Result<u64> {
    let mut at: u64 = 0;
    while at < file.length
        && let Some([b'I', b'D', b'3', _, _, flags, size @ ..]) = file.exactly::<10>(at)?
    {
        let foot = if flags & 0x10 != 0 { 10 } else { 0 };
        at += 10 + seven_bits(&size) + foot;
    }
    Ok(at)
}

/// Goes through the frames: there is one, and none is longer than the file. Between the last one and the
/// end other tags may stand.
fn fault(file: &mut Window<'_, impl Read + Seek>, start: u64) -> io::Result<Option<Fault>> {
    if start >= file.length {
        return Ok(Some(Fault::BreaksOff));
    }
    let Some((mut at, first)) = first(file, start)? else {
        return Ok(Some(Fault::Empty));
    };
    let told = file.bytes(at + 4 + first.side, 16)?;
    if told.starts_with(b"Xing") || told.starts_with(b"Info") {
        // Of the numbers that may follow, the first is how many frames there are, the next how many bytes.
        let flags = told.get(7).copied().unwrap_or(0);
        let place = if flags & 1 == 0 { 8 } else { 12 };
        let length = told.get(place..place + 4).map_or(0, number);
        if flags & 2 != 0 && length > file.length {
            return Ok(Some(Fault::BreaksOff));
        }
    }
    while let Some(head) = file.exactly::<4>(at)? {
        let Some(length) = Frame::of(head).and_then(|frame| frame.length) else {
            break;
        };
        at += length;
    }
    Ok((at > file.length).then_some(Fault::BreaksOff))
}

/// The first frame, which another one follows, or the end. Alone, four bytes may look like one by chance.
fn first(file: &mut Window<'_, impl Read + Seek>, start: u64) -> io::Result<Option<(u64, Frame)>> {
    for at in start..(start + PADDING).min(file.length) {
        let Some(frame) = file.exactly::<4>(at)?.and_then(Frame::of) else {
            continue;
        };
        let next = frame.length.map(|length| at + length);
        let follows = match next {
            Some(next) if next + 4 <= file.length => {
                file.exactly::<4>(next)?.and_then(Frame::of).is_some()
            }
            _ => true,
        };
        if follows {
            return Ok(Some((at, frame)));
        }
    }
    Ok(None)
}

/// Whether pictures or files lie in the frames of an ID3v2 tag.
fn enclosed(file: &mut Window<'_, impl Read + Seek>) -> io::Result<bool> {
    let Some([b'I', b'D', b'3', version, _, flags, size @ ..]) = file.exactly::<10>(0)? else {
        return Ok(false);
    };
    let tag = file.bytes(10, seven_bits(&size).min(TAG))?;
    // Version 2.2 has names of three letters and no flags.
    let (name, size, flagged) = if version == 2 { (3, 3, 0) } else { (4, 4, 2) };
    let number = |bytes: &[u8]| match version {
        4.. => seven_bits(bytes),
        _ => number(bytes),
    };
    let mut at = 0;
    if flags & 0x40 != 0 && version > 2 {
        // The size of an extended head counts its own bytes only in version 2.4.
        let own = number(tag.get(..4).unwrap_or_default());
        at = usize::try_from(own).unwrap_or(usize::MAX);
        at = at.saturating_add(if version == 3 { 4 } else { 0 });
    }
    while let Some(frame) = tag.get(at..at.saturating_add(name + size + flagged)) {
        let (id, rest) = frame.split_at(name);
        match id {
            b"APIC" | b"PIC" | b"GEOB" | b"GEO" | b"PRIV" => return Ok(true),
            [0, ..] => break,
            _ => {}
        }
        let length = usize::try_from(number(&rest[..size])).unwrap_or(usize::MAX);
        at = at.saturating_add(frame.len()).saturating_add(length);
    }
    Ok(false)
}

/// A number of which each byte holds seven bits.
fn seven_bits(bytes: &[u8]) -> u64 {
    let add = |sum, byte: &u8| sum << 7 | u64::from(byte & 0x7F);
    bytes.iter().fold(0, add)
}
