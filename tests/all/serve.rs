//! What is served is the site as it would be built, with each save, and with nothing that is not meant to
//! be seen.

use std::fs;
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use crate::support::case;
use crate::support::film;
use crate::support::photo;
use crate::support::program::{build, contents, run};
use crate::support::served::{News, Page, Served};
use serde_json::{Value, json};

fn write(root: &Path, path: &str, bytes: impl AsRef<[u8]>) {
    let path = root.join(path);
    fs::create_dir_all(path.parent().expect("it lies in a folder")).expect("a folder can be made");
    fs::write(path, bytes).expect("a file can be written");
}

fn story(number: u32, title: &str, keys: &str) -> String {
    case::story(number, title, keys, "Some words.\n")
}

/// What is said with every file, as far as it is the same for all.
const SAID: [(&str, &str); 6] = [
    ("cache-control", "no-store"),
    ("x-content-type-options", "nosniff"),
    ("x-frame-options", "SAMEORIGIN"),
    ("referrer-policy", "no-referrer"),
    ("cross-origin-opener-policy", "same-origin"),
    ("cross-origin-resource-policy", "same-origin"),
];

const FIRST: &str = "content/stories/001-a.md";

/// A campaign with a photo, captions, a demand, money, and two stories.
fn campaign() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let root = folder.path();
    let settings = "title: Served\nhashtag: Served\nbase_url: https://a.example/project/\ncards: [preview, status]\n";
    write(root, "content/campaign.yaml", settings);
    let keys = "demand: beds\nphoto: { file: a.jpg, alt: Stairs, consent: given }\ntags: [night]\n";
    write(root, FIRST, story(1, "As it was", keys));
    write(root, "content/stories/002-b.md", story(2, "The second", ""));
    write(
        root,
        "content/demands/beds.md",
        "---\ntitle: Beds\nask: More beds.\ndeadline: 2026-12-24\n---\n",
    );
    write(
        root,
        "content/money/m.yaml",
        "title: M\ncurrency: USD\nsource: s\n",
    );
    write(root, "content/money/m.csv", "from,to,amount\nA,B,3\n");
    write(root, "content/media/a.jpg", photo::jpeg(400, 300));
    // Read both as a text and as a file of its folder.
    write(
        root,
        "content/media/a.vtt",
        "WEBVTT\n\n00:01.000 --> 00:02.000\nWords.\n",
    );
    folder
}

#[test]
fn the_site_is_served_as_it_would_be_built() {
    let folder = campaign();
    let served = Served::start(folder.path(), &[]);
    build(folder.path(), &[]);
    let output = contents(&folder.path().join("output"));
    assert!(output.len() > 20, "{}", output.len());
    for (path, built) in &output {
        let answer = served.get(&format!("/{path}"));
        assert_eq!(answer.status, 200, "{path}");
        assert_eq!(answer.header("cache-control"), Some("no-store"), "{path}");
        for (name, wanted) in SAID {
            assert_eq!(answer.header(name), Some(wanted), "{path}");
        }
        let ending = path.rsplit('.').next().unwrap_or_default();
        let kind = answer.header("content-type").unwrap_or_default();
        let wanted = match ending {
            "html" => "text/html; charset=utf-8",
            "css" => "text/css; charset=utf-8",
            "js" => "text/javascript; charset=utf-8",
            "svg" => "image/svg+xml",
            "png" => "image/png",
            "webp" => "image/webp",
            "jpg" => "image/jpeg",
            "json" => "application/json",
            "csv" => "text/csv; charset=utf-8",
            "ics" => "text/calendar; charset=utf-8",
            "txt" => "text/plain; charset=utf-8",
            "woff2" => "font/woff2",
            "webmanifest" => "application/manifest+json",
            "xml" if path == "feed.xml" => "application/atom+xml; charset=utf-8",
            "xml" => "application/xml; charset=utf-8",
            other => panic!("no type is known for .{other}"),
        };
        assert_eq!(kind, wanted, "{path}");
        let policy = answer.header("content-security-policy");
        let policy = policy.unwrap_or_default();
        assert!(
            policy.starts_with("default-src 'none'; ")
                && policy.ends_with("; frame-ancestors 'self'")
                && !policy.contains("unsafe"),
            "{path}: {policy}"
        );
        let features = answer.header("permissions-policy").unwrap_or_default();
        assert!(features.contains("geolocation=()"), "{path}: {features}");
        // Without the line that serving adds, each file is the same to the byte.
        let mut bytes = answer.body.clone();
        if ending == "html" {
            let text = answer.text();
            let added = text.lines().filter(|line| line.contains("/_careledger/"));
            assert_eq!(added.count(), 1, "{path}");
            let kept = text
                .split_inclusive('\n')
                .filter(|line| !line.contains("/_careledger/"));
            bytes = kept.collect::<String>().into_bytes();
        }
        assert!(bytes == *built, "{path} is not as it was built");
        let text = String::from_utf8_lossy(built);
        assert!(
            !text.contains("_careledger") && !text.contains("_desk"),
            "{path} holds something of serve"
        );
    }
    for (path, text) in [
        ("/", "As it was"),
        ("/001/", "As it was"),
        ("/project/001/", "As it was"),
    ] {
        assert!(served.get(path).text().contains(text), "{path}");
    }
    for (path, to) in [
        ("/001", "/001/"),
        ("/demands?x=1", "/demands/?x=1"),
        ("/project/001", "/project/001/"),
    ] {
        let answer = served.get(path);
        assert_eq!(
            (answer.status, answer.header("location")),
            (307, Some(to)),
            "{path}"
        );
    }
    let lost = served.get("/nothing/here");
    assert_eq!(lost.status, 404);
    assert!(lost.text().contains("There is no such page") && lost.text().contains("serve.js"));
    for own in ["serve.js", "serve.css", "page.css"] {
        assert_eq!(
            served.get(&format!("/_careledger/{own}")).status,
            200,
            "{own}"
        );
    }
    assert_eq!(served.get("/_careledger/other").status, 404);
}

