//! The elements of a WebM file become what is wrong with it.
//!
//! The format: RFC 8794 (EBML) and RFC 9559 (Matroska, of which WebM is a part).

use std::io::{self, Read, Seek};

use super::window::{Window, number};
use super::{Fault, Found, PARTS};

const HEAD: u64 = 0x1A45_DFA3;
const DOC_TYPE: u64 = 0x4282;
const SEGMENT: u64 = 0x1853_8067;
const TRACKS: u64 = 0x1654_AE6B;
const CLUSTER: u64 = 0x1F43_B675;

/// An element: what it is, where its content begins and where that ends, if it says so.
struct Element {
    id: u64,
    start: u64,
    end: Option<u64>,
}

/// The element that begins at a place; nothing where its own head is cut or is none.
fn element(file: &mut Window<'_, impl Read + Seek>, at: u64) -> io::Result<Option<Element>> {
    let head = file.bytes(at, 12)?;
    // The zeros before the first one tell how many bytes belong to a number.
    let length = |at: usize| Some(head.get(at)?.leading_zeros() as usize + 1);
    let parts = || {
        let id = head.get(..length(0).filter(|length| *length <= 4)?)?;
        let own = length(id.len()).filter(|length| *length <= 8)?;
        let size = head.get(id.len()..id.len() + own)?;
        Some((id, size))
    };
    let Some((id, size)) = parts() else {
        return Ok(None);
    };
    let ones = (1 << (7 * size.len())) - 1;
    let start = at + (id.len() + size.len()) as u64;
    // All ones stand for a size that was not known when the head was written.
    let size = Some(number(size) & ones).filter(|size| *size != ones);
    Ok(Some(Element {
        id: number(id),
        start,
        end: size.map(|size| start.saturating_add(size)),
    }))
}

pub(super) fn look(file: &mut Window<'_, impl Read + Seek>) -> io::Result<Found> {
    Ok(Found {
        fault: fault(file)?,
        // The programs that made it always stand in it.
        describes: true,
        ..Found::default()
    })
}

fn fault(file: &mut Window<'_, impl Read + Seek>) -> io::Result<Option<Fault>> {
    let head = element(file, 0)?.filter(|head| head.id == HEAD);
    let Some((head, mut at)) = head.and_then(|head| Some((head.start, head.end?))) else {
        return Ok(Some(Fault::Unknown));
    };
    if at > file.length {
        return Ok(Some(Fault::BreaksOff));
    }
    if !is_webm(file, head, at)? {
        return Ok(Some(Fault::Unknown));
    }
    let (mut end, mut seen) = (file.length, 0);
    let (mut has_tracks, mut has_data) = (false, false);
    while at < end {
        seen += 1;
        let Some(part) = element(file, at)?.filter(|_| seen < PARTS) else {
            return Ok(Some(Fault::BreaksOff));
        };
        if part.end.is_some_and(|until| until > end) {
            return Ok(Some(Fault::BreaksOff));
        }
        has_tracks |= part.id == TRACKS;
        has_data |= part.id == CLUSTER;
        at = match (part.id, part.end) {
            // What comes behind the one segment is no concern of players.
            (SEGMENT, until) => {
                end = until.unwrap_or(end);
                part.start
            }
            (_, Some(until)) => until,
            // Of a cluster that was written while it was made, the parts are gone through.
            (CLUSTER, None) => part.start,
            (_, None) => return Ok(Some(Fault::BreaksOff)),
        };
    }
    Ok((!has_tracks || !has_data).then_some(Fault::Empty))
}

/// Whether the head of a file says that it is WebM, and not Matroska of another kind.
fn is_webm(file: &mut Window<'_, impl Read + Seek>, mut at: u64, end: u64) -> io::Result<bool> {
    while at < end {
        let Some(part) = element(file, at)? else {
            break;
        };
        let Some(until) = part.end.filter(|until| *until <= end) else {
            break;
        };
        if part.id == DOC_TYPE {
            return Ok(file.bytes(part.start, until - part.start)? == b"webm");
        }
        at = until;
    }
    Ok(false)
}
