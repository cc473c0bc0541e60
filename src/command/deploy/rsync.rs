//! A finished site is brought to a folder of a server by rsync, so that the server has just these files.
//!
//! The list of what careledger made goes along. Only where it finds that list does it delete: a first upload into
//! a wrong folder adds files to it, and takes none away.

use std::path::Path;
use std::process::{Command, Stdio};

use super::Outcome;
use super::program::{Failure, run_or, try_run};
use crate::command::report::say;
use crate::disk::output::{LIST, WORK};

/// Sends the site; gives what to say of it.
pub(super) fn send(site: &Path, target: &str, dry_run: bool) -> Result<String, Failure> {
    let folder = target.rsplit_once(':').map_or(target, |(_, folder)| folder);
    if target.starts_with('-') || folder.is_empty() {
        return Err(Failure {
            outcome: Outcome::Usage,
            sentence: format!(
                "`{target}` names no folder; write it as you@your-server.example:public_html/"
            ),
        });
    }
    let target = format!("{}/", target.trim_end_matches('/'));
    let list = format!("{target}{LIST}");
    let known = try_run(
        Command::new("rsync")
            .args(["--list-only", "--", &list])
            .stdout(Stdio::null()),
    )?
    .is_some();
    if !known {
        say("There is no site of careledger yet: whatever lies there stays.");
    }
    let mut command = Command::new("rsync");
    // What was copied takes its place at the end, so that no page leads to a file that is still on its way.
    command.args(["--recursive", "--times", "--compress", "--delay-updates"]);
    command.args(["--perms", "--chmod=D755,F644", "--exclude=/.gitignore"]);
    command.arg(format!("--exclude=/{WORK}"));
    if known {
        command.arg("--delete-delay");
    }
    if dry_run {
        command.args(["--dry-run", "--itemize-changes"]);
    }
    command
        .arg("--")
        .arg(format!("{}/", site.display()))
        .arg(&target);
    let then = match dry_run {
        true => "nothing was sent",
        false => "say the same again, and the rest is sent",
    };
    let printed = run_or(&mut command, then)?;
    Ok(match dry_run {
        true if printed.is_empty() => format!("{target} has this site already."),
        true => format!("{printed}\nNothing was sent, since this is a dry run."),
        false => format!("Sent to {target}."),
    })
}
