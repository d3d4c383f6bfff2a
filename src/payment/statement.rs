//! A bank's statement of a day, read from CSV and compared with what the bank confirmed. May use `money`, `bill`.
//!
//! The columns are found by their names in the first line: `transaction`, `reference1`, `reference2`, `amount`, `paid_at`. What
//! stands in the statement and is not booked is booked after a look; what is booked and does not stand there is an incident.

use super::bill::Confirmation;
use crate::calendar::bangkok_day;
use crate::money::Satang;
use jiff::Timestamp;
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};
use thiserror::Error;

/// The most lines that are read.
pub const LINES_MAX: usize = 100_000;
/// The longest value in characters.
const VALUE_MAX: usize = 64;

/// A payment as the statement says it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    pub transaction: String,
    pub reference1: String,
    pub reference2: String,
    pub amount: Satang,
    pub paid_at: Timestamp,
}

/// What comparing a line came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Finding {
    /// Booked as the statement says.
    Matched,
    /// In the statement and not booked.
    Unbooked,
    /// Booked with another amount or reference.
    Differs,
    /// Booked and not in the statement.
    Missing,
}

impl Finding {
    pub const ALL: [Self; 4] = [Self::Matched, Self::Unbooked, Self::Differs, Self::Missing];

    pub fn code(self) -> &'static str {
        match self {
            Self::Matched => "matched",
            Self::Unbooked => "unbooked",
            Self::Differs => "differs",
            Self::Missing => "missing",
        }
    }

    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|finding| finding.code() == code)
    }
}

/// Why a statement cannot be read; lines count from 1, the names of the columns being the first.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum StatementError {
    #[error("the column {0} is missing")]
    Column(&'static str),
    #[error("line {0} has another number of values than the first")]
    Values(usize),
    #[error("line {line}: {column} cannot be read")]
    Value { line: usize, column: &'static str },
    #[error("line {0} is of another day")]
    Day(usize),
    #[error("line {0} names a transaction a second time")]
    Twice(usize),
    #[error("there are more than 100,000 lines")]
    TooLong,
}

/// Reads a statement of one Bangkok day.
pub fn read(text: &str, day: Date) -> Result<Vec<Line>, StatementError> {
    let text = text.trim_start_matches('\u{feff}');
    let mut reader = csv::ReaderBuilder::new().flexible(true).trim(csv::Trim::All).from_reader(text.as_bytes());
    let header = reader.headers().map_err(|_| StatementError::Column("transaction"))?.clone();
    let column = |name: &'static str| {
        header.iter().position(|known| known.eq_ignore_ascii_case(name)).ok_or(StatementError::Column(name))
    };
    let columns = Columns {
        transaction: column("transaction")?,
        reference1: column("reference1")?,
        reference2: column("reference2")?,
        amount: column("amount")?,
        paid_at: column("paid_at")?,
    };
    let mut seen = BTreeSet::new();
    let mut lines = Vec::new();
    for (at, values) in reader.records().enumerate() {
        // The names of the columns are the first line.
        let number = at.saturating_add(2);
        let values = values.map_err(|_| StatementError::Values(number))?;
        if lines.len() == LINES_MAX {
            return Err(StatementError::TooLong);
        }
        if values.len() != header.len() {
            return Err(StatementError::Values(number));
        }
        let line = columns.line(&values, number)?;
        if bangkok_day(line.paid_at) != day {
            return Err(StatementError::Day(number));
        }
        if !seen.insert(line.transaction.clone()) {
            return Err(StatementError::Twice(number));
        }
        lines.push(line);
    }
    Ok(lines)
}

struct Columns {
    transaction: usize,
    reference1: usize,
    reference2: usize,
    amount: usize,
    paid_at: usize,
}

impl Columns {
    fn line(&self, values: &csv::StringRecord, line: usize) -> Result<Line, StatementError> {
        let wrong = |column| StatementError::Value { line, column };
        let value = |at: usize, column| {
            let value = values.get(at).unwrap_or_default();
            let plain = value.len() <= VALUE_MAX && value.bytes().all(|byte| byte.is_ascii_graphic());
            if plain { Ok(value) } else { Err(wrong(column)) }
        };
        let transaction = value(self.transaction, "transaction")?;
        if transaction.is_empty() {
            return Err(wrong("transaction"));
        }
        let amount = Satang::parse_baht(value(self.amount, "amount")?).filter(|amount| amount.satang() > 0);
        let paid_at: Timestamp = value(self.paid_at, "paid_at")?.parse().map_err(|_| wrong("paid_at"))?;
        Ok(Line {
            transaction: transaction.to_owned(),
            reference1: value(self.reference1, "reference1")?.to_owned(),
            reference2: value(self.reference2, "reference2")?.to_owned(),
            amount: amount.ok_or_else(|| wrong("amount"))?,
            paid_at: Timestamp::from_second(paid_at.as_second()).map_err(|_| wrong("paid_at"))?,
        })
    }
}

