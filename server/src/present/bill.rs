//! Fees, bills and payments in words.

use super::law::law;
use super::{Words, instant, name_in};
use app::i18n::text;
use app::pages::case::bill::{BillItem, BillPayment};
use app::parts::drawing::Drawing;
use app::parts::tag::Tone;
use sala::money::Satang;
use sala::payment::barcode::code128;
use sala::payment::bill::BillState;
use sala::payment::fee::Item;
use sala::text::Lang;
use serde_json::Value as Json;
use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::store::payment::StoredPayment;

/// The names of agencies by their codes.
pub type AgencyNames = BTreeMap<String, Json>;

/// The light border of a barcode on each side, and its height, in modules (ISO/IEC 15417 section 4.3).
const QUIET_ZONE: usize = 10;
const HEIGHT: usize = 50;

pub fn state(lang: Lang, state: BillState) -> String {
    text(lang, &format!("bill-state-{}", state.code()), &[])
}

pub fn tone(state: BillState) -> Tone {
    match state {
        BillState::Due => Tone::Action,
        BillState::Paid => Tone::Good,
        BillState::Expired | BillState::Cancelled => Tone::Neutral,
    }
}

/// What a payment came to, or why something goes back; `code` is a verdict's, or `closed`.
pub fn verdict(lang: Lang, code: &str) -> String {
    text(lang, &format!("bill-verdict-{code}"), &[])
}

pub fn agency(lang: Lang, names: &AgencyNames, code: &str) -> String {
    let name = names.get(code).map(|name| name_in(lang, name)).filter(|name| !name.is_empty());
    name.unwrap_or_else(|| code.to_owned())
}

/// The items of a bill.
pub fn items(words: Words<'_>, items: &[Item], names: &AgencyNames) -> Vec<BillItem> {
    let line = |item: &Item| BillItem {
        name: name(words, item),
        agency: agency(words.lang, names, &item.agency),
        law: law(words.lang, &item.law),
        amount: item.amount.format(words.lang),
    };
    items.iter().map(line).collect()
}

fn name(words: Words<'_>, item: &Item) -> String {
    words.of_or(&format!("fee-{}", item.code), &item.code)
}

/// The same before it is charged, with whom each item goes to and the law that sets it.
pub fn announced(words: Words<'_>, fees: &[Item], names: &AgencyNames) -> Vec<(String, String)> {
    let line = |item: BillItem| {
        let of = [("name", item.name.into()), ("agency", item.agency.into()), ("law", item.law.into())];
        (text(words.lang, "fee-item", &of), item.amount)
    };
    let mut lines: Vec<(String, String)> = items(words, fees, names).into_iter().map(line).collect();
    lines.extend(costs(words, fees).pop().filter(|_| fees.len() > 1));
    lines
}

/// What something costs, item by item and in all; empty: nothing.
pub fn costs(words: Words<'_>, items: &[Item]) -> Vec<(String, String)> {
    let total = Satang::checked_sum(items.iter().map(|item| item.amount)).unwrap_or_default();
    let mut lines: Vec<(String, String)> =
        items.iter().map(|item| (name(words, item), item.amount.format(words.lang))).collect();
    if lines.len() > 1 {
        lines.push((text(words.lang, "fee-total", &[]), total.format(words.lang)));
    }
    lines
}

pub fn payment(lang: Lang, payment: &StoredPayment) -> BillPayment {
    BillPayment {
        when: instant(lang, payment.confirmation.paid_at),
        amount: payment.confirmation.amount.format(lang),
        what: verdict(lang, payment.verdict.code()),
    }
}

/// A Code 128 barcode as a drawing. None: it holds a character that no barcode has.
pub fn barcode(text: &str) -> Option<Drawing> {
    let widths = code128(text)?;
    let mut path = String::new();
    let mut at = QUIET_ZONE;
    for (index, width) in widths.iter().map(|width| usize::from(*width)).enumerate() {
        if index.is_multiple_of(2) {
            let _ = write!(path, "M{at} 0h{width}v{HEIGHT}h-{width}z");
        }
        at += width;
    }
    Some(Drawing { path, width: at + QUIET_ZONE, height: HEIGHT })
}
