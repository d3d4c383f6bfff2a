//! The second wall: what the database refuses, tried with plain SQL past all handlers.

mod chain;
mod forgotten;
mod staff;
mod writes;

use super::report::passport;
use crate::testing::TestApp;
use sqlx::{AssertSqlSafe, Executor as _, PgConnection, Row as _};

/// Sets the actor as the store does, in a transaction of role `sala_app`.
pub(super) async fn act_as(
    connection: &mut PgConnection,
    role: &str,
    account: &str,
    person: &str,
    agency: &str,
    office: &str,
) {
    connection.execute("rollback; begin; set local role sala_app").await.unwrap();
    sqlx::query(
        "select set_config('sala.role', $1, true), set_config('sala.account', $2, true), set_config('sala.person', $3, true),
            set_config('sala.agency', $4, true), set_config('sala.office', $5, true)",
    )
    .bind(role)
    .bind(account)
    .bind(person)
    .bind(agency)
    .bind(office)
    .execute(connection)
    .await
    .unwrap();
}

#[tokio::test]
async fn history_can_be_neither_changed_nor_deleted() {
    let app = TestApp::start().await;
    let mut connection = app.owner().await;
    for statement in [
        "update case_event set role = 'officer'",
        "delete from case_event",
        "truncate case_event",
        "update access_log set action = 'view'",
        "delete from access_log",
        "update issued_document set number = number || '1'",
        "delete from issued_document",
        "update issued_document_status set status = 'in_force'",
        "delete from issued_document_status",
        "update document_number set last = 1",
        "delete from document_number",
        "insert into document_number values ('immigration', 'receipt', 2570, 9)",
        "delete from cases",
        "update bundle set version = 9",
        "delete from bundle",
        "update idempotency set location = ''",
        "update message set subject = ''",
        "delete from message",
        "update message_delivery set channel = 'sms'",
        "delete from message_delivery",
        "update served_notice set served_at = now()",
        "delete from served_notice",
        "delete from duty",
        "update duty_reminder set days = 1",
        "delete from duty_reminder",
        "update webhook_delivery set payload = ''",
        "delete from webhook_delivery",
        "update staff_log set action = 'moved'",
        "delete from staff_log",
        "update case_document set file = sha256('another')",
        "delete from case_document",
        "update draft_document set file = sha256('another')",
        "update appointment set place = 9",
        "delete from appointment",
        "drop table case_event",
        "alter table case_event disable row level security",
    ] {
        act_as(&mut connection, "system", "", "", "", "").await;
        let refused = connection.execute(AssertSqlSafe(statement.to_owned())).await.unwrap_err();
        let code =
            refused.as_database_error().and_then(sqlx::error::DatabaseError::code).unwrap_or_default().into_owned();
        assert_eq!(code, "42501", "{statement}: {refused}");
    }
    app.finish().await;
}

