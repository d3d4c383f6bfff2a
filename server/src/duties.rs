//! Duties follow from cases: written in the transaction of the event from which they follow, met in the one of the event that meets
//! them, so that no reminder is sent after it.
//!
//! While it is the applicant's turn on a case and his limit runs, acting on it is a duty; so is coming to the office at the time
//! that he booked. When a case is approved, the duties begin that its service declares (`[[duties]]` of `service.toml`): filing
//! again by a day, what was granted ending on a day. A licence or visa that is issued to a day ends on it, without being declared.
//! Filing meets the duty to file, unless what was filed is then refused or taken back; what is revoked or used up ends no more,
//! until an appeal against the revocation succeeds.

use crate::app_state::AppState;
use crate::messages;
use crate::present::{Words, last_day};
use crate::store::case::StoredCase;
use crate::store::duty::{Duty, NewDuty};
use crate::store::{StoreError, Tx};
use app::i18n::text;
use app::url::Path;
use jiff::Timestamp;
use jiff::civil::{Date, DateTime, Time};
use sala::authority::ACTED_BY;
use sala::calendar::{Actor as Whose, add_days, bangkok_day, bangkok_zone, days_between, format_day};
use sala::duty::{DutyKind, next_reminder, reminder_due};
use sala::id::{AccountId, PersonId};
use sala::money::Satang;
use sala::platforms::foreigner::{ninety_day, overstay};
use sala::service::Bundle;
use sala::settings::Settings;
use sala::text::Lang;
use sala::value::{Value, Values};
use sala::workflow::State;
use sala::workflow::appointment::of_facts;
use sala::workflow::definition::{ClockRule, Outcome, StateKind};
use sala::workflow::timer::TimerDefinition;

/// Days before the last one on which there is a reminder, and the time of day.
const DAYS: &str = "reminder.days_before";
const TIME: &str = "reminder.time";
// text keys: reminder-
/// The beginning of a reminder's text keys.
const TEMPLATE: &str = "reminder";
/// How many reminders one round sends, so that jobs have their turn too.
const AT_ONCE: usize = 64;

/// When reminders are sent.
struct Reminders {
    days: Vec<i32>,
    time: Time,
}

impl Reminders {
    fn of(settings: &Settings) -> Result<Self, StoreError> {
        let wrong = |key: &str| StoreError::inconsistent("setting", "value", key, "missing or of the wrong kind");
        let Some(Value::List(days)) = settings.0.get(DAYS) else { return Err(wrong(DAYS)) };
        let days =
            days.iter().map(|day| day.as_number().and_then(|day| i32::try_from(day).ok())).collect::<Option<_>>();
        let time = settings.text(TIME).ok().and_then(|time| time.parse().ok());
        Ok(Self { days: days.ok_or_else(|| wrong(DAYS))?, time: time.ok_or_else(|| wrong(TIME))? })
    }

    /// When the next one is to be sent.
    fn next(&self, due: Date, today: Date) -> Option<Timestamp> {
        let day = next_reminder(due, today, &self.days)?;
        day.to_datetime(self.time).to_zoned(bangkok_zone()).ok().map(|at| at.timestamp())
    }
}

/// On which days before the last one people are reminded.
pub fn days_before(settings: &Settings) -> Result<Vec<i32>, StoreError> {
    Reminders::of(settings).map(|reminders| reminders.days)
}

/// The last day on which it is the applicant's turn, if it is: that of his own limit, or of the timer that ends the case or takes it
/// from him. A time in which he may act and need not, as to change what he filed, is no duty.
fn turn(bundle: &Bundle, state: &State) -> Option<Date> {
    let here = bundle.workflow.state(&state.state)?;
    if here.kind != StateKind::WithApplicant || state.closed_at.is_some() {
        return None;
    }
    if here.clock == ClockRule::Paused {
        return state.clock.due().map(last_day);
    }
    let ends = |timer: &TimerDefinition| {
        let action = bundle.workflow.action(&timer.action)?;
        let to = bundle.workflow.state(action.to.as_deref()?)?;
        let lost = timer.whose == Whose::Applicant || to.kind == StateKind::Final;
        state.progress.timers.get(&timer.id).filter(|_| lost).map(|set| set.due)
    };
    here.timers.iter().filter_map(ends).min().map(last_day)
}

/// The day of the time at the office that was booked, while the case waits for it.
fn appointment(bundle: &Bundle, state: &State) -> Option<Date> {
    let kept = state.closed_at.is_none() && bundle.workflow.keeps_appointment(&state.state);
    of_facts(&state.facts).filter(|_| kept).map(DateTime::date)
}

