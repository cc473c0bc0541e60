//! The careledger program: its arguments become an exit code.

use std::process::ExitCode;

/// Pages are made of many small pieces in many threads; the system's allocator spends a fifth of a
/// build on them.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    careledger::command::run()
}
