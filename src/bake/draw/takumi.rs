//! Takumi lays a card out, measures it until its texts fit, and paints it.

use std::collections::HashMap;
use std::fmt::Display;
use std::sync::Arc;

use takumi::prelude::{
    Bitmap, FontFamily, FromHtmlOptions, ImageSourceInput, Node, NodeKind, OutputFormat, Quality,
    RenderOptions, RgbaImage, StyleSheet, Viewport,
};

use super::contrast::{self, Area};
use super::fit::{Filled, Mark, Marks, search};
use super::fonts::Library;
use super::laid::{Bounds, Laid, STRIDE, find_boxes};
use super::{DrawError, Drawing, Drawn, Engine, Pixels, TextBox, clean, split_styles};

/// While measuring, an unseen line follows each text, to tell where the text ends and how tall a
/// line is: a piece of text only knows its font's height, which differs between scripts.
const RULER: &str = "[data-fit]::after{content:'\\200B';display:block;position:absolute}";

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
        let cut: Vec<String> = cut.into_iter().map(|mark| mark.name.clone()).collect();
        if !cut.is_empty() {
            state.boxes = page.lay_out(&marks, &state.sizes, &rules)?;
        }
        rules.push_str(&sizes_rule(&marks, &state.sizes));
        let pixels = page.paint(&rules)?;
        Ok(Drawn {
            faint: match drawing.images.is_empty() || marks.boxes.is_empty() {
                true => Vec::new(),
                false => page.faint(&marks, &state, &rules, &pixels)?,
            },
            pixels,
            boxes: state.text_boxes(&marks),
            cut,
            missing: self.library.missing(texts(&page.node)),
        })
    }
}

/// A parsed page, ready to be laid out again and again.
struct Page<'a> {
    engine: &'a Takumi,
    body: String,
    node: Node,
    css: String,
    images: HashMap<String, RgbaImage>,
    viewport: Viewport,
    families: FontFamily,
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

    fn text_boxes(&self, marks: &Marks) -> Vec<TextBox> {
        let text_box = |(mark, laid): (&Mark, &Laid)| TextBox {
            name: mark.name.clone(),
            x: laid.place.left.round() as i32,
            y: laid.place.top.round() as i32,
            width: (laid.place.right - laid.place.left).round() as u32,
            height: (laid.place.bottom - laid.place.top).round() as u32,
            size: self.sizes[mark.group],
        };
        marks.boxes.iter().zip(&self.boxes).map(text_box).collect()
    }
}

