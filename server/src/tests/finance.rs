//! The desk of the finance officers and the payer's bill, over HTTP.

use super::payments::{TOTAL, bill, books_balance, granted, in_payment, pay, refunds, words};
use super::refunds::{until_confirmed, with_bank};
use super::sample::{load, publish};
use crate::store::bill::StoredBill;
use crate::testing::{Answer, Browser, TestApp};
use app::parts::csrf_field::CSRF_FIELD;
use axum::http::StatusCode;
use sala::calendar::bangkok_day;
use sala::payment::barcode;
use sala::payment::promptpay::{Payee, PaymentRequest};

const FIRST: &str = "finance.bangkok@sala.example";
const SECOND: &str = "second.finance.bangkok@sala.example";
const REFUNDS: &str = "/en/officer/finance/refunds";

/// Where the first button of the list leads.
fn button(answer: &Answer) -> String {
    let form = answer.between("<form method=\"post\" action=\"/en/officer/finance/refunds/", "\"").expect("a button");
    format!("{REFUNDS}/{form}")
}

async fn shows(browser: &mut Browser<'_>, path: &str, words: &[&str]) -> Answer {
    let answer = browser.get(path).await;
    assert_eq!(answer.status, StatusCode::OK, "{path}: {}", answer.text);
    for word in words {
        assert!(answer.text.contains(word), "{path} does not say {word}: {}", answer.text);
    }
    answer
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_finance_officer_finds_and_refunds_a_doubled_payment() {
    let (app, _bank) = with_bank().await;
    let (_, reference) = in_payment(&app).await;
    let due = bill(&app, &reference).await;
    pay(&app, &due, TOTAL).await;
    pay(&app, &due, TOTAL).await;

    let mut first = app.signed_in(FIRST).await;
    shows(&mut first, "/en/", &["href=\"/en/officer/finance\""]).await;
    let number = due.bill.reference1.to_string();
    let found = [reference.to_string(), number.clone(), "1,200.00".to_owned(), "2026-09-20".to_owned(), String::new()];
    for sought in &found {
        let path = format!("/en/officer/finance?q={sought}");
        shows(&mut first, &path, &[&due.bill.reference1.grouped(), "Paid twice"]).await;
    }
    shows(&mut first, "/en/officer/finance?q=NOSUCHTHING", &["Nothing found"]).await;
    let page = format!("/en/officer/finance/bill/{number}");
    shows(&mut first, &page, &["Paid in full", "Paid twice", "To be given back", "Entries in the books"]).await;

    let list = shows(&mut first, REFUNDS, &["Ask for refund", "1,200.00"]).await;
    let asked = first.submit(&button(&list), &[]).await;
    assert!(asked.text.contains("A colleague has to approve it."), "{}", asked.text);
    assert!(!asked.text.contains("Approve refund"), "whoever asked sees no button to approve");
    let refund = refunds(&app).await.remove(0).id;
    let approve = format!("{REFUNDS}/{refund}/approve");
    let own = first.post(&approve, &[]).await;
    assert_eq!(own.status, StatusCode::CONFLICT);
    assert!(own.text.contains("You asked for this refund yourself"), "{}", own.text);

    let mut second = app.signed_in(SECOND).await;
    let list = shows(&mut second, REFUNDS, &["Approve refund", "Asked for by"]).await;
    assert_eq!(button(&list), approve);
    let approved = second.submit(&approve, &[]).await;
    assert!(approved.text.contains("The bank is being told"), "{}", approved.text);
    assert_eq!(second.post(&approve, &[]).await.status, StatusCode::CONFLICT, "a double click");
    app.run_jobs().await;
    until_confirmed(&app).await;
    shows(&mut second, &page, &["Given back"]).await;

    // The payer sees it, and who looked.
    let mut anna = app.signed_in("anna@sala.example").await;
    shows(&mut anna, &format!("/en/case/{reference}/bill"), &["Paid", "Refund of 1,200 baht"]).await;
    shows(&mut anna, &format!("/en/case/{reference}/access-log"), &["Looked at the bill"]).await;
    books_balance(&app).await;
    app.finish().await;
}

#[tokio::test]
async fn the_desk_is_for_finance_officers_alone() {
    let app = TestApp::start().await;
    publish(&app).await;
    let (_, reference) = in_payment(&app).await;
    let due = bill(&app, &reference).await;
    pay(&app, &due, TOTAL + 1).await;
    let refund = refunds(&app).await.remove(0).id;
    let paths = [
        "/en/officer/finance".to_owned(),
        "/en/officer/finance/payments.csv".to_owned(),
        format!("/en/officer/finance/bill/{}", due.bill.reference1),
        REFUNDS.to_owned(),
        "/en/officer/finance/statements".to_owned(),
        format!("/en/officer/finance/statements/{refund}"),
    ];
    for email in ["anna@sala.example", "officer.bangkok@sala.example", "supervisor@sala.example"] {
        let mut browser = app.signed_in(email).await;
        for path in &paths {
            assert_eq!(browser.get(path).await.status, StatusCode::NOT_FOUND, "{email} {path}");
        }
        for step in ["request", "approve"] {
            let path = format!("{REFUNDS}/{refund}/{step}");
            assert_eq!(browser.post(&path, &[]).await.status, StatusCode::NOT_FOUND, "{email} {path}");
        }
    }
    assert_eq!(app.browser().get(&paths[0]).await.status, StatusCode::SEE_OTHER);
    // A finance officer sees no case, and no officer's desk.
    let mut first = app.signed_in(FIRST).await;
    for path in
        [format!("/en/officer/case/{reference}"), "/en/officer".to_owned(), format!("/en/case/{reference}/bill")]
    {
        assert_eq!(first.get(&path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    // Somebody else does not see the bill either.
    let mut liam = app.signed_in("liam@sala.example").await;
    assert_eq!(liam.get(&format!("/en/case/{reference}/bill")).await.status, StatusCode::NOT_FOUND);
    // Addresses that are none.
    for path in ["/en/officer/finance/bill/1", "/en/officer/finance/bill/%00", "/en/officer/finance/statements/x"] {
        assert_eq!(first.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    for path in [format!("{REFUNDS}/x/approve"), format!("{REFUNDS}/{}/request", uuid::Uuid::max())] {
        assert_eq!(first.post(&path, &[]).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    let file = first.get("/en/officer/finance/payments.csv").await;
    assert!(file.text.starts_with("\u{feff}paid_at,bank,transaction"), "{}", file.text);
    assert!(file.text.contains(&format!(",1200.01,over,{}", due.bill.reference1)), "{}", file.text);
    app.finish().await;
}

#[tokio::test]
async fn the_payer_reads_what_to_pay_and_how() {
    let app = TestApp::start().await;
    publish(&app).await;
    let (_, reference) = granted(&app).await;
    let mut anna = app.signed_in("anna@sala.example").await;
    let page = format!("/en/case/{reference}/bill");
    // A bill that is still being made has no page to lead to.
    let shown = shows(&mut anna, &format!("/en/case/{reference}"), &["Your bill is being prepared."]).await;
    assert!(!shown.text.contains(&page));
    app.run_jobs().await;
    let due = bill(&app, &reference).await;
    shows(&mut anna, &format!("/en/case/{reference}"), &[&page, "To be paid: 1,200 baht"]).await;
    let slip = "A picture of a slip is no payment";
    let shown = shows(&mut anna, &page, &[&due.bill.reference1.grouped(), "1,200 baht", slip, "<svg"]).await;
    // Drawn on the page as the counter's scanner reads it, bars and gaps in turn.
    let (_, picture) = shown.text.split_once("sala-bill__barcode").unwrap();
    let (_, path) = picture.split_once("<path d=\"").unwrap();
    let (drawn, _) = path.split_once('"').unwrap();
    let bars = drawn.split('M').skip(1).map(|bar| {
        let (at, rest) = bar.split_once(" 0h").unwrap();
        (at.parse::<usize>().unwrap(), rest.split_once('v').unwrap().0.parse::<usize>().unwrap())
    });
    let bars: Vec<(usize, usize)> = bars.collect();
    let gaps = bars.windows(2).map(|two| two[1].0 - two[0].0 - two[0].1).chain([0]);
    let widths: Vec<usize> = bars.iter().map(|bar| bar.1).zip(gaps).flat_map(|(bar, gap)| [bar, gap]).collect();
    let at_counter =
        barcode::text(&due.bill.biller, &due.bill.reference1.to_string(), &due.reference2, Some(due.bill.total));
    let expected = barcode::code128(&at_counter).unwrap().into_iter().map(usize::from).chain([0]);
    assert_eq!(widths, expected.collect::<Vec<_>>());
    let text = shown.between("sala-long\">", "<").unwrap();
    let request = PaymentRequest::parse(text).unwrap();
    assert_eq!(request.amount, Some(due.bill.total));
    let Payee::Biller { reference1, .. } = request.payee else { panic!("{request:?}") };
    assert_eq!(reference1, due.bill.reference1.to_string());
    // After a short payment the code asks for the rest.
    pay(&app, &due, 20_000).await;
    let shown = shows(&mut anna, &page, &["200 baht has arrived; 1,000 baht is still to be paid"]).await;
    let rest = PaymentRequest::parse(shown.between("sala-long\">", "<").unwrap()).unwrap();
    assert_eq!(rest.amount.map(sala::money::Satang::satang), Some(100_000));
    // After the last day nobody is asked to pay, also before the machine has looked.
    app.clock.set(due.bill.due);
    let mut anna = app.signed_in("anna@sala.example").await;
    let shown = shows(&mut anna, &page, &["The last day to pay has passed"]).await;
    assert!(!shown.text.contains("sala-bill__qr"));
    // A bank may still tell of what was paid by then.
    app.clock.advance(jiff::SignedDuration::from_hours(24));
    app.run_jobs().await;
    let mut anna = app.signed_in("anna@sala.example").await;
    shows(&mut anna, &page, &["Expired", "Refund of 200 baht"]).await;
    books_balance(&app).await;
    app.finish().await;
}

/// What it will cost stands on the page on which he decides to file.
#[tokio::test]
async fn the_applicant_knows_what_it_costs_before_he_files() {
    let app = TestApp::start().await;
    publish(&app).await;
    let applicant = super::sample::applicant(&app).await;
    let draft = super::sample::draft(&app, &applicant).await;
    super::sample::hand_in(&app, &applicant, &draft).await;
    let draft = draft.id;
    let mut anna = app.signed_in("anna@sala.example").await;
    let path = format!("/en/apply/{draft}/check-answers");
    shows(&mut anna, &path, &["What it costs", "1,000 baht", "200 baht", "1,200 baht"]).await;
    app.finish().await;
}

const STATEMENTS: &str = "/en/officer/finance/statements";

/// Sends the form of a statement: its values, and a file if one is chosen.
async fn compare(
    browser: &mut Browser<'_>,
    (bank, day, rows): (&str, &str, &str),
    file: Option<(&str, &[u8])>,
) -> Answer {
    let csrf = browser.csrf.clone();
    let (name, content) = file.unwrap_or_default();
    let parts: [(&str, Option<&str>, &[u8]); 5] = [
        (CSRF_FIELD, None, csrf.as_bytes()),
        ("bank", None, bank.as_bytes()),
        ("day", None, day.as_bytes()),
        // As browsers do, also when none is chosen.
        ("file", Some(name), content),
        ("rows", None, rows.as_bytes()),
    ];
    browser.upload_bare(STATEMENTS, &parts).await
}

/// A payment of one baht that the bank has told, and one of the rest that only its statement has; the day and the statement.
async fn told_in_part(app: &TestApp, due: &StoredBill) -> (String, String) {
    let told = words(app, due, "S1", 100);
    super::payments::tell(app, "payments", &told).await;
    let rows = format!(
        "transaction,reference1,reference2,amount,paid_at\nS1,{0},{1},1.00,{2}\nS2,{0},{1},1199.00,{2}",
        due.bill.reference1,
        due.reference2,
        app.clock.now()
    );
    (bangkok_day(app.clock.now()).to_string(), rows)
}

#[tokio::test]
async fn a_statement_is_pasted_and_its_rest_booked() {
    let app = TestApp::start().await;
    publish(&app).await;
    let (_, reference) = in_payment(&app).await;
    let due = bill(&app, &reference).await;
    let (day, rows) = told_in_part(&app, &due).await;
    let mut first = app.signed_in(FIRST).await;
    shows(&mut first, STATEMENTS, &["Bank statements", "Balances", "enctype=\"multipart/form-data\""]).await;
    for (bank, day, rows, error) in [
        ("simulated", "yesterday", &*rows, "Enter a day"),
        ("simulated", &*day, "a,b\n</textarea><script>", "The column transaction is missing"),
        ("simulated", "2026-01-01", &*rows, "Line 2 is of another day"),
    ] {
        let answer = compare(&mut first, (bank, day, rows), None).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(answer.text.contains(error) && !answer.text.contains("<script>"), "{error}: {}", answer.text);
    }
    let unknown = compare(&mut first, ("nobody", &day, &rows), None).await;
    assert_eq!(unknown.status, StatusCode::UNPROCESSABLE_ENTITY);
    let page = compare(&mut first, ("simulated", &day, &rows), None).await.location().to_owned();
    let compared = first.get(&page).await;
    assert!(
        compared.text.contains("One payment agrees.") && compared.text.contains("Not booked here"),
        "{}",
        compared.text
    );
    // Whoever brought it does not book it: anybody can write lines of a statement.
    let form = "<form method=\"post\" action=\"/en/officer/finance/statements/";
    assert!(compared.between(form, "\"").is_none() && compared.text.contains("You brought this statement."));
    let mut second = app.signed_in(SECOND).await;
    let to_book = second.get(&page).await;
    let action = format!("{STATEMENTS}/{}", to_book.between(form, "\"").expect("a button"));
    let own = first.post(&action, &[]).await;
    assert_eq!(own.status, StatusCode::CONFLICT);
    assert!(own.text.contains("A colleague has to book it.") && own.text.contains("Not booked here"), "{}", own.text);
    let booked = second.submit(&action, &[]).await;
    assert!(
        booked.text.contains("One payment is booked.") && booked.text.contains("No differences"),
        "{}",
        booked.text
    );
    assert_eq!(load(&app, &reference).await.state.state, "issued");
    books_balance(&app).await;
    app.finish().await;
}

/// The same statement is the same, however it comes; what is no statement is refused in words, and nobody else may send one.
#[tokio::test]
async fn a_statement_is_sent_as_a_file() {
    let app = TestApp::start().await;
    publish(&app).await;
    let (_, reference) = in_payment(&app).await;
    let due = bill(&app, &reference).await;
    let (day, rows) = told_in_part(&app, &due).await;
    let mut first = app.signed_in(FIRST).await;
    first.get(STATEMENTS).await;
    let values = ("simulated", &*day, "");
    let long = [rows.as_bytes(), &b"\nx".repeat(9 * 1024 * 1024)].concat();
    let thai_in_windows = b"transaction,reference1,reference2,amount,paid_at\n\xa1\xa2,1,1,1.00,x";
    for (content, error) in [
        (&b""[..], "The column transaction is missing"),
        (&long, "more than 100,000 lines"),
        (thai_in_windows, "not text in UTF-8"),
        (b"PK\x03\x04 a workbook", "The column transaction is missing"),
    ] {
        let answer = compare(&mut first, values, Some(("statement.csv", content))).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{error}");
        let at_file = answer.between("id=\"file-error\"", "</p>").unwrap_or_default();
        assert!(at_file.contains(error), "{error}: {}", answer.text);
    }
    // As a spreadsheet writes it: with a mark and with Windows' line breaks. The name of the file means nothing.
    let file = format!("\u{feff}{}", rows.replace('\n', "\r\n"));
    let sent = compare(&mut first, values, Some(("../../etc/passwd", file.as_bytes()))).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text);
    let shown = first.get(sent.location()).await;
    assert!(shown.text.contains("One payment agrees.") && shown.text.contains("Not booked here"), "{}", shown.text);
    let pasted = compare(&mut first, ("simulated", &day, &rows), None).await;
    assert_eq!(pasted.location(), sent.location());

    let csrf = std::mem::take(&mut first.csrf);
    assert_eq!(compare(&mut first, values, Some(("s.csv", file.as_bytes()))).await.status, StatusCode::FORBIDDEN);
    first.csrf = csrf;
    let mut officer = app.signed_in("officer.bangkok@sala.example").await;
    officer.get("/en/officer").await;
    assert_eq!(compare(&mut officer, values, Some(("s.csv", file.as_bytes()))).await.status, StatusCode::NOT_FOUND);
    app.finish().await;
}
