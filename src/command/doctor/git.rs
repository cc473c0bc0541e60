//! What git knows of a campaign becomes findings: what it must not keep, and what it does not keep yet.

use std::path::Path;
use std::process::{Command, Stdio};

use super::{Finding, Patient};
use crate::command::deploy;
use crate::command::report::plural;
use crate::diagnostic::Severity;
use crate::host::Host;

/// Where names stand that must never be published.
const PRIVATE: &str = "content/private.txt";

/// What the program git and the repository say, without the network.
pub(super) struct Git {
    /// Whether the program is on this machine.
    is_installed: bool,
    /// Whether the campaign's folder lies in a repository.
    is_repository: bool,
    /// The address of the remote `origin`.
    pub(super) origin: Option<String>,
    /// Branches on which a site lies, as far as is known here, with the subject of the last commit.
    pub(super) sites: Vec<(String, String)>,
}

impl Git {
    pub(super) fn at(dir: &Path) -> Git {
        let is_repository = ask(dir, &["rev-parse", "--is-inside-work-tree"]).is_some();
        let origin = ask(dir, &["remote", "get-url", "origin"]);
        let format = "--format=%(refname:short)%09%(subject)";
        let branches = ask(dir, &["for-each-ref", format, "refs/heads", "refs/remotes"]);
        let branches = branches.unwrap_or_default();
        let sites = branches.lines().filter_map(|line| line.split_once('\t'));
        let sites = sites.filter(|(_, subject)| subject.starts_with(deploy::SUBJECT));
        let sites = sites.map(|(branch, subject)| (branch.to_owned(), subject.to_owned()));
        Git {
            is_installed: super::publish::is_there("git"),
            is_repository,
            origin: origin.filter(|origin| !origin.is_empty()),
            sites: sites.collect(),
        }
    }
}

/// What git prints, or nothing where it refuses.
fn ask(dir: &Path, arguments: &[&str]) -> Option<String> {
    let mut command = Command::new("git");
    command.arg("-C").arg(dir).args(arguments);
    let output = command.stdin(Stdio::null()).stderr(Stdio::null()).output();
    let output = output.ok().filter(|output| output.status.success())?;
    Some(
        String::from_utf8_lossy(&output.stdout)
            .trim_end()
            .to_owned(),
    )
}

pub(super) fn exam(patient: &Patient) -> Option<Vec<Finding>> {
    let (dir, git) = (&patient.dir, &patient.git);
    if !git.is_repository {
        return Some(vec![no_repository(patient)]);
    }
    let lines = |arguments: &[&str]| ask(dir, arguments).unwrap_or_default().lines().count();
    let is_ignored = |path: &str| ask(dir, &["check-ignore", "--quiet", path]).is_some();
    let mut found = Vec::new();
    if lines(&["ls-files", "--", PRIVATE]) > 0 {
        found.push(Finding::new(
            Severity::Error,
            format!("git keeps {PRIVATE}, so that everybody who gets the repository gets the names in it"),
            format!(
                "git rm --cached {PRIVATE}, write /{PRIVATE} into .gitignore, and commit. Earlier commits still have \
                 it: where the repository was shared, take it out of them (git filter-repo) and tell those whom it names"
            ),
        ));
    } else if dir.join(PRIVATE).is_file() && !is_ignored(PRIVATE) {
        found.push(Finding::new(
            Severity::Error,
            format!("the next `git add` would take {PRIVATE} along, and the names in it"),
            format!("write /{PRIVATE} into .gitignore"),
        ));
    }
    for (folder, what) in [
        ("output", "the built site"),
        (".careledger-cache", "drawn images"),
    ] {
        // A file that only keeps the folder there, or others out of it, may stand.
        let kept = lines(&["ls-files", "--", folder, ":!*/.gitkeep", ":!*/.gitignore"]);
        let inside = format!("{folder}/index.html");
        if kept > 0 {
            found.push(Finding::new(
                Severity::Warning,
                format!(
                    "git keeps {} of {folder}/, {what}, which changes with each build",
                    plural(kept, "file")
                ),
                format!("git rm -r --cached {folder}, and write /{folder}/ into .gitignore"),
            ));
        } else if !is_ignored(&inside) {
            found.push(Finding::new(
                Severity::Warning,
                format!("the next `git add` would take {folder}/ along, {what}"),
                format!("write /{folder}/ into .gitignore"),
            ));
        }
    }
    let changed = lines(&[
        "status",
        "--porcelain",
        "--untracked-files=all",
        "--",
        "content",
    ]);
    if changed > 0 {
        found.push(Finding::new(
            Severity::Note,
            format!(
                "{} of content/ changed since the last commit",
                plural(changed, "file")
            ),
            "git add content && git commit, once they are as you want them",
        ));
    }
    Some(found)
}

/// Git is missed most where the host builds the site from it.
fn no_repository(patient: &Patient) -> Finding {
    let of_git = [Host::GithubPages, Host::GitlabPages];
    let weight = match patient.host().is_some_and(|host| of_git.contains(&host)) {
        true => Severity::Warning,
        false => Severity::Note,
    };
    if !patient.git.is_installed {
        let todo = "install git: with it, what was written can be taken back, and several people can write";
        return Finding::new(weight, "the program git is not on this machine", todo);
    }
    Finding::new(
        weight,
        "the campaign lies in no git repository, so that nothing can be taken back",
        "git init, git add ., git commit, and keep a copy elsewhere",
    )
}
