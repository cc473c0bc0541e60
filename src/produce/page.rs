//! Planned pages become HTML, each from a template and the data of what it shows.

use rayon::prelude::*;
use serde::Serialize;
use serde_json::{Value as Json, json};
use tera::{Context, Value};

use super::linker::Linker;
use super::{Scene, money, view};
use crate::artifact::Artifact;
use crate::campaign::Home;
use crate::diagnostic::{Checked, Diagnostic};
use crate::site::{Page, PageKind, Route, Site, Slice};
use crate::story::{Beat, Story};

/// Stories on the home page.
const LATEST: usize = 6;

/// What every page gets as `page`.
#[derive(Serialize)]
struct PageView<'a> {
    kind: &'static str,
    title: String,
    heading: String,
    description: String,
    root: String,
    href: String,
    canonical: Option<String>,
    language: &'a str,
    direction: &'static str,
    nav_key: Option<&'static str>,
    image: Option<ImageView>,
    json_ld: String,
    article: Option<ArticleView<'a>>,
}

/// The picture that networks show beside a link.
#[derive(Serialize)]
struct ImageView {
    url: Option<String>,
    width: u32,
    height: u32,
    #[serde(rename = "type")]
    kind: &'static str,
    alt: String,
}

#[derive(Serialize)]
struct ArticleView<'a> {
    published: String,
    tags: Vec<&'a str>,
}

/// What is particular to one page.
struct Filling<'a> {
    template: &'static str,
    heading: String,
    description: String,
    nav_key: Option<&'static str>,
    /// The story whose card and language the page bears.
    story: Option<&'a Story>,
    data: Vec<(&'static str, Value)>,
}

pub(super) fn produce(scene: &Scene<'_>) -> Checked<Vec<Artifact>> {
    let datasets = money::views(scene);
    let made: Vec<Result<Artifact, Diagnostic>> = scene
        .site
        .pages
        .par_iter()
        .map(|page| make(scene, page, &datasets))
        .collect();
    let mut checked = Checked::new(Vec::with_capacity(made.len()), Vec::new());
    for made in made {
        match made {
            Ok(artifact) => checked.value.push(artifact),
            // A fault in a template shows on every page that uses it; once is enough.
            Err(problem) => {
                let known = |told: &Diagnostic| told.place == problem.place;
                if !checked.diagnostics.iter().any(known) {
                    checked.diagnostics.push(problem);
                }
            }
        }
    }
    checked
}

fn make(scene: &Scene<'_>, page: &Page, datasets: &[Value]) -> Result<Artifact, Diagnostic> {
    let filling = fill(scene, page, datasets);
    let mut context = Context::new();
    context.insert_value("site", scene.frame.clone());
    context.insert("page", &page_view(scene.site, page, &filling));
    for (name, value) in filling.data {
        context.insert_value(name, value);
    }
    let templates = &scene.site.theme.templates;
    let html = templates
        .render(filling.template, &context)
        .map_err(|error| templates.explain(&error, Some(page.route.path()), scene.sources))?;
    Ok(Artifact::text(page.route.path(), html))
}

fn page_view<'a>(site: &'a Site, page: &Page, filling: &Filling<'a>) -> PageView<'a> {
    let settings = &site.campaign.settings;
    let language = filling
        .story
        .map_or(&settings.language, |story| view::language(site, story));
    // A host shows this page under any address, so its links must begin at the host's root.
    let root = match (&page.kind, &settings.base_url) {
        (PageKind::NotFound, Some(base)) => base.path().to_owned(),
        (PageKind::NotFound, None) => "/".to_owned(),
        _ => page.route.root(),
    };
    let canonical = match page.kind {
        PageKind::NotFound => None,
        _ => settings.absolute(&page.route.public()),
    };
    let title = match (&page.kind, filling.story) {
        (PageKind::Home, _) => settings.title.clone(),
        (_, Some(story)) => format!(
            "{} {} · {}",
            settings.tag(story.number),
            story.title.value,
            settings.title
        ),
        _ => format!("{} · {}", filling.heading, settings.title),
    };
    // Pages without a story of their own bear the newest card.
    let bearer = filling.story.or(site.campaign.stories.last());
    let image = bearer.and_then(|story| {
        let cards = view::cards(site, story);
        let card = cards
            .into_iter()
            .max_by_key(|card| u64::from(card.width) * 1000 / u64::from(card.height))?;
        Some(ImageView {
            url: settings.absolute(&card.href),
            width: card.width,
            height: card.height,
            kind: "image/png",
            alt: card.alt,
        })
    });
    PageView {
        kind: kind(&page.kind),
        title,
        heading: filling.heading.clone(),
        description: filling.description.clone(),
        root,
        href: page.route.href(),
        json_ld: script_safe(&json_ld(
            site,
            page,
            filling,
            canonical.as_deref(),
            image.as_ref(),
        )),
        canonical,
        language: language.tag(),
        direction: language.direction(),
        nav_key: filling.nav_key,
        image,
        article: filling.story.map(|story| ArticleView {
            published: story.date.value.to_string(),
            tags: story.tags.iter().map(|tag| tag.value.as_str()).collect(),
        }),
    }
}

