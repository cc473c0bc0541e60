//! The marks of a page and a way to measure it become the font size of each group of texts.

use super::DrawError;
use super::laid::Laid;

/// One box of text that must not overflow.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Mark {
    /// The attribute's value as it stands in the page; unique, so it selects this box.
    pub(super) value: String,
    pub(super) group: usize,
    pub(super) name: String,
}

impl Mark {
    /// The CSS selector of this box.
    pub(super) fn selector(&self) -> String {
        format!("[data-fit=\"{}\"]", self.value)
    }

    /// The text of this box, still escaped, and where it begins in the page.
    pub(super) fn text<'a>(&self, html: &'a str) -> Option<(usize, &'a str)> {
        let mark = format!("data-fit=\"{}\"", self.value);
        let after = html.find(&mark)? + mark.len();
        let start = after + html[after..].find('>')? + 1;
        html[start..].split('<').next().map(|text| (start, text))
    }
}

/// Boxes that share one font size.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Group {
    pub(super) name: String,
    pub(super) largest: u32,
    pub(super) smallest: u32,
}

/// The groups and boxes of a page, in the order of their first mark.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Marks {
    pub(super) groups: Vec<Group>,
    pub(super) boxes: Vec<Mark>,
}

impl Marks {
    /// Finds each `data-fit="…"`. An author's text cannot hold one, for its quotes are escaped.
    pub(super) fn read(html: &str) -> Result<Self, DrawError> {
        let mut marks = Self::default();
        for rest in html.split("data-fit=\"").skip(1) {
            let value = rest.split('"').next().unwrap_or_default();
            marks
                .add(value)
                .ok_or_else(|| DrawError::Mark(value.to_owned()))?;
        }
        Ok(marks)
    }

    fn add(&mut self, value: &str) -> Option<()> {
        let [path, largest, smallest] = value.split(' ').collect::<Vec<_>>().try_into().ok()?;
        let (group, name) = path.split_once('/').unwrap_or((path, path));
        let is_name = |s: &str| {
            !s.is_empty()
                && (s.bytes()).all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
        };
        let group = Group {
            name: group.to_owned(),
            largest: largest.parse().ok()?,
            smallest: smallest.parse().ok()?,
        };
        let repeated = self.boxes.iter().any(|b| b.name == name);
        if !is_name(&group.name)
            || !is_name(name)
            || repeated
            || !(1..=group.largest).contains(&group.smallest)
        {
            return None;
        }
        let at = match self.groups.iter().position(|g| g.name == group.name) {
            Some(at) if self.groups[at] != group => return None,
            Some(at) => at,
            None => {
                self.groups.push(group);
                self.groups.len() - 1
            }
        };
        self.boxes.push(Mark {
            value: value.to_owned(),
            group: at,
            name: name.to_owned(),
        });
        Some(())
    }
}

/// How the texts of one group came out at the sizes of one layout.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Filled {
    /// Which part of their room they take: over 1 where one of them overflows.
    pub(super) part: f32,
    /// How much larger their letters could be, by a rough count of lines: a hint where to look.
    pub(super) growth: f32,
}

impl Default for Filled {
    /// Nothing stands anywhere.
    fn default() -> Self {
        let (part, growth) = (0.0, f32::INFINITY);
        Self { part, growth }
    }
}

impl Filled {
    /// With one more text.
    pub(super) fn worse(self, laid: &Laid) -> Self {
        Self {
            part: self.part.max(laid.fill),
            growth: self.growth.min(laid.growth),
        }
    }

    fn is_over(self) -> bool {
        self.part > 1.0
    }
}

/// Gives each group in turn the largest size at which nothing overflows that could fit at all, while
/// the groups after it wait at their smallest (those that overflow nowhere even when all are large
/// wait at their largest). `lay_out` tells how each group comes out when all have the given sizes;
/// where a text fits, it is taken to fit when any is smaller.
pub(super) fn search<E>(
    groups: &[Group],
    mut lay_out: impl FnMut(&[u32]) -> Result<Vec<Filled>, E>,
) -> Result<Vec<u32>, E> {
    let largest: Vec<u32> = groups.iter().map(|g| g.largest).collect();
    let full = lay_out(&largest)?;
    if !full.iter().any(|filled| filled.is_over()) {
        return Ok(largest);
    }
    let hints: Vec<u32> = (groups.iter().zip(&full))
        .map(|(group, filled)| grown(group.largest, *filled))
        .collect();
    let waiting = |small: &dyn Fn(usize) -> bool| -> Vec<u32> {
        (groups.iter().enumerate())
            .map(|(at, g)| if small(at) { g.smallest } else { g.largest })
            .collect()
    };
    let mut start = waiting(&|at| full[at].is_over());
    // Nearly always all fits once the large are small enough: the first layout without a fault
    // proves it, and spares the one with all of them at their smallest.
    let none_lost = vec![false; groups.len()];
    if let Some(sizes) = climb(groups, &start, &none_lost, &hints, false, &mut lay_out)? {
        return Ok(sizes);
    }
    let mut least = lay_out(&start)?;
    if least.iter().any(|filled| filled.is_over()) {
        start = waiting(&|_| true);
        least = lay_out(&start)?;
    }
    let lost: Vec<bool> = least.iter().map(|filled| filled.is_over()).collect();
    let sizes = climb(groups, &start, &lost, &hints, true, &mut lay_out)?;
    Ok(sizes.unwrap_or(start))
}

