//! Output folders in every state a person, a disk or a kill can leave them in.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use tempfile::{TempDir, tempdir};
use walkdir::WalkDir;

use super::manifest::{NAME, PENDING, WORK};
use super::*;

mod kill;
pub(super) use kill::step;

const BESIDE: Ways = Ways {
    // Not none: a program that another test is just starting holds a copy of the lock for an instant.
    patience: Duration::from_secs(1),
    ..WAYS
};
const RENAMES: Ways = Ways {
    exchange: false,
    ..BESIDE
};
const INSIDE: Ways = Ways {
    beside: false,
    ..BESIDE
};
const ALL: [Ways; 3] = [BESIDE, RENAMES, INSIDE];

fn text(path: &str, bytes: &str) -> OutputFile {
    OutputFile {
        path: path.to_owned(),
        body: Body::Bytes(bytes.into()),
        recipe: None,
    }
}

fn texts(files: &[(&str, &str)]) -> Vec<OutputFile> {
    files
        .iter()
        .map(|(path, bytes)| text(path, bytes))
        .collect()
}

fn build(site: &Path, ways: Ways, files: &[(&str, &str)]) -> Result<Written, OutputError> {
    Output::open_by(site, ways)?.replace(texts(files))
}

fn put(site: &Path, path: &str, bytes: &str) {
    let path = site.join(path);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, bytes).unwrap();
}

/// Everything in a folder: bytes of files, targets of links; careledger's own records left out.
fn snapshot(site: &Path) -> BTreeMap<String, String> {
    let walk = WalkDir::new(site).min_depth(1).into_iter();
    walk.filter_entry(|entry| {
        ![NAME, PENDING, WORK]
            .map(Some)
            .contains(&entry.file_name().to_str())
    })
    .map(|entry| {
        let entry = entry.unwrap();
        let path = entry.path();
        let bytes = match entry.file_type() {
            kind if kind.is_dir() => "a folder".to_owned(),
            kind if kind.is_symlink() => format!("-> {}", fs::read_link(path).unwrap().display()),
            _ => fs::read_to_string(path).unwrap(),
        };
        let path = path.strip_prefix(site).unwrap().to_str().unwrap();
        (path.replace('\\', "/"), bytes)
    })
    .collect()
}

fn names(folder: &Path) -> BTreeSet<String> {
    let name = |entry: io::Result<fs::DirEntry>| entry.unwrap().file_name().into_string().unwrap();
    fs::read_dir(folder).unwrap().map(name).collect()
}

fn home() -> (TempDir, PathBuf) {
    let home = tempdir().unwrap();
    let site = fs::canonicalize(home.path()).unwrap().join("output");
    (home, site)
}

#[test]
fn fills_an_absent_and_an_empty_folder_with_equal_bytes() {
    let files = [
        ("index.html", "home"),
        ("043/index.html", "story"),
        ("ünï/a b.txt", ""),
    ];
    let mut lists = BTreeSet::new();
    for ways in ALL {
        for empty in [false, true] {
            let (home, site) = home();
            if empty || !ways.beside {
                fs::create_dir(&site).unwrap();
            }
            let done = build(&site, ways, &files).unwrap();
            assert_eq!(
                done.written,
                ["043/index.html", "index.html", "ünï/a b.txt"]
            );
            assert_eq!(
                (done.unchanged, done.removed.len(), done.foreign.len()),
                (0, 0, 0)
            );
            assert_eq!(snapshot(&site)["043/index.html"], "story");
            assert_eq!(names(home.path()), ["output".to_owned()].into());
            assert!(!site.join(WORK).exists() && !site.join(PENDING).exists());
            lists.insert(fs::read_to_string(site.join(NAME)).unwrap());
        }
    }
    assert_eq!(lists.len(), 1);
    let list = lists.pop_first().unwrap();
    let hash = blake3::hash(b"story").to_hex();
    assert!(list.starts_with(&format!("careledger-output/1\n{hash} 5 - 043/index.html\n")));
}

#[cfg(unix)]
#[test]
fn touches_only_what_changes() {
    use std::os::unix::fs::MetadataExt;
    let stamp = |path: PathBuf| {
        let meta = fs::metadata(path).unwrap();
        (meta.ino(), meta.mtime_nsec(), meta.ctime_nsec())
    };
    for ways in ALL {
        let (_home, site) = home();
        fs::create_dir(&site).unwrap();
        build(&site, ways, &[("a/1", "one"), ("a/2", "two")]).unwrap();
        let before = ["a", "a/1", "a/2", NAME].map(|path| stamp(site.join(path)));
        let root = stamp(site.clone());
        let done = build(&site, ways, &[("a/2", "two"), ("a/1", "one")]).unwrap();
        assert_eq!((done.written.len(), done.unchanged), (0, 2));
        assert_eq!(
            before,
            ["a", "a/1", "a/2", NAME].map(|path| stamp(site.join(path)))
        );
        assert!(root == stamp(site.clone()) || !ways.beside);
        let done = build(&site, ways, &[("a/2", "TWO"), ("a/1", "one")]).unwrap();
        assert_eq!((done.written, done.unchanged), (vec!["a/2".to_owned()], 1));
        assert_eq!(before[1].0, stamp(site.join("a/1")).0);
        assert_eq!(before[1].1, stamp(site.join("a/1")).1);
    }
}

