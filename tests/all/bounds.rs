//! Each bound is met from both sides: as much as it allows is taken, one more is refused in words that name it.

use std::fs;
use std::path::Path;

use careledger::bound::{self, Bound};

use crate::support::case;
use crate::support::photo;
use crate::support::program::run;

/// Lays so much of something into a campaign.
type Lay = fn(&Path, usize);

/// Every bound of what a person writes or lays into the folder, and how to come to it.
const LAID: &[(Bound, Lay)] = &[
    (bound::TEXT, |root, count| {
        let text = case::story(1, "Long", "", "");
        let words = "a word \n".repeat(count / 8 + 1);
        story(root, &format!("{text}{}", &words[..count - text.len()]));
    }),
    (bound::WORDS, |root, count| {
        write(
            root,
            "words/en.ftl",
            &sized("care = Care\n", "# a remark\n", count),
        );
    }),
    (bound::TABLE, |root, count| {
        let row = format!("1,a,{}\n", "b".repeat(1000));
        let table = "number,role,fix\n";
        write(root, "ledger/2020-W01.csv", &sized(table, &row, count));
    }),
    (bound::ROWS, |root, count| {
        let rows = "2020-01-02,meals,1\n".repeat(count);
        write(
            root,
            "ledger/2020-W01.csv",
            &format!("date,metric,quantity\n{rows}"),
        );
        write(
            root,
            "ledger/metrics.yaml",
            "metrics:\n  - id: meals\n    label: Meals\n",
        );
    }),
    (bound::COLUMNS, |root, count| {
        let names: Vec<String> = (0..count).map(|at| format!("c{at}")).collect();
        let names = names.join(",");
        write(root, "money/a.csv", &format!("{names}\n"));
        write(root, "money/a.yaml", "title: A\n");
    }),
    // Signs alone, of which a reader would make fields before anybody counts them.
    (bound::COLUMNS, |root, count| {
        let most = bound::COLUMNS.most as usize;
        let signs = ",".repeat((count - 1) * (1 + count.saturating_sub(most) * 200));
        write(root, "money/a.csv", &format!("{signs}\n"));
        write(root, "money/a.yaml", "title: A\n");
    }),
    (bound::DEEDS, |root, count| {
        let header = "date,metric,quantity\n";
        let rows = bound::ROWS.most as usize;
        for table in 0..count.div_ceil(rows) {
            let rows = "2020-01-02,meals,1\n".repeat(rows.min(count - table * rows));
            write(
                root,
                &format!("ledger/2020-W0{table}.csv"),
                &format!("{header}{rows}"),
            );
        }
        write(
            root,
            "ledger/metrics.yaml",
            "metrics:\n  - id: meals\n    label: Meals\n",
        );
    }),
    (bound::PLACES, |root, count| {
        let rows = (1..count).map(|at| format!("City,Firm {at},1\n"));
        write(
            root,
            "money/a.csv",
            &format!("from,to,amount\n{}", rows.collect::<String>()),
        );
        write(root, "money/a.yaml", "title: A\ncurrency: USD\n");
    }),
    (bound::TEXTS, |root, count| {
        let table = bound::TABLE.most as usize;
        for at in 0..count.div_ceil(table) {
            blank(
                root,
                &format!("ledger/{at}.csv"),
                table.min(count - at * table),
            );
        }
    }),
    (bound::FONT, |root, count| {
        blank(root, "fonts/a.woff2", count)
    }),
    (bound::THEME_FILE, |root, count| {
        blank(root, "../themes/own/a.css", count)
    }),
    (bound::PICTURE, |root, count| {
        let path = root.join("content/media/a.jpg");
        write(root, "media/a.jpg", "");
        fs::write(&path, photo::jpeg(40, 30)).expect("it can be written");
        let file = fs::OpenOptions::new()
            .append(true)
            .open(&path)
            .expect("it is there");
        file.set_len(count as u64).expect("it can be made longer");
        story(
            root,
            &case::story(
                1,
                "Seen",
                "photo: { file: a.jpg, alt: A lamp, consent: given }\n",
                "",
            ),
        );
    }),
    (bound::FILES, |root, count| {
        write(root, "stories/00001-a.md", &case::story(1, "One", "", ""));
        for number in 2..=count {
            fs::write(root.join(format!("content/stories/{number:05}-a.md")), "")
                .expect("it can be written");
        }
    }),
    (bound::FOLDERS, |root, count| {
        let folders = "a/".repeat(count - 1);
        write(root, &format!("media/{folders}a.txt"), "words");
    }),
    (bound::YAML_LEVELS, |root, count| {
        let lists = format!("{}{}", "[".repeat(count), "]".repeat(count));
        story(
            root,
            &case::story(1, "Deep", &format!("demand: {lists}\n"), ""),
        );
    }),
    (bound::YAML_VALUES, |root, count| {
        // Key and value of the list, and ten of the settings, count, too.
        let values = "a,".repeat(count - 1);
        write(root, "board/a.yaml", &format!("entries: [{values}]\n"));
    }),
    (bound::MARKDOWN_LEVELS, |root, count| {
        story(
            root,
            &case::story(1, "Deep", "", &format!("{} a\n", ">".repeat(count))),
        );
    }),
    (bound::LINKS, |root, count| {
        story(
            root,
            &case::story(1, "Linked", "", &"[a](https://a.example/)\n".repeat(count)),
        );
    }),
    (bound::HTML, |root, count| {
        story(
            root,
            &case::story(1, "Marked", "", &"x<br>\n".repeat(count)),
        );
    }),
    (bound::NOTES, |root, count| {
        let notes = (0..count).map(|at| format!("a[^{at}]\n\n[^{at}]: b\n\n"));
        story(
            root,
            &case::story(1, "Noted", "", &notes.collect::<String>()),
        );
    }),
    (bound::NAMES, |root, count| {
        let names = (0..count).map(|at| format!("Alba Qz{at}\n"));
        write(root, "private.txt", &names.collect::<String>());
    }),
];

