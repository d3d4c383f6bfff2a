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

/// A stream of objects, packed as usual.
fn packed(objects: &str) -> Vec<u8> {
    pdf(&stream("/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode", &deflated(format!("1 0 {objects}").as_bytes())))
}

#[test]
fn what_offices_make_is_taken() {
    let plain = pdf(b"1 0 obj\n<< /Type /Catalog /Pages 2 0 R /OpenAction [3 0 R /XYZ null null 0] >>\nendobj\n");
    assert_eq!(check(&plain), Ok(()));
    let text = stream("/Filter /FlateDecode", &deflated(b"BT (Mention of /JavaScript and /Launch in a text) Tj ET"));
    assert_eq!(check(&pdf(&text)), Ok(()));
    assert_eq!(check(&packed("<< /Type /Catalog >>")), Ok(()));
    // As older programs pack their streams, also in files whose objects are packed as usual.
    let old = stream("/Filter [/ASCII85Decode /FlateDecode]", b"Gb\"0;0`_7S~>");
    assert_eq!(check(&pdf(&old)), Ok(()));
    let both =
        [stream("/Type /XRef /W [1 2 1] /Root 1 0 R", b"\0"), stream("/Filter /LZWDecode", b"\x80\x0b")].concat();
    assert_eq!(check(&pdf(&both)), Ok(()));
    // A profile of colours also has a number, and is no stream of objects.
    let profile = stream("/N 3 /Filter [/ASCII85Decode /FlateDecode]", b"Gb\"0;0`_7S~>");
    assert_eq!(check(&pdf(&profile)), Ok(()));
    // Links that somebody clicks.
    let link = b"7 0 obj << /Subtype /Link /A << /S /URI /URI (https://sala.example) >> >> endobj";
    assert_eq!(check(&pdf(link)), Ok(()));
}

/// Whoever writes about such things in a title, a comment, a page or a bookmark has a harmless file.
#[test]
fn what_is_only_text_is_taken() {
    for object in [
        "1 0 obj << /Title (How to use /JavaScript and /Encrypt in \\) /Launch (nested /XFA) files) >> endobj",
        "1 0 obj << /Title (a) % /JavaScript /Encrypt\n >> endobj",
        "1 0 obj << /Title <2F4A617661536372697074> >> endobj",
        "BT (see /JavaScript) Tj ET and the obj /JavaScript of a trailer /Encrypt",
        "1 0 obj << /JavaScripts 1 /xJavaScript /Encryption >> endobj",
    ] {
        assert_eq!(check(&pdf(object.as_bytes())), Ok(()), "{object}");
        assert_eq!(
            check(&pdf(&stream("", format!("q {object} Q").replace("1 0 obj", "").as_bytes()))),
            Ok(()),
            "{object}"
        );
    }
    assert_eq!(check(&packed("<< /Title (of /JavaScript) >>")), Ok(()));
}

#[test]
fn locks_programs_and_files_within_are_found_however_they_are_written() {
    for (objects, fault) in [
        ("trailer << /Encrypt 9 0 R >>", PdfFault::Encrypted),
        ("trailer%c\n<</#45ncrypt 9 0 R>>", PdfFault::Encrypted),
        ("4 0 obj << /Type /XRef /Encrypt 9 0 R >> stream", PdfFault::Encrypted),
        ("1 0 obj << /OpenAction << /S /JavaScript /JS (app.alert(1)) >> >>", PdfFault::Active),
        ("1 0 obj << /S/J#61vaScript>>", PdfFault::Active),
        ("1 0 obj << /S /#4c#61unch /F (cmd.exe) >>", PdfFault::Active),
        ("1 0 obj<</S/Launch>>", PdfFault::Active),
        ("1 0 %\n obj << /S /Launch >>", PdfFault::Active),
        ("1\t0\0obj << /S\0/Launch >>", PdfFault::Active),
        ("1 0 obj << /Title (x\\\\) /S /Launch >>", PdfFault::Active),
        ("1 0 obj << /A endobj /S /Launch >>", PdfFault::Active),
        ("1 0 obj [ stream << /S /Launch >> ]", PdfFault::Active),
        ("1 0 obj << /A <zz( > /S /Launch /B (x) >>", PdfFault::Complex),
        // The directory may lead into a text.
        ("1 0 obj (2 0 obj << /S /Launch >> endobj) endobj", PdfFault::Active),
        ("1 0 obj << /Names << /EmbeddedFiles 2 0 R >> >>", PdfFault::Active),
        ("1 0 obj << /Type /EmbeddedFile >>", PdfFault::Active),
        // A file that a note on a page carries, whatever its own stream says that it is.
        ("1 0 obj << /Type /Annot /Subtype /FileAttachment /FS 2 0 R >>", PdfFault::Active),
        ("2 0 obj << /Type /Filespec /F (a.exe) /EF << /F 3 0 R >> >>", PdfFault::Active),
        ("2 0 obj<</#45F<</UF 3 0 R>>>>", PdfFault::Active),
        ("1 0 obj << /Type /3D /OnInstantiate 2 0 R >>", PdfFault::Active),
        ("1 0 obj << /Subtype /RichMedia >>", PdfFault::Active),
        ("1 0 obj << /AcroForm << /XFA [(a) 3 0 R] >> >>", PdfFault::Active),
        ("1 0 obj << /S /SubmitForm >>", PdfFault::Active),
        // An address that opens by itself.
        ("1 0 obj << /OpenAction << /S /URI /URI (https://x.example) >> >>", PdfFault::Active),
        ("1 0 obj << /OpenAction 7 0 R >> endobj 7 0 obj << /S /URI /URI (x) >> endobj", PdfFault::Active),
        ("7 0 obj << /S /GoToR /F (x) >> endobj 1 0 obj << /AA << /O 7 0 R >> >> endobj", PdfFault::Active),
    ] {
        assert_eq!(check(&pdf(objects.as_bytes())), Err(fault), "{objects}");
    }
}

