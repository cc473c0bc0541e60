//! What a person names for an import becomes posts, or a table; or a plain refusal.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use super::super::Outcome;
use super::super::report::{fail, plural};
use crate::diagnostic::Diagnostic;
use crate::disk::{ReadError, foreign, show, write};
use crate::import::{self, Kind, Known, Mapped, Posts, Sheet, Telling};
use crate::source::Sources;

/// What was found.
pub(super) struct Found {
    pub(super) origin: Origin,
    /// The folder in which pictures lie.
    pub(super) folder: PathBuf,
    /// Sentences about what was left out.
    pub(super) left: Vec<String>,
}

/// What is to be imported.
pub(super) enum Origin {
    Posts(Vec<Telling>),
    Table(Sheet),
    /// What is wrong was told.
    Nothing,
}

/// Endings of the names of posts.
const POSTS: [&str; 2] = ["md", "markdown"];
/// Endings of the names of tables.
const TABLES: [&str; 4] = ["csv", "tsv", "tab", "txt"];
/// Endings of other texts.
const OTHERS: [&str; 8] = ["html", "htm", "adoc", "rst", "org", "textile", "csv", "tsv"];
/// Files by which the folder of a Hugo site is known; its posts lie in content/.
const HUGO: [&str; 6] = [
    "hugo.toml",
    "hugo.yaml",
    "hugo.json",
    "config.toml",
    "config.yaml",
    "config.json",
];

/// Finds and reads it.
pub(super) fn find(
    from: &Path,
    (known, media): (&Known, &Path),
    kind: Option<Kind>,
    mapped: &[Mapped],
    sources: &mut Sources,
    told: &mut Vec<Diagnostic>,
) -> Result<Found, Outcome> {
    let machine = |error: ReadError| fail(Outcome::Machine, error);
    let shown = show(from);
    if !from.exists() {
        return Err(fail(
            Outcome::Usage,
            format!("there is no file or folder {shown}"),
        ));
    }
    if from.is_dir() {
        only_stories(kind, mapped)?;
        let files = foreign::files(from, true)
            .map_err(machine)?
            .drain_into(told);
        return posts(from, files, (known, media), sources, told).map_err(machine);
    }
    let folder = from.parent().map_or_else(PathBuf::new, Path::to_owned);
    let ending = from
        .extension()
        .map(|ending| ending.to_string_lossy().to_lowercase());
    let ending = ending.unwrap_or_default();
    if POSTS.contains(&ending.as_str()) {
        only_stories(kind, mapped)?;
        let around = match folder.as_os_str().is_empty() {
            true => Path::new("."),
            false => &folder,
        };
        let name = from
            .file_name()
            .map(|name| name.to_string_lossy().into_owned());
        // The folder of a post alone is a page bundle; another may be any folder, and is not searched.
        let deep = from.file_stem().is_some_and(|stem| stem == "index");
        // What is wrong with other files around it is not asked for.
        let mut files = foreign::files(around, deep).map_err(machine)?.value;
        files.retain(|(inside, _)| Some(inside) == name.as_ref() || !is_text(inside));
        return posts(&folder, files, (known, media), sources, told).map_err(machine);
    }
    let nothing = |folder| Found {
        origin: Origin::Nothing,
        folder,
        left: Vec::new(),
    };
    if let Some(refusal) = foreign::spreadsheet(from) {
        told.push(refusal);
        return Ok(nothing(folder));
    }
    if !TABLES.contains(&ending.as_str()) {
        let message = format!(
            "{shown} is neither a folder of posts, a post (.md) nor a table (.csv, .tsv); if it is one of them, give its name that ending"
        );
        return Err(fail(Outcome::Usage, message));
    }
    let Some(bytes) = foreign::table(from, told).map_err(machine)? else {
        return Ok(nothing(folder));
    };
    let (text, guessed) = import::decode(&bytes);
    let id = sources.add(shown.clone(), text);
    let guessed = guessed.map(|encoding| format!("{shown} does not say its encoding and was read as {encoding}: look whether accents and quotation marks are right. Exported as UTF-8, there is no doubt."));
    let sheet = import::read(sources.get(id), id, kind, mapped, told);
    let mut left: Vec<String> = guessed.into_iter().collect();
    if let Some(sheet) = &sheet {
        left.extend(columns(sheet));
    }
    Ok(Found {
        origin: sheet.map_or(Origin::Nothing, Origin::Table),
        folder,
        left,
    })
}

