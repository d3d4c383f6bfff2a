//! A real clamd with two signatures of its own: EICAR's test file, and a word that means nothing.

use crate::config::ClamdSocket;
use crate::startup::{TemporaryFolder, temporary_folder};
use std::fmt::Write as _;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::UnixStream;

/// The test file of EICAR, in two halves: whole it would have this file taken for malware.
pub fn eicar() -> String {
    ["X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD", "-ANTIVIRUS-TEST-FILE!$H+H*"].concat()
}

/// What the second signature finds.
pub const MARKED: &str = "sala-test-malware-1c9b";

/// Runs until it is dropped.
pub struct Clamd {
    process: Child,
    pub socket: ClamdSocket,
    _folder: TemporaryFolder,
}

impl Clamd {
    pub async fn start() -> Self {
        let folder = temporary_folder("clamd");
        let path = |name: &str| folder.path().join(name).display().to_string();
        std::fs::create_dir(path("db")).unwrap();
        let hex = |text: &str| sala::text::hex(text.as_bytes());
        let mut signatures = String::new();
        for (name, text) in [("Eicar-Test-Signature", eicar()), ("Sala.Test.Marked", MARKED.to_owned())] {
            writeln!(signatures, "{name}:0:*:{}", hex(&text)).unwrap();
        }
        std::fs::write(path("db/sala.ndb"), signatures).unwrap();
        let settings = format!(
            "Foreground yes\nLocalSocket {}\nDatabaseDirectory {}\nTemporaryDirectory {}\nStreamMaxLength 30M\n\
             MaxThreads 2\n",
            path("socket"),
            path("db"),
            folder.path().display()
        );
        std::fs::write(path("clamd.conf"), settings).unwrap();
        // Debian keeps it where only root looks.
        let program = if Path::new("/usr/sbin/clamd").exists() { "/usr/sbin/clamd" } else { "clamd" };
        let process = Command::new(program)
            .arg(format!("--config-file={}", path("clamd.conf")))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("clamd is missing: run script/setup --tests");
        let mut clamd = Self { process, socket: ClamdSocket::Unix(path("socket").into()), _folder: folder };
        for _ in 0..600 {
            assert!(clamd.process.try_wait().unwrap().is_none(), "clamd has ended");
            if clamd.answers().await {
                return clamd;
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("clamd does not answer");
    }

    async fn answers(&self) -> bool {
        let ClamdSocket::Unix(path) = &self.socket else { return false };
        let Ok(mut stream) = UnixStream::connect(path).await else { return false };
        let mut answer = Vec::new();
        stream.write_all(b"zPING\0").await.is_ok()
            && stream.read_to_end(&mut answer).await.is_ok()
            && answer == b"PONG\0"
    }
}

impl Drop for Clamd {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
