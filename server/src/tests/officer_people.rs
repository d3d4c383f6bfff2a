//! Officers and persons: a whole history, the watch list that tells nobody else, several decisions at once; and the person's own page.

use super::report::{passport, spare};
use crate::seed::passports::TryOut;
use crate::testing::{Answer, Browser, TestApp};
use axum::http::StatusCode;
use jiff::SignedDuration;
use sala::calendar::add_days;
use sqlx::AssertSqlSafe;

const BULK: &str = "/en/officer/bulk";

pub(super) fn has(page: &Answer, words: &[&str]) {
    for word in words {
        assert!(page.text.contains(word), "{word}: {}", page.text);
    }
}

#[tokio::test]
async fn a_person_sees_everything_on_one_page_with_what_is_to_be_done() {
    let app = TestApp::start().await;
    let mut anna = app.signed_in("anna@sala.example").await;
    has(&anna.get("/en/account/person").await, &["Nothing to do at the moment", "Once the register has confirmed"]);
    let case = anna.file(&passport("approved")).await;
    app.run_jobs().await;
    let page = anna.get("/en/account/person").await;
    // When, where, and what it costs not to: from the settings.
    has(&page, &["Report online between", "or in person at an immigration office until", "2,000 baht", "5,000 baht"]);
    has(&page, &["You may stay until", "Each day longer costs", "500 baht", "20,000 baht"]);
    has(&page, &[&case, "Germany", "By the immigration register", "99/1", "Non-B", "Accepted"]);
    let number = passport("approved").holder.passport_no;
    assert!(!page.text.contains(&number), "the passport's number is masked");
    // What was missed is said so.
    app.clock.advance(SignedDuration::from_hours(24 * 140));
    let mut anna = app.signed_in("anna@sala.example").await;
    has(&anna.get("/en/account/person").await, &["Overdue"]);
    let mut stranger = app.browser();
    assert!(stranger.get("/en/account/person").await.location().contains("/sign-in"));
    app.finish_with_jobs().await;
}

#[tokio::test]
async fn an_officer_sees_a_persons_whole_history_and_the_person_sees_that_he_did() {
    let app = TestApp::start().await;
    let mut liam = app.signed_in("liam@sala.example").await;
    let case = liam.file(&passport("arrival-differs")).await;
    app.run_jobs().await;
    // Another case of his lies with another office.
    let mut owner = app.owner().await;
    let elsewhere = format!(
        "insert into cases (id, reference, service, bundle_hash, person_id, account_id, agency, office, state, version, answers, facts,
            clock, chain, subject_hash, period, filed_at, changed_at, outcome, closed_at)
         select gen_random_uuid(), 'ELSE-WHERE', service, bundle_hash, person_id, account_id, agency, 'IMM-10', 'approved', 1, '{{}}', '{{}}',
            clock, chain, subject_hash, 'before', filed_at, changed_at, 'approved', filed_at from cases where reference = '{case}'"
    );
    sqlx::query(AssertSqlSafe(elsewhere)).execute(&mut owner).await.unwrap();
    let mut officer = app.signed_in("officer.phuket@sala.example").await;
    let path = format!("/en/officer/person/{case}");
    has(&officer.get(&format!("/en/officer/case/{case}")).await, &["The whole history of this person"]);
    let page = officer.get(&path).await;
    has(
        &page,
        &[
            "WALKER",
            &case,
            "ELSE-WHERE",
            "Bangkok Immigration Office",
            "days used",
            "Entries in the immigration register",
            "Stays that hosts notified",
            "Non-B: business or work",
        ],
    );
    assert!(!page.text.contains("/en/officer/case/ELSE-WHERE"), "another office's case cannot be opened");
    has(&liam.get(&format!("/en/case/{case}/access-log")).await, &["Looked at your history with the agency"]);
    for somebody in
        ["officer.bangkok@sala.example", "licence@sala.example", "administrator@sala.example", "liam@sala.example"]
    {
        let mut other = app.signed_in(somebody).await;
        assert_eq!(other.get(&path).await.status, StatusCode::NOT_FOUND, "{somebody}");
    }
    // The second wall.
    let id: uuid::Uuid = sqlx::query_scalar("select id from cases where reference = $1")
        .bind(&case)
        .fetch_one(&mut owner)
        .await
        .unwrap();
    for (role, agency, office, rows) in [
        ("officer", "immigration", "IMM-83", 2_i64),
        ("officer", "immigration", "IMM-10", 0),
        ("officer", "bangkok", "IMM-83", 0),
        ("applicant", "", "", 0),
        ("administrator", "immigration", "", 0),
    ] {
        super::walls::act_as(&mut owner, role, "", "", agency, office).await;
        let question = "select count(*) from person_history($1)";
        let found: i64 = sqlx::query_scalar(question).bind(id).fetch_one(&mut owner).await.unwrap();
        assert_eq!(found, rows, "{role} of {agency} {office}");
    }
    app.finish_with_jobs().await;
}

