//! A program of the machine is run; what it prints comes back, or a sentence about why it failed.

use std::ffi::OsStr;
use std::io;
use std::process::{Command, Stdio};

use super::Outcome;

/// Why nothing was sent.
pub(super) struct Failure {
    pub(super) outcome: Outcome,
    pub(super) sentence: String,
}

/// Says that the machine, or a program on it, failed.
pub(super) fn failed(sentence: impl Into<String>) -> Failure {
    Failure {
        outcome: Outcome::Machine,
        sentence: sentence.into(),
    }
}

/// Runs a program to its end. What it says to a person is shown as it says it, and it may ask for a password.
pub(super) fn run(command: &mut Command) -> Result<String, Failure> {
    let name = command.get_program().to_string_lossy().into_owned();
    match try_run(command)? {
        Some(printed) => Ok(printed),
        None => {
            let step = command.get_args().find(|part| is_word(part));
            let step = step.map_or_else(String::new, |step| format!(" {}", step.to_string_lossy()));
            Err(failed(format!(
                "`{name}{step}` failed, for the reason that it gives above; nothing was sent"
            )))
        }
    }
}

/// The same, where failing is an answer too.
pub(super) fn try_run(command: &mut Command) -> Result<Option<String>, Failure> {
    let name = command.get_program().to_string_lossy().into_owned();
    let output = command
        .stdin(Stdio::inherit())
        .stderr(Stdio::inherit())
        .output();
    match output {
        Ok(output) if output.status.success() => Ok(Some(
            String::from_utf8_lossy(&output.stdout).trim().to_owned(),
        )),
        Ok(_) => Ok(None),
        Err(error) => Err(not_started(&name, &error)),
    }
}

/// Says why a program does not run.
pub(super) fn not_started(name: &str, error: &io::Error) -> Failure {
    failed(match error.kind() {
        io::ErrorKind::NotFound => format!(
            "the program {name} is not on this machine; install it, or bring output/ to the host in another way"
        ),
        _ => format!("{name} could not be started: {error}"),
    })
}

fn is_word(part: &OsStr) -> bool {
    part.to_string_lossy()
        .starts_with(|c: char| c.is_ascii_lowercase())
}
