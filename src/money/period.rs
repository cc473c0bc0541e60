//! The spans of time of a dataset: read from its YAML, and found by what a row says.

use std::collections::HashSet;

use chrono::{Datelike, Days, Months, NaiveDate};

use crate::date;
use crate::diagnostic::{Diagnostic, codes, nearest};
use crate::source::{Span, Spanned};
use crate::yaml::Fields;

/// A span of time that amounts are of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Period {
    /// What it is called, such as `2024` or `fiscal year 2024`.
    pub label: String,
    /// Its first and its last day.
    pub days: Option<(NaiveDate, NaiveDate)>,
    /// Where it is written.
    pub span: Span,
}

/// How long a period is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Length {
    /// Whole months, which have the same length whatever their days.
    Months(u32),
    /// Anything else.
    Days(i64),
}

impl std::fmt::Display for Length {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Months(1) => f.write_str("one month"),
            Self::Months(months) => write!(f, "{months} months"),
            Self::Days(1) => f.write_str("one day"),
            Self::Days(days) => write!(f, "{days} days"),
        }
    }
}

impl Period {
    /// A year of a cell such as `2024`. Its days are not known: governments begin theirs in October,
    /// April or July.
    fn of_year(label: &str, span: Span) -> Option<Period> {
        let is_year = label.len() == 4 && label.bytes().all(|byte| byte.is_ascii_digit());
        is_year.then(|| Period {
            label: label.to_owned(),
            days: None,
            span,
        })
    }

    /// Whether some day lies in both.
    pub(super) fn overlaps(&self, other: &Period) -> bool {
        let both = self.days.zip(other.days);
        both.is_some_and(|((start, end), (other_start, other_end))| {
            start <= other_end && other_start <= end
        })
    }

    /// How long it is; nothing where its days are not known.
    pub(super) fn length(&self) -> Option<Length> {
        let (start, end) = self.days?;
        let after = end.checked_add_days(Days::new(1))?;
        let months =
            (after.year() - start.year()) * 12 + after.month() as i32 - start.month() as i32;
        let whole = u32::try_from(months).ok().filter(|months| *months > 0);
        let whole =
            whole.filter(|months| start.checked_add_months(Months::new(*months)) == Some(after));
        Some(whole.map_or(Length::Days((after - start).num_days()), Length::Months))
    }
}

/// The periods of a dataset.
#[derive(Debug, Default)]
pub(super) struct Periods {
    /// As listed in the YAML, or as found in the rows; the earliest first.
    pub(super) all: Vec<Period>,
    /// The one that the page shows.
    pub(super) shown: usize,
    /// The YAML says which there are.
    listed: bool,
    /// Where it says which one is shown.
    chosen: Option<Span>,
}

impl Periods {
    /// Reads `periods`, a list, or `period`, a single one; beside a list, `period` is the label of
    /// the one that the page shows.
    pub(super) fn read(fields: &mut Fields<'_>) -> Periods {
        let mut all: Vec<Period> = Vec::new();
        let listed = fields.has("periods");
        for mut inner in fields.maps("periods") {
            if let Some(period) = one(&mut inner) {
                if let Some(other) = all.iter().find(|other| other.label == period.label) {
                    let message = format!("two periods are called `{}`", period.label);
                    inner.report(
                        Diagnostic::new(codes::VALUE, period.span, message)
                            .related(other.span, "the other one")
                            .help("give each its own label, since rows name it"),
                    );
                } else {
                    all.push(period);
                }
            }
            fields.close(inner);
        }
        all.sort_by_key(|period| period.days);
        if !listed {
            if let Some(mut inner) = fields.map("period") {
                all.extend(one(&mut inner));
                fields.close(inner);
            }
            return Periods {
                all,
                ..Periods::default()
            };
        }
        let mut shown = all.len().saturating_sub(1);
        let mut chosen = None;
        if let Some(label) = fields.text("period") {
            match all.iter().position(|period| period.label == label.value) {
                Some(at) => (shown, chosen) = (at, Some(label.span)),
                None => fields.report(unknown(&label.value, label.span, &all)),
            }
        }
        Periods {
            all,
            shown,
            listed,
            chosen,
        }
    }

    /// Takes the years that rows name, where the YAML lists no periods.
    pub(super) fn take_years(&mut self, cells: &[Spanned<String>]) {
        if self.listed || !self.all.is_empty() {
            return;
        }
        for cell in cells {
            let known = self.all.iter().any(|period| period.label == cell.value);
            if !known {
                self.all.extend(Period::of_year(&cell.value, cell.span));
            }
        }
        self.all.sort_by(|a, b| a.label.cmp(&b.label));
        self.shown = self.all.len().saturating_sub(1);
    }

