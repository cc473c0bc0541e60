//! A file in `content/briefings/` becomes a plan: what organizers say of the briefing of one milestone.

use chrono::{NaiveDate, NaiveTime};

use crate::diagnostic::{Checked, Diagnostic, codes};
use crate::front_matter::{self, Body};
use crate::source::{Source, SourceId, Spanned};
use crate::story::NUMBERS;

/// What organizers say of a briefing. Whatever they leave out, the milestone gives by itself.
#[derive(Debug, Clone)]
pub struct Plan {
    /// The file's name without its ending: the number of the milestone with at least three digits.
    pub id: String,
    /// Which milestone it is of, counted from 1; 0 where the name of the file does not tell.
    pub index: u32,
    /// The text it was read from.
    pub source: SourceId,
    /// What the briefing is called.
    pub title: Option<Spanned<String>>,
    /// The day.
    pub date: Option<Spanned<NaiveDate>>,
    /// The day on which all this is made public; until then nothing tells of it.
    pub announced: Option<Spanned<NaiveDate>>,
    /// When it begins, in the campaign's time zone.
    pub time: Option<Spanned<NaiveTime>>,
    /// Where people meet.
    pub place: Option<Spanned<String>>,
    /// Where it can be watched.
    pub stream: Option<String>,
    /// Who reads, by role.
    pub readers: Vec<Spanned<String>>,
    /// Numbers of the stories that are read, in their order.
    pub stories: Vec<Spanned<u32>>,
    /// The demand that it speaks of, by id.
    pub demand: Option<Spanned<String>>,
    /// By when it asks for a reply.
    pub reply_by: Option<Spanned<NaiveDate>>,
    /// How it closes.
    pub ritual: Option<Spanned<String>>,
    /// The offices that are invited.
    pub invited: Vec<Spanned<String>>,
    /// Where it can be heard or seen afterwards.
    pub recording: Option<String>,
    /// The organizers' own words.
    pub body: Body,
}

impl Plan {
    /// Whether it is public on a day. A plan that names no day for that always is.
    pub fn is_announced(&self, today: NaiveDate) -> bool {
        (self.announced.as_ref()).is_none_or(|day| day.value <= today)
    }
}

/// Reads one file, named `004.md` for milestone 4.
pub fn read(source: &Source, id: SourceId, name: &str) -> Checked<Plan> {
    let mut split = front_matter::split(source, id);
    let index = index(name);
    if index.is_none() {
        let message = "the name of this file is not the number of a milestone";
        split.diagnostics.push(
            Diagnostic::of_file(codes::FILE_NAME, &source.path, message).help(
                "name it by the milestone alone, with three digits: 004.md for the fourth milestone",
            ),
        );
    }
    let mut fields = split.fields();
    let body = split.body(&mut fields, &[]);
    let plan = Plan {
        id: name.to_owned(),
        index: index.unwrap_or_default(),
        source: id,
        title: fields.text("title"),
        date: fields.date("date"),
        announced: fields.date("announced"),
        time: fields.time("time"),
        place: fields.text("place"),
        stream: fields.address("stream"),
        readers: fields.texts("readers"),
        stories: fields.integers("stories", NUMBERS),
        demand: fields.text("demand"),
        reply_by: fields.date("reply_by"),
        ritual: fields.text("ritual"),
        invited: fields.texts("invited"),
        recording: fields.address("recording"),
        body,
    };
    if let (Some(date), Some(reply)) = (&plan.date, &plan.reply_by)
        && reply.value < date.value
    {
        let message = format!(
            "a reply is asked for by {}, before the briefing on {}",
            reply.value, date.value
        );
        fields.report(
            Diagnostic::new(codes::VALUE, reply.span, message)
                .related(date.span, "the day of the briefing")
                .help("give officials time after the briefing, or leave reply_by out"),
        );
    }
    let told = fields.finish();
    Checked::new(plan, split.told(told))
}

/// The milestone that a file's name tells. One milestone has one name: its number, padded to three digits.
fn index(name: &str) -> Option<u32> {
    let index = name.parse::<u32>().ok().filter(|index| *index > 0)?;
    (format!("{index:03}") == name).then_some(index)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_milestone_has_one_name() {
        let named = [
            ("004", Some(4)),
            ("1234", Some(1234)),
            ("4", None),
            ("0004", None),
            ("000", None),
            ("+04", None),
            ("four", None),
            ("99999999999", None),
        ];
        for (name, number) in named {
            assert_eq!(index(name), number, "{name}");
        }
    }
}
