//! `sala service …`: checking, listing, publishing and migrating services.

use std::path::Path;
use std::process::ExitCode;

use anyhow::Context as _;
use sala::calendar::bangkok_day;
use sala::service::lint::{Surroundings, lint_against, lint_source, readers};
use sala::service::{Bundle, SHIPPED, Source, Texts, content_hash};
use sala::text::{Lang, hex};
use sala::workflow::Finding;
use sala::workflow::lint::Code;
use sala::workflow::migrate::{AnswersMove, Mapping, Move};

use super::{close, open, texts};
use crate::app_state::AppState;
use crate::cases::migrate::{Line, Migration, migrate, revert};
use crate::config::{Options, ServiceCommand};
use crate::ports::REGISTERS;
use crate::present::Words;
use crate::present::state_chart::service_chart;
use crate::store::{StoreError, Tx};

pub(super) async fn run(options: Options, command: ServiceCommand) -> anyhow::Result<ExitCode> {
    match command {
        ServiceCommand::List => list(),
        ServiceCommand::Chart { code, lang } => chart(&code, lang),
        ServiceCommand::Lint { folders } => Ok(lint_all(&folders)),
        ServiceCommand::Publish { folder } => publish(options, &folder).await,
        ServiceCommand::Migrate { service, revert: true, .. } => take_back(options, &service).await,
        ServiceCommand::Migrate { service, states, answers, dry_run, .. } => {
            let mapping = Mapping { states: states.into_iter().collect(), answers: answers.into_iter().collect() };
            move_all(options, Migration { service, mapping, dry_run }).await
        }
    }
}

fn list() -> anyhow::Result<ExitCode> {
    for bundle in sala::service::shipped()? {
        println!("{} {}", bundle.service.code, hex(&content_hash(&bundle.canonical()?)));
    }
    Ok(ExitCode::SUCCESS)
}

fn chart(code: &str, lang: Lang) -> anyhow::Result<ExitCode> {
    let bundles = sala::service::shipped()?;
    let bundle = bundles.iter().find(|bundle| bundle.service.code == code).context("there is no such service")?;
    println!("{}", service_chart(Words { bundle, lang }));
    Ok(ExitCode::SUCCESS)
}

