//! Each change of what stands becomes an event for every page that is open.

use std::convert::Infallible;
use std::sync::Arc;

use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use futures_util::stream;

use super::board::Board;

/// A stream of news (server-sent events, WHATWG HTML 9.2): the state of things at once, and then with
/// each change. Of changes that follow each other quickly, the last is told.
pub(super) fn stream(board: &Arc<Board>) -> Response {
    let mut news = board.news();
    news.mark_changed();
    let events = stream::unfold(news, |mut news| async {
        news.changed().await.ok()?;
        let told = news.borrow_and_update().news.to_string();
        Some((Ok::<_, Infallible>(Event::default().data(told)), news))
    });
    Sse::new(events)
        .keep_alive(KeepAlive::default())
        .into_response()
}