/// A campaign with a film, and the film.
fn with_a_film() -> (tempfile::TempDir, Vec<u8>) {
    let folder = campaign();
    let root = folder.path();
    let bytes = film::film();
    write(root, "content/media/words.mp4", &bytes);
    let captions = "WEBVTT\n\n00:00.000 --> 00:01.000\nWords.\n";
    write(root, "content/media/words.vtt", captions);
    write(
        root,
        "content/testimonies/nurse.md",
        "---\nrole: nurse\nstory: 1\ndate: 2020-01-05\nconsent: given\nmedia: words.mp4\ncaptions: words.vtt\n---\nWords.\n",
    );
    (folder, bytes)
}

#[test]
fn recordings_are_served_by_range() {
    let (folder, bytes) = with_a_film();
    let served = Served::start(folder.path(), &[]);
    served.wait_for("/001/", "words.mp4");
    let ask = |method: &str, more: &str| {
        let host = format!("Host: 127.0.0.1:{}\r\nConnection: close\r\n", served.port);
        served.ask(&format!(
            "{method} /media/words.mp4 HTTP/1.1\r\n{host}{more}\r\n"
        ))
    };
    let length = bytes.len();
    let whole = ask("GET", "");
    assert_eq!((whole.status, whole.body == bytes), (200, true));
    assert_eq!(whole.header("accept-ranges"), Some("bytes"));
    assert_eq!(whole.header("content-type"), Some("video/mp4"));
    assert_eq!(whole.header("cache-control"), Some("no-store"));
    for (range, from, until) in [
        // Safari's first question, then one in the middle, one without an end, and the end alone.
        ("0-1".to_owned(), 0, 2),
        ("100-199".to_owned(), 100, 200),
        (format!("{}-", length - 7), length - 7, length),
        ("-9".to_owned(), length - 9, length),
        ("10-999999999".to_owned(), 10, length),
    ] {
        let part = ask("GET", &format!("Range: bytes={range}\r\n"));
        assert_eq!(
            (part.status, &*part.body),
            (206, &bytes[from..until]),
            "{range}"
        );
        let told = format!("bytes {from}-{}/{length}", until - 1);
        assert_eq!(part.header("content-range"), Some(&*told), "{range}");
        assert_eq!(part.header("content-type"), Some("video/mp4"), "{range}");
        let head = ask("HEAD", &format!("Range: bytes={range}\r\n"));
        let size = (until - from).to_string();
        assert_eq!((head.status, head.body.len()), (206, 0), "{range}");
        assert_eq!(head.header("content-length"), Some(&*size), "{range}");
    }
    for wrong in [format!("{length}-"), "999999-9999999".to_owned()] {
        let refusal = ask("GET", &format!("Range: bytes={wrong}\r\n"));
        let told = format!("bytes */{length}");
        assert_eq!(refusal.status, 416, "{wrong}");
        assert_eq!(refusal.header("content-range"), Some(&*told), "{wrong}");
    }
    // What asks for several, or in a form that is not known, gets all of it or a refusal, and no harm.
    for odd in [
        "bytes=0-1,5-9",
        "acts=0-1",
        "bytes=9-1",
        "bytes=",
        "bytes=-0",
        "bytes=x-",
    ] {
        let answer = ask("GET", &format!("Range: {odd}\r\n"));
        assert!(
            [200, 416].contains(&answer.status),
            "{odd}: {}",
            answer.status
        );
    }
    let mark = whole.header("etag").expect("it has a mark").to_owned();
    for (mark, status) in [(mark.as_str(), 206), ("\"other\"", 200)] {
        let answer = ask("GET", &format!("Range: bytes=0-1\r\nIf-Range: {mark}\r\n"));
        assert_eq!(answer.status, status, "{mark}");
    }
    // The file became shorter, and then none, before anybody noticed.
    let path = folder.path().join("content/media/words.mp4");
    fs::write(&path, &bytes[..9]).expect("it can be written");
    let part = ask("GET", "Range: bytes=4-\r\n");
    assert!(
        part.status != 206 || part.body == bytes[4..9],
        "{}",
        part.status
    );
    fs::remove_file(&path).expect("it can be deleted");
    assert_eq!(ask("GET", "Range: bytes=0-1\r\n").status, 404);
    assert!(served.get("/").text().contains("serve.js"));
}

#[test]
fn foreign_hosts_and_paths_outside_are_refused() {
    let folder = campaign();
    write(folder.path(), "secret.txt", "a secret");
    let served = Served::start(folder.path(), &[]);
    let host = format!("127.0.0.1:{}", served.port);
    for foreign in [
        "Host: evil.example\r\n",
        "Host: evil.example:4043\r\n",
        "Host: 10.0.0.1\r\n",
        "",
    ] {
        let answer = served.ask(&format!(
            "GET / HTTP/1.1\r\n{foreign}Connection: close\r\n\r\n"
        ));
        assert!(
            [400, 403].contains(&answer.status),
            "{foreign}: {}",
            answer.status
        );
        assert!(!answer.text().contains("As it was"), "{foreign}");
    }
    for two in [
        ["evil.example", &host],
        [&*host, "evil.example"],
        [&*host, &host],
    ] {
        let [one, other] = two;
        let answer = served.ask(&format!(
            "GET / HTTP/1.1\r\nHost: {one}\r\nHost: {other}\r\nConnection: close\r\n\r\n"
        ));
        assert_eq!(answer.status, 400, "{two:?}");
    }
    for path in [
        "/../secret.txt",
        "/%2e%2e/secret.txt",
        "/..%2fsecret.txt",
        "/..%5csecret.txt",
        "/001/../../secret.txt",
        "/static/%2e%2e/%2e%2e/secret.txt",
        "//secret.txt",
        "/%00",
        "/content/campaign.yaml",
        "/.careledger-cache/",
        "/%ff%fe",
        "/%252e%252e/secret.txt",
        "/_careledger/../secret.txt",
        "/_careledger/%2e%2e/x",
    ] {
        let answer = served.ask(&format!(
            "GET {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"
        ));
        assert!(
            [400, 404].contains(&answer.status),
            "{path}: {}",
            answer.status
        );
        assert!(
            !answer.text().contains("a secret") && !answer.text().contains("hashtag: Served"),
            "{path}"
        );
    }
    let post = served.ask(&format!(
        "POST / HTTP/1.1\r\nHost: {host}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
    ));
    assert_eq!(
        (post.status, post.header("allow")),
        (405, Some("GET, HEAD"))
    );
    let head = served.ask(&format!(
        "HEAD / HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"
    ));
    assert_eq!((head.status, head.body.len()), (200, 0));
}

