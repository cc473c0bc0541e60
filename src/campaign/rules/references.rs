//! What stories, demands and datasets name: demands, photos, links; each must be there.

use std::collections::HashMap;

use super::{Scene, html};
use crate::campaign::Text;
use crate::campaign::link::Leads;
use crate::diagnostic::{Diagnostic, Severity, codes, nearest};
use crate::front_matter::Body;
use crate::markdown::{HtmlPolicy, Outline};
use crate::photo::Photo;
use crate::picture;
use crate::source::{Folder, SourceId, Span, Spanned};
use crate::story::{Release, Story};
use crate::target::{Target, target};

/// Edge of the largest icon in pixels.
const LOGO_EDGE: u32 = 512;

/// Demands that stories, victories, testimonies and briefings name.
pub(super) fn demands(scene: &Scene<'_>) -> Vec<Diagnostic> {
    let parts = scene.parts;
    // A sentence there was told as a misnamed beat.
    let is_sentence = |story: &Story, named: &str| {
        named.contains(char::is_whitespace) && story.beats.0[2].value.is_empty()
    };
    let stories = scene.stories().into_iter().flat_map(|story| {
        let names = story.demands.iter();
        names.filter(|named| !is_sentence(story, &named.value))
    });
    let victories = parts.victories.iter().flat_map(|victory| &victory.demands);
    let testimonies = parts.testimonies.iter().flat_map(|words| &words.demands);
    let plans = parts.plans.iter().filter_map(|plan| plan.demand.as_ref());
    (stories.chain(victories).chain(testimonies).chain(plans))
        .filter_map(|named| unknown_demand(scene, named))
        .collect()
}

/// What is wrong with the id of a demand, if there is none of that id.
pub(super) fn unknown_demand(scene: &Scene<'_>, named: &Spanned<String>) -> Option<Diagnostic> {
    let parts = scene.parts;
    let known = || parts.demands.iter().map(|demand| demand.id.as_str());
    if known().any(|id| id == named.value) || parts.lost_demands.contains(&named.value) {
        return None;
    }
    let known: Vec<&str> = known().collect();
    let help = match nearest(named.value.trim_end_matches(".md"), known.iter().copied()) {
        Some(near) => format!("did you mean `{near}`?"),
        None if known.is_empty() => format!(
            "add the file content/demands/{}.md, or remove this key",
            named.value
        ),
        None => format!(
            "use one of: {}; or add the file content/demands/{}.md",
            known.join(", "),
            named.value
        ),
    };
    let message = format!("there is no demand `{}`", named.value);
    Some(Diagnostic::new(codes::DEMAND_UNKNOWN, named.span, message).help(help))
}

/// What is wrong with the number of a story, if there is none of that number, published or not.
pub(super) fn unknown_story(scene: &Scene<'_>, number: u32, span: Span) -> Option<Diagnostic> {
    let stories = || scene.parts.stories.iter().map(|(name, _)| name.number);
    if stories().any(|known| known == number) || scene.parts.lost_numbers.contains(&number) {
        return None;
    }
    let help = match stories().max() {
        Some(last) => {
            format!("write the number of a story in content/stories/; the last is {last}")
        }
        None => "there is no story yet".to_owned(),
    };
    let message = format!("there is no story {number}");
    Some(Diagnostic::new(codes::STORY_UNKNOWN, span, message).help(help))
}

/// Stories that testimonies and redirects name by their numbers.
pub(super) fn numbers(scene: &Scene<'_>) -> Vec<Diagnostic> {
    let testimonies = scene.parts.testimonies.iter();
    let named = testimonies.filter_map(|words| words.story.as_ref());
    let moved = scene.parts.moved.iter().map(|moved| &moved.to);
    named
        .chain(moved)
        .filter_map(|number| unknown_story(scene, number.value, number.span))
        .collect()
}

/// Photos of stories and victories.
pub(super) fn photos(scene: &Scene<'_>) -> Vec<Diagnostic> {
    let stories = scene.stories().into_iter();
    let stories = stories.filter_map(|story| story.photo.as_ref());
    let victories = scene.parts.victories.iter();
    let victories = victories.filter_map(|victory| victory.photo.as_ref());
    (stories.chain(victories))
        .filter(|photo| !photo.consent.withdrawn)
        .filter_map(|photo| photo_problem(scene, photo))
        .collect()
}

