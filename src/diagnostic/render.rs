//! Problems become text: for a person, for programs (JSON, SARIF), for GitHub's annotations.

use std::borrow::Cow;
use std::ops::Range;

use annotate_snippets::{Annotation, AnnotationKind, Level, Origin, Renderer, Snippet};
use serde_json::{Value, json};

use super::shortened::{LONG, excerpt, shortened};
use super::{Code, Diagnostic, Place, Severity};
use crate::source::{Position, SourceId, Sources, Span};

/// The forms in which problems can be told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// For a person at a terminal.
    Human {
        /// Whether to colour it.
        colour: bool,
    },
    /// One JSON document.
    Json,
    /// SARIF 2.1.0 (OASIS), which code hosts show beside the text.
    Sarif,
    /// Workflow commands that GitHub turns into annotations.
    Github,
}

/// Writes out problems in one form and in the given order, of each file no more than [`crate::bound::PROBLEMS`].
pub fn render(diagnostics: &[Diagnostic], sources: &Sources, format: Format) -> String {
    let shown = shortened(diagnostics, sources);
    match format {
        Format::Human { colour } => shown
            .iter()
            .map(|diagnostic| human(diagnostic, sources, colour) + "\n\n")
            .collect(),
        Format::Json => pretty(&json!({
            "format": "careledger-diagnostics/1",
            "errors": count(diagnostics, Severity::Error),
            "warnings": count(diagnostics, Severity::Warning),
            "diagnostics": shown.iter().map(|d| record(d, sources)).collect::<Vec<_>>(),
        })),
        Format::Sarif => pretty(&sarif(&shown, sources)),
        Format::Github => shown.iter().map(|d| github(d, sources)).collect(),
    }
}

fn count(diagnostics: &[Diagnostic], severity: Severity) -> usize {
    diagnostics
        .iter()
        .filter(|d| d.severity == severity)
        .count()
}

fn pretty(value: &Value) -> String {
    format!("{value:#}\n")
}

/// Start and end of the place, where it lies in a text.
fn region(diagnostic: &Diagnostic, sources: &Sources) -> Option<(Position, Position)> {
    match &diagnostic.place {
        Place::At(span) => Some((sources.position(*span), sources.end_position(*span))),
        Place::File(_) => None,
    }
}

fn human(diagnostic: &Diagnostic, sources: &Sources, colour: bool) -> String {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    let title = level
        .primary_title(diagnostic.message.as_str())
        .id(diagnostic.code.name);
    let mut group = match &diagnostic.place {
        Place::File(path) => title.element(Origin::path(path.as_str())),
        Place::At(span) => {
            let related = diagnostic.related.iter();
            let is_near = |other: &Span| {
                other.source == span.source && other.start.abs_diff(span.start) <= NEAR
            };
            let (here, other): (Vec<_>, Vec<_>) = related.partition(|(other, _)| is_near(other));
            let seen = Seen::of(here.iter().map(|(span, _)| *span).chain([*span]), sources);
            let mut own = seen.snippet(span.source, sources);
            own = own.annotation(AnnotationKind::Primary.span(seen.range(*span, sources)));
            for (span, words) in here {
                let note = AnnotationKind::Context.span(seen.range(*span, sources));
                own = own.annotation(note.label(words.as_str()));
            }
            let long = (seen.lines.len() > NEAR as usize + LONG).then(|| {
                let at = sources.position(*span);
                let (part, marked) = excerpt(
                    &sources.get(span.source).text[seen.lines.clone()],
                    seen.range(*span, sources),
                );
                let snippet = Snippet::source(part).line_start(at.line);
                let origin = Origin::path(diagnostic.path(sources));
                (
                    origin.line(at.line).char_column(at.column),
                    snippet.annotation(AnnotationKind::Primary.span(marked)),
                )
            });
            let elsewhere = other.into_iter().map(|(span, words)| {
                let seen = Seen::of([*span], sources);
                let note = AnnotationKind::Context.span(seen.range(*span, sources));
                let note = note.label(words.as_str());
                seen.snippet(span.source, sources).annotation(note)
            });
            let group = match long {
                Some((place, part)) => title.element(place).element(part),
                None => title.element(own),
            };
            group.elements(elsewhere)
        }
    };
    if let Some(help) = &diagnostic.help {
        group = group.element(Level::HELP.message(help.as_str()));
    }
    let renderer = if colour {
        Renderer::styled()
    } else {
        Renderer::plain()
    };
    let text = renderer.render(&[group]);
    // The library leads from a place to a part of its line by a line of its own that tells nothing.
    let tells = |line: &&str| anstream::adapter::strip_str(line).to_string().trim() != ":::";
    text.split_inclusive('\n').filter(tells).collect()
}

