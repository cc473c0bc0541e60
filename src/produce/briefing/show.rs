//! A briefing becomes its run of show: what is read aloud, part by part, and how long that takes.

use chrono::{NaiveTime, TimeDelta};
use serde_json::{Value as Json, json};
use unicode_segmentation::UnicodeSegmentation;

use super::super::escalation_page::what_happens;
use super::super::linker::Linker;
use super::super::view;
use super::{counted, number, numbers, title};
use crate::campaign::Briefing;
use crate::demand::Demand;
use crate::site::{Route, Site};
use crate::source::Folder;
use crate::story::Story;

/// One part of a briefing.
struct Part {
    kind: &'static str,
    title: String,
    /// What is said, each line a sentence or two.
    lines: Vec<String>,
    /// Words in texts that stand in other files.
    more_words: usize,
    /// What its kind shows besides.
    view: Json,
}

impl Part {
    fn new(kind: &'static str, title: &str, lines: Vec<String>) -> Part {
        Part {
            kind,
            title: title.to_owned(),
            lines,
            more_words: 0,
            view: Json::Null,
        }
    }

    /// Whole minutes that it takes to read, at least one.
    fn minutes(&self, words_a_minute: u32) -> u32 {
        let own: usize = self.lines.iter().map(|line| words(line)).sum();
        let all = u32::try_from(own + self.more_words).unwrap_or(u32::MAX);
        all.div_ceil(words_a_minute).max(1)
    }
}

/// Words of a text as Unicode parts them (UAX #29), so that languages without spaces have some, too.
fn words(text: &str) -> usize {
    text.unicode_words().count()
}

/// The parts of a briefing in order, each with its minutes and, where the beginning is known, its time.
pub(super) fn run(site: &Site, briefing: &Briefing, root: &str) -> Json {
    let pace = site.campaign.settings.rhythm.words_a_minute;
    let mut gone = 0;
    let parts: Vec<Json> = parts(site, briefing, root)
        .into_iter()
        .map(|part| {
            let minutes = part.minutes(pace);
            let starts = briefing.time.map(|time| later(time, gone));
            gone += minutes;
            json!({
                "kind": part.kind,
                "title": part.title,
                "lines": part.lines,
                "minutes": minutes,
                "starts": starts,
                "of": part.view,
            })
        })
        .collect();
    json!({ "parts": parts, "minutes": gone, "words_a_minute": pace })
}

fn later(time: NaiveTime, minutes: u32) -> String {
    let (time, _) = time.overflowing_add_signed(TimeDelta::minutes(minutes.into()));
    time.format("%H:%M").to_string()
}

fn parts(site: &Site, briefing: &Briefing, root: &str) -> Vec<Part> {
    let campaign = &site.campaign;
    let stories = briefing.stories.iter().enumerate();
    let stories = stories.map(|(turn, at)| {
        let reader = briefing.readers.get(turn).map(String::as_str);
        story(site, &campaign.stories[*at], reader, root)
    });
    let counted = numbers::of(site, briefing).lines;
    let demand = briefing.demand.map(|at| &campaign.demands[at]);
    let ritual = briefing.ritual.clone();
    [welcome(site, briefing, root)]
        .into_iter()
        .chain(stories)
        .chain((!counted.is_empty()).then(|| Part::new("numbers", "The numbers", counted)))
        .chain(demand.map(|of| asked(site, briefing, of)))
        .chain(escalation(site, briefing))
        .chain(ritual.map(|ritual| Part::new("ritual", "To close", vec![ritual])))
        .collect()
}

