//! A finished site becomes the only commit of a branch, on the remote of the campaign's repository.
//!
//! No earlier version stays on the branch, since what was withdrawn from the site must not be found there. The
//! files in the repository and its own index are not touched: the commit is made from an index of its own.

use std::path::PathBuf;
use std::process::Command;

use chrono::NaiveDate;

use super::Outcome;
use super::program::{Failure, failed, run, try_run};
use crate::command::report::plural;
use crate::disk::output::{LIST, WORK};
use crate::disk::write;

/// How commits of this program begin, by which it knows them again.
pub(in crate::command) const SUBJECT: &str = "Publish the site of ";

/// Where a site goes.
pub(super) struct Way {
    pub(super) dir: PathBuf,
    pub(super) site: PathBuf,
    pub(super) remote: String,
    pub(super) branch: String,
    pub(super) replace: bool,
    pub(super) today: NaiveDate,
}

impl Way {
    fn git(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new("git");
        command.current_dir(&self.dir).args(arguments);
        command
    }

    fn here(&self) -> String {
        format!("{} of {}", self.branch, self.remote)
    }
}

/// Sends the site; gives what to say of it.
pub(super) fn send(way: &Way, dry_run: bool) -> Result<String, Failure> {
    for name in [&way.branch, &way.remote] {
        if name.starts_with('-') {
            return Err(usage(format!("`{name}` is no name of a branch or remote")));
        }
    }
    let head = format!("refs/heads/{}", way.branch);
    run(way.git(&["check-ref-format", &head]).env("LC_ALL", "C"))
        .map_err(|_| usage(format!("`{}` cannot be the name of a branch", way.branch)))?;
    let tree = tree_of(way)?;
    let tip_now = || -> Result<Option<String>, Failure> {
        let listed = run(&mut way.git(&["ls-remote", "--heads", &way.remote, &head]))?;
        Ok(listed.split_whitespace().next().map(str::to_owned))
    };
    let tip = tip_now()?;
    let mut changed = Vec::new();
    if let Some(tip) = &tip {
        run(&mut way.git(&["fetch", "--quiet", "--depth=1", &way.remote, &head]))?;
        let subject = run(&mut way.git(&["log", "--max-count=1", "--format=%s", tip]))?;
        if !subject.starts_with(SUBJECT) && !way.replace {
            return Err(usage(format!(
                "on the branch {} is something else than a site of careledger (“{subject}”); nothing was sent. \
                 Choose another branch, or say --replace if all of it may go",
                way.here()
            )));
        }
        let differ = run(&mut way.git(&["diff-tree", "-r", "--name-status", tip, &tree]))?;
        changed = differ.lines().map(str::to_owned).collect();
        if changed.is_empty() {
            return Ok(format!("The branch {} has this site already.", way.here()));
        }
    }
    let counted = |letter: char| {
        changed
            .iter()
            .filter(|line| line.starts_with(letter))
            .count()
    };
    let what = match &tip {
        None => "all files, since the branch is new".to_owned(),
        Some(_) => format!(
            "{} new, {} changed, {} removed",
            plural(counted('A'), "file"),
            changed.len() - counted('A') - counted('D'),
            counted('D')
        ),
    };
    if dry_run {
        return Ok(format!(
            "Would send to the branch {}: {what}. Nothing was sent, since this is a dry run.",
            way.here()
        ));
    }
    let subject = format!("{SUBJECT}{}", way.today);
    let commit = run(&mut way.git(&["commit-tree", &tree, "-m", &subject]))?;
    // Only if nobody else has sent something since it was looked at.
    let there = tip.clone().unwrap_or_default();
    let lease = format!("--force-with-lease={head}:{there}");
    let what_where = format!("{commit}:{head}");
    let pushed = run(&mut way.git(&["push", "--quiet", &lease, &way.remote, &what_where]));
    let is_of_another = |now: Option<String>| now != tip && now.as_ref() != Some(&commit);
    if pushed.is_err() && tip_now().is_ok_and(is_of_another) {
        return Err(failed(format!(
            "the branch {} was changed while this was sent, by another deploy; nothing was sent. Say the same again",
            way.here()
        )));
    }
    pushed?;
    Ok(format!("Sent to the branch {}: {what}.", way.here()))
}

/// Puts the files of the site into the repository's store; gives the name of their tree.
fn tree_of(way: &Way) -> Result<String, Failure> {
    let store = try_run(&mut way.git(&["rev-parse", "--absolute-git-dir"]))?.ok_or_else(|| {
        usage("the campaign's folder is in no git repository; begin one with `git init`".to_owned())
    })?;
    let folder = write::temporary()
        .map_err(|error| failed(format!("no temporary folder can be made: {error}")))?;
    let of_site = |arguments: &[&str]| {
        let mut command = Command::new("git");
        command
            .current_dir(&way.site)
            .args(["-c", "core.autocrlf=false", "--git-dir", &store])
            .args(["--work-tree", "."])
            .args(arguments)
            .env("GIT_INDEX_FILE", folder.path().join("index"));
        command
    };
    // What careledger keeps there for itself, and what keeps the folder out of the campaign's own commits.
    let [list, work] = [LIST, WORK].map(|own| format!(":!/{own}"));
    let own = [list.as_str(), work.as_str(), ":!/.gitignore"];
    run(&mut of_site(
        &[&["add", "--all", "--force", "--", "."], own.as_slice()].concat(),
    ))?;
    run(&mut of_site(&["write-tree"]))
}

fn usage(sentence: String) -> Failure {
    Failure {
        outcome: Outcome::Usage,
        sentence,
    }
}
