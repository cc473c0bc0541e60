//! The pages of an Ogg file become what is wrong with it.
//!
//! The format: RFC 3533; what is in it: RFC 7845 (Opus), Xiph.Org's Vorbis I, RFC 9639 (FLAC).

use std::io::{self, Read, Seek};

use super::window::Window;
use super::{Fault, Found};

/// How sounds begin that browsers play.
const KNOWN: [&[u8]; 3] = [b"OpusHead", b"\x01vorbis", b"\x7FFLAC"];
/// Bytes of a page's head before the lengths of its parts.
const HEAD: u64 = 27;

pub(super) fn look(file: &mut Window<'_, impl Read + Seek>) -> io::Result<Found> {
    Ok(Found {
        fault: fault(file)?,
        // The program that made it always stands in it.
        describes: true,
        ..Found::default()
    })
}

fn fault(file: &mut Window<'_, impl Read + Seek>) -> io::Result<Option<Fault>> {
    let (mut at, mut has_sound) = (0, false);
    while at < file.length {
        let Some(head) = file.exactly::<{ HEAD as usize }>(at)? else {
            return Ok(Some(Fault::BreaksOff));
        };
        let parts = u64::from(head[26]);
        let lengths = file.bytes(at + HEAD, parts)?;
        let length: u64 = lengths.iter().copied().map(u64::from).sum();
        let content = at + HEAD + parts;
        if !head.starts_with(b"OggS") || content + length > file.length {
            return Ok(Some(Fault::BreaksOff));
        }
        if at == 0 {
            let first = file.bytes(content, length.min(8))?;
            if !KNOWN.iter().any(|known| first.starts_with(known)) {
                return Ok(Some(Fault::Unknown));
            }
        }
        // How far the sound has come by the end of this page: 0 on pages that only describe it, and all
        // ones where nothing ends on the page.
        has_sound |= ![[0; 8], [0xFF; 8]].iter().any(|none| head[6..14] == *none);
        at = content + length;
    }
    Ok((!has_sound).then_some(Fault::Empty))
}
