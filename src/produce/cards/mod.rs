//! What can be shared becomes the recipes of its cards: one for each format, from the theme's card
//! templates.

mod alt;
mod briefing;
mod bulletin;
mod demand;
mod money;
mod story;
mod victory;

pub(super) use alt::short;

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use rayon::prelude::*;
use serde::Serialize;
use serde_json::{Value as Json, json};
use tera::{Context, Value};

use super::{Scene, gather};
use crate::artifact::{Artifact, Content, Encoding, Focus, Image, Inlay, Media, Notes};
use crate::bake::draw::split_styles;
use crate::diagnostic::{Checked, Diagnostic};
use crate::language::Language;
use crate::site::{Route, Site};
use crate::source::Span;
use crate::story::Story;
use crate::theme::{CardFormat, CardKind, CardTemplate, MAX_EDGE, Purpose};
use crate::words::message;

/// The name by which a card template shows the photo: `<img src="photo/300x210">`, cut to that size.
pub(super) const PHOTO: &str = "photo";

/// Something that a card tells of.
#[derive(Debug)]
pub(super) struct Subject {
    kind: CardKind,
    /// The page that shows its cards.
    owner: Owner,
    /// What distinguishes the names of its files.
    stem: String,
    /// What messages call it.
    said: String,
    language: Language,
    /// Its cards in words, for those who cannot see them.
    pub(super) alt: String,
    /// What the template gets, under the name of the kind.
    data: Json,
    photo: Option<(Media, Focus)>,
    /// Where its texts are written, by the names of their boxes; never empty.
    texts: Vec<(String, Span)>,
}

/// The page on which cards are shown. Indices point into the campaign's lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Owner {
    Story(usize),
    Translation(usize),
    Demand(usize),
    Dataset(usize),
    Victory(usize),
    Week(usize),
    Briefing(usize),
    Home,
}

impl Owner {
    /// A story of the site, or a translation.
    pub(super) fn of_story(site: &Site, story: &Story) -> Option<Owner> {
        let campaign = &site.campaign;
        let is_it = |other: &Story| other.source == story.source;
        match story.translation {
            Some(_) => {
                let at = campaign.translations.iter().position(is_it);
                at.map(Owner::Translation)
            }
            None => campaign.stories.iter().position(is_it).map(Owner::Story),
        }
    }
}

/// Everything that cards are made of, by the page that shows it. What the cards of a story tell is
/// found out when it is first asked for, since of thousands of stories one alone may be wanted.
#[derive(Debug)]
pub(super) struct Deck {
    stories: Vec<OnceLock<Vec<Subject>>>,
    translations: Vec<OnceLock<Vec<Subject>>>,
    others: Vec<Subject>,
}

impl Deck {
    /// All subjects for which the theme has a template.
    pub(super) fn of(site: &Site) -> Deck {
        let others: [fn(&Site) -> Vec<Subject>; 5] = [
            demand::subjects,
            money::subjects,
            victory::subjects,
            briefing::subjects,
            bulletin::subjects,
        ];
        let others = others.iter().flat_map(|subjects| subjects(site));
        let later = |stories: &[Story]| stories.iter().map(|_| OnceLock::new()).collect();
        Deck {
            stories: later(&site.campaign.stories),
            translations: later(&site.campaign.translations),
            others: in_order(site, others),
        }
    }

    /// What a page shows cards of, the most important first.
    pub(super) fn of_page(&self, site: &Site, owner: Owner) -> &[Subject] {
        let campaign = &site.campaign;
        let told = match owner {
            Owner::Story(at) => Some((&self.stories[at], &campaign.stories[at])),
            Owner::Translation(at) => Some((&self.translations[at], &campaign.translations[at])),
            _ => None,
        };
        if let Some((subjects, story)) = told {
            return subjects.get_or_init(|| in_order(site, story::subjects(site, owner, story)));
        }
        let start = self.others.partition_point(|other| other.owner < owner);
        let end = self.others.partition_point(|other| other.owner <= owner);
        &self.others[start..end]
    }

    /// What a page shows cards of: its own, and at the front door those of the newest week
    /// with acts.
    pub(super) fn shown(&self, site: &Site, owner: Owner) -> impl Iterator<Item = &Subject> {
        owners(site, owner).flat_map(|owner| self.of_page(site, owner))
    }

