//! What people have to do by a day: it follows from their cases, is reminded of, stands in a calendar, and ends when it is done.

use super::report::passport;
use super::sample::{act, file, in_opinions, officer, publish};
use crate::config::MailTransport;
use crate::duties;
use crate::startup::temporary_folder;
use crate::testing::smtp::{SmtpServer, python};
use crate::testing::{Browser, TestApp};
use axum::http::StatusCode;
use jiff::SignedDuration;
use jiff::civil::Date;
use sala::access::Role;
use sala::calendar::{add_days, bangkok_day, bangkok_midnight};
use sqlx::PgConnection;
use std::io::Write as _;
use std::process::{Command, Stdio};

const HOUR: SignedDuration = SignedDuration::from_hours(1);

/// Kind and last day of the open duties.
async fn open(owner: &mut PgConnection) -> Vec<(String, Date)> {
    let rows: Vec<(String, jiff_sqlx::Date)> =
        sqlx::query_as("select kind, due from duty where met_at is null order by due, kind")
            .fetch_all(owner)
            .await
            .unwrap();
    rows.into_iter().map(|(kind, due)| (kind, due.to_jiff())).collect()
}

/// The reminders sent so far: days before the last one, and the Bangkok day on which.
async fn reminders(owner: &mut PgConnection, kind: &str) -> Vec<(i16, Date)> {
    let rows: Vec<(i16, jiff_sqlx::Timestamp)> = sqlx::query_as(
        "select r.days, r.sent_at from duty_reminder r join duty d on d.id = r.duty_id where d.kind = $1 order by r.sent_at",
    )
    .bind(kind)
    .fetch_all(owner)
    .await
    .unwrap();
    rows.into_iter().map(|(days, at)| (days, bangkok_day(at.to_jiff()))).collect()
}

/// Reports and is accepted at once; the day on which the next report is due.
async fn reported<'a>(app: &'a TestApp, owner: &mut PgConnection) -> (Browser<'a>, Date) {
    let mut anna = app.signed_in("anna@sala.example").await;
    anna.file(&passport("approved")).await;
    app.run_jobs().await;
    let due: jiff_sqlx::Date =
        sqlx::query_scalar("select (shown ->> 'next_due')::date from issued_document").fetch_one(owner).await.unwrap();
    (anna, due.to_jiff())
}

/// A year goes by, hour by hour around midnight and day by day else: three reminders of the next report, each on its day, in the
/// morning, once; also three of the permission's end; nothing more, however often it is looked.
#[tokio::test]
async fn a_year_of_reminders() {
    let app = TestApp::start().await;
    let mut owner = app.owner().await;
    let (_, due) = reported(&app, &mut owner).await;
    let duties = open(&mut owner).await;
    assert!(duties.contains(&("file_again".to_owned(), due)), "{duties:?}");
    let expiry = duties.iter().find(|(kind, _)| kind == "expiry").unwrap().1;
    let first = bangkok_day(app.clock.now());
    let mut day = first;
    while day < add_days(first, 366) {
        day = add_days(day, 1);
        let midnight = bangkok_midnight(day);
        for instant in
            [midnight - SignedDuration::from_secs(1), midnight, midnight + HOUR * 8 - SignedDuration::from_secs(1)]
        {
            app.clock.set(instant);
            assert_eq!(duties::remind(&app.state).await.unwrap(), 0, "nobody is woken up: {instant}");
        }
        app.clock.set(midnight + HOUR * 8);
        if duties::remind(&app.state).await.unwrap() > 0 {
            app.run_jobs().await;
        }
        assert_eq!(duties::remind(&app.state).await.unwrap(), 0, "looked at twice");
    }
    for (kind, due) in [("file_again", due), ("expiry", expiry)] {
        let wanted = [15, 7, 1].map(|days| (days, add_days(due, -i32::from(days))));
        let wanted: Vec<(i16, Date)> = wanted.into_iter().filter(|(_, day)| *day > first).collect();
        assert_eq!(reminders(&mut owner, kind).await, wanted, "{kind}");
    }
    app.run_jobs().await;
    let mails = app.mails();
    let about: Vec<_> = mails.iter().filter(|mail| mail.subject.contains("report again")).collect();
    assert_eq!(about.len(), 3);
    for left in ["15 days are left", "7 days are left", "One day is left"] {
        assert_eq!(about.iter().filter(|mail| mail.body.contains(left)).count(), 1, "{left}");
    }
    app.finish().await;
}

