//! A built site becomes the list of what is wrong with it. Holds for every site, whatever it tells.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use super::announced::{atom, json_feed, json_ld, sitemap};
use super::html::{Element, Page};
use super::program::files;

/// Stories on one page of the archive.
const PAGE: usize = 20;

/// What is wrong with a site; nothing when all is well.
pub(crate) fn audit(output: &Path) -> Vec<String> {
    let files: BTreeSet<String> = files(output).into_iter().collect();
    let text = |path: &str| fs::read_to_string(output.join(path)).unwrap_or_default();
    let pages: BTreeMap<&str, Page> = files
        .iter()
        .filter(|path| path.ends_with(".html"))
        .map(|path| (path.as_str(), Page::read(&text(path))))
        .collect();
    let (moved, pages): (BTreeMap<_, _>, _) =
        (pages.into_iter()).partition(|(_, page)| leads_on(page));
    let mut site = Site {
        faults: Vec::new(),
        used: BTreeSet::new(),
        files: &files,
        pages: &pages,
    };
    for path in pages.keys() {
        site.look_over(path);
    }
    for (path, page) in &moved {
        site.old_address(path, page);
    }
    site.sequence();
    site.archive();
    site.media();
    let Site { mut faults, .. } = site;
    let canonical = pages.get("index.html").and_then(|home| {
        let link = home
            .all("link")
            .find(|link| link.get("rel") == Some("canonical"));
        link?.get("href").map(str::to_owned)
    });
    let announced = ["feed.xml", "feed.json", "sitemap.xml"];
    match canonical {
        Some(base) => {
            faults.extend(atom(&text("feed.xml"), &base, &stories(&pages)));
            faults.extend(json_feed(&text("feed.json"), &base, &stories(&pages)));
            faults.extend(sitemap(&text("sitemap.xml"), &base, &pages));
        }
        None => faults.extend(
            announced
                .iter()
                .filter(|path| files.contains(**path))
                .map(|path| format!("{path}: there is no address for it to name")),
        ),
    }
    for path in files.iter().filter(|path| path.ends_with(".css")) {
        faults.extend(style(path, &text(path), &files));
    }
    faults
}

/// The pages of stories, by path: their folder is a number. What is left of a withdrawn one is none.
fn stories<'a>(pages: &'a BTreeMap<&str, Page>) -> BTreeMap<u32, &'a str> {
    let number = |path: &&'a str| path.strip_suffix("/index.html")?.parse().ok();
    let keys = pages.keys().copied();
    let told = |path: &&str| {
        let mut bodies = pages[path].all("body");
        !bodies.any(|body| body.has_class("page-withdrawn"))
    };
    keys.filter(told)
        .filter_map(|path| Some((number(&path)?, path)))
        .collect()
}

struct Site<'a> {
    faults: Vec<String>,
    /// Files that some page leads to.
    used: BTreeSet<String>,
    files: &'a BTreeSet<String>,
    pages: &'a BTreeMap<&'a str, Page>,
}

/// Whether a page only tells where something is now: it has no look of its own.
fn leads_on(page: &Page) -> bool {
    let mut all = page.all("link");
    !all.any(|link| link.get("rel") == Some("stylesheet"))
}

