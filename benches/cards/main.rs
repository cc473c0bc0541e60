//! Two hundred stories become cards of 1200 by 630 pixels, on a gradient and on a photo: how many a
//! second, and what each costs, beside satori and resvg-js on the same texts.
//!
//! `cargo bench --bench cards` prints cards per second, processor time per card (user and system, all
//! threads) and peak memory, writing the file included; reading fonts is not. satori (npm) gets the
//! same texts, fonts of the same scripts, the same layout and gradient, and the same photo file of ten
//! megapixels, as phones make them. Each treats the photo as it does: ours decodes and cuts it once for
//! all cards, resvg scales what satori embeds. `npm install` runs once in `benches/satori`; without
//! Node.js that half is left out.
//!
//! Ours always does all the work: it lays texts out in several sizes until they fit, draws, and writes
//! the file. satori is measured twice, since it has no way to fit texts of its own:
//!
//! - told the sizes: it gets from ours which size each text has, for nothing, and lays out once;
//! - finding them: it lays out in several sizes too, and then draws. The search is a short one (all
//!   groups at once, no photo, no outlines of letters), and draws nothing that is not kept.
//!
//! `cargo bench --bench cards -- encoders` prints what other settings would make of the same pixels.
#![allow(
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "a benchmark reads files and the clock, runs programs, and prints its figures"
)]

mod encoders;
mod stories;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;
use std::time::Instant;

use careledger::artifact::{Encoding, Focus, Image, Inlay, Media, Notes};
use careledger::bake::Oven;
use careledger::bake::draw::{Drawing, Drawn, Engine, Pixels, Takumi};
use careledger::disk::cache::Cache;
use careledger::source::Sources;
use nix::sys::resource::{UsageWho, getrusage};
use nix::sys::time::TimeValLike;
use rayon::prelude::*;
use serde_json::{Value, json};

use self::stories::{HEIGHT, Story, WIDTH};

/// The program's own allocator.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

const STORIES: usize = 200;
/// Largest file for a link preview, in bytes.
const LIMIT: usize = 300_000;

/// What lies under the texts.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Ground {
    Flat,
    Gradient,
    Photo,
}

impl Ground {
    const ALL: [(&'static str, Ground); 3] = [
        ("flat", Ground::Flat),
        ("gradient", Ground::Gradient),
        ("photo", Ground::Photo),
    ];

    fn encoding(self) -> Encoding {
        if self == Ground::Photo {
            Encoding::Jpeg
        } else {
            Encoding::Png
        }
    }
}

/// What drawing all cards cost.
struct Cost {
    /// Milliseconds by the clock.
    clock: f64,
    /// Milliseconds of processor time.
    processor: f64,
    /// Most memory, in megabytes.
    memory: f64,
    /// Bytes of all files.
    bytes: f64,
}

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    // Each measurement is a process of its own, so that its memory is its own.
    if let [_, word, ground, threads, photo] = arguments.as_slice()
        && word == "measure"
    {
        let (_, ground) = Ground::ALL
            .into_iter()
            .find(|(name, _)| name == ground)
            .expect("a ground");
        println!(
            "{}",
            measure(
                ground,
                threads.parse().expect("a number of threads"),
                Path::new(photo)
            )
        );
        return;
    }
    if arguments.iter().any(|word| word == "encoders") {
        return encoders::compare();
    }
    println!("{STORIES} stories, {WIDTH}x{HEIGHT}, file written included");
    let myself = std::env::current_exe().expect("the path of this program");
    let work = tempfile::tempdir().expect("a temporary folder");
    let photo = work.path().join("photo.jpg");
    phone_photo(&photo);
    let satori = Satori::ready(&work);
    for (name, ground) in &Ground::ALL[1..] {
        println!("text on {name}");
        let ours = ["1", "2"].map(|threads| {
            let cost = cost(
                Command::new(&myself)
                    .args(["measure", name, threads])
                    .arg(&photo),
            );
            cost.tell(&format!("careledger, threads: {threads}"));
            cost
        });
        for (sizes, told) in [("told the sizes", true), ("finding them", false)] {
            if let Some(satori) = &satori {
                let theirs = satori.measure(*ground, &photo, told);
                theirs.tell(&format!("satori, {sizes}"));
                println!(
                    "  processor time of satori + resvg-js, {sizes} / careledger: {:.1}",
                    theirs.processor / ours[0].processor
                );
            }
        }
    }
}

