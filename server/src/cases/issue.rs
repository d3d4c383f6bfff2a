//! Issuing: an event's document with its number and signed statement, in the event's own transaction. Its file is made later,
//! by the job whose id is the document's ([`crate::jobs::document`]).

use crate::app_state::AppState;
use crate::documents::statement::{Statement, holder_mark, to_text};
use crate::duties;
use crate::present::paper::{Making, holder};
use crate::store::case::StoredCase;
use crate::store::issued::NewDocument;
use crate::store::job::NewJob;
use crate::store::{StoreError, Tx};
use app::url::check_path;
use sala::access::Actor;
use sala::calendar::bangkok_day;
use sala::duty::DutyKind;
use sala::id::DocumentId;
use sala::issued::{CheckCode, DocumentNumber, OutputKind, Status, fiscal_year};
use sala::service::output::{OutputTable, PAID_FOR};
use sala::service::{Bundle, Output};
use sala::workflow::definition::Which;
use sala::workflow::event::Acted;
use serde_json::json;
use std::sync::Arc;

/// The kind of the job that makes a document's file; its payload names the document.
pub const JOB: &str = "document";

/// An event that issues something, and the state it led to.
#[derive(Debug, Clone, Copy)]
pub(super) struct Issuing<'a> {
    pub state: &'a AppState,
    pub actor: &'a Actor,
    pub case: &'a StoredCase,
    /// Its sequence number in the case.
    pub event: i32,
    pub acted: Option<&'a Acted>,
}

impl Issuing<'_> {
    /// Issues an output of the service; the job that makes its file, unless that is made when somebody asks for it.
    pub(super) async fn issue(&self, tx: &mut Tx, code: &str) -> Result<Option<NewJob>, StoreError> {
        let Self { state, case, .. } = *self;
        let (bundle, output) = &self.output(tx, code).await?;
        let now = state.clock.now();
        let today = bangkok_day(now);
        let settings = tx.settings_on(today, Some(&case.state.office)).await?;
        let valid_to = output
            .valid_to(today, &settings, &case.state.facts)
            .map_err(|error| StoreError::inconsistent("issued_document", "valid_to", case.id, error))?;
        let agency = &case.state.agency;
        let agency_name = tx.agency_name(agency).await?.unwrap_or_default();
        let office_name = tx.office_name(&case.state.office).await?.unwrap_or_default();
        let (serial, number) = self.number(tx, output, fiscal_year(today)).await?;
        let token = CheckCode::from_random(state.random.bytes());
        let (kind, issued_at) = (output.kind, now);
        let holder = holder(output, &case.state.answers);
        let statement = Statement {
            agency: agency.clone(),
            number: number.clone(),
            kind,
            issued_at,
            valid_to,
            code: token,
            holder: (!holder.is_empty()).then(|| holder_mark(&token, &holder)),
        };
        let statement = state
            .statement_keys
            .sign(&statement)
            .ok_or_else(|| StoreError::inconsistent("issued_document", "statement", case.id, "cannot be signed"))?;
        let says_payment = output.shows.iter().any(|shown| shown == PAID_FOR);
        let bill = if says_payment { tx.bill_of_case(case.id).await? } else { None };
        let guests = match output.table {
            Some(OutputTable::Guests) => tx.guests_of_notice(case.id).await?,
            None => Vec::new(),
        };
        let making = Making {
            bundle,
            output,
            case,
            acted: self.acted,
            bill: bill.as_ref().map(|stored| &stored.bill),
            guests: &guests,
            agency_name: &agency_name,
            office_name: &office_name,
            settings: &settings,
            number: &number,
            code: &token.to_string(),
            issued_at,
            valid_to,
            base_url: &state.base_url,
            check_path: &check_path(&to_text(&statement)),
        };
        let content = serde_json::to_string(&making.paper())
            .map_err(|error| StoreError::inconsistent("issued_document", "content", case.id, error))?;
        let id = DocumentId::from_uuid(state.random.id(now));
        let new = NewDocument {
            id,
            case: case.id,
            event: self.event,
            output: code,
            kind,
            agency,
            office: &case.state.office,
            serial,
            number: &number,
            token: token.as_str(),
            statement: &statement,
            content: &content,
            shown: &making.shown(),
            issued_at,
            valid_from: today,
            valid_to,
        };
        tx.document_issue(&new, self.actor).await?;
        if let Some(day) = valid_to.filter(|_| kind == OutputKind::Licence) {
            duties::issued_until(state, tx, case, day).await?;
        }
        Ok((!output.on_demand).then(|| job(id)))
    }

    /// What was issued is suspended, in force again, or revoked.
    pub(super) async fn set_status(&self, tx: &mut Tx, of: (&str, Which), status: Status) -> Result<(), StoreError> {
        let now = self.state.clock.now();
        let of_licence = tx.document_status_set(self.case.id, of, status, (self.event, now), self.actor).await?;
        // What was taken back ends no more; what an appeal has given back does.
        if of_licence && status.is_final() {
            tx.duty_over(self.case.id, DutyKind::Expiry, now).await?;
        } else if of_licence && status == Status::InForce {
            tx.duty_again(self.case.id, DutyKind::Expiry, now).await?;
        }
        Ok(())
    }

    /// The output, and the bundle that declares it: the newest, where the case's own is from before outputs were declared.
    async fn output(&self, tx: &mut Tx, code: &str) -> Result<(Arc<Bundle>, Output), StoreError> {
        let own = self.state.bundles.get(tx, &self.case.bundle).await?;
        if let Some(output) = own.output(code).cloned() {
            return Ok((own, output));
        }
        let newest = self.state.bundles.newest(tx, &self.case.service).await?;
        let found = newest.and_then(|(_, bundle)| bundle.output(code).cloned().map(|output| (bundle, output)));
        found.ok_or_else(|| StoreError::inconsistent("bundle", "outputs", &self.case.service, code))
    }

    /// The number, and its place in its series; the reference of the case where there is no series.
    async fn number(
        &self,
        tx: &mut Tx,
        output: &Output,
        fiscal_year: i16,
    ) -> Result<(Option<(i16, u32)>, String), StoreError> {
        let Some(series) = &output.number else { return Ok((None, self.case.reference.to_string())) };
        let serial = tx.document_number_next(&self.case.state.agency, output.kind, fiscal_year).await?;
        let number = DocumentNumber { prefix: series.prefix.clone(), serial, fiscal_year };
        Ok((Some((fiscal_year, serial)), number.to_string()))
    }
}

/// The job that makes a document's file.
pub fn job(id: DocumentId) -> NewJob {
    NewJob { id: id.as_uuid(), kind: JOB, payload: json!({ "document": id }) }
}
