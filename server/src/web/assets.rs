//! Static files under `/assets/`: what `public/` holds, and the part that runs in browsers.
//!
//! The files of `public/` are inside the binary (see `build.rs`): a deployed program needs no folder beside it. The browser
//! part is built apart, so it is read once at start from the site folder; without it pages work and islands stay plain.
//! Every file has its hash in its URL and may be kept for ever; what stylesheets refer to is rewritten to such URLs. Files are
//! compressed once, at best quality, by a thread that begins at start; a request that comes sooner waits for its own file.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::sync::{Arc, OnceLock};

use app::render::IslandAssets;
use axum::body::{Body, Bytes};
use axum::extract;
use axum::http::header::{ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE, VARY};
use axum::http::{HeaderMap, HeaderValue, StatusCode};
use axum::response::{IntoResponse as _, Response};
use sha2::{Digest as _, Sha256};

use crate::app_state::AppState;

/// Name and content of each file of `public/`.
static PUBLIC: &[(&str, &[u8])] = include!(concat!(env!("OUT_DIR"), "/public.rs"));

/// Where the files are mounted.
pub const PREFIX: &str = "/assets/";

/// The browser part: its entry script and its program.
const SCRIPT: &str = "sala.js";
/// See [`SCRIPT`].
const PROGRAM: &str = "sala_bg.wasm";

/// The stylesheet, for pictures that must carry theirs with them.
pub fn stylesheet() -> &'static str {
    let file = PUBLIC.iter().find(|(name, _)| *name == "sala.css");
    file.and_then(|(_, content)| std::str::from_utf8(content).ok()).unwrap_or_default()
}

/// All static files. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Assets(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    /// By name in a URL, with hash.
    files: BTreeMap<String, Asset>,
    /// From the plain name to the URL.
    urls: BTreeMap<String, String>,
}

#[derive(Debug)]
struct Asset {
    content: Bytes,
    content_type: &'static str,
    brotli: OnceLock<Option<Bytes>>,
    gzip: OnceLock<Option<Bytes>>,
}

impl Assets {
    /// Takes the files of `public/` and reads the browser part from `<site>/pkg`, if it is there.
    pub fn load(site: &Path) -> Self {
        let mut files: BTreeMap<String, Bytes> =
            PUBLIC.iter().map(|(name, content)| ((*name).to_owned(), Bytes::from_static(content))).collect();
        let package = site.join("pkg");
        if let (Ok(script), Ok(program)) = (fs::read(package.join(SCRIPT)), fs::read(package.join(PROGRAM))) {
            files.insert(SCRIPT.to_owned(), script.into());
            files.insert(PROGRAM.to_owned(), program.into());
        }
        Self::of(files)
    }

    /// Begins to compress everything, in a thread of its own: a task would keep the runtime's threads from requests.
    pub fn compress_in_background(&self) {
        let assets = self.clone();
        let started = std::thread::Builder::new().name("assets".to_owned()).spawn(move || assets.compress());
        if let Err(error) = started {
            tracing::warn!(%error, "static files are compressed when they are asked for");
        }
    }

    fn of(files: BTreeMap<String, Bytes>) -> Self {
        let mut assets = Inner { files: BTreeMap::new(), urls: BTreeMap::new() };
        // Stylesheets come last, because they refer to the others.
        let (styles, others): (Vec<_>, Vec<_>) = files
            .into_iter()
            .partition(|(name, _)| Path::new(name).extension().is_some_and(|extension| extension == "css"));
        for (name, content) in others {
            assets.add(&name, content);
        }
        for (name, content) in styles {
            let content = match std::str::from_utf8(&content) {
                Ok(text) => Bytes::from(rewrite_references(text, &assets.urls)),
                Err(_) => content,
            };
            assets.add(&name, content);
        }
        Self(Arc::new(assets))
    }

    /// The URL of a file by its plain name, as in `sala.css` or `fonts/sarabun.woff2`. A name that is not there gives a URL that
    /// answers 404; tests look for all names that pages use.
    pub fn url(&self, name: &str) -> String {
        self.0.urls.get(name).cloned().unwrap_or_else(|| format!("{PREFIX}{name}"))
    }

    /// The URLs that every page names.
    pub fn of_pages(&self) -> app::render::Assets {
        let islands = match (self.0.urls.get(SCRIPT), self.0.urls.get(PROGRAM)) {
            (Some(script), Some(program)) => Some(IslandAssets { js: script.clone(), wasm: program.clone() }),
            _ => None,
        };
        app::render::Assets {
            css: self.url("sala.css"),
            mark: self.url("sala.svg"),
            favicon: self.url("favicon.svg"),
            follow: self.url("follow.js"),
            islands,
        }
    }

