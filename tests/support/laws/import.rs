//! What other programs wrote is imported: posts with their front matter and HTML, and tables in any encoding.

use std::sync::Arc;

use careledger::disk::Inputs;
use careledger::import::{self, Kind, Order};
use careledger::ledger::{self, Book};
use careledger::story;
use chrono::NaiveDate;

use super::tellable;

/// Bytes as a post and as a table: whatever is made of them is a file that careledger reads, under a name that
/// leads nowhere else.
pub fn import(bytes: &[u8]) {
    let (text, _) = import::decode(bytes);
    let mut inputs = Inputs::empty(NaiveDate::default());
    let known = import::Known::of(&inputs);
    let sources = &mut inputs.sources;
    let id = sources.add("a/2026-11-08-b.md", text);
    let source = sources.get(id).clone();
    let files = ["b.jpg".to_owned()].into();
    let mut told = Vec::new();
    let post =
        import::Posts::new(&known, &files, &|_, _| false).read(&source, id, "2026-11-08-b.md");
    let mut tellings = Vec::from_iter(post.drain_into(&mut told));
    for kind in [None, Some(Kind::Stories), Some(Kind::Ledger)] {
        let Some(sheet) = import::read(&source, id, kind, &[], &mut Vec::new()) else {
            continue;
        };
        tellings.extend(import::tellings(&sheet, &known, &mut told));
        let deeds = import::deeds(&sheet, &known, sheet.order(), sources, &mut told);
        for rows in deeds.weeks.values() {
            let made = sources.add("made.csv", import::fresh(rows));
            let mut book = Book::default();
            let faults = ledger::read_rows(sources.get(made), made, &mut book);
            assert!(
                faults.is_empty(),
                "{faults:?} in {:?}",
                sources.get(made).text
            );
            assert_eq!(book.rows.len(), rows.len());
        }
    }
    let order = Some(Order::DayFirst);
    let stories = import::stories(tellings, &known, order, sources, &mut told);
    tellable(&told, sources);
    for new in stories.new {
        assert!(!new.name.contains(['/', '\\', '\0']), "{}", new.name);
        let name = story::file_name(&new.name).expect("a name that is read");
        let made = sources.add("made.md", new.text);
        let read = story::read(sources.get(made), made, &name, &|_| Arc::default());
        let text = &sources.get(made).text;
        assert!(read.value.readable, "{text}\n{:?}", read.diagnostics);
        assert_eq!(read.value.story.date.value, new.day, "{text}");
    }
}
