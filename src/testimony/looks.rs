//! A style sheet becomes whether it would load anything from elsewhere.

/// What makes a browser load something: the first two by the standard, the others in some browsers.
const LOADERS: [&str; 4] = ["url(", "@import", "image-set(", "src("];

/// Whether a sheet, or a piece of one, names something to load.
pub(super) fn loads(sheet: &str) -> bool {
    let plain = unescaped(sheet).to_ascii_lowercase();
    LOADERS.iter().any(|loader| plain.contains(loader))
}

/// A sheet with each escaped letter as itself (CSS Syntax, section 4.3.7).
fn unescaped(sheet: &str) -> String {
    let mut plain = String::with_capacity(sheet.len());
    let mut rest = sheet;
    while let Some((before, behind)) = rest.split_once('\\') {
        plain.push_str(before);
        let digits = behind.bytes().take(6);
        let digits = digits.take_while(u8::is_ascii_hexdigit).count();
        let (code, after) = behind.split_at(digits);
        plain.extend(u32::from_str_radix(code, 16).ok().and_then(char::from_u32));
        // One space or line's end belongs to the number; a line's end without a number to the backslash.
        rest = match after.strip_prefix("\r\n") {
            Some(after) => after,
            None => after
                .strip_prefix([' ', '\t', '\n', '\r', '\u{c}'])
                .unwrap_or(after),
        };
    }
    plain + rest
}