/// Rows that the report itself does not make: a power of attorney that holds (of the first returned) and one that has ended,
/// a task of another agency, a case that is due to be forgotten, a receipt, a look at the case, a job, a link sent by mail, a day off, a
/// paper.
async fn people_beside(connection: &mut PgConnection, case: &str, person: &str) -> [String; 2] {
    let others: Vec<String> =
        sqlx::query_scalar("select id::text from person where id::text <> $1 order by id limit 2")
            .bind(person)
            .fetch_all(&mut *connection)
            .await
            .unwrap();
    let statements = format!(
        "insert into representation select gen_random_uuid(), '{person}', '{0}', 'POA 1', '2020-01-01', null, null;
         insert into representation select gen_random_uuid(), '{person}', '{1}', 'POA 2', '2020-01-01', '2020-12-31', null;
         insert into agency values ('revenue', '{{}}');
         insert into office values ('RD-83', 'revenue', '{{}}', '{{83}}');
         insert into case_task select id, 'opinion', service, reference, 'revenue', 'RD-83', '{{}}', null, now() from cases where id = '{case}';
         insert into message (id, account_id, case_id, template, lang, subject, body, official, created_at)
             select gen_random_uuid(), account_id, id, 'x', 'en', 'x', 'x', true, now() from cases where id = '{case}';
         insert into message_delivery select gen_random_uuid(), id, 'email', 'sent', now() from message where official;
         insert into served_notice select gen_random_uuid(), id, case_id, 'inbox', now(), 'law', '', now() from message where official;
         insert into contact select account_id, true, false from cases where id = '{case}';
         insert into phone_code select account_id, '', sha256(''), now() from cases where id = '{case}';
         insert into second_factor select account_id, '', now() from cases where id = '{case}';
         insert into recovery_code select account_id, sha256('') from cases where id = '{case}';
         insert into duty (id, person_id, account_id, case_id, service, kind, state, due, changed_at)
             select gen_random_uuid(), person_id, account_id, id, service, 'turn', state, '2026-12-30', now() from cases where id = '{case}';
         insert into duty_reminder select d.id, d.due, 1, m.id, now() from duty d, message m where m.official and d.case_id = '{case}';
         insert into calendar_feed select account_id, sha256(''), now() from cases where id = '{case}';
         insert into webhook_endpoint select gen_random_uuid(), agency, 'x', '', '{{case.filed}}', true, now(), account_id from cases where id = '{case}';
         insert into webhook_delivery (id, endpoint_id, agency, case_id, seq, event, payload, created_at)
             select gen_random_uuid(), e.id, e.agency, '{case}', 1, 'case.filed', 'x', now() from webhook_endpoint e;
         insert into retention_due (case_id, what, agency, service, ground, keep_until, listed_at) select id, 'case', agency, service, 'law', '2026-01-01', now() from cases where id = '{case}';
         insert into access_log select gen_random_uuid(), now(), account_id, role, agency, office, '{case}', '{person}', 'look'
            from account_role where role = 'officer' and office = 'IMM-83' limit 1;
         insert into staff_log select gen_random_uuid(), now(), account_id, account_id, agency, role, office, 'appointed'
            from account_role where role = 'officer' and office = 'IMM-83' limit 1;
         insert into job values (gen_random_uuid(), 'inform', '{case}', '{{}}', now(), '2999-01-01');
         insert into account_token select sha256('x'), account_id, 'reset', now() from cases where id = '{case}';
         insert into holiday values ('2026-12-24', '{{}}', true);
         insert into file values (sha256('f'), 1, 'application/pdf', 'clean', now(), now(), null);
         insert into file values (sha256('nobody'), 1, 'application/pdf', 'clean', now(), now(), null);
         insert into draft_document select gen_random_uuid(), id, 'D07', 'D07', sha256('f'), 'x', now(), account_id
            from draft where person_id = '{person}' limit 1;
         insert into case_document select gen_random_uuid(), id, person_id, 'D07', 'D07', sha256('f'), 'x', now(), account_id, false, now()
            from cases where id = '{case}';
         insert into bill (id, case_id, person_id, service, agency, biller, reference1, reference2, timer, total, due_at, opened_at)
            select id, id, person_id, service, agency, '099400016423801', '7000000000000001', 'R2', 'unpaid', 1, now(), now()
            from cases where id = '{case}';
         insert into bill_item values ('{case}', 0, 'fee', 'immigration', 1, 'law');
         insert into payment values ('{case}', 'b', 't', 'immigration', '099400016423801', 'r', '', 2, now(), now(), '{case}', 'over', 1, 1);
         insert into refund (id, payment_id, bill_id, agency, reason, amount, listed_at)
            values ('{case}', '{case}', '{case}', 'immigration', 'over', 1, now());
         insert into ledger_entry values ('{case}', 1, now(), 'immigration', 'bank', 2), ('{case}', 2, now(), 'immigration', 'advance', -2);
         insert into ledger_closed values ('immigration', '2026-01-01', 'bank', 2);
         insert into statement select id, 'immigration', 'b', '2026-01-01', sha256(''), account_id, now() from cases where id = '{case}';
         insert into statement_row values ('{case}', 0, 'matched', 't', '', '', 2, now());
         insert into finance_log select id, now(), account_id, 'immigration', 'bill', '' from cases where id = '{case}';
         insert into issued_document (id, case_id, event, output, kind, agency, office, number, token, shown, issued_at, valid_from)
            select gen_random_uuid(), id, 1, 'licence', 'licence', agency, office, reference, 'x', '{{}}', now(), '2026-09-20'
            from cases where id = '{case}';
         insert into issued_document_status select id, 2, now(), 'suspended', null from issued_document where case_id = '{case}';
         insert into document_number values ('immigration', 'licence', 2570, 1);
         insert into appointment select gen_random_uuid(), id, office, '2026-12-10 09:00', 1, now(), null from cases where id = '{case}';
         insert into case_apart values ('{case}', '{{}}', '2026-12-24');
         insert into traveller select o.id, c.account_id from cases c, person o where c.id = '{case}' and o.id = '{1}';
         insert into carrier values ('XX', 'x', sha256('x'), now(), null);
         insert into accommodation select id, person_id, agency, office, 'APPROVED', 'OWNER', 'HOUSE', '', '', '', '{{}}', '830101', now()
            from cases where id = '{case}';
         insert into stay (id, case_id, accommodation_id, person_id, agency, office, number_hash, passport_hash, number_cipher, nationality, first_name,
            middle_name, last_name, sex, began_at, check_in, late, filed_at, changed_at)
            select id, id, id, person_id, agency, office, sha256('x'), sha256('x'), '', 'USA', 'X', '', '', 'X', now(), '2026-09-20', false, now(), now()
            from cases where id = '{case}';
         insert into stay_file (id, accommodation_id, person_id, account_id, content_hash, name, began_at, created_at)
            select id, id, person_id, account_id, sha256('x'), 'x', now(), now() from cases where id = '{case}';
         insert into stay_file_row values ('{case}', 2, false, '[]', null);
         insert into stay_key (id, hash, accommodation_id, person_id, account_id, label, sandbox, created_at)
            select id, sha256('x'), id, person_id, account_id, 'x', false, now() from cases where id = '{case}';
         insert into stay_request values ('{case}', sha256('x'), sha256('x'), 200, '', now());
         insert into case_mark values ('{case}', 'INQUIRY', now())",
        others[0], others[1]
    );
    connection.execute(AssertSqlSafe(statements)).await.unwrap();
    [others[0].clone(), others[1].clone()]
}

