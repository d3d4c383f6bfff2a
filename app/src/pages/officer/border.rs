//! `/LANG/officer/border`: a visa that is shown at the border: whether it lets its holder in today, and until when; and recording
//! that he came in.

use leptos::prelude::*;

use super::navigation::{Desk, List, navigation};
use crate::{
    i18n::{lang, t},
    pages::{
        sample::{Say, pick},
        words::two_thirds,
    },
    parts::{
        button::{Button, ButtonKind},
        csrf_field::CsrfField,
        error_summary::ErrorSummary,
        form_field::{FieldKind, FieldView, FormField, errors_of},
        notification_banner::{BannerKind, NotificationBanner},
        summary_list::{SummaryList, SummaryRow},
        tag::Tone,
        text_input::TextInput,
    },
    render::Page,
    shell::{Area, PageHead},
    url::Path,
};

/// The names of the form values.
pub mod field {
    /// The code on the visa, or what its QR code says.
    pub const CODE: &str = "code";
    /// How the names of what the passport says begin.
    pub const PASSPORT: &str = "passport_";
    pub const PASSPORT_NO: &str = "passport_no";
    pub const PASSPORT_EXPIRY: &str = "passport_expiry";
    pub const PORT: &str = "port";
    /// Present when the entry is to be recorded: the version of the case that was shown.
    pub const RECORD: &str = "record";
    /// Of whoever comes without a visa, or leaves: which of the two, and the lines of his passport.
    pub const WAY: &str = "way";
    pub const IN: &str = "in";
    pub const OUT: &str = "out";
    pub const MRZ: &str = "mrz";
}

/// The form, and what was found.
#[derive(Debug, Clone, Default)]
pub struct BorderPage {
    pub desk: Desk,
    /// Without a visa, or leaving: found by the passport alone.
    pub traveller: bool,
    pub fields: Vec<FieldView>,
    pub found: Option<Found>,
    /// That an entry was recorded.
    pub done: Option<String>,
}

/// What the visa says, and what follows.
#[derive(Debug, Clone)]
pub struct Found {
    pub tone: Tone,
    /// "Entry allowed".
    pub title: String,
    pub text: String,
    pub rows: Vec<SummaryRow>,
    /// What is sent to record the entry; empty: it is not to be recorded.
    pub record: Vec<(String, String)>,
    /// What the button says that records it.
    pub button: String,
}

impl BorderPage {
    fn fields(say: Say<'_>, error: Option<String>) -> Vec<FieldView> {
        let text = |value: &str| TextInput { value: say(value), ..TextInput::default() };
        vec![
            FieldView::text(field::CODE, t("border-code"), text("7QK3-MX4D-9RTV-2WHB")).with_error(error),
            FieldView::text(field::PASSPORT_NO, t("border-passport"), text("AB1234567")),
        ]
    }

    fn found(say: Say<'_>) -> Found {
        Found {
            tone: Tone::Good,
            title: say(pick("เข้าเมืองได้", "Entry allowed", "准许入境")),
            text: say(pick("อนุญาตถึง 5 มีนาคม 2570", "Admit until 5 March 2027.", "准许停留至2027年3月5日。")),
            rows: vec![SummaryRow::new(say(pick("ผู้ถือ", "Holder", "持有人")), say("OKAFOR CHIDI"))],
            record: vec![(field::RECORD.to_owned(), say("7"))],
            button: say(pick("บันทึกการเข้าเมือง", "Record the entry", "记录入境")),
        }
    }

    pub fn sample(say: Say<'_>) -> Self {
        Self { desk: Desk::sample(), fields: Self::fields(say, None), ..Self::default() }
    }

    pub fn sample_allowed(say: Say<'_>) -> Self {
        Self { found: Some(Self::found(say)), ..Self::sample(say) }
    }

    pub fn sample_refused(say: Say<'_>) -> Self {
        let found = Found {
            tone: Tone::Bad,
            title: say(pick("เข้าเมืองไม่ได้", "Entry not allowed", "不准入境")),
            record: Vec::new(),
            ..Self::found(say)
        };
        Self { found: Some(found), ..Self::sample(say) }
    }

    pub fn sample_wrong(say: Say<'_>) -> Self {
        let error = say(pick("กรอกรหัส", "Enter the code", "请输入代码"));
        Self { fields: Self::fields(say, Some(error)), ..Self::default() }
    }

    pub fn sample_traveller(say: Say<'_>) -> Self {
        let found = Found {
            text: say(pick("อยู่เกินกำหนด 10 วัน", "10 days of overstay", "逾期停留10天")),
            button: say(pick("บันทึกการออก", "Record the departure", "记录出境")),
            ..Self::found(say)
        };
        Self { traveller: true, found: Some(found), ..Self::sample(say) }
    }

    pub fn sample_recorded(say: Say<'_>) -> Self {
        let done = say(pick("บันทึกแล้ว", "The entry was recorded.", "已记录入境。"));
        Self { done: Some(done), ..Self::sample(say) }
    }
}

impl BorderPage {
    fn title(&self) -> String {
        if self.traveller { t("border-crossing-title") } else { t("border-title") }
    }
}

impl Page for BorderPage {
    fn head(&self) -> PageHead {
        PageHead {
            title: self.title(),
            area: Some(Area::Officer),
            has_error: !errors_of(&self.fields).is_empty(),
            islands: self.fields.iter().any(|field| matches!(field.kind, FieldKind::Mrz { .. })),
            ..PageHead::default()
        }
    }

    fn view(self) -> AnyView {
        let title = self.title();
        // Each of the two pages leads to the other.
        let here = [(Path::Border, "border-text"), (Path::BorderCrossing, "border-crossing-text")];
        let there = [(Path::BorderCrossing, "border-crossing-title"), (Path::Border, "border-title")];
        let at = usize::from(self.traveller);
        let [(path, explanation), (other, other_title)] = [&here[at], &there[at]];
        let (action, other, text, other_title) = (path.to(lang()), other.to(lang()), t(explanation), t(other_title));
        let errors = errors_of(&self.fields);
        let fields = self.fields.into_iter().map(|field| view! { <FormField field=field /> }).collect_view();
        let found = self.found.map(|found| found_view(found, &action));
        let done = self.done.map(|text| view! { <NotificationBanner kind=BannerKind::Success heading=text /> });
        two_thirds(view! {
            {done}
            <ErrorSummary errors=errors />
            {navigation(self.desk, List::Border)}
            <h1 class="govuk-heading-l">{title}</h1>
            {found}
            <p class="govuk-body">{text}</p>
            <p class="govuk-body"><a class="govuk-link" href=other>{other_title}</a></p>
            <form method="post" action=action novalidate>
                <CsrfField />
                {fields}
                <Button text=t("border-check") kind=ButtonKind::Secondary />
            </form>
        })
    }

    fn holds_typing(&self) -> bool {
        true
    }
}

fn found_view(found: Found, action: &str) -> impl IntoView + use<> {
    let hidden = found
        .record
        .into_iter()
        .map(|(name, value)| view! { <input r#type="hidden" name=name value=value /> })
        .collect::<Vec<_>>();
    let record = (!hidden.is_empty()).then(|| {
        view! {
            <form method="post" action=action.to_owned()>
                <CsrfField />
                {hidden}
                <Button text=found.button />
            </form>
        }
    });
    view! {
        <div class=format!("sala-status sala-status--{}", found.tone.modifier())>
            <h2 class="sala-status__title">{found.title}</h2>
            <p class="sala-status__text">{found.text}</p>
        </div>
        <SummaryList rows=found.rows />
        {record}
    }
}
