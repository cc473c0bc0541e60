//! The campaign's host becomes files that tell it what to say with pages and how long they may be kept.

use super::Scene;
use super::frame::POLICY;
use crate::artifact::Artifact;
use crate::diagnostic::Checked;
use crate::host::{Headers, Host};
use crate::site::Route;

/// What is said with every file, beside the policy. None of it asks browsers to remember anything about the
/// domain, so that a campaign can move elsewhere.
const SAID: [(&str, &str); 4] = [
    ("Referrer-Policy", "no-referrer"),
    ("X-Content-Type-Options", "nosniff"),
    (
        "Permissions-Policy",
        "camera=(), geolocation=(), microphone=()",
    ),
    ("Cross-Origin-Opener-Policy", "same-origin"),
];

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
    let Some(host) = settings.host.as_ref().map(|host| host.value) else {
        return Checked::default();
    };
    let text = |name: &str, text: String| Artifact::text(Route::for_host(name).path(), text);
    let files = match (host, host.about().headers) {
        // Else files whose names begin with an underscore would not be published.
        (Host::GithubPages, _) => vec![text(".nojekyll", String::new())],
        (_, Headers::Fixed) => Vec::new(),
        (_, Headers::File) => vec![text("_headers", headers_file())],
        (_, Headers::Htaccess) => {
            let root = settings.base_url.as_ref().map_or("/", |base| base.path());
            let lost = format!("{root}{}", Route::not_found().path());
            let kept = format!("Header set Cache-Control \"{KEPT}\"\n");
            vec![
                text(".htaccess", htaccess(&lost)),
                text("static/.htaccess", within_headers(&kept)),
            ]
        }
    };
    Checked::new(files, Vec::new())
}

/// The policy of the pages, and that no other site may show them in a frame, which a page cannot say itself.
fn policy() -> String {
    format!("{POLICY}; frame-ancestors 'none'")
}

fn headers_file() -> String {
    let mut text = format!("/*\n  Content-Security-Policy: {}\n", policy());
    for (name, value) in SAID {
        text += &format!("  {name}: {value}\n");
    }
    text += &format!("\n/static/*\n  Cache-Control: {KEPT}\n");
    // Everybody may work with the open data, in pages of their own too.
    text + "\n/data/*\n  Access-Control-Allow-Origin: *\n"
}

fn htaccess(lost: &str) -> String {
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
    text + &within_headers(&said)
}

/// Lines for a module that a server may lack.
fn within_headers(lines: &str) -> String {
    format!("<IfModule mod_headers.c>\n{lines}</IfModule>\n")
}
