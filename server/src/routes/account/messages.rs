//! `/LANG/account/messages`: the inbox. Opening a message marks it as read, which a second opening does not change.

use app::pages::account::message::MessagePage;
use app::pages::account::messages::{MessageRow, MessagesPage};
use app::pages::account::navigation::AccountNavigation;
use app::parts::pagination::Paging;
use app::url::Path;
use axum::extract::{Path as Segments, Query, State};
use axum::response::Response;
use sala::text::Lang;
use uuid::Uuid;

use super::overview::AfterQuery;
use crate::app_state::AppState;
use crate::present::instant;
use crate::present::notice::{lang_attribute, paragraphs};
use crate::store::message::InboxMessage;
use crate::store::{StoreError, Tx};
use crate::web::paging::cut;
use crate::web::visit::SignedIn;
use crate::web::{Applicant, WebError};

/// Messages on one page.
const MESSAGES: i64 = 20;

/// The way between the pages of an account.
pub(super) async fn navigation(tx: &mut Tx, signed_in: &SignedIn) -> Result<AccountNavigation, StoreError> {
    let unread = tx.messages_unread(signed_in.account).await?;
    Ok(AccountNavigation {
        unread: if unread > 0 { unread.to_string() } else { String::new() },
        administrator: signed_in.administrator().is_some(),
    })
}

pub async fn list(
    State(state): State<AppState>,
    Applicant { visit, signed_in, actor }: Applicant,
    Query(query): Query<AfterQuery>,
) -> Result<Response, WebError> {
    let lang = visit.lang;
    let mut tx = state.store.begin(&actor).await?;
    let mut messages = tx.inbox(signed_in.account, query.after, MESSAGES + 1).await?;
    let navigation = navigation(&mut tx, &signed_in).await?;
    tx.commit().await?;
    let last = cut(&mut messages, MESSAGES).map(|message| message.id.to_string());
    Ok(visit.page(MessagesPage {
        navigation,
        paging: Paging {
            previous: query.after.map(|_| Path::Messages.to(lang)),
            next: last.map(|last| Path::Messages.with_query(lang, &[("after", &last)])),
        },
        rows: messages.into_iter().map(|message| row(lang, message)).collect(),
    }))
}

fn row(lang: Lang, message: InboxMessage) -> MessageRow {
    MessageRow {
        id: message.id.to_string(),
        subject: message.subject,
        lang: lang_attribute(message.lang, lang),
        when: instant(lang, message.created_at),
        official: message.official,
        unread: !message.read,
    }
}

pub async fn open(
    State(state): State<AppState>,
    Applicant { visit, signed_in, actor }: Applicant,
    Segments((_, id)): Segments<(String, String)>,
) -> Result<Response, WebError> {
    let id: Uuid = id.parse().map_err(|_| WebError::NotFound)?;
    let mut tx = state.store.begin(&actor).await?;
    let message = tx.message_open(signed_in.account, id, state.clock.now()).await?.ok_or(WebError::NotFound)?;
    tx.commit().await?;
    Ok(visit.page(MessagePage {
        subject: message.subject,
        lang: lang_attribute(message.lang, visit.lang),
        when: instant(visit.lang, message.created_at),
        official: message.official,
        body: paragraphs(&message.body),
        reference: message.reference,
    }))
}