impl<'a> Page<'a> {
    fn new(engine: &'a Takumi, html: &str, drawing: &Drawing) -> Result<Self, DrawError> {
        let (body, css) = split_styles(html);
        let css = [drawing.style, &css].concat();
        let mut images = HashMap::new();
        for (name, pixels) in drawing.images {
            let (width, height) = (pixels.width, pixels.height);
            // An opaque photo is the same with its colours multiplied by its opacity.
            let image = RgbaImage::new(pixels.rgba.clone(), width, height, pixels.is_opaque())
                .map_err(|e| DrawError::Image(name.clone(), e.to_string()))?;
            images.insert(name.clone(), image);
        }
        let node = parse(&body, &images)?;
        // What the styles write counts as text too.
        let written = texts(&node).into_iter().chain([css.as_str()]);
        let families = engine.library.order(written, language(&body));
        let (width, height) = (drawing.width as f32, drawing.height as f32);
        Ok(Self {
            engine,
            body,
            node,
            css,
            images,
            viewport: Viewport::new((drawing.width, drawing.height)),
            families,
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
            .font_families(Some(self.families.clone()))
            .node(self.node.clone())
            .stylesheet(Arc::new(StyleSheet::parse_loosy(&format!(
                "{}{rules}",
                self.css
            ))))
            .build()
    }

    fn fit(&self, marks: &Marks, rules: &str) -> Result<Fitted, DrawError> {
        let mut tried: Vec<Fitted> = Vec::new();
        let sizes = search(&marks.groups, |sizes| {
            let boxes = self.lay_out(marks, sizes, rules)?;
            let filled = |group| {
                let own = marks.boxes.iter().zip(&boxes);
                let own = own.filter(|(mark, _)| mark.group == group);
                own.fold(Filled::default(), |all, (_, laid)| all.worse(laid))
            };
            let filled = (0..marks.groups.len()).map(filled).collect();
            let sizes = sizes.to_vec();
            tried.push(Fitted { sizes, boxes });
            Ok(filled)
        })?;
        // The sizes that were chosen have mostly been tried.
        match tried.into_iter().find(|one| one.sizes == sizes) {
            Some(chosen) => Ok(chosen),
            None => Ok(Fitted {
                boxes: self.lay_out(marks, &sizes, rules)?,
                sizes,
            }),
        }
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
            self.node = parse(&self.body, &self.images)?;
            match self.lay_out(marks, sizes, rules)?[at].over {
                true => bad = middle,
                false => fitting = middle + 1,
            }
        }
        self.body = match fitting.checked_sub(1) {
            Some(last) => format!("{head}{}…{tail}", &text[..ends[last]]),
            None => whole.clone(),
        };
        self.node = parse(&self.body, &self.images)?;
        Ok(())
    }

    fn paint(&self, rules: &str) -> Result<Pixels, DrawError> {
        let bitmap = takumi::render(self.options(rules)).map_err(page_fault)?;
        let pixels = Pixels {
            width: bitmap.width(),
            height: bitmap.height(),
            rgba: bitmap.into_raw(),
        };
        Ok(pixels.on_white())
    }

    /// The boxes whose text has too little contrast to what lies under it in the finished drawing.
    fn faint(
        &self,
        marks: &Marks,
        state: &Fitted,
        rules: &str,
        painted: &Pixels,
    ) -> Result<Vec<(String, u32)>, DrawError> {
        let unwritten = self.paint(&format!(
            "{rules}[data-fit]{{-webkit-text-fill-color:transparent}}"
        ))?;
        let areas = |laid: &Laid| laid.texts.iter().map(|text| text.area()).collect();
        let areas: Vec<Vec<Area>> = state.boxes.iter().map(areas).collect();
        let ratio = |(at, mark): (usize, &Mark)| {
            let others = [&areas[..at], &areas[at + 1..]].concat().concat();
            let ratio = contrast::of_text(painted, &unwritten, &areas[at], &others)?;
            (ratio < contrast::LEAST).then(|| (mark.name.clone(), ratio))
        };
        Ok(marks.boxes.iter().enumerate().filter_map(ratio).collect())
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

fn sizes_rule(marks: &Marks, sizes: &[u32]) -> String {
    let sizes = marks.groups.iter().zip(sizes);
    let rule: String = sizes
        .map(|(g, px)| format!("--fit-{}:{px}px;", g.name))
        .collect();
    format!(":root{{{rule}}}")
}

/// The language of the page: that of its first element that names one.
fn language(body: &str) -> Option<&str> {
    let (_, after) = body.split_once(" lang=\"")?;
    Some(after.split_once('"')?.0)
}

/// Every text that the page shows.
fn texts(node: &Node) -> Vec<&str> {
    match &node.kind {
        NodeKind::Text(data) => vec![&data.text],
        NodeKind::Container { children } => children.iter().flat_map(texts).collect(),
        _ => Vec::new(),
    }
}

fn parse(body: &str, images: &HashMap<String, RgbaImage>) -> Result<Node, DrawError> {
    let mut node = takumi::from_html(body, FromHtmlOptions::default()).map_err(page_fault)?;
    place(&mut node, images);
    Ok(node)
}

/// Puts the photos where the page names them.
fn place(node: &mut Node, images: &HashMap<String, RgbaImage>) {
    match &mut node.kind {
        NodeKind::Container { children } => {
            children.iter_mut().for_each(|child| place(child, images));
        }
        NodeKind::Image(shown) => {
            if let ImageSourceInput::Url(name) = &shown.src
                && let Some(image) = images.get(&**name)
            {
                shown.src = ImageSourceInput::Rgba(image.clone());
            }
        }
        _ => {}
    }
}

fn page_fault(error: impl Display) -> DrawError {
    DrawError::Page(error.to_string())
}
/// Writes a WebP at a quality of 100, or without loss. The library that draws has an encoder (libwebp), so that
/// no second one is linked.
pub(in crate::bake) fn webp(pixels: &Pixels, quality: Option<u8>) -> Result<Vec<u8>, String> {
    let (width, height) = (pixels.width, pixels.height);
    let bitmap = Bitmap::from_raw(width, height, pixels.rgba.clone())
        .ok_or("its pixels are not complete")?;
    let format = match quality {
        Some(quality) => OutputFormat::WebP {
            quality: Quality::new(quality),
        },
        None => OutputFormat::WebPLossless,
    };
    let mut file = Vec::new();
    takumi::write_image(&bitmap, &mut file, format).map_err(|error| error.to_string())?;
    Ok(file)
}
