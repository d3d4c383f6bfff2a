//! Writes every sample of every page in every language as a file, to be looked at in a browser:
//! `cargo run -p app --features ssr --example look -- <folder>`; the stylesheet is expected beside the files.

use std::{env, fs, path::PathBuf, sync::Arc};

use app::{
    pages::all_samples,
    render::{Assets, CsrfToken, IslandAssets, PageContext, UserBar},
};
use sala::text::Lang;

fn main() -> std::io::Result<()> {
    let folder = PathBuf::from(env::args().nth(1).unwrap_or_else(|| "target/look".to_owned()));
    fs::create_dir_all(&folder)?;
    let assets = Arc::new(Assets {
        css: "sala.css".into(),
        mark: "sala.svg".into(),
        favicon: "favicon.svg".into(),
        follow: "follow.js".into(),
        islands: env::var("ISLANDS")
            .ok()
            .map(|base| IslandAssets { js: format!("{base}sala.js"), wasm: format!("{base}sala_bg.wasm") }),
    });
    for lang in Lang::ALL {
        for sample in all_samples().into_iter().filter(|sample| !sample.hostile) {
            let name = sample.name.replace('/', "-");
            let signed_in = !name.starts_with("home") && !name.starts_with("foreigner") && name != "account-sign-in";
            let context = PageContext {
                lang,
                path: format!("/{lang}/"),
                assets: assets.clone(),
                nonce: Some("abc".into()),
                csrf: Some(CsrfToken("token".into())),
                user: signed_in.then(|| UserBar {
                    name: "anna@example.com".into(),
                    officer: name.starts_with("officer"),
                    finance: false,
                }),
                warns_of_end: false,
                ends_at: (name == "account-overview").then(|| "21:05".into()),
            };
            fs::write(folder.join(format!("{name}.{lang}.html")), sample.render(&context))?;
        }
    }
    Ok(())
}
