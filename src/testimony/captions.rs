//! A file of captions (WebVTT) is checked: its first line, the times of its cues, their order, their words.
//!
//! The format: <https://www.w3.org/TR/webvtt1/>, whose section 6.1 says what browsers make of a file.
//! They drop a cue that they cannot read without a word, so that deaf viewers would miss what is said
//! there.

use super::looks::loads;
use crate::diagnostic::{Diagnostic, codes};
use crate::source::{Source, SourceId, Span};

/// A line and the place where it begins.
type Line<'a> = (usize, &'a str);

const ARROW: &str = "-->";

/// What is wrong with a file of captions.
pub fn captions(source: &Source, id: SourceId) -> Vec<Diagnostic> {
    let mut reader = Reader {
        told: Vec::new(),
        id,
        last_start: 0,
        cues: 0,
    };
    let lines = lines(&source.text);
    let first = lines.first().copied().unwrap_or_default();
    let mut rest = lines.as_slice();
    if is_word(first.1, "WEBVTT") {
        rest = &lines[1..];
        // What stands directly below it belongs to the head.
        let end = |(_, line): &Line<'_>| line.is_empty() || line.contains(ARROW);
        rest = &rest[rest.iter().position(end).unwrap_or(rest.len())..];
    } else {
        reader.tell(
            first,
            "captions begin with a line that says WEBVTT",
            "write WEBVTT alone on the first line, and an empty line after it; captions in another format (such as .srt) can be saved as WebVTT by the program that made them",
        );
    }
    while let Some(start) = rest.iter().position(|(_, line)| !line.is_empty()) {
        let block = block(&rest[start..]);
        reader.block(block);
        rest = &rest[start + block.len()..];
    }
    if reader.cues == 0 && reader.told.is_empty() {
        reader.tell(
            first,
            "there is no caption in this file",
            "write when each sentence is said, and below it the sentence: 00:00.000 --> 00:04.000",
        );
    }
    reader.told
}

/// The lines of a text. CR and LF together, or either of them alone, end a line.
fn lines(text: &str) -> Vec<Line<'_>> {
    let mut lines = Vec::new();
    let mut start = 0;
    for (at, end) in text.match_indices(['\n', '\r']) {
        let follows_cr = end == "\n" && text[..at].ends_with('\r');
        if !follows_cr {
            lines.push((start, &text[start..at]));
        }
        start = at + end.len();
    }
    lines.push((start, &text[start..]));
    lines
}

/// The lines of the first block: up to an empty line, or to a line of times that is not its own. Its own
/// stands first, or second, below its name.
fn block<'a, 'b>(lines: &'b [Line<'a>]) -> &'b [Line<'a>] {
    let mut has_times = false;
    let end = lines.iter().enumerate().position(|(at, (_, line))| {
        let is_times = line.contains(ARROW);
        let is_own = is_times && at < 2 && !has_times;
        has_times |= is_own;
        line.is_empty() || (is_times && !is_own)
    });
    &lines[..end.unwrap_or(lines.len())]
}

/// Whether a line is that word, alone or before a space.
fn is_word(line: &str, word: &str) -> bool {
    let rest = line.strip_prefix(word);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', '\t']))
}

struct Reader {
    told: Vec<Diagnostic>,
    id: SourceId,
    /// When the cue before begins, in milliseconds.
    last_start: u64,
    cues: usize,
}

impl Reader {
    fn tell(&mut self, (at, line): Line<'_>, message: impl Into<String>, help: &str) {
        let span = Span::new(self.id, at..at + line.len());
        let told = Diagnostic::new(codes::CAPTIONS, span, message);
        self.told.push(told.help(help));
    }

    /// A cue has a line of times, which a line with its name may precede; everything else is a note or
    /// speaks of looks.
    fn block(&mut self, lines: &[Line<'_>]) {
        let first = lines.first().copied().unwrap_or_default();
        let is_times = |(_, line): &Line<'_>| line.contains(ARROW);
        if let Some(times) = lines.iter().take(2).position(is_times) {
            self.cue(lines[times], &lines[times + 1..]);
        } else if first.1.trim_end() == "STYLE" {
            let guilty = lines[1..].iter().find(|(_, line)| loads(line));
            // The end of a line may be that of an escaped letter.
            let whole = || {
                let sheet: Vec<&str> = lines[1..].iter().map(|(_, line)| *line).collect();
                loads(&sheet.join("\n")).then_some(&lines[0])
            };
            if let Some(line) = guilty.or_else(whole) {
                self.tell(
                    *line,
                    "this look of the captions would load something from elsewhere",
                    "take out url( ) and @import: colours, sizes and fonts can be set without them",
                );
            }
        } else if !is_word(first.1, "NOTE") && first.1.trim_end() != "REGION" && first.0 > 0 {
            // Of the very first line, something else has been told.
            self.tell(
                first,
                "this text has no times, so it would never be shown",
                "write when it is said on the line above it, without an empty line between them: 00:00.000 --> 00:04.000; a remark begins with NOTE and a space",
            );
        }
    }

    fn cue(&mut self, line: Line<'_>, text: &[Line<'_>]) {
        self.cues += 1;
        let (from, rest) = line.1.split_once(ARROW).unwrap_or_default();
        // Behind the times stands where the words are to be shown.
        let until = rest.split_ascii_whitespace().next().unwrap_or_default();
        let (Some(from), Some(until)) = (time(from.trim_ascii()), time(until)) else {
            self.tell(
                line,
                "these are not two times",
                "write minutes, seconds and thousandths, with hours before them if need be: 00:00.000 --> 01:02:04.500",
            );
            return;
        };
        if until <= from {
            self.tell(
                line,
                "this caption ends before it begins",
                "the first time is when it appears, the second when it goes",
            );
        }
        if from < self.last_start {
            self.tell(
                line,
                "this caption begins before the one above it",
                "put the captions in the order in which they are said",
            );
        }
        self.last_start = self.last_start.max(from);
        if text.iter().all(|(_, line)| is_silent(line)) {
            self.tell(
                line,
                "this caption says nothing",
                "write what is said on the line below, without an empty line between them, or remove the times",
            );
        }
    }
}