/// Puts a text into a file.
type Save = fn(&Path, &str);

/// Each way in which editors and programs save a file.
const WAYS: &[(&str, Save)] = &[
    ("write over it", |path, text| {
        fs::write(path, text).expect("it can be written")
    }),
    ("rename another over it", |path, text| {
        let other = path.with_extension("tmp");
        fs::write(&other, text).expect("it can be written");
        fs::rename(&other, path).expect("it can be renamed");
    }),
    ("keep the old one as a backup", |path, text| {
        let backup = PathBuf::from(format!("{}~", path.display()));
        fs::rename(path, backup).expect("it can be renamed");
        fs::write(path, text).expect("it can be written");
    }),
    ("empty it, and write later and in parts", |path, text| {
        use std::io::Write;
        let mut file = fs::File::create(path).expect("it can be made");
        std::thread::sleep(Duration::from_millis(120));
        let (one, other) = text.split_at(text.len() / 2);
        for part in [one, other] {
            file.write_all(part.as_bytes()).expect("it can be written");
            file.flush().expect("it can be written");
            std::thread::sleep(Duration::from_millis(60));
        }
    }),
    ("with a swap file beside it", |path, text| {
        let swap = path.with_file_name(".001-a.md.swp");
        fs::write(&swap, "b0VIM").expect("it can be written");
        fs::write(path, text).expect("it can be written");
        fs::remove_file(swap).expect("it can be deleted");
    }),
    ("delete it and make it anew", |path, text| {
        fs::remove_file(path).expect("it can be deleted");
        std::thread::sleep(Duration::from_millis(60));
        fs::write(path, text).expect("it can be written");
    }),
    (
        "through a folder that takes the old one's place",
        |path, text| {
            let folder = path.parent().expect("a folder");
            let other = folder.with_file_name("stories-new");
            fs::create_dir(&other).expect("it can be made");
            for entry in fs::read_dir(folder).expect("it can be listed") {
                let entry = entry.expect("an entry");
                fs::copy(entry.path(), other.join(entry.file_name())).expect("it can be copied");
            }
            fs::write(other.join("001-a.md"), text).expect("it can be written");
            let old = folder.with_file_name("stories-old");
            fs::rename(folder, &old).expect("it can be renamed");
            fs::rename(&other, folder).expect("it can be renamed");
            fs::remove_dir_all(old).expect("it can be deleted");
        },
    ),
];

#[test]
fn every_way_of_saving_is_seen() {
    for arguments in [&[][..], &["--poll"]] {
        let folder = campaign();
        let served = Served::start(folder.path(), arguments);
        for (at, (way, save)) in WAYS.iter().enumerate() {
            // Two rounds: a watch may see a change once and then look at the wrong file.
            for round in 0..2 {
                let title = format!("Saved {at} {round}");
                save(&folder.path().join(FIRST), &story(1, &title, ""));
                let page = served.wait_for("/001/", &title);
                assert!(page.contains("serve.js"), "{way}");
            }
        }
        let quiet = served.wait_for_news("an end of all errors", |news| {
            news["errors"]["problems"]
                .as_array()
                .is_some_and(Vec::is_empty)
        });
        assert_eq!(quiet["trouble"], serde_json::Value::Null);
    }
}

#[test]
fn pages_are_told_of_a_save_and_not_of_less() {
    let folder = campaign();
    let served = Served::start(folder.path(), &[]);
    let mut news = News::listen(&served);
    let before = news.next()["site"].clone();
    assert!(
        served
            .get("/")
            .text()
            .contains(before.as_str().expect("a name"))
    );
    // Nothing of this changes the site.
    write(folder.path(), "content/stories/.hidden.swp", "b0VIM");
    write(folder.path(), "content/stories/001-a.md~", "old");
    let text = fs::read(folder.path().join(FIRST)).expect("it can be read");
    write(folder.path(), FIRST, text);
    std::thread::sleep(Duration::from_millis(1500));
    assert_eq!(served.news()["site"], before);
    write(folder.path(), FIRST, story(1, "Another", ""));
    let after = served.wait_for_news("another site", |news| news["site"] != before);
    assert!(
        served
            .get("/001/")
            .text()
            .contains(after["site"].as_str().expect("a name"))
    );
}

#[test]
fn a_mistake_lies_over_the_last_good_page_until_it_is_mended() {
    let folder = campaign();
    let served = Served::start(folder.path(), &[]);
    let wrong =
        "---\ntitle: <b>Broken</b>\ndate: 2026-11-08\ncare: A.\ncause: B.\ndemand: C.\n---\n";
    write(folder.path(), FIRST, wrong);
    write(
        folder.path(),
        "content/stories/002-b.md",
        "no front matter\n",
    );
    let has = |news: &serde_json::Value, least: usize| {
        news["errors"]["problems"]
            .as_array()
            .is_some_and(|all| all.len() >= least)
    };
    let news = served.wait_for_news("errors of both", |news| {
        has(news, 2) && news.to_string().contains("002-b.md")
    });
    // The words of the terminal, both of this program and of `check`.
    let checked = run(folder.path(), &["check"]);
    let checked = String::from_utf8_lossy(&checked.stderr).into_owned();
    let said = served.hear("the last good site stays");
    for problem in news["errors"]["problems"].as_array().expect("a list") {
        for part in ["title", "lines", "help"] {
            let words = problem[part].as_str().unwrap_or_default();
            assert!(
                checked.contains(words) && said.contains(words),
                "{words}\n{checked}\n{said}"
            );
        }
        assert!(!problem["title"].as_str().unwrap_or_default().is_empty());
    }
    assert!(served.get("/001/").text().contains("As it was"));
    write(folder.path(), FIRST, story(1, "Mended", ""));
    write(
        folder.path(),
        "content/stories/002-b.md",
        story(2, "The second", ""),
    );
    served.wait_for("/001/", "Mended");
    served.wait_for_news("no errors", |news| !has(news, 1));
}

