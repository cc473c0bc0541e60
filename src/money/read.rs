//! The YAML of a dataset and the rows of its table become one [`Dataset`], checked.

use iso_currency::Currency;
use rust_decimal::Decimal;

use super::check::check;
use super::dataset::{Citation, Dataset, Deflator, Group, Headcount, Side, Unit};
use super::flow::FlowStatus;
use super::layout::Layout;
use super::period::Periods;
use super::rows;
use crate::amount;
use crate::diagnostic::{Checked, Diagnostic, codes};
use crate::front_matter;
use crate::markdown;
use crate::photo;
use crate::source::{Source, SourceId, Spanned};
use crate::yaml::{self, Fields, Node};

/// Most words of a headline.
const MOST_WORDS: usize = 10;

/// A file of `content/money/`, asked for by its path there.
#[derive(Debug, Clone, Copy)]
pub enum File<'a> {
    /// Its text.
    Read(&'a Source, SourceId),
    /// It is there, but could not be taken, and that has been told.
    NotTaken,
    /// There is none.
    Absent,
}

/// What came of reading a dataset.
#[derive(Debug)]
pub struct Reading {
    /// The dataset; nothing when it has no table.
    pub dataset: Option<Dataset>,
    /// The other files that it was read from.
    pub used: Vec<SourceId>,
}

/// Reads the dataset `name` from its YAML file and from the table that it names, or from the CSV
/// file of its own name.
pub fn read<'a>(
    name: &str,
    meta: (&'a Source, SourceId),
    find: &dyn Fn(&str) -> File<'a>,
) -> Checked<Reading> {
    let parsed = yaml::parse(&meta.0.text, meta.1, 0);
    let readable = yaml::is_readable(&parsed);
    let mut told = parsed.diagnostics;
    let mut fields = Fields::of(&parsed.value, "a dataset");
    let currency = currency(&mut fields);
    let unit = fields.choice("unit", &Unit::WORDS).unwrap_or(Unit::One);
    let (layout, used) = Layout::read(&mut fields, name, find, (currency, unit));
    let mut periods = Periods::read(&mut fields);
    let rows = layout.as_ref().map(|layout| {
        let rows = rows::read(layout, currency, &mut periods);
        (rows.diagnostics.is_empty(), rows.drain_into(&mut told))
    });
    let (rows_are_good, flows) = rows.unwrap_or_default();
    let text = |fields: &mut Fields<'_>, key| fields.text(key).map(|text| text.value);
    let method = fields.text("method");
    let method_span = method.as_ref().map_or(fields.head(), |method| method.span);
    let method = method.map(|method| method.value).unwrap_or_default();
    let method = markdown::read(&method, &[], 4).apart(&format!("{name}-"));
    if let Some((bound, _)) = &method.outline.over {
        fields.report(front_matter::over(*bound, method_span));
    }
    let title = fields
        .required_text("title", "Where the money went")
        .unwrap_or_else(|| Spanned::new(String::new(), fields.head()));
    let citation = citation(&mut fields);
    let heads = [("population", "resident"), ("workers", "worker")];
    let heads = heads
        .into_iter()
        .filter_map(|(key, label)| headcount(&mut fields, key, label));
    let heads = heads.collect();
    let dataset = Dataset {
        id: name.to_owned(),
        title: title.value,
        title_span: title.span,
        question: text(&mut fields, "question"),
        headline: headline(&mut fields),
        currency,
        unit,
        price_base: text(&mut fields, "price_base"),
        groups: groups(&mut fields),
        heads,
        deflator: deflator(&mut fields, &periods),
        source: citation.source,
        source_url: citation.url,
        retrieved: citation.retrieved,
        status: fields
            .choice("status", &FlowStatus::WORDS)
            .unwrap_or(FlowStatus::Observed),
        method,
        method_span,
        photos: photo::listed(&mut fields),
        period: periods
            .all
            .get(periods.shown)
            .map(|period| period.label.clone()),
        shown: periods.shown,
        periods: periods.all,
        flows,
        meta: meta.1,
        table: layout.as_ref().map_or(meta.1, |layout| layout.table.1),
        mapped: layout.as_ref().is_some_and(Layout::is_mapped),
    };
    if readable {
        told.extend(fields.finish());
    }
    let layout = layout.filter(|_| readable && rows_are_good);
    if let Some(Layout {
        table: (table, _), ..
    }) = &layout
    {
        told.extend(check(
            &dataset,
            0..table.text.lines().next().map_or(0, str::len),
        ));
    }
    let dataset = Some(dataset).filter(|dataset| dataset.table != dataset.meta);
    Checked::new(Reading { dataset, used }, told)
}

/// The message, in ten words or fewer.
fn headline(fields: &mut Fields<'_>) -> Option<String> {
    let text = fields.text("headline")?;
    let words = text.value.split_whitespace().count();
    if words > MOST_WORDS {
        let message = format!("this headline has {words} words");
        fields.report(
            Diagnostic::new(codes::MONEY_HEADLINE, text.span, message).help(format!(
                "say it in {MOST_WORDS} words or fewer, so that it is read at a glance"
            )),
        );
    }
    Some(text.value)
}

fn currency(fields: &mut Fields<'_>) -> Currency {
    let Some(text) = fields.required_text("currency", "USD") else {
        return Currency::XXX;
    };
    self::code(&text).unwrap_or_else(|told| {
        fields.report(told);
        Currency::XXX
    })
}

