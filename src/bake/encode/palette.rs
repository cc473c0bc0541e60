//! Pixels of few colours become a palette and a number for each pixel.
//!
//! With 256 colours or fewer nothing changes. Cards often have some hundreds: few of surfaces, the
//! rest of the soft edges of letters, each on a handful of pixels. Then a colour may be drawn as its
//! nearest neighbour in the palette, if
//!
//! - it is on fewer than 64 pixels,
//! - each of them is on an edge: a pixel beside it differs by 24 or more of 255, which hides
//!   smaller differences from the eye, and
//! - red, green and blue change by at most 4 of 255 each.
//!
//! All other colours stay as they are, so even surfaces and gradients do not band. Where they and
//! the rest do not find room in 256, there is no palette.

use std::cmp::Reverse;

use super::super::draw::Pixels;

/// Most colours of a PNG palette.
const MOST: usize = 256;
/// A picture with more colours than this is not worth the search: too many are of surfaces.
const TOO_MANY: usize = 4096;
/// Slots of the hash table of colours: a power of two, larger than `TOO_MANY` and one piece.
const SLOTS: usize = 1 << 14;
/// Largest difference in each channel, of 255: first the smaller is tried.
const TOLERANCES: [u8; 2] = [2, 4];
/// One row of so many is looked at first.
const SAMPLED: usize = 16;
/// Rows with more colours than this hold a gradient: under each its letters have other edges, and no
/// palette has room for all.
const TOO_MANY_SAMPLED: usize = 400;
/// A colour on as many pixels as this is never changed.
const COMMON: u32 = 64;
/// From this difference on in one channel, two neighbouring pixels make an edge.
const EDGE: u8 = 24;

/// Pixels as numbers of a palette.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Indexed {
    /// Red, green and blue of each colour.
    pub(super) palette: Vec<u8>,
    /// The place in the palette of each pixel, row by row.
    pub(super) numbers: Vec<u8>,
}

type Rgb = [u8; 3];

/// The picture with a palette, or nothing where that would show.
pub(super) fn of(pixels: &Pixels) -> Option<Indexed> {
    // Gradients are many, and a part of their rows is enough to say no.
    let rows = pixels.rgba.chunks_exact(pixels.width as usize * 4);
    let some: Vec<&[u8]> = rows.step_by(SAMPLED).collect();
    Counted::new(&some.concat(), TOO_MANY_SAMPLED)?;
    let counted = Counted::new(&pixels.rgba, TOO_MANY)?;
    if counted.colours.len() <= MOST {
        let places: Vec<u8> = (0..=u8::MAX).collect();
        return Some(counted.indexed(counted.colours.iter().copied(), &places));
    }
    let counts = counted.counts();
    if counted.is_of_surfaces(&counts) {
        return None;
    }
    let fixed = counted.fixed(&counts, pixels.width as usize);
    let (palette, places) =
        (TOLERANCES.iter()).find_map(|&tolerance| counted.reduced(&counts, &fixed, tolerance))?;
    Some(counted.indexed(palette.into_iter(), &places))
}

/// The colours of a picture in the order of their first pixel, and which of them each pixel has.
struct Counted {
    colours: Vec<Rgb>,
    pixels: Vec<u16>,
}

