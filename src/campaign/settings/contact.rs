//! `contact` of `campaign.yaml` becomes the one way in which readers reach the organizers.

use serde::Serialize;
use url::Url;

use crate::diagnostic::{Diagnostic, codes};
use crate::yaml::Fields;

/// How readers reach the organizers. Templates get its `kind` (`url` or `mail`) and its `address`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", content = "address", rename_all = "lowercase")]
pub enum Contact {
    /// The full address of a page, with https or http.
    Url(String),
    /// An e-mail address, without `mailto:`.
    Mail(String),
}

impl Contact {
    /// Reads one address, of a page or for mail; nothing where it is neither.
    fn parse(text: &str) -> Option<Contact> {
        if is_page(text) {
            return Some(Self::Url(text.to_owned()));
        }
        let scheme = text
            .get(..7)
            .filter(|start| start.eq_ignore_ascii_case("mailto:"));
        let mail = &text[scheme.map_or(0, str::len)..];
        is_mail(mail).then(|| Self::Mail(mail.to_owned()))
    }
}

fn is_page(text: &str) -> bool {
    let plain = |c: char| !c.is_whitespace() && !c.is_control() && !"<>\"'`".contains(c);
    text.chars().all(plain)
        && Url::parse(text).is_ok_and(|url| {
            matches!(url.scheme(), "https" | "http")
                && url.host_str().is_some_and(|host| !host.is_empty())
                && url.username().is_empty()
                && url.password().is_none()
        })
}

/// Whether a text is one e-mail address of the plain kind, with no sign that an address of a page would have
/// to escape.
fn is_mail(text: &str) -> bool {
    let Some((local, domain)) = text.split_once('@') else {
        return false;
    };
    let plain = |c: char, more: &str| c.is_alphanumeric() || more.contains(c);
    let label = |label: &str| {
        !label.is_empty() && !label.starts_with('-') && label.chars().all(|c| plain(c, "-"))
    };
    let ending = domain.rsplit_once('.').map_or("", |(_, ending)| ending);
    (1..=64).contains(&local.len())
        && local.chars().all(|c| plain(c, "._+-"))
        && domain.len() <= 253
        && domain.split('.').all(label)
        && ending.chars().count() > 1
        && !ending.chars().all(char::is_numeric)
}

/// Reads `contact`. What is neither stays as it is written, besides the problem, so that the board is not
/// told to have none.
pub(super) fn read(fields: &mut Fields<'_>) -> Option<Contact> {
    let text = fields.text("contact")?;
    let written = text.value.trim();
    let contact = Contact::parse(written);
    if contact.is_none() {
        let message = format!("`{written}` is neither the address of a page nor an e-mail address");
        let help = if Contact::parse(&format!("https://{written}")).is_some()
            && written.contains('.')
        {
            format!("write it whole: contact: https://{written}")
        } else {
            "write one address and nothing else: contact: hello@your-site.example, or contact: https://your-site.example/contact".to_owned()
        };
        fields.report(Diagnostic::new(codes::VALUE, text.span, message).help(help));
    }
    Some(contact.unwrap_or_else(|| Contact::Mail(written.to_owned())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_address_of_a_page_or_for_mail_is_taken() {
        let url = |text: &str| Some(Contact::Url(text.to_owned()));
        let mail = |text: &str| Some(Contact::Mail(text.to_owned()));
        for (text, contact) in [
            (
                "https://example.org/contact",
                url("https://example.org/contact"),
            ),
            ("http://example.org", url("http://example.org")),
            (
                "https://bücher.example/?a=1#b",
                url("https://bücher.example/?a=1#b"),
            ),
            ("hello@example.org", mail("hello@example.org")),
            ("mailto:hello@example.org", mail("hello@example.org")),
            (
                "MAILTO:hello+board@mail.example.org",
                mail("hello+board@mail.example.org"),
            ),
            ("josé@bücher.example", mail("josé@bücher.example")),
        ] {
            assert_eq!(Contact::parse(text), contact, "{text}");
        }
        for text in [
            "",
            "@",
            "a@b",
            "hello",
            "555 010 0199",
            "a@b.org, c@d.org",
            "a@b@c.org",
            "a@.org",
            "a b@c.org",
            "Ana <a@b.org>",
            "javascript:alert(1)",
            "ftp://example.org",
            "https://",
            "https://a:b@example.org",
            "example.org/contact",
            "@ana",
            "a@1.2.3.4",
            "mailto:a@b.org?subject=x",
            "https://example.org/ and more",
            "https://e.org/\"onload",
            "mailto:",
            "a@b-.x",
            "é@",
        ] {
            assert_eq!(Contact::parse(text), None, "{text}");
        }
    }
}
