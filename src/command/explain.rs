//! `careledger explain CODE`: why a rule exists and how to meet it.

use clap::Args;

use super::Outcome;
use super::report::{data, fail};
use crate::diagnostic::{codes, nearest};

/// Arguments of `explain`.
#[derive(Args)]
#[command(
    after_help = "Examples:\n  careledger explain beat-missing\n  careledger explain            list all codes"
)]
pub(super) struct Explain {
    /// The code, as it stands in brackets in a message; all codes are listed without it
    code: Option<String>,
}

impl Explain {
    pub(super) fn run(self) -> Outcome {
        let Some(name) = self.code else {
            let width = codes::ALL
                .iter()
                .map(|code| code.name.len())
                .max()
                .unwrap_or(0);
            let lines = codes::ALL.iter().map(|code| {
                format!(
                    "{:<width$} {:<8} {}\n",
                    code.name,
                    code.severity.word(),
                    code.title
                )
            });
            return data(&lines.collect::<String>());
        };
        // As it may be copied from a message: `error[beat-missing]`.
        let name = name
            .trim_end_matches(']')
            .rsplit('[')
            .next()
            .unwrap_or_default()
            .to_lowercase();
        match codes::find(&name) {
            Some(code) => data(&format!(
                "{} ({})\n{}\n\nWhy: {}\n\nHow to mend it: {}\n",
                code.name,
                code.severity.word(),
                code.title,
                code.why,
                code.mend
            )),
            None => {
                let help = match nearest(&name, codes::ALL.iter().map(|code| code.name)) {
                    Some(near) => format!("did you mean `{near}`?"),
                    None => "`careledger explain` lists all codes".to_owned(),
                };
                fail(Outcome::Usage, format!("there is no code `{name}`; {help}"))
            }
        }
    }
}
