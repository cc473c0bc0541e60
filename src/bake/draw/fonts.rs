//! Font files become takumi's fonts, the order in which a card asks them, and what they lack.

use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

use rayon::prelude::*;
use takumi::prelude::{FontFamily, FontOverride, FontResource, FontSource, Fonts};
use unicode_normalization::char::{decompose_canonical, is_combining_mark};
use unicode_segmentation::UnicodeSegmentation;

use super::coverage::Coverage;
use super::font_file::{self, Face, FontFile};
use super::han::Han;
use super::{DrawError, clean};

/// More faces than a family has weights and slants: it comes in slices.
const MANY_FACES: usize = 20;

/// The characters of `texts` that no font shows, or not together with the letter they stand on.
/// Files that are no fonts are passed over.
pub fn uncovered<'a>(
    fonts: &[(String, Arc<[u8]>)],
    texts: impl IntoIterator<Item = &'a str>,
) -> BTreeSet<char> {
    let files: Vec<_> = fonts
        .par_iter()
        .map(|(_, bytes)| font_file::read_faces(bytes).unwrap_or_default())
        .collect();
    let shelf = Shelf::new(files.into_iter().flatten());
    let mut uncovered = BTreeSet::new();
    for text in texts {
        for cluster in clean(text).graphemes(true) {
            if !shelf.lacks(cluster).is_empty() {
                uncovered.extend(cluster.chars().filter(|c| !is_unseen(*c)));
            }
        }
    }
    uncovered
}

/// The fonts of cards, in the order in which they are asked for a character.
pub(super) struct Library {
    pub(super) fonts: Fonts,
    shelf: Shelf,
}

impl Library {
    /// Reads font files, given as name and bytes.
    pub(super) fn new<'a>(
        files: impl IntoIterator<Item = (&'a str, &'a [u8])>,
    ) -> Result<Self, DrawError> {
        // One after the other: a pool's thread that waits here for others of the pool would take up
        // the next card meanwhile, and wait in it for these fonts.
        let (mut fonts, mut read) = (Fonts::default(), Vec::new());
        for (name, bytes) in files {
            let fault = |why| DrawError::Font(name.to_owned(), why);
            let file = font_file::read(bytes).map_err(fault)?;
            register(&mut fonts, &file, None).map_err(fault)?;
            read.push(file);
        }
        name_slices(&mut read);
        for file in read.iter().filter(|file| file.faces[0].is_slice) {
            // The same bytes under a second name, which nothing more can go wrong with.
            let _ = register(&mut fonts, file, Some(&file.faces[0].family));
        }
        let shelf = Shelf::new(read.into_iter().flat_map(|file| file.faces));
        Ok(Self { fonts, shelf })
    }

    /// The characters of `texts` that are not shown, in order, once each.
    pub(super) fn missing<'a>(&self, texts: impl IntoIterator<Item = &'a str>) -> Vec<char> {
        let clusters = texts.into_iter().flat_map(|text| text.graphemes(true));
        let missing: BTreeSet<char> = clusters.flat_map(|c| self.shelf.lacks(c)).collect();
        missing.into_iter().collect()
    }

    /// The families to ask for what a page's own families lack, best first.
    pub(super) fn order<'a>(
        &self,
        texts: impl IntoIterator<Item = &'a str>,
        language: Option<&str>,
    ) -> FontFamily {
        let names = self.shelf.order(texts, language.and_then(Han::of_language));
        FontFamily::from_names(names.into_iter().map(str::to_owned))
    }
}

/// The files of one family may each hold a few scripts: a face then answers only for what it
/// holds, as with `unicode-range` in a browser.
fn register(fonts: &mut Fonts, file: &FontFile, name: Option<&str>) -> Result<(), String> {
    let faces = file.faces.iter();
    let shown = faces.fold(Coverage::default(), |all, face| all.join(&face.shown));
    let resource = FontResource::new(FontSource::from_shared(file.sfnt.clone()))
        .unicode_range(shown.ranges())
        .override_info(FontOverride {
            family_name: name.map(Arc::from),
            ..FontOverride::default()
        });
    match fonts.register(resource) {
        Ok(families) if !families.is_empty() => Ok(()),
        Ok(_) => Err("it is damaged".to_owned()),
        Err(error) => Err(error.to_string()),
    }
}

/// Web fonts of Chinese, Japanese and Korean come in a hundred files a weight. takumi looks at every
/// face of a family at every size that it tries, so each such slice (in all its weights) becomes a
/// family of its own, of which a card asks only those that hold something of it.
fn name_slices(files: &mut [FontFile]) {
    let mut sizes: HashMap<String, usize> = HashMap::new();
    for face in files.iter().flat_map(|file| &file.faces) {
        *sizes.entry(face.family.to_lowercase()).or_default() += 1;
    }
    let mut numbers: HashMap<(String, Coverage), usize> = HashMap::new();
    for file in files {
        let [face] = &mut file.faces[..] else {
            continue; // a collection
        };
        let family = face.family.to_lowercase();
        if sizes.get(&family).is_some_and(|size| *size > MANY_FACES) {
            let next = numbers.len();
            let number = numbers.entry((family, face.shown.clone())).or_insert(next);
            face.family.push_str(&format!(" /{number}"));
            face.is_slice = true;
        }
    }
}

/// What the fonts hold, by family.
struct Shelf {
    families: Vec<Family>,
    /// What any face holds.
    all: Coverage,
}

struct Family {
    name: String,
    /// The language whose forms of shared characters it draws.
    han: Option<Han>,
    is_slice: bool,
    /// What any of its faces holds.
    all: Coverage,
    faces: Vec<Face>,
}

