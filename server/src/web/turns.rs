//! One after the other: whoever changes a draft waits for his turn here, where waiting costs nothing. PostgreSQL would have him wait
//! with a connection in hand, and fifty files that are sent to one draft at once would take every connection of the process.
//!
//! Of this process only, and not for safety: that is the row's lock, which is taken as well.

use std::sync::Arc;
use tokio::sync::{Mutex, OwnedMutexGuard};
use uuid::Uuid;

/// Different drafts seldom share a turn; what they would lose is a moment.
const STRIPES: usize = 256;

/// Whose turn it is. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Turns(Arc<[Arc<Mutex<()>>]>);

impl Default for Turns {
    fn default() -> Self {
        Self((0..STRIPES).map(|_| Arc::default()).collect())
    }
}

impl Turns {
    /// Waits for the turn; it ends when what is given back is dropped.
    pub async fn of(&self, id: Uuid) -> OwnedMutexGuard<()> {
        // The last bits of an id are random.
        let stripe = usize::from(id.as_bytes()[15]) % STRIPES;
        Arc::clone(&self.0[stripe]).lock_owned().await
    }
}
