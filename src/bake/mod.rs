//! Recipes become bytes: cards are drawn, photos cleaned and scaled, each only once.

mod card;
pub mod draw;
pub mod encode;
pub mod haze;
mod photo;
mod progress;
pub mod sheet;

pub use card::Report;
pub use progress::{Progress, Unwatched};

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::{Arc, OnceLock};

use rayon::prelude::*;

use self::draw::{DrawError, Takumi};
use self::photo::Shelf;
use crate::artifact::{Artifact, Content, Image, Media, Photo};
use crate::diagnostic::{Checked, Diagnostic, Place, codes};
use crate::disk::cache::{Cache, Stored};
use crate::disk::{Body, OutputFile};
use crate::source::Sources;

/// Part of every key: to be raised when the same recipe would give another picture.
const EDITION: &str = "careledger-bake/5 takumi/2.19.0";

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

/// Makes bytes of every artifact; nothing when whoever waits wants no more. Images that stand in the
/// output already, or lie in the cache, are not made again.
pub fn all(
    mut artifacts: Vec<Artifact>,
    fonts: &[(String, Arc<[u8]>)],
    cache: &Cache,
    standing: Standing<'_>,
    sources: &Sources,
    progress: &dyn Progress,
) -> Option<Checked<Baked>> {
    let photos = artifacts
        .iter()
        .filter_map(|artifact| match &artifact.content {
            Content::Photo(photo) => Some(&photo.media),
            _ => None,
        });
    let oven = Oven::new(fonts, cache, standing, sources).with_photos(photos);
    // What is made from one photo is made together, while the photo is at hand; after all of them the pages,
    // which show what was kept of them.
    let place = |artifact: &Artifact| matches!(artifact.content, Content::Text(_));
    artifacts
        .sort_by(|a, b| (place(a), photo_of(a), &a.path).cmp(&(place(b), photo_of(b), &b.path)));
    let pages = artifacts.partition_point(|artifact| !place(artifact));
    let (pictures, pages) = artifacts.split_at_mut(pages);
    let mut told = Vec::new();
    let mut baked = Vec::with_capacity(pictures.len() + pages.len());
    progress.begin(pictures.len());
    for (part, told_of) in [(pictures, true), (pages, false)] {
        baked.par_extend(part.par_iter_mut().filter_map(|artifact| {
            let one = progress.goes_on().then(|| oven.bake(artifact))?;
            if told_of {
                progress.one();
            }
            Some(one)
        }));
    }
    if !progress.goes_on() {
        return None;
    }
    // Somebody may have cleared the cache meanwhile.
    (baked.par_iter_mut().zip(&mut artifacts))
        .filter(|(one, _)| one.is_gone())
        .for_each(|(one, artifact)| *one = oven.bake(artifact));
    let mut checked = Checked::<Baked>::default();
    for one in baked {
        told.extend(one.diagnostics);
        match one.origin {
            Origin::Finished => {}
            Origin::Drawn => checked.value.drawn += 1,
            Origin::Reused => checked.value.reused += 1,
        }
        checked.value.files.extend(one.file);
    }
    checked.diagnostics = card::once(told);
    Some(checked)
}

/// The photo that an artifact is made from.
fn photo_of(artifact: &Artifact) -> Option<&str> {
    match &artifact.content {
        Content::Image(image) => image.photos.first().map(|photo| &*photo.media.hash),
        Content::Photo(photo) => Some(&photo.media.hash),
        Content::Text(_) | Content::Bytes(_) | Content::Recording(_) => None,
    }
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

impl One {
    /// Whether its bytes lay in the cache and are there no longer.
    fn is_gone(&self) -> bool {
        let body = self.file.as_ref().map(|file| &file.body);
        matches!(body, Some(Body::Stored(stored)) if !stored.stands())
    }
}

/// What is made only once for many images: fonts that were read, photos that were decoded.
pub struct Kitchen {
    fonts: Vec<(String, Arc<[u8]>)>,
    font_key: String,
    /// Reading fonts takes time, so it happens only when there is something to draw.
    engine: OnceLock<Result<Takumi, DrawError>>,
    shelf: Shelf,
}

impl Kitchen {
    /// A kitchen that draws with these fonts.
    pub fn new(fonts: &[(String, Arc<[u8]>)]) -> Kitchen {
        Kitchen {
            font_key: fonts_key(fonts),
            fonts: fonts.to_vec(),
            engine: OnceLock::new(),
            shelf: Shelf::new(),
        }
    }

    /// Whether it draws with just these fonts.
    pub fn has(&self, fonts: &[(String, Arc<[u8]>)]) -> bool {
        self.font_key == fonts_key(fonts)
    }

    fn engine(&self) -> Result<&Takumi, DrawError> {
        let fonts = || self.fonts.iter();
        let engine = self
            .engine
            .get_or_init(|| Takumi::new(fonts().map(|(name, bytes)| (name.as_str(), &bytes[..]))));
        engine.as_ref().map_err(Clone::clone)
    }
}

/// Makes the images of one site.
pub struct Oven<'a> {
    kitchen: Arc<Kitchen>,
    /// The photos that the site shows, by their hashes.
    photos: HashMap<String, Media>,
    cache: &'a Cache,
    standing: Standing<'a>,
    sources: &'a Sources,
}

