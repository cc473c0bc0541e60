//! The boxes of an MP4 or QuickTime file become what is wrong with it, and what it tells beside itself.
//!
//! The formats: ISO/IEC 14496-12, Apple's QuickTime File Format, 3GPP TS 26.244 (`loci`).

use std::io::{self, Read, Seek};
use std::ops::Range;

use super::window::{Window, number};
use super::{ENCLOSED, Fault, Found, PARTS, PLACE, SENSORS, contains};

/// Most bytes of one description that are read.
const DESCRIPTION: u64 = 16 * 1024 * 1024;
/// Boxes deeper than this, or more of them, no program makes.
const DEPTH: usize = 8;
const BOXES: usize = 10_000;

/// A box: its type, and where what is in it lies.
struct Part {
    kind: [u8; 4],
    inside: Range<u64>,
}

/// The box that begins at a place; nothing where it does not end by `end`.
fn part(file: &mut Window<'_, impl Read + Seek>, at: u64, end: u64) -> io::Result<Option<Part>> {
    let Some([a, b, c, d, kind @ ..]) = file.exactly::<8>(at)? else {
        return Ok(None);
    };
    // A size of 1 stands for a longer number behind the type, 0 for all that follows.
    let inside = match number(&[a, b, c, d]) {
        0 => at + 8..end,
        1 => {
            let long = file.exactly::<8>(at + 8)?.map_or(0, |size| number(&size));
            at + 16..at.saturating_add(long)
        }
        size => at + 8..at + size,
    };
    let fits = inside.start <= inside.end && inside.end <= end;
    Ok(fits.then_some(Part { kind, inside }))
}

pub(super) fn look(file: &mut Window<'_, impl Read + Seek>) -> io::Result<Found> {
    let mut found = Found {
        fault: fault(file)?,
        ..Found::default()
    };
    boxes(file, 0..file.length, DEPTH, &mut 0, &mut found)?;
    Ok(found)
}

/// A recorder that is stopped, and a download that breaks off, leave a box that is longer than the file,
/// or no index (`moov`), or an index without what it speaks of (`mdat`, `moof`).
fn fault(file: &mut Window<'_, impl Read + Seek>) -> io::Result<Option<Fault>> {
    let length = file.length;
    let (mut index, mut data, mut waits) = (None, false, false);
    let (mut at, mut seen) = (0, 0);
    while at < length {
        seen += 1;
        let Some(part) = part(file, at, length)?.filter(|_| seen < PARTS) else {
            return Ok(Some(Fault::BreaksOff));
        };
        match &part.kind {
            b"moov" => index = Some(part.inside.clone()),
            b"moof" => waits = true,
            b"mdat" => (data, waits) = (true, false),
            _ => {}
        }
        at = part.inside.end;
    }
    let Some(index) = index.filter(|_| data && !waits) else {
        return Ok(Some(Fault::BreaksOff));
    };
    let mut at = index.start;
    while let Some(part) = part(file, at, index.end)? {
        if part.kind == *b"trak" {
            return Ok(None);
        }
        at = part.inside.end;
    }
    Ok(Some(Fault::Empty))
}

/// Adds what the boxes within a range tell.
fn boxes(
    file: &mut Window<'_, impl Read + Seek>,
    range: Range<u64>,
    depth: usize,
    seen: &mut usize,
    found: &mut Found,
) -> io::Result<()> {
    let mut at = range.start;
    while at + 8 <= range.end && depth > 0 && *seen < BOXES && found.tells.is_none() {
        *seen += 1;
        let Some(Part { kind, inside }) = part(file, at, range.end)? else {
            break;
        };
        let (start, end) = (inside.start, inside.end);
        match &kind {
            b"moov" | b"moof" | b"traf" | b"trak" | b"mdia" | b"minf" | b"stbl" => {
                boxes(file, inside, depth - 1, seen, found)?;
            }
            b"ilst" => {
                found.describes |= start < end;
                boxes(file, inside, depth - 1, seen, found)?;
            }
            // Beside the box in which a list may stand, whatever is here is a description.
            b"udta" => {
                let is_list = |part: Part| part.kind == *b"meta" && part.inside.end == end;
                let list_alone = part(file, start, end)?.is_some_and(is_list);
                found.describes |= start < end && !list_alone;
                boxes(file, inside, depth - 1, seen, found)?;
            }
            // In MP4 four bytes stand before its boxes; in QuickTime none do.
            b"meta" => {
                let own = match file.bytes(start + 4, 4)? {
                    b"hdlr" => inside,
                    _ => start + 4..end,
                };
                boxes(file, own, depth - 1, seen, found)?;
            }
            // When it was made and changed; in the first version of these heads the numbers are short.
            b"mvhd" | b"tkhd" | b"mdhd" => {
                let about = file.bytes(start, (end - start).min(20))?;
                let times = match about.first() {
                    Some(0) => about.get(4..12),
                    _ => about.get(4..20),
                };
                found.describes |= times.is_some_and(|times| number(times) != 0);
            }
            b"\xA9xyz" | b"loci" => found.tells = Some(PLACE),
            b"gps " => found.tells = Some(SENSORS),
            // A cover is a picture with metadata of its own.
            b"covr" => found.tells = Some(ENCLOSED),
            b"keys" | b"----" | b"uuid" | b"XMP_" | b"stsd" => {
                found.describes |= kind != *b"stsd";
                let text = file.bytes(start, DESCRIPTION.min(end - start))?;
                let has = |word: &&[u8]| contains(text, word);
                let place: [&[u8]; 4] = [b"location", b"Location", b"LOCATION", b"GPS"];
                let sensors: [&[u8]; 3] = [b"gpmd", b"camm", b"mebx"];
                found.tells = match &kind {
                    b"stsd" => sensors.iter().any(has).then_some(SENSORS),
                    _ => place.iter().any(has).then_some(PLACE),
                };
            }
            _ => {}
        }
        at = end;
    }
    Ok(())
}