fn lint_all(folders: &[std::path::PathBuf]) -> ExitCode {
    let (mut services, mut findings) = (0, 0);
    if folders.is_empty() {
        for source in SHIPPED {
            services += 1;
            findings += check(source, Texts::default()).1;
        }
    }
    for folder in folders {
        services += 1;
        findings += match Folder::read(folder) {
            Ok(folder) => folder.check().1,
            Err(error) => {
                println!("{error:#}; {} [{}]", Code::Unreadable.remedy(), Code::Unreadable.code());
                1
            }
        };
    }
    println!("{services} service(s) checked, {findings} finding(s)");
    if findings == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Checks a service, prints what is found, and says how much that is. Without a bundle where a file cannot be read.
fn check(source: &Source<'_>, texts: Texts) -> (Option<Bundle>, usize) {
    let has_text = |bundle: &Bundle, key: &str| app::i18n::has_in(&readers(bundle, key), key);
    let (bundle, findings) = lint_source(source, texts, &has_text);
    for finding in &findings {
        let folder = if finding.file() == "locales" { String::new() } else { format!("{}/", source.folder) };
        println!("{folder}{finding}");
    }
    (bundle, findings.len())
}

/// The files of a service in a folder.
struct Folder {
    name: String,
    service: String,
    form: String,
    workflow: String,
    scenarios: Vec<(String, String)>,
    texts: Texts,
}

impl Folder {
    fn read(folder: &Path) -> anyhow::Result<Self> {
        let text =
            |path: &Path| std::fs::read_to_string(path).with_context(|| format!("{} cannot be read", path.display()));
        let mut scenarios = Vec::new();
        if let Ok(files) = std::fs::read_dir(folder.join("tests")) {
            for file in files {
                let path = file?.path();
                let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
                scenarios.push((name, text(&path)?));
            }
        }
        scenarios.sort();
        Ok(Self {
            name: folder.display().to_string(),
            service: text(&folder.join("service.toml"))?,
            form: text(&folder.join("form.toml"))?,
            workflow: text(&folder.join("workflow.toml"))?,
            scenarios,
            texts: texts::read(folder)?,
        })
    }

    /// Its bundle, and how much is wrong with it.
    fn check(&self) -> (Option<Bundle>, usize) {
        let scenarios: Vec<(&str, &str)> =
            self.scenarios.iter().map(|(name, script)| (name.as_str(), script.as_str())).collect();
        let source = Source {
            folder: &self.name,
            service: &self.service,
            form: &self.form,
            workflow: &self.workflow,
            scenarios: &scenarios,
        };
        check(&source, self.texts.clone())
    }
}

async fn publish(options: Options, folder: &Path) -> anyhow::Result<ExitCode> {
    let (Some(bundle), 0) = Folder::read(folder)?.check() else {
        println!("Nothing is published.");
        return Ok(ExitCode::FAILURE);
    };
    let (state, database) = open(options).await?;
    let mut tx = state.store.begin_system().await?;
    let missing = missing_beside(&state, &mut tx, &bundle).await?;
    for finding in &missing {
        println!("{}/{finding}", folder.display());
    }
    if !missing.is_empty() {
        drop(tx);
        close(state, database).await;
        println!("Nothing is published.");
        return Ok(ExitCode::FAILURE);
    }
    let (hash, is_new) = tx.bundle_publish(&bundle, state.clock.now()).await?;
    tx.commit().await?;
    close(state, database).await;
    let what = if is_new { "published" } else { "is the newest version already" };
    println!("{} {} {what}", bundle.service.code, hex(&hash));
    Ok(ExitCode::SUCCESS)
}

/// What the service needs beside itself and is not there.
pub async fn missing_beside(state: &AppState, tx: &mut Tx, bundle: &Bundle) -> Result<Vec<Finding>, StoreError> {
    let mut services = Vec::new();
    for service in tx.services().await? {
        services.extend(state.bundles.newest(tx, &service).await?.map(|(_, bundle)| Bundle::clone(&bundle)));
    }
    let agencies = tx.agencies().await?;
    let settings = tx.settings_on(bangkok_day(state.clock.now()), None).await?.0.into_keys().collect();
    let surroundings =
        Surroundings { services: &services, agencies: &agencies, registers: &REGISTERS, settings: &settings };
    Ok(lint_against(bundle, surroundings))
}

async fn move_all(options: Options, migration: Migration) -> anyhow::Result<ExitCode> {
    let (state, database) = open(options).await?;
    let (mut moved, mut blocked) = (0, 0);
    let result = migrate(&state, &migration, |line| {
        if line.is_blocked() {
            blocked += 1;
        } else {
            moved += 1;
        }
        tell(&line);
    });
    result.await?;
    close(state, database).await;
    let verb = if migration.dry_run { "would move" } else { "moved" };
    println!("{moved} case(s) and draft(s) {verb}, {blocked} blocked");
    Ok(if blocked == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

async fn take_back(options: Options, service: &str) -> anyhow::Result<ExitCode> {
    let (state, database) = open(options).await?;
    revert(&state, service, |line| tell(&line)).await?;
    close(state, database).await;
    Ok(ExitCode::SUCCESS)
}

/// Codes and references only, never an answer.
fn tell(line: &Line) {
    match line {
        Line::Case { reference, from, plan: Ok(Move { to, answers, .. }) } => {
            println!("{reference}: {from} -> {to}; {}", answers_of(answers));
        }
        Line::Case { reference, plan: Err(blocked), .. } => println!("{reference}: blocked: {blocked}"),
        Line::Draft { plan: Ok(answers) } => println!("a draft; {}", answers_of(answers)),
        Line::Draft { plan: Err(blocked) } => println!("a draft: blocked: {blocked}"),
        Line::Reverted { reference, state } => println!("{reference}: back in {state}"),
        Line::DraftReverted => println!("a draft: back in its version"),
        Line::Failed { which, why } => println!("{which}: failed: {why}"),
        Line::Kept { reference } => println!("{reference}: stays, since something has happened or it was not migrated"),
    }
}

fn answers_of(AnswersMove { renamed, void, asked }: &AnswersMove) -> String {
    let renamed: Vec<String> = renamed.iter().map(|(old, new)| format!("{old}={new}")).collect();
    let (renamed, void, asked) = (list_of(&renamed), list_of(void), list_of(asked));
    format!("renamed: {renamed}; void: {void}; asked again: {asked}")
}

fn list_of(names: &[String]) -> String {
    if names.is_empty() { "-".to_owned() } else { names.join(" ") }
}
