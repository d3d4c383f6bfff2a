use super::*;
use flate2::Compression;
use flate2::write::ZlibEncoder;
use std::io::Write as _;

fn deflated(content: &[u8]) -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(content).unwrap();
    encoder.finish().unwrap()
}

/// A PDF with these objects; the directory is not right, which nobody here looks at.
fn pdf(objects: &[u8]) -> Vec<u8> {
    [b"%PDF-1.7\n", objects, b"\nxref\n0 1\ntrailer\n<< /Size 1 /Root 1 0 R >>\nstartxref\n9\n%%EOF\n"].concat()
}

fn stream(dictionary: &str, data: &[u8]) -> Vec<u8> {
    let head = format!("5 0 obj\n<< {dictionary} /Length {} >>\nstream\r\n", data.len());
    [head.as_bytes(), data, b"\nendstream\nendobj\n"].concat()
}

#[test]
fn what_offices_make_is_taken() {
    let plain = pdf(b"1 0 obj\n<< /Type /Catalog /Pages 2 0 R /OpenAction [3 0 R /XYZ null null 0] >>\nendobj\n");
    assert_eq!(check(&plain), Ok(()));
    let text = stream("/Filter /FlateDecode", &deflated(b"BT (Mention of /JavaScript and /Launch in a text) Tj ET"));
    assert_eq!(check(&pdf(&text)), Ok(()));
    let packed = stream("/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode", &deflated(b"1 0 << /Type /Catalog >>"));
    assert_eq!(check(&pdf(&packed)), Ok(()));
    // As older programs pack their streams, which have no packed objects.
    assert_eq!(check(&pdf(&stream("/Filter [/ASCII85Decode /FlateDecode]", b"Gb\"0;0`_7S~>"))), Ok(()));
}

#[test]
fn locks_programs_and_files_within_are_found_however_they_are_written() {
    for (objects, fault) in [
        ("trailer << /Encrypt 9 0 R >>", PdfFault::Encrypted),
        ("1 0 obj << /OpenAction << /S /JavaScript /JS (app.alert(1)) >> >>", PdfFault::Active),
        ("1 0 obj << /S/J#61vaScript>>", PdfFault::Active),
        ("1 0 obj << /S /#4c#61unch /F (cmd.exe) >>", PdfFault::Active),
        ("1 0 obj << /Names << /EmbeddedFiles 2 0 R >> >>", PdfFault::Active),
        ("1 0 obj << /Type /EmbeddedFile >>", PdfFault::Active),
        ("1 0 obj << /Subtype /RichMedia >>", PdfFault::Active),
        ("1 0 obj << /AcroForm << /XFA [(a) 3 0 R] >> >>", PdfFault::Active),
        ("1 0 obj << /S /SubmitForm >>", PdfFault::Active),
        ("1 0 obj << /Type /XRef >> 2 0 obj << /Filter /LZWDecode >>", PdfFault::Complex),
    ] {
        assert_eq!(check(&pdf(objects.as_bytes())), Err(fault), "{objects}");
    }
    let hidden = b"1 0 << /OpenAction << /S /JavaScript /JS (app.alert(1)) >> >>";
    for dictionary in ["/Type /ObjStm /Filter /FlateDecode", "/Filter /FlateDecode", "/Type /#4fbjStm /Filter [/Fl]"] {
        assert_eq!(check(&pdf(&stream(dictionary, &deflated(hidden)))), Err(PdfFault::Active), "{dictionary}");
    }
    // Across the border of two windows.
    let far = [b"1 0 ".to_vec(), vec![b' '; WINDOW - 8], b"/JavaScript ".to_vec()].concat();
    assert_eq!(check(&pdf(&stream("/Filter /FlateDecode", &deflated(&far)))), Err(PdfFault::Active));
    let twice = deflated(&deflated(hidden));
    assert_eq!(check(&pdf(&stream("/Type /ObjStm /Filter [/Fl /Fl]", &twice))), Err(PdfFault::Complex));
    for filter in ["[/AHx /FlateDecode]", "[ /RL ]"] {
        let objects = stream(&format!("/Type /ObjStm /Filter {filter}"), b"789c>");
        assert_eq!(check(&pdf(&objects)), Err(PdfFault::Complex), "{filter}");
    }
    let headless = stream("/Type /ObjStm /Filter /FlateDecode", &deflated(hidden)[2..]);
    assert_eq!(check(&pdf(&headless)), Err(PdfFault::Complex));
}

#[test]
fn a_bomb_is_refused_within_its_budget() {
    let bomb = pdf(&stream("/Filter /FlateDecode", &deflated(&vec![b'q'; 3 << 20])));
    assert!(bomb.len() < 10_000);
    assert_eq!(check_within(&bomb, 1 << 20), Err(PdfFault::Complex));
    assert_eq!(check_within(&bomb, 4 << 20), Ok(()));
}

#[test]
fn what_is_cut_off_or_something_else_is_refused() {
    let whole = pdf(b"1 0 obj << >> endobj");
    for sent in [&whole[..whole.len() - 8], b"%PDF-1.7", b"MZ%PDF-1.7 startxref %%EOF", b""] {
        assert_eq!(check(sent), Err(PdfFault::Unreadable));
    }
    let zip_behind = [&whole[..], &vec![0; 4096], b"PK\x05\x06"].concat();
    assert_eq!(check(&zip_behind), Err(PdfFault::Unreadable));
}
