//! Planned pages become HTML, each from a template and the data of what it shows.

use rayon::prelude::*;
use serde::Serialize;
use serde_json::{Value as Json, json};
use tera::{Context, Value};

use super::cards::{self, CardView, Owner};
use super::filling::{Filling, ImageView};
use super::translations::{Alternate, VersionLink};
use super::{
    Scene, board, briefing, calendar, data, demand, escalation_page, gather, home_page, ledger,
    money, outward, photo, search, share, story_page, structured, translations, view, voices,
};
use crate::artifact::Artifact;
use crate::diagnostic::{Checked, Diagnostic};
use crate::site::{Page, PageKind, Route, Site, Slice};
use crate::story::Story;
use crate::theme::Purpose;

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
    /// Whether search engines are to pass it over.
    is_tool: bool,
    nav_key: Option<&'static str>,
    image: Option<ImageView>,
    json_ld: String,
    article: Option<ArticleView<'a>>,
    /// As Open Graph writes the language.
    locale: String,
    /// The other versions of what the page tells, for readers.
    translations: Vec<VersionLink<'a>>,
    /// All versions, for machines.
    alternates: Vec<Alternate>,
}

#[derive(Serialize)]
struct ArticleView<'a> {
    published: String,
    tags: Vec<&'a str>,
}

pub(super) fn produce(scene: &Scene<'_>) -> Checked<Vec<Artifact>> {
    let made: Vec<Result<Artifact, Diagnostic>> = scene
        .site
        .pages
        .par_iter()
        .take_any_while(|_| (scene.is_wanted)())
        .map(|page| make(scene, page))
        .collect();
    gather(made)
}

/// The artifact at a path, if it is a page.
pub(super) fn one(scene: &Scene<'_>, path: &str) -> Option<Result<Artifact, Diagnostic>> {
    Some(make(scene, scene.site.page(path)?))
}

/// Whose cards a page shows.
pub(super) fn owner(site: &Site, page: &Page) -> Option<Owner> {
    match page.kind {
        PageKind::Home => Some(Owner::Home),
        PageKind::Story(at) | PageKind::Share(at) => Some(Owner::Story(at)),
        PageKind::Translation(at) | PageKind::TranslationShare(at) => Some(Owner::Translation(at)),
        PageKind::Demand(at, _) => Some(Owner::Demand(at)),
        PageKind::Ledger => Some(ledger::newest(site)),
        PageKind::Week(at) => Some(Owner::Week(at)),
        PageKind::Dataset(at) | PageKind::DatasetShare(at) => Some(Owner::Dataset(at)),
        PageKind::Victory(at) => Some(Owner::Victory(at)),
        PageKind::Briefing(at) => Some(Owner::Briefing(at)),
        _ => None,
    }
}

fn make(scene: &Scene<'_>, page: &Page) -> Result<Artifact, Diagnostic> {
    let filling = fill(scene, page);
    let card = card(scene, filling.owner);
    let own = filling.story.and_then(|story| story.photo.as_ref());
    let image = card.or_else(|| photo::image(scene.site, own?));
    let mut context = Context::new();
    context.insert_value("site", scene.frame.clone());
    context.insert("page", &page_view(scene.site, page, &filling, image));
    for (name, value) in filling.data {
        context.insert_value(name, value);
    }
    let templates = &scene.site.theme.templates;
    let html = templates
        .render(filling.template, &context)
        .map_err(|error| templates.explain(&error, Some(page.route.path()), scene.sources))?;
    let own = scene.site.campaign.settings.base_url.as_ref();
    let html = outward::guarded(html, own.map(|own| own.as_str()));
    Ok(Artifact::text(page.route.path(), html))
}

/// The card that networks show beside a link to a page: its own, or that of the newest story.
fn card(scene: &Scene<'_>, owner: Owner) -> Option<ImageView> {
    let stories = scene.site.campaign.stories.len();
    let newest = || Some(Owner::Story(stories.checked_sub(1)?));
    let own = cards::sets(scene, owner).into_iter().next();
    let set = own.or_else(|| cards::sets(scene, newest()?).into_iter().next())?;
    let wide = |card: &CardView| u64::from(card.width) * 1000 / u64::from(card.height);
    let of_links = |card: &CardView| card.purpose == Purpose::LinkPreview;
    let cards = set.cards.into_iter();
    let card = cards.max_by_key(|card| (of_links(card), wide(card)))?;
    Some(ImageView {
        url: scene.site.campaign.settings.absolute(&card.href),
        width: card.width,
        height: card.height,
        kind: card.kind,
        alt: set.alt.to_owned(),
        short_alt: cards::short(set.alt),
    })
}

