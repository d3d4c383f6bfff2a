//! Lists that are longer than a page: every line is on one page, none on two.

use super::report::passport;
use crate::testing::{Browser, TestApp};
use app::i18n::text;
use sala::text::Lang;
use sqlx::{AssertSqlSafe, Executor as _};
use std::collections::BTreeSet;

/// The pages of a list, from the first to the one after which there is none.
pub async fn pages(browser: &mut Browser<'_>, path: &str) -> Vec<String> {
    let mut pages = Vec::new();
    let mut next = Some(path.to_owned());
    while let Some(path) = next {
        let page = browser.get(&path).await;
        assert!(page.status.is_success(), "{path}: {}", page.status);
        // The link's address is the attribute before the relation.
        let link = page.text.split_once("\" rel=\"next\"").and_then(|(before, _)| before.rsplit_once("href=\""));
        next = link.map(|(_, href)| href.replace("&amp;", "&"));
        pages.push(page.text);
        assert!(pages.len() < 10, "{path} goes round in a circle");
    }
    pages
}

/// What stands after each `before` up to the next quotation mark, slash or question mark.
fn found(page: &str, before: &str) -> BTreeSet<String> {
    page.split(before).skip(1).filter_map(|rest| rest.split(['"', '/', '?']).next()).map(str::to_owned).collect()
}

/// All of a list's lines, each of which must be on one page only.
async fn lines(browser: &mut Browser<'_>, path: &str, before: &str) -> (usize, BTreeSet<String>) {
    let pages = pages(browser, path).await;
    let mut all = BTreeSet::new();
    for page in &pages {
        for line in found(page, before) {
            assert!(all.insert(line.clone()), "{line} is on two pages of {path}");
        }
    }
    (pages.len(), all)
}

#[tokio::test]
async fn every_line_of_a_list_is_on_one_page() {
    let app = TestApp::start().await;
    let mut liam = app.signed_in("liam@sala.example").await;
    let reference = liam.file(&passport("arrival-differs")).await;
    app.run_jobs().await;
    // Copies of one case; many fall due at the same instant.
    let copies = format!(
        "insert into cases select (jsonb_populate_record(c, jsonb_build_object('id', gen_random_uuid(), 'reference', 'COPY' || n,
                'period', n, 'incidents', 1, 'progress', '{{\"incidents\": {{\"0193a1b2-0000-7000-8000-000000000001\":
                {{\"since\": \"2026-09-20T02:00:00Z\", \"effect\": \"inform\", \"error\": \"store\"}}}}}}'::jsonb,
                'due_at', c.due_at + make_interval(days => n / 20)))).*
            from cases c, generate_series(1, 120) n where reference = '{reference}';
         insert into case_task select id, 'opinion', service, reference, 'immigration', office, '{{}}',
                case when reference like '%7' then null else due_at end, now()
            from cases where reference like 'COPY%';
         insert into access_log select gen_random_uuid(), now(), null, 'officer', agency, office, c.id, person_id, 'view'
            from cases c, generate_series(1, 120) where reference = '{reference}'"
    );
    let mut owner = app.owner().await;
    owner.execute(AssertSqlSafe(copies)).await.unwrap();
    let mut officer = app.signed_in("officer.phuket@sala.example").await;
    let cases = "/en/officer/case/";
    let (count, queue) = lines(&mut officer, "/en/officer?state=review", cases).await;
    assert_eq!((count, queue.len()), (3, 121));
    let (count, incidents) = lines(&mut officer, "/en/officer/incidents", cases).await;
    assert_eq!((count, incidents.len()), (3, 120));
    let (count, tasks) = lines(&mut officer, "/en/officer/tasks", "/en/officer/tasks/").await;
    assert_eq!((count, tasks.len()), (3, 120));

    let history = format!("/en/officer/person/{reference}");
    let (count, history) = lines(&mut officer, &history, "sala-reference\">").await;
    assert_eq!((count, history.len()), (3, 121));

    let (count, own) = lines(&mut liam, "/en/account", "/en/case/").await;
    assert_eq!((count, own.len()), (7, 121));

    let log = pages(&mut liam, &format!("/en/case/{reference}/access-log")).await;
    let view = text(Lang::En, "access-view", &[]);
    assert_eq!((log.len(), log.iter().map(|page| page.matches(&view).count()).sum::<usize>()), (3, 120));

    owner
        .execute(
            "update cases set closed_at = now(), outcome = 'rejected', state = 'rejected' where reference like 'COPY%';
             insert into retention_due (case_id, what, agency, service, ground, keep_until, listed_at) select id, 'case', agency, service, 'law', date '2026-01-01' + (substr(reference, 5)::int / 30), now()
                from cases where reference like 'COPY%'",
        )
        .await
        .unwrap();
    let mut supervisor = app.signed_in("supervisor@sala.example").await;
    let (count, due) = lines(&mut supervisor, "/en/officer/retention", "COPY").await;
    assert_eq!(count, 3);
    let numbers: BTreeSet<_> = due.iter().filter_map(|line| line.split('<').next()).collect();
    assert_eq!(numbers.len(), 120);
    app.finish_with_jobs().await;
}