fn kind(kind: &PageKind) -> &'static str {
    match kind {
        PageKind::Home => "home",
        PageKind::Story(_) => "story",
        PageKind::Archive(_) => "archive",
        PageKind::Tags => "tags",
        PageKind::Tag(..) => "tag",
        PageKind::Demands => "demands",
        PageKind::Demand(..) => "demand",
        PageKind::Money => "money",
        PageKind::NotFound => "not-found",
    }
}

fn fill<'a>(scene: &Scene<'a>, page: &Page, datasets: &[Value]) -> Filling<'a> {
    let site = scene.site;
    let settings = &site.campaign.settings;
    let demands = || -> Vec<view::DemandView<'_>> {
        (0..site.campaign.demands.len())
            .map(|at| view::demand(site, at))
            .collect()
    };
    let plain = |template, heading: String, description: String, nav_key, data| Filling {
        template,
        heading,
        description,
        nav_key,
        story: None,
        data,
    };
    match &page.kind {
        PageKind::Home => {
            let newest = scene.summaries.iter().rev();
            let latest: Vec<_> = newest.clone().take(LATEST).cloned().collect();
            let story = |at: &usize| {
                site.campaign
                    .milestone(site.campaign.stories[*at].number)
                    .is_some()
            };
            let milestones: Vec<_> = (0..scene.summaries.len())
                .rev()
                .filter(story)
                .take(LATEST)
                .map(|at| scene.summaries[at].clone())
                .collect();
            let about = settings
                .description
                .clone()
                .or(settings.slogan.clone())
                .unwrap_or_default();
            let data = vec![
                ("latest", Value::from(latest)),
                ("milestones", Value::from(milestones)),
                ("demands", Value::from_serializable(&demands())),
                ("money", money::teaser(datasets)),
            ];
            plain("home.html", settings.title.clone(), about, None, data)
        }
        PageKind::Story(at) => story(scene, *at, &page.route),
        PageKind::Archive(slice) => {
            let all: Vec<usize> = (0..site.campaign.stories.len()).collect();
            let data = list(scene, &all, slice, &Route::archive);
            let heading = numbered("All stories".to_owned(), slice);
            plain(
                "archive.html",
                heading,
                format!("Every story of {}, newest first.", settings.title),
                Some("stories"),
                data,
            )
        }
        PageKind::Tags => {
            let data = vec![("tags", Value::from_serializable(&tags(site)))];
            plain(
                "tags.html",
                "Tags".to_owned(),
                format!("What the stories of {} are about.", settings.title),
                Some("tags"),
                data,
            )
        }
        PageKind::Tag(at, slice) => {
            let tag = &site.tags[*at];
            let mut data = list(scene, &tag.stories, slice, &|page| {
                Route::tag(&tag.slug, page)
            });
            data.push((
                "tag",
                Value::from_serializable(&json!({ "name": tag.name, "count": tag.stories.len() })),
            ));
            let about = format!("Stories of {} about {}.", settings.title, tag.name);
            plain(
                "tag.html",
                numbered(tag.name.clone(), slice),
                about,
                Some("tags"),
                data,
            )
        }
        PageKind::Demands => {
            let data = vec![("demands", Value::from_serializable(&demands()))];
            let about =
                "What would make these rescues unnecessary, who can decide it, and by when."
                    .to_owned();
            plain(
                "demands.html",
                "Demands".to_owned(),
                about,
                Some("demands"),
                data,
            )
        }
        PageKind::Demand(at, slice) => demand(scene, *at, slice, page.route.root()),
        PageKind::Money => {
            let data = vec![("datasets", Value::from(datasets.to_vec()))];
            let about = "Who gets the money, and who does the work.".to_owned();
            plain(
                "money.html",
                "Follow the money".to_owned(),
                about,
                Some("money"),
                data,
            )
        }
        PageKind::NotFound => plain(
            "not-found.html",
            "There is no such page".to_owned(),
            String::new(),
            None,
            Vec::new(),
        ),
    }
}

