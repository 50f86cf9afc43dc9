//! The page in Chromium: opened, hovered, clicked, filtered, searched, read.
//!
//! These tests need a Chromium, so that they run only when they are asked for: `cargo test -p highlight -- --ignored`.

#[path = "browser/chromium.rs"]
mod chromium;
#[path = "../../../tests/programs/mod.rs"]
mod programs;

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use base64::prelude::{Engine, BASE64_STANDARD};
use chromium::Chromium;
use programs::{file, program, run, stderr, stdout};
use whosaid_editing::Corrections;
use whosaid_markup::Input;

const TEXT: &str = "Mayor Ana Reyes rose. “We won,” Reyes told Tom Hall on Monday at a rally in Ohio. “Nobody doubts it.”\n\n\
    Hall said that it was close. “Barely <won>,” he said.\n\n\
    The so-called “smart lock” failed.\n\n\
    “Who goes there, and why so late?”\n\n\
    The river rose by 30 to 40 feet.\n";

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
    browser.value("least.value = 98; least.dispatchEvent(new Event('input', { bubbles: true }))");
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

/// Lets the page save what it is told into this folder; the file.
fn saving(browser: &mut Chromium, folder: &Path) -> PathBuf {
    fs::create_dir_all(folder).unwrap();
    let saved = folder.join("corrections.json");
    let _ = fs::remove_file(&saved);
    let into = serde_json::json!({"behavior": "allow", "downloadPath": folder});
    browser.ask("Browser.setDownloadBehavior", into);
    saved
}

fn wait_for(file: &Path) {
    let started = Instant::now();
    while !file.exists() && started.elapsed() < Duration::from_secs(20) {
        std::thread::sleep(Duration::from_millis(50));
    }
}

/// Types a name into the card that is open, and sets it.
fn set(browser: &mut Chromium, name: &str) {
    browser.click("#card input");
    browser.value("document.activeElement.select()");
    browser.write(name);
    browser.click("#card form button");
}

#[test]
#[ignore = "needs Chromium"]
fn corrections_are_shown_saved_and_read_back() {
    let mut browser = open("corrections", TEXT);
    let text = file("corrections.txt", TEXT);
    let saved = saving(&mut browser, &text.with_file_name("downloads"));
    // another speaker, who is new
    browser.click("#r0");
    set(&mut browser, "Emma Vance");
    assert_eq!(browser.text("r0.dataset.tag"), "EV");
    assert_eq!(
        browser.text("r0.getAttribute('aria-label')"),
        "Emma Vance, direct"
    );
    let row = "document.querySelector('[data-person=\"2\"]').closest('tr').innerText";
    assert!(
        browser.text(row).contains("Emma Vance\t1\t5\t"),
        "{}",
        browser.text(row)
    );
    // somebody for whom nobody said, and nobody for somebody
    browser.click(".part.nobody");
    set(&mut browser, "tom hall");
    browser.click("#r2");
    browser.click("#card form p button:nth-of-type(4)");
    assert!(browser.is("r2.classList.contains('absent')"));
    // a speaker by another name
    browser.click("[data-edit='0']");
    browser.value("document.getElementById('person-name').select()");
    browser.write("Thomas Hall");
    browser.click("#person button[value=keep]");
    browser.wait(
        "[...document.querySelectorAll('.name')].some(name => name.textContent === 'Thomas Hall')",
    );
    assert_eq!(browser.text("changes.value"), "4 changes, not saved");
    browser.click("#export");
    assert_eq!(browser.text("changes.value"), "4 changes");
    wait_for(&saved);
    // they are there again when the page is
    browser.reload();
    browser.wait("document.getElementById('changes')?.value === '4 changes'");
    assert_eq!(browser.text("r0.dataset.tag"), "EV");
    assert_eq!(browser.complaints, [] as [serde_json::Value; 0]);
    // and in the file, from which a new page is made
    let mut highlight = program(env!("CARGO_BIN_EXE_highlight"));
    highlight.arg("--corrections").arg(&saved).arg(&text);
    let output = run(highlight, "");
    assert_eq!((output.status.code(), stderr(&output)), (Some(0), ""));
    let again = file("corrected.html", stdout(&output));
    let mut browser = Chromium::open("corrected", &again, (1200, 800));
    let labels = "[...document.querySelectorAll('.part[id]')].map(part => part.getAttribute('aria-label') + ': ' + part.textContent).join('\\n')";
    let shown = browser.text(labels);
    for expected in [
        "Emma Vance, direct: “We won,”",
        "Thomas Hall, direct: “smart lock”",
        "Thomas Hall, indirect: that it was close",
        "without a speaker: “Barely",
    ] {
        assert!(shown.contains(expected), "{expected}\n{shown}");
    }
    assert_eq!(
        browser.number("document.querySelectorAll('.part.fixed[id]').length"),
        2.0
    );
    // what was put right before is in the next file, too
    let kept = browser.value("corrections()");
    assert_eq!(
        (
            kept["records"].as_array().unwrap().len(),
            kept["speakers"][0]["name"].as_str()
        ),
        (3, Some("Thomas Hall"))
    );
}