    /// The answer to a request for `/assets/<name>`.
    pub async fn respond(&self, name: &str, headers: &HeaderMap) -> Response {
        let Some(asset) = self.0.files.get(name) else {
            return StatusCode::NOT_FOUND.into_response();
        };
        let encoding = if asset.compressible() { preferred_encoding(headers) } else { None };
        let compressed = match encoding {
            None => None,
            Some(encoding) => {
                if let Some(ready) = asset.ready(encoding) {
                    ready.clone()
                } else {
                    let (assets, name) = (self.clone(), name.to_owned());
                    let waiting =
                        tokio::task::spawn_blocking(move || assets.0.files.get(&name)?.compressed(encoding).cloned());
                    waiting.await.ok().flatten()
                }
            }
        };
        let (content, encoding) = match compressed {
            Some(content) => (content, encoding),
            None => (asset.content.clone(), None),
        };
        let mut response = Response::new(Body::from(content));
        let headers = response.headers_mut();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(asset.content_type));
        headers.insert(CACHE_CONTROL, HeaderValue::from_static("public, max-age=31536000, immutable"));
        headers.insert(VARY, HeaderValue::from_static("accept-encoding"));
        if let Some(encoding) = encoding {
            headers.insert(CONTENT_ENCODING, HeaderValue::from_static(encoding.name()));
        }
        response
    }

    fn compress(&self) {
        for encoding in [Encoding::Brotli, Encoding::Gzip] {
            for asset in self.0.files.values().filter(|asset| asset.compressible()) {
                asset.compressed(encoding);
            }
        }
    }
}

/// Handler for `/assets/{*name}`.
pub async fn get(
    extract::State(state): extract::State<AppState>,
    extract::Path(name): extract::Path<String>,
    headers: HeaderMap,
) -> Response {
    state.assets.respond(&name, &headers).await
}

impl Inner {
    fn add(&mut self, name: &str, content: Bytes) {
        let hash = sala::text::hex(&Sha256::digest(&content)[..6]);
        let (stem, extension) = name.rsplit_once('.').unwrap_or((name, ""));
        let hashed = if extension.is_empty() { format!("{stem}-{hash}") } else { format!("{stem}-{hash}.{extension}") };
        self.urls.insert(name.to_owned(), format!("{PREFIX}{hashed}"));
        let asset =
            Asset { content, content_type: content_type(extension), brotli: OnceLock::new(), gzip: OnceLock::new() };
        self.files.insert(hashed, asset);
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Encoding {
    Brotli,
    Gzip,
}

impl Encoding {
    fn name(self) -> &'static str {
        match self {
            Self::Brotli => "br",
            Self::Gzip => "gzip",
        }
    }
}

impl Asset {
    /// Fonts and bitmaps are compressed already.
    fn compressible(&self) -> bool {
        !matches!(self.content_type, "font/woff2" | "image/png" | "image/jpeg" | "image/webp")
    }

    fn ready(&self, encoding: Encoding) -> Option<&Option<Bytes>> {
        match encoding {
            Encoding::Brotli => self.brotli.get(),
            Encoding::Gzip => self.gzip.get(),
        }
    }

    /// The compressed content, or none when it would not be smaller. Whoever asks first computes, others wait.
    fn compressed(&self, encoding: Encoding) -> Option<&Bytes> {
        let smaller = |content: Vec<u8>| (content.len() < self.content.len()).then(|| Bytes::from(content));
        match encoding {
            Encoding::Brotli => self.brotli.get_or_init(|| brotli(&self.content).and_then(smaller)).as_ref(),
            Encoding::Gzip => self.gzip.get_or_init(|| gzip(&self.content).and_then(smaller)).as_ref(),
        }
    }
}

/// With a window that is as large as the content needs: the encoder's tables grow with it, to 60 MB for the largest.
fn brotli(content: &[u8]) -> Option<Vec<u8>> {
    let window = (content.len() + 16).next_power_of_two().trailing_zeros().clamp(10, 22);
    let lgwin = i32::try_from(window).ok()?;
    let parameters =
        brotli::enc::BrotliEncoderParams { quality: 11, lgwin, size_hint: content.len(), ..Default::default() };
    let mut compressed = Vec::new();
    brotli::BrotliCompress(&mut &*content, &mut compressed, &parameters).ok()?;
    Some(compressed)
}

fn gzip(content: &[u8]) -> Option<Vec<u8>> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(content).ok()?;
    encoder.finish().ok()
}

/// Brotli before gzip, unless the client refuses it with `q=0`.
fn preferred_encoding(headers: &HeaderMap) -> Option<Encoding> {
    let accepted = headers.get_all(ACCEPT_ENCODING);
    let accepts = |encoding: Encoding| {
        accepted.iter().filter_map(|value| value.to_str().ok()).flat_map(|value| value.split(',')).any(|entry| {
            let mut parts = entry.split(';').map(str::trim);
            let named = parts.next().is_some_and(|name| name.eq_ignore_ascii_case(encoding.name()));
            let refused = parts.any(|part| part.strip_prefix("q=").is_some_and(|q| q.parse() == Ok(0.0)));
            named && !refused
        })
    };
    [Encoding::Brotli, Encoding::Gzip].into_iter().find(|encoding| accepts(*encoding))
}

