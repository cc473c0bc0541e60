//! `careledger ledger`: what the ledger counts is printed, as the site tells it.

use clap::{Args, Subcommand, ValueEnum};
use serde_json::{Map, Value as Json, json};

use super::Outcome;
use super::place::Place;
use super::report::{Form, data, fail, say, tally, tell};
use crate::amount::MOST_PLACES;
use crate::produce::{Line, Report, report};
use crate::site::Site;
use crate::week::Week;

/// Arguments of `ledger`.
#[derive(Args)]
pub(super) struct Ledger {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Print the counts of a week, the change from the week before, and the totals
    Status(Status),
}

/// Arguments of `ledger status`.
#[derive(Args)]
#[command(
    after_help = "Examples:\n  careledger ledger status                    this week\n  careledger ledger status --week 2026-W45\n  careledger ledger status --format json      for other programs"
)]
struct Status {
    #[command(flatten)]
    place: Place,
    /// Another week than that of today, such as 2026-W45
    #[arg(long, value_name = "WEEK", value_parser = week)]
    week: Option<Week>,
    /// How the counts are printed
    #[arg(long, value_enum, default_value_t = Print::Human)]
    format: Print,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Print {
    /// A table for people
    Human,
    /// One JSON document
    Json,
}

fn week(text: &str) -> Result<Week, String> {
    Week::parse(text).ok_or_else(|| "write year and week as 2026-W45".to_owned())
}

impl Ledger {
    pub(super) fn run(self) -> Outcome {
        match self.command {
            Command::Status(status) => status.run().unwrap_or_else(|outcome| outcome),
        }
    }
}

impl Status {
    fn run(self) -> Result<Outcome, Outcome> {
        let planned = self.place.plan()?;
        let Some(site) = &planned.site else {
            tell(&planned.diagnostics, &planned.sources, Form::Human);
            let found = tally(&planned.diagnostics).unwrap_or_default();
            let sentence = format!("nothing can be counted: found {found}");
            return Err(fail(Outcome::Content, sentence));
        };
        let ledger = &site.campaign.ledger;
        if ledger.is_empty() {
            say(
                "The ledger is empty. Log deeds in tables in content/ledger/, or with `acts` in a story.",
            );
        }
        let today = site.campaign.today;
        let week = self.week.unwrap_or_else(|| Week::of(today));
        let report = report(site, week);
        Ok(data(&match self.format {
            Print::Human => table(site, &report),
            Print::Json => format!("{:#}\n", document(site, &report)),
        }))
    }
}

/// The counts as a table whose columns stand below each other.
fn table(site: &Site, report: &Report) -> String {
    let written = |number| site.numbers.write(number, MOST_PLACES);
    let ended = if report.is_over { "" } else { ", not over yet" };
    let week = report.week;
    let mut lines = vec![format!(
        "Week {} of {}: {} to {}{ended}",
        week.number(),
        week.year(),
        week.monday(),
        week.sunday()
    )];
    let compared = match report.is_over {
        true => "than the week before",
        false => "so far, than the whole week before",
    };
    let head = ["", "in the week", compared, "in all"].map(str::to_owned);
    let row = |line: &Line| {
        let change = line.change(site);
        [
            line.label.clone(),
            written(line.now),
            change,
            written(line.total),
        ]
    };
    let counts = std::iter::once(&report.acts).chain(&report.lines);
    let rows: Vec<[String; 4]> = std::iter::once(head).chain(counts.map(row)).collect();
    let width = |at: usize| {
        rows.iter()
            .map(|row| row[at].chars().count())
            .max()
            .unwrap_or(0)
    };
    let widths = [0, 1, 2, 3].map(width);
    for [label, now, change, total] in &rows {
        let [first, second, third, last] = widths;
        lines.push(format!(
            "{label:<first$}  {now:>second$}  {change:>third$}  {total:>last$}"
        ));
    }
    lines.push(String::new());
    lines.push(report.sentence.clone());
    lines.push(String::new());
    lines.join("\n")
}

/// The counts for other programs; quantities are decimal numbers as text, so that none is rounded.
fn document(site: &Site, report: &Report) -> Json {
    let number = |number: rust_decimal::Decimal| number.normalize().to_string();
    let counts = |line: &Line| json!({ "now": number(line.now), "before": number(line.before), "total": number(line.total) });
    let metrics: Map<String, Json> = report
        .lines
        .iter()
        .map(|line| (line.id.clone(), counts(line)))
        .collect();
    json!({
        "today": site.campaign.today.to_string(),
        "week": report.week.label(),
        "monday": report.week.monday().to_string(),
        "sunday": report.week.sunday().to_string(),
        "over": report.is_over,
        "acts": counts(&report.acts),
        "metrics": metrics,
        "sentence": report.sentence,
    })
}
