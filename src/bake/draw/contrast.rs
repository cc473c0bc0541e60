//! A drawing with and without its texts becomes the contrast of each text to what lies under it.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use super::Pixels;

/// Least contrast of text to its background, in hundredths: WCAG 2.2, success criterion 1.4.3.
pub(super) const LEAST: u32 = 450;
/// A text is judged by its worst pixels but this part of them, so that no single grain of a photo
/// condemns it.
const GRAIN: usize = 50;

/// A part of a drawing in whole pixels: left, top, right, bottom.
pub(super) type Area = [u32; 4];

/// The contrast ratio in hundredths of the text that covers `areas`: 100 for one that is not to be
/// seen at all, nothing where there is none.
///
/// `with` and `without` are the same drawing with the text and without it. The colour of the text is
/// the one that most of the pixels have that it changes much (the insides of letters; their edges are
/// mixed, and emoji among them are of many colours); its background is what lies under all that it
/// changes.
/// In `others` stand other texts: what changes there says nothing of this one.
pub(super) fn of_text(
    with: &Pixels,
    without: &Pixels,
    areas: &[Area],
    others: &[Area],
) -> Option<u32> {
    let mut changed: Vec<([u8; 3], [u8; 3], u32)> = Vec::new();
    let mut is_empty = true;
    for &[left, top, right, bottom] in areas {
        for y in top..bottom.min(with.height) {
            for x in left..right.min(with.width) {
                let holds = |[left, top, right, bottom]: &Area| {
                    (*left..*right).contains(&x) && (*top..*bottom).contains(&y)
                };
                let at = (y as usize * with.width as usize + x as usize) * 4;
                let (Some(text), Some(ground)) = (color(with, at), color(without, at)) else {
                    continue;
                };
                if (is_empty || text != ground) && !others.iter().any(holds) {
                    is_empty = false;
                    if text != ground {
                        changed.push((text, ground, distance(text, ground)));
                    }
                }
            }
        }
    }
    let Some(ink) = ink(&changed) else {
        return (!is_empty).then_some(100);
    };
    let ink = luminance(ink);
    let mut ratios: Vec<u32> = changed
        .iter()
        .map(|(_, ground, _)| ratio(ink, luminance(*ground)))
        .collect();
    let worst = ratios.len() / GRAIN;
    Some(*ratios.select_nth_unstable(worst).1)
}

fn ink(changed: &[([u8; 3], [u8; 3], u32)]) -> Option<[u8; 3]> {
    let most = changed.iter().map(|(.., far)| *far).max()?;
    let mut counts: BTreeMap<[u8; 3], usize> = BTreeMap::new();
    for (text, ..) in changed.iter().filter(|(.., far)| *far > most / 4) {
        *counts.entry(*text).or_default() += 1;
    }
    let (ink, _) = counts
        .into_iter()
        .max_by_key(|(text, count)| (*count, *text))?;
    Some(ink)
}

fn color(pixels: &Pixels, at: usize) -> Option<[u8; 3]> {
    pixels.rgba.get(at..at + 3)?.try_into().ok()
}

fn distance(one: [u8; 3], other: [u8; 3]) -> u32 {
    let channels = one.iter().zip(other);
    channels.map(|(a, b)| u32::from(a.abs_diff(b)).pow(2)).sum()
}

/// Contrast ratio of two colours in hundredths, from 100 to 2100, as WCAG 2.2 defines it.
pub fn contrast(one: [u8; 3], other: [u8; 3]) -> u32 {
    ratio(luminance(one), luminance(other))
}

/// Relative luminance from 0 to 1, as WCAG 2.2 defines it.
fn luminance(color: [u8; 3]) -> f64 {
    static LINEAR: LazyLock<[f64; 256]> = LazyLock::new(|| {
        std::array::from_fn(|channel| {
            let value = channel as f64 / 255.0;
            match value <= 0.04045 {
                true => value / 12.92,
                false => ((value + 0.055) / 1.055).powf(2.4),
            }
        })
    });
    let [red, green, blue] = color.map(|channel| LINEAR[usize::from(channel)]);
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/// Contrast ratio in hundredths, from 100 to 2100, as WCAG 2.2 defines it.
fn ratio(one: f64, other: f64) -> u32 {
    let ratio = (one.max(other) + 0.05) / (one.min(other) + 0.05);
    (ratio * 100.0).round() as u32
}
