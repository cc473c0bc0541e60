//! A text is laid into a small campaign, as the kind of file that the first byte chooses, and all is read.

use careledger::campaign::{self, Shown};
use careledger::disk::Inputs;
use careledger::ledger::{self, Book};
use careledger::money::{self, File};
use careledger::private::Names;
use careledger::source::{Folder, Sources};
use careledger::table::Table;
use chrono::NaiveDate;

use super::{chosen, tellable};

/// A campaign of one text of every kind that others refer to.
const BASE: [(&str, &str); 7] = [
    (
        "campaign.yaml",
        "title: The Care Ledger\nhashtag: CareLedger\nbase_url: https://careledger.example/\nmilestones: 2\n",
    ),
    (
        "stories/001-a.md",
        "---\ntitle: The bike\ndate: 2026-11-08\ncare: A neighbour rode.\ncause: The clinic closed.\nchange: Open it.\ndemand: a\nacts: { rides: 1 }\n---\n## Care\n[b](../demands/a.md)\n\n## Cause\n\n## Change\n",
    ),
    (
        "stories/002-b.md",
        "---\ntitle: The lift\ndate: 2026-11-09\ncare: They carried meals.\ncause: The lift broke.\nchange: Fine the landlord.\n---\n",
    ),
    (
        "demands/a.md",
        "---\ntitle: Open the clinic\nask: Open it at night.\ntarget: { name: The Mayor, office: City Hall }\ndeadline: 2026-12-01\n---\n",
    ),
    (
        "ledger/metrics.yaml",
        "metrics:\n  - { id: rides, one: ride, other: rides }\n",
    ),
    ("money/a.yaml", "title: Who is paid\ncurrency: USD\n"),
    (
        "money/a.csv",
        "from,to,amount,period\nCity,Agency,1200.5,2025\nAgency,Nurses,300,2025\n",
    ),
];

/// What the text is taken for: a path inside the content folder.
pub(super) const KINDS: [&str; 22] = [
    "campaign.yaml",
    "demands/a.md",
    "ledger/metrics.yaml",
    "ledger/2026-W45.csv",
    "money/a.yaml",
    "money/a.csv",
    "money/a.json",
    "briefings/001.md",
    "victories/a.md",
    "testimonies/a.md",
    "board/a.yaml",
    "calendar/a.yaml",
    "calendar/holidays.yaml",
    "guides/a.md",
    "guides/a.es.md",
    "pages/a.md",
    "words/es.ftl",
    "redirects/a.yaml",
    "stories/001-a.md",
    "stories/002-b.es.md",
    "stories/003-c.md",
    "private.txt",
];

/// The campaign with one more text, or another one.
fn campaign_with(path: &str, text: &str) -> Inputs {
    let today = NaiveDate::from_ymd_opt(2026, 11, 20).expect("a day");
    let mut inputs = Inputs::empty(today);
    let own = BASE.iter().filter(|(own, _)| *own != path).copied();
    for (path, text) in own.chain([(path, text)]) {
        let folder = path.split_once('/');
        let folder = folder.and_then(|(folder, name)| {
            let mut all = Folder::ALL.into_iter();
            Some((all.find(|known| known.name() == folder)?, name))
        });
        match folder {
            Some((folder, name)) => inputs.lay(folder, name, path.to_owned(), text.to_owned()),
            None if path == "private.txt" => inputs.names = Names::read(text).0,
            None => inputs.settings = Some(inputs.sources.add(path, text)),
        }
    }
    inputs
}

/// Every kind of file: the campaign is read twice with the same result, its rules run, and all that is told
/// points into a text.
pub fn kinds(bytes: &[u8]) {
    let Some((path, text)) = chosen(bytes, &KINDS) else {
        return;
    };
    let inputs = campaign_with(path, &text);
    tellable(&inputs.diagnostics, &inputs.sources);
    let mut told = None;
    for shown in [Shown::Public, Shown::All] {
        let parts = campaign::parse(&inputs, "content", None);
        let known = told.get_or_insert_with(|| parts.diagnostics.clone());
        assert_eq!(*known, parts.diagnostics);
        let parts = parts.value.expect("there are settings");
        let assembled = campaign::assemble(parts, &inputs.sources, shown);
        tellable(&assembled.diagnostics, &inputs.sources);
    }
    tellable(&told.unwrap_or_default(), &inputs.sources);
}

/// A dataset whose table is a package's, and one that has only its own file.
const DATASETS: [&str; 2] = [
    "title: T\ncurrency: USD\npackage: a.json\ncolumns: { from: payer, to: { text: B }, amount: sum, period: period }\nnegatives: refund\ncombine: true\npopulation: { count: 5, source: x }\n",
    "title: T\ncurrency: USD\n",
];

/// A table, with the sign between its fields that the first byte chooses: each cell knows its place, and both
/// the ledger and a dataset can read it.
pub fn tables(bytes: &[u8]) {
    let Some((delimiter, text)) = chosen(bytes, b",;\t") else {
        return;
    };
    let mut sources = Sources::default();
    let id = sources.add("a.csv", &*text);
    let metas = DATASETS.map(|text| sources.add("a.yaml", text));
    let source = sources.get(id);
    let mut told = Vec::new();
    let mut table = Table::new(source, id, *delimiter);
    while let Some(row) = table.next(&mut told) {
        for cell in row.cells() {
            let place = cell.span.start as usize..cell.span.end as usize;
            let written = source.text.get(place).expect("it lies in the text");
            let plain = |text: &str| text.replace('"', "").trim().to_owned();
            assert_eq!(plain(written), plain(cell.value));
        }
    }
    told.extend(ledger::read_rows(source, id, &mut Book::default()));
    let find = |name: &str| match name {
        "a.json" | "a.csv" => File::Read(source, id),
        _ => File::Absent,
    };
    for meta in metas {
        told.extend(money::read("a", (sources.get(meta), meta), &find).diagnostics);
    }
    tellable(&told, &sources);
}