/// A question for each table, by its name: how many rows there are of one case and its person.
fn questions(case: &str, person: &str, account: &str) -> Vec<(&'static str, String)> {
    vec![
        ("cases", format!("select count(*) from cases where id = '{case}'")),
        ("case_event", format!("select count(*) from case_event where case_id = '{case}'")),
        ("access_log", format!("select count(*) from access_log where case_id = '{case}'")),
        ("draft", format!("select count(*) from draft where account_id = '{account}'")),
        ("account", format!("select count(*) from account where id = '{account}'")),
        ("person", format!("select count(*) from person where id = '{person}'")),
        ("person_document", format!("select count(*) from person_document where person_id = '{person}'")),
        ("account_token", "select count(*) from account_token".to_owned()),
        ("job", "select count(*) from job".to_owned()),
        ("case_task", format!("select count(*) from case_task where case_id = '{case}'")),
        ("retention_due", "select count(*) from retention_due".to_owned()),
        ("representation", "select count(*) from representation".to_owned()),
        ("a file of nobody", "select count(*) from file where hash = sha256('nobody')".to_owned()),
        ("message", format!("select count(*) from message where case_id = '{case}' and not official")),
        ("official message", format!("select count(*) from message where case_id = '{case}' and official")),
        ("message_delivery", "select count(*) from message_delivery".to_owned()),
        ("served_notice", format!("select count(*) from served_notice where case_id = '{case}'")),
        ("contact", format!("select count(*) from contact where account_id = '{account}'")),
        ("duty", format!("select count(*) from duty where case_id = '{case}'")),
        ("duty_reminder", "select count(*) from duty_reminder".to_owned()),
        ("calendar_feed", format!("select count(*) from calendar_feed where account_id = '{account}'")),
        ("webhook_endpoint", "select count(*) from webhook_endpoint".to_owned()),
        ("webhook_delivery", "select count(*) from webhook_delivery".to_owned()),
        ("phone_code", format!("select count(*) from phone_code where account_id = '{account}'")),
        ("second_factor", format!("select count(*) from second_factor where account_id = '{account}'")),
        ("recovery_code", format!("select count(*) from recovery_code where account_id = '{account}'")),
        ("issued_document", format!("select count(*) from issued_document where case_id = '{case}'")),
        ("issued_document_status", "select count(*) from issued_document_status".to_owned()),
        ("document_number", "select count(*) from document_number".to_owned()),
        ("idempotency", format!("select count(*) from idempotency where account_id = '{account}'")),
        ("account_role", "select count(*) from account_role where office = 'IMM-83'".to_owned()),
        ("staff_log", "select count(*) from staff_log where office = 'IMM-83'".to_owned()),
        ("file", "select count(*) from file where hash = sha256('f')".to_owned()),
        ("draft_document", "select count(*) from draft_document where file = sha256('f')".to_owned()),
        ("case_document", format!("select count(*) from case_document where case_id = '{case}'")),
        ("biller", "select count(*) from biller where agency = 'immigration'".to_owned()),
        ("bill", "select count(*) from bill".to_owned()),
        ("bill_item", "select count(*) from bill_item".to_owned()),
        ("payment", "select count(*) from payment".to_owned()),
        ("refund", "select count(*) from refund".to_owned()),
        ("ledger_entry", "select count(*) from ledger_entry".to_owned()),
        ("ledger_closed", "select count(*) from ledger_closed".to_owned()),
        ("statement", "select count(*) from statement".to_owned()),
        ("statement_row", "select count(*) from statement_row".to_owned()),
        ("case_mark", format!("select count(*) from case_mark where case_id = '{case}'")),
        ("finance_log", "select count(*) from finance_log".to_owned()),
        ("appointment", format!("select count(*) from appointment where case_id = '{case}'")),
        ("case_apart", format!("select count(*) from case_apart where case_id = '{case}'")),
        ("traveller", format!("select count(*) from traveller where account_id = '{account}'")),
        ("carrier", "select count(*) from carrier".to_owned()),
        ("immigration.entry", "select count(*) from immigration.entry".to_owned()),
        ("immigration.stay", "select count(*) from immigration.stay".to_owned()),
        ("immigration.watch", "select count(*) from immigration.watch".to_owned()),
        ("accommodation", format!("select count(*) from accommodation where id = '{case}'")),
        ("stay", format!("select count(*) from stay where case_id = '{case}'")),
        ("stay_file", format!("select count(*) from stay_file where id = '{case}'")),
        ("stay_file_row", format!("select count(*) from stay_file_row where file_id = '{case}'")),
        ("stay_key", format!("select count(*) from stay_key where id = '{case}'")),
        ("stay_request", format!("select count(*) from stay_request where stay_key_id = '{case}'")),
    ]
}

