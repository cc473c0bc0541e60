//! Every address of the site is made here, as a path inside the output and as a link.

use crate::board::Kind;
use crate::campaign::Settings;
use crate::language::Language;
use crate::source::Folder;
use crate::story::Story;
use crate::target::percent_encoded;

/// One address. Paths are relative to the site's root; links name `index.html`, so that the same
/// files work at a domain's root, under a project's path and from a USB stick.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Route {
    /// Folders and file, not encoded.
    path: String,
}

/// What the names of pictures that are made from others may have at their end.
const ENDINGS: [&str; 3] = [".webp", ".jpg", ".png"];

impl Route {
    fn folder(path: &str) -> Route {
        Route {
            path: if path.is_empty() {
                "index.html".to_owned()
            } else {
                format!("{path}/index.html")
            },
        }
    }

    fn file(path: impl Into<String>) -> Route {
        Route { path: path.into() }
    }

    /// The front door.
    pub fn home() -> Route {
        Route::folder("")
    }

    /// A story, by its padded number: lasting, whatever its title becomes.
    pub fn story(padded: &str) -> Route {
        Route::folder(padded)
    }

    /// A story, or its translation.
    pub fn of_story(settings: &Settings, story: &Story) -> Route {
        Route::of_number(settings, story.number, story.translation.as_ref())
    }

    /// What has that number, or its translation into a language.
    pub fn of_number(settings: &Settings, number: u32, translation: Option<&Language>) -> Route {
        let route = Route::story(&settings.padded(number));
        match translation {
            Some(language) => route.translated(language.tag()),
            None => route,
        }
    }

    /// Where the story at this address is shared from.
    pub fn share(&self) -> Route {
        let own = self.path.trim_end_matches("index.html");
        Route::folder(&format!("{own}share"))
    }

    /// A page of the archive, from 1.
    pub fn archive(page: usize) -> Route {
        Route::paged("stories", page)
    }

    /// The list of tags.
    pub fn tags() -> Route {
        Route::folder("tags")
    }

    /// A page of a tag's stories, from 1.
    pub fn tag(slug: &str, page: usize) -> Route {
        Route::paged(&format!("tags/{slug}"), page)
    }

    /// The list of demands.
    pub fn demands() -> Route {
        Route::folder("demands")
    }

    /// A page of a demand's stories, from 1; the first tells the demand itself.
    pub fn demand(id: &str, page: usize) -> Route {
        Route::paged(&format!("demands/{id}"), page)
    }

    /// What a file of a folder of texts tells.
    pub fn text(folder: Folder, id: &str) -> Route {
        match folder {
            Folder::Demands => Route::demand(id, 1),
            // Testimonies are played one after the other on one page.
            Folder::Testimonies => Route::testimonies(),
            // A translation is named like its original and its language: `asthma.es`.
            folder => match (id.split_once('.'), folder) {
                (Some((own, language)), _) => Route::text(folder, own).translated(language),
                (None, Folder::Pages) => Route::folder(id),
                (None, _) => Route::folder(&format!("{}/{id}", folder.name())),
            },
        }
    }

    /// A page of a demand besides its own: the letter to its target, the sheet for signatures.
    pub fn of_demand(id: &str, what: &str) -> Route {
        Route::folder(&format!("demands/{id}/{what}"))
    }

    /// What was asked of an office, and how it answered.
    pub fn office(slug: &str) -> Route {
        Route::folder(&format!("offices/{slug}"))
    }

    /// The public ledger.
    pub fn ledger() -> Route {
        Route::folder("ledger")
    }

    /// One week of it, such as `2026-W45`.
    pub fn week(label: &str) -> Route {
        Route::folder(&format!("ledger/{label}"))
    }

    /// A page of what would have made the deeds of the ledger unnecessary, from 1.
    pub fn fixes(page: usize) -> Route {
        Route::paged("ledger/fixes", page)
    }

    /// The list of briefings.
    pub fn briefings() -> Route {
        Route::folder("briefings")
    }

    /// A briefing, by the number of its milestone.
    pub fn briefing(milestone: u32) -> Route {
        Route::folder(&format!("briefings/{milestone:03}"))
    }

    /// What is read aloud at a briefing, in large type.
    pub fn script(milestone: u32) -> Route {
        Route::folder(&format!("briefings/{milestone:03}/script"))
    }

