use super::*;

fn shown(html: &str) -> String {
    with_lang(&html.replace("[en]", BEGIN).replace("[/en]", END))
}

#[test]
fn a_whole_element_says_its_language() {
    assert_eq!(shown("<p class=\"a\">[en]Queue[/en]</p>"), "<p class=\"a\" lang=\"en\">Queue</p>");
    assert_eq!(shown("<option value=\"1\">[en]All[/en]</option>"), "<option value=\"1\" lang=\"en\">All</option>");
    assert_eq!(shown("<title>[en]Queue[/en] – Sala</title>"), "<title lang=\"en\">Queue – Sala</title>");
    assert_eq!(shown("<dd>12/34 ถนนสุขุมวิท 21</dd>"), "<dd lang=\"th\">12/34 ถนนสุขุมวิท 21</dd>");
    assert_eq!(shown("<option>ภูเก็ต</option>"), "<option lang=\"th\">ภูเก็ต</option>");
}

#[test]
fn a_part_of_a_text_becomes_an_element() {
    assert_eq!(shown("<p>[en]Area[/en]（任意）</p>"), "<p><span lang=\"en\">Area</span>（任意）</p>");
    assert_eq!(shown("<p>[en]a[/en][en]b[/en]</p>"), "<p><span lang=\"en\">a</span><span lang=\"en\">b</span></p>");
    assert_eq!(shown("<p>[en]a<b>c</b>d[/en]</p>"), "<p><span lang=\"en\">a</span><b>c</b>d</p>");
    let nested = "<p lang=\"ja\">[en]by [en]Anna[/en]</p>";
    assert_eq!(shown(nested), "<p lang=\"ja\"><span lang=\"en\">by <span lang=\"en\">Anna</span></span></p>");
}

#[test]
fn thai_within_another_language_is_an_element() {
    let html = "<p>Decide in place of สมชาย ใจดี now, or ask ก. ข. (2)</p>";
    let expected =
        "<p>Decide in place of <span lang=\"th\">สมชาย ใจดี</span> now, or ask <span lang=\"th\">ก. ข</span>. (2)</p>";
    assert_eq!(shown(html), expected);
    assert_eq!(shown("<p>ก<br>ข</p>"), "<p><span lang=\"th\">ก</span><br><span lang=\"th\">ข</span></p>");
    let name = "<p>[en]by ก[/en]</p>";
    assert_eq!(shown(name), "<p><span lang=\"en\">by <span lang=\"th\">ก</span></span></p>");
    assert_eq!(shown("<b>฿500</b><b>ລາວ</b>"), "<b>฿500</b><b>ລາວ</b>");
}

#[test]
fn what_is_thai_already_says_no_more() {
    for html in [
        "<html lang=\"th\"><p>ไทย <b>ก</b></p></html>",
        "<p lang=\"th\">ก<p>ข</p>ค</p>",
        "<a hreflang=\"th\" lang=\"th\">ไทย</a>",
        "<html lang=\"th\"><input lang=\"en\">ก</html>",
    ] {
        assert_eq!(shown(html), html);
    }
    let address = "<html lang=\"th\"><span lang=\"en\">12 <b>ถนน</b> Road</span>ข</html>";
    let expected = "<html lang=\"th\"><span lang=\"en\">12 <b lang=\"th\">ถนน</b> Road</span>ข</html>";
    assert_eq!(shown(address), expected);
    let after = "<i lang=\"th\"><i>ก</i></i><i>ข</i>";
    assert_eq!(shown(after), "<i lang=\"th\"><i>ก</i></i><i lang=\"th\">ข</i>");
}

#[test]
fn nothing_is_left_in_attributes_pictures_code_and_islands() {
    assert_eq!(shown("<a title=\"[en]1 > 0[/en] ก\">x</a>"), "<a title=\"1 > 0 ก\">x</a>");
    assert_eq!(shown("<tspan>a [en]b[/en] ก</tspan>"), "<tspan>a b ก</tspan>");
    assert_eq!(shown("<script>if (a < b) c = \"ก\";</script>"), "<script>if (a < b) c = \"ก\";</script>");
    let island = "<leptos-island data-props=\"[en]a[/en]\"><p>[en]b[/en]ก</p></leptos-island><p>[en]c[/en]</p>";
    let expected = "<leptos-island data-props=\"a\"><p>bก</p></leptos-island><p lang=\"en\">c</p>";
    assert_eq!(shown(island), expected);
}

#[test]
fn typed_marks_and_broken_tags_do_no_harm() {
    assert_eq!(shown("<p>a[/en]b</p>"), "<p>ab</p>");
    assert_eq!(shown("<p>a[en]b</p>"), "<p>a<span lang=\"en\">b</span></p>");
    assert_eq!(shown("<p>\u{E0041}</p>"), "<p>\u{E0041}</p>");
    assert_eq!(shown("<p><!-- x -->ก</p>"), "<p><!-- x --><span lang=\"th\">ก</span></p>");
    assert_eq!(shown("</p>ก<a title=\"ข"), "</p><span lang=\"th\">ก</span><a title=\"ข");
}
