//! Commands that write into a campaign are killed at moments spread over the time they take: every file is the old
//! one or the new one, whole, the next run ends well, and nothing half written stays.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

use walkdir::WalkDir;

use crate::support::case;
use crate::support::photo;
use crate::support::program::{OWN_GIT, build, command, contents, run};

/// How often each command is killed.
const KILLS: u32 = 12;

fn write(root: &Path, path: &str, bytes: impl AsRef<[u8]>) {
    let path = root.join(path);
    fs::create_dir_all(path.parent().expect("it lies in a folder")).expect("a folder can be made");
    fs::write(path, bytes).expect("a file can be written");
}

fn campaign(root: &Path, stories: u32) {
    let settings = "title: Killed\nhashtag: Killed\nbase_url: https://a.example/\n";
    write(root, "content/campaign.yaml", settings);
    for number in 1..=stories {
        let text = case::story(number, &format!("Story {number}"), "", "Some words.\n");
        write(root, &format!("content/stories/{number:03}-a.md"), text);
    }
}

/// What no run may leave behind: work folders and files on their way, wherever they lie.
fn left_over(root: &Path) -> Vec<PathBuf> {
    let entries = WalkDir::new(root).into_iter().flatten();
    let paths = entries.map(walkdir::DirEntry::into_path).filter(|path| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let is_known = [".careledger-cache", ".careledger-output"].contains(&&*name);
        name.starts_with('.') && name.contains("careledger-") && !is_known
    });
    paths.collect()
}

type Content = BTreeMap<String, Vec<u8>>;

/// Kills a command in scenes that `lay` makes; `look` is given what stands after each kill, as the command leaves
/// it when nobody ends it.
fn killed(arguments: &[&str], lay: impl Fn(&Path), look: impl Fn(&Path, &Content, &Content)) {
    let whole = tempfile::tempdir().expect("a folder can be made");
    lay(whole.path());
    let before = contents(&whole.path().join("content"));
    let began = Instant::now();
    let ran = run(whole.path(), arguments);
    let long = began.elapsed();
    assert!(
        ran.status.success(),
        "{}",
        String::from_utf8_lossy(&ran.stderr)
    );
    let after = contents(&whole.path().join("content"));
    assert!(before != after);
    let mut ended = 0;
    for round in 0..KILLS {
        let folder = tempfile::tempdir().expect("a folder can be made");
        lay(folder.path());
        ended += u32::from(kill(&mut command(folder.path(), arguments), long, round));
        look(folder.path(), &before, &after);
    }
    assert!(ended < KILLS, "all had ended before they could be killed");
}

/// Starts a program and ends it by force; tells whether it had ended by itself.
fn kill(command: &mut Command, long: Duration, round: u32) -> bool {
    let silent = command.stderr(Stdio::null()).stdout(Stdio::null());
    let mut child = silent.spawn().expect("the program can be started");
    // The end is where most is written.
    let part = (f64::from(round) + 0.5) / f64::from(KILLS);
    std::thread::sleep(long.mul_f64(part.sqrt()));
    let ended = child
        .try_wait()
        .expect("the program can be asked")
        .is_some();
    child.kill().expect("the program can be killed");
    child.wait().expect("the program has ended");
    ended
}

#[test]
fn a_killed_renumbering_is_all_or_none_for_whoever_comes_next() {
    const STORIES: u32 = 40;
    let sites = [&[][..], &["renumber", "--insert", "1", "--yes"]].map(|arguments| {
        let folder = tempfile::tempdir().expect("a folder can be made");
        campaign(folder.path(), STORIES);
        if !arguments.is_empty() {
            assert!(run(folder.path(), arguments).status.success());
        }
        build(folder.path(), &["--no-cards"]);
        contents(&folder.path().join("output"))
    });
    killed(
        &["renumber", "--insert", "1", "--yes"],
        |root| campaign(root, STORIES),
        |root, before, after| {
            // Not the next renumbering: the next build.
            build(root, &["--no-cards"]);
            let now = contents(&root.join("content"));
            assert!(
                now == *before || now == *after,
                "half of it: {:?}",
                now.keys()
            );
            let site = contents(&root.join("output"));
            assert!(site == sites[usize::from(now == *after)], "another site");
            assert_eq!(left_over(root), Vec::<PathBuf>::new());
        },
    );
}

