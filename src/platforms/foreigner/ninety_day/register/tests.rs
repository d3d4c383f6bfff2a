use jiff::civil::date;

use super::*;

fn filed() -> Filed {
    Filed {
        passport_no: PassportNumber::parse("C01X00T47").unwrap(),
        previous_passport_no: None,
        nationality: "D".to_owned(),
        family_name: "MÜLLER".to_owned(),
        given_names: "HANS-PETER".to_owned(),
        birth_date: date(1964, 8, 12).into(),
        last_arrival: date(2026, 7, 4),
        permit_expires: date(2027, 7, 3),
        subdistrict: "100608".parse().unwrap(),
        office_province: None,
        filed_on: date(2026, 9, 20),
        stated: None,
    }
}

fn known() -> RegisterAnswer {
    RegisterAnswer {
        entry: Some(EntryRecord {
            passport_no: PassportNumber::parse("C01X00T47").unwrap(),
            nationality: "DEU".to_owned(),
            family_name: "MUELLER".to_owned(),
            given_names: "HANS PETER".to_owned(),
            birth_date: date(1964, 8, 12).into(),
            arrival_date: date(2026, 7, 4),
            permit_until: Some(date(2026, 10, 1)),
            next_report_due: None,
        }),
        stays: vec![stay("100608", date(2026, 7, 4), None)],
    }
}

fn stay(subdistrict: &str, check_in: Date, check_out: Option<Date>) -> StayRecord {
    StayRecord { subdistrict: subdistrict.parse().unwrap(), check_in, check_out }
}

fn differences(outcome: &Outcome) -> Vec<(&'static str, &'static str)> {
    outcome.mismatches().iter().map(|mismatch| (mismatch.reason.code(), mismatch.field)).collect()
}

/// What differs after a change of the filed report, and after one of the register.
fn after(change: impl Fn(&mut Filed), register: impl Fn(&mut EntryRecord)) -> Vec<(&'static str, &'static str)> {
    let (mut filed, mut known) = (filed(), known());
    change(&mut filed);
    known.entry.as_mut().into_iter().for_each(register);
    differences(&match_register(&filed, &known))
}

#[test]
fn the_same_data_match() {
    let outcome = match_register(&filed(), &known());
    assert!(outcome.is_match());
    assert_eq!(outcome.mismatches(), []);
}

#[test]
fn each_difference_has_its_code_and_field() {
    let same = |_: &mut EntryRecord| {};
    let number = |text: &str| PassportNumber::parse(text).unwrap();
    assert_eq!(
        after(|f| f.nationality = "THA".to_owned(), same),
        [("NOT_AN_ALIEN", "nationality"), ("NO_ENTRY_RECORD", "nationality")]
    );
    assert_eq!(after(|f| f.nationality = "AUT".to_owned(), same), [("NO_ENTRY_RECORD", "nationality")]);
    let renewed = after(|f| f.passport_no = number("C99"), same);
    assert_eq!(renewed, [("PASSPORT_CHANGED_LINK_REQUIRED", "previous_passport_no")]);
    assert_eq!(after(|f| f.family_name = "MEIER".to_owned(), same), [("NAME_MISMATCH", "family_name")]);
    assert_eq!(after(|f| f.birth_date = date(1964, 8, 13).into(), same), [("BIRTH_DATE_MISMATCH", "birth_date")]);
    assert_eq!(after(|f| f.last_arrival = date(2026, 7, 5), same), [("ARRIVAL_DATE_MISMATCH", "last_arrival")]);
    let stated = |day, first| {
        let field = if first { "reported_before" } else { "due_date" };
        move |filed: &mut Filed| filed.stated = Some(StatedDue { day, field, first })
    };
    let (due, next) = (date(2026, 10, 1), |day| move |entry: &mut EntryRecord| entry.next_report_due = Some(day));
    // Whoever has never reported counts from the entry; nobody else's word is taken where the register does not confirm it.
    assert_eq!(after(stated(due, true), same), []);
    assert_eq!(after(stated(due, false), same), [("DUE_DATE_MISMATCH", "due_date")]);
    assert_eq!(after(stated(due, false), next(due)), []);
    assert_eq!(after(stated(due, false), next(date(2026, 7, 3))), [("DUE_DATE_MISMATCH", "due_date")]);
    assert_eq!(after(stated(due, true), next(date(2026, 12, 30))), [("DUE_DATE_MISMATCH", "reported_before")]);
    assert_eq!(after(|f| f.permit_expires = date(2026, 9, 19), same), [("PERMIT_EXPIRED", "permit_expires")]);
    let recorded = after(|_| {}, |entry| entry.permit_until = Some(date(2026, 9, 19)));
    assert_eq!(recorded, [("PERMIT_EXPIRED", "permit_expires")]);
    let elsewhere = after(|f| f.office_province = "83".parse().ok(), same);
    assert_eq!(elsewhere, [("WRONG_OFFICE", "province")]);
    assert_eq!(after(|f| f.office_province = "10".parse().ok(), same), []);
}

