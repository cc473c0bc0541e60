//! Lists of hostile texts become the texts that are thrown.

use std::fs;
use std::path::Path;

use crate::support::program::files;

/// A folder of lists from elsewhere, to be thrown in the place of our own.
const LISTS: &str = "CARELEDGER_HOSTILE_LISTS";

/// What is thrown.
pub(super) fn thrown() -> Vec<String> {
    match std::env::var_os(LISTS) {
        Some(folder) => outside(Path::new(&folder)),
        None => own(),
    }
}

/// Our own lists, whose lines are written with escapes: `\n`, `\r`, `\t`, `\\`, `\u{202e}`, and `\{300:ab}` for
/// three hundred times `ab`. A line that begins with `# ` is a remark.
fn own() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/hostile");
    let lines = lines(&folder, &|path| path.ends_with(".txt"));
    lines.iter().map(|line| plain(line)).collect()
}

/// The lists of a folder, as they are: every line of every file.
fn outside(folder: &Path) -> Vec<String> {
    lines(folder, &|_| true)
}

fn lines(folder: &Path, wanted: &dyn Fn(&str) -> bool) -> Vec<String> {
    let lists = files(folder).into_iter().filter(|path| wanted(path));
    let mut seen = std::collections::HashSet::new();
    let mut lines = Vec::new();
    for list in lists {
        let bytes = fs::read(folder.join(list)).expect("a list can be read");
        let text = String::from_utf8_lossy(&bytes);
        let own = text
            .lines()
            .filter(|line| !line.is_empty() && !line.starts_with("# "));
        lines.extend(
            own.filter(|line| seen.insert(line.to_string()))
                .map(str::to_owned),
        );
    }
    lines
}

/// A line without its escapes.
fn plain(line: &str) -> String {
    let mut out = String::new();
    let mut rest = line;
    while let Some((before, after)) = rest.split_once('\\') {
        out.push_str(before);
        let braces = |from: usize| {
            let end = after.find('}').expect("an escape ends in }");
            (&after[from..end], &after[end + 1..])
        };
        rest = match after.chars().next().expect("something follows a backslash") {
            'u' => {
                let (hex, rest) = braces(2);
                let code = u32::from_str_radix(hex, 16).expect("hexadecimal digits");
                out.push(char::from_u32(code).expect("a character"));
                rest
            }
            '{' => {
                let (repeated, rest) = braces(1);
                let (times, text) = repeated.split_once(':').expect("a number and a text");
                out.push_str(&text.repeat(times.parse().expect("a number")));
                rest
            }
            sign => {
                out.push(match sign {
                    'n' => '\n',
                    'r' => '\r',
                    't' => '\t',
                    '\\' => '\\',
                    other => panic!("\\{other} is no escape: {line}"),
                });
                &after[1..]
            }
        };
    }
    out + rest
}
