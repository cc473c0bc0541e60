//! The text of a page or drawing becomes its start tags and their attributes, with places (HTML Standard, section 13.2.5).

use std::borrow::Cow;

use memchr::{memchr, memchr_iter};
use quick_xml::escape::unescape;

/// A start tag.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tag<'a> {
    /// Its name as written; in HTML, capital letters make no difference.
    pub name: &'a str,
    /// Its attributes as written.
    pub attributes: Vec<Attribute<'a>>,
}

/// An attribute of a start tag.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attribute<'a> {
    /// Its name as written.
    pub name: &'a str,
    /// What stands between the quotes, signs that are written by codes left as they are; empty where there is none.
    pub value: &'a str,
    /// Where the value begins, in bytes of the text.
    pub at: usize,
}

impl<'a> Tag<'a> {
    /// Whether it is of that element.
    pub fn is(&self, name: &str) -> bool {
        self.name.eq_ignore_ascii_case(name)
    }

    /// The value of an attribute; of two of one name, browsers take the first.
    pub fn get(&self, name: &str) -> Option<&'a str> {
        let own = self.attributes.iter().find(|own| own.is(name));
        own.map(|own| own.value)
    }
}

impl Attribute<'_> {
    /// Whether it has that name.
    pub fn is(&self, name: &str) -> bool {
        self.name.eq_ignore_ascii_case(name)
    }

    /// Whether it has one of these names.
    pub fn is_any_of(&self, names: &[&str]) -> bool {
        names.iter().any(|name| self.is(name))
    }
}

/// What a value, or a part of it, says: with the signs that are written by codes, as far as XML has them.
pub fn said(value: &str) -> Cow<'_, str> {
    match value.contains('&') {
        true => unescape(value).unwrap_or(Cow::Borrowed(value)),
        false => Cow::Borrowed(value),
    }
}

/// Elements whose content is text, whatever stands there.
const TEXTS: [&str; 8] = [
    "iframe", "noembed", "noframes", "script", "style", "textarea", "title", "xmp",
];
/// Elements in which that does not hold.
const FOREIGN: [&str; 2] = ["svg", "math"];

/// Every start tag of a page or drawing, in order, however its attributes are quoted.
pub fn tags(text: &str) -> Vec<Tag<'_>> {
    scan(text).0
}

