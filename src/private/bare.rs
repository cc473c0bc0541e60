//! A text becomes itself without the signs that nobody sees, with the way back to each place.

use std::ops::Range;

use super::sign;

/// A text as the eye reads it: a sign without a shape inside a word or a number does not hide it.
pub(super) struct Bare {
    /// What is seen.
    pub(super) text: String,
    /// Where a part begins that stood together, there and in the text as written.
    parts: Vec<(usize, usize)>,
}

impl Bare {
    pub(super) fn of(written: &str) -> Bare {
        let mut bare = Bare {
            text: String::with_capacity(written.len()),
            parts: vec![(0, 0)],
        };
        for (at, c) in written.char_indices() {
            if sign::is_invisible(c) {
                bare.parts.push((bare.text.len(), at + c.len_utf8()));
            } else {
                bare.text.push(c);
            }
        }
        bare
    }

    /// A range of the text as it is seen, in the text as it was written.
    pub(super) fn written(&self, seen: &Range<usize>) -> Range<usize> {
        let before = |at: usize, is_before: fn(&usize, &usize) -> bool| {
            let after = (self.parts).partition_point(|(part, _)| is_before(part, &at));
            let (part, written) = self.parts[after.saturating_sub(1)];
            written + at - part
        };
        // An end belongs to what stands before it.
        before(seen.start, usize::le)..before(seen.end, usize::lt)
    }
}
