//! Links and pictures in Markdown become addresses that are right on the page at hand.

use super::{view, voices};
use crate::campaign::Leads;
use crate::markdown::{Document, Picture, Resolve};
use crate::site::{Route, Site};
use crate::source::Folder;

/// Resolves for one page, or for a feed with its full addresses.
pub(super) struct Linker<'a> {
    pub(super) site: &'a Site,
    pub(super) home: Folder,
    /// What leads to the site's root: `../`, or the site's address.
    pub(super) root: String,
    /// The address of the text itself, where it is not the page: in a feed.
    pub(super) here: String,
    /// Whether addresses are those that the world is told, without `index.html`.
    pub(super) public: bool,
}

impl<'a> Linker<'a> {
    /// For a text on a page, from which `root` leads to the site's root.
    pub(super) fn on_page(site: &'a Site, home: Folder, root: String) -> Linker<'a> {
        Linker {
            site,
            home,
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
        document.html(self.site.campaign.settings.raw_html, self)
    }

    /// A text as HTML for this page, in its sections.
    pub(super) fn sections(&self, document: &Document) -> Vec<String> {
        document.sections(self.site.campaign.settings.raw_html, self)
    }
}

impl Resolve for Linker<'_> {
    fn link(&self, destination: &str) -> Option<String> {
        let campaign = &self.site.campaign;
        let (route, fragment) = match campaign.links.follow(self.home, destination) {
            Leads::Outside(address) => return Some(address),
            Leads::Fragment(fragment) => return Some(format!("{}{fragment}", self.here)),
            Leads::Story(number, fragment) => {
                (Route::story(&campaign.settings.padded(number)), fragment)
            }
            Leads::Text(Folder::Testimonies, id, _) => {
                (Route::testimonies(), format!("#{}", voices::anchor(&id)))
            }
            Leads::Text(folder, id, fragment) => (Route::text(folder, &id), fragment),
            Leads::Dataset(id) => (Route::dataset_page(&id), String::new()),
            Leads::Media(name) if self.site.photos.contains_key(&name) => {
                (Route::photo(&name), String::new())
            }
            _ => return None,
        };
        let address = match self.public {
            true => route.public(),
            false => route.href(),
        };
        Some(format!("{}{address}{fragment}", self.root))
    }

    fn picture(&self, destination: &str) -> Option<Picture> {
        let Leads::Media(name) = self.site.campaign.links.follow(self.home, destination) else {
            return None;
        };
        let (width, height) = view::scaled(self.site.photos.get(&name)?.size?);
        Some(Picture {
            href: format!("{}{}", self.root, Route::photo(&name).href()),
            width,
            height,
        })
    }
}
