//! What search engines read first: the sitemap and robots.txt.

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};

use super::{Scene, translations};
use crate::artifact::Artifact;
use crate::diagnostic::Checked;
use crate::site::{PageKind, Route, Site};

pub(super) fn produce(scene: &Scene<'_>) -> Checked<Vec<Artifact>> {
    let settings = &scene.site.campaign.settings;
    let sitemap = settings.absolute(&Route::sitemap().href());
    let mut robots = "User-agent: *\nAllow: /\n".to_owned();
    let mut artifacts = Vec::new();
    if let Some(address) = sitemap {
        robots.push_str(&format!("\nSitemap: {address}\n"));
        artifacts.push(Artifact::text(
            Route::sitemap().path(),
            sitemap_xml(scene.site),
        ));
    }
    artifacts.push(Artifact::text(Route::robots().path(), robots));
    Checked::new(artifacts, Vec::new())
}

/// Sitemap protocol 0.9: <https://www.sitemaps.org/protocol.html>. Only stories have a date that
/// is surely that of their content. A page that is there in several languages names them all.
fn sitemap_xml(site: &Site) -> String {
    let settings = &site.campaign.settings;
    let mut writer = Writer::new_with_indent(Vec::new(), b' ', 1);
    let pages = site.pages.iter().filter(|page| !page.kind.is_tool());
    let written = writer
        .write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))
        .and_then(|()| {
            writer
                .create_element("urlset")
                .with_attribute(("xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9"))
                .with_attribute(("xmlns:xhtml", "http://www.w3.org/1999/xhtml"))
                .write_inner_content(|writer| {
                    for page in pages {
                        let address = settings.absolute(&page.route.public()).unwrap_or_default();
                        writer.create_element("url").write_inner_content(|writer| {
                            writer
                                .create_element("loc")
                                .write_text_content(BytesText::new(&address))?;
                            if let (PageKind::Story(_), Some(story)) =
                                (&page.kind, site.story(page))
                            {
                                let date = story.date.value.to_string();
                                writer
                                    .create_element("lastmod")
                                    .write_text_content(BytesText::new(&date))?;
                            }
                            let versions = translations::of_page(site, page);
                            for one in translations::alternates(site, &versions, &page.route) {
                                writer
                                    .create_element("xhtml:link")
                                    .with_attribute(("rel", "alternate"))
                                    .with_attribute(("hreflang", one.hreflang.as_str()))
                                    .with_attribute(("href", one.href.as_str()))
                                    .write_empty()?;
                            }
                            Ok(())
                        })?;
                    }
                    Ok(())
                })
                .map(drop)
        });
    // Writing to memory cannot fail.
    debug_assert!(written.is_ok());
    let mut text = String::from_utf8(writer.into_inner()).unwrap_or_default();
    text.push('\n');
    text
}
