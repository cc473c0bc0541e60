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
        Some(format!("{}{}{fragment}", self.root, route.href()))
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