/// The campaign's logo: a picture, about as wide as high, since icons are squares.
pub(super) fn logo(scene: &Scene<'_>) -> Vec<Diagnostic> {
    let Some(file) = &scene.parts.settings.logo else {
        return Vec::new();
    };
    let leads = scene.links.photo(&file.value);
    let media = match &leads {
        Leads::Media(name) => scene.parts.media.get(name),
        _ => None,
    };
    if let Some(problem) = picture_problem(scene, leads, &file.value, file.span) {
        return vec![problem];
    }
    let Some((width, height)) = media.and_then(|media| media.size) else {
        return Vec::new();
    };
    let (short, long) = (width.min(height), width.max(height));
    let told = |message, help| Diagnostic::new(codes::LOGO_SHAPE, file.span, message).help(help);
    let mut problems = Vec::new();
    if u64::from(long) * 4 > u64::from(short) * 5 {
        let message = format!(
            "the logo is {width} × {height} pixels, and icons are squares: its ends are cut off"
        );
        problems.push(told(
            message,
            "save a square version of it, such as the sign without the words",
        ));
    }
    if short < LOGO_EDGE {
        let message = format!(
            "the logo is {width} × {height} pixels, and the largest icon is {LOGO_EDGE} pixels wide: it looks blurred"
        );
        problems.push(told(
            message,
            "save it in a larger size, at least 512 × 512 pixels",
        ));
    }
    problems
}

/// What is wrong with the file of a photo, if anything.
pub(super) fn photo_problem(scene: &Scene<'_>, photo: &Photo) -> Option<Diagnostic> {
    file_problem(scene, &photo.file)
}

/// What is wrong with a picture file that is named, if anything.
pub(super) fn file_problem(scene: &Scene<'_>, file: &Spanned<String>) -> Option<Diagnostic> {
    let leads = scene.links.photo(&file.value);
    picture_problem(scene, leads, &file.value, file.span)
}

/// What is wrong with a picture's destination, if anything.
fn picture_problem(
    scene: &Scene<'_>,
    leads: Leads,
    written: &str,
    span: Span,
) -> Option<Diagnostic> {
    match leads {
        Leads::Media(name) => {
            let picture = scene.parts.media.get(&name)?.picture.as_ref();
            if picture.is_some_and(|picture| picture.fault.is_none() && picture.is_animated) {
                let message = format!("`{name}` moves; its first frame is published");
                return Some(Diagnostic::new(codes::PHOTO_ANIMATED, span, message).help(
                    "a picture that moves by itself keeps some people from reading; show a film as a testimony instead",
                ));
            }
            let (what, help) = picture::trouble(picture)?;
            let message = format!("`{name}` {what}");
            Some(Diagnostic::new(codes::PHOTO_UNREADABLE, span, message).help(help))
        }
        Leads::Dead if is_empty(written) => Some(
            Diagnostic::new(
                codes::PHOTO_MISSING,
                span,
                "this picture does not say which file it shows",
            )
            .help("write the name of a photo in content/media/ into the round brackets"),
        ),
        Leads::Outside(_) => Some(
            Diagnostic::new(
                codes::IMAGE_OUTSIDE,
                span,
                "this picture would be loaded from another site",
            )
            .help("save it into content/media/ and write its name"),
        ),
        Leads::Escapes => Some(
            Diagnostic::new(
                codes::MEDIA_PATH,
                span,
                "this path leads out of the content folder",
            )
            .help("put the file into content/media/ and write its name alone"),
        ),
        Leads::Unsafe(_) => Some(
            Diagnostic::new(codes::LINK_UNSAFE, span, "this is not the name of a file")
                .help("put the file into content/media/ and write its name alone"),
        ),
        _ => {
            let wanted = written.rsplit('/').next().unwrap_or(written);
            let media = scene.parts.media.values();
            let pictures = media.filter(|media| media.size.is_some());
            let help = match nearest(wanted, pictures.map(|media| media.name.as_str())) {
                Some(near) => format!("did you mean `{near}`?"),
                None => {
                    "put the file into content/media/ and check the spelling; capital letters count"
                        .to_owned()
                }
            };
            Some(
                Diagnostic::new(
                    codes::PHOTO_MISSING,
                    span,
                    format!("there is no photo `{written}` in content/media/"),
                )
                .help(help),
            )
        }
    }
}

pub(super) fn story_links(scene: &Scene<'_>) -> Vec<Diagnostic> {
    let links = |story: &Story| {
        let is_public = story.is_public(scene.parts.today);
        let place = (Folder::Stories, story.source);
        let mut told = links_in(scene, place, is_public, &story.body);
        if story.release == Release::Draft {
            // As with its beats, a draft may be unfinished without keeping all other stories from being published.
            let wrong = told
                .iter_mut()
                .filter(|told| told.severity == Severity::Error);
            wrong.for_each(|told| told.severity = Severity::Note);
        }
        told
    };
    let mut told: Vec<Diagnostic> = scene.stories().into_iter().flat_map(links).collect();
    let public: HashMap<u32, bool> = (scene.parts.stories.iter())
        .map(|(name, parsed)| (name.number, parsed.story.is_public(scene.parts.today)))
        .collect();
    for (name, parsed) in &scene.parts.translations {
        let story = &parsed.story;
        let of_public = public.get(&name.number) == Some(&true);
        let is_public = of_public && story.is_public(scene.parts.today);
        let place = (Folder::Stories, story.source);
        told.extend(links_in(scene, place, is_public, &story.body));
    }
    told
}

