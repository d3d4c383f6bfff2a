//! The form in which contents lie in storage: encrypted piece by piece with AES-256-GCM, in the STREAM construction
//! (Hoang, Reyhanitabar, Rogaway and Vizár, 2015), so that neither sealing nor opening holds more than a piece in memory, and
//! that a piece which is changed, moved, missing or added is found.
//!
//! `format (1 byte) ‖ version of the key (2, big endian) ‖ salt (32) ‖ pieces of 64 KiB, each with its tag (16)`. Each content has
//! a key of its own, made from the versioned key and the random salt; so counting the pieces is enough of a nonce.

use crate::config::Keys;
use aead_stream::{DecryptorBE32, EncryptorBE32, Nonce, StreamBE32};
use aes_gcm::{Aes256Gcm, KeyInit as _};
use hmac::{Hmac, Mac as _};
use sha2::Sha256;

/// Bytes of content in a piece.
const PIECE: usize = 64 * 1024;
const TAG: usize = 16;
const SALT: usize = 32;
const FORMAT: u8 = 1;
const HEADER: usize = 1 + 2 + SALT;

/// The content cannot be opened: another key, damaged, or cut short.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("stored content cannot be opened")]
pub struct Unopenable;

type PieceNonce = Nonce<Aes256Gcm, StreamBE32<Aes256Gcm>>;

fn cipher(key: &[u8; 32], salt: &[u8]) -> Aes256Gcm {
    let mut mac = <Hmac<Sha256> as hmac::KeyInit>::new_from_slice(key).expect("HMAC takes keys of any length");
    mac.update(b"file content\0");
    mac.update(salt);
    Aes256Gcm::new(&mac.finalize().into_bytes())
}

/// Seals a content that comes bit by bit.
pub struct Sealer {
    stream: EncryptorBE32<Aes256Gcm>,
    piece: Vec<u8>,
}

impl Sealer {
    /// Begins, and writes the header to `out`. The salt must be random.
    pub fn new(keys: &Keys, salt: [u8; SALT], out: &mut Vec<u8>) -> Self {
        let (version, key) = keys.seal();
        out.push(FORMAT);
        out.extend(version.to_be_bytes());
        out.extend(salt);
        let stream = EncryptorBE32::from_aead(cipher(key, &salt), &PieceNonce::default());
        Self { stream, piece: Vec::with_capacity(PIECE + TAG) }
    }

    /// Takes more content. A full piece waits until there is more, since the last is sealed as the last.
    pub fn push(&mut self, mut content: &[u8], out: &mut Vec<u8>) -> Result<(), Unopenable> {
        while !content.is_empty() {
            if self.piece.len() == PIECE {
                self.stream.encrypt_next_in_place(&[], &mut self.piece).map_err(|_| Unopenable)?;
                out.append(&mut self.piece);
            }
            let (now, later) = content.split_at(content.len().min(PIECE - self.piece.len()));
            self.piece.extend_from_slice(now);
            content = later;
        }
        Ok(())
    }

    /// Seals the last piece.
    pub fn finish(mut self, out: &mut Vec<u8>) -> Result<(), Unopenable> {
        self.stream.encrypt_last_in_place(&[], &mut self.piece).map_err(|_| Unopenable)?;
        out.append(&mut self.piece);
        Ok(())
    }
}

/// Opens what a [`Sealer`] sealed.
pub struct Opener {
    keys: Keys,
    /// None until the header has come.
    stream: Option<DecryptorBE32<Aes256Gcm>>,
    waiting: Vec<u8>,
}

impl Opener {
    pub fn new(keys: Keys) -> Self {
        Self { keys, stream: None, waiting: Vec::new() }
    }