    /// Every page that shows cards.
    fn owners(&self) -> Vec<Owner> {
        let others = self.others.chunk_by(|one, next| one.owner == next.owner);
        let others = others.filter_map(|of_one| Some(of_one.first()?.owner));
        let translations = (0..self.translations.len()).map(Owner::Translation);
        (0..self.stories.len())
            .map(Owner::Story)
            .chain(translations)
            .chain(others)
            .collect()
    }
}

/// Whose cards a page shows: its own, and at the front door those of the newest week
/// with acts.
fn owners(site: &Site, owner: Owner) -> impl Iterator<Item = Owner> {
    let week = match owner {
        Owner::Home => site.newest_week().map(Owner::Week),
        _ => None,
    };
    [Some(owner), week].into_iter().flatten()
}

/// The subjects for which the theme has a template, page by page, the most important first.
fn in_order(site: &Site, subjects: impl IntoIterator<Item = Subject>) -> Vec<Subject> {
    let has_template = |subject: &Subject| template(site, subject.kind).is_some();
    let mut subjects: Vec<Subject> = subjects.into_iter().filter(has_template).collect();
    subjects.sort_by_key(|subject| (subject.owner, subject.kind));
    subjects
}

/// The cards of one subject, to look at, link to and save.
#[derive(Serialize)]
pub(super) struct CardSet<'a> {
    kind: &'static str,
    /// Which figure of a dataset it shows.
    #[serde(skip)]
    pub(super) figure: Option<&'a str>,
    label: String,
    pub(super) alt: &'a str,
    language: &'a str,
    direction: &'static str,
    pub(super) cards: Vec<CardView>,
}

/// What a page needs to be shared: the words to post, and the cards to post them with.
#[derive(Serialize)]
pub(super) struct Share<'a> {
    caption: String,
    sets: Vec<CardSet<'a>>,
}

/// One card as pages show it.
#[derive(Serialize)]
pub(super) struct CardView {
    format: String,
    label: String,
    pub(super) href: String,
    pub(super) width: u32,
    pub(super) height: u32,
    #[serde(rename = "type")]
    pub(super) kind: &'static str,
    #[serde(skip)]
    pub(super) purpose: Purpose,
}

/// What a page shows to be shared.
pub(super) fn share<'a>(scene: &'a Scene<'_>, owner: Owner, caption: String) -> Share<'a> {
    let sets = sets(scene, owner);
    Share { caption, sets }
}

/// The full address of the first card of a page, for what is read elsewhere.
pub(super) fn address(scene: &Scene<'_>, owner: Owner) -> Option<String> {
    let set = sets(scene, owner).into_iter().next()?;
    let card = set.cards.first()?;
    scene.site.campaign.settings.absolute(&card.href)
}

/// The cards that a page shows.
pub(super) fn sets<'a>(scene: &'a Scene<'_>, owner: Owner) -> Vec<CardSet<'a>> {
    let subjects = scene.deck.shown(scene.site, owner);
    let set = |subject: &'a Subject| CardSet {
        kind: subject.kind.key(),
        figure: subject.data["figure"].as_str(),
        label: label(scene.site, subject),
        alt: &subject.alt,
        language: subject.language.tag(),
        direction: subject.language.direction(),
        cards: scene
            .site
            .formats
            .iter()
            .map(|format| view(scene.site, subject, format))
            .collect(),
    };
    (subjects.map(set))
        .filter(|set| !set.cards.is_empty())
        .collect()
}

/// What the cards of a page are of, and what they show in words.
pub(super) fn descriptions(site: &Site, owner: Owner) -> Vec<(String, String)> {
    let deck = Deck::of(site);
    let subjects = deck.of_page(site, owner).iter();
    (subjects.map(|subject| (label(site, subject), subject.alt.clone()))).collect()
}

/// What pages call a card of that subject.
fn label(site: &Site, subject: &Subject) -> String {
    let id = match subject.kind {
        CardKind::Story => "card-story",
        CardKind::Milestone => "card-milestone",
        CardKind::Briefing => "card-briefing",
        CardKind::Victory => "card-victory",
        CardKind::Bulletin => "card-week",
        CardKind::Money => money::label(&subject.data),
        CardKind::Clock => "card-clock",
    };
    site.say(id, &[])
}

