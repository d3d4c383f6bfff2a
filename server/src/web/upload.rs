//! The only way to read a form with files. As with [`super::form::ProtectedForm`], a handler gets nothing of it before it is known that a
//! page of this portal sent it: the token must be the form's first part, so that no file is read from anybody else.
//!
//! The parts come one after the other, as they arrive; nobody holds a file whole.

use app::parts::csrf_field::CSRF_FIELD;
use axum::body::Bytes;
use axum::extract::{FromRequest, FromRequestParts as _, Request};
use axum::http::header::{CONTENT_LENGTH, CONTENT_TYPE};
use axum::http::{HeaderMap, StatusCode};
use futures_util::{Stream, StreamExt as _};
use multer::{Constraints, Field, Multipart, SizeLimit};
use std::error::Error;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use tokio::time::timeout;

use super::error::WebError;
use super::form::same_origin;
use super::visit::Arrival;
use crate::app_state::AppState;

/// Longest body of a form with files in bytes: more than any paper may have, with room for what is refused kindly: a
/// film of a telephone has about a gigabyte.
pub const LONGEST: u64 = 2 * 1024 * 1024 * 1024;
/// How long a person's connection may stay silent while it sends.
const SILENCE: Duration = Duration::from_secs(30);
/// Bytes of the longest value that is no file.
const LONGEST_VALUE: usize = 4 * 1024;
/// Bytes that are read and thrown away after a part has proved too large, so that the person gets an answer and not a broken
/// connection. Who sends more is cut off.
const PASSED_OVER: usize = 1024 * 1024 * 1024;
/// Bytes within which a part must begin, at the beginning of a form and after each part. `multer` keeps all that it has been given
/// until then, and searches it anew with each piece.
const LONGEST_HEAD: usize = 16 * 1024;
/// Parts of the longest form: what a page of this portal sends has some files and a few values.
const MOST_PARTS: usize = 64;

/// A form with files that a page of this portal sent.
pub struct ProtectedUpload {
    form: Multipart<'static>,
    between: Between,
    parts: usize,
}

/// One part of it.
pub struct Part {
    field: Field<'static>,
    between: Between,
}

/// How many bytes may still come before a part begins.
#[derive(Clone)]
struct Between(Arc<AtomicUsize>);

impl Between {
    fn parts() -> Self {
        Self(Arc::new(AtomicUsize::new(LONGEST_HEAD)))
    }

    /// A part has begun: what comes is its content, of which whoever reads it keeps count.
    fn begun(&self) {
        self.0.store(usize::MAX, Ordering::Relaxed);
    }

    fn ended(&self) {
        self.0.store(LONGEST_HEAD, Ordering::Relaxed);
    }

    /// Takes a piece. False: enough came before it, and no part has begun.
    fn take(&self, bytes: usize) -> bool {
        let left = self.0.load(Ordering::Relaxed);
        if left < usize::MAX {
            self.0.store(left.saturating_sub(bytes), Ordering::Relaxed);
        }
        left > 0
    }
}

/// Why a body is not read on.
#[derive(Debug, thiserror::Error)]
#[error("no part begins")]
struct NoPart;

/// Whether a request sends a form with files.
pub fn is_upload(headers: &HeaderMap) -> bool {
    let kind = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    kind.get(..19).is_some_and(|kind| kind.eq_ignore_ascii_case("multipart/form-data"))
}

impl FromRequest<AppState> for ProtectedUpload {
    type Rejection = WebError;

    async fn from_request(request: Request, state: &AppState) -> Result<Self, WebError> {
        let (mut parts, body) = request.into_parts();
        let arrival = Arrival::from_request_parts(&mut parts, state).await?;
        let kind = parts.headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let boundary =
            multer::parse_boundary(kind).map_err(|_| WebError::Unprocessable(StatusCode::UNSUPPORTED_MEDIA_TYPE))?;
        if !same_origin(&parts.headers, &state.base_url) {
            return Err(WebError::FormToken);
        }
        let declared = parts.headers.get(CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse::<u64>().ok());
        if declared.is_some_and(|length| length > LONGEST) {
            return Err(WebError::Unprocessable(StatusCode::PAYLOAD_TOO_LARGE));
        }
        let limits = Constraints::new().size_limit(SizeLimit::new().whole_stream(LONGEST));
        let between = Between::parts();
        let body = one_at_a_time(body.into_data_stream(), between.clone());
        let mut upload = Self { form: Multipart::with_constraints(body, boundary, limits), between, parts: 0 };
        let token = match upload.next().await? {
            Some(part) if part.name() == CSRF_FIELD => part.text().await?,
            _ => return Err(WebError::FormToken),
        };
        let signed_in = arrival.signed_in(state).await?;
        let session = signed_in.as_ref().map(|signed_in| &signed_in.session);
        if arrival.form().accepts(&state.config.keys, session, &token) { Ok(upload) } else { Err(WebError::FormToken) }
    }
}

impl ProtectedUpload {
    /// The next part, after the one before was read to its end.
    pub async fn next(&mut self) -> Result<Option<Part>, WebError> {
        // Also after a part of which something is left.
        self.between.ended();
        let next = timeout(SILENCE, self.form.next_field()).await.map_err(|_| silent())?;
        let Some(field) = next.map_err(|error| unreadable(&error))? else { return Ok(None) };
        self.between.begun();
        self.parts += 1;
        if self.parts > MOST_PARTS {
            return Err(WebError::Unprocessable(StatusCode::BAD_REQUEST));
        }
        Ok(Some(Part { field, between: self.between.clone() }))
    }
}

impl Part {
    pub fn name(&self) -> &str {
        self.field.name().unwrap_or_default()
    }