/// An officer of the immigration sees a person's applications for a visa, his own and those filed with his passport, and opens none.
#[tokio::test]
async fn a_persons_visas_stand_in_his_history() {
    let app = TestApp::start().await;
    let mut liam = app.signed_in("liam@sala.example").await;
    let case = liam.file(&passport("arrival-differs")).await;
    app.run_jobs().await;
    let mut owner = app.owner().await;
    let mut tx = app.state.store.begin_system().await.unwrap();
    let anna = tx.account_by_email("anna@sala.example").await.unwrap().unwrap();
    tx.commit().await.unwrap();
    let (annas, anna) = (format!("'{}'", anna.person), format!("'{}'", anna.id));
    let another = "sha256('another passport')";
    for (reference, person, account, subject) in [
        ("VISA-HIS", "person_id", "account_id", another),
        ("VISA-OF-HIS-PASSPORT", annas.as_str(), anna.as_str(), "subject_hash"),
        ("VISA-OF-ANOTHER", annas.as_str(), anna.as_str(), another),
    ] {
        let visa = format!(
            "insert into cases (id, reference, service, bundle_hash, person_id, account_id, agency, office, state, version, answers, facts,
                clock, chain, subject_hash, period, filed_at, changed_at, outcome, closed_at)
             select gen_random_uuid(), '{reference}', 'foreigner.evisa', bundle_hash, {person}, {account}, 'consular', 'VISA-LON', 'approved', 1,
                '{{}}', '{{}}', clock, chain, {subject}, '{reference}', filed_at, changed_at, 'approved', filed_at
             from cases where reference = '{case}'"
        );
        sqlx::query(AssertSqlSafe(visa)).execute(&mut owner).await.unwrap();
    }
    let mut officer = app.signed_in("officer.phuket@sala.example").await;
    let page = officer.get(&format!("/en/officer/person/{case}")).await;
    has(&page, &[&case, "VISA-HIS", "VISA-OF-HIS-PASSPORT", "Royal Thai Embassy, London"]);
    assert!(!page.text.contains("VISA-OF-ANOTHER"));
    assert!(!page.text.contains("/en/officer/case/VISA-"), "they are opened at the mission");
    // A mission does not see what the immigration has.
    let id: uuid::Uuid =
        sqlx::query_scalar("select id from cases where reference = 'VISA-HIS'").fetch_one(&mut owner).await.unwrap();
    for (role, agency, office, rows) in [
        ("officer", "consular", "VISA-LON", vec!["VISA-HIS"]),
        ("officer", "consular", "VISA-PAR", vec![]),
        ("officer", "immigration", "IMM-83", vec![]),
    ] {
        super::walls::act_as(&mut owner, role, "", "", agency, office).await;
        let found: Vec<String> = sqlx::query_scalar("select reference from person_history($1)")
            .bind(id)
            .fetch_all(&mut owner)
            .await
            .unwrap();
        assert_eq!(found, rows, "{role} of {agency} {office}");
    }
    app.finish_with_jobs().await;
}

