//! A ledger of some thousand random rows is summed a second time, in another way: millionths as whole
//! numbers, and weeks by counting days from a known Monday.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::Command;

use serde_json::Value as Json;

const ROWS: usize = 4000;
const METRICS: [&str; 3] = ["rides", "hours", "masks"];
const DEMANDS: [&str; 3] = ["", "night-clinics", "staffing-ratios"];

/// Days are counted from Monday, 30 December 2019, the first day of 2020-W01.
fn date(mut day: i64) -> String {
    let (mut year, mut month) = (2020, 0);
    day -= 2;
    if day < 0 {
        return format!("2019-12-{}", 32 + day);
    }
    let length = |year: i64, month: usize| {
        let leap = year % 4 == 0;
        [
            31,
            if leap { 29 } else { 28 },
            31,
            30,
            31,
            30,
            31,
            31,
            30,
            31,
            30,
            31,
        ][month]
    };
    while day >= length(year, month) {
        day -= length(year, month);
        month += 1;
        if month == 12 {
            (year, month) = (year + 1, 0);
        }
    }
    format!("{year}-{:02}-{:02}", month + 1, day + 1)
}

/// The label of a day's week, found by counting: 2020 and 2026 have 53 weeks.
fn week(day: i64) -> String {
    let (mut year, mut weeks) = (2020, day.div_euclid(7));
    loop {
        let length = if year == 2020 || year == 2026 { 53 } else { 52 };
        if weeks < length {
            return format!("{year}-W{:02}", weeks + 1);
        }
        weeks -= length;
        year += 1;
    }
}

/// Millionths as a decimal number without trailing zeros.
fn written(millionths: u128) -> String {
    let text = format!("{}.{:06}", millionths / 1_000_000, millionths % 1_000_000);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

#[derive(Default)]
struct Sums {
    acts: u64,
    quantities: BTreeMap<&'static str, u128>,
}

impl Sums {
    fn add(&mut self, metric: &'static str, quantity: u128, acts: u64) {
        self.acts += acts;
        *self.quantities.entry(metric).or_default() += quantity;
    }

    fn equal(&self, found: &Json, what: &str) {
        assert_eq!(found["acts"], self.acts, "acts of {what}");
        let quantities = found["quantities"].as_object().expect("an object");
        assert_eq!(quantities.len(), self.quantities.len(), "{what}");
        for (metric, sum) in &self.quantities {
            assert_eq!(quantities[*metric], written(*sum), "{metric} of {what}");
        }
    }
}

fn campaign(root: &Path, rows: &str) {
    let content = root.join("content");
    for folder in ["ledger", "demands"] {
        fs::create_dir_all(content.join(folder)).expect("a folder");
    }
    let write = |path: &str, text: &str| fs::write(content.join(path), text).expect("a file");
    write(
        "campaign.yaml",
        "title: T\nhashtag: T\nbase_url: https://t.example/\n",
    );
    let metric =
        |id: &&str| format!("  - {{ id: {id}, label: {{ singular: {id}, plural: {id} }} }}\n");
    let metrics: String = METRICS.iter().map(metric).collect();
    write("ledger/metrics.yaml", &format!("metrics:\n{metrics}"));
    for demand in &DEMANDS[1..] {
        let text = "---\ntitle: D\nask: A.\nfunding: F.\n---\n";
        write(&format!("demands/{demand}.md"), text);
    }
    write("ledger/acts.csv", rows);
}

/// A campaign with these rows, built.
fn built(rows: &str) -> tempfile::TempDir {
    let home = tempfile::tempdir().expect("a temporary folder");
    campaign(home.path(), rows);
    let done = Command::new(env!("CARGO_BIN_EXE_careledger"))
        .args(["build", "--no-cards", "--no-cache", "--today", "2028-03-01"])
        .arg(home.path())
        .output()
        .expect("the program runs");
    assert!(
        done.status.success(),
        "{}",
        String::from_utf8_lossy(&done.stderr)
    );
    home
}

#[test]
fn sums_are_those_of_a_second_way_of_counting() {
    // A small generator with a fixed seed (Knuth's constants), so that a failure can be repeated.
    let mut state: u64 = 43;
    let mut random = |below: u64| {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) % below
    };
    let mut text = "date,metric,quantity,acts,demand\n".to_owned();
    let (mut total, mut weeks, mut demands) = (
        Sums::default(),
        BTreeMap::<String, Sums>::new(),
        BTreeMap::<&str, Sums>::new(),
    );
    let days = 365 * 8 + 2;
    for _ in 0..ROWS {
        let day = random(days) as i64;
        let metric = METRICS[random(3) as usize];
        let quantity = u128::from(random(1_000_000_000_000) + 1);
        let acts = random(20) + 1;
        let demand = DEMANDS[random(3) as usize];
        let _ = writeln!(
            text,
            "{},{metric},{},{acts},{demand}",
            date(day),
            written(quantity)
        );
        total.add(metric, quantity, acts);
        weeks
            .entry(week(day))
            .or_default()
            .add(metric, quantity, acts);
        demands
            .entry(demand)
            .or_default()
            .add(metric, quantity, acts);
    }
    let home = built(&text);
    let output = home.path().join("output");
    let list = |name: &str| -> Vec<Json> {
        let text = fs::read_to_string(output.join(format!("data/{name}.json"))).expect("the data");
        let mut data: Json = serde_json::from_str(&text).expect("it is JSON");
        serde_json::from_value(data[name].take()).expect("a list")
    };
    for found in list("metrics") {
        let id = found["id"].as_str().expect("an id");
        assert_eq!(found["total"], written(total.quantities[id]), "{id}");
    }
    let found = list("weeks");
    assert_eq!(found.len(), weeks.len());
    for (found, (week, sums)) in found.iter().zip(&weeks) {
        assert_eq!(found["week"], week.as_str());
        sums.equal(found, week);
    }
    let page = fs::read_to_string(output.join("ledger/index.html")).expect("the page");
    let grouped = |acts: u64| format!("{},{:03}", acts / 1000, acts % 1000);
    for acts in DEMANDS[1..]
        .iter()
        .map(|demand| demands[demand].acts)
        .chain([total.acts])
    {
        assert!(
            page.contains(&format!(">{}</", grouped(acts))),
            "{acts} acts"
        );
    }
    assert!(weeks.contains_key("2020-W53") && weeks.contains_key("2026-W53"));
}