/// Selects these words with the mouse.
fn select(browser: &mut Chromium, words: &str) {
    browser.value(&format!(
        "(() => {{ const start = whole.indexOf({words:?}), {{ startContainer, startOffset, endContainer, endOffset }} = range(start, start + {}); \
         getSelection().setBaseAndExtent(startContainer, startOffset, endContainer, endOffset); \
         text.dispatchEvent(new MouseEvent('mouseup', {{ bubbles: true }})); }})()",
        words.encode_utf16().count(),
    ));
    browser.wait("[...box.querySelectorAll('button')].some(one => one.textContent.includes('elected') || one.textContent.startsWith('Mark'))");
}

fn press_button(browser: &mut Chromium, title: &str) {
    browser.value(&format!(
        "[...document.querySelectorAll('#card button')].find(one => [one.title, one.textContent].includes({title:?})).focus()"
    ));
    browser.press("Enter");
}

/// What the file puts right in a text, as records.
fn corrected(saved: &Path, (input, text): (Input, &str), name: &str) -> Vec<String> {
    let corrections = Corrections::read_json(saved).expect("corrections");
    let plain = whosaid_markup::read(input, text).expect("a document");
    let attributor = whosaid::Attributor::default();
    let corrected = corrections.apply(&attributor, None, name, (text, &plain));
    let corrected = corrected.expect("a document with corrections");
    assert_eq!(corrected.lost, [] as [String; 0]);
    let records = corrected.document.attributions().iter();
    records.map(ToString::to_string).collect()
}

/// Marks that the page does not have: ends of lines as Windows has them, signs of several bytes, entities.
const MARKED: &str = "<p>Caf&eacute; 🎈 owner Ana Reyes rose.\r\n&ldquo;We won,&rdquo; she\r\nsaid.</p>\r\n<p>Barely, <em>but</em> \
    well enough. Hall said that it was\r\nclose &amp; late.</p>";

#[test]
#[ignore = "needs Chromium"]
fn extents_are_put_right_and_missed_quotations_marked() {
    let document = file("extents.html", MARKED);
    let mut highlight = program(env!("CARGO_BIN_EXE_highlight"));
    highlight.arg(&document);
    let output = run(highlight, "");
    let page = file("extents.page.html", stdout(&output));
    let mut browser = Chromium::open("extents", &page, (1200, 800));
    let saved = saving(&mut browser, &page.with_file_name("extents"));
    // with the keyboard: the report ends two words earlier, and one later again
    browser.value("go(r1)");
    assert!(
        browser.text(CARD).contains("that it was close & late"),
        "{}",
        browser.text(CARD)
    );
    press_button(&mut browser, "Ends a word earlier");
    press_button(&mut browser, "Ends a word earlier");
    press_button(&mut browser, "Ends a word earlier");
    assert_eq!(browser.text("r1.textContent"), "that it was");
    press_button(&mut browser, "Ends a word later");
    assert_eq!(browser.text("r1.textContent"), "that it was close");
    assert_eq!(
        browser.text("document.activeElement.title"),
        "Ends a word later"
    );
    press_button(&mut browser, "Begins a word later");
    press_button(&mut browser, "Begins a word later");
    press_button(&mut browser, "Begins a word earlier");
    assert_eq!(browser.text("r1.textContent"), "it was close");
    // the mouse adds what she says further, across an element
    browser.click("#r0");
    select(&mut browser, "Barely, but well");
    press_button(&mut browser, "Also what is selected");
    let own = "[...document.querySelectorAll('.part[data-card=\"0\"]')].map(part => part.textContent).join('|')";
    assert_eq!(browser.text(own), "“We won,”|Barely, but well");
    // what was missed: by the mouse, and by the search with the keyboard
    browser.press("Escape");
    select(&mut browser, "owner Ana");
    press_button(&mut browser, "Mark as a quotation");
    assert_eq!(browser.text("document.activeElement.ariaLabel"), "Said by");
    browser.write("Emma Vance");
    browser.press("Enter");
    browser.wait("r2.dataset.tag === 'EV'");
    browser.click("#search");
    browser.write("enough");
    browser.value("document.getElementById('mark').focus()");
    browser.press("Enter");
    browser.write("Tom Hall");
    browser.press("Enter");
    browser.wait("r3.dataset.tag !== '?'");
    // and what is undone stands as before
    browser.click("#search");
    browser.value("document.activeElement.select()");
    browser.write("rose");
    browser.click("#mark");
    press_button(&mut browser, "Remove");
    browser.wait("document.getElementById('r4') === null");
    assert_eq!(browser.text("changes.value"), "4 changes, not saved");
    let text = "document.querySelector('article').textContent";
    let before = browser.text(text);
    browser.click("#export");
    wait_for(&saved);
    browser.reload();
    browser.wait("document.getElementById('changes')?.value === '4 changes'");
    assert_eq!(browser.text(text), before);
    assert_eq!(browser.text(own), "“We won,”|Barely, but well");
    browser.value("go(r1)");
    press_button(&mut browser, "Undo");
    browser.wait("r1.textContent === 'that it was close & late'");
    assert_eq!(browser.complaints, [] as [serde_json::Value; 0]);
    let expected = [
        "Emma Vance: owner Ana",
        "Ana Reyes: “We won,” Barely, but well",
        "Tom Hall: enough",
        "Tom Hall: it was close",
    ];
    assert_eq!(
        corrected(&saved, (Input::Html, MARKED), "extents.html"),
        expected
    );
}

