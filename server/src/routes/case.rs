//! A filed case as the person whose it is sees it: where it stands, what happened, who looked, and correcting it when it
//! was returned.

use super::apply::refused;
use crate::app_state::AppState;
use crate::cases::{self, CommandError};
use crate::present::answer::{address_lines, sections};
use crate::present::case::{correction, due_sentence, last_reasons, remedy, timeline};
use crate::present::ledger::ledger;
use crate::present::state_chart::state_chart;
use crate::present::{Words, instant, name_in, reason};
use crate::store::Tx;
use crate::store::case::StoredCase;
use crate::store::draft::Draft;
use crate::store::history::StoredEvent;
use crate::web::error::WebError;
use crate::web::form::{FormValues, ProtectedForm};
use crate::web::visit::Applicant;
use app::i18n::text;
use app::pages::case::access_log::{AccessLogPage, AccessRow};
use app::pages::case::overview::{CasePage, NextReport};
use app::pages::case::withdraw::WithdrawPage;
use app::parts::pagination::Paging;
use app::parts::summary_list::SummaryRow;
use app::shell::Area;
use app::url::Path;
use axum::extract::{Path as Segments, Query, State};
use axum::response::Response;
use sala::access::may;
use sala::calendar::{add_days, bangkok_day, format_day};
use sala::form::journey::journey;
use sala::id::{CaseReference, DraftId};
use sala::service::Bundle;
use sala::workflow::definition::{Outcome, StateKind};
use sala::workflow::{Command, Refusal};
use serde::Deserialize;
use std::sync::Arc;
use std::time::Duration;
use uuid::Uuid;

/// After filing, the page waits this often and long for the register's answer, which usually comes at once.
const LOOKS: u32 = 15;
const LOOK_AFTER: Duration = Duration::from_millis(100);
/// The action by which an applicant takes a case back.
const WITHDRAW: &str = "withdraw";
/// Lines of the access log on a page.
const ACCESS_LINES: i64 = 50;

/// The reference of an address; what is none has no page.
pub fn reference(text: &str) -> Result<CaseReference, WebError> {
    CaseReference::parse(text).map_err(|_| WebError::NotFound)
}

#[derive(Debug, Deserialize)]
pub struct JustFiled {
    /// `now` after filing, `earlier` when this is the first report of the period.
    #[serde(default)]
    filed: String,
}

pub async fn case(
    State(state): State<AppState>,
    applicant: Applicant,
    Segments((_, shown)): Segments<(String, String)>,
    Query(query): Query<JustFiled>,
) -> Result<Response, WebError> {
    let reference = reference(&shown)?;
    let visit = &applicant.visit;
    let looks = if query.filed == "now" { LOOKS } else { 0 };
    let (mut tx, case, bundle) = settled(&state, &applicant, &reference, looks).await?;
    let events = tx.events(case.id).await?;
    let receipt = tx.receipt_of(case.id).await?;
    let settings = tx.settings_on(bangkok_day(state.clock.now()), Some(&case.state.office)).await?;
    tx.commit().await?;
    let words = Words { bundle: &bundle, lang: visit.lang };
    let with_applicant =
        bundle.workflow.state(&case.state.state).is_some_and(|state| state.kind == StateKind::WithApplicant);
    let days_before = settings.number("tm47.online.days_before").unwrap_or_default();
    Ok(visit.page(CasePage {
        reference: case.reference.to_string(),
        service: words.title(),
        area: Area::Foreigner,
        status: words.state(&case.state.state),
        tone: words.tone(&case.state.state),
        explanation: explanation(words, &case, &events),
        due: due_sentence(visit.lang, &case, "clock-due-office").filter(|_| !with_applicant),
        just_filed: query.filed == "now",
        notice: (query.filed == "earlier").then(|| text(visit.lang, "case-filed-earlier", &[])),
        correction: correction(words, &case, &events).filter(|_| with_applicant),
        next_report: receipt.as_ref().map(|receipt| NextReport {
            due: format_day(receipt.next_due, visit.lang),
            opens: format_day(add_days(receipt.next_due, -i32::try_from(days_before).unwrap_or(0)), visit.lang),
        }),
        withdraw: may_withdraw(&applicant, &bundle, &case),
        receipt: receipt.is_some(),
        answers: answers(words, &case, bangkok_day(state.clock.now())),
        timeline: timeline(words, &events),
        ledger: ledger(visit.lang, &case.state.clock),
        chart: Some(state_chart(words, &case, &events)),
    }))
}