fn view(site: &Site, subject: &Subject, format: &CardFormat) -> CardView {
    let encoding = encoding(site, subject);
    let form = match (format.purpose, format.width.cmp(&format.height)) {
        (Purpose::LinkPreview, _) => "card-preview",
        (Purpose::Status, _) => "card-status",
        (Purpose::Feed, std::cmp::Ordering::Equal) => "card-square",
        (Purpose::Feed, std::cmp::Ordering::Less) => "card-upright",
        (Purpose::Feed, std::cmp::Ordering::Greater) => "card-wide",
    };
    CardView {
        label: site.say(form, &[]),
        href: route(site, subject, format).href(),
        format: format.name.clone(),
        width: format.width,
        height: format.height,
        kind: encoding.media_type(),
        purpose: format.purpose,
    }
}

fn template(site: &Site, kind: CardKind) -> Option<&CardTemplate> {
    site.theme.cards.iter().find(|card| card.kind == kind)
}

fn route(site: &Site, subject: &Subject, format: &CardFormat) -> Route {
    let encoding = encoding(site, subject);
    Route::card(&subject.stem, &format.name, encoding.ending())
}

fn encoding(site: &Site, subject: &Subject) -> Encoding {
    let shows = template(site, subject.kind).is_some_and(|card| card.photo);
    match &subject.photo {
        Some(_) if shows => Encoding::Jpeg,
        _ => Encoding::Png,
    }
}

/// One card, before it is drawn.
#[derive(Debug)]
pub struct Card {
    /// The path of its file inside the output folder.
    pub path: String,
    /// What it is a card of.
    pub kind: CardKind,
    /// Its size, and what that is for.
    pub format: CardFormat,
    /// The number of the story on whose page it is shown, if it is one's.
    pub story: Option<u32>,
    /// What it says, in words.
    pub alt: String,
    /// Its recipe.
    pub image: Image,
}

pub(super) fn produce(scene: &Scene<'_>) -> Checked<Vec<Artifact>> {
    let cards = all(scene);
    let artifacts = cards.value.into_iter().map(artifact).collect();
    Checked::new(artifacts, cards.diagnostics)
}

fn artifact(card: Card) -> Artifact {
    Artifact {
        path: card.path,
        content: Content::Image(card.image),
    }
}

/// The artifact at a path, if it is a card.
pub(super) fn one(scene: &Scene<'_>, path: &str) -> Option<Result<Artifact, Diagnostic>> {
    let is_it =
        |subject: &Subject, format: &CardFormat| route(scene.site, subject, format).path() == path;
    let Checked { value, diagnostics } = some(scene, scene.deck.owners(), &is_it);
    let card = value.into_iter().map(|card| Ok(artifact(card)));
    card.chain(diagnostics.into_iter().map(Err)).next()
}

/// Every card of the site, page by page and each in all its formats.
pub(super) fn all(scene: &Scene<'_>) -> Checked<Vec<Card>> {
    some(scene, scene.deck.owners(), &|_, _| true)
}

/// The cards that the page of an owner shows.
pub(super) fn of_page(scene: &Scene<'_>, owner: Owner) -> Checked<Vec<Card>> {
    some(scene, owners(scene.site, owner).collect(), &|_, _| true)
}

/// Those cards of these owners that are wanted.
fn some(
    scene: &Scene<'_>,
    owners: Vec<Owner>,
    wanted: &(dyn Fn(&Subject, &CardFormat) -> bool + Sync),
) -> Checked<Vec<Card>> {
    let tokens = &scene.site.theme.tokens;
    let styles = Once::default();
    let colors = [&tokens.light, &tokens.dark].map(Value::from_serializable);
    let is_wanted = |subject: &&Subject| {
        let mut formats = scene.site.formats.iter();
        formats.any(|format| wanted(subject, format))
    };
    let made: Vec<Result<Card, Diagnostic>> = owners
        .into_par_iter()
        .take_any_while(|_| (scene.is_wanted)())
        .flat_map_iter(|owner| scene.deck.of_page(scene.site, owner))
        .filter(is_wanted)
        .flat_map_iter(|subject| {
            let card = template(scene.site, subject.kind);
            let data = Value::from_serializable(&subject.data);
            card.into_iter().flat_map(move |card| {
                let data = data.clone();
                let formats = scene.site.formats.iter();
                let formats = formats.filter(|format| wanted(subject, format));
                formats.map(move |format| (subject, card, format, data.clone()))
            })
        })
        .map(|(subject, card, format, data)| {
            let colors = colors[usize::from(card.dark)].clone();
            make(scene, subject, (card, format), (data, colors), &styles)
        })
        .collect();
    gather(made)
}

/// Texts of which each is kept once, however often it is made.
#[derive(Default)]
struct Once(Mutex<BTreeSet<Arc<str>>>);