/// Who they are, role, account, person, agency and office, and what each of the questions finds at least once.
type Expected<'a> = (&'static str, [&'a str; 5], &'static [&'static str]);

#[expect(clippy::too_many_lines, reason = "one table of who sees what")]
fn expected<'a>(nobody: &'a str, [account, person]: [&'a str; 2], [anna, mei]: [&'a str; 2]) -> Vec<Expected<'a>> {
    vec![
        (
            "the applicant",
            ["applicant", account, person, "", ""],
            &[
                "cases",
                "appointment",
                "case_event",
                "access_log",
                "draft",
                "account",
                "person",
                "person_document",
                "case_task",
                "representation",
                "message",
                "official message",
                "message_delivery",
                "served_notice",
                "contact",
                "phone_code",
                "second_factor",
                "recovery_code",
                "duty",
                "calendar_feed",
                "issued_document",
                "issued_document_status",
                "idempotency",
                "file",
                "draft_document",
                "case_document",
                "case_apart",
                "traveller",
                "bill",
                "bill_item",
                "payment",
                "refund",
                "accommodation",
                "stay",
                "stay_file",
                "stay_file_row",
                "stay_key",
            ],
        ),
        // Whoever has a power of attorney sees the cases and the stays, and not who the principal is beside them; when it has
        // ended, nothing.
        (
            "a representative",
            ["applicant", nobody, anna, "", ""],
            &[
                "cases",
                "appointment",
                "case_event",
                "case_task",
                "representation",
                "served_notice",
                "duty",
                "issued_document",
                "issued_document_status",
                "file",
                "case_document",
                "case_apart",
                "bill",
                "bill_item",
                "payment",
                "refund",
                "accommodation",
                "stay",
                "stay_file",
                "stay_file_row",
            ],
        ),
        ("a representative of the past", ["applicant", nobody, mei, "", ""], &["representation"]),
        // Another agency with a task sees its task.
        ("an officer with a task", ["officer", nobody, nobody, "revenue", "RD-83"], &["case_task"]),
        (
            "a supervisor",
            ["supervisor", nobody, nobody, "immigration", ""],
            &[
                "cases",
                "appointment",
                "case_event",
                "case_task",
                "retention_due",
                "case_mark",
                "official message",
                "message_delivery",
                "served_notice",
                "duty",
                "access_log",
                "issued_document",
                "issued_document_status",
                "account_role",
                "file",
                "case_document",
                "case_apart",
                "bill",
                "bill_item",
                "payment",
                "refund",
                "biller",
                "finance_log",
                "document_number",
                "accommodation",
                "stay",
            ],
        ),
        ("another applicant", ["applicant", nobody, nobody, "", ""], &[]),
        (
            "an officer of the office",
            ["officer", nobody, nobody, "immigration", "IMM-83"],
            &[
                "cases",
                "appointment",
                "case_event",
                "case_task",
                "case_mark",
                "official message",
                "message_delivery",
                "served_notice",
                "duty",
                "issued_document",
                "issued_document_status",
                "file",
                "case_document",
                "case_apart",
                "bill",
                "bill_item",
                "payment",
                "refund",
                "biller",
                "document_number",
                "accommodation",
                "stay",
            ],
        ),
        (
            "an officer of another office",
            ["officer", nobody, nobody, "immigration", "IMM-10"],
            &["biller", "document_number"],
        ),
        ("an officer of another agency", ["officer", nobody, nobody, "revenue", "IMM-83"], &[]),
        (
            "an administrator",
            ["administrator", nobody, nobody, "immigration", ""],
            &["account_role", "staff_log", "biller", "webhook_endpoint", "webhook_delivery", "document_number"],
        ),
        ("an administrator of another agency", ["administrator", nobody, nobody, "revenue", ""], &[]),
        // The books and statements are the finance officers', who see no case.
        (
            "a finance officer",
            ["finance", nobody, nobody, "immigration", ""],
            &[
                "bill",
                "bill_item",
                "payment",
                "refund",
                "biller",
                "ledger_entry",
                "ledger_closed",
                "statement",
                "statement_row",
                "document_number",
            ],
        ),
        ("a finance officer of another agency", ["finance", nobody, nobody, "revenue", ""], &[]),
        ("nobody at all", ["", "", "", "", ""], &[]),
    ]
}

