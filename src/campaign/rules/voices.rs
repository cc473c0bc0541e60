//! Rules of victories and testimonies: what waits for its day, what may not be told, what is played.

use super::{Scene, references};
use crate::bound;
use crate::campaign::link::Leads;
use crate::demand::{Demand, Status};
use crate::diagnostic::{Code, Diagnostic, codes, nearest};
use crate::private;
use crate::recording::Fault;
use crate::source::{SourceId, Span, Spanned};
use crate::testimony::{self, Recording, Sense, Testimony};
use crate::victory::{Victory, Won};

/// A date to come keeps a victory or a testimony back; where that is a slip of the pen, nobody would know.
pub(super) fn kept_back(scene: &Scene<'_>) -> Vec<Diagnostic> {
    let parts = scene.parts;
    let victories = parts.victories.iter();
    let victories = victories.map(|victory| ("victory", &victory.date));
    let testimonies = parts.testimonies.iter();
    let testimonies = testimonies.map(|words| ("testimony", &words.date));
    (victories.chain(testimonies))
        .filter(|(_, date)| date.value > parts.today)
        .map(|(what, date)| {
            let message = format!("this {what} is kept back until {}", date.value);
            Diagnostic::new(codes::KEPT_BACK, date.span, message)
        })
        .chain((parts.testimonies.iter()).filter_map(|words| waits_for_story(scene, words)))
        .collect()
}

/// Demands that a victory meets as a whole, and that do not count as won.
pub(super) fn met(scene: &Scene<'_>) -> Vec<Diagnostic> {
    let parts = scene.parts;
    let is_there = |victory: &&Victory| victory.date.value <= parts.today;
    let whole = parts.victories.iter().filter(is_there);
    let whole = whole.filter(|victory| victory.won == Won::Whole);
    let told = whole.flat_map(|victory| {
        let meets = |demand: &&Demand| victory.demands.iter().any(|id| id.value == demand.id);
        let demands = parts.demands.iter().filter(meets);
        let asked_still = demands.filter(|demand| demand.status != Status::Won);
        asked_still.map(|demand| {
            let message = format!(
                "this demand counts as `{}`, but a victory says that all of it was won",
                demand.status.key()
            );
            let place = demand.status_span.unwrap_or(demand.title_span);
            let help = "write status: won here, or won: part in the victory";
            Diagnostic::new(codes::DEMAND_STATUS, place, message)
                .related(victory.won_span, "the victory that says so")
                .help(help)
        })
    });
    told.collect()
}

/// Words that belong to a story wait as long as it does.
fn waits_for_story(scene: &Scene<'_>, words: &Testimony) -> Option<Diagnostic> {
    let named = words.story.as_ref()?;
    let today = scene.parts.today;
    let stories = scene.stories();
    let mut stories = stories.iter().filter(|story| story.number == named.value);
    // Of a number that two files have, something else is told.
    let story = stories.next().filter(|story| !story.is_public(today))?;
    let until = match story.public_from() {
        Some(day) => format!(", which is kept back until {day}"),
        None => ", which is a draft".to_owned(),
    };
    let message = format!(
        "this testimony is kept back as long as story {}{until}",
        named.value
    );
    Some(Diagnostic::new(codes::KEPT_BACK, named.span, message))
}

/// Testimonies that are not withdrawn.
fn told_of<'a>(scene: &'a Scene<'_>) -> impl Iterator<Item = &'a Testimony> {
    let testimonies = scene.parts.testimonies.iter();
    testimonies.filter(|words| !words.consent.withdrawn)
}

/// Words by which whoever speaks could be found. They were given under a role, not under a name.
pub(super) fn private(scene: &Scene<'_>) -> Vec<Diagnostic> {
    let told = |span: Span, kind: private::Kind| {
        let message = format!("this testimony holds {kind}");
        Diagnostic::new(codes::TESTIMONY_PRIVATE, span, message)
            .help("take it out; everybody reads this")
    };
    let look = |words: &Testimony| {
        let texts = [Some(&words.role), words.quote.as_ref()];
        let texts = texts.into_iter().flatten();
        let mut found: Vec<Diagnostic> = texts
            .filter_map(|text| Some(told(text.span, private::find(&text.value)?.kind)))
            .collect();
        let body = &scene.sources.get(words.source).text[words.body.offset..];
        found.extend(private::all(body).into_iter().map(|found| {
            let range = words.body.offset + found.range.start..words.body.offset + found.range.end;
            told(Span::new(words.source, range), found.kind)
        }));
        let recording = words.recording.as_ref();
        let named = recording.map(|recording| [&recording.captions, &recording.transcript]);
        let texts = named.into_iter().flatten().flatten();
        let texts = texts.filter_map(|named| self::text(scene, Some(named), &mut Vec::new()));
        found.extend(texts.flat_map(|id| {
            let found = private::all(&scene.sources.get(id).text).into_iter();
            found.map(move |found| told(Span::new(id, found.range), found.kind))
        }));
        found
    };
    told_of(scene).flat_map(look).collect()
}

/// The files of recordings: each is there, and can be used.
pub(super) fn recordings(scene: &Scene<'_>) -> Vec<Diagnostic> {
    let recordings = told_of(scene).filter_map(|words| words.recording.as_ref());
    recordings
        .flat_map(|recording| problems(scene, recording))
        .collect()
}

