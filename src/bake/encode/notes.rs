//! What a card says about itself becomes an XMP packet.
//!
//! XMP (ISO 16684-1) is RDF in XML, and the one form that PNG and JPEG share. The names are those
//! of Dublin Core, of XMP's own rights namespace and of IPTC Core 1.3 (alternative text), which
//! screen readers, picture libraries and search engines look for.

use std::io;

use quick_xml::Writer;
use quick_xml::events::BytesText;

use crate::artifact::Notes;

const BEGIN: &str = "<?xpacket begin=\"\u{FEFF}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>";
const END: &str = "<?xpacket end=\"r\"?>";
const NAMESPACES: [(&str, &str); 4] = [
    ("rdf:about", ""),
    ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
    ("xmlns:xmpRights", "http://ns.adobe.com/xap/1.0/rights/"),
    (
        "xmlns:Iptc4xmpCore",
        "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/",
    ),
];

/// The packet, or nothing when there is nothing to say.
pub(super) fn xmp(notes: &Notes) -> Result<Option<String>, String> {
    if notes.alt.is_empty() && notes.license.is_none() {
        return Ok(None);
    }
    let mut writer = Writer::new(BEGIN.as_bytes().to_vec());
    write(&mut writer, notes).map_err(|error| error.to_string())?;
    let mut packet = writer.into_inner();
    packet.extend_from_slice(END.as_bytes());
    String::from_utf8(packet)
        .map(Some)
        .map_err(|error| error.to_string())
}

fn write(writer: &mut Writer<Vec<u8>>, notes: &Notes) -> io::Result<()> {
    let description = |writer: &mut Writer<Vec<u8>>| {
        let (alt, language) = (text(&notes.alt), notes.language.as_str());
        if !alt.is_empty() {
            in_language(writer, "dc:description", &alt, language)?;
            in_language(writer, "Iptc4xmpCore:AltTextAccessibility", &alt, language)?;
        }
        if let Some((name, address)) = &notes.license {
            in_language(writer, "dc:rights", &text(name), "")?;
            let address = address.as_deref().map(text);
            // "False" says that the work is in the public domain, as these addresses do.
            let free = (address.as_deref())
                .is_some_and(|a| a.contains("creativecommons.org/publicdomain/"));
            simple(
                writer,
                "xmpRights:Marked",
                if free { "False" } else { "True" },
            )?;
            if let Some(address) = &address {
                simple(writer, "xmpRights:WebStatement", address)?;
            }
        }
        Ok(())
    };
    writer
        .create_element("x:xmpmeta")
        .with_attribute(("xmlns:x", "adobe:ns:meta/"))
        .write_inner_content(|writer| {
            writer
                .create_element("rdf:RDF")
                .with_attribute(("xmlns:rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"))
                .write_inner_content(|writer| {
                    writer
                        .create_element("rdf:Description")
                        .with_attributes(NAMESPACES)
                        .write_inner_content(description)
                        .map(drop)
                })
                .map(drop)
        })
        .map(drop)
}

/// A text with its language. The first, `x-default`, is for readers who ask for no language.
fn in_language(
    writer: &mut Writer<Vec<u8>>,
    name: &str,
    text: &str,
    language: &str,
) -> io::Result<()> {
    let languages = ["x-default", language];
    let languages = languages
        .into_iter()
        .filter(|language| !language.is_empty());
    writer
        .create_element(name)
        .write_inner_content(|writer| {
            let write_all = |writer: &mut Writer<Vec<u8>>| {
                for language in languages {
                    writer
                        .create_element("rdf:li")
                        .with_attribute(("xml:lang", language))
                        .write_text_content(BytesText::new(text))?;
                }
                Ok(())
            };
            writer
                .create_element("rdf:Alt")
                .write_inner_content(write_all)
                .map(drop)
        })
        .map(drop)
}

fn simple(writer: &mut Writer<Vec<u8>>, name: &str, text: &str) -> io::Result<()> {
    writer
        .create_element(name)
        .write_text_content(BytesText::new(text))
        .map(drop)
}