fn page_view<'a>(
    site: &'a Site,
    page: &Page,
    filling: &Filling<'a>,
    image: Option<ImageView>,
) -> PageView<'a> {
    let settings = &site.campaign.settings;
    let language = view::language_of_page(site, page);
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
    let versions = translations::of_page(site, page);
    let alternates = translations::alternates(site, &versions, &page.route);
    PageView {
        locale: language.open_graph(),
        translations: translations::others(versions, &page.route),
        alternates,
        kind: kind(&page.kind),
        title,
        heading: filling.heading.clone(),
        description: filling.description.clone(),
        root,
        href: page.route.href(),
        json_ld: structured::data(site, page, filling, canonical.as_deref(), image.as_ref()),
        canonical,
        language: language.tag(),
        direction: language.direction(),
        is_tool: page.kind.is_tool(),
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
        PageKind::Story(_) | PageKind::Translation(_) => "story",
        PageKind::Share(_) | PageKind::TranslationShare(_) | PageKind::DatasetShare(_) => "share",
        PageKind::Archive(_) => "archive",
        PageKind::Tags => "tags",
        PageKind::Tag(..) => "tag",
        PageKind::Demands => "demands",
        PageKind::Demand(..) => "demand",
        PageKind::Ledger => "ledger",
        PageKind::Week(_) => "week",
        PageKind::Fixes(_) => "fixes",
        PageKind::Letter(_) => "letter",
        PageKind::Sheet(_) => "sheet",
        PageKind::Office(_) => "office",
        PageKind::Money => "money",
        PageKind::Dataset(_) => "dataset",
        PageKind::Victories => "victories",
        PageKind::Victory(_) => "victory",
        PageKind::Testimonies => "testimonies",
        PageKind::Guides => "guides",
        PageKind::Guide(_) => "guide",
        PageKind::Board => "board",
        PageKind::BoardSheet => "board-sheet",
        PageKind::Calendar => "calendar",
        PageKind::Data => "data",
        PageKind::Briefings => "briefings",
        PageKind::Briefing(_) => "briefing",
        PageKind::Script(_) => "script",
        PageKind::Escalations => "escalations",
        PageKind::Search => "search",
        PageKind::Withdrawn(_) => "withdrawn",
        PageKind::NotFound => "not-found",
    }
}