/// The portal sleeps over two reminders and half a third: the nearest is sent, once; over the last day: none.
#[tokio::test]
async fn after_a_sleep_only_the_nearest_reminder_is_sent() {
    let app = TestApp::start().await;
    let mut owner = app.owner().await;
    let (_, due) = reported(&app, &mut owner).await;
    app.clock.set(bangkok_midnight(add_days(due, -5)));
    app.run_jobs().await;
    assert_eq!(reminders(&mut owner, "file_again").await, [(7, add_days(due, -5))]);
    app.clock.set(bangkok_midnight(add_days(due, 1)));
    app.run_jobs().await;
    assert_eq!(reminders(&mut owner, "file_again").await.len(), 1, "what is over is not reminded of");
    app.finish().await;
}

/// Two servers, and a worker that dies before its commit: still once.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn however_many_look_a_reminder_is_one() {
    let app = TestApp::start().await;
    let mut owner = app.owner().await;
    let (_, due) = reported(&app, &mut owner).await;
    app.clock.set(bangkok_midnight(add_days(due, -15)) + HOUR * 9);
    let looking = (0..8).map(|_| {
        let state = app.state.clone();
        tokio::spawn(async move { duties::remind(&state).await.unwrap() })
    });
    for looking in looking.collect::<Vec<_>>() {
        looking.await.unwrap();
    }
    // As if it had died after the reminder and before it had noted the next one: impossible, since both are one commit.
    sqlx::query("update duty set remind_at = '2026-01-01' where met_at is null").execute(&mut owner).await.unwrap();
    app.run_jobs().await;
    assert_eq!(reminders(&mut owner, "file_again").await, [(15, add_days(due, -15))]);
    app.finish().await;
}

/// Reporting again ends the duty at once; what is taken back or refused brings it back.
#[tokio::test]
async fn filing_ends_the_duty_and_withdrawing_brings_it_back() {
    let app = TestApp::start().await;
    let mut owner = app.owner().await;
    let (_, due) = reported(&app, &mut owner).await;
    app.clock.set(bangkok_midnight(add_days(due, -10)) + HOUR * 9);
    sqlx::query("update setting set value = '\"silent\"' where key = 'immigration.simulation'")
        .execute(&mut owner)
        .await
        .unwrap();
    let mut anna = app.signed_in("anna@sala.example").await;
    let second = anna.file(&passport("approved")).await;
    assert!(open(&mut owner).await.iter().all(|(kind, _)| kind != "file_again"), "met with the commit");
    app.clock.set(bangkok_midnight(add_days(due, -7)) + HOUR * 9);
    app.run_jobs().await;
    assert!(reminders(&mut owner, "file_again").await.is_empty(), "never after it is met");
    let mut anna = app.signed_in("anna@sala.example").await;
    let withdraw = format!("/en/case/{second}/action/withdraw");
    let shown = anna.get(&withdraw).await;
    let version = shown.between("name=\"version\" value=\"", "\"").unwrap_or_default().to_owned();
    assert_eq!(anna.post(&withdraw, &[("version", &version)]).await.status, StatusCode::SEE_OTHER);
    app.run_jobs().await;
    assert!(open(&mut owner).await.contains(&("file_again".to_owned(), due)));
    assert_eq!(reminders(&mut owner, "file_again").await, [(7, add_days(due, -7))]);
    app.finish_with_jobs().await;
}

/// The mail server is down while a reminder waits for it. What is still to be done is told when it is back; what was done meanwhile
/// is not.
#[tokio::test]
async fn a_reminder_that_waited_is_not_sent_after_the_duty_is_met() {
    let folder = temporary_folder("reminders");
    let server = SmtpServer::start(folder.path()).await;
    let app = TestApp::start_with(|config| config.mail = MailTransport::Smtp(server.url().into())).await;
    let mut owner = app.owner().await;
    let (_, due) = reported(&app, &mut owner).await;
    sqlx::query("update setting set value = '\"silent\"' where key = 'immigration.simulation'")
        .execute(&mut owner)
        .await
        .unwrap();
    for (days, is_met, states) in [(15, false, "sent"), (7, true, "sent dropped")] {
        server.refuse(&[("anna@sala.example", "451 4.3.0 later")]);
        app.clock.set(bangkok_midnight(add_days(due, -days)) + HOUR * 9);
        app.run_jobs().await;
        if is_met {
            let mut anna = app.signed_in("anna@sala.example").await;
            anna.file(&passport("approved")).await;
        }
        server.refuse(&[]);
        app.clock.advance(HOUR * 2);
        app.run_jobs().await;
        let sent: Vec<(uuid::Uuid, String)> = sqlx::query_as(
            "select m.id, m.state from message_delivery m join duty_reminder r on r.message_id = m.message_id
             join duty d on d.id = r.duty_id where d.kind = 'file_again' order by r.sent_at",
        )
        .fetch_all(&mut owner)
        .await
        .unwrap();
        assert_eq!(sent.iter().map(|(_, state)| &**state).collect::<Vec<_>>().join(" "), states);
        let mails = server.messages().concat();
        for (id, state) in sent {
            assert_eq!(mails.contains(&format!("Message-ID: <{id}@")), state == "sent", "{state}");
        }
    }
    app.finish_with_jobs().await;
}

