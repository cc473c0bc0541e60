//! The same inputs give the same bytes, and a build does no work that an earlier one did.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};

use careledger::bake::Unwatched;
use careledger::campaign::Memory;
use careledger::disk::cache::Cache;
use careledger::disk::read::Folders;
use careledger::disk::{self, Inputs, Output};
use careledger::pipeline::{Choices, finish, look_over, plan, prepare};
use careledger::source::{SourceId, Sources};

use crate::support::case;
use crate::support::photo;
use crate::support::program::{build, command, contents};

fn write(folder: &Path, path: &str, bytes: impl AsRef<[u8]>) {
    let path = folder.join(path);
    fs::create_dir_all(path.parent().expect("it lies in a folder")).expect("a folder can be made");
    fs::write(path, bytes).expect("a file can be written");
}

/// A campaign with something of everything.
fn campaign(stories: u32) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let root = folder.path();
    write(
        root,
        "content/campaign.yaml",
        "title: All\nhashtag: All\nbase_url: https://a.example/\n",
    );
    for number in 1..=stories {
        let keys = format!(
            "tags: [meals, t{}]\ndemand: d{}\nphoto: {{ file: a.jpg, alt: Stairs, consent: given }}\n",
            number % 7,
            number % 3
        );
        let keys = if number % 3 == 1 {
            keys
        } else {
            format!("tags: [t{}]\ndemand: [d0, d2]\n", number % 5)
        };
        let body = "Some *words*.[^1]\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n[^1]: A note.\n";
        let text = case::story(number, &format!("Story {number}"), &keys, body);
        write(root, &format!("content/stories/{number:03}-a.md"), text);
    }
    for id in ["d0", "d1", "d2"] {
        write(
            root,
            &format!("content/demands/{id}.md"),
            format!("---\ntitle: {id}\nask: Do {id}.\n---\n"),
        );
    }
    for id in ["m0", "m1"] {
        write(
            root,
            &format!("content/money/{id}.yaml"),
            format!("title: {id}\ncurrency: USD\nsource: s\n"),
        );
        write(
            root,
            &format!("content/money/{id}.csv"),
            "from,to,amount\nA,B,3\nA,C,2\nB,D,3\n",
        );
    }
    write(root, "content/media/a.jpg", photo::jpeg(40, 30));
    folder
}

/// The inputs as another disk might hand them out: every list, and the texts themselves, backwards.
fn backwards(inputs: Inputs) -> Inputs {
    let lists = inputs.texts.values().flatten();
    let mut all: Vec<SourceId> = lists.map(|(_, id)| *id).collect();
    all.extend(inputs.settings);
    all.reverse();
    let mut sources = Sources::default();
    let mut moved = BTreeMap::new();
    for id in all {
        let source = inputs.sources.get(id);
        moved.insert(id, sources.add(source.path.clone(), source.text.clone()));
    }
    let turned = |list: Vec<(String, SourceId)>| -> Vec<(String, SourceId)> {
        list.into_iter()
            .rev()
            .map(|(name, id)| (name, moved[&id]))
            .collect()
    };
    Inputs {
        settings: inputs.settings.map(|id| moved[&id]),
        texts: (inputs.texts.into_iter())
            .map(|(folder, list)| (folder, turned(list)))
            .collect(),
        sources,
        ..inputs
    }
}

fn folders(root: &Path) -> Folders {
    Folders {
        content: root.join("content"),
        themes: root.join("themes"),
    }
}

fn today() -> chrono::NaiveDate {
    chrono::NaiveDate::from_ymd_opt(2026, 11, 30).expect("that day exists")
}

fn site(root: &Path, turn: fn(Inputs) -> Inputs) -> BTreeMap<String, Vec<u8>> {
    let inputs = disk::read(&folders(root), today()).expect("the campaign can be read");
    let inputs = turn(inputs);
    let choices = Choices::default();
    let mut prepared = prepare(inputs, ("content", "themes"), &choices);
    assert!(prepared.made.is_some(), "{:?}", prepared.diagnostics);
    let output = tempfile::tempdir().expect("a folder can be made");
    let target = output.path().join("site");
    let opened = Output::open(&target).expect("the output can be opened");
    finish(&mut prepared, opened, &Cache::none(), &choices, &Unwatched)
        .expect("the site can be built");
    contents(&target)
}

/// Compares sites file by file: a difference of megabytes in a message would help nobody.
fn same(one: &BTreeMap<String, Vec<u8>>, other: &BTreeMap<String, Vec<u8>>, why: &str) {
    let names = |site: &BTreeMap<String, Vec<u8>>| site.keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(one), names(other), "{why}");
    let differ: Vec<_> = one
        .keys()
        .filter(|path| one[*path] != other[*path])
        .collect();
    assert!(differ.is_empty(), "{why}: {differ:?}");
}

#[test]
fn order_and_threads_change_no_byte() {
    let folder = campaign(3);
    let root = folder.path();
    let plain = site(root, |inputs| inputs);
    assert_eq!(
        plain
            .keys()
            .filter(|path| path.starts_with("cards/"))
            .count(),
        24,
        "{:?}",
        plain.keys()
    );
    same(&plain, &site(root, backwards), "inputs backwards");
    for threads in ["1", "8"] {
        build(
            root,
            &["--threads", threads, "--no-cache", "--output", threads],
        );
        same(
            &plain,
            &contents(&root.join(threads)),
            &format!("{threads} threads"),
        );
    }
}

