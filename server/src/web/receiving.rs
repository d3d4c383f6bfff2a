//! Files that are held in memory while they come in, a few at a time. A file of guests is read whole before it is sealed and kept: five
//! megabytes and as many again for the seal. Whoever sends one more waits for a place, and after a while is told to come again.

use super::error::WebError;
use axum::http::StatusCode;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// So many at once take some eighty megabytes.
const PLACES: usize = 8;
/// How long a file waits for a place. What has not been read of it by then takes no memory.
const WAIT: Duration = Duration::from_secs(5);
/// How long a file may take to come in: five megabytes over a slow line. Eight who send a byte now and then keep nobody away for longer.
pub const LONGEST: Duration = Duration::from_mins(2);

/// The places, and how long one is held. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Receiving {
    places: Arc<Semaphore>,
    longest: Duration,
}

impl Receiving {
    /// Places that are held for so long at most.
    pub fn holding(longest: Duration) -> Self {
        Self { places: Arc::new(Semaphore::new(PLACES)), longest }
    }

    /// Waits for a place; it is free again when what is given back is dropped.
    pub async fn place(&self) -> Result<OwnedSemaphorePermit, WebError> {
        match tokio::time::timeout(WAIT, Arc::clone(&self.places).acquire_owned()).await {
            Ok(Ok(place)) => Ok(place),
            Ok(Err(_)) | Err(_) => Err(WebError::unavailable("no place for a file")),
        }
    }

    /// Reads what comes in while a place is held, within the time for that.
    pub async fn within<T>(&self, reading: impl Future<Output = Result<T, WebError>>) -> Result<T, WebError> {
        let late = |_| WebError::Unprocessable(StatusCode::REQUEST_TIMEOUT);
        tokio::time::timeout(self.longest, reading).await.map_err(late)?
    }

    /// Takes every place, as eight slow files would.
    #[cfg(test)]
    pub async fn all(&self) -> OwnedSemaphorePermit {
        let places = u32::try_from(PLACES).expect("few places");
        Arc::clone(&self.places).acquire_many_owned(places).await.expect("never closed")
    }
}
