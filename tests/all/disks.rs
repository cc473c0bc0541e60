//! Disks that are full or can only be read: an error in plain words, and the old site as it was.

use std::fs;
use std::io::Write;
use std::os::unix::fs::PermissionsExt;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use walkdir::WalkDir;

use crate::support::case;
use crate::support::program::{build, command, contents};

pub(super) fn write(root: &Path, path: &str, bytes: impl AsRef<[u8]>) {
    let path = root.join(path);
    fs::create_dir_all(path.parent().expect("it lies in a folder")).expect("a folder can be made");
    fs::write(path, bytes).expect("a file can be written");
}

pub(super) fn campaign(root: &Path, title: &str) {
    let settings = format!("title: {title}\nhashtag: Disk\nbase_url: https://a.example/\n");
    write(root, "content/campaign.yaml", settings);
    for number in 1..=4 {
        let text = case::story(number, &format!("{title} {number}"), "", "Some words.\n");
        write(root, &format!("content/stories/{number:03}-a.md"), text);
    }
}

pub(super) fn scene(title: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder can be made");
    campaign(folder.path(), title);
    folder
}

pub(super) fn said(ran: &Output) -> String {
    String::from_utf8_lossy(&ran.stderr).into_owned()
}

/// What builds leave only while they run.
pub(super) fn left_over(root: &Path) -> Vec<PathBuf> {
    let entries = WalkDir::new(root).into_iter().flatten();
    let is_left = |path: &PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        name.contains("careledger-work") || name.contains("careledger-new")
    };
    let paths = entries.map(walkdir::DirEntry::into_path);
    paths.filter(is_left).collect()
}

/// The program in a shell that lets no file grow above so many blocks of half a kilobyte. It works on every machine
/// and for every user, which a small disk does not.
fn narrow(folder: &Path, blocks: u32, arguments: &[&str]) -> Output {
    let inner = command(folder, arguments);
    let mut shell = Command::new("sh");
    shell
        .args([
            "-c",
            &format!("trap '' XFSZ; ulimit -f {blocks}; exec \"$@\""),
            "sh",
        ])
        .arg(inner.get_program())
        .args(inner.get_args())
        .current_dir(folder);
    shell.output().expect("a shell can be started")
}

#[test]
fn where_files_cannot_grow_the_old_site_stays() {
    let folder = scene("Old");
    let root = folder.path();
    build(root, &["--no-cards"]);
    let old = contents(&root.join("output"));
    campaign(root, "New");
    // Images that do not fit into the cache are held until they are written.
    let pages = [0, 1, 4].map(|blocks| (blocks, &["build", "--no-cards"][..]));
    let cards = [0, 16, 32].map(|blocks| (blocks, &["build"][..]));
    for (blocks, arguments) in pages.into_iter().chain(cards) {
        let ran = narrow(root, blocks, arguments);
        let said = said(&ran);
        assert_eq!(ran.status.code(), Some(3), "{blocks} {arguments:?}: {said}");
        assert!(
            said.contains("error: cannot write ")
                && said
                    .contains(": the file would be larger than this user or this disk may have it"),
            "{said}"
        );
        let now = contents(&root.join("output"));
        assert!(now == old, "{blocks} {arguments:?}: half a site");
        assert_eq!(left_over(root), Vec::<PathBuf>::new());
    }
    let text = fs::read(root.join("content/stories/002-a.md")).expect("it can be read");
    for arguments in [
        &["withdraw", "2", "--yes"][..],
        &["renumber", "2", "4", "--yes"],
        &["new", "page", "About"],
    ] {
        let before = contents(&root.join("content"));
        let ran = narrow(root, 0, arguments);
        let said = said(&ran);
        assert_eq!(ran.status.code(), Some(3), "{arguments:?}: {said}");
        assert!(said.contains("the file would be larger than"), "{said}");
        assert!(contents(&root.join("content")) == before, "{arguments:?}");
        assert_eq!(left_over(root), Vec::<PathBuf>::new());
    }
    assert_eq!(
        fs::read(root.join("content/stories/002-a.md")).expect("it can be read"),
        text
    );
    build(root, &["--no-cards"]);
    let whole = scene("New");
    build(whole.path(), &["--no-cards"]);
    assert!(contents(&root.join("output")) == contents(&whole.path().join("output")));
}

