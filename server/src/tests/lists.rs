//! Lists that are longer than a page: every line is on one page, none on two.

use super::report::passport;
use crate::testing::{Browser, TestApp};
use app::i18n::text;
use sala::text::Lang;
use sqlx::{AssertSqlSafe, Executor as _};
use std::collections::BTreeSet;

/// The pages of a list, from the first to the one after which there is none.
async fn pages(browser: &mut Browser<'_>, path: &str) -> Vec<String> {
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
