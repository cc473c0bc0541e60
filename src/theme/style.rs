//! Tokens become CSS custom properties at the head of the theme's style sheet.

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
