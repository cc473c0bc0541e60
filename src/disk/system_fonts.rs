//! The fonts installed on this machine become the few that hold what no other font has.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;
use std::sync::Arc;

use fontdb::{Database, FaceInfo, Source, Stretch, Style, Weight};

use crate::bound;

/// Looks for fonts that hold the wanted characters, in the folders where the system keeps fonts.
/// `holds` tells which of them a face shows, from the bytes of its file and its place in that.
/// Each next one is that which holds most of what is left; of equals, a plain face before a bold,
/// slanted, narrow or monospaced one, then by the family's name. Gives file names and contents;
/// what cannot be read is passed over, since nobody chose it.
pub fn system_fonts(
    wanted: &BTreeSet<char>,
    holds: impl Fn(&[u8], u32) -> BTreeSet<char>,
) -> Vec<(String, Arc<[u8]>)> {
    let mut installed = Database::new();
    installed.load_system_fonts();
    let mut found: Vec<(Rank, BTreeSet<char>)> = installed
        .faces()
        .filter_map(|face| {
            let rank = Rank::of(face)?;
            let length = fs::metadata(&rank.path).ok()?.len();
            let held = (length <= bound::FONT.most)
                .then(|| installed.with_face_data(face.id, |bytes, index| holds(bytes, index)))??;
            (!held.is_empty()).then_some((rank, held))
        })
        .collect();
    found.sort();
    let mut left = wanted.clone();
    let mut taken: BTreeMap<PathBuf, (String, Arc<[u8]>)> = BTreeMap::new();
    let mut order = Vec::new();
    while let Some((rank, held)) = most(&found, &left) {
        left.retain(|c| !held.contains(c));
        // Another face of a collection that is taken already comes with it.
        if !taken.contains_key(&rank.path)
            && let Ok(bytes) = fs::read(&rank.path)
        {
            let name = rank.path.file_name().unwrap_or(rank.path.as_os_str());
            let font = (name.to_string_lossy().into_owned(), bytes.into());
            taken.insert(rank.path.clone(), font);
            order.push(rank.path.clone());
        }
    }
    order.iter().filter_map(|path| taken.remove(path)).collect()
}

/// The first of those that hold most of what is left; nothing when none holds any.
fn most<'a>(
    found: &'a [(Rank, BTreeSet<char>)],
    left: &BTreeSet<char>,
) -> Option<&'a (Rank, BTreeSet<char>)> {
    let count = |held: &BTreeSet<char>| held.intersection(left).count();
    // `max_by_key` gives the last of equals.
    (found.iter().rev())
        .max_by_key(|(_, held)| count(held))
        .filter(|(_, held)| count(held) > 0)
}

/// What decides between fonts that hold the same, in this order.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Rank {
    monospaced: bool,
    slanted: bool,
    stretch: u16,
    weight: u16,
    family: String,
    path: PathBuf,
    index: u32,
}

impl Rank {
    fn of(face: &FaceInfo) -> Option<Rank> {
        let (Source::File(path) | Source::SharedFile(path, _)) = &face.source else {
            return None;
        };
        Some(Rank {
            monospaced: face.monospaced,
            slanted: face.style != Style::Normal,
            stretch: face
                .stretch
                .to_number()
                .abs_diff(Stretch::Normal.to_number()),
            weight: face.weight.0.abs_diff(Weight::NORMAL.0),
            family: face.families.first()?.0.clone(),
            path: path.clone(),
            index: face.index,
        })
    }
}