/// Posts become stories, and have no columns.
fn only_stories(kind: Option<Kind>, mapped: &[Mapped]) -> Result<(), Outcome> {
    let message = match (kind, mapped) {
        (Some(Kind::Ledger), _) => {
            "posts become stories; only the rows of a table can become rows of the ledger"
        }
        (_, [_, ..]) => "--map says what the columns of a table hold; posts have none",
        _ => return Ok(()),
    };
    Err(fail(Outcome::Usage, message))
}

fn is_post(inside: &str) -> bool {
    POSTS.contains(&&*ending(inside))
}

/// Whether a file is a text of some kind, which it would be a pity to pass over without a word.
fn is_text(inside: &str) -> bool {
    is_post(inside) || OTHERS.contains(&&*ending(inside))
}

fn ending(inside: &str) -> String {
    let ending = inside
        .rsplit_once('.')
        .map(|(_, ending)| ending.to_lowercase());
    ending.unwrap_or_default()
}

/// Reads all posts of a folder. In the folder of a whole site only those are taken that are posts there.
fn posts(
    folder: &Path,
    files: Vec<(String, PathBuf)>,
    (known, media): (&Known, &Path),
    sources: &mut Sources,
    told: &mut Vec<Diagnostic>,
) -> Result<Found, ReadError> {
    let lies_in =
        |inside: &str, wanted: &[&str]| inside.split('/').any(|part| wanted.contains(&part));
    let jekyll = |inside: &str| lies_in(inside, &["_posts", "_drafts"]);
    let is_jekyll = files.iter().any(|(inside, _)| jekyll(inside));
    let is_hugo = files.iter().any(|(inside, _)| HUGO.contains(&&**inside));
    let wanted = |inside: &str| {
        let name = inside.rsplit('/').next().unwrap_or_default();
        // The page of a section is no post.
        let is_section = name.starts_with("_index.");
        match (is_jekyll, is_hugo) {
            (true, _) => jekyll(inside),
            (_, true) => inside.starts_with("content/") && !is_section,
            _ => !is_section,
        }
    };
    let names: BTreeSet<String> = files.iter().map(|(inside, _)| inside.clone()).collect();
    let same = |from: &str, to: &str| write::same(&folder.join(from), &media.join(to));
    let mut reader = Posts::new(known, &names, &same);
    let (mut tellings, mut others) = (Vec::new(), BTreeMap::<String, usize>::new());
    let mut count = 0;
    for (inside, path) in &files {
        if !is_post(inside) {
            if is_text(inside) {
                *others.entry(ending(inside)).or_default() += 1;
            }
            continue;
        }
        if !wanted(inside) {
            continue;
        }
        count += 1;
        let before = told.len();
        let read = foreign::text(path, sources, told)?;
        // A sign that has no place in a text was told, and would have none in a story.
        let Some(id) = read.filter(|_| told.len() == before) else {
            continue;
        };
        let post = reader.read(sources.get(id), id, inside);
        tellings.extend(post.drain_into(told));
    }
    let mut left = Vec::new();
    if count == 0 {
        left.push(format!(
            "There are no posts in {}: their names end in .md or .markdown.",
            show(folder)
        ));
    }
    for (ending, count) in others {
        let file = plural(count, "file");
        let why = match ending.as_str() {
            "csv" | "tsv" => "name a table itself to import it",
            _ => "only Markdown is read",
        };
        left.push(format!("Passed over {file} in .{ending}: {why}."));
    }
    let keys: Vec<&str> = reader.left.iter().map(String::as_str).collect();
    if !keys.is_empty() {
        left.push(format!(
            "Left out of the front matter: {}.",
            keys.join(", ")
        ));
    }
    Ok(Found {
        origin: Origin::Posts(tellings),
        folder: folder.to_owned(),
        left,
    })
}

/// What was made of the columns of a table.
fn columns(sheet: &Sheet) -> Vec<String> {
    let used = sheet.kind.keys().iter().filter_map(|key| {
        let name = sheet.used.get(key)?;
        Some(match name.eq_ignore_ascii_case(key) {
            true => name.clone(),
            false => format!("{key} from “{name}”"),
        })
    });
    let used: Vec<String> = used.collect();
    let mut said = vec![format!("Columns that are used: {}.", used.join(", "))];
    let list = |names: &[String]| {
        names
            .iter()
            .map(|name| format!("“{name}”"))
            .collect::<Vec<_>>()
            .join(", ")
    };
    if !sheet.left.is_empty() {
        said.push(format!(
            "Columns that are left out: {}. Take one with --map KEY=COLUMN.",
            list(&sheet.left)
        ));
    }
    if !sheet.contact.is_empty() {
        said.push(format!(
            "Left out, since they may say who somebody is: {}.",
            list(&sheet.contact)
        ));
    }
    said
}