    /// The file's name as it was sent; empty when no file was chosen, none when it is no file.
    pub fn file_name(&self) -> Option<&str> {
        self.field.file_name()
    }

    /// The next bytes of its content.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, WebError> {
        let chunk = timeout(SILENCE, self.field.chunk()).await.map_err(|_| silent())?;
        if matches!(chunk, Ok(None)) {
            self.between.ended();
        }
        chunk.map_err(|error| unreadable(&error))
    }

    /// The whole of a short value.
    pub async fn text(self) -> Result<String, WebError> {
        let value = self.bytes(LONGEST_VALUE).await?;
        let value = value.ok_or(WebError::Unprocessable(StatusCode::PAYLOAD_TOO_LARGE))?;
        String::from_utf8(value).map_err(|_| WebError::Unprocessable(StatusCode::UNPROCESSABLE_ENTITY))
    }

    /// The whole of a content that may be in memory; none when it has more than `most` bytes, of which the rest is passed over.
    pub async fn bytes(mut self, most: usize) -> Result<Option<Vec<u8>>, WebError> {
        let mut value = Vec::new();
        while let Some(chunk) = self.chunk().await? {
            if value.len() + chunk.len() > most {
                self.pass_over().await?;
                return Ok(None);
            }
            value.extend_from_slice(&chunk);
        }
        Ok(Some(value))
    }

    /// Reads what is left of it and throws it away.
    pub async fn pass_over(&mut self) -> Result<(), WebError> {
        let mut passed = 0_usize;
        while let Some(chunk) = self.chunk().await? {
            passed = passed.saturating_add(chunk.len());
            if passed > PASSED_OVER {
                return Err(WebError::Unprocessable(StatusCode::PAYLOAD_TOO_LARGE));
            }
        }
        Ok(())
    }
}

/// A body of which one piece is taken at a time. `multer` takes all that has arrived whenever it is asked for a piece: from
/// a fast sender that is megabytes for each connection, while the file before it is still being written. It ends where no part
/// begins.
fn one_at_a_time<E>(
    body: impl Stream<Item = Result<Bytes, E>> + Send + 'static,
    between: Between,
) -> impl Stream<Item = Result<Bytes, Box<dyn Error + Send + Sync>>> + Send + 'static
where
    E: Error + Send + Sync + 'static,
{
    body.enumerate().then(move |(at, piece)| {
        let between = between.clone();
        async move {
            // Not before the first piece: of a body that ends while it looks for the first part it says that it is incomplete.
            if at > 0 {
                tokio::task::yield_now().await;
            }
            let piece = piece?;
            if between.take(piece.len()) { Ok(piece) } else { Err(NoPart.into()) }
        }
    })
}

fn silent() -> WebError {
    WebError::Unprocessable(StatusCode::REQUEST_TIMEOUT)
}

fn unreadable(error: &multer::Error) -> WebError {
    match error {
        multer::Error::StreamSizeExceeded { .. } | multer::Error::FieldSizeExceeded { .. } => {
            WebError::Unprocessable(StatusCode::PAYLOAD_TOO_LARGE)
        }
        _ => WebError::Unprocessable(StatusCode::BAD_REQUEST),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use futures_util::stream;
    use std::convert::Infallible;

    #[tokio::test]
    async fn a_short_form_in_one_piece_is_read() {
        let form = "--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n1\r\n--b--\r\n";
        let body = stream::iter([Ok::<_, Infallible>(Bytes::from_static(form.as_bytes()))]);
        let mut form = Multipart::new(one_at_a_time(body, Between::parts()), "b");
        assert_eq!(form.next_field().await.unwrap().unwrap().text().await.unwrap(), "1");
        assert!(form.next_field().await.unwrap().is_none());
    }

    #[tokio::test]
    async fn a_fast_sender_is_not_read_ahead() {
        let taken = Arc::new(AtomicUsize::new(0));
        let count = Arc::clone(&taken);
        let head = Bytes::from_static(b"--b\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\n");
        let pieces = stream::iter(std::iter::once(head).chain((0..1000).map(|_| Bytes::from_static(&[b'0'; 8192]))));
        let body = pieces.map(move |piece| {
            count.fetch_add(1, Ordering::Relaxed);
            Ok::<_, Infallible>(piece)
        });
        let between = Between::parts();
        let mut form = Multipart::new(one_at_a_time(body, between.clone()), "b");
        let mut file = form.next_field().await.unwrap().unwrap();
        between.begun();
        for _ in 0..3 {
            file.chunk().await.unwrap().unwrap();
        }
        assert!(taken.load(Ordering::Relaxed) <= 8, "{} pieces of 1,001", taken.load(Ordering::Relaxed));
    }

    /// What comes before the first part, and the head of a part, are not kept without an end.
    #[tokio::test]
    async fn what_begins_no_part_is_cut_off() {
        for begin in ["", "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\""] {
            let taken = Arc::new(AtomicUsize::new(0));
            let count = Arc::clone(&taken);
            let head = Bytes::from_static(begin.as_bytes());
            let pieces =
                stream::iter(std::iter::once(head).chain((0..1000).map(|_| Bytes::from_static(&[b'0'; 1024]))));
            let body = pieces.map(move |piece| {
                count.fetch_add(1, Ordering::Relaxed);
                Ok::<_, Infallible>(piece)
            });
            let mut form = Multipart::new(one_at_a_time(body, Between::parts()), "b");
            let error = form.next_field().await.unwrap_err();
            assert!(matches!(error, multer::Error::StreamReadFailed(_)), "{error}");
            assert!(taken.load(Ordering::Relaxed) <= 20, "{} pieces of 1,001", taken.load(Ordering::Relaxed));
        }
    }
}
