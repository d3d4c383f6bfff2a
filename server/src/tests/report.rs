//! Filling in a 90-day report as a person does: page after page, without script.

use crate::seed::passports::{DOCUMENTED, TryOut, passports};
use crate::testing::{Answer, Browser, NOW};
use axum::http::StatusCode;
use jiff::civil::Date;
use sala::calendar::bangkok_day;

/// A demonstration passport by what it leads to.
pub fn passport(leads: &str) -> TryOut {
    let today = bangkok_day(NOW.parse().unwrap());
    passports(today).into_iter().find(|passport| passport.leads.code() == leads).unwrap()
}

/// One of the passports that lead to approval and belong to nobody of the demonstration.
pub fn spare(number: usize) -> TryOut {
    passports(bangkok_day(NOW.parse().unwrap())).into_iter().nth(DOCUMENTED + number).unwrap()
}

pub fn date_fields(name: &str, day: Date) -> Vec<(String, String)> {
    let parts = [("day", day.day().to_string()), ("month", day.month().to_string()), ("year", day.year().to_string())];
    parts.into_iter().map(|(part, value)| (format!("{name}-{part}"), value)).collect()
}

pub fn one(name: &str, value: impl Into<String>) -> Vec<(String, String)> {
    vec![(name.to_owned(), value.into())]
}

/// Every page's values, in the order of the form.
pub fn pages(passport: &TryOut) -> Vec<(&'static str, Vec<(String, String)>)> {
    let home = passport.visit.home;
    let renewed = passport.previous_passport_no.clone();
    let mut pages = vec![
        ("passport-entry", one("passport_entry", "mrz")),
        ("passport-lines", one("mrz", passport.holder.mrz())),
        ("renewed-passport", one("passport_renewed", if renewed.is_some() { "yes" } else { "no" })),
    ];
    pages.extend(renewed.map(|number| ("previous-passport", one("previous_passport_no", number))));
    pages.extend([
        ("arrival", date_fields("last_arrival", passport.typed_arrival)),
        ("journey", one("port_of_entry", passport.visit.port_of_entry.clone())),
        (
            "visa",
            [
                one("visa_type", passport.visit.visa_type.clone()),
                date_fields("permit_expires", passport.visit.permit_expires),
            ]
            .concat(),
        ),
        (
            "previous-report",
            one("reported_before", if passport.visit.next_report_due.is_some() { "yes" } else { "no" }),
        ),
    ]);
    pages.extend(passport.visit.next_report_due.map(|day| ("due-date", date_fields("due_date", day))));
    pages.extend([
        (
            "place",
            [
                one("province", home.code.province().to_string()),
                one("district", home.code.district().to_string()),
                one("subdistrict", home.code.to_string()),
                one("postcode", home.postcodes[0].to_string()),
            ]
            .concat(),
        ),
        ("address", one("house_no", "99/1")),
        ("contact", one("email", "somebody@sala.example")),
    ]);
    pages
}

/// Those that stand for the two lines of the passport when each detail is typed.
pub fn typed_pages(passport: &TryOut) -> Vec<(&'static str, Vec<(String, String)>)> {
    let holder = &passport.holder;
    let state = if holder.state == "D" { "DEU" } else { &holder.state };
    vec![
        ("passport-entry", one("passport_entry", "typed")),
        (
            "passport",
            [
                one("doc_type", "PASSPORT"),
                one("passport_no", holder.passport_no.clone()),
                one("issuing_state", state),
                one("nationality", state),
                date_fields("passport_expiry", holder.passport_expiry),
            ]
            .concat(),
        ),
        (
            "name",
            [one("family_name", holder.family_name.clone()), one("first_name", holder.first_name.clone())].concat(),
        ),
        ("about-you", [one("sex", holder.sex.code()), date_fields("birth_date", holder.birth_date)].concat()),
    ]
}

impl Browser<'_> {
    /// Begins a report; the id of the draft.
    pub async fn begin(&mut self) -> String {
        self.get("/en/foreigner/90-day-report").await;
        let answer = self.post("/en/foreigner/90-day-report/begin", &[]).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
        answer.location().rsplit('/').next().unwrap().to_owned()
    }

    /// Answers one page; where it leads.
    pub async fn answer(&mut self, draft: &str, page: &str, values: &[(String, String)]) -> String {
        let path = format!("/en/apply/{draft}/{page}");
        let shown = self.get(&path).await;
        assert_eq!(shown.status, StatusCode::OK, "{page} is shown; {}", shown.location());
        let values: Vec<(&str, &str)> = values.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        let answer = self.post(&path, &values).await;
        assert_eq!(
            answer.status,
            StatusCode::SEE_OTHER,
            "{page}: {}",
            answer.between("error-summary", "</div>").unwrap_or_default()
        );
        answer.location().to_owned()
    }

    /// Answers every page; the id of the draft, which can now be checked.
    pub async fn fill(&mut self, passport: &TryOut) -> String {
        let draft = self.begin().await;
        for (page, values) in pages(passport) {
            self.answer(&draft, page, &values).await;
        }
        draft
    }

    /// Declares and sends.
    pub async fn send_draft(&mut self, draft: &str) -> Answer {
        let path = format!("/en/apply/{draft}/check-answers");
        let shown = self.get(&path).await;
        assert_eq!(shown.status, StatusCode::OK, "check: {}", shown.location());
        let key = shown.between("name=\"idempotency_key\" value=\"", "\"").unwrap().to_owned();
        self.post(&path, &[("declaration", "true"), ("idempotency_key", &key)]).await
    }

    /// Fills in and sends; the reference of the case.
    pub async fn file(&mut self, passport: &TryOut) -> String {
        let draft = self.fill(passport).await;
        let sent = self.send_draft(&draft).await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text);
        reference(sent.location())
    }
}

/// The reference in a case's path.
pub fn reference(location: &str) -> String {
    location.rsplit('/').next().unwrap().split('?').next().unwrap().to_owned()
}
