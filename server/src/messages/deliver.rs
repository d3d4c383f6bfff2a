//! Jobs that bring a message to its receiver. What the receiver's server refuses for good is not tried again by itself: of an
//! official message it becomes an incident of its case, open until the message has reached him in another way.

use super::{DELIVER, served};
use crate::app_state::AppState;
use crate::cases::machine;
use crate::jobs::JobError;
use crate::ports::mail::{Mail, MailError};
use crate::ports::sms::SmsError;
use crate::store::Tx;
use crate::store::job::{Job, NewJob};
use crate::store::message::{Channel, Delivery, DeliveryState, Receiver};
use app::i18n::text;
use app::url::Path;
use sala::calendar::bangkok_day;
use sala::id::CaseId;
use serde_json::json;
use uuid::Uuid;

/// The name under which a notice that came back is an incident, by the id of its message: by the id of its job it may be one for
/// another reason, as when the mail server did not answer for a while.
pub const NOTICE: &str = "notice";

pub async fn run(state: &AppState, job: &Job) -> Result<(), JobError> {
    let mut tx = state.store.begin_system().await?;
    let delivery = tx.delivery(job.id).await?.filter(|delivery| delivery.state == DeliveryState::Waiting);
    // Done by an earlier run that died before it could say so; or its content was deleted meanwhile.
    let Some(delivery) = delivery.filter(|delivery| !delivery.subject.is_empty()) else { return Ok(()) };
    let now = state.clock.now();
    // A reminder may have waited long for a server that was down.
    if tx.reminder_is_over(delivery.message, bangkok_day(now)).await? {
        tx.delivery_settle(delivery.id, DeliveryState::Dropped, None, now).await?;
        return Ok(tx.commit().await?);
    }
    match delivery.channel {
        Channel::Email => mail(state, tx, &delivery).await,
        Channel::Sms => sms(state, tx, &delivery).await,
    }
}

async fn mail(state: &AppState, mut tx: Tx, delivery: &Delivery) -> Result<(), JobError> {
    let address = match &delivery.to {
        Receiver::Account(account) => tx.account_by_id(*account).await?.map(|account| account.email),
        Receiver::Mailbox(name) => Some(mailbox(state, &mut tx, delivery.case, name).await?),
    };
    // A guest has none: what he files says where to write.
    let address = match (address, delivery.case) {
        (Some(address), Some(case)) if address.is_empty() => {
            tx.case_by_id(case).await?.map(|case| case.state.answers.text("email").to_owned())
        }
        (address, _) => address,
    };
    // Nothing is held open while a mail server takes its time.
    tx.commit().await?;
    let Some(address) = address else { return Ok(()) };
    let tag = tag(state, delivery.id);
    let mail = Mail {
        id: delivery.id,
        at: state.clock.now(),
        to: &address,
        lang: delivery.lang,
        subject: &delivery.subject,
        body: &delivery.body,
        return_tag: Some(&tag),
    };
    match state.mailer.send(&mail).await {
        Ok(()) => sent(state, delivery).await,
        // An agency's mailbox is our own matter: tried again, and somebody looks.
        Err(error) if matches!(delivery.to, Receiver::Mailbox(_)) => Err(error.into()),
        Err(MailError::Permanent(code)) => refused(state, delivery, &code).await,
        // Whatever the address was when it was typed, no server takes it.
        Err(MailError::Address) => refused(state, delivery, "address").await,
        Err(error) => Err(error.into()),
    }
}

/// Says that there is a message, and nothing of what is in it.
async fn sms(state: &AppState, mut tx: Tx, delivery: &Delivery) -> Result<(), JobError> {
    let phone = match &delivery.to {
        Receiver::Account(account) => tx.contact(*account).await?.phone,
        Receiver::Mailbox(_) => None,
    };
    tx.commit().await?;
    // The holder has removed it since.
    let Some(phone) = phone else { return refused(state, delivery, "no_phone").await };
    let key = if delivery.official { "sms-notice" } else { "sms-message" };
    let link = format!("{}{}", state.base_url, Path::Messages.to(delivery.lang));
    let words = text(delivery.lang, key, &[("link", link.into())]);
    match state.sms.send(delivery.id, &phone, &words).await {
        Ok(()) => sent(state, delivery).await,
        Err(SmsError::Refused(code)) => refused(state, delivery, &code.to_string()).await,
        Err(_) => Err(JobError::Unavailable("sms")),
    }
}

