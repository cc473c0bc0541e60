//! The text of a page or drawing becomes its start tags and their attributes, with places (HTML Standard, section 13.2.5).

use memchr::{memchr, memchr_iter};

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
}

/// Elements whose content is text, whatever stands there.
const TEXTS: [&str; 4] = ["script", "style", "textarea", "title"];
/// Elements in which that does not hold.
const FOREIGN: [&str; 2] = ["svg", "math"];

/// Every start tag of a page or drawing, in order, however its attributes are quoted.
pub fn tags(text: &str) -> Vec<Tag<'_>> {
    let bytes = text.as_bytes();
    let (mut tags, mut at, mut foreign) = (Vec::new(), 0, 0_usize);
    while let Some(open) = memchr(b'<', &bytes[at..]) {
        at += open + 1;
        let is_end = bytes.get(at) == Some(&b'/');
        let begin = at + usize::from(is_end);
        let after = match bytes.get(begin) {
            Some(first) if first.is_ascii_alphabetic() => match tag(text, begin) {
                Some((tag, after)) => {
                    if FOREIGN.iter().any(|name| tag.is(name)) {
                        foreign = match is_end {
                            true => foreign.saturating_sub(1),
                            false => foreign + 1,
                        };
                    }
                    let is_text = !is_end && foreign == 0;
                    let own = TEXTS.iter().find(|name| is_text && tag.is(name));
                    let after = own.map_or(Some(after), |name| end_of(name, bytes, after));
                    if !is_end {
                        tags.push(tag);
                    }
                    after
                }
                None => None,
            },
            _ if bytes[at..].starts_with(b"!--") => end_of_comment(&text[at + 3..], at + 3),
            // What else begins so is a comment, too.
            Some(_) if is_end || b"!?".contains(&bytes[at]) => {
                memchr(b'>', &bytes[begin..]).map(|end| begin + end + 1)
            }
            _ => Some(at),
        };
        match after {
            Some(after) => at = after,
            None => break,
        }
    }
    tags
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
    memchr_iter(b'<', &bytes[from..])
        .map(|at| from + at)
        .find(is_end)
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
                "style" => TokenSinkResult::RawData(RawKind::Rawtext),
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
        let own = &tags("<a HREF = x>")[0];
        assert_eq!((own.get("href"), own.get("id")), (Some("x"), None));
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, cases: 2000, ..Default::default() })]

        #[test]
        fn a_browser_finds_the_same(text in "(<|</|>|/|=|\"|'| |\n|a|B|é|!|-|--|-->|<!--|\\?|<a|<p b=\"|<style>|</style>|<title |</title>|<textarea>|</textarea){0,30}") {
            prop_assert_eq!(ours(&text), theirs(&text));
        }
    }
}
