//! One request, one answer.

use std::path::PathBuf;
use std::sync::Arc;

use serde_json::{Value, json};
use sochibo_app::App;
use tiny_http::{Method, Request};

use crate::files;
use crate::notices::Notices;
use crate::reply::Reply;

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
        let reply = match (method, path) {
            (Method::Post, path) if path.starts_with("/call/") => self.call(&mut request, path),
            (Method::Post, "/bytes") => self.put(&mut request, query),
            (Method::Post, "/folder") => self.folder(),
            (Method::Get, path) if path.starts_with("/bytes/") => self.bytes(path),
            (Method::Get, "/notices") => {
                let _ = self.notices.stream(&mut request.into_writer());
                return;
            }
            (Method::Get, path) => files::serve(&self.ui, path),
            _ => Reply::text(404, "nothing here"),
        };
        let _ = reply.write(&mut request.into_writer());
    }

    fn call(&self, request: &mut Request, path: &str) -> Reply {
        let mut body = String::new();
        let input: Value = match request.as_reader().read_to_string(&mut body) {
            Ok(_) => serde_json::from_str(&body).unwrap_or(Value::Null),
            Err(_) => Value::Null,
        };
        match self.app.call(path.trim_start_matches("/call/"), input) {
            Ok(envelope) => Reply::json(200, &json!(envelope)),
            Err(error) => Reply::json(422, &json!(error)),
        }
    }

    fn put(&self, request: &mut Request, query: &str) -> Reply {
        let mut data = Vec::new();
        if request.as_reader().read_to_end(&mut data).is_err() {
            return Reply::text(400, "the upload broke off");
        }
        let name = query.strip_prefix("name=").map(files::percent_decoded).unwrap_or_default();
        Reply::json(200, &json!({ "token": self.app.put_bytes(&name, data) }))
    }

    /// A browser gives no folder away: this one stands for the stick a person would choose.
    fn folder(&self) -> Reply {
        let stick = std::env::var_os("SOCHIBO_DEVHOST_STICK").map(PathBuf::from);
        let stick = stick.unwrap_or_else(|| std::env::temp_dir().join("sochibo-stick"));
        if std::fs::create_dir_all(&stick).is_err() {
            return Reply::text(500, "no folder for the stick");
        }
        let name = stick.display().to_string();
        Reply::json(200, &json!({ "token": self.app.put_path(stick), "name": name }))
    }

    fn bytes(&self, path: &str) -> Reply {
        match self.app.take_bytes(path.trim_start_matches("/bytes/")) {
            Some(bytes) => Reply::new(200, &bytes.mime, bytes.data),
            None => Reply::text(404, "this token was used, or never given"),
        }
    }
}
