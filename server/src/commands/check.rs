//! `sala check`: verifies the statement of a QR code with kept keys, without the portal and without the network.

use crate::documents::statement::{PublicKeys, Statement, from_text, holder_mark};
use anyhow::Context as _;
use sala::calendar::bangkok_day;
use std::fs;
use std::path::Path;
use std::process::ExitCode;

pub(super) fn run(statement: &str, keys: &Path, holder: Option<&str>) -> anyhow::Result<ExitCode> {
    let set = fs::read_to_string(keys).with_context(|| format!("reading {}", keys.display()))?;
    let keys = PublicKeys::parse(&set).with_context(|| format!("{} holds no set of keys", keys.display()))?;
    let (report, genuine) = look(statement, &keys, holder);
    print!("{report}");
    Ok(if genuine { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// What is to be said, and whether all of it is as it should be.
fn look(address: &str, keys: &PublicKeys, holder: Option<&str>) -> (String, bool) {
    let text = address.trim().trim_end_matches('/').rsplit('/').next().unwrap_or_default();
    let Ok(statement) = from_text(text).and_then(|bytes| keys.verify(&bytes)) else {
        return ("NOT GENUINE: none of these keys has signed it.\n".to_owned(), false);
    };
    let Statement { agency, number, kind, issued_at, valid_to, code, holder: mark } = statement;
    let until = valid_to.map_or_else(|| "does not expire".to_owned(), |day| format!("until {day}"));
    let report = format!(
        "Genuine when it was issued.\nagency  {agency}\nnumber  {number}\nkind    {}\nissued  {}\nvalid   {until}\ncode    {code}\n",
        kind.code(),
        bangkok_day(issued_at),
    );
    match holder.map(|name| mark.map(|mark| mark == holder_mark(&code, name))) {
        None => (report, true),
        Some(Some(true)) => (report + "holder  the one that was signed\n", true),
        Some(Some(false)) => (report + "holder  NOT the one that was signed\n", false),
        Some(None) => (report + "holder  none was signed: it cannot be told\n", false),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::documents::statement::{StatementKeys, to_text};
    use sala::issued::{CheckCode, OutputKind};

    #[test]
    fn a_paper_is_told_from_others_without_the_portal() {
        let own = StatementKeys::new([(1, &[1; 32])]);
        let keys = PublicKeys::parse(&own.published().to_string()).unwrap();
        let code = CheckCode::from_random([9; 16]);
        let statement = Statement {
            agency: "bangkok".to_owned(),
            number: "กทม. 12/2570".to_owned(),
            kind: OutputKind::Licence,
            issued_at: "2026-11-20T10:00:00+07:00".parse().unwrap(),
            valid_to: Some(jiff::civil::date(2027, 11, 19)),
            code,
            holder: Some(holder_mark(&code, "Anna Svensson")),
        };
        let address = format!("https://sala.example/check/{}", to_text(&own.sign(&statement).unwrap()));
        let (report, genuine) = look(&address, &keys, Some("ANNA SVENSSON"));
        assert!(genuine, "{report}");
        for word in
            ["กทม. 12/2570", "licence", "2026-11-20", "until 2027-11-19", &code.to_string(), "the one that was signed"]
        {
            assert!(report.contains(word), "{word}: {report}");
        }
        let (report, genuine) = look(&address, &keys, Some("Liam Svensson"));
        assert!(!genuine && report.contains("NOT the one"), "{report}");
        let nobody = Statement { holder: None, ..statement.clone() };
        let address = to_text(&own.sign(&nobody).unwrap());
        assert!(look(&address, &keys, None).1 && !look(&address, &keys, Some("Anna Svensson")).1);
        let other = StatementKeys::new([(1, &[2; 32])]).sign(&statement).unwrap();
        for forged in [to_text(&other), "x".to_owned(), String::new(), "https://sala.example/check/".to_owned()] {
            assert!(!look(&forged, &keys, None).1, "{forged}");
        }
    }
}