#[test]
fn a_first_mistake_and_one_in_a_template_are_told_too() {
    let folder = campaign();
    write(folder.path(), "content/campaign.yaml", "title: Served\n");
    let served = Served::start(folder.path(), &[]);
    let waiting = served.get("/");
    assert_eq!(waiting.status, 503);
    assert!(
        waiting.text().contains("There is nothing to show yet")
            && waiting.text().contains("serve.js")
    );
    assert!(served.news()["errors"].to_string().contains("hashtag"));
    write(
        folder.path(),
        "content/campaign.yaml",
        "title: Served\nhashtag: Served\n",
    );
    served.wait_for("/001/", "As it was");
    // All pages were made once, so that there is a last good one.
    let whole = served.wait_for_news("a whole site", |news| news["whole"] == true);
    let whole = whole["site"].clone();
    // This fails only when the page is made.
    let template = "{% extends \"base.html\" %}\n{% block main %}{{ story.no_such_thing.at_all }}{% endblock %}\n";
    write(
        folder.path(),
        "themes/solidarity/templates/story.html",
        template,
    );
    served.wait_for_news("the fault", |news| {
        news["site"] != whole && news["errors"].to_string().contains("no_such_thing")
    });
    assert!(served.get("/001/").text().contains("As it was"));
    fs::remove_dir_all(folder.path().join("themes")).expect("it can be deleted");
    served.wait_for_news("no errors", |news| {
        !news["errors"].to_string().contains("no_such_thing")
    });
    assert!(served.get("/001/").text().contains("As it was"));
}

#[test]
fn a_mistake_that_stands_is_told_in_full_once() {
    let folder = campaign();
    let template = "{% extends \"base.html\" %}\n{% block main %}{{ story.no_such_thing.at_all }}{% endblock %}\n";
    write(
        folder.path(),
        "themes/solidarity/templates/story.html",
        template,
    );
    let served = Served::start(folder.path(), &[]);
    let is_told = |news: &serde_json::Value| news["errors"].to_string().contains("no_such_thing");
    let first = served.wait_for_news("the fault", is_told);
    let reviews = || served.said().matches("Looked over all pages").count();
    let details = || served.said().matches("no_such_thing").count();
    served.hear("Looked over all pages");
    let mut news = News::listen(&served);
    let before = details();
    for round in 0..3 {
        let title = format!("Round {round}");
        write(
            folder.path(),
            "content/stories/002-b.md",
            story(2, &title, ""),
        );
        let began = Instant::now();
        while reviews() < round + 2 {
            assert!(
                began.elapsed() < Duration::from_secs(90),
                "{}",
                served.said()
            );
            std::thread::sleep(Duration::from_millis(20));
        }
    }
    assert!(before > 0 && details() == before, "{}", served.said());
    // At no time between did pages hear that all is well, or other words.
    let last = served.news()["site"].clone();
    loop {
        let told = news.next();
        assert_eq!(told["errors"], first["errors"]);
        if told["site"] == last {
            break;
        }
    }
}

/// A photo may be swapped while it is drawn, or be written in parts.
#[test]
fn a_photo_is_never_found_under_the_hash_of_another() {
    let folder = campaign();
    let served = Served::start(folder.path(), &["--poll"]);
    // Not the page first: with its placeholder, the photo would be decoded, and rightly kept.
    let photo = "/media/a.jpg";
    let whole = fs::read(folder.path().join("content/media/a.jpg")).expect("it can be read");
    // Asked for before the next look at the files.
    write(
        folder.path(),
        "content/media/a.jpg",
        &whole[..whole.len() / 2],
    );
    let torn = served.get(photo);
    assert_ne!(torn.status, 200, "half a photo was served as the whole one");
    write(folder.path(), "content/media/a.jpg", &whole);
    served.wait_for(photo, "JFIF");
}

#[test]
fn the_look_and_the_settings_are_watched_too() {
    let folder = campaign();
    let served = Served::start(folder.path(), &[]);
    write(
        folder.path(),
        "themes/solidarity/static/style.css",
        "body { color: rebeccapurple }\n",
    );
    let sheet = |words: &str| {
        served.wait_until(&format!("a style sheet with {words}"), || {
            let page = served.get("/").text();
            let name = page.split("static/style.").nth(1)?.split('"').next()?;
            let sheet = served.get(&format!("/static/style.{name}")).text();
            sheet.contains(words).then_some(())
        });
    };
    sheet("rebeccapurple");
    write(
        folder.path(),
        "themes/solidarity/static/style.css",
        "body { color: teal }\n",
    );
    sheet("teal");
    write(
        folder.path(),
        "content/campaign.yaml",
        "title: Another name\nhashtag: Served\n",
    );
    served.wait_for("/", "Another name");
    fs::remove_dir_all(folder.path().join("themes")).expect("it can be deleted");
    sheet("--paper");
}

#[test]
fn a_folder_that_vanishes_and_returns() {
    let folder = campaign();
    let served = Served::start(folder.path(), &[]);
    let (content, away) = (folder.path().join("content"), folder.path().join("away"));
    for round in 0..2 {
        fs::rename(&content, &away).expect("it can be renamed");
        served.wait_for_news("the loss", |news| news["trouble"].is_string());
        assert!(served.get("/002/").text().contains("The second"));
        served.hear("content/ is gone");
        fs::rename(&away, &content).expect("it can be renamed");
        served.wait_for_news("the return", |news| news["trouble"].is_null());
        let title = format!("After round {round}");
        write(folder.path(), FIRST, story(1, &title, ""));
        served.wait_for("/001/", &title);
    }
    // Another folder in its place, made file by file.
    fs::remove_dir_all(&content).expect("it can be deleted");
    served.wait_for_news("the loss", |news| news["trouble"].is_string());
    write(
        folder.path(),
        "content/campaign.yaml",
        "title: Anew\nhashtag: Served\n",
    );
    write(
        folder.path(),
        "content/stories/001-a.md",
        story(1, "All new", ""),
    );
    served.wait_for("/001/", "All new");
    write(
        folder.path(),
        "content/stories/001-a.md",
        story(1, "And watched", ""),
    );
    served.wait_for("/001/", "And watched");
    served.hear("content/ is back");
}

