//! Names of files, made of ids.

use super::file_name;

#[test]
fn an_id_makes_a_name() {
    let cases = [
        ("novel.txt", "novel"),
        ("page.html", "page.html"),
        ("a/b\\c:d", "a_b_c_d"),
        ("../../etc", "_.._etc"),
        ("", "document"),
        ("..", "document"),
        ("Žižek", "Žižek"),
    ];
    for (id, name) in cases {
        assert_eq!(file_name(id), name);
    }
}
