//! `/LANG/foreigner/arrival-card/find`: the way back to a card for whoever filed without an account.

use leptos::prelude::*;

use crate::{
    i18n::{lang, t},
    pages::{
        sample::{Say, pick},
        words::{paragraph, two_thirds},
    },
    parts::{
        breadcrumbs::Crumb,
        button::Button,
        csrf_field::CsrfField,
        date_input::DateInput,
        error_summary::{ErrorItem, ErrorSummary},
        form_field::{FieldKind, FieldView, FormField},
        text_input::{InputKind, TextInput, Width},
    },
    render::Page,
    shell::{Area, PageHead},
    url::Path,
};

/// The names of the form's values.
pub const NUMBER: &str = "number";
pub const PASSPORT: &str = "passport_no";
pub const BIRTH: &str = "birth_date";

/// The page with the form.
#[derive(Debug, Clone, Default)]
pub struct FindPage {
    /// As they were typed.
    pub number: String,
    pub passport_no: String,
    pub birth: DateInput,
    /// That nothing was found, without saying which of the three is wrong.
    pub error: Option<String>,
}

impl FindPage {
    pub fn sample(say: Say<'_>) -> Self {
        Self { number: say("4K7P2-M9X6A"), ..Self::default() }
    }

    pub fn sample_wrong(say: Say<'_>) -> Self {
        let error = pick("ไม่พบบัตรที่มีข้อมูลนี้", "There is no card with these details", "未找到符合这些信息的入境卡");
        Self { passport_no: say("512345678"), error: Some(say(error)), ..Self::sample(say) }
    }
}

impl Page for FindPage {
    fn head(&self) -> PageHead {
        let lang = lang();
        PageHead {
            title: t("card-find-title"),
            has_error: self.error.is_some(),
            area: Some(Area::Foreigner),
            breadcrumbs: vec![
                Crumb { text: t("common-platform-foreigner"), href: Path::Foreigner.to(lang) },
                Crumb { text: t("card-start-title"), href: Path::ArrivalCard.to(lang) },
            ],
            ..PageHead::default()
        }
    }

    fn view(self) -> AnyView {
        let code =
            |value| TextInput { value, width: Width::Characters20, kind: InputKind::Code, ..TextInput::default() };
        let fields = [
            FieldView::text(NUMBER, t("card-number"), code(self.number)).with_hint(t("card-number-hint")),
            FieldView::text(PASSPORT, t("tdac-field-passport_no"), code(self.passport_no)),
            FieldView::new(BIRTH, t("tdac-field-birth_date"), FieldKind::Date(self.birth))
                .with_hint(t("tdac-field-birth_date-hint")),
        ];
        let errors: Vec<ErrorItem> =
            self.error.into_iter().map(|text| ErrorItem { text, target: Some(NUMBER.into()) }).collect();
        let fields = fields.into_iter().map(|field| view! { <FormField field=field /> }).collect_view();
        two_thirds(view! {
            <ErrorSummary errors=errors />
            <h1 class="govuk-heading-l">{t("card-find-title")}</h1>
            {paragraph("card-find-text")}
            <form method="post" action=Path::ArrivalCardFind.to(lang()) novalidate>
                <CsrfField />
                {fields}
                <Button text=t("card-find-send") />
            </form>
        })
    }
}