#[test]
fn a_checkout_of_many_files_is_one_build_or_few() {
    let folder = campaign();
    let served = Served::start(folder.path(), &[]);
    served.hear("Built in");
    for number in 3..=500 {
        let path = format!("content/stories/{number:03}-many.md");
        write(
            folder.path(),
            &path,
            story(number, &format!("Many {number}"), ""),
        );
    }
    served.wait_for("/500/", "Many 500");
    served.hear("500 stories");
    let builds =
        served.said().matches("\nBuilt in ").count() + served.said().matches("\nFound ").count();
    assert!(
        builds <= 100,
        "{builds} builds of 500 files: {}",
        served.said()
    );
}

#[test]
fn drafts_and_later_stories_are_shown_with_a_mark_and_never_built() {
    let folder = campaign();
    write(
        folder.path(),
        "content/stories/003-c.md",
        story(3, "A draft", "draft: true\n"),
    );
    write(
        folder.path(),
        "content/stories/004-d.md",
        story(4, "A later one", "draft: 2026-12-06\n"),
    );
    let served = Served::start(folder.path(), &[]);
    let banner = |path: &str| {
        let text = served.get(path).text();
        let line = text
            .lines()
            .find(|line| line.contains("careledger-kept-back"));
        line.map(|line| {
            line.trim_end_matches("</aside>")
                .rsplit('>')
                .next()
                .unwrap_or_default()
                .to_owned()
        })
    };
    assert!(served.get("/003/").text().contains("A draft"));
    assert_eq!(banner("/003/").as_deref(), Some("Draft: not published"));
    let later = banner("/004/").expect("a banner");
    assert_eq!(
        later,
        "Scheduled for 2026-12-06: not published before that day"
    );
    assert_eq!((banner("/001/"), banner("/")), (None, None));
    let marks = serde_json::json!({
        "003/index.html": "draft",
        "003/share/index.html": "draft",
        "004/index.html": "scheduled",
        "004/share/index.html": "scheduled",
    });
    assert_eq!(served.news()["marks"], marks);
    assert!(served.get("/stories/").text().contains("A later one"));
    assert!(
        served.said().contains("2 of them not public yet"),
        "{}",
        served.said()
    );
    build(folder.path(), &["--no-cards"]);
    let output = contents(&folder.path().join("output"));
    assert!(!output.contains_key("003/index.html") && !output.contains_key("004/index.html"));
    let known = |bytes: &[u8]| String::from_utf8_lossy(bytes).contains("A draft");
    assert!(!output.values().any(|bytes| known(bytes)));
}

#[test]
fn cards_are_shown_with_all_that_is_known_of_them() {
    let folder = campaign();
    let long = "Wohnungsgenossenschaftsversammlung und ".repeat(10);
    write(
        folder.path(),
        "content/stories/002-b.md",
        story(2, &long, ""),
    );
    let served = Served::start(folder.path(), &[]);
    let panel = |page: &str| {
        let answer = served.get(&format!("/_careledger/cards?page={page}"));
        assert_eq!(answer.header("content-type"), Some("application/json"));
        serde_json::from_slice::<serde_json::Value>(&answer.body).expect("JSON")["cards"].clone()
    };
    for page in ["index.html", "001/index.html", "demands/beds/index.html"] {
        let cards = panel(page);
        let cards = cards.as_array().expect("a list");
        assert_eq!(cards.len(), 2, "{page}");
        let count = format!("data-cards=\"{}\"", cards.len());
        assert!(
            served.get(&format!("/{page}")).text().contains(&count),
            "{page}"
        );
        for card in cards {
            let file = served.get(&format!("/{}", card["path"].as_str().expect("a path")));
            assert_eq!(file.status, 200);
            assert_eq!(card["bytes"], file.body.len());
            let picture = image::load_from_memory(&file.body).expect("a picture");
            assert_eq!(
                (&card["width"], &card["height"]),
                (&picture.width().into(), &picture.height().into())
            );
            let boxes = card["boxes"].as_array().expect("a list");
            assert!(
                boxes.iter().all(|text| text["size"].as_u64() > Some(0)) && !boxes.is_empty(),
                "{card}"
            );
            assert_eq!(
                card["safe"],
                if card["format"] == "status" { 250 } else { 0 }
            );
        }
    }
    let cut = panel("002/index.html").to_string();
    assert!(cut.contains("card-cut"), "{cut}");
    assert_eq!(panel("nothing/index.html"), serde_json::json!([]));
}

#[test]
fn a_port_in_use_gives_way_to_the_next() {
    let folder = campaign();
    let taken = TcpListener::bind("127.0.0.1:0").expect("a port is free");
    let port = taken.local_addr().expect("an address").port();
    let served = Served::start(folder.path(), &["--port", &port.to_string()]);
    assert_ne!(served.port, port);
    let said = served.said();
    assert!(said.contains(&format!("Port {port} is in use")), "{said}");
    assert_eq!(served.get("/").status, 200);
}

#[test]
fn wrong_folders_are_refused_at_once() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let ran = run(folder.path(), &["serve", "nowhere"]);
    let said = String::from_utf8_lossy(&ran.stderr).into_owned();
    assert_eq!(ran.status.code(), Some(2), "{said}");
    assert!(said.contains("there is no folder nowhere"), "{said}");
}

