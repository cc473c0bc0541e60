//! Programs that `deploy` calls die in the middle, and others build while it works: what stands on the host is one
//! whole site, and the next deploy is right.

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};

use super::disks::{campaign, left_over, said, scene, write};
use crate::support::program::{OWN_GIT, build, command, contents};

/// In place of git: does as git, but dies at the step and moment that a file names, and waits where another says so.
const GIT: &str = r#"#!/bin/sh
here=${0%/*}
PATH=${PATH#"$here":}
for word; do
    case $word in rev-parse | add | write-tree | ls-remote | fetch | commit-tree | push) break ;; esac
done
read -r step moment < "$here/dies"
[ -e "$here/waits" ] && [ "$word" = add ] && : > "$here/adds" && sleep 1
if [ "$word" = "$step" ]; then
    case $moment in
    within) git "$@" & sleep 0.01; kill -9 $! 2> /dev/null ;;
    after) git "$@" ;;
    esac
    kill -9 $$
fi
exec git "$@"
"#;

/// In place of rsync: brings the site to the folder `server`, and dies after as many files as a file names.
const RSYNC: &str = r#"#!/bin/sh
here=${0%/*}
case $1 in --list-only) test -e "$here/server/.careledger-output"; exit ;; esac
case $* in *--delete-delay*) delete=1 ;; esac
while [ $# -gt 2 ]; do shift; done
read -r left < "$here/dies"
cd "$1" || exit 1
for file in $(find . -type f); do
    [ "$left" = 0 ] && kill -9 $$
    left=$((left - 1))
    mkdir -p "$here/server/${file%/*}" && cp "$file" "$here/server/$file"
done
[ -z "$delete" ] || (cd "$here/server" && find . -type f) | while read -r file; do
    [ -e "$file" ] || rm "$here/server/$file"
done
"#;

/// A campaign in a repository of its own, a bare one to push to, and programs of ours that are found first.
struct Scene {
    folder: tempfile::TempDir,
}

impl Scene {
    fn new() -> Scene {
        let scene = Scene {
            folder: tempfile::tempdir().expect("a folder can be made"),
        };
        campaign(&scene.path("campaign"), "Old");
        for (name, script) in [("git", GIT), ("rsync", RSYNC)] {
            write(&scene.path("bin"), name, script);
            let rights = fs::Permissions::from_mode(0o755);
            fs::set_permissions(scene.path("bin").join(name), rights).expect("it can be run");
        }
        write(&scene.path("bin"), "dies", "never -\n");
        git(scene.folder.path(), &["init", "--quiet", "--bare", "host"]);
        git(&scene.path("campaign"), &["init", "--quiet"]);
        let remote = ["remote", "add", "origin", "../host"];
        git(&scene.path("campaign"), &remote);
        scene
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let all = [&["deploy", "--no-cards"], arguments].concat();
        let mut deploy = command(&self.path("campaign"), &all);
        let bin = self.path("bin");
        let path = std::env::var("PATH").unwrap_or_default();
        deploy.env("PATH", format!("{}:{path}", bin.display()));
        // So that what is left there can be seen.
        fs::create_dir_all(self.path("tmp")).expect("a folder can be made");
        deploy.env("TMPDIR", self.path("tmp"));
        deploy
    }

    /// Deploys with a program that dies at a step; nothing names none.
    fn deploy(&self, arguments: &[&str], dies: &str) -> Output {
        write(&self.path("bin"), "dies", format!("{dies}\n"));
        let ran = self.command(arguments).output();
        ran.expect("the program can be started")
    }

    /// The files of the branch with their bytes.
    fn branch(&self) -> BTreeMap<String, Vec<u8>> {
        let out = self.path("out");
        let _ = fs::remove_dir_all(&out);
        fs::create_dir(&out).expect("a folder can be made");
        let host = self.path("host");
        let work_tree = format!("--work-tree={}", out.display());
        git(
            &host,
            &[&work_tree, "checkout", "--quiet", "pages", "--", "."],
        );
        contents(&out)
    }
}

fn git(folder: &Path, arguments: &[&str]) {
    let mut git = Command::new("git");
    let ran = git.arg("-C").arg(folder).args(arguments).envs(OWN_GIT);
    let ran = ran.output().expect("git can be started");
    assert!(ran.status.success(), "git {arguments:?}: {}", said(&ran));
}

#[test]
fn a_git_that_is_killed_leaves_a_whole_branch_and_the_next_deploy_right() {
    const BRANCH: [&str; 2] = ["--branch", "pages"];
    let scene = Scene::new();
    let mut old = {
        let ran = scene.deploy(&BRANCH, "never -");
        assert!(ran.status.success(), "{}", said(&ran));
        scene.branch()
    };
    let moments = [
        "rev-parse before",
        "add within",
        "write-tree after",
        "ls-remote before",
        "fetch after",
        "commit-tree before",
        "push before",
        "push within",
        "push after",
    ];
    for (round, moment) in moments.iter().enumerate() {
        campaign(&scene.path("campaign"), &format!("Round {round}"));
        let ran = scene.deploy(&BRANCH, moment);
        let told = said(&ran);
        assert_eq!(ran.status.code(), Some(3), "{moment}: {told}");
        let step = moment.split(' ').next().unwrap_or_default();
        let sentence = format!("error: `git {step}` was ended by force; say the same again\n");
        assert!(told.ends_with(&sentence), "{moment}: {told}");
        let new = contents(&scene.path("campaign/output"));
        let now = scene.branch();
        assert!(
            now == old || now == new && step == "push",
            "{moment}: a mixed site"
        );
        let mut ran = scene.deploy(&BRANCH, "never -");
        // What the killed one had begun to send may come to its end meanwhile.
        if said(&ran).contains("was changed while this was sent") {
            ran = scene.deploy(&BRANCH, "never -");
        }
        assert!(ran.status.success(), "{moment}: {}", said(&ran));
        old = scene.branch();
        assert!(old == new, "{moment}: another site");
        assert_eq!(
            left_over(scene.folder.path()),
            Vec::<PathBuf>::new(),
            "{moment}"
        );
    }
}

#[test]
fn an_rsync_that_is_killed_is_said_and_the_next_deploy_is_right() {
    const TARGET: [&str; 2] = ["--rsync", "you@server.example:site"];
    let scene = Scene::new();
    let server = || contents(&scene.path("bin/server"));
    assert!(scene.deploy(&TARGET, "-1").status.success());
    for left in [0, 3, 11] {
        campaign(&scene.path("campaign"), &format!("After {left}"));
        let ran = scene.deploy(&TARGET, &left.to_string());
        let told = said(&ran);
        assert_eq!(ran.status.code(), Some(3), "{told}");
        assert!(
            told.contains("` was ended by force; say the same again\n"),
            "{told}"
        );
        let ran = scene.deploy(&TARGET, "-1");
        assert!(ran.status.success(), "{}", said(&ran));
        assert!(
            server() == contents(&scene.path("campaign/output")),
            "after {left}"
        );
    }
}

#[test]
fn an_sftp_that_is_killed_is_said_and_the_next_deploy_is_right() {
    let folder = scene("Old");
    let (root, server) = (folder.path(), folder.path().join("server"));
    fs::create_dir_all(server.join("site")).expect("a folder can be made");
    let deploy = || {
        let arguments = ["deploy", "--no-cards", "--sftp", "you@server:site"];
        command(root, &arguments)
            .output()
            .expect("it can be started")
    };
    assert!(deploy().status.success());
    for left in [0, 1, 2, 5, 9] {
        campaign(root, &format!("After {left}"));
        write(root, "server.limit", format!("{left}\n"));
        write(root, "server.dies", "");
        let ran = deploy();
        let told = said(&ran);
        assert_eq!(ran.status.code(), Some(3), "{told}");
        let sentence = "error: `sftp` was ended by force, in the middle of the work; say the same again, and the rest is sent\n";
        assert!(told.ends_with(sentence), "{told}");
        fs::remove_file(root.join("server.limit")).expect("it is there");
        let ran = deploy();
        assert!(ran.status.success(), "{}", said(&ran));
        assert!(
            contents(&server.join("site")) == contents(&root.join("output")),
            "after {left}"
        );
    }
}

/// Two sites are built into one folder again and again while it is deployed.
#[test]
fn what_is_deployed_beside_builds_is_one_whole_site() {
    let scene = Scene::new();
    let (here, output) = (scene.path("campaign"), scene.path("campaign/output"));
    let other = super::disks::scene("New");
    let sites = [here.as_path(), other.path()].map(|root| {
        build(root, &["--no-cards", "--output", "whole"]);
        contents(&root.join("whole"))
    });
    write(&scene.path("bin"), "waits", "");
    let adds = scene.path("bin/adds");
    let ended = AtomicBool::new(false);
    let mut seen = [false; 2];
    std::thread::scope(|scope| {
        let builds = scope.spawn(|| {
            let mut built = 0;
            while !ended.load(Ordering::Relaxed) {
                let output = output.to_str().expect("a path");
                let ran = command(other.path(), &["build", "--no-cards", "--output", output])
                    .output()
                    .expect("it can be started");
                assert!(ran.status.success(), "{}", said(&ran));
                built += 1;
            }
            built
        });
        for round in 0..4 {
            let mut deploy = scene.command(&["--branch", "pages"]);
            let child = deploy
                .stderr(Stdio::piped())
                .spawn()
                .expect("it can be started");
            let ran = child.wait_with_output().expect("it ends");
            if !ran.status.success() {
                ended.store(true, Ordering::Relaxed);
                panic!("{round}: {}", said(&ran));
            }
            let now = scene.branch();
            let which = sites.iter().position(|site| *site == now);
            if which.is_none() {
                ended.store(true, Ordering::Relaxed);
            }
            seen[which.expect("a whole site")] = true;
        }
        ended.store(true, Ordering::Relaxed);
        assert!(builds.join().expect("all ended well") > 0);
    });
    assert!(adds.exists() && seen.contains(&true));
    assert_eq!(left_over(scene.folder.path()), Vec::<PathBuf>::new());
}