/// The case, and the transaction that read it; just after filing, once the register has answered or the patience is over.
async fn settled(
    state: &AppState,
    applicant: &Applicant,
    reference: &CaseReference,
    mut looks: u32,
) -> Result<(Tx, StoredCase, Arc<Bundle>), WebError> {
    loop {
        let mut tx = state.store.begin(&applicant.actor).await?;
        let case = tx.case_by_reference(reference).await?.ok_or(WebError::NotFound)?;
        let bundle = state.bundles.get(&mut tx, &case.bundle).await?;
        let waits = bundle.workflow.state(&case.state.state).is_some_and(|state| state.kind == StateKind::Waiting);
        if looks == 0 || !waits {
            return Ok((tx, case, bundle));
        }
        tx.commit().await?;
        looks -= 1;
        tokio::time::sleep(LOOK_AFTER).await;
    }
}

/// What a state means for the applicant; a register that is silent has its own sentence, and a refusal its reasons and
/// what to do next.
fn explanation(words: Words<'_>, case: &StoredCase, events: &[StoredEvent]) -> String {
    let silent = case.state.facts.get("verification") == Some(&"unverified".into());
    let key = if silent && case.state.closed_at.is_none() { "unverified" } else { "explanation" };
    let mut sentences = vec![words.of(&format!("state-{}-{key}", case.state.state))];
    if case.state.outcome == Some(Outcome::Rejected) {
        let (codes, _) = last_reasons(events).unwrap_or_default();
        sentences.extend(codes.iter().flat_map(|code| [reason(words.lang, code), remedy(words.lang, code)]));
    }
    sentences.retain(|sentence| !sentence.is_empty());
    sentences.join(" ")
}

/// What was filed; the address as one row.
fn answers(words: Words<'_>, case: &StoredCase, today: jiff::civil::Date) -> Vec<SummaryRow> {
    let answers = &case.state.answers;
    let journey = journey(&words.bundle.form, answers, today);
    let address = words.of("section-address");
    let mut rows: Vec<SummaryRow> = Vec::new();
    for section in sections(words, &journey, answers) {
        if section.title == address {
            rows.push(SummaryRow {
                key: address.clone(),
                value: address_lines(words.lang, answers),
                ..SummaryRow::default()
            });
            continue;
        }
        rows.extend(section.lines.into_iter().filter(|line| !line.value.is_empty()).map(|line| SummaryRow {
            key: line.label,
            value: line.value,
            ..SummaryRow::default()
        }));
    }
    rows
}

/// "Correct my answers": opens a draft with the case's answers, or goes on with the one that is open.
pub async fn correct(
    State(state): State<AppState>,
    applicant: Applicant,
    Segments((_, shown)): Segments<(String, String)>,
    ProtectedForm(_): ProtectedForm<FormValues>,
) -> Result<Response, WebError> {
    let reference = reference(&shown)?;
    let visit = &applicant.visit;
    let mut tx = state.store.begin(&applicant.actor).await?;
    let case = tx.case_by_reference_for_update(&reference).await?.ok_or(WebError::NotFound)?;
    let bundle = state.bundles.get(&mut tx, &case.bundle).await?;
    let action = bundle.workflow.action("resubmit").ok_or_else(|| refused(CommandError::NotFound))?;
    if !action.from.contains(&case.state.state) {
        return Ok(visit.redirect(&Path::Case { reference: &shown }.to(visit.lang)));
    }
    let draft = if let Some(draft) = tx.draft_correcting(case.id).await? {
        draft.id
    } else {
        let now = state.clock.now();
        let draft = Draft {
            id: DraftId::from_uuid(state.random.id(now)),
            account: applicant.signed_in.account,
            person: applicant.signed_in.person,
            service: case.service,
            bundle: case.bundle,
            answers: case.state.answers,
            case: Some(case.id),
            updated_at: now,
            submitted_at: None,
        };
        tx.draft_add(&draft, &bundle.form).await?;
        draft.id
    };
    tx.commit().await?;
    Ok(visit.redirect(&Path::CheckAnswers { draft: &draft.to_string() }.to(visit.lang)))
}