/// A disk of a megabyte that fills up, where this machine lets somebody without rights mount one in a room of their
/// own. What a full disk does at every single step is tested beside `disk::output`, everywhere.
#[test]
fn on_a_full_disk_the_old_site_stays() {
    let room = |line: &str, folder: &Path| {
        let mut unshare = Command::new("unshare");
        unshare
            .args(["-Urm", "sh", "-euc", line])
            .current_dir(folder);
        unshare.env("CARELEDGER", env!("CARGO_BIN_EXE_careledger"));
        unshare.stdin(Stdio::null()).output()
    };
    let folder = scene("Old");
    let root = folder.path();
    fs::create_dir(root.join("disk")).expect("a folder can be made");
    let mount = "mount -t tmpfs -o size=1m none disk";
    if !room(mount, root).is_ok_and(|ran| ran.status.success()) {
        // Not by a macro, whose words nobody sees of a test that goes well.
        let words =
            "NOT RUN: nobody may mount a small disk here; files that cannot grow stand in for it\n";
        std::io::stderr()
            .write_all(words.as_bytes())
            .expect("it can be said");
        return;
    }
    campaign(&root.join("next"), "New");
    let line = format!(
        "{mount}
        build() {{ code=0; \"$CARELEDGER\" build \"$1\" --today 2026-11-30 --output disk/site --cache \"$2\" $3 2>said-$4 || code=$?; echo $code >code-$4; }}
        build . cache --no-cards first
        cp -r disk/site old
        code=0; cat /dev/zero >disk/filler 2>/dev/null || code=$?
        build next cache --no-cards full
        cp -r disk/site still
        ls -A disk >left
        rm disk/filler
        build next disk/cache --strict cache
        cp -r disk/site last
        "
    );
    let ran = room(&line, root).expect("it can be started");
    assert!(ran.status.success(), "{}", said(&ran));
    let told = |name: &str| fs::read_to_string(root.join(name)).expect("it was written");
    assert_eq!(told("code-first").trim(), "0", "{}", told("said-first"));
    assert_eq!(told("code-full").trim(), "3", "{}", told("said-full"));
    assert!(
        told("said-full").contains(": the disk is full; make room on it"),
        "{}",
        told("said-full")
    );
    assert!(contents(&root.join("old")) == contents(&root.join("still")));
    assert_eq!(
        told("left").split_whitespace().collect::<Vec<_>>(),
        ["filler", "site"]
    );
    // Cards of that many bytes fit neither into the cache nor beside it.
    assert_eq!(told("code-cache").trim(), "3", "{}", told("said-cache"));
    assert!(contents(&root.join("old")) == contents(&root.join("last")));
}

#[test]
fn a_cache_that_takes_nothing_costs_no_card() {
    let folder = scene("Whole");
    let root = folder.path();
    build(root, &["--output", "whole"]);
    // A file stands where the folder of the cache should be.
    write(root, "cache", "in the way");
    build(root, &["--cache", "cache", "--output", "beside"]);
    assert!(contents(&root.join("whole")) == contents(&root.join("beside")));
    assert_eq!(
        fs::read(root.join("cache")).expect("it stands"),
        b"in the way"
    );
}

/// The program as somebody without rights, who may read a campaign and use the folders that are open to all.
fn as_somebody(root: &Path, arguments: &[&str]) -> Output {
    let mut command = command(root, arguments);
    let id = Command::new("id")
        .arg("-u")
        .output()
        .expect("id can be asked");
    if id.stdout == b"0\n" {
        // Where root runs the tests, which no rights hold, the program runs as nobody, from where nobody may.
        let program = root.join("careledger-here");
        let own = Path::new(env!("CARGO_BIN_EXE_careledger"));
        if !program.exists() {
            let linked = fs::hard_link(own, &program);
            linked
                .or_else(|_| fs::copy(own, &program).map(drop))
                .expect("it can be copied");
        }
        let mut other = Command::new(program);
        other.args(command.get_args()).current_dir(root).env_clear();
        other
            .env("COLUMNS", "100")
            .stdin(Stdio::null())
            .uid(65534)
            .gid(65534);
        command = other;
    }
    command.output().expect("the program can be started")
}

fn allow(path: &Path, mode: u32) {
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).expect("rights can be set");
}

#[test]
fn who_may_not_write_is_told_where_and_the_old_site_stays() {
    let folder = scene("Old");
    let root = folder.path();
    build(root, &["--no-cards"]);
    let old = contents(&root.join("output"));
    campaign(root, "New");
    let content = contents(&root.join("content"));
    let below = |root: &Path| WalkDir::new(root).into_iter().flatten().collect::<Vec<_>>();
    for entry in below(&root.join("content"))
        .into_iter()
        .chain(below(&root.join("output")))
    {
        allow(
            entry.path(),
            if entry.file_type().is_dir() {
                0o555
            } else {
                0o444
            },
        );
    }
    fs::create_dir(root.join("parent")).expect("a folder can be made");
    allow(&root.join("parent"), 0o555);
    allow(root, 0o555);
    let refused = |arguments: &[&str], named: &str| {
        let ran = as_somebody(root, arguments);
        let said = said(&ran);
        assert_eq!(ran.status.code(), Some(3), "{arguments:?}: {said}");
        assert!(said.contains(named), "{arguments:?}: {said}");
        assert!(
            said.contains(
                "this user may not do that there; give yourself the right to write in that folder"
            ),
            "{said}"
        );
    };
    refused(&["build", "--no-cards"], "output/.careledger-work");
    refused(
        &["build", "--no-cards", "--output", "parent/new"],
        "parent/.new.careledger-work",
    );
    refused(&["new", "page", "About"], "content/pages/about.md");
    refused(&["withdraw", "2", "--yes"], "content/stories/002-a.md");
    refused(&["renumber", "2", "4", "--yes"], ".careledger-renumber");
    refused(
        &["init", "parent/campaign"],
        "parent/campaign/content/campaign.yaml",
    );
    // A story that nobody may read is named as well.
    allow(&root.join("content/stories/003-a.md"), 0);
    let ran = as_somebody(root, &["check"]);
    assert_eq!(ran.status.code(), Some(3), "{}", said(&ran));
    assert!(
        said(&ran).contains("content/stories/003-a.md may not be read by this user"),
        "{}",
        said(&ran)
    );
    for entry in below(root)
        .iter()
        .filter(|entry| entry.file_type().is_dir())
    {
        allow(entry.path(), 0o755);
    }
    allow(&root.join("content/stories/003-a.md"), 0o644);
    assert!(contents(&root.join("output")) == old);
    assert!(contents(&root.join("content")) == content);
    assert_eq!(left_over(root), Vec::<PathBuf>::new());
}
