//! A text becomes a cell of a CSV file that no spreadsheet runs as a formula.

use std::borrow::Cow;

use crate::diagnostic::is_unseen;

/// A text that can stand in a cell. What begins like a formula gets an apostrophe before it, which
/// spreadsheets take for "this is text"; numbers stay numbers. See OWASP, *CSV Injection*:
/// <https://owasp.org/www-community/attacks/CSV_Injection>.
pub(in crate::produce) fn harmless(cell: &str) -> Cow<'_, str> {
    // What nobody sees before the sign may be dropped when the file is opened.
    let blank = |c: char| c.is_whitespace() || is_unseen(c) || c == '\u{200b}';
    let bare = cell.trim_start_matches(|c| blank(c) && !"\t\r\n".contains(c));
    let begins = bare.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']);
    let number = |text: &str| {
        let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
        digits.contains(|sign: char| sign.is_ascii_digit())
            && digits
                .bytes()
                .all(|byte| byte.is_ascii_digit() || byte == b'.')
    };
    match begins && !number(cell) {
        true => Cow::Owned(format!("'{cell}")),
        false => Cow::Borrowed(cell),
    }
}

#[cfg(test)]
mod tests {
    use super::harmless;

    #[test]
    fn formulas_become_text_and_numbers_stay() {
        for formula in [
            "=1+1",
            "+cmd",
            "-2+3",
            "@SUM(A1)",
            "\t=1",
            "\r=1",
            "＝1",
            "-",
            "-.",
            "+1=2",
            " =1",
            "\u{a0}@x",
            "\u{feff}=1",
            "\u{200b}-1",
        ] {
            assert_eq!(harmless(formula), format!("'{formula}"));
        }
        for plain in [
            "",
            "12",
            "-12.5",
            "+3",
            "a=b",
            "Harbor",
            "'quoted",
            "#CareLedger001",
        ] {
            assert_eq!(harmless(plain), plain);
        }
    }
}
