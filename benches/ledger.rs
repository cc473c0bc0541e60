//! A hundred thousand rows of deeds become figures: what it costs to read and count them.
//!
//! `cargo bench --bench ledger` prints processor time (user and system, all threads) and the most memory
//! of `careledger ledger status` over a campaign of so many rows, beside that of the same campaign with
//! one row; the difference is what rows cost.
#![allow(
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "a benchmark writes files and prints its figures"
)]

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use nix::sys::resource::{UsageWho, getrusage};
use nix::sys::time::TimeValLike;

const ROWS: usize = 100_000;
const ROUNDS: usize = 5;
const METRICS: [&str; 4] = [
    "masks-routed",
    "childcare-hours",
    "rides-given",
    "meals-delivered",
];
const PLACES: [&str; 6] = [
    "Mill ward",
    "Elm ward",
    "Hill ward",
    "Harbor ward",
    "",
    "Valley ward",
];
const FIXES: [&str; 3] = [
    "",
    "A public line that a nurse answers, at every hour.",
    "A shift plan two weeks ahead.",
];

fn main() {
    let home = tempfile::tempdir().expect("a temporary folder");
    println!("careledger ledger status; {ROUNDS} rounds, medians; the most memory of all rounds");
    // The smaller first, since the most memory of all children is told.
    for rows in [1, ROWS] {
        let campaign = home.path().join(rows.to_string());
        write(&campaign, rows);
        let mut times: Vec<f64> = (0..ROUNDS).map(|_| measure(&campaign)).collect();
        times.sort_by(f64::total_cmp);
        let usage = getrusage(UsageWho::RUSAGE_CHILDREN).expect("the usage of children");
        // Linux tells it in KiB.
        let memory = usage.max_rss() as f64 / 1024.0;
        println!(
            "  {rows:>7} rows: {:>6.1} ms processor time, {memory:>6.1} MiB",
            times[ROUNDS / 2]
        );
    }
}

/// Rows of two years, in one file a year, as a spreadsheet writes them.
fn write(campaign: &Path, rows: usize) {
    let ledger = campaign.join("content/ledger");
    fs::create_dir_all(&ledger).expect("a folder");
    let settings = "title: T\nhashtag: T\nbase_url: https://t.example/\n";
    fs::write(campaign.join("content/campaign.yaml"), settings).expect("the settings");
    let metric =
        |id: &&str| format!("  - {{ id: {id}, label: {{ singular: {id}, plural: {id} }} }}\n");
    let metrics: String = METRICS.iter().map(metric).collect();
    fs::write(ledger.join("metrics.yaml"), format!("metrics:\n{metrics}")).expect("the metrics");
    let first = chrono::NaiveDate::from_ymd_opt(2024, 1, 1).expect("a date");
    for file in 0..2_usize {
        let mut text = "date,metric,quantity,acts,place,story,demand,role,fix\n".to_owned();
        for row in (0..rows).skip(file).step_by(2) {
            let date = first + chrono::Days::new((row % 365 + file * 366) as u64);
            let (metric, place, fix) = (METRICS[row % 4], PLACES[row % 6], FIXES[row % 3]);
            let (whole, half) = (row % 40 + 1, row % 2 * 5);
            let role = if fix.is_empty() { "" } else { "night nurse" };
            let _ = writeln!(
                text,
                "{date},{metric},{whole}.{half},{},{place},,,{role},\"{fix}\"",
                row % 9 + 1
            );
        }
        fs::write(ledger.join(format!("{}.csv", 2024 + file)), text).expect("the rows");
    }
}

/// Processor time of one run in milliseconds.
fn measure(campaign: &Path) -> f64 {
    let spent = || {
        let usage = getrusage(UsageWho::RUSAGE_CHILDREN).expect("the usage of children");
        (usage.user_time() + usage.system_time()).num_microseconds() as f64 / 1000.0
    };
    let before = spent();
    let status = Command::new(env!("CARGO_BIN_EXE_careledger"))
        .args(["ledger", "status", "--today", "2026-11-20"])
        .arg(campaign)
        .stdout(Stdio::null())
        .status()
        .expect("the program runs");
    assert!(status.success());
    spent() - before
}
