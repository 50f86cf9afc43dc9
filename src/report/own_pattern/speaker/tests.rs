//! Mentions that a pattern of the caller’s own adds.

use super::*;

fn names(spans: &[(usize, usize)]) -> Vec<NounMention> {
    spans
        .iter()
        .map(|&(start, end)| mention(&[], Span::new(start, end), 0).0)
        .collect()
}

#[test]
fn numbers_follow_the_mentions_that_move() {
    let text = " ".repeat(42);
    let mut mentions = names(&[(0, 5), (10, 15), (20, 25), (30, 35)]);
    mentions[1..]
        .iter_mut()
        .for_each(|mention| mention.sentence = 1);
    mentions[3].set_beside(3, Some(2));
    let mut of_phrase = [Some(1), None, Some(2), Some(3)];
    let spans = [
        Span::new(40, 42),
        Span::new(20, 25),
        Span::new(18, 25),
        Span::new(20, 30),
        Span::new(40, 42),
    ];
    let collected = Collected {
        text: &text,
        view: View::new(&[], &[], &[]),
        paragraph: 0,
        first: 1,
    };
    let numbers = introduce(&collected, spans.into_iter(), &mut mentions, &mut of_phrase);
    assert_eq!(
        numbers
            .iter()
            .map(|&number| mentions[number as usize].span())
            .collect::<Vec<_>>(),
        spans
    );
    assert_eq!(
        of_phrase.map(|number| number.map(|at| mentions[at as usize].span().start)),
        [Some(10), None, Some(20), Some(30)]
    );
    let starts: Vec<usize> = mentions
        .iter()
        .map(|mention| mention.span().start)
        .collect();
    assert_eq!(starts, [0, 10, 18, 20, 20, 30, 40]);
    let beside = (0..mentions.len())
        .find_map(|at| mentions[at].beside(at))
        .unwrap();
    assert_eq!(mentions[beside as usize].span(), Span::new(20, 25));
}

#[test]
fn a_new_mention_is_like_the_name_that_it_holds() {
    let known = names(&[(0, 3), (4, 9)]);
    let (new, _) = mention(&known, Span::new(4, 12), 0);
    assert_eq!(
        (new.span(), new.head()),
        (Span::new(4, 12), Span::new(4, 9))
    );
    let (part, _) = mention(&known, Span::new(6, 9), 0);
    assert_eq!(
        (part.span(), part.head()),
        (Span::new(6, 9), Span::new(6, 9))
    );
}
