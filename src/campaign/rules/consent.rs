//! Who can be seen or heard has agreed: every picture in a text is named with it, and nothing is past its day.

use std::collections::BTreeMap;

use super::{Scene, references};
use crate::campaign::link::Leads;
use crate::campaign::withdrawn::consents;
use crate::consent::{Consent, Scope};
use crate::diagnostic::{Diagnostic, Severity, codes};
use crate::front_matter::Body;
use crate::markdown::Outline;
use crate::photo::{Listed, Photo};
use crate::source::{Folder, SourceId, Span};
use crate::story::{Release, Story};

/// From so many days before its end on, consent is told to end.
const SOON: i64 = 30;

/// A text in which pictures may stand.
struct Place<'a> {
    folder: Folder,
    outline: &'a Outline,
    /// Where a part of the text stands.
    span: Box<dyn Fn(std::ops::Range<usize>) -> Span + 'a>,
    /// The photos that front matter names with the consent of those in them.
    agreed: Vec<Agreed<'a>>,
    /// Whether it is a draft, which may be unfinished.
    is_draft: bool,
}

/// A file of the media folder, and what those in it agreed to.
type Agreed<'a> = (&'a str, &'a Consent);

fn agreed<'a>(photo: Option<&'a Photo>, body: &'a [Listed]) -> impl Iterator<Item = Agreed<'a>> {
    let own = photo.map(|photo| (photo.file.value.as_str(), &photo.consent));
    let listed = body.iter();
    own.into_iter()
        .chain(listed.map(|listed| (listed.file.value.as_str(), &listed.consent)))
}

fn place<'a>(
    folder: Folder,
    source: SourceId,
    body: &'a Body,
    photo: Option<&'a Photo>,
) -> Place<'a> {
    Place {
        folder,
        outline: &body.document.outline,
        span: Box::new(move |range| {
            Span::new(source, body.offset + range.start..body.offset + range.end)
        }),
        agreed: agreed(photo, &body.photos).collect(),
        is_draft: false,
    }
}

fn of_story(story: &Story) -> Place<'_> {
    Place {
        is_draft: story.release == Release::Draft,
        ..place(
            Folder::Stories,
            story.source,
            &story.body,
            story.photo.as_ref(),
        )
    }
}

/// Every text with what its front matter says of photos. What a story says holds for its translations, too.
fn places<'a>(scene: &'a Scene<'_>) -> Vec<Place<'a>> {
    let parts = scene.parts;
    let mut places: Vec<Place<'a>> = scene.stories().into_iter().map(of_story).collect();
    for (name, parsed) in parts
        .translations
        .iter()
        .filter(|(_, parsed)| parsed.readable)
    {
        let mut place = of_story(&parsed.story);
        // Its own photo has words only.
        place.agreed = agreed(None, &parsed.story.body.photos).collect();
        let originals = parts.stories.iter().map(|(_, parsed)| &parsed.story);
        for original in originals.filter(|story| story.number == name.number) {
            place
                .agreed
                .extend(agreed(original.photo.as_ref(), &original.body.photos));
        }
        places.push(place);
    }
    places.extend(parts.texts().map(|text| {
        let victories = parts.victories.iter();
        let own = victories.filter(|victory| victory.source == text.source);
        let photo = own.filter_map(|victory| victory.photo.as_ref()).next();
        place(text.folder, text.source, text.body, photo)
    }));
    places.extend(parts.datasets.iter().map(|dataset| Place {
        folder: Folder::Money,
        outline: &dataset.method.outline,
        // The method is a YAML text whose lines are indented: only its whole can be pointed at.
        span: Box::new(|_| dataset.method_span),
        agreed: agreed(None, &dataset.photos).collect(),
        is_draft: false,
    }));
    places
}

/// Pictures in texts, and pictures that texts link to: somebody has said that all who are in them agree.
pub(super) fn pictures(scene: &Scene<'_>) -> Vec<Diagnostic> {
    let mut told = Vec::new();
    for place in places(scene) {
        let own = told.len();
        let named = |file: &str| match scene.links.photo(file) {
            Leads::Media(name) => Some(name),
            _ => None,
        };
        for link in &place.outline.links {
            let Leads::Media(name) = scene.links.follow(place.folder, &link.destination) else {
                continue;
            };
            // What is no picture, or cannot be read as one, is not published.
            if scene
                .parts
                .media
                .get(&name)
                .is_none_or(|media| media.size.is_none())
            {
                continue;
            }
            let mut agreed = place.agreed.iter();
            let known = agreed.find(|(file, _)| named(file).as_ref() == Some(&name));
            let (message, help) = match known {
                Some((_, consent)) if consent.covers(Scope::Web) => continue,
                // Why is told where it stands.
                Some((_, consent)) if !consent.covers_anything() => continue,
                Some(_) => (
                    format!("`{name}` stands on a page, and the consent to it is not for the web"),
                    "take the picture out of the text; or ask again, and add web to the scope of its consent".to_owned(),
                ),
                None => (
                    format!("nothing says that everyone in `{name}` has agreed"),
                    format!("ask everyone who can be recognised in it, then name it among the keys above the text: photos: [{{ file: {}, consent: given }}]", quoted(&name)),
                ),
            };
            let span = (place.span)(link.range.clone());
            told.push(Diagnostic::new(codes::PHOTO_CONSENT, span, message).help(help));
        }
        if place.is_draft {
            told[own..]
                .iter_mut()
                .for_each(|told| told.severity = Severity::Note);
        }
    }
    told
}

/// A file name as YAML takes it within braces.
fn quoted(name: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "._-/".contains(c);
    match name.chars().all(plain) {
        true => name.to_owned(),
        false => format!("\"{}\"", name.replace('\\', "\\\\").replace('"', "\\\"")),
    }
}

