//! Very many problems, and very long lines, become what a person can look at.

use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;

use super::{Diagnostic, Severity, codes};
use crate::bound;
use crate::source::Sources;

/// The problems that are shown: of each file so many, errors before all others, and then how many more there are.
pub(super) fn shortened<'a>(
    diagnostics: &'a [Diagnostic],
    sources: &'a Sources,
) -> Vec<Cow<'a, Diagnostic>> {
    let most = bound::PROBLEMS.most as usize;
    let mut of_file: HashMap<&str, usize> = HashMap::new();
    let mut left_out = vec![false; diagnostics.len()];
    for severity in [Severity::Error, Severity::Warning, Severity::Note] {
        for (at, told) in diagnostics.iter().enumerate() {
            if told.severity == severity {
                let count = of_file.entry(told.path(sources)).or_default();
                *count += 1;
                left_out[at] = *count > most;
            }
        }
    }
    let mut shown = Vec::new();
    for (at, told) in diagnostics.iter().enumerate() {
        if !left_out[at] {
            shown.push(Cow::Borrowed(told));
        }
        let path = told.path(sources);
        let is_last = (diagnostics.get(at + 1)).is_none_or(|next| next.path(sources) != path);
        if is_last
            && let Some(count) = of_file.remove(path)
            && count > most
        {
            let message = format!("{} more problems in this file are not shown", count - most);
            let more = Diagnostic::of_file(codes::MORE, path, message);
            shown.push(Cow::Owned(more.help("mend those above, then check again")));
        }
    }
    shown
}

/// Lines of more bytes are not shown whole.
pub(super) const LONG: usize = 2000;

/// A line as it is shown, and where in it the marked part stands: of a long one, what is around its beginning.
pub(super) fn excerpt(line: &str, marked: Range<usize>) -> (Cow<'_, str>, Range<usize>) {
    if line.len() <= LONG {
        return (Cow::Borrowed(line), marked);
    }
    let start = line.floor_char_boundary(marked.start.saturating_sub(60));
    let end = line.ceil_char_boundary(marked.start.saturating_add(120));
    let dots = |is_cut: bool| if is_cut { "…" } else { "" };
    let (before, after) = (dots(start > 0), dots(end < line.len()));
    let place = |at: usize| at.clamp(start, end) - start + before.len();
    let marked = place(marked.start)..place(marked.end);
    (
        Cow::Owned(format!("{before}{}{after}", &line[start..end])),
        marked,
    )
}