/// To correct, to pay, to appeal: whenever a case waits for its applicant and his time runs.
#[tokio::test]
async fn ones_turn_is_a_duty_until_one_has_acted() {
    let app = TestApp::start().await;
    publish(&app).await;
    let mut owner = app.owner().await;
    let applicant = super::sample::applicant(&app).await;
    let reference = file(&app, &applicant).await;
    assert!(open(&mut owner).await.is_empty());
    let supervisor = officer(Role::Supervisor, "bangkok");
    let command = sala::workflow::Command {
        action: "ask".to_owned(),
        defects: vec![sala::workflow::command::Defect {
            of: sala::workflow::command::DefectOf::Document("D07".to_owned()),
            reason: "MISSING".to_owned(),
            note: String::new(),
        }],
        ..Default::default()
    };
    let case = crate::cases::act(&app.state, &supervisor, &reference, command).await.unwrap();
    let due = crate::present::last_day(case.state.clock.due().unwrap());
    assert_eq!(open(&mut owner).await, [("turn".to_owned(), due)]);
    app.run_jobs().await;
    app.clock.set(bangkok_midnight(add_days(due, -7)) + HOUR * 9);
    app.run_jobs().await;
    assert_eq!(reminders(&mut owner, "turn").await, [(7, add_days(due, -7))]);
    app.clock.set(bangkok_midnight(add_days(due, 1)) + HOUR);
    app.run_jobs().await;
    // The limit is over, and the machine has sent it back: that can be appealed, for a time.
    let [(kind, until)] = &open(&mut owner).await[..] else { panic!("one's turn to appeal") };
    assert_eq!((kind.as_str(), reminders(&mut owner, "turn").await.len()), ("turn", 1));
    assert!(*until > add_days(due, 14), "{until}");
    app.clock.set(bangkok_midnight(add_days(*until, 1)) + HOUR);
    app.run_jobs().await;
    assert!(open(&mut owner).await.is_empty(), "that is over too: the machine has closed it");
    // A case that is with the office is nobody's duty.
    let (_, other) = in_opinions(&app).await;
    act(&app.state, &applicant, &other, "withdraw", &[]).await;
    assert!(open(&mut owner).await.is_empty());
    app.finish_with_jobs().await;
}

/// What follows from the stay alone, as the register knows it, before there is any case: the first report and the permission's end.
#[tokio::test]
async fn days_of_the_stay_are_in_the_calendar() {
    let app = TestApp::start().await;
    let mut owner = app.owner().await;
    let (mut anna, _) = reported(&app, &mut owner).await;
    let told = anna.get("/en/account/dates").await.text;
    assert!(!told.contains("From the immigration register"), "his case tells it: {told}");
    // As if the passport had been confirmed otherwise.
    sqlx::query("delete from duty").execute(&mut owner).await.unwrap();
    let page = anna.get("/en/account/dates").await;
    for words in ["Your permission to stay ends", "From the immigration register"] {
        assert!(page.text.contains(words), "{words}: {}", page.text);
    }
    let made = anna.post("/en/account/dates", &[("act", "make")]).await;
    let address = format!("/calendar/{}.ics", made.between("http://localhost/calendar/", ".ics").unwrap());
    let feed = app.browser().get(&address).await.text;
    let events = read_calendar(&feed);
    assert!(events.iter().any(|event| event.contains("Your permission to stay ends")), "{events:?}");
    assert_eq!(feed, app.browser().get(&address).await.text, "the same events each time");
    let one = anna.get("/en/account/dates/permit-ends/date.ics").await;
    assert_eq!(read_calendar(&one.text).len(), 1);
    assert!(events.contains(&read_calendar(&one.text)[0]));
    assert_eq!(anna.get("/en/account/dates/other/date.ics").await.status, StatusCode::NOT_FOUND);
    app.finish().await;
}

