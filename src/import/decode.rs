//! The bytes of an exported table become text, in whichever encoding a spreadsheet program wrote it.

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// The text, and the encoding if that had to be guessed. A byte-order mark decides; else what is UTF-8 is that;
/// else every other byte is zero in UTF-16 of Latin letters; else it is what Windows calls ANSI in the west.
pub fn decode(bytes: &[u8]) -> (String, Option<&'static str>) {
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        let (text, _) = encoding.decode_without_bom_handling(&bytes[mark..]);
        return (text.into_owned(), None);
    }
    let zeros = |from: usize| {
        let beginning = bytes.iter().take(200).skip(from).step_by(2);
        beginning.filter(|byte| **byte == 0).count()
    };
    let half = bytes.len().min(200) / 4;
    let encoding = match std::str::from_utf8(bytes) {
        _ if half > 0 && zeros(1) > half => UTF_16LE,
        _ if half > 0 && zeros(0) > half => UTF_16BE,
        Ok(_) => UTF_8,
        Err(_) => WINDOWS_1252,
    };
    let (text, _) = encoding.decode_without_bom_handling(bytes);
    let guessed = (encoding == WINDOWS_1252).then(|| encoding.name());
    (text.into_owned(), guessed)
}

#[cfg(test)]
mod tests {
    use super::decode;

    #[test]
    fn the_encodings_of_spreadsheet_programs_are_read() {
        let text = "Día;Qué pasó\n";
        let utf16 = |to: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(to).collect::<Vec<u8>>();
        let little = utf16(u16::to_le_bytes);
        let marked = |mark: &[u8], bytes: &[u8]| [mark, bytes].concat();
        for bytes in [
            text.as_bytes().to_vec(),
            marked(b"\xEF\xBB\xBF", text.as_bytes()),
            marked(b"\xFF\xFE", &little),
            marked(b"\xFE\xFF", &utf16(u16::to_be_bytes)),
            little.clone(),
            utf16(u16::to_be_bytes),
        ] {
            assert_eq!(decode(&bytes), (text.to_owned(), None));
        }
        let ansi = b"D\xEDa;Qu\xE9 pas\xF3 \x93a\x94\n";
        assert_eq!(
            decode(ansi),
            ("Día;Qué pasó “a”\n".to_owned(), Some("windows-1252"))
        );
        assert_eq!(decode(b"").0, "");
    }
}
