//! The head of a request becomes a refusal, unless a page of this very desk sent it.
//!
//! Pages of other sites can make a browser send requests here. They cannot read the token, which only the
//! desk's page holds; nor send a header or a type of content of that kind without being asked first (Fetch, CORS),
//! and nobody here says yes; nor hide where they come from.

use axum::http::header::{self, HeaderName};
use axum::http::request::Parts;
use axum::http::{Method, StatusCode};

use super::{Refusal, Work};

/// The header that carries the token.
const TOKEN: HeaderName = HeaderName::from_static("x-careledger-desk");

/// What a page of this run knows and no other can.
pub(super) struct Token(String);

impl Token {
    /// A new one: 256 bits of chance.
    pub(super) fn new() -> std::io::Result<Token> {
        let mut chance = [0; 32];
        getrandom::fill(&mut chance).map_err(std::io::Error::other)?;
        Ok(Token(blake3::Hash::from(chance).to_hex().to_string()))
    }

    /// As it stands in the page.
    pub(super) fn text(&self) -> &str {
        &self.0
    }

    /// Compares in the same time wherever two differ: hashes of that kind do.
    fn is(&self, other: &[u8]) -> bool {
        blake3::hash(self.0.as_bytes()) == blake3::hash(other)
    }
}

/// Why a request is not looked at any closer. That it calls this server by its own name is known already.
pub(super) fn refusal(token: &Token, head: &Parts, work: &Work) -> Option<Refusal> {
    let text = |name: HeaderName| head.headers.get(name)?.to_str().ok();
    let host = head.uri.authority().map(|host| host.as_str());
    let own = host.or_else(|| text(header::HOST)).unwrap_or_default();
    let own = format!("http://{own}");
    let sent_from = HeaderName::from_static("sec-fetch-site");
    let is_foreign = head.headers.get_all(header::ORIGIN).iter().count() != 1
        || text(header::ORIGIN) != Some(&own)
        || text(sent_from).is_some_and(|from| from != "same-origin");
    let kind = text(header::CONTENT_TYPE).unwrap_or_default();
    let kind = kind.split(';').next().unwrap_or_default().trim();
    let told = head.headers.get(TOKEN);
    let length = text(header::CONTENT_LENGTH).and_then(|length| length.parse::<u64>().ok());
    let (status, sentence) = if head.method != Method::POST {
        (
            StatusCode::METHOD_NOT_ALLOWED,
            "This is done by pages of the desk alone.".to_owned(),
        )
    } else if is_foreign {
        (
            StatusCode::FORBIDDEN,
            "This did not come from a page of this desk.".to_owned(),
        )
    } else if !told.is_some_and(|told| token.is(told.as_bytes())) {
        (
            StatusCode::UNAUTHORIZED,
            "This page belongs to an earlier run of careledger serve. Load it again.".to_owned(),
        )
    } else if kind != work.content_type {
        (
            StatusCode::UNSUPPORTED_MEDIA_TYPE,
            format!("This must be sent as {}.", work.content_type),
        )
    } else if length.is_some_and(|length| length > work.limit as u64) {
        (
            StatusCode::PAYLOAD_TOO_LARGE,
            format!("This has more than {} MB.", work.limit >> 20),
        )
    } else {
        return None;
    };
    Some(Refusal::new(status, sentence))
}
