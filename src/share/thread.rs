//! A template and a story's words become several posts that follow each other, none of the words left out.

use super::cut::segments;
use super::network::Network;
use super::template::{Said, Template};

/// The posts of a story on a network. One alone is as the template has it; of several, each ends in its place
/// among them and holds the tag. A line goes to the next post whole where that has room for it.
pub fn thread(network: &Network, template: &Template, said: &Said) -> Vec<String> {
    let whole = network.written(template.whole(said));
    if network.fits(&whole, network.messages) {
        return vec![whole];
    }
    // How many posts there are is known when they are made, but each needs room for the number.
    let mut expected = 9;
    loop {
        let posts = split(network, &whole, &said.tag, expected);
        if posts.len() <= expected {
            let count = posts.len();
            let posts = posts.iter().enumerate();
            return posts
                .map(|(at, text)| marked(text, (at + 1, count), &said.tag))
                .collect();
        }
        expected = expected * 10 + 9;
    }
}

fn split(network: &Network, whole: &str, tag: &str, expected: usize) -> Vec<String> {
    let fits =
        |text: &str| network.fits(&marked(text, (expected, expected), tag), network.messages);
    let joined = |post: &str, line: &str| match post.is_empty() {
        true => line.to_owned(),
        false => format!("{post}\n{line}"),
    };
    let mut posts: Vec<String> = Vec::new();
    let mut post = String::new();
    for line in whole.lines().filter(|line| !line.is_empty()) {
        let longer = joined(&post, line);
        if fits(&longer) {
            post = longer;
            continue;
        }
        if !post.is_empty() {
            posts.push(std::mem::take(&mut post));
        }
        if fits(line) {
            post = line.to_owned();
            continue;
        }
        for segment in segments(line) {
            let longer = format!("{post}{segment}");
            // One endless word is posted as it is.
            if post.trim().is_empty() || fits(longer.trim_end()) {
                post = longer;
            } else {
                posts.push(post.trim().to_owned());
                post = segment.trim_start().to_owned();
            }
        }
        post = post.trim().to_owned();
    }
    if !post.is_empty() {
        posts.push(post);
    }
    posts
}

/// A post with its place among the others, and with the tag where it is not there yet.
fn marked(text: &str, (number, count): (usize, usize), tag: &str) -> String {
    match text.contains(tag) {
        true => format!("{text}\n{number}/{count}"),
        false => format!("{text}\n{number}/{count} {tag}"),
    }
}
