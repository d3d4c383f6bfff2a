//! `/LANG/account`: a person's drafts and cases, and where the account is signed in.

use app::i18n::text;
use app::pages::account::overview::{AccountPage, CaseRow, DraftRow, SessionRow};
use app::parts::pagination::Paging;
use app::url::Path;
use axum::extract::{Query, State};
use axum::response::Response;
use sala::calendar::{add_days, bangkok_day, format_day};
use sala::service::Bundle;
use sala::settings::Settings;
use sala::text::Lang;
use serde::Deserialize;
use uuid::Uuid;

use super::messages;
use crate::app_state::AppState;
use crate::present::{Words, instant};
use crate::store::draft::{DRAFTS_KEPT, Draft};
use crate::store::queue::CaseLine;
use crate::store::{StoreError, Tx};
use crate::web::paging::cut;
use crate::web::visit::SignedIn;
use crate::web::{Applicant, WebError, session};

/// Cases on one page.
const CASES: i64 = 20;
/// Drafts on one page.
const DRAFTS: i64 = 20;

#[derive(Debug, Default, Deserialize)]
pub struct AfterQuery {
    /// The last line of the page before.
    pub(super) after: Option<Uuid>,
    /// `last change/id` of the last draft of the page before.
    #[serde(default)]
    drafts: String,
}

pub async fn get(
    State(state): State<AppState>,
    Applicant { visit, signed_in, actor }: Applicant,
    Query(query): Query<AfterQuery>,
) -> Result<Response, WebError> {
    let lang = visit.lang;
    let mut tx = state.store.begin(&actor).await?;
    let (mut drafts, mut more_drafts) = (Vec::new(), Paging::default());
    let after = query.drafts.split_once('/').and_then(|(at, id)| Some((at.parse().ok()?, id.parse().ok()?)));
    // Drafts stand on the first page of cases only.
    if query.after.is_none() {
        let settings = tx.settings_on(bangkok_day(state.clock.now()), None).await?;
        let mut known = tx.drafts_open(signed_in.account, after, DRAFTS + 1).await?;
        let last = cut(&mut known, DRAFTS).map(|last| format!("{}/{}", last.updated_at, last.id));
        more_drafts = Paging {
            previous: after.map(|_| Path::Account.to(lang)),
            next: last.map(|last| Path::Account.with_query(lang, &[("drafts", &last)])),
        };
        for draft in known {
            let bundle = state.bundles.get(&mut tx, &draft.bundle).await?;
            drafts.push(draft_row(lang, &bundle, &draft, &settings)?);
        }
    }
    let mut lines = tx.cases_of_person(signed_in.person, query.after, CASES + 1).await?;
    let last = cut(&mut lines, CASES).map(|line| line.id.to_string());
    let mut cases = Vec::with_capacity(lines.len());
    for line in &lines {
        cases.push(case_row(&state, &mut tx, lang, line).await?);
    }
    let navigation = messages::navigation(&mut tx, &signed_in).await?;
    tx.commit().await?;
    let next = last.map(|last| Path::Account.with_query(lang, &[("after", &last)]));
    let sessions = sessions(&state, &signed_in, lang).await?;
    let paging = Paging { previous: query.after.map(|_| Path::Account.to(lang)), next };
    Ok(visit.page(AccountPage {
        navigation,
        email: signed_in.email.clone(),
        drafts,
        more_drafts,
        cases,
        paging,
        sessions,
        notice: None,
    }))
}

fn draft_row(lang: Lang, bundle: &Bundle, draft: &Draft, settings: &Settings) -> Result<DraftRow, WebError> {
    let kept = settings.number(DRAFTS_KEPT).ok().and_then(|days| i32::try_from(days).ok());
    let kept = kept.ok_or_else(|| WebError::internal(format!("setting {DRAFTS_KEPT}")))?;
    Ok(DraftRow {
        draft: draft.id.to_string(),
        service: Words { bundle, lang }.title(),
        last_changed: instant(lang, draft.updated_at),
        kept_until: format_day(add_days(bangkok_day(draft.updated_at), kept), lang),
    })
}

pub(super) async fn case_row(state: &AppState, tx: &mut Tx, lang: Lang, line: &CaseLine) -> Result<CaseRow, WebError> {
    // The words for a state are the newest version's: texts are not part of what a case is pinned to.
    let (_, bundle) = state
        .bundles
        .newest(tx, &line.service)
        .await?
        .ok_or_else(|| StoreError::inconsistent("cases", "service", line.id, "not published"))?;
    let words = Words { bundle: &bundle, lang };
    Ok(CaseRow {
        reference: line.reference.clone(),
        service: words.title(),
        filed: format_day(bangkok_day(line.filed_at), lang),
        status: words.state(&line.state),
        tone: words.tone(&line.state),
    })
}

async fn sessions(state: &AppState, signed_in: &SignedIn, lang: Lang) -> Result<Vec<SessionRow>, StoreError> {
    let listed = state.store.sessions_of(signed_in.account, state.clock.now()).await?;
    let row = |listed: crate::store::session::ListedSession| {
        let device = session::device(&listed.record);
        SessionRow {
            device: if device.is_empty() { text(lang, "web-device-unknown", &[]) } else { device.to_owned() },
            last_used: instant(lang, listed.seen_at),
            current: listed.id_hash == signed_in.session.hash(),
        }
    };
    // With one that awaits a code nobody is signed in.
    let used = listed.into_iter().filter(|listed| !session::awaits_code(&listed.record));
    Ok(used.map(row).collect())
}
