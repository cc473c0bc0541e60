//! Recipes become bytes: cards are drawn, photos cleaned and scaled, each only once.

pub mod draw;
mod photo;

use std::sync::{Arc, OnceLock};

use rayon::prelude::*;

use self::draw::{DrawError, Drawing, Drawn, Engine, Takumi};
use crate::artifact::{Artifact, Content, Image, Media, Photo};
use crate::diagnostic::{Checked, Diagnostic, Place, codes};
use crate::disk::cache::Cache;
use crate::disk::{Body, OutputFile};

/// Part of every key: to be raised when the same recipe would give another picture.
const EDITION: &str = "careledger-bake/1 takumi/2.19.0";
/// Width in pixels of photos on cards; the widest card is little wider.
const CARD_PHOTO_WIDTH: u32 = 1200;

/// The files of a site, ready to be written.
#[derive(Debug, Default)]
pub struct Baked {
    /// Every file.
    pub files: Vec<OutputFile>,
    /// Images that were made anew.
    pub drawn: usize,
    /// Images that were made by earlier builds.
    pub reused: usize,
}

/// Whether the standing output has a path made from that recipe.
pub type Standing<'a> = &'a (dyn Fn(&str, &str) -> bool + Sync);

/// Makes bytes of every artifact. Images that stand in the output already, or lie in the cache, are
/// not made again.
pub fn all(
    artifacts: Vec<Artifact>,
    fonts: &[(String, Arc<[u8]>)],
    cache: &Cache,
    standing: Standing<'_>,
) -> Checked<Baked> {
    let oven = Oven {
        fonts,
        font_key: fonts_key(fonts),
        engine: OnceLock::new(),
        cache,
        standing,
    };
    let baked: Vec<_> = artifacts
        .into_par_iter()
        .map(|artifact| oven.bake(artifact))
        .collect();
    let mut checked = Checked::<Baked>::default();
    for one in baked {
        checked.diagnostics.extend(one.diagnostics);
        match one.origin {
            Origin::Finished => {}
            Origin::Drawn => checked.value.drawn += 1,
            Origin::Reused => checked.value.reused += 1,
        }
        checked.value.files.extend(one.file);
    }
    checked
}

enum Origin {
    Finished,
    Drawn,
    Reused,
}

struct One {
    file: Option<OutputFile>,
    origin: Origin,
    diagnostics: Vec<Diagnostic>,
}

struct Oven<'a> {
    fonts: &'a [(String, Arc<[u8]>)],
    font_key: String,
    /// Reading fonts takes time, so it happens only when there is something to draw.
    engine: OnceLock<Result<Takumi, DrawError>>,
    cache: &'a Cache,
    standing: Standing<'a>,
}

fn fonts_key(fonts: &[(String, Arc<[u8]>)]) -> String {
    let mut hasher = blake3::Hasher::new();
    for (name, bytes) in fonts {
        hasher.update(name.as_bytes()).update(&[0]);
        hasher.update(blake3::hash(bytes).as_bytes());
    }
    hasher.finalize().to_hex().to_string()
}

/// The hash of parts, each ended, so that no two lists of parts run together.
fn key(parts: &[&str]) -> String {
    let mut hasher = blake3::Hasher::new();
    for part in parts {
        hasher.update(&(part.len() as u64).to_le_bytes());
        hasher.update(part.as_bytes());
    }
    hasher.finalize().to_hex().to_string()
}

