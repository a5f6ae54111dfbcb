//! As much of WebDriver as a person does with a window: look, click, type, wait, close.

use std::io;
use std::path::Path;
use std::thread;
use std::time::Duration;

use minreq::{Error, Method, Request};
use serde_json::{Value, json};

/// The key under which WebDriver hands out elements.
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// How often a wait looks again, and how many times before it gives up (30 seconds).
const PAUSE: Duration = Duration::from_millis(100);
const PATIENCE: u32 = 300;

/// One open window.
pub struct Window {
    address: String,
}

/// Something on the screen.
pub struct Element {
    address: String,
}

/// Waits until the driver at `address` answers.
pub fn wait_for_driver(address: &str) -> bool {
    (0..PATIENCE).any(|_| {
        let ready = minreq::get(format!("{address}/status")).with_timeout(1).send().is_ok();
        if !ready {
            thread::sleep(PAUSE);
        }
        ready
    })
}

impl Window {
    /// Starts `program` through the driver at `driver`.
    pub fn open(driver: &str, program: &Path, arguments: &[&str]) -> Result<Self, Error> {
        let wanted = json!({ "application": program, "args": arguments });
        // The page routes itself: a driver that waits for a load after a click would wait for ever.
        let always = json!({ "browserName": "wry", "pageLoadStrategy": "none", "tauri:options": wanted });
        let capabilities = json!({ "capabilities": { "alwaysMatch": always } });
        let answer = send(Method::Post, &format!("{driver}/session"), Some(capabilities))?;
        let id = answer.get("sessionId").and_then(Value::as_str).ok_or_else(|| told("no session"))?;
        Ok(Self { address: format!("{driver}/session/{id}") })
    }

    /// The words in its frame.
    pub fn title(&self) -> Result<String, Error> {
        Ok(text(send(Method::Get, &format!("{}/title", self.address), None)?))
    }

    /// Answers a script.
    pub fn run(&self, script: &str) -> Result<Value, Error> {
        let body = json!({ "script": script, "args": [] });
        send(Method::Post, &format!("{}/execute/sync", self.address), Some(body))
    }

    /// Waits until the selector names something that is shown.
    pub fn find(&self, css: &str) -> Result<Element, Error> {
        self.wait_for("css selector", css)
    }

    /// Waits until a button, link or tab with these words is shown and can be pressed; one that says just these words
    /// comes before one that says more.
    pub fn find_button(&self, words: &str) -> Result<Element, Error> {
        const PRESSED: &str = "self::button or self::a or @role='tab'";
        let exactly = format!("normalize-space(.) = '{words}'");
        let contains = format!("contains(normalize-space(.), '{words}') and not(//*[{PRESSED}][{exactly}])");
        let path = format!(
            "//*[{PRESSED}][{exactly} or ({contains})][not(@disabled) and not(@aria-disabled='true')]"
        );
        self.wait_for("xpath", &path)
    }

    /// Waits until these words are somewhere on the screen.
    pub fn find_words(&self, words: &str) -> Result<Element, Error> {
        self.wait_for("xpath", &format!("//body//*[contains(normalize-space(text()), '{words}')]"))
    }

    /// Closes the window as its frame would.
    pub fn close(self) -> Result<(), Error> {
        send(Method::Delete, &self.address, None).map(drop)
    }

    /// Waits until what the XPath names is shown.
    pub fn find_path(&self, path: &str) -> Result<Element, Error> {
        self.wait_for("xpath", path)
    }

    fn wait_for(&self, using: &'static str, value: &str) -> Result<Element, Error> {
        let body = json!({ "using": using, "value": value });
        for _ in 0..PATIENCE {
            let found = send(Method::Post, &format!("{}/element", self.address), Some(body.clone()));
            let id = found.ok().and_then(|element| element.get(ELEMENT)?.as_str().map(str::to_owned));
            if let Some(id) = id {
                let element = Element { address: format!("{}/element/{id}", self.address) };
                if element.is_shown() {
                    return Ok(element);
                }
            }
            thread::sleep(PAUSE);
        }
        Err(told(&format!("nothing on the screen matches {value}")))
    }
}

impl Element {
    /// Presses it, as soon as it can be pressed.
    pub fn click(&self) -> Result<(), Error> {
        self.post("click", json!({}))
    }

    /// Types into it, key by key.
    pub fn type_text(&self, keys: &str) -> Result<(), Error> {
        self.post("value", json!({ "text": keys }))
    }

    /// The words a person sees in it.
    pub fn text(&self) -> Result<String, Error> {
        Ok(text(send(Method::Get, &format!("{}/text", self.address), None)?))
    }

    fn is_shown(&self) -> bool {
        let answer = send(Method::Get, &format!("{}/displayed", self.address), None);
        answer.is_ok_and(|shown| shown == Value::Bool(true))
    }

    fn post(&self, action: &str, body: Value) -> Result<(), Error> {
        send(Method::Post, &format!("{}/{action}", self.address), Some(body)).map(drop)
    }
}

fn send(method: Method, address: &str, body: Option<Value>) -> Result<Value, Error> {
    let mut request = Request::new(method, address).with_timeout(30);
    if let Some(body) = body {
        request = request.with_json(&body)?;
    }
    let answer: Value = request.send()?.json()?;
    let value = answer.get("value").cloned().unwrap_or_default();
    match value.get("error").and_then(Value::as_str) {
        Some(error) => {
            let message = value.get("message").and_then(Value::as_str).unwrap_or_default();
            Err(told(&format!("{error}: {message}")))
        }
        None => Ok(value),
    }
}

fn told(message: &str) -> Error {
    Error::IoError(io::Error::other(message.to_owned()))
}

fn text(value: Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}
