//! Lists in pages: where the next one begins, and whether there is one.

use serde::Deserialize;
use uuid::Uuid;

/// The last row of the page before.
#[derive(Debug, Deserialize)]
pub struct After {
    pub after: Option<Uuid>,
}

/// Cuts rows to a page of so many and says whether others follow. One more than is shown must have been asked for: a full page that
/// is the last leads to none that is empty.
pub fn cut<T>(rows: &mut Vec<T>, shown: i64) -> bool {
    let shown = usize::try_from(shown).unwrap_or(usize::MAX);
    let more = rows.len() > shown;
    rows.truncate(shown);
    more
}

#[cfg(test)]
mod tests {
    use super::cut;

    #[test]
    fn only_what_follows_has_a_next_page() {
        for (read, shown, more) in [(0, 0, false), (2, 2, false), (3, 3, false), (4, 3, true)] {
            let mut rows: Vec<i32> = (0..read).collect();
            assert_eq!((cut(&mut rows, 3), rows.len()), (more, shown), "{read}");
        }
    }
}