/// The text without what XML 1.0 (section 2.2) has no way to write.
fn text(text: &str) -> String {
    let bad = |c: char| {
        (c.is_control() && !matches!(c, '\n' | '\t')) || matches!(c, '\u{FFFE}' | '\u{FFFF}')
    };
    text.chars().filter(|&c| !bad(c)).collect()
}

#[cfg(test)]
mod tests {
    use quick_xml::Reader;
    use quick_xml::events::Event;

    use super::*;

    /// What stands in each element that holds text: the names around it without those of RDF, its
    /// language, and the text.
    fn facts(packet: &str) -> Vec<String> {
        let mut reader = Reader::from_str(packet);
        let (mut names, mut facts, mut text) = (Vec::new(), Vec::new(), String::new());
        loop {
            match reader.read_event().expect("well-formed XML") {
                Event::Start(start) => {
                    let name = String::from_utf8(start.name().0.to_vec()).unwrap();
                    let language = start.try_get_attribute("xml:lang").unwrap();
                    let language =
                        language.map(|tag| String::from_utf8(tag.value.to_vec()).unwrap());
                    names.push((name, language));
                    text.clear();
                }
                Event::Text(part) => text.push_str(&part.decode().unwrap()),
                Event::GeneralRef(part) => {
                    let entity = format!("&{};", part.decode().unwrap());
                    text.push_str(&quick_xml::escape::unescape(&entity).unwrap());
                }
                Event::End(_) => {
                    let (name, language) = names.pop().unwrap();
                    if !text.is_empty() {
                        let owner = names
                            .iter()
                            .rev()
                            .find(|(name, _)| !name.starts_with("rdf:"));
                        let owner = match name.as_str() {
                            "rdf:li" => &owner.unwrap().0,
                            own => own,
                        };
                        facts.push(format!("{owner} {}: {text}", language.unwrap_or_default()));
                    }
                    text.clear();
                }
                Event::Eof => return facts,
                _ => {}
            }
        }
    }

    fn license(name: &str, address: Option<&str>) -> Notes {
        let license = Some((name.to_owned(), address.map(str::to_owned)));
        Notes {
            license,
            ..Notes::default()
        }
    }

    #[test]
    fn every_text_comes_back_as_it_was() {
        let notes = Notes {
            alt: "\"حبر\" & <script>'x'</script>\n{{ y }}\u{0}\u{FFFE}".to_owned(),
            language: "ar".to_owned(),
            ..license("CC BY <4.0>", Some("https://a.example/?b=1&c=\"2\""))
        };
        let alt = "\"حبر\" & <script>'x'</script>\n{{ y }}";
        let packet = xmp(&notes).unwrap().unwrap();
        assert_eq!(
            facts(&packet),
            [
                format!("dc:description x-default: {alt}"),
                format!("dc:description ar: {alt}"),
                format!("Iptc4xmpCore:AltTextAccessibility x-default: {alt}"),
                format!("Iptc4xmpCore:AltTextAccessibility ar: {alt}"),
                "dc:rights x-default: CC BY <4.0>".to_owned(),
                "xmpRights:Marked : True".to_owned(),
                "xmpRights:WebStatement : https://a.example/?b=1&c=\"2\"".to_owned(),
            ]
        );
    }

    #[test]
    fn the_public_domain_is_marked_as_such() {
        let packet = |notes| facts(&xmp(&notes).unwrap().unwrap());
        let free = "https://creativecommons.org/publicdomain/zero/1.0/";
        assert!(
            packet(license("CC0", Some(free))).contains(&"xmpRights:Marked : False".to_owned())
        );
        let named = packet(license("All rights reserved", None));
        assert_eq!(
            named,
            [
                "dc:rights x-default: All rights reserved",
                "xmpRights:Marked : True"
            ]
        );
    }

    #[test]
    fn nothing_to_say_is_not_said() {
        assert_eq!(xmp(&Notes::default()), Ok(None));
    }
}