/// The address of an agency: the setting `mailbox.<name>`. Without it the message waits, and an incident says so.
async fn mailbox(state: &AppState, tx: &mut Tx, case: Option<CaseId>, name: &str) -> Result<String, JobError> {
    let office = match case {
        Some(case) => tx.case_by_id(case).await?.map(|case| case.state.office),
        None => None,
    };
    let settings = tx.settings_on(bangkok_day(state.clock.now()), office.as_deref()).await?;
    let address = settings.text(&format!("mailbox.{name}")).map_err(|_| JobError::Unavailable("no_mailbox"))?;
    Ok(address.to_owned())
}

async fn sent(state: &AppState, delivery: &Delivery) -> Result<(), JobError> {
    let mut tx = state.store.begin_system().await?;
    tx.delivery_settle(delivery.id, DeliveryState::Sent, None, state.clock.now()).await?;
    if delivery.official && delivery.channel == Channel::Email {
        served::by_mail(state, &mut tx, delivery).await?;
    }
    tx.commit().await?;
    let Some(case) = delivery.case.filter(|_| delivery.official) else { return Ok(()) };
    if delivery.detail.is_some() {
        machine::close_incident(state, case, delivery.message).await?;
    }
    served::reached(state, case, delivery.message).await
}

/// The receiver's server does not take it, at once or with a mail that comes back. An official mail is then an incident, unless
/// a text message has told him and no days wait for its service; where he has a confirmed telephone, one is sent now. The clock
/// stands still and the incident is opened first: whoever dies between does all again.
pub(super) async fn refused(state: &AppState, delivery: &Delivery, code: &str) -> Result<(), JobError> {
    let now = state.clock.now();
    let mut tx = state.store.begin_system().await?;
    let official = delivery.case.filter(|_| delivery.official && delivery.channel == Channel::Email);
    let told = tx.message_sent(delivery.message, delivery.id).await?;
    let depend = match official {
        Some(case) => served::days_depend_on(&mut tx, case, delivery.message).await?,
        None => false,
    };
    tx.commit().await?;
    if let Some(case) = official {
        served::came_back(state, case, delivery.message).await?;
    }
    if let Some(case) = official.filter(|_| !told || depend) {
        machine::open_incident(state, case, delivery.message, NOTICE, "refused").await?;
    }
    let mut tx = state.store.begin_system().await?;
    if let Some(case) = official {
        served::note_return(state, &mut tx, case, delivery.message).await?;
    }
    tx.delivery_settle(delivery.id, DeliveryState::Refused, Some(code), now).await?;
    if let (Some(_), Receiver::Account(account)) = (official, &delivery.to)
        && tx.contact(*account).await?.phone.is_some()
    {
        let id = state.random.id(now);
        if tx.deliveries_add(delivery.message, &[(id, Channel::Sms)], now).await? == 1 {
            tx.jobs_add(delivery.case, &[NewJob { id, kind: DELIVER, payload: json!({}) }], now).await?;
        }
    }
    tx.commit().await?;
    tracing::info!(delivery.id = %delivery.id, code, "a message was refused");
    Ok(())
}

/// Has a message that came back sent again. False: it did not come back.
pub async fn again(state: &AppState, case: CaseId, message: Uuid) -> Result<bool, JobError> {
    let mut tx = state.store.begin_system().await?;
    let found = tx.mail_refused(message).await?.filter(|found| found.case == Some(case));
    let Some(delivery) = found else { return Ok(false) };
    let now = state.clock.now();
    if !tx.delivery_again(delivery.id, now).await? {
        return Ok(false);
    }
    tx.jobs_add(Some(case), &[NewJob { id: delivery.id, kind: DELIVER, payload: json!({}) }], now).await?;
    tx.commit().await?;
    state.jobs_added.notify_one();
    Ok(true)
}

/// What comes back with a bounce: the delivery, and a keyed hash, so that nobody can make up a bounce.
pub(super) fn tag(state: &AppState, delivery: Uuid) -> String {
    let id = delivery.simple().to_string();
    let hash = state.store.seal().lookup("bounce", &id);
    format!("{id}.{}", sala::text::hex(&hash[..8]))
}

/// The delivery that a tag names, if it is one of ours.
pub(super) fn of_tag(state: &AppState, text: &str) -> Option<Uuid> {
    let id = Uuid::try_parse(text.split('.').next()?).ok()?;
    // Comparing in whatever time: the hash is not secret to whoever got the mail, and others cannot ask often.
    (tag(state, id) == text.to_ascii_lowercase()).then_some(id)
}
