//! The pages of a site are listed, with their addresses and the stories each one shows.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::{Office, Page, PageKind, Route, Site, Voice, offices, say, slug, voices};
use crate::amount::NumberWords;
use crate::artifact::{Focus, Media};
use crate::campaign::{Campaign, Leads};
use crate::consent::{Consent, Scope};
use crate::date::DateWords;
use crate::demand::Status;
use crate::diagnostic::{Checked, Diagnostic, codes, nearest};
use crate::photo::Photo;
use crate::story::Story;
use crate::testimony;
use crate::theme::{CardFormat, Theme};
use crate::week::Week;

/// Stories on one page of the archive.
const STORIES_A_PAGE: usize = 20;
/// What workers say would have helped, on one page of the wall.
const FIXES_A_PAGE: usize = 100;

/// Below so many texts, the archive and the browser's own search find all there is.
const SEARCHED_FROM: usize = 10;

/// A part of a list, as one page shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slice {
    /// Which page it is, from 1.
    pub page: usize,
    /// How many pages there are.
    pub pages: usize,
    /// The places in the list; stories are counted from the newest.
    pub range: Range<usize>,
}

/// A tag and the stories that bear it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TagGroup {
    /// As the first story spells it.
    pub name: String,
    /// As part of an address.
    pub slug: String,
    /// Indices of stories, oldest first.
    pub stories: Vec<usize>,
}

/// Plans the site. `with_cards` says whether share cards are drawn at all.
pub fn plan(campaign: Campaign, mut theme: Theme, with_cards: bool) -> Checked<Site> {
    let mut told = Vec::new();
    let formats = match with_cards {
        true => formats(&campaign, &theme, &mut told),
        false => Vec::new(),
    };
    let tags = tags(&campaign, &mut told);
    let mut tags_of = vec![Vec::new(); campaign.stories.len()];
    for (tag, group) in tags.iter().enumerate() {
        group
            .stories
            .iter()
            .for_each(|story| tags_of[*story].push(tag));
    }
    let pressing = pressing(&campaign);
    let weeks = weeks(&campaign);
    let offices = offices::offices(&campaign);
    let mut pages = pages(&campaign, &tags, &pressing, (&weeks, &offices));
    pages.extend(voices::pages(&campaign, &mut told));
    pages.push(Page {
        route: Route::not_found(),
        kind: PageKind::NotFound,
    });
    let (photos, shown) = photos(&campaign);
    theme.add_style(&(focal_points(&campaign) + &not_printed(&campaign)));
    say::teach(&mut theme, campaign.words.of(&campaign.settings.language));
    let recordings = voices::recordings(&campaign);
    let voices = voices(&campaign);
    let dates = DateWords::new(&campaign.settings.language);
    let numbers = NumberWords::new(&campaign.settings.language);
    let site = Site {
        campaign,
        theme,
        formats,
        voices,
        pages,
        tags,
        tags_of,
        pressing,
        weeks,
        offices,
        photos,
        shown,
        recordings,
        dates,
        numbers,
    };
    Checked::new(site, told)
}

/// Words, dates and numbers in every language in which something is told.
fn voices(campaign: &Campaign) -> BTreeMap<String, Voice> {
    let stories = campaign.stories.iter().chain(&campaign.translations);
    let languages = stories.filter_map(|story| story.language.as_ref());
    let mut voices = BTreeMap::new();
    for language in languages.chain([&campaign.settings.language]) {
        voices
            .entry(language.tag().to_owned())
            .or_insert_with(|| Voice {
                words: campaign.words.of(language),
                dates: DateWords::new(language),
            });
    }
    voices
}

fn formats(campaign: &Campaign, theme: &Theme, told: &mut Vec<Diagnostic>) -> Vec<CardFormat> {
    let all = theme.formats.iter();
    let Some(wanted) = &campaign.settings.cards else {
        return all.cloned().collect();
    };
    let formats: Vec<&str> = all.clone().map(|format| format.name.as_str()).collect();
    for name in wanted {
        if !formats.contains(&name.value.as_str()) {
            let help = match nearest(&name.value, formats.iter().copied()) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("the theme has: {}", formats.join(", ")),
            };
            told.push(
                Diagnostic::new(
                    codes::VALUE,
                    name.span,
                    format!("the theme has no card format `{}`", name.value),
                )
                .help(help),
            );
        }
    }
    all.filter(|format| wanted.iter().any(|name| name.value == format.name))
        .cloned()
        .collect()
}

