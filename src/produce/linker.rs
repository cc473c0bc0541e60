//! Links and pictures in Markdown become addresses that are right on the page at hand.

use super::translations::{self, Version};
use super::{outward, photo};
use crate::campaign::Leads;
use crate::language::Language;
use crate::markdown::{Address, Document, Picture, Resolve, Sources};
use crate::site::{Route, Site};
use crate::source::Folder;
use crate::testimony;

/// Resolves for one page, or for a feed with its full addresses.
pub(super) struct Linker<'a> {
    pub(super) site: &'a Site,
    pub(super) home: Folder,
    /// The language of the text: its reader is led to texts in it, where there are such.
    pub(super) language: &'a Language,
    /// The page of the text, where that is the page at hand and may have versions in other languages.
    pub(super) own: Option<&'a Route>,
    /// What leads to the site's root: `../`, or the site's address.
    pub(super) root: String,
    /// The address of the text itself, where it is not the page: in a feed.
    pub(super) here: String,
    /// Whether addresses are those that the world is told, without `index.html`.
    pub(super) public: bool,
}

impl<'a> Linker<'a> {
    /// For a text in the campaign's language on a page, from which `root` leads to the site's root.
    pub(super) fn on_page(site: &'a Site, home: Folder, root: String) -> Linker<'a> {
        Linker {
            site,
            home,
            language: &site.campaign.settings.language,
            own: None,
            root,
            here: String::new(),
            public: false,
        }
    }

    /// For a text in a feed: `base` is the site's address, and `here` that of the text.
    pub(super) fn in_feed(site: &'a Site, home: Folder, base: &str, here: &str) -> Linker<'a> {
        Linker {
            root: base.to_owned(),
            here: here.to_owned(),
            public: true,
            ..Linker::on_page(site, home, String::new())
        }
    }
}

impl Linker<'_> {
    /// A text as HTML for this page.
    pub(super) fn html(&self, document: &Document) -> String {
        let html = document.html(self.site.campaign.settings.raw_html, self);
        match self.public {
            true => outward::guarded(html, Some(&self.root)),
            // A page sees to all of its links.
            false => html,
        }
    }

    /// The version in the language that a link names, or else that for the reader of the text, and the place
    /// in it. A text that links to its own original means that.
    fn version<'v>(
        &self,
        mut versions: Vec<Version<'v>>,
        named: Option<&Language>,
        fragment: String,
    ) -> Option<(Route, String, &'v Language)> {
        let is_own = |one: &Version<'_>| Some(&one.route) == self.own;
        if named.is_none() && versions.iter().any(is_own) {
            versions.truncate(1);
        }
        let version = translations::for_reader(versions, named.unwrap_or(self.language))?;
        Some((version.route, fragment, version.language))
    }

    /// A text as HTML for this page, in its sections.
    pub(super) fn sections(&self, document: &Document) -> Vec<String> {
        document.sections(self.site.campaign.settings.raw_html, self)
    }

    /// How wide a picture in a text is shown: as wide as the theme sets the text.
    fn sizes(&self) -> String {
        match self.site.theme.tokens.sizes.get("measure") {
            Some(measure) => format!("(max-width: {measure}) 100vw, {measure}"),
            None => "100vw".to_owned(),
        }
    }
}

impl Resolve for Linker<'_> {
    fn link(&self, destination: &str) -> Option<Address> {
        let (site, own) = (self.site, &self.site.campaign.settings.language);
        let (route, fragment, language) = match site.campaign.links.follow(self.home, destination) {
            Leads::Outside(address) => return Some(Address::of(address)),
            Leads::Fragment(fragment) => {
                return Some(Address::of(format!("{}{fragment}", self.here)));
            }
            Leads::Story(number, fragment) => {
                self.version(translations::of_story(site, number), None, fragment)?
            }
            Leads::Withdrawn(number) => {
                let padded = site.campaign.settings.padded(number);
                (Route::story(&padded), String::new(), own)
            }
            Leads::Translation(number, language, fragment) => {
                let versions = translations::of_story(site, number);
                self.version(versions, Some(&language), fragment)?
            }
            Leads::Text(folder @ (Folder::Guides | Folder::Pages), name, fragment) => {
                let (id, language) = Language::of_file(&name);
                let versions = translations::of_guide(site, folder, id);
                self.version(versions, language.as_ref(), fragment)?
            }
            Leads::Text(Folder::Testimonies, id, _) => (
                Route::testimonies(),
                format!("#{}", testimony::anchor(&id)),
                own,
            ),
            Leads::Text(folder, id, fragment) => (Route::text(folder, &id), fragment, own),
            Leads::Dataset(id) => (Route::dataset_page(&id), String::new(), own),
            Leads::Media(name) => {
                let route = photo::route(site.photos.get(&name)?);
                (route, String::new(), self.language)
            }
            _ => return None,
        };
        let address = match self.public {
            true => route.public(),
            false => route.href(),
        };
        Some(Address {
            href: format!("{}{address}{fragment}", self.root),
            language: (language != self.language).then(|| language.tag().to_owned()),
        })
    }

    fn picture(&self, destination: &str) -> Option<Picture> {
        let Leads::Media(name) = self.site.campaign.links.follow(self.home, destination) else {
            return None;
        };
        let view = photo::of(self.site.photos.get(&name)?, "")?;
        let href = format!("{}{}", self.root, view.href);
        // Feed readers get the one picture that all of them show.
        let sources = (!self.public).then(|| Sources {
            plain: photo::srcset(&view.plain, &self.root),
            webp: photo::srcset(&view.webp, &self.root),
            sizes: self.sizes(),
            haze: view.haze,
        });
        Some(Picture {
            href,
            width: view.width,
            height: view.height,
            sources,
        })
    }
}