impl Cost {
    fn tell(&self, who: &str) {
        let cards = STORIES as f64;
        println!(
            "  {who:22} {:>6.1} cards/s {:>7.1} ms processor time/card {:>5.0} MB peak {:>5.0} KB/card",
            cards * 1000.0 / self.clock,
            self.processor / cards,
            self.memory,
            self.bytes / cards / 1000.0
        );
    }
}

/// What careledger draws a card from.
fn recipe(story: &Story, ground: Ground, photo: &Media) -> Image {
    let photo = || Inlay {
        name: "photo".to_owned(),
        media: photo.clone(),
        width: WIDTH,
        height: HEIGHT,
        focus: Focus::default(),
    };
    Image {
        style: "".into(),
        html: story.html(ground),
        width: WIDTH,
        height: HEIGHT,
        photos: (ground == Ground::Photo).then(photo).into_iter().collect(),
        encoding: ground.encoding(),
        limit: LIMIT,
        notes: Notes {
            alt: story.alt(),
            language: "en".to_owned(),
            license: None,
        },
        subject: String::new(),
        texts: Vec::new(),
    }
}

/// The theme's own fonts.
fn fonts() -> Vec<(String, Arc<[u8]>)> {
    let folder = home().join("themes/solidarity/fonts");
    let mut fonts: Vec<(String, Arc<[u8]>)> = (fs::read_dir(folder).expect("the theme's fonts"))
        .map(|entry| entry.expect("a font").path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "woff2"))
        .map(|path| {
            (
                path.display().to_string(),
                fs::read(&path).expect("a font").into(),
            )
        })
        .collect();
    fonts.sort();
    fonts
}

fn engine() -> Takumi {
    let fonts = fonts();
    let fonts = fonts.iter();
    Takumi::new(fonts.map(|(name, bytes)| (name.as_str(), &bytes[..]))).expect("fonts")
}

/// The sample's photo in the size of a phone's.
fn phone_photo(path: &Path) {
    let small = image::open(home().join("content/media/midnight.jpg")).expect("a photo");
    let filter = image::imageops::FilterType::CatmullRom;
    let large = small.resize_exact(4000, 2500, filter).into_rgb8();
    large.save(path).expect("to write the photo");
}

/// The photo under the texts, cut to the card's size.
fn photo() -> Arc<Pixels> {
    let file = fs::read(home().join("content/media/midnight.jpg")).expect("the photo");
    let picture = image::load_from_memory(&file).expect("a photo");
    let filter = image::imageops::FilterType::CatmullRom;
    let rgba = picture
        .resize_to_fill(WIDTH, HEIGHT, filter)
        .to_rgba8()
        .into_raw();
    Arc::new(Pixels {
        width: WIDTH,
        height: HEIGHT,
        rgba,
    })
}

fn draw(engine: &Takumi, story: &Story, ground: Ground, photo: &[(String, Arc<Pixels>)]) -> Drawn {
    let drawing = Drawing {
        style: "",
        html: &story.html(ground),
        width: WIDTH,
        height: HEIGHT,
        images: photo,
    };
    engine.draw(&drawing).expect("a card")
}

fn photos(ground: Ground) -> Vec<(String, Arc<Pixels>)> {
    let named = |photo| ("photo".to_owned(), photo);
    (ground == Ground::Photo)
        .then(|| named(photo()))
        .into_iter()
        .collect()
}