/// A licence ends on its day: it stands in the calendar, with an alarm for each reminder, until it is taken back.
#[tokio::test]
async fn a_licence_that_ends_is_in_the_calendar() {
    let app = TestApp::start().await;
    publish(&app).await;
    let mut owner = app.owner().await;
    let (_, reference) = super::payments::in_payment(&app).await;
    let due = super::payments::bill(&app, &reference).await;
    let last = sala::payment::bill::last_day(due.bill.due);
    assert_eq!(open(&mut owner).await, [("turn".to_owned(), last)], "to pay");
    let mut anna = app.signed_in("anna@sala.example").await;
    anna.get("/en/account/dates").await;
    let made = anna.post("/en/account/dates", &[("act", "make")]).await;
    let address = format!("/calendar/{}.ics", made.between("http://localhost/calendar/", ".ics").unwrap());
    let feed = app.browser().get(&address).await.text;
    assert!(read_calendar(&feed)[0].contains(&format!("|{last}|")), "{feed}");
    super::payments::pay(&app, &due, super::payments::TOTAL).await;
    let ends: jiff_sqlx::Date = sqlx::query_scalar("select valid_to from issued_document where output = 'licence'")
        .fetch_one(&mut owner)
        .await
        .unwrap();
    let ends = ends.to_jiff();
    assert_eq!(open(&mut owner).await, [("expiry".to_owned(), ends)], "paid, and granted to a day");
    let feed = app.browser().get(&address).await.text;
    assert!(read_calendar(&feed)[0].contains(&format!("|{ends}|")), "{feed}");
    for trigger in ["TRIGGER:-P14DT15H", "TRIGGER:-P6DT15H", "TRIGGER:-P0DT15H"] {
        assert_eq!(feed.matches(trigger).count(), 1, "{feed}");
    }
    for before in [15, 7, 1] {
        app.clock.set(bangkok_midnight(add_days(ends, -before)) + HOUR * 8);
        app.run_jobs().await;
        assert_eq!(
            reminders(&mut owner, "expiry").await.last(),
            Some(&(i16::try_from(before).unwrap(), add_days(ends, -before)))
        );
    }
    let supervisor = officer(Role::Supervisor, "bangkok");
    act(&app.state, &supervisor, &reference, "revoke", &["reason=HARM_TO_HEALTH", "note=Rats"]).await;
    let today = sala::calendar::bangkok_day(app.clock.now());
    let [(kind, until)] = &open(&mut owner).await[..] else { panic!("what was taken back ends no more") };
    assert_eq!(kind, "turn", "it can be appealed");
    assert!((30..36).contains(&sala::calendar::days_between(today, *until)), "{until}");
    app.finish_with_jobs().await;
}

/// What an independent reader of RFC 5545 finds in a file: one line an event.
fn read_calendar(file: &str) -> Vec<String> {
    const READER: &str = "
import sys, icalendar
calendar = icalendar.Calendar.from_ical(sys.stdin.buffer.read())
assert not calendar.errors, calendar.errors
for event in calendar.walk('VEVENT'):
    assert not event.errors, event.errors
    print(event['UID'], event['SEQUENCE'], event['DTSTART'].dt, event['DTEND'].dt, event['SUMMARY'], sep='|')
";
    let mut reader = Command::new(python("icalendar", "python3-icalendar"))
        .args(["-c", READER])
        .env("PYTHONIOENCODING", "utf-8")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    reader.stdin.take().unwrap().write_all(file.as_bytes()).unwrap();
    let read = reader.wait_with_output().unwrap();
    assert!(read.status.success(), "{file}");
    String::from_utf8(read.stdout).unwrap().lines().map(str::to_owned).collect()
}

