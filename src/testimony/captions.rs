//! A file of captions (WebVTT) is checked: its first line, the times of its cues, their order.
//!
//! The format: <https://www.w3.org/TR/webvtt1/>. Browsers drop a cue that they cannot read without a
//! word, so that deaf viewers would miss what is said there.

use crate::diagnostic::{Diagnostic, codes};
use crate::source::{Source, SourceId, Span};

/// What is wrong with a file of captions.
pub fn captions(source: &Source, id: SourceId) -> Vec<Diagnostic> {
    let mut reader = Reader {
        told: Vec::new(),
        id,
        last_start: 0,
        cues: 0,
    };
    let lines = lines(&source.text);
    let first = lines.first().map_or("", |(_, line)| line);
    if first != "WEBVTT" && !first.starts_with("WEBVTT ") && !first.starts_with("WEBVTT\t") {
        reader.tell(
            (0, first),
            "captions begin with a line that says WEBVTT",
            "write WEBVTT alone on the first line, and an empty line after it; captions in another format (such as .srt) can be saved as WebVTT by the program that made them",
        );
    }
    // Blocks are divided by empty lines.
    for block in lines.split(|(_, line)| line.is_empty()) {
        reader.block(block);
    }
    if reader.cues == 0 && reader.told.is_empty() {
        reader.tell(
            (0, first),
            "there is no caption in this file",
            "write when each sentence is said, and below it the sentence: 00:00.000 --> 00:04.000",
        );
    }
    reader.told
}

/// The lines of a text with the place where each begins.
fn lines(text: &str) -> Vec<(usize, &str)> {
    let mut at = 0;
    let line = |line| {
        let start = at;
        at += str::len(line);
        (start, line.trim_end())
    };
    text.split_inclusive('\n').map(line).collect()
}

struct Reader {
    told: Vec<Diagnostic>,
    id: SourceId,
    /// When the cue before begins, in milliseconds.
    last_start: u64,
    cues: usize,
}

impl Reader {
    fn tell(&mut self, (at, line): (usize, &str), message: impl Into<String>, help: &str) {
        let span = Span::new(self.id, at..at + line.len());
        let told = Diagnostic::new(codes::CAPTIONS, span, message);
        self.told.push(told.help(help));
    }

    /// A cue has a line of times, which a line with its name may precede; everything else is a note or
    /// speaks of looks.
    fn block(&mut self, lines: &[(usize, &str)]) {
        let Some(times) = lines.iter().position(|(_, line)| line.contains("-->")) else {
            let other = ["WEBVTT", "NOTE", "STYLE", "REGION"];
            if let Some(line) = lines.first()
                && !other.iter().any(|known| line.1.starts_with(known))
            {
                self.tell(
                    *line,
                    "this text has no times, so it would never be shown",
                    "write when it is said on the line above it, without an empty line between them: 00:00.000 --> 00:04.000",
                );
            }
            return;
        };
        self.cues += 1;
        let line = lines[times];
        let (from, rest) = line.1.split_once("-->").unwrap_or_default();
        let until = rest.split_whitespace().next().unwrap_or_default();
        let (Some(from), Some(until)) = (time(from.trim()), time(until)) else {
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
        if lines[times + 1..].is_empty() {
            self.tell(
                line,
                "this caption says nothing",
                "write what is said on the line below, without an empty line between them, or remove the times",
            );
        }
    }
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
    use super::time;

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
}
