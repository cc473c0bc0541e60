//! Builds killed, failing once or out of disk space at every single step → one site whole.

use std::process::Command;
use std::sync::LazyLock;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::*;

/// `kill:7` ends the process before its seventh step, `fail:7` lets only that step fail, `full:7`
/// that and all that follow, as a full disk does.
static FAULT: LazyLock<Option<(String, usize)>> = LazyLock::new(|| {
    let fault = std::env::var("CARELEDGER_TEST_FAULT").ok()?;
    let (kind, at) = fault.split_once(':')?;
    Some((kind.to_owned(), at.parse().ok()?))
});
static STEPS: AtomicUsize = AtomicUsize::new(1);

/// Passes the next step, or does not.
pub(crate) fn step() -> io::Result<()> {
    let Some((kind, at)) = &*FAULT else {
        return Ok(());
    };
    let now = STEPS.fetch_add(1, Ordering::SeqCst);
    match kind.as_str() {
        "kill" if now == *at => std::process::exit(86),
        "fail" if now == *at => Err(io::Error::other("one failure")),
        "full" if now >= *at => Err(io::ErrorKind::StorageFull.into()),
        _ => Ok(()),
    }
}

const OLD: [(&str, &str); 8] = [
    ("index.html", "home"),
    ("001/index.html", "one"),
    ("002/index.html", "two"),
    ("003/index.html", "three"),
    ("004/index.html", "four"),
    ("a", "was a file"),
    ("b/c", "was in a folder"),
    ("same.txt", "same"),
];
const NEW: [(&str, &str); 8] = [
    ("index.html", "new home"),
    ("001/index.html", "one"),
    ("002/index.html", "new two"),
    ("005/index.html", "five"),
    ("a/b", "is in a folder"),
    ("b", "is a file"),
    ("same.txt", "same"),
    ("adopted", "equal"),
];
const OTHERS: [(&str, &str); 6] = [
    ("CNAME", "example.org"),
    ("keep/notes.txt", "mine"),
    ("003/mine.txt", "mine too"),
    (".gitignore", "*"),
    ("004/index.html", "edited"),
    ("adopted", "equal"),
];

fn scene(home: &Path) -> PathBuf {
    let site = home.join("output");
    build(&site, BESIDE, &OLD).unwrap();
    OTHERS
        .iter()
        .for_each(|(path, bytes)| put(&site, path, bytes));
    put(&site, ".git/HEAD", "main");
    fs::create_dir_all(site.join("keep/empty")).unwrap();
    #[cfg(unix)]
    std::os::unix::fs::symlink("CNAME", site.join("link")).unwrap();
    site
}

/// Run as a process of its own by the next test.
#[test]
#[ignore = "only for a child process"]
fn child() {
    let way = |name: &str| std::env::var(name).unwrap();
    let ways = ALL[way("CARELEDGER_TEST_WAY").parse::<usize>().unwrap()];
    let done = build(Path::new(&way("CARELEDGER_TEST_SITE")), ways, &NEW);
    let met = FAULT
        .as_ref()
        .is_some_and(|(_, at)| STEPS.load(Ordering::SeqCst) > *at);
    std::process::exit(match (done, met) {
        (Err(_), _) => 1,
        (Ok(_), true) => 2,
        (Ok(_), false) => 0,
    });
}

#[test]
fn a_build_killed_or_failing_at_any_step_leaves_one_site_whole() {
    let (clean, _) = home();
    let site = scene(clean.path());
    let mut old = snapshot(&site);
    let list = |site: &Path| fs::read_to_string(site.join(NAME)).unwrap();
    let foreign = build(&site, BESIDE, &NEW).unwrap().foreign;
    let (mut new, new_list) = (snapshot(&site), list(&site));
    let vault = |path: &String, _: &mut String| !path.starts_with(".git/") && path != ".git";
    let whole = new.clone();
    old.retain(vault);
    new.retain(vault);
    let child = format!("{}::child", module_path!().split_once("::").unwrap().1);

    let cases = (0..3).flat_map(|way| ["kill", "fail", "full"].map(|kind| (way, kind)));
    std::thread::scope(|scope| {
        for (way, kind) in cases {
            let (old, new, whole, new_list, foreign, child) =
                (&old, &new, &whole, &new_list, &foreign, &child);
            scope.spawn(move || {
                for at in 1.. {
                    let (home, _) = home();
                    let site = scene(home.path());
                    let case = format!("way {way}, {kind} at step {at}");
                    let code = Command::new(std::env::current_exe().unwrap())
                        .args(["--exact", child, "--ignored"])
                        .env("CARELEDGER_TEST_FAULT", format!("{kind}:{at}"))
                        .env("CARELEDGER_TEST_WAY", way.to_string())
                        .env("CARELEDGER_TEST_SITE", &site)
                        .output()
                        .unwrap()
                        .status
                        .code();
                    let work = home.path().join(".output.careledger-work");
                    let mut now = if site.exists() {
                        snapshot(&site)
                    } else {
                        snapshot(&work.join("old"))
                    };
                    assert!(
                        site.exists() || way == 1 && kind != "fail",
                        "{case}: no site"
                    );
                    let head = [
                        site.join(".git/HEAD"),
                        work.join("old/.git/HEAD"),
                        work.join("new/.git/HEAD"),
                    ];
                    assert_eq!(
                        head.iter().filter(|head| head.exists()).count(),
                        1,
                        "{case}: .git"
                    );
                    now.retain(vault);
                    if ALL[way].beside {
                        assert!(now == *old || now == *new, "{case}: half a site: {now:#?}");
                    } else {
                        for (path, bytes) in &now {
                            assert!(
                                [old.get(path), new.get(path)].contains(&Some(bytes)),
                                "{case}: {path}"
                            );
                        }
                        for path in old.keys().filter(|path| new.contains_key(*path)) {
                            let moves = ["a", "b"].contains(&path.as_str());
                            assert!(moves || now.contains_key(path), "{case}: {path} is lost");
                        }
                    }
                    // The next build, whichever way it goes, ends the same.
                    let next = ALL[if site.exists() {
                        (way + at) % 3
                    } else {
                        at % 2
                    }];
                    let done =
                        build(&site, next, &NEW).unwrap_or_else(|error| panic!("{case}: {error}"));
                    assert_eq!(&done.foreign, foreign, "{case}");
                    assert_eq!(&snapshot(&site), whole, "{case}");
                    assert_eq!(&list(&site), new_list, "{case}");
                    assert_eq!(
                        names(home.path()),
                        ["output".to_owned()].into(),
                        "{case}: litter"
                    );
                    assert!(
                        !site.join(WORK).exists() && !site.join(PENDING).exists(),
                        "{case}"
                    );
                    assert_eq!(
                        build(&site, BESIDE, &NEW).unwrap().written.len(),
                        0,
                        "{case}"
                    );
                    match (kind, code) {
                        (_, Some(0)) => break,
                        ("kill", Some(86)) | ("fail" | "full", Some(1 | 2)) => {}
                        other => panic!("{case}: {other:?}"),
                    }
                }
            });
        }
    });
}
