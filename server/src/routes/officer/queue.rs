//! The queue: cases of an office in the order in which they fall due, and links that narrow it.

use super::desk::{LINES, Services, counted, desk};
use crate::app_state::AppState;
use crate::present::answer::country_name;
use crate::present::{last_day, name_in, reason};
use crate::store::queue::{CaseLine, Holder, QueueFilter, QueueKey, StateOf};
use crate::store::regulation::Office;
use crate::store::{StoreError, Tx};
use crate::web::error::WebError;
use crate::web::paging::cut;
use crate::web::visit::Officer;
use app::i18n::text;
use app::pages::officer::queue::{OfficeFilter, QueuePage, QueueRow, filter};
use app::parts::filter_tabs::{FilterGroup, FilterTab};
use app::parts::form_field::Choice;
use app::parts::pagination::Paging;
use app::parts::tag::Tone;
use app::url::Path;
use axum::extract::{Query, State};
use axum::response::Response;
use jiff::Timestamp;
use sala::calendar::{add_days, bangkok_day, bangkok_midnight, format_day_short};
use sala::id::CaseId;
use sala::text::Lang;
use serde::Deserialize;

/// Marked cases that are shown above it.
const MARKS: i64 = 20;

#[derive(Debug, Default, Clone, Deserialize)]
#[serde(default)]
pub struct QueueQuery {
    /// A state's id (or several, with commas), `all`, or `act`: those in which this officer can do something. Empty: the last of these, which is one state's
    /// id where there is but one.
    state: String,
    office: String,
    /// `mine`, `none`, or everybody's.
    holder: String,
    /// `late`, `soon`, or any day.
    due: String,
    /// `due instant/case id` of the last line before this page.
    after: String,
    /// What was just done: an action, and the slug of its service.
    done: String,
    of: String,
}

/// The values of the filters in the query.
const MINE: &str = "mine";
const NOBODY: &str = "none";
const LATE: &str = "late";
const SOON: &str = "soon";
const ALL: &str = "all";
const ACT: &str = "act";

/// The text key of the filter by state.
const STATE: &str = "queue-state";

impl QueueQuery {
    fn after(&self) -> Option<QueueKey> {
        let (due_at, id) = self.after.split_once('/')?;
        Some(QueueKey { due_at: due_at.parse().ok()?, id: id.parse::<CaseId>().ok()? })
    }

    /// The address of the queue with this query.
    fn to(&self, lang: Lang) -> String {
        let query = [
            (filter::HOLDER, self.holder.as_str()),
            (filter::DUE, &self.due),
            (filter::STATE, &self.state),
            (filter::OFFICE, &self.office),
            (filter::AFTER, &self.after),
        ];
        Path::OfficerQueue.with_query(lang, &query)
    }

    /// The same list from its beginning, for links that change a filter.
    fn at_beginning(&self) -> Self {
        Self { after: String::new(), done: String::new(), of: String::new(), ..self.clone() }
    }
}

/// Today and tomorrow count as soon: their last instant is the midnight after tomorrow.
fn soon(now: Timestamp) -> Timestamp {
    bangkok_midnight(add_days(bangkok_day(now), 2))
}

fn filter_of(officer: &Officer, query: &QueueQuery, acted_on: &[StateOf], now: Timestamp) -> QueueFilter {
    let (due_after, due_until) = match query.due.as_str() {
        LATE => (None, Some(now)),
        SOON => (Some(now), Some(soon(now))),
        _ => (None, None),
    };
    QueueFilter {
        office: officer.actor.office.clone().or_else(|| Some(query.office.clone()).filter(|office| !office.is_empty())),
        states: match query.state.as_str() {
            ALL => None,
            ACT => Some(acted_on.to_vec()),
            states => {
                Some(states.split(',').map(|state| StateOf { state: state.to_owned(), services: Vec::new() }).collect())
            }
        },
        holder: match (query.holder.as_str(), officer.actor.account) {
            (MINE, Some(account)) => Holder::Account(account),
            (NOBODY, _) => Holder::Nobody,
            _ => Holder::Anybody,
        },
        due_after,
        due_until,
    }
}

pub async fn queue(
    State(state): State<AppState>,
    officer: Officer,
    Query(query): Query<QueueQuery>,
) -> Result<Response, WebError> {
    let visit = &officer.visit;
    let lang = visit.lang;
    let now = state.clock.now();
    let agency = officer.actor.agency.clone().unwrap_or_default();
    let mut tx = state.store.begin(&officer.actor).await?;
    let services = Services::of_agency(&state, &mut tx, &agency).await?;
    let acted_on = services.acted_on_by(officer.actor.role);
    let chosen = match (query.state.as_str(), acted_on.as_slice()) {
        ("" | ACT, [one]) if one.services.is_empty() => one.state.clone(),
        ("", _) => ACT.to_owned(),
        (state, _) => state.to_owned(),
    };
    let query = QueueQuery { state: chosen, ..query };
    let mut lines = tx.queue(&agency, &filter_of(&officer, &query, &acted_on, now), query.after(), LINES + 1).await?;
    let narrower = links(lang, &query, &services, acted_on.len() > 1);
    let [holders, dues, states] = groups(&mut tx, &officer, &agency, narrower, (&acted_on, now)).await?;
    let of_agency = tx.offices(&agency).await?;
    let desk = desk(&mut tx, &officer).await?;
    let marks = tx.case_marks_open(MARKS).await?;
    tx.commit().await?;
    let marks = marks.into_iter().map(|mark| {
        let why = text(lang, &format!("watch-code-{}", mark.code), &[]);
        (mark.reference, format!("{why} · {}", format_day_short(bangkok_day(mark.marked_at), lang)))
    });
    Ok(visit.page(QueuePage {
        desk,
        marks: marks.collect(),
        holders,
        dues,
        states,
        offices: officer.actor.office.is_none().then(|| office_filter(lang, &of_agency, &query)),
        paging: Paging { previous: None, next: cut(&mut lines, LINES).and_then(|last| next(lang, &query, last)) },
        rows: lines.into_iter().map(|line| queue_row(&services, lang, now, line)).collect(),
        notice: services.by_slug(&query.of, lang).and_then(|words| words.done(&query.done)),
    }))
}

