//! A file becomes the bytes at any place in it, a few at a time, so that none is in memory as a whole.

use std::io::{self, Read, Seek, SeekFrom};

/// Bytes that are read at once: heads of parts that follow each other closely cost one reading.
const HELD: u64 = 16 * 1024;

/// What is held of a file at the moment.
pub(super) struct Window<'a, F> {
    file: &'a mut F,
    /// How many bytes the file has.
    pub(super) length: u64,
    at: u64,
    held: Vec<u8>,
}

impl<'a, F: Read + Seek> Window<'a, F> {
    pub(super) fn new(file: &'a mut F) -> io::Result<Window<'a, F>> {
        Ok(Window {
            length: file.seek(SeekFrom::End(0))?,
            file,
            at: 0,
            held: Vec::new(),
        })
    }

    /// So many bytes from a place on, or fewer where the file ends.
    pub(super) fn bytes(&mut self, at: u64, most: u64) -> io::Result<&[u8]> {
        let most = most.min(self.length.saturating_sub(at));
        let held = self.held.len() as u64;
        let is_held = at >= self.at && at - self.at + most <= held;
        if !is_held {
            self.held.clear();
            self.at = at;
            self.file.seek(SeekFrom::Start(at))?;
            let mut part = self.file.by_ref().take(most.max(HELD));
            part.read_to_end(&mut self.held)?;
        }
        let start = usize::try_from(at - self.at).unwrap_or(usize::MAX);
        let rest = self.held.get(start..).unwrap_or_default();
        let most = usize::try_from(most).unwrap_or(usize::MAX);
        Ok(&rest[..most.min(rest.len())])
    }

    /// Just as many bytes; nothing where the file ends before.
    pub(super) fn exactly<const N: usize>(&mut self, at: u64) -> io::Result<Option<[u8; N]>> {
        Ok(self.bytes(at, N as u64)?.try_into().ok())
    }
}

/// A number whose first byte counts most.
pub(super) fn number(bytes: &[u8]) -> u64 {
    let add = |sum, byte: &u8| sum << 8 | u64::from(*byte);
    bytes.iter().fold(0, add)
}
