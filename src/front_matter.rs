//! A Markdown file is split into its front matter, as a YAML tree, and the text below.

use std::sync::Arc;

use crate::bound::Bound;
use crate::diagnostic::{Diagnostic, codes, unseen};
use crate::language::Language;
use crate::markdown::{self, Document};
use crate::photo::{self, Listed};
use crate::source::{Source, SourceId, Sources, Span};
use crate::target::is_id;
use crate::yaml::{self, Fields, Item, Node};

/// The two parts of a file.
pub struct Split<'a> {
    /// The keys between the fences.
    pub front: Item,
    /// The Markdown below.
    pub body: &'a str,
    /// Where the body begins, in bytes.
    pub body_offset: usize,
    /// Whether the keys could be read at all. If not, rules about them would only repeat the same
    /// complaint.
    pub readable: bool,
    /// What is wrong with the file: its name, the fences, the YAML.
    pub diagnostics: Vec<Diagnostic>,
    /// The first fence, where problems of the whole are told.
    fence: Span,
}

/// The Markdown below front matter.
#[derive(Debug, Clone, Default)]
pub struct Body {
    /// The Markdown, cut at the headings that its kind knows. Shared, since every site that is planned anew
    /// while serving has the same.
    pub document: Arc<Document>,
    /// Where it begins in its source, in bytes.
    pub offset: usize,
    /// The photos in it, with what those in them agreed to.
    pub photos: Vec<Listed>,
}

impl Split<'_> {
    /// The Markdown, with headings below a title, and `photos` of the `fields`; `sections` are headings at
    /// which it is cut.
    pub fn body(&self, fields: &mut Fields<'_>, sections: &[&str]) -> Body {
        self.body_below(fields, sections, 2, "")
    }

    /// The same, with no heading above `top_level` and with a `prefix` for its ids ([`Document::apart`]).
    pub fn body_below(
        &self,
        fields: &mut Fields<'_>,
        sections: &[&str],
        top_level: u8,
        prefix: &str,
    ) -> Body {
        let document = markdown::read(self.body, sections, top_level).apart(prefix);
        if let Some((bound, range)) = &document.outline.over {
            let start = self.body_offset + range.start;
            let span = Span::new(self.fence.source, start..self.body_offset + range.end);
            fields.report(over(*bound, span));
        }
        Body {
            document: Arc::new(document),
            offset: self.body_offset,
            photos: photo::listed(fields),
        }
    }

    /// The keys.
    pub fn fields(&self) -> Fields<'_> {
        let mut fields = Fields::of(&self.front, "the front matter");
        fields.span = self.fence;
        fields
    }

    /// All problems: those of the file and, if its keys could be read, those found while reading them.
    pub fn told(self, of_fields: Vec<Diagnostic>) -> Vec<Diagnostic> {
        let mut told = self.diagnostics;
        if self.readable {
            told.extend(of_fields);
        }
        told
    }
}

/// Says that a Markdown text has more of something than is taken.
pub fn over(bound: Bound, span: Span) -> Diagnostic {
    let message = format!("this text has more than {bound}");
    Diagnostic::new(codes::TOO_MANY, span, message)
        .help("write less, or make several texts of it; what came by mistake can be deleted")
}

/// Splits at the lines of `---`. Lines may end in LF or CRLF.
pub fn split(source: &Source, id: SourceId) -> Split<'_> {
    let text = source.text.as_str();
    let fence = Span::new(id, 0..3.min(text.len()));
    let nothing = |diagnostic: Option<Diagnostic>| Split {
        front: Item {
            node: Node::Null,
            span: Span::new(id, 0..0),
        },
        body: "",
        body_offset: text.len(),
        readable: false,
        diagnostics: diagnostic.into_iter().collect(),
        fence,
    };
    if text.trim().is_empty() {
        let empty = Diagnostic::of_file(codes::FILE_EMPTY, &source.path, "this file is empty")
            .help("write its text, or delete the file; `careledger new \"Title\"` makes a story with all parts to fill in");
        return nothing(Some(empty));
    }
    let is_fence = |line: &str| line.trim_end() == "---";
    let mut lines = text.split_inclusive('\n');
    let first = lines.next().unwrap_or_default();
    if !is_fence(first) {
        let line = first.trim_end().len();
        let below = text
            .lines()
            .find(|line| !line.trim().is_empty())
            .is_some_and(is_fence);
        let (message, help) = match below {
            true => (
                "an empty line stands above the front matter",
                "delete it: the first line is ---",
            ),
            false => (
                "the file does not begin with a line of ---",
                "begin the file with front matter: a line of three hyphens, keys such as title and date, another such line",
            ),
        };
        let missing = Diagnostic::new(codes::FRONT_MATTER_MISSING, Span::new(id, 0..line), message)
            .help(help);
        return nothing(Some(missing));
    }
    let start = first.len();
    let mut at = start;
    for line in lines {
        if is_fence(line) {
            let parsed = yaml::parse(&text[start..at], id, start);
            let body_offset = at + line.len();
            let readable = yaml::is_readable(&parsed);
            let (front, mut diagnostics) = (parsed.value, parsed.diagnostics);
            let body = &text[body_offset..];
            // Marks of direction have their place in running text; signs that turn round whatever follows have not.
            if let Some(sign) = body.matches(['\u{202d}', '\u{202e}']).next() {
                let found = body.find(sign).map(|at| body_offset + at);
                diagnostics.extend(found.and_then(|at| unseen(sign, sign, id, at)));
            }
            return Split {
                front,
                body,
                body_offset,
                readable,
                diagnostics,
                fence,
            };
        }
        at += line.len();
    }
    nothing(Some(
        Diagnostic::new(
            codes::FRONT_MATTER_OPEN,
            Span::new(id, 0..first.trim_end().len()),
            "the front matter that begins here is never closed",
        )
        .help("put a line that holds only --- between the last key and the text"),
    ))
}

