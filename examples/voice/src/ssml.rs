//! The script as Speech Synthesis Markup Language: a `<voice>` for each line of a speaker, a pause where a paragraph ends.

use std::io;

use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};
use quick_xml::Writer;
use whosaid::Gender;

use crate::script::{Line, Script};
use crate::voices::Voice;

pub fn written(script: &Script) -> io::Result<String> {
    let mut writer = Writer::new_with_indent(Vec::new(), b' ', 1);
    writer.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    let attributes = [
        ("version", "1.1"),
        ("xmlns", "http://www.w3.org/2001/10/synthesis"),
        ("xml:lang", "en"),
    ];
    writer.write_event(Event::Start(
        BytesStart::new("speak").with_attributes(attributes),
    ))?;
    for line in &script.lines {
        write(&mut writer, line, &script.voices[line.voice_index])?;
    }
    writer.write_event(Event::End(BytesEnd::new("speak")))?;
    let written = String::from_utf8(writer.into_inner());
    Ok(written.map_err(io::Error::other)? + "\n")
}

fn write(writer: &mut Writer<Vec<u8>>, line: &Line, voice: &Voice) -> io::Result<()> {
    // a voice without attributes is an error, so the tool's own reads a sentence
    let name = if voice.given || voice.speaker.is_some() {
        "voice"
    } else {
        "s"
    };
    let mut element = BytesStart::new(name);
    let number = voice.number.to_string();
    if voice.given {
        element.push_attribute(("name", voice.voice.as_str()));
    } else if voice.speaker.is_some() {
        let gender = match voice.gender {
            Some(Gender::Female) => "female",
            Some(Gender::Male) => "male",
            _ => "neutral",
        };
        element.push_attribute(("gender", gender));
        element.push_attribute(("variant", number.as_str()));
    }
    writer.write_event(Event::Start(element))?;
    // XML has no control characters, and nobody reads them
    let text: String = line
        .text
        .chars()
        .filter(|char| !char.is_control())
        .collect();
    writer.write_event(Event::Text(BytesText::new(&text)))?;
    if line.ends_paragraph {
        let pause = BytesStart::new("break").with_attributes([("strength", "x-strong")]);
        writer.write_event(Event::Empty(pause))?;
    }
    writer.write_event(Event::End(BytesEnd::new(name)))
}
