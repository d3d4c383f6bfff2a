//! Who may write which rows, past all handlers: each table, as every role, with plain SQL. A table to which the application may
//! write must be in [`walls`].

use super::{act_as, people_beside};
use crate::testing::TestApp;
use crate::tests::report::passport;
use sqlx::{AssertSqlSafe, Executor as _, PgConnection, Row as _};
use std::collections::BTreeMap;

const NOBODY: &[&str] = &[];
const SYSTEM: &[&str] = &["system"];
/// Whose the case is, and the machine.
const OWN: &[&str] = &["applicant", "system"];
/// Who sees the case.
const SEES: &[&str] = &["applicant", "representative", "officer", "supervisor", "system"];
/// Finance officers of the agency, and the machine.
const FINANCE: &[&str] = &["finance", "system"];
const ADMINISTRATION: &[&str] = &["administrator", "system"];

/// The actors: role, account, person, agency, office.
type Actors = BTreeMap<&'static str, [String; 5]>;

/// A row of a table and who may do what with it.
struct Wall {
    table: &'static str,
    /// Finds the row.
    row: String,
    /// Changes it.
    set: &'static str,
    inserts: &'static [&'static str],
    updates: &'static [&'static str],
    deletes: &'static [&'static str],
}

/// The rows of the scene, by the case and its person and account.
fn walls(case: &str, person: &str, account: &str) -> Vec<Wall> {
    let wall = |table, row: &str, set, [inserts, updates, deletes]: [&'static [&'static str]; 3]| {
        let row = row.replace("$case", case).replace("$person", person).replace("$account", account);
        Wall { table, row, set, inserts, updates, deletes }
    };
    let mut walls = vec![
        wall("cases", "id = '$case'", "state = state", [OWN, SEES, NOBODY]),
        wall("case_event", "case_id = '$case' and seq = 1", "role = role", [OWN, NOBODY, NOBODY]),
        wall("case_task", "case_id = '$case'", "result = result", [SEES, SEES, SEES]),
        wall(
            "issued_document",
            "case_id = '$case'",
            "status = status",
            [SEES, &["officer", "supervisor", "system"], NOBODY],
        ),
        // Each notes his own doing; that of the scene is the machine's.
        wall(
            "issued_document_status",
            "document_id in (select id from issued_document where case_id = '$case')",
            "status = status",
            [SYSTEM, NOBODY, NOBODY],
        ),
        wall(
            "access_log",
            "case_id = '$case' and action = 'look'",
            "role = role",
            [&["officer", "system"], NOBODY, NOBODY],
        ),
        wall("appointment", "case_id = '$case'", "released_at = coalesce(released_at, now())", [SEES, SEES, NOBODY]),
        wall("job", "case_id = '$case'", "run_at = run_at", [SEES, SYSTEM, SYSTEM]),
        wall("draft", "account_id = '$account'", "answers = answers", [OWN, OWN, OWN]),
        wall("idempotency", "account_id = '$account'", "location = location", [OWN, NOBODY, OWN]),
        wall("person", "id = '$person'", "created_at = created_at", [SYSTEM, NOBODY, NOBODY]),
        // Whoever files for another names his passport.
        wall(
            "person_document",
            "person_id = '$person'",
            "kind = kind",
            [&["applicant", "representative", "system"], OWN, NOBODY],
        ),
        wall("account", "id = '$account'", "name = name", [OWN, OWN, NOBODY]),
        wall(
            "account_role",
            "agency = 'immigration' and office = 'IMM-83'",
            "office = office",
            [ADMINISTRATION, NOBODY, ADMINISTRATION],
        ),
        // An administrator's, in his own name.
        wall("staff_log", "agency = 'immigration' and office = 'IMM-83'", "action = action", [SYSTEM, NOBODY, NOBODY]),
        wall("account_token", "account_id = '$account'", "used_at = used_at", [SYSTEM, SYSTEM, SYSTEM]),
        wall(
            "representation",
            "principal_id = '$person' and ground = 'POA 1'",
            "revoked_at = now()",
            [OWN, &["applicant", "representative", "system"], NOBODY],
        ),
        wall("retention_due", "case_id = '$case'", "approved_by = actor_account()", [SYSTEM, &["supervisor"], NOBODY]),
        wall("file", "hash = sha256('f')", "size = size", [SYSTEM, SYSTEM, SYSTEM]),
        wall("draft_document", "file = sha256('f')", "name = name", [OWN, NOBODY, OWN]),
        wall(
            "case_document",
            "case_id = '$case'",
            "removed_at = removed_at",
            [OWN, &["applicant", "representative", "system"], NOBODY],
        ),
        wall("message", "case_id = '$case' and official", "read_at = read_at", [SEES, &["applicant"], NOBODY]),
        wall(
            "message_delivery",
            "message_id in (select id from message where official)",
            "state = state",
            [EVERYONE, SYSTEM, NOBODY],
        ),
        wall("served_notice", "case_id = '$case'", "note = note", [SEES, NOBODY, NOBODY]),
        wall("contact", "account_id = '$account'", "sms = sms", [OWN, OWN, NOBODY]),
        wall("second_factor", "account_id = '$account'", "used_step = used_step + 1", [OWN, OWN, OWN]),
        wall("recovery_code", "account_id = '$account'", "code_hash = code_hash", [OWN, NOBODY, OWN]),
        wall("phone_code", "account_id = '$account'", "attempts = attempts", [OWN, OWN, OWN]),
        wall("bill", "case_id = '$case'", "paid = paid", [SYSTEM, SYSTEM, NOBODY]),
        wall("bill_item", "bill_id = '$case'", "amount = amount", [SYSTEM, NOBODY, NOBODY]),
        wall("payment", "bill_id = '$case'", "amount = amount", [SYSTEM, NOBODY, NOBODY]),
        wall("refund", "bill_id = '$case'", "sent_at = sent_at", [SYSTEM, FINANCE, NOBODY]),
        wall("ledger_entry", "transaction_id = '$case'", "amount = amount", [SYSTEM, NOBODY, NOBODY]),
        wall("ledger_closed", "agency = 'immigration'", "balance = balance", [SYSTEM, NOBODY, NOBODY]),
        // In one's own name only, which is nobody's here.
        wall("statement", "id = '$case'", "day = day", [NOBODY, NOBODY, NOBODY]),
        wall("statement_row", "statement_id = '$case'", "finding = finding", [FINANCE, NOBODY, NOBODY]),
        wall("finance_log", "id = '$case'", "action = action", [NOBODY, NOBODY, NOBODY]),
        wall("case_apart", "case_id = '$case'", "delete_on = delete_on", [SEES, SEES, SYSTEM]),
        wall("traveller", "account_id = '$account'", "account_id = account_id", [SYSTEM, NOBODY, NOBODY]),
        wall("carrier", "code = 'XX'", "name = name", [SYSTEM, SYSTEM, NOBODY]),
        wall("duty", "case_id = '$case'", "remind_at = remind_at", [SEES, SEES, NOBODY]),
        wall("duty_reminder", "true", "days = days", [SYSTEM, NOBODY, NOBODY]),
        wall("calendar_feed", "account_id = '$account'", "token_hash = token_hash", [OWN, OWN, OWN]),
        // An administrator's, in his own name.
        wall("webhook_endpoint", "url = 'x'", "active = active", [SYSTEM, SYSTEM, NOBODY]),
        wall("webhook_delivery", "case_id = '$case'", "state = state", [SEES, ADMINISTRATION, NOBODY]),
        wall("setting", "key = 'draft.kept_days'", "value = value", [ADMINISTRATION, ADMINISTRATION, NOBODY]),
        wall("bundle", "service = 'foreigner.ninety_day'", "version = version", [SYSTEM, NOBODY, NOBODY]),
        wall("holiday_change", "day = '2026-12-24'", "projected_at = projected_at", [NOBODY, SYSTEM, NOBODY]),
        // Without policies: before there is an actor, and what another agency would hold.
        wall("session", "account_id = '$account'", "seen_at = seen_at", [EVERYONE, EVERYONE, EVERYONE]),
        wall("immigration.entry", "true", "sex = sex", [SYSTEM, NOBODY, NOBODY]),
        wall("immigration.stay", "true", "check_in = check_in", [SYSTEM, NOBODY, NOBODY]),
        wall("immigration.watch", "true", "code = code", [SYSTEM, NOBODY, NOBODY]),
    ];
    walls.extend(of_foreigners(wall));
    walls
}