/// Places that are further apart, in bytes, are shown as if they stood in two files.
const NEAR: u32 = 16 * 1024;

/// The lines that are shown. Only these are handed to the library, which looks through all that it is given for
/// every problem: a long file of mistakes would take hours.
struct Seen {
    lines: Range<usize>,
    /// The number of the first, from 1.
    first: usize,
}

impl Seen {
    /// Those of some places in one text.
    fn of(spans: impl IntoIterator<Item = Span>, sources: &Sources) -> Seen {
        let mut seen: Option<(Range<usize>, &str)> = None;
        for span in spans {
            let text = sources.get(span.source).text.as_str();
            let span = sources.clamp(span);
            let (start, end) = (span.start as usize, span.end as usize);
            let lines = seen.map_or(start..end, |(lines, _)| {
                lines.start.min(start)..lines.end.max(end)
            });
            seen = Some((lines, text));
        }
        let (lines, text) = seen.unwrap_or_default();
        let start = text[..lines.start].rfind('\n').map_or(0, |at| at + 1);
        let rest = text[lines.end..].find('\n');
        let end = rest.map_or(text.len(), |at| lines.end + at + 1);
        Seen {
            first: Position::of(text, start).line,
            lines: start..end,
        }
    }

    fn snippet<'a>(&self, id: SourceId, sources: &'a Sources) -> Snippet<'a, Annotation<'a>> {
        let source = sources.get(id);
        Snippet::source(&source.text[self.lines.clone()])
            .path(source.path.as_str())
            .line_start(self.first)
    }

    /// A place among these lines.
    fn range(&self, span: Span, sources: &Sources) -> Range<usize> {
        let span = sources.clamp(span);
        span.start as usize - self.lines.start..span.end as usize - self.lines.start
    }
}

fn record(diagnostic: &Diagnostic, sources: &Sources) -> Value {
    let position = |at: Position| json!({ "line": at.line, "column": at.column });
    let region = region(diagnostic, sources);
    json!({
        "code": diagnostic.code.name,
        "severity": diagnostic.severity.word(),
        "message": diagnostic.message,
        "help": diagnostic.help,
        "file": diagnostic.path(sources),
        "start": region.map(|(start, _)| position(start)),
        "end": region.map(|(_, end)| position(end)),
        "text": region.map(|_| line_of(diagnostic, sources)),
        "related": diagnostic.related.iter().map(|(span, words)| json!({
            "file": sources.get(span.source).path,
            "start": position(sources.position(*span)),
            "message": words,
        })).collect::<Vec<_>>(),
    })
}

/// The line in which a problem begins; of a long one, what stands around that place.
fn line_of(diagnostic: &Diagnostic, sources: &Sources) -> String {
    let Place::At(span) = &diagnostic.place else {
        return String::new();
    };
    let text = sources.get(span.source).text.as_str();
    let at = sources.clamp(*span).start as usize;
    let start = text[..at].rfind('\n').map_or(0, |end| end + 1);
    let line = text[start..].lines().next().unwrap_or_default();
    let (line, _) = excerpt(line, at - start..at - start);
    line.into_owned()
}

