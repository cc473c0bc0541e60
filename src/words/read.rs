//! A file of words becomes the text of each message, checked so that saying it cannot fail later.

use std::collections::BTreeMap;
use std::ops::Range;

use fluent_syntax::ast::{self, Entry, Expression, InlineExpression, PatternElement, VariantKey};
use fluent_syntax::parser;
use fluent_syntax::unicode::unescape_unicode_to_string;
use icu_plurals::PluralCategory;

use super::explain::explain;
use super::message::{self, COUNT, Message, SHOWN};
use super::text::{Form, Piece, Text, When};
use crate::bound;
use crate::diagnostic::{Checked, Code, Diagnostic, codes, nearest};
use crate::source::{Source, SourceId, Span};

/// Texts with more opening brackets are refused: the parser goes one call deeper for each that stands inside
/// another, and so does everything that walks over what it gives. No text can be deeper than it has opening
/// brackets, whereas closing ones may stand in quotes. No text that is carried has more than a few.
const MAX_BRACKETS: usize = 100;

/// The names of plural forms.
const CATEGORIES: [(&str, PluralCategory); 6] = [
    ("zero", PluralCategory::Zero),
    ("one", PluralCategory::One),
    ("two", PluralCategory::Two),
    ("few", PluralCategory::Few),
    ("many", PluralCategory::Many),
    ("other", PluralCategory::Other),
];

/// What a plural category is called.
pub(super) fn category_name(category: PluralCategory) -> &'static str {
    let found = CATEGORIES.iter().find(|(_, known)| *known == category);
    found.map_or("other", |(name, _)| name)
}

/// The texts of one file, by message id.
pub(super) type Texts = BTreeMap<&'static str, Text>;

/// Reads a file of words. Of two texts for one message the first counts.
pub(super) fn read(source: &Source, id: SourceId) -> Checked<Texts> {
    let text = source.text.as_str();
    let help = "check whether it is really a file of words: a few dozen lines like care = Care";
    if bound::WORDS.is_exceeded(text.len()) {
        let message = format!("this file is larger than {}", bound::WORDS);
        let told = Diagnostic::of_file(codes::WORDS_SYNTAX, &source.path, message).help(help);
        return Checked::new(Texts::new(), vec![told]);
    }
    if let Some(place) = too_deep(text) {
        let message = "the text up to here has more than 100 brackets";
        let told = Diagnostic::new(codes::WORDS_SYNTAX, Span::new(id, place), message).help(help);
        return Checked::new(Texts::new(), vec![told]);
    }
    if let Some(place) = broken_escape(text) {
        let message = "four letters or digits from 0 to f belong after \\u, six after \\U";
        let told = Diagnostic::new(codes::WORDS_SYNTAX, Span::new(id, place), message)
            .help("write the character itself, or its number in full: {\"\\u00A0\"}");
        return Checked::new(Texts::new(), vec![told]);
    }
    let (parsed, faults) = match parser::parse_runtime(text) {
        Ok(parsed) => (parsed, Vec::new()),
        Err((partly, faults)) => (partly, faults),
    };
    let mut reader = Reader {
        text,
        id,
        told: (faults.iter().map(|fault| explain(text, fault, id))).collect(),
        seen: BTreeMap::new(),
        texts: Texts::new(),
    };
    for entry in &parsed.body {
        match entry {
            Entry::Message(message) => reader.message(message),
            Entry::Term(term) => reader.foreign(term.id.name, "names that begin with a hyphen"),
            // Comments, and junk, of which the faults tell.
            _ => {}
        }
    }
    Checked::new(reader.texts, reader.told)
}

/// The first bracket that is one too many for its text. A text goes on until the next line that begins with a
/// name and `=`: nothing that is still open there can go on, so that the parser comes back up.
fn too_deep(text: &str) -> Option<Range<usize>> {
    let (mut start, mut open) = (0, 0);
    for line in text.split_inclusive('\n') {
        if begins(line) {
            open = 0;
        }
        for (at, _) in line.match_indices(['{', '(']) {
            open += 1;
            if open > MAX_BRACKETS {
                return Some(start + at..start + at + 1);
            }
        }
        start += line.len();
    }
    None
}

/// Whether a message begins on this line.
fn begins(line: &str) -> bool {
    let in_name = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    let rest = line.trim_start_matches(in_name);
    line.starts_with(|c: char| c.is_ascii_alphabetic())
        && rest.trim_start_matches(' ').starts_with('=')
}

