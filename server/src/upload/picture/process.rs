//! Pictures are decoded in a process of their own, which holds nothing but the picture: no keys, no connections, no other person's
//! file. It may take [`MEMORY`] and [`SECONDS`] and cannot write a file; a decoder that fails, or never ends, takes nothing with it.
//!
//! It is this program once more (`sala draw-picture`), with a socket as its standard input. The order goes there, a head of fixed
//! length and the picture; the answer comes back on it, a code and the picture drawn anew.

use super::{PictureFault, Wanted, draw};
use rustix::process::{Resource, Rlimit, getrlimit, setpriority_process, setrlimit};
use sala::workflow::document::{DocumentFormat, Proportion};
use std::io::{self, Read as _, Write as _};
use std::net::Shutdown;
use std::os::fd::{AsFd as _, OwnedFd};
use std::os::unix::net::UnixStream;
use std::os::unix::process::CommandExt as _;
use std::path::Path;
use std::process::{Child, Command, ExitCode, Stdio};
use std::time::Duration;

/// Bytes of its address space, the program's own included.
const MEMORY: u64 = 512 * 1024 * 1024;
/// Of a processor's time.
const SECONDS: u64 = 40;
/// How long it may be silent, on a machine that has other things to do.
const SILENCE: Duration = Duration::from_secs(90);
/// Whoever asks for a page comes first.
const NICENESS: i32 = 5;
/// Bytes of the longest answer.
const LONGEST: u64 = 256 * 1024 * 1024;
/// Bytes of the head of an order: format, proportion, most bytes.
const HEAD: usize = 17;

const DRAWN: u8 = 0;

/// What `sala` does when it is asked for that with a picture on its standard input.
const COMMAND: &[&str] = if cfg!(test) {
    // The tests are a program of their own, in which one of them does the same.
    &["--exact", "upload::picture::process::tests::child", "--ignored", "--nocapture"]
} else {
    &["draw-picture"]
};

fn code(fault: PictureFault) -> u8 {
    match fault {
        PictureFault::Unreadable => 1,
        PictureFault::TooManyPixels => 2,
        PictureFault::Proportion => 3,
    }
}

fn fault(code: u8) -> PictureFault {
    let all = [PictureFault::TooManyPixels, PictureFault::Proportion];
    all.into_iter().find(|fault| self::code(*fault) == code).unwrap_or(PictureFault::Unreadable)
}

/// Ended with whoever waits for it.
struct Ends(Child);

