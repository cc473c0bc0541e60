//! Texts that came in, with the means to point at any place in them.

mod folder;
mod position;

pub use folder::Folder;
pub use position::{Position, Span, Spanned};

/// Names one text in [`Sources`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SourceId(u32);

/// One text as it was read, under its path inside the campaign folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// The path a person knows it by, with `/` between the parts: `content/stories/043-slug.md`.
    pub path: String,
    /// The text, without a byte-order mark. Line ends are as they were.
    pub text: String,
}

/// Every text of a build. Spans point into it.
#[derive(Debug, Clone, Default)]
pub struct Sources {
    texts: Vec<Source>,
}

impl Sources {
    /// Adds a text and gives the name that spans use for it. A leading byte-order mark is
    /// dropped, so that positions are those an editor shows.
    pub fn add(&mut self, path: impl Into<String>, text: impl Into<String>) -> SourceId {
        let mut text = text.into();
        if text.starts_with('\u{feff}') {
            text.drain(..'\u{feff}'.len_utf8());
        }
        let id = SourceId(u32::try_from(self.texts.len()).unwrap_or(u32::MAX));
        self.texts.push(Source {
            path: path.into(),
            text,
        });
        id
    }

    /// Puts another text in the place of one, under the same name for spans.
    pub fn replace(&mut self, id: SourceId, path: String, text: String) {
        self.texts[id.0 as usize] = Source { path, text };
    }

    /// The text of that name.
    pub fn get(&self, id: SourceId) -> &Source {
        &self.texts[id.0 as usize]
    }

    /// Every text, with its name for spans.
    pub fn iter(&self) -> impl Iterator<Item = (SourceId, &Source)> {
        let ids = (0..).map(SourceId);
        ids.zip(&self.texts)
    }

    /// The exact text under a span; ends are moved inwards to whole characters.
    pub fn slice(&self, span: Span) -> &str {
        let (text, span) = (&self.get(span.source).text, self.clamp(span));
        &text[span.start as usize..span.end as usize]
    }

    /// Where a span begins, as an editor counts.
    pub fn position(&self, span: Span) -> Position {
        Position::of(&self.get(span.source).text, self.clamp(span).start as usize)
    }

    /// Where a span ends (exclusive), as an editor counts.
    pub fn end_position(&self, span: Span) -> Position {
        Position::of(&self.get(span.source).text, self.clamp(span).end as usize)
    }

    /// The span moved to whole characters inside its text.
    pub fn clamp(&self, span: Span) -> Span {
        let text = &self.get(span.source).text;
        let floor = |at: u32| text.floor_char_boundary((at as usize).min(text.len())) as u32;
        let start = floor(span.start);
        Span {
            start,
            end: floor(span.end).max(start),
            ..span
        }
    }
}
