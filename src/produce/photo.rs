//! A photo becomes its files, and what a page needs to show the one that is right for the reader.

use serde::Serialize;

use super::filling::ImageView;
use crate::artifact::{Artifact, Content, Encoding, Focus, Media, Photo as Recipe, Print};
use crate::campaign::Leads;
use crate::consent::Scope;
use crate::photo::Photo;
use crate::site::{Route, Site};

/// Widths in pixels of the files of a photo: a phone of 360 points with a fine screen takes the first two, a
/// desk the last. None is wider than the photo itself.
const WIDTHS: [u32; 3] = [480, 960, 1600];
/// Longest edge in pixels of a WebP (RFC 9649, section 2.5).
const WEBP_EDGE: u32 = 16_383;

/// Width and height in pixels of each file of a photo, its shape kept, the smallest first.
fn sizes(media: &Media) -> Vec<(u32, u32)> {
    let Some((width, height)) = media.size else {
        return Vec::new();
    };
    let most = width.min(WIDTHS[WIDTHS.len() - 1]);
    let smaller = WIDTHS.into_iter().filter(|at| *at < most);
    let scaled = |at: u32| {
        let height = u64::from(height) * u64::from(at) / u64::from(width);
        (at, u32::try_from(height.max(1)).unwrap_or(u32::MAX))
    };
    smaller.chain([most]).map(scaled).collect()
}

/// The format that every browser, feed reader and network shows: PNG for drawings, JPEG for photos.
fn plain(media: &Media) -> Encoding {
    match media
        .picture
        .as_ref()
        .is_some_and(|picture| picture.is_drawn)
    {
        true => Encoding::Png,
        false => Encoding::Jpeg,
    }
}

/// The address of a photo in the plain format, in its largest size.
pub(super) fn route(media: &Media) -> Route {
    Route::photo(&media.name, plain(media).ending())
}

/// Every file of a photo with its address, the largest plain one last.
fn files(media: &Media) -> Vec<(Route, Recipe)> {
    let sizes = sizes(media);
    let last = sizes.len().saturating_sub(1);
    let mut files = Vec::new();
    for (at, (width, height)) in sizes.into_iter().enumerate() {
        let mut add = |route, print| {
            let media = media.clone();
            files.push((
                route,
                Recipe {
                    media,
                    width,
                    height,
                    print,
                },
            ));
        };
        if height <= WEBP_EDGE {
            add(Route::sized_photo(&media.name, width, "webp"), Print::Webp);
        }
        let encoding = plain(media);
        let plain = match at == last {
            true => route(media),
            false => Route::sized_photo(&media.name, width, encoding.ending()),
        };
        add(plain, Print::Plain(encoding));
    }
    files
}

/// The files of all photos that the site shows.
pub(super) fn artifacts(site: &Site) -> impl Iterator<Item = Artifact> {
    let files = site.photos.iter().flat_map(|(name, media)| {
        let mut files = files(media);
        if !site.shown.contains(name) {
            files.drain(..files.len().saturating_sub(1));
        }
        files
    });
    files.map(|(route, photo)| Artifact {
        path: route.path().to_owned(),
        content: Content::Photo(photo),
    })
}

/// A photo as a page shows it.
#[derive(Serialize)]
pub(super) struct View<'a> {
    /// The plain file in its largest size, with its width and height.
    pub(super) href: String,
    pub(super) width: u32,
    pub(super) height: u32,
    pub(super) alt: &'a str,
    credit: Option<&'a str>,
    /// Files of the same in WebP, and in the plain format, the smallest first.
    pub(super) webp: Vec<File>,
    pub(super) plain: Vec<File>,
    /// The class under which the style sheet keeps the focal point in sight where a theme cuts the photo.
    focus: Option<String>,
    /// Stands for the placeholder, which is drawn when the photo is.
    pub(super) haze: String,
}

/// One file of a photo.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct File {
    pub(super) href: String,
    pub(super) width: u32,
}

/// The photo of a text, where it names one that can be shown.
pub(super) fn view<'a>(site: &Site, photo: Option<&'a Photo>) -> Option<View<'a>> {
    let photo = photo.filter(|photo| photo.consent.covers(Scope::Web))?;
    let Leads::Media(name) = site.campaign.links.photo(&photo.file.value) else {
        return None;
    };
    let mut view = of(site.photos.get(&name)?, &photo.alt)?;
    view.credit = photo.credit.as_deref();
    view.focus = (photo.focus != Focus::default()).then(|| photo.focus.class());
    Some(view)
}

/// A picture of the media folder as pages show it.
pub(super) fn of<'a>(media: &Media, alt: &'a str) -> Option<View<'a>> {
    let (width, height) = *sizes(media).last()?;
    let (mut webp, mut plain) = (Vec::new(), Vec::new());
    for (route, photo) in files(media) {
        let list = match photo.print {
            Print::Webp => &mut webp,
            Print::Plain(_) => &mut plain,
        };
        list.push(File {
            href: route.href(),
            width: photo.width,
        });
    }
    Some(View {
        href: route(media).href(),
        width,
        height,
        alt,
        credit: None,
        webp,
        plain,
        focus: None,
        haze: crate::bake::haze::mark(&media.hash),
    })
}

/// The photo of a text as networks show it, where there is no card. It stands on the site itself.
pub(super) fn image(site: &Site, photo: &Photo) -> Option<ImageView> {
    let agreed = [Scope::Web, Scope::Social].map(|scope| photo.consent.covers(scope));
    if agreed != [true; 2] {
        return None;
    }
    let Leads::Media(name) = site.campaign.links.photo(&photo.file.value) else {
        return None;
    };
    let media = site.photos.get(&name)?;
    let (width, height) = *sizes(media).last()?;
    Some(ImageView {
        url: site.campaign.settings.absolute(&route(media).href()),
        width,
        height,
        kind: plain(media).media_type(),
        alt: photo.alt.clone(),
        short_alt: super::cards::short(&photo.alt),
    })
}

/// Files as the value of `srcset`, each address behind what leads to the site's root.
pub(super) fn srcset(files: &[File], root: &str) -> String {
    let one = |file: &File| format!("{root}{} {}w", file.href, file.width);
    files.iter().map(one).collect::<Vec<_>>().join(", ")
}
