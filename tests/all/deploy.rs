//! A site goes to a branch and nothing else does; programs of the machine are called as they should be.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use crate::support::case;
use crate::support::program::{OWN_GIT, command};

const SETTINGS: &str = "title: Sent\nhashtag: Sent\nbase_url: https://sent.example/\n";

/// A repository with a campaign on its branch main, and the bare one that it is pushed to.
struct Repository {
    folder: tempfile::TempDir,
}

impl Repository {
    fn new() -> Repository {
        let folder = tempfile::tempdir().expect("a folder can be made");
        let stories = folder.path().join("campaign/content/stories");
        fs::create_dir_all(&stories).expect("a folder can be made");
        fs::write(stories.join("../campaign.yaml"), SETTINGS).expect("a file can be written");
        let repository = Repository { folder };
        repository.tell(1, "The first");
        repository.tell(2, "The second");
        git(
            repository.folder.path(),
            &["init", "--quiet", "--bare", "host"],
        );
        let here = repository.campaign();
        for arguments in [
            &["init", "--quiet", "--initial-branch=main"][..],
            &["remote", "add", "origin", "../host"],
            &["add", "content"],
            &["commit", "--quiet", "-m", "Two stories"],
            &["push", "--quiet", "origin", "main"],
        ] {
            git(&here, arguments);
        }
        repository
    }

    fn campaign(&self) -> std::path::PathBuf {
        self.folder.path().join("campaign")
    }

    fn tell(&self, number: u32, title: &str) {
        let path = format!("content/stories/{number:03}-a.md");
        let text = case::story(number, title, "", "Words.\n");
        fs::write(self.campaign().join(path), text).expect("a file can be written");
    }

    /// The exit code and what was said.
    fn deploy(&self, arguments: &[&str]) -> (Option<i32>, String) {
        let all = [&["deploy", "--no-cards"], arguments].concat();
        let ran = with_name(&mut command(&self.campaign(), &all)).output();
        let Output { status, stderr, .. } = ran.expect("the program can be started");
        (status.code(), String::from_utf8_lossy(&stderr).into_owned())
    }

    fn on_host(&self, arguments: &[&str]) -> String {
        git(&self.folder.path().join("host"), arguments)
    }
}

/// Git wants to know who commits, and shall not look at the settings of this machine.
fn with_name(command: &mut Command) -> &mut Command {
    command.envs(OWN_GIT)
}

fn git(folder: &Path, arguments: &[&str]) -> String {
    let mut command = Command::new("git");
    let ran = with_name(command.arg("-C").arg(folder).args(arguments)).output();
    let ran = ran.expect("git can be started");
    let said = String::from_utf8_lossy(&ran.stderr);
    assert!(ran.status.success(), "git {arguments:?}: {said}");
    String::from_utf8_lossy(&ran.stdout).into_owned()
}

#[test]
fn a_branch_holds_the_site_of_today_and_nothing_else() {
    let repository = Repository::new();
    let (code, said) = repository.deploy(&["--branch", "pages", "--dry-run"]);
    assert_eq!(code, Some(0), "{said}");
    assert!(
        said.contains("Would send to the branch pages of origin: all files"),
        "{said}"
    );
    assert_eq!(repository.on_host(&["branch", "--list", "pages"]), "");

    let (code, said) = repository.deploy(&["--branch", "pages"]);
    assert_eq!(code, Some(0), "{said}");
    let files = repository.on_host(&["ls-tree", "-r", "--name-only", "pages"]);
    assert!(
        files.lines().any(|file| file == "001/index.html"),
        "{files}"
    );
    assert!(files.lines().all(|file| !file.starts_with('.')), "{files}");
    let page = repository.on_host(&["show", "pages:001/index.html"]);
    let built = fs::read_to_string(repository.campaign().join("output/001/index.html"));
    assert_eq!(page, built.expect("it was built"));

    let (_, said) = repository.deploy(&["--branch", "pages"]);
    assert!(
        said.contains("The branch pages of origin has this site already."),
        "{said}"
    );

    // What is gone from the site is gone from the branch, and from what it was before.
    repository.tell(1, "Told otherwise");
    fs::remove_file(repository.campaign().join("content/stories/002-a.md")).expect("it stands");
    let (_, said) = repository.deploy(&["--branch", "pages"]);
    assert!(
        said.contains("Sent to the branch pages of origin: 0 files new"),
        "{said}"
    );
    assert_eq!(
        repository.on_host(&["rev-list", "--count", "pages"]).trim(),
        "1"
    );
    let files = repository.on_host(&["ls-tree", "-r", "--name-only", "pages"]);
    assert!(!files.contains("002/"), "{files}");

    // The campaign's own branch and index are as they were.
    let changed = git(
        &repository.campaign(),
        &["status", "--porcelain", "content"],
    );
    assert_eq!(
        changed,
        " M content/stories/001-a.md\n D content/stories/002-a.md\n"
    );
}