/// Raises the size of each group in turn from `start`, but for those that are `lost`, as far as
/// nothing else overflows. Where it `is_known` that this is so at `start`, there is an answer; else
/// only if a layout is met that fits.
fn climb<E>(
    groups: &[Group],
    start: &[u32],
    lost: &[bool],
    hints: &[u32],
    mut is_known: bool,
    mut lay_out: impl FnMut(&[u32]) -> Result<Vec<Filled>, E>,
) -> Result<Option<Vec<u32>>, E> {
    let mut sizes = start.to_vec();
    for (at, group) in (groups.iter().enumerate()).filter(|&(at, _)| !lost[at]) {
        let (mut good, mut bad) = (start[at], group.largest + 1);
        // What a text fills tells about where to look next; where that leads astray, halving finds it.
        let (mut guess, mut more) = (hints[at], 4);
        while good + 1 < bad {
            let tried = match more {
                0 => good.midpoint(bad),
                _ => guess.clamp(good + 1, bad - 1),
            };
            more = u32::saturating_sub(more, 1);
            sizes[at] = tried;
            let now = lay_out(&sizes)?;
            match (0..groups.len()).any(|i| now[i].is_over() && !lost[i]) {
                true => bad = tried,
                false => (good, is_known) = (tried, true),
            }
            guess = grown(tried, now[at]);
        }
        sizes[at] = good;
        if !is_known && good < group.largest {
            break;
        }
    }
    Ok(is_known.then_some(sizes))
}

/// About the size at which a group would fill its room that came out so at `size`.
fn grown(size: u32, filled: Filled) -> u32 {
    (size as f32 * filled.growth) as u32
}

#[cfg(test)]
mod tests {
    use std::convert::Infallible;

    use super::*;

    fn group(largest: u32, smallest: u32) -> Group {
        Group {
            name: String::new(),
            largest,
            smallest,
        }
    }

    /// The rule itself, one size after the other.
    fn one_by_one(groups: &[Group], fill: impl Fn(&[u32]) -> Vec<f32>) -> Vec<u32> {
        let is_over = |sizes: &[u32]| -> Vec<bool> {
            fill(sizes).into_iter().map(|part| part > 1.0).collect()
        };
        let largest: Vec<u32> = groups.iter().map(|g| g.largest).collect();
        let full = is_over(&largest);
        let pick = |small: &dyn Fn(usize) -> bool| -> Vec<u32> {
            let size = |(at, g): (usize, &Group)| if small(at) { g.smallest } else { g.largest };
            groups.iter().enumerate().map(size).collect()
        };
        let mut sizes = pick(&|at| full[at]);
        if is_over(&sizes).contains(&true) {
            sizes = pick(&|_| true);
        }
        let lost = is_over(&sizes);
        for (at, group) in groups.iter().enumerate().filter(|&(at, _)| !lost[at]) {
            let fits = |size: &u32| {
                let mut tried = sizes.clone();
                tried[at] = *size;
                is_over(&tried) == lost
            };
            let fitting = (sizes[at]..=group.largest).take_while(fits).last();
            sizes[at] = fitting.unwrap_or(sizes[at]);
        }
        sizes
    }

    #[test]
    fn every_search_ends_at_the_sizes_of_the_rule() {
        let groups = [group(30, 30), group(72, 32), group(32, 16)];
        for case in 0..4000_u32 {
            let noise = |step: u32, most: u32| case.wrapping_mul(step) / 7 % most;
            // The title takes room from the beats, in whole lines of its size.
            let (title, beats) = (20 + noise(7919, 80), 10 + noise(104_729, 40));
            let fill = |sizes: &[u32]| {
                let lines = (sizes[1] * 2 / title + 1) as f32;
                let tall = lines * sizes[1] as f32;
                let room = 400.0 - tall;
                let text = (sizes[2] * sizes[2]) as f32 * 300.0 / (beats * beats) as f32;
                let tag = if case % 50 == 0 { 1.5 } else { 0.8 };
                vec![tag, tall / 180.0, text / room.max(1.0)]
            };
            let hint = [0.0, 0.7, 0.97, 1.2, f32::INFINITY][case as usize % 5];
            let filled = |part: f32| {
                let growth = hint / part.sqrt();
                Filled { part, growth }
            };
            let found = search(&groups, |sizes| {
                Ok::<_, Infallible>(fill(sizes).into_iter().map(filled).collect())
            });
            assert_eq!(found, Ok(one_by_one(&groups, fill)), "case {case}");
        }
    }
}