/// The first character number that is broken off by a letter beyond ASCII. The parser (fluent-syntax
/// 0.12) would cut such a letter in two, and panic.
fn broken_escape(text: &str) -> Option<Range<usize>> {
    let escapes = text.match_indices("\\u").map(|(at, _)| (at, 4));
    let long = text.match_indices("\\U").map(|(at, _)| (at, 6));
    escapes.chain(long).find_map(|(at, length)| {
        let after = &text[at + 2..];
        let digits = after.bytes().take(length);
        let digits = digits.take_while(u8::is_ascii_hexdigit).count();
        let next = after[digits..].chars().next()?;
        (digits < length && !next.is_ascii()).then(|| at..at + 2 + digits + next.len_utf8())
    })
}

/// Goes through what the parser understood.
struct Reader<'a> {
    /// The text that the parser's pieces are slices of.
    text: &'a str,
    id: SourceId,
    told: Vec<Diagnostic>,
    /// Where each message is first written.
    seen: BTreeMap<&'a str, Span>,
    texts: Texts,
}

impl<'a> Reader<'a> {
    /// Where a piece of the text stands.
    fn span(&self, piece: &str) -> Span {
        let start = piece.as_ptr() as usize - self.text.as_ptr() as usize;
        Span::new(self.id, start..start + piece.len())
    }

    fn tell(&mut self, code: &'static Code, piece: &str, message: String, help: impl Into<String>) {
        let told = Diagnostic::new(code, self.span(piece), message);
        self.told.push(told.help(help));
    }

    /// What Fluent knows and a file of words has no need of.
    fn foreign(&mut self, piece: &str, what: &str) {
        let message = format!("{what} are not used in a file of words");
        let help = "write only texts and their parts: name = text { $part } text";
        self.tell(codes::WORDS_SYNTAX, piece, message, help);
    }

    fn message(&mut self, written: &ast::Message<&'a str>) {
        let name = written.id.name;
        let span = self.span(name);
        if let Some(attribute) = written.attributes.first() {
            self.foreign(attribute.id.name, "names after a full stop");
        }
        if let Some(first) = self.seen.get(name) {
            let message = format!("`{name}` is written twice");
            let told = Diagnostic::new(codes::WORDS_DUPLICATE, span, message)
                .related(*first, "the first one is here")
                .help("delete one of the two");
            return self.told.push(told);
        }
        self.seen.insert(name, span);
        let Some(known) = message::find(name) else {
            let all = message::all().map(|message| message.id);
            let help = match nearest(name, all) {
                Some(near) => format!("did you mean `{near}`?"),
                None => "`careledger explain words-message` tells where all names stand".to_owned(),
            };
            let message = format!("there is no message `{name}`");
            return self.tell(codes::WORDS_MESSAGE, name, message, help);
        };
        let Some(pattern) = &written.value else {
            return;
        };
        let before = self.told.len();
        let text = self.pattern(pattern, known);
        // A part with a wrong name is told of once.
        if self.told.len() == before {
            let parts = known.parts.iter();
            for part in parts.filter(|part| **part != COUNT && !shows(&text, part)) {
                let message = format!("the text of `{name}` leaves out {{ ${part} }}");
                let help = format!("put {{ ${part} }} where it belongs in the text");
                self.tell(codes::WORDS_UNSAID, name, message, help);
            }
        }
        self.texts.insert(known.id, text);
    }

    fn pattern(&mut self, pattern: &ast::Pattern<&'a str>, message: &Message) -> Text {
        let mut text = Text::new();
        for element in &pattern.elements {
            match element {
                // A phrase is one line, however its file is broken.
                PatternElement::TextElement { value } => {
                    text.push(Piece::Words(value.replace(['\n', '\r'], " ")));
                }
                PatternElement::Placeable { expression } => {
                    text.extend(self.expression(expression, message));
                }
            }
        }
        text
    }

    fn expression(&mut self, expression: &Expression<&'a str>, message: &Message) -> Option<Piece> {
        match expression {
            Expression::Inline(inline) => self.inline(inline, message),
            Expression::Select { selector, variants } => {
                if let InlineExpression::VariableReference { id } = selector
                    && id.name == COUNT
                    && message.parts.contains(&COUNT)
                {
                    let forms = variants.iter();
                    let forms = forms.filter_map(|form| self.form(form, message)).collect();
                    return Some(Piece::Forms(forms));
                }
                let (told, help) = if message.parts.contains(&COUNT) {
                    let told = "forms are chosen by the number alone".to_owned();
                    (told, "let them begin with { $count ->")
                } else {
                    let told = format!("`{}` has no forms by number", message.id);
                    (told, "write one text that serves always")
                };
                self.tell(
                    codes::WORDS_PART,
                    self.beginning(selector, message),
                    told,
                    help,
                );
                None
            }
        }
    }