    /// The ladder of escalations.
    pub fn escalations() -> Route {
        Route::folder("escalations")
    }

    /// The list of victories.
    pub fn victories() -> Route {
        Route::folder("victories")
    }

    /// All testimonies, to be played one after the other.
    pub fn testimonies() -> Route {
        Route::folder("testimonies")
    }

    /// The board of offers, needs and dreams.
    pub fn board() -> Route {
        Route::folder("board")
    }

    /// The board as a sheet to pin up.
    pub fn board_sheet() -> Route {
        Route::folder("board/sheet")
    }

    /// The feed of one kind of entry of the board.
    pub fn board_feed(kind: Kind) -> Route {
        Route::file(format!("board/{}s.xml", kind.key()))
    }

    /// The calendar as a page.
    pub fn calendar() -> Route {
        Route::folder("calendar")
    }

    /// The whole calendar, to subscribe to.
    pub fn ics() -> Route {
        Route::file("calendar.ics")
    }

    /// One event.
    pub fn event(id: &str) -> Route {
        Route::file(format!("calendar/{id}.ics"))
    }

    /// The list of guides.
    pub fn guides() -> Route {
        Route::folder("guides")
    }

    /// The translation of the page at this address, by the tag of its language.
    pub fn translated(&self, language: &str) -> Route {
        let own = self.path.trim_end_matches("index.html");
        Route::folder(&format!("{own}{}", language.to_ascii_lowercase()))
    }

    /// The page that explains the open data.
    pub fn data() -> Route {
        Route::folder("data")
    }

    /// A file of open data, such as `ledger.csv`.
    pub fn data_file(name: &str) -> Route {
        Route::file(format!("data/{name}"))
    }

    /// The list of money datasets.
    pub fn money() -> Route {
        Route::folder("money")
    }

    /// The page of a dataset.
    pub fn dataset_page(id: &str) -> Route {
        Route::folder(&format!("money/{id}"))
    }

    /// A file of a dataset to download.
    pub fn dataset(id: &str, ending: &str) -> Route {
        Route::file(format!("money/{id}.{ending}"))
    }

    /// The page on which the site is searched.
    pub fn search() -> Route {
        Route::folder("search")
    }

    /// What that page loads, such as `search.js`, and what tells browsers of it.
    pub fn search_file(name: &str) -> Route {
        Route::file(format!("search/{name}"))
    }

    /// The page for addresses that do not exist.
    pub fn not_found() -> Route {
        Route::file("404.html")
    }

    /// A share card; the name tells subject and format to whoever saves it.
    pub fn card(stem: &str, format: &str, ending: &str) -> Route {
        Route::file(format!("cards/{stem}-{format}.{ending}"))
    }

    /// A photo of the media folder, made anew in the format of that ending, which its name gets where it
    /// has another.
    pub fn photo(name: &str, ending: &str) -> Route {
        Route::file(format!("media/{}", Route::ended(name, ending)))
    }

    /// The same, at a width in pixels.
    pub fn sized_photo(name: &str, width: u32, ending: &str) -> Route {
        let name = Route::ended(name, ending);
        Route::file(format!("media/sizes/{width}/{name}"))
    }

    /// Whether what stands at a path is made from the picture or recording of that name in the media folder.
    pub fn is_of_media(path: &str, name: &str) -> bool {
        let own = path.strip_prefix("media/");
        let sized = own.and_then(|own| own.strip_prefix("sizes/")?.split_once('/'));
        let all = own.into_iter().chain(sized.map(|(_, own)| own));
        let mut rests = all.filter_map(|own| own.strip_prefix(name));
        rests.any(|rest| rest.is_empty() || ENDINGS.contains(&rest))
    }

    fn ended(name: &str, ending: &str) -> String {
        let own = name.rsplit('.').next().unwrap_or_default();
        let own = own.to_ascii_lowercase().replace("jpeg", "jpg");
        match own == ending {
            true => name.to_owned(),
            false => format!("{name}.{ending}"),
        }
    }

    /// A recording of the media folder, or a text that belongs to it, as it is.
    pub fn recording(name: &str) -> Route {
        Route::file(format!("media/{name}"))
    }

    /// What stands in the place of a film that has no poster of its own.
    pub fn poster(id: &str) -> Route {
        Route::file(format!("media/posters/{id}.svg"))
    }

