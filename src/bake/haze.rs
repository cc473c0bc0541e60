//! A photo becomes a few soft cells that stand in its place until it has come, in the theme's own colours.
//!
//! It is an SVG of presentation attributes, so that no Content-Security-Policy refuses it: rows of strokes
//! whose opacity says how dark the photo is there, held against its lightest part. The style sheet gives ground, stroke and softness; so
//! another theme, or other colours, draw no photo again. A page holds a mark in its place until it is baked.

use std::borrow::Cow;
use std::fmt::Write;

use super::draw::Pixels;
use super::photo;

/// Cells along the longer edge and along the shorter.
const CELLS: (u32, u32) = (6, 4);
/// How many steps there are from light to dark; the lightest draws nothing.
const STEPS: u32 = 4;
/// What is darkest in a photo gets the last step where it differs from what is lightest by this much, in
/// thousandths of white; an even photo stays even.
const LEAST_RANGE: u32 = 300;
const OPEN: &str = "<span data-haze=\"";
const CLOSE: &str = "\"></span>";

/// Stands in a page where the placeholder of the photo with that hash goes.
pub fn mark(hash: &str) -> String {
    format!("{OPEN}{hash}{CLOSE}")
}

/// Whether a text holds such a mark.
pub fn is_marked(text: &str) -> bool {
    memchr::memmem::find(text.as_bytes(), OPEN.as_bytes()).is_some()
}

/// A text with each mark replaced by what `haze` gives for the hash.
pub(super) fn fill<'a>(text: &'a str, haze: impl Fn(&str) -> String) -> Cow<'a, str> {
    let mut rest = text;
    let mut filled = String::new();
    while let Some((before, after)) = rest.split_once(OPEN) {
        let Some((hash, after)) = after.split_once(CLOSE) else {
            break;
        };
        filled.push_str(before);
        filled.push_str(&haze(hash));
        rest = after;
    }
    match filled.is_empty() {
        true => Cow::Borrowed(text),
        false => Cow::Owned(filled + rest),
    }
}

/// The placeholder of a photo, below 400 bytes; none for a picture that can be seen through, since it would
/// stay in sight behind it.
pub(super) fn of(whole: &Pixels) -> Result<String, String> {
    if !whole.is_opaque() {
        return Ok(String::new());
    }
    let (columns, rows) = match whole.width >= whole.height {
        true => CELLS,
        false => (CELLS.1, CELLS.0),
    };
    let cells = photo::resized(whole, (columns, rows))?;
    // Luma of ITU-R BT.709, in thousandths of white.
    let light = |pixel: &[u8]| {
        let [red, green, blue] = [pixel[0], pixel[1], pixel[2]].map(u32::from);
        (213 * red + 715 * green + 72 * blue) / 255
    };
    let lights: Vec<u32> = cells.rgba.chunks_exact(4).map(light).collect();
    let brightest = lights.iter().max().copied().unwrap_or_default();
    let darkest = lights.iter().min().copied().unwrap_or_default();
    let range = (brightest - darkest).max(LEAST_RANGE) + 1;
    let step = |light: &u32| (brightest - light) * STEPS / range;
    let steps: Vec<u32> = lights.iter().map(step).collect();
    // Rows lie on whole numbers, so that a stroke of width 1 fills its row.
    let mut svg = format!(
        "<svg class=\"haze\" viewBox=\"0 -.5 {columns} {rows}\" preserveAspectRatio=\"none\" aria-hidden=\"true\">"
    );
    for step in 1..STEPS {
        let mut path = String::new();
        for (y, row) in steps.chunks_exact(columns as usize).enumerate() {
            let mut x = 0;
            for run in row.chunk_by(|one, next| one == next) {
                if run[0] == step {
                    // Writing to a String cannot fail.
                    let _ = write!(path, "M{x} {y}h{}", run.len());
                }
                x += run.len();
            }
        }
        if !path.is_empty() {
            let _ = write!(svg, "<path opacity=\".{}\" d=\"{path}\"/>", step * 2);
        }
    }
    svg.push_str("</svg>");
    Ok(svg)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pixels(width: u32, height: u32, level: impl Fn(u32) -> u8) -> Pixels {
        let levels = (0..width * height).map(level);
        Pixels {
            width,
            height,
            rgba: levels
                .flat_map(|level| [level, level, level, 255])
                .collect(),
        }
    }

    #[test]
    fn a_placeholder_is_small_and_follows_the_photo() {
        // The worst there is: no two neighbours alike.
        let wild = of(&pixels(6, 4, |at| [0, 90, 160, 250][at as usize % 4])).expect("a haze");
        assert!(wild.len() < 400, "{} bytes: {wild}", wild.len());
        // Light above, dark below; and dark all over, which is even.
        let upright = of(&pixels(40, 72, |at| if at < 40 * 36 { 250 } else { 10 }));
        let upright = upright.expect("a haze");
        let half = "<path opacity=\".6\" d=\"M0 3h4M0 4h4M0 5h4\"/></svg>";
        assert!(
            upright.contains("viewBox=\"0 -.5 4 6\"") && upright.ends_with(half),
            "{upright}"
        );
        let even = of(&pixels(80, 40, |_| 10)).expect("a haze");
        assert!(!even.contains("<path"), "{even}");
    }

    #[test]
    fn what_is_seen_through_has_none() {
        let mut glass = pixels(8, 8, |_| 0);
        glass.rgba[3] = 0;
        assert_eq!(of(&glass), Ok(String::new()));
    }

    #[test]
    fn marks_are_filled_and_all_else_stays() {
        let page = format!("a {} b {} c", mark("x"), mark("y"));
        assert_eq!(fill(&page, |hash| hash.to_uppercase()), "a X b Y c");
        assert_eq!(
            fill("a <span data-haze=\"x", |_| String::new()),
            "a <span data-haze=\"x"
        );
    }
}
