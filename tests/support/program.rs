//! A command line becomes what the program said and how it ended, as a person would see it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use walkdir::WalkDir;

/// The day on which all cases happen.
const TODAY: &str = "2026-11-30";

/// Git without the settings of this machine; it wants to know who commits.
pub(crate) const OWN_GIT: [(&str, &str); 6] = [
    ("GIT_CONFIG_GLOBAL", "/dev/null"),
    ("GIT_CONFIG_SYSTEM", "/dev/null"),
    ("GIT_AUTHOR_NAME", "A campaign"),
    ("GIT_AUTHOR_EMAIL", "campaign@sent.example"),
    ("GIT_COMMITTER_NAME", "A campaign"),
    ("GIT_COMMITTER_EMAIL", "campaign@sent.example"),
];

/// The program, to be run in `folder`, without anything from this machine's environment.
pub(crate) fn command(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_careledger"));
    command
        .current_dir(folder)
        .args(arguments)
        .env_clear()
        .env("COLUMNS", "100")
        .stdin(Stdio::null());
    if matches!(arguments.first(), Some(&("deploy" | "doctor"))) {
        let own = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/support/bin");
        let path = std::env::var("PATH").unwrap_or_default();
        command
            .env("PATH", format!("{own}:{path}"))
            .env("SERVER", folder.join("server"))
            .envs(OWN_GIT);
    }
    if matches!(
        arguments.first(),
        Some(&("build" | "check" | "cards" | "deploy" | "doctor" | "new" | "import" | "renumber"))
    ) && !arguments.contains(&"--today")
    {
        command.args(["--today", TODAY]);
    }
    command
}

/// Runs the program in `folder`.
pub(crate) fn run(folder: &Path, arguments: &[&str]) -> Output {
    let output = command(folder, arguments).output();
    output.expect("the program can be started")
}

/// Builds, and panics with what was said unless that ends well.
pub(crate) fn build(folder: &Path, arguments: &[&str]) -> String {
    let arguments = [&["build"], arguments].concat();
    let output = run(folder, &arguments);
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{said}");
    said
}

/// Runs one line of a case and adds it and all that it said to the transcript. Besides
/// `careledger` there are `ls FOLDER`, `cat FILE`, `grep "TEXT" FILE`, `write FILE TEXT`, `rm FILE` and `git …`.
pub(crate) fn transcribe(folder: &Path, line: &str, transcript: &mut String) {
    transcript.push_str(&format!("$ {line}\n"));
    let words = words(line);
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let text = |path: &str| {
        // Static files are asked for by the names that their authors gave them.
        let named = || {
            files(folder)
                .into_iter()
                .find(|file| unstamped(file) == path)
        };
        let there = folder.join(path).is_file().then(|| path.to_owned());
        let file = there.or_else(named).unwrap_or_else(|| path.to_owned());
        let text = fs::read_to_string(folder.join(file))
            .unwrap_or_else(|error| format!("({path}: {error})\n"));
        match path.ends_with(".css") {
            true => text.replace('}', "}\n"),
            false => text,
        }
    };
    match words.as_slice() {
        ["careledger", arguments @ ..] => {
            let output = run(folder, arguments);
            for told in [&output.stdout, &output.stderr] {
                transcript.push_str(&unstamped(&String::from_utf8_lossy(told)));
            }
            transcript.push_str(&match output.status.code() {
                Some(code) => format!("exit {code}\n"),
                None => "died\n".to_owned(),
            });
        }
        ["ls", path] => {
            for file in files(&folder.join(path)) {
                if !file.starts_with("static/") {
                    transcript.push_str(&format!("{file}\n"));
                }
            }
        }
        ["cat", path] => transcript.push_str(&unstamped(&text(path))),
        ["grep", wanted, path] => {
            let text = unstamped(&text(path));
            let found = text.lines().filter(|line| line.contains(wanted));
            let lines: String = found.map(|line| format!("{}\n", line.trim())).collect();
            transcript.push_str(if lines.is_empty() {
                "(nothing)\n"
            } else {
                &lines
            });
        }
        ["write", path, text] => {
            fs::write(folder.join(path), format!("{text}\n")).expect("a file can be written");
        }
        ["git", arguments @ ..] => {
            let mut git = Command::new("git");
            let ran = git.arg("-C").arg(folder).args(arguments).envs(OWN_GIT);
            let ran = ran.output().expect("git can be started");
            let said = String::from_utf8_lossy(&ran.stderr);
            assert!(ran.status.success(), "{line}: {said}");
        }
        ["rm", path] => fs::remove_file(folder.join(path)).expect("a file can be removed"),
        _ => panic!("`{line}` is no command of a case"),
    }
    transcript.push('\n');
}

/// A text without the part of file names that changes with their content.
pub(crate) fn unstamped(text: &str) -> String {
    let is_stamp =
        |part: &&str| part.len() == 8 && part.bytes().all(|byte| byte.is_ascii_hexdigit());
    let parts = text.split('.').filter(|part| !is_stamp(part));
    parts.collect::<Vec<_>>().join(".")
}

/// Words apart by spaces, or in double quotes.
fn words(line: &str) -> Vec<String> {
    let mut words = Vec::new();
    for (at, piece) in line.split('"').enumerate() {
        if at % 2 == 1 {
            words.push(piece.to_owned());
        } else {
            words.extend(piece.split_whitespace().map(str::to_owned));
        }
    }
    words
}

/// What differs from run to run and machine to machine gives way to a word.
pub(crate) fn without_chance(transcript: &str, folder: &Path) -> String {
    let here = folder.to_string_lossy();
    let text = transcript.replace(here.as_ref(), "[HERE]");
    let version = concat!("\"version\": \"", env!("CARGO_PKG_VERSION"), "\"");
    let text = text.replace(version, "\"version\": \"[VERSION]\"");
    let mut lines: Vec<String> = Vec::new();
    // On a slow machine a build or an upload tells how far it is.
    let is_progress = |line: &str| {
        ["Images: ", "Files: "]
            .iter()
            .any(|what| line.starts_with(what))
    };
    for line in text.lines().filter(|line| !is_progress(line)) {
        let timed = line.split_once(" in ").and_then(|(before, rest)| {
            let (time, after) = rest.split_once(" s:")?;
            time.parse::<f64>().ok()?;
            Some(format!("{before} in [TIME] s:{after}"))
        });
        lines.push(timed.unwrap_or_else(|| line.trim_end().to_owned()));
    }
    lines.join("\n").trim_end().to_owned() + "\n"
}

/// The files below a folder, hidden ones left out, `/` between the parts, sorted.
pub(crate) fn files(folder: &Path) -> Vec<String> {
    let visible = |entry: &walkdir::DirEntry| {
        entry.depth() == 0 || !entry.file_name().to_string_lossy().starts_with('.')
    };
    let mut files: Vec<String> = WalkDir::new(folder)
        .into_iter()
        .filter_entry(visible)
        .filter_map(Result::ok)
        .filter(|entry| entry.file_type().is_file())
        .map(|entry| {
            let inside: PathBuf = entry
                .path()
                .strip_prefix(folder)
                .expect("it is below")
                .into();
            inside.to_string_lossy().replace('\\', "/")
        })
        .collect();
    files.sort();
    files
}

/// Every file below a folder with its bytes.
pub(crate) fn contents(folder: &Path) -> std::collections::BTreeMap<String, Vec<u8>> {
    let read = |file: String| {
        let bytes = fs::read(folder.join(&file)).expect("a file can be read");
        (file, bytes)
    };
    files(folder).into_iter().map(read).collect()
}