/// Every table with personal data has row-level security and is asked: a new one cannot be forgotten.
async fn no_table_is_forgotten(connection: &mut PgConnection, questions: &[(&str, String)]) {
    let tables: Vec<(String, bool)> = sqlx::query_as(
        "select oid::regclass::text, relrowsecurity from pg_class where relkind in ('r', 'p') and not relispartition
            and relnamespace::regnamespace::text not in ('pg_catalog', 'information_schema') order by 1",
    )
    .fetch_all(&mut *connection)
    .await
    .unwrap();
    let (walled, open): (Vec<_>, Vec<_>) = tables.into_iter().partition(|(_, walled)| *walled);
    let open: Vec<String> = open.into_iter().map(|(table, _)| table).collect();
    // What everybody may read, what only the owner reads, what is asked before there is an actor.
    let known = ["_sqlx_migrations", "agency", "holiday", "office", "session", "setting_version"];
    assert_eq!(open, known);
    let for_all = ["bundle", "holiday_change", "setting"];
    let asked = |table: &str| questions.iter().any(|(known, _)| *known == table) || for_all.contains(&table);
    let forgotten: Vec<_> = walled.iter().filter(|(table, _)| !asked(table)).collect();
    assert!(forgotten.is_empty(), "as whom may one read {forgotten:?}?");
}

/// Every table, as every role, with no handler in between: rows that an actor may see, counted.
#[tokio::test]
async fn every_table_as_every_role() {
    let app = TestApp::start().await;
    let mut liam = app.signed_in("liam@sala.example").await;
    let reference = liam.file(&passport("arrival-differs")).await;
    app.run_jobs().await;
    let mut connection = app.owner().await;
    let row = sqlx::query("select id::text, person_id::text, account_id::text from cases where reference = $1")
        .bind(&reference)
        .fetch_one(&mut connection)
        .await
        .unwrap();
    let [case, person, account]: [String; 3] = [row.get(0), row.get(1), row.get(2)];
    let [anna, mei] = people_beside(&mut connection, &case, &person).await;
    let questions = questions(&case, &person, &account);
    // Nothing is asked in vain: whoever is bound by no policy finds each of them.
    for (table, question) in &questions {
        let count: i64 = sqlx::query_scalar(AssertSqlSafe(question.clone())).fetch_one(&mut connection).await.unwrap();
        assert!(count > 0, "the scene has no row of {table}");
    }
    let nobody = "00000000-0000-7000-8000-000000000009";
    let expected = expected(nobody, [&account, &person], [&anna, &mei]);
    for (who, [role, account, person, agency, office], sees) in expected {
        for (table, question) in &questions {
            act_as(&mut connection, role, account, person, agency, office).await;
            let count: i64 =
                sqlx::query_scalar(AssertSqlSafe(question.clone())).fetch_one(&mut connection).await.unwrap();
            assert_eq!(count > 0, sees.contains(table), "{who} looks into {table}: {count}");
        }
    }
    connection.execute("rollback").await.unwrap();
    no_table_is_forgotten(&mut connection, &questions).await;
    // A partition is reached through its table only, where the policies are.
    let reached: i64 = sqlx::query_scalar(
        "select count(*) from pg_class where relispartition and relkind = 'r'
            and has_table_privilege('sala_app', oid, 'select, insert, update, delete')",
    )
    .fetch_one(&mut connection)
    .await
    .unwrap();
    assert_eq!(reached, 0);
    app.finish_with_jobs().await;
}