/// The organizers' own words or, where they wrote none, who is there and why.
fn welcome(site: &Site, briefing: &Briefing, root: &str) -> Part {
    let plan = briefing.plan.map(|at| &site.campaign.plans[at]);
    let body = plan.map(|plan| &plan.body.document);
    if let Some(body) = body.filter(|body| body.outline.words > 0) {
        let linker = Linker::on_page(site, Folder::Briefings, root.to_owned());
        return Part {
            more_words: body.outline.words,
            view: json!({ "html": linker.html(body) }),
            ..Part::new("welcome", "Welcome", Vec::new())
        };
    }
    let told = counted(site, briefing.since.len() as u64, "story", "stories");
    let since = numbers::since_milestone(briefing);
    let read = match briefing.stories.len() {
        1 => "One is read aloud now.".to_owned(),
        count if count == briefing.since.len() => "All are read aloud now.".to_owned(),
        count => format!("{} are read aloud now.", number(site, count as u64)),
    };
    let mut lines = vec![format!("Welcome to {}.", title(site, briefing))];
    if !briefing.since.is_empty() && !briefing.stories.is_empty() {
        lines.push(format!("{since}, we told {told} of solidarity. {read}"));
    }
    if !briefing.invited.is_empty() {
        let offices = briefing.invited.join("; ");
        lines.push(format!("We invited to answer: {offices}."));
    }
    Part::new("welcome", "Welcome", lines)
}

fn story(site: &Site, story: &Story, reader: Option<&str>, root: &str) -> Part {
    let linker = Linker {
        here: format!("{root}{}", view::route(site, story).href()),
        language: view::language(site, story),
        ..Linker::on_page(site, Folder::Stories, root.to_owned())
    };
    let words_of = &site.voice(view::language(site, story)).words;
    let mut sections = linker.sections(&story.body.document).into_iter();
    let rest = sections.next().unwrap_or_default();
    let beats: Vec<Json> = (story.beats.iter())
        .map(|(beat, text)| {
            json!({
                "name": beat.key(),
                "label": words_of.text(view::label(beat)),
                "text": text.value,
                "html": sections.next(),
            })
        })
        .collect();
    let beat_words: usize = (story.beats.iter())
        .map(|(_, text)| words(&text.value))
        .sum();
    let mut of = serde_json::to_value(view::summary(site, story)).unwrap_or_default();
    of["beats"] = json!(beats);
    of["rest"] = json!(rest);
    of["reader"] = json!(reader);
    Part {
        more_words: beat_words + words(&story.title.value) + story.body.document.outline.words,
        view: of,
        ..Part::new("story", &story.title.value, Vec::new())
    }
}

/// What is asked, of whom, by when, and what was answered up to then.
fn asked(site: &Site, briefing: &Briefing, demand: &Demand) -> Part {
    let mut lines = vec![demand.ask.clone()];
    if let Some(day) = briefing.reply_by {
        let day = site.dates.write(day);
        lines.push(match &demand.target {
            Some(office) => format!("We ask for a reply by {day}. It is addressed to: {office}."),
            None => format!("We ask for a reply by {day}."),
        });
    }
    if let Some(due) = site.campaign.due(demand) {
        let deadline = site.dates.write(due.day);
        if briefing.reply_by != Some(due.day) {
            lines.push(format!("The demand’s own deadline is {deadline}."));
        }
    }
    let as_of = site.campaign.clock(demand).as_of(briefing.counted);
    let last = demand.replies_until(briefing.counted).next_back();
    lines.push(match last {
        None => format!("No reply is recorded, as of {}.", site.dates.write(as_of)),
        Some(reply) => format!(
            "The last reply, of {}, came from {}: “{}”",
            site.dates.write(reply.date),
            reply.from,
            reply.text
        ),
    });
    Part {
        view: json!({ "href": Route::demand(&demand.id, 1).href() }),
        ..Part::new("demand", &demand.title, lines)
    }
}

/// What comes next on the ladder, as it was on the day of the briefing.
fn escalation(site: &Site, briefing: &Briefing) -> Option<Part> {
    let at = briefing.next_step?;
    let ladder = site.campaign.settings.rhythm.ladder.as_ref()?;
    let acts = counted(site, briefing.acts, "act", "acts");
    let step = number(site, at);
    let named = ladder.told(at, briefing.counted);
    let next = match what_happens(named.as_ref()) {
        Some(title) => format!("At {step} acts, next: {title}."),
        None => format!("Announced now: what we do at {step} acts."),
    };
    let lines = vec![format!("{acts} logged so far. {next}")];
    Some(Part {
        view: json!({ "href": Route::escalations().href() }),
        ..Part::new("escalation", "The next escalation", lines)
    })
}
