//! The marks of a page and a way to measure it become the font size of each group of texts.

use super::DrawError;

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

/// Gives each group in turn the largest size at which nothing overflows that could fit at all, while
/// the groups after it wait at their smallest (those that overflow nowhere even when all are large
/// wait at their largest). `fill` lays the page out at the given sizes and tells for each group which
/// part of its room its texts take: over 1 where one of its boxes overflows.
pub(super) fn search<E>(
    groups: &[Group],
    mut fill: impl FnMut(&[u32]) -> Result<Vec<f32>, E>,
) -> Result<Vec<u32>, E> {
    let largest: Vec<u32> = groups.iter().map(|g| g.largest).collect();
    let full = fill(&largest)?;
    let is_over = |fill: f32| fill > 1.0;
    if !full.iter().any(|fill| is_over(*fill)) {
        return Ok(largest);
    }
    let first = |small: &dyn Fn(usize) -> bool| -> Vec<u32> {
        (groups.iter().enumerate())
            .map(|(at, g)| if small(at) { g.smallest } else { g.largest })
            .collect()
    };
    let mut sizes = first(&|at| is_over(full[at]));
    let mut lost = fill(&sizes)?;
    if lost.iter().any(|fill| is_over(*fill)) {
        sizes = first(&|_| true);
        lost = fill(&sizes)?;
    }
    for (at, group) in (groups.iter().enumerate()).filter(|&(at, _)| !is_over(lost[at])) {
        let (mut good, mut bad) = (sizes[at], group.largest + 1);
        // The largest of all is tried first, since most texts are short. What a text fills tells
        // about where to look next; where that leads astray, halving finds it.
        let (mut guess, mut hints) = (group.largest, 3);
        while good + 1 < bad {
            let tried = match hints {
                0 => good.midpoint(bad),
                _ => guess.clamp(good + 1, bad - 1),
            };
            hints = u32::saturating_sub(hints, 1);
            sizes[at] = tried;
            let now = fill(&sizes)?;
            match (0..groups.len()).any(|i| is_over(now[i]) && !is_over(lost[i])) {
                true => bad = tried,
                false => good = tried,
            }
            // A text takes room by the square of its size.
            guess = (tried as f32 / now[at].max(0.01).sqrt()) as u32;
        }
        sizes[at] = good;
    }
    Ok(sizes)
}
