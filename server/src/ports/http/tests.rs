use super::*;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;

fn public(networks: &[&str]) -> Client {
    Client::new(Reach::Public(networks.iter().map(|text| network(text)).collect()), true)
}

#[test]
fn only_the_public_internet_is_public() {
    for address in [
        "0.0.0.0",
        "0.1.2.3",
        "10.0.0.1",
        "100.64.0.1",
        "100.127.255.254",
        "127.0.0.1",
        "127.8.8.8",
        "169.254.169.254",
        "172.16.0.1",
        "172.31.255.255",
        "192.0.0.8",
        "192.0.2.1",
        "192.88.99.1",
        "192.168.1.1",
        "198.18.0.1",
        "198.19.255.255",
        "198.51.100.7",
        "203.0.113.7",
        "224.0.0.1",
        "239.255.255.250",
        "240.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "::ffff:127.0.0.1",
        "::ffff:10.0.0.1",
        "::ffff:169.254.169.254",
        "::127.0.0.1",
        "64:ff9b::7f00:1",
        "64:ff9b:1::1",
        "100::1",
        "fc00::1",
        "fd12:3456::1",
        "fe80::1",
        "fec0::1",
        "ff02::1",
        "2001::1",
        "2001:0:4136:e378::1",
        "2001:db8::1",
        "2002:7f00:1::",
        "2002:a00:1::1",
        "3fff::1",
        "5f00::1",
        "4000::1",
    ] {
        assert!(!is_public(address.parse().unwrap()), "{address}");
    }
    for address in [
        "1.1.1.1",
        "8.8.8.8",
        "100.63.255.255",
        "100.128.0.1",
        "172.15.255.255",
        "172.32.0.1",
        "192.167.0.1",
        "203.150.1.1",
        "223.255.255.255",
        "::ffff:8.8.8.8",
        "2606:4700::1111",
        "2001:4860:4860::8888",
        "2400:cb00::1",
    ] {
        assert!(is_public(address.parse().unwrap()), "{address}");
    }
}

#[test]
fn addresses_are_read_strictly() {
    let client = Client::new(Reach::Public(Arc::new([])), false);
    for (url, expected) in [
        ("https://partner.example/hook?x=1", Ok(443)),
        ("https://partner.example:8443", Ok(8443)),
        ("https://8.8.8.8/", Ok(443)),
        ("http://partner.example/", Err(HttpError::Url)),
        ("ftp://partner.example/", Err(HttpError::Url)),
        ("file:///etc/passwd", Err(HttpError::Url)),
        ("partner.example/hook", Err(HttpError::Url)),
        ("https://user:password@partner.example/", Err(HttpError::Url)),
        ("https://partner.example@127.0.0.1/", Err(HttpError::Url)),
        ("https://partner.example/#x", Err(HttpError::Url)),
        ("https:///x", Err(HttpError::Url)),
        ("", Err(HttpError::Url)),
        ("https://127.0.0.1/", Err(HttpError::Refused)),
        ("https://[::1]/", Err(HttpError::Refused)),
        ("https://[::ffff:10.0.0.1]:8443/", Err(HttpError::Refused)),
        ("https://169.254.169.254/latest/meta-data", Err(HttpError::Refused)),
    ] {
        assert_eq!(client.target(url).map(|target| target.port), expected, "{url}");
    }
}

/// Names are checked by what they resolve to, in whatever way an address is spelled.
#[tokio::test]
async fn a_name_that_leads_inside_is_refused_when_it_is_called() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let client = public(&[]);
    for host in ["localhost", "127.1", "2130706433", "0x7f000001", "0"] {
        let Ok(target) = client.target(&format!("http://{host}:{port}/")) else { continue };
        let refused = client.post(&target, &[], String::new()).await;
        assert!(matches!(refused, Err(HttpError::Refused | HttpError::Unknown)), "{host}: {refused:?}");
    }
    listener.set_nonblocking(true).unwrap();
    let connected = listener.accept().unwrap_err();
    assert_eq!(connected.kind(), std::io::ErrorKind::WouldBlock, "nothing was connected to");
}

/// A server that does as it likes, once.
async fn server<F: Future<Output = ()> + Send + 'static>(
    behave: impl FnOnce(TcpStream) -> F + Send + 'static,
) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        let (stream, _) = listener.accept().await.unwrap();
        behave(stream).await;
    });
    format!("http://{address}/hook?a=1")
}

async fn post(url: &str) -> Result<u16, HttpError> {
    let client = public(&["127.0.0.0/8"]);
    client.post(&client.target(url).unwrap(), &[("Sala-Event", "case.filed")], "{\"a\":1}".to_owned()).await
}