impl Once {
    fn keep(&self, text: String) -> Arc<str> {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(text) = kept.get(&*text) {
            return Arc::clone(text);
        }
        let text: Arc<str> = text.into();
        kept.insert(Arc::clone(&text));
        text
    }
}

fn make(
    scene: &Scene<'_>,
    subject: &Subject,
    (card, format): (&CardTemplate, &CardFormat),
    (data, colors): (Value, Value),
    styles: &Once,
) -> Result<Card, Diagnostic> {
    let site = scene.site;
    let route = route(site, subject, format);
    let photo = subject.photo.as_ref().filter(|_| card.photo);
    let words = &site.voice(&subject.language).words;
    let mut context = Context::new();
    context.insert_value("site", scene.frame.clone());
    context.insert_value(subject.kind.key(), data);
    context.insert_value("colors", colors);
    context.insert(
        "words",
        &json!({
            "care": words.text(message::CARE),
            "cause": words.text(message::CAUSE),
            "change": words.text(message::CHANGE),
        }),
    );
    context.insert(
        "card",
        &json!({
            "kind": subject.kind.key(),
            "format": format.name,
            "width": format.width,
            "height": format.height,
            "safe": format.safe,
            "scheme": if card.dark { "dark" } else { "light" },
            "language": subject.language.tag(),
            "direction": subject.language.direction(),
        }),
    );
    context.insert("photo", &photo.map(|_| PHOTO));
    let templates = &site.theme.templates;
    let html = templates
        .render(&card.template, &context)
        .map_err(|error| templates.explain(&error, Some(route.path()), scene.sources))?;
    let (html, style) = split_styles(&html);
    let settings = &site.campaign.settings;
    let license = settings.license.as_ref();
    Ok(Card {
        path: route.path().to_owned(),
        kind: subject.kind,
        format: format.clone(),
        story: match subject.owner {
            Owner::Story(at) => Some(site.campaign.stories[at].number),
            Owner::Translation(at) => Some(site.campaign.translations[at].number),
            _ => None,
        },
        alt: subject.alt.clone(),
        image: Image {
            photos: photo.map_or(Vec::new(), |photo| inlays(&html, photo)),
            html,
            // All cards of one kind and size have one style sheet.
            style: styles.keep(style),
            width: format.width,
            height: format.height,
            encoding: encoding(site, subject),
            limit: format.purpose.limit(),
            notes: Notes {
                alt: subject.alt.clone(),
                language: subject.language.tag().to_owned(),
                license: license.map(|license| (license.name.clone(), license.url.clone())),
            },
            subject: format!("the {} card of {}", format.name, subject.said),
            texts: subject.texts.clone(),
        },
    })
}

/// The places of a title and, for characters, of everything else in its file and in the settings.
fn file_texts(site: &Site, name: &str, title: Span) -> Vec<(String, Span)> {
    let mut texts = vec![
        (name.to_owned(), title),
        (String::new(), Span::whole(title.source)),
    ];
    texts.extend(settings_texts(site));
    texts
}

/// The places of what the settings put on every card.
fn settings_texts(site: &Site) -> Vec<(String, Span)> {
    let settings = &site.campaign.settings;
    let slogan = settings.slogan.as_ref().map(|slogan| slogan.span);
    let mut texts = vec![("campaign".to_owned(), settings.title_span)];
    texts.extend(slogan.map(|span| ("slogan".to_owned(), span)));
    texts.push((String::new(), Span::whole(settings.source)));
    texts
}

/// The sizes in which a card's HTML shows the photo.
pub(super) fn inlays(html: &str, (media, focus): &(Media, Focus)) -> Vec<Inlay> {
    let mark = format!("src=\"{PHOTO}/");
    let mut inlays: Vec<Inlay> = Vec::new();
    for rest in html.split(mark.as_str()).skip(1) {
        let size = rest.split('"').next().unwrap_or_default();
        let edges = size.split_once('x');
        let edge = |text: &str| {
            let edge = text.parse::<u32>().ok();
            edge.filter(|edge| (1..=MAX_EDGE).contains(edge))
        };
        let name = format!("{PHOTO}/{size}");
        if let Some((Some(width), Some(height))) = edges.map(|(w, h)| (edge(w), edge(h)))
            && !inlays.iter().any(|inlay| inlay.name == name)
        {
            inlays.push(Inlay {
                name,
                media: media.clone(),
                width,
                height,
                focus: *focus,
            });
        }
    }
    inlays
}
