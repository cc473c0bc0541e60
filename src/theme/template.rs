//! Tera templates and the data of a page become text; a fault names template, line and page.

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::sync::Arc;

use tera::{Context, ErrorKind, Function, FunctionResult, Kwargs, State, Tera};

use super::Statics;
use crate::bound;
use crate::diagnostic::{Diagnostic, codes};
use crate::source::{SourceId, Sources, Span};

/// The functions by which templates say the tool's own words.
pub const WORDS: [&str; 3] = ["say", "label", "forms"];

/// The templates of a theme.
pub struct Templates {
    tera: Tera,
    sources: BTreeMap<String, SourceId>,
    layers: Vec<String>,
}

/// A template that could not be filled.
#[derive(Debug)]
pub struct TemplateError {
    template: String,
    error: tera::Error,
}

/// What a template has written so far.
#[derive(Default)]
struct Page {
    text: Vec<u8>,
    is_over: bool,
}

impl Write for Page {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.is_over = bound::PAGE.is_exceeded(self.text.len() + bytes.len());
        if self.is_over {
            // The library tells no more of it than that it failed.
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        self.text.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Templates {
    /// Parses templates, each known by its name and its text in the sources. A name that begins with
    /// none of the `layers` is looked for in them, in their order; so are components.
    pub(super) fn parse(
        texts: BTreeMap<String, SourceId>,
        layers: Vec<String>,
        statics: &Arc<Statics>,
        sources: &Sources,
    ) -> Result<Templates, Box<Diagnostic>> {
        let mut templates = Templates {
            tera: Tera::new(),
            sources: texts,
            layers,
        };
        // Functions are to be known before the templates that call them; in which language these speak is known
        // with the site.
        templates.know(statics);
        for name in WORDS {
            let silent = |_: Kwargs, _: &State| String::new();
            templates.tera.register_function(name, silent);
        }
        let layers = templates.layers.clone();
        let layered = templates.tera.set_fallback_prefixes(layers);
        let texts = templates.sources.iter();
        let texts: Vec<_> = texts
            .map(|(name, id)| (name.as_str(), sources.get(*id).text.as_str()))
            .collect();
        match layered.and_then(|()| templates.tera.add_raw_templates(texts)) {
            Ok(()) => Ok(templates),
            Err(error) => {
                let error = TemplateError {
                    template: String::new(),
                    error,
                };
                Err(Box::new(templates.explain(&error, None, sources)))
            }
        }
    }

    /// Lets templates ask for the addresses of these static files.
    pub(super) fn know(&mut self, statics: &Arc<Statics>) {
        self.tera.register_function("asset", statics.function());
    }

    /// Lets templates call a function by that name.
    pub(super) fn teach<R: FunctionResult>(
        &mut self,
        name: &'static str,
        function: impl Function<R>,
    ) {
        self.tera.register_function(name, function);
    }

    /// Whether there is a template of that name.
    pub fn has(&self, name: &str) -> bool {
        self.source(name).is_some()
    }

    /// Fills a template.
    pub fn render(&self, name: &str, context: &Context) -> Result<String, TemplateError> {
        let mut page = Page::default();
        let made = self.tera.render_to(name, context, &mut page);
        let over = || {
            let message = format!("this makes more than {} of one page", bound::PAGE);
            tera::Error::message(message)
        };
        let made = made.map_err(|error| if page.is_over { over() } else { error });
        let text = made.and_then(|()| Ok(String::from_utf8(page.text)?));
        text.map_err(|error| TemplateError {
            template: name.to_owned(),
            error,
        })
    }

    /// The text of a template, by its full name or by the one that pages use.
    fn source(&self, name: &str) -> Option<SourceId> {
        let full = self.layers.iter().map(|layer| format!("{layer}{name}"));
        let mut names = std::iter::once(name.to_owned()).chain(full);
        names.find_map(|name| self.sources.get(&name).copied())
    }

    /// The first `--> name:line:column` of a report that the library wrote out as text.
    fn place_in(&self, report: &str, sources: &Sources) -> Option<Span> {
        let (_, place) = report.split_once("--> ")?;
        let mut parts = place.lines().next()?.trim().splitn(3, ':');
        let id = self.source(parts.next()?)?;
        let (line, column) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
        let start = offset(
            &sources.get(id).text,
            line,
            usize::saturating_sub(column, 1),
        );
        Some(Span::new(id, start..start))
    }

    /// A template's fault as a problem with its place; `page` is what was being made.
    pub fn explain(
        &self,
        fault: &TemplateError,
        page: Option<&str>,
        sources: &Sources,
    ) -> Diagnostic {
        let while_making = page.map_or(String::new(), |page| format!(" (while making {page})"));
        let first = |name: &str| {
            let id = self.source(name)?;
            Some(Span::new(
                id,
                0..sources.get(id).text.lines().next().map_or(0, str::len),
            ))
        };
        let (message, place) = match fault.error.kind() {
            ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
                let id = self.source(report.filename());
                let at = id.map(|id| {
                    let text = &sources.get(id).text;
                    let start = offset(text, report.span().start_line, report.span().start_col);
                    let end = offset(text, report.span().end_line, report.span().end_col);
                    Span::new(id, start..end.max(start))
                });
                (report.message().to_owned(), at)
            }
            ErrorKind::MissingParent { current, parent } => (
                format!("this template extends `{parent}`, which does not exist"),
                first(current),
            ),
            other => {
                let text = other.to_string();
                let place = self.place_in(&text, sources);
                let message = text.lines().next().unwrap_or_default();
                let message = message.trim_start_matches("error: ").to_owned();
                (message, place.or_else(|| first(&fault.template)))
            }
        };
        let message = format!("{message}{while_making}");
        let diagnostic = match place {
            Some(span) => Diagnostic::new(codes::TEMPLATE, span, &*message),
            None => Diagnostic::of_file(codes::TEMPLATE, &fault.template, &*message),
        };
        diagnostic.help(match message.contains("not defined") {
            true => {
                "correct the template; a value that may be absent is tested with {% if value %}"
            }
            false => "correct the template at this place",
        })
    }
}

/// The byte offset of a line (from 1) and a column in characters (from 0).
fn offset(text: &str, line: usize, column: usize) -> usize {
    let start: usize = text
        .split_inclusive('\n')
        .take(line.saturating_sub(1))
        .map(str::len)
        .sum();
    let rest = text.get(start..).unwrap_or_default();
    start + rest.chars().take(column).map(char::len_utf8).sum::<usize>()
}