#[test]
fn a_killed_withdrawal_leaves_whole_files_and_can_be_said_again() {
    let lay = |root: &Path| {
        campaign(root, 3);
        for language in ["es", "de", "fr", "ar", "pt", "it"] {
            let text = format!(
                "---\ntitle: In {language}\ncare: A.\ncause: B.\nchange: C.\n---\n{}",
                "Words. ".repeat(9000)
            );
            write(root, &format!("content/stories/002-a.{language}.md"), text);
        }
    };
    let arguments = ["withdraw", "2", "--yes", "--erase"];
    killed(&arguments, lay, |root, before, after| {
        for (path, bytes) in contents(&root.join("content")) {
            assert!(
                [&before[&path], &after[&path]].contains(&&bytes),
                "{path} is torn"
            );
        }
        assert!(run(root, &arguments).status.success());
        assert!(contents(&root.join("content")) == *after);
        assert_eq!(left_over(root), Vec::<PathBuf>::new());
    });
}

#[test]
fn a_killed_import_leaves_whole_files_and_goes_on() {
    const POSTS: u32 = 12;
    let lay = |root: &Path| {
        campaign(root, 1);
        for number in 1..=POSTS {
            let beats = "## What happened?\n\nA deed.\n\n## Why was it necessary?\n\nA fracture.\n\n## What would fix it?\n\nA reform.\n";
            let text = format!(
                "---\ndate: 2026-01-{number:02}\ntitle: Post {number}\n---\n{beats}\n![A van](van{number}.jpg)\n\n{}",
                "Words. ".repeat(300)
            );
            write(root, &format!("posts/{number:02}.md"), text);
            write(
                root,
                &format!("posts/van{number}.jpg"),
                photo::jpeg(number, 30),
            );
        }
    };
    let arguments = ["import", "posts", "--keep-going"];
    killed(&arguments, lay, |root, _, after| {
        let whole = |(path, bytes): (&String, &Vec<u8>)| after.get(path) == Some(bytes);
        let now = contents(&root.join("content"));
        let torn: Vec<_> = now
            .iter()
            .filter(|one| !whole(*one))
            .map(|(path, _)| path)
            .collect();
        assert!(torn.is_empty(), "torn: {torn:?}");
        let again = run(root, &arguments);
        let said = String::from_utf8_lossy(&again.stderr);
        assert!(again.status.success(), "{said}");
        // A picture whose story was not yet there is not copied once more.
        let now = contents(&root.join("content"));
        assert!(now == *after, "{:?}", now.keys());
        assert_eq!(left_over(root), Vec::<PathBuf>::new());
    });
}

#[test]
fn a_killed_new_file_is_there_whole_or_not_at_all() {
    let arguments = [
        "new",
        "story",
        "The night bus",
        "--date",
        "2026-11-08",
        "--care",
        "A driver waited.",
        "--cause",
        "The line was cut.",
        "--change",
        "Pay for it.",
    ];
    killed(
        &arguments,
        |root| campaign(root, 3),
        |root, before, after| {
            let now = contents(&root.join("content"));
            assert!(now == *before || now == *after, "{:?}", now.keys());
            build(root, &["--no-cards"]);
            assert_eq!(left_over(root), Vec::<PathBuf>::new());
        },
    );
}

