//! A measured page becomes the report of how each marked box of text came out.

use takumi::prelude::MeasuredNode;

use super::contrast::Area;

/// While measuring, box number n is moved down by n times this, since a measured box does not say
/// which element it is. Larger than any card, and small enough for exact arithmetic.
pub(super) const STRIDE: f32 = 16384.0;
/// How far text may stand over its box, in pixels: rounding.
const SLACK: f32 = 0.75;

/// How one marked box came out.
#[derive(Clone, Default)]
pub(super) struct Laid {
    /// Some of its text stands outside it, or it stands outside the boxes around it.
    pub(super) over: bool,
    /// The text is too wide: a word longer than the line.
    pub(super) wide: bool,
    /// Which part of the height of its room the text takes; over 1 if and only if it is `over`.
    pub(super) fill: f32,
    /// How much larger its letters could be, by a rough count of its lines; 0 where it has none.
    pub(super) growth: f32,
    /// How many lines it has room for.
    pub(super) lines: usize,
    /// Where it stands.
    pub(super) place: Bounds,
    /// Where the pieces of its text stand that have letters.
    pub(super) texts: Vec<Bounds>,
}

impl Laid {
    /// `bounds` is what the boxes around this one leave to it, before it was moved by `shift`.
    fn of(node: &MeasuredNode, bounds: Bounds, shift: f32) -> Self {
        let place = Bounds::of(node).moved_up(shift);
        let inside = place.shared_with(bounds);
        let mut texts = Vec::new();
        collect_texts(node, &mut texts);
        let wide = (texts.iter())
            .any(|(t, _)| t.left < inside.left - SLACK || t.right > inside.right + SLACK);
        // The ruler comes last of all that the box holds.
        let mut ruler = node;
        while let Some(last) = ruler.children.last() {
            ruler = last;
        }
        let end = Bounds::of(ruler).top - shift;
        let over = !bounds.holds(place) || wide || end > inside.bottom + SLACK;
        let lines = (inside.bottom + SLACK - inside.top) / ruler.height.max(1.0);
        let lines = lines.max(1.0) as usize;
        let fill = (end - inside.top) / (inside.bottom - inside.top).max(1.0);
        let fill = match over {
            true => fill.max(1.01),
            false => fill.clamp(0.0, 1.0),
        };
        let growth = growth(node, inside, ruler.height);
        // Emoji alone have colours of their own, and no contrast to ask for.
        let texts = texts.iter().filter(|(_, letters)| *letters);
        let texts = texts.map(|(text, _)| text.moved_up(shift)).collect();
        Self {
            over,
            wide,
            fill,
            growth,
            lines,
            place,
            texts,
        }
    }
}

#[derive(Clone, Copy, Default)]
pub(super) struct Bounds {
    pub(super) left: f32,
    pub(super) top: f32,
    pub(super) right: f32,
    pub(super) bottom: f32,
}

impl Bounds {
    /// Where `node` stands, in the coordinates of the card.
    fn of(node: &MeasuredNode) -> Self {
        let [.., x, y] = node.transform;
        Self {
            left: x,
            top: y,
            right: x + node.width,
            bottom: y + node.height,
        }
    }

    fn moved_up(self, by: f32) -> Self {
        Self {
            top: self.top - by,
            bottom: self.bottom - by,
            ..self
        }
    }

    /// The whole pixels that it touches; a negative edge becomes 0.
    pub(super) fn area(self) -> Area {
        let [left, top] = [self.left, self.top].map(|edge| edge.floor() as u32);
        let [right, bottom] = [self.right, self.bottom].map(|edge| edge.ceil() as u32);
        [left, top, right, bottom]
    }

    fn shared_with(self, other: Self) -> Self {
        Self {
            left: self.left.max(other.left),
            top: self.top.max(other.top),
            right: self.right.min(other.right),
            bottom: self.bottom.min(other.bottom),
        }
    }

    fn holds(self, other: Self) -> bool {
        other.left >= self.left - SLACK
            && other.top >= self.top - SLACK
            && other.right <= self.right + SLACK
            && other.bottom <= self.bottom + SLACK
    }
}

/// Walks down to the marked boxes; `bounds` is what all the boxes around `node` leave to it.
pub(super) fn find_boxes(node: &MeasuredNode, bounds: Bounds, boxes: &mut [Laid]) {
    let place = Bounds::of(node);
    let number = ((place.top - bounds.top) / STRIDE).round();
    if number >= 1.0 {
        if let Some(laid) = boxes.get_mut(number as usize - 1) {
            *laid = Laid::of(node, bounds, number * STRIDE);
        }
        return;
    }
    let bounds = place.shared_with(bounds);
    for child in &node.children {
        find_boxes(child, bounds, boxes);
    }
}

/// About the factor by which the letters of `node` could grow, or must shrink, so that its text just
/// fills `inside`: its words, each as wide as it is now, are set anew in lines `height` apart.
fn growth(node: &MeasuredNode, inside: Bounds, height: f32) -> f32 {
    let mut words = Vec::new();
    collect_words(node, &mut words);
    let (width, room) = (inside.right - inside.left, inside.bottom - inside.top);
    let fits = |factor: f32| {
        let (mut lines, mut end) = (1.0, 0.0);
        for word in words.iter().map(|width| width * factor) {
            if end > 0.0 && end + word > width {
                lines += 1.0;
                end = 0.0;
            }
            end += word;
            // A word wider than a line: scripts without spaces break it where it ends.
            lines += (end / width.max(1.0)).floor();
            end %= width.max(1.0);
        }
        lines * height * factor <= room
    };
    // In percent, by halving; a text twice as large is far from any limit.
    let (mut good, mut bad) = (0, 201);
    while good + 1 < bad {
        let middle = i32::midpoint(good, bad);
        match fits(middle as f32 / 100.0) {
            true => good = middle,
            false => bad = middle,
        }
    }
    good as f32 / 100.0
}

/// The widths of the words within `node`, each taken for as wide as its share of its line's letters.
fn collect_words(node: &MeasuredNode, widths: &mut Vec<f32>) {
    for run in &node.runs {
        let letters = run.text.chars().count().max(1) as f32;
        let words = run.text.split_inclusive(char::is_whitespace);
        widths.extend(words.map(|word| run.width * word.chars().count() as f32 / letters));
    }
    for child in &node.children {
        collect_words(child, widths);
    }
}

/// Where the pieces of text within `node` stand, and whether there are letters in them.
fn collect_texts(node: &MeasuredNode, texts: &mut Vec<(Bounds, bool)>) {
    let place = Bounds::of(node);
    texts.extend(node.runs.iter().map(|run| {
        let place = Bounds {
            left: place.left + run.x,
            top: place.top + run.y,
            right: place.left + run.x + run.width,
            bottom: place.top + run.y + run.height,
        };
        (place, run.text.contains(char::is_alphanumeric))
    }));
    for child in &node.children {
        collect_texts(child, texts);
    }
}