pub(super) fn text_links(scene: &Scene<'_>) -> Vec<Diagnostic> {
    let kept_back = scene.parts.kept_back();
    let links = |text: Text<'_>| {
        let is_public = !kept_back.contains(&(text.folder, text.id));
        links_in(scene, (text.folder, text.source), is_public, text.body)
    };
    scene.parts.texts().flat_map(links).collect()
}

fn links_in(
    scene: &Scene<'_>,
    (folder, source): (Folder, SourceId),
    is_public: bool,
    body: &Body,
) -> Vec<Diagnostic> {
    let span = |range: std::ops::Range<usize>| {
        Span::new(source, body.offset + range.start..body.offset + range.end)
    };
    body_links(scene, folder, is_public, &body.document.outline, &span)
}

pub(super) fn method_links(scene: &Scene<'_>) -> Vec<Diagnostic> {
    let links = |dataset: &crate::money::Dataset| {
        // The method is a YAML text whose lines are indented: only its whole can be pointed at.
        let span = |_| dataset.method_span;
        body_links(scene, Folder::Money, true, &dataset.method.outline, &span)
    };
    scene.parts.datasets.iter().flat_map(links).collect()
}

fn body_links(
    scene: &Scene<'_>,
    home: Folder,
    is_public: bool,
    outline: &Outline,
    span: &dyn Fn(std::ops::Range<usize>) -> Span,
) -> Vec<Diagnostic> {
    let mut told = Vec::new();
    for link in &outline.links {
        let place = span(link.range.clone());
        let leads = scene.links.follow(home, &link.destination);
        if link.picture {
            if link.text.trim().is_empty() {
                told.push(
                    Diagnostic::new(
                        codes::PHOTO_ALT,
                        place,
                        "this picture has no alternative text",
                    )
                    .help(format!(
                        "write what can be seen: ![one sentence]({})",
                        link.destination
                    )),
                );
            }
            told.extend(picture_problem(scene, leads, &link.destination, place));
            continue;
        }
        let problem = match leads {
            Leads::Unsafe(scheme) => Diagnostic::new(
                codes::LINK_UNSAFE,
                place,
                format!("this link uses {scheme}, which is not allowed"),
            )
            .help("use an address that begins with https:, http:, mailto: or tel:"),
            // By the day this text is public, that one may be too.
            Leads::KeptBack(_) if !is_public => continue,
            Leads::KeptBack(what) => Diagnostic::new(
                codes::LINK_DEAD,
                place,
                format!("{what} is not public yet, so this link would lead nowhere"),
            )
            .help("publish that first, or remove the link"),
            Leads::Media(name) => {
                let media = scene.parts.media.get(&name);
                let picture = media.and_then(|media| media.picture.as_ref());
                let Some((what, help)) = picture::trouble(picture) else {
                    continue;
                };
                let (what, help) = match picture {
                    Some(_) => (what, help),
                    None => (
                        "is no picture, and only pictures of the media folder are published"
                            .to_owned(),
                        "put the file on another site and link to its full https address"
                            .to_owned(),
                    ),
                };
                Diagnostic::new(codes::LINK_DEAD, place, format!("`{name}` {what}")).help(help)
            }
            Leads::Dead if is_empty(&link.destination) => Diagnostic::new(
                codes::LINK_DEAD,
                place,
                "this link does not say where it leads",
            )
            .help(format!(
                "write that into the round brackets, [{}](012-night-shift.md), or take the brackets away",
                link.text
            )),
            Leads::Dead | Leads::Escapes => {
                let help = match nearest_path(scene, &link.destination) {
                    Some(near) => format!("did you mean `{near}`?"),
                    None => "link to a file of the campaign, such as 012-night-shift.md or ../demands/staffing-ratios.md, or write the full https address".to_owned(),
                };
                Diagnostic::new(
                    codes::LINK_DEAD,
                    place,
                    format!("there is nothing at `{}`", link.destination),
                )
                .help(help)
            }
            _ => continue,
        };
        told.push(problem);
    }
    told.extend(html::open(outline, span));
    told.extend(html::twice(outline, span));
    if scene.parts.settings.raw_html == HtmlPolicy::Clean {
        told.extend(html::cleaned(scene, outline, span));
    }
    told
}

/// Whether a destination says nothing, as a browser reads it.
pub(super) fn is_empty(destination: &str) -> bool {
    target(destination) == Target::Fragment(String::new())
}

/// The linkable file whose name is nearest to that of a dead link.
fn nearest_path<'a>(scene: &'a Scene<'_>, written: &str) -> Option<&'a str> {
    let name = |path: &'a str| path.rsplit('/').next().unwrap_or(path);
    nearest(
        written.rsplit('/').next().unwrap_or(written),
        scene.links.paths().map(name),
    )
}
