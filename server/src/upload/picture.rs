//! Pictures: decoded within limits, turned the way the camera was held, and encoded anew. What comes out holds what can be seen
//! and nothing else: no place, no camera, no thumbnail, nothing hidden behind the end. A [process] of its own does it.

pub mod process;

use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::{DynamicImage, ImageDecoder as _, ImageError, ImageFormat, ImageReader, Limits};
use sala::workflow::document::{DocumentFormat, Proportion};
use std::io::Cursor;

/// Pixels of the largest picture: those of telephones have up to 50 million, and take some 150 MB in memory.
const MOST_PIXELS: u64 = 51_200_000;
/// Bytes that a picture may take in memory: turned upright it takes them twice.
const MOST_MEMORY: u64 = 160_000_000;
/// Of JPEG, from 1 to 100: nobody sees the difference to what was sent. The others are for what would become larger than the paper
/// may be.
const QUALITIES: [u8; 4] = [90, 80, 65, 50];

/// What a paper asks of a picture.
#[derive(Debug, Clone, Copy)]
pub struct Wanted {
    pub proportion: Option<Proportion>,
    /// Bytes, as far as drawing it can keep to them.
    pub most: u64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PictureFault {
    Unreadable,
    TooManyPixels,
    /// Wider or higher than the paper asks for.
    Proportion,
}

/// An estimate, from the first bytes, of how much memory a picture takes; the most that is allowed when they do not say.
pub fn memory(head: &[u8]) -> u64 {
    size(head)
        .map_or(MOST_MEMORY, |(width, height)| u64::from(width).saturating_mul(u64::from(height)).saturating_mul(3))
        .min(MOST_MEMORY)
}

/// Width and height, from the first bytes.
pub fn size(head: &[u8]) -> Option<(u32, u32)> {
    let reader = ImageReader::new(Cursor::new(head)).with_guessed_format();
    reader.ok().and_then(|reader| reader.into_dimensions().ok())
}

/// The picture drawn anew in its own format, where it stands upright in the proportion that the paper asks for.
pub fn draw(content: Vec<u8>, format: DocumentFormat, wanted: Wanted) -> Result<Vec<u8>, PictureFault> {
    let known = if format == DocumentFormat::Png { ImageFormat::Png } else { ImageFormat::Jpeg };
    let mut reader = ImageReader::with_format(Cursor::new(content), known);
    let mut limits = Limits::default();
    limits.max_alloc = Some(MOST_MEMORY);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(unreadable)?;
    let (width, height) = decoder.dimensions();
    let pixels = u64::from(width).saturating_mul(u64::from(height));
    if pixels > MOST_PIXELS || decoder.total_bytes() > MOST_MEMORY {
        return Err(PictureFault::TooManyPixels);
    }
    let orientation = decoder.orientation().map_err(unreadable)?;
    let mut picture = DynamicImage::from_decoder(decoder).map_err(unreadable)?;
    picture.apply_orientation(orientation);
    if wanted.proportion.is_some_and(|proportion| !proportion.fits(picture.width(), picture.height())) {
        return Err(PictureFault::Proportion);
    }
    if format == DocumentFormat::Png { png(&picture, wanted.most) } else { jpeg(picture, wanted.most) }
}

fn unreadable(_: ImageError) -> PictureFault {
    PictureFault::Unreadable
}

fn png(picture: &DynamicImage, most: u64) -> Result<Vec<u8>, PictureFault> {
    let mut drawn = Vec::new();
    for effort in [CompressionType::Fast, CompressionType::Best] {
        drawn.clear();
        let encoder = PngEncoder::new_with_quality(&mut drawn, effort, FilterType::Adaptive);
        picture.write_with_encoder(encoder).map_err(unreadable)?;
        if is_within(&drawn, most) {
            break;
        }
    }
    Ok(drawn)
}

fn jpeg(picture: DynamicImage, most: u64) -> Result<Vec<u8>, PictureFault> {
    // JPEG has neither transparency nor 16 bits.
    let flat = match picture {
        DynamicImage::ImageLuma8(_) | DynamicImage::ImageRgb8(_) => picture,
        other => DynamicImage::ImageRgb8(other.into_rgb8()),
    };
    let mut drawn = Vec::new();
    for quality in QUALITIES {
        drawn.clear();
        flat.write_with_encoder(JpegEncoder::new_with_quality(&mut drawn, quality)).map_err(unreadable)?;
        if is_within(&drawn, most) {
            break;
        }
    }
    Ok(drawn)
}

fn is_within(drawn: &[u8], most: u64) -> bool {
    u64::try_from(drawn.len()).is_ok_and(|length| length <= most)
}

#[cfg(test)]
mod tests {
    use super::*;
    use image::{ImageEncoder as _, Rgb, RgbImage};

    const ANY: Wanted = Wanted { proportion: None, most: u64::MAX };

    /// Red above, blue below.
    fn flag(width: u32, height: u32) -> DynamicImage {
        let pixel = |_, y| if y < height / 2 { Rgb([250, 0, 0]) } else { Rgb([0, 0, 250]) };
        DynamicImage::ImageRgb8(RgbImage::from_fn(width, height, pixel))
    }

    fn encoded(picture: &DynamicImage, format: ImageFormat) -> Vec<u8> {
        let mut out = Cursor::new(Vec::new());
        picture.write_to(&mut out, format).unwrap();
        out.into_inner()
    }