fn next(lang: Lang, query: &QueueQuery, last: &CaseLine) -> Option<String> {
    let after = format!("{}/{}", last.due_at?, last.id);
    Some(QueueQuery { after, ..query.at_beginning() }.to(lang))
}

/// A link that changes one filter and keeps the others.
struct Link {
    label: String,
    query: QueueQuery,
    current: bool,
}

fn links(lang: Lang, query: &QueueQuery, services: &Services, acts: bool) -> [(&'static str, Vec<Link>); 3] {
    let query = query.at_beginning();
    let among = |chosen: &str, values: [(&'static str, &str); 3], with: &dyn Fn(String) -> QueueQuery| {
        // What is not known means the last, as it does for the list.
        let known = values.iter().any(|(value, _)| *value == chosen);
        let link = |(value, key): (&str, &str)| Link {
            label: text(lang, key, &[]),
            query: with(value.to_owned()),
            current: if known { value == chosen } else { value.is_empty() },
        };
        values.map(link).into()
    };
    let holders = [(MINE, "queue-holder-mine"), (NOBODY, "queue-holder-none"), ("", "queue-holder-any")];
    let dues = [(LATE, "queue-due-late"), (SOON, "queue-due-soon"), ("", "queue-due-any")];
    let all = (ALL.to_owned(), text(lang, "queue-state-all", &[]));
    // Where there is but one state for this officer, its own link says so.
    let act = acts.then(|| (ACT.to_owned(), text(lang, "queue-state-act", &[])));
    let state = |(state, label): (String, String)| Link {
        label,
        current: state == query.state,
        query: QueueQuery { state, ..query.clone() },
    };
    [
        ("queue-holder", among(&query.holder, holders, &|holder| QueueQuery { holder, ..query.clone() })),
        ("queue-due", among(&query.due, dues, &|due| QueueQuery { due, ..query.clone() })),
        (STATE, act.into_iter().chain(services.open_states(lang)).chain([all]).map(state).collect()),
    ]
}

/// The links with what each would show.
async fn groups(
    tx: &mut Tx,
    officer: &Officer,
    agency: &str,
    links: [(&'static str, Vec<Link>); 3],
    (acted_on, now): (&[StateOf], Timestamp),
) -> Result<[FilterGroup; 3], StoreError> {
    let lang = officer.visit.lang;
    let filters: Vec<_> =
        links.iter().flat_map(|(_, links)| links).map(|link| filter_of(officer, &link.query, acted_on, now)).collect();
    let mut counts = tx.queue_counts(agency, &filters).await?.into_iter();
    Ok(links.map(|(key, links)| FilterGroup {
        label: text(lang, key, &[]),
        tabs: links
            .into_iter()
            .filter_map(|Link { label, query, current }| {
                let count = counts.next().unwrap_or_default();
                // Of all the states of all services those are offered in which a case is.
                let offered = key != STATE || current || count > 0 || [ACT, ALL].contains(&query.state.as_str());
                offered.then(|| FilterTab { label, count: counted(lang, count), href: query.to(lang), current })
            })
            .collect(),
    }))
}

/// Officers of all offices choose one.
fn office_filter(lang: Lang, offices: &[Office], query: &QueueQuery) -> OfficeFilter {
    let all = Choice::new("", text(lang, "queue-office-all", &[]));
    let each = offices.iter().map(|office| Choice::new(office.code.clone(), name_in(lang, &office.name)));
    OfficeFilter {
        offices: [all].into_iter().chain(each).collect(),
        office: query.office.clone(),
        kept: vec![
            (filter::HOLDER, query.holder.clone()),
            (filter::DUE, query.due.clone()),
            (filter::STATE, query.state.clone()),
        ],
    }
}

fn queue_row(services: &Services, lang: Lang, now: Timestamp, line: CaseLine) -> QueueRow {
    let words = services.words(&line.service, lang);
    QueueRow {
        reference: line.reference,
        service: words.filter(|_| services.are_several()).map(crate::present::Words::title),
        name: format!("{} {}", line.family_name, line.first_name).trim().to_owned(),
        nationality: country_name(lang, &line.nationality),
        reason: line.mismatches.iter().map(|code| reason(lang, code)).collect::<Vec<_>>().join(" · "),
        filed: format_day_short(bangkok_day(line.filed_at), lang),
        due: line.due_at.map(|due| format_day_short(last_day(due), lang)).unwrap_or_default(),
        overdue: line.due_at.is_some_and(|due| due <= now),
        claimed_by: line.assignee_name,
        status: words.map_or_else(|| line.state.clone(), |words| words.officer_state(&line.state)),
        tone: words.map_or(Tone::Waiting, |words| words.tone(&line.state)),
    }
}
