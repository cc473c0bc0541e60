//! A file in `content/calendar/` becomes events: windows, actions and rituals.

use chrono::{NaiveDate, NaiveTime};

use crate::diagnostic::{Checked, Diagnostic, codes};
use crate::source::{Source, SourceId, Spanned};
use crate::target::{is_id, slug};
use crate::yaml::{self, Fields};

/// Something that happens on a day that is known.
#[derive(Debug, Clone)]
pub struct Event {
    /// Its id, as written or made from day and title, with the place where it can be mended.
    pub id: Spanned<String>,
    /// What kind it is.
    pub kind: Kind,
    /// What happens.
    pub title: String,
    /// The first day.
    pub date: Spanned<NaiveDate>,
    /// When it begins, in the campaign's time zone; nothing for whole days.
    pub time: Option<Spanned<NaiveTime>>,
    /// The last day.
    pub until: Option<Spanned<NaiveDate>>,
    /// When it ends, on the last day.
    pub ends: Option<Spanned<NaiveTime>>,
    /// Where.
    pub place: Option<String>,
    /// More about it.
    pub text: Option<String>,
    /// The demand that it presses, by id.
    pub demand: Option<Spanned<String>>,
    /// Where more can be read.
    pub link: Option<String>,
}

/// The kinds of event.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A date when pressure counts.
    Window,
    /// What the campaign does.
    Action,
    /// A gathering of gratitude.
    Ritual,
}

impl Kind {
    const WORDS: [(&'static str, Kind); 3] = [
        ("window", Self::Window),
        ("action", Self::Action),
        ("ritual", Self::Ritual),
    ];
}

impl Event {
    /// The last day.
    pub fn last(&self) -> NaiveDate {
        self.until
            .as_ref()
            .map_or(self.date.value, |until| until.value)
    }
}

/// Reads one file of events.
pub fn read(source: &Source, id: SourceId) -> Checked<Vec<Event>> {
    let parsed = yaml::parse(&source.text, id, 0);
    let readable = yaml::is_readable(&parsed);
    let mut diagnostics = parsed.diagnostics;
    let mut fields = Fields::of(&parsed.value, "a file of the calendar");
    let mut events = Vec::new();
    if !fields.has("events") && !fields.has_misspelling("events") {
        fields.missing(
            "events",
            "[ { kind: window, title: Budget vote, date: 2026-12-01 } ]",
        );
    }
    for mut inner in fields.maps("events") {
        events.extend(event(&mut inner));
        fields.close(inner);
    }
    if readable {
        diagnostics.extend(fields.finish());
    }
    Checked::new(events, diagnostics)
}

fn event(fields: &mut Fields<'_>) -> Option<Event> {
    let plain = |text: Option<Spanned<String>>| text.map(|text| text.value);
    let named = fields.text("id");
    let kind = fields.required_choice("kind", &Kind::WORDS);
    let title = fields.required_text("title", "The City Council votes on the budget");
    let date = fields.required_date("date");
    let time = fields.time("time");
    let until = fields.date("until");
    let ends = fields.time("ends");
    let place = plain(fields.text("place"));
    let text = plain(fields.text("text"));
    let demand = fields.text("demand");
    let link = fields.address("link");
    if let Some(named) = named.as_ref().filter(|named| !is_id(&named.value)) {
        let message = format!("`{}` cannot be an id", named.value);
        let told = Diagnostic::new(codes::VALUE, named.span, message);
        fields.report(told.help("use small letters a to z, digits and hyphens: budget-vote"));
    }
    let (title, date) = (title?, date?);
    let made = || {
        let made = slug(&format!("{} {}", date.value, title.value));
        Spanned::new(made, title.span)
    };
    let event = Event {
        id: named
            .filter(|named| is_id(&named.value))
            .unwrap_or_else(made),
        kind: kind?,
        title: title.value.clone(),
        date,
        time,
        until,
        ends,
        place,
        text,
        demand,
        link,
    };
    order(&event)
        .into_iter()
        .for_each(|told| fields.report(told));
    Some(event)
}

/// What is wrong with the order of an event's days and times.
fn order(event: &Event) -> Vec<Diagnostic> {
    let mut told = Vec::new();
    if let Some(until) = event
        .until
        .as_ref()
        .filter(|until| until.value < event.date.value)
    {
        told.push(
            Diagnostic::new(codes::VALUE, until.span, "this event ends before it begins")
                .related(event.date.span, "it begins here")
                .help("exchange date and until, or correct one of them"),
        );
    }
    match (&event.time, &event.ends) {
        (None, Some(ends)) => told.push(
            Diagnostic::new(codes::VALUE, ends.span, "this event ends at a time of day, but begins at none")
                .help("add when it begins, such as time: \"18:00\", or remove ends"),
        ),
        (Some(time), Some(ends)) if event.last() == event.date.value && ends.value <= time.value => told.push(
            Diagnostic::new(codes::VALUE, ends.span, "this event ends before it begins")
                .related(time.span, "it begins here")
                .help("correct one of the two times; if it ends on a later day, add until: with that day"),
        ),
        _ => {}
    }
    told
}
