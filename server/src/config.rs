//! Settings: what the command line and the environment say, and the checked [`Config`] made of it.
//!
//! Every setting is an option with a variable of the same meaning (`--addr`, `SALA_ADDR`); the option wins. Checks are
//! made here, once, before anything is started, and each message says what to do. Secrets are kept in `secrecy`'s
//! types, so that they do not print. Uses nothing of the application, so that every other module may use it.

pub mod clamd;
pub mod command;
pub mod files;
pub mod keys;
pub mod network;

use std::fmt::Write as _;
use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;
use std::time::Duration;

use clap::builder::FalseyValueParser;
use lettre::message::Mailbox;
use secrecy::{ExposeSecret, SecretString};

pub use self::clamd::ClamdSocket;
pub use self::command::{
    AccountCommand, CaseCommand, Cli, Command, HolidayCommand, JobCommand, NewStaff, NewValue, ServiceCommand,
    SettingCommand, StaffCommand, StaffRole,
};
pub use self::files::{Bucket, FilesError, FilesOptions, FilesPlace};
pub use self::keys::{KeyError, Keys};
pub use self::network::Network;
use crate::ports::http;
use crate::ports::time_stamp::trust::{Authorities, PemError};
use crate::startup::Random;
use crate::web::receiving;

/// The options as given, unchecked.
#[derive(Debug, Clone, clap::Args)]
pub struct Options {
    /// Address to listen on. Port 0 takes a free one.
    #[arg(long, env = "SALA_ADDR", global = true, default_value = "127.0.0.1:8080", value_name = "ADDRESS:PORT")]
    pub addr: SocketAddr,
    /// PostgreSQL to use. Without it the program keeps a private one under its data folder.
    #[arg(long, env = "DATABASE_URL", global = true, hide_env_values = true, value_name = "URL", value_parser = secret)]
    pub database_url: Option<SecretString>,
    /// Database connections that this process may open.
    #[arg(long, env = "SALA_DATABASE_CONNECTIONS", global = true, default_value_t = 20, value_name = "NUMBER",
          value_parser = clap::value_parser!(u32).range(2..=1000))]
    pub database_connections: u32,
    /// Folder of the private database, of files without a bucket, of mail without SMTP, and of the demonstration keys.
    #[arg(long, env = "SALA_DATA", global = true, default_value = "data", value_name = "FOLDER")]
    pub data: PathBuf,
    /// Folder with the part that runs in browsers (`sala.js`, `sala_bg.wasm`). Pages work without it.
    #[arg(long, env = "SALA_SITE", global = true, default_value = "target/site", value_name = "FOLDER")]
    pub site: PathBuf,
    /// Address under which people reach the portal, as in <https://sala.example>.
    #[arg(long, env = "SALA_PUBLIC_URL", global = true, value_name = "URL")]
    pub public_url: Option<String>,
    /// Proxies whose X-Forwarded-For is believed: addresses or networks, with commas. One on this machine need not be named when
    /// --public-url is https:// and --addr is a loopback address.
    #[arg(long, env = "SALA_TRUSTED_PROXY", global = true, value_delimiter = ',', value_name = "ADDRESS[/BITS]")]
    pub trusted_proxy: Vec<Network>,
    /// Make demonstration people, secrets and data. Never for real use.
    #[arg(long, env = "SALA_DEMONSTRATION", global = true, value_parser = FalseyValueParser::new())]
    pub demonstration: bool,
    /// Count no requests and attempts: for measuring, and for browsers that try every page. Only with --demonstration.
    #[arg(long, env = "SALA_NO_LIMITS", global = true, value_parser = FalseyValueParser::new())]
    pub no_limits: bool,
    /// Instant at which the clock starts, as in 2026-09-20T09:00:00+07:00. Only with --demonstration.
    #[arg(long, env = "SALA_CLOCK", global = true, value_name = "INSTANT")]
    pub clock: Option<jiff::Timestamp>,
    /// Secret keys: NAME=BASE64, with commas; the key file's format is the same with line breaks.
    #[arg(long, env = "SALA_KEYS", global = true, hide_env_values = true, value_name = "KEYS", value_parser = secret,
          conflicts_with = "key_file")]
    pub keys: Option<SecretString>,
    /// File with the secret keys, readable by its owner only.
    #[arg(long, env = "SALA_KEY_FILE", global = true, value_name = "FILE")]
    pub key_file: Option<PathBuf>,
    /// Folder with the agencies' keys, certificates and marks: AGENCY.key.pem, AGENCY.pem, AGENCY.svg.
    /// [default: agencies in the data folder]
    #[arg(long, env = "SALA_AGENCY_DIR", global = true, value_name = "FOLDER")]
    pub agency_dir: Option<PathBuf>,
    /// Authority that stamps the time on issued documents (RFC 3161), as in <http://time.example/tsa>. Without it they carry
    /// the portal's own time.
    #[arg(long, env = "SALA_TIME_STAMP_URL", global = true, value_name = "URL")]
    pub time_stamp_url: Option<axum::http::Uri>,
    /// Certificates from which that of the time stamp authority must come (PEM). Without it any stamp is taken that is about what
    /// was asked.
    #[arg(long, env = "SALA_TIME_STAMP_CA", global = true, value_name = "FILE", requires = "time_stamp_url")]
    pub time_stamp_ca: Option<PathBuf>,
    /// Folder for outgoing mail as .eml files, when there is no SMTP server. [default: mail in the data folder]
    #[arg(long, env = "SALA_MAIL_DIR", global = true, value_name = "FOLDER", conflicts_with = "smtp_url")]
    pub mail_dir: Option<PathBuf>,
    /// SMTP server for outgoing mail, as in <smtps://user:password@mail.example>.
    #[arg(long, env = "SALA_SMTP_URL", global = true, hide_env_values = true, value_name = "URL", value_parser = secret)]
    pub smtp_url: Option<SecretString>,
    #[command(flatten)]
    pub files: FilesOptions,
    /// Banks that are told to give money back: NAME=URL, with commas. Each needs the key bank.NAME.
    #[arg(long = "bank", env = "SALA_BANKS", global = true, value_delimiter = ',', value_name = "NAME=URL", value_parser = bank_address)]
    pub banks: Vec<BankAddress>,
    /// Address of a demonstration's bank: where `sala bank` listens, and where the portal finds it.
    #[arg(long, env = "SALA_BANK_ADDR", global = true, default_value = "127.0.0.1:8090", value_name = "ADDRESS:PORT")]
    pub bank_addr: SocketAddr,
    /// Socket of `ClamAV`'s clamd, as in /run/clamav/clamd.ctl or 127.0.0.1:3310. What is handed in is then scanned, and shown to officers
    /// only when it is clean. Without it nothing is scanned.
    #[arg(long, env = "SALA_CLAMD", global = true, value_name = "SOCKET")]
    pub clamd: Option<ClamdSocket>,
    /// Sender of outgoing mail.
    #[arg(long, env = "SALA_MAIL_FROM", global = true, value_name = "MAILBOX")]
    pub mail_from: Option<Mailbox>,
    /// Address to which mail that cannot be delivered comes back, each with a tag (as in bounces+TAG@sala.example).
    #[arg(long, env = "SALA_MAIL_BOUNCES", global = true, value_name = "ADDRESS")]
    pub mail_bounces: Option<lettre::Address>,
    /// Maildir folder into which the mail server puts what arrives at that address.
    #[arg(long, env = "SALA_BOUNCE_DIR", global = true, value_name = "FOLDER", requires = "mail_bounces")]
    pub bounce_dir: Option<PathBuf>,
    /// Gateway for text messages, which takes JSON over HTTP. Without it there are none, save in a demonstration, where it is `/sms` of
    /// the simulated bank.
    #[arg(long, env = "SALA_SMS_URL", global = true, value_name = "URL")]
    pub sms_url: Option<String>,
    /// What the gateway is shown (Authorization: Bearer).
    #[arg(long, env = "SALA_SMS_TOKEN", global = true, hide_env_values = true, value_name = "TOKEN", value_parser = secret,
          requires = "sms_url")]
    pub sms_token: Option<SecretString>,
    /// Networks that webhooks may reach although they are not public: addresses or networks, with commas.
    #[arg(long, env = "SALA_WEBHOOK_NETWORKS", global = true, value_delimiter = ',', value_name = "ADDRESS[/BITS]")]
    pub webhook_networks: Vec<Network>,
}

