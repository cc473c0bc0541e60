//! The writing desk: what its own pages ask for becomes texts that are looked at, and stories and photos that
//! are written; whatever else asks is refused.

mod draft;
mod guard;
mod paper;
mod photo;
mod save;
mod shelf;
mod study;

use std::io;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use axum::body::{Bytes, to_bytes};
use axum::extract::Request;
use axum::http::header::{self, HeaderValue};
use axum::http::{Method, StatusCode};
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};
use tokio::sync::Semaphore;

use super::answer::{Body, body, file, plain, type_of};
use super::board::Board;
use super::panel;
use crate::command::place::Place;
use crate::disk::read::Folders;
use crate::target::percent_decoded;
use guard::Token;
use study::Study;

/// Where the desk lies.
pub(super) const ROOT: &str = "/_desk/";

/// Most bytes of what a page of the desk says: a text of a story's most, each sign of it escaped, and room.
const MAX_WORDS: usize = 4 << 20;
/// Most bytes of a photo that is brought here; phones and cameras make a third of that.
const MAX_PHOTO: usize = 64 << 20;

/// What the desk's pages may load: their own script and style, the previews, and photos that were just chosen.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
/// What a preview may load. No script runs in it.
const PREVIEW_POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; media-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

/// The desk of one run of the program.
pub(super) struct Desk {
    token: Token,
    is_open: bool,
    study: Mutex<Study>,
}

/// What is asked of the desk, how much of it is taken, and who does it.
struct Work {
    path: &'static str,
    content_type: &'static str,
    limit: usize,
    /// Whether drawing is part of it.
    draws: bool,
    run: fn(&Desk, &Board, &Asked) -> Result<Value, Refusal>,
}

/// What a page of the desk says.
struct Asked {
    query: String,
    body: Bytes,
}

/// Everything that pages of the desk may ask for.
const WORKS: &[Work] = &[
    words("shelf", shelf::shelf),
    words("open", |desk, _, asked| {
        paper::open(&mut desk.study(), asked.words()?)
    }),
    words("check", |desk, _, asked| {
        draft::check(&mut desk.study(), asked.words()?)
    }),
    Work {
        draws: true,
        ..words("cards", cards)
    },
    words("save", |desk, _, asked| {
        save::save(&mut desk.study(), asked.words()?)
    }),
    Work {
        content_type: "application/octet-stream",
        limit: MAX_PHOTO,
        ..words("photo", |desk, _, asked| photo::take(&desk.study(), asked))
    },
];

const fn words(
    path: &'static str,
    run: fn(&Desk, &Board, &Asked) -> Result<Value, Refusal>,
) -> Work {
    Work {
        path,
        content_type: "application/json",
        limit: MAX_WORDS,
        draws: false,
        run,
    }
}

/// Why something was not done: a status of HTTP, and what the page is told.
struct Refusal(StatusCode, Value);

impl Refusal {
    fn new(status: StatusCode, sentence: impl Into<String>) -> Refusal {
        Refusal(status, json!({ "error": sentence.into() }))
    }

    /// What the machine refused.
    fn machine(what: &str, error: &io::Error) -> Refusal {
        let sentence = format!("{what}: {error}");
        Refusal::new(StatusCode::INTERNAL_SERVER_ERROR, sentence)
    }
}

impl Asked {
    /// What the body says, in the shape that is wanted.
    fn words<T: serde::de::DeserializeOwned>(&self) -> Result<T, Refusal> {
        serde_json::from_slice(&self.body).map_err(|_| {
            Refusal::new(
                StatusCode::BAD_REQUEST,
                "This is not what pages of the desk say.",
            )
        })
    }
}

impl Desk {
    /// The desk of a campaign, with a token of its own.
    ///
    /// # Errors
    /// When the machine gives no chance.
    pub(super) fn new(place: Place, folders: Folders, is_open: bool) -> io::Result<Desk> {
        Ok(Desk {
            token: Token::new()?,
            is_open,
            study: Mutex::new(Study::new(place, folders)),
        })
    }

