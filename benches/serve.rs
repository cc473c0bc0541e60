//! A save becomes a figure: how long until the new page is served, with two thousand stories.
//!
//! `cargo bench --bench serve` starts the real program, saves one story again and again, asks for its page
//! all the time, and prints how long it took from the save to the first new page, and the memory taken.
#![allow(
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "a benchmark writes files, reads the clock, and prints its figures"
)]

mod campaign;

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

const STORIES: usize = 2000;
const ROUNDS: usize = 15;
/// Between two saves, so that the background work of the last one is over.
const PAUSE: Duration = Duration::from_millis(1500);

fn main() {
    let home = tempfile::tempdir().expect("a temporary folder");
    campaign::write(home.path(), STORIES);
    // Files that were only just written are read once more, as they may still be changing. Those of a campaign were
    // written long ago.
    std::thread::sleep(Duration::from_secs(5));
    let began = Instant::now();
    let mut server = Command::new(env!("CARGO_BIN_EXE_careledger"))
        .args(["serve", "--port", "0", "--today", "2030-01-01"])
        .arg(home.path())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .expect("to run");
    let mut said = BufReader::new(server.stderr.take().expect("a pipe")).lines();
    let port = |line: std::io::Result<String>| {
        let line = line.ok()?;
        let after = line.split("http://127.0.0.1:").nth(1)?;
        after.split('/').next()?.parse::<u16>().ok()
    };
    let port = said.find_map(port).expect("it tells its address");
    println!(
        "{STORIES} stories; {ROUNDS} saves of one of them\n  ready after                    {:>6.0} ms",
        milliseconds(began)
    );
    // Nobody reads what else it says, but it must be able to say it.
    std::thread::spawn(move || said.by_ref().for_each(drop));

    let story = home.path().join("content/stories/0500-story.md");
    let text = fs::read_to_string(&story).expect("the story");
    // It is open in the browser.
    page(port);
    let mut times: Vec<f64> = (0..ROUNDS)
        .map(|round| {
            std::thread::sleep(PAUSE);
            let title = format!("title: Saved {round} times");
            let saved = text.replacen("title: Story 500", &title, 1);
            let mut news = news(port);
            next(&mut news);
            let began = Instant::now();
            fs::write(&story, saved).expect("the story");
            // As a browser does: it hears that there is another site, and asks for the page.
            while !page(port).contains(&title["title: ".len()..]) {
                next(&mut news);
            }
            milliseconds(began)
        })
        .collect();
    times.sort_by(f64::total_cmp);
    println!(
        "  from the save to the new page: {:>6.0} ms at best, {:.0} ms median, {:.0} ms at worst",
        times[0],
        times[ROUNDS / 2],
        times[ROUNDS - 1]
    );
    let status = fs::read_to_string(format!("/proc/{}/status", server.id())).unwrap_or_default();
    for (name, words) in [("VmRSS:", "memory now"), ("VmHWM:", "memory at most")] {
        let line = status.lines().find(|line| line.starts_with(name));
        let kilobytes = line.and_then(|line| line.split_whitespace().nth(1)?.parse::<f64>().ok());
        if let Some(kilobytes) = kilobytes {
            println!("  {words:<30} {:>6.0} MB", kilobytes / 1024.0);
        }
    }
    server.kill().expect("to end it");
    server.wait().expect("to end it");
}

/// The page of the story as it is served now.
fn page(port: u16) -> String {
    let mut answer = String::new();
    let mut stream = ask(port, "/0500/");
    stream.read_to_string(&mut answer).expect("it answers");
    answer
}

/// An open line to the news that pages get.
fn news(port: u16) -> BufReader<TcpStream> {
    BufReader::new(ask(port, "/_careledger/news"))
}

/// Waits for the next news.
fn next(news: &mut BufReader<TcpStream>) {
    let mut line = String::new();
    while !line.starts_with("data: ") {
        line.clear();
        news.read_line(&mut line).expect("news");
    }
}

fn ask(port: u16, path: &str) -> TcpStream {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).expect("it listens");
    let request = format!("GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
    stream.write_all(request.as_bytes()).expect("it listens");
    stream
}

fn milliseconds(began: Instant) -> f64 {
    began.elapsed().as_secs_f64() * 1000.0
}
