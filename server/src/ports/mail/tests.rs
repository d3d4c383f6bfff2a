use super::*;
use crate::startup::{Random, temporary_folder};
use std::net::TcpListener;
use std::process::{Child, Command, Stdio};

fn mail<'a>(lang: Lang, params: &'a [(&'a str, String)]) -> Mail<'a> {
    Mail {
        id: Uuid::from_u128(0x0193_5a6b_0000_7000_8000_0000_0000_0001),
        at: "2026-09-20T09:00:00+07:00".parse().unwrap(),
        to: "anna@example.com",
        lang,
        template: "mail-verify",
        params,
    }
}

fn mailer(arguments: impl FnOnce(&mut Config)) -> Mailer {
    let folder = temporary_folder(&format!("mailer-{:?}", std::thread::current().id()));
    let mut config = Config::for_tests(folder.path(), None, &Random::seeded(1));
    arguments(&mut config);
    Mailer::new(&config).unwrap()
}

/// Undoes quoted-printable or base64 of a message's body, as its header says.
fn body(message: &str) -> String {
    use base64::Engine as _;
    let (head, body) = message.split_once("\r\n\r\n").or_else(|| message.split_once("\n\n")).expect("head and body");
    let bytes = if head.contains("Content-Transfer-Encoding: base64") {
        let joined: String = body.split_whitespace().collect();
        base64::engine::general_purpose::STANDARD.decode(joined).unwrap()
    } else if head.contains("Content-Transfer-Encoding: quoted-printable") {
        let joined = body.replace("=\r\n", "").replace("=\n", "");
        let mut bytes = Vec::new();
        let mut rest = joined.bytes();
        while let Some(byte) = rest.next() {
            if byte == b'=' {
                let hex: String = rest.by_ref().take(2).map(char::from).collect();
                bytes.push(u8::from_str_radix(&hex, 16).unwrap());
            } else {
                bytes.push(byte);
            }
        }
        bytes
    } else {
        body.as_bytes().to_vec()
    };
    String::from_utf8(bytes).unwrap()
}

const LINK: &str = "https://sala.example/th/verify/abcdefghijklmnopqrstuvwxyz0123456789-_ABCDE?next=%2Fth%2Faccount";

#[tokio::test]
async fn a_folder_gets_whole_messages_with_headers_of_plain_ascii() {
    let folder = temporary_folder("mail-folder");
    let mailer = mailer(|config| config.mail = MailTransport::Folder(folder.path().join("out")));
    for lang in Lang::ALL {
        let params = [("link", LINK.to_owned())];
        let mail = Mail { id: Uuid::from_u128(lang as u128 + 1), ..mail(lang, &params) };
        mailer.send(&mail).await.unwrap();
        let message = std::fs::read_to_string(folder.path().join(format!("out/{}.eml", mail.id))).unwrap();
        let (head, _) = message.split_once("\r\n\r\n").unwrap();
        assert!(head.is_ascii(), "{head}");
        assert!(head.contains(&format!("Content-Language: {lang}\r\n")), "{head}");
        assert!(head.contains("Date: Sun, 20 Sep 2026 02:00:00 +0000\r\n"), "{head}");
        assert!(head.contains(&format!("Message-ID: <{}@sala.example>\r\n", mail.id)), "{head}");
        assert!(head.contains("charset=utf-8"), "{head}");
        assert!(lang == Lang::En || head.contains("Subject: =?utf-8?b?"), "{head}");
        let body = body(&message);
        assert!(body.contains(LINK), "{body}");
        assert!(!body.contains("[[") && !body.contains("{$"), "{body}");
    }
    let names: Vec<_> =
        std::fs::read_dir(folder.path().join("out")).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(names.len(), 3, "nothing unfinished stays: {names:?}");
}

#[test]
fn every_template_has_its_texts() {
    use super::account::Template;
    for template in [Template::Verify, Template::Exists, Template::Reset, Template::PasswordChanged] {
        for part in ["subject", "body"] {
            let key = format!("{}-{part}", template.code());
            for lang in Lang::ALL {
                let text = text(lang, &key, &[("link", LINK.into())]);
                assert!(!text.contains("[[") && !text.contains("{$"), "{lang} {key}: {text}");
                assert_ne!(
                    (lang, &text),
                    (Lang::Th, &app::i18n::text(Lang::En, &key, &[("link", LINK.into())])),
                    "{key}"
                );
            }
        }
    }
}

#[tokio::test]
async fn what_is_no_address_is_refused_without_being_named() {
    let mailer = Mailer::memory();
    let error = mailer.send(&Mail { to: "anna@@example", ..mail(Lang::En, &[]) }).await.unwrap_err();
    assert!(!error.to_string().contains("anna"), "{error}");
    assert!(mailer.sent().is_empty());
}

/// A real SMTP server in a process of its own, which keeps what it gets in a Maildir.
struct SmtpServer {
    process: Child,
    port: u16,
    maildir: PathBuf,
}

impl SmtpServer {
    fn start(folder: &Path) -> Self {
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let maildir = folder.join("maildir");
        let python = ["python3", "/usr/bin/python3"].into_iter().find(|python| {
            let import = Command::new(python).args(["-c", "import aiosmtpd"]).stderr(Stdio::null()).status();
            import.is_ok_and(|status| status.success())
        });
        let python =
            python.expect("this test needs an SMTP server: apt-get install python3-aiosmtpd (or pip install aiosmtpd)");
        let mut command = Command::new(python);
        command.args(["-m", "aiosmtpd", "--nosetuid", "--listen", &format!("127.0.0.1:{port}")]);
        command.args(["--class", "aiosmtpd.handlers.Mailbox"]).arg(&maildir);
        let process = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        Self { process, port, maildir }
    }

    async fn ready(&mut self) {
        while tokio::net::TcpStream::connect(("127.0.0.1", self.port)).await.is_err() {
            assert!(self.process.try_wait().unwrap().is_none(), "the SMTP server ended by itself");
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    fn messages(&self) -> Vec<String> {
        let new = std::fs::read_dir(self.maildir.join("new")).map(Iterator::collect::<Vec<_>>).unwrap_or_default();
        new.into_iter().map(|entry| std::fs::read_to_string(entry.unwrap().path()).unwrap()).collect()
    }
}

impl Drop for SmtpServer {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

#[tokio::test]
async fn a_real_smtp_server_gets_thai() {
    let folder = temporary_folder("mail-smtp");
    let mut server = SmtpServer::start(folder.path());
    server.ready().await;
    let url = format!("smtp://127.0.0.1:{}", server.port);
    let mailer = mailer(|config| config.mail = MailTransport::Smtp(url.into()));
    mailer.send(&mail(Lang::Th, &[("link", LINK.into())])).await.unwrap();
    let messages = server.messages();
    let [message] = messages.as_slice() else { panic!("{} messages", messages.len()) };
    assert!(message.contains("X-RcptTo: anna@example.com") && message.contains("X-MailFrom: no-reply@sala.example"));
    let body = body(message);
    assert!(body.contains(LINK) && body.contains("ยืนยัน"), "{body}");
}

#[tokio::test]
async fn a_server_that_is_not_there_is_an_error_without_addresses() {
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let mailer = mailer(|config| config.mail = MailTransport::Smtp(format!("smtp://127.0.0.1:{port}").into()));
    let error = mailer.send(&mail(Lang::En, &[("link", LINK.into())])).await.unwrap_err();
    assert!(matches!(error, MailError::Unreachable), "{error:?}");
    assert!(!error.to_string().contains("anna"));
}
