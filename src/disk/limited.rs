//! A file becomes its bytes, unless there are more of them than it may have.

use std::fs;
use std::io::Read;
use std::path::Path;
use std::sync::Arc;

use super::Memory;
use super::failure::{ReadError, failed};

/// The bytes of a file; nothing when there are more than `limit`.
pub(super) fn limited(path: &Path, limit: u64) -> Result<Option<Vec<u8>>, ReadError> {
    let open = fs::File::open(path).map_err(failed(path))?;
    let length = open.metadata().map_err(failed(path))?.len();
    let mut bytes = Vec::with_capacity(length.min(limit) as usize + 1);
    // A file that grows while it is read is cut off above the limit all the same.
    let read = open.take(limit.saturating_add(1)).read_to_end(&mut bytes);
    let length = read.map_err(failed(path))? as u64;
    Ok((length <= limit).then_some(bytes))
}

/// The same, to be shared; out of the memory, where there is one and the file did not change.
pub(super) fn shared(
    path: &Path,
    limit: u64,
    memory: Option<&Memory>,
) -> Result<Option<Arc<[u8]>>, ReadError> {
    match memory {
        Some(memory) => memory.bytes(path, limit),
        None => Ok(limited(path, limit)?.map(Arc::from)),
    }
}
