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
    run_or(command, "nothing was sent")
}

/// The same; `then` says what has come of it when it failed.
pub(super) fn run_or(command: &mut Command, then: &str) -> Result<String, Failure> {
    try_run(command)?.ok_or_else(|| {
        let name = name(command);
        failed(format!(
            "`{name}` failed, for the reason that it gives above; {then}"
        ))
    })
}

/// The same, where failing is an answer too.
pub(super) fn try_run(command: &mut Command) -> Result<Option<String>, Failure> {
    let ran = command
        .stdin(Stdio::inherit())
        .stderr(Stdio::inherit())
        .output();
    let output = ran.map_err(|error| {
        let name = command.get_program().to_string_lossy();
        not_started(&name, &error)
    })?;
    if output.status.code().is_none() {
        let name = name(command);
        return Err(failed(format!(
            "`{name}` was ended by force; say the same again"
        )));
    }
    let printed = String::from_utf8_lossy(&output.stdout);
    Ok((output.status.success()).then(|| printed.trim().to_owned()))
}

/// What messages call a command: the program, and what it is to do.
fn name(command: &Command) -> String {
    let program = command.get_program().to_string_lossy();
    let is_word = |part: &&OsStr| {
        let mut letters = part.as_encoded_bytes().iter().enumerate();
        letters.all(|(at, letter)| letter.is_ascii_lowercase() || at > 0 && *letter == b'-')
    };
    let step = command.get_args().find(is_word);
    let step = step.map_or_else(String::new, |step| format!(" {}", step.to_string_lossy()));
    format!("{program}{step}")
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
