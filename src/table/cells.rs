//! A record of a CSV text becomes the places of its fields.

use std::ops::Range;

/// The byte range of each field of a record, quotes left out, and the place of a quotation that is
/// never closed; the CSV reader tells only where the record ends. A quotation mark opens one only at
/// the beginning of a field (RFC 4180).
pub(super) fn cells(
    text: &str,
    record: Range<usize>,
    delimiter: u8,
) -> (Vec<Range<usize>>, Option<usize>) {
    let bytes = text.as_bytes();
    let end = text[record.clone()].trim_end_matches(['\n', '\r']).len() + record.start;
    let (mut cells, mut start) = (Vec::new(), record.start);
    let (mut open, mut closed) = (None, None);
    for at in record.start..=end {
        match bytes.get(at).filter(|_| at < end) {
            Some(b'"') if open.is_some() => (open, closed) = (None, Some(at + 1)),
            Some(b'"') if at == start || closed == Some(at) => open = Some(start),
            Some(_) if open.is_some() => {}
            Some(byte) if *byte != delimiter => {}
            _ => {
                let raw = &text[start..at];
                let inner = raw.strip_prefix('"').and_then(|raw| raw.strip_suffix('"'));
                let quotes = usize::from(inner.is_some());
                cells.push(start + quotes..at - quotes);
                start = at + 1;
            }
        }
    }
    (cells, open)
}