#[test]
fn a_person_without_entry() {
    let nothing = match_register(&filed(), &RegisterAnswer::default());
    assert_eq!(differences(&nothing), [("NO_ENTRY_RECORD", "passport_no"), ("ADDRESS_NOT_NOTIFIED", "province")]);
}

#[test]
fn what_is_no_difference() {
    let same = |_: &mut EntryRecord| {};
    // Rule 10: a renewed passport with the old number given.
    let linked = |f: &mut Filed| {
        f.previous_passport_no = Some(f.passport_no.clone());
        f.passport_no = PassportNumber::parse("C99").unwrap();
    };
    assert_eq!(after(linked, same), []);
    // Rule 46: names in the other order.
    let swapped = |f: &mut Filed| std::mem::swap(&mut f.family_name, &mut f.given_names);
    assert_eq!(after(swapped, same), []);
    // Rule 43: unknown parts of birth.
    assert_eq!(after(|_| {}, |entry| entry.birth_date = PartialDate::new(1964, None, None).unwrap()), []);
    // The register has no permit, or one that still runs on the day of filing.
    assert_eq!(after(|_| {}, |entry| entry.permit_until = None), []);
    assert_eq!(after(|_| {}, |entry| entry.permit_until = Some(date(2026, 9, 20))), []);
}

#[test]
fn stays_must_run_and_cover_the_address() {
    let with = |stays: Vec<StayRecord>| differences(&match_register(&filed(), &RegisterAnswer { stays, ..known() }));
    let since = date(2026, 7, 4);
    assert_eq!(with(vec![]), [("ADDRESS_NOT_NOTIFIED", "province")]);
    assert_eq!(with(vec![stay("830101", since, None)]), [("ADDRESS_NOT_NOTIFIED", "province")]);
    assert_eq!(with(vec![stay("100601", since, None)]), [("ADDRESS_NOT_NOTIFIED", "subdistrict")]);
    assert_eq!(with(vec![stay("100608", since, Some(date(2026, 9, 19)))]), [("ADDRESS_NOT_NOTIFIED", "province")]);
    assert_eq!(with(vec![stay("100608", date(2026, 9, 21), None)]), [("ADDRESS_NOT_NOTIFIED", "province")]);
    assert_eq!(with(vec![stay("100608", since, Some(date(2026, 9, 20)))]), []);
    assert_eq!(with(vec![stay("830101", since, None), stay("100608", since, None)]), []);
}

#[test]
fn answers_are_stored_as_json() {
    let json = serde_json::to_value(known()).unwrap();
    assert_eq!(json["stays"][0]["subdistrict"], "100608");
    assert_eq!(serde_json::from_value::<RegisterAnswer>(json).unwrap(), known());
}