/// A page after the first says which one it is, so that no two pages have the same title.
fn numbered(heading: String, slice: &Slice) -> String {
    match slice.page {
        1 => heading,
        page => format!("{heading}, page {page}"),
    }
}

/// The stories of one page of a list, newest first, and where the page stands.
fn list(
    scene: &Scene<'_>,
    oldest_first: &[usize],
    slice: &Slice,
    route: &dyn Fn(usize) -> Route,
) -> Vec<(&'static str, Value)> {
    let shown: Vec<usize> = oldest_first.iter().rev().copied().collect();
    let shown = &shown[slice.range.clone()];
    let stories: Vec<Value> = shown
        .iter()
        .map(|at| scene.summaries[*at].clone())
        .collect();
    let pagination = view::pagination(scene.site, slice, shown, route);
    vec![
        ("stories", Value::from(stories)),
        ("pagination", Value::from_serializable(&pagination)),
    ]
}

fn tags(site: &Site) -> Vec<Json> {
    let tag = |tag: &crate::site::TagGroup| json!({ "name": tag.name, "href": Route::tag(&tag.slug, 1).href(), "count": tag.stories.len() });
    site.tags.iter().map(tag).collect()
}

fn demand<'a>(scene: &Scene<'a>, at: usize, slice: &Slice, root: String) -> Filling<'a> {
    let site = scene.site;
    let demand = &site.campaign.demands[at];
    let linker = Linker {
        site,
        home: Home::Demands,
        root,
    };
    let replies = demand.replies.iter().map(|reply| {
        json!({
            "date": view::day(site, reply.date),
            "from": reply.from,
            "kind": reply.kind.key(),
            "kind_label": reply.kind.to_string(),
            "text": reply.text,
            "link": reply.link,
        })
    });
    let mut view = serde_json::to_value(view::demand(site, at)).unwrap_or_default();
    view["body"] = json!(linker.html(&demand.body, 2));
    view["funding"] = json!(demand.funding);
    view["replies"] = replies.collect();
    let mut data = list(scene, &site.pressing[at], slice, &|page| {
        Route::demand(&demand.id, page)
    });
    data.push(("demand", Value::from_serializable(&view)));
    Filling {
        template: "demand.html",
        heading: numbered(demand.title.clone(), slice),
        description: demand.ask.clone(),
        nav_key: Some("demands"),
        story: None,
        data,
    }
}

/// What a story's page gets as `story`, beside what its summary holds.
#[derive(Serialize)]
struct StoryView<'a> {
    #[serde(flatten)]
    summary: view::Summary<'a>,
    beats: [BeatView<'a>; 3],
    body: String,
    words: usize,
    demands: Vec<Json>,
    tags: Vec<Json>,
    previous: Option<Json>,
    next: Option<Json>,
    share: ShareView,
}

#[derive(Serialize)]
struct BeatView<'a> {
    name: &'static str,
    label: &'static str,
    text: &'a str,
    html: Option<String>,
}

#[derive(Serialize)]
struct ShareView {
    caption: String,
    alt: String,
    cards: Vec<view::CardView>,
}