fn fill<'a>(scene: &'a Scene<'_>, page: &Page) -> Filling<'a> {
    let site = scene.site;
    let settings = &site.campaign.settings;
    let plain = |template, heading: String, description: String, nav_key, data| Filling {
        template,
        heading,
        description,
        nav_key,
        story: None,
        owner: Owner::Home,
        data,
    };
    match &page.kind {
        PageKind::Home => home_page::fill(scene, page),
        PageKind::Story(at) => {
            let told = (&site.campaign.stories[*at], Owner::Story(*at));
            story_page::fill(scene, told, *at, &page.route)
        }
        PageKind::Translation(at) => {
            let story = &site.campaign.translations[*at];
            let before = |original: &Story| original.number < story.number;
            let original = site.campaign.stories.partition_point(before);
            let told = (story, Owner::Translation(*at));
            story_page::fill(scene, told, original, &page.route)
        }
        PageKind::Share(at) => {
            let told = (&site.campaign.stories[*at], Owner::Story(*at));
            share::fill(scene, told, &page.route)
        }
        PageKind::TranslationShare(at) => {
            let told = (&site.campaign.translations[*at], Owner::Translation(*at));
            share::fill(scene, told, &page.route)
        }
        PageKind::Archive(slice) => {
            let all: Vec<usize> = (0..site.campaign.stories.len()).collect();
            let data = list(scene, &all, slice, &Route::archive);
            let heading = numbered(site, site.say("all-stories", &[]), slice);
            plain(
                "archive.html",
                heading,
                site.say("archive-about", &[("campaign", &settings.title)]),
                Some("stories"),
                data,
            )
        }
        PageKind::Tags => {
            let data = vec![("tags", Value::from_serializable(&tags(site)))];
            plain(
                "tags.html",
                site.say("section-tags", &[]),
                site.say("tags-about", &[("campaign", &settings.title)]),
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
            let parts = [("campaign", &*settings.title), ("tag", &tag.name)];
            let about = site.say("tag-about", &parts);
            plain(
                "tag.html",
                numbered(site, tag.name.clone(), slice),
                about,
                Some("tags"),
                data,
            )
        }
        PageKind::Demands => demand::list(site),
        PageKind::Demand(at, slice) => demand::fill(scene, *at, slice, page.route.root()),
        PageKind::Ledger => ledger::fill(scene, &page.route),
        PageKind::Week(at) => ledger::fill_week(scene, *at, &page.route),
        PageKind::Fixes(slice) => ledger::fill_fixes(scene, slice),
        PageKind::Letter(at) => demand::letter(scene, *at),
        PageKind::Sheet(at) => demand::sheet(scene, *at),
        PageKind::Office(at) => demand::office(site, *at),
        PageKind::Money => {
            let sets = money::overview(site);
            let about = site.say("money-about", &[]);
            let of_figure = |at: &usize| !cards::sets(scene, Owner::Dataset(*at)).is_empty();
            let figure = (0..sets.len()).find(of_figure);
            Filling {
                owner: figure.map_or(Owner::Home, Owner::Dataset),
                ..plain(
                    "money.html",
                    site.say("money-title", &[]),
                    about,
                    Some("money"),
                    vec![("datasets", Value::from_serializable(&sets))],
                )
            }
        }
        PageKind::Dataset(at) => money::fill(scene, *at, &page.route),
        PageKind::DatasetShare(at) => money::fill_share(scene, *at),
        PageKind::Victories => voices::victories(scene),
        PageKind::Victory(at) => voices::victory(scene, *at, &page.route),
        PageKind::Testimonies => voices::testimonies(scene, &page.route),
        PageKind::Guides => voices::guides(scene),
        PageKind::Guide(at) => voices::guide(scene, *at, &page.route),
        PageKind::Board => board::page(scene),
        PageKind::BoardSheet => board::sheet(scene),
        PageKind::Calendar => calendar::page(scene),
        PageKind::Data => data::page(scene),
        PageKind::Briefings => briefing::list(scene),
        PageKind::Briefing(at) => briefing::page(scene, *at, &page.route),
        PageKind::Script(at) => briefing::script(scene, *at, &page.route),
        PageKind::Escalations => escalation_page::fill(scene),
        PageKind::Search => search::page(site),
        PageKind::Withdrawn(at) => {
            let number = site.campaign.withdrawn[*at].number;
            let data = ("withdrawn", story_page::withdrawn(site, number));
            let heading = site.say("withdrawn-title", &[("tag", &settings.tag(number))]);
            plain("withdrawn.html", heading, String::new(), None, vec![data])
        }
        PageKind::NotFound => plain(
            "not-found.html",
            site.say("lost-title", &[]),
            String::new(),
            None,
            Vec::new(),
        ),
    }
}

/// What a page that tells no story needs to be shared.
pub(super) fn share(scene: &Scene<'_>, owner: Owner, lines: &[&str], route: &Route) -> Value {
    let caption = view::plain_caption(scene.site, lines, route);
    Value::from_serializable(&cards::share(scene, owner, caption))
}

/// A page after the first says which one it is, so that no two pages have the same title.
pub(super) fn numbered(site: &Site, heading: String, slice: &Slice) -> String {
    match slice.page {
        1 => heading,
        page => site.say(
            "numbered",
            &[("heading", &heading), ("page", &page.to_string())],
        ),
    }
}

/// The stories of one page of a list, newest first, and where the page stands.
pub(super) fn list(
    scene: &Scene<'_>,
    oldest_first: &[usize],
    slice: &Slice,
    route: &dyn Fn(usize) -> Route,
) -> Vec<(&'static str, Value)> {
    let shown: Vec<usize> = oldest_first.iter().rev().copied().collect();
    let shown = &shown[slice.range.clone()];
    let stories: Vec<Value> = shown.iter().map(|at| scene.summary(*at)).collect();
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