/// Writes what a command on a case means for duties.
pub async fn follow(
    state: &AppState,
    tx: &mut Tx,
    bundle: &Bundle,
    before: &State,
    case: &StoredCase,
) -> Result<(), StoreError> {
    let now = state.clock.now();
    let after = &case.state;
    let (Some(person), Some(account)) = (after.person, after.filed_by) else { return Ok(()) };
    let moved = before.state != after.state || turn(bundle, before) != turn(bundle, after);
    let declared = &bundle.service.duties;
    if before.is_draft() && declared.iter().any(|duty| duty.kind == DutyKind::FileAgain) {
        tx.duties_meet(person, &case.service, DutyKind::FileAgain, case.id, now).await?;
    }
    let mut begun: Vec<(DutyKind, Date)> = Vec::new();
    match turn(bundle, after) {
        Some(due) if moved => begun.push((DutyKind::Turn, due)),
        None if turn(bundle, before).is_some() => tx.duty_over(case.id, DutyKind::Turn, now).await?,
        _ => {}
    }
    match (appointment(bundle, before), appointment(bundle, after)) {
        (was, Some(day)) if was != Some(day) => begun.push((DutyKind::Appointment, day)),
        (Some(_), None) => tx.duty_over(case.id, DutyKind::Appointment, now).await?,
        _ => {}
    }
    if is(bundle, before, StateKind::Granted) && is(bundle, after, StateKind::Final) {
        tx.duty_over(case.id, DutyKind::Expiry, now).await?;
    }
    if before.closed_at.is_none() && after.closed_at.is_some() {
        if after.outcome == Some(Outcome::Approved) {
            let values = after.values();
            begun.extend(declared.iter().filter_map(|duty| Some((duty.kind, day(&values, &duty.day)?))));
        } else {
            tx.duties_reopen(case.id, now).await?;
        }
    }
    if begun.is_empty() {
        return Ok(());
    }
    if begun.iter().any(|(kind, _)| *kind == DutyKind::Expiry) {
        tx.duties_meet(person, &case.service, DutyKind::Expiry, case.id, now).await?;
    }
    begin(state, tx, case, (person, account), begun).await
}

/// What was issued to a day ends on it. Another one of the same service may be in force beside it.
pub async fn issued_until(state: &AppState, tx: &mut Tx, case: &StoredCase, day: Date) -> Result<(), StoreError> {
    let (Some(person), Some(account)) = (case.state.person, case.state.filed_by) else { return Ok(()) };
    begin(state, tx, case, (person, account), vec![(DutyKind::Expiry, day)]).await
}

fn is(bundle: &Bundle, state: &State, kind: StateKind) -> bool {
    bundle.workflow.state(&state.state).is_some_and(|here| here.kind == kind)
}

async fn begin(
    state: &AppState,
    tx: &mut Tx,
    case: &StoredCase,
    (person, account): (PersonId, AccountId),
    begun: Vec<(DutyKind, Date)>,
) -> Result<(), StoreError> {
    let (now, after) = (state.clock.now(), &case.state);
    let today = bangkok_day(now);
    let reminders = Reminders::of(&tx.settings_on(today, Some(&after.office)).await?)?;
    // What a representative has begun he goes on with; what the law asks later, it asks the person.
    let own = if after.facts.contains_key(ACTED_BY) { tx.account_of_person(person).await? } else { None };
    for (kind, due) in begun {
        let duty = NewDuty {
            id: state.random.id(now),
            person,
            account: match kind {
                DutyKind::Turn | DutyKind::Appointment => account,
                DutyKind::FileAgain | DutyKind::Expiry => own.unwrap_or(account),
            },
            case: case.id,
            service: &case.service,
            kind,
            state: &after.state,
            due,
            remind_at: reminders.next(due, today),
        };
        tx.duty_put(&duty, now).await?;
    }
    Ok(())
}

fn day(values: &Values, name: &str) -> Option<Date> {
    values.get(name).and_then(Value::as_text).and_then(|day| day.parse().ok())
}

/// Sends the reminders that are due; how many duties were looked at. Two servers never look at the same: it is locked. After a
/// pause only the nearest reminder is sent.
pub async fn remind(state: &AppState) -> Result<usize, StoreError> {
    let mut looked = 0;
    while looked < AT_ONCE {
        let now = state.clock.now();
        let today = bangkok_day(now);
        let mut tx = state.store.begin_system().await?;
        let Some(duty) = tx.duty_to_remind(now).await? else { break };
        let reminders = Reminders::of(&tx.settings_on(today, None).await?)?;
        if let Some(days) = reminder_due(duty.due, today, &reminders.days)
            && !tx.duty_reminded(&duty, days).await?
        {
            write(state, &mut tx, &duty, days).await?;
        }
        tx.duty_remind_at(duty.id, reminders.next(duty.due, today)).await?;
        tx.commit().await?;
        looked += 1;
    }
    if looked > 0 {
        state.jobs_added.notify_one();
    }
    Ok(looked)
}

