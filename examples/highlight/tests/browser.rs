//! The page in Chromium: opened, hovered, clicked, filtered, searched, read.
//!
//! These tests need a Chromium, so that they run only when they are asked for: `cargo test -p highlight -- --ignored`.

#[path = "browser/chromium.rs"]
mod chromium;
#[path = "../../../tests/programs/mod.rs"]
mod programs;

use std::path::PathBuf;
use std::time::{Duration, Instant};

use chromium::Chromium;
use programs::{file, program, run, stderr, stdout};

const TEXT: &str = "Mayor Ana Reyes rose. “We won,” Reyes told Tom Hall on Monday at a rally in Ohio. “Nobody doubts it.”\n\n\
    Hall said that it was close. “Barely <won>,” he said.\n\n\
    The so-called “smart lock” failed.\n\n\
    “Who goes there, and why so late?”\n\n\
    The river rose.\n";

/// The page of a text.
fn page(name: &str, text: &str) -> PathBuf {
    let document = file(&format!("{name}.txt"), text);
    let mut highlight = program(env!("CARGO_BIN_EXE_highlight"));
    highlight.arg(&document);
    let output = run(highlight, "");
    assert_eq!((output.status.code(), stderr(&output)), (Some(0), ""));
    file(&format!("{name}.html"), stdout(&output))
}

fn open(name: &str, text: &str) -> Chromium {
    Chromium::open(name, &page(name, text), (1200, 800))
}

/// How many quotations are shown as such.
const SHOWN: &str = "document.querySelectorAll('.part[id]:not(.off)').length";
const CARD: &str = "document.getElementById('card').innerText";
const OPEN: &str = "!document.getElementById('card').hidden";

#[test]
#[ignore = "needs Chromium"]
fn a_card_tells_of_each_quotation() {
    let mut browser = open("card", TEXT);
    browser.hover("#r0");
    browser.wait(OPEN);
    let card = browser.text(CARD);
    for told in [
        "Ana Reyes",
        "direct",
        "Reyes",
        "told (tell, says)",
        "Tom Hall",
        "on Monday",
        "at a rally in Ohio",
        " %",
    ] {
        assert!(card.contains(told), "{told:?} is not in the card:\n{card}");
    }
    browser.hover("h1");
    browser.wait("document.getElementById('card').hidden");
    // a click keeps it, wherever the mouse goes
    browser.click("#r1");
    browser.hover("h1");
    assert!(browser.is(OPEN) && browser.text(CARD).contains("indirect"));
    assert_eq!(browser.text("location.hash"), "#r1");
    // and the words around the quotation lead to it too
    browser.press("Escape");
    assert!(!browser.is(OPEN));
    browser.click(".cue[data-card='2']");
    assert_eq!(browser.text("document.activeElement.id"), "r2");
    browser.click("h1");
    // what nobody says tells why
    let nobody = browser.number("document.querySelectorAll('.part.nobody').length");
    assert_eq!(nobody, 2.0);
    browser.click(".part.nobody");
    let card = browser.text(CARD);
    assert!(
        card.contains("Nobody known") && card.contains("no speech"),
        "{card}"
    );
    assert_eq!(browser.complaints, [] as [serde_json::Value; 0]);
}

#[test]
#[ignore = "needs Chromium"]
fn the_keyboard_reaches_everything() {
    let mut browser = open("keys", TEXT);
    browser.value("document.getElementById('text').focus()");
    browser.press("Tab");
    assert_eq!(browser.text("document.activeElement.id"), "r0");
    assert!(browser.is(OPEN));
    let label = "document.activeElement.getAttribute('aria-label')";
    assert_eq!(browser.text(label), "Ana Reyes, direct");
    browser.press("ArrowRight");
    assert_eq!(browser.text("document.activeElement.id"), "r1");
    assert_eq!(browser.text(label), "Tom Hall, indirect");
    // the same speaker's next, past others, round at the end
    browser.press_shift("ArrowRight");
    assert_eq!(browser.text("document.activeElement.id"), "r2");
    browser.press_shift("ArrowRight");
    assert_eq!(browser.text("document.activeElement.id"), "r1");
    browser.press("ArrowLeft");
    assert_eq!(browser.text("document.activeElement.id"), "r0");
    browser.press("Enter");
    assert_eq!(browser.text("document.activeElement.id"), "card");
    browser.press("Escape");
    assert_eq!(browser.text("document.activeElement.id"), "r0");
    assert!(!browser.is(OPEN));
    // one stop for all quotations: the next one is behind the text
    assert_eq!(
        browser.number("document.querySelectorAll('#text [tabindex=\"0\"]').length"),
        1.0
    );
    // every control has a name
    let nameless = "[...document.querySelectorAll('input, button')].filter(one => \
        !(one.labels?.length || one.innerText.trim() || one.ariaLabel)).length";
    assert_eq!(browser.number(nameless), 0.0);
}