#[test]
#[ignore = "needs Chromium"]
fn three_speakers_become_one() {
    let text = "“We won,” said Ana Reyes.\n\n“At last,” said Mrs. Holm.\n\n“Who knows,” said an old woman.\n\n“Holm does,” said Tom Hall.\n";
    let mut browser = open("one", text);
    let saved = saving(&mut browser, &file("one.txt", text).with_file_name("one"));
    let all = browser.number("data.people.length");
    for card in [1, 2] {
        browser.value(&format!(
            "document.querySelector(`[data-edit=\"${{data.cards[{card}].speaker}}\"]`).focus()"
        ));
        browser.press("Enter");
        browser.value("by('person-same').value = data.cards[0].speaker");
        browser.click("#person button[value=keep]");
        browser.wait(&format!("r{card}.dataset.tag === r0.dataset.tag"));
    }
    let left = "[...document.querySelectorAll('tbody tr')].filter(row => !row.hidden).length";
    assert_eq!(browser.number(left), all - 2.0);
    browser.click("#export");
    wait_for(&saved);
    assert_eq!(browser.complaints, [] as [serde_json::Value; 0]);
    let expected = [
        "Ana Reyes: “We won,”",
        "Ana Reyes: “At last,”",
        "Ana Reyes: “Who knows,”",
        "Tom Hall: “Holm does,”",
    ];
    assert_eq!(corrected(&saved, (Input::Text, text), "one.txt"), expected);
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

/// Writes `article.png`, which README shows, into the folder of temporary files.
#[test]
#[ignore = "needs Chromium"]
fn a_picture_is_taken_for_readme() {
    let mut highlight = program(env!("CARGO_BIN_EXE_highlight"));
    highlight.arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("../article.txt"));
    let page = file("picture.html", stdout(&run(highlight, "")));
    let mut browser = Chromium::open("picture", &page, (1080, 620));
    browser.hover("#r1");
    browser.wait(OPEN);
    let shot = browser.ask("Page.captureScreenshot", serde_json::json!({}));
    let picture = BASE64_STANDARD.decode(shot["data"].as_str().unwrap());
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("article.png");
    fs::write(&path, picture.unwrap()).unwrap();
    println!("the picture is {}", path.display());
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
            "“This is what we were told on day {number},” said {}. {}\n\n",
            names[number * 7 % 8],
            "Bees see the trees. ".repeat(9)
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
    // more places than a call may have arguments
    browser.value("by('search').value = 'e'; search()");
    assert!(browser.is("parseInt(hits.value) > 130000"));
    assert_eq!(browser.complaints, [] as [serde_json::Value; 0]);
    let spent = started.elapsed();
    assert!(spent < Duration::from_secs(20), "{spent:?}");
    println!("filtered, stepped and searched in {spent:?}");
}