#[tokio::test]
async fn what_is_sent_is_one_plain_request() {
    let (sender, receiver) = tokio::sync::oneshot::channel();
    let url = server(|mut stream| async move {
        let mut request = vec![0; 4096];
        let mut length = 0;
        while !request[..length].ends_with(b"{\"a\":1}") {
            length += stream.read(&mut request[length..]).await.unwrap();
        }
        stream.write_all(b"HTTP/1.1 204 No Content\r\n\r\n").await.unwrap();
        sender.send(String::from_utf8_lossy(&request[..length]).into_owned()).unwrap();
    })
    .await;
    assert_eq!(post(&url).await, Ok(204));
    let request = receiver.await.unwrap().to_ascii_lowercase();
    assert!(request.starts_with("post /hook?a=1 http/1.1\r\n"), "{request}");
    for line in [
        "content-type: application/json\r\n",
        "sala-event: case.filed\r\n",
        "content-length: 7\r\n",
        "host: 127.0.0.1:",
    ] {
        assert!(request.contains(line), "{line} in {request}");
    }
}

#[tokio::test]
async fn a_redirect_is_an_answer_and_not_followed() {
    let url = server(|mut stream| async move {
        let _ = stream.read(&mut [0; 4096]).await;
        let answer = b"HTTP/1.1 307 Temporary Redirect\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n";
        stream.write_all(answer).await.unwrap();
    })
    .await;
    assert_eq!(post(&url).await, Ok(307));
}

/// What a server answers that writes `begin`, and then `more` until it is no longer read; and how many bytes it could write.
async fn endless(begin: &'static [u8], more: Vec<u8>) -> (Result<u16, HttpError>, usize) {
    // Of what was written and not read it holds this much.
    let (ours, mut theirs) = tokio::io::duplex(1024);
    let server = tokio::spawn(async move {
        let _ = theirs.read(&mut [0; 4096]).await;
        theirs.write_all(begin).await.unwrap();
        let mut written = begin.len();
        while theirs.write_all(&more).await.is_ok() {
            written += more.len();
        }
        written
    });
    let client = public(&["127.0.0.0/8"]);
    let target = client.target("http://127.0.0.1/hook").unwrap();
    let answer = exchange(ours, request(&target, &[], String::new()).unwrap()).await;
    // The connection is closed, so the writing ends.
    (answer, server.await.unwrap())
}

/// Whoever answers without end, or with a head that is too long, or nonsense, takes no memory and is not listened to.
#[tokio::test]
async fn answers_without_end_cost_nothing() {
    let (answer, written) = endless(b"HTTP/1.1 200 OK\r\n\r\n", vec![b'x'; 512]).await;
    assert_eq!(answer, Ok(200));
    assert!(written <= 2 * LONGEST_HEAD, "{written} bytes of a body that nobody reads");
    let (answer, written) = endless(b"HTTP/1.1 200 OK\r\n", b"X: yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy\r\n".to_vec()).await;
    assert_eq!(answer, Err(HttpError::Protocol));
    assert!(written <= 2 * LONGEST_HEAD, "{written} bytes of a head");
    let nonsense = server(|mut stream| async move {
        let _ = stream.read(&mut [0; 4096]).await;
        stream.write_all(b"SSH-2.0-OpenSSH_9.2\r\n").await.unwrap();
    })
    .await;
    assert_eq!(post(&nonsense).await, Err(HttpError::Protocol));
    let nobody = TcpListener::bind("127.0.0.1:0").await.unwrap().local_addr().unwrap();
    assert_eq!(post(&format!("http://{nobody}/")).await, Err(HttpError::Connection));
}

/// A server that takes a request and never answers is given up, and its connection is closed.
#[tokio::test]
async fn a_server_that_never_answers_is_given_up() {
    let (sender, closed) = tokio::sync::oneshot::channel();
    let url = server(|mut stream| async move {
        let mut request = Vec::new();
        let _ = stream.read_to_end(&mut request).await;
        sender.send(request.len()).unwrap();
    })
    .await;
    let client = public(&["127.0.0.0/8"]).within(Duration::from_millis(100));
    let answer = client.post(&client.target(&url).unwrap(), &[], String::new()).await;
    assert_eq!(answer, Err(HttpError::Timeout));
    assert!(closed.await.unwrap() > 0, "the request had arrived");
}

/// A server that speaks no TLS, or has a certificate of its own making, is none that we talk to.
#[tokio::test]
async fn encryption_is_not_optional() {
    let url = server(|mut stream| async move {
        let _ = stream.read(&mut [0; 4096]).await;
        let _ = stream.write_all(b"HTTP/1.1 200 OK\r\n\r\n").await;
    })
    .await;
    assert_eq!(post(&url.replace("http://", "https://")).await, Err(HttpError::Certificate));
}