/// Groups stories by the slug of their tags: `Night shift` and `night-shift` are one.
fn tags(campaign: &Campaign, told: &mut Vec<Diagnostic>) -> Vec<TagGroup> {
    let mut groups: BTreeMap<String, TagGroup> = BTreeMap::new();
    for (at, story) in campaign.stories.iter().enumerate() {
        for tag in &story.tags {
            let slug = slug(&tag.value);
            if slug.is_empty() {
                told.push(
                    Diagnostic::new(
                        codes::VALUE,
                        tag.span,
                        format!("the tag `{}` has no letter or digit", tag.value),
                    )
                    .help("a tag becomes part of an address: use words"),
                );
                continue;
            }
            let group = groups.entry(slug.clone()).or_insert_with(|| TagGroup {
                name: tag.value.trim().to_owned(),
                slug,
                stories: Vec::new(),
            });
            if group.stories.last() != Some(&at) {
                group.stories.push(at);
            }
        }
    }
    groups.into_values().collect()
}

/// For each demand, the stories that name it.
fn pressing(campaign: &Campaign) -> Vec<Vec<usize>> {
    let names = |story: &Story, id: &str| story.demands.iter().any(|d| d.value == id);
    let stories = |id: &str| {
        let all = campaign.stories.iter().enumerate();
        all.filter(|(_, story)| names(story, id))
            .map(|(at, _)| at)
            .collect()
    };
    campaign
        .demands
        .iter()
        .map(|demand| stories(&demand.id))
        .collect()
}

/// The weeks with acts, or with stories up to the day of the build, where there is a ledger.
fn weeks(campaign: &Campaign) -> Vec<Week> {
    if campaign.ledger.is_empty() {
        return Vec::new();
    }
    let stories = campaign.stories.iter().map(|story| story.date.value);
    let stories = stories.filter(|date| *date <= campaign.today);
    let weeks = campaign.ledger.weeks().map(|(week, _)| week);
    let weeks: BTreeSet<Week> = stories.map(Week::of).chain(weeks).collect();
    weeks.into_iter().collect()
}

fn pages(
    campaign: &Campaign,
    tags: &[TagGroup],
    pressing: &[Vec<usize>],
    (weeks, offices): (&[Week], &[Office]),
) -> Vec<Page> {
    let mut pages = vec![Page {
        route: Route::home(),
        kind: PageKind::Home,
    }];
    let mut add = |route, kind| pages.push(Page { route, kind });
    let route = |story: &Story| Route::of_story(&campaign.settings, story);
    for (at, story) in campaign.stories.iter().enumerate() {
        add(route(story), PageKind::Story(at));
        add(route(story).share(), PageKind::Share(at));
    }
    for (at, story) in campaign.translations.iter().enumerate() {
        add(route(story), PageKind::Translation(at));
        add(route(story).share(), PageKind::TranslationShare(at));
    }
    for (at, gone) in campaign.withdrawn.iter().enumerate() {
        let route = Route::of_number(&campaign.settings, gone.number, gone.translation.as_ref());
        add(route, PageKind::Withdrawn(at));
    }
    for slice in slices(campaign.stories.len(), STORIES_A_PAGE) {
        add(Route::archive(slice.page), PageKind::Archive(slice));
    }
    if !tags.is_empty() {
        add(Route::tags(), PageKind::Tags);
    }
    for (at, tag) in tags.iter().enumerate() {
        for slice in slices(tag.stories.len(), STORIES_A_PAGE) {
            add(Route::tag(&tag.slug, slice.page), PageKind::Tag(at, slice));
        }
    }
    if !campaign.demands.is_empty() {
        add(Route::demands(), PageKind::Demands);
    }
    for (at, demand) in campaign.demands.iter().enumerate() {
        for slice in slices(pressing[at].len(), STORIES_A_PAGE) {
            add(
                Route::demand(&demand.id, slice.page),
                PageKind::Demand(at, slice),
            );
        }
        // Of what is won nothing more is asked.
        if demand.status_on(campaign.today) != Status::Won {
            add(Route::of_demand(&demand.id, "letter"), PageKind::Letter(at));
            add(Route::of_demand(&demand.id, "sheet"), PageKind::Sheet(at));
        }
    }
    for (at, office) in offices.iter().enumerate() {
        add(Route::office(&office.slug), PageKind::Office(at));
    }
    if !campaign.ledger.is_empty() {
        add(Route::ledger(), PageKind::Ledger);
    }
    for (at, week) in weeks.iter().enumerate() {
        add(Route::week(&week.label()), PageKind::Week(at));
    }
    if campaign.ledger.has_fixes() {
        let fixes = campaign.fixes().map(|(_, fixes)| fixes.len()).sum();
        for slice in slices(fixes, FIXES_A_PAGE) {
            add(Route::fixes(slice.page), PageKind::Fixes(slice));
        }
    }
    if !campaign.datasets.is_empty() {
        add(Route::money(), PageKind::Money);
    }
    for (at, dataset) in campaign.datasets.iter().enumerate() {
        let page = Route::dataset_page(&dataset.id);
        add(page.share(), PageKind::DatasetShare(at));
        add(page, PageKind::Dataset(at));
    }
    if !campaign.briefings.is_empty() {
        add(Route::briefings(), PageKind::Briefings);
    }
    for (at, briefing) in campaign.briefings.iter().enumerate() {
        add(Route::briefing(briefing.index), PageKind::Briefing(at));
        add(Route::script(briefing.index), PageKind::Script(at));
    }
    if campaign.escalations.is_some() {
        add(Route::escalations(), PageKind::Escalations);
    }
    if !campaign.agenda.is_empty() {
        add(Route::calendar(), PageKind::Calendar);
    }
    if !campaign.board.entries.is_empty() {
        add(Route::board(), PageKind::Board);
        add(Route::board_sheet(), PageKind::BoardSheet);
    }
    if campaign.has_data() {
        add(Route::data(), PageKind::Data);
    }
    if campaign.settings.search && campaign.texts() >= SEARCHED_FROM {
        add(Route::search(), PageKind::Search);
    }
    pages
}