fn may_withdraw(applicant: &Applicant, bundle: &Bundle, case: &StoredCase) -> bool {
    let action = bundle.workflow.action(WITHDRAW).filter(|action| action.from.contains(&case.state.state));
    action.is_some_and(|action| may(&applicant.actor, action, &case.state).is_ok())
}

/// What withdrawing means. A case that cannot be withdrawn any more is shown instead.
pub async fn ask_to_withdraw(
    State(state): State<AppState>,
    applicant: Applicant,
    Segments((_, shown)): Segments<(String, String)>,
) -> Result<Response, WebError> {
    let reference = reference(&shown)?;
    let visit = &applicant.visit;
    let mut tx = state.store.begin(&applicant.actor).await?;
    let case = tx.case_by_reference(&reference).await?.ok_or(WebError::NotFound)?;
    let bundle = state.bundles.get(&mut tx, &case.bundle).await?;
    tx.commit().await?;
    if !may_withdraw(&applicant, &bundle, &case) {
        return Ok(visit.redirect(&Path::Case { reference: &shown }.to(visit.lang)));
    }
    Ok(visit.page(WithdrawPage {
        reference: case.reference.to_string(),
        service: Words { bundle: &bundle, lang: visit.lang }.title(),
        area: Area::Foreigner,
    }))
}

/// Withdraws it, unless it was decided in the meantime: then the case says how.
pub async fn withdraw(
    State(state): State<AppState>,
    applicant: Applicant,
    Segments((_, shown)): Segments<(String, String)>,
    ProtectedForm(_): ProtectedForm<FormValues>,
) -> Result<Response, WebError> {
    let reference = reference(&shown)?;
    let visit = &applicant.visit;
    let command = Command { action: WITHDRAW.to_owned(), ..Command::default() };
    match cases::act(&state, &applicant.actor, &reference, command).await {
        Ok(_) | Err(CommandError::Refused(Refusal::Conflict { .. })) => {
            Ok(visit.redirect(&Path::Case { reference: &shown }.to(visit.lang)))
        }
        Err(error) => Err(refused(error)),
    }
}

#[derive(Debug, Deserialize)]
pub struct After {
    after: Option<Uuid>,
}

pub async fn access_log(
    State(state): State<AppState>,
    applicant: Applicant,
    Segments((_, shown)): Segments<(String, String)>,
    Query(query): Query<After>,
) -> Result<Response, WebError> {
    let reference = reference(&shown)?;
    let visit = &applicant.visit;
    let mut tx = state.store.begin(&applicant.actor).await?;
    let case = tx.case_by_reference(&reference).await?.ok_or(WebError::NotFound)?;
    let lines = tx.access_log_of_case(case.id, query.after, ACCESS_LINES).await?;
    let mut rows = Vec::new();
    for line in &lines {
        let office = match line.office.as_deref().or(Some(case.state.office.as_str())) {
            Some(office) => tx.office_name(office).await?.map(|name| name_in(visit.lang, &name)),
            None => None,
        };
        rows.push(AccessRow {
            when: instant(visit.lang, line.at),
            who: line.officer.clone().unwrap_or_else(|| text(visit.lang, &format!("role-{}", line.role), &[])),
            office: office.unwrap_or_default(),
            why: text(visit.lang, &format!("access-{}", line.action), &[]),
        });
    }
    tx.commit().await?;
    let full = i64::try_from(lines.len()).is_ok_and(|count| count == ACCESS_LINES);
    let next = lines
        .last()
        .filter(|_| full)
        .map(|line| Path::AccessLog { reference: &shown }.with_query(visit.lang, &[("after", &line.id.to_string())]));
    Ok(visit.page(AccessLogPage {
        reference: case.reference.to_string(),
        rows,
        paging: Paging { previous: None, next },
    }))
}