fn write(root: &Path, path: &str, text: &str) {
    let path = root.join("content").join(path);
    fs::create_dir_all(path.parent().expect("it lies in a folder")).expect("it can be made");
    fs::write(path, text).expect("it can be written");
}

fn story(root: &Path, text: &str) {
    write(root, "stories/001-a.md", text);
}

/// A text of so many bytes: a beginning, then a line again and again.
fn sized(begin: &str, line: &str, count: usize) -> String {
    let mut text = begin.to_owned();
    while text.len() + line.len() <= count {
        text.push_str(line);
    }
    text.push_str(&"\n".repeat(count - text.len()));
    text
}

/// A file of so many bytes, which takes no room on the disk.
fn blank(root: &Path, path: &str, count: usize) {
    write(root, path, "");
    let file = fs::File::create(root.join("content").join(path)).expect("it can be made");
    file.set_len(count as u64).expect("it can be made longer");
}

/// Whether `check` refuses so much of it, by the words of its bound.
fn is_refused(bound: Bound, lay: Lay, count: usize) -> bool {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let settings = "title: Bound\nhashtag: Bound\nbase_url: https://a.example/\n";
    write(folder.path(), "campaign.yaml", settings);
    lay(folder.path(), count);
    let ran = run(folder.path(), &["check"]);
    let said = String::from_utf8_lossy(&ran.stderr);
    assert!(
        matches!(ran.status.code(), Some(0 | 1)),
        "{}: {said}",
        bound.what
    );
    let names = said.contains(&format!("more than {bound}"))
        || said.contains(&format!("larger than {bound}"));
    assert!(
        !names || ran.status.code() == Some(1),
        "{}: no error: {said}",
        bound.what
    );
    names
}

#[test]
fn as_much_as_a_bound_allows_is_taken_and_one_more_is_not() {
    for (bound, lay) in LAID {
        let most = usize::try_from(bound.most).expect("it fits");
        assert!(
            !is_refused(*bound, *lay, most),
            "{}: {bound} are refused",
            bound.what
        );
        assert!(
            is_refused(*bound, *lay, most + 1),
            "{}: more than {bound} are taken",
            bound.what
        );
    }
    // These have cases and tests of their own.
    let others = [
        bound::PAGE,
        bound::PIXELS,
        bound::EDGE,
        bound::RECORDING,
        bound::PROBLEMS,
    ];
    for bound in bound::ALL {
        let laid = LAID.iter().any(|(laid, _)| laid == bound);
        assert!(
            laid || others.contains(bound),
            "{}: nothing comes to it",
            bound.what
        );
    }
}
