//! Characters become what they stand for in a number: a digit of any script, a hyphen, a space, nothing.

/// Where the ten digits of a script begin (Unicode, category Nd).
const ZEROS: [char; 8] = [
    '0', '\u{660}',  // Arabic
    '\u{6f0}',  // Persian
    '\u{966}',  // Devanagari
    '\u{9e6}',  // Bengali
    '\u{a66}',  // Gurmukhi
    '\u{be6}',  // Tamil
    '\u{ff10}', // wide
];

/// The digit that a character is.
pub(super) fn digit(c: char) -> Option<u32> {
    let from = |zero: &char| (c as u32).checked_sub(*zero as u32);
    ZEROS.iter().filter_map(from).find(|value| *value < 10)
}

/// Whether a character is seen by nobody: joiners, marks of direction, the frame of a keycap.
pub(super) fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{20e3}' | '\u{fe00}'..='\u{fe0f}'
        | '\u{feff}' | '\u{e0000}'..='\u{e007f}')
}

/// What stands between two groups of digits, each sign in its plain form and no more than one space.
pub(super) fn plain(gap: &str) -> String {
    let mut plain = String::new();
    for c in gap.chars() {
        let c = match c {
            '\n' | '\r' => '\n',
            c if c.is_whitespace() => ' ',
            '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{ff0d}' => '-',
            '\u{b7}' | '\u{2022}' | '\u{2024}' | '\u{ff0e}' => '.',
            '\u{ff08}' => '(',
            '\u{ff09}' => ')',
            '\u{ff0b}' => '+',
            c => c,
        };
        if c != ' ' || !plain.ends_with(' ') {
            plain.push(c);
        }
    }
    plain
}

/// Whether a letter is of a script with small and capital letters. Such scripts put spaces between words,
/// so that a digit which touches a letter belongs to a name: `W45`.
pub(super) fn is_cased(c: char) -> bool {
    c.is_lowercase() || c.is_uppercase()
}