/// At least one page, even of nothing: the archive is always linked.
fn slices(all: usize, a_page: usize) -> impl Iterator<Item = Slice> {
    let pages = all.div_ceil(a_page).max(1);
    (0..pages).map(move |page| Slice {
        page: page + 1,
        pages,
        range: page * a_page..((page + 1) * a_page).min(all),
    })
}

/// The photos that texts name as their own.
fn own_photos(campaign: &Campaign) -> impl Iterator<Item = &Photo> {
    let stories = campaign.stories.iter();
    let stories = stories.filter_map(|story| story.photo.as_ref());
    stories.chain(voices::photos(campaign))
}

/// One rule for each focal point that some photo has: where a theme cuts a photo, the point stays in sight.
/// In the style sheet, since a strict Content-Security-Policy refuses inline styles.
fn focal_points(campaign: &Campaign) -> String {
    let points: BTreeSet<Focus> = own_photos(campaign).map(|photo| photo.focus).collect();
    let points = points
        .into_iter()
        .filter(|focus| *focus != Focus::default());
    let rule = |focus: Focus| {
        let Focus { x, y } = focus;
        format!(".{}{{object-position:{x}% {y}%}}\n", focus.class())
    };
    points.map(rule).collect()
}

/// Rules that keep off paper what was not given for it, in every theme: a photo by its address, with all that
/// its figure says of it, and a testimony by its place.
fn not_printed(campaign: &Campaign) -> String {
    let may_not = |consent: &Consent| !consent.covers(Scope::Print);
    let own = own_photos(campaign).map(|photo| (&photo.file, &photo.consent));
    let listed = campaign.listed_photos();
    let listed = listed.map(|listed| (&listed.file, &listed.consent));
    let photos = own.chain(listed).filter(|(_, consent)| may_not(consent));
    let files = photos.filter_map(|(file, _)| match campaign.links.photo(&file.value) {
        Leads::Media(name) => Some(Route::recording(&name).href()),
        _ => None,
    });
    let photos: BTreeSet<String> = files.collect();
    let photos = photos.into_iter().flat_map(|href| {
        let img = format!("img[src*=\"{href}\"]");
        [format!("figure:has({img})"), img]
    });
    let testimonies = campaign.testimonies.iter();
    let testimonies = testimonies.filter(|words| may_not(&words.consent));
    let testimonies = testimonies.map(|words| format!("#{}", testimony::anchor(&words.id)));
    // One rule each: a browser that does not know `:has` passes over the whole of its rule.
    let rules: String = (photos.chain(testimonies))
        .map(|selector| format!("{selector}{{display:none!important}}"))
        .collect();
    match rules.as_str() {
        "" => rules,
        rules => format!("@media print{{{rules}}}\n"),
    }
}

/// The pictures that published texts show or link to, and the names of those that are shown: only they are
/// needed in several sizes.
fn photos(campaign: &Campaign) -> (BTreeMap<String, Media>, BTreeSet<String>) {
    let links = (campaign.outlines())
        .flat_map(|(home, outline)| outline.links.iter().map(move |link| (home, link)))
        .map(|(home, link)| {
            let leads = campaign.links.follow(home, &link.destination);
            (leads, link.picture)
        });
    let own = own_photos(campaign).filter(|photo| photo.consent.covers(Scope::Web));
    let own = own.map(|photo| (campaign.links.photo(&photo.file.value), true));
    let posters = voices::film_posters(campaign);
    let posters = posters.map(|photo| (campaign.links.photo(&photo.file.value), false));
    let (mut photos, mut shown) = (BTreeMap::new(), BTreeSet::new());
    for (leads, is_shown) in links.chain(own).chain(posters) {
        let Leads::Media(name) = leads else {
            continue;
        };
        let media = campaign.media.get(&name);
        if let Some(media) = media.filter(|media| media.size.is_some()) {
            if is_shown {
                shown.insert(name.clone());
            }
            photos.insert(name, media.clone());
        }
    }
    (photos, shown)
}