impl Site<'_> {
    /// A page at an old address has a link, and each of its links leads to a page.
    fn old_address(&mut self, path: &str, page: &Page) {
        let root = "../".repeat(path.matches('/').count());
        let links: Vec<&str> = page.all("a").filter_map(|link| link.get("href")).collect();
        if links.is_empty() {
            self.faults.push(format!("{path}: leads nowhere"));
        }
        for link in links {
            let to = link.strip_prefix(&root).unwrap_or(link);
            if !self.pages.contains_key(to) {
                self.faults.push(format!("{path}: nothing is at {link}"));
            }
        }
    }

    fn look_over(&mut self, path: &str) {
        let page = &self.pages[path];
        let mut faults: Vec<String> = page.faults.clone();
        let mut ids = BTreeSet::new();
        for element in &page.elements {
            let name = &element.name;
            for (key, value) in &element.attributes {
                if key.starts_with("on") {
                    faults.push(format!("{name} has a handler {key}"));
                }
                if key == "id" && !ids.insert(value.clone()) {
                    faults.push(format!("the id {value} is there twice"));
                }
                let addresses = match key.as_str() {
                    "href" | "src" | "poster" => vec![value.as_str()],
                    "srcset" => careledger::target::candidates(value).collect(),
                    _ => Vec::new(),
                };
                for address in addresses {
                    faults.extend(self.address(path, element, key, address));
                }
            }
            if name == "img" && element.get("alt").is_none() {
                faults.push("an img has no alt".to_owned());
            }
            if name == "img" && (element.get("width").is_none() || element.get("height").is_none())
            {
                faults.push("an img has no size, so the text will jump".to_owned());
            }
            if name == "script" && element.get("type") == Some("application/ld+json") {
                // What is left of a withdrawn story tells nothing.
                let left = page
                    .all("body")
                    .any(|body| body.has_class("page-withdrawn"));
                let path = if left { "withdrawn.html" } else { path };
                faults.extend(json_ld(path, &element.text));
            }
        }
        let named = |key: &str, element: &Element| -> Vec<String> {
            let names = element.get(key).unwrap_or_default().split_whitespace();
            names.map(str::to_owned).collect()
        };
        for element in &page.elements {
            for key in [
                "aria-labelledby",
                "aria-describedby",
                "for",
                "aria-controls",
            ] {
                let missing = named(key, element)
                    .into_iter()
                    .filter(|id| !ids.contains(id));
                faults.extend(missing.map(|id| format!("{key} names {id}, which is not there")));
            }
        }
        if page.all("h1").count() != 1 {
            faults.push(format!("{} elements h1", page.all("h1").count()));
        }
        let levels = page.elements.iter().filter_map(|element| {
            let level = element.name.strip_prefix('h')?.parse::<u8>().ok()?;
            (1..=6).contains(&level).then_some(level)
        });
        let mut before = 0;
        for level in levels {
            if level > before + 1 {
                faults.push(format!("a heading h{level} follows h{before}"));
            }
            before = level;
        }
        let html = page.all("html").next();
        for (what, there) in [
            (
                "title",
                page.all("title").any(|title| !title.text.trim().is_empty()),
            ),
            ("lang", html.is_some_and(|html| html.get("lang").is_some())),
            (
                "dir",
                html.is_some_and(|html| ["ltr", "rtl"].map(Some).contains(&html.get("dir"))),
            ),
            ("main", page.all("main").count() == 1),
            ("viewport", page.meta("viewport").is_some()),
            (
                "policy",
                page.all("meta")
                    .any(|meta| meta.get("http-equiv") == Some("Content-Security-Policy")),
            ),
            (
                "og:title",
                page.meta("og:title").is_some_and(|title| !title.is_empty()),
            ),
            ("og:type", page.meta("og:type").is_some()),
            ("twitter:card", page.meta("twitter:card").is_some()),
            (
                "JSON-LD",
                page.all("script")
                    .any(|script| script.get("type") == Some("application/ld+json")),
            ),
            (
                "og:image:alt",
                page.meta("og:image").is_none() || page.meta("og:image:alt").is_some(),
            ),
        ] {
            if !there {
                faults.push(format!("no {what}"));
            }
        }
        let place = |fault| format!("{path}: {fault}");
        self.faults.extend(faults.into_iter().map(place));
    }

    /// What the reader follows may lead anywhere; what the browser loads must be of the site.
    fn address(&mut self, path: &str, element: &Element, key: &str, value: &str) -> Option<String> {
        let outside = value.contains("://") && !value.starts_with('/') || value.starts_with("//");
        let told = |words: &str| Some(format!("{} {key}={value:?} {words}", element.name));
        if value.is_empty() {
            return told("is empty");
        }
        if element.get("rel") == Some("icon") && value == "data:," {
            return None;
        }
        if outside
            || ["mailto:", "tel:"]
                .iter()
                .any(|scheme| value.starts_with(scheme))
        {
            let canonical = element.get("rel") == Some("canonical");
            // Other versions of a text are named whole, too, and nobody loads them.
            let version = element.get("hreflang").is_some();
            return match element.name.as_str() {
                "a" if !value.starts_with("//") => None,
                "link" if canonical || version => None,
                _ => told("makes a request to another site"),
            };
        }
        let (file, fragment) = value.split_once('#').unwrap_or((value, ""));
        let file = file.split('?').next().unwrap_or_default();
        let target = match file {
            "" => Some(path.to_owned()),
            file if file.starts_with('/') && ["404.html", "not_found.html"].contains(&path) => {
                return None;
            }
            file if file.starts_with('/') => return told("begins at the host's root"),
            file => join(path, &decoded(file)),
        };
        let Some(target) = target.filter(|target| self.files.contains(target)) else {
            return told("leads nowhere");
        };
        let there = |page: &Page| {
            let decoded = decoded(fragment);
            fragment.is_empty()
                || page
                    .elements
                    .iter()
                    .any(|element| element.get("id") == Some(&decoded))
        };
        let found = self.pages.get(target.as_str()).is_none_or(there) || !target.ends_with(".html");
        self.used.insert(target);
        if found {
            None
        } else {
            told("leads to a place that is not on that page")
        }
    }

    /// Each story shows its three beats in order, and leads to its neighbours.
    fn sequence(&mut self) {
        let stories: Vec<(u32, &str)> = stories(self.pages).into_iter().collect();
        for (at, (_, path)) in stories.iter().enumerate() {
            let page = &self.pages[path];
            let beats: Vec<&str> = page
                .all("section")
                .filter(|section| section.has_class("beat"))
                .filter_map(|section| {
                    let named = |beat: &&str| section.has_class(beat);
                    ["care", "cause", "change"].into_iter().find(named)
                })
                .collect();
            if beats != ["care", "cause", "change"] {
                self.faults.push(format!("{path}: the beats are {beats:?}"));
            }
            let leads = |rel: &str| {
                let link = page.all("a").find(|link| link.get("rel") == Some(rel))?;
                join(path, link.get("href")?)
            };
            let other = |at: Option<usize>| Some(stories.get(at?)?.1.to_owned());
            for (rel, wanted) in [
                ("prev", other(at.checked_sub(1))),
                ("next", other(Some(at + 1))),
            ] {
                if leads(rel) != wanted {
                    self.faults.push(format!(
                        "{path}: {rel} leads to {:?}, not {wanted:?}",
                        leads(rel)
                    ));
                }
            }
        }
    }

    /// All stories, newest first, twenty a page.
    fn archive(&mut self) {
        let mut numbers = Vec::new();
        let pages = (1..).map(|page| match page {
            1 => "stories/index.html".to_owned(),
            page => format!("stories/{page}/index.html"),
        });
        let paths: Vec<String> = pages
            .take_while(|path| self.pages.contains_key(path.as_str()))
            .collect();
        for path in &paths {
            let main = self.pages[path.as_str()].all("a").filter(|link| {
                link.around.iter().any(|name| name == "main")
                    && !link.around.iter().any(|name| name == "nav")
            });
            let mut here: Vec<u32> = Vec::new();
            for link in main {
                let target = link.get("href").and_then(|href| join(path, href));
                let number =
                    target.and_then(|target| target.strip_suffix("/index.html")?.parse().ok());
                here.extend(number.filter(|number| !here.contains(number)));
            }
            if here.len() > PAGE || (here.len() < PAGE && paths.last() != Some(path)) {
                self.faults.push(format!("{path}: {} stories", here.len()));
            }
            numbers.extend(here);
        }
        let wanted: Vec<u32> = stories(self.pages).into_keys().rev().collect();
        if numbers != wanted {
            self.faults
                .push(format!("stories/: shows {numbers:?}, not {wanted:?}"));
        }
    }

    /// No picture is published that no page shows.
    fn media(&mut self) {
        let published = self.files.iter().filter(|path| path.starts_with("media/"));
        let unused = published.filter(|path| !self.used.contains(*path));
        let told: Vec<String> = unused
            .map(|path| format!("{path}: no page shows it"))
            .collect();
        self.faults.extend(told);
    }
}

/// `../043/index.html` on the page `012/index.html` is `043/index.html`.
pub(crate) fn join(page: &str, href: &str) -> Option<String> {
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    for part in href.split('/') {
        match part {
            "." => {}
            ".." => drop(parts.pop()?),
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

/// A link without its percent signs.
pub(super) fn decoded(href: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = href.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'%' => {
                let hex = [rest.next(), rest.next()].map(|digit| char::from(digit.unwrap_or(b'?')));
                u8::from_str_radix(&String::from_iter(hex), 16).unwrap_or(b'?')
            }
            byte => byte,
        });
    }
    String::from_utf8(bytes).unwrap_or_default()
}

fn style(path: &str, css: &str, files: &BTreeSet<String>) -> Vec<String> {
    let mut faults = Vec::new();
    if css.contains("@import") {
        faults.push(format!("{path}: imports"));
    }
    for piece in css.split("url(").skip(1) {
        let address = piece
            .split(')')
            .next()
            .unwrap_or_default()
            .trim_matches(['"', '\'']);
        let own = join(path, address).is_some_and(|target| files.contains(&target));
        if !own && !address.starts_with("data:") && !address.starts_with('#') {
            faults.push(format!("{path}: url({address}) is not of the site"));
        }
    }
    faults
}