impl Shelf {
    fn new(faces: impl IntoIterator<Item = Face>) -> Self {
        let mut families: Vec<Family> = Vec::new();
        let mut places: HashMap<String, usize> = HashMap::new();
        for face in faces {
            // takumi tells families apart without regard to case.
            let place = *places.entry(face.family.to_lowercase()).or_insert_with(|| {
                families.push(Family {
                    han: Han::of_family(&face.family),
                    name: face.family.clone(),
                    is_slice: face.is_slice,
                    all: Coverage::default(),
                    faces: Vec::new(),
                });
                families.len() - 1
            });
            families[place].all = families[place].all.join(&face.shown);
            families[place].faces.push(face);
        }
        let all = (families.iter()).fold(Coverage::default(), |all, one| all.join(&one.all));
        Self { families, all }
    }

    /// The characters of a cluster (a letter with its marks, or an emoji sequence) that it would be
    /// drawn without.
    fn lacks(&self, cluster: &str) -> Vec<char> {
        let seen: Vec<char> = cluster.chars().filter(|c| !is_unseen(*c)).collect();
        let alone = || seen.iter().copied().filter(|c| !shows(&self.all, *c));
        if !is_marked(&seen) || alone().next().is_some() {
            return alone().collect();
        }
        if self.first_with(cluster, &seen).is_some() {
            return Vec::new();
        }
        let base = self.first_with(cluster, &seen[..1]);
        let drawn = |c: char| base.is_some_and(|family| shows(&family.all, c));
        let without: Vec<char> = seen.iter().copied().filter(|c| !drawn(*c)).collect();
        match without.is_empty() {
            // In the base's family, but not in one of its faces.
            true => seen[1..].to_vec(),
            false => without,
        }
    }

    /// The first family that has a face for all of `chars`, which stand together in `cluster`.
    fn first_with(&self, cluster: &str, chars: &[char]) -> Option<&Family> {
        let find = |color: bool| {
            (self.families.iter()).find(|family| {
                let mut faces = family.faces.iter().filter(|face| face.color == color);
                faces.any(|face| chars.iter().all(|&c| shows(&face.shown, c)))
            })
        };
        // takumi asks fonts of emoji for a text only when no other has its first character.
        let plain = find(false);
        if plain.is_some() {
            return plain;
        }
        let first = chars.first()?;
        let is_text = |family: &Family| {
            let mut faces = family.faces.iter().filter(|face| !face.color);
            faces.any(|face| shows(&face.shown, *first))
        };
        if !cluster.contains('\u{FE0F}') && self.families.iter().any(is_text) {
            return None;
        }
        find(true)
    }

    /// The names of the families in the order in which to ask them. takumi asks one family for a
    /// letter and its marks: the first that has the letter. So those go first that are needed for
    /// their marks, then those made for the language, then the others as they were given, and emoji
    /// last; slices that hold nothing of `texts` are left out.
    fn order<'a>(&self, texts: impl IntoIterator<Item = &'a str>, han: Option<Han>) -> Vec<&str> {
        let (mut marked, mut chars) = (Vec::new(), BTreeSet::new());
        for text in texts {
            for cluster in text.graphemes(true) {
                let seen: Vec<char> = cluster.chars().filter(|c| !is_unseen(*c)).collect();
                if is_marked(&seen) {
                    let base = self.first_with(cluster, &seen[..1]);
                    let whole = self.first_with(cluster, &seen);
                    marked.extend(whole.filter(|whole| base.is_some_and(|b| b.name != whole.name)));
                }
                chars.extend(seen);
            }
        }
        let holds_some = |family: &Family| chars.iter().any(|&c| shows(&family.all, c));
        let own = (self.families.iter()).filter(|family| han.is_some() && family.han == han);
        let mut families: Vec<&Family> = Vec::new();
        for family in marked.into_iter().chain(own).chain(&self.families) {
            let is_needed = !family.is_slice || holds_some(family);
            if is_needed && !families.iter().any(|other| other.name == family.name) {
                families.push(family);
            }
        }
        // The first of all is asked for digits where a page names no font; emoji fonts have some.
        families.sort_by_key(|family| family.faces.iter().all(|face| face.color));
        families.into_iter().map(|family| &*family.name).collect()
    }
}

/// Whether a mark stands on the first of these characters: the two come from one font, or the mark
/// is lost.
fn is_marked(seen: &[char]) -> bool {
    seen.iter().skip(1).any(|c| is_combining_mark(*c))
}

/// Whether a font with these characters draws `c`: as it is, or from its parts.
fn shows(held: &Coverage, c: char) -> bool {
    if held.holds(c) {
        return true;
    }
    let mut parts = Vec::new();
    decompose_canonical(c, |part| parts.push(part));
    parts.len() > 1 && parts.iter().all(|&part| held.holds(part))
}

/// What is never seen needs no glyph: white space (but for the Ogham one, a stroke), joiners,
/// direction marks, variation selectors, soft hyphens, fillers, and whatever else Unicode names
/// `Default_Ignorable_Code_Point`.
fn is_unseen(c: char) -> bool {
    (c.is_whitespace() && c != '\u{1680}')
        || matches!(c,
            '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}'
            | '\u{180B}'..='\u{180F}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}' | '\u{3164}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}'
            | '\u{FFA0}' | '\u{FFF0}'..='\u{FFF8}' | '\u{1BCA0}'..='\u{1BCA3}'
            | '\u{1D173}'..='\u{1D17A}' | '\u{E0000}'..='\u{E0FFF}')
}

#[cfg(test)]
mod tests;
