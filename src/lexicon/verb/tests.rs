//! The forms that a rule gives, spelled out.

use super::*;

#[test]
fn a_rule_gives_the_forms() {
    let forms = |lemma, rule| plain(lemma, rule).spelled_out().join(" ");
    assert_eq!(
        forms("abandon", S_ED),
        "abandon abandons abandoned abandoned abandoning"
    );
    assert_eq!(forms("abide", S_D), "abide abides abided abided abiding");
    assert_eq!(
        forms("abolish", ES_ED),
        "abolish abolishes abolished abolished abolishing"
    );
    assert_eq!(forms("ally", IES_IED), "ally allies allied allied allying");
    assert_eq!(forms("ban", DOUBLED), "ban bans banned banned banning");
    assert_eq!(
        forms("cancel", S_L),
        "cancel cancels canceled canceled canceling cancel cancels cancelled cancelled cancelling"
    );
    assert_eq!(
        forms("realize", S_Z),
        "realize realizes realized realized realizing realise realises realised realised realising"
    );
    assert_eq!(
        forms("arise", "arises arose arisen arising"),
        "arise arises arose arisen arising"
    );
}
