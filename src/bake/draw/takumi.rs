//! Takumi lays a card out, measures it until its texts fit, and paints it.

use std::collections::HashMap;
use std::fmt::Display;
use std::sync::Arc;

use takumi::prelude::{
    Bitmap, FromHtmlOptions, ImageSource, MeasuredNode, Node, NodeKind, OutputFormat,
    RenderOptions, StyleSheet, Viewport,
};

use super::fit::{Mark, Marks, search};
use super::fonts::Library;
use super::{DrawError, Drawing, Drawn, Engine, clean};

/// While measuring, box number n is moved down by n times this, since a measured box does not say
/// which element it is. Larger than any card, and small enough for exact arithmetic.
const STRIDE: f32 = 16384.0;
/// While measuring, an unseen line follows each text, to tell where the text ends and how tall a
/// line is: a piece of text only knows its font's height, which differs between scripts.
const RULER: &str = "[data-fit]::after{content:'\\200B';display:block;position:absolute}";
/// How far text may stand over its box, in pixels: rounding.
const SLACK: f32 = 0.75;

/// The engine that draws with the takumi crate.
pub struct Takumi {
    library: Library,
}

impl Takumi {
    /// An engine with these fonts (name and bytes of OpenType or WOFF2 files): the first that has
    /// a character shows it, unless the page asks for another. No other fonts are ever used.
    ///
    /// # Errors
    /// [`DrawError::Font`] when a file is not a font.
    pub fn new<'a>(
        fonts: impl IntoIterator<Item = (&'a str, &'a [u8])>,
    ) -> Result<Self, DrawError> {
        let library = Library::new(fonts)?;
        Ok(Self { library })
    }
}

impl Engine for Takumi {
    fn draw(&self, drawing: &Drawing) -> Result<Drawn, DrawError> {
        let html = clean(drawing.html);
        let marks = Marks::read(&html)?;
        let mut page = Page::new(self, &html, drawing)?;

        // Whole words first; what does not fit so at any size may be broken within words.
        let mut rules = String::new();
        let mut state = page.fit(&marks, &rules)?;
        for mark in state.boxes_that(&marks, |laid| laid.wide) {
            rules.push_str(&format!("{}{{overflow-wrap:anywhere}}", mark.selector()));
        }
        if !rules.is_empty() {
            state = page.fit(&marks, &rules)?;
        }
        let cut: Vec<&Mark> = state.boxes_that(&marks, |laid| laid.over).collect();
        if !cut.is_empty() {
            for mark in &cut {
                page.shorten(&marks, mark, &state.sizes, &rules)?;
            }
            // The engine's own ellipsis is for what has no room even for one word.
            let after = page.lay_out(&marks, &state.sizes, &rules)?;
            for (mark, laid) in marks.boxes.iter().zip(&after).filter(|(_, l)| l.over) {
                let (selector, lines) = (mark.selector(), laid.lines);
                rules.push_str(&format!("{selector}{{line-clamp:{lines};overflow:hidden}}"));
            }
        }
        let cut = cut.into_iter().map(|mark| mark.name.clone()).collect();
        rules.push_str(&sizes_rule(&marks, &state.sizes));
        let bitmap = takumi::render(page.options(&rules)).map_err(page_fault)?;
        let names = marks.groups.into_iter().map(|g| g.name);
        Ok(Drawn {
            png: encode(&bitmap)?,
            sizes: names.zip(state.sizes).collect(),
            cut,
            missing: self.library.missing(texts(&page.node).into_iter()),
        })
    }
}

/// A parsed page, ready to be laid out again and again.
struct Page<'a> {
    engine: &'a Takumi,
    body: String,
    node: Node,
    css: String,
    images: HashMap<Arc<str>, ImageSource>,
    viewport: Viewport,
    bounds: Bounds,
}

/// The sizes of the groups, and how the boxes came out at them.
struct Fitted {
    sizes: Vec<u32>,
    boxes: Vec<Laid>,
}