/// Lists of what a person, a host and a finance officer have: none ends where a page does.
#[tokio::test]
async fn no_list_is_cut() {
    let app = super::stays::with_hotel().await;
    let mut liam = app.signed_in("liam@sala.example").await;
    let reference = liam.file(&passport("arrival-differs")).await;
    app.run_jobs().await;
    let mut clerk = app.signed_in(crate::seed::hotel::HOTEL).await;
    let place = super::stays::place(&mut clerk).await;
    let liams = format!("(select account_id from cases where reference = '{reference}')");
    let copies = format!(
        "insert into draft select (jsonb_populate_record(d, jsonb_build_object('id', gen_random_uuid(), 'case_id', null,
                'submitted_at', null, 'updated_at', d.updated_at + make_interval(secs => n / 3)))).*
            from draft d, generate_series(1, 45) n where account_id = {liams};
         insert into representation select gen_random_uuid(), a.person_id, b.person_id, 'POA ' || n, '2020-01-01', null,
                case when n > 60 then now() end
            from cases a, (select person_id from accommodation where id = '{place}') b, generate_series(1, 70) n
            where a.reference = '{reference}';
         insert into stay_key select gen_random_uuid(), sha256(('key' || n)::bytea), id, person_id, {liams}, 'key', false, now()
            from accommodation, generate_series(1, 60) n where id = '{place}';
         insert into stay_file (id, accommodation_id, person_id, account_id, content_hash, name, began_at, state, created_at)
            select gen_random_uuid(), id, person_id, {liams}, sha256(('file' || n)::bytea), 'guests.xlsx', now(), 'filed', now()
            from accommodation, generate_series(1, 25) n where id = '{place}';
         insert into cases select (jsonb_populate_record(c, jsonb_build_object('id', gen_random_uuid(), 'reference', 'PLACE' || n,
                'period', 'PLACE' || n))).*
            from cases c, generate_series(1, 60) n where id = '{place}';
         insert into accommodation select (jsonb_populate_record(p, jsonb_build_object('id', c.id))).*
            from accommodation p, cases c where p.id = '{place}' and c.reference like 'PLACE%';
         insert into statement
            select gen_random_uuid(), 'bangkok', 'simulated', date '2026-01-01' + n / 8, sha256(('s' || n)::bytea), {liams}, now()
            from generate_series(1, 70) n;
         insert into statement_row select s.id, n, 'unbooked', 'TRANSACTION' || n, '', '', 100, now()
            from (select id from statement order by day limit 1) s, generate_series(1, 250) n"
    );
    let mut owner = app.owner().await;
    owner.execute(AssertSqlSafe(copies)).await.unwrap();

    let (count, drafts) = lines(&mut liam, "/en/account", "/en/apply/").await;
    assert_eq!((count, drafts.len()), (3, 45));
    let open = "name=\"id\" value=\"";
    let all = pages(&mut liam, "/en/account/authorities").await;
    assert_eq!((all.len(), all.iter().map(|page| page.matches("POA ").count()).sum::<usize>()), (2, 70));
    let (_, authorities) = lines(&mut liam, "/en/account/authorities", open).await;
    assert_eq!(authorities.len(), 60);
    let (count, keys) = lines(&mut clerk, &format!("/en/stays/place/{place}/keys"), open).await;
    let held: i64 = sqlx::query_scalar("select count(*) from stay_key").fetch_one(&mut owner).await.unwrap();
    assert!(count == 2 && held >= 60 && i64::try_from(keys.len()).unwrap() == held, "{count} {}", keys.len());
    let (count, files) = lines(&mut clerk, &format!("/en/stays/place/{place}"), "/en/stays/file/").await;
    assert_eq!((count, files.len()), (3, 25));
    let (count, places) = lines(&mut clerk, "/en/stays", "/en/stays/place/").await;
    assert_eq!((count, places.len()), (2, 61));

    let mut finance = app.signed_in("finance.bangkok@sala.example").await;
    let statements = "/en/officer/finance/statements";
    let (count, known) = lines(&mut finance, statements, "href=\"/en/officer/finance/statements/").await;
    assert_eq!((count, known.len()), (3, 70));
    let first: String =
        sqlx::query_scalar("select id::text from statement order by day limit 1").fetch_one(&mut owner).await.unwrap();
    let (count, differences) = lines(&mut finance, &format!("{statements}/{first}"), ">TRANSACTION").await;
    assert_eq!(count, 3);
    let numbers: BTreeSet<_> = differences.iter().filter_map(|line| line.split('<').next()).collect();
    assert_eq!(numbers.len(), 250);
    app.finish_with_jobs().await;
}

/// The ledger of the legal clock, in words, to the applicant and to the officer: what moved the last day, and that it has passed.
#[tokio::test]
async fn the_ledger_is_on_the_page() {
    let app = TestApp::start().await;
    let mut liam = app.signed_in("liam@sala.example").await;
    let reference = liam.file(&passport("arrival-differs")).await;
    app.run_jobs().await;
    let mut owner = app.owner().await;
    let day_off = "insert into holiday select day::date, '{\"th\": \"วันพิเศษ\", \"en\": \"Special day\", \"zh\": \"特别日\"}', true
        from generate_series(date '2026-09-22', date '2026-09-22', interval '1 day') day";
    owner.execute(day_off).await.unwrap();
    app.run_jobs().await;
    app.clock.advance(jiff::SignedDuration::from_hours(24 * 14));
    app.run_jobs().await;
    let mut officer = app.signed_in("officer.phuket@sala.example").await;
    let mut liam = app.signed_in("liam@sala.example").await;
    for page in [
        liam.get(&format!("/en/case/{reference}")).await.text,
        officer.get(&format!("/en/officer/case/{reference}")).await.text,
    ] {
        for words in ["clock-ledger", "clock-started", "clock-moved", "clock-late"].map(|key| text(Lang::En, key, &[]))
        {
            assert!(page.contains(&words), "{words}: {page}");
        }
        assert!(page.contains("is a day off: Special day."), "{page}");
    }
    app.finish().await;
}
