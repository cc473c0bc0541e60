//! A person at a terminal is asked what was not said, sees how far a build is, and may end it.

use std::fs::{self, File};
use std::io::{Read, Write};
use std::path::Path;
use std::process::{Child, Command};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use nix::pty::openpty;
use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;

use crate::support::case;
use crate::support::program::{command, contents, files};

/// A program at a terminal, and what it has shown there.
struct Session {
    child: Child,
    hand: File,
    shown: mpsc::Receiver<String>,
    seen: String,
    /// Up to where what was shown has been waited for.
    from: usize,
}

impl Session {
    fn begin(folder: &Path, arguments: &[&str]) -> Session {
        Session::begin_with(folder, arguments, |_| ())
    }

    fn begin_with(folder: &Path, arguments: &[&str], set: impl Fn(&mut Command)) -> Session {
        let pair = openpty(None, None).expect("a terminal can be made");
        let end = || File::from(pair.slave.try_clone().expect("its end can be shared"));
        let mut command = command(folder, arguments);
        set(&mut command);
        let child = command
            .env("TERM", "xterm")
            .stdin(end())
            .stdout(end())
            .stderr(end())
            .spawn()
            .expect("the program can be started");
        drop(pair.slave);
        let hand = File::from(pair.master.try_clone().expect("its end can be shared"));
        let mut eye = File::from(pair.master);
        let (show, shown) = mpsc::channel();
        // Reading ends with an error when the program has ended.
        thread::spawn(move || {
            let mut bytes = [0; 4096];
            while let Ok(read @ 1..) = eye.read(&mut bytes) {
                let _ = show.send(String::from_utf8_lossy(&bytes[..read]).into_owned());
            }
        });
        Session {
            child,
            hand,
            shown,
            seen: String::new(),
            from: 0,
        }
    }

    fn wait_for(&mut self, words: &str) {
        while !self.seen[self.from..].contains(words) {
            match self.shown.recv_timeout(Duration::from_secs(30)) {
                Ok(more) => self.seen += &more,
                Err(_) => panic!("`{words}` was not shown:\n{}", self.seen),
            }
        }
        self.from = self.seen.len();
    }

    fn type_in(&mut self, keys: &str) {
        let typed = self.hand.write_all(keys.as_bytes());
        typed.expect("the terminal takes what is typed");
    }

    /// The exit code, and all that was shown.
    fn end(mut self) -> (Option<i32>, String) {
        while let Ok(more) = self.shown.recv_timeout(Duration::from_secs(30)) {
            self.seen += &more;
        }
        let ended = self.child.wait().expect("it ends");
        (ended.code(), self.seen)
    }
}

#[test]
fn the_doctor_says_what_to_do_even_where_no_program_is() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let stories = folder.path().join("content/stories");
    fs::create_dir_all(&stories).expect("a folder can be made");
    let settings = "title: T\nhashtag: T\nbase_url: https://neighbours.org/\nhost: sftp\n";
    fs::write(stories.join("../campaign.yaml"), settings).expect("a file can be written");
    let story = case::story(1, "The first", "", "Words.\n");
    fs::write(stories.join("001-a.md"), story).expect("a file can be written");
    let before = files(folder.path());
    let session = Session::begin_with(folder.path(), &["doctor"], |command| {
        command.env("PATH", folder.path());
    });
    let (code, seen) = session.end();
    assert_eq!(code, Some(0), "{seen}");
    for words in [
        "warning (host): the site cannot be brought to your web server from here",
        "do: install sftp or rsync",
        "note (git): the program git is not on this machine",
        "All is well with: campaign, theme, fonts, address, leftovers.",
    ] {
        assert!(seen.contains(words), "{seen}");
    }
    assert_eq!(files(folder.path()), before, "nothing is written");
}

#[test]
fn what_was_not_said_is_asked() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    fs::create_dir(folder.path().join("content")).expect("a folder can be made");
    let (down, enter) = ("\x1b[B", "\r");
    let mut session = Session::begin(folder.path(), &["new"]);
    for (question, answer) in [
        ("What is it?", &*format!("{down}{enter}")),
        ("Its title", "A quiet room\r"),
        ("What is asked", "Give us one: now.\r"),
        ("The office", "City Council\r"),
        ("was asked", enter),
        ("must be answered", "soon\r"),
        ("write it as", "\x15\x08\x08\x08\x08 2027-01-31\r"),
        ("pays for it", enter),
    ] {
        session.wait_for(question);
        session.type_in(answer);
    }
    let (code, seen) = session.end();
    assert_eq!(code, Some(0), "{seen}");
    assert!(seen.contains("is not a date"), "{seen}");
    let made = folder.path().join("content/demands/a-quiet-room.md");
    let text = fs::read_to_string(made).expect("the file was made");
    for line in [
        "title: \"A quiet room\"",
        "ask: \"Give us one: now.\"",
        "asked: 2026-11-30",
        "deadline: 2027-01-31",
        "# funding: ",
    ] {
        assert!(text.contains(line), "{line} in\n{text}");
    }
}

#[test]
fn a_build_shows_how_far_it_is_and_ends_by_ctrl_c_with_all_as_it_was() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let root = folder.path();
    let write = |path: &str, text: &str| {
        let path = root.join("content").join(path);
        fs::create_dir_all(path.parent().expect("it has one")).expect("a folder can be made");
        fs::write(path, text).expect("a file can be written");
    };
    write(
        "campaign.yaml",
        "title: Long\nhashtag: Long\nbase_url: https://long.example/\n",
    );
    for number in 1..=60 {
        let story = case::story(number, &format!("Story {number}"), "", "Words.\n");
        write(&format!("stories/{number:03}-a.md"), &story);
    }
    let ended = command(root, &["build", "--no-cards"]).output();
    assert!(ended.expect("it runs").status.success());
    let before = (contents(&root.join("output")), files(&root.join("content")));

    let mut session = Session::begin(root, &["build"]);
    session.wait_for("Images ");
    session.wait_for(" left");
    let program = Pid::from_raw(session.child.id().cast_signed());
    kill(program, Signal::SIGINT).expect("it runs");
    let (code, seen) = session.end();
    assert_eq!(code, Some(130), "{seen}");
    let said = "Stopped. Nothing was written to output; the site there is as it was.";
    assert!(seen.contains(said), "{seen}");
    assert!(before == (contents(&root.join("output")), files(&root.join("content"))));
    let names = fs::read_dir(root).expect("it is there").map(|entry| {
        let name = entry.expect("it can be read").file_name();
        name.to_string_lossy().into_owned()
    });
    let mut names: Vec<_> = names.collect();
    names.sort();
    assert_eq!(names, [".careledger-cache", "content", "output"]);
}