#[test]
fn removes_its_own_and_heals_damage() {
    for ways in ALL {
        let (_home, site) = home();
        fs::create_dir(&site).unwrap();
        build(
            &site,
            ways,
            &[
                ("a", "file"),
                ("b/c", "deep"),
                ("x/y/z", "gone"),
                ("i", "ok"),
            ],
        )
        .unwrap();
        put(&site, "i", "KO");
        let done = build(
            &site,
            ways,
            &[("a/b", "folder now"), ("b", "file now"), ("i", "ok")],
        )
        .unwrap();
        assert_eq!(done.removed, ["a", "b/c", "x/y/z"]);
        assert_eq!(done.written, ["a/b", "b", "i"]);
        let now = snapshot(&site);
        assert_eq!(now.keys().collect::<Vec<_>>(), ["a", "a/b", "b", "i"]);
        assert_eq!(now["i"], "ok");
    }
}

#[cfg(target_os = "linux")] // elsewhere, disks refuse the odd name
#[test]
fn keeps_and_tells_what_others_made() {
    use std::os::unix::ffi::OsStrExt;
    use std::os::unix::fs::{PermissionsExt, symlink};
    for ways in ALL {
        let (_home, site) = home();
        fs::create_dir(&site).unwrap();
        fs::set_permissions(&site, fs::Permissions::from_mode(0o750)).unwrap();
        build(&site, ways, &[("p/1", "one"), ("p/2", "two"), ("q", "q")]).unwrap();
        put(&site, "p/1", "edited");
        put(&site, "CNAME", "example.org");
        put(&site, "p/mine", "mine");
        put(&site, ".gitignore", "*");
        put(&site, ".git/objects/ab/cd", "blob");
        put(&site, "closed/x", "x");
        fs::set_permissions(site.join("closed/x"), fs::Permissions::from_mode(0o400)).unwrap();
        fs::set_permissions(site.join("closed"), fs::Permissions::from_mode(0o500)).unwrap();
        fs::set_permissions(site.join("q"), fs::Permissions::from_mode(0o640)).unwrap();
        fs::create_dir_all(site.join("empty/inner")).unwrap();
        symlink("../elsewhere", site.join("link")).unwrap();
        symlink("p", site.join("to-folder")).unwrap();
        let odd = site.join(std::ffi::OsStr::from_bytes(b"odd\xff"));
        fs::write(&odd, "odd").unwrap();
        let done = build(&site, ways, &[("q", "changed")]).unwrap();
        assert_eq!(done.removed, ["p/2"]);
        let told = [
            "CNAME",
            "closed/x",
            "link",
            "odd\u{fffd}",
            "p/1",
            "p/mine",
            "to-folder",
        ];
        assert_eq!(done.foreign, told);
        assert_eq!(fs::read_to_string(&odd).unwrap(), "odd");
        fs::remove_file(&odd).unwrap();
        let now = snapshot(&site);
        let kept = [
            ("p/1", "edited"),
            ("CNAME", "example.org"),
            (".gitignore", "*"),
            ("link", "-> ../elsewhere"),
        ];
        for (path, bytes) in kept.into_iter().chain([
            (".git/objects/ab/cd", "blob"),
            ("empty/inner", "a folder"),
            ("q", "changed"),
            ("to-folder", "-> p"),
        ]) {
            assert_eq!(now[path], bytes, "{path}");
        }
        assert_eq!(now.len(), 16);
        for (path, mode) in [
            ("", 0o750),
            ("closed", 0o500),
            ("closed/x", 0o400),
            ("q", 0o640),
        ] {
            let meta = fs::metadata(site.join(path)).unwrap();
            assert_eq!(meta.permissions().mode() & 0o777, mode, "{path}");
        }
        // Nobody's business: gone from the manifest, and so never removed.
        assert_eq!(build(&site, ways, &[]).unwrap().removed, ["q"]);
        assert_eq!(snapshot(&site).len(), 15);
        // So that the folder can be cleared away.
        fs::set_permissions(site.join("closed"), fs::Permissions::from_mode(0o700)).unwrap();
    }
}

