//! `/LANG/stays/place/{place}/notify`: one guest or many on one notice; typed, or filled in from passports' lines. Then everything is
//! shown once more before it is sent. Nothing is kept between the steps but what the form itself holds.

use leptos::prelude::*;

use super::{GuestField, guest_fields, head};
use crate::{
    i18n::{lang, t, t_with},
    pages::sample::{Say, pick},
    parts::{
        button::{Button, ButtonKind},
        csrf_field::CsrfField,
        date_input::DateInput,
        error_summary::{ErrorItem, ErrorSummary},
        form_field::{Choice, FieldKind, FieldView, FormField, errors_of},
        inset_text::InsetText,
        summary_list::{SummaryList, SummaryRow},
        text_input::{InputKind, TextInput, Width},
        warning_text::WarningText,
    },
    render::Page,
    shell::PageHead,
    url::Path,
};

/// The names of the form values.
pub mod field {
    pub const ACT: &str = "act";
    pub const READ: &str = "read";
    pub const ADD: &str = "add";
    pub const CHECK: &str = "check";
    pub const CHANGE: &str = "change";
    pub const SEND: &str = "send";
    pub const CHECK_IN: &str = "check_in";
    pub const TIME: &str = "time";
    pub const MRZ: &str = "mrz";
    /// The key of the request, so that sending it again files once.
    pub const KEY: &str = "key";
    /// Of guest 0: `g0-first_name`.
    pub fn guest(number: usize) -> String {
        format!("g{number}-")
    }
}

#[derive(Debug, Clone, Default)]
pub struct NotifyPage {
    pub place: String,
    pub place_name: String,
    pub check_in: DateInput,
    pub check_in_error: Option<String>,
    pub time: String,
    pub time_error: Option<String>,
    pub mrz: String,
    pub mrz_error: Option<String>,
    pub guests: Vec<Vec<GuestField>>,
    pub key: String,
    /// Everything is right: it is shown to be sent.
    pub check: Option<Check>,
}

/// What stands on the page that is sent.
#[derive(Debug, Clone, Default)]
pub struct Check {
    pub check_in: String,
    pub deadline: String,
    /// The estimated fine, when it is late.
    pub fine: Option<String>,
    /// Guests of whom no new notice is needed, by their place in the list.
    pub returning: Vec<usize>,
    /// Guests who were notified here before, and of whom nobody said how they come back.
    pub unsaid: Vec<usize>,
}

impl NotifyPage {
    pub fn sample(say: Say<'_>) -> Self {
        let field = |key, value: &str| GuestField { key, value: say(value), ..GuestField::default() };
        let guest = vec![
            field("first_name", "ANNA"),
            field("last_name", "HOFFMANN"),
            field("gender", "F"),
            field("passport_no", "C01X00T47"),
            GuestField {
                key: "birth_date",
                value: say("04/11/2533"),
                error: Some(say(pick("ปีเป็นพุทธศักราช", "The year is of the Buddhist era", "年份为佛历"))),
                ..GuestField::default()
            },
            GuestField {
                key: "returned",
                value: say("NEW_PERMIT"),
                options: vec![Choice::new("NEW_PERMIT", say(pick("ใบอนุญาตใหม่", "New permission", "新许可")))],
                ..GuestField::default()
            },
            GuestField { key: "arrival_card_no", value: say("AB1234"), further: true, ..GuestField::default() },
            field("check_out", ""),
        ];
        Self {
            place: "0193a".into(),
            place_name: say(pick("โรงแรมอันดามัน", "Andaman Hotel", "安达曼酒店")),
            check_in: DateInput { day: say("2"), month: say("5"), year: say("2026"), ..DateInput::default() },
            time: say("9.30"),
            time_error: Some(say(pick("กรอกเวลา", "Enter the time", "请输入时间"))),
            mrz: say("P<D<<HOFFMANN<<ANNA"),
            guests: vec![guest.clone(), guest],
            key: "0193d".into(),
            ..Self::default()
        }
    }

    pub fn sample_check(say: Say<'_>) -> Self {
        let check = Check {
            check_in: say(pick("2 พฤษภาคม 2569 09:30", "2 May 2026, 09:30", "2026年5月2日 09:30")),
            deadline: say(pick("3 พฤษภาคม 2569 09:30", "3 May 2026, 09:30", "2026年5月3日 09:30")),
            fine: Some(say(pick("1,600 บาท", "1,600 baht", "1,600泰铢"))),
            returning: vec![0],
            unsaid: vec![1],
        };
        Self { check: Some(check), time_error: None, ..Self::sample(say) }
    }

    fn fields(&self) -> Vec<FieldView> {
        let time = TextInput {
            value: self.time.clone(),
            width: Width::Characters5,
            kind: InputKind::Code,
            ..TextInput::default()
        };
        vec![
            FieldView::new(field::CHECK_IN, t("stay-notify-check-in"), FieldKind::Date(self.check_in.clone()))
                .with_error(self.check_in_error.clone()),
            FieldView::text(field::TIME, t("stay-notify-time"), time)
                .with_hint(t("stay-notify-time-hint"))
                .with_error(self.time_error.clone()),
            FieldView::new(field::MRZ, t("stay-notify-mrz"), FieldKind::TextArea { value: self.mrz.clone(), rows: 4 })
                .with_hint(t("stay-notify-mrz-hint"))
                .with_error(self.mrz_error.clone()),
        ]
    }
}

