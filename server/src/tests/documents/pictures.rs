//! Pictures among the papers handed in: their proportion, and what becomes of them when they are drawn anew.

use crate::store::document::StoredDocument;
use crate::store::file::Scan;
use crate::testing::TestApp;
use crate::upload as uploads;
use image::{DynamicImage, ImageFormat, RgbImage};
use sala::workflow::document::{DocumentFormat, Proportion, UploadLimits};
use std::io::Cursor;

/// A photograph that was given for a paper of any proportion, for one that asks for 3.5 to 4.5.
#[tokio::test]
async fn a_picture_given_once_must_have_the_proportion_of_the_next_paper() {
    let app = TestApp::start().await;
    let (state, now) = (&app.state, app.clock.now());
    let limits = UploadLimits {
        formats: vec![DocumentFormat::Png],
        max_bytes: 3_145_728,
        min_files: 1,
        max_files: 1,
        proportion: Some(Proportion(35, 45)),
    };
    for ((width, height), fits) in [((40, 30), false), ((35, 45), true)] {
        let mut out = Cursor::new(Vec::new());
        DynamicImage::ImageRgb8(RgbImage::new(width, height)).write_to(&mut out, ImageFormat::Png).unwrap();
        let content = out.into_inner();
        let received = state.files.receive_bytes(&content, now).await.unwrap();
        let (file, scan) = state.files.keep(&state.store, received, "image/png", Scan::Off, now).await.unwrap();
        let stored = StoredDocument {
            id: state.random.id(now),
            requirement: "PHOTO".to_owned(),
            file,
            name: "photo.png".to_owned(),
            given_at: now,
            size: i64::try_from(content.len()).unwrap(),
            media_type: "image/png".to_owned(),
            scan,
        };
        let looked = uploads::fits(&state.files, &stored, &limits).await;
        assert_eq!(looked.is_ok(), fits, "{width}×{height}: {looked:?}");
        let any = UploadLimits { proportion: None, ..limits.clone() };
        assert!(uploads::fits(&state.files, &stored, &any).await.is_ok());
    }
    app.finish().await;
}

/// A picture whose colours are written out grows when it is drawn anew: it is never kept larger than its paper allows.
#[tokio::test]
async fn a_picture_that_grows_beyond_the_limit_is_refused() {
    let app = TestApp::start().await;
    let (state, now) = (&app.state, app.clock.now());
    let sent = noise();
    for (room, kept) in [(0, false), (400_000, true)] {
        let limits = UploadLimits {
            formats: vec![DocumentFormat::Png],
            max_bytes: u64::try_from(sent.len()).unwrap() + room,
            min_files: 1,
            max_files: 1,
            proportion: None,
        };
        let received = state.files.receive_bytes(&sent, now).await.unwrap();
        let looked = state.looks.look(&state.files, received, &limits, now).await;
        let too_large = matches!(looked, Err(uploads::LookError::Fault(uploads::Fault::TooLarge)));
        assert_eq!((looked.is_ok(), too_large), (kept, !kept), "{room}");
    }
    app.finish().await;
}

/// A PNG of 300 by 300 pixels in 256 colours without any order.
fn noise() -> Vec<u8> {
    let mut state = 1_u32;
    let mut next = || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        state.to_be_bytes()[0]
    };
    let mut png = b"\x89PNG\r\n\x1a\n".to_vec();
    let mut chunk = |kind: &[u8; 4], data: &[u8]| {
        let mut sum = flate2::Crc::new();
        sum.update(kind);
        sum.update(data);
        png.extend(u32::try_from(data.len()).unwrap().to_be_bytes());
        png.extend(kind.iter().chain(data).copied().chain(sum.sum().to_be_bytes()));
    };
    chunk(b"IHDR", &[0, 0, 1, 44, 0, 0, 1, 44, 8, 3, 0, 0, 0]);
    chunk(b"PLTE", &std::iter::repeat_with(&mut next).take(768).collect::<Vec<u8>>());
    // Each line begins with how it was filtered: not at all.
    let lines: Vec<u8> =
        (0..300).flat_map(|_| [vec![0], std::iter::repeat_with(&mut next).take(300).collect()].concat()).collect();
    let mut packed = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::best());
    std::io::Write::write_all(&mut packed, &lines).unwrap();
    chunk(b"IDAT", &packed.finish().unwrap());
    chunk(b"IEND", &[]);
    png
}
