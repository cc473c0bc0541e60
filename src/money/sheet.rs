//! A drawing becomes one `<svg>` element: with its name and description, its patterns, a key, and in
//! a file of its own a headline above it and its sources below.
//!
//! Only presentation attributes and classes are written, so a page's Content-Security-Policy may
//! forbid inline styles.

use std::fmt::Write;

use super::Side;
use super::sankey::{Direction, Line, px, text_width, wrap};

/// Free edge round the texts above and below a drawing, px.
const MARGIN: f64 = 12.0;
/// Width of the sign before each entry of the key, px.
const SIGN: f64 = 30.0;
/// Height of a line of text, in font sizes.
const LINE: f64 = 1.3;

/// Colours, as CSS paint values.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paint<'a> {
    /// Names.
    pub ink: &'a str,
    /// Amounts, neutral bars and ribbons.
    pub muted: &'a str,
    /// Grid lines.
    pub rule: &'a str,
    /// Halo round names; and the background, where one is drawn.
    pub paper: &'a str,
    /// Group A.
    pub a: &'a str,
    /// Group B.
    pub b: &'a str,
    /// Draw the background and name a font: for a file that has no page round it.
    pub alone: bool,
}

impl<'a> Paint<'a> {
    /// Follows the page's custom properties, light or dark.
    pub const PAGE: Paint<'static> = Paint {
        ink: "var(--ink,#1F1A17)",
        muted: "var(--muted,#5E534B)",
        rule: "var(--rule,#E3D8C5)",
        paper: "var(--paper,#FBF6EC)",
        a: "var(--cause,#46389A)",
        b: "var(--care,#B93A1B)",
        alone: false,
    };
    /// Fixed light colours on paper, for downloads and for programs that know no custom properties.
    pub const FILE: Paint<'static> = Paint {
        ink: "#1F1A17",
        muted: "#5E534B",
        rule: "#E3D8C5",
        paper: "#FBF6EC",
        a: "#46389A",
        b: "#B93A1B",
        alone: true,
    };

    /// The colour of a group, or of what belongs to none.
    pub(super) fn of(&self, group: Option<Side>) -> &'a str {
        match group {
            Some(Side::A) => self.a,
            Some(Side::B) => self.b,
            None => self.muted,
        }
    }
}

/// What an entry of the key explains.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// The colour and pattern of a group.
    Group(Side),
    /// Dashed edges.
    Dashed,
    /// An arrow against the stream.
    Back,
}

/// An entry of the key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Key {
    /// What it explains.
    pub mark: Mark,
    /// What that means.
    pub text: String,
}

/// All that stands round a drawing; nothing in it needs escaping beforehand.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Sheet<'a> {
    /// Prefix of every `id` in the drawing, unique in its page: ASCII letters, digits, `-`, `_`.
    pub id: &'a str,
    /// The drawing's accessible name.
    pub title: &'a str,
    /// The drawing's accessible description.
    pub desc: &'a str,
    /// Base direction of the texts; give the layout's canvas the same.
    pub direction: Direction,
    /// The headline above the drawing; may be empty.
    pub head: &'a str,
    /// The key below the drawing.
    pub key: &'a [Key],
    /// What stands at the very foot, a paragraph each: source, date, address.
    pub foot: &'a [String],
}

/// A drawing without its sheet.
pub(super) struct Picture {
    /// Width, px.
    pub(super) width: f64,
    /// Height, px.
    pub(super) height: f64,
    /// Font size of its texts, px.
    pub(super) font: f64,
    /// The class of its element.
    pub(super) class: &'static str,
    /// Its shapes.
    pub(super) shapes: String,
    /// Its texts.
    pub(super) texts: String,
    /// Whether the texts have links. Then they stand outside of the image, since assistive
    /// technology presents nothing inside an image.
    pub(super) links: bool,
}