/// Those of the foreigner platform.
fn of_foreigners(wall: impl Fn(&'static str, &str, &'static str, [&'static [&'static str]; 3]) -> Wall) -> [Wall; 7] {
    [
        // Nobody approves his own place.
        wall(
            "accommodation",
            "id = '$case'",
            "changed_at = changed_at",
            [SYSTEM, &["officer", "supervisor", "system"], NOBODY],
        ),
        // Whoever holds a host's authority notifies for him.
        wall(
            "stay",
            "case_id = '$case'",
            "room = room",
            [&["applicant", "representative", "system"], &["applicant", "representative", "system"], NOBODY],
        ),
        wall("stay_file", "id = '$case'", "done_count = done_count", [OWN, SYSTEM, SYSTEM]),
        wall("stay_file_row", "file_id = '$case'", "filed = filed", [SYSTEM, NOBODY, SYSTEM]),
        wall("stay_key", "id = '$case'", "used_at = used_at", [&["applicant"], OWN, NOBODY]),
        wall("stay_request", "stay_key_id = '$case'", "status = status", [SYSTEM, NOBODY, SYSTEM]),
        // The watch list's word, which the machine writes down and officers deal with, each in his own name.
        wall(
            "case_mark",
            "case_id = '$case'",
            "looked_by = actor_account()",
            [SYSTEM, &["officer", "supervisor"], NOBODY],
        ),
    ]
}