#[test]
#[ignore = "needs Chromium"]
fn filters_and_search_leave_what_is_asked_for() {
    let mut browser = open("filters", TEXT);
    let all = browser.number(SHOWN);
    assert_eq!(all, 5.0);
    browser.click("input[value=direct]");
    assert_eq!(browser.number(SHOWN), 3.0);
    browser.click("input[value=nobody]");
    assert_eq!(browser.number(SHOWN), 1.0);
    assert!(browser
        .text("document.getElementById('count').textContent")
        .starts_with("1 of 5 "));
    browser.click("button[type=reset]");
    browser.wait(&format!("{SHOWN} === 5"));
    // by speaker
    browser.click("[data-all=false]");
    assert_eq!(browser.number(SHOWN), 2.0);
    browser.click("input[name=speaker][value='0']");
    assert_eq!(browser.number(SHOWN), 4.0);
    browser.click("button[type=reset]");
    browser.wait(&format!("{SHOWN} === 5"));
    // by confidence
    browser.value("least.value = 95; least.dispatchEvent(new Event('input', { bubbles: true }))");
    let sure = browser.number(SHOWN);
    assert!(sure < 3.0, "{sure}");
    browser.click("button[type=reset]");
    browser.wait(&format!("{SHOWN} === 5"));
    // what goes on goes to what is shown
    browser.click("input[value=indirect]");
    browser.click("[data-next='0']");
    assert_eq!(browser.text("document.activeElement.id"), "r2");
    browser.click("#next");
    assert!(browser.is("document.activeElement.textContent === '“smart lock”'"));
    // words are found across elements, in narration too
    browser.click("#search");
    browser.write("won,” REYES told");
    assert_eq!(browser.text("hits.value"), "1 place");
    browser.click("button[type=reset]");
    browser.wait("hits.value === ''");
    browser.click("#search");
    browser.write("rose");
    assert_eq!(browser.text("hits.value"), "2 places");
    browser.press("Enter");
    browser.press("Enter");
    assert_eq!(browser.text("hits.value"), "2 of 2 places");
    assert_eq!(browser.complaints, [] as [serde_json::Value; 0]);
}

#[test]
#[ignore = "needs Chromium"]
fn it_is_readable_dark_narrow_and_printed() {
    let mut browser = open("media", TEXT);
    let colours = "(() => { const { color, backgroundColor } = getComputedStyle(document.body); return color + backgroundColor; })()";
    let light = browser.text(colours);
    let dark = serde_json::json!({"features": [{"name": "prefers-color-scheme", "value": "dark"}]});
    browser.ask("Emulation.setEmulatedMedia", dark);
    assert_ne!(browser.text(colours), light);
    browser.ask(
        "Emulation.setEmulatedMedia",
        serde_json::json!({"media": "print"}),
    );
    assert_eq!(browser.text("getComputedStyle(filters).display"), "none");
    assert_eq!(
        browser.text("getComputedStyle(document.querySelector('.part')).printColorAdjust"),
        "exact"
    );
    browser.ask(
        "Emulation.setEmulatedMedia",
        serde_json::json!({"media": ""}),
    );
    browser.resize(360, 640);
    assert!(browser.is("document.documentElement.scrollWidth <= innerWidth"));
    browser.click("#r0");
    assert!(browser.is("(({ left, right, bottom }) => left >= 0 && right <= innerWidth && bottom <= innerHeight + 1)\
        (card.getBoundingClientRect())"));
}

#[test]
#[ignore = "needs Chromium"]
fn no_text_becomes_markup_or_a_program() {
    let text = "“</script><script>document.title = 'broken'</script><img src=x onerror=\"document.title='broken'\">,” said \
        <b>Ana</b> Reyes. “{{ title }} &amp; </span> \u{2028} ]]> <!--,” said Ana Reyes.";
    let mut browser = open("hostile", text);
    assert_ne!(browser.text("document.title"), "broken");
    let read = browser.text("document.querySelector('article').textContent.trim()");
    assert_eq!(read, text);
    browser.click("#r0");
    assert_ne!(browser.text("document.title"), "broken");
    assert_eq!(
        browser.number("document.querySelectorAll('article img, article b, #card img').length"),
        0.0
    );
    assert_eq!(browser.complaints, [] as [serde_json::Value; 0]);
}

#[test]
#[ignore = "needs Chromium"]
fn two_thousand_quotations_are_no_burden() {
    let names = [
        "Ana Reyes",
        "Tom Hall",
        "Ines Kolderup",
        "Odile Farrant",
        "Jory Haldane",
        "Wenna Prior",
        "Pell Anstruther",
        "Emma Vance",
    ];
    let line = |number: usize| {
        format!(
            "“This is what we were told on day {number},” said {}.\n\n",
            names[number * 7 % 8]
        )
    };
    let mut browser = open("many", &(0..2000).map(line).collect::<String>());
    assert_eq!(browser.number(SHOWN), 2000.0);
    let started = Instant::now();
    browser.click("[data-all=false]");
    assert_eq!(browser.number(SHOWN), 0.0);
    browser.click("input[name=speaker][value='3']");
    assert_eq!(browser.number(SHOWN), 250.0);
    for _ in 0..20 {
        browser.click("[data-next='3']");
    }
    browser.click("#search");
    browser.write("day 1999");
    assert_eq!(browser.text("hits.value"), "1 place");
    let spent = started.elapsed();
    assert!(spent < Duration::from_secs(20), "{spent:?}");
    println!("filtered, stepped and searched in {spent:?}");
}