/// Compares a statement with what was confirmed on its day: its lines in their order, then what is missing.
pub fn compare(lines: Vec<Line>, booked: &[Confirmation]) -> Vec<(Finding, Line)> {
    let mut left: BTreeMap<&str, &Confirmation> = booked.iter().map(|known| (&*known.transaction, known)).collect();
    let mut compared = Vec::with_capacity(lines.len());
    for line in lines {
        let finding = match left.remove(&*line.transaction) {
            None => Finding::Unbooked,
            Some(known) if of(known) == line => Finding::Matched,
            Some(_) => Finding::Differs,
        };
        compared.push((finding, line));
    }
    let missing = booked.iter().filter(|known| left.contains_key(&*known.transaction));
    compared.extend(missing.map(|known| (Finding::Missing, of(known))));
    compared
}

fn of(known: &Confirmation) -> Line {
    Line {
        transaction: known.transaction.clone(),
        reference1: known.reference1.clone(),
        reference2: known.reference2.clone(),
        amount: known.amount,
        paid_at: known.paid_at,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::payment::promptpay::BillerId;
    use jiff::civil::date;
    use proptest::prelude::*;

    const DAY: Date = date(2026, 11, 26);
    const HEADER: &str = "Transaction,amount,reference1,reference2,paid_at,branch";

    fn statement(rows: &[&str]) -> String {
        format!("\u{feff}{HEADER}\r\n{}\r\n", rows.join("\r\n"))
    }

    fn confirmed(transaction: &str, satang: i64) -> Confirmation {
        Confirmation {
            transaction: transaction.to_owned(),
            biller: BillerId::parse("099400015953001").unwrap(),
            reference1: "7012345678901234".to_owned(),
            reference2: "R2".to_owned(),
            amount: Satang::new(satang),
            paid_at: "2026-11-26T10:00:00+07:00".parse().unwrap(),
        }
    }

    #[test]
    fn each_finding() {
        let text = statement(&[
            "T1,1000.00,7012345678901234,R2,2026-11-26T10:00:00+07:00,x",
            "\"T2\",\"1.50\",7012345678901234,R2,2026-11-26T03:00:00Z,\"a, b\"",
            "T3,7.5,,,2026-11-26T00:00:00+07:00,",
        ]);
        let booked = [confirmed("T1", 100_000), confirmed("T2", 151), confirmed("T4", 1)];
        let compared = compare(read(&text, DAY).unwrap(), &booked);
        let findings: Vec<(&str, &str)> =
            compared.iter().map(|(finding, line)| (&*line.transaction, finding.code())).collect();
        assert_eq!(findings, [("T1", "matched"), ("T2", "differs"), ("T3", "unbooked"), ("T4", "missing")]);
    }

    #[test]
    fn says_what_cannot_be_read_and_where() {
        let row = "T1,1000.00,A,B,2026-11-26T10:00:00+07:00,x";
        let cases: [(String, StatementError); 8] = [
            (String::new(), StatementError::Column("transaction")),
            ("transaction,reference1,reference2,paid_at".to_owned(), StatementError::Column("amount")),
            (statement(&["T1,1"]), StatementError::Values(2)),
            (statement(&[row, &row.replace("1000.00", "-1")]), StatementError::Value { line: 3, column: "amount" }),
            (statement(&[&row.replace("T1", "")]), StatementError::Value { line: 2, column: "transaction" }),
            (statement(&[&row.replace("T1", "ก")]), StatementError::Value { line: 2, column: "transaction" }),
            (statement(&[&row.replace("-26T", "-27T")]), StatementError::Day(2)),
            (statement(&[row, row]), StatementError::Twice(3)),
        ];
        for (text, error) in cases {
            assert_eq!(read(&text, DAY), Err(error), "{text}");
        }
        let many =
            vec![row; LINES_MAX + 1].into_iter().enumerate().map(|(n, row)| row.replace("T1,", &format!("{n},")));
        assert_eq!(
            read(&format!("{HEADER}\n{}", many.collect::<Vec<_>>().join("\n")), DAY),
            Err(StatementError::TooLong)
        );
        assert_eq!(read(HEADER, DAY), Ok(Vec::new()));
    }

    proptest! {
        #[test]
        fn nothing_panics(text in "\\PC{0,200}") {
            let _ = read(&text, DAY);
            let _ = read(&statement(&[&text]), DAY);
        }
    }
}
