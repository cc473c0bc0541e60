//! A text becomes a YAML scalar, in the manner in which another one was written.

/// The text as it stands in a file: plain where that is safe, else in quotes. `old` is what stood there, whose
/// quotes are kept; `flow` says whether it stands between braces or brackets.
pub(super) fn spelled(text: &str, old: &str, flow: bool) -> String {
    match old.as_bytes().first() {
        Some(b'\'') => format!("'{}'", text.replace('\'', "''")),
        Some(b'"') => quoted(text),
        _ if is_plain(text, flow) => text.to_owned(),
        _ => quoted(text),
    }
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

/// Whether a text of one line means itself without quotes (YAML 1.2, section 7.3.3). Only what begins with a
/// letter or digit is taken for such.
fn is_plain(text: &str, flow: bool) -> bool {
    let is_cut = |text: &str| {
        let ends = |c: char| c == ':' || c.is_whitespace();
        text.ends_with(ends) || [": ", " #"].iter().any(|cut| text.contains(cut))
    };
    let is_mark = |c: char| flow && "[]{},:".contains(c);
    let is_none = |text: &str| ["null", "Null", "NULL"].contains(&text);
    text.starts_with(char::is_alphanumeric)
        && !text.contains(is_mark)
        && !is_cut(text)
        && !is_none(text)
}
