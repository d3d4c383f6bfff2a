//! The forms of a page as a browser reads them, and what in a page is not the text that it should be.

use super::HOSTILE;

struct Tag {
    name: String,
    attributes: Vec<(String, String)>,
    /// What follows it up to the next tag.
    text: String,
}

impl Tag {
    fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    fn has(&self, name: &str, value: &str) -> bool {
        self.get(name) == Some(value)
    }
}

/// As a browser sends it.
#[derive(Debug, Clone)]
pub struct Form {
    pub action: String,
    pub posts: bool,
    pub multipart: bool,
    pub fields: Vec<Field>,
    /// The buttons that say something.
    pub buttons: Vec<(String, String)>,
}

#[derive(Debug, Clone)]
pub struct Field {
    pub name: String,
    pub value: String,
    pub file: bool,
}

impl Form {
    /// The same form, perhaps with other values.
    pub fn is_like(&self, other: &Self) -> bool {
        let names = |form: &Self| form.fields.iter().map(|field| field.name.clone()).collect::<Vec<_>>();
        self.action == other.action && self.buttons == other.buttons && names(self) == names(other)
    }
}

fn unescaped(text: &str) -> String {
    let quotes = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#x27;", "'");
    quotes.replace("&#39;", "'").replace("&amp;", "&")
}

/// An attribute at the start of what follows a tag's name, and what follows it; `None` at the tag's end.
fn attribute(rest: &str) -> Option<((String, String), &str)> {
    let rest = rest.trim_start_matches(|c: char| c.is_whitespace() || c == '/');
    if rest.is_empty() || rest.starts_with('>') {
        return None;
    }
    let end =
        rest[1..].find(|c: char| c.is_whitespace() || matches!(c, '=' | '>' | '/')).map_or(rest.len(), |at| at + 1);
    let (name, rest) = rest.split_at(end);
    let Some(value) = rest.strip_prefix('=') else { return Some(((name.to_owned(), String::new()), rest)) };
    let quote = value.chars().next().filter(|c| matches!(c, '"' | '\''));
    let (value, rest) = match quote {
        Some(quote) => value[1..].split_once(quote).unwrap_or((&value[1..], "")),
        None => value.split_at(value.find(|c: char| c.is_whitespace() || c == '>').unwrap_or(value.len())),
    };
    Some(((name.to_owned(), unescaped(value)), rest))
}

/// What a page that refuses something does not say: it has a summary of errors, and each of its links leads to what is there.
pub fn unsaid(html: &str) -> Option<String> {
    let tags = tags(html);
    if !tags.iter().any(|tag| tag.has("id", "error-summary")) {
        return Some("no summary of errors".to_owned());
    }
    let targets = tags.iter().filter(|tag| tag.name == "a").filter_map(|tag| tag.get("href")?.strip_prefix('#'));
    let missing = targets.filter(|target| !tags.iter().any(|tag| tag.has("id", target))).collect::<Vec<_>>();
    (!missing.is_empty()).then(|| format!("there is no {missing:?}"))
}

fn tags(html: &str) -> Vec<Tag> {
    let (mut tags, mut rest) = (Vec::new(), html);
    while let Some(at) = rest.find('<') {
        rest = &rest[at + 1..];
        if let Some(comment) = rest.strip_prefix("!--") {
            rest = comment.split_once("-->").map_or("", |(_, rest)| rest);
            continue;
        }
        let end = rest.find(|c: char| c.is_whitespace() || c == '>').unwrap_or(rest.len());
        let (name, mut after) = rest.split_at(end);
        let mut attributes = Vec::new();
        while let Some((attribute, next)) = attribute(after) {
            attributes.push(attribute);
            after = next;
        }
        after = after.split_once('>').map_or("", |(_, after)| after);
        if name == "script" {
            after = after.find("</script").map_or("", |at| &after[at..]);
        }
        let text = after.split('<').next().unwrap_or_default();
        tags.push(Tag { name: name.to_ascii_lowercase(), attributes, text: unescaped(text) });
        rest = after;
    }
    tags
}