async fn write(state: &AppState, tx: &mut Tx, duty: &Duty, days: i32) -> Result<(), StoreError> {
    let now = state.clock.now();
    let Some(case) = tx.case_by_id(duty.case).await? else { return Ok(()) };
    let missing = || StoreError::inconsistent("duty", "service", duty.id, "not published");
    let (_, bundle) = state.bundles.newest(tx, &duty.service).await?.ok_or_else(missing)?;
    let (id, today) = (state.random.id(now), bangkok_day(now));
    let params = |lang: Lang| {
        let reference = case.reference.to_string();
        let link = format!("{}{}", state.base_url, Path::Case { reference: &reference }.to(lang));
        let left = days_between(today, duty.due);
        vec![
            ("what", what(Words { bundle: &bundle, lang }, duty)),
            ("day", format_day(duty.due, lang)),
            ("left", text(lang, "duty-left", &[("days", left.into())])),
            ("link", link),
        ]
    };
    let to = crate::store::message::Receiver::Account(duty.account);
    let letter = messages::Letter {
        id,
        to,
        case: Some(&case),
        template: TEMPLATE,
        bundle: None,
        official: false,
        params: &params,
    };
    let jobs = messages::write(state, tx, &letter).await?;
    tx.jobs_add(Some(case.id), &jobs, now).await?;
    tx.duty_reminder_add(duty, days, id, now).await
}

/// When a duty can be done, and what happens if it is not: sentences, by the settings in force.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outlook {
    pub when: String,
    pub missed: Option<String>,
    /// It can be done now, here.
    pub open: bool,
}

/// What lies ahead with a duty, on a day. `permit`: the last permitted day, where it is known.
pub fn outlook(words: Words<'_>, duty: &Duty, settings: &Settings, today: Date, permit: Option<Date>) -> Outlook {
    let rule = words.bundle.service.rule.as_str();
    let lang = words.lang;
    let found = match (duty.kind, rule) {
        (DutyKind::FileAgain, "foreigner.ninety_day") => report_outlook(lang, duty.due, settings, today, permit),
        (DutyKind::Expiry, "foreigner.ninety_day") => permit_outlook(lang, duty.due, settings, today),
        _ => None,
    };
    let missed = || match duty.kind {
        DutyKind::Turn => Some(text(lang, "duty-turn-missed", &[])),
        DutyKind::FileAgain | DutyKind::Expiry | DutyKind::Appointment => None,
    };
    found.unwrap_or_else(|| {
        let when = text(lang, "duty-until", &[("day", format_day(duty.due, lang).into())]);
        Outlook { when, missed: missed(), open: duty.kind == DutyKind::FileAgain }
    })
}

/// Rules 2 and 5: from when until when, where, and what being late costs; and that who must have left by then reports no more.
pub fn report_outlook(
    lang: Lang,
    due: Date,
    settings: &Settings,
    today: Date,
    permit: Option<Date>,
) -> Option<Outlook> {
    let rules = ninety_day::Settings::from_resolved(settings).ok()?;
    let (from, to) = (add_days(due, -rules.online_days_before), add_days(due, rules.online_days_after));
    let baht = |amount| Satang::from_baht(amount).format(lang);
    let window = [
        ("from", format_day(from, lang)),
        ("to", format_day(to, lang)),
        ("counter", format_day(add_days(due, rules.counter_days_after), lang)),
    ];
    let fines = [
        ("fine", baht(rules.late_fine_baht)),
        ("most", baht(rules.fine_max_baht)),
        ("daily", baht(rules.fine_per_day_baht)),
    ];
    let when = said(lang, "duty-report-when", &window);
    let ends = permit.filter(|permit| *permit < due);
    let ends = ends.map(|permit| said(lang, "case-next-permit", &[("day", format_day(permit, lang))]));
    Some(Outlook {
        when: [Some(when), ends].into_iter().flatten().collect::<Vec<_>>().join(" "),
        missed: Some(said(lang, "duty-report-missed", &fines)),
        open: (from..=to).contains(&today),
    })
}

/// Rule 37: the last permitted day, and what each further one costs.
pub fn permit_outlook(lang: Lang, due: Date, settings: &Settings, today: Date) -> Option<Outlook> {
    let rules = overstay::Settings::from_resolved(settings).ok()?;
    let baht = |amount| Satang::from_baht(amount).format(lang);
    let fines = [("daily", baht(rules.fine_per_day_baht)), ("most", baht(rules.fine_max_baht))];
    let key = if due < today { "duty-permit-over" } else { "duty-permit-when" };
    let when = said(lang, key, &[("day", format_day(due, lang))]);
    Some(Outlook { when, missed: Some(said(lang, "duty-permit-missed", &fines)), open: false })
}

fn said(lang: Lang, key: &str, values: &[(&str, String)]) -> String {
    let arguments: Vec<_> = values.iter().map(|(name, value)| (*name, value.as_str().into())).collect();
    text(lang, key, &arguments)
}

/// A duty in words: the service, and what is to be done.
pub fn what(words: Words<'_>, duty: &Duty) -> String {
    match duty.kind {
        DutyKind::Turn => text(
            words.lang,
            "duty-turn",
            &[
                ("service", words.title().into()),
                ("state", words.of_or(&format!("state-{}", duty.state), &duty.state).into()),
            ],
        ),
        DutyKind::Appointment => text(words.lang, "duty-appointment", &[("service", words.title().into())]),
        DutyKind::Expiry => {
            let ends = text(words.lang, "duty-ends", &[("service", words.title().into())]);
            words.of_or("duty-expiry", &ends)
        }
        kind @ DutyKind::FileAgain => words.of_or(&format!("duty-{}", kind.code()), &words.title()),
    }
}