const EVERYONE: &[&str] = &[
    "applicant",
    "representative",
    "past",
    "revoked",
    "other applicant",
    "officer",
    "supervisor",
    "other office",
    "other agency",
    "task officer",
    "administrator",
    "finance",
    "nobody",
    "system",
];

/// The case of an applicant, and everybody who has or has not to do with it.
struct Scene {
    case: String,
    person: String,
    account: String,
    actors: Actors,
}

async fn scene(connection: &mut PgConnection, reference: &str) -> Scene {
    let row = sqlx::query("select id::text, person_id::text, account_id::text from cases where reference = $1")
        .bind(reference)
        .fetch_one(&mut *connection)
        .await
        .unwrap();
    let [case, person, account]: [String; 3] = [row.get(0), row.get(1), row.get(2)];
    let [anna, mei] = people_beside(connection, &case, &person).await;
    let officer: String = sqlx::query_scalar(
        "select account_id::text from account_role where role = 'officer' and office = 'IMM-83' limit 1",
    )
    .fetch_one(&mut *connection)
    .await
    .unwrap();
    let third: String =
        sqlx::query_scalar("select id::text from person where id::text <> all($1) order by id desc limit 1")
            .bind([&person, &anna, &mei].map(String::as_str).as_slice())
            .fetch_one(&mut *connection)
            .await
            .unwrap();
    let rows = format!(
        "insert into representation select gen_random_uuid(), '{person}', '{third}', 'POA 3', '2020-01-01', null, now()"
    );
    connection.execute(AssertSqlSafe(rows)).await.unwrap();
    let mut number = 0x10_u128;
    let mut actor = |role: &str, account: &str, person: &str, agency: &str, office: &str| {
        number += 1;
        let made_up = || uuid::Uuid::from_u128(number).to_string();
        let or = |id: &str| if id.is_empty() { made_up() } else { id.to_owned() };
        [role.to_owned(), or(account), or(person), agency.to_owned(), office.to_owned()]
    };
    let actors = [
        ("applicant", actor("applicant", &account, &person, "", "")),
        ("representative", actor("applicant", "", &anna, "", "")),
        ("past", actor("applicant", "", &mei, "", "")),
        ("revoked", actor("applicant", "", &third, "", "")),
        ("other applicant", actor("applicant", "", "", "", "")),
        ("officer", actor("officer", &officer, "", "immigration", "IMM-83")),
        ("supervisor", actor("supervisor", "", "", "immigration", "")),
        ("other office", actor("officer", "", "", "immigration", "IMM-10")),
        ("other agency", actor("officer", "", "", "revenue", "IMM-83")),
        ("task officer", actor("officer", "", "", "revenue", "RD-83")),
        ("administrator", actor("administrator", "", "", "immigration", "")),
        ("finance", actor("finance", "", "", "immigration", "")),
        ("nobody", [""; 5].map(str::to_owned)),
        ("system", actor("system", "", "", "", "")),
    ];
    assert_eq!(actors.each_ref().map(|(name, _)| *name).as_slice(), EVERYONE);
    Scene { case, person, account, actors: actors.into() }
}

/// Whether the wall lets a statement change rows: not when it is refused, or finds none.
async fn is_let_through(connection: &mut PgConnection, actor: &[String; 5], statement: &str) -> bool {
    let [role, account, person, agency, office] = actor;
    act_as(connection, role, account, person, agency, office).await;
    match connection.execute(AssertSqlSafe(statement.to_owned())).await {
        Ok(done) => done.rows_affected() > 0,
        Err(error) => {
            let code =
                error.as_database_error().and_then(sqlx::error::DatabaseError::code).unwrap_or_default().into_owned();
            // The row is there already, or something refers to it: constraints are asked after the wall.
            match code.as_str() {
                "23505" | "23503" => true,
                "42501" => false,
                _ => panic!("{statement}: {error}"),
            }
        }
    }
}