fn problems(scene: &Scene<'_>, recording: &Recording) -> Vec<Diagnostic> {
    let mut told = Vec::new();
    match found(scene, &recording.file, codes::RECORDING) {
        Ok(name) => told.extend(of_file(scene, recording, &name)),
        Err(problem) => told.push(problem),
    }
    if let Some(id) = text(scene, recording.captions.as_ref(), &mut told) {
        told.extend(testimony::captions(scene.sources.get(id), id));
    }
    if let (Some(named), Some(id)) = (
        &recording.transcript,
        text(scene, recording.transcript.as_ref(), &mut told),
    ) && !testimony::has_words(&scene.sources.get(id).text)
    {
        let message = format!("the transcript `{}` is empty", named.value);
        told.push(
            Diagnostic::new(codes::RECORDING_WORDS, named.span, message)
                .help("write into it what is said in the recording"),
        );
    }
    let poster = recording.poster.as_ref();
    told.extend(poster.and_then(|poster| references::photo_problem(scene, poster)));
    told
}

/// What is wrong with the file of a recording, or is to be known of it.
fn of_file(scene: &Scene<'_>, recording: &Recording, name: &str) -> Option<Diagnostic> {
    let told = |code, message: String| Diagnostic::new(code, recording.file.span, message);
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
    let about = scene.parts.media.get(name)?.recording.as_ref();
    let Some(about) = about.filter(|about| about.container.fits(ending)) else {
        let message =
            format!("`{name}` cannot be played: what is in it is not what its ending says");
        return Some(
            told(codes::RECORDING, message)
                .help("play it on your machine, and export it again as mp4 or webm, or as mp3, m4a, ogg or wav"),
        );
    };
    if about.length > bound::RECORDING.most {
        let message = format!("`{name}` is larger than {}", bound::RECORDING);
        return Some(told(codes::RECORDING, message).help(
            "make it shorter or smaller: most people listen on a phone, and pay for what they load",
        ));
    }
    if let Some(fault) = about.fault {
        let (what, help) = broken(fault);
        let message = format!("`{name}` {what}");
        return Some(told(codes::RECORDING, message).help(help));
    }
    let streams = match recording.sense {
        Sense::Video => "-map 0:v -map 0:a?",
        Sense::Audio => "-map 0:a",
    };
    // Whoever pastes the line into a shell runs nothing but ffmpeg, whatever the name holds.
    let quoted = |name: &str| format!("'{}'", name.replace('\'', r"'\''"));
    let (from, to) = (quoted(name), quoted(&format!("{stem}-clean.{ending}")));
    let cleaning =
        format!("ffmpeg -i {from} {streams} -map_metadata -1 -fflags +bitexact -c copy {to}");
    if let Some(tells) = about.tells {
        let help = format!("make a copy that tells nothing, and name that one: {cleaning}");
        let told = told(codes::RECORDING_PLACE, format!("`{name}` tells {tells}"));
        return Some(told.help(help));
    }
    about.describes.then(|| {
        let message = format!("`{name}` is published as it is, with all that it says about itself");
        told(codes::RECORDING_COPIED, message).help(format!(
            "names, dates and devices may stand in a recording; a copy without them: {cleaning}"
        ))
    })
}

/// What a fault of a recording means to whoever made it, and what to do.
fn broken(fault: Fault) -> (&'static str, &'static str) {
    match fault {
        Fault::BreaksOff => (
            "breaks off: the file ends before the recording does",
            "copy or download it once more, and play it to its end on your machine; if it breaks off there too, export it again from the program that made it",
        ),
        Fault::Empty => (
            "cannot be played: there is neither film nor sound in it",
            "play it on your machine, and export it again from the program that made it",
        ),
        Fault::Unknown => (
            "cannot be played: browsers do not know the kind of film or sound that is in it",
            "export it again as mp4 or webm, or as mp3, m4a, ogg or wav",
        ),
    }
}

/// The name inside the media folder of a file that a testimony names.
fn found(
    scene: &Scene<'_>,
    file: &Spanned<String>,
    code: &'static Code,
) -> Result<String, Diagnostic> {
    let told = |message: String, help: String| Diagnostic::new(code, file.span, message).help(help);
    let into = "put the file into content/media/ and write its name alone";
    match scene.links.photo(&file.value) {
        Leads::Media(name) => Ok(name),
        Leads::Outside(_) => Err(told(
            "this would be loaded from another site".to_owned(),
            "save it into content/media/ and write its name".to_owned(),
        )),
        Leads::Escapes => Err(told(
            "this path leads out of the content folder".to_owned(),
            into.to_owned(),
        )),
        _ => {
            let wanted = file.value.rsplit('/').next().unwrap_or(&file.value);
            let near = nearest(wanted, scene.parts.media.keys().map(String::as_str));
            let help = match near {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("{into}; capital letters count"),
            };
            let message = format!("there is no file `{}` in content/media/", file.value);
            Err(told(message, help))
        }
    }
}

/// A text of the media folder that a testimony names.
fn text(
    scene: &Scene<'_>,
    file: Option<&Spanned<String>>,
    told: &mut Vec<Diagnostic>,
) -> Option<SourceId> {
    match found(scene, file?, codes::RECORDING_WORDS) {
        // One that could not be read has been told.
        Ok(name) => scene.parts.media_texts.get(&name).copied(),
        Err(problem) => {
            told.push(problem);
            None
        }
    }
}
