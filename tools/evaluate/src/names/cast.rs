//! Which character of a novel a name means.

use std::collections::HashSet;

use super::{has, without_titles, words};
use crate::gold;

/// The characters of a novel with the words of all that they are called.
#[derive(Debug)]
pub struct Cast<'a> {
    characters: Vec<Character<'a>>,
    /// The last word of every name of two words or more.
    surnames: HashSet<String>,
}

#[derive(Debug)]
struct Character<'a> {
    name: &'a str,
    aliases: Vec<Vec<String>>,
    /// Another one of the same name comes later; that one stands for both where names are read loosely.
    hidden: bool,
}

impl<'a> Cast<'a> {
    pub fn new(characters: &'a [gold::Character]) -> Cast<'a> {
        let characters: Vec<Character> = (characters.iter().enumerate())
            .map(|(at, character)| Character {
                name: &character.name,
                aliases: character.called().map(words).collect(),
                hidden: characters[at + 1..]
                    .iter()
                    .any(|later| later.name == character.name),
            })
            .collect();
        let names = characters
            .iter()
            .filter(|character| !character.hidden)
            .flat_map(|character| &character.aliases);
        let surnames = names
            .filter(|name| name.len() > 1)
            .filter_map(|name| name.last().cloned())
            .collect();
        Cast {
            characters,
            surnames,
        }
    }

    /// The character that a name means, or else a mention, or else the name more loosely.
    pub fn who(&self, name: Option<&str>, mention: Option<&str>) -> Option<&'a str> {
        let by_name = name.and_then(|name| self.resolve(name));
        by_name
            .or_else(|| self.resolve(mention?))
            .or_else(|| self.resolve_loosely(name?))
    }

    /// The only one who is called exactly so, but for titles, or by a name that holds all the words.
    fn resolve(&self, name: &str) -> Option<&'a str> {
        let wanted = words(name);
        if wanted.is_empty() {
            return None;
        }
        let plain = plain(&wanted);
        self.only(|alias| *alias == wanted)
            .or_else(|| self.only(|alias| without_titles(alias) == plain))
            .or_else(|| self.only(|alias| plain.iter().all(|word| has(alias, word))))
    }

    /// The only one with a fitting alias.
    fn only(&self, fits: impl Fn(&Vec<String>) -> bool) -> Option<&'a str> {
        the_only(
            self.characters
                .iter()
                .filter(|character| character.aliases.iter().any(&fits)),
        )
    }

    /// The only one whose aliases hold all the words together; or whose given name this is, beside a surname of the novel.
    fn resolve_loosely(&self, name: &str) -> Option<&'a str> {
        let plain = plain(&words(name));
        if plain.is_empty() {
            return None;
        }
        let shown = || self.characters.iter().filter(|character| !character.hidden);
        let together = shown().filter(|character| {
            plain
                .iter()
                .all(|word| character.aliases.iter().any(|alias| has(alias, word)))
        });
        the_only(together).or_else(|| match plain.as_slice() {
            [given, surname] if self.surnames.contains(surname) => {
                the_only(shown().filter(|character| {
                    character
                        .aliases
                        .iter()
                        .any(|alias| *alias == [given.as_str()])
                }))
            }
            _ => None,
        })
    }
}

/// The words without titles, or all where there is nothing else.
fn plain(words: &[String]) -> Vec<String> {
    let plain = without_titles(words);
    if plain.is_empty() {
        words.to_vec()
    } else {
        plain
    }
}

fn the_only<'a, 'b>(mut fitting: impl Iterator<Item = &'b Character<'a>>) -> Option<&'a str>
where
    'a: 'b,
{
    let name = fitting.next()?.name;
    fitting.all(|other| other.name == name).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn who(
        characters: &[(&str, &[&str])],
        name: Option<&str>,
        mention: Option<&str>,
    ) -> Option<String> {
        let characters: Vec<_> = characters
            .iter()
            .map(|(name, aliases)| gold::Character::new(name, aliases))
            .collect();
        Cast::new(&characters).who(name, mention).map(str::to_owned)
    }

    const FAMILY: &[(&str, &[&str])] = &[
        ("Ana Cole", &["Ana", "Miss Cole"]),
        ("Thomas Cole", &["Tom", "Mr. Cole"]),
        ("Lady Wren", &["Margaret"]),
        ("Mr. Hale", &["Uncle Ned"]),
    ];

    fn named(name: &str) -> Option<String> {
        who(FAMILY, Some(name), None)
    }

    #[test]
    fn exact_and_without_titles() {
        assert_eq!(named("MISS COLE").as_deref(), Some("Ana Cole"));
        assert_eq!(named("Hale").as_deref(), Some("Mr. Hale"));
        assert_eq!(named("Sir Thomas").as_deref(), Some("Thomas Cole"));
    }

    #[test]
    fn shared_names_mean_nobody() {
        assert_eq!(named("Cole"), None);
        assert_eq!(named(""), None);
        assert_eq!(named("Bob"), None);
    }

    #[test]
    fn aliases_make_a_name_together() {
        assert_eq!(named("Margaret Wren").as_deref(), Some("Lady Wren"));
        // a given name with a surname that somebody else has
        assert_eq!(named("Tom Hale").as_deref(), Some("Thomas Cole"));
        assert_eq!(named("Tom Bell"), None);
    }

    #[test]
    fn the_mention_comes_before_loose_reading() {
        assert_eq!(
            who(FAMILY, Some("Margaret Wren"), Some("Tom")).as_deref(),
            Some("Thomas Cole")
        );
        assert_eq!(
            who(FAMILY, Some("Ana"), Some("Tom")).as_deref(),
            Some("Ana Cole")
        );
        assert_eq!(
            who(FAMILY, None, Some("Uncle Ned")).as_deref(),
            Some("Mr. Hale")
        );
    }

    #[test]
    fn two_of_one_name_are_one() {
        let men: &[(&str, &[&str])] = &[("a man", &["the clerk"]), ("a man", &["the cook"])];
        assert_eq!(who(men, Some("a man"), None).as_deref(), Some("a man"));
        assert_eq!(who(men, Some("the clerk"), None).as_deref(), Some("a man"));
    }
}
