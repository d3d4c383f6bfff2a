//! An official message that came back: the officer says how he served it instead, and its incident ends.

use crate::app_state::AppState;
use crate::cases;
use crate::messages::deliver::NOTICE;
use crate::messages::served::{Recorded, reached, record};
use crate::present::notice::{lang_attribute, paragraphs};
use crate::present::question::too_long;
use crate::routes::case::reference;
use crate::store::Tx;
use crate::store::case::StoredCase;
use crate::store::message::Delivery;
use crate::store::notice::ServedBy;
use crate::web::error::WebError;
use crate::web::form::{FormValues, ProtectedForm};
use crate::web::visit::Officer;
use app::i18n::text;
use app::pages::officer::notice::{NoticePage, field};
use app::parts::date_input::DateInput;
use app::parts::form_field::{Choice, FieldKind, FieldView};
use app::parts::text_input::TextInput;
use app::url::Path;
use axum::extract::{Path as Segments, State};
use axum::http::StatusCode;
use axum::response::Response;
use jiff::civil::Date;
use sala::access::{Denial, may_retry};
use sala::calendar::{bangkok_day, parse_day};
use sala::text::{Lang, clean_line};
use uuid::Uuid;

/// Longest note, in characters.
const LONGEST_NOTE: usize = 200;

/// A notice of the case whose incident is open, for an officer who may do something about it.
async fn open_notice(
    tx: &mut Tx,
    officer: &Officer,
    shown: &str,
    notice: &str,
) -> Result<(StoredCase, Delivery), WebError> {
    let id: Uuid = notice.parse().map_err(|_| WebError::NotFound)?;
    let case = tx.case_by_reference(&reference(shown)?).await?.ok_or(WebError::NotFound)?;
    may_retry(&officer.actor, &case.state).map_err(|denial| match denial {
        Denial::Hidden => WebError::NotFound,
        Denial::Forbidden | Denial::OwnDecision | Denial::StepUp(_) => WebError::Forbidden,
    })?;
    let open = case.state.progress.incidents.get(&id).is_some_and(|incident| incident.effect == NOTICE);
    let delivery = tx.mail_refused(id).await?.filter(|_| open).ok_or(WebError::NotFound)?;
    Ok((case, delivery))
}

pub async fn notice(
    State(state): State<AppState>,
    officer: Officer,
    Segments((_, shown, notice)): Segments<(String, String, String)>,
) -> Result<Response, WebError> {
    let mut tx = state.store.begin(&officer.actor).await?;
    let (case, delivery) = open_notice(&mut tx, &officer, &shown, &notice).await?;
    tx.commit().await?;
    Ok(officer.visit.page(page(officer.visit.lang, &case, &delivery, &FormValues::default(), &Wrong::default())))
}

/// What is wrong with what was typed.
#[derive(Debug, Default)]
struct Wrong {
    by: bool,
    day: bool,
    note: Option<String>,
}

fn page(lang: Lang, case: &StoredCase, delivery: &Delivery, values: &FormValues, wrong: &Wrong) -> NoticePage {
    let say = |key: &str| text(lang, key, &[]);
    let error = |wrong: bool, key: &str| wrong.then(|| say(key));
    let part = |part: &str| values.first(&format!("{}-{part}", field::DAY)).to_owned();
    let post = Choice { hint: Some(say("notice-by-post-hint")), ..Choice::new("post", say("notice-by-post")) };
    let options = vec![Choice::new("hand", say("notice-by-hand")), post];
    let by = FieldKind::Radios { options, value: values.first(field::BY).to_owned() };
    let day = FieldKind::Date(DateInput {
        day: part("day"),
        month: part("month"),
        year: part("year"),
        ..DateInput::default()
    });
    let note = TextInput { value: values.first(field::NOTE).to_owned(), ..TextInput::default() };
    NoticePage {
        reference: case.reference.to_string(),
        id: delivery.message.to_string(),
        subject: delivery.subject.clone(),
        body: paragraphs(&delivery.body),
        lang: lang_attribute(delivery.lang, lang),
        fields: vec![
            FieldView::new(field::BY, say("notice-by"), by).with_error(error(wrong.by, "notice-error-by")),
            FieldView::new(field::DAY, say("notice-day"), day).with_error(error(wrong.day, "notice-error-day")),
            FieldView::text(field::NOTE, say("notice-note"), note).with_error(wrong.note.clone()),
        ],
    }
}

fn read(lang: Lang, values: &FormValues, delivery: &Delivery, written: Date, today: Date) -> Result<Recorded, Wrong> {
    let by = ServedBy::parse(values.first(field::BY)).filter(|by| matches!(by, ServedBy::Hand | ServedBy::Post));
    let part = |part: &str| values.first(&format!("{}-{part}", field::DAY));
    let day = parse_day(part("day"), part("month"), part("year")).ok().filter(|day| *day >= written && *day <= today);
    let note = clean_line(values.first(field::NOTE));
    let missing = note.is_empty().then(|| text(lang, "notice-error-note", &[]));
    let note_error = missing.or_else(|| too_long(lang, "notice-note", &note, LONGEST_NOTE));
    match (by, day, note_error) {
        (Some(by), Some(day), None) => Ok(Recorded { message: delivery.message, by, day, note }),
        (by, day, note) => Err(Wrong { by: by.is_none(), day: day.is_none(), note }),
    }
}

pub async fn serve(
    State(state): State<AppState>,
    officer: Officer,
    Segments((_, shown, notice)): Segments<(String, String, String)>,
    ProtectedForm(values): ProtectedForm<FormValues>,
) -> Result<Response, WebError> {
    let lang = officer.visit.lang;
    let done = || Path::OfficerCase { reference: &shown }.with_query(lang, &[("done", "serve")]);
    let mut tx = state.store.begin(&officer.actor).await?;
    let (case, delivery) = match open_notice(&mut tx, &officer, &shown, &notice).await {
        // A second click, or it has arrived meanwhile: the case shows what there is.
        Err(WebError::NotFound) if tx.case_by_reference(&reference(&shown)?).await?.is_some() => {
            return Ok(officer.visit.redirect(&Path::OfficerCase { reference: &shown }.to(lang)));
        }
        found => found?,
    };
    let written = bangkok_day(delivery.written_at);
    let recorded = match read(lang, &values, &delivery, written, bangkok_day(state.clock.now())) {
        Ok(recorded) => recorded,
        Err(wrong) => {
            let page = page(lang, &case, &delivery, &values, &wrong);
            return Ok(officer.visit.page_with(StatusCode::UNPROCESSABLE_ENTITY, page));
        }
    };
    record(&state, &mut tx, &officer.actor, &case, &recorded).await?;
    cases::log_access(&state, &mut tx, &officer.actor, &case, "serve").await?;
    tx.commit().await?;
    reached(&state, case.id, delivery.message).await.map_err(|error| WebError::internal(error.to_string()))?;
    Ok(officer.visit.redirect(&done()))
}
