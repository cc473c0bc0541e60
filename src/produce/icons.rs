//! The campaign's logo or its initials become the icons of its site, and the manifest that names them.

use serde_json::{Map, Value as Json, json};
use tera::{Context, Value};
use unicode_segmentation::UnicodeSegmentation;

use super::Scene;
use super::cards::inlays;
use crate::artifact::{Artifact, Content, Encoding, Focus, Image, Media, Notes};
use crate::bake::draw::split_styles;
use crate::campaign::Leads;
use crate::diagnostic::{Checked, Diagnostic};
use crate::site::{Route, Site};
use crate::source::Span;
use crate::theme::ICON;

/// Most bytes of an icon's file.
const LIMIT: usize = 60_000;
/// Longest short name, in letters: what stands below an icon on most home screens.
const SHORT: usize = 12;

/// An icon: its name, its edge in pixels, and what it is for.
struct Icon {
    name: &'static str,
    size: u32,
    purpose: Purpose,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Purpose {
    /// A page names it.
    Page,
    /// The manifest names it.
    App,
    /// The manifest names it; phones cut it into a shape of theirs, which always leaves a circle of
    /// four fifths of the edge (<https://www.w3.org/TR/appmanifest/#icon-masks>).
    Masked,
}

const ICONS: [Icon; 5] = [
    Icon {
        name: "favicon-32",
        size: 32,
        purpose: Purpose::Page,
    },
    Icon {
        name: "apple-touch-icon",
        size: 180,
        purpose: Purpose::Page,
    },
    Icon {
        name: "icon-192",
        size: 192,
        purpose: Purpose::App,
    },
    Icon {
        name: "icon-512",
        size: 512,
        purpose: Purpose::App,
    },
    Icon {
        name: "maskable-512",
        size: 512,
        purpose: Purpose::Masked,
    },
];

pub(super) fn produce(scene: &Scene<'_>) -> Checked<Vec<Artifact>> {
    if !has_icons(scene.site) {
        return Checked::default();
    }
    let icons = ICONS.iter().map(|icon| drawing(scene, icon));
    let mut made = super::gather(icons.collect());
    let manifest = Artifact::text(Route::manifest().path(), manifest(scene.site));
    made.value.push(manifest);
    made
}

/// Whether icons are made: images are drawn, and the theme draws icons.
pub(super) fn has_icons(site: &Site) -> bool {
    !site.formats.is_empty() && site.theme.templates.has(ICON)
}

/// What pages name in their heads.
pub(super) fn links(site: &Site) -> Option<Json> {
    let href = |name: &str| Route::icon(name).href();
    has_icons(site).then(|| {
        json!({
            "small": href(ICONS[0].name),
            "touch": href(ICONS[1].name),
            "manifest": Route::manifest().href(),
        })
    })
}

fn drawing(scene: &Scene<'_>, icon: &Icon) -> Result<Artifact, Diagnostic> {
    let site = scene.site;
    let settings = &site.campaign.settings;
    let route = Route::icon(icon.name);
    let logo = logo(site);
    let mut context = Context::new();
    context.insert_value("site", scene.frame.clone());
    context.insert_value("colors", Value::from_serializable(&site.theme.tokens.light));
    context.insert(
        "icon",
        &json!({
            "size": icon.size,
            "masked": icon.purpose == Purpose::Masked,
            "initials": initials(&settings.hashtag),
            "direction": settings.language.direction(),
        }),
    );
    context.insert("photo", &logo.map(|_| super::cards::PHOTO));
    let templates = &site.theme.templates;
    let html = templates
        .render(ICON, &context)
        .map_err(|error| templates.explain(&error, Some(route.path()), scene.sources))?;
    let (html, style) = split_styles(&html);
    Ok(Artifact {
        path: route.path().to_owned(),
        content: Content::Image(Image {
            photos: logo.map_or(Vec::new(), |logo| {
                inlays(&html, &(logo.clone(), Focus::default()))
            }),
            style: style.into(),
            html,
            width: icon.size,
            height: icon.size,
            encoding: Encoding::Png,
            limit: LIMIT,
            notes: Notes::default(),
            subject: format!("the icon {}", icon.name),
            texts: vec![(String::new(), Span::whole(settings.source))],
        }),
    })
}

/// The file of the campaign's logo.
fn logo(site: &Site) -> Option<&Media> {
    let campaign = &site.campaign;
    let file = campaign.settings.logo.as_ref()?;
    match campaign.links.photo(&file.value) {
        Leads::Media(name) => campaign.media.get(&name),
        _ => None,
    }
}

/// The web application manifest (<https://www.w3.org/TR/appmanifest/>). Its addresses begin where it
/// lies, so that the site works under any path.
fn manifest(site: &Site) -> String {
    let settings = &site.campaign.settings;
    let letters = |text: &str| text.graphemes(true).count();
    let short = match letters(&settings.title) <= SHORT {
        true => &settings.title,
        false => &settings.hashtag,
    };
    let icons = ICONS.iter().filter(|icon| icon.purpose != Purpose::Page);
    let icons = icons.map(|icon| {
        json!({
            "src": Route::icon(icon.name).href(),
            "sizes": format!("{0}x{0}", icon.size),
            "type": "image/png",
            "purpose": if icon.purpose == Purpose::Masked { "maskable" } else { "any" },
        })
    });
    let mut manifest = Map::new();
    let mut add = |key: &str, value: Json| drop(manifest.insert(key.to_owned(), value));
    add("name", json!(settings.title));
    add("short_name", json!(short));
    if let Some(description) = &settings.description {
        add("description", json!(description));
    }
    add("lang", json!(settings.language.tag()));
    add("dir", json!(settings.language.direction()));
    add("start_url", json!("./"));
    add("scope", json!("./"));
    add("display", json!("minimal-ui"));
    if let Some(paper) = site.theme.tokens.light.get("paper") {
        add("background_color", json!(paper));
        add("theme_color", json!(paper));
    }
    add("icons", icons.collect());
    format!("{:#}\n", Json::Object(manifest))
}

/// One or two letters of a hashtag: those that begin its words, as capitals or low lines part them.
fn initials(hashtag: &str) -> String {
    let mut begins = true;
    let mut first = Vec::new();
    for letter in hashtag.graphemes(true) {
        let is_capital = letter.chars().all(char::is_uppercase);
        if letter != "_" && (begins || is_capital) {
            first.push((letter, is_capital));
        }
        begins = letter == "_";
    }
    // Of a word all in capitals, as of one in small letters, the first letter alone.
    let all_capitals = hashtag
        .chars()
        .filter(|c| c.is_alphabetic())
        .all(char::is_uppercase);
    let most = if all_capitals && !hashtag.contains('_') {
        1
    } else {
        2
    };
    let letters = first.iter().take(most).map(|(letter, _)| *letter);
    letters.collect::<String>().to_uppercase()
}

#[cfg(test)]
mod tests {
    use super::initials;

    #[test]
    fn initials_begin_the_words_of_a_hashtag() {
        for (hashtag, wanted) in [
            ("CareLedger", "CL"),
            ("TheCareLedger", "TC"),
            ("night_watch", "NW"),
            ("solidarity", "S"),
            ("SOS", "S"),
            ("دفتر_الرعاية", "دا"),
            ("夜班护士", "夜"),
            ("_", ""),
        ] {
            assert_eq!(initials(hashtag), wanted, "{hashtag}");
        }
    }
}