impl Page for NotifyPage {
    fn head(&self) -> PageHead {
        let wrong = self.check_in_error.is_some() || self.time_error.is_some() || self.mrz_error.is_some();
        let has_error = wrong || self.guests.iter().flatten().any(|field| field.error.is_some());
        let title = if self.check.is_some() { "stay-notify-check" } else { "stay-notify-title" };
        PageHead {
            has_error: has_error && self.check.is_none(),
            ..head(t(title), Some((&self.place, &self.place_name)))
        }
    }

    fn view(self) -> AnyView {
        let action = Path::StayNotify { place: &self.place }.to(lang());
        match self.check.clone() {
            Some(check) => checked(self, check, &action),
            None => typed(self, &action),
        }
    }

    fn holds_typing(&self) -> bool {
        true
    }
}

fn guest_title(number: usize) -> String {
    t_with("stay-notify-guest", &[("number", (number + 1).to_string().into())])
}

fn typed(page: NotifyPage, action: &str) -> AnyView {
    let common = page.fields();
    let mut errors: Vec<ErrorItem> = errors_of(&common);
    let mut common = common.into_iter().map(|field| view! { <FormField field=field /> });
    let (day, time, mrz) = (common.next(), common.next(), common.next());
    let guests = page.guests.into_iter().enumerate().map(|(number, fields)| {
        let (fields, wrong) = guest_fields(&field::guest(number), fields);
        errors.extend(wrong);
        view! {
            <fieldset class="govuk-fieldset">
                <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">{guest_title(number)}</legend>
                {fields}
            </fieldset>
        }
    });
    let guests = guests.collect_view();
    view! {
        <ErrorSummary errors=errors />
        <h1 class="govuk-heading-l">{t("stay-notify-title")}</h1>
        <p class="govuk-body">{page.place_name}</p>
        <form method="post" action=action.to_owned() novalidate>
            <CsrfField />
            <input type="hidden" name=field::KEY value=page.key />
            {day}
            {time}
            {mrz}
            <Button
                text=t("stay-notify-read")
                kind=ButtonKind::Secondary
                value=Some((field::ACT, field::READ.to_owned()))
            />
            {guests}
            <div class="govuk-button-group">
                <Button text=t("stay-notify-continue") value=Some((field::ACT, field::CHECK.to_owned())) />
                <Button
                    text=t("stay-notify-add")
                    kind=ButtonKind::Secondary
                    value=Some((field::ACT, field::ADD.to_owned()))
                />
            </div>
        </form>
    }
    .into_any()
}

fn checked(page: NotifyPage, check: Check, action: &str) -> AnyView {
    let hidden = |name: String, value: String| view! { <input type="hidden" name=name value=value /> };
    let common = [
        (field::KEY.to_owned(), page.key),
        (format!("{}-day", field::CHECK_IN), page.check_in.day),
        (format!("{}-month", field::CHECK_IN), page.check_in.month),
        (format!("{}-year", field::CHECK_IN), page.check_in.year),
        (field::TIME.to_owned(), page.time),
    ];
    let guests = page.guests.iter().enumerate().flat_map(|(number, fields)| {
        fields.iter().map(move |one| (format!("{}{}", field::guest(number), one.key), one.value.clone()))
    });
    let kept = common.into_iter().chain(guests).map(|(name, value)| hidden(name, value)).collect_view();
    let lists = page.guests.into_iter().enumerate().map(|(number, fields)| {
        let rows = fields.iter().filter(|field| !field.value.is_empty());
        let rows = rows.map(|field| SummaryRow::new(t(&format!("stay-field-{}", field.key)), field.shown())).collect();
        let returns = if check.returning.contains(&number) {
            Some("stay-notify-returning")
        } else if check.unsaid.contains(&number) {
            Some("stay-notify-unsaid")
        } else {
            None
        };
        let returns = returns.map(|key| view! { <InsetText>{t(key)}</InsetText> });
        view! {
            <h2 class="govuk-heading-m">{guest_title(number)}</h2>
            {returns}
            <SummaryList rows=rows />
        }
    });
    let lists = lists.collect_view();
    let deadline = check.deadline.as_str();
    let timing = if let Some(fine) = &check.fine {
        let arguments = [("deadline", deadline.into()), ("fine", fine.as_str().into())];
        view! { <WarningText text=t_with("stay-notify-late", &arguments) /> }.into_any()
    } else {
        let text = t_with("stay-notify-deadline", &[("deadline", deadline.into())]);
        view! { <p class="govuk-body">{text}</p> }.into_any()
    };
    let place = vec![
        SummaryRow::new(t("stay-places-name"), page.place_name),
        SummaryRow::new(t("stay-column-check-in"), check.check_in),
    ];
    view! {
        <h1 class="govuk-heading-l">{t("stay-notify-check")}</h1>
        {timing}
        <SummaryList rows=place />
        {lists}
        <p class="govuk-body">{t("stay-notify-certify")}</p>
        <form method="post" action=action.to_owned() novalidate>
            <CsrfField />
            {kept}
            <div class="govuk-button-group">
                <Button text=t("stay-notify-send") value=Some((field::ACT, field::SEND.to_owned())) />
                <Button
                    text=t("stay-notify-change")
                    kind=ButtonKind::Secondary
                    value=Some((field::ACT, field::CHANGE.to_owned()))
                />
            </div>
        </form>
    }
    .into_any()
}