#[tokio::test]
async fn a_calendar_has_a_secret_address_that_can_be_taken_back() {
    let app = TestApp::start().await;
    let mut owner = app.owner().await;
    let (mut anna, due) = reported(&app, &mut owner).await;
    let page = anna.get("/en/account/dates").await;
    assert!(page.text.contains("90-day report: report again") && !page.text.contains("/calendar/"), "{}", page.text);
    let made = anna.post("/en/account/dates", &[("act", "make")]).await;
    let address = format!("/calendar/{}.ics", made.between("http://localhost/calendar/", ".ics").unwrap());
    assert!(!anna.get("/en/account/dates").await.text.contains(&address), "shown once");
    // No session is needed, and none is given.
    let mut anybody = app.browser();
    let feed = anybody.get(&address).await;
    assert_eq!(feed.status, StatusCode::OK);
    assert_eq!(feed.headers["content-type"], "text/calendar; charset=utf-8");
    assert_eq!(feed.headers["cache-control"], "private, no-store");
    let events = read_calendar(&feed.text);
    let next = events.iter().find(|event| event.contains("report again")).unwrap();
    assert!(next.contains(&format!("|0|{due}|{}|", add_days(due, 1))), "{events:?}");
    for personal in ["anna", "Hoffmann", "HOFFMANN", "C01X00T47"] {
        assert!(!feed.text.contains(personal), "{}", feed.text);
    }
    // In the person's language and calendar.
    sqlx::query("update account set lang = 'th'").execute(&mut owner).await.unwrap();
    let thai = anybody.get(&address).await.text;
    assert!(read_calendar(&thai).iter().any(|event| event.contains("รายงานตัว 90 วันครั้งต่อไป")), "{thai}");
    assert_eq!(thai.matches("UID:").count(), events.len());
    // One event as a file, and of nobody else.
    let page = anna.get("/en/account/dates").await;
    let single = format!("/en/account/dates/{}/date.ics", page.between("/en/account/dates/", "/date.ics").unwrap());
    assert_eq!(read_calendar(&anna.get(&single).await.text).len(), 1);
    let mut liam = app.signed_in("liam@sala.example").await;
    assert_eq!(liam.get(&single).await.status, StatusCode::NOT_FOUND);
    // A new address ends the old one; revoking ends both.
    let again = anna.post("/en/account/dates", &[("act", "make")]).await;
    let second = format!("/calendar/{}.ics", again.between("http://localhost/calendar/", ".ics").unwrap());
    assert_eq!(anybody.get(&address).await.status, StatusCode::NOT_FOUND);
    assert_eq!(anybody.get(&second).await.status, StatusCode::OK);
    anna.post("/en/account/dates", &[("act", "revoke")]).await;
    assert_eq!(anybody.get(&second).await.status, StatusCode::NOT_FOUND);
    for wrong in ["/calendar/x.ics", "/calendar/.ics", "/calendar/x", "/calendar/%00.ics"] {
        assert_eq!(anybody.get(wrong).await.status, StatusCode::NOT_FOUND, "{wrong}");
    }
    // The address itself is nowhere.
    let token = second.trim_start_matches("/calendar/").trim_end_matches(".ics").to_owned();
    let stored: i64 = sqlx::query_scalar("select count(*) from calendar_feed f where f::text like '%' || $1 || '%'")
        .bind(&token)
        .fetch_one(&mut owner)
        .await
        .unwrap();
    assert_eq!(stored, 0);
    app.finish().await;
}

/// Correcting changes no date that it does not concern, and the same duty stays the same event.
#[tokio::test]
async fn an_event_keeps_its_uid_and_counts_its_changes() {
    let app = TestApp::start().await;
    let mut owner = app.owner().await;
    let (mut anna, due) = reported(&app, &mut owner).await;
    let made = anna.post("/en/account/dates", &[("act", "make")]).await;
    let address = format!("/calendar/{}.ics", made.between("http://localhost/calendar/", ".ics").unwrap());
    let before = read_calendar(&app.browser().get(&address).await.text);
    // The day moves, as by a correction of the register.
    sqlx::query("update duty set due = due + 1, sequence = sequence + 1 where kind = 'file_again'")
        .execute(&mut owner)
        .await
        .unwrap();
    let after = read_calendar(&app.browser().get(&address).await.text);
    let uid = |events: &[String]| {
        let event = events.iter().find(|event| event.contains("report again")).unwrap();
        event.split('|').take(3).map(str::to_owned).collect::<Vec<_>>()
    };
    let (before, after) = (uid(&before), uid(&after));
    assert_eq!(before[0], after[0]);
    assert_eq!((before[1].as_str(), after[1].as_str()), ("0", "1"));
    assert_eq!(after[2], add_days(due, 1).to_string());
    app.finish().await;
}
