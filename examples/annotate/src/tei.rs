//! Records as TEI P5: `<said who="#s0">` in the paragraphs of the text, with everybody who speaks in the header.

use std::collections::HashSet;
use std::io;

use quick_xml::escape::escape;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};
use quick_xml::Writer;
use whosaid::{Act, Attribution, Document, Entity, Gender, Kind, SpeakerKind};
use whosaid_editing::{nest, Mark, Piece};

use crate::format::Files;

/// The file of a document.
pub fn files(id: &str, text: &str, document: &Document<'_>, least: f32) -> Files {
    let mut tei = Tei {
        writer: Writer::new(Vec::new()),
        document,
        written: vec![0; document.attributions().len()],
        pieces: vec![0; document.attributions().len()],
    };
    let paragraphs = nest(text, tei.marks(least));
    tei.count(&paragraphs);
    tei.file(id, &paragraphs).expect("memory takes every byte");
    Files {
        id: id.to_string(),
        contents: vec![("xml", tei.writer.into_inner())],
    }
}

/// What an element stands for: the number of the record, and of its part.
#[derive(Clone, Copy, Debug)]
enum Element {
    Said(usize, usize),
    Cue(usize),
    Mention(usize),
}

struct Tei<'d, 't> {
    writer: Writer<Vec<u8>>,
    document: &'d Document<'t>,
    /// How many pieces of each record have been written, and how many there are.
    written: Vec<usize>,
    pieces: Vec<usize>,
}

