//! `captions` of `campaign.yaml` becomes the templates of what is posted, for some networks or for all.

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, codes};
use crate::share::{self, Network, Template, default_template};
use crate::yaml::Fields;

/// The template of all networks that have none of their own.
const ALL: &str = "all";

/// The campaign's own templates, by the network's id.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Captions(BTreeMap<&'static str, Template>);

impl Captions {
    /// The template of a network: its own, that of all, or the one it has of itself.
    pub fn of(&self, network: &Network) -> &Template {
        let own = self.0.get(network.id.as_str()).or_else(|| self.all());
        own.unwrap_or_else(|| default_template(network))
    }

    /// The template of all networks, where the campaign has one.
    pub fn all(&self) -> Option<&Template> {
        self.0.get(ALL)
    }
}

/// Reads `captions`.
pub(super) fn read(fields: &mut Fields<'_>) -> Captions {
    let mut captions = Captions::default();
    let Some(mut inner) = fields.map("captions") else {
        return captions;
    };
    let ids = share::networks().iter().map(|network| network.id.as_str());
    for id in [ALL].into_iter().chain(ids) {
        let Some(text) = inner.text(id) else {
            continue;
        };
        match Template::parse(&text.value) {
            Ok(template) => {
                captions.0.insert(id, template);
            }
            Err((message, help)) => {
                inner.report(Diagnostic::new(codes::VALUE, text.span, message).help(help));
            }
        }
    }
    fields.close(inner);
    captions
}
