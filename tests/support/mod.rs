//! What the tests share: cases as files, the program as it is run, a reader of pages, an audit.

pub(crate) mod announced;
pub(crate) mod audit;
pub(crate) mod case;
pub(crate) mod film;
pub(crate) mod html;
pub(crate) mod laws;
pub(crate) mod photo;
pub(crate) mod program;
#[cfg(feature = "serve")]
pub(crate) mod served;
pub(crate) mod written;