#[test]
fn a_killed_deploy_leaves_a_whole_branch_and_goes_on() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let (root, temporary) = (folder.path().join("campaign"), folder.path().join("tmp"));
    fs::create_dir(&temporary).expect("a folder can be made");
    let git = |at: &Path, arguments: &[&str]| {
        let mut git = Command::new("git");
        let ran = git.arg("-C").arg(at).args(arguments).envs(OWN_GIT).output();
        let ran = ran.expect("git can be started");
        let said = String::from_utf8_lossy(&ran.stderr);
        assert!(ran.status.success(), "git {arguments:?}: {said}");
        String::from_utf8_lossy(&ran.stdout).into_owned()
    };
    campaign(&root, 3);
    git(folder.path(), &["init", "--quiet", "--bare", "host"]);
    git(&root, &["init", "--quiet"]);
    git(&root, &["remote", "add", "origin", "../host"]);
    let deploy = || {
        let mut deploy = command(&root, &["deploy", "--no-cards", "--branch", "pages"]);
        deploy.env("TMPDIR", &temporary);
        deploy
    };
    let files = || {
        git(
            &folder.path().join("host"),
            &["ls-tree", "-r", "--name-only", "pages"],
        )
    };
    let retell = |title: &str| {
        let text = case::story(2, title, "", "Some words.\n");
        write(&root, "content/stories/002-a.md", text);
    };
    let began = Instant::now();
    assert!(deploy().status().expect("it can be started").success());
    let (long, wanted) = (began.elapsed(), files());
    for round in 0..KILLS {
        retell(&format!("Round {round}"));
        kill(&mut deploy(), long, round);
        // What git was asked for last it does to its end.
        assert_eq!(files(), wanted);
        if round % 4 == 3 {
            // The push of the one that was killed may end in the midst of the next, which says so.
            let is_beside = |ran: &Output| {
                String::from_utf8_lossy(&ran.stderr).contains("was changed while this was sent")
            };
            let mut again = deploy().output().expect("it can be started");
            if is_beside(&again) {
                again = deploy().output().expect("it can be started");
            }
            let said = String::from_utf8_lossy(&again.stderr);
            assert!(again.status.success(), "{said}");
            let page = git(
                &folder.path().join("host"),
                &["show", "pages:002/index.html"],
            );
            assert!(page.contains(&format!("Round {round}")));
            assert_eq!(left_over(folder.path()), Vec::<PathBuf>::new());
        }
    }
}

#[cfg(feature = "serve")]
#[test]
fn a_killed_save_of_the_desk_leaves_the_old_story_or_the_new_one() {
    use crate::support::served::{Page, Served};
    use serde_json::{Value, json};

    let folder = tempfile::tempdir().expect("a folder can be made");
    let root = folder.path();
    campaign(root, 2);
    let stories = root.join("content/stories");
    let path = stories.join("002-a.md");
    let body = |round: u32| {
        let name = char::from_u32(u32::from('A') + round).unwrap_or_default();
        format!("Words of {name}. ").repeat(2000)
    };
    let start = || {
        let served = Served::start(root, &["--no-cards"]);
        assert_eq!(left_over(root), Vec::<PathBuf>::new());
        let page = Page::of(&served);
        let (_, told) = page.ask(&served, "open", &json!({ "name": "002-a.md" }));
        (served, page, told)
    };
    let said = |told: &Value, body: &str| {
        let mut form = told["form"].clone();
        form["body"] = json!(body);
        json!({ "name": "002-a.md", "form": form, "version": told["version"] })
    };
    let (served, page, told) = start();
    let began = Instant::now();
    let (status, answer) = page.ask(&served, "save", &said(&told, &body(0)));
    let long = began.elapsed();
    assert_eq!(status, 200, "{answer}");
    drop(served);
    let (mut saved, mut kept) = (0, 0);
    for round in 1..=KILLS {
        // As one was left that had been killed while it wrote.
        fs::write(stories.join(".careledger-new-aB3dE6"), "half").expect("it can be written");
        let (served, page, told) = start();
        let old = fs::read_to_string(&path).expect("it is a text");
        let request = page.request("save", said(&told, &body(round)).to_string().as_bytes());
        let mut line = served.connect();
        line.write_all(&request).expect("it listens");
        let part = f64::from(round * 7 % KILLS) / f64::from(KILLS);
        let end = Instant::now() + long.mul_f64(part * 1.2);
        let is = || fs::read_to_string(&path).expect("it is a text");
        match round % 3 {
            // At any moment, while the new text is on its way, and as soon as it stands.
            0 => std::thread::sleep(end - Instant::now()),
            1 => while left_over(root).is_empty() && is() == old {},
            _ => while is() == old {},
        }
        // Dropped is killed.
        drop(served);
        let now = is();
        if now == old {
            kept += 1;
        } else {
            saved += 1;
            let (_, words) = now.rsplit_once("---\n").expect("it has a head");
            assert_eq!(words.trim(), body(round).trim(), "round {round}: torn");
        }
    }
    assert!(kept > 0 && saved > 0, "{kept} kept, {saved} saved");
    let (served, page, told) = start();
    fs::write(stories.join(".careledger-new-aB3dE6"), "half").expect("it can be written");
    let (status, answer) = page.ask(&served, "save", &said(&told, "The end."));
    assert_eq!(status, 200, "{answer}");
    assert_eq!(left_over(root), Vec::<PathBuf>::new());
}
