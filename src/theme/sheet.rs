//! A style sheet becomes the same one in fewer bytes, and names the theme's files by their addresses.

use cssparser::{ParseError, Parser, Token};

/// Functions whose texts are addresses, besides `url(…)` without quotes.
const ADDRESSES: [&str; 4] = ["url", "src", "image-set", "-webkit-image-set"];

/// What stands in the place of an address; nothing where it stays.
pub(super) type Rename<'a> = &'a mut dyn FnMut(&str) -> Option<String>;

/// Comments go, and spaces where CSS does not need them (CSS Syntax Module Level 3,
/// <https://www.w3.org/TR/css-syntax-3/>); everything else stays letter by letter, but for addresses. A
/// sheet whose blocks lie too deep within each other stays as it is.
pub(super) fn shortened(css: &str, rename: Rename<'_>) -> String {
    let mut writer = Writer {
        css: String::with_capacity(css.len()),
        gap: Gap::None,
        rename,
    };
    match writer.block(&mut Parser::new(css), "") {
        Ok(()) => writer.css,
        Err(_) => css.to_owned(),
    }
}

/// What stood between two tokens.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Gap {
    None,
    /// Only comments: they part two tokens, and are no space in a selector.
    Comment,
    Space,
}

struct Writer<'a> {
    css: String,
    gap: Gap,
    rename: Rename<'a>,
}

impl Writer<'_> {
    /// The tokens up to the end of a block, which `around` opened: the name of a function, or nothing.
    fn block(&mut self, parser: &mut Parser<'_>, around: &str) -> Result<(), ParseError<()>> {
        let mut imports = false;
        loop {
            let start = parser.position();
            let Ok(token) = parser.next_including_whitespace_and_comments() else {
                return Ok(());
            };
            let token = token.clone();
            let written = parser.slice_from(start);
            match &token {
                Token::WhiteSpace(_) => {
                    self.gap = Gap::Space;
                    continue;
                }
                Token::Comment(_) => {
                    if self.gap == Gap::None {
                        self.gap = Gap::Comment;
                    }
                    continue;
                }
                Token::UnquotedUrl(address) => match (self.rename)(address) {
                    Some(new) => self.put(&format!("url({new})")),
                    None => self.put(written),
                },
                Token::QuotedString(address) if imports || ADDRESSES.contains(&around) => {
                    match (self.rename)(address) {
                        Some(new) => self.put(&format!("\"{new}\"")),
                        None => self.put(written),
                    }
                }
                _ => self.put(written),
            }
            imports = match &token {
                Token::AtKeyword(name) => name.eq_ignore_ascii_case("import"),
                _ => false,
            };
            let (name, end) = match &token {
                Token::Function(name) => (name.to_ascii_lowercase(), ")"),
                Token::ParenthesisBlock => (String::new(), ")"),
                Token::SquareBracketBlock => (String::new(), "]"),
                Token::CurlyBracketBlock => (String::new(), "}"),
                _ => continue,
            };
            parser.parse_nested_block(|inner| self.block(inner, &name))?;
            if end == "}" && self.css.ends_with(';') {
                self.css.pop();
            }
            self.put(end);
        }
    }

    /// Writes a token, and before it what must stand between it and the one before.
    fn put(&mut self, token: &str) {
        let before = self.css.chars().next_back();
        let is = |c: Option<char>, any: &str| c.is_none_or(|c| any.contains(c));
        let after = token.chars().next();
        // A custom property may be empty, and older browsers want a space for that.
        let is_empty = before == Some(':') && is(after, ";}");
        let touches = is(before, "{};,:>([") || is(after, "{};,>)]");
        match self.gap {
            Gap::Space if is_empty || !touches => self.css.push(' '),
            Gap::Comment if !touches => self.css.push_str("/**/"),
            _ => {}
        }
        self.gap = Gap::None;
        self.css.push_str(token);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn short(css: &str) -> String {
        shortened(css, &mut |address| {
            (address == "a.png").then(|| "a.1.png".to_owned())
        })
    }

    #[test]
    fn what_css_needs_stays() {
        for (css, wanted) in [
            ("a {\n  color : red ;\n}\n", "a{color :red}"),
            ("a :not( .b ) > c{}", "a :not(.b)>c{}"),
            (".a/**/.b{} i /* x */ b{}", ".a/**/.b{}i b{}"),
            (
                "b { width: calc(100% - (2 * 3px) + -1px) }",
                "b{width:calc(100% - (2 * 3px) + -1px)}",
            ),
            ("b { --x: ; --y:1 }", "b{--x: ;--y:1}"),
            (
                "@font-face { unicode-range: U+0131, U+01??-2FF; }",
                "@font-face{unicode-range:U+0131,U+01??-2FF}",
            ),
            (
                "p::before { content: \"a  /* b */ ;\" }",
                "p::before{content:\"a  /* b */ ;\"}",
            ),
            (
                "@media (min-width: 1px) and (hover) { a { b: c; } }",
                "@media (min-width:1px) and (hover){a{b:c}}",
            ),
            (
                "[data-x=\"y z\" i] + a { b: c !important }",
                "[data-x=\"y z\" i] + a{b:c !important}",
            ),
        ] {
            assert_eq!(short(css), wanted);
        }
    }

    #[test]
    fn addresses_are_renamed() {
        let css = "@import \"a.png\"; a { b: url(a.png), url( 'a.png' ), image-set(\"a.png\" 1x), url(b.png); content: \"a.png\" }";
        let wanted = "@import \"a.1.png\";a{b:url(a.1.png),url(\"a.1.png\"),image-set(\"a.1.png\" 1x),url(b.png);content:\"a.png\"}";
        assert_eq!(short(css), wanted);
    }

    #[test]
    fn torn_sheets_do_no_harm() {
        assert_eq!(short("a { b: c"), "a{b:c}");
        assert_eq!(short("/* a"), "");
        let deep = "{".repeat(10_000);
        assert_eq!(short(&deep), deep);
    }
}