/// A bank, and where it takes orders.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BankAddress {
    pub name: String,
    pub url: String,
}

/// Where outgoing mail goes.
#[derive(Debug, Clone)]
pub enum MailTransport {
    /// One .eml file a message.
    Folder(PathBuf),
    /// An SMTP server, as a URL that lettre understands.
    Smtp(SecretString),
}

/// Settings that have been checked: what everything else works with.
#[derive(Debug, Clone)]
pub struct Config {
    pub addr: SocketAddr,
    /// None: the private cluster.
    pub database_url: Option<SecretString>,
    pub database_connections: u32,
    pub data: PathBuf,
    pub site: PathBuf,
    public_url: Option<String>,
    pub trusted_proxy: Vec<Network>,
    pub demonstration: bool,
    /// Requests and attempts are not counted.
    pub no_limits: bool,
    pub clock: Option<jiff::Timestamp>,
    pub keys: Keys,
    /// Folder with the agencies' keys, certificates and marks.
    pub agency_dir: PathBuf,
    /// Authority that stamps the time on documents; `http` only.
    pub time_stamp_url: Option<axum::http::Uri>,
    /// Whom it must come from; nobody named: anybody.
    pub time_stamp_authorities: Authorities,
    pub mail: MailTransport,
    pub mail_from: Mailbox,
    pub files: FilesPlace,
    /// Where bounces go; none: to the sender, unseen by the program.
    pub mail_bounces: Option<lettre::Address>,
    /// A Maildir with the bounces.
    pub bounce_dir: Option<PathBuf>,
    pub banks: Vec<BankAddress>,
    /// Where the simulated bank of a demonstration listens.
    pub bank_addr: SocketAddr,
    /// Gateway for text messages.
    pub sms_url: Option<String>,
    pub sms_token: Option<SecretString>,
    /// What webhooks may reach beside the public internet.
    pub webhook_networks: Vec<Network>,
    /// How long an agency's system may take to answer a webhook.
    pub webhooks_within: Duration,
    /// How long a file that is held in memory may take to come in.
    pub files_within: Duration,
    /// None: nothing is scanned for malware.
    pub clamd: Option<ClamdSocket>,
}