#[test]
fn refuses_what_stands_in_the_way_and_adopts_what_is_equal() {
    for ways in ALL {
        let (_home, site) = home();
        put(&site, "same", "equal");
        put(&site, "other", "mine");
        put(&site, "file", "mine");
        put(&site, "folder/inner", "mine");
        fs::create_dir(site.join("empty")).unwrap();
        let wanted = [
            ("same", "equal"),
            ("other", "x"),
            ("file/in/it", "x"),
            ("folder", "x"),
            ("empty", "x"),
            ("new", "x"),
        ];
        let before = snapshot(&site);
        let error = build(&site, ways, &wanted).unwrap_err();
        let OutputError::InTheWay { paths } = &error else {
            panic!("{error}")
        };
        let expected = ["empty", "file", "folder", "other"].map(|path| site.join(path));
        assert_eq!(paths, &expected);
        assert!(error.to_string().contains("nothing was changed"));
        assert_eq!(before, snapshot(&site));
        let done = build(&site, ways, &[wanted[0], ("empty/x", "x")]).unwrap();
        assert_eq!(
            (done.unchanged, done.written.len(), done.foreign.len()),
            (1, 1, 3)
        );
        assert_eq!(
            build(&site, ways, &[]).unwrap().removed,
            ["empty/x", "same"]
        );
    }
}

#[cfg(unix)]
#[test]
fn refuses_links_where_it_writes() {
    let (home, site) = home();
    let elsewhere = home.path().join("elsewhere");
    put(&elsewhere, "page", "theirs");
    fs::create_dir(&site).unwrap();
    std::os::unix::fs::symlink(&elsewhere, site.join("a")).unwrap();
    let refused = |files| {
        matches!(
            build(&site, BESIDE, files),
            Err(OutputError::InTheWay { .. })
        )
    };
    assert!(refused(&[("a/page", "ours")]));
    assert!(refused(&[("a", "ours")]));
    assert_eq!(snapshot(&elsewhere)["page"], "theirs");
}

#[test]
fn refuses_bad_and_colliding_paths() {
    let (home, site) = home();
    for bad in [
        "",
        "/a",
        "a//b",
        "../a",
        "a/../b",
        "./a",
        "a/",
        "a\\b",
        "a\nb",
        NAME,
        PENDING,
        WORK,
        ".git/config",
        ".GIT/x",
    ] {
        let error = build(&site, BESIDE, &[(bad, "")]).unwrap_err();
        assert!(matches!(error, OutputError::BadPath { .. }), "{bad}");
    }
    for (one, other) in [
        ("a", "a"),
        ("a/B", "a/b"),
        ("É/x", "e\u{301}/x"),
        ("a", "A/b"),
        ("a/b", "a/b/c/d"),
    ] {
        let error = build(&site, BESIDE, &[(one, ""), (other, "")]).unwrap_err();
        assert!(
            matches!(error, OutputError::SamePath { .. }),
            "{one} {other}"
        );
        assert!(error.to_string().contains(one) && error.to_string().contains(other));
    }
    assert!(names(home.path()).is_empty());
}

#[test]
fn keeps_images_by_recipe() {
    let image = |body| OutputFile {
        path: "c/1.png".into(),
        body,
        recipe: Some("0aff".into()),
    };
    for ways in ALL {
        let (_home, site) = home();
        fs::create_dir(&site).unwrap();
        let output = Output::open_by(&site, ways).unwrap();
        assert!(!output.has("c/1.png", "0aff"));
        output
            .replace(vec![image(Body::Bytes(b"pixels".into()))])
            .unwrap();
        let output = Output::open_by(&site, ways).unwrap();
        assert!(output.has("c/1.png", "0aff"));
        assert!(!output.has("c/1.png", "0afe") && !output.has("c/2.png", "0aff"));
        let done = output
            .replace(vec![image(Body::Kept), text("t", "t")])
            .unwrap();
        assert_eq!((done.written, done.unchanged), (vec!["t".to_owned()], 1));
        let output = Output::open_by(&site, ways).unwrap();
        assert!(output.has("c/1.png", "0aff"));
        put(&site, "c/1.png", "longer than it was");
        assert!(!output.has("c/1.png", "0aff"));
        let error = output.replace(vec![image(Body::Kept)]).unwrap_err();
        assert!(matches!(error, OutputError::Vanished { .. }));
    }
}

#[test]
fn a_broken_or_hostile_manifest_owns_nothing() {
    let (home, site) = home();
    build(&site, BESIDE, &[("a", "a"), ("b", "b")]).unwrap();
    put(home.path(), "precious", "x");
    let hash = blake3::hash(b"x").to_hex();
    for list in [
        "",
        "nonsense",
        &format!("careledger-output/1\n{hash} 1 - ../precious\n"),
    ] {
        put(&site, NAME, list);
        let done = build(&site, BESIDE, &[("a", "a")]).unwrap();
        assert_eq!((done.unchanged, done.foreign), (1, vec!["b".to_owned()]));
        assert!(home.path().join("precious").exists());
    }
}

