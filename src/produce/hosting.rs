//! The campaign's host becomes files that tell it what to say with pages, how long they may be kept, which
//! addresses moved, and what to show for those that are lost.

use super::frame::POLICY;
use super::{Scene, moved, page};
use crate::artifact::Artifact;
use crate::diagnostic::{Checked, Diagnostic, codes};
use crate::host::{About, Headers, Host, Redirects};
use crate::site::{Route, Site};
use crate::source::Spanned;

/// What is said with every file, beside the policy. Older browsers know only the last word against frames. Other
/// sites may show pictures and work with the open data, so that nothing is said against that.
pub const SAID: [(&str, &str); 5] = [
    ("Referrer-Policy", "no-referrer"),
    ("X-Content-Type-Options", "nosniff"),
    (
        "Permissions-Policy",
        "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), hid=(), magnetometer=(), \
         microphone=(), midi=(), payment=(), serial=(), usb=()",
    ),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("X-Frame-Options", "DENY"),
];

/// What is said, too, where the site's address begins with `https:`: that browsers ask for it so from now on
/// (RFC 6797). It holds for this name alone and for a year, as every host of today can keep to, and no list that
/// ships with browsers is asked to hold it for ever, so that a campaign can move elsewhere.
const SECURE: (&str, &str) = ("Strict-Transport-Security", "max-age=31536000");

/// Files whose names tell their content can be kept for a year, the longest that caches promise.
const KEPT: &str = "public, max-age=31536000, immutable";

/// Types that servers often do not know by the ending.
const TYPES: [(&str, &str); 5] = [
    ("text/calendar", "ics"),
    ("text/vtt", "vtt"),
    ("image/webp", "webp"),
    ("font/woff2", "woff2"),
    ("application/manifest+json", "webmanifest"),
];

pub(super) fn produce(scene: &Scene<'_>) -> Checked<Vec<Artifact>> {
    let settings = &scene.site.campaign.settings;
    let Some(host) = &settings.host else {
        return Checked::default();
    };
    let about = host.value.about();
    let text = |name: &str, text: String| Artifact::text(Route::for_host(name).path(), text);
    let mut files = Vec::new();
    if host.value == Host::GithubPages {
        // Else files whose names begin with an underscore would not be published.
        files.push(text(".nojekyll", String::new()));
    }
    let base = settings.base_url.as_ref();
    let is_secure = base.is_some_and(|base| base.scheme() == "https");
    let base = base.map_or("/", |base| base.path());
    let rules = rules(scene.site);
    let mut told = None;
    let mut lines = String::new();
    match about.redirects {
        Redirects::Pages => {}
        Redirects::File {
            code,
            under_path,
            most,
        } => {
            let most = most.unwrap_or(usize::MAX);
            told = (rules.len() > most).then(|| too_many(host, &about, rules.len(), most));
            let root = if under_path { base } else { "/" };
            for (from, to) in rules.iter().take(most) {
                lines += &format!("{root}{from} {root}{to} {code}\n");
            }
            files.extend((!lines.is_empty()).then(|| text("_redirects", lines.clone())));
        }
        // What lies below an address goes with it.
        Redirects::Htaccess => {
            for (from, to) in rules.iter().filter(|(from, _)| !from.ends_with("/share/")) {
                lines += &format!("Redirect 301 {base}{from} {base}{to}\n");
            }
        }
    }
    match about.headers {
        Headers::Fixed => {}
        Headers::File => files.push(text("_headers", headers_file(is_secure))),
        Headers::Htaccess => {
            let lost = format!("{base}{}", about.lost);
            let kept = format!("Header set Cache-Control \"{KEPT}\"\n");
            let moved = match lines.is_empty() {
                true => lines,
                false => within("mod_alias", &lines),
            };
            files.push(text(".htaccess", htaccess(&lost, is_secure) + &moved));
            files.push(text("static/.htaccess", within("mod_headers", &kept)));
        }
    }
    files.extend(lost_page(scene, about.lost));
    Checked::new(files, told.into_iter().collect())
}

/// The old addresses that lead on and where they lead, those of the pages to share a story from among them. Each
/// page at an old address stays, for hosts that look for files first, and for rules beyond the most.
fn rules(site: &Site) -> Vec<(String, String)> {
    let free = moved::free(site);
    let clear = free
        .iter()
        .filter_map(|free| Some((&free.route, free.target()?)));
    let both = clear.flat_map(|(from, to)| {
        let shared = (from.share(), to.share());
        [(from.clone(), to), shared]
    });
    let stands = both.filter(|(_, to)| site.page(to.path()).is_some());
    stands
        .map(|(from, to)| (from.public(), to.public()))
        .collect()
}

fn too_many(host: &Spanned<Host>, about: &About, are: usize, most: usize) -> Diagnostic {
    let message = format!(
        "{} reads no more than {most} redirects, and the site has {are}",
        about.name
    );
    Diagnostic::new(codes::HOST_REDIRECTS, host.span, message)
        .help("nothing is lost: at the other old addresses stand pages that lead on")
}

/// The page for lost addresses once more, where the host knows it by a name of its own.
fn lost_page(scene: &Scene<'_>, name: &str) -> Option<Artifact> {
    let usual = Route::not_found();
    if name == usual.path() {
        return None;
    }
    // A page that cannot be made is told of where all pages are.
    let page = page::one(scene, usual.path())?.ok()?;
    Some(Artifact {
        path: Route::for_host(name).path().to_owned(),
        ..page
    })
}

/// The policy of the pages, and that no other site may show them in a frame, which a page cannot say itself.
fn policy() -> String {
    format!("{POLICY}; frame-ancestors 'none'")
}

fn headers_file(is_secure: bool) -> String {
    let mut text = format!("/*\n  Content-Security-Policy: {}\n", policy());
    for (name, value) in SAID.into_iter().chain(is_secure.then_some(SECURE)) {
        text += &format!("  {name}: {value}\n");
    }
    text += &format!("\n/static/*\n  Cache-Control: {KEPT}\n");
    // Everybody may work with the open data, in pages of their own too.
    text + "\n/data/*\n  Access-Control-Allow-Origin: *\n"
}

fn htaccess(lost: &str, is_secure: bool) -> String {
    let mut text =
        "# Made by careledger. A server that answers \"Internal Server Error\" to everything\n\
        # allows no such file: delete it there.\n"
            .to_owned();
    text += &format!("ErrorDocument 404 {lost}\nAddDefaultCharset utf-8\n");
    for (kind, ending) in TYPES {
        text += &format!("AddType {kind} .{ending}\n");
    }
    let mut said = format!(
        "Header always set Content-Security-Policy \"{}\"\n",
        policy()
    );
    for (name, value) in SAID {
        said += &format!("Header always set {name} \"{value}\"\n");
    }
    if is_secure {
        // Said without encryption, it would mean nothing (RFC 6797, section 7.2).
        let (name, value) = SECURE;
        said += &format!("Header always set {name} \"{value}\" env=HTTPS\n");
    }
    text + &within("mod_headers", &said)
}

/// Lines for a module that a server may lack.
fn within(module: &str, lines: &str) -> String {
    format!("<IfModule {module}.c>\n{lines}</IfModule>\n")
}