#[tokio::test]
async fn every_table_is_written_by_those_who_may() {
    let app = TestApp::start().await;
    let mut liam = app.signed_in("liam@sala.example").await;
    let reference = liam.file(&passport("arrival-differs")).await;
    app.run_jobs().await;
    let mut connection = app.owner().await;
    let Scene { case, person, account, actors } = scene(&mut connection, &reference).await;
    let walls = walls(&case, &person, &account);
    let mut differing = Vec::new();
    for Wall { table, row, set, inserts, updates, deletes } in &walls {
        connection.execute("rollback").await.unwrap();
        let copy: Option<String> =
            sqlx::query_scalar(AssertSqlSafe(format!("select to_jsonb(t)::text from {table} t where {row} limit 1")))
                .fetch_optional(&mut connection)
                .await
                .unwrap();
        let copy = copy.unwrap_or_else(|| panic!("the scene has no row of {table}"));
        let copy = copy.replace('\'', "''");
        let insert = format!(
            "insert into {table} overriding system value select * from jsonb_populate_record(null::{table}, '{copy}')"
        );
        let statements = [
            (insert, inserts),
            (format!("update {table} set {set} where {row}"), updates),
            (format!("delete from {table} where {row}"), deletes),
        ];
        for (statement, expected) in statements {
            let mut may = Vec::new();
            for who in EVERYONE {
                if is_let_through(&mut connection, &actors[who], &statement).await {
                    may.push(*who);
                }
            }
            if may != **expected {
                let what = statement.split(" overriding").next().unwrap_or_default();
                differing.push(format!("{what}: {may:?} may, and {expected:?} should"));
            }
        }
    }
    assert!(differing.is_empty(), "{differing:#?}");
    // A new table cannot be forgotten.
    connection.execute("rollback").await.unwrap();
    let written: Vec<String> = sqlx::query_scalar(
        "select oid::regclass::text from pg_class where relkind in ('r', 'p') and not relispartition
            and relnamespace::regnamespace::text not in ('pg_catalog', 'information_schema')
            and (has_any_column_privilege('sala_app', oid, 'insert, update') or has_table_privilege('sala_app', oid, 'delete'))
         order by 1",
    )
    .fetch_all(&mut connection)
    .await
    .unwrap();
    let mut known: Vec<&str> = walls.iter().map(|wall| wall.table).collect();
    known.sort_unstable();
    assert_eq!(written, known);
    app.finish_with_jobs().await;
}

/// What somebody might try beyond rows of his own.
#[tokio::test]
async fn nobody_reaches_beyond_what_is_his() {
    let app = TestApp::start().await;
    let mut liam = app.signed_in("liam@sala.example").await;
    let reference = liam.file(&passport("arrival-differs")).await;
    app.run_jobs().await;
    let mut connection = app.owner().await;
    let Scene { case, actors, .. } = scene(&mut connection, &reference).await;
    let event = format!(
        "insert into case_event select '{case}', 99, now(), actor_account(), 'applicant', '{{}}', sha256('x'), sha256('x'), sha256('x')"
    );
    let job =
        |case: &str| format!("insert into job values (gen_random_uuid(), 'inform', {case}, '{{}}', now(), now())");
    let of_case = job(&format!("'{case}'"));
    let of_none = job("null");
    let delete = "select case_id from retention_due where retention_delete(case_id, what, now())";
    let approve = "update retention_due set approved_by = actor_account(), approved_at = now()";
    let tries: &[(&str, &str)] = &[
        ("other applicant", &event),
        ("revoked", &event),
        ("administrator", &event),
        ("task officer", &event),
        ("other applicant", &of_case),
        ("past", &of_case),
        ("task officer", &of_case),
        ("applicant", &of_none),
        ("officer", &of_none),
        ("applicant", "update cases set person_id = gen_random_uuid()"),
        ("officer", "update cases set person_id = gen_random_uuid()"),
        ("system", "update cases set reference = 'X'"),
        ("past", "update cases set state = state"),
        ("revoked", "update cases set state = state"),
        ("officer", "update cases set agency = 'revenue', office = 'RD-83'"),
        ("applicant", "update draft set account_id = gen_random_uuid()"),
        ("officer", approve),
        ("other agency", approve),
        ("supervisor", "update retention_due set approved_by = gen_random_uuid(), approved_at = now()"),
        ("supervisor", "update retention_due set keep_until = now()"),
        (
            "administrator",
            "insert into account_role select account_id, role, 'revenue', null from account_role limit 1",
        ),
        // Nobody gives himself a role; and who appoints says so in his own name, and of his own agency.
        ("administrator", "insert into account_role select actor_account(), 'officer', 'immigration', null"),
        (
            "administrator",
            "insert into staff_log select gen_random_uuid(), now(), account_id, account_id, agency, role, office, action from staff_log",
        ),
        (
            "administrator",
            "insert into staff_log select gen_random_uuid(), now(), actor_account(), account_id, 'revenue', role, null, action from staff_log",
        ),
        ("applicant", "update accommodation set state = 'APPROVED'"),
        ("applicant", "select immigration.learn(id) from cases where immigration.learn(id)"),
        (
            "other applicant",
            "insert into stay_key select gen_random_uuid(), sha256('y'), id, actor_person(), actor_account(), '', false, now() from accommodation",
        ),
        ("applicant", "select case_forget(id, now()) from cases where case_forget(id, now())"),
        ("system", "select case_forget(id, now()) from cases where case_forget(id, now())"),
        ("applicant", delete),
        ("officer", delete),
        ("supervisor", delete),
        // Nobody has approved.
        ("system", delete),
        ("supervisor", "update retention_due set done_at = now()"),
        ("system", "update retention_due set what = 'documents'"),
    ];
    for (who, statement) in tries {
        let through = is_let_through(&mut connection, &actors[who], statement).await;
        assert!(!through, "{who}: {statement}");
    }
    connection.execute("rollback").await.unwrap();
    app.finish_with_jobs().await;
}

