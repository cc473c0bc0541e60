//! Work that takes long becomes a bar on a terminal, and now and then a line elsewhere.

use std::io::IsTerminal;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;

use indicatif::{HumanDuration, ProgressBar, ProgressDrawTarget, ProgressState, ProgressStyle};

use super::Outcome;
use super::report::say;
use crate::bake::Progress;

/// What takes no longer than this shows no bar, which would only flicker.
const PATIENCE: Duration = Duration::from_millis(500);

/// Seconds between lines where there is no terminal.
const LINES: u64 = 10;

/// Waits on a person's behalf, until that person has enough.
pub(super) struct Watch {
    /// What is counted, such as `Images`.
    what: &'static str,
    bar: ProgressBar,
    on_terminal: bool,
    /// When the next line is due, in seconds from the beginning.
    next_line: AtomicU64,
    interrupted: Arc<AtomicBool>,
}

impl Watch {
    /// From now on Ctrl-C asks for an orderly end. A second one ends at once.
    pub(super) fn begin(what: &'static str) -> Watch {
        let interrupted = Arc::new(AtomicBool::new(false));
        let told = Arc::clone(&interrupted);
        // Where no such handler can be set, Ctrl-C ends at once, which leaves the old site whole too.
        let _ = ctrlc::set_handler(move || {
            if told.swap(true, Ordering::Relaxed) {
                std::process::exit(Outcome::Interrupted as i32);
            }
        });
        let left = |state: &ProgressState, to: &mut dyn std::fmt::Write| {
            // The bar has no other way to hear of a failure.
            let _ = write!(to, "{}", HumanDuration(state.eta()));
        };
        let style = ProgressStyle::with_template("{msg} {bar:30} {pos} of {len}, {left} left")
            .expect("the template has no mistake")
            .with_key("left", left);
        let dumb = std::env::var_os("TERM").is_some_and(|term| term == "dumb");
        Watch {
            what,
            bar: ProgressBar::hidden().with_style(style).with_message(what),
            on_terminal: std::io::stderr().is_terminal() && !dumb,
            next_line: AtomicU64::new(LINES),
            interrupted,
        }
    }

    /// Takes the bar away, so that sentences can follow.
    pub(super) fn clear(&self) {
        self.bar.finish_and_clear();
    }

    /// Whether a line is due, which it then is for one caller only.
    fn line_is_due(&self) -> bool {
        let now = self.bar.elapsed().as_secs();
        let due = self.next_line.load(Ordering::Relaxed);
        let next = now + LINES;
        now >= due
            && (self.next_line)
                .compare_exchange(due, next, Ordering::Relaxed, Ordering::Relaxed)
                .is_ok()
    }
}

impl Progress for Watch {
    fn begin(&self, count: usize) {
        self.bar.set_length(count as u64);
        self.bar.reset();
    }

    fn one(&self) {
        self.bar.inc(1);
        if self.on_terminal {
            if self.bar.is_hidden() && self.bar.elapsed() > PATIENCE {
                self.bar.set_draw_target(ProgressDrawTarget::stderr());
            }
        } else if self.line_is_due() {
            let (done, all) = (self.bar.position(), self.bar.length().unwrap_or_default());
            let left = HumanDuration(self.bar.eta());
            say(format!("{}: {done} of {all}, {left} left", self.what));
        }
    }

    fn goes_on(&self) -> bool {
        !self.interrupted.load(Ordering::Relaxed)
    }
}