impl Drop for Ends {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// This program, also when another version has taken its place on disk.
fn program() -> io::Result<Command> {
    let own = Path::new("/proc/self/exe");
    let own = if own.exists() { own.to_owned() } else { std::env::current_exe()? };
    Ok(Command::new(own))
}

/// The picture drawn anew by a process of its own. Waits for it: to be called where that keeps nobody.
///
/// An error: the process could not be started. One that dies, or is too slow, has met a picture that cannot be read.
pub fn draw_apart(content: &[u8], format: DocumentFormat, wanted: Wanted) -> io::Result<Result<Vec<u8>, PictureFault>> {
    let mut command = program()?;
    command.args(COMMAND);
    let mut answer = answer(command, SILENCE, |stream| ask(stream, content, format, wanted))?;
    let first = answer.first().copied();
    Ok(match first {
        Some(DRAWN) if answer.len() > 1 => {
            answer.remove(0);
            Ok(answer)
        }
        Some(code) => Err(fault(code)),
        None => Err(PictureFault::Unreadable),
    })
}

/// What a process says that is asked over its standard input; nothing when it dies or is silent for too long. It does not outlive
/// the question.
fn answer(
    mut command: Command,
    silence: Duration,
    ask: impl FnOnce(&mut UnixStream) -> io::Result<Vec<u8>>,
) -> io::Result<Vec<u8>> {
    let (mut ours, theirs) = UnixStream::pair()?;
    command.env_clear().stdin(OwnedFd::from(theirs)).stdout(Stdio::null()).stderr(Stdio::null());
    let _child = Ends(command.spawn()?);
    // The command holds their end: only when it is gone does an end of the process show.
    drop(command);
    ours.set_read_timeout(Some(silence))?;
    ours.set_write_timeout(Some(silence))?;
    Ok(ask(&mut ours).unwrap_or_default())
}

fn ask(stream: &mut UnixStream, content: &[u8], format: DocumentFormat, wanted: Wanted) -> io::Result<Vec<u8>> {
    let Proportion(width, height) = wanted.proportion.unwrap_or(Proportion(0, 0));
    let mut head = vec![u8::from(format == DocumentFormat::Png)];
    head.extend(width.to_be_bytes());
    head.extend(height.to_be_bytes());
    head.extend(wanted.most.to_be_bytes());
    stream.write_all(&head)?;
    stream.write_all(content)?;
    stream.shutdown(Shutdown::Write)?;
    let mut answer = Vec::new();
    stream.take(LONGEST).read_to_end(&mut answer)?;
    Ok(answer)
}

/// The process itself: reads one order, answers, ends.
pub fn run() -> ExitCode {
    match limited().and_then(|()| serve()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(_) => ExitCode::FAILURE,
    }
}

/// Limits this process. The memory that is set aside when a program starts would escape a limit that comes later, so it starts once
/// more.
fn limited() -> io::Result<()> {
    if getrlimit(Resource::As).maximum.is_some_and(|most| most <= MEMORY) {
        return Ok(());
    }
    setpriority_process(None, NICENESS)?;
    for (resource, most) in [
        (Resource::As, MEMORY),
        (Resource::Cpu, SECONDS),
        // Neither a file nor, with a person's picture in it, an image of its memory.
        (Resource::Fsize, 0),
        (Resource::Core, 0),
    ] {
        let most = Some(getrlimit(resource).maximum.map_or(most, |already| already.min(most)));
        setrlimit(resource, Rlimit { current: most, maximum: most })?;
    }
    Err(program()?.args(std::env::args_os().skip(1)).exec())
}

fn serve() -> io::Result<()> {
    let mut stream = UnixStream::from(io::stdin().as_fd().try_clone_to_owned()?);
    let mut head = [0; HEAD];
    stream.read_exact(&mut head)?;
    let mut content = Vec::new();
    stream.read_to_end(&mut content)?;
    let number = |at: usize| head[at..at + 4].iter().fold(0, |number: u32, byte| number << 8 | u32::from(*byte));
    let format = if head[0] == 1 { DocumentFormat::Png } else { DocumentFormat::Jpeg };
    let proportion = Some(Proportion(number(1), number(5))).filter(|Proportion(width, _)| *width > 0);
    let most = u64::from(number(9)) << 32 | u64::from(number(13));
    match draw(content, format, Wanted { proportion, most }) {
        Ok(drawn) => {
            stream.write_all(&[DRAWN])?;
            stream.write_all(&drawn)
        }
        Err(fault) => stream.write_all(&[code(fault)]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use image::{DynamicImage, ImageFormat, RgbImage};

    /// No test: what the tests start in place of `sala draw-picture`.
    #[test]
    #[ignore = "a process that other tests start"]
    fn child() {
        // Tests may kill it, fill its memory and keep it from ending, as a decoder would.
        assert_eq!(run(), ExitCode::SUCCESS);
    }

    const ANY: Wanted = Wanted { proportion: None, most: u64::MAX };

    fn png(width: u32, height: u32) -> Vec<u8> {
        let mut out = io::Cursor::new(Vec::new());
        DynamicImage::ImageRgb8(RgbImage::new(width, height)).write_to(&mut out, ImageFormat::Png).unwrap();
        out.into_inner()
    }

    #[test]
    fn a_picture_is_drawn_by_another_process() {
        let sent = [png(40, 30), b"<?php".to_vec()].concat();
        let drawn = draw_apart(&sent, DocumentFormat::Png, ANY).unwrap().unwrap();
        assert_eq!(drawn, draw(sent, DocumentFormat::Png, ANY).unwrap());
        assert_eq!(image::load_from_memory(&drawn).unwrap().width(), 40);
    }

    #[test]
    fn each_fault_comes_back() {
        let wanted = Wanted { proportion: Some(Proportion(35, 45)), ..ANY };
        let drawn = |content: &[u8], wanted| draw_apart(content, DocumentFormat::Png, wanted).unwrap();
        assert_eq!(drawn(&png(40, 30), wanted), Err(PictureFault::Proportion));
        assert!(drawn(&png(35, 45), wanted).is_ok());
        assert_eq!(drawn(&png(40, 30)[..40], ANY), Err(PictureFault::Unreadable));
        assert_eq!(drawn(b"", ANY), Err(PictureFault::Unreadable));
        assert_eq!(fault(code(PictureFault::TooManyPixels)), PictureFault::TooManyPixels);
    }
    /// No test: says to what it is limited.
    #[test]
    #[ignore = "a process that another test starts"]
    fn limits_of_child() {
        limited().unwrap();
        let mut stream = UnixStream::from(io::stdin().as_fd().try_clone_to_owned().unwrap());
        stream.write_all(&std::fs::read("/proc/self/limits").unwrap()).unwrap();
    }

    #[test]
    fn the_process_is_limited_before_it_reads_anything() {
        let mut command = program().unwrap();
        command.args(["--exact", "upload::picture::process::tests::limits_of_child", "--ignored", "--nocapture"]);
        let said = answer(command, SILENCE, |stream| {
            let mut said = Vec::new();
            stream.read_to_end(&mut said)?;
            Ok(said)
        });
        let said = String::from_utf8(said.unwrap()).unwrap();
        for (limit, most) in
            [("Max address space", MEMORY), ("Max cpu time", SECONDS), ("Max core file size", 0), ("Max file size", 0)]
        {
            let line = said.lines().find(|line| line.starts_with(limit)).expect(limit);
            let numbers: Vec<&str> = line[limit.len()..].split_whitespace().take(2).collect();
            assert_eq!(numbers, [most.to_string(), most.to_string()], "{line}");
        }
    }

    /// One that crashes at once, one that never answers, one that is not there.
    #[test]
    fn whatever_becomes_of_the_process_the_portal_goes_on() {
        let content = vec![0; 4 << 20];
        let asked = |program: &str, argument: &str| {
            let mut command = Command::new(program);
            command.arg(argument);
            answer(command, Duration::from_millis(300), |stream| ask(stream, &content, DocumentFormat::Png, ANY))
        };
        assert_eq!(asked("/bin/false", "").unwrap(), b"");
        assert_eq!(asked("/bin/sleep", "1000").unwrap(), b"");
        assert!(asked("/nowhere/program", "").is_err());
    }
}