/// Why the program does not start. The texts are for whoever operates it, in English, and say what to do.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    #[error(
        "{0} can be reached from other machines, and nothing says that the way there is encrypted.\n\
         Listen on 127.0.0.1 behind a proxy that ends TLS: --public-url https://…\n\
         Or, when the proxy runs elsewhere, name it too: --public-url https://… --trusted-proxy ADDRESS\n\
         Each visitor's address is what the proxy adds to X-Forwarded-For."
    )]
    PublicAddress(SocketAddr),
    #[error("--public-url {0}: write it as https://name or https://name:port, without a path")]
    PublicUrl(String),
    #[error(
        "--public-url {0}: people would reach the portal without encryption; \
         use https:// (http:// is only for addresses of this machine)"
    )]
    PublicUrlPlain(String),
    #[error("--clock sets the clock of a demonstration; without --demonstration the time is the system's")]
    Clock,
    #[error("--no-limits is for demonstrations and measurements; without --demonstration attempts are counted")]
    NoLimits,
    #[error("--bank {0}: the key bank.{0} is missing; write it as bank.{0}=BASE64 of 32 random bytes")]
    BankKey(String),
    #[error("--smtp-url needs --mail-from too, as in --mail-from 'Sala <no-reply@sala.example>'")]
    MailFrom,
    #[error(
        "--sms-url: write an address as in https://gateway.example/messages, without a user name; the token has an option of its own"
    )]
    SmsUrl,
    #[error(
        "--time-stamp-url: write it as http://name/path. (What goes there is a hash, and what comes back is signed: \
         time stamp authorities need no TLS.)"
    )]
    TimeStampUrl,
    #[error("--time-stamp-ca: there are no certificates of authorities that can be read in {0}: {1}")]
    TimeStampCa(String, String),
    #[error(transparent)]
    Files(#[from] FilesError),
    #[error(transparent)]
    Keys(#[from] KeyError),
}

impl Config {
    /// Checks the options. With `demonstration` and no keys given, takes those of `<data>/demonstration.keys` and makes
    /// that file when it is missing.
    pub fn check(options: Options, random: &Random) -> Result<Self, ConfigError> {
        let public_url = options.public_url.as_deref().map(public_url).transpose()?;
        let encrypted = public_url.as_deref().is_some_and(|url| url.starts_with("https://"));
        let proxied = encrypted && !options.trusted_proxy.is_empty();
        if !options.addr.ip().is_loopback() && !proxied {
            return Err(ConfigError::PublicAddress(options.addr));
        }
        if options.clock.is_some() && !options.demonstration {
            return Err(ConfigError::Clock);
        }
        if options.no_limits && !options.demonstration {
            return Err(ConfigError::NoLimits);
        }
        let mut trusted_proxy = options.trusted_proxy;
        // Whoever asks comes through the proxy that ends TLS, and is not this machine.
        if encrypted && options.addr.ip().is_loopback() {
            trusted_proxy.extend(network::this_machine());
        }
        let keys = match (&options.keys, &options.key_file) {
            (Some(keys), _) => Keys::parse(keys.expose_secret())?,
            (None, Some(file)) => Keys::read(file)?,
            (None, None) if options.demonstration => {
                Keys::read_or_create_demonstration(&options.data.join("demonstration.keys"), random)?
            }
            (None, None) => return Err(KeyError::Missing.into()),
        };
        if keys.demonstration() && !options.demonstration {
            return Err(KeyError::Demonstration.into());
        }
        if options.sms_url.as_deref().is_some_and(|url| !http_url(url)) {
            return Err(ConfigError::SmsUrl);
        }
        // A demonstration has a gateway beside its bank.
        let simulated = options.demonstration.then(|| format!("http://{}/sms", options.bank_addr));
        let sms_url = options.sms_url.or(simulated);
        let mut banks = options.banks;
        if options.demonstration && banks.is_empty() {
            banks.push(BankAddress {
                name: keys::SIMULATED_BANK.to_owned(),
                url: format!("http://{}", options.bank_addr),
            });
        }
        if let Some(bank) = banks.iter().find(|bank| keys.bank(&bank.name).is_none()) {
            // A demonstration that was given real keys has no bank.
            if !options.demonstration {
                return Err(ConfigError::BankKey(bank.name.clone()));
            }
        }
        let (mail, mail_from) = match (options.smtp_url, options.mail_from) {
            (Some(_), None) => return Err(ConfigError::MailFrom),
            (Some(url), Some(from)) => (MailTransport::Smtp(url), from),
            (None, from) => (
                MailTransport::Folder(options.mail_dir.unwrap_or_else(|| options.data.join("mail"))),
                from.unwrap_or_else(default_sender),
            ),
        };
        if options.time_stamp_url.as_ref().is_some_and(|url| url.scheme_str() != Some("http") || url.host().is_none()) {
            return Err(ConfigError::TimeStampUrl);
        }
        let read = |path: PathBuf| {
            let unreadable = |error: PemError| ConfigError::TimeStampCa(path.display().to_string(), error.to_string());
            Authorities::read(&path).map_err(unreadable)
        };
        let time_stamp_authorities = options.time_stamp_ca.map(read).transpose()?.unwrap_or_default();
        let files = options.files.check(&options.data)?;
        let agency_dir = options.agency_dir.unwrap_or_else(|| options.data.join("agencies"));
        Ok(Self {
            agency_dir,
            time_stamp_url: options.time_stamp_url,
            time_stamp_authorities,
            addr: options.addr,
            database_url: options.database_url,
            database_connections: options.database_connections,
            data: options.data,
            site: options.site,
            public_url,
            trusted_proxy,
            demonstration: options.demonstration,
            no_limits: options.no_limits,
            clock: options.clock,
            keys,
            mail,
            mail_from,
            files,
            mail_bounces: options.mail_bounces,
            bounce_dir: options.bounce_dir,
            banks,
            bank_addr: options.bank_addr,
            sms_url,
            sms_token: options.sms_token,
            webhook_networks: options.webhook_networks,
            webhooks_within: http::WITHIN,
            files_within: receiving::LONGEST,
            clamd: options.clamd,
        })
    }

    /// The address in links: the configured one, else the one listened on. Without a slash at the end.
    pub fn base_url(&self, bound: SocketAddr) -> String {
        self.public_url.clone().unwrap_or_else(|| format!("http://{bound}"))
    }

    /// Whether people reach the portal over TLS: cookies are then `Secure` and `__Host-`, and HSTS is sent.
    pub fn encrypted(&self) -> bool {
        self.public_url.as_deref().is_some_and(|url| url.starts_with("https://"))
    }

    /// Whether the headers of a connection from this address are believed.
    pub fn trusts(&self, peer: IpAddr) -> bool {
        self.trusted_proxy.iter().any(|network| network.contains(peer))
    }

    /// As `--public-url` does.
    #[cfg(test)]
    pub fn set_public_url(&mut self, url: &str) {
        self.public_url = Some(url.to_owned());
    }

    /// The settings of a test: demonstration keys in `data`, a free port, mail into `data/mail`.
    #[cfg(test)]
    pub fn for_tests(data: &std::path::Path, database_url: Option<&str>, random: &Random) -> Self {
        let cli = <Cli as clap::Parser>::try_parse_from(["sala", "work"]).expect("no option is required");
        let options = Options {
            addr: SocketAddr::from(([127, 0, 0, 1], 0)),
            data: data.to_owned(),
            database_url: database_url.map(SecretString::from),
            database_connections: 10,
            demonstration: true,
            no_limits: false,
            clock: None,
            keys: None,
            key_file: None,
            mail_dir: None,
            smtp_url: None,
            mail_from: None,
            agency_dir: None,
            time_stamp_url: None,
            time_stamp_ca: None,
            files: FilesOptions::default(),
            mail_bounces: None,
            bounce_dir: None,
            sms_url: None,
            sms_token: None,
            webhook_networks: Vec::new(),
            clamd: None,
            public_url: None,
            trusted_proxy: Vec::new(),
            ..cli.options
        };
        Self::check(options, random).expect("the settings of tests are right")
    }
}

#[expect(clippy::unnecessary_wraps, reason = "clap's parsers return a result")]
fn secret(text: &str) -> Result<SecretString, std::convert::Infallible> {
    Ok(SecretString::from(text))
}

/// `NAME=https://…`; without encryption only on this machine.
fn bank_address(text: &str) -> Result<BankAddress, String> {
    let (name, url) = text.split_once('=').ok_or("write NAME=URL")?;
    let named = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte));
    let uri: axum::http::Uri = url.parse().map_err(|_| "that is no URL")?;
    let local = uri.host().is_some_and(network::is_this_machine);
    if !named || !(uri.scheme_str() == Some("https") || uri.scheme_str() == Some("http") && local) {
        return Err("write NAME=https://…; http:// only for an address of this machine".to_owned());
    }
    Ok(BankAddress { name: name.to_owned(), url: url.to_owned() })
}

