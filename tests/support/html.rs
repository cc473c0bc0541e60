//! The text of a page becomes its elements, with every fault that an HTML5 tokenizer finds.

use std::cell::RefCell;
use std::collections::BTreeMap;

use html5ever::tendril::StrTendril;
use html5ever::tokenizer::states::RawKind;
use html5ever::tokenizer::{
    BufferQueue, Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts,
};

/// Elements without an end tag.
const VOID: [&str; 14] = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track",
    "wbr", "param",
];

/// One element, in the order of start tags.
#[derive(Debug, Default)]
pub(crate) struct Element {
    /// Its name.
    pub(crate) name: String,
    /// Names of the elements around it, from the outside.
    pub(crate) around: Vec<String>,
    /// Its attributes.
    pub(crate) attributes: BTreeMap<String, String>,
    /// The text in it, that of inner elements included.
    pub(crate) text: String,
}

impl Element {
    /// The value of an attribute.
    pub(crate) fn get(&self, attribute: &str) -> Option<&str> {
        self.attributes.get(attribute).map(String::as_str)
    }

    /// Whether it has that class.
    pub(crate) fn has_class(&self, class: &str) -> bool {
        let classes = self.get("class").unwrap_or_default();
        classes.split_whitespace().any(|own| own == class)
    }
}

/// A page that was read.
#[derive(Debug, Default)]
pub(crate) struct Page {
    /// Every element.
    pub(crate) elements: Vec<Element>,
    /// What no page should have: parse errors, tags that do not close in order.
    pub(crate) faults: Vec<String>,
    /// Elements that are open now, by index.
    open: Vec<usize>,
}

impl Page {
    /// Reads a page.
    pub(crate) fn read(html: &str) -> Page {
        let reader = Reader(RefCell::new(Page::default()));
        let tokenizer = Tokenizer::new(
            reader,
            TokenizerOpts {
                exact_errors: true,
                ..Default::default()
            },
        );
        let input = BufferQueue::default();
        input.push_back(StrTendril::from(html));
        let _ = tokenizer.feed(&input);
        tokenizer.end();
        let mut page = tokenizer.sink.0.into_inner();
        let left: Vec<String> = page
            .open
            .iter()
            .map(|at| page.elements[*at].name.clone())
            .collect();
        if !left.is_empty() {
            page.faults.push(format!("never closed: {left:?}"));
        }
        page
    }

    /// The elements of that name.
    pub(crate) fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Element> {
        self.elements
            .iter()
            .filter(move |element| element.name == name)
    }

    /// The content of the `meta` with that name or property.
    pub(crate) fn meta(&self, name: &str) -> Option<&str> {
        let own = |element: &&Element| {
            [element.get("name"), element.get("property")].contains(&Some(name))
        };
        self.all("meta").find(own)?.get("content")
    }

    fn open(&mut self, tag: Tag) {
        let name = tag.name.to_string();
        let around = self
            .open
            .iter()
            .map(|at| self.elements[*at].name.clone())
            .collect();
        if tag.had_duplicate_attributes {
            self.faults
                .push(format!("an attribute of {name} is there twice"));
        }
        let attributes = tag.attrs.iter();
        let attributes = attributes.map(|own| (own.name.local.to_string(), own.value.to_string()));
        self.elements.push(Element {
            around,
            attributes: attributes.collect(),
            text: String::new(),
            name: name.clone(),
        });
        if !tag.self_closing && !VOID.contains(&name.as_str()) {
            self.open.push(self.elements.len() - 1);
        }
    }

    fn close(&mut self, name: &str) {
        match self.open.last() {
            Some(at) if self.elements[*at].name == name => drop(self.open.pop()),
            Some(at) => {
                let inner = &self.elements[*at].name;
                self.faults
                    .push(format!("</{name}> closes while {inner} is open"));
            }
            None => self.faults.push(format!("</{name}> closes nothing")),
        }
    }

    fn text(&mut self, text: &str) {
        for at in &self.open {
            self.elements[*at].text.push_str(text);
        }
    }
}

struct Reader(RefCell<Page>);

impl TokenSink for Reader {
    type Handle = ();

    fn process_token(&self, token: Token, line: u64) -> TokenSinkResult<()> {
        let mut page = self.0.borrow_mut();
        match token {
            Token::TagToken(tag) if tag.kind == TagKind::StartTag => {
                let name = tag.name.to_string();
                page.open(tag);
                return match name.as_str() {
                    "script" => TokenSinkResult::RawData(RawKind::ScriptData),
                    "style" => TokenSinkResult::RawData(RawKind::Rawtext),
                    "title" | "textarea" if !page.in_svg() => {
                        TokenSinkResult::RawData(RawKind::Rcdata)
                    }
                    _ => TokenSinkResult::Continue,
                };
            }
            Token::TagToken(tag) => page.close(&tag.name),
            Token::CharacterTokens(text) => page.text(&text),
            Token::ParseError(error) => page.faults.push(format!("line {line}: {error}")),
            Token::NullCharacterToken => page.faults.push(format!("line {line}: a NUL")),
            _ => {}
        }
        TokenSinkResult::Continue
    }
}

impl Page {
    /// In a drawing, `title` is an element like any other.
    fn in_svg(&self) -> bool {
        self.open.iter().any(|at| self.elements[*at].name == "svg")
    }
}
