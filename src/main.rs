//! The careledger program: its arguments become an exit code.

use std::process::ExitCode;

fn main() -> ExitCode {
    careledger::command::run()
}