#[test]
fn one_build_at_a_time() {
    for ways in [BESIDE, INSIDE] {
        let (home, site) = home();
        fs::create_dir(&site).unwrap();
        let first = Output::open_by(&site, ways).unwrap();
        let error = Output::open_by(&site, ways).unwrap_err();
        assert!(matches!(error, OutputError::Busy { .. }), "{error}");
        let patient = Ways {
            patience: Duration::from_secs(20),
            ..ways
        };
        let wait = std::thread::spawn({
            let site = site.clone();
            move || build(&site, patient, &[("a", "second")])
        });
        std::thread::sleep(Duration::from_millis(100));
        first.replace(texts(&[("a", "first")])).unwrap();
        assert_eq!(wait.join().unwrap().unwrap().written, ["a"]);
        assert_eq!(snapshot(&site)["a"], "second");
        assert_eq!(names(home.path()), ["output".to_owned()].into());
    }
    // Many at once: each succeeds, one after the other.
    let (home, site) = home();
    let patient = Ways {
        patience: Duration::from_secs(60),
        ..BESIDE
    };
    std::thread::scope(|scope| {
        for number in 0..8 {
            let site = &site;
            scope.spawn(move || build(site, patient, &[("a", &number.to_string())]).unwrap());
        }
    });
    assert_eq!(names(home.path()), ["output".to_owned()].into());
}

#[test]
fn refuses_folders_that_are_not_the_output() {
    let (home, site) = home();
    put(home.path(), "file", "");
    for bad in [
        home.path().join("file"),
        PathBuf::from("/"),
        home.path().join("no/.."),
    ] {
        let error = Output::open_by(&bad, BESIDE).unwrap_err();
        assert!(matches!(error, OutputError::NotAFolder { .. }), "{error}");
    }
    put(home.path(), ".output.careledger-work/diary", "dear");
    let error = Output::open_by(&site, BESIDE).unwrap_err();
    assert!(matches!(error, OutputError::NotOurs { .. }), "{error}");
    assert!(home.path().join(".output.careledger-work/diary").exists());
    let crowd = home.path().join("crowd");
    (0..6).for_each(|number| put(&crowd, &number.to_string(), ""));
    let few = Ways {
        foreign_limit: 5,
        ..BESIDE
    };
    let error = build(&crowd, few, &[("a", "")]).unwrap_err();
    assert!(matches!(error, OutputError::TooManyForeign { .. }));
    assert_eq!(build(&crowd, few, &[("3", "")]).unwrap().foreign.len(), 5);
}

#[cfg(unix)]
#[test]
fn works_on_the_target_of_a_link() {
    use std::os::unix::fs::symlink;
    let (home, site) = home();
    let link = home.path().join("link");
    symlink("output", &link).unwrap();
    for word in ["made", "changed"] {
        build(&link, BESIDE, &[("a", word)]).unwrap();
        assert_eq!(snapshot(&site)["a"], word);
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
    }
    let circle = home.path().join("circle");
    symlink("circle", &circle).unwrap();
    let error = Output::open_by(&circle, BESIDE).unwrap_err();
    assert!(matches!(error, OutputError::NotAFolder { .. }), "{error}");
}

#[test]
fn what_came_in_between_is_not_lost() {
    let (home, site) = home();
    build(&site, BESIDE, &[("a", "1")]).unwrap();
    put(&site, "note", "old");
    put(&site, ".git/HEAD", "main");
    // A build killed right after the swap, during which somebody saved and made files.
    let work = home.path().join(".output.careledger-work");
    put(&work, "careledger-work.txt", "");
    fs::rename(&site, work.join("new")).unwrap();
    build(&home.path().join("other"), BESIDE, &[("a", "2")]).unwrap();
    fs::rename(home.path().join("other"), &site).unwrap();
    put(&site, "note", "stale copy");
    put(&work, "new/fresh/file", "came in between");
    drop(Output::open_by(&site, BESIDE).unwrap());
    let now = snapshot(&site);
    assert_eq!(
        (&*now["a"], &*now["note"], &*now[".git/HEAD"]),
        ("2", "old", "main")
    );
    assert_eq!(now["fresh/file"], "came in between");
    // Where there is no room, it is kept and named, however often one tries.
    put(&work, "careledger-work.txt", "");
    put(&work, "old/a", "a different a");
    for _ in 0..2 {
        let error = Output::open_by(&site, BESIDE).unwrap_err();
        assert!(matches!(error, OutputError::KeptAside { .. }), "{error}");
    }
    fs::remove_file(work.join("old/a")).unwrap();
    drop(Output::open_by(&site, BESIDE).unwrap());
    assert_eq!(names(home.path()), ["output".to_owned()].into());
}