/// Everything that a person can see of a case, in one text, without what differs from case to case.
async fn seen_by_the_person(browser: &mut Browser<'_>, case: &str) -> String {
    let mut all = String::new();
    for path in [
        format!("/en/case/{case}"),
        format!("/en/case/{case}/access-log"),
        "/en/account".to_owned(),
        "/en/account/person".to_owned(),
        "/en/account/messages".to_owned(),
        "/en/account/dates".to_owned(),
    ] {
        let page = browser.get(&path).await;
        all.push_str(&format!("{path} {} {}\n", page.status, page.text).replace(case, "CASE"));
    }
    // Tokens are anew each time.
    let mut pieces = all.split("name=\"csrf_token\" value=\"");
    let first = pieces.next().unwrap_or_default().to_owned();
    let rest = pieces.map(|piece| piece.split_once('"').map_or("", |(_, rest)| rest));
    let all = [first].into_iter().chain(rest.map(str::to_owned)).collect::<String>();
    all.split(|c: char| !(c.is_ascii_alphanumeric() || c == '-'))
        .filter(|word| word.len() < 20 && word.chars().filter(char::is_ascii_digit).count() < 5)
        .collect::<Vec<_>>()
        .join(" ")
}

/// The same filing, once listed and once not: whoever files sees the same words, messages, events and jobs; only officers see more.
#[tokio::test]
async fn the_watch_list_tells_nobody_but_officers() {
    let mut seen = Vec::new();
    for listed in [false, true] {
        let app = TestApp::start().await;
        let known = passport("arrival-differs");
        // Drawn in either case: what is made in the same instant is in the order of what was drawn for it.
        let id = app.state.random.id(app.clock.now());
        if listed {
            let mut tx = app.state.store.begin_system().await.unwrap();
            let passport = (known.holder.state.as_str(), known.holder.passport_no.as_str());
            tx.watch_add(id, passport, "INQUIRY", app.clock.now()).await.unwrap();
            tx.commit().await.unwrap();
        }
        let mut liam = app.signed_in("liam@sala.example").await;
        let case = liam.file(&known).await;
        let mut owner = app.owner().await;
        let jobs: Vec<String> =
            sqlx::query_scalar("select kind from job order by kind").fetch_all(&mut owner).await.unwrap();
        app.run_jobs().await;
        let rows: Vec<(String, i64)> = {
            let mut rows = Vec::new();
            for table in [
                "case_event",
                "access_log",
                "message",
                "message_delivery",
                "duty",
                "job",
                "webhook_delivery",
                "case_mark",
            ] {
                let count = format!("select count(*) from {table}");
                rows.push((
                    table.to_owned(),
                    sqlx::query_scalar(AssertSqlSafe(count)).fetch_one(&mut owner).await.unwrap(),
                ));
            }
            rows
        };
        let (marks, rest): (Vec<_>, Vec<_>) = rows.into_iter().partition(|(table, _)| table == "case_mark");
        assert_eq!(marks[0].1, i64::from(listed));
        seen.push((jobs, rest, seen_by_the_person(&mut liam, &case).await, app.mails().len()));

        let mut officer = app.signed_in("officer.phuket@sala.example").await;
        let desk = officer.get("/en/officer").await;
        let open = officer.get(&format!("/en/officer/case/{case}")).await;
        let path = format!("/en/officer/person/{case}");
        let person = officer.get(&path).await;
        for page in [&desk, &open, &person] {
            assert_eq!(page.text.contains("Under inquiry"), listed, "{}", page.text);
        }
        if listed {
            // Dealt with, once; of which nothing stands where the person looks.
            let before = seen_by_the_person(&mut liam, &case).await;
            officer.get(&path).await;
            // What is too long is not cut, and not lost.
            let long = "x".repeat(301);
            let wrong = officer.post(&path, &[("act", "look"), ("note", &long)]).await;
            assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
            has(&wrong, &["href=\"#note\"", "must be 300 characters or fewer", &long, "Under inquiry"]);
            officer.post(&path, &[("act", "look"), ("note", "Inquiry informed")]).await;
            assert_eq!(
                seen_by_the_person(&mut liam, &case).await.matches("history").count(),
                before.matches("history").count() + 2
            );
            has(&officer.get(&path).await, &["Dealt with by", "Inquiry informed"]);
            assert!(!officer.get("/en/officer").await.text.contains("Under inquiry"));
            let mut bangkok = app.signed_in("officer.bangkok@sala.example").await;
            assert_eq!(bangkok.get(&path).await.status, StatusCode::NOT_FOUND);
            assert!(!bangkok.get("/en/officer").await.text.contains("Watch list"));
        }
        app.finish_with_jobs().await;
    }
    assert_eq!(seen[0], seen[1], "listed or not, it looks the same");
}

