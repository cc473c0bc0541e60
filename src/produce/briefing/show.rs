//! A briefing becomes its run of show: what is read aloud, part by part, and how long that takes.

use chrono::{NaiveTime, TimeDelta};
use serde_json::{Value as Json, json};
use unicode_segmentation::UnicodeSegmentation;

use super::super::escalation_page::what_happens;
use super::super::linker::Linker;
use super::super::view;
use super::{numbers, title};
use crate::campaign::Briefing;
use crate::demand::Demand;
use crate::markdown::Document;
use crate::site::{Route, Site, apart};
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
        .chain(
            (!counted.is_empty())
                .then(|| Part::new("numbers", &site.say("show-numbers", &[]), counted)),
        )
        .chain(demand.map(|of| asked(site, briefing, of)))
        .chain(escalation(site, briefing))
        .chain(
            ritual.map(|ritual| Part::new("ritual", &site.say("step-ritual", &[]), vec![ritual])),
        )
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
            ..Part::new("welcome", &site.say("show-welcome", &[]), Vec::new())
        };
    }
    let told = numbers::told(site, briefing, ["show-told", "show-told-first"]);
    let read = match briefing.stories.len() {
        1 => site.say("show-read-one", &[]),
        count if count == briefing.since.len() => site.say("show-read-all", &[]),
        count => site.say_of(count as u64, "show-read", &[]),
    };
    let mut lines = vec![site.say("show-welcome-to", &[("briefing", &title(site, briefing))])];
    if !briefing.since.is_empty() && !briefing.stories.is_empty() {
        lines.push(format!("{told} {read}"));
    }
    if !briefing.invited.is_empty() {
        let offices = briefing.invited.join("; ");
        lines.push(site.say("show-invited", &[("offices", &offices)]));
    }
    Part::new("welcome", &site.say("show-welcome", &[]), lines)
}

fn story(site: &Site, story: &Story, reader: Option<&str>, root: &str) -> Part {
    let linker = Linker {
        here: format!("{root}{}", view::route(site, story).href()),
        language: view::language(site, story),
        ..Linker::on_page(site, Folder::Stories, root.to_owned())
    };
    let words_of = &site.voice(view::language(site, story)).words;
    let body = Document::clone(&story.body.document).apart(&apart(story));
    let mut sections = linker.sections(&body).into_iter();
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
            Some(office) => site.say("show-ask-office", &[("day", &day), ("office", office)]),
            None => site.say("show-ask", &[("day", &day)]),
        });
    }
    if let Some(due) = site.campaign.due(demand) {
        let deadline = site.dates.write(due.day);
        if briefing.reply_by != Some(due.day) {
            lines.push(site.say("show-deadline", &[("day", &deadline)]));
        }
    }
    let as_of = site.campaign.clock(demand).as_of(briefing.counted);
    let last = demand.replies_until(briefing.counted).next_back();
    lines.push(match last {
        None => site.say("show-no-reply", &[("day", &site.dates.write(as_of))]),
        Some(reply) => {
            let day = site.dates.write(reply.date);
            let parts = [
                ("day", &*day),
                ("office", &reply.from),
                ("reply", &reply.text),
            ];
            site.say("show-last-reply", &parts)
        }
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
    let acts = site.say_of(briefing.acts, "acts", &[]);
    let step = site.say_of(at, "acts", &[]);
    let named = ladder.told(at, briefing.counted);
    let next = match what_happens(named.as_ref()) {
        Some(what) => site.say("show-step", &[("acts", &step), ("what", what)]),
        None => site.say("show-step-unknown", &[("acts", &step)]),
    };
    let logged = site.say("show-logged", &[("acts", &acts)]);
    let lines = vec![format!("{logged} {next}")];
    Some(Part {
        view: json!({ "href": Route::escalations().href() }),
        ..Part::new("escalation", &site.say("next-escalation", &[]), lines)
    })
}