fn default_sender() -> Mailbox {
    Mailbox {
        name: Some("Sala".to_owned()),
        email: lettre::Address::new("no-reply", "sala.example").expect("a constant address"),
    }
}

/// Whether it is an address that can be called: with a host, without a user name.
fn http_url(text: &str) -> bool {
    let uri: Result<axum::http::Uri, _> = text.parse();
    uri.is_ok_and(|uri| {
        let host =
            uri.authority().is_some_and(|authority| !authority.host().is_empty() && !authority.as_str().contains('@'));
        host && matches!(uri.scheme_str(), Some("http" | "https"))
    })
}

/// Scheme and authority only, lower-cased, without the slash at the end.
fn public_url(text: &str) -> Result<String, ConfigError> {
    let wrong = || ConfigError::PublicUrl(text.to_owned());
    let uri: axum::http::Uri = text.parse().map_err(|_| wrong())?;
    let (Some(scheme), Some(host)) = (uri.scheme_str(), uri.host()) else {
        return Err(wrong());
    };
    let authority = uri.authority().ok_or_else(wrong)?;
    if uri.path() != "/" || uri.query().is_some() || authority.as_str().contains('@') {
        return Err(wrong());
    }
    match scheme {
        "https" => {}
        "http" if network::is_this_machine(host) => {}
        "http" => return Err(ConfigError::PublicUrlPlain(text.to_owned())),
        _ => return Err(wrong()),
    }
    let mut url = String::with_capacity(text.len());
    let _ = write!(url, "{scheme}://{}", authority.as_str().to_ascii_lowercase());
    Ok(url)
}

#[cfg(test)]
mod tests;