fn fonts_key(fonts: &[(String, Arc<[u8]>)]) -> String {
    let mut hasher = blake3::Hasher::new();
    // Their names say where they lie on this machine, and change no pixel.
    for (_, bytes) in fonts {
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

impl<'a> Oven<'a> {
    /// An oven that draws with these fonts.
    pub fn new(
        fonts: &[(String, Arc<[u8]>)],
        cache: &'a Cache,
        standing: Standing<'a>,
        sources: &'a Sources,
    ) -> Oven<'a> {
        Oven::within(Arc::new(Kitchen::new(fonts)), cache, standing, sources)
    }

    /// An oven in a kitchen that outlasts it.
    pub fn within(
        kitchen: Arc<Kitchen>,
        cache: &'a Cache,
        standing: Standing<'a>,
        sources: &'a Sources,
    ) -> Oven<'a> {
        Oven {
            kitchen,
            photos: HashMap::new(),
            cache,
            standing,
            sources,
        }
    }

    /// The same oven, for pages that show these photos.
    pub fn with_photos<'m>(mut self, photos: impl Iterator<Item = &'m Media>) -> Oven<'a> {
        self.photos = photos
            .map(|media| (media.hash.clone(), media.clone()))
            .collect();
        self
    }

    /// The bytes of one file, if it could be made.
    pub fn finished(&self, mut artifact: Artifact) -> Checked<Option<Vec<u8>>> {
        let One {
            file, diagnostics, ..
        } = self.bake(&mut artifact);
        let bytes = match file.map(|file| file.body) {
            Some(Body::Bytes(bytes)) => Some(bytes),
            Some(Body::Stored(stored)) => stored.read().ok(),
            Some(Body::Copied { from, .. }) => crate::disk::read::bytes(&from).ok(),
            Some(Body::Kept) | None => None,
        };
        Checked::new(bytes, diagnostics)
    }

    /// Makes one file. Texts are taken out of the artifact; recipes stay.
    fn bake(&self, artifact: &mut Artifact) -> One {
        let path = artifact.path.clone();
        let plain = |body| One {
            file: Some(OutputFile {
                path: path.clone(),
                body,
                recipe: None,
            }),
            origin: Origin::Finished,
            diagnostics: Vec::new(),
        };
        let finished = |bytes| plain(Body::Bytes(bytes));
        match &mut artifact.content {
            Content::Text(text) => {
                let text = std::mem::take(text);
                let filled = match haze::fill(&text, |hash| self.haze(hash)) {
                    Cow::Owned(filled) => filled,
                    Cow::Borrowed(_) => text,
                };
                finished(filled.into_bytes())
            }
            Content::Bytes(bytes) => finished(bytes.to_vec()),
            Content::Image(image) => self.card(path, image),
            Content::Photo(photo) => self.photo(path, photo),
            Content::Recording(media) => plain(Body::Copied {
                from: media.location.clone(),
                hash: blake3::Hash::from_hex(&media.hash).unwrap_or_else(|_| blake3::hash(&[])),
                size: media.recording.as_ref().map_or(0, |about| about.length),
            }),
        }
    }

    fn card(&self, path: String, image: &Image) -> One {
        let key = card::recipe(image, EDITION, &self.kitchen.font_key);
        if (self.standing)(&path, &key) {
            return kept(path, key);
        }
        match self.made_card(image, &key) {
            Ok((body, report, origin)) => {
                let told = report.diagnostics(image, self.sources);
                made(path, key, body, origin, told)
            }
            Err(error) => {
                let place = match image.texts.first() {
                    Some((_, span)) => Place::At(*span),
                    None => Place::File(path),
                };
                let message = format!("{} could not be drawn: {error}", image.subject);
                failed(
                    Diagnostic::new(codes::CARD_FAILED, place, message).help(
                        "check the theme's card template and its fonts, and the story's photo",
                    ),
                )
            }
        }
    }

    /// A card from the cache, or drawn, and what is to be known of it.
    ///
    /// # Errors
    /// See [`DrawError`].
    pub fn look_at(&self, image: &Image) -> Result<(Vec<u8>, Report), DrawError> {
        let key = card::recipe(image, EDITION, &self.kitchen.font_key);
        let (body, report, _) = self.made_card(image, &key)?;
        let bytes = match body {
            Body::Bytes(bytes) => bytes,
            Body::Stored(stored) => match stored.read() {
                Ok(bytes) => bytes,
                Err(_) => self.drawn(image)?.0,
            },
            Body::Copied { .. } | Body::Kept => Vec::new(),
        };
        Ok((bytes, report))
    }

    fn made_card(&self, image: &Image, key: &str) -> Result<(Body, Report, Origin), DrawError> {
        if let Some((head, stored)) = self.cache.get(key)
            && let Ok(report) = serde_json::from_slice(&head)
        {
            return Ok((Body::Stored(stored), report, Origin::Reused));
        }
        let (bytes, report) = self.drawn(image)?;
        let head = serde_json::to_vec(&report).unwrap_or_default();
        Ok((self.stored(key, &head, bytes), report, Origin::Drawn))
    }

    fn drawn(&self, image: &Image) -> Result<(Vec<u8>, Report), DrawError> {
        card::draw(image, self.engine()?, &self.kitchen.shelf)
    }

    fn engine(&self) -> Result<&Takumi, DrawError> {
        self.kitchen.engine()
    }

    /// Bytes given to the cache; held where it does not take them.
    fn stored(&self, key: &str, head: &[u8], bytes: Vec<u8>) -> Body {
        let stored: Option<Stored> = self.cache.put(key, head, &bytes);
        stored.map_or(Body::Bytes(bytes), Body::Stored)
    }

    /// The placeholder of a photo, from the cache or drawn; none where that fails, since the photo then
    /// fails as well, and is told.
    fn haze(&self, hash: &str) -> String {
        let Some(media) = self.photos.get(hash) else {
            return String::new();
        };
        let key = key(&[EDITION, "haze", hash]);
        if let Some((_, stored)) = self.cache.get(&key)
            && let Ok(bytes) = stored.read()
            && let Ok(svg) = String::from_utf8(bytes)
        {
            return svg;
        }
        let svg = self.kitchen.shelf.haze(media);
        if let Ok(svg) = &svg {
            self.cache.put(&key, b"", svg.as_bytes());
        }
        svg.unwrap_or_default()
    }

    fn photo(&self, path: String, photo: &Photo) -> One {
        let key = photo_key(photo);
        if (self.standing)(&path, &key) {
            return kept(path, key);
        }
        if let Some((_, stored)) = self.cache.get(&key) {
            return made(path, key, Body::Stored(stored), Origin::Reused, Vec::new());
        }
        match self.kitchen.shelf.for_page(photo) {
            Ok(bytes) => {
                // While its pixels are at hand.
                self.haze(&photo.media.hash);
                let body = self.stored(&key, b"", bytes);
                made(path, key, body, Origin::Drawn, Vec::new())
            }
            Err(why) => failed(
                Diagnostic::of_file(
                    codes::PHOTO_UNREADABLE,
                    crate::disk::show(&photo.media.location),
                    format!("this photo cannot be read: {why}"),
                )
                .help("build again if it was just being written; else open it in a picture program and save it as JPEG or PNG"),
            ),
        }
    }
}

fn photo_key(photo: &Photo) -> String {
    let size = format!("{}x{}", photo.width, photo.height);
    let print = format!("{:?} {:?}", photo.print, photo.media.picture);
    key(&[EDITION, "photo", &size, &print, &photo.media.hash])
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
    body: Body,
    origin: Origin,
    diagnostics: Vec<Diagnostic>,
) -> One {
    let recipe = diagnostics.is_empty().then_some(key);
    One {
        file: Some(OutputFile { path, body, recipe }),
        origin,
        diagnostics,
    }
}
