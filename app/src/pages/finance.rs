//! The finance officers' desk: bills and payments, what goes back, and the banks' statements.

pub mod bill;
pub mod navigation;
pub mod payments;
pub mod refunds;
pub mod statement;
pub mod statements;

use super::sample::{Sample, add};

pub(super) fn samples(samples: &mut Vec<Sample>) {
    use payments::PaymentsPage;
    use statements::StatementsPage;
    add(samples, "finance/payments", &[PaymentsPage::sample, PaymentsPage::sample_empty]);
    add(samples, "finance/bill", &[bill::FinanceBillPage::sample]);
    add(samples, "finance/refunds", &[refunds::RefundsPage::sample, refunds::RefundsPage::sample_empty]);
    add(samples, "finance/statements", &[StatementsPage::sample, StatementsPage::sample_wrong]);
    add(samples, "finance/statement", &[statement::StatementPage::sample, statement::StatementPage::sample_clean]);
}