/// A currency by its code of three letters.
///
/// # Errors
/// There is none of that code.
pub fn code(text: &Spanned<String>) -> Result<Currency, Diagnostic> {
    let known = Currency::from_code(&text.value);
    // The standard's codes for testing, and for no currency at all.
    let known = known.filter(|known| ![Currency::XXX, Currency::XTS].contains(known));
    known.ok_or_else(|| {
        Diagnostic::new(
            codes::VALUE,
            text.span,
            format!("`{}` is not a currency", text.value),
        )
        .help("use the code of three capital letters (ISO 4217), such as USD, EUR or BRL")
    })
}

/// An exact number above zero, or at least of zero, as strict as in a table.
pub fn number(fields: &mut Fields<'_>, key: &'static str, zero: bool) -> Option<Spanned<Decimal>> {
    let text = fields.text(key)?;
    match amount::parse(&text.value) {
        Ok(number) if number > Decimal::ZERO || (zero && number.is_zero()) => {
            Some(Spanned::new(number, text.span))
        }
        result => {
            let (message, help) = match result {
                Ok(_) => ("this number is not above zero", "write a number above zero"),
                Err(fault) => fault.words(),
            };
            fields.report(Diagnostic::new(codes::MONEY_AMOUNT, text.span, message).help(help));
            None
        }
    }
}

/// A number above zero that must be there.
pub fn required_number(
    fields: &mut Fields<'_>,
    key: &'static str,
    example: &str,
) -> Option<Spanned<Decimal>> {
    fields.required_text(key, example)?;
    number(fields, key, false)
}

/// The keys `source`, `source_url` and `retrieved`.
pub fn citation(fields: &mut Fields<'_>) -> Citation {
    Citation {
        source: fields.text("source").map(|text| text.value),
        url: fields.address("source_url"),
        retrieved: fields.date("retrieved").map(|date| date.value),
    }
}

/// The citation of a number that cannot stand without one.
fn cited(fields: &mut Fields<'_>, what: &str) -> Citation {
    let citation = citation(fields);
    if citation.source.is_none() && !fields.has_misspelling("source") {
        fields.report(
            Diagnostic::new(
                codes::MONEY_SOURCE,
                fields.head(),
                format!("{what} has no source"),
            )
            .help(
                "say who published it: source: \"Bureau of …, table …\", and source_url: https://…",
            ),
        );
    }
    citation
}

fn groups(fields: &mut Fields<'_>) -> Option<[Group; 2]> {
    let mut inner = fields.map("groups")?;
    let mut side = |key: &'static str| {
        let mut group = inner.map(key)?;
        let label = group.required_text("label", "Hospitals and clinics");
        let note = group.text("note").map(|note| note.value);
        inner.close(group);
        Some(Group {
            label: label?.value,
            note,
        })
    };
    let (a, b) = (side("a"), side("b"));
    for ((key, _), group) in Side::WORDS.iter().zip([&a, &b]) {
        if group.is_none() && !inner.has(key) {
            inner.report(
                Diagnostic::new(
                    codes::KEY_MISSING,
                    inner.head(),
                    format!("the group `{key}` is missing"),
                )
                .help(format!("name both sides: {key}: {{ label: … }}")),
            );
        }
    }
    fields.close(inner);
    Some([a?, b?])
}

fn headcount(fields: &mut Fields<'_>, key: &'static str, label: &str) -> Option<Headcount> {
    let mut inner = fields.map(key)?;
    let count = required_number(&mut inner, "count", "331449281");
    let count = count.and_then(|count| {
        if count.value.is_integer() {
            return Some(count.value);
        }
        inner.report(
            Diagnostic::new(
                codes::VALUE,
                count.span,
                "people are counted in whole numbers",
            )
            .help("write the number of people, not thousands or millions of them"),
        );
        None
    });
    let own = inner.text("label").map(|text| text.value);
    let as_of = inner.text("as_of").map(|text| text.value);
    let citation = cited(&mut inner, "this count");
    fields.close(inner);
    Some(Headcount {
        count: count?,
        label: own.unwrap_or_else(|| label.to_owned()),
        as_of,
        citation,
    })
}

fn deflator(fields: &mut Fields<'_>, periods: &Periods) -> Option<Deflator> {
    let mut inner = fields.map("deflator")?;
    let name = inner.required_text("name", "Consumer Price Index, all items, yearly average");
    let base = inner.required_text("base", "2023");
    let mut values = Vec::new();
    if let Some(mut table) = inner.map("values") {
        for entry in table.entries() {
            table.excuse(&entry.key.value);
            let text = match &entry.value.node {
                Node::Scalar(text) => text.as_str(),
                _ => "",
            };
            match amount::parse(text) {
                Ok(value) if value > Decimal::ZERO => values.push((entry.key.value.clone(), value)),
                result => {
                    let words = result.map_or_else(amount::AmountFault::words, |_| {
                        (
                            "a price index is above zero",
                            "write the value of the index",
                        )
                    });
                    table.report(
                        Diagnostic::new(codes::MONEY_AMOUNT, entry.value.span, words.0)
                            .help(words.1),
                    );
                }
            }
        }
        let wanted = periods
            .all
            .iter()
            .map(|period| (&*period.label, period.span));
        let wanted = wanted.chain(base.iter().map(|base| (&*base.value, base.span)));
        let lacking = wanted
            .filter(|(label, _)| !table.has(label))
            .collect::<Vec<_>>();
        for (label, span) in lacking {
            table.report(
                Diagnostic::new(codes::MONEY_PERIOD, span, format!("the price index has no value for `{label}`"))
                    .help("add it to values in the deflator: one line for each period, and one for the base"),
            );
        }
        inner.close(table);
    } else {
        inner.missing("values", "{ \"2022\": 292.655, \"2023\": 304.702 }");
    }
    let citation = cited(&mut inner, "this price index");
    fields.close(inner);
    Some(Deflator {
        name: name?.value,
        base: base?.value,
        values,
        citation,
    })
}