/// Draws and writes all cards, and says what that cost as JSON.
fn measure(ground: Ground, threads: usize, photo: &Path) -> Value {
    let (fonts, cache, sources) = (fonts(), Cache::none(), Sources::default());
    let oven = Oven::new(&fonts, &cache, &|_, _| false, &sources);
    let file = fs::read(photo).expect("the photo");
    let photo = Media {
        name: "midnight.jpg".to_owned(),
        hash: blake3::hash(&file).to_hex().to_string(),
        size: Some((4000, 2500)),
        location: photo.to_owned(),
        picture: None,
        recording: None,
    };
    drop(file);
    let look = |story: &Story| {
        oven.look_at(&recipe(story, ground, &photo))
            .expect("a card")
    };
    // The first card reads the fonts, which is not counted.
    look(&Story::new(STORIES));
    let threads = rayon::ThreadPoolBuilder::new()
        .num_threads(threads)
        .build()
        .expect("threads");
    let (clock, before) = (Instant::now(), processor_time());
    let card = |story: Story| look(&story).0.len();
    let bytes: usize =
        threads.install(|| (0..STORIES).into_par_iter().map(Story::new).map(card).sum());
    let usage = getrusage(UsageWho::RUSAGE_SELF).expect("the system counts memory");
    json!({
        "clock": clock.elapsed().as_secs_f64() * 1000.0,
        "processor": processor_time() - before,
        "memory": usage.max_rss() as f64 / 1024.0,
        "bytes": bytes,
    })
}

/// Processor time of this process in milliseconds (getrusage(2)).
fn processor_time() -> f64 {
    let usage = getrusage(UsageWho::RUSAGE_SELF).expect("the system counts time");
    let milliseconds = |time: nix::sys::time::TimeVal| time.num_microseconds() as f64 / 1000.0;
    milliseconds(usage.user_time()) + milliseconds(usage.system_time())
}

/// What a program says on its last line that its cards cost.
fn cost(command: &mut Command) -> Cost {
    let output = command.output().expect("to run");
    let error = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{command:?} failed: {error}");
    let text = String::from_utf8_lossy(&output.stdout);
    let said: Value = (text.lines().last())
        .and_then(|line| serde_json::from_str(line).ok())
        .expect("a line of JSON");
    let number = |key: &str| said[key].as_f64().expect("a number");
    Cost {
        clock: number("clock"),
        processor: number("processor"),
        memory: number("memory"),
        bytes: number("bytes"),
    }
}

/// satori and resvg-js, with the texts and sizes of all cards.
struct Satori {
    folder: PathBuf,
    recipe: PathBuf,
    engine: Takumi,
}

impl Satori {
    fn ready(work: &tempfile::TempDir) -> Option<Satori> {
        let folder = home().join("benches/satori");
        if !folder.join("node_modules").is_dir() {
            println!("installing satori and resvg-js (npm install in benches/satori)");
            let installed = Command::new("npm")
                .args(["install", "--no-audit", "--no-fund", "--no-package-lock"])
                .current_dir(&folder)
                .output();
            if !installed.is_ok_and(|output| output.status.success()) {
                println!("satori is left out: npm install did not work; is Node.js there?");
                return None;
            }
        }
        if Command::new("node").arg("--version").output().is_err() {
            println!("satori is left out: there is no Node.js");
            return None;
        }
        Some(Satori {
            folder,
            recipe: work.path().join("cards.json"),
            engine: engine(),
        })
    }

    /// Draws all cards, `told` the sizes of their letters or finding them.
    fn measure(&self, ground: Ground, photo: &Path, told: bool) -> Cost {
        let photos = photos(ground);
        let cards = (0..STORIES).into_par_iter().map(|number| {
            let story = Story::new(number);
            if !told {
                return story.elements(ground, None);
            }
            let drawn = draw(&self.engine, &story, ground, &photos);
            assert!(drawn.cut.is_empty(), "a text of the benchmark does not fit");
            story.elements(ground, Some(&drawn.boxes))
        });
        let cards: Vec<Value> = cards.collect();
        let all = json!({ "width": WIDTH, "height": HEIGHT, "cards": cards });
        fs::write(&self.recipe, all.to_string()).expect("to write the cards");
        cost(
            Command::new("node")
                .current_dir(&self.folder)
                .arg("cards.mjs")
                .args([&self.recipe, photo]),
        )
    }
}

fn home() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}