/// The attributes of an element.
type Attributes = Vec<(&'static str, String)>;

impl Tei<'_, '_> {
    fn marks(&self, least: f32) -> Vec<Mark<Element>> {
        let (mut marks, mut mentioned) = (Vec::new(), HashSet::new());
        let records = self.document.attributions().iter().enumerate();
        for (number, record) in records.filter(|(_, record)| record.confidence >= least) {
            let mut add = |span: whosaid::Span, what| {
                let span = span.start..span.end;
                marks.push(Mark { span, what });
            };
            for (place, part) in record.parts.iter().enumerate() {
                add(part.span, Element::Said(number, place));
            }
            if let Some(cue) = &record.cue {
                add(cue.span, Element::Cue(number));
            }
            let speaker = record.speaker.as_ref();
            // once for all records that it stands for
            let mention = speaker.and_then(|speaker| speaker.mention.as_ref());
            if let Some(mention) = mention.filter(|mention| mentioned.insert(mention.span)) {
                add(mention.span, Element::Mention(number));
            }
        }
        marks
    }

    fn count(&mut self, paragraphs: &[Vec<Piece<'_, Element>>]) {
        for piece in paragraphs.iter().flatten() {
            if let Piece::Open {
                what: Element::Said(record, _),
                ..
            } = piece
            {
                self.pieces[*record] += 1;
            }
        }
    }

    fn file(&mut self, id: &str, paragraphs: &[Vec<Piece<'_, Element>>]) -> io::Result<()> {
        self.writer
            .write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
        self.writer.write_event(Event::Text(BytesText::new("\n")))?;
        let space = "http://www.tei-c.org/ns/1.0".to_string();
        let outermost = vec![("xmlns", space), ("xml:lang", "en".to_string())];
        self.element("TEI", outermost, |tei| {
            tei.header(id)?;
            tei.element("text", vec![], |tei| {
                tei.element("body", vec![], |tei| {
                    if paragraphs.is_empty() {
                        return tei.element("p", vec![], |_| Ok(()));
                    }
                    paragraphs.iter().try_for_each(|pieces| {
                        tei.element("p", vec![], |tei| tei.paragraph(pieces))?;
                        tei.text("\n")
                    })
                })
            })
        })?;
        self.text("\n")
    }

    fn header(&mut self, id: &str) -> io::Result<()> {
        self.element("teiHeader", vec![], |tei| {
            tei.element("fileDesc", vec![], |tei| {
                tei.element("titleStmt", vec![], |tei| tei.leaf("title", vec![], id))?;
                let unpublished = |tei: &mut Self| tei.leaf("p", vec![], "Not published");
                tei.element("publicationStmt", vec![], unpublished)?;
                tei.element("sourceDesc", vec![], |tei| tei.leaf("p", vec![], id))
            })?;
            let said = "Quotations and reports with their speakers, found by whosaid; cert is the probability that the speaker is right";
            tei.element("encodingDesc", vec![], |tei| tei.leaf("p", vec![], said))?;
            let speakers = tei.document.speakers();
            if speakers.is_empty() {
                return Ok(());
            }
            tei.element("profileDesc", vec![], |tei| {
                tei.element("particDesc", vec![], |tei| {
                    tei.element("listPerson", vec![], |tei| {
                        speakers.iter().try_for_each(|entity| tei.entity(entity))
                    })
                })
            })
        })
    }

    fn entity(&mut self, entity: &Entity<'_>) -> io::Result<()> {
        let (element, name) = match entity.kind {
            SpeakerKind::Group => ("personGrp", "persName"),
            SpeakerKind::Organization | SpeakerKind::Document => ("org", "orgName"),
            _ => ("person", "persName"),
        };
        let mut attributes = vec![("xml:id", format!("s{}", entity.id))];
        if let ("person", Some(gender)) = (element, entity.gender) {
            let letter = match gender {
                Gender::Female => "F",
                _ => "M",
            };
            attributes.push(("sex", letter.to_string()));
        }
        self.element(element, attributes, |tei| {
            tei.leaf(name, vec![], entity.label().unwrap_or("unknown"))?;
            let aliases = entity
                .aliases
                .iter()
                .filter(|alias| Some(alias.as_ref()) != entity.label());
            aliases
                .into_iter()
                .try_for_each(|alias| tei.leaf(name, vec![("type", "alias".to_string())], alias))
        })
    }

    fn paragraph(&mut self, pieces: &[Piece<'_, Element>]) -> io::Result<()> {
        let mut open = Vec::new();
        for piece in pieces {
            match *piece {
                Piece::Text(text) => self.text(text)?,
                Piece::Close => self.close(open.pop().expect("an element is open"))?,
                Piece::Open { what, .. } => {
                    let (name, attributes) = self.what(what);
                    self.open(name, attributes)?;
                    open.push(name);
                }
            }
        }
        Ok(())
    }

    fn what(&mut self, element: Element) -> (&'static str, Attributes) {
        let records = self.document.attributions();
        let said_by = |record: &Attribution<'_>| {
            let id = record.speaker.as_ref().map(|speaker| speaker.id);
            id.map(|id| format!("#s{id}"))
        };
        match element {
            Element::Said(number, part) => ("said", self.said(number, part)),
            Element::Cue(number) => {
                let about = format!("#{}", self.name(number, 0));
                ("seg", vec![("type", "cue".to_string()), ("corresp", about)])
            }
            Element::Mention(number) => {
                let who = said_by(&records[number]);
                ("rs", who.map(|who| ("ref", who)).into_iter().collect())
            }
        }
    }

    /// The pieces of one record lead to one another.
    fn said(&mut self, number: usize, part: usize) -> Attributes {
        let record = &self.document.attributions()[number];
        let piece = self.written[number];
        self.written[number] += 1;
        let direct = record.parts[part].quoted || record.kind == Kind::Turn;
        let mut attributes = vec![("xml:id", self.name(number, piece))];
        let mut add = |name, value| attributes.push((name, value));
        let ids = [("who", &record.speaker), ("toWhom", &record.addressee)];
        for (name, somebody) in ids {
            if let Some(somebody) = somebody {
                add(name, format!("#s{}", somebody.id));
            }
        }
        add("direct", direct.to_string());
        if record
            .cue
            .as_ref()
            .is_some_and(|cue| cue.act == Act::Thinks)
        {
            add("aloud", "false".to_string());
        }
        if record.speaker.is_some() {
            add("cert", record.confidence.to_string());
        }
        if piece > 0 {
            add("prev", format!("#{}", self.name(number, piece - 1)));
        }
        if piece + 1 < self.pieces[number] {
            add("next", format!("#{}", self.name(number, piece + 1)));
        }
        attributes
    }

    /// The identifier of a piece.
    fn name(&self, record: usize, piece: usize) -> String {
        match self.pieces[record] {
            0 | 1 => format!("r{record}"),
            _ => format!("r{record}.{}", piece + 1),
        }
    }

    fn element(
        &mut self,
        name: &'static str,
        attributes: Attributes,
        content: impl FnOnce(&mut Self) -> io::Result<()>,
    ) -> io::Result<()> {
        self.open(name, attributes)?;
        content(self)?;
        self.close(name)
    }

    fn leaf(&mut self, name: &'static str, attributes: Attributes, text: &str) -> io::Result<()> {
        self.element(name, attributes, |tei| tei.text(text))
    }

    fn open(&mut self, name: &'static str, attributes: Attributes) -> io::Result<()> {
        let attributes = attributes
            .iter()
            .map(|(name, value)| (*name, value.as_str()));
        let start = BytesStart::new(name).with_attributes(attributes);
        self.writer.write_event(Event::Start(start))
    }

    fn close(&mut self, name: &'static str) -> io::Result<()> {
        self.writer.write_event(Event::End(BytesEnd::new(name)))
    }

    /// XML has no control characters but those of white space, and reads a carriage return as a line feed.
    fn text(&mut self, text: &str) -> io::Result<()> {
        let unknown = |char: char| {
            char.is_ascii_control() && !matches!(char, '\t' | '\n' | '\r')
                || matches!(char, '\u{FFFE}' | '\u{FFFF}')
        };
        let clean = text.replace(unknown, "\u{FFFD}");
        let escaped = escape(clean.as_str()).replace('\r', "&#13;");
        self.writer
            .write_event(Event::Text(BytesText::from_escaped(escaped)))
    }
}
