//! The output folder: what may be one, what others put there, and builds that fail or are killed.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use crate::support::case;
use crate::support::program::{build, command, contents, run};

/// A campaign of so many stories in an empty folder.
fn campaign(stories: u32, title: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder can be made");
    write_stories(folder.path(), stories, title);
    let settings = format!("title: {title}\nhashtag: CareLedger\nbase_url: https://a.example/\n");
    fs::write(folder.path().join("content/campaign.yaml"), settings)
        .expect("a file can be written");
    folder
}

fn write_stories(folder: &Path, stories: u32, title: &str) {
    let into = folder.join("content/stories");
    fs::create_dir_all(&into).expect("a folder can be made");
    for number in 1..=stories {
        let text = case::story(number, &format!("{title} {number}"), "", "Some words.\n");
        fs::write(into.join(format!("{number:03}-a.md")), text).expect("a file can be written");
    }
}

#[test]
fn the_output_lies_apart_from_the_content() {
    let folder = campaign(1, "Apart");
    let root = folder.path();
    std::os::unix::fs::symlink("content", root.join("alias")).expect("a link can be made");
    let before = contents(&root.join("content"));
    for output in [
        "content",
        ".",
        "content/site",
        "./x/../content/stories",
        "alias",
        "alias/new",
        "..",
    ] {
        let ran = run(root, &["build", "--no-cards", "--output", output]);
        let said = String::from_utf8_lossy(&ran.stderr);
        assert_eq!(ran.status.code(), Some(2), "{output}: {said}");
        assert!(
            said.starts_with("error: the output folder "),
            "{output}: {said}"
        );
        assert!(
            said.trim_end().ends_with("choose another with --output"),
            "{output}: {said}"
        );
        assert_eq!(before, contents(&root.join("content")), "{output}");
    }
}

#[test]
fn files_of_others_stay_and_are_named() {
    let folder = campaign(2, "Others");
    let (root, output) = (folder.path(), folder.path().join("output"));
    fs::create_dir_all(output.join("photos")).expect("a folder can be made");
    for (path, text) in [("CNAME", "a.example"), ("photos/mine.jpg", "mine")] {
        fs::write(output.join(path), text).expect("a file can be written");
    }
    for _ in 0..2 {
        let said = build(root, &["--no-cards"]);
        assert!(
            said.contains("Not made by careledger, and left as they are: CNAME, photos/mine.jpg."),
            "{said}"
        );
    }
    // An edited page is someone's work too; a story that is gone takes its own pages with it.
    fs::remove_file(root.join("content/stories/002-a.md")).expect("it was there");
    let said = build(root, &["--no-cards"]);
    assert!(said.contains(" 2 removed;"), "{said}");
    assert!(!output.join("002").exists());
    assert_eq!(
        fs::read_to_string(output.join("photos/mine.jpg")).expect("it stands"),
        "mine"
    );
}

#[test]
fn a_failing_build_changes_nothing() {
    let folder = campaign(3, "Old");
    let (root, output) = (folder.path(), folder.path().join("output"));
    build(root, &["--no-cards"]);
    let old = contents(&output);
    write_stories(root, 3, "New");
    let broken = root.join("content/stories/002-a.md");
    fs::write(&broken, "---\ntitle: Broken\n---\n").expect("a file can be written");
    let ran = run(root, &["build", "--no-cards"]);
    let said = String::from_utf8_lossy(&ran.stderr);
    assert_eq!(ran.status.code(), Some(1), "{said}");
    assert!(
        said.ends_with("Nothing was written to output; the site there is as it was.\n"),
        "{said}"
    );
    assert_eq!(old, contents(&output));
    // Nor does one that cannot begin: a file stands where the output should be.
    fs::write(root.join("file"), "x").expect("a file can be written");
    fs::remove_file(&broken).expect("it was there");
    let ran = run(root, &["build", "--no-cards", "--output", "file"]);
    assert_eq!(
        ran.status.code(),
        Some(2),
        "{}",
        String::from_utf8_lossy(&ran.stderr)
    );
    assert_eq!(fs::read(root.join("file")).expect("it stands"), b"x");
}

/// The site that stands after a kill is the old one or the new one, and the next build ends well.
#[test]
fn a_killed_build_leaves_one_whole_site() {
    const STORIES: u32 = 40;
    const KILLS: u32 = 200;
    let titles = ["Old", "New"];
    let whole = titles.map(|title| {
        let folder = campaign(STORIES, title);
        build(folder.path(), &["--no-cards"]);
        contents(&folder.path().join("output"))
    });
    let folder = campaign(STORIES, titles[0]);
    let (root, output) = (folder.path(), folder.path().join("output"));
    build(root, &["--no-cards"]);
    let began = Instant::now();
    campaign(STORIES, titles[1]);
    build(root, &["--no-cards"]);
    let long = began.elapsed();
    let mut ended = 0;
    for round in 0..KILLS {
        let (title, other) = (titles[round as usize % 2], titles[(round as usize + 1) % 2]);
        write_stories(root, STORIES, title);
        fs::write(
            root.join("content/campaign.yaml"),
            format!("title: {title}\nhashtag: CareLedger\nbase_url: https://a.example/\n"),
        )
        .expect("a file can be written");
        let mut child = command(root, &["build", "--no-cards"])
            .stderr(std::process::Stdio::null())
            .spawn()
            .expect("the program can be started");
        // Spread over the build, by no rule that could fall in step with it.
        std::thread::sleep(
            long.mul_f64(f64::from(round * 83 % KILLS) / f64::from(KILLS))
                + Duration::from_micros(300),
        );
        let done = child
            .try_wait()
            .expect("the program can be asked")
            .is_some();
        ended += u32::from(done);
        child.kill().expect("the program can be killed");
        child.wait().expect("the program has ended");
        let now = contents(&output);
        let known = whole.iter().position(|whole| *whole == now);
        assert!(
            known.is_some(),
            "round {round}: neither {title} nor {other} stands whole"
        );
        if round % 5 == 4 {
            build(root, &["--no-cards"]);
            assert_eq!(
                contents(&output),
                whole[round as usize % 2],
                "round {round}"
            );
            assert_eq!(left_over(root), Vec::<PathBuf>::new(), "round {round}");
        }
    }
    assert!(
        ended < KILLS / 2,
        "{ended} of {KILLS} builds had ended before they could be killed"
    );
}

/// Folders that a build works in, which the next one clears away.
fn left_over(root: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(root).expect("the folder can be listed");
    let names = entries.map(|entry| entry.expect("an entry").path());
    let known = ["content", "output", ".careledger-cache"];
    names
        .filter(|path| !known.iter().any(|known| path.ends_with(known)))
        .collect()
}
