//! Tokens become CSS custom properties at the head of the theme's style sheet, and style sheets become
//! shorter ones.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::Tokens;

/// The tokens as CSS: colours as `--NAME`, fonts as `--font-NAME`, lengths as `--size-NAME`; dark
/// colours apply where the reader's system asks for them.
pub(super) fn properties(tokens: &Tokens) -> String {
    let block = |prefix: &str, values: &BTreeMap<String, String>| {
        values.iter().fold(String::new(), |mut css, (name, value)| {
            // Writing to a String cannot fail.
            let _ = write!(css, "--{prefix}{name}:{value};");
            css
        })
    };
    format!(
        ":root{{color-scheme:light dark;{}{}{}}}@media (prefers-color-scheme:dark){{:root{{{}}}}}\n",
        block("", &tokens.light),
        block("font-", &tokens.fonts),
        block("size-", &tokens.sizes),
        block("", &tokens.dark),
    )
}

/// Whether a value can stand in a declaration without ending it.
pub(super) fn is_safe(value: &str) -> bool {
    !value.contains([';', '{', '}', '<', '\n', '\\'])
        && !value.contains("/*")
        && !value.contains("url(")
}

/// A style sheet without comments and without the spaces that nothing needs; strings and addresses
/// stay as they are.
pub(super) fn minified(css: &str) -> String {
    let mut out = String::with_capacity(css.len());
    let mut rest = css;
    let mut spaced = false;
    while let Some(c) = rest.chars().next() {
        let length = whole(rest, c);
        let (piece, after) = rest.split_at(length);
        rest = after;
        if c.is_ascii_whitespace() || piece.starts_with("/*") {
            spaced = true;
            continue;
        }
        if matches!(c, '{' | '}' | ';' | ',' | '>') {
            // The last declaration of a rule needs no end of its own.
            if c == '}' && out.ends_with(';') {
                out.pop();
            }
        } else if spaced && !out.is_empty() && !out.ends_with(['{', '}', ';', ',', '>', ':']) {
            out.push(' ');
        }
        out.push_str(piece);
        spaced = false;
    }
    out
}

/// The bytes of what begins a text with this character and must stay whole: a comment, a string, an
/// address, or the character alone.
fn whole(text: &str, first: char) -> usize {
    let until = |from: usize, end: &str| {
        let found = text.get(from..).and_then(|rest| rest.find(end));
        found.map_or(text.len(), |at| from + at + end.len())
    };
    match first {
        '/' if text.starts_with("/*") => until(2, "*/"),
        'u' if text.starts_with("url(") => until(4, ")"),
        '"' | '\'' => {
            let mut escaped = false;
            let end = text[1..].find(|c| {
                let ends = c == first && !escaped;
                escaped = c == '\\' && !escaped;
                ends
            });
            end.map_or(text.len(), |at| at + 2)
        }
        c => c.len_utf8(),
    }
}

#[cfg(test)]
mod tests {
    use super::minified;

    #[test]
    fn only_what_nothing_needs_is_left_out() {
        for (from, to) in [
            ("/* a */ p > a , b{ color : red ; }\n", "p>a,b{color :red}"),
            ("a :hover { margin: 0 -1px; }", "a :hover{margin:0 -1px}"),
            (
                "p::after { content: \" /* → */ \\\" ; \"; }",
                "p::after{content:\" /* → */ \\\" ; \"}",
            ),
            (
                "a { b: calc(1px + 2px) }  @media (width > 4rem) and (x) { c + d { e: f } }",
                "a{b:calc(1px + 2px)}@media (width>4rem) and (x){c + d{e:f}}",
            ),
            ("a { b: url( x y.png ) } /* open", "a{b:url( x y.png )}"),
            ("\"open", "\"open"),
        ] {
            assert_eq!(minified(from), to);
        }
    }
}
