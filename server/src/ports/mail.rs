//! Outgoing mail: plain text in the receiver's language, into a folder of .eml files or to an SMTP server.
//!
//! Texts are messages of the locale files: `<template>-subject` and `<template>-body` ([`words`]), with `mail-footer` below.
//! Nothing here decides to whom anything is sent; jobs do, after the commit of what they tell about. Where an address for
//! bounces is configured, each mail has a return path of its own (VERP), by which a bounce says what came back.

pub mod account;

use std::path::{Path, PathBuf};
use std::time::Duration;

use app::i18n::marked::unmarked;
use app::i18n::{Value, language_of, text};
use jiff::Timestamp;
use lettre::address::Envelope;
use lettre::message::header::{ContentType, HeaderName, HeaderValue};
use lettre::message::{Mailbox, Message};
use lettre::{Address, AsyncSmtpTransport, AsyncTransport as _, Tokio1Executor};
use sala::text::Lang;
use secrecy::ExposeSecret as _;
use uuid::Uuid;

use crate::config::{Config, MailTransport};

/// How long an SMTP server may take to answer a command.
const SMTP_TIMEOUT: Duration = Duration::from_secs(20);

/// Sends mail. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Mailer {
    transport: Transport,
    from: Mailbox,
    /// Where bounces go.
    bounces: Option<Address>,
}

#[derive(Debug, Clone)]
enum Transport {
    Folder(PathBuf),
    Smtp(AsyncSmtpTransport<Tokio1Executor>),
    #[cfg(test)]
    Memory(std::sync::Arc<std::sync::Mutex<Vec<SentMail>>>),
}

/// A mail to be sent.
#[derive(Debug, Clone)]
pub struct Mail<'a> {
    /// Of the job that sends it: a second try is then the same message to whoever receives both.
    pub id: Uuid,
    pub at: Timestamp,
    pub to: &'a str,
    pub lang: Lang,
    pub subject: &'a str,
    /// Without the footer.
    pub body: &'a str,
    /// Comes back with a bounce: letters, digits and dots.
    pub return_tag: Option<&'a str>,
}

/// The language in which a template is written to a reader of `lang`: a letter is whole in one.
pub fn language(lang: Lang, template: &str) -> Lang {
    language_of(lang, &format!("{template}-body"))
}

