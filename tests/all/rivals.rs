//! Several builds at once, and files that change while they are read: an error in plain words or a whole site.

use std::fs;
use std::path::PathBuf;
use std::process::Stdio;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use super::disks::{campaign, left_over, said, scene, write};
use crate::support::case;
use crate::support::photo;
use crate::support::program::{build, command, contents, run};

#[test]
fn builds_at_once_end_with_one_whole_site() {
    let whole = ["Old", "New"].map(|title| {
        let folder = scene(title);
        build(folder.path(), &["--no-cards"]);
        contents(&folder.path().join("output"))
    });
    let folder = scene("Old");
    let root = folder.path();
    let other = scene("New");
    for many in [2, 5] {
        let start = |at: u32| {
            let from = if at.is_multiple_of(2) {
                root
            } else {
                other.path()
            };
            let output = root.join("output");
            let output = output.to_str().expect("a path");
            let mut build = command(from, &["build", "--no-cards", "--output", output]);
            build
                .stderr(Stdio::piped())
                .spawn()
                .expect("it can be started")
        };
        let children: Vec<_> = (0..many).map(start).collect();
        for child in children {
            let ran = child.wait_with_output().expect("it ends");
            assert!(ran.status.success(), "{}", said(&ran));
        }
        let now = contents(&root.join("output"));
        assert!(whole.contains(&now), "{many} builds: a mixed site");
        assert_eq!(left_over(root), Vec::<PathBuf>::new());
    }
}

#[test]
fn work_of_a_process_that_is_gone_holds_nobody_up() {
    let folder = scene("Old");
    let root = folder.path();
    build(root, &["--no-cards"]);
    let old = contents(&root.join("output"));
    // As left on this machine, on another one, or with a number that another process has by now: no number counts.
    let work = root.join(".output.careledger-work");
    write(&work, "careledger-work.txt", "1 on another machine");
    write(&work, "new/.careledger-output.new", "half");
    write(&work, "new/index.html", "half");
    build(root, &["--no-cards"]);
    assert!(contents(&root.join("output")) == old);
    assert_eq!(left_over(root), Vec::<PathBuf>::new());
}

#[cfg(feature = "serve")]
#[test]
fn a_build_beside_a_running_server_disturbs_neither() {
    use crate::support::served::Served;
    let folder = scene("Old");
    let root = folder.path();
    let served = Served::start(root, &["--no-cards"]);
    build(root, &["--no-cards"]);
    campaign(root, "New");
    build(root, &["--no-cards"]);
    served.wait_for("/001/", "New 1");
    let whole = scene("New");
    build(whole.path(), &["--no-cards"]);
    assert!(contents(&root.join("output")) == contents(&whole.path().join("output")));
    assert_eq!(left_over(root), Vec::<PathBuf>::new());
}

/// A story and a photo are written again and again, in pieces, longer or shorter, and gone in between.
#[test]
fn what_changes_while_it_is_read_is_told_or_seen_whole() {
    const BUILDS: usize = 30;
    let body = |state: usize| match state {
        0 => "As it was. ".repeat(50),
        _ => "As it is now. ".repeat(4000),
    };
    let keys = "photo: { file: a.jpg, alt: Stairs, consent: given }\n";
    let story = |state: usize| case::story(2, "Changing", keys, &body(state));
    let photos = [photo::jpeg(80, 60), photo::jpeg(400, 300)];
    let sites: Vec<_> = (0..4)
        .map(|state| {
            let folder = scene("Same");
            write(folder.path(), "content/stories/002-a.md", story(state % 2));
            write(folder.path(), "content/media/a.jpg", &photos[state / 2]);
            build(folder.path(), &["--no-cards"]);
            contents(&folder.path().join("output"))
        })
        .collect();
    let folder = scene("Same");
    let root = folder.path();
    write(root, "content/stories/002-a.md", story(0));
    write(root, "content/media/a.jpg", &photos[0]);
    let began = Instant::now();
    build(root, &["--no-cards"]);
    let long = began.elapsed();
    let ended = AtomicBool::new(false);
    let (mut whole, mut told, mut fault) = (0, 0, None);
    std::thread::scope(|scope| {
        scope.spawn(|| {
            let pieces = |path: &str, bytes: &[u8], gone: bool| {
                let path = root.join(path);
                if gone {
                    fs::remove_file(&path).expect("it is there");
                    std::thread::sleep(Duration::from_millis(3));
                }
                let (one, other) = bytes.split_at(bytes.len() / 2);
                fs::write(&path, one).expect("it can be written");
                std::thread::sleep(Duration::from_millis(3));
                fs::write(&path, [one, other].concat()).expect("it can be written");
            };
            for round in 0.. {
                if ended.load(Ordering::Relaxed) {
                    break;
                }
                pieces(
                    "content/stories/002-a.md",
                    story(round % 2).as_bytes(),
                    round % 3 == 0,
                );
                pieces(
                    "content/media/a.jpg",
                    &photos[round / 2 % 2],
                    round % 5 == 0,
                );
                // Now restless, now with time for some builds.
                std::thread::sleep(long.mul_f64([0.0, 6.0, 0.1, 4.0, 0.5, 8.0][round % 6]));
            }
        });
        // Whoever panicked here would wait for the writer for ever.
        fault = (0..BUILDS).find_map(|at| {
            let ran = run(root, &["build", "--no-cards"]);
            let said = said(&ran);
            match ran.status.code() {
                Some(0) => whole += 1,
                Some(3) if said.contains(" changes all the time while it is read; wait until ") => {
                    told += 1;
                }
                Some(1) if said.contains("it changed while it was read") => told += 1,
                code => return Some(format!("build {at}: {code:?} {said}")),
            }
            let is_known = sites.contains(&contents(&root.join("output")));
            (!is_known).then(|| format!("build {at}: a site of no state: {said}"))
        });
        ended.store(true, Ordering::Relaxed);
    });
    assert_eq!(fault, None);
    assert!(whole > 0, "{whole} whole, {told} told");
    build(root, &["--no-cards"]);
    assert!(sites.contains(&contents(&root.join("output"))));
    assert_eq!(left_over(root), Vec::<PathBuf>::new());
}