impl Counted {
    /// Nothing when there are more than `most` colours, which is at most `TOO_MANY`.
    fn new(rgba: &[u8], most: usize) -> Option<Self> {
        const FREE: u16 = u16::MAX;
        let (rgba, _) = rgba.as_chunks::<4>();
        let mut colours: Vec<u32> = Vec::new();
        let mut pixels = Vec::with_capacity(rgba.len());
        // Open addressing: the slot holds the colour's place in `colours`.
        let mut slots = vec![FREE; SLOTS];
        // No colour has this number: the fourth byte of each is 0.
        let (mut last, mut place) = (u32::MAX, FREE);
        // Piece by piece, so that the inner loop need not ask whether there are too many: one piece
        // adds no more colours than it has pixels, and the table has room for those.
        for piece in rgba.chunks(TOO_MANY) {
            pixels.extend(piece.iter().map(|&[red, green, blue, _]| {
                let colour = u32::from_le_bytes([red, green, blue, 0]);
                if colour != last {
                    let hash = colour.wrapping_mul(0x9E37_79B1);
                    let mut slot = hash as usize >> (32 - SLOTS.trailing_zeros());
                    while slots[slot] != FREE && colours[usize::from(slots[slot])] != colour {
                        slot = (slot + 1) % SLOTS;
                    }
                    if slots[slot] == FREE {
                        slots[slot] = colours.len() as u16;
                        colours.push(colour);
                    }
                    (last, place) = (colour, slots[slot]);
                }
                place
            }));
            if colours.len() > most {
                return None;
            }
        }
        let rgb = |colour: u32| {
            let [red, green, blue, _] = colour.to_le_bytes();
            [red, green, blue]
        };
        let colours = colours.into_iter().map(rgb).collect();
        Some(Self { colours, pixels })
    }

    /// Whether more colours than a palette holds are common, none of which may change.
    fn is_of_surfaces(&self, counts: &[u32]) -> bool {
        counts.iter().filter(|&&count| count >= COMMON).count() > MOST
    }

    /// How many pixels have each colour.
    fn counts(&self) -> Vec<u32> {
        let mut counts = vec![0; self.colours.len()];
        for &place in &self.pixels {
            counts[usize::from(place)] += 1;
        }
        counts
    }

    /// Which colours may not change: the common ones, and those of a pixel that is on no edge.
    fn fixed(&self, counts: &[u32], width: usize) -> Vec<bool> {
        let colour = |at: usize| self.colours[usize::from(self.pixels[at])];
        let is_edge = |at: usize| {
            let column = at % width;
            let left = (column > 0).then(|| at - 1);
            let right = (column + 1 < width).then(|| at + 1);
            let above = at.checked_sub(width);
            let below = Some(at + width).filter(|&below| below < self.pixels.len());
            ([left, right, above, below].into_iter().flatten())
                .any(|beside| difference(colour(at), colour(beside)) >= EDGE)
        };
        let mut fixed: Vec<bool> = counts.iter().map(|&count| count >= COMMON).collect();
        for (at, &place) in self.pixels.iter().enumerate() {
            let place = usize::from(place);
            if !fixed[place] && !is_edge(at) {
                fixed[place] = true;
            }
        }
        fixed
    }

    /// A palette in which each colour finds one no further away than `tolerance`, and a fixed one
    /// finds itself, with the place in it of each colour; or nothing where 256 do not suffice.
    fn reduced(
        &self,
        counts: &[u32],
        fixed: &[bool],
        tolerance: u8,
    ) -> Option<(Vec<Rgb>, Vec<u8>)> {
        let mut order: Vec<usize> = (0..self.colours.len()).collect();
        // Fixed colours first: a rare one takes a place only where none of them is near.
        order.sort_by_key(|&at| (!fixed[at], Reverse(counts[at]), self.colours[at]));
        let mut palette: Vec<Rgb> = Vec::with_capacity(MOST);
        let mut places = vec![0; self.colours.len()];
        for at in order {
            let colour = self.colours[at];
            let near = (palette.iter().enumerate())
                .filter(|_| !fixed[at])
                .map(|(place, &other)| (difference(colour, other), place))
                .min()
                .filter(|&(difference, _)| difference <= tolerance);
            let place = match near {
                Some((_, place)) => place,
                None => {
                    palette.push(colour);
                    palette.len() - 1
                }
            };
            places[at] = u8::try_from(place).ok()?;
        }
        Some((palette, places))
    }

    fn indexed(&self, palette: impl Iterator<Item = Rgb>, places: &[u8]) -> Indexed {
        let number = |&place: &u16| places[usize::from(place)];
        Indexed {
            palette: palette.flatten().collect(),
            numbers: self.pixels.iter().map(number).collect(),
        }
    }
}

/// The largest difference in a channel.
fn difference(one: Rgb, other: Rgb) -> u8 {
    let [red, green, blue] = [0, 1, 2].map(|channel| one[channel].abs_diff(other[channel]));
    red.max(green).max(blue)
}
