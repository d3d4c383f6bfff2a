//! The wish to stop, told to everybody who works.

use anyhow::Context as _;
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::watch;

/// Tells whether to stop. Clones hear the same wish.
#[derive(Debug, Clone)]
pub struct Shutdown(watch::Receiver<bool>);

impl Shutdown {
    /// A wish that is not made yet, and the handle that makes it.
    pub fn channel() -> (watch::Sender<bool>, Self) {
        let (sender, receiver) = watch::channel(false);
        (sender, Self(receiver))
    }

    /// Returns when it is time to stop; also when nobody is left who could say so.
    pub async fn requested(&self) {
        let mut receiver = self.0.clone();
        let _ = receiver.wait_for(|stop| *stop).await;
    }

    /// Whether it is time to stop.
    pub fn is_requested(&self) -> bool {
        *self.0.borrow()
    }
}

/// Returns at Ctrl-C (SIGINT) or SIGTERM. The handlers are in place when this function itself returns.
pub fn on_signal() -> anyhow::Result<impl Future<Output = ()> + Send + 'static> {
    let mut interrupt = signal(SignalKind::interrupt()).context("SIGINT")?;
    let mut terminate = signal(SignalKind::terminate()).context("SIGTERM")?;
    Ok(async move {
        tokio::select! {
            _ = interrupt.recv() => {}
            _ = terminate.recv() => {}
        }
        tracing::info!("stopping");
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn the_wish_reaches_every_clone() {
        let (stop, shutdown) = Shutdown::channel();
        let clone = shutdown.clone();
        assert!(!clone.is_requested());
        stop.send(true).unwrap();
        shutdown.requested().await;
        clone.requested().await;
        assert!(clone.is_requested());
    }
}
