//! A person at a terminal is asked what was not said, and what is answered stands in the file.

use std::fs::{self, File};
use std::io::{Read, Write};
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use nix::pty::openpty;

use crate::support::program::command;

/// Answers each question when it is asked; gives all that was shown.
fn talk(folder: &std::path::Path, arguments: &[&str], answers: &[(&str, &str)]) -> String {
    let pair = openpty(None, None).expect("a terminal can be made");
    let end = || File::from(pair.slave.try_clone().expect("its end can be shared"));
    let mut child = command(folder, arguments)
        .env("TERM", "xterm")
        .stdin(end())
        .stdout(end())
        .stderr(end())
        .spawn()
        .expect("the program can be started");
    drop(pair.slave);
    let mut hand = File::from(pair.master.try_clone().expect("its end can be shared"));
    let mut eye = File::from(pair.master);
    let (show, shown) = mpsc::channel();
    // Reading ends with an error when the program has ended.
    thread::spawn(move || {
        let mut bytes = [0; 4096];
        while let Ok(read @ 1..) = eye.read(&mut bytes) {
            let _ = show.send(String::from_utf8_lossy(&bytes[..read]).into_owned());
        }
    });
    let (mut seen, mut from) = (String::new(), 0);
    for (question, answer) in answers {
        while !seen[from..].contains(question) {
            let more = shown.recv_timeout(Duration::from_secs(30));
            seen += &more.unwrap_or_else(|_| panic!("`{question}` was not asked:\n{seen}"));
        }
        from = seen.len();
        hand.write_all(answer.as_bytes())
            .expect("the terminal takes what is typed");
    }
    while let Ok(more) = shown.recv_timeout(Duration::from_secs(30)) {
        seen += &more;
    }
    assert!(child.wait().expect("it ends").success(), "{seen}");
    seen
}

#[test]
fn what_was_not_said_is_asked() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    fs::create_dir(folder.path().join("content")).expect("a folder can be made");
    let (down, enter) = ("\x1b[B", "\r");
    let seen = talk(
        folder.path(),
        &["new"],
        &[
            ("What is it?", &format!("{down}{enter}")),
            ("Its title", "A quiet room\r"),
            ("What is asked", "Give us one: now.\r"),
            ("The office", "City Council\r"),
            ("was asked", enter),
            ("must be answered", "soon\r"),
            ("write it as", "\x15\x08\x08\x08\x08 2027-01-31\r"),
            ("pays for it", enter),
        ],
    );
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