    /// Sees to it that the shown period has rows: those of `used`. Where the YAML chose one that has
    /// none, that is told.
    pub(super) fn settle(&mut self, used: &HashSet<usize>) -> Option<Diagnostic> {
        if used.is_empty() || used.contains(&self.shown) {
            return None;
        }
        let told = self.chosen.map(|span| {
            let message = "no row is of the period that the page shall show";
            Diagnostic::new(codes::MONEY_PERIOD, span, message).help(
                "name a period that has rows, or leave the line out: then the last one is shown",
            )
        });
        self.shown = used.iter().copied().max().unwrap_or_default();
        told
    }

    /// The period of a row: by its label, or as a day that lies in it. A row that says nothing is
    /// of the only period there is.
    pub(super) fn find(
        &self,
        cell: Option<&Spanned<String>>,
        row: Span,
    ) -> Result<usize, Box<Diagnostic>> {
        let Some(cell) = cell else {
            if self.all.len() < 2 {
                return Ok(0);
            }
            let labels: Vec<_> = self.all.iter().map(|period| &*period.label).collect();
            return Err(Box::new(
                Diagnostic::new(
                    codes::MONEY_PERIOD,
                    row,
                    "this row does not say of which period it is",
                )
                .help(format!(
                    "fill the column period with one of: {}",
                    labels.join(", ")
                )),
            ));
        };
        let day = date::parse(&cell.value).ok();
        let holds = |period: &Period| {
            period.label == cell.value
                || (period.days.zip(day))
                    .is_some_and(|((start, end), day)| (start..=end).contains(&day))
        };
        let mut found = (0..self.all.len()).filter(|at| holds(&self.all[*at]));
        match (found.next(), found.next()) {
            (Some(one), Some(other)) => {
                let [one, other] = [one, other].map(|at| &self.all[at].label);
                let message = format!("this day lies in two periods: {one} and {other}");
                Err(Box::new(
                    Diagnostic::new(codes::MONEY_PERIOD, cell.span, message)
                        .help("write the label of the period that is meant"),
                ))
            }
            (found, _) => found.ok_or_else(|| Box::new(unknown(&cell.value, cell.span, &self.all))),
        }
    }
}

fn unknown(label: &str, span: Span, all: &[Period]) -> Diagnostic {
    let labels = || all.iter().map(|period| &*period.label);
    let help = match nearest(label, labels()) {
        Some(near) => format!("did you mean `{near}`?"),
        None if all.is_empty() => "write a year of four digits, or list the periods in the YAML file: periods: [{ label: …, start: 2024-01-01, end: 2024-12-31 }]".to_owned(),
        None => format!("use one of: {}; or add it to periods in the YAML file", labels().collect::<Vec<_>>().join(", ")),
    };
    Diagnostic::new(
        codes::MONEY_PERIOD,
        span,
        format!("there is no period `{label}`"),
    )
    .help(help)
}

fn one(fields: &mut Fields<'_>) -> Option<Period> {
    let (start, end) = (fields.date("start"), fields.date("end"));
    let label = fields.text("label");
    if let (Some(start), Some(end)) = (&start, &end)
        && end.value < start.value
    {
        fields.report(
            Diagnostic::new(codes::VALUE, end.span, "the period ends before it begins")
                .related(start.span, "it begins here")
                .help("exchange start and end"),
        );
    }
    let days = start.zip(end).map(|(start, end)| (start.value, end.value));
    if label.is_none() && days.is_none() && !fields.has("start") && !fields.has("end") {
        fields.missing("label", "fiscal year 2024");
    }
    let span = label.as_ref().map_or(fields.head(), |label| label.span);
    let label = label.map(|label| label.value);
    let label = label.or_else(|| days.map(|(start, end)| format!("{start} to {end}")))?;
    Some(Period { label, days, span })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn years_are_equally_long_and_a_quarter_is_not() {
        let length = |start: &str, end: &str| {
            let day = |text| date::parse(text).expect("a day");
            let source = crate::source::Sources::default().add("a.yaml", "");
            let period = Period {
                label: String::new(),
                days: Some((day(start), day(end))),
                span: Span::whole(source),
            };
            period.length().expect("its days are known")
        };
        assert_eq!(length("2023-01-01", "2023-12-31"), Length::Months(12));
        assert_eq!(length("2023-10-01", "2024-09-30"), Length::Months(12));
        assert_eq!(length("2024-02-01", "2024-02-29"), Length::Months(1));
        assert_eq!(length("2020-03-27", "2020-09-30"), Length::Days(188));
        assert_eq!(length("2024-05-05", "2024-05-05"), Length::Days(1));
    }
}
