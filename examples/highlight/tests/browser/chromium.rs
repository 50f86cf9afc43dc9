//! Chromium without a window, told what to do as its own developer tools do it.

use std::io::{BufRead, BufReader};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::{json, Value};
use tungstenite::stream::MaybeTlsStream;
use tungstenite::{Message, WebSocket};

/// A browser with one page.
pub struct Chromium {
    process: Child,
    profile: PathBuf,
    socket: WebSocket<MaybeTlsStream<TcpStream>>,
    session: String,
    asked: u64,
    /// What the page has complained of, and what it has asked the network for.
    pub complaints: Vec<Value>,
}

const NAMES: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "chrome"];

fn start(profile: &Path) -> Child {
    let named = std::env::var("CHROMIUM").ok();
    let names = named.iter().map(String::as_str).chain(NAMES);
    for name in names {
        let started = Command::new(name)
            .args([
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--hide-scrollbars",
            ])
            .arg("--remote-debugging-port=0")
            .arg(format!("--user-data-dir={}", profile.display()))
            .arg("about:blank")
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn();
        if let Ok(process) = started {
            return process;
        }
    }
    panic!("no Chromium: install the package `chromium`, or name the program in CHROMIUM");
}

impl Chromium {
    /// Opens a page of this size.
    pub fn open(name: &str, page: &Path, (width, height): (u32, u32)) -> Self {
        let profile = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("chromium-{name}"));
        let _ = std::fs::remove_dir_all(&profile);
        let mut process = start(&profile);
        let said = BufReader::new(process.stderr.take().expect("stderr is piped"));
        let address = said
            .lines()
            .map_while(Result::ok)
            .find_map(|line| {
                line.strip_prefix("DevTools listening on ")
                    .map(str::to_string)
            })
            .expect("Chromium tells where it listens");
        let (socket, _) = tungstenite::connect(address).expect("Chromium listens there");
        let mut browser = Chromium {
            process,
            profile,
            socket,
            session: String::new(),
            asked: 0,
            complaints: Vec::new(),
        };
        let made = browser.ask("Target.createTarget", json!({"url": "about:blank"}));
        let how = json!({"targetId": made["targetId"], "flatten": true});
        let attached = browser.ask("Target.attachToTarget", how);
        browser.session = attached["sessionId"]
            .as_str()
            .expect("a session")
            .to_string();
        for domain in [
            "Page.enable",
            "Runtime.enable",
            "Network.enable",
            "Log.enable",
        ] {
            browser.ask(domain, json!({}));
        }
        browser.resize(width, height);
        browser.ask(
            "Page.navigate",
            json!({"url": format!("file://{}", page.display())}),
        );
        browser.wait("document.readyState === 'complete' && location.protocol === 'file:'");
        browser
    }

    pub fn resize(&mut self, width: u32, height: u32) {
        let size =
            json!({"width": width, "height": height, "deviceScaleFactor": 1, "mobile": false});
        self.ask("Emulation.setDeviceMetricsOverride", size);
    }

    /// Sends a command, and waits for its result.
    pub fn ask(&mut self, method: &str, params: Value) -> Value {
        let answer = self.answer(method, params);
        assert!(answer["error"].is_null(), "{method}: {}", answer["error"]);
        answer["result"].clone()
    }

    fn answer(&mut self, method: &str, params: Value) -> Value {
        self.asked += 1;
        let mut message = json!({"id": self.asked, "method": method, "params": params});
        if !self.session.is_empty() {
            message["sessionId"] = json!(self.session);
        }
        self.socket
            .send(Message::text(message.to_string()))
            .expect("Chromium hears");
        loop {
            let Message::Text(text) = self.socket.read().expect("Chromium answers") else {
                continue;
            };
            let heard: Value = serde_json::from_str(&text).expect("Chromium speaks JSON");
            if heard["id"] == self.asked {
                return heard;
            }
            let requested = heard["params"]["request"]["url"]
                .as_str()
                .unwrap_or("file:");
            match heard["method"].as_str().unwrap_or_default() {
                "Runtime.exceptionThrown" | "Log.entryAdded" | "Runtime.consoleAPICalled" => {
                    self.complaints.push(heard)
                }
                "Network.requestWillBeSent" if !requested.starts_with("file:") => {
                    self.complaints.push(heard)
                }
                _ => {}
            }
        }
    }

    /// What an expression of the page comes to; null where the page is just going.
    fn evaluate(&mut self, expression: &str) -> Value {
        let how = json!({"expression": expression, "returnByValue": true, "awaitPromise": true});
        self.answer("Runtime.evaluate", how)["result"].take()
    }

    /// The value of an expression of the page.
    pub fn value(&mut self, expression: &str) -> Value {
        let told = self.evaluate(expression);
        assert!(told["exceptionDetails"].is_null(), "{expression}: {told}");
        told["result"]["value"].clone()
    }

    pub fn text(&mut self, expression: &str) -> String {
        let value = self.value(expression);
        value
            .as_str()
            .unwrap_or_else(|| panic!("{expression} is {value}"))
            .to_string()
    }

    pub fn number(&mut self, expression: &str) -> f64 {
        let value = self.value(expression);
        value
            .as_f64()
            .unwrap_or_else(|| panic!("{expression} is {value}"))
    }

    pub fn is(&mut self, expression: &str) -> bool {
        self.value(expression) == true
    }

    /// Waits until an expression is true; a page that is not there yet may not know what it speaks of.
    pub fn wait(&mut self, expression: &str) {
        let started = Instant::now();
        while self.evaluate(expression)["result"]["value"] != true {
            assert!(
                started.elapsed() < Duration::from_secs(30),
                "never: {expression}"
            );
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    /// Loads the page anew, and once more where a download that is still going on has stopped it.
    pub fn reload(&mut self) {
        self.value("window.old = true");
        let started = Instant::now();
        let mut asked = 0;
        while self.evaluate("!window.old && document.readyState === 'complete'")["result"]["value"]
            != true
        {
            if started.elapsed().as_secs() >= 5 * asked {
                self.ask("Page.reload", json!({}));
                asked += 1;
            }
            assert!(asked < 7, "the page is never loaded anew");
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    /// The middle of the first line of an element, moved into the window.
    fn middle(&mut self, selector: &str) -> (f64, f64) {
        let place = self.value(&format!(
            "(() => {{ const element = document.querySelector({selector:?});
                element.scrollIntoView({{ block: 'center', behavior: 'instant' }});
                const {{ left, top, width, height }} = element.getClientRects()[0];
                return [left + width / 2, top + height / 2]; }})()"
        ));
        (
            place[0].as_f64().expect("a place"),
            place[1].as_f64().expect("a place"),
        )
    }

    fn mouse(&mut self, sort: &str, (x, y): (f64, f64)) {
        let count = u8::from(sort != "mouseMoved");
        let button = if count == 1 { "left" } else { "none" };
        let event = json!({"type": sort, "x": x, "y": y, "button": button, "clickCount": count});
        self.ask("Input.dispatchMouseEvent", event);
    }

    pub fn hover(&mut self, selector: &str) {
        let place = self.middle(selector);
        self.mouse("mouseMoved", place);
    }

    pub fn click(&mut self, selector: &str) {
        let place = self.middle(selector);
        for sort in ["mouseMoved", "mousePressed", "mouseReleased"] {
            self.mouse(sort, place);
        }
    }

    pub fn press(&mut self, key: &str) {
        self.press_with(key, 0);
    }

    pub fn press_shift(&mut self, key: &str) {
        self.press_with(key, 8);
    }

    fn press_with(&mut self, key: &str, modifiers: u8) {
        // a button wants the sign that the key writes, too
        let (code, text) = match key {
            "Tab" => (9, ""),
            "Enter" => (13, "\r"),
            _ => (0, ""),
        };
        for sort in ["keyDown", "keyUp"] {
            let text = if sort == "keyDown" { text } else { "" };
            let event = json!({"type": sort, "key": key, "code": key, "modifiers": modifiers, "windowsVirtualKeyCode": code, "text": text});
            self.ask("Input.dispatchKeyEvent", event);
        }
    }

    pub fn write(&mut self, text: &str) {
        self.ask("Input.insertText", json!({"text": text}));
    }
}

impl Drop for Chromium {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
        let _ = std::fs::remove_dir_all(&self.profile);
    }
}