#[cfg(unix)]
#[test]
fn ctrl_c_ends_it_well() {
    let folder = campaign();
    let mut served = Served::start(folder.path(), &["--host", "0.0.0.0"]);
    assert!(
        served
            .hear("warning: everybody in this network")
            .contains("drafts")
    );
    // A page that waits for news holds nothing up.
    let mut news = News::listen(&served);
    news.next();
    assert_eq!(served.interrupt(), Some(0));
    served.hear("Stopped.");
}

fn form(title: &str) -> Value {
    json!({ "title": title, "date": "2020-01-07", "care": "A deed.", "cause": "A fracture.", "change": "A reform." })
}

/// Every file of a folder with its bytes.
fn snapshot(root: &Path) -> std::collections::BTreeMap<String, Vec<u8>> {
    contents(&root.join("content"))
}

#[test]
fn the_desk_takes_nothing_from_others() {
    let folder = campaign();
    let root = folder.path();
    write(root, "secret.md", "a secret");
    let served = Served::start(root, &[]);
    let own = || Page::of(&served);
    let before = snapshot(root);
    let said = json!({ "name": null, "form": form("Foreign"), "text": null, "version": null });
    let refused: Vec<(&str, Page, u16)> = vec![
        (
            "another site",
            Page {
                origin: Some("http://evil.example".to_owned()),
                ..own()
            },
            403,
        ),
        (
            "another port",
            Page {
                origin: Some("http://127.0.0.1:1".to_owned()),
                ..own()
            },
            403,
        ),
        (
            "its secure twin",
            Page {
                origin: Some(format!("https://{}", own().host)),
                ..own()
            },
            403,
        ),
        (
            "a file",
            Page {
                origin: Some("null".to_owned()),
                ..own()
            },
            403,
        ),
        (
            "nowhere",
            Page {
                origin: None,
                ..own()
            },
            403,
        ),
        (
            "two places",
            Page {
                more: "Origin: http://evil.example\r\n",
                ..own()
            },
            403,
        ),
        (
            "across sites",
            Page {
                more: "Sec-Fetch-Site: cross-site\r\n",
                ..own()
            },
            403,
        ),
        (
            "the same site",
            Page {
                more: "Sec-Fetch-Site: same-site\r\n",
                ..own()
            },
            403,
        ),
        (
            "a rebound name",
            Page {
                host: "evil.example".to_owned(),
                origin: Some("http://evil.example".to_owned()),
                ..own()
            },
            403,
        ),
        (
            "no token",
            Page {
                token: None,
                ..own()
            },
            401,
        ),
        (
            "an empty token",
            Page {
                token: Some(String::new()),
                ..own()
            },
            401,
        ),
        (
            "a wrong token",
            Page {
                token: Some("0".repeat(64)),
                ..own()
            },
            401,
        ),
        (
            "a form",
            Page {
                kind: "application/x-www-form-urlencoded",
                ..own()
            },
            415,
        ),
        (
            "a form of plain text",
            Page {
                kind: "text/plain",
                ..own()
            },
            415,
        ),
        (
            "a form with files",
            Page {
                kind: "multipart/form-data; boundary=x",
                ..own()
            },
            415,
        ),
    ];
    for (from, page, status) in &refused {
        for path in [
            "shelf",
            "open",
            "check",
            "cards",
            "save",
            "photo?name=a.jpg",
        ] {
            let answer = page.post(&served, path, said.to_string().as_bytes());
            assert_eq!(
                answer.status,
                *status,
                "{path} from {from}: {}",
                answer.text()
            );
            assert!(answer.header("access-control-allow-origin").is_none());
        }
    }
    let photo = Page {
        kind: "application/octet-stream",
        ..own()
    };
    // Paths outside of the stories, and names that no story has.
    for name in [
        "../campaign.yaml",
        "../../secret.md",
        "001-a/../001-a.md",
        "001-/../../../secret.md",
        "/etc/passwd",
        "001-a\\..\\b.md",
        "",
        ".",
        "notes.md",
        "009-none.md",
        "001-a.md\u{0}",
    ] {
        for path in ["open", "check", "save"] {
            let said = json!({ "name": name, "form": null, "text": "---\n---\n", "version": "" });
            let (status, told) = own().ask(&served, path, &said);
            assert_eq!(status, 404, "{path} {name}: {told}");
        }
    }
    #[cfg(unix)]
    {
        let out = root.join("content/stories/007-out.md");
        std::os::unix::fs::symlink(root.join("secret.md"), &out).expect("a link can be made");
        let (status, told) = own().ask(&served, "open", &json!({ "name": "007-out.md" }));
        assert_eq!(status, 404, "{told}");
        fs::remove_file(out).expect("it can be deleted");
    }
    // Too much is refused before it is sent, and so is what makes no sense.
    for (page, path, length) in [
        (own(), "save", 4 << 20),
        (photo, "photo?name=a.jpg", 64 << 20),
    ] {
        let head = Page { more: "", ..page };
        let begin = format!(
            "POST /_desk/{path} HTTP/1.1\r\nConnection: close\r\nHost: {}\r\nOrigin: {}\r\nX-Careledger-Desk: {}\r\nContent-Type: {}\r\n",
            head.host,
            head.origin.as_deref().unwrap_or_default(),
            head.token.as_deref().unwrap_or_default(),
            head.kind,
        );
        let announced = format!("{begin}Content-Length: {}\r\n\r\n", length + 1);
        let chunk = format!("{:x}\r\n{}\r\n", 1 << 20, "x".repeat(1 << 20));
        let chunks = chunk.repeat(length >> 20);
        // Nobody said how much it would be.
        let unannounced =
            format!("{begin}Transfer-Encoding: chunked\r\n\r\n{chunks}1\r\nx\r\n0\r\n\r\n");
        for request in [announced, unannounced] {
            let answer = served.send(request.as_bytes());
            assert_eq!(answer.status, 413, "{path}: {}", answer.text());
        }
    }
    for senseless in [
        "",
        "{",
        "[]",
        "{\"name\":1}",
        "{\"name\":null,\"form\":null,\"text\":\"x\"}",
        "{\"name\":null,\"form\":{\"titel\":\"x\"}}",
    ] {
        let answer = own().post(&served, "save", senseless.as_bytes());
        assert_eq!(answer.status, 400, "{senseless}: {}", answer.text());
    }
    // Only by the way in which pages of the desk ask.
    for method in ["GET", "PUT", "DELETE", "OPTIONS"] {
        let page = own();
        let answer = served.ask(&format!(
            "{method} /_desk/save HTTP/1.1\r\nConnection: close\r\nHost: {}\r\nOrigin: http://{}\r\nX-Careledger-Desk: {}\r\n\r\n",
            page.host, page.host, page.token.unwrap_or_default()
        ));
        assert_eq!(answer.status, 405, "{method}");
    }
    assert_eq!(served.get("/_desk/other").status, 404);
    assert_eq!(served.get("/_desk/preview/1/index.html").status, 404);
    assert!(snapshot(root) == before, "something was written");
    // The page itself runs nothing of anybody else's, and nobody may frame it.
    let page = served.get("/_desk/");
    let policy = page.header("content-security-policy").unwrap_or_default();
    for part in [
        "default-src 'none'",
        "script-src 'self'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
    ] {
        assert!(policy.contains(part), "{policy}");
    }
    assert!(!policy.contains("unsafe"), "{policy}");
    let text = page.text();
    for inline in ["<style", " style=", " onclick=", "javascript:", "<script>"] {
        assert!(!text.contains(inline), "{inline}");
    }
}

