//! Mail that comes back later: a report of delivery (RFC 3464) arrives at the return path that its mail alone had. The mail server
//! puts such mail into a Maildir; here each is read once and moved aside.
//!
//! Who may write to that address may write anything: only a return path with our keyed hash is believed, and only that
//! the delivery has failed for good.

use super::deliver::{of_tag, refused};
use crate::app_state::AppState;
use crate::jobs::JobError;
use crate::store::message::DeliveryState;
use mail_parser::{MessageParser, MimeHeaders as _};
use std::path::Path;
use uuid::Uuid;

/// How many bounces one round reads.
const AT_ONCE: usize = 100;
/// Longest bounce in bytes that is read: reports quote no more than the mail, and ours are short.
const LONGEST: u64 = 1024 * 1024;

/// Reads what has arrived; how many mails that was.
pub async fn collect(state: &AppState) -> Result<usize, JobError> {
    let Some(folder) = &state.config.bounce_dir else { return Ok(0) };
    // A mail server that has delivered nothing yet has made no folder.
    let Ok(mut entries) = tokio::fs::read_dir(folder.join("new")).await else { return Ok(0) };
    let mut read = 0;
    while let Ok(Some(entry)) = entries.next_entry().await {
        if read == AT_ONCE {
            break;
        }
        let path = entry.path();
        let short = entry.metadata().await.is_ok_and(|metadata| metadata.is_file() && metadata.len() <= LONGEST);
        let mail = if short { tokio::fs::read(&path).await.unwrap_or_default() } else { Vec::new() };
        if let Some((delivery, status)) = failed(state, &mail) {
            came_back(state, delivery, &status).await?;
        }
        if let Err(error) = put_aside(folder, &path).await {
            // Read again in the next round, which changes nothing.
            tracing::error!(error = %error.kind(), "a bounce cannot be moved");
            break;
        }
        read += 1;
    }
    Ok(read)
}

/// Where a Maildir keeps what was seen.
async fn put_aside(folder: &Path, path: &Path) -> std::io::Result<()> {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    tokio::fs::create_dir_all(folder.join("cur")).await?;
    tokio::fs::rename(path, folder.join("cur").join(format!("{name}:2,S"))).await
}

async fn came_back(state: &AppState, delivery: Uuid, status: &str) -> Result<(), JobError> {
    let mut tx = state.store.begin_system().await?;
    let found = tx.delivery(delivery).await?;
    tx.commit().await?;
    match found.filter(|found| found.state == DeliveryState::Sent) {
        Some(found) => refused(state, &found, status).await,
        None => Ok(()),
    }
}

/// The delivery that a report says has failed for good, and the status (RFC 3463), as in `5.1.1`.
fn failed(state: &AppState, mail: &[u8]) -> Option<(Uuid, String)> {
    let message = MessageParser::new().parse(mail)?;
    let headers = ["X-Original-To", "Delivered-To", "To"];
    let values = headers.iter().flat_map(|name| message.header_values(*name)).filter_map(addresses);
    let delivery = values.flatten().find_map(|address| {
        let (user, _) = address.split_once('@')?;
        of_tag(state, user.split_once('+')?.1)
    })?;
    let report = message.parts.iter().find(|part| {
        part.content_type()
            .is_some_and(|kind| kind.c_type == "message" && kind.c_subtype.as_deref() == Some("delivery-status"))
    })?;
    let report = String::from_utf8_lossy(report.contents()).into_owned();
    permanent(&report).map(|status| (delivery, status))
}

fn addresses(value: &mail_parser::HeaderValue<'_>) -> Option<Vec<String>> {
    match value {
        mail_parser::HeaderValue::Address(list) => {
            Some(list.iter().filter_map(|address| address.address().map(str::to_owned)).collect())
        }
        other => other.as_text().map(|text| vec![text.trim_matches(['<', '>', ' ']).to_owned()]),
    }
}

/// The status of the first receiver of whom a report says `failed`: for good also where it was a passing fault (4.x) that outlasted
/// the time for which the mail server tries again. The groups of fields of each receiver are divided by empty lines.
fn permanent(report: &str) -> Option<String> {
    let report = report.replace("\r\n", "\n");
    report.split("\n\n").find_map(|group| {
        let field = |name: &str| {
            let lines = group.lines().filter_map(|line| line.split_once(':'));
            let mut named = lines.filter(|(key, _)| key.trim().eq_ignore_ascii_case(name));
            named.next().map(|(_, value)| value.trim().to_ascii_lowercase())
        };
        let status = field("Status").filter(|status| status.starts_with("5.") || status.starts_with("4."))?;
        let code: String = status.chars().take_while(|c| c.is_ascii_digit() || *c == '.').take(12).collect();
        (field("Action")? == "failed").then_some(code)
    })
}

#[cfg(test)]
mod tests {
    use super::permanent;

    #[test]
    fn only_a_permanent_failure_is_one() {
        let of_message = "Reporting-MTA: dns; mx.example\r\nArrival-Date: Sun, 20 Sep 2026 02:00:00 +0000\r\n\r\n";
        let report = |fields: &str| format!("{of_message}{fields}\r\n");
        for (fields, expected) in [
            ("Final-Recipient: rfc822; a@b.example\r\nAction: failed\r\nStatus: 5.1.1", Some("5.1.1")),
            ("status: 5.7.1 (refused)\r\nACTION: Failed\r\nFinal-Recipient: rfc822; a@b.example", Some("5.7.1")),
            ("Action: delayed\r\nStatus: 4.4.7", None),
            // Tried for as long as its server does.
            ("Action: failed\r\nStatus: 4.4.7", Some("4.4.7")),
            ("Action: failed\r\nStatus: 2.0.0", None),
            ("Action: delivered\r\nStatus: 2.0.0", None),
            ("Action: failed", None),
            ("", None),
            // One of several receivers; the fields of another are not mixed with his.
            ("Action: delivered\r\nStatus: 2.0.0\r\n\r\nAction: failed\r\nStatus: 5.2.2", Some("5.2.2")),
            ("Action: failed\r\n\r\nStatus: 5.2.2", None),
        ] {
            assert_eq!(permanent(&report(fields)).as_deref(), expected, "{fields}");
        }
    }
}
