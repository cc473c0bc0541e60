//! A thousand stories become figures: what a build costs, and how many files a small change touches.
//!
//! `cargo bench --bench thousand` prints processor time (user and system, all threads) of the real
//! program, beside that of a program that only reads the same files, turns their Markdown into HTML
//! with pulldown-cmark and writes as many bytes into as many files. The two take turns, and the
//! ratio is that of the medians, since the speed of a machine drifts.
#![allow(
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "a benchmark writes files, reads the clock, and prints its figures"
)]

mod campaign;

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Instant;

use nix::sys::resource::{UsageWho, getrusage};
use nix::sys::time::TimeValLike;

const STORIES: usize = 1000;
const ROUNDS: usize = 9;

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    // The baseline runs as a process of its own, so that it is measured as the program is.
    if let [_, word, content, output, sizes] = arguments.as_slice()
        && word == "baseline"
    {
        return baseline(Path::new(content), Path::new(output), sizes);
    }
    let home = tempfile::tempdir().expect("a temporary folder");
    let campaign = home.path().join("campaign");
    campaign::write(&campaign, STORIES);
    let output = home.path().join("site");

    println!("{STORIES} stories, cards off, into an empty folder; {ROUNDS} rounds, medians");
    let build = |output: &Path| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_careledger"));
        command.args(["build", "--no-cards", "--no-cache", "--today", "2030-01-01"]);
        command.arg("--output").arg(output).arg(&campaign);
        command
    };
    measure(&mut build(&output));
    let sizes = home.path().join("sizes");
    fs::write(&sizes, sizes_of(&output)).expect("the list of sizes");
    let myself = std::env::current_exe().expect("the path of this program");
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for round in 0..ROUNDS {
        let fresh = home.path().join(format!("ours-{round}"));
        ours.push(measure(&mut build(&fresh)));
        fs::remove_dir_all(&fresh).expect("to clear up");
        let fresh = home.path().join(format!("theirs-{round}"));
        let mut command = Command::new(&myself);
        command
            .arg("baseline")
            .arg(campaign.join("content/stories"))
            .arg(&fresh)
            .arg(&sizes);
        theirs.push(measure(&mut command));
        fs::remove_dir_all(&fresh).expect("to clear up");
    }
    let (ours, theirs) = (median(&mut ours), median(&mut theirs));
    println!(
        "  careledger build          {:>7.1} ms processor time, {:>7.1} ms by the clock",
        ours.0, ours.1
    );
    println!(
        "  read, pulldown-cmark, write {:>5.1} ms processor time, {:>7.1} ms by the clock",
        theirs.0, theirs.1
    );
    println!("  ratio of processor time   {:>7.2}", ours.0 / theirs.0);

    let again = measure(&mut build(&output));
    println!(
        "second build, nothing changed: {:.1} ms processor time, {}",
        again.0,
        said(&mut build(&output))
    );
    let story = campaign.join("content/stories/0500-story.md");
    let text = fs::read_to_string(&story).expect("the story");
    fs::write(
        &story,
        text.replacen("title: Story 500", "title: Another title", 1),
    )
    .expect("the story");
    println!("one title changed: {}", said(&mut build(&output)));
}

/// Reads all Markdown, renders it, and writes as many files and bytes as the site has: one size a
/// line. What Markdown does not fill is filled with spaces.
fn baseline(content: &Path, output: &Path, sizes: &str) {
    let mut html = String::new();
    let mut paths: Vec<_> = fs::read_dir(content)
        .expect("stories")
        .map(|entry| entry.expect("a story").path())
        .collect();
    paths.sort();
    let mut pages = Vec::new();
    for path in paths {
        let text = fs::read_to_string(path).expect("a story");
        html.clear();
        pulldown_cmark::html::push_html(
            &mut html,
            pulldown_cmark::Parser::new_ext(&text, pulldown_cmark::Options::all()),
        );
        pages.push(html.clone());
    }
    for (at, size) in fs::read_to_string(sizes)
        .expect("sizes")
        .lines()
        .enumerate()
    {
        let size: usize = size.parse().expect("a size");
        let folder = output.join(at.to_string());
        fs::create_dir_all(&folder).expect("a folder");
        let mut bytes = pages
            .get(at)
            .map_or(Vec::new(), |page| page.clone().into_bytes());
        bytes.resize(size, b' ');
        fs::write(folder.join("index.html"), bytes).expect("a page");
    }
}

/// The size of every file below a folder, one a line.
fn sizes_of(folder: &Path) -> String {
    let files = walkdir::WalkDir::new(folder)
        .into_iter()
        .filter_map(Result::ok);
    files
        .filter(|entry| entry.file_type().is_file())
        .map(|entry| format!("{}\n", entry.metadata().expect("a size").len()))
        .collect()
}

/// Processor time and clock time of one run in milliseconds.
fn measure(command: &mut Command) -> (f64, f64) {
    let began = Instant::now();
    let before = children_time();
    let status = command
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .expect("to run");
    assert!(status.success(), "{command:?} failed");
    (
        children_time() - before,
        began.elapsed().as_secs_f64() * 1000.0,
    )
}

/// Processor time of all finished child processes in milliseconds (getrusage(2)).
fn children_time() -> f64 {
    let usage = getrusage(UsageWho::RUSAGE_CHILDREN).expect("the system counts time");
    let milliseconds = |time: nix::sys::time::TimeVal| time.num_microseconds() as f64 / 1000.0;
    milliseconds(usage.user_time()) + milliseconds(usage.system_time())
}

fn median(values: &mut [(f64, f64)]) -> (f64, f64) {
    let middle = values.len() / 2;
    values.sort_by(|a, b| a.0.total_cmp(&b.0));
    let processor = values[middle].0;
    values.sort_by(|a, b| a.1.total_cmp(&b.1));
    (processor, values[middle].1)
}

/// What the program says of the files it wrote.
fn said(command: &mut Command) -> String {
    let output = command.output().expect("to run");
    let words = String::from_utf8_lossy(&output.stderr).into_owned();
    words
        .lines()
        .find(|line| line.contains("written"))
        .unwrap_or("?")
        .to_owned()
}