#[test]
fn zone_language_and_path_of_the_machine_change_no_byte() {
    let machines = [
        ("a", "Pacific/Kiritimati", "C"),
        ("some where/else ü", "America/Los_Angeles", "ar_EG.UTF-8"),
    ];
    let [one, other] = machines.map(|(path, zone, language)| {
        let folder = campaign(3);
        let root = folder.path().join(path);
        fs::create_dir_all(&root).expect("a folder can be made");
        fs::rename(folder.path().join("content"), root.join("content")).expect("it can be moved");
        let ran = command(&root, &["build", "--no-cache", "--today", "2026-11-20"])
            .envs([
                ("TZ", zone),
                ("LC_ALL", language),
                ("LANG", language),
                ("HOME", path),
            ])
            .output()
            .expect("the program can be started");
        assert!(
            ran.status.success(),
            "{}",
            String::from_utf8_lossy(&ran.stderr)
        );
        contents(&root.join("output"))
    });
    same(&one, &other, "another machine");
}

#[test]
fn many_stories_in_any_order_change_no_byte() {
    let folder = campaign(130);
    let root = folder.path();
    build(root, &["--threads", "1", "--no-cards", "--output", "one"]);
    build(root, &["--no-cards", "--output", "all"]);
    same(
        &contents(&root.join("one")),
        &contents(&root.join("all")),
        "threads",
    );
}

/// In which the threads come to ask is left to chance, but none goes on for long.
#[test]
fn looking_over_pages_ends_whenever_it_is_no_longer_wanted() {
    let folder = campaign(9);
    let inputs = disk::read(&folders(folder.path()), today()).expect("the campaign can be read");
    let choices = Choices::default();
    let planned = plan(
        inputs,
        ("content", "themes"),
        &choices,
        &mut Memory::default(),
    );
    let site = planned.site.expect("it has no errors");
    let look = |until: usize| {
        let asked = AtomicUsize::new(0);
        let is_wanted = || asked.fetch_add(1, Ordering::Relaxed) < until;
        let told = look_over(&site, &planned.sources, &choices, &is_wanted);
        (told, asked.into_inner())
    };
    let (told, all) = look(usize::MAX);
    assert!(told.is_some());
    // Before each page is made, and for two checks of it, and for all that belongs to a story.
    assert!(all > 3 * site.pages.len() + 5 * 9, "{all} times asked");
    for until in (0..all).step_by(all / 25) {
        let (told, asked) = look(until);
        assert_eq!(told, None, "after {until} of {all}");
        assert!(
            asked - until < 60,
            "asked {asked} times, {until} with leave"
        );
    }
}

#[test]
fn a_second_build_writes_and_draws_nothing() {
    let folder = campaign(3);
    let root = folder.path();
    let said = build(root, &[]);
    // Twenty-four cards, the photo in two formats, and five icons.
    assert!(said.contains("; 31 images drawn, 0 reused."), "{said}");
    let times = || -> Vec<_> {
        let files = crate::support::program::files(&root.join("output")).into_iter();
        files
            .map(|file| {
                fs::metadata(root.join("output").join(file))
                    .and_then(|meta| meta.modified())
                    .expect("a time")
            })
            .collect()
    };
    let before = times();
    let said = build(root, &[]);
    assert!(
        said.contains("\n0 files written, ") && said.contains("; 0 images drawn, 31 reused."),
        "{said}"
    );
    assert_eq!(before, times());
    // The cache alone is enough too.
    fs::remove_dir_all(root.join("output")).expect("it was there");
    let said = build(root, &[]);
    assert!(said.contains("; 0 images drawn, 31 reused."), "{said}");
}

#[test]
fn a_cache_that_vanishes_during_a_build_costs_no_card() {
    let folder = campaign(6);
    let root = folder.path();
    build(root, &["--output", "whole", "--no-cache"]);
    let whole = contents(&root.join("whole"));
    let mut child = command(root, &["build"])
        .stderr(std::process::Stdio::piped())
        .spawn()
        .expect("the program can be started");
    while child.try_wait().expect("a child").is_none() {
        let _ = fs::remove_dir_all(root.join(".careledger-cache"));
        std::thread::sleep(std::time::Duration::from_millis(20));
    }
    let ended = child.wait_with_output().expect("a child");
    let said = String::from_utf8_lossy(&ended.stderr);
    if ended.status.success() {
        same(&whole, &contents(&root.join("output")), "cache deleted");
    } else {
        // It was deleted at the very moment of writing.
        assert!(said.contains("build again"), "{said}");
        assert!(!root.join("output/index.html").exists());
    }
    build(root, &[]);
    same(&whole, &contents(&root.join("output")), "built again");
}

#[test]
fn one_changed_title_among_a_thousand_writes_a_few_files() {
    let folder = campaign(1000);
    let root = folder.path();
    build(root, &["--no-cards"]);
    let old = contents(&root.join("output"));
    let path = root.join("content/stories/500-a.md");
    let text = fs::read_to_string(&path).expect("a story is text");
    fs::write(&path, text.replace("Story 500", "Another title")).expect("a file can be written");
    let said = build(root, &["--no-cards"]);
    let new = contents(&root.join("output"));
    assert_eq!(old.len(), new.len());
    let changed: Vec<_> = old
        .iter()
        .filter(|(path, bytes)| new[*path] != **bytes)
        .map(|(path, _)| path.as_str())
        .collect();
    assert!(
        said.contains(&format!("\n{} files written, ", changed.len())),
        "{changed:?} differ: {said}"
    );
    // The story and its neighbours, lists and files of data, and the parts of the search that hold its words.
    assert!((4..24).contains(&changed.len()), "{changed:?}");
}