/// What in a page is not the text that it should be: a tag or an attribute of whoever typed, or half an escape.
pub fn fault(html: &str) -> Option<String> {
    if html.to_ascii_lowercase().contains("<script>alert") {
        return Some("a script of whoever typed".to_owned());
    }
    for tag in tags(html) {
        if tag.name == "b" {
            return Some("a tag of whoever typed".to_owned());
        }
        let odd = |name: &str| !name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | ':' | '_'));
        // `<!DOCTYPE html>` has one too.
        if let Some((name, _)) = tag.attributes.iter().find(|(name, _)| odd(name)) {
            return Some(format!("an attribute {name} in <{}>", tag.name));
        }
    }
    let half = html.split("&lt;b&gt;&amp;").skip(1).any(|rest| !rest.starts_with("amp;"));
    half.then(|| "what was typed as &amp; would be read as &".to_owned())
}

/// The forms of a page, without the button of the header that signs out.
pub fn forms(html: &str) -> Vec<Form> {
    let (mut forms, mut inside, mut list) = (Vec::<Form>::new(), false, String::new());
    for tag in tags(html) {
        match (tag.name.as_str(), inside) {
            ("form", _) if !tag.has("class", "sala-account__form") => {
                inside = true;
                forms.push(Form {
                    action: tag.get("action").unwrap_or_default().to_owned(),
                    posts: tag.has("method", "post"),
                    multipart: tag.has("enctype", "multipart/form-data"),
                    fields: Vec::new(),
                    buttons: Vec::new(),
                });
            }
            ("/form", _) => inside = false,
            (name @ ("input" | "textarea" | "select" | "option" | "button"), true) => {
                if name == "select" {
                    tag.get("name").unwrap_or_default().clone_into(&mut list);
                }
                read(forms.last_mut().expect("inside one"), name, &tag, &list);
            }
            _ => {}
        }
    }
    forms
}

/// Adds what a tag stands for: of a list and of choices the chosen one, or else the first.
fn read(form: &mut Form, tag_name: &str, tag: &Tag, list: &str) {
    let name = tag.get("name").unwrap_or(if tag_name == "option" { list } else { "" });
    if name.is_empty() || name == app::parts::csrf_field::CSRF_FIELD {
        return;
    }
    let value = tag.get("value").unwrap_or_default();
    if tag_name == "button" {
        form.buttons.push((name.to_owned(), value.to_owned()));
        return;
    }
    let value = if tag_name == "textarea" { tag.text.trim_start_matches('\n') } else { value };
    let chosen = tag.get("selected").or(tag.get("checked")).is_some();
    match form.fields.iter_mut().find(|field| field.name == name) {
        Some(field) if chosen || field.value.is_empty() => value.clone_into(&mut field.value),
        Some(_) => {}
        None => {
            form.fields.push(Field { name: name.to_owned(), value: value.to_owned(), file: tag.has("type", "file") });
        }
    }
}

#[test]
fn faults_are_found() {
    for (page, faulty) in [
        ("<p title=\"a &quot;b&quot;\">\"'&gt;&lt;script&gt;alert(1)</p>", false),
        ("<input value=\"&quot;'&gt;&lt;b&gt;&amp;amp;\" required><p>it's</p>", false),
        ("<p><script>alert(1)</script></p>", true),
        ("<p><SCRIPT>ALERT(1)</SCRIPT></p>", true),
        ("<input value=\"\"'&gt;&lt;script\">", true),
        ("<p>one<b>two</b></p>", true),
        ("<p>&lt;b&gt;&amp;</p>", true),
    ] {
        assert_eq!(fault(page).is_some(), faulty, "{page}: {:?}", fault(page));
    }
    assert!(fault(HOSTILE).is_some());
}

#[test]
fn forms_are_read_as_browsers_read_them() {
    let page = "<form class=\"sala-account__form\" method=\"post\"><button name=\"x\"></button></form>
        <form method=\"post\" action=\"/a\"><input type=\"hidden\" name=\"csrf_token\" value=\"t\"><input type=\"radio\" name=\"r\" value=\"1\">
        <input type=\"radio\" name=\"r\" value=\"2\" checked><select name=\"s\"><option value=\"\"></option><option value=\"o\">
        </option></select><textarea name=\"t\">\n&lt;x</textarea><button name=\"act\" value=\"go\">Go</button></form>";
    let [form]: [Form; 1] = forms(page).try_into().unwrap();
    let fields: Vec<_> = form.fields.iter().map(|field| (field.name.as_str(), field.value.as_str())).collect();
    assert_eq!(fields, [("r", "2"), ("s", "o"), ("t", "<x")]);
    assert_eq!((form.posts, form.buttons), (true, vec![("act".to_owned(), "go".to_owned())]));
}