/// Subject and body of a template.
pub fn words(lang: Lang, template: &str, params: &[(&str, String)]) -> (String, String) {
    let params: Vec<(&str, Value<'_>)> = params.iter().map(|(name, value)| (*name, value.as_str().into())).collect();
    let part = |part: &str| unmarked(&text(lang, &format!("{template}-{part}"), &params)).into_owned();
    (part("subject"), part("body"))
}

/// A mail as a test finds it.
#[cfg(test)]
#[derive(Debug, Clone)]
pub struct SentMail {
    pub to: String,
    pub subject: String,
    pub body: String,
}

#[cfg(test)]
impl SentMail {
    /// The first link in it, without its scheme and host.
    pub fn link(&self) -> String {
        let from = self.body.find("://").expect("a link in the mail") + 3;
        let rest = &self.body[from..];
        let url = &rest[..rest.find(char::is_whitespace).unwrap_or(rest.len())];
        url[url.find('/').expect("a path in the link")..].to_owned()
    }
}

/// Why a mail was not sent. The texts name no address, because they are logged.
#[derive(Debug, thiserror::Error)]
pub enum MailError {
    #[error("the SMTP server's URL is wrong: {0}")]
    Url(lettre::transport::smtp::Error),
    #[error("the receiver's address is none")]
    Address,
    #[error("the message cannot be built")]
    Message(#[source] lettre::error::Error),
    #[error("mail folder: {}", .0.kind())]
    Folder(std::io::Error),
    #[error("the SMTP server refused ({0})")]
    Refused(String),
    /// This receiver gets none, and trying again does not help.
    #[error("the receiver's server refused for good ({0})")]
    Permanent(String),
    #[error("the SMTP server does not answer")]
    Unreachable,
}

/// Answers by which an SMTP server says that this receiver gets no mail, now or later (RFC 5321 section 4.2.3, RFC 7504). Other
/// permanent ones, as for a wrong password, are our own fault: they are tried again, and somebody looks.
const REFUSALS: [u16; 7] = [521, 550, 551, 552, 553, 554, 556];

impl Mailer {
    /// As configured. Connects only when something is sent.
    pub fn new(config: &Config) -> Result<Self, MailError> {
        let transport = match &config.mail {
            MailTransport::Folder(folder) => Transport::Folder(folder.clone()),
            MailTransport::Smtp(url) => {
                let transport = AsyncSmtpTransport::<Tokio1Executor>::from_url(url.expose_secret());
                Transport::Smtp(transport.map_err(MailError::Url)?.timeout(Some(SMTP_TIMEOUT)).build())
            }
        };
        Ok(Self { transport, from: config.mail_from.clone(), bounces: config.mail_bounces.clone() })
    }

    /// Keeps what is sent, for tests.
    #[cfg(test)]
    pub fn memory() -> Self {
        let from = "Sala <no-reply@sala.example>".parse().expect("a constant address");
        Self { transport: Transport::Memory(std::sync::Arc::default()), from, bounces: None }
    }

    /// What was sent so far. Empty for other transports.
    #[cfg(test)]
    pub fn sent(&self) -> Vec<SentMail> {
        match &self.transport {
            Transport::Memory(sent) => sent.lock().expect("no test panics while sending").clone(),
            _ => Vec::new(),
        }
    }

    /// Sends one mail. It may arrive twice when this process dies in between; never is it lost after `Ok`.
    pub async fn send(&self, mail: &Mail<'_>) -> Result<(), MailError> {
        let body = format!("{}\n\n-- \n{}\n", mail.body, text(mail.lang, "mail-footer", &[]));
        let message = self.message(mail, body.clone())?;
        match &self.transport {
            Transport::Folder(folder) => {
                // As a mail server notes it when it has delivered (RFC 5321 section 4.4).
                let envelope = self.envelope(mail)?;
                let path = envelope.from().map_or_else(String::new, ToString::to_string);
                let delivered = [format!("Return-Path: <{path}>\r\n").as_bytes(), &message.formatted()].concat();
                write(folder, mail.id, &delivered).await
            }
            Transport::Smtp(transport) => {
                let envelope = self.envelope(mail)?;
                let sent = transport.send_raw(&envelope, &message.formatted()).await;
                sent.map(|_| ()).map_err(|error| match error.status() {
                    Some(code) if REFUSALS.contains(&u16::from(code)) => MailError::Permanent(code.to_string()),
                    Some(code) => MailError::Refused(code.to_string()),
                    None => MailError::Unreachable,
                })
            }
            #[cfg(test)]
            Transport::Memory(sent) => {
                let (to, subject) = (mail.to.to_owned(), mail.subject.to_owned());
                sent.lock().expect("no test panics while sending").push(SentMail { to, subject, body });
                Ok(())
            }
        }
    }

    /// Between servers: from whom, so that a bounce finds back, and to whom.
    fn envelope(&self, mail: &Mail<'_>) -> Result<Envelope, MailError> {
        let from = match (&self.bounces, mail.return_tag) {
            (Some(bounces), Some(tag)) => {
                Address::new(format!("{}+{tag}", bounces.user()), bounces.domain()).map_err(|_| MailError::Address)?
            }
            (Some(bounces), None) => bounces.clone(),
            (None, _) => self.from.email.clone(),
        };
        let to = mail.to.parse().map_err(|_| MailError::Address)?;
        Envelope::new(Some(from), vec![to]).map_err(MailError::Message)
    }

    fn message(&self, mail: &Mail<'_>, body: String) -> Result<Message, MailError> {
        let to = mail.to.parse().map_err(|_| MailError::Address)?;
        let domain = self.from.email.domain();
        let header = |name, value: &str| HeaderValue::new(HeaderName::new_from_ascii_str(name), value.to_owned());
        Message::builder()
            .from(self.from.clone())
            .to(Mailbox::new(None, to))
            .subject(mail.subject)
            .date(mail.at.into())
            .message_id(Some(format!("<{}@{domain}>", mail.id)))
            .raw_header(header("Content-Language", mail.lang.code()))
            // No holiday notices back, please.
            .raw_header(header("Auto-Submitted", "auto-generated"))
            .header(ContentType::TEXT_PLAIN)
            .body(body)
            .map_err(MailError::Message)
    }
}

/// Writes `<id>.eml`, which appears only when it is whole. Readable by its owner only: it holds addresses and links.
async fn write(folder: &Path, id: Uuid, message: &[u8]) -> Result<(), MailError> {
    tokio::fs::DirBuilder::new().recursive(true).mode(0o700).create(folder).await.map_err(MailError::Folder)?;
    let (unfinished, finished) = (folder.join(format!(".{id}")), folder.join(format!("{id}.eml")));
    tokio::fs::write(&unfinished, message).await.map_err(MailError::Folder)?;
    tokio::fs::rename(&unfinished, &finished).await.map_err(MailError::Folder)
}

#[cfg(test)]
mod tests;
