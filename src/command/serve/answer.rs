//! A request becomes a file of the site, made at this moment, or a plain refusal.

use std::num::NonZero;
use std::path::PathBuf;
use std::sync::Arc;

use axum::Router;
use axum::body;
use axum::extract::{Request, State};
use axum::http::header::{self, HeaderName, HeaderValue};
use axum::http::{Method, StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use tokio::sync::Semaphore;

use super::address::Hosts;
use super::board::{Board, Made, Now};
use super::desk::{self, Desk};
use super::recording::{self, Asked};
use super::{dress, events, panel};
use crate::artifact::Content;
use crate::produce::{POLICY, SAID};
use crate::site::Route;
use crate::target::percent_decoded;

/// Where everything lies that serving adds.
pub(super) const OWN: &str = "/_careledger/";

/// What answers need.
#[derive(Clone)]
struct Server {
    board: Arc<Board>,
    desk: Arc<Desk>,
    hosts: Arc<Hosts>,
    /// Drawing takes much memory: no more is drawn at once than there are processors.
    drawing: Arc<Semaphore>,
}

/// Everything that can be asked for.
pub(super) fn router(board: Arc<Board>, desk: Desk, hosts: Hosts) -> Router {
    let processors = std::thread::available_parallelism().map_or(1, NonZero::get);
    let server = Server {
        board,
        desk: Arc::new(desk),
        hosts: Arc::new(hosts),
        drawing: Arc::new(Semaphore::new(processors)),
    };
    Router::new().fallback(answer).with_state(server)
}

async fn answer(State(server): State<Server>, request: Request) -> Response {
    let mut response = match refused(&server.hosts, &request) {
        Some(refusal) => refusal,
        None => granted(server, request).await,
    };
    let headers = response.headers_mut();
    // What every host should say that can.
    for (name, value) in SAID {
        if let Ok(name) = HeaderName::from_bytes(name.as_bytes()) {
            headers.insert(name, HeaderValue::from_static(value));
        }
    }
    let policy = format!("{POLICY}; frame-ancestors 'self'");
    if let Ok(policy) = HeaderValue::from_str(&policy) {
        // The desk has a stricter one.
        let stands = headers.entry(header::CONTENT_SECURITY_POLICY);
        stands.or_insert(policy);
    }
    // What is shown may be another a moment later, and is for this site's own pages only: the desk shows some in a
    // frame.
    for (name, value) in [
        (header::CACHE_CONTROL, "no-store"),
        (header::X_FRAME_OPTIONS, "SAMEORIGIN"),
        (
            HeaderName::from_static("cross-origin-resource-policy"),
            "same-origin",
        ),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    response
}

/// Why a request is not looked at any closer.
fn refused(hosts: &Hosts, request: &Request) -> Option<Response> {
    let mut hosts_named = request.headers().get_all(header::HOST).iter();
    let host = hosts_named.next();
    if hosts_named.next().is_some() {
        let sentence = "This request names more than one host.";
        return Some(plain(StatusCode::BAD_REQUEST, sentence));
    }
    let named = match (request.uri().authority(), host.map(HeaderValue::to_str)) {
        (Some(authority), _) => authority.as_str(),
        (None, Some(Ok(host))) => host,
        _ => "",
    };
    if !hosts.knows(named) {
        let sentence = "This server is not known by that name. Use the address that careledger told, or start it with --host.";
        return Some(plain(StatusCode::FORBIDDEN, sentence));
    }
    let is_desk = request.uri().path().starts_with(desk::ROOT);
    if !is_desk && ![Method::GET, Method::HEAD].contains(request.method()) {
        let refusal = plain(
            StatusCode::METHOD_NOT_ALLOWED,
            "Files can only be read here.",
        );
        return Some(([(header::ALLOW, "GET, HEAD")], refusal).into_response());
    }
    let path = percent_decoded(request.uri().path());
    let leaves = |part: &str| part == "..";
    if path.split(['/', '\\']).any(leaves) || path.contains(['\\', '\0']) {
        return Some(plain(
            StatusCode::BAD_REQUEST,
            "This address leads out of the site.",
        ));
    }
    None
}

async fn granted(server: Server, request: Request) -> Response {
    let Server {
        board,
        desk,
        drawing,
        ..
    } = server;
    if request.uri().path().starts_with(desk::ROOT) {
        return desk::answer(desk, board, drawing, request).await;
    }
    let own = request.uri().path().strip_prefix(OWN);
    let script = "text/javascript; charset=utf-8";
    match own {
        Some("news") => return events::stream(&board),
        Some("serve.js") => return file(script, include_str!("serve.js")),
        Some("serve.css") => return file(type_of("serve.css"), include_str!("serve.css")),
        Some("page.css") => return file(type_of("page.css"), include_str!("page.css")),
        _ => {}
    }
    let is_panel = own == Some("cards");
    let is_drawn =
        is_panel || type_of(&percent_decoded(request.uri().path())).starts_with("image/");
    // Whoever waits to draw holds no thread, so that pages need not wait as well.
    let turn = match is_drawn {
        true => drawing.acquire_owned().await.ok(),
        false => None,
    };
    let asked = Asked::of(&request);
    // Pages and cards are made on threads that may take their time.
    let made = tokio::task::spawn_blocking(move || {
        let _turn = turn;
        match is_panel {
            true => Found::Made(file(
                "application/json",
                panel::cards(&board, request.uri().query()),
            )),
            false => of_site(&board, request.uri()),
        }
    });
    match made.await {
        Ok(Found::Made(response)) => response,
        Ok(Found::Recording(location, kind)) => recording::answer(asked, &location, kind).await,
        Err(_) => plain(
            StatusCode::INTERNAL_SERVER_ERROR,
            "This page could not be made.",
        ),
    }
}

/// What there is at an address.
enum Found {
    /// All of an answer.
    Made(Response),
    /// A recording, by the place of its file and its media type.
    Recording(PathBuf, &'static str),
}

impl From<Response> for Found {
    fn from(response: Response) -> Found {
        Found::Made(response)
    }
}

/// A file of the site that stands.
fn of_site(board: &Board, uri: &Uri) -> Found {
    let now = board.now();
    let address = uri.path();
    let path = percent_decoded(address);
    let inside = path.strip_prefix('/').unwrap_or(&path);
    let Some(site) = &now.site else {
        let response = match is_page(inside) {
            true => page(StatusCode::SERVICE_UNAVAILABLE, dress::waiting(board, &now)),
            false => plain(StatusCode::SERVICE_UNAVAILABLE, "There is no site yet."),
        };
        return response.into();
    };
    // Under the path of its final address, too: the page for unknown addresses names files by it.
    let base = site.site.campaign.settings.base_url.as_ref();
    let base = base.map(|base| base.path().trim_start_matches('/'));
    let base = base.filter(|base| !base.is_empty());
    let below = base.and_then(|base| inside.strip_prefix(base));
    for inside in [Some(inside), below].into_iter().flatten() {
        let name = match inside.is_empty() || inside.ends_with('/') {
            true => format!("{inside}index.html"),
            false => inside.to_owned(),
        };
        if let Some(found) = made(board, &now, &name, StatusCode::OK) {
            return found;
        }
    }
    let folder = format!("{inside}/");
    let below = base.and_then(|base| folder.strip_prefix(base));
    let is_folder = |inside: &str| site.site.page(&format!("{inside}index.html")).is_some();
    if is_folder(&folder) || below.is_some_and(is_folder) {
        let query = uri.query();
        let query = query.map_or(String::new(), |query| format!("?{query}"));
        let to = [(header::LOCATION, format!("{address}/{query}"))];
        return (StatusCode::TEMPORARY_REDIRECT, to).into_response().into();
    }
    let not_found = || plain(StatusCode::NOT_FOUND, "There is no such page.").into();
    made(
        board,
        &now,
        Route::not_found().path(),
        StatusCode::NOT_FOUND,
    )
    .unwrap_or_else(not_found)
}

/// Whether an address is that of a page, as far as that can be told of any site.
fn is_page(inside: &str) -> bool {
    let name = inside.rsplit('/').next().unwrap_or_default();
    name.ends_with(".html") || !name.contains('.')
}

/// A file out of the site that stands or, where that cannot make it, out of the last whole one.
fn made(board: &Board, now: &Now, path: &str, status: StatusCode) -> Option<Found> {
    let of = |made: &Option<Arc<Made>>| body(board, made.as_deref()?, path);
    let body = match of(&now.site)? {
        Ok(body) => body,
        // What is wrong is told by the news as soon as all pages were tried.
        Err(Unmade) => match of(&now.before) {
            Some(Ok(body)) => body,
            _ => {
                let status = StatusCode::INTERNAL_SERVER_ERROR;
                let response = match path.ends_with(".html") {
                    true => page(status, dress::waiting(board, now)),
                    false => plain(status, "This file could not be made."),
                };
                return Some(response.into());
            }
        },
    };
    Some(match body {
        Body::Recording(location) => Found::Recording(location, type_of(path)),
        Body::Bytes(bytes) if path.ends_with(".html") => {
            let html = dress::dressed(board, now, path, &String::from_utf8_lossy(&bytes));
            page(status, html).into()
        }
        Body::Bytes(bytes) => (status, file(type_of(path), bytes)).into_response().into(),
    })
}

/// What a file of the site holds.
pub(super) enum Body {
    Bytes(Vec<u8>),
    /// What the file at this place holds.
    Recording(PathBuf),
}

/// A file that the site has, and that could not be made.
pub(super) struct Unmade;

/// What a file holds; nothing where the site has no such file.
pub(super) fn body(board: &Board, made: &Made, path: &str) -> Option<Result<Body, Unmade>> {
    Some(match made.artifact(path)? {
        Err(_) => Err(Unmade),
        Ok(artifact) => match artifact.content {
            Content::Bytes(bytes) => Ok(Body::Bytes(bytes.to_vec())),
            Content::Recording(media) => Ok(Body::Recording(media.location)),
            // The placeholders of photos are drawn too.
            Content::Text(text) if !crate::bake::haze::is_marked(&text) => {
                Ok(Body::Bytes(text.into_bytes()))
            }
            Content::Text(_) | Content::Image(_) | Content::Photo(_) => {
                let bytes = board.oven(made).finished(artifact).value;
                bytes.map(Body::Bytes).ok_or(Unmade)
            }
        },
    })
}

fn page(status: StatusCode, html: String) -> Response {
    (status, file("text/html; charset=utf-8", html)).into_response()
}

pub(super) fn file(kind: &'static str, body: impl Into<body::Body>) -> Response {
    ([(header::CONTENT_TYPE, kind)], body.into()).into_response()
}

pub(super) fn plain(status: StatusCode, sentence: &'static str) -> Response {
    (status, file("text/plain; charset=utf-8", sentence)).into_response()
}

/// The media type that hosts send with a file of this name (IANA).
pub(super) fn type_of(path: &str) -> &'static str {
    if path == Route::atom().path() {
        return "application/atom+xml; charset=utf-8";
    }
    let ending = path.rsplit('.').next().unwrap_or_default();
    match ending.to_ascii_lowercase().as_str() {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "json" | "map" => "application/json",
        "webmanifest" => "application/manifest+json",
        "xml" => "application/xml; charset=utf-8",
        "txt" | "md" => "text/plain; charset=utf-8",
        "csv" => "text/csv; charset=utf-8",
        "ics" => "text/calendar; charset=utf-8",
        "vtt" => "text/vtt; charset=utf-8",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "jpg" | "jpeg" => "image/jpeg",
        "webp" => "image/webp",
        "avif" => "image/avif",
        "gif" => "image/gif",
        "ico" => "image/x-icon",
        "woff2" => "font/woff2",
        "woff" => "font/woff",
        "ttf" => "font/ttf",
        "otf" => "font/otf",
        "mp4" => "video/mp4",
        "webm" => "video/webm",
        "mp3" => "audio/mpeg",
        "m4a" => "audio/mp4",
        "ogg" | "opus" => "audio/ogg",
        "wav" => "audio/wav",
        "pdf" => "application/pdf",
        _ => "application/octet-stream",
    }
}
