//! One request, one answer.

use std::path::PathBuf;
use std::sync::Arc;

use serde_json::{Value, json};
use sochibo_app::App;
use tiny_http::{Header, Method, Request, Response, StatusCode};

use crate::files;
use crate::notices::Notices;

/// What requests are answered from.
pub struct Host {
    pub app: Arc<App>,
    pub notices: Arc<Notices>,
    pub ui: PathBuf,
}

impl Host {
    /// Answers one request. A browser that hangs up is no failure.
    pub fn answer(&self, mut request: Request) {
        let url = request.url().to_owned();
        let (path, query) = url.split_once('?').unwrap_or((&url, ""));
        let method = request.method().clone();
        let response = match (method, path) {
            (Method::Post, path) if path.starts_with("/call/") => self.call(&mut request, path),
            (Method::Post, "/bytes") => self.put(&mut request, query),
            (Method::Get, path) if path.starts_with("/bytes/") => self.bytes(path),
            (Method::Get, "/notices") => {
                let events = self.notices.listen();
                let headers = header("Content-Type", "text/event-stream").into_iter().collect();
                // Unknown length and no buffering: each event leaves as soon as it is written.
                let stream =
                    Response::new(StatusCode(200), headers, events, None, None).with_chunked_threshold(0);
                let _ = request.respond(stream);
                return;
            }
            (Method::Get, path) => files::serve(&self.ui, path),
            _ => text(404, "text/plain", b"nothing here".to_vec()),
        };
        let _ = request.respond(response);
    }

    fn call(&self, request: &mut Request, path: &str) -> Response<std::io::Cursor<Vec<u8>>> {
        let mut body = String::new();
        let input: Value = match request.as_reader().read_to_string(&mut body) {
            Ok(_) => serde_json::from_str(&body).unwrap_or(Value::Null),
            Err(_) => Value::Null,
        };
        match self.app.call(path.trim_start_matches("/call/"), input) {
            Ok(envelope) => json_response(200, &json!(envelope)),
            Err(error) => json_response(422, &json!(error)),
        }
    }

    fn put(&self, request: &mut Request, query: &str) -> Response<std::io::Cursor<Vec<u8>>> {
        let mut data = Vec::new();
        if request.as_reader().read_to_end(&mut data).is_err() {
            return text(400, "text/plain", b"the upload broke off".to_vec());
        }
        let name = query.strip_prefix("name=").map(files::percent_decoded).unwrap_or_default();
        json_response(200, &json!({ "token": self.app.put_bytes(&name, data) }))
    }

    fn bytes(&self, path: &str) -> Response<std::io::Cursor<Vec<u8>>> {
        match self.app.take_bytes(path.trim_start_matches("/bytes/")) {
            Some(bytes) => text(200, &bytes.mime, bytes.data),
            None => text(404, "text/plain", b"this token was used, or never given".to_vec()),
        }
    }
}

fn json_response(status: u16, value: &Value) -> Response<std::io::Cursor<Vec<u8>>> {
    text(status, "application/json", value.to_string().into_bytes())
}

/// A response of known length.
pub fn text(status: u16, mime: &str, body: Vec<u8>) -> Response<std::io::Cursor<Vec<u8>>> {
    let mut response = Response::from_data(body).with_status_code(status);
    for header in header("Content-Type", mime).into_iter().chain(header("Cache-Control", "no-store")) {
        response.add_header(header);
    }
    response
}

fn header(name: &str, value: &str) -> Option<Header> {
    Header::from_bytes(name.as_bytes(), value.as_bytes()).ok()
}