fn story<'a>(scene: &Scene<'a>, at: usize, route: &Route) -> Filling<'a> {
    let site = scene.site;
    let campaign = &site.campaign;
    let story = &campaign.stories[at];
    let linker = Linker {
        site,
        home: Home::Stories,
        root: route.root(),
    };
    // Below a beat's own heading (level 2) the author's headings begin at level 3.
    let top_level = if story.body.beat_headings.is_empty() {
        2
    } else {
        3
    };
    let mut sections = linker
        .sections(&story.body.text, &story.body.beat_headings, top_level)
        .into_iter();
    let body = sections.next().unwrap_or_default();
    let beats = Beat::ALL.map(|beat| BeatView {
        name: beat.key(),
        label: beat.label(),
        text: &story.beats.get(beat).value,
        html: sections.next().filter(|html| !html.trim().is_empty()),
    });
    let pressed = story
        .demands
        .iter()
        .filter_map(|named| campaign.demand(&named.value));
    let demands = pressed.map(|demand| {
        json!({ "id": demand.id, "title": demand.title, "ask": demand.ask, "href": Route::demand(&demand.id, 1).href() })
    });
    let own_tags = site.tags.iter().filter(|tag| tag.stories.contains(&at));
    let tags =
        own_tags.map(|tag| json!({ "name": tag.name, "href": Route::tag(&tag.slug, 1).href() }));
    let neighbour = |at: usize| {
        let story = campaign.stories.get(at)?;
        let language = view::language(site, story);
        Some(json!({
            "tag": campaign.settings.tag(story.number),
            "title": story.title.value,
            "href": view::route(site, story).href(),
            "language": language.tag(),
            "direction": language.direction(),
        }))
    };
    let view = StoryView {
        summary: view::summary(site, at),
        beats,
        body,
        words: story.body.outline.words,
        demands: demands.collect(),
        tags: tags.collect(),
        previous: at.checked_sub(1).and_then(neighbour),
        next: neighbour(at + 1),
        share: ShareView {
            caption: view::caption(site, story),
            alt: view::card_alt(site, story),
            cards: view::cards(site, story),
        },
    };
    Filling {
        template: "story.html",
        heading: story.title.value.clone(),
        description: story.beats.get(Beat::Care).value.clone(),
        nav_key: Some("stories"),
        story: Some(story),
        data: vec![("story", Value::from_serializable(&view))],
    }
}

/// Structured data (schema.org) as JSON-LD: a story is an `Article` in a `CreativeWorkSeries`,
/// everything else a `WebPage` of the same site.
fn json_ld(
    site: &Site,
    page: &Page,
    filling: &Filling<'_>,
    canonical: Option<&str>,
    image: Option<&ImageView>,
) -> Json {
    let settings = &site.campaign.settings;
    let home = settings.absolute("");
    let series = json!({
        "@type": "CreativeWorkSeries",
        "name": settings.title,
        "url": home,
    });
    let image = image.and_then(|image| {
        Some(json!({
            "@type": "ImageObject",
            "url": image.url.as_ref()?,
            "width": image.width,
            "height": image.height,
            "caption": image.alt,
        }))
    });
    let mut data = json!({
        "@context": "https://schema.org",
        "@type": "WebPage",
        "name": filling.heading,
        "description": filling.description,
        "url": canonical,
        "inLanguage": settings.language.tag(),
        "image": image,
        "isPartOf": series,
    });
    if let Some(story) = filling.story {
        data["@type"] = json!("Article");
        data["headline"] = json!(story.title.value);
        data["position"] = json!(story.number);
        data["datePublished"] = json!(story.date.value.to_string());
        data["inLanguage"] = json!(view::language(site, story).tag());
        data["keywords"] = story.tags.iter().map(|tag| json!(tag.value)).collect();
        data["author"] = json!({ "@type": "Organization", "name": settings.title, "url": home });
        data["license"] = json!(
            settings
                .license
                .as_ref()
                .and_then(|license| license.url.as_ref())
        );
    } else if page.kind == PageKind::Home {
        data = series;
        data["@context"] = json!("https://schema.org");
        data["description"] = json!(filling.description);
        data["inLanguage"] = json!(settings.language.tag());
        data["image"] = json!(image);
    }
    if let Some(fields) = data.as_object_mut() {
        fields.retain(|_, value| !value.is_null() && value != "" && *value != json!([]));
    }
    data
}

/// JSON that cannot end the script element that holds it: <https://www.w3.org/TR/json-ld11/#restrictions-for-contents-of-json-ld-script-elements>
fn script_safe(json: &Json) -> String {
    json.to_string()
        .replace('<', "\\u003c")
        .replace('>', "\\u003e")
        .replace('&', "\\u0026")
}