/// What is wrong with the name of a file that is the address of what it tells, if anything. `what` says
/// what that is, and `example` is a name that would do.
pub fn unfit_name(source: &Source, name: &str, what: &str, example: &str) -> Option<Diagnostic> {
    if is_id(name) {
        return None;
    }
    let message = format!("the name of this file cannot be the address of a {what}");
    let help = format!("use small letters a to z, digits and hyphens: {example}");
    Some(Diagnostic::of_file(codes::FILE_NAME, &source.path, message).help(help))
}

/// The language of a text: that of a translation, said by its file's name, or else that of its key. A key
/// that says another than the name is a mistake.
pub fn language(fields: &mut Fields<'_>, translation: Option<&Language>) -> Option<Language> {
    let place = fields.item("language").map(|item| item.span);
    let said = fields.language("language");
    let Some(named) = translation else {
        return said;
    };
    if let (Some(said), Some(place)) = (said, place)
        && said != *named
    {
        let message = format!(
            "this says `{}`, and the name of the file says `{}`",
            said.tag(),
            named.tag()
        );
        fields.report(
            Diagnostic::new(codes::VALUE, place, message)
                .help("remove this line: the name of the file is enough"),
        );
    }
    Some(named.clone())
}

/// A text with one key of its front matter set, in the place where it stood or as the first line; all other
/// bytes stay. Nothing where the front matter cannot be read, or is written in a way that leaves no place for
/// a line: as a list, or all in braces.
pub fn set(source: &Source, id: SourceId, key: &str, value: &str) -> Option<String> {
    let split = split(source, id);
    let text = &source.text;
    let fields = split.fields();
    let entry = fields.entries().iter().find(|entry| entry.key.value == key);
    let (range, line) = match entry {
        Some(entry) => {
            let (start, end) = (entry.key.span.start, entry.value.span.end);
            (start as usize..end as usize, format!("{key}: {value}"))
        }
        None => {
            let first = text.split_inclusive('\n').next().unwrap_or_default();
            let end = &first[first.trim_end().len()..];
            (first.len()..first.len(), format!("{key}: {value}{end}"))
        }
    };
    let readable = split.readable && text.get(range.clone()).is_some();
    let set = readable.then(|| [&text[..range.start], &line, &text[range.end..]].concat())?;
    says(&set, key, value).then_some(set)
}

/// Whether a text can be read and says that of a key.
fn says(text: &str, key: &str, value: &str) -> bool {
    let mut sources = Sources::default();
    let id = sources.add("", text);
    let split = split(sources.get(id), id);
    let fields = split.fields();
    let mut entries = fields.entries().iter();
    let said = entries.find(|entry| entry.key.value == key);
    let said = said.map(|entry| &entry.value.node);
    split.readable && said == Some(&Node::Scalar(value.to_owned()))
}

/// Front matter of which some keys are left, as they are written, and no text below.
pub fn only(source: &Source, id: SourceId, keys: &[&str]) -> String {
    let split = split(source, id);
    let fields = split.fields();
    let kept = fields.entries().iter();
    let kept = kept.filter(|entry| keys.contains(&entry.key.value.as_str()));
    let kept = kept.filter_map(|entry| {
        let range = entry.key.span.start as usize..entry.value.span.end as usize;
        Some(format!("{}\n", source.text.get(range)?.trim_end()))
    });
    format!("---\n{}---\n", kept.collect::<String>())
}
