//! Writes photographs for `script/bench` to hand in: `photographs FOLDER COUNT`. Each has 12 million pixels, as a telephone makes them:
//! light that changes over the picture, and grain. No two are alike.

use image::codecs::jpeg::JpegEncoder;
use image::{Rgb, RgbImage};
use std::fs::File;
use std::io::BufWriter;
use std::path::Path;

const WIDTH: u32 = 4000;
const HEIGHT: u32 = 3000;
const QUALITY: u8 = 85;

fn photograph(number: u32) -> RgbImage {
    let mut seed = number.wrapping_mul(2_654_435_761) | 1;
    RgbImage::from_fn(WIDTH, HEIGHT, |x, y| {
        // A generator of Marsaglia's: quick, and good enough for grain.
        seed ^= seed << 13;
        seed ^= seed >> 17;
        seed ^= seed << 5;
        let grain = seed % 7;
        let light = [x * 200 / WIDTH, y * 200 / HEIGHT, (x + y) * 200 / (WIDTH + HEIGHT)];
        Rgb(light.map(|light| u8::try_from(light + grain).unwrap_or(u8::MAX)))
    })
}

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [folder, count] = arguments.as_slice() else { panic!("photographs FOLDER COUNT") };
    for number in 0..count.parse().expect("a number") {
        let path = Path::new(folder).join(format!("{number}.jpg"));
        let file = BufWriter::new(File::create(&path).expect("a file can be made"));
        let encoder = JpegEncoder::new_with_quality(file, QUALITY);
        photograph(number).write_with_encoder(encoder).expect("a photograph can be written");
    }
}
