//! A story's words become a caption for each network: counted by its rules, cut at a word, or split into a
//! thread.

mod caption;
mod count;
mod cut;
mod link;
mod network;
mod template;
#[cfg(test)]
mod tests;
mod thread;

pub use caption::{Caption, caption};
pub use count::Length;
pub use cut::Text;
pub use network::{Network, alt_limit, as_of, networks};
pub use template::{Said, Template, default_template, full_template};
pub use thread::thread;