#[test]
fn the_desk_writes_beside_others_and_never_over_them() {
    let folder = campaign();
    let root = folder.path();
    let stories = root.join("content/stories");
    let served = Served::start(root, &[]);
    let page = Page::of(&served);
    let (status, shelf) = page.ask(&served, "shelf", &json!({}));
    assert_eq!(
        (status, &shelf["next"]),
        (200, &json!("#Served003")),
        "{shelf}"
    );
    assert_eq!(shelf["stories"][1]["name"], "001-a.md");
    // What would come of it is told in the words of check, and can be looked at, before anything is written.
    let before = snapshot(root);
    let mut draft = form("A new one");
    draft["care"] = json!("A deed. ".repeat(30));
    draft["demands"] = json!(["bedz"]);
    let said = |form: &Value| json!({ "name": null, "form": form, "text": null, "version": null });
    let (status, told) = page.ask(&served, "check", &said(&draft));
    assert_eq!(status, 200, "{told}");
    assert_eq!(told["lengths"], json!([239, 11, 9]));
    write(
        root,
        "content/stories/003-same.md",
        story(3, "A new one", "").replace("care: ", "care: A deed. "),
    );
    let words = |told: &Value| {
        let problems = told["problems"].as_array().cloned().unwrap_or_default();
        problems
            .iter()
            .map(|told| told["message"].as_str().unwrap_or_default().to_owned())
            .collect::<Vec<_>>()
    };
    assert!(
        words(&told)
            .iter()
            .any(|told| told == "the beat `care` has 239 characters; cards have room for 200"),
        "{told}"
    );
    assert!(
        told["problems"].as_array().is_some_and(|all| all
            .iter()
            .any(|told| told["field"] == "demand" && told["severity"] == "error")),
        "{told}"
    );
    assert_eq!(told["preview"], Value::Null);
    fs::remove_file(stories.join("003-same.md")).expect("it can be deleted");
    let (status, told) = page.ask(&served, "save", &said(&draft));
    assert_eq!(status, 422, "{told}");
    // What could not be read again is not written either.
    let mut long = form("A long one");
    long["body"] = json!("A word. ".repeat(140_000));
    let (status, told) = page.ask(&served, "save", &said(&long));
    assert_eq!(status, 422, "{told}");
    assert!(told.to_string().contains("larger than 1 MB"), "{told}");
    assert!(snapshot(root) == before, "something was written");
    let (_, told) = page.ask(&served, "check", &said(&form("Looked at")));
    let preview = format!(
        "/_desk/preview/{}/{}",
        told["preview"]["id"],
        told["preview"]["page"].as_str().unwrap_or_default()
    );
    let seen = served.get(&preview);
    assert!(seen.text().contains("Looked at"), "{preview}");
    assert!(
        seen.header("content-security-policy")
            .is_some_and(|policy| !policy.contains("script-src"))
    );
    let (status, cards) = page.ask(
        &served,
        "cards",
        &told["preview"]
            .as_object()
            .map(|of| json!({ "preview": of["id"], "page": of["page"] }))
            .unwrap_or_default(),
    );
    assert_eq!(
        (status, cards["cards"].as_array().map(Vec::len)),
        (200, Some(2)),
        "{cards}"
    );
    assert!(
        !served.get("/stories/").text().contains("Looked at"),
        "it is on the site"
    );
    assert!(snapshot(root) == before, "something was written");
    // A new story gets the number after all that are taken, even by files that cannot be read.
    write(root, "content/stories/007-odd.md", b"\xFF\xFE");
    fs::remove_file(stories.join("007-odd.md")).expect("it can be deleted");
    let (status, saved) = page.ask(&served, "save", &said(&form("A new one")));
    assert_eq!(
        (status, &saved["name"]),
        (200, &json!("003-a-new-one.md")),
        "{saved}"
    );
    let text = fs::read_to_string(stories.join("003-a-new-one.md")).expect("it is there");
    assert_eq!(
        text,
        "---\ntitle: A new one\ndate: 2020-01-07\ncare: A deed.\ncause: A fracture.\nchange: A reform.\n---\n"
    );
    served.wait_for("/003/", "A new one");
    // The same again is another story.
    let (_, saved) = page.ask(&served, "save", &said(&form("A new one")));
    assert_eq!(saved["name"], "004-a-new-one.md");
    // An edit changes its own places, under the same rights.
    let path = stories.join("001-a.md");
    let old = fs::read_to_string(&path)
        .expect("it is there")
        .replace("title: \"As it was\"", "title: \"As it was\" # my note");
    fs::write(&path, format!("\u{feff}{old}")).expect("it can be written");
    #[cfg(unix)]
    fs::set_permissions(&path, std::os::unix::fs::PermissionsExt::from_mode(0o640))
        .expect("rights can be set");
    let (_, opened) = page.ask(&served, "open", &json!({ "name": "001-a.md" }));
    let mut new = opened["form"].clone();
    new["title"] = json!("As it is");
    let edit =
        json!({ "name": "001-a.md", "form": new, "text": null, "version": opened["version"] });
    let (status, saved) = page.ask(&served, "save", &edit);
    assert_eq!(status, 200, "{saved}");
    let wanted = format!("\u{feff}{}", old.replace("As it was\" #", "As it is\" #"));
    assert_eq!(fs::read_to_string(&path).expect("it is there"), wanted);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let rights = fs::metadata(&path)
            .expect("it is there")
            .permissions()
            .mode();
        assert_eq!(rights & 0o777, 0o640);
    }
    served.wait_for("/001/", "As it is");
    // Whoever began with another state of the file is told so, and gets what stands there.
    let (status, told) = page.ask(&served, "save", &edit);
    assert_eq!(
        (status, &told["changed"]["form"]["title"]),
        (409, &json!("As it is")),
        "{told}"
    );
    assert_eq!(fs::read_to_string(&path).expect("it is there"), wanted);
    // One who mends one of two errors may save that.
    let broken = old
        .replace("care: ", "nonsense: x\ncare: ")
        .replace("demand: beds", "demand: bedz");
    fs::write(&path, &broken).expect("it can be written");
    let (_, opened) = page.ask(&served, "open", &json!({ "name": "001-a.md" }));
    let mut new = opened["form"].clone();
    new["demands"] = json!(["beds"]);
    let (status, told) = page.ask(
        &served,
        "save",
        &json!({ "name": "001-a.md", "form": new, "version": opened["version"] }),
    );
    assert_eq!(status, 200, "{told}");
    assert_eq!(
        fs::read_to_string(&path).expect("it is there"),
        broken.replace("bedz", "beds")
    );
    // Nothing is left over beside the stories.
    let left = fs::read_dir(&stories).expect("it can be listed").count();
    assert_eq!(left, 4);
}