fn sarif(diagnostics: &[Cow<'_, Diagnostic>], sources: &Sources) -> Value {
    let mut rules: Vec<&Code> = diagnostics.iter().map(|d| d.code).collect();
    rules.sort_by_key(|code| code.name);
    rules.dedup();
    let rule = |code: &&Code| {
        json!({
            "id": code.name,
            "shortDescription": { "text": code.title },
            "fullDescription": { "text": code.why },
            "help": { "text": code.mend },
        })
    };
    let place = |path: &str, region: Option<(Position, Position)>| {
        let uri: String = path.split('/').map(percent).collect::<Vec<_>>().join("/");
        let mut physical = json!({ "artifactLocation": { "uri": uri } });
        if let Some((start, end)) = region {
            physical["region"] = json!({
                "startLine": start.line, "startColumn": start.column,
                "endLine": end.line, "endColumn": end.column,
            });
        }
        json!({ "physicalLocation": physical })
    };
    let results = diagnostics.iter().map(|d| {
        let text = match &d.help {
            Some(help) => format!("{}. {help}", d.message),
            None => d.message.clone(),
        };
        let related = d.related.iter().enumerate().map(|(id, (span, words))| {
            let region = (sources.position(*span), sources.end_position(*span));
            let mut location = place(&sources.get(span.source).path, Some(region));
            location["id"] = json!(id);
            location["message"] = json!({ "text": words });
            location
        });
        json!({
            "ruleId": d.code.name,
            "ruleIndex": rules.iter().position(|code| code.name == d.code.name),
            "level": d.severity.word(),
            "message": { "text": text },
            "locations": [place(d.path(sources), region(d, sources))],
            "relatedLocations": related.collect::<Vec<_>>(),
        })
    });
    json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": env!("CARGO_PKG_NAME"),
                "version": env!("CARGO_PKG_VERSION"),
                "rules": rules.iter().map(rule).collect::<Vec<_>>(),
            }},
            "columnKind": "unicodeCodePoints",
            "results": results.collect::<Vec<_>>(),
        }],
    })
}

/// One part of a path as part of a URI (RFC 3986).
fn percent(part: &str) -> String {
    part.bytes()
        .map(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
                char::from(byte).to_string()
            }
            _ => format!("%{byte:02X}"),
        })
        .collect()
}

/// <https://docs.github.com/actions/reference/workflow-commands-for-github-actions>: properties
/// also escape `:` and `,`.
fn github(diagnostic: &Diagnostic, sources: &Sources) -> String {
    let data = |text: &str| {
        text.replace('%', "%25")
            .replace('\r', "%0D")
            .replace('\n', "%0A")
    };
    let property = |text: &str| data(text).replace(':', "%3A").replace(',', "%2C");
    let command = match diagnostic.severity {
        Severity::Note => "notice",
        other => other.word(),
    };
    let region = region(diagnostic, sources).map_or(String::new(), |(start, end)| {
        format!(
            ",line={},col={},endLine={},endColumn={}",
            start.line, start.column, end.line, end.column
        )
    });
    let help = diagnostic
        .help
        .as_ref()
        .map_or(String::new(), |help| format!("\n{help}"));
    format!(
        "::{command} file={}{region},title={}::{}\n",
        property(diagnostic.path(sources)),
        property(diagnostic.code.name),
        data(&format!("{}{help}", diagnostic.message)),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::codes;
    use crate::source::Sources;

    #[test]
    fn a_part_of_a_long_line_is_shown_alike_with_colour_and_without() {
        let mut sources = Sources::default();
        let text = format!("{}wrong{}", "x ".repeat(20_000), " y".repeat(20_000));
        let source = sources.add("a.md".to_owned(), text.as_str());
        let told = [Diagnostic::new(
            codes::VALUE,
            Span::new(source, 40_000..40_005),
            "it is wrong",
        )];
        let plain = render(&told, &sources, Format::Human { colour: false });
        let coloured = render(&told, &sources, Format::Human { colour: true });
        assert!(plain.contains("wrong") && !plain.contains(":::"), "{plain}");
        assert_ne!(plain, coloured);
        assert_eq!(anstream::adapter::strip_str(&coloured).to_string(), plain);
    }
}
