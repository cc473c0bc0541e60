//! A value together with every problem found while it was made.

use super::{Diagnostic, Severity};

/// A value and what is wrong with it. Stages hand these on and never stop early, so that a person
/// sees all mistakes at once. While errors stand, the value may hold placeholders; the pipeline goes on
/// to the site only when [`has_errors`] finds none.
#[derive(Debug, Clone, Default)]
pub struct Checked<T> {
    /// What was made.
    pub value: T,
    /// What is wrong.
    pub diagnostics: Vec<Diagnostic>,
}

impl<T> Checked<T> {
    /// A value with its problems.
    pub fn new(value: T, diagnostics: Vec<Diagnostic>) -> Checked<T> {
        Checked { value, diagnostics }
    }

    /// Moves the problems to a common list and gives the value.
    pub fn drain_into(self, all: &mut Vec<Diagnostic>) -> T {
        all.extend(self.diagnostics);
        self.value
    }
}

/// Whether any of them is an error.
pub fn has_errors(diagnostics: &[Diagnostic]) -> bool {
    diagnostics
        .iter()
        .any(|diagnostic| diagnostic.severity == Severity::Error)
}