#[test]
fn of_two_deploys_at_once_the_second_is_told_to_come_again() {
    let repository = Repository::new();
    let (code, said) = repository.deploy(&["--branch", "pages"]);
    assert_eq!(code, Some(0), "{said}");
    repository.tell(1, "Told otherwise");
    // The other one ends just before this one begins to send.
    let host = repository.folder.path().join("host");
    let other = format!(
        "cd '{}' && git update-ref refs/heads/pages $(git commit-tree main^{{tree}} -m 'Publish the site of 2026-01-01') && git-receive-pack",
        host.display()
    );
    let here = repository.campaign();
    git(&here, &["config", "remote.origin.receivepack", &other]);
    let (code, said) = repository.deploy(&["--branch", "pages"]);
    assert_eq!(code, Some(3), "{said}");
    let words = "the branch pages of origin was changed while this was sent, by another deploy";
    assert!(said.contains(words), "{said}");
    let files = repository.on_host(&["ls-tree", "-r", "--name-only", "pages"]);
    assert!(files.contains("content/campaign.yaml"), "{files}");

    git(&here, &["config", "--unset", "remote.origin.receivepack"]);
    let (code, said) = repository.deploy(&["--branch", "pages"]);
    assert_eq!(code, Some(0), "{said}");
    let page = repository.on_host(&["show", "pages:001/index.html"]);
    assert!(page.contains("Told otherwise"));
}

#[test]
fn what_is_not_a_site_is_not_replaced_unasked() {
    let repository = Repository::new();
    let (code, said) = repository.deploy(&["--branch", "main"]);
    assert_eq!(code, Some(2), "{said}");
    assert!(
        said.contains("something else than a site of careledger (“Two stories”)"),
        "{said}"
    );
    assert_eq!(
        repository.on_host(&["log", "--format=%s", "main"]),
        "Two stories\n"
    );

    for (arguments, code, words) in [
        (
            &["--branch", "pages", "--remote", "nowhere"][..],
            3,
            "`git ls-remote` failed",
        ),
        (
            &["--branch", "a..b"],
            2,
            "`a..b` cannot be the name of a branch",
        ),
        (&["--branch=-x"], 2, "`-x` is no name of a branch"),
        (&["--rsync", "you@server.example:"], 2, "names no folder"),
    ] {
        let (ended, said) = repository.deploy(arguments);
        assert_eq!(ended, Some(code), "{arguments:?}: {said}");
        assert!(said.contains(words), "{arguments:?}: {said}");
    }

    fs::write(
        repository.campaign().join("content/stories/002-a.md"),
        "---\ntitle: Broken\n---\n",
    )
    .expect("a file can be written");
    let (code, said) = repository.deploy(&["--branch", "pages"]);
    assert_eq!(code, Some(1), "{said}");
    assert!(said.ends_with("Nothing was sent.\n"), "{said}");
    assert_eq!(repository.on_host(&["branch", "--list", "pages"]), "");
}

#[cfg(unix)]
#[test]
fn a_server_loses_files_only_where_a_site_of_careledger_stands() {
    use std::os::unix::fs::PermissionsExt;

    let repository = Repository::new();
    let (bin, called) = (
        repository.folder.path().join("bin"),
        repository.folder.path().join("called"),
    );
    fs::create_dir(&bin).expect("a folder can be made");
    // In place of rsync: writes down how it was called; asked for a list, it knows one if `known` is there.
    let script = format!(
        "#!/bin/sh\ncase \"$1\" in --list-only) test -e {0}/known; exit;; esac\necho \"$@\" > {0}/called\n",
        repository.folder.path().display()
    );
    fs::write(bin.join("rsync"), script).expect("a file can be written");
    let rights = fs::Permissions::from_mode(0o755);
    fs::set_permissions(bin.join("rsync"), rights).expect("it can be run");
    let path = format!(
        "{}:{}",
        bin.display(),
        std::env::var("PATH").unwrap_or_default()
    );
    let send = || {
        let arguments = ["deploy", "--no-cards", "--rsync", "you@server.example:site"];
        let ran = command(&repository.campaign(), &arguments)
            .env("PATH", &path)
            .output();
        let ran = ran.expect("the program can be started");
        let said = String::from_utf8_lossy(&ran.stderr).into_owned();
        assert!(ran.status.success(), "{said}");
        (said, fs::read_to_string(&called).expect("it was called"))
    };
    let (said, first) = send();
    assert!(said.contains("whatever lies there stays"), "{said}");
    assert!(!first.contains("--delete"), "{first}");
    assert!(
        first
            .trim_end()
            .ends_with("/campaign/output/ you@server.example:site/"),
        "{first}"
    );
    fs::write(repository.folder.path().join("known"), "").expect("a file can be written");
    let (said, second) = send();
    assert!(second.contains("--delete-delay"), "{second}");
    assert!(
        said.ends_with("Sent to you@server.example:site/.\n"),
        "{said}"
    );
}
