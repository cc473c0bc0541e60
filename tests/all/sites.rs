//! Sites that are too large, or too much of bytes, for a case file.

use std::fs;

use crate::support::audit::audit;
use crate::support::case;
use crate::support::html::Page;
use crate::support::photo::{SECRETS, png_chunk, talkative};
use crate::support::program::{build, contents};

const SETTINGS: &str = "title: Many\nhashtag: Many\nbase_url: https://a.example/project/\n";

#[test]
fn two_thousand_stories() {
    const STORIES: u32 = 2000;
    let folder = tempfile::tempdir().expect("a folder can be made");
    let root = folder.path();
    fs::create_dir_all(root.join("content/stories")).expect("a folder can be made");
    fs::write(root.join("content/campaign.yaml"), SETTINGS).expect("a file can be written");
    for number in 1..=STORIES {
        let keys = format!("tags: [all, t{}]\n", number % 50);
        let text = case::story(number, &format!("Story {number}"), &keys, "Some words.\n");
        fs::write(root.join(format!("content/stories/{number:03}-a.md")), text)
            .expect("a file can be written");
    }
    let said = build(root, &["--no-cards", "--strict"]);
    assert!(said.contains(": 2000 stories, "), "{said}");
    let output = root.join("output");
    assert_eq!(audit(&output), Vec::<String>::new());
    // Past the width the number simply grows, and the hundred pages of the archive are there.
    for page in [
        "1000/index.html",
        "stories/100/index.html",
        "tags/all/100/index.html",
    ] {
        assert!(output.join(page).is_file(), "{page}");
    }
    assert!(!output.join("stories/101/index.html").exists());
    let page = Page::read(&fs::read_to_string(output.join("010/index.html")).expect("a page"));
    let tenth = |number: &str| {
        let page = Page::read(
            &fs::read_to_string(output.join(number).join("index.html")).expect("a page"),
        );
        page.elements
            .iter()
            .any(|element| element.has_class("is-milestone"))
    };
    assert!(tenth("010") && tenth("2000") && !tenth("011"));
    assert!(
        page.all("title")
            .any(|title| title.text.contains("#Many010 "))
    );
}

#[test]
fn the_home_page_weighs_the_same_with_a_thousand_stories() {
    let home = |stories: u32| {
        let folder = tempfile::tempdir().expect("a folder can be made");
        let root = folder.path();
        fs::create_dir_all(root.join("content/stories")).expect("a folder can be made");
        fs::write(root.join("content/campaign.yaml"), SETTINGS).expect("a file can be written");
        // The last stories are the same, so that only the number of those before them differs.
        for number in 1..=stories {
            let keys = format!("tags: [all, t{}]\n", number % 20);
            let text = case::story(number, "A bowl of soup", &keys, "Some words.\n");
            fs::write(root.join(format!("content/stories/{number:03}-a.md")), text)
                .expect("a file can be written");
        }
        build(root, &["--no-cards"]);
        fs::read(root.join("output/index.html"))
            .expect("there is a home page")
            .len()
    };
    let (few, many) = (home(20), home(1000));
    // With twenty stories the list of milestones has two entries, and never more than six.
    assert!(
        many * 100 <= few * 108,
        "{few} bytes with 20 stories, {many} with 1000"
    );
}

#[test]
fn photos_lose_what_they_know_and_unused_ones_stay_home() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let root = folder.path();
    for path in ["content/stories", "content/media"] {
        fs::create_dir_all(root.join(path)).expect("a folder can be made");
    }
    let raw = talkative(400, 300);
    let knows = |bytes: &[u8], words: &str| {
        bytes
            .windows(words.len())
            .any(|window| window == words.as_bytes())
    };
    assert!(
        SECRETS
            .iter()
            .chain(&["Exif"])
            .all(|secret| knows(&raw, secret))
    );
    for name in ["shown.jpg", "linked.JPG", "unused.jpg", "draft.jpg"] {
        fs::write(root.join("content/media").join(name), &raw).expect("a file can be written");
    }
    // A PNG with a text chunk, between its header and the rest.
    let mut png = std::io::Cursor::new(Vec::new());
    image::RgbImage::new(8, 8)
        .write_to(&mut png, image::ImageFormat::Png)
        .expect("a picture can be encoded");
    let png = png.into_inner();
    let comment = format!("Comment\0{}", SECRETS[0]);
    let chunk = png_chunk(b"tEXt", comment.as_bytes());
    let png = [&png[..33], &chunk, &png[33..]].concat();
    assert!(image::load_from_memory(&png).is_ok() && knows(&png, SECRETS[0]));
    fs::write(root.join("content/media/plan.png"), png).expect("a file can be written");
    fs::write(root.join("content/campaign.yaml"), SETTINGS).expect("a file can be written");
    let keys = "photo: { file: shown.jpg, alt: Stairs, consent: given, focus: 60% 30% }\nphotos:\n  - { file: linked.JPG, consent: given }\n  - { file: plan.png, consent: { given: 2026-10-30, scope: web } }\n";
    let body = "[The photo](linked.JPG)\n\n![A plan](plan.png)\n";
    for (name, text) in [
        ("001-a.md", case::story(1, "Photos", keys, body)),
        (
            "002-b.md",
            case::story(2, "Draft", "draft: true\n", "![No](draft.jpg)\n"),
        ),
    ] {
        fs::write(root.join("content/stories").join(name), text).expect("a file can be written");
    }
    build(root, &[]);
    let output = root.join("output");
    assert_eq!(audit(&output), Vec::<String>::new());
    let files = contents(&output);
    let pictures: Vec<&String> = files
        .keys()
        .filter(|path| path.starts_with("media/"))
        .collect();
    assert_eq!(
        pictures,
        [
            "media/linked.JPG",
            "media/plan.png",
            "media/shown.jpg",
            "media/sizes/300/shown.jpg.webp",
            "media/sizes/8/plan.png.webp",
        ]
    );
    for (path, bytes) in &files {
        for secret in SECRETS
            .iter()
            .chain(&["Exif\0", "EXIF", "eXIf", "GPS", "ICC", "xmpmeta", "8BIM"])
        {
            // Cards say in XMP what can be seen on them.
            let own = path.starts_with("cards/") && *secret == "xmpmeta";
            let picture = path.starts_with("media/") || path.starts_with("cards/");
            assert!(
                own || !picture || !knows(bytes, secret),
                "{path} holds {secret}"
            );
        }
    }
    // The camera was held upright: the picture is turned, since the mark that says so is gone.
    let shown = image::load_from_memory(&files["media/shown.jpg"]).expect("it is a picture");
    assert_eq!((shown.width(), shown.height()), (300, 400));
    let page = Page::read(&String::from_utf8_lossy(&files["001/index.html"]));
    let img = page
        .all("img")
        .find(|img| img.get("src") == Some("../media/shown.jpg"));
    let size = img.map(|img| (img.get("width"), img.get("height")));
    assert_eq!(size, Some((Some("300"), Some("400"))));
    // Where the page cuts it, its focal point stays in sight, without a style in the page.
    assert_eq!(img.and_then(|img| img.get("class")), Some("focus-60-30"));
    let mut styles = files.iter().filter(|(path, _)| path.ends_with(".css"));
    let rule = "@media print{figure:has(img[src*=\"media/plan.png\"]){display:none!important}img[src*=\"media/plan.png\"]{display:none!important}}";
    assert!(styles.clone().any(|(_, style)| knows(style, rule)));
    let rule = ".focus-60-30{object-position:60% 30%}";
    assert!(styles.any(|(_, style)| knows(style, rule)));
}
