use super::*;
use proptest::prelude::*;

fn plain(text: &str) -> String {
    Page::of(text).text().to_owned()
}

#[test]
fn a_plain_text_is_not_copied() {
    let text = "“No,” said Ana’s aide – [1], [sic] in *bold*, _not_ 2 m.";
    assert!(Page::of(text).plain.is_none());
}

#[test]
fn ornaments_are_left_out() {
    assert_eq!(
        plain("_“No,”_[1] said\u{a0}Ana\u{200b} Reyes¹."),
        "“No,” said Ana Reyes."
    );
    assert_eq!(plain("*\"No,\"*\u{200b}[2] <i>‘Yes’</i>"), "\"No,\" ‘Yes’");
    assert_eq!(
        plain("It was late.[1] “No,” [a] said Ana\u{97}who ran."),
        "It was late. “No,” said Ana--who ran."
    );
    assert_eq!(plain("\u{feff}«\u{202f}No\u{202f}»"), "« No »");
}

#[test]
fn a_place_leaves_ornaments_beside_it_out() {
    let text = "_“No,”_ said Chris\u{ad}topher\u{a0}Low¹.";
    let page = Page::of(text);
    let source = |words: &str| {
        let start = page.text().find(words).expect("words of the plain text");
        page.place(Span::new(start, start + words.len())).of(text)
    };
    assert_eq!(source("“No,”"), "“No,”");
    assert_eq!(source("Christopher Low"), "Chris\u{ad}topher\u{a0}Low");
    assert_eq!(source(" Low"), "\u{a0}Low");
}

#[test]
fn an_entity_is_whole() {
    let text = "&ldquo;No,&rdquo; said Farr &amp; Sons.";
    let page = Page::of(text);
    assert_eq!(page.text(), "“No,” said Farr & Sons.");
    let source = |words: &str| {
        let start = page.text().find(words).expect("words of the plain text");
        page.place(Span::new(start, start + words.len())).of(text)
    };
    assert_eq!(source("“No,”"), "&ldquo;No,&rdquo;");
    assert_eq!(source("Farr &"), "Farr &amp;");
    assert_eq!(source("& Sons"), "&amp; Sons");
    assert_eq!(source("No,"), "No,");
}

#[test]
fn an_empty_place_at_a_cut_is_empty() {
    let page = Page::of("late.[1] No");
    assert_eq!(page.place(Span::new(5, 5)), Span::new(8, 8));
    let page = Page::of("No\u{a0}no");
    assert_eq!(page.place(Span::new(2, 2)), Span::new(2, 2));
}

proptest! {
    #[test]
    fn places_stay_in_order_and_on_characters(text in "([a_*“”\"'\u{ad}\u{a0}\u{200b}\u{202f}\u{97}¹ .é\\[\\]1]|&quot;|&amp;|&ldquo;|_A_){0,20}") {
        let page = Page::of(&text);
        let ends: Vec<usize> = page.text().char_indices().map(|(at, _)| at).chain([page.text().len()]).collect();
        for pair in ends.windows(2) {
            let (one, all) = (page.place(Span::new(pair[0], pair[1])), page.place(Span::new(0, pair[1])));
            let none = page.place(Span::new(pair[0], pair[0]));
            prop_assert!(none.start <= none.end);
            prop_assert!(one.start < one.end && all.end == one.end && text.get(one.start..one.end).is_some());
        }
    }
}