    /// A place for a message about forms: the name before the arrow, or else the message's own.
    fn beginning(&self, selector: &InlineExpression<&'a str>, message: &Message) -> &'a str {
        match selector {
            InlineExpression::StringLiteral { value }
            | InlineExpression::NumberLiteral { value } => value,
            InlineExpression::VariableReference { id }
            | InlineExpression::FunctionReference { id, .. }
            | InlineExpression::MessageReference { id, .. }
            | InlineExpression::TermReference { id, .. } => id.name,
            InlineExpression::Placeable { .. } => {
                let span = self.seen.get(message.id);
                span.map_or("", |span| {
                    &self.text[span.start as usize..span.end as usize]
                })
            }
        }
    }

    fn form(&mut self, variant: &ast::Variant<&'a str>, message: &Message) -> Option<Form> {
        let text = self.pattern(&variant.value, message);
        let (VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name }) =
            variant.key;
        let category = CATEGORIES.iter().find(|(category, _)| *category == name);
        let when = match (category, name.parse()) {
            (Some((_, category)), _) => When::Category(*category),
            (None, Ok(number)) => When::Exactly(number),
            (None, Err(_)) => {
                let names = CATEGORIES.map(|(name, _)| name);
                let help = match nearest(name, names) {
                    Some(near) => format!("did you mean [{near}]?"),
                    None => format!(
                        "a form is for one number, like [1], or for some: {}",
                        names.join(", ")
                    ),
                };
                let told = format!("there is no form `{name}`");
                self.tell(codes::WORDS_PART, name, told, help);
                return None;
            }
        };
        Some(Form {
            when,
            star: variant.default,
            text,
        })
    }

    fn inline(&mut self, inline: &InlineExpression<&'a str>, message: &Message) -> Option<Piece> {
        match inline {
            InlineExpression::NumberLiteral { value } => {
                return Some(Piece::Words((*value).to_owned()));
            }
            InlineExpression::StringLiteral { value } => {
                let words = unescape_unicode_to_string(value).into_owned();
                if !words.contains(char::is_control) {
                    return Some(Piece::Words(words));
                }
                let told = "this writes a control character, which has no shape".to_owned();
                self.tell(codes::WORDS_SYNTAX, value, told, "delete it");
            }
            InlineExpression::VariableReference { id } if id.name == COUNT => {
                let told = "`$count` chooses a form and is not shown itself".to_owned();
                let help = match message.parts.contains(&SHOWN) {
                    true => "write { $shown }, which is the number as the language writes it",
                    false => {
                        "leave it out: the number stands elsewhere on the card, or there is none"
                    }
                };
                self.tell(codes::WORDS_PART, id.name, told, help);
            }
            InlineExpression::VariableReference { id } => {
                let part = message.parts.iter().find(|part| **part == id.name);
                if let Some(part) = part {
                    return Some(Piece::Part(part));
                }
                let told = format!("`{}` has no part `${}`", message.id, id.name);
                self.tell(codes::WORDS_PART, id.name, told, parts(message, id.name));
            }
            InlineExpression::MessageReference { id, .. } => {
                let told = format!("`{}` has no dollar sign before it", id.name);
                self.tell(codes::WORDS_PART, id.name, told, parts(message, id.name));
            }
            InlineExpression::Placeable { expression } => {
                return self.expression(expression, message);
            }
            InlineExpression::TermReference { id, .. } => {
                self.foreign(id.name, "names that begin with a hyphen");
            }
            InlineExpression::FunctionReference { id, .. } => self.foreign(id.name, "functions"),
        }
        None
    }
}

/// Whether a text shows a part, in one of its forms at least.
fn shows(text: &Text, part: &str) -> bool {
    text.iter().any(|piece| match piece {
        Piece::Words(_) => false,
        Piece::Part(name) => *name == part,
        Piece::Forms(forms) => forms.iter().any(|form| shows(&form.text, part)),
    })
}

/// Which parts there are, where a wrong one was written.
fn parts(message: &Message, written: &str) -> String {
    let names: Vec<&str> = (message.parts.iter().copied())
        .filter(|part| *part != COUNT)
        .collect();
    match nearest(written, names.iter().copied()) {
        Some(near) => format!("write it as {{ ${near} }}"),
        None if names.is_empty() => {
            "write the text alone: this message has no parts to show".to_owned()
        }
        None => {
            let names: Vec<String> = names.iter().map(|name| format!("{{ ${name} }}")).collect();
            format!("its parts are: {}", names.join(", "))
        }
    }
}