    /// Whether a page of the campaign may not have this name, since other addresses begin with it: a
    /// story's number, or a folder of the site.
    pub fn is_reserved(name: &str) -> bool {
        let folders = [
            Route::archive(1),
            Route::tags(),
            Route::demands(),
            Route::office(""),
            Route::ledger(),
            Route::briefings(),
            Route::escalations(),
            Route::victories(),
            Route::testimonies(),
            Route::board(),
            Route::calendar(),
            Route::guides(),
            Route::data(),
            Route::money(),
            Route::search(),
            Route::card("", "", ""),
            Route::photo("a.png", "png"),
            Route::icon(""),
            Route::theme_file(""),
        ];
        let begins = |route: &Route| route.path.split('/').next() == Some(name);
        name.bytes().all(|byte| byte.is_ascii_digit()) || folders.iter().any(begins)
    }

    /// A static file of the theme, by the name that it is published by.
    pub fn theme_file(path: &str) -> Route {
        Route::file(format!("{}{path}", crate::theme::STATIC))
    }

    /// An icon of the site.
    pub fn icon(name: &str) -> Route {
        Route::file(format!("icons/{name}.png"))
    }

    /// Whether a path inside the site is that of an icon.
    pub fn is_icon(path: &str) -> bool {
        path.starts_with("icons/")
    }

    /// What phones and browsers are told of the site when somebody keeps it beside their programs.
    pub fn manifest() -> Route {
        Route::file("manifest.webmanifest")
    }

    /// The Atom feed.
    pub fn atom() -> Route {
        Route::file("feed.xml")
    }

    /// The JSON feed.
    pub fn json_feed() -> Route {
        Route::file("feed.json")
    }

    /// The sitemap.
    pub fn sitemap() -> Route {
        Route::file("sitemap.xml")
    }

    /// What robots are told.
    pub fn robots() -> Route {
        Route::file("robots.txt")
    }

    /// A file that tells the host what to do.
    pub fn for_host(path: &str) -> Route {
        Route::file(path)
    }

    fn paged(folder: &str, page: usize) -> Route {
        match page {
            0 | 1 => Route::folder(folder),
            page => Route::folder(&format!("{folder}/{page}")),
        }
    }

    /// The path of the file inside the output folder.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The link to it from the site's root.
    pub fn href(&self) -> String {
        percent_encoded(&self.path)
    }

    /// The address without `index.html`, as the world is told it.
    pub fn public(&self) -> String {
        let href = self.href();
        href.strip_suffix("index.html")
            .map_or(href.clone(), str::to_owned)
    }

    /// What leads from this page back to the root: `../` for each folder.
    pub fn root(&self) -> String {
        "../".repeat(self.path.matches('/').count())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_lasting_and_work_from_any_folder() {
        let story = Route::story("043");
        assert_eq!(
            (story.path(), story.root().as_str()),
            ("043/index.html", "../")
        );
        assert_eq!(story.public(), "043/");
        assert_eq!(story.translated("es-MX").path(), "043/es-mx/index.html");
        assert_eq!(
            story.translated("es").share().path(),
            "043/es/share/index.html"
        );
        assert_eq!(Route::home().public(), "");
        assert_eq!(
            Route::tag("nuit-d'été", 2).href(),
            "tags/nuit-d%27%C3%A9t%C3%A9/2/index.html"
        );
        assert_eq!(Route::photo("a.webp", "jpg").path(), "media/a.webp.jpg");
        assert_eq!(Route::photo("a.JPEG", "jpg").path(), "media/a.JPEG");
        assert_eq!(
            Route::sized_photo("b/a.jpg", 480, "webp").path(),
            "media/sizes/480/b/a.jpg.webp"
        );
        for (path, name) in [
            ("media/a.jpg", "a.jpg"),
            ("media/sizes/480/b/a.jpg.webp", "b/a.jpg"),
            ("media/a.webp.jpg", "a.webp"),
            ("media/nurse.mp4", "nurse.mp4"),
        ] {
            assert!(Route::is_of_media(path, name), "{path}");
        }
        for (path, name) in [
            ("media/data.jpg", "a.jpg"),
            ("media/sizes/480/b/a.jpg", "a.jpg"),
            ("media/a.jpg.webp", "a.jp"),
            ("a.jpg", "a.jpg"),
        ] {
            assert!(!Route::is_of_media(path, name), "{path}");
        }
    }
}