/// Whether nothing of a line is shown: its tags are not.
fn is_silent(line: &str) -> bool {
    let mut pieces = line.split('<');
    let before = pieces.next().unwrap_or_default();
    let behind = pieces.map(|piece| piece.split_once('>').map_or("", |(_, text)| text));
    before.trim().is_empty() && behind.into_iter().all(|text| text.trim().is_empty())
}

/// Milliseconds of `01:02:04.500`, or `02:04.500` without hours.
fn time(text: &str) -> Option<u64> {
    let (clock, thousandths) = text.split_once('.')?;
    let digits = |text: &str, least: usize, most: usize| {
        let fits = (least..=most).contains(&text.len());
        let plain = text.bytes().all(|byte| byte.is_ascii_digit());
        (fits && plain).then(|| text.parse::<u64>().ok()).flatten()
    };
    let mut parts = clock.rsplit(':');
    let seconds = digits(parts.next()?, 2, 2).filter(|seconds| *seconds < 60)?;
    let minutes = digits(parts.next()?, 2, 2).filter(|minutes| *minutes < 60)?;
    let hours = match parts.next() {
        Some(hours) => digits(hours, 2, 9)?,
        None => 0,
    };
    let thousandths = digits(thousandths, 3, 3)?;
    let whole = parts.next().is_none();
    whole.then_some(((hours * 60 + minutes) * 60 + seconds) * 1000 + thousandths)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Sources;

    #[test]
    fn times_are_read_as_the_format_has_them() {
        assert_eq!(time("00:04.500"), Some(4_500));
        assert_eq!(time("01:02:03.004"), Some(3_723_004));
        assert_eq!(time("123:00:00.000"), Some(442_800_000));
        for wrong in [
            "4.500",
            "00:04,500",
            "00:64.000",
            "0:04.500",
            "00:04.5",
            "::.",
            "",
        ] {
            assert_eq!(time(wrong), None, "{wrong}");
        }
    }

    /// What is told of a file: where it begins, and the message.
    fn told(text: &str) -> Vec<(usize, String)> {
        let mut sources = Sources::default();
        let id = sources.add("a.vtt", text);
        let told = captions(sources.get(id), id);
        let place = |told: &Diagnostic| match told.place {
            crate::diagnostic::Place::At(span) => sources.position(span).line,
            _ => 0,
        };
        let all = told.iter();
        all.map(|told| (place(told), told.message.clone()))
            .collect()
    }

    const CUE: &str = "00:00.000 --> 00:01.000\nWe are two.\n";

    #[test]
    fn files_are_divided_as_browsers_divide_them() {
        for good in [
            format!("WEBVTT\n\n{CUE}"),
            format!("\u{feff}WEBVTT\tby hand\r\n\r\n{CUE}").replace('\n', "\r\n"),
            format!("WEBVTT\n\n{CUE}").replace('\n', "\r"),
            // Directly below the head, and directly below each other.
            format!("WEBVTT\n{CUE}{CUE}"),
            format!("WEBVTT\nKind: captions\nLanguage: en\n\n{CUE}"),
            format!("WEBVTT\n\n\n\nfirst\n{CUE}\n\nsecond\n{CUE}"),
            format!(
                "WEBVTT\n\nNOTE\n\nNOTE two\nlines\n\nREGION\nid:a\n\nSTYLE\n::cue(#\\31) {{ color: red }}\n\n{CUE}"
            ),
            // A line of spaces is no empty line.
            format!("WEBVTT\n\n{CUE} \nOn a good night.\n"),
            "WEBVTT\n\n00:00.000-->00:01.000\tline:0 align:start\n<v Nurse>Two.</v>".to_owned(),
        ] {
            assert_eq!(told(&good), [], "{good:?}");
        }
        let no_head = "captions begin with a line that says WEBVTT";
        let no_times = "this text has no times, so it would never be shown";
        let silent = "this caption says nothing";
        let loads = "this look of the captions would load something from elsewhere";
        for (wrong, line, message) in [
            (format!("WEBVTTS\n\n{CUE}"), 1, no_head),
            (format!("webvtt\n\n{CUE}"), 1, no_head),
            (format!(" WEBVTT\n\n{CUE}"), 1, no_head),
            (format!("WEBVTT\n\nNOTEworthy it is.\n\n{CUE}"), 3, no_times),
            (format!("WEBVTT\n\nSTYLEd words\n\n{CUE}"), 3, no_times),
            (format!("WEBVTT\n\n{CUE}\r\rNobody counts.\r"), 5, no_times),
            (
                "WEBVTT\n\n00:00.000 --> 00:01.000\n<v Nurse></v> <i> </i>\n".to_owned(),
                3,
                silent,
            ),
            (
                format!("WEBVTT\n\nSTYLE\n::cue {{\n background: URL(x) }}\n\n{CUE}"),
                5,
                loads,
            ),
            (
                format!("WEBVTT\n\nSTYLE\n@\\69mport 'x';\n\n{CUE}"),
                4,
                loads,
            ),
            (format!("WEBVTT\n\nSTYLE\nu\\72\nl(x)\n\n{CUE}"), 3, loads),
            ("WEBVTT".to_owned(), 1, "there is no caption in this file"),
            (String::new(), 1, no_head),
        ] {
            assert_eq!(told(&wrong), [(line, message.to_owned())], "{wrong:?}");
        }
    }
}