#[test]
fn the_desk_takes_photos_without_what_they_tell() {
    let folder = campaign();
    let root = folder.path();
    let served = Served::start(root, &[]);
    let page = Page {
        kind: "application/octet-stream",
        ..Page::of(&served)
    };
    let media = root.join("content/media");
    let send = |name: &str, bytes: &[u8]| {
        let answer = page.post(&served, &format!("photo?name={name}"), bytes);
        let told: Value = serde_json::from_slice(&answer.body).expect("it is JSON");
        (answer.status, told)
    };
    let before = fs::read(media.join("a.jpg")).expect("it is there");
    let telling = photo::talkative(40, 30);
    for (name, file) in [
        ("a.jpg", "a-2.jpg"),
        ("a.jpg", "a-3.jpg"),
        ("..%2F..%2FIMG%2000%C3%9F.JPEG", "img-00ß.jpg"),
        ("%F0%9F%98%80.png", "photo.jpg"),
    ] {
        let (status, told) = send(name, &telling);
        assert_eq!((status, &told["file"]), (200, &json!(file)), "{told}");
        let taken = fs::read(media.join(file)).expect("it is there");
        for secret in photo::SECRETS {
            // A profile is part of how colours look.
            let is_told = taken
                .windows(secret.len())
                .any(|bytes| bytes == secret.as_bytes());
            assert!(
                !is_told || secret == "SecretProfile",
                "{file} tells {secret}"
            );
        }
        let pixels = |bytes: &[u8]| {
            image::load_from_memory(bytes)
                .expect("it is a photo")
                .into_rgb8()
        };
        assert_eq!(pixels(&taken), pixels(&telling));
    }
    let there: Vec<_> = fs::read_dir(&media).expect("it can be listed").collect();
    let heic = [&[0, 0, 0, 24], b"ftypheic".as_slice(), &[0; 64]].concat();
    let torn = &telling[..telling.len() / 2];
    for (what, bytes, words) in [
        ("a HEIC", heic.as_slice(), "is a HEIC photo"),
        ("a bomb", &photo::bomb(), "megapixels"),
        ("half", torn, "breaks off before its end"),
        ("a text", b"hello", "is no picture"),
        ("nothing", b"", "is no picture"),
        (
            "an SVG",
            b"<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>",
            "SVG",
        ),
    ] {
        let (status, told) = send("b.jpg", bytes);
        let said = told["error"].as_str().unwrap_or_default();
        assert!(
            status == 422 && said.contains(words),
            "{what}: {status} {told}"
        );
    }
    assert_eq!(
        fs::read_dir(&media).expect("it can be listed").count(),
        there.len()
    );
    assert_eq!(fs::read(media.join("a.jpg")).expect("it is there"), before);
}

#[test]
fn the_desk_is_closed_where_others_can_come() {
    let folder = campaign();
    let served = Served::start(folder.path(), &["--host", "0.0.0.0"]);
    assert!(
        served.said().contains("The writing desk is closed"),
        "{}",
        served.said()
    );
    for path in [
        "/_desk/",
        "/_desk/desk.js",
        "/_desk/shelf",
        "/_desk/preview/1/index.html",
    ] {
        let answer = served.get(path);
        assert_eq!(answer.status, 403, "{path}");
        assert!(answer.text().contains("--desk-for-all"), "{path}");
    }
    assert!(!served.get("/").text().contains("_desk"));
    let served = Served::start(folder.path(), &["--host", "0.0.0.0", "--desk-for-all"]);
    assert_eq!(served.get("/_desk/").status, 200);
    let (status, _) = Page::of(&served).ask(&served, "shelf", &json!({}));
    assert_eq!(status, 200);
    // The flag alone says nothing.
    let alone = run(folder.path(), &["serve", "--desk-for-all"]);
    assert_eq!(alone.status.code(), Some(2));
}