/// Replaces each `url(name)` that is relative and names a known file by that file's URL.
fn rewrite_references(css: &str, urls: &BTreeMap<String, String>) -> String {
    let mut rewritten = String::with_capacity(css.len());
    let mut rest = css;
    while let Some((before, after)) = rest.split_once("url(") {
        rewritten.push_str(before);
        rewritten.push_str("url(");
        let Some((reference, after)) = after.split_once(')') else {
            rest = after;
            break;
        };
        let name = reference.trim().trim_matches(['"', '\'']).trim_start_matches("./");
        rewritten.push_str(urls.get(name).map_or(reference, String::as_str));
        rewritten.push(')');
        rest = after;
    }
    rewritten.push_str(rest);
    rewritten
}

fn content_type(extension: &str) -> &'static str {
    match extension {
        "css" => "text/css; charset=utf-8",
        "html" => "text/html; charset=utf-8",
        "ico" => "image/x-icon",
        "jpg" | "jpeg" => "image/jpeg",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "json" => "application/json",
        "png" => "image/png",
        "svg" => "image/svg+xml",
        "txt" => "text/plain; charset=utf-8",
        "wasm" => "application/wasm",
        "webmanifest" => "application/manifest+json",
        "webp" => "image/webp",
        "woff2" => "font/woff2",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample() -> Assets {
        let css = "@font-face{src:url(\"fonts/a.woff2\") format(\"woff2\")}a{background:url(data:x),url(missing.svg)}";
        Assets::of(BTreeMap::from([
            ("sala.css".to_owned(), Bytes::from(css.repeat(20))),
            ("fonts/a.woff2".to_owned(), Bytes::from_static(b"font")),
            ("sala_bg.wasm".to_owned(), Bytes::from(vec![0; 4096])),
        ]))
    }

    async fn request(assets: &Assets, url: &str, accept: &'static str) -> Response {
        let mut headers = HeaderMap::new();
        headers.insert(ACCEPT_ENCODING, HeaderValue::from_static(accept));
        assets.respond(url.strip_prefix(PREFIX).unwrap(), &headers).await
    }

    async fn body(response: Response) -> Bytes {
        axum::body::to_bytes(response.into_body(), usize::MAX).await.unwrap()
    }

    #[tokio::test]
    async fn stylesheets_refer_to_hashed_files_that_are_there() {
        let assets = sample();
        let css = body(request(&assets, &assets.url("sala.css"), "identity").await).await;
        let css = std::str::from_utf8(&css).unwrap();
        let font = assets.url("fonts/a.woff2");
        assert!(font.starts_with("/assets/fonts/a-"), "{font}");
        assert!(
            css.contains(&format!("url({font})")) && css.contains("url(data:x)") && css.contains("url(missing.svg)")
        );
        let response = request(&assets, &font, "br").await;
        assert_eq!(response.headers()[CONTENT_TYPE], "font/woff2");
        assert!(response.headers()[CACHE_CONTROL].to_str().unwrap().contains("immutable"));
        assert!(!response.headers().contains_key(CONTENT_ENCODING));
    }

    #[tokio::test]
    async fn files_are_compressed_as_the_client_accepts() {
        let assets = sample();
        let url = assets.url("sala_bg.wasm");
        for (accept, encoding) in [
            ("gzip, deflate, br", Some("br")),
            ("gzip", Some("gzip")),
            ("br;q=0, gzip;q=0.5", Some("gzip")),
            ("", None),
        ] {
            let response = request(&assets, &url, accept).await;
            let actual = response.headers().get(CONTENT_ENCODING).map(|value| value.to_str().unwrap().to_owned());
            assert_eq!(actual.as_deref(), encoding, "{accept}");
            assert_eq!(response.headers()[CONTENT_TYPE], "application/wasm");
            let length = body(response).await.len();
            assert_eq!(length == 4096, encoding.is_none(), "{accept}");
        }
    }

    #[tokio::test]
    async fn brotli_opens_to_the_file() {
        let assets = sample();
        let url = assets.url("sala.css");
        let plain = body(request(&assets, &url, "identity").await).await;
        let compressed = body(request(&assets, &url, "br").await).await;
        let mut opened = Vec::new();
        brotli::BrotliDecompress(&mut &*compressed, &mut opened).unwrap();
        assert_eq!(opened, plain);
    }

    #[tokio::test]
    async fn unknown_names_are_404_and_the_binary_holds_public() {
        let assets = Assets::load(Path::new("/nonexistent"));
        assert_eq!(request(&assets, "/assets/../Cargo.toml", "br").await.status(), StatusCode::NOT_FOUND);
        assert_eq!(request(&assets, &assets.url("no.css"), "br").await.status(), StatusCode::NOT_FOUND);
        assert!(assets.of_pages().islands.is_none());
        for (name, _) in PUBLIC {
            assert_eq!(request(&assets, &assets.url(name), "br").await.status(), StatusCode::OK, "{name}");
        }
    }
}