impl Fitted {
    fn boxes_that<'a>(
        &'a self,
        marks: &'a Marks,
        want: impl Fn(&Laid) -> bool,
    ) -> impl Iterator<Item = &'a Mark> {
        let boxes = marks.boxes.iter().zip(&self.boxes);
        boxes
            .filter(move |(_, laid)| want(laid))
            .map(|(mark, _)| mark)
    }
}

/// How one marked box came out.
#[derive(Clone, Default)]
struct Laid {
    /// Some of its text stands outside it, or it stands outside the boxes around it.
    over: bool,
    /// The text is too wide: a word longer than the line.
    wide: bool,
    /// How many lines it has room for.
    lines: usize,
}

impl Laid {
    /// `bounds` is what the boxes around this one leave to it, before it was moved by `shift`.
    fn of(node: &MeasuredNode, bounds: Bounds, shift: f32) -> Self {
        let place = Bounds::of(node).moved_up(shift);
        let inside = place.shared_with(bounds);
        let mut texts = Vec::new();
        collect_texts(node, &mut texts);
        let wide =
            (texts.iter()).any(|t| t.left < inside.left - SLACK || t.right > inside.right + SLACK);
        // The ruler comes last of all that the box holds.
        let mut ruler = node;
        while let Some(last) = ruler.children.last() {
            ruler = last;
        }
        let end = Bounds::of(ruler).top - shift;
        let over = !bounds.holds(place) || wide || end > inside.bottom + SLACK;
        let lines = (inside.bottom + SLACK - inside.top) / ruler.height.max(1.0);
        let lines = lines.max(1.0) as usize;
        Self { over, wide, lines }
    }
}

impl<'a> Page<'a> {
    fn new(engine: &'a Takumi, html: &str, drawing: &Drawing) -> Result<Self, DrawError> {
        let (body, css) = split_styles(html);
        let node = parse(&body)?;
        let mut images = HashMap::new();
        for (name, bytes) in drawing.images {
            let image = ImageSource::from_bytes(bytes)
                .map_err(|e| DrawError::Image(name.clone(), e.to_string()))?;
            images.insert(Arc::from(name.as_str()), image);
        }
        let (width, height) = (drawing.width as f32, drawing.height as f32);
        Ok(Self {
            engine,
            body,
            node,
            css,
            images,
            viewport: Viewport::new((drawing.width, drawing.height)),
            bounds: Bounds {
                left: 0.0,
                top: 0.0,
                right: width,
                bottom: height,
            },
        })
    }

