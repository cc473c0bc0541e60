//! How much is taken of anything, in one table: messages say it, README lists it, and beyond it memory and time
//! would have no end that could be told beforehand.

use std::fmt;

/// The most that is taken of something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bound {
    /// What it holds for.
    pub what: &'static str,
    /// The largest number that is taken.
    pub most: u64,
    /// What is counted.
    pub unit: Unit,
}

/// What a bound counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// Bytes.
    Bytes,
    /// Things of that name, in the plural.
    Of(&'static str),
}

impl Bound {
    /// Whether there is more than that.
    pub fn is_exceeded(&self, count: usize) -> bool {
        count as u64 > self.most
    }
}

impl fmt::Display for Bound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.unit {
            Unit::Bytes if self.most < MB => write!(f, "{} KB", self.most / KB),
            Unit::Bytes => write!(f, "{} MB", self.most / MB),
            Unit::Of(things) => write!(f, "{} {things}", grouped(self.most)),
        }
    }
}

/// A number with commas between its thousands.
fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let groups: Vec<&str> = (digits.as_bytes().rchunks(3).rev())
        .map(|group| std::str::from_utf8(group).unwrap_or_default())
        .collect();
    groups.join(",")
}

const KB: u64 = 1024;
const MB: u64 = 1024 * KB;

macro_rules! bounds {
    ($($(#[$doc:meta])* $name:ident = $most:expr, $unit:expr, $what:literal;)*) => {
        $(
            $(#[$doc])*
            pub const $name: Bound = Bound { what: $what, most: $most, unit: $unit };
        )*
        /// All of them, in the order of the table.
        pub const ALL: &[Bound] = &[$($name),*];
    };
}

bounds! {
    /// A story has a few thousand bytes, and a long report a hundred thousand.
    TEXT = MB, Unit::Bytes, "a text: Markdown, YAML, JSON, captions, `private.txt`";
    /// Photos and films are not counted.
    TEXTS = 256 * MB, Unit::Bytes, "all texts and tables of a folder of the campaign";
    /// A whole language has some 60,000 bytes.
    WORDS = 256 * KB, Unit::Bytes, "a file of words";
    /// A download of public contracts has tens of millions of bytes.
    TABLE = 64 * MB, Unit::Bytes, "a table";
    /// Rows of the largest tables that states hand out of what they bought in a year.
    ROWS = 200_000, Unit::Of("rows"), "a table";
    /// A thousand rows a week for nineteen years.
    DEEDS = 1_000_000, Unit::Of("rows"), "the ledger, all its tables together";
    /// Who pays and is paid; a chart shows some dozens and folds the rest.
    PLACES = 50_000, Unit::Of("names of payers and paid"), "a table of flows";
    /// Such tables have a few hundred.
    COLUMNS = 1000, Unit::Of("columns"), "a table";
    /// All of Chinese, Japanese and Korean in one file has 20 MB.
    FONT = 64 * MB, Unit::Bytes, "a font";
    /// Style sheets, templates and pictures of a theme.
    THEME_FILE = 16 * MB, Unit::Bytes, "any other file of a theme";
    /// Loops in loops make any number of bytes of a few.
    PAGE = 64 * MB, Unit::Bytes, "what a template makes of one page";
    /// What cameras write is a tenth of it.
    PICTURE = 200 * MB, Unit::Bytes, "a picture";
    /// Decoded, it has four bytes a pixel.
    PIXELS = 100, Unit::Of("megapixels"), "a picture";
    /// The longest that a JPEG can have.
    EDGE = 65_535, Unit::Of("pixels"), "an edge of a picture";
    /// Readers pay for what they load.
    RECORDING = 200 * MB, Unit::Bytes, "a recording";
    /// A story a day in seven languages for seven years.
    FILES = 20_000, Unit::Of("files"), "a folder of the campaign, or a theme";
    /// Deeper ones are a mistake, or were made by a program that went wrong.
    FOLDERS = 16, Unit::Of("folders inside each other"), "a folder of the campaign, or a theme";
    /// No file of a campaign needs more than five.
    YAML_LEVELS = 16, Unit::Of("lists and keys inside each other"), "a YAML text";
    /// A year of entries of a busy board has a few thousand.
    YAML_VALUES = 50_000, Unit::Of("values"), "a YAML text";
    /// Lists in quotations in lists: more is no text any more.
    MARKDOWN_LEVELS = 32, Unit::Of("lists, quotations and emphases inside each other"), "a Markdown text";
    /// Every one of them is followed when the text is checked.
    LINKS = 2000, Unit::Of("links and pictures"), "a Markdown text";
    /// Every one of them is cleaned.
    HTML = 2000, Unit::Of("pieces of HTML"), "a Markdown text";
    /// Every one of them gets its number.
    NOTES = 1000, Unit::Of("footnotes"), "a Markdown text";
    /// Every text is searched for each of them.
    NAMES = 5000, Unit::Of("names"), "`private.txt`";
    /// More help nobody at one time.
    PROBLEMS = 100, Unit::Of("problems"), "told of one file at a time";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bounds_are_told_in_words() {
        assert_eq!(TEXT.to_string(), "1 MB");
        assert_eq!(WORDS.to_string(), "256 KB");
        assert_eq!(NOTES.to_string(), "1,000 footnotes");
        assert!(NOTES.is_exceeded(1001) && !NOTES.is_exceeded(1000));
    }
}