#[test]
fn a_long_wall_of_fixes_stands_on_many_pages() {
    const FIXES: usize = 2_050;
    let row = |nth: usize| {
        let demand = DEMANDS[nth % DEMANDS.len()];
        format!("2026-11-03,rides,1,{demand},night nurse,Fix number {nth}.\n")
    };
    let rows: String = (0..FIXES).map(row).collect();
    let home = built(&format!("date,metric,quantity,demand,role,fix\n{rows}"));
    let wall = home.path().join("output/ledger/fixes");
    let page = |page: usize| {
        let folder = if page == 1 {
            wall.clone()
        } else {
            wall.join(page.to_string())
        };
        fs::read_to_string(folder.join("index.html"))
    };
    let pages: Vec<String> = (1..).map_while(|nth| page(nth).ok()).collect();
    assert_eq!(pages.len(), FIXES.div_ceil(100));
    for text in &pages {
        assert!(text.matches("<blockquote>").count() <= 100);
    }
    let whole = pages.concat();
    for nth in 0..FIXES {
        let fix = format!("<p>Fix number {nth}.</p>");
        assert_eq!(whole.matches(&fix).count(), 1, "{fix}");
    }
    // From a demand, the link leads to where the wall begins to tell of it.
    let demand = home
        .path()
        .join("output/demands/staffing-ratios/index.html");
    let demand = fs::read_to_string(demand).expect("the page");
    let begins = "ledger/fixes/7/index.html#fixes-staffing-ratios";
    assert!(demand.contains(begins), "{demand}");
    assert!(pages[6].contains("id=\"fixes-staffing-ratios\""));
    assert!(!pages[5].contains("id=\"fixes-staffing-ratios\""));
}