    fn options(&self, rules: &str) -> RenderOptions<'_> {
        RenderOptions::builder()
            .viewport(self.viewport)
            .fonts(&self.engine.library.fonts)
            .node(self.node.clone())
            .images(self.images.clone())
            .stylesheet(Arc::new(StyleSheet::parse_loosy(&format!(
                "{}{rules}",
                self.css
            ))))
            .build()
    }

    fn fit(&self, marks: &Marks, rules: &str) -> Result<Fitted, DrawError> {
        let sizes = search(&marks.groups, |sizes| {
            let boxes = self.lay_out(marks, sizes, rules)?;
            let mut over = vec![false; marks.groups.len()];
            for (mark, laid) in marks.boxes.iter().zip(&boxes) {
                over[mark.group] |= laid.over;
            }
            Ok(over)
        })?;
        let boxes = self.lay_out(marks, &sizes, rules)?;
        Ok(Fitted { sizes, boxes })
    }

    /// Cuts the text of one box after the last word that leaves room for an ellipsis; leaves it as
    /// it is where there is none.
    fn shorten(
        &mut self,
        marks: &Marks,
        mark: &Mark,
        sizes: &[u32],
        rules: &str,
    ) -> Result<(), DrawError> {
        let whole = self.body.clone();
        let Some((start, text)) = mark.text(&whole) else {
            return Ok(());
        };
        let at = marks
            .boxes
            .iter()
            .position(|b| b == mark)
            .unwrap_or_default();
        let ends: Vec<usize> = (text.match_indices(char::is_whitespace))
            .map(|(end, _)| {
                text[..end]
                    .trim_end_matches([',', ';', ':', '.', '–', '—', ' '])
                    .len()
            })
            .filter(|&end| end > 0)
            .collect();
        let (head, tail) = (&whole[..start], &whole[start + text.len()..]);
        // The first `fitting` places are good, those from `bad` on leave too much.
        let (mut fitting, mut bad) = (0, ends.len());
        while fitting < bad {
            let middle = fitting.midpoint(bad);
            self.body = format!("{head}{}…{tail}", &text[..ends[middle]]);
            self.node = parse(&self.body)?;
            match self.lay_out(marks, sizes, rules)?[at].over {
                true => bad = middle,
                false => fitting = middle + 1,
            }
        }
        self.body = match fitting.checked_sub(1) {
            Some(last) => format!("{head}{}…{tail}", &text[..ends[last]]),
            None => whole.clone(),
        };
        self.node = parse(&self.body)?;
        Ok(())
    }

    fn lay_out(&self, marks: &Marks, sizes: &[u32], rules: &str) -> Result<Vec<Laid>, DrawError> {
        let mut rules = format!("{rules}{}{RULER}", sizes_rule(marks, sizes));
        for (i, mark) in marks.boxes.iter().enumerate() {
            let shift = (i + 1) as f32 * STRIDE;
            rules.push_str(&format!(
                "{}{{transform:translateY({shift}px)}}",
                mark.selector()
            ));
        }
        let root = takumi::measure(self.options(&rules)).map_err(page_fault)?;
        let mut boxes = vec![Laid::default(); marks.boxes.len()];
        find_boxes(&root, self.bounds, &mut boxes);
        Ok(boxes)
    }
}

#[derive(Clone, Copy)]
struct Bounds {
    left: f32,
    top: f32,
    right: f32,
    bottom: f32,
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
fn find_boxes(node: &MeasuredNode, bounds: Bounds, boxes: &mut [Laid]) {
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

/// Where the pieces of text within `node` stand.
fn collect_texts(node: &MeasuredNode, texts: &mut Vec<Bounds>) {
    let place = Bounds::of(node);
    texts.extend(node.runs.iter().map(|run| Bounds {
        left: place.left + run.x,
        top: place.top + run.y,
        right: place.left + run.x + run.width,
        bottom: place.top + run.y + run.height,
    }));
    for child in &node.children {
        collect_texts(child, texts);
    }
}

/// The page without its `<style>` elements, and what they hold.
fn split_styles(html: &str) -> (String, String) {
    let (mut body, mut css, mut rest) = (String::new(), String::new(), html);
    while let Some((before, after)) = rest.split_once("<style>") {
        let (inside, after) = after.split_once("</style>").unwrap_or((after, ""));
        body.push_str(before);
        css.push_str(inside);
        rest = after;
    }
    body.push_str(rest);
    (body, css)
}

fn sizes_rule(marks: &Marks, sizes: &[u32]) -> String {
    let sizes = marks.groups.iter().zip(sizes);
    let rule: String = sizes
        .map(|(g, px)| format!("--fit-{}:{px}px;", g.name))
        .collect();
    format!(":root{{{rule}}}")
}

/// Every character that the page shows as text.
fn texts(node: &Node) -> Vec<char> {
    match &node.kind {
        NodeKind::Text(data) => data.text.chars().collect(),
        NodeKind::Container { children } => children.iter().flat_map(texts).collect(),
        _ => Vec::new(),
    }
}

fn encode(bitmap: &Bitmap) -> Result<Vec<u8>, DrawError> {
    let mut png = Vec::new();
    takumi::write_image(bitmap, &mut png, OutputFormat::Png).map_err(page_fault)?;
    Ok(png)
}

fn parse(body: &str) -> Result<Node, DrawError> {
    takumi::from_html(body, FromHtmlOptions::default()).map_err(page_fault)
}

fn page_fault(error: impl Display) -> DrawError {
    DrawError::Page(error.to_string())
}
