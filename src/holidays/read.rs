//! The text of `calendar/holidays.yaml` becomes [`Holidays`].

use chrono::Weekday;

use super::Holidays;
use crate::diagnostic::{Checked, Diagnostic, codes};
use crate::source::{Source, SourceId};
use crate::yaml::{self, Fields};

const WEEKDAYS: [(&str, Weekday); 7] = [
    ("monday", Weekday::Mon),
    ("tuesday", Weekday::Tue),
    ("wednesday", Weekday::Wed),
    ("thursday", Weekday::Thu),
    ("friday", Weekday::Fri),
    ("saturday", Weekday::Sat),
    ("sunday", Weekday::Sun),
];

/// Reads the holidays: `holidays`, a list of `date` and `name`, and `weekend`, a list of days of the week.
pub fn read(source: &Source, id: SourceId) -> Checked<Holidays> {
    let parsed = yaml::parse(&source.text, id, 0);
    let readable = yaml::is_readable(&parsed);
    let mut diagnostics = parsed.diagnostics;
    let mut fields = Fields::of(&parsed.value, "holidays.yaml");
    let mut holidays = Holidays::default();
    weekend(&mut fields, &mut holidays);
    for mut entry in fields.maps("holidays") {
        day(&mut entry, &mut holidays);
        fields.close(entry);
    }
    if readable {
        diagnostics.extend(fields.finish());
    }
    Checked::new(holidays, diagnostics)
}

fn day(fields: &mut Fields<'_>, holidays: &mut Holidays) {
    let date = fields.date("date");
    if date.is_none() && !fields.has("date") {
        fields.missing("date", "2026-12-25");
    }
    let name = fields.required_text("name", "Christmas Day");
    let (Some(date), Some(name)) = (date, name) else {
        return;
    };
    if let Some(other) = holidays.days.insert(date.value, name.value) {
        let message = format!("{} is in this list already, as “{other}”", date.value);
        fields.report(
            Diagnostic::new(codes::VALUE, date.span, message)
                .help("remove one of the two, or correct its date"),
        );
    }
}

fn weekend(fields: &mut Fields<'_>, holidays: &mut Holidays) {
    let none = matches!(fields.item("weekend").map(|item| &item.node), Some(yaml::Node::List(days)) if days.is_empty());
    let names = fields.texts("weekend");
    if names.is_empty() && !none {
        return;
    }
    let mut days = Vec::new();
    for name in &names {
        let known = WEEKDAYS
            .iter()
            .find(|(word, _)| *word == name.value.to_lowercase());
        match known {
            Some((_, day)) if days.contains(day) => {}
            Some((_, day)) => days.push(*day),
            None => {
                let message = format!("`{}` is not a day of the week", name.value);
                fields.report(
                    Diagnostic::new(codes::VALUE, name.span, message)
                        .help("use the English names: weekend: [friday, saturday]"),
                );
            }
        }
    }
    if days.len() == WEEKDAYS.len() {
        let span = names.last().map_or(fields.head(), |name| name.span);
        fields.report(
            Diagnostic::new(
                codes::VALUE,
                span,
                "no day of the week is left on which offices work",
            )
            .help("list only the days on which they are closed: weekend: [saturday, sunday]"),
        );
        return;
    }
    holidays.weekend = days;
}
