//! The lengths of a number's groups become whether it is a phone number.

use super::group::Group;

/// Groups that may be one number.
pub(super) struct Number<'a> {
    groups: &'a [Group],
    lengths: Vec<usize>,
    digits: String,
    /// Whether words before it say that it is to be dialled.
    called: bool,
}

/// The most digits of a phone number, its country's code included (ITU-T E.164).
pub(super) const MOST: usize = 15;

/// The fewest digits of a number that one person alone has. Shorter ones are those of services.
const FEWEST: usize = 7;

/// Lengths of groups, as national numbers without a leading zero are commonly written, and the digits with
/// which such a number can begin.
const SHAPES: [(&[usize], &str); 33] = [
    (&[3, 3, 4], "23456789"), // North America, Mexico, Turkey
    (&[1, 3, 3, 4], "1"),     // the same with the trunk prefix
    (&[3, 7], "23456789"),
    (&[1, 3, 7], "1"),
    (&[6, 4], "23456789"),
    (&[3, 3, 2, 2], "23456789"), // Russia, Turkey
    (&[1, 3, 3, 2, 2], "78"),
    (&[1, 3, 4], "1"),
    (&[2, 4, 4], "123456789"), // Brazil, Mexico
    (&[2, 5, 4], "123456789"),
    (&[2, 9], "123456789"),
    (&[2, 8], "123456789"),
    (&[3, 4, 4], "123456789"), // China, Korea
    (&[3, 8], "1"),
    (&[1, 4, 4], "69"), // Chile
    (&[5, 5], "6789"),  // India
    (&[5, 6], "123456789"),
    (&[4, 6], "123456789"),
    (&[5, 3, 3], "123456789"),
    (&[4, 3, 3], "123456789"),
    (&[3, 2, 3], "23456789"),     // Norway
    (&[3, 2, 2, 2], "56789"),     // Spain, Czechia
    (&[2, 3, 2, 2], "123456789"), // Poland
    (&[2, 3, 3, 2], "123456789"),
    (&[2, 3, 4], "123456789"),
    (&[3, 2, 2], "23456789"),
    (&[1, 2, 2, 2, 2], "12345679"), // France
    (&[10], "23456789"),
    (&[11], "178"),
    (&[9], "6789"),
    (&[3, 3, 3], "56789"), // Spain, Poland
    (&[3, 4], "23456789"),
    (&[4, 4], "23456789"),
];

impl<'a> Number<'a> {
    pub(super) fn new(groups: &'a [Group], called: bool) -> Number<'a> {
        Number {
            groups,
            lengths: groups.iter().map(Group::len).collect(),
            digits: groups.iter().map(|group| group.digits.as_str()).collect(),
            called,
        }
    }

    /// What stands between its groups.
    fn gaps(&self) -> impl Iterator<Item = &str> {
        self.groups.iter().skip(1).map(|group| group.gap.as_str())
    }

    fn all_gaps(&self, sign: &str) -> bool {
        self.gaps().all(|gap| gap == sign)
    }

    /// Whether it is written like a sum, 1 234 567 or 1.234.567, and not to be dialled.
    pub(super) fn is_sum(&self) -> bool {
        let thousands = self.lengths.len() > 1
            && self.lengths[0] <= 3
            && self.lengths[1..].iter().all(|length| *length == 3)
            && (self.all_gaps(" ") || self.all_gaps("."));
        let could_be_called = self.lengths == [3, 3, 3] && self.all_gaps(" ");
        let plain = !self.groups[0].plus && !self.digits.starts_with('0') && !self.called;
        thousands && (self.digits.ends_with("000") || (plain && !could_be_called))
    }

    /// Whether it is a phone number.
    pub(super) fn is_phone(&self) -> bool {
        let length = self.digits.len();
        if !(FEWEST..=MOST).contains(&length) || self.is_count() {
            return false;
        }
        let abroad = self.groups[0].plus || (self.digits.starts_with("00") && length > 9);
        let zero = self.digits.starts_with('0') && self.has_trunk_shape();
        let area = self.groups[0].opened
            && (2..=5).contains(&self.lengths[0])
            && self.lengths.len() > 1
            && !self.groups[0].is_year()
            && self.groups[1].gap.starts_with(')');
        let single = self.lengths.iter().all(|length| *length == 1);
        abroad || self.called || zero || area || single || self.has_shape()
    }

    /// Whether a number that begins with the trunk prefix 0 has the shape of one: not a row of story
    /// numbers, not an hour, not a decimal.
    fn has_trunk_shape(&self) -> bool {
        let padded = self
            .groups
            .iter()
            .all(|group| group.digits.starts_with('0'));
        let length = self.digits.len();
        match &*self.lengths {
            [_] => (9..=12).contains(&length),
            [1, ..] if self.gaps().next() == Some(".") => false,
            [2, 2, 2, 2, 2] => true,
            // A Brazilian postal code.
            [5, 3] if self.all_gaps("-") => false,
            _ if self.lengths.iter().all(|length| *length <= 2) => false,
            _ => !padded && (8..=13).contains(&length),
        }
    }

    /// Whether it has one of the shapes of the table, without being a sum, a span or a postal code.
    fn has_shape(&self) -> bool {
        let first = self.digits.chars().next().unwrap_or('0');
        let known = SHAPES
            .iter()
            .any(|(lengths, starts)| *lengths == self.lengths && starts.contains(first));
        known
            && match &*self.lengths {
                [_] => !self.digits.ends_with("000") && !self.is_book(),
                [3, 4] => self.all_gaps("-") && !self.is_span(),
                [3, 2, 2] => self.all_gaps("-"),
                [4, 4] if self.all_gaps("-") => !self.is_span(),
                [4, 4] => self.all_gaps(" ") && !self.has_round(),
                [3, 3, 3] => self.all_gaps(" ") || self.all_gaps("-"),
                // Two numbers with a point or a slash between are a decimal, or the mark of a file.
                [_, _] => !self.all_gaps(".") && !self.all_gaps("/"),
                _ => true,
            }
    }

    /// A row of numbers counted up: 1 2 3 4 5 6 7.
    fn is_count(&self) -> bool {
        let values: Vec<u64> = self.groups.iter().map(Group::value).collect();
        let up = values
            .windows(2)
            .all(|pair| pair[1] == pair[0].saturating_add(1));
        values.len() > 3 && up
    }

    /// From one round number to a larger one, 100-2500, or from one year to another.
    fn is_span(&self) -> bool {
        let [from, to] = self.groups else {
            return false;
        };
        let round =
            |group: &Group| group.value().is_multiple_of(10) && !group.digits.starts_with('0');
        let years = from.is_year() && to.is_year();
        years || (from.value() < to.value() && round(from) && round(to))
    }

    fn has_round(&self) -> bool {
        let round = |group: &Group| group.is_year() || group.value().is_multiple_of(10);
        self.groups.iter().any(round)
    }

    /// The number of a book: 13 digits from 978 or 979.
    fn is_book(&self) -> bool {
        self.digits.len() == 13
            && ["978", "979"]
                .iter()
                .any(|start| self.digits.starts_with(start))
    }
}