impl Oven<'_> {
    fn bake(&self, artifact: Artifact) -> One {
        let path = artifact.path;
        let finished = |bytes| One {
            file: Some(OutputFile {
                path: path.clone(),
                body: Body::Bytes(bytes),
                recipe: None,
            }),
            origin: Origin::Finished,
            diagnostics: Vec::new(),
        };
        match artifact.content {
            Content::Text(text) => finished(text.into_bytes()),
            Content::Bytes(bytes) => finished(bytes.to_vec()),
            Content::Image(image) => self.card(path, &image),
            Content::Photo(photo) => self.photo(path, &photo),
        }
    }

    fn card(&self, path: String, image: &Image) -> One {
        let size = format!("{}x{}", image.width, image.height);
        let mut parts = vec![EDITION, &self.font_key, &size, &image.html];
        for (name, media) in &image.photos {
            parts.extend([name.as_str(), media.hash.as_str()]);
        }
        let key = key(&parts);
        if (self.standing)(&path, &key) {
            return kept(path, key);
        }
        if let Some((told, png)) = self.cache.get(&key).and_then(|entry| Report::split(&entry)) {
            return made(path, key, png, Origin::Reused, told.diagnostics(image));
        }
        match self.draw(image) {
            Ok(drawn) => {
                let told = Report {
                    cut: drawn.cut,
                    missing: drawn.missing,
                };
                self.cache.put(&key, &told.join(&drawn.png));
                made(path, key, drawn.png, Origin::Drawn, told.diagnostics(image))
            }
            Err(error) => {
                let place = image
                    .origin
                    .map_or_else(|| Place::File(path.clone()), Place::At);
                let message = format!("{} could not be drawn: {error}", image.subject);
                failed(
                    Diagnostic::new(codes::CARD_FAILED, place, message).help(
                        "check the theme's card template and its fonts, and the story's photo",
                    ),
                )
            }
        }
    }

    fn draw(&self, image: &Image) -> Result<Drawn, DrawError> {
        let engine = self.engine.get_or_init(|| {
            Takumi::new(
                self.fonts
                    .iter()
                    .map(|(name, bytes)| (name.as_str(), &bytes[..])),
            )
        });
        let engine = engine.as_ref().map_err(Clone::clone)?;
        let photo = |(name, media): &(String, Media)| {
            let photo = Photo {
                media: media.clone(),
                max_width: CARD_PHOTO_WIDTH,
            };
            let (bytes, _) = self
                .photo_bytes(&photo, &photo_key(&photo))
                .map_err(|why| DrawError::Image(media.name.clone(), why))?;
            Ok((name.clone(), bytes))
        };
        let images = image
            .photos
            .iter()
            .map(photo)
            .collect::<Result<Vec<_>, DrawError>>()?;
        engine.draw(&Drawing {
            html: &image.html,
            width: image.width,
            height: image.height,
            images: &images,
        })
    }

    fn photo(&self, path: String, photo: &Photo) -> One {
        let key = photo_key(photo);
        if (self.standing)(&path, &key) {
            return kept(path, key);
        }
        match self.photo_bytes(photo, &key) {
            Ok((bytes, origin)) => made(path, key, bytes, origin, Vec::new()),
            Err(why) => failed(
                Diagnostic::of_file(
                    codes::PHOTO_UNREADABLE,
                    crate::disk::show(&photo.media.location),
                    format!("this photo cannot be read: {why}"),
                )
                .help("open it in a picture program and save it as JPEG or PNG"),
            ),
        }
    }

    fn photo_bytes(&self, photo: &Photo, key: &str) -> Result<(Vec<u8>, Origin), String> {
        if let Some(bytes) = self.cache.get(key) {
            return Ok((bytes, Origin::Reused));
        }
        let bytes = photo::clean(photo)?;
        self.cache.put(key, &bytes);
        Ok((bytes, Origin::Drawn))
    }
}

fn photo_key(photo: &Photo) -> String {
    key(&[
        EDITION,
        "photo",
        &photo.max_width.to_string(),
        &photo.media.hash,
        &photo.media.name,
    ])
}

fn kept(path: String, key: String) -> One {
    One {
        file: Some(OutputFile {
            path,
            body: Body::Kept,
            recipe: Some(key),
        }),
        origin: Origin::Reused,
        diagnostics: Vec::new(),
    }
}

fn failed(diagnostic: Diagnostic) -> One {
    One {
        file: None,
        origin: Origin::Finished,
        diagnostics: vec![diagnostic],
    }
}

/// A card that someone should look at gets no recipe in the manifest: the next build takes it from
/// the cache, and tells of it again.
fn made(
    path: String,
    key: String,
    bytes: Vec<u8>,
    origin: Origin,
    diagnostics: Vec<Diagnostic>,
) -> One {
    let recipe = diagnostics.is_empty().then_some(key);
    One {
        file: Some(OutputFile {
            path,
            body: Body::Bytes(bytes),
            recipe,
        }),
        origin,
        diagnostics,
    }
}

/// What is worth telling about a card; kept in the cache before its bytes.
#[derive(serde::Serialize, serde::Deserialize)]
struct Report {
    cut: Vec<String>,
    missing: Vec<char>,
}

impl Report {
    /// One line of JSON, then the picture.
    fn join(&self, png: &[u8]) -> Vec<u8> {
        let mut entry = serde_json::to_vec(self).unwrap_or_default();
        entry.push(b'\n');
        entry.extend_from_slice(png);
        entry
    }

    fn split(entry: &[u8]) -> Option<(Report, Vec<u8>)> {
        let end = entry.iter().position(|byte| *byte == b'\n')?;
        let report = serde_json::from_slice(&entry[..end]).ok()?;
        Some((report, entry[end + 1..].to_vec()))
    }

    fn diagnostics(&self, image: &Image) -> Vec<Diagnostic> {
        let Some(origin) = image.origin else {
            return Vec::new();
        };
        let cut = self.cut.iter().map(|name| {
            Diagnostic::new(
                codes::CARD_CUT,
                origin,
                format!("the {name} is cut on {}", image.subject),
            )
            .help("shorten it; even in the smallest letters it has no room")
        });
        let missing = self.missing.iter().map(|c| {
            Diagnostic::new(
                codes::CARD_CHARACTER,
                origin,
                format!(
                    "no font has the character {c} (U+{:04X}) that stands on {}",
                    u32::from(*c),
                    image.subject
                ),
            )
            .help("use another character, or add a font that has it to the theme")
        });
        cut.chain(missing).collect()
    }
}
