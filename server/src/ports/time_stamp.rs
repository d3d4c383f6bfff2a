//! The authority that stamps the time on a signature (RFC 3161): asked over HTTP, and believed only when its answer is about
//! what was asked and, where the operator has named whom to [trust], comes from one of those.

pub mod trust;

use axum::body::{Body, Bytes, to_bytes};
use axum::http::header::{CONTENT_TYPE, HOST};
use axum::http::{Method, Request, StatusCode, Uri};
use cms::content_info::ContentInfo;
use cms::signed_data::SignedData;
use der::asn1::{Int, ObjectIdentifier, OctetString};
use der::{Decode as _, Encode as _};
use hyper_util::rt::TokioIo;
use sha2::{Digest as _, Sha256};
use std::time::Duration;
use tokio::net::TcpStream;
use tokio::time::timeout;
use trust::Authorities;
use x509_cert::spki::AlgorithmIdentifierOwned;
use x509_tsp::{MessageImprint, TimeStampReq, TimeStampResp, TspVersion, TstInfo};

const SHA_256: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.16.840.1.101.3.4.2.1");
const TST_INFO: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.16.1.4");
/// Answers come within a second; a job is tried again.
const WITHIN: Duration = Duration::from_secs(10);
/// A token with its certificates has some kilobytes.
const LARGEST: usize = 64 * 1024;