impl Sheet<'_> {
    /// The drawing as one `<svg>` element, whose picture has the role of an image.
    pub(super) fn svg(&self, picture: &Picture, paint: &Paint) -> String {
        let (id, font) = (self.id, picture.font);
        let mut shapes = format!(
            "<title id=\"{id}-title\">{}</title><desc id=\"{id}-desc\">{}</desc>{}",
            escape(self.title),
            escape(self.desc),
            self.patterns(paint)
        );
        if paint.alone {
            let paper = paint.paper;
            let _ = write!(
                shapes,
                "<rect width=\"100%\" height=\"100%\" fill=\"{paper}\"/>"
            );
        }
        let mut pen = Pen {
            out: String::new(),
            width: picture.width,
            y: 0.0,
            direction: self.direction,
        };
        if !self.head.is_empty() {
            pen.y += MARGIN;
            pen.paragraph(self.head, font * 1.6, paint.ink, " font-weight=\"700\"");
            pen.y += MARGIN;
        }
        let top = pen.y;
        pen.y += picture.height;
        if !self.key.is_empty() {
            pen.y += MARGIN;
            pen.key(self, font, paint);
        }
        if !self.foot.is_empty() {
            pen.y += MARGIN;
            for paragraph in self.foot {
                pen.paragraph(paragraph, font, paint.muted, "");
            }
        }
        let below = if pen.y > top + picture.height {
            MARGIN
        } else {
            0.0
        };
        let height = pen.y + below;
        let down = |inner: &str| match top > 0.0 {
            true => format!("<g transform=\"translate(0 {})\">{inner}</g>", px(top)),
            false => inner.to_owned(),
        };
        let _ = write!(shapes, "{}{}", down(&picture.shapes), pen.out);
        let texts = down(&picture.texts);
        let size = format!(
            "viewBox=\"0 0 {0} {1}\" width=\"{0}\" height=\"{1}\"",
            px(picture.width),
            px(height)
        );
        let direction = match self.direction {
            Direction::Ltr => "ltr",
            Direction::Rtl => "rtl",
        };
        let face = match paint.alone {
            true => " font-family=\"system-ui, 'Noto Sans', 'Segoe UI', Roboto, sans-serif\"",
            false => "",
        };
        let root = format!(
            "xmlns=\"http://www.w3.org/2000/svg\" {size} class=\"{}\" font-size=\"{}\" direction=\"{direction}\"{face}",
            picture.class,
            px(font)
        );
        let image = format!("role=\"img\" aria-labelledby=\"{id}-title {id}-desc\"");
        match picture.links {
            true => format!("<svg {root}><svg {image} {size}>{shapes}</svg>{texts}</svg>"),
            false => format!("<svg {image} {root}>{shapes}{texts}</svg>"),
        }
    }

    /// Group a is hatched, group b dotted, so that they differ without colour.
    fn patterns(&self, paint: &Paint) -> String {
        let Paint { a, b, .. } = paint;
        let id = self.id;
        format!(
            "<defs><pattern id=\"{id}-a\" width=\"7\" height=\"7\" patternUnits=\"userSpaceOnUse\" \
             patternTransform=\"rotate(45)\"><rect width=\"7\" height=\"7\" fill=\"{a}\" fill-opacity=\"0.32\"/>\
             <rect width=\"2.5\" height=\"7\" fill=\"{a}\" fill-opacity=\"0.75\"/></pattern>\
             <pattern id=\"{id}-b\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\" \
             patternTransform=\"rotate(45)\"><rect width=\"8\" height=\"8\" fill=\"{b}\" fill-opacity=\"0.28\"/>\
             <circle cx=\"4\" cy=\"4\" r=\"2\" fill=\"{b}\" fill-opacity=\"0.8\"/></pattern></defs>"
        )
    }

    /// How a ribbon of that group is filled, as attributes.
    pub(super) fn fill(&self, group: Option<Side>, paint: &Paint) -> String {
        match group {
            Some(side) => format!("fill=\"url(#{}-{})\"", self.id, side.key()),
            None => format!("fill=\"{}\" fill-opacity=\"0.3\"", paint.muted),
        }
    }
}

/// Writes texts one below the other, from the side on which reading starts.
struct Pen {
    out: String,
    width: f64,
    y: f64,
    direction: Direction,
}

impl Pen {
    fn x(&self, from_start: f64) -> f64 {
        match self.direction {
            Direction::Ltr => from_start,
            Direction::Rtl => self.width - from_start,
        }
    }

    fn paragraph(&mut self, text: &str, font: f64, colour: &str, more: &str) {
        let lines = wrap(text, "", font, self.width - 2.0 * MARGIN);
        let _ = write!(
            self.out,
            "<text fill=\"{colour}\" font-size=\"{}\"{more}>",
            px(font)
        );
        self.lines(&lines, MARGIN, font);
        self.out.push_str("</text>");
    }

