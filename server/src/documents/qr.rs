//! The QR code of a receipt, as SVG: one path, sharp on paper, a few kilobytes.

use std::fmt::Write as _;

use app::parts::drawing::Drawing;
use fast_qr::{ECL, QRBuilder};

/// The light border that readers need around the code, in modules (ISO/IEC 18004 section 6.3.8).
const QUIET_ZONE: usize = 4;

/// The text does not fit into a QR code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the text is too long for a QR code")]
pub struct TooLong;

/// The code of `text` (an address, at most 2,331 bytes) as an SVG element, black on white with its quiet zone.
///
/// Of medium error correction: 15 % of it may be smudged. It carries no size and no text of its own: the page gives it
/// both (`width`, and a label beside it). `aria-hidden`, since the address stands next to it as a link.
pub fn svg(text: &str) -> Result<String, TooLong> {
    let Drawing { path, width: side, .. } = drawing(text)?;
    Ok(format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {side} {side}\" shape-rendering=\"crispEdges\" \
         aria-hidden=\"true\" focusable=\"false\"><path fill=\"#fff\" d=\"M0 0h{side}v{side}H0z\"/><path d=\"{path}\"/></svg>"
    ))
}

/// The same as a drawing of a page.
pub fn drawing(text: &str) -> Result<Drawing, TooLong> {
    let code = QRBuilder::new(text).ecl(ECL::M).build().map_err(|_| TooLong)?;
    let side = code.size + 2 * QUIET_ZONE;
    let mut path = String::new();
    for row in 0..code.size {
        let mut column = 0;
        while column < code.size {
            let run = code[row][column..].iter().take_while(|module| module.value()).count();
            if run > 0 {
                let _ = write!(path, "M{} {}h{run}v1h-{run}z", column + QUIET_ZONE, row + QUIET_ZONE);
            }
            column += run.max(1);
        }
    }
    Ok(Drawing { path, width: side, height: side })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_code_is_square_with_a_quiet_zone_and_no_text() {
        let svg = svg("https://sala.example/en/check/7QK3MZ4D").unwrap();
        // Version 3 (29 modules) holds 42 bytes at medium correction; 8 modules of border.
        assert!(svg.contains("viewBox=\"0 0 37 37\""), "{svg}");
        // The first finder pattern: seven dark modules in the corner of the code.
        assert!(svg.contains("M4 4h7v1h-7z"), "{svg}");
        assert!(!svg.contains("sala.example"));
    }

    #[test]
    fn hostile_text_stays_in_the_modules() {
        let svg = svg("\"><script>alert(1)</script>").unwrap();
        assert!(!svg.contains("script"));
    }

    #[test]
    fn too_long_is_an_error() {
        assert_eq!(svg(&"x".repeat(3000)), Err(TooLong));
    }
}
