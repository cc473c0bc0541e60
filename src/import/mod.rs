//! Posts of other programs and rows of tables become story files and rows of the ledger, each once.
//!
//! Nothing here touches the disk: texts come in, and what is to be written goes out with all that must be told.

mod beats;
mod day;
mod decode;
mod deeds;
mod front;
mod known;
mod look;
mod names;
mod post;
mod rows;
mod sheet;
mod telling;

pub use day::{Order, Written, settle};
pub use decode::decode;
pub use deeds::{Deeds, deeds, fresh, more};
pub use known::Known;
pub use names::Kind;
pub use post::Posts;
pub use rows::tellings;
pub use sheet::{Mapped, Sheet, read};
pub use telling::{Picture, Telling};

use chrono::NaiveDate;

use crate::diagnostic::{Diagnostic, codes};
use crate::source::{Sources, Spanned};
use day::Fault;
use names::folded;

/// A story file that is to be made.
#[derive(Debug, Clone)]
pub struct NewStory {
    /// Its number.
    pub number: u32,
    /// Its name in the folder of stories.
    pub name: String,
    /// The file.
    pub text: String,
    /// Its day.
    pub day: NaiveDate,
    /// Its title.
    pub title: String,
    /// The keys whose texts are still to write.
    pub gaps: Vec<&'static str>,
    /// Whether it is a draft.
    pub draft: bool,
    /// Pictures to be copied.
    pub pictures: Vec<Picture>,
}

/// What is to be made of tellings.
#[derive(Debug, Default)]
pub struct Stories {
    /// The files, in the order of their numbers.
    pub new: Vec<NewStory>,
    /// How many were imported before.
    pub known: usize,
}

impl Sheet {
    /// The order in which its dates are written, if one of them settles it.
    pub fn order(&self) -> Option<Order> {
        let dates = self.lines.iter().filter_map(|line| line.date().ok());
        settle(dates.map(|date| date.value))
    }
}

/// Puts tellings in the order of their days and gives them the next numbers, without those that the campaign has.
pub fn stories(
    tellings: Vec<Telling>,
    known: &Known,
    order: Option<Order>,
    sources: &Sources,
    told: &mut Vec<Diagnostic>,
) -> Stories {
    let mut unclear = Unclear::default();
    let mut dated: Vec<(NaiveDate, Telling)> = Vec::new();
    for telling in tellings {
        match telling.date.value.day(order) {
            Ok(day) => dated.push((day, telling)),
            Err(fault) => unclear.add(&telling.date, fault, sources, told),
        }
    }
    unclear.tell(told);
    dated.sort_by_key(|(day, _)| *day);
    let (mut marks, mut titles) = (known.marks.clone(), known.titles.clone());
    let mut stories = Stories::default();
    for (day, telling) in dated {
        let title = (day, folded(&telling.title));
        if marks.contains_key(&telling.mark) {
            stories.known += 1;
            continue;
        }
        if let Some(path) = titles.get(&title) {
            let message = format!(
                "a story with this title and day is there already, and this was passed over: {path}"
            );
            let help = "if it has changed since it was imported, change that file; if it is another story, give it another title";
            told.push(
                Diagnostic::new(codes::IMPORT_PASSED_OVER, telling.place, message).help(help),
            );
            continue;
        }
        let number = known.next + stories.new.len() as u32;
        let padded = match &known.settings {
            Some(settings) => settings.padded(number),
            None => format!("{number:03}"),
        };
        let name = match telling.slug.as_str() {
            "" => format!("{padded}.md"),
            slug => format!("{padded}-{slug}.md"),
        };
        marks.insert(telling.mark.clone(), name.clone());
        titles.insert(title, format!("content/stories/{name}"));
        stories.new.push(NewStory {
            number,
            text: telling.text(day),
            day,
            gaps: telling.gaps(),
            draft: telling.is_draft(),
            title: telling::seen(&telling.title),
            pictures: telling.pictures,
            name,
        });
    }
    stories
}

/// What is wrong with dates. Those that can be read in two ways are told once, since one answer settles all.
#[derive(Default)]
struct Unclear {
    first: Option<Diagnostic>,
    count: usize,
}

impl Unclear {
    fn add(
        &mut self,
        date: &Spanned<Written>,
        fault: Fault,
        sources: &Sources,
        told: &mut Vec<Diagnostic>,
    ) {
        let text = sources.slice(date.span);
        let Fault::TwoWays {
            day_first,
            month_first,
        } = fault
        else {
            told.push(post::unread(text, fault, date.span));
            return;
        };
        self.count += 1;
        let message = format!("`{text}` can be read as {day_first} and as {month_first}");
        let help = "say which it is: --day-first or --month-first";
        self.first.get_or_insert_with(|| {
            Diagnostic::new(codes::IMPORT_DATE, date.span, message).help(help)
        });
    }

    fn tell(self, told: &mut Vec<Diagnostic>) {
        let Some(mut first) = self.first else { return };
        if self.count > 1 {
            first.message += &format!("; so can {} more", self.count - 1);
        }
        told.push(first);
    }
}