/// Choosing, seeing what would happen, confirming: each for itself, and what a colleague was faster with is told.
#[tokio::test]
async fn several_cases_are_decided_at_once_after_a_preview() {
    let app = TestApp::start().await;
    let mut cases = Vec::new();
    for (number, who) in ["liam@sala.example", "arman@sala.example"].into_iter().enumerate() {
        let mut person = app.signed_in(who).await;
        let holder = spare(number);
        let typed_arrival = add_days(holder.typed_arrival, -2);
        cases.push(person.file(&TryOut { typed_arrival, ..holder }).await);
        app.run_jobs().await;
    }
    let mut officer = app.signed_in("officer.bangkok@sala.example").await;
    let queue = officer.get("/en/officer").await;
    has(&queue, &["Decide the chosen cases together", &cases[0], &cases[1]]);
    let chosen = format!("{BULK}?of={}&of={}&of=NOT-A-CASE&of={}", cases[0], cases[1], cases[0]);
    let page = officer.get(&chosen).await;
    has(&page, &[&cases[0], &cases[1], "Approve report", "Reject report"]);
    let of = |act: &'static str, action: &'static str| {
        [("act", act), ("action", action), ("of", cases[0].as_str()), ("of", cases[1].as_str())]
    };
    assert_eq!(officer.post(BULK, &of("preview", "no_such_action")).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    // Without a reason, or with one that serves for none, nothing is previewed and nothing lost.
    for reason in ["", "NO_SUCH_REASON"] {
        let typed = [("reason", reason), ("note", "Come to the counter")];
        let refused = officer.post(BULK, &[&of("preview", "reject")[..], &typed].concat()).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        has(&refused, &["href=\"#reason\">Choose a reason", "Come to the counter", "selected value=\"reject\""]);
        for case in &cases {
            has(&refused, &[&format!("name=\"of\" value=\"{case}\"")]);
        }
    }
    let rejected = [("reason", "NAME_MISMATCH")];
    let preview = officer.post(BULK, &[&of("preview", "reject")[..], &rejected].concat()).await;
    has(&preview, &["Possible for 2 of 2 cases"]);
    let preview = officer.post(BULK, &of("preview", "approve")).await;
    has(&preview, &["Possible for 2 of 2 cases", "Approved", "Confirm and carry out"]);
    let mut owner = app.owner().await;
    let count = "select count(*) from cases where state = 'approved'";
    let decided: i64 = sqlx::query_scalar(count).fetch_one(&mut owner).await.unwrap();
    assert_eq!(decided, 0, "a preview does nothing");
    // A colleague is faster with one.
    let mut supervisor = app.signed_in("supervisor@sala.example").await;
    let path = format!("/en/officer/case/{}", cases[0]);
    let version = supervisor.get(&path).await.between("name=\"version\" value=\"", "\"").unwrap().to_owned();
    supervisor.post(&format!("{path}/reject"), &[("version", &version), ("reason", "NAME_MISMATCH")]).await;
    let versions: Vec<(String, String)> = cases
        .iter()
        .map(|case| {
            let name = format!("version:{case}");
            let value = preview.between(&format!("name=\"{name}\" value=\""), "\"").unwrap().to_owned();
            (name, value)
        })
        .collect();
    let mut fields = of("confirm", "approve").to_vec();
    fields.extend(versions.iter().map(|(name, value)| (name.as_str(), value.as_str())));
    officer.get(&chosen).await;
    let done = officer.post(BULK, &fields).await;
    has(&done, &["Done for 1 of 2 cases", "This case has changed since you opened it", "Approved"]);
    // Sent again it does nothing, and what this officer does not see is as if it were not there.
    has(&officer.post(BULK, &fields).await, &["Done for 0 of 2 cases"]);
    let mut phuket = app.signed_in("officer.phuket@sala.example").await;
    has(&phuket.get(&chosen).await, &["No cases chosen"]);
    let mut liam = app.signed_in("liam@sala.example").await;
    assert_eq!(liam.get(&chosen).await.status, StatusCode::NOT_FOUND);
    app.run_jobs().await;
    app.finish().await;
}

/// A case that the watch list has marked is opened and decided alone, until somebody has dealt with the mark.
#[tokio::test]
async fn a_marked_case_is_not_decided_in_a_heap() {
    let app = TestApp::start().await;
    // The demonstration's list has the passport with which nobody entered.
    let mut cases = Vec::new();
    for (who, leads) in [("liam@sala.example", "arrival-differs"), ("arman@sala.example", "not-in-register")] {
        let mut person = app.signed_in(who).await;
        cases.push(person.file(&passport(leads)).await);
        app.run_jobs().await;
    }
    let (other, marked) = (cases[0].as_str(), cases[1].as_str());
    let alone = "Marked by the watch list: open this case and decide it alone";
    let mut officer = app.signed_in("officer.phuket@sala.example").await;
    let page = officer.get(&format!("{BULK}?of={marked}&of={other}")).await;
    has(&page, &[alone, marked, other, "Approve report"]);
    assert!(!page.text.contains(&format!("value=\"{marked}\"")), "it does not go with the others");
    // Nothing to choose where it is the only one.
    let only = officer.get(&format!("{BULK}?of={marked}")).await;
    assert!(only.text.contains(alone) && !only.text.contains("Approve report"), "{}", only.text);
    // Sent all the same, it is left out of the preview and of what is done.
    officer.get(&format!("{BULK}?of={marked}&of={other}")).await;
    let of = |act: &'static str| [("act", act), ("action", "approve"), ("of", marked), ("of", other)];
    let preview = officer.post(BULK, &of("preview")).await;
    has(&preview, &["Possible for 1 of 2 cases", alone]);
    assert!(!preview.text.contains(&format!("name=\"version:{marked}\"")));
    let version = preview.between(&format!("name=\"version:{other}\" value=\""), "\"").unwrap().to_owned();
    let names = [format!("version:{marked}"), format!("version:{other}")];
    let mut fields = of("confirm").to_vec();
    fields.extend(names.iter().map(|name| (name.as_str(), version.as_str())));
    has(&officer.post(BULK, &fields).await, &["Done for 1 of 2 cases", alone]);
    // Dealt with, it goes with others.
    let person = format!("/en/officer/person/{marked}");
    officer.get(&person).await;
    officer.post(&person, &[("act", "look"), ("note", "Inquiry informed")]).await;
    let page = officer.get(&format!("{BULK}?of={marked}")).await;
    assert!(!page.text.contains(alone) && page.text.contains("Approve report"), "{}", page.text);
    app.finish_with_jobs().await;
}
