//! `careledger check`: every mistake is told, nothing is written.

use clap::Args;

use super::Outcome;
use super::place::Place;
use super::report::{Form, say, tally, tell};
use crate::diagnostic::has_errors;

/// Arguments of `check`.
#[derive(Args)]
#[command(
    after_help = "Examples:\n  careledger check\n  careledger check --strict my-campaign\n  careledger check --format sarif > careledger.sarif"
)]
pub(super) struct Check {
    #[command(flatten)]
    place: Place,
    /// How problems are told
    #[arg(long, value_enum, default_value_t = Form::Human)]
    format: Form,
}

impl Check {
    pub(super) fn run(self) -> Outcome {
        let prepared = match self.place.prepare() {
            Ok(prepared) => prepared,
            Err(outcome) => return outcome,
        };
        let told = tell(&prepared.diagnostics, &prepared.sources, self.format);
        if told != Outcome::Good {
            return told;
        }
        let outcome = if has_errors(&prepared.diagnostics) {
            Outcome::Content
        } else {
            Outcome::Good
        };
        if self.format == Form::Human {
            match tally(&prepared.diagnostics) {
                Some(tally) => {
                    let worst = prepared.diagnostics.iter().min_by_key(|told| told.severity);
                    let first = worst.map_or("", |told| told.code.name);
                    say(format!(
                        "Found {tally}. `careledger explain {first}` tells more."
                    ));
                }
                None => say("No mistakes found."),
            }
        }
        outcome
    }
}