    /// The campaign as the desk sees it, for one at a time: nothing is saved while another saves.
    fn study(&self) -> MutexGuard<'_, Study> {
        self.study.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Answers a request below [`ROOT`].
pub(super) async fn answer(
    desk: Arc<Desk>,
    board: Arc<Board>,
    drawing: Arc<Semaphore>,
    request: Request,
) -> Response {
    let mut response = match desk.is_open {
        true => granted(desk, board, drawing, request).await,
        false => plain(
            StatusCode::FORBIDDEN,
            "The writing desk is closed, since others can reach this server. Start careledger serve without --host, or with --desk-for-all.",
        ),
    };
    let headers = response.headers_mut();
    let policy = headers.entry(header::CONTENT_SECURITY_POLICY);
    policy.or_insert(HeaderValue::from_static(POLICY));
    response
}

async fn granted(
    desk: Arc<Desk>,
    board: Arc<Board>,
    drawing: Arc<Semaphore>,
    request: Request,
) -> Response {
    let path = percent_decoded(request.uri().path());
    let path = path.strip_prefix(ROOT).unwrap_or_default().to_owned();
    if let Some(work) = WORKS.iter().find(|work| work.path == path) {
        return done(work, desk, board, drawing, request).await;
    }
    if ![Method::GET, Method::HEAD].contains(request.method()) {
        let sentence = "Nothing is taken here.";
        return plain(StatusCode::METHOD_NOT_ALLOWED, sentence);
    }
    match &*path {
        "" => file(type_of("desk.html"), page(&desk.token)),
        _ => match OWN.iter().find(|(name, _)| *name == path) {
            Some((name, text)) => file(type_of(name), *text),
            None => preview(desk, board, drawing, path).await,
        },
    }
}

/// The files of the desk's page.
const OWN: &[(&str, &str)] = &[
    ("desk.js", include_str!("desk.js")),
    ("fields.js", include_str!("fields.js")),
    ("parts.js", include_str!("parts.js")),
    ("preview.js", include_str!("preview.js")),
    ("desk.css", include_str!("desk.css")),
];

/// The page of the desk, with the token in it. Pages of other sites cannot read it.
fn page(token: &Token) -> String {
    include_str!("desk.html").replace("«token»", token.text())
}

async fn done(
    work: &'static Work,
    desk: Arc<Desk>,
    board: Arc<Board>,
    drawing: Arc<Semaphore>,
    request: Request,
) -> Response {
    let (head, body) = request.into_parts();
    if let Some(Refusal(status, told)) = guard::refusal(&desk.token, &head, work) {
        return told_as(status, &told);
    }
    let Ok(body) = to_bytes(body, work.limit).await else {
        let sentence = format!("This has more than {} MB.", work.limit >> 20);
        let Refusal(status, told) = Refusal::new(StatusCode::PAYLOAD_TOO_LARGE, sentence);
        return told_as(status, &told);
    };
    let asked = Asked {
        query: head.uri.query().unwrap_or_default().to_owned(),
        body,
    };
    let turn = match work.draws {
        true => drawing.acquire_owned().await.ok(),
        false => None,
    };
    let done = tokio::task::spawn_blocking(move || {
        let _turn = turn;
        (work.run)(&desk, &board, &asked)
    });
    match done.await {
        Ok(Ok(told)) => told_as(StatusCode::OK, &told),
        Ok(Err(Refusal(status, told))) => told_as(status, &told),
        Err(_) => told_as(
            StatusCode::INTERNAL_SERVER_ERROR,
            &json!({ "error": "This could not be done, a fault of careledger." }),
        ),
    }
}

fn told_as(status: StatusCode, told: &Value) -> Response {
    (status, file("application/json", told.to_string())).into_response()
}

/// The cards of a page of a preview.
fn cards(desk: &Desk, board: &Board, asked: &Asked) -> Result<Value, Refusal> {
    #[derive(serde::Deserialize)]
    struct Wanted {
        preview: u64,
        page: String,
    }
    let wanted: Wanted = asked.words()?;
    let made = desk.study().made(wanted.preview);
    let made = made.ok_or_else(|| {
        Refusal::new(
            StatusCode::NOT_FOUND,
            "This preview is gone; a newer one has come.",
        )
    })?;
    let cards = panel::cards_of(board, &made, &wanted.page);
    Ok(serde_json::from_str(&cards).unwrap_or_default())
}

/// A file of a site that was made of a text which is not saved: `preview/7/043/index.html`.
async fn preview(
    desk: Arc<Desk>,
    board: Arc<Board>,
    drawing: Arc<Semaphore>,
    path: String,
) -> Response {
    let not_found = || plain(StatusCode::NOT_FOUND, "There is no such page.");
    let inside = path.strip_prefix("preview/").and_then(|path| {
        let (id, path) = path.split_once('/')?;
        Some((id.parse().ok()?, path.to_owned()))
    });
    let Some((id, mut path)) = inside else {
        return not_found();
    };
    if path.is_empty() || path.ends_with('/') {
        path.push_str("index.html");
    }
    let is_drawn = type_of(&path).starts_with("image/");
    let turn = match is_drawn {
        true => drawing.acquire_owned().await.ok(),
        false => None,
    };
    let made = tokio::task::spawn_blocking(move || {
        let _turn = turn;
        let made = desk.study().made(id)?;
        Some((body(&board, &made, &path)?.ok()?, path))
    });
    let (bytes, path) = match made.await {
        Ok(Some((Body::Bytes(bytes), path))) => (bytes, path),
        _ => return not_found(),
    };
    let policy = HeaderValue::from_static(PREVIEW_POLICY);
    let policy = [(header::CONTENT_SECURITY_POLICY, policy)];
    (policy, file(type_of(&path), bytes)).into_response()
}