/// An open task is begun by whoever has it. It opens nothing of its case to him: neither answers nor events, only what is shared.
#[tokio::test]
async fn only_an_open_task_of_ones_own_is_begun_and_it_opens_nothing() {
    let app = TestApp::start().await;
    let mut liam = app.signed_in("liam@sala.example").await;
    let reference = liam.file(&passport("arrival-differs")).await;
    app.run_jobs().await;
    let mut connection = app.owner().await;
    let Scene { case, actors, .. } = scene(&mut connection, &reference).await;
    // What is shared with his agency, and with another one that has a task of the same case.
    let own = serde_json::json!({ "family_name": "BERG" });
    let tasks = format!(
        "update case_task set shared = '{own}' where case_id = '{case}';
         insert into case_task select id, 'survey', service, reference, 'bangkok', null, '{{\"passport_no\": \"AB1234567\"}}',
            null, now() from cases where id = '{case}'"
    );
    connection.execute(AssertSqlSafe(tasks)).await.unwrap();
    let sees_after = async |connection: &mut PgConnection, who: &str, task: &str| {
        let [role, account, person, agency, office] = &actors[who];
        act_as(connection, role, account, person, agency, office).await;
        let begun: Option<uuid::Uuid> = sqlx::query_scalar("select task_begin($1::uuid, $2)")
            .bind(uuid::Uuid::parse_str(&case).unwrap())
            .bind(task)
            .fetch_one(&mut *connection)
            .await
            .unwrap();
        // Nor by naming the case himself, as a task once did.
        sqlx::query("select set_config('sala.case', $1, true)").bind(&case).execute(&mut *connection).await.unwrap();
        let opened: i64 = sqlx::query_scalar(
            "select (select count(*) from cases) + (select count(*) from case_event) + (select count(*) from case_document)",
        )
        .fetch_one(&mut *connection)
        .await
        .unwrap();
        let changed = connection.execute("update cases set state = state").await.unwrap().rows_affected();
        (begun.is_some(), opened > 0 || changed > 0)
    };
    assert_eq!(sees_after(&mut connection, "task officer", "opinion").await, (true, false));
    let shared = async |connection: &mut PgConnection| -> Vec<serde_json::Value> {
        sqlx::query_scalar("select shared from case_task").fetch_all(connection).await.unwrap()
    };
    assert_eq!(shared(&mut connection).await, [own], "what the bundle shares with his agency, and nothing else");
    for task in ["survey", "another"] {
        assert_eq!(sees_after(&mut connection, "task officer", task).await, (false, false), "{task}");
    }
    for who in ["other agency", "other office", "other applicant", "past", "revoked", "administrator", "nobody"] {
        assert_eq!(sees_after(&mut connection, who, "opinion").await, (false, false), "{who}");
        assert_eq!(shared(&mut connection).await, [serde_json::Value::Null; 0], "{who}");
    }
    connection.execute("rollback; update case_task set done_at = now(), result = 'agrees'").await.unwrap();
    assert_eq!(sees_after(&mut connection, "task officer", "opinion").await, (false, false), "it is done");
    connection.execute("rollback").await.unwrap();
    app.finish_with_jobs().await;
}
