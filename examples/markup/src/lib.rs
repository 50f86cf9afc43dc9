//! Plain text of a page in Markdown, HTML, SRT or WebVTT, with a map of its offsets back to the source.
//!
//! ```
//! use whosaid_markup::{read, Input};
//!
//! let source = "<p>&ldquo;We <em>won</em>,&rdquo; said Ana.</p>";
//! let plain = read(Input::Html, source)?;
//! assert_eq!(plain.text(), "“We won,” said Ana.");
//! let quotation = plain.source_range(0.."“We won,”".len());
//! assert_eq!(&source[quotation], "&ldquo;We <em>won</em>,&rdquo;");
//! # Ok::<(), whosaid_markup::Error>(())
//! ```
//!
//! | file | what it does |
//! | --- | --- |
//! | `plain.rs` | the plain text, its map, and how both are built |
//! | `markdown.rs`, `html.rs`, `subtitles.rs` | the readers |
//! | `entity.rs` | character references |
//! | `emphasis.rs` | labels and thoughts that only emphasis sets off |

// The example of README runs as a test.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
mod readme {}

mod emphasis;
mod entity;
mod html;
mod markdown;
mod plain;
mod subtitles;

use std::fmt;
use std::str::FromStr;

pub use plain::{Annotation, Plain, Style};

/// What a source is written in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Input {
    #[default]
    Text,
    Markdown,
    Html,
    Srt,
    Vtt,
}

impl Input {
    /// What the ending of a file's name tells; plain text where it tells nothing.
    ///
    /// ```
    /// # use whosaid_markup::Input;
    /// assert_eq!(Input::of_file_name("page.HTM"), Input::Html);
    /// assert_eq!(Input::of_file_name("notes"), Input::Text);
    /// ```
    pub fn of_file_name(name: &str) -> Self {
        let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
        match ending.to_ascii_lowercase().as_str() {
            "md" | "markdown" => Input::Markdown,
            "html" | "htm" | "xhtml" => Input::Html,
            "srt" => Input::Srt,
            "vtt" => Input::Vtt,
            _ => Input::Text,
        }
    }
}

impl FromStr for Input {
    type Err = Error;

    fn from_str(name: &str) -> Result<Self, Error> {
        match name {
            "text" => Ok(Input::Text),
            "markdown" => Ok(Input::Markdown),
            "html" => Ok(Input::Html),
            "srt" => Ok(Input::Srt),
            "vtt" => Ok(Input::Vtt),
            _ => Err(Error::UnknownInput(name.to_string())),
        }
    }
}

/// Why a source cannot be read. Markdown, HTML and plain text always can.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Error {
    UnknownInput(String),
    /// Subtitles without a single line of times.
    NoCues,
    /// WebVTT begins with the word `WEBVTT`.
    NoHeader,
}

impl fmt::Display for Error {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::UnknownInput(name) => write!(
                to,
                "unknown input `{name}`: it should be text, markdown, html, srt or vtt"
            ),
            Error::NoCues => {
                to.write_str("no subtitles: no line like `00:00:01,000 --> 00:00:02,500`")
            }
            Error::NoHeader => to.write_str("no WebVTT: its first line should begin with `WEBVTT`"),
        }
    }
}

impl std::error::Error for Error {}

/// Reads a source.
pub fn read(input: Input, source: &str) -> Result<Plain<'_>, Error> {
    let mut plain = match input {
        Input::Text => return Ok(plain::whole(source)),
        Input::Markdown => emphasis::dress(markdown::read(source)),
        Input::Html => emphasis::dress(html::read(source)),
        Input::Vtt if !source.starts_with("WEBVTT") => return Err(Error::NoHeader),
        Input::Srt | Input::Vtt => subtitles::read(source)?,
    };
    plain.end();
    Ok(plain)
}
