//! Documents with `<q>`, `<r>`, `<t>` and `<n>` in their text: the tags are taken out and remembered as spans.

use std::collections::{BTreeMap, HashMap};
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use anyhow::{bail, Result};
use regex::Regex;
use serde_json::json;

use crate::lines;
use crate::spans::Span;
use crate::text::{is_word, Text};

/// Speech by this is speech by somebody who cannot be named.
pub const NOBODY: &str = "none";
const MARKS: &[char] = &['“', '”', '«', '»', '„', '"'];

#[derive(Debug)]
pub struct Document {
    pub id: String,
    pub genre: String,
    pub text: Text,
    /// In the order in which they begin.
    pub tags: Vec<Tag>,
    problems: Vec<String>,
}

#[derive(Debug)]
pub struct Tag {
    pub sort: Sort,
    /// What the speaker may be called, one by one; nothing for `<n>`.
    pub by: Vec<String>,
    pub span: Span,
}

impl Tag {
    pub fn is_by_nobody(&self) -> bool {
        self.by == [NOBODY]
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Sort {
    /// `<n>`: in quotation marks, but nobody says it.
    Unspoken,
    /// `<q>`
    Quotation,
    /// `<r>`
    Report,
    /// `<t>`
    Turn,
}

impl Sort {
    pub fn letter(self) -> char {
        match self {
            Sort::Unspoken => 'n',
            Sort::Quotation => 'q',
            Sort::Report => 'r',
            Sort::Turn => 't',
        }
    }

    fn of(letter: &str) -> Sort {
        match letter {
            "q" => Sort::Quotation,
            "r" => Sort::Report,
            "t" => Sort::Turn,
            _ => Sort::Unspoken,
        }
    }
}

fn head_pattern() -> &'static Regex {
    static HEAD: OnceLock<Regex> = OnceLock::new();
    HEAD.get_or_init(|| {
        Regex::new(r"(?m)^=== *([^\s\x1c-\x1f]+) *\| *(.+?) *$").expect("a fixed pattern")
    })
}

fn tag_pattern() -> &'static Regex {
    static TAG: OnceLock<Regex> = OnceLock::new();
    TAG.get_or_init(|| Regex::new(r#"<(/?)([qrtn])(?: by="([^"]*)")?>"#).expect("a fixed pattern"))
}

/// The documents of some files.
pub fn read(paths: &[PathBuf]) -> Result<Vec<Document>> {
    let mut documents = Vec::new();
    for path in paths {
        documents.extend(documents_of(path, &lines::contents(path)?)?);
    }
    Ok(documents)
}

fn documents_of(path: &Path, contents: &str) -> Result<Vec<Document>> {
    let raw = contents.replace("\r\n", "\n").replace('\r', "\n");
    let heads: Vec<_> = head_pattern().captures_iter(&raw).collect();
    let is_head = |line: &str| head_pattern().is_match(line);
    let mut numbered = lines::numbered(&raw).enumerate();
    if let Some((_, (number, _))) = numbered
        .find(|(place, (_, line))| (*place == 0 || line.starts_with("===")) && !is_head(line))
    {
        bail!(
            "{}:{number}: no head of a document (=== ID | GENRE)",
            path.display()
        );
    }
    let place = |at: usize| heads[at].get(0).map_or(0..0, |head| head.range());
    let ends = (1..heads.len())
        .map(|at| place(at).start)
        .chain([raw.len()]);
    let documents = (heads.iter().enumerate().zip(ends)).map(|((at, head), end)| {
        let body = raw[place(at).end..end].trim_matches('\n');
        Document::parse(&head[1], &head[2], &format!("{body}\n"))
    });
    Ok(documents.collect())
}

/// Reads a body from tag to tag.
#[derive(Default)]
struct Reader {
    text: String,
    /// How many characters it has.
    length: usize,
    open: Vec<Open>,
    tags: Vec<Tag>,
    problems: Vec<String>,
}

struct Open {
    sort: Sort,
    by: Option<String>,
    /// In characters and bytes.
    start: (usize, usize),
}

impl Reader {
    fn text(&mut self, text: &str) {
        self.text.push_str(text);
        self.length += text.chars().count();
    }

    fn open(&mut self, sort: Sort, by: Option<&str>) {
        let empty = by.is_some_and(|by| by.split('|').any(|name| name.trim().is_empty()));
        if by.is_none() != (sort == Sort::Unspoken) || empty {
            self.problems.push(format!(
                "<{}> with or without by, or an empty one",
                sort.letter()
            ));
        }
        self.open.push(Open {
            sort,
            by: by.map(str::to_owned),
            start: (self.length, self.text.len()),
        });
    }

    fn close(&mut self, sort: Sort) {
        let Some(Open { by, start, .. }) = self.open.pop_if(|open| open.sort == sort) else {
            return self.problems.push(format!(
                "</{}> closes nothing: …{:?}",
                sort.letter(),
                end(&self.text, 40)
            ));
        };
        let inside = self.text[start.1..].trim_matches('\n');
        if sort == Sort::Quotation && inside.contains("\n\n") {
            self.problems
                .push(format!("<q> over a paragraph: {:?}", beginning(inside, 40)));
        }
        let by = by
            .iter()
            .flat_map(|by| by.split('|'))
            .map(str::to_owned)
            .collect();
        self.tags.push(Tag {
            sort,
            by,
            span: Span::new(start.0, self.length),
        });
    }
}

impl Document {
    fn parse(id: &str, genre: &str, body: &str) -> Document {
        let mut reader = Reader::default();
        let mut at = 0;
        for found in tag_pattern().captures_iter(body) {
            let tag = found.get(0).map_or(at..at, |tag| tag.range());
            reader.text(&body[at..tag.start]);
            at = tag.end;
            match &found[1] {
                "" => reader.open(Sort::of(&found[2]), found.get(3).map(|by| by.as_str())),
                _ => reader.close(Sort::of(&found[2])),
            }
        }
        reader.text(&body[at..]);
        Document::new(id, genre, reader)
    }

    #[cfg(test)]
    pub fn example(body: &str) -> Document {
        Document::parse("a-1", "sport news", body)
    }

    fn new(id: &str, genre: &str, reader: Reader) -> Document {
        let Reader {
            text,
            open,
            mut tags,
            problems,
            ..
        } = reader;
        tags.sort_by_key(|tag| tag.span.start);
        let text = Text::from(text);
        let unclosed = open
            .iter()
            .map(|open| format!("<{}> is not closed", open.sort.letter()));
        let mut problems: Vec<String> = problems.into_iter().chain(unclosed).collect();
        if ["<q", "<r", "<t", "</"]
            .iter()
            .any(|rest| text.as_str().contains(rest))
        {
            problems.push("a tag that is none is left".to_owned());
        }
        let empty = tags
            .iter()
            .filter(|tag| !text.slice(tag.span).contains(is_word));
        problems.extend(empty.map(|tag| format!("<{}> without a word", tag.sort.letter())));
        problems.extend(loose_marks(&text, &tags).into_iter().take(2));
        let problems = problems
            .into_iter()
            .map(|problem| format!("{id}: {problem}"))
            .collect();
        Document {
            id: id.to_owned(),
            genre: genre.to_owned(),
            text,
            tags,
            problems,
        }
    }
}

/// The quotation marks that stand in no quotation, turn or unspoken stretch.
fn loose_marks(text: &Text, tags: &[Tag]) -> Vec<String> {
    let quoting: Vec<Span> = tags
        .iter()
        .filter(|tag| tag.sort != Sort::Report)
        .map(|tag| tag.span)
        .collect();
    let marks = text
        .as_str()
        .chars()
        .enumerate()
        .filter(|(_, letter)| MARKS.contains(letter));
    let loose =
        marks.filter(|&(at, _)| !quoting.iter().any(|span| span.start <= at && at < span.end));
    let around = loose
        .map(|(at, _)| text.slice(Span::new(at.saturating_sub(20), text.length().min(at + 20))));
    around
        .map(|words| format!("a mark outside of tags: …{words:?}"))
        .collect()
}

fn beginning(text: &str, letters: usize) -> &str {
    text.char_indices()
        .nth(letters)
        .map_or(text, |(byte, _)| &text[..byte])
}

fn end(text: &str, letters: usize) -> &str {
    text.char_indices()
        .rev()
        .nth(letters - 1)
        .map_or(text, |(byte, _)| &text[byte..])
}

/// What is wrong with the documents, and how many tags of each sort they have; whether nothing is wrong.
pub fn check(documents: &[Document]) -> (String, bool) {
    let mut problems: Vec<String> = documents
        .iter()
        .flat_map(|document| &document.problems)
        .cloned()
        .collect();
    let mut times: HashMap<&str, usize> = HashMap::new();
    for document in documents {
        let times = times.entry(&document.id).or_default();
        *times += 1;
        if *times == 2 {
            problems.push(format!("{}: twice", document.id));
        }
    }
    let mut sorts: BTreeMap<Sort, usize> = BTreeMap::new();
    for tag in documents.iter().flat_map(|document| &document.tags) {
        *sorts.entry(tag.sort).or_default() += 1;
    }
    let sorts: Vec<String> = sorts
        .iter()
        .map(|(sort, count)| format!("{count} <{}>", sort.letter()))
        .collect();
    let fine = problems.is_empty();
    let mut out = if fine {
        "no problem\n".to_owned()
    } else {
        problems.join("\n") + "\n"
    };
    let _ = writeln!(out, "{} documents: {}", documents.len(), sorts.join(", "));
    (out, fine)
}

/// The texts alone, as a system reads them: JSON Lines.
pub fn texts(documents: &[Document]) -> String {
    documents
        .iter()
        .map(|document| {
            format!(
                "{}\n",
                json!({"id": document.id, "text": document.text.as_str()})
            )
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn document(body: &str) -> Document {
        let mut documents = documents_of(
            Path::new("x"),
            &format!("=== a-1 | sport news\n\n{body}\n\n"),
        )
        .unwrap();
        assert_eq!(documents.len(), 1);
        documents.remove(0)
    }

    #[test]
    fn tags_become_spans() {
        let document =
            document("<t by=\"Ana\"><q by=\"the man|a man\">“Nö,”</q> he said.</t> <n>“X”</n>");
        assert_eq!(
            (document.id.as_str(), document.genre.as_str()),
            ("a-1", "sport news")
        );
        assert_eq!(document.text.as_str(), "“Nö,” he said. “X”\n");
        let tags: Vec<_> = document
            .tags
            .iter()
            .map(|tag| (tag.sort.letter(), tag.span.start, tag.span.end))
            .collect();
        assert_eq!(tags, [('q', 0, 5), ('t', 0, 14), ('n', 15, 18)]);
        assert_eq!(document.tags[0].by, ["the man", "a man"]);
        assert!(document.problems.is_empty() && document.tags[2].by.is_empty());
    }

    #[test]
    fn problems() {
        for (body, problem) in [
            ("<q by=\"Ana\">“No,”", "<q> is not closed"),
            ("no</q>", "closes nothing"),
            ("<q>“No”</q>", "with or without by"),
            ("<r by=\"Ana|\">no</r>", "or an empty one"),
            ("<n by=\"Ana\">“No”</n>", "with or without by"),
            ("<q by=\"Ana\">“No.\n\n“No.”</q>", "over a paragraph"),
            ("<q by='Ana'>no", "a tag that is none"),
            ("<q by=\"Ana\">“…”</q>", "without a word"),
            ("<r by=\"Ana\">“no”</r>", "a mark outside of tags"),
        ] {
            let problems = document(body).problems.join("\n");
            assert!(
                problems.contains(problem) && problems.starts_with("a-1: "),
                "{body}: {problems}"
            );
        }
    }

    #[test]
    fn heads() {
        assert!(documents_of(Path::new("x"), "=== a\ntext\n").is_err());
        let two = documents_of(Path::new("x"), "=== a | b\r\none\r\n=== a | b\r\ntwo\r\n").unwrap();
        assert_eq!(
            texts(&two),
            "{\"id\":\"a\",\"text\":\"one\\n\"}\n{\"id\":\"a\",\"text\":\"two\\n\"}\n"
        );
        assert_eq!(check(&two), ("a: twice\n2 documents: \n".to_owned(), false));
    }
}