    /// An EXIF block that says "turn by 180°" and names a place.
    fn exif() -> Vec<u8> {
        let mut tiff = b"II*\0\x08\0\0\0\x01\0".to_vec();
        tiff.extend([0x12, 0x01, 3, 0, 1, 0, 0, 0, 3, 0, 0, 0]);
        tiff.extend([0, 0, 0, 0]);
        tiff.extend(b"GPS 13.7563N 100.5018E");
        tiff
    }

    #[test]
    fn what_the_camera_wrote_is_gone_and_the_picture_stands_upright() {
        let mut sent = Vec::new();
        let mut encoder = JpegEncoder::new(&mut sent);
        encoder.set_exif_metadata(exif()).unwrap();
        flag(64, 64).write_with_encoder(encoder).unwrap();
        sent.extend(b"<?php system($_GET['c']); ?>");
        assert!(sent.windows(3).any(|part| part == b"GPS"));
        let drawn = draw(sent, DocumentFormat::Jpeg, ANY).unwrap();
        for trace in [&b"GPS"[..], b"Exif", b"<?php"] {
            assert!(!drawn.windows(trace.len()).any(|part| part == trace));
        }
        let seen = image::load_from_memory(&drawn).unwrap().into_rgb8();
        assert!(seen.get_pixel(10, 5)[2] > 200 && seen.get_pixel(10, 60)[0] > 200, "turned by 180°");
    }

    #[test]
    fn formats_stay_what_they_are() {
        for (format, known) in [(DocumentFormat::Png, ImageFormat::Png), (DocumentFormat::Jpeg, ImageFormat::Jpeg)] {
            let drawn = draw(encoded(&flag(20, 30), known), format, ANY).unwrap();
            assert_eq!(DocumentFormat::of_content(&drawn), Some(format));
            assert_eq!(image::load_from_memory(&drawn).unwrap().width(), 20);
        }
    }

    #[test]
    fn a_photograph_has_the_proportion_that_is_asked_for() {
        let photo = |width, height| {
            let sent = encoded(&flag(width, height), ImageFormat::Jpeg);
            draw(sent, DocumentFormat::Jpeg, Wanted { proportion: Some(Proportion(35, 45)), ..ANY }).map(drop)
        };
        assert_eq!(photo(413, 531), Ok(()));
        assert_eq!(photo(531, 413), Err(PictureFault::Proportion), "lying on its side");
        assert_eq!(photo(500, 500), Err(PictureFault::Proportion));
    }

    /// A PNG that says it is that large, and holds sixteen pixels.
    fn says(width: u32, height: u32) -> Vec<u8> {
        let mut bomb = encoded(&flag(4, 4), ImageFormat::Png);
        // The size stands in bytes 16 to 23; its checksum follows the type and the thirteen bytes of the block.
        bomb[16..20].copy_from_slice(&width.to_be_bytes());
        bomb[20..24].copy_from_slice(&height.to_be_bytes());
        let mut sum = flate2::Crc::new();
        sum.update(&bomb[12..29]);
        bomb[29..33].copy_from_slice(&sum.sum().to_be_bytes());
        bomb
    }

    #[test]
    fn a_bomb_is_refused_before_it_unfolds() {
        for (width, height, fault) in [
            (60_000, 60_000, PictureFault::TooManyPixels),
            (51_201, 1000, PictureFault::TooManyPixels),
            // As large as telephones make them, and cut off.
            (8192, 6144, PictureFault::Unreadable),
        ] {
            let drawn = draw(says(width, height), DocumentFormat::Png, ANY);
            assert_eq!(drawn, Err(fault), "{width}×{height}");
        }
        assert_eq!(memory(&says(60_000, 60_000)), MOST_MEMORY);
    }

    /// Noise, which nothing packs well.
    #[test]
    fn a_picture_does_not_grow_beyond_what_its_paper_may_be() {
        let mut seed = 1_u32;
        let noise = RgbImage::from_fn(200, 200, |_, _| {
            seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            Rgb([seed, seed >> 8, seed >> 16].map(|number| number.to_be_bytes()[0]))
        });
        let mut sent = Vec::new();
        DynamicImage::ImageRgb8(noise).write_with_encoder(JpegEncoder::new_with_quality(&mut sent, 70)).unwrap();
        let most = u64::try_from(sent.len()).unwrap();
        let free = draw(sent.clone(), DocumentFormat::Jpeg, ANY).unwrap();
        let held = draw(sent, DocumentFormat::Jpeg, Wanted { most, ..ANY }).unwrap();
        assert!(!is_within(&free, most) && is_within(&held, most), "{} and {} of {most}", free.len(), held.len());
    }

    #[test]
    fn what_is_damaged_is_refused() {
        let png = encoded(&flag(40, 40), ImageFormat::Png);
        for sent in [&png[..20], &png[..png.len() / 2], b"\x89PNG\r\n\x1A\n", b"\x89PNG\r\n\x1A\nMZ"] {
            assert_eq!(draw(sent.to_vec(), DocumentFormat::Png, ANY), Err(PictureFault::Unreadable));
        }
        assert_eq!(
            draw(b"\xFF\xD8\xFF\xE0 nothing".to_vec(), DocumentFormat::Jpeg, ANY),
            Err(PictureFault::Unreadable)
        );
    }
}
