//! A bucket of a service that speaks S3. `object_store` knows the protocol; connections are hyper's and rustls', as to all partners.

use crate::config::Bucket;
use anyhow::Context as _;
use http_body_util::BodyExt as _;
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::{TokioExecutor, TokioTimer};
use object_store::aws::{AmazonS3, AmazonS3Builder};
use object_store::client::{
    ClientOptions, HttpClient, HttpConnector as Connector, HttpError, HttpErrorKind, HttpRequest, HttpRequestBody,
    HttpResponse, HttpResponseBody, HttpService,
};
use object_store::{BackoffConfig, RetryConfig};
use std::path::Path;
use std::pin::Pin;
use std::time::Duration;
use tokio::time::timeout;
use tokio_rustls::rustls::pki_types::CertificateDer;
use tokio_rustls::rustls::pki_types::pem::PemObject as _;
use tower_http::timeout::TimeoutBody;

/// The service may take so long until it begins to answer: a part has five MiB.
const ANSWER_WITHIN: Duration = Duration::from_secs(30);
/// A content that is read may stand still for so long.
const NEXT_WITHIN: Duration = Duration::from_secs(10);
/// Somebody waits: a request is tried again twice, in a short time.
const RETRIES: usize = 2;
const RETRY_WITHIN: Duration = Duration::from_secs(20);

/// Opens a bucket. Nothing is asked of the service yet.
pub fn open(bucket: &Bucket) -> anyhow::Result<AmazonS3> {
    use secrecy::ExposeSecret as _;
    let mut builder = AmazonS3Builder::new()
        .with_bucket_name(&bucket.name)
        .with_region(&bucket.region)
        .with_access_key_id(&bucket.key_id)
        .with_secret_access_key(bucket.secret_key.expose_secret())
        // Not every service that speaks S3 can delete many at once.
        .with_disable_bulk_delete(true)
        .with_retry(RetryConfig {
            backoff: BackoffConfig::default(),
            max_retries: RETRIES,
            retry_timeout: RETRY_WITHIN,
        })
        .with_http_connector(Transport::new(bucket)?);
    if let Some(endpoint) = &bucket.endpoint {
        // Whether it may be plain was decided with the settings.
        builder = builder.with_endpoint(endpoint).with_allow_http(endpoint.starts_with("http://"));
    }
    Ok(builder.build()?)
}

/// Carries the requests that `object_store` makes.
#[derive(Debug, Clone)]
struct Transport(Client<HttpsConnector<HttpConnector>, HttpRequestBody>);

impl Transport {
    fn new(bucket: &Bucket) -> anyhow::Result<Self> {
        let more = bucket.authorities.as_deref().map(certificates).transpose()?.unwrap_or_default();
        let tls = crate::ports::http::tls(more).context("reading the certificates of --s3-ca")?;
        let builder = HttpsConnectorBuilder::new().with_tls_config(tls);
        let plain = bucket.endpoint.as_ref().is_some_and(|endpoint| endpoint.starts_with("http://"));
        let builder = if plain { builder.https_or_http() } else { builder.https_only() };
        let client =
            Client::builder(TokioExecutor::new()).pool_timer(TokioTimer::new()).build(builder.enable_http1().build());
        Ok(Self(client))
    }
}

fn certificates(path: &Path) -> anyhow::Result<Vec<CertificateDer<'static>>> {
    let read = || CertificateDer::pem_file_iter(path)?.collect::<Result<Vec<_>, _>>();
    let certificates = read().with_context(|| format!("--s3-ca {}", path.display()))?;
    anyhow::ensure!(!certificates.is_empty(), "--s3-ca {}: there is no certificate in it", path.display());
    Ok(certificates)
}

impl Connector for Transport {
    fn connect(&self, _: &ClientOptions) -> object_store::Result<HttpClient> {
        Ok(HttpClient::new(self.clone()))
    }
}

// The trait is written with async_trait; this is the signature that it makes.
impl HttpService for Transport {
    fn call<'a, 'b>(
        &'a self,
        request: HttpRequest,
    ) -> Pin<Box<dyn Future<Output = Result<HttpResponse, HttpError>> + Send + 'b>>
    where
        'a: 'b,
        Self: 'b,
    {
        Box::pin(async move {
            let answer = timeout(ANSWER_WITHIN, self.0.request(request)).await;
            let answer = answer.map_err(|late| HttpError::new(HttpErrorKind::Timeout, late))?.map_err(|error| {
                let kind = if error.is_connect() { HttpErrorKind::Connect } else { HttpErrorKind::Interrupted };
                HttpError::new(kind, error)
            })?;
            Ok(answer.map(|body| {
                let body = TimeoutBody::new(NEXT_WITHIN, body);
                HttpResponseBody::new(body.map_err(|error| HttpError::new_boxed(HttpErrorKind::Interrupted, error)))
            }))
        })
    }
}

#[cfg(test)]
mod tests;
