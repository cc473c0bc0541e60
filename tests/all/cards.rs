//! Every card template of the built-in theme with texts of every kind: nothing overflows, nothing is
//! cut but what must be, nothing is hard to read or under the controls of a phone.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::Arc;

use careledger::bake::draw::{Drawing, Engine, Pixels, Takumi};
use careledger::diagnostic::Place;
use careledger::source::Sources;
use careledger::theme::{self, CardFormat, CardTemplate, Theme};
use rayon::prelude::*;
use serde_json::{Value, json};
use tera::Context;

/// Flavours that are drawn in both schemes; the others only in that of the theme, since colours do
/// not move texts.
const BOTH: [&str; 3] = ["typical", "photo-white", "photo-black"];

#[test]
fn specimens_of_every_kind_fit_every_format() {
    let theme = theme();
    let fonts = theme.fonts.iter();
    let engine = Takumi::new(fonts.map(|(name, bytes)| (name.as_str(), &bytes[..])))
        .expect("the theme's fonts are good");
    let text = fs::read_to_string("tests/data/card-specimens.yaml").expect("the specimens");
    let specimens: Value = serde_yaml::from_str(&text).expect("they are YAML");
    let mut jobs = Vec::new();
    for flavour in specimens["flavours"].as_array().expect("a list") {
        for card in theme
            .cards
            .iter()
            .filter(|card| flavour.get(card.kind.key()).is_some())
        {
            for format in &theme.formats {
                let both = BOTH.contains(&flavour["name"].as_str().unwrap_or_default());
                let schemes = if both {
                    vec![false, true]
                } else {
                    vec![card.dark]
                };
                jobs.extend(
                    schemes
                        .into_iter()
                        .map(|dark| (flavour, card, format, dark)),
                );
            }
        }
    }
    assert!(jobs.len() > 300, "only {} cards", jobs.len());
    let faults: Vec<String> = jobs
        .into_par_iter()
        .flat_map(|(flavour, card, format, dark)| {
            let faults = faults(&theme, &engine, flavour, card, format, dark);
            let scheme = if dark { "dark" } else { "light" };
            let (name, kind) = (&flavour["name"], card.kind.key());
            faults
                .into_iter()
                .map(|fault| format!("{name} {kind} {} {scheme}: {fault}", format.name))
                .collect::<Vec<_>>()
        })
        .collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

fn theme() -> Theme {
    let mut sources = Sources::default();
    let place = Place::File("test".to_owned());
    let own = BTreeMap::new();
    let checked = theme::load(("solidarity", place), &own, "themes", &mut sources);
    assert!(checked.diagnostics.is_empty(), "{:?}", checked.diagnostics);
    checked.value.expect("the built-in theme is whole")
}

fn faults(
    theme: &Theme,
    engine: &Takumi,
    flavour: &Value,
    card: &CardTemplate,
    format: &CardFormat,
    dark: bool,
) -> Vec<String> {
    let kind = card.kind.key();
    let mut data = flavour[kind].clone();
    let photo = data.as_object_mut().and_then(|data| data.remove("photo"));
    let photo = photo.filter(|photo| !photo.is_null() && card.photo);
    let mut context = Context::new();
    let mut site = flavour["site"].clone();
    site["direction"] = flavour["direction"].clone();
    context.insert("site", &site);
    context.insert("words", &flavour["words"]);
    context.insert(kind, &data);
    context.insert("photo", &photo.as_ref().map(|_| "photo"));
    let colors = if dark {
        &theme.tokens.dark
    } else {
        &theme.tokens.light
    };
    context.insert("colors", colors);
    context.insert(
        "card",
        &json!({
            "kind": kind,
            "format": format.name,
            "width": format.width,
            "height": format.height,
            "safe": format.safe,
            "scheme": if dark { "dark" } else { "light" },
            "language": flavour["language"],
            "direction": flavour["direction"],
        }),
    );
    let html = match theme.templates.render(&card.template, &context) {
        Ok(html) => html,
        Err(error) => return vec![format!("{error:?}").chars().take(200).collect()],
    };
    let images = photo.map_or(Vec::new(), |photo| {
        let names = html.split("src=\"photo/").skip(1);
        let sizes = names.filter_map(|rest| rest.split('"').next());
        sizes
            .map(|size| {
                (
                    format!("photo/{size}"),
                    picture(photo.as_str().unwrap_or_default(), size),
                )
            })
            .collect()
    });
    let drawing = Drawing {
        style: "",
        html: &html,
        width: format.width,
        height: format.height,
        images: &images,
    };
    let drawn = match engine.draw(&drawing) {
        Ok(drawn) => drawn,
        Err(error) => return vec![error.to_string()],
    };
    let mut faults = Vec::new();
    let may = &flavour["cut"][format!("{kind}/{}", format.name)];
    let may: Vec<&str> = may
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect();
    if drawn.cut != may {
        faults.push(format!("cut {:?} instead of {may:?}", drawn.cut));
    }
    if flavour["uncovered"] != true && !drawn.missing.is_empty() {
        faults.push(format!("no font has {:?}", drawn.missing));
    }
    if !drawn.faint.is_empty() {
        faults.push(format!("hard to read: {:?}", drawn.faint));
    }
    let (top, bottom) = (format.safe as i32, (format.height - format.safe) as i32);
    for text in &drawn.boxes {
        let (end, right) = (text.y + text.height as i32, text.x + text.width as i32);
        if text.y < top || end > bottom || text.x < 0 || right > format.width as i32 {
            faults.push(format!("{text:?} leaves the safe area"));
        }
    }
    faults
}

/// A photo of one colour, or a file of the sample's media, cut to size.
fn picture(name: &str, size: &str) -> Arc<Pixels> {
    let (width, height) = size.split_once('x').expect("a size");
    let (width, height) = (
        width.parse().expect("a width"),
        height.parse().expect("a height"),
    );
    let rgba = match name {
        "white" => vec![255; width as usize * height as usize * 4],
        "black" => [0, 0, 0, 255].repeat(width as usize * height as usize),
        name => {
            let path = Path::new("content/media").join(name).with_extension("jpg");
            let photo = image::open(path).expect("a photo of the sample");
            let filter = image::imageops::FilterType::Triangle;
            photo
                .resize_to_fill(width, height, filter)
                .into_rgba8()
                .into_raw()
        }
    };
    Arc::new(Pixels {
        width,
        height,
        rgba,
    })
}
