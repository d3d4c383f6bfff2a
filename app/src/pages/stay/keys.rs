//! `/LANG/stays/place/{place}/keys`: keys with which a hotel's own system notifies.

use leptos::prelude::*;

use super::head;
use crate::{
    i18n::{lang, t, t_with},
    pages::{
        sample::{Say, pick},
        stay::notify::field,
    },
    parts::{
        button::{Button, ButtonKind},
        csrf_field::CsrfField,
        empty_state::EmptyState,
        error_summary::ErrorSummary,
        form_field::{Choice, FieldKind, FieldView, FormField, errors_of},
        inset_text::InsetText,
        pagination::{Pagination, Paging},
        table::{Column, Table},
        tag::{Tag, Tone},
        text_input::{TextInput, Width},
    },
    render::Page,
    shell::PageHead,
    url::Path,
};

/// The names of the form values.
pub const LABEL: &str = "label";
pub const SANDBOX: &str = "sandbox";
pub const ID: &str = "id";
pub const MAKE: &str = "make";
pub const REVOKE: &str = "revoke";

#[derive(Debug, Clone, Default)]
pub struct KeysPage {
    pub place: String,
    pub place_name: String,
    /// Where the systems send to.
    pub address: String,
    pub rows: Vec<KeyRow>,
    pub paging: Paging,
    pub label: String,
    pub error: Option<String>,
    /// The key just made: it is shown once.
    pub secret: Option<String>,
}

#[derive(Debug, Clone)]
pub struct KeyRow {
    pub id: String,
    pub label: String,
    pub sandbox: bool,
    pub revoked: bool,
    /// Empty: never.
    pub used: String,
}

impl KeysPage {
    pub fn sample(say: Say<'_>) -> Self {
        let row = |sandbox, revoked, used: &str| KeyRow {
            id: "0193e".into(),
            label: say("Opera"),
            sandbox,
            revoked,
            used: used.into(),
        };
        Self {
            place: "0193a".into(),
            place_name: say(pick("โรงแรมอันดามัน", "Andaman Hotel", "安达曼酒店")),
            address: say("https://sala.example/api/v1/stays"),
            paging: Paging { previous: None, next: Some("/en/stays".into()) },
            rows: vec![row(false, false, "2026"), row(true, false, ""), row(false, true, "")],
            secret: Some(say("sala_live_abc")),
            ..Self::default()
        }
    }

    pub fn sample_empty(say: Say<'_>) -> Self {
        let error = Some(say(pick("ตั้งชื่อ", "Give it a name", "请命名")));
        Self { rows: Vec::new(), paging: Paging::default(), secret: None, error, ..Self::sample(say) }
    }
}

impl Page for KeysPage {
    fn head(&self) -> PageHead {
        PageHead {
            has_error: self.error.is_some(),
            ..head(t("stay-keys-title"), Some((&self.place, &self.place_name)))
        }
    }

    fn view(self) -> AnyView {
        let action = Path::StayKeys { place: &self.place }.to(lang());
        let label = TextInput { value: self.label, width: Width::TwoThirds, ..TextInput::default() };
        let sandbox =
            FieldKind::Checkboxes { options: vec![Choice::new("yes", t("stay-keys-sandbox"))], values: Vec::new() };
        let fields = vec![
            FieldView::text(LABEL, t("stay-keys-label"), label).with_error(self.error),
            FieldView::new(SANDBOX, t("stay-keys-kind"), sandbox),
        ];
        let errors = errors_of(&fields);
        let fields = fields.into_iter().map(|field| view! { <FormField field=field /> }).collect_view();
        let secret = self.secret.map(|secret| {
            view! {
                <InsetText>
                    <p class="govuk-body">{t("stay-keys-secret")}</p>
                    <p class="govuk-body sala-reference">{secret}</p>
                </InsetText>
            }
        });
        let list = if self.rows.is_empty() {
            view! { <EmptyState title=t("stay-keys-empty") text=t("stay-keys-empty-text") /> }.into_any()
        } else {
            let columns = ["stay-keys-label", "stay-keys-kind", "stay-keys-used", "stay-column-state"]
                .map(|key| Column::new(t(key)));
            let rows = self.rows.into_iter().map(|row| cells(row, &action)).collect();
            view! { <Table caption=t("stay-keys-title") caption_hidden=true columns=columns.into() rows=rows /> }
                .into_any()
        };
        let text = t_with("stay-keys-text", &[("address", self.address.as_str().into())]);
        view! {
            <ErrorSummary errors=errors />
            <h1 class="govuk-heading-l">{t("stay-keys-title")}</h1>
            <p class="govuk-body">{text}</p>
            {secret}
            {list}
            <Pagination paging=self.paging />
            <form method="post" action=action.clone() novalidate>
                <CsrfField />
                {fields}
                <Button text=t("stay-keys-make") value=Some((field::ACT, MAKE.to_owned())) />
            </form>
        }
        .into_any()
    }

    fn holds_typing(&self) -> bool {
        true
    }
}

fn cells(row: KeyRow, action: &str) -> Vec<AnyView> {
    let kind = if row.sandbox { "stay-keys-sandbox" } else { "stay-keys-real" };
    let used = if row.used.is_empty() { t("stay-keys-never") } else { row.used };
    let label = row.label.clone();
    let state = if row.revoked {
        view! { <Tag tone=Tone::Neutral text=t("stay-keys-revoked") /> }.into_any()
    } else {
        view! {
            <Tag tone=Tone::Good text=t("stay-keys-active") />
            <form method="post" action=action.to_owned()>
                <CsrfField />
                <input type="hidden" name=ID value=row.id />
                <Button
                    text=t("stay-keys-revoke")
                    kind=ButtonKind::Secondary
                    value=Some((field::ACT, REVOKE.to_owned()))
                    hidden=Some(label)
                />
            </form>
        }
        .into_any()
    };
    vec![row.label.into_any(), t(kind).into_any(), used.into_any(), state]
}
