//! What every handler and job shares: cheap to clone, built once at start (and by tests alike).

use crate::config::Config;
use crate::documents::statement::StatementKeys;
use crate::ports::agencies::Agencies;
use crate::ports::bank::Banks;
use crate::ports::files::Files;
use crate::ports::http::Client;
use crate::ports::immigration::ImmigrationRegister;
use crate::ports::mail::Mailer;
use crate::ports::scanner::Scanner;
use crate::ports::sms::SmsGateway;
use crate::ports::watch_list::WatchList;
use crate::routes::account::passwords::Passwords;
use crate::startup::{Clock, Random};
use crate::store::Store;
use crate::store::bundle::Bundles;
use crate::upload::Looks;
use crate::web::assets::Assets;
use crate::web::limits::Limits;
use crate::web::receiving::Receiving;
use crate::web::shared_pages::SharedPages;
use crate::web::turns::Turns;
use std::ops::Deref;
use std::sync::Arc;
use tokio::sync::Notify;

/// The parts of a running portal.
#[derive(Debug)]
pub struct Parts {
    pub config: Config,
    /// `https://sala.example`: begins every link in mails, receipts and QR codes.
    pub base_url: String,
    pub store: Store,
    pub clock: Clock,
    pub random: Random,
    pub assets: Assets,
    /// The addresses of static files that every page names.
    pub page_assets: Arc<app::render::Assets>,
    pub mailer: Mailer,
    /// What agencies bring for the documents issued in their name.
    pub agencies: Agencies,
    /// Sign what QR codes hold.
    pub statement_keys: StatementKeys,
    pub files: Files,
    pub sms: SmsGateway,
    /// Calls the systems of agencies.
    pub webhooks: Client,
    /// Looks at what is handed in.
    pub looks: Looks,
    /// None: nothing is scanned for malware.
    pub scanner: Option<Scanner>,
    pub bundles: Bundles,
    pub immigration: ImmigrationRegister,
    pub watch_list: WatchList,
    pub banks: Banks,
    pub limits: Limits,
    pub shared_pages: SharedPages,
    /// Of changes of drafts.
    pub turns: Turns,
    /// Of files that are held in memory.
    pub receiving: Receiving,
    pub passwords: Passwords,
    /// Rung after a commit that added jobs, so that a worker of this process looks at once.
    pub jobs_added: Notify,
}

/// A handle on the parts.
#[derive(Debug, Clone)]
pub struct AppState(Arc<Parts>);

impl AppState {
    pub fn new(parts: Parts) -> Self {
        Self(Arc::new(parts))
    }
}

impl Deref for AppState {
    type Target = Parts;
    fn deref(&self) -> &Parts {
        &self.0
    }
}
