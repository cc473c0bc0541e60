//! The rules that need more than one file: sequence, references, photos, links.

use std::collections::BTreeMap;

use super::Parts;
use super::link::{Home, Leads, Links};
use crate::diagnostic::{Diagnostic, codes, nearest};
use crate::markdown::{HtmlPolicy, Outline};
use crate::source::{SourceId, Sources, Span};
use crate::story::Story;

/// What a rule looks at.
pub(super) struct Scene<'a> {
    pub(super) parts: &'a Parts,
    pub(super) links: &'a Links,
    pub(super) sources: &'a Sources,
}

impl Scene<'_> {
    /// The path of something in the content folder, as a person would type it.
    fn content(&self, inside: &str) -> String {
        let settings = &self.sources.get(self.parts.settings.source).path;
        let folder = settings.rsplit_once('/').map_or("", |(folder, _)| folder);
        format!("{folder}/{inside}")
    }

    /// Stories whose front matter could be read, by number and then by path.
    fn stories(&self) -> Vec<&Story> {
        let mut stories: Vec<_> = self
            .parts
            .stories
            .iter()
            .filter(|(_, parsed)| parsed.readable)
            .map(|(_, parsed)| &parsed.story)
            .collect();
        stories.sort_by_key(|story| (story.number, &self.sources.get(story.source).path));
        stories
    }
}