/// What does not end, so that browsers take all behind it for a part of it: where it begins, and the name of an
/// element whose content is text; nothing for a tag or comment.
pub type Open = (usize, Option<&'static str>);

/// Every start tag, and what does not end.
pub fn scan(text: &str) -> (Vec<Tag<'_>>, Option<Open>) {
    let (mut tags, mut at, mut foreign) = (Vec::new(), 0, 0_usize);
    let is_foreign = |tag: &Tag<'_>| FOREIGN.iter().any(|name| tag.is(name));
    while let Some(begin) = memchr(b'<', &text.as_bytes()[at..]) {
        let begin = at + begin;
        let Some((markup, end)) = markup(text, begin + 1) else {
            return (tags, Some((begin, None)));
        };
        at = end;
        match markup {
            Markup::Other => {}
            Markup::End(tag) => foreign = foreign.saturating_sub(usize::from(is_foreign(&tag))),
            Markup::Start(tag) => {
                foreign += usize::from(is_foreign(&tag));
                let own = TEXTS.iter().find(|name| foreign == 0 && tag.is(name));
                tags.push(tag);
                match own.map(|name| end_of(name, text.as_bytes(), at).ok_or(*name)) {
                    Some(Ok(end)) => at = end,
                    Some(Err(name)) => return (tags, Some((begin, Some(name)))),
                    None => {}
                }
            }
        }
    }
    (tags, None)
}

/// What a `<` can begin.
enum Markup<'a> {
    Start(Tag<'a>),
    End(Tag<'a>),
    /// A comment, or what is taken for one; or nothing.
    Other,
}

/// What stands behind a `<`, and where it ends; nothing when it does not.
fn markup(text: &str, at: usize) -> Option<(Markup<'_>, usize)> {
    let bytes = text.as_bytes();
    let is_letter = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_alphabetic);
    match bytes.get(at) {
        Some(b'/') if is_letter(at + 1) => {
            tag(text, at + 1).map(|(tag, end)| (Markup::End(tag), end))
        }
        _ if is_letter(at) => tag(text, at).map(|(tag, end)| (Markup::Start(tag), end)),
        _ if text[at..].starts_with("!--") => {
            end_of_comment(&text[at + 3..], at + 3).map(|end| (Markup::Other, end))
        }
        Some(b'/') if at + 1 == bytes.len() => Some((Markup::Other, bytes.len())),
        Some(b'/' | b'!' | b'?') => {
            memchr(b'>', &bytes[at..]).map(|end| (Markup::Other, at + end + 1))
        }
        _ => Some((Markup::Other, at)),
    }
}

/// The tag whose name begins `at` that byte, and where it ends; nothing when it does not.
fn tag(text: &str, at: usize) -> Option<(Tag<'_>, usize)> {
    let bytes = text.as_bytes();
    let word = |from: usize, stops: &[u8]| {
        let rest = bytes[from..].iter();
        from + rest
            .take_while(|byte| !byte.is_ascii_whitespace() && !stops.contains(byte))
            .count()
    };
    let behind_blanks = |from: usize| {
        let rest = bytes[from..].iter();
        from + rest.take_while(|byte| byte.is_ascii_whitespace()).count()
    };
    let end = word(at, b">/");
    let (name, mut at) = (&text[at..end], end);
    let mut attributes = Vec::new();
    loop {
        at = behind_blanks(at);
        match bytes.get(at)? {
            b'>' => return Some((Tag { name, attributes }, at + 1)),
            b'/' => at += 1,
            // A sign of equality begins a name, but ends none.
            _ => {
                let end = word(at + 1, b">/=");
                let name = text.get(at..end)?;
                at = end;
                let equals = behind_blanks(at);
                let mut value = at..at;
                if bytes.get(equals) == Some(&b'=') {
                    let begin = behind_blanks(equals + 1);
                    (value, at) = match bytes.get(begin)? {
                        quote @ (b'"' | b'\'') => {
                            let end = begin + 1 + memchr(*quote, &bytes[begin + 1..])?;
                            (begin + 1..end, end + 1)
                        }
                        _ => {
                            let end = word(begin, b">");
                            (begin..end, end)
                        }
                    };
                }
                attributes.push(Attribute {
                    name,
                    value: &text[value.clone()],
                    at: value.start,
                });
            }
        }
    }
}

/// Where the end tag of an element begins whose content is text.
fn end_of(name: &str, bytes: &[u8], from: usize) -> Option<usize> {
    let is_end = |open: &usize| {
        let rest = &bytes[*open + 1..];
        let Some((own, after)) = rest
            .strip_prefix(b"/")
            .and_then(|rest| rest.split_at_checked(name.len()))
        else {
            return false;
        };
        let ends = |byte: &u8| byte.is_ascii_whitespace() || b"/>".contains(byte);
        own.eq_ignore_ascii_case(name.as_bytes()) && after.first().is_some_and(ends)
    };
    let mut opens = memchr_iter(b'<', &bytes[from..]).map(|at| from + at);
    opens.find(is_end)
}

/// Where a comment ends whose text begins `at` that byte.
fn end_of_comment(text: &str, at: usize) -> Option<usize> {
    let short = [">", "->"].iter().find(|end| text.starts_with(**end));
    if let Some(end) = short {
        return Some(at + end.len());
    }
    let ends = ["-->", "--!>"].iter();
    let ends = ends.filter_map(|end| text.find(end).map(|begin| at + begin + end.len()));
    ends.min()
}

#[cfg(test)]
mod tests {
    use std::cell::RefCell;

    use html5ever::tendril::StrTendril;
    use html5ever::tokenizer::states::RawKind;
    use html5ever::tokenizer::{
        BufferQueue, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts,
    };
    use proptest::prelude::*;

    use super::*;

    type Plain = (String, Vec<(String, String)>);

    fn ours(text: &str) -> Vec<Plain> {
        let plain = |tag: Tag<'_>| {
            let mut attributes: Vec<(String, String)> = Vec::new();
            for own in &tag.attributes {
                let name = own.name.to_ascii_lowercase();
                assert_eq!(&text[own.at..own.at + own.value.len()], own.value);
                if !attributes.iter().any(|(other, _)| *other == name) {
                    attributes.push((name, own.value.to_owned()));
                }
            }
            (tag.name.to_ascii_lowercase(), attributes)
        };
        tags(text).into_iter().map(plain).collect()
    }

    /// Notes down start tags as a browser's tokenizer finds them.
    struct Sink(RefCell<Vec<Plain>>);

    impl TokenSink for Sink {
        type Handle = ();

        fn process_token(&self, token: Token, _: u64) -> TokenSinkResult<()> {
            let Token::TagToken(tag) = token else {
                return TokenSinkResult::Continue;
            };
            if tag.kind == TagKind::EndTag {
                return TokenSinkResult::Continue;
            }
            let attributes = tag.attrs.iter();
            let attributes =
                attributes.map(|own| (own.name.local.to_string(), own.value.to_string()));
            self.0
                .borrow_mut()
                .push((tag.name.to_string(), attributes.collect()));
            match &*tag.name {
                "script" => TokenSinkResult::RawData(RawKind::ScriptData),
                "style" | "iframe" => TokenSinkResult::RawData(RawKind::Rawtext),
                "textarea" | "title" => TokenSinkResult::RawData(RawKind::Rcdata),
                _ => TokenSinkResult::Continue,
            }
        }
    }

    fn theirs(text: &str) -> Vec<Plain> {
        let tokenizer = Tokenizer::new(Sink(RefCell::default()), TokenizerOpts::default());
        let input = BufferQueue::default();
        input.push_back(StrTendril::from(text));
        let _ = tokenizer.feed(&input);
        tokenizer.end();
        tokenizer.sink.0.into_inner()
    }

    #[test]
    fn what_looks_like_a_tag_within_a_value_a_comment_or_a_text_is_none() {
        let names = |text| {
            let tags = tags(text).into_iter();
            tags.map(|tag| tag.name.to_owned()).collect::<Vec<_>>()
        };
        assert_eq!(names("<p title='<a>' id=b>x</p><br/>"), ["p", "br"]);
        assert_eq!(
            names("<!-- <a> --><script>if (a<b) '</a>'</SCRIPT ><i>"),
            ["script", "i"]
        );
        assert_eq!(names("a < b <c"), Vec::<&str>::new());
        // In a drawing, a title may hold elements.
        assert_eq!(
            names("<svg><title><a></title></svg>"),
            ["svg", "title", "a"]
        );
        for (text, open) in [
            ("a < b", None),
            ("a </", None),
            ("<i><a href=\">", Some((3, None))),
            ("<!-- a", Some((0, None))),
            ("<b>a <Style>a</b>", Some((5, Some("style")))),
        ] {
            assert_eq!(scan(text).1, open, "{text}");
        }
        let own = &tags("<a HREF = x>")[0];
        assert_eq!((own.get("href"), own.get("id")), (Some("x"), None));
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, cases: 2000, ..Default::default() })]

        #[test]
        fn a_browser_finds_the_same(text in "(<|</|>|/|=|\"|'| |\n|a|B|é|!|-|--|-->|<!--|\\?|<a|<p b=\"|<style>|</style>|<iframe/>|<title |</title>|<textarea>|</textarea){0,30}") {
            prop_assert_eq!(ours(&text), theirs(&text));
        }
    }
}
