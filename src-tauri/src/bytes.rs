//! `bytes://localhost/<token>`: documents and pictures, each answered once.

use tauri::http::{Request, Response, StatusCode, header};
use tauri::{Manager, Runtime, UriSchemeContext, UriSchemeResponder, Url};

use crate::core::Core;
use crate::window;

/// The scheme the page reads from; `ui/src/lib/host` and the content policy name it too.
pub const SCHEME: &str = "bytes";

/// Answers a request off the window's thread.
pub fn answer<R: Runtime>(
    context: UriSchemeContext<'_, R>,
    request: Request<Vec<u8>>,
    responder: UriSchemeResponder,
) {
    let app = context.app_handle().clone();
    tauri::async_runtime::spawn_blocking(move || {
        let token = request.uri().path().trim_start_matches('/');
        let taken = app.state::<Core>().app().take_bytes(token);
        let (status, mime, data) = match taken {
            Some(bytes) => (StatusCode::OK, bytes.mime, bytes.data),
            None => (StatusCode::NOT_FOUND, "text/plain".to_owned(), Vec::new()),
        };
        let mut response = Response::builder()
            .status(status)
            .header(header::CONTENT_TYPE, mime)
            .header(header::CACHE_CONTROL, "no-store")
            .header(header::X_CONTENT_TYPE_OPTIONS, "nosniff");
        if let Some(origin) = own_origin(&request) {
            response = response.header(header::ACCESS_CONTROL_ALLOW_ORIGIN, origin);
        }
        if let Ok(response) = response.body(data) {
            responder.respond(response);
        }
    });
}

/// The page's own origin, when it is the one that asks.
fn own_origin(request: &Request<Vec<u8>>) -> Option<String> {
    let origin = request.headers().get(header::ORIGIN)?.to_str().ok()?;
    let inside = origin.parse::<Url>().is_ok_and(|url| window::stays_inside(&url));
    inside.then(|| origin.to_owned())
}