/// A rule looks at the whole and tells what is wrong.
pub(super) type Rule = fn(&Scene<'_>) -> Vec<Diagnostic>;

/// All rules. A new one is a function and a line here.
pub(super) const RULES: &[Rule] = &[
    numbers,
    dates,
    demands,
    photos,
    story_links,
    demand_links,
    method_links,
    stories,
    address,
];

fn first_line(id: SourceId, sources: &Sources) -> Span {
    let line = sources.get(id).text.lines().next().unwrap_or_default();
    Span::new(id, 0..line.trim_end().len())
}

fn numbers(scene: &Scene<'_>) -> Vec<Diagnostic> {
    let mut told = Vec::new();
    let mut by_number: BTreeMap<u32, Vec<SourceId>> = BTreeMap::new();
    for (name, parsed) in &scene.parts.stories {
        by_number
            .entry(name.number)
            .or_default()
            .push(parsed.story.source);
    }
    // A story that could not be read still holds its number.
    for number in &scene.parts.lost_numbers {
        by_number.entry(*number).or_default();
    }
    let path = |id: &SourceId| scene.sources.get(*id).path.as_str();
    let mut before: Option<u32> = None;
    for (number, mut files) in by_number {
        files.sort_by_key(|id| path(id));
        for other in files.iter().skip(1) {
            told.push(
                Diagnostic::new(
                    codes::NUMBER_DUPLICATE,
                    first_line(*other, scene.sources),
                    format!(
                        "the number {number} is taken already by {}",
                        path(&files[0])
                    ),
                )
                .help("give this file the next free number in its name"),
            );
        }
        if let (Some(before), Some(first)) =
            (before.filter(|before| before + 1 < number), files.first())
        {
            let missing = match (before + 1, number - 1) {
                (one, last) if one == last => format!("the number {one} is missing"),
                (first, last) if first + 1 == last => {
                    format!("the numbers {first} and {last} are missing")
                }
                (first, last) => format!("the numbers {first} to {last} are missing"),
            };
            told.push(
                Diagnostic::new(
                    codes::NUMBER_GAP,
                    first_line(*first, scene.sources),
                    format!("{missing} before story {number}"),
                )
                .help("rename the files so that the numbers follow each other, or write the missing story"),
            );
        }
        before = Some(number);
    }
    told
}

fn dates(scene: &Scene<'_>) -> Vec<Diagnostic> {
    // A date that could not be read is at the default; it was told already.
    let dated: Vec<_> = scene
        .stories()
        .into_iter()
        .filter(|story| story.date.value != chrono::NaiveDate::default())
        .collect();
    dated
        .windows(2)
        .filter(|pair| pair[1].date.value < pair[0].date.value && pair[0].number != pair[1].number)
        .map(|pair| {
            Diagnostic::new(
                codes::DATE_ORDER,
                pair[1].date.span,
                format!(
                    "story {} is dated {}, before story {}",
                    pair[1].number, pair[1].date.value, pair[0].number
                ),
            )
            .related(
                pair[0].date.span,
                format!("story {} is dated here", pair[0].number),
            )
            .help("check both dates and both numbers")
        })
        .collect()
}

fn demands(scene: &Scene<'_>) -> Vec<Diagnostic> {
    let known: Vec<&str> = scene
        .parts
        .demands
        .iter()
        .map(|demand| demand.id.as_str())
        .collect();
    let mut told = Vec::new();
    for story in scene.stories() {
        for named in &story.demands {
            // A sentence here was told as a misnamed beat.
            let sentence =
                named.value.contains(char::is_whitespace) && story.beats.0[2].value.is_empty();
            if known.contains(&named.value.as_str()) || sentence {
                continue;
            }
            let help = match nearest(&named.value, known.iter().copied()) {
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
            told.push(
                Diagnostic::new(
                    codes::DEMAND_UNKNOWN,
                    named.span,
                    format!("there is no demand `{}`", named.value),
                )
                .help(help),
            );
        }
    }
    told
}

fn photos(scene: &Scene<'_>) -> Vec<Diagnostic> {
    let photo = |story: &Story| {
        let photo = story.photo.as_ref()?;
        let leads = scene.links.follow(Home::Stories, &photo.file.value);
        picture_problem(scene, leads, &photo.file.value, photo.file.span)
    };
    scene.stories().into_iter().filter_map(photo).collect()
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
            let readable = scene
                .parts
                .media
                .get(&name)
                .is_some_and(|media| media.size.is_some());
            (!readable).then(|| {
                Diagnostic::new(
                    codes::PHOTO_UNREADABLE,
                    span,
                    format!("`{name}` cannot be read as a picture"),
                )
                .help("use JPEG, PNG, WebP or GIF under 100 megapixels; share an iPhone's HEIC photo as JPEG")
            })
        }
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
            let help = match nearest(wanted, scene.parts.media.keys().map(String::as_str)) {
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

fn story_links(scene: &Scene<'_>) -> Vec<Diagnostic> {
    let links = |story: &Story| {
        let span = |range: std::ops::Range<usize>| {
            Span::new(
                story.source,
                story.body.offset + range.start..story.body.offset + range.end,
            )
        };
        body_links(scene, Home::Stories, &story.body.outline, &span)
    };
    scene.stories().into_iter().flat_map(links).collect()
}

fn demand_links(scene: &Scene<'_>) -> Vec<Diagnostic> {
    let links = |demand: &crate::demand::Demand| {
        let span = |range: std::ops::Range<usize>| {
            Span::new(
                demand.source,
                demand.body_offset + range.start..demand.body_offset + range.end,
            )
        };
        body_links(scene, Home::Demands, &demand.outline, &span)
    };
    scene.parts.demands.iter().flat_map(links).collect()
}

fn method_links(scene: &Scene<'_>) -> Vec<Diagnostic> {
    let links = |dataset: &crate::money::Dataset| {
        // The method is a YAML text whose lines are indented: only its whole can be pointed at.
        let span = |_| dataset.method_span;
        body_links(scene, Home::Money, &dataset.method_outline, &span)
    };
    scene.parts.datasets.iter().flat_map(links).collect()
}

fn body_links(
    scene: &Scene<'_>,
    home: Home,
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
            Leads::KeptBack(number) => Diagnostic::new(
                codes::LINK_DEAD,
                place,
                format!("story {number} is not public yet, so this link would lead nowhere"),
            )
            .help("publish that story first, or remove the link"),
            Leads::Media(name) if scene.parts.media.get(&name).is_none_or(|media| media.size.is_none()) => {
                Diagnostic::new(
                    codes::LINK_DEAD,
                    place,
                    format!("`{name}` is no picture, and only pictures of the media folder are published"),
                )
                .help("put the file on another site and link to its full https address")
            }
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
    if scene.parts.settings.raw_html == HtmlPolicy::Clean
        && let Some(html) = outline.html.first()
    {
        told.push(
            Diagnostic::new(codes::HTML_CLEANED, span(html.clone()), "HTML in this text is cleaned before it is published")
                .help("only harmless elements stay; set raw_html: allow in campaign.yaml if you trust every author"),
        );
    }
    told
}

/// The linkable file whose name is nearest to that of a dead link.
fn nearest_path<'a>(scene: &'a Scene<'_>, written: &str) -> Option<&'a str> {
    let name = |path: &'a str| path.rsplit('/').next().unwrap_or(path);
    nearest(
        written.rsplit('/').next().unwrap_or(written),
        scene.links.paths().map(name),
    )
}

fn stories(scene: &Scene<'_>) -> Vec<Diagnostic> {
    let public = |story: &&Story| story.is_public(scene.parts.today);
    if scene
        .parts
        .stories
        .iter()
        .any(|(_, parsed)| public(&&parsed.story))
    {
        return Vec::new();
    }
    vec![
        Diagnostic::of_file(
            codes::NO_STORIES,
            scene.content("stories"),
            "there is no story to publish yet",
        )
        .help("`careledger new \"Title\"` makes the first one"),
    ]
}

fn address(scene: &Scene<'_>) -> Vec<Diagnostic> {
    if scene.parts.settings.base_url.is_some() {
        return Vec::new();
    }
    vec![
        Diagnostic::of_file(
            codes::NO_ADDRESS,
            scene.content("campaign.yaml"),
            "without base_url there are no feeds, no sitemap and no link previews",
        )
        .help("add base_url: https://your-site.example/ once you know where the site will be"),
    ]
}