/// Why there is no time stamp.
#[derive(Debug, thiserror::Error)]
pub enum TimeStampError {
    #[error("the time stamp authority does not answer")]
    Silent,
    #[error("the time stamp authority refused: {0}")]
    Refused(String),
    #[error("the answer of the time stamp authority is not about what was asked")]
    Unrelated,
    #[error("the time stamp is not signed by an authority that is trusted")]
    Untrusted,
    #[error("the answer of the time stamp authority cannot be read")]
    Unreadable(#[from] der::Error),
}

/// A token over `message` from the authority at `url` (`http` only). `nonce`: random bytes, so that no old answer is taken.
pub async fn stamp(
    url: &Uri,
    trusted: &Authorities,
    message: &[u8],
    nonce: [u8; 8],
) -> Result<Vec<u8>, TimeStampError> {
    let request = request(message, nonce)?;
    let answer = timeout(WITHIN, post(url, request.to_der()?)).await.map_err(|_| TimeStampError::Silent)??;
    let token = token(&request, &answer)?;
    trusted.confirm(&token)?;
    Ok(token.to_der()?)
}

fn request(message: &[u8], nonce: [u8; 8]) -> Result<TimeStampReq, TimeStampError> {
    // Positive, and of its full length.
    let nonce = [&[0x40 | (nonce[0] & 0x3f)][..], &nonce[1..]].concat();
    Ok(TimeStampReq {
        version: TspVersion::V1,
        message_imprint: MessageImprint {
            hash_algorithm: AlgorithmIdentifierOwned { oid: SHA_256, parameters: None },
            hashed_message: OctetString::new(Sha256::digest(message).as_slice())?,
        },
        req_policy: None,
        nonce: Some(Int::new(&nonce)?),
        cert_req: true,
        extensions: None,
    })
}

async fn post(url: &Uri, body: Vec<u8>) -> Result<Bytes, TimeStampError> {
    let silent = |_| TimeStampError::Silent;
    let host = url.host().ok_or(TimeStampError::Silent)?;
    let stream = TcpStream::connect((host, url.port_u16().unwrap_or(80))).await.map_err(|_| TimeStampError::Silent)?;
    let (mut sender, connection) = hyper::client::conn::http1::handshake(TokioIo::new(stream)).await.map_err(silent)?;
    let connection = tokio::spawn(connection);
    let request = Request::builder()
        .method(Method::POST)
        .uri(url.path_and_query().map_or("/", |path| path.as_str()))
        .header(HOST, url.authority().map_or(host, |authority| authority.as_str()))
        .header(CONTENT_TYPE, "application/timestamp-query")
        .body(Body::from(body))
        .map_err(|_| TimeStampError::Silent)?;
    let answer = sender.send_request(request).await.map_err(silent)?;
    let status = answer.status();
    let body = to_bytes(Body::new(answer.into_body()), LARGEST).await.map_err(|_| TimeStampError::Silent);
    connection.abort();
    if status != StatusCode::OK {
        return Err(TimeStampError::Refused(status.to_string()));
    }
    body
}

/// The token of an answer, if it is about the request.
fn token(request: &TimeStampReq, answer: &[u8]) -> Result<ContentInfo, TimeStampError> {
    let answer = TimeStampResp::from_der(answer)?;
    let Some(token) = answer.time_stamp_token else {
        return Err(TimeStampError::Refused(format!("{:?}", answer.status.status)));
    };
    let info = info(&token)?;
    let same = info.message_imprint.hash_algorithm.oid == SHA_256
        && info.message_imprint.hashed_message == request.message_imprint.hashed_message
        && info.nonce == request.nonce;
    if same { Ok(token) } else { Err(TimeStampError::Unrelated) }
}

fn info(token: &ContentInfo) -> Result<TstInfo, TimeStampError> {
    let signed: SignedData = token.content.decode_as()?;
    let content = signed.encap_content_info.econtent.filter(|_| signed.encap_content_info.econtent_type == TST_INFO);
    let content: OctetString = content.ok_or(TimeStampError::Unrelated)?.decode_as()?;
    Ok(TstInfo::from_der(content.as_bytes())?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::documents::paper::tests::receipt;
    use crate::documents::signature::sign;
    use crate::documents::signature::tests::validated;
    use crate::ports::agencies::Agencies;
    use crate::startup::{Random, TemporaryFolder, temporary_folder};
    use axum::Router;
    use axum::routing::post;
    use std::path::Path;
    use std::process::Command;

    fn openssl(folder: &Path, arguments: &[&str]) {
        let output = Command::new("openssl").current_dir(folder).args(arguments).output().unwrap();
        assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    }

    /// An authority whose certificate comes from another, which answers with OpenSSL. Its address.
    async fn authority(folder: &TemporaryFolder) -> Uri {
        let settings = "[tsa]\ndefault_tsa = own\n[own]\nserial = serial\nsigner_cert = tsa.pem\nsigner_key = tsa.key\n\
            signer_digest = sha256\ndefault_policy = 1.2.3.4\ndigests = sha256\ness_cert_id_alg = sha256\n";
        std::fs::write(folder.path().join("tsa.cnf"), settings).unwrap();
        std::fs::write(folder.path().join("serial"), "01").unwrap();
        for name in ["root", "stranger"] {
            let request = ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "36500", "-subj"];
            let (subject, key, out) = (format!("/CN=Test {name}"), format!("{name}.key"), format!("{name}.pem"));
            openssl(folder.path(), &[&request[..], &[&subject, "-keyout", &key, "-out", &out]].concat());
        }
        let usage = "extendedKeyUsage=critical,timeStamping\nkeyUsage=critical,digitalSignature\n";
        std::fs::write(folder.path().join("usage"), usage).unwrap();
        let request = "req -new -newkey rsa:2048 -nodes -subj /CN=Test-time -keyout tsa.key -out tsa.csr";
        let answer = "x509 -req -in tsa.csr -CA root.pem -CAkey root.key -CAcreateserial -days 36500 -extfile usage -out tsa.pem";
        for command in [request, answer] {
            openssl(folder.path(), &command.split(' ').collect::<Vec<_>>());
        }
        let path = folder.path().to_owned();
        let reply = move |query: Bytes| {
            let path = path.clone();
            async move {
                std::fs::write(path.join("query"), &query).unwrap();
                openssl(&path, &["ts", "-reply", "-config", "tsa.cnf", "-queryfile", "query", "-out", "reply"]);
                std::fs::read(path.join("reply")).unwrap()
            }
        };
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/tsa", listener.local_addr().unwrap());
        let routes = Router::new().route("/tsa", post(reply)).route("/broken", post(|| async { "no answer" }));
        tokio::spawn(async move { axum::serve(listener, routes).await });
        url.parse().unwrap()
    }

    /// B-T: strangers' software believes the time too.
    #[tokio::test]
    async fn a_signature_is_stamped_with_the_time_of_an_authority() {
        let folder = temporary_folder("time-stamp");
        let url = authority(&folder).await;
        let agencies = Agencies::new(folder.path().to_owned(), true, Random::seeded(1));
        let key = agencies.key("bangkok", "Bangkok").unwrap();
        let pdf = receipt().set(&agencies.mark("bangkok").unwrap()).unwrap();
        let prepared = sign(&pdf, &key, jiff::Timestamp::UNIX_EPOCH, true).unwrap();
        let root = Authorities::read(&folder.path().join("root.pem")).unwrap();
        let signature = prepared.signature().to_owned();
        let token = stamp(&url, &root, &signature, [0; 8]).await.unwrap();
        let file = prepared.finish(Some(&token)).unwrap();
        let roots =
            ["demonstration.pem", "root.pem"].map(|name| std::fs::read_to_string(folder.path().join(name)).unwrap());
        let trust = folder.path().join("roots.pem");
        std::fs::write(&trust, roots.concat()).unwrap();
        let report = validated(&file, &trust, &folder);
        assert_eq!((&report["bottom_line"], &report["stamped"]), (&true.into(), &true.into()), "{report}");
        assert_eq!(report["coverage"], "ENTIRE_FILE");

        // Whoever is on the way could answer too: only the authority that is named is believed, and only what it has signed.
        let stranger = Authorities::read(&folder.path().join("stranger.pem")).unwrap();
        let refused = stamp(&url, &stranger, &signature, [0; 8]).await;
        assert!(matches!(refused, Err(TimeStampError::Untrusted)), "{refused:?}");
        // The last byte is of the signature; the other of the authority's policy, 1.2.3.4, in what is signed.
        let policy = token.windows(5).position(|part| part == b"\x06\x03\x2a\x03\x04").unwrap();
        for at in [token.len() - 1, policy + 4] {
            let mut changed = token.clone();
            changed[at] ^= 1;
            let confirmed = root.confirm(&ContentInfo::from_der(&changed).unwrap());
            assert!(matches!(confirmed, Err(TimeStampError::Untrusted)), "{confirmed:?}");
        }
        let any = Authorities::default();
        assert!(stamp(&url, &any, &signature, [3; 8]).await.is_ok());
        assert!(Authorities::read(&folder.path().join("tsa.key")).is_err(), "a key is no certificate");

        // The token of another signature, or of an earlier question, is not taken.
        let other = request(b"another", [2; 8]).unwrap();
        let answer = std::fs::read(folder.path().join("reply")).unwrap();
        assert!(matches!(super::token(&other, &answer), Err(TimeStampError::Unrelated)));
        let broken = url.to_string().replace("/tsa", "/broken").parse().unwrap();
        assert!(matches!(stamp(&broken, &any, b"x", [1; 8]).await, Err(TimeStampError::Unreadable(_))));
        let nowhere = url.to_string().replace("/tsa", "/nowhere").parse().unwrap();
        assert!(matches!(stamp(&nowhere, &any, b"x", [1; 8]).await, Err(TimeStampError::Refused(_))));
    }

    #[test]
    fn an_answer_that_is_none_is_no_token() {
        let request = request(b"signature", [0xff; 8]).unwrap();
        for answer in [&b""[..], b"<html>", &[0x30, 0x03, 0x02, 0x01, 0x02]] {
            assert!(token(&request, answer).is_err(), "{answer:?}");
        }
    }

    #[tokio::test]
    async fn an_authority_that_is_not_there_is_silent() {
        let url = "http://127.0.0.1:1/tsa".parse().unwrap();
        assert!(matches!(
            stamp(&url, &Authorities::default(), b"signature", [1; 8]).await,
            Err(TimeStampError::Silent)
        ));
    }
}