    fn lines(&mut self, lines: &[Line], from_start: f64, font: f64) {
        let x = self.x(from_start);
        for line in lines {
            self.y += LINE * font;
            // The baseline of most faces lies so much above the line's end.
            let y = self.y - 0.35 * font;
            write_line(&mut self.out, (x, y), &line.name, self.direction);
        }
    }

    fn key(&mut self, sheet: &Sheet, font: f64, paint: &Paint) {
        let room = (self.width - 2.0 * MARGIN - SIGN).max(font * 4.0);
        let (mut at, top) = (MARGIN, self.y);
        let (mut row, mut end) = (top, top);
        for key in sheet.key {
            let lines = wrap(&key.text, "", font, room);
            let widths = lines.iter().map(|line| text_width(&line.name, font));
            let width = SIGN + widths.fold(0.0, f64::max);
            if at > MARGIN && at + width > self.width - MARGIN {
                (at, row) = (MARGIN, end + 0.3 * font);
            }
            self.sign(key.mark, sheet, (at, row + LINE * font / 2.0), paint);
            let _ = write!(self.out, "<text fill=\"{}\">", paint.ink);
            self.y = row;
            self.lines(&lines, at + SIGN, font);
            self.out.push_str("</text>");
            end = end.max(self.y);
            at += width + 2.0 * font;
        }
        self.y = end;
    }

    /// The sign of an entry, its middle at that height.
    fn sign(&mut self, mark: Mark, sheet: &Sheet, (at, y): (f64, f64), paint: &Paint) {
        let (x, width) = (self.x(at).min(self.x(at + SIGN - 8.0)), SIGN - 8.0);
        let place = format!(
            "x=\"{}\" y=\"{}\" width=\"{}\" height=\"12\"",
            px(x),
            px(y - 6.0),
            px(width)
        );
        let _ = match mark {
            Mark::Group(side) => write!(
                self.out,
                "<rect {place} {} stroke=\"{}\" stroke-width=\"1.25\"/>",
                sheet.fill(Some(side), paint),
                paint.of(Some(side))
            ),
            Mark::Dashed => write!(
                self.out,
                "<rect {place} {} {}/>",
                sheet.fill(None, paint),
                dashes(paint.muted)
            ),
            Mark::Back => {
                let (tip, end) = (self.x(at), self.x(at + width));
                let back = tip + 9.0 * (end - tip).signum();
                write!(
                    self.out,
                    "<path d=\"M{} {y0}H{}\" stroke=\"{c}\" stroke-width=\"3\" stroke-opacity=\"0.5\"/>\
                     <path d=\"M{} {}L{} {y0}L{} {}Z\" fill=\"{c}\"/>",
                    px(end),
                    px(back),
                    px(back),
                    px(y - 6.0),
                    px(tip),
                    px(back),
                    px(y + 6.0),
                    y0 = px(y),
                    c = paint.muted,
                )
            }
        };
    }
}

/// The edge of what is estimated or inferred, as attributes.
pub(super) fn dashes(colour: &str) -> String {
    format!("stroke=\"{colour}\" stroke-width=\"1.5\" stroke-dasharray=\"5 4\"")
}

/// One line of a text; a text in another script than the page's keeps its own direction.
pub(super) fn write_line(out: &mut String, (x, y): (f64, f64), text: &str, base: Direction) {
    let (x, y) = (px(x), px(y));
    let _ = write!(
        out,
        "<tspan x=\"{x}\" y=\"{y}\"><tspan{}>{}</tspan></tspan>",
        own_direction(base, text),
        escape(text)
    );
}

/// The attribute by which a text keeps its own direction, where it may differ from the page's.
pub(super) fn own_direction(base: Direction, text: &str) -> &'static str {
    match base == Direction::Rtl || !text.is_ascii() {
        true => " unicode-bidi=\"plaintext\"",
        false => "",
    }
}

/// Text as XML character data or attribute value; what XML cannot hold becomes a space.
pub(super) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\u{FFFE}' | '\u{FFFF}' => out.push(' '),
            c if c.is_control() => out.push(' '),
            c => out.push(c),
        }
    }
    out
}
