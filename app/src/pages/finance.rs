//! The finance officers' desk: bills and payments, what goes back, and the banks' statements.

pub mod bill;
pub mod navigation;
pub mod payments;
pub mod refunds;
pub mod shares;
pub mod statement;
pub mod statements;

use super::sample::{Sample, add};
use crate::i18n::{has, t};

/// A bank by the name that people know, where it has one beside that of its port.
fn bank_name(bank: &str) -> String {
    let key = format!("bank-{bank}");
    if has(&key) { t(&key) } else { bank.to_owned() }
}

pub(super) fn samples(samples: &mut Vec<Sample>) {
    use payments::PaymentsPage;
    use statements::StatementsPage;
    add(samples, "finance/payments", &[PaymentsPage::sample, PaymentsPage::sample_empty, PaymentsPage::sample_wrong]);
    add(samples, "finance/bill", &[bill::FinanceBillPage::sample]);
    add(samples, "finance/refunds", &[refunds::RefundsPage::sample, refunds::RefundsPage::sample_empty]);
    add(samples, "finance/statements", &[StatementsPage::sample, StatementsPage::sample_wrong]);
    add(samples, "finance/shares", &[shares::SharesPage::sample, shares::SharesPage::sample_wrong]);
    add(
        samples,
        "finance/statement",
        &[
            statement::StatementPage::sample,
            statement::StatementPage::sample_own,
            statement::StatementPage::sample_clean,
        ],
    );
}
