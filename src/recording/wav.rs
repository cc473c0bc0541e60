//! The chunks of a RIFF WAVE file become what is wrong with it.
//!
//! The format: Microsoft's and IBM's Multimedia Programming Interface and Data Specifications 1.0.

use std::io::{self, Read, Seek};

use super::window::Window;
use super::{Fault, Found, PARTS};

pub(super) fn look(file: &mut Window<'_, impl Read + Seek>) -> io::Result<Found> {
    let mut found = Found::default();
    let (mut at, mut seen) = (12, 0);
    let (mut has_form, mut sound) = (false, None);
    while let Some([a, b, c, d, size @ ..]) = file.exactly::<8>(at)?
        && seen < PARTS
    {
        seen += 1;
        let size = u32::from_le_bytes(size);
        let start = at + 8;
        match &[a, b, c, d] {
            b"fmt " => has_form = true,
            b"data" => {
                // Programs that write into a pipe cannot come back to say how much it became.
                let end = match size {
                    u32::MAX => file.length,
                    _ => start + u64::from(size),
                };
                sound = Some(start..end);
            }
            b"fact" | b"JUNK" | b"PAD " => {}
            _ => found.describes = true,
        }
        // Chunks begin at even places.
        at = start + u64::from(size) + u64::from(size % 2);
    }
    found.fault = match sound {
        Some(sound) if sound.end > file.length => Some(Fault::BreaksOff),
        Some(sound) if !has_form || sound.is_empty() => Some(Fault::Empty),
        Some(_) => None,
        None => Some(Fault::BreaksOff),
    };
    Ok(found)
}