/// Photos that are named for the text: each must be there, unless it was withdrawn.
pub(super) fn listed(scene: &Scene<'_>) -> Vec<Diagnostic> {
    let parts = scene.parts;
    let stories = parts.stories.iter().chain(&parts.translations);
    let bodies = stories.map(|(_, parsed)| &parsed.story.body.photos);
    let bodies = bodies.chain(parts.texts().map(|text| &text.body.photos));
    let all = bodies.chain(parts.datasets.iter().map(|dataset| &dataset.photos));
    all.flatten()
        .filter(|listed| !listed.consent.withdrawn)
        .filter_map(|listed| references::file_problem(scene, &listed.file))
        .collect()
}

/// Consent that is given on a day to come, is past its end, or ends soon; and consent to so little that what
/// it is given for is shown nowhere.
pub(super) fn in_force(scene: &Scene<'_>) -> Vec<Diagnostic> {
    let parts = scene.parts;
    let stories = parts.stories.iter().chain(&parts.translations);
    let releases: BTreeMap<SourceId, Release> = stories
        .map(|(_, parsed)| (parsed.story.source, parsed.story.release))
        .collect();
    let mut told = Vec::new();
    for (source, _, consent) in consents(parts) {
        let release = releases.get(&source);
        if release == Some(&Release::Withdrawn) {
            continue;
        }
        let own = told.len();
        told.extend(dates(scene, consent));
        let shown = [Scope::Web, Scope::Social].map(|scope| consent.covers(scope));
        let hidden = shown == [false; 2] && consent.covers_anything();
        told.extend(hidden.then(|| narrow(consent, "photo", "neither for web nor for social")));
        if release == Some(&Release::Draft) {
            let own = told[own..].iter_mut();
            own.for_each(|told: &mut Diagnostic| told.severity = Severity::Note);
        }
    }
    for words in &parts.testimonies {
        told.extend(dates(scene, &words.consent));
        let hidden = !words.consent.covers(Scope::Web) && words.consent.covers_anything();
        told.extend(hidden.then(|| narrow(&words.consent, "testimony", "not for web")));
    }
    told
}

/// What was withdrawn; and files that another text goes on to show, as if nobody had withdrawn anything.
pub(super) fn withdrawn(scene: &Scene<'_>) -> Vec<Diagnostic> {
    let parts = scene.parts;
    let told = |place: Span, what: String| {
        let message = format!("{what} is withdrawn, and not published any more");
        Diagnostic::new(codes::WITHDRAWN, place, message)
    };
    let named = |file: &str| match scene.links.photo(file) {
        Leads::Media(name) => Some(name),
        _ => None,
    };
    let mut all = Vec::new();
    for (name, parsed) in parts.stories.iter().chain(&parts.translations) {
        if parsed.story.release == Release::Withdrawn {
            let translation = name.translation.as_ref();
            let what = translation.map_or("story", |_| "the translation of story");
            let first = Span::new(parsed.story.source, 0..3);
            all.push(told(first, format!("{what} {}", name.number)));
        }
    }
    let testimonies = parts.testimonies.iter().map(|words| &words.consent);
    let testimonies = testimonies.filter(|consent| consent.withdrawn);
    all.extend(testimonies.map(|consent| told(consent.span, "this testimony".to_owned())));
    let mut gone: BTreeMap<String, Span> = BTreeMap::new();
    for (_, file, consent) in consents(parts).filter(|(.., consent)| consent.withdrawn) {
        all.push(told(consent.span, format!("the photo `{}`", file.value)));
        gone.extend(named(&file.value).map(|name| (name, consent.span)));
    }
    for (_, file, consent) in consents(parts).filter(|(.., consent)| consent.covers_anything()) {
        let Some(withdrawn) = named(&file.value).and_then(|name| gone.get(&name)) else {
            continue;
        };
        let message = format!("the consent to `{}` was withdrawn elsewhere", file.value);
        let told = Diagnostic::new(codes::PHOTO_CONSENT, consent.span, message);
        all.push(told.related(*withdrawn, "withdrawn here").help(
            "take the photo out here, too; or, if they agree to this place alone, save the picture under another name",
        ));
    }
    all
}

fn narrow(consent: &Consent, what: &str, lacks: &str) -> Diagnostic {
    let message = format!("this {what} is shown nowhere: the consent to it is {lacks}");
    Diagnostic::new(codes::CONSENT_SCOPE, consent.span, message)
}

fn dates(scene: &Scene<'_>, consent: &Consent) -> Option<Diagnostic> {
    let today = scene.parts.today;
    if let Some(given) = consent.given.as_ref().filter(|given| given.value > today) {
        let message = format!(
            "this consent is given on {}, and today is {today}",
            given.value
        );
        return Some(
            Diagnostic::new(codes::CONSENT_LAPSED, given.span, message)
                .help("write the day on which they agreed"),
        );
    }
    let until = consent.until.as_ref()?;
    let left = (until.value - today).num_days();
    if left < 0 {
        let message = format!("this consent ended on {}; today is {today}", until.value);
        return Some(Diagnostic::new(codes::CONSENT_LAPSED, until.span, message).help(
            "ask again and write the new days into the block, or take out what it was given for",
        ));
    }
    (left <= SOON).then(|| {
        let message = match left {
            0 => "this consent ends today: from tomorrow on, no build succeeds with it".to_owned(),
            1 => "this consent ends tomorrow; after that, no build succeeds with it".to_owned(),
            _ => format!("this consent ends in {left} days; after that, no build succeeds with it"),
        };
        Diagnostic::new(codes::CONSENT_ENDS, until.span, message)
            .help("ask in time whether it may stay, and write the new days into the block")
    })
}