#[test]
fn what_hides_in_streams_of_objects_is_found() {
    let hidden = "<< /OpenAction << /S /JavaScript /JS (app.alert(1)) >> >>";
    assert_eq!(check(&packed(hidden)), Err(PdfFault::Active));
    let content = format!("1 0 {hidden}");
    for dictionary in [
        "/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode",
        "/N 1 /First 4 /Filter /FlateDecode",
        "/N 1 /Filter /FlateDecode",
        "/Type /#4fbjStm /N 1 /#46irst 4 /Filter [/Fl]",
        "/Type /ObjStm /N 1 /First 4 /Note (obj) /Filter /FlateDecode",
    ] {
        let sent = pdf(&stream(dictionary, &deflated(content.as_bytes())));
        assert_eq!(check(&sent), Err(PdfFault::Active), "{dictionary}");
    }
    assert_eq!(check(&pdf(&stream("/Type /ObjStm /N 1 /First 4", content.as_bytes()))), Err(PdfFault::Active));
    // A place in the middle of a text, and an action that another object starts.
    let within = "1 0 2 1 (<< /S /Launch >>)";
    let within = stream("/Type /ObjStm /N 2 /First 8 /Filter /FlateDecode", &deflated(within.as_bytes()));
    assert_eq!(check(&pdf(&within)), Err(PdfFault::Active));
    let two = "7 0 8 22 << /S /URI /URI () >> << /OpenAction 7 0 R >>";
    let two = stream("/Type /ObjStm /N 2 /First 9 /Filter /FlateDecode", &deflated(two.as_bytes()));
    assert_eq!(check(&pdf(&two)), Err(PdfFault::Active));
    let far = [b"1 0 ".to_vec(), vec![b' '; 200_000], b"/JavaScript ".to_vec()].concat();
    let far = stream("/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode", &deflated(&far));
    assert_eq!(check(&pdf(&far)), Err(PdfFault::Active));
}

#[test]
fn objects_that_are_packed_unusually_are_refused() {
    let content = deflated(b"1 0 << /S /JavaScript >>");
    for (dictionary, data) in [
        ("/Filter [/Fl /Fl]", deflated(&content)),
        ("/Filter /Fl", deflated(&content)),
        ("/Filter [/AHx /FlateDecode]", b"789c>".to_vec()),
        ("/Filter [ /RL ]", b"789c>".to_vec()),
        ("/Filter /LZWDecode", b"\x80".to_vec()),
        ("/Filter 9 0 R", content.clone()),
        ("/Filter /FlateDecode", content[2..].to_vec()),
        ("/Filter /FlateDecode /DecodeParms << /Predictor 12 >>", content.clone()),
        ("/Filter /FlateDecode /First 9", content.clone()),
        ("/Filter /FlateDecode /F (other.pdf)", content.clone()),
        ("/Filter /FlateDecode", deflated(&vec![b' '; streams::MOST_OBJECTS + 1])),
        ("/Filter /FlateDecode", deflated(b"1.0 0 << >>")),
    ] {
        let objects = stream(&format!("/Type /ObjStm /N 1 /First 4 {dictionary}"), &data);
        assert_eq!(check(&pdf(&objects)), Err(PdfFault::Complex), "{dictionary}");
    }
    let elsewhere = stream("/Type /ObjStm /N 1 /First 8 0 R /Filter /Fl", &content);
    assert_eq!(check(&pdf(&elsewhere)), Err(PdfFault::Complex));
    let padded = stream(&format!("/Type /ObjStm /N 1 /First 4 /Pad ({}) /Filter /Fl", "x".repeat(70_000)), &content);
    assert_eq!(check(&pdf(&padded)), Err(PdfFault::Complex));
}

#[test]
fn a_bomb_is_refused_within_its_budget() {
    let bomb = pdf(&stream("/Filter /FlateDecode", &deflated(&vec![b'q'; 3 << 20])));
    assert!(bomb.len() < 10_000);
    assert_eq!(check_within(&bomb, 1 << 20), Err(PdfFault::Complex));
    assert_eq!(check_within(&bomb, 4 << 20), Ok(()));
    // Objects and texts that do not end, each of which would be read to the end of the file.
    for endless in [&b"1 0 obj << ("[..], b"1 0 obj << <", b"1 0 obj [", b"1 0 obj << /Type /ObjStm /First 1 "] {
        assert_eq!(
            check(&pdf(&endless.repeat(20_000))),
            Err(PdfFault::Complex),
            "{}",
            String::from_utf8_lossy(endless)
        );
    }
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