    /// Takes more of the stored bytes and appends to `out` what has been proved whole.
    pub fn push(&mut self, stored: &[u8], out: &mut Vec<u8>) -> Result<(), Unopenable> {
        self.waiting.extend_from_slice(stored);
        let mut at = 0;
        if self.stream.is_none() {
            let Some(header) = self.waiting.first_chunk::<HEADER>() else { return Ok(()) };
            self.stream = Some(begin(&self.keys, header)?);
            at = HEADER;
        }
        let Some(stream) = &mut self.stream else { return Err(Unopenable) };
        // What may be the last piece waits for the end.
        while self.waiting.len() - at > PIECE + TAG {
            let mut piece = self.waiting[at..at + PIECE + TAG].to_vec();
            stream.decrypt_next_in_place(&[], &mut piece).map_err(|_| Unopenable)?;
            out.append(&mut piece);
            at += PIECE + TAG;
        }
        self.waiting.drain(..at);
        Ok(())
    }

    /// Opens the last piece.
    pub fn finish(mut self, out: &mut Vec<u8>) -> Result<(), Unopenable> {
        let stream = self.stream.ok_or(Unopenable)?;
        stream.decrypt_last_in_place(&[], &mut self.waiting).map_err(|_| Unopenable)?;
        out.append(&mut self.waiting);
        Ok(())
    }
}

fn begin(keys: &Keys, header: &[u8; HEADER]) -> Result<DecryptorBE32<Aes256Gcm>, Unopenable> {
    let [FORMAT, high, low, salt @ ..] = header else { return Err(Unopenable) };
    let key = keys.open(u16::from_be_bytes([*high, *low])).ok_or(Unopenable)?;
    Ok(DecryptorBE32::from_aead(cipher(key, salt), &PieceNonce::default()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keys() -> Keys {
        let key = "AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQE=";
        Keys::parse(&format!("seal.1={key},lookup={key},token={key},statement.1={key}")).unwrap()
    }

    fn sealed(content: &[u8], bit: usize) -> Vec<u8> {
        let mut out = Vec::new();
        let mut sealer = Sealer::new(&keys(), [7; SALT], &mut out);
        for part in content.chunks(bit) {
            sealer.push(part, &mut out).unwrap();
        }
        sealer.finish(&mut out).unwrap();
        out
    }

    fn opened(stored: &[u8], bit: usize) -> Result<Vec<u8>, Unopenable> {
        let (mut out, mut opener) = (Vec::new(), Opener::new(keys()));
        for part in stored.chunks(bit) {
            opener.push(part, &mut out)?;
        }
        opener.finish(&mut out)?;
        Ok(out)
    }

    #[test]
    fn contents_of_every_length_come_back() {
        for length in [0, 1, PIECE - 1, PIECE, PIECE + 1, 2 * PIECE, 2 * PIECE + 5] {
            let content: Vec<u8> = (0..length).map(|at| u8::try_from(at % 251).unwrap()).collect();
            let stored = sealed(&content, 1000);
            assert_eq!(stored, sealed(&content, 70_000), "however it comes");
            for bit in [777, PIECE + TAG, stored.len().max(1)] {
                assert_eq!(opened(&stored, bit).as_deref(), Ok(&content[..]), "{length} by {bit}");
            }
        }
    }

    #[test]
    fn what_is_changed_moved_or_cut_is_found() {
        let stored = sealed(&vec![5; 3 * PIECE], 4096);
        for at in [0, 2, 10, HEADER, HEADER + PIECE + 3, stored.len() - 1] {
            let mut changed = stored.clone();
            changed[at] ^= 1;
            assert_eq!(opened(&changed, 8192), Err(Unopenable), "byte {at}");
        }
        for length in [0, 10, HEADER, HEADER + PIECE + TAG, HEADER + 2 * (PIECE + TAG), stored.len() - 1] {
            assert_eq!(opened(&stored[..length], 8192), Err(Unopenable), "cut to {length}");
        }
        let mut swapped = stored.clone();
        let (first, second) = swapped[HEADER..].split_at_mut(PIECE + TAG);
        first.swap_with_slice(&mut second[..PIECE + TAG]);
        assert_eq!(opened(&swapped, 8192), Err(Unopenable));
        let longer = [&stored[..], &stored[HEADER..HEADER + PIECE + TAG]].concat();
        assert_eq!(opened(&longer, 8192), Err(Unopenable));
    }
}
