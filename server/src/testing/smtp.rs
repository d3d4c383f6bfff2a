//! A real SMTP server in a process of its own: it keeps what it gets in a Maildir, and refuses the receivers it is told to.

use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

/// Takes a Maildir, a port, and a file with lines `address answer`, which it reads for each receiver.
const SERVER: &str = r#"
import asyncio, pathlib, sys
from aiosmtpd.handlers import Mailbox
from aiosmtpd.smtp import SMTP

class Handler(Mailbox):
    async def handle_RCPT(self, server, session, envelope, address, options):
        for line in pathlib.Path(sys.argv[3]).read_text().splitlines():
            refused, answer = line.split(" ", 1)
            if refused == address:
                return answer
        envelope.rcpt_tos.append(address)
        return "250 OK"

loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
handler = Handler(sys.argv[1])
loop.run_until_complete(loop.create_server(lambda: SMTP(handler, loop=loop), "127.0.0.1", int(sys.argv[2])))
loop.run_forever()
"#;

/// The Python of the machine that has what a script imports: another one may come first in the path.
pub fn python(module: &str, package: &str) -> &'static str {
    let python = ["python3", "/usr/bin/python3"].into_iter().find(|python| {
        let import = Command::new(python).args(["-c", &format!("import {module}")]).stderr(Stdio::null()).status();
        import.is_ok_and(|status| status.success())
    });
    python.unwrap_or_else(|| panic!("this test needs {module}: apt-get install {package} (or pip install {module})"))
}

pub struct SmtpServer {
    process: Child,
    pub port: u16,
    maildir: PathBuf,
    refusals: PathBuf,
}

impl SmtpServer {
    pub async fn start(folder: &Path) -> Self {
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let (maildir, refusals) = (folder.join("maildir"), folder.join("refusals"));
        std::fs::write(&refusals, "").unwrap();
        let mut command = Command::new(python("aiosmtpd", "python3-aiosmtpd"));
        command.args(["-c", SERVER]).arg(&maildir).arg(port.to_string()).arg(&refusals);
        let process = command.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        let mut server = Self { process, port, maildir, refusals };
        while tokio::net::TcpStream::connect(("127.0.0.1", port)).await.is_err() {
            assert!(server.process.try_wait().unwrap().is_none(), "the SMTP server ended by itself");
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        server
    }

    pub fn url(&self) -> String {
        format!("smtp://127.0.0.1:{}", self.port)
    }

    /// From now on it answers so to these receivers, and accepts all others.
    pub fn refuse(&self, refusals: &[(&str, &str)]) {
        let lines: Vec<String> = refusals.iter().map(|(address, answer)| format!("{address} {answer}\n")).collect();
        std::fs::write(&self.refusals, lines.concat()).unwrap();
    }

    /// What it has got, with the headers `X-MailFrom` and `X-RcptTo` of the envelope.
    pub fn messages(&self) -> Vec<String> {
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
