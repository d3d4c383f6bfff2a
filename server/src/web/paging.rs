//! Lists in pages: where the next one begins, and whether there is one.

use serde::Deserialize;
use uuid::Uuid;

/// The last row of the page before.
#[derive(Debug, Deserialize)]
pub struct After {
    pub after: Option<Uuid>,
}

/// Cuts rows to a page of so many. The last of them, if others follow: the next page begins after it. One more than is shown must have
/// been asked for: a full page that is the last leads to none that is empty.
pub fn cut<T>(rows: &mut Vec<T>, shown: i64) -> Option<&T> {
    let shown = usize::try_from(shown).unwrap_or(usize::MAX);
    let more = rows.len() > shown;
    rows.truncate(shown);
    rows.last().filter(|_| more)
}

#[cfg(test)]
mod tests {
    use super::cut;

    #[test]
    fn only_what_follows_has_a_next_page() {
        for (read, shown, last) in [(0, 0, None), (2, 2, None), (3, 3, None), (4, 3, Some(&2))] {
            let mut rows: Vec<i32> = (0..read).collect();
            assert_eq!(cut(&mut rows, 3), last, "{read}");
            assert_eq!(rows.len(), shown);
        }
    }
}
