//! Rules of victories, testimonies and guides: what waits for its day, and what is a translation of what.

use super::{Scene, references};
use crate::campaign::link::Leads;
use crate::diagnostic::{Code, Diagnostic, codes, nearest};
use crate::disk::MAX_RECORDING;
use crate::guide::Guide;
use crate::private;
use crate::source::{SourceId, Span, Spanned};
use crate::testimony::{self, Recording, Sense, Testimony};

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
        .collect()
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
        found.extend(private::find(body).map(|found| {
            let range = words.body.offset + found.range.start..words.body.offset + found.range.end;
            told(Span::new(words.source, range), found.kind)
        }));
        found
    };
    scene.parts.testimonies.iter().flat_map(look).collect()
}

/// A translation has an original, and is in another language than that.
pub(super) fn translations(scene: &Scene<'_>) -> Vec<Diagnostic> {
    let guides = &scene.parts.guides;
    let path = |guide: &Guide| scene.sources.get(guide.source).path.as_str();
    let problem = |guide: &Guide| {
        let language = guide.translation.as_ref()?;
        let originals = || {
            let like = |other: &&Guide| other.translation.is_none() && other.folder == guide.folder;
            guides.iter().filter(like)
        };
        let Some(original) = originals().find(|other| other.id == guide.id) else {
            let message = format!(
                "there is no {}.md, which this would be a translation of",
                guide.id
            );
            let ids = originals().map(|other| other.id.as_str());
            let help = match nearest(&guide.id, ids) {
                Some(near) => format!("did you mean {near}.{}.md?", language.tag()),
                None => format!(
                    "add {}.md, or take .{} out of this file's name",
                    guide.id,
                    language.tag()
                ),
            };
            return Some(Diagnostic::of_file(codes::TRANSLATION, path(guide), message).help(help));
        };
        let own = original
            .language
            .as_ref()
            .unwrap_or(&scene.parts.settings.language);
        (own == language).then(|| {
            let message = format!("this translation is in `{}`, the language of its original", language.tag());
            Diagnostic::of_file(codes::TRANSLATION, path(guide), message)
                .help("name it after its own language, such as name.es.md, or delete one of the two files")
        })
    };
    guides.iter().filter_map(problem).collect()
}

/// The files of recordings: each is there, and can be used.
pub(super) fn recordings(scene: &Scene<'_>) -> Vec<Diagnostic> {
    let testimonies = scene.parts.testimonies.iter();
    let recordings = testimonies.filter_map(|words| words.recording.as_ref());
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
    ) && scene.sources.get(id).text.trim().is_empty()
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
    if about.length > MAX_RECORDING {
        let message = format!("`{name}` is larger than {} MB", MAX_RECORDING / 1024 / 1024);
        return Some(told(codes::RECORDING, message).help(
            "make it shorter or smaller: most people listen on a phone, and pay for what they load",
        ));
    }
    let streams = match recording.sense {
        Sense::Video => "-map 0:v -map 0:a?",
        Sense::Audio => "-map 0:a",
    };
    // Whoever pastes the line into a shell runs nothing but ffmpeg, whatever the name holds.
    let quoted = |name: &str| format!("'{}'", name.replace('\'', r"'\''"));
    let (from, to) = (quoted(name), quoted(&format!("{stem}-clean.{ending}")));
    let cleaning = format!("ffmpeg -i {from} {streams} -map_metadata -1 -c copy {to}");
    Some(match about.tells {
        Some(tells) => told(codes::RECORDING_PLACE, format!("`{name}` tells {tells}")).help(
            format!("make a copy that tells nothing, and name that one: {cleaning}"),
        ),
        None => {
            let message =
                format!("`{name}` is published as it is, with all that it says about itself");
            told(codes::RECORDING_COPIED, message).help(format!(
                "names, dates and devices may stand in a recording; a copy without them: {cleaning}"
            ))
        }
    })
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
