//! A request for a film or a sound becomes the part of its file that is asked for, straight from the disk.
//!
//! Players skip within a recording by asking for a range of it (RFC 9110, section 14), and Safari plays
//! none without. `tower_http` answers such requests in pieces, so that no recording is in memory as a
//! whole; one that changes meanwhile ends early, and the page loads itself again.

use std::io::ErrorKind;
use std::path::Path;

use axum::body::Body;
use axum::extract::Request;
use axum::http::header::{self, HeaderValue};
use axum::http::{HeaderMap, Method, StatusCode, Uri};
use axum::response::Response;
use tower_http::services::ServeFile;

use super::answer::plain;

/// What a request for a recording says, besides who asks.
pub(super) struct Asked {
    pub(super) method: Method,
    pub(super) uri: Uri,
    pub(super) headers: HeaderMap,
}

impl Asked {
    pub(super) fn of(request: &Request) -> Asked {
        Asked {
            method: request.method().clone(),
            uri: request.uri().clone(),
            headers: request.headers().clone(),
        }
    }

    async fn answer(&self, location: &Path) -> Response {
        let mut request = Request::new(Body::empty());
        *request.method_mut() = self.method.clone();
        *request.uri_mut() = self.uri.clone();
        *request.headers_mut() = self.headers.clone();
        let file = ServeFile::new(location);
        // Several ranges at once may be answered with the whole, and no player asks for them.
        match file
            .ignore_multi_range_requests(true)
            .try_call(request)
            .await
        {
            Ok(response) => response.map(Body::new),
            Err(error) if error.kind() == ErrorKind::NotFound => plain(
                StatusCode::NOT_FOUND,
                "The file of this recording was deleted.",
            ),
            Err(_) => plain(
                StatusCode::INTERNAL_SERVER_ERROR,
                "The file of this recording cannot be read.",
            ),
        }
    }
}

/// Answers with a file, or the part of it that is asked for, as a file of that type.
pub(super) async fn answer(mut asked: Asked, location: &Path, kind: &'static str) -> Response {
    let mut response = asked.answer(location).await;
    // Whoever holds a part of another version needs all of this one (RFC 9110, section 13.1.5).
    if let Some(known) = asked.headers.get(header::IF_RANGE)
        && response.status() == StatusCode::PARTIAL_CONTENT
        && ![header::ETAG, header::LAST_MODIFIED]
            .iter()
            .any(|name| response.headers().get(name) == Some(known))
    {
        asked.headers.remove(header::RANGE);
        response = asked.answer(location).await;
    }
    if response.status().is_success() {
        let kind = HeaderValue::from_static(kind);
        response.headers_mut().insert(header::CONTENT_TYPE, kind);
    }
    response
}
