//! What the program can be told to do: its commands, with what each needs. The options that all share are in [`Options`].

use std::path::PathBuf;

use clap::{Parser, Subcommand};
use sala::access::Role;
use sala::text::Lang;

use super::Options;

/// Sala: one counter for every government service.
#[derive(Debug, Parser)]
#[command(name = "sala", version, about, arg_required_else_help = true)]
pub struct Cli {
    #[command(subcommand)]
    pub command: Command,
    #[command(flatten)]
    pub options: Options,
}

/// What the binary can do.
#[derive(Debug, Clone, Subcommand)]
pub enum Command {
    /// Serve the portal, and work off jobs unless told not to.
    Serve {
        /// Leave the jobs to `sala work` processes.
        #[arg(long)]
        no_jobs: bool,
    },
    /// Work off jobs only: mail, effects of decisions, late checks.
    Work,
    /// Bring the database to this program's schema.
    Migrate,
    /// Publish the services and settings that the program carries; with --demonstration also people and a register.
    Seed,
    /// Check, publish and migrate services.
    Service {
        #[command(subcommand)]
        command: ServiceCommand,
    },
    /// Set the number under which an agency collects at the banks: its tax number and a suffix, 15 digits.
    Biller { agency: String, number: String },
    /// Give a carrier the key with which it asks whether passengers' arrival cards are valid; it is printed once, and takes the place
    /// of the one before.
    Carrier {
        /// Two to eight capitals and digits, as the code of an airline.
        code: String,
        name: String,
        /// Take its key away instead.
        #[arg(long)]
        revoke: bool,
    },
    /// Run the simulated bank of a demonstration: pays bills, well or badly, and gives money back.
    Bank,
    /// Draw the picture on standard input anew: the portal starts this for what is handed in, within limits of memory and time.
    #[command(hide = true)]
    DrawPicture,
    /// Verify the statement in a paper's QR code without the network. The exit code is 1 when it is not genuine. Whether what it says
    /// was suspended, revoked or replaced since, only the portal's /check knows.
    Check {
        /// What the code holds: the whole address, or its last part.
        statement: String,
        /// The portal's /.well-known/sala-statement-keys.json, kept from before.
        #[arg(long, value_name = "FILE")]
        keys: PathBuf,
        /// The holder's name as the paper prints it, to see whether it is the one that was signed.
        #[arg(long, value_name = "NAME")]
        holder: Option<String>,
    },
    /// Look at cases.
    Case {
        #[command(subcommand)]
        command: CaseCommand,
    },
    /// Help people who cannot sign in.
    Account {
        #[command(subcommand)]
        command: AccountCommand,
    },
    /// Look at what is still to be done after commits: mail, papers, payments, questions to other systems.
    Job {
        #[command(subcommand)]
        command: JobCommand,
    },
    /// Look at and change what the law and the offices fix by date: windows, fines, classes. Needs no new release.
    Setting {
        #[command(subcommand)]
        command: SettingCommand,
    },
    /// Look at and change the days on which offices are closed, as the Cabinet announces them. What runs is counted anew. Needs no new
    /// release.
    Holiday {
        #[command(subcommand)]
        command: HolidayCommand,
    },
    /// Look at and change who works for an agency. Its administrator has a page for it: `put` makes the first one.
    Staff {
        #[command(subcommand)]
        command: StaffCommand,
    },
}

/// `sala service …`: publishing and migrating need the database, the others do not.
#[derive(Debug, Clone, Subcommand)]
pub enum ServiceCommand {
    /// Check services and run their scripts: those that the program carries, or those in folders. The exit code is 1 when
    /// something is found.
    Lint {
        /// Folders with service.toml, form.toml, workflow.toml and tests/*.txt.
        folders: Vec<PathBuf>,
    },
    /// One line a service: platform, code, content hash.
    List,
    /// Publish the service in a folder as the newest version, also while the portal runs. What has begun keeps its version.
    ///
    /// Its texts are those of this program (locales/): a version that needs a text which is not there is refused, and comes with a
    /// release that has it.
    Publish { folder: PathBuf },
    /// Move open cases and drafts of a service to its newest version, case by case; run again after an interruption.
    Migrate {
        /// The code of the service, as `sala service list` prints it.
        service: String,
        /// An old state and its name in the newest version, OLD=NEW; may be given several times.
        #[arg(long = "state", value_name = "OLD=NEW", value_parser = name_pair)]
        states: Vec<(String, String)>,
        /// An old answer and its name in the newest version, OLD=NEW; may be given several times.
        #[arg(long = "answer", value_name = "OLD=NEW", value_parser = name_pair)]
        answers: Vec<(String, String)>,
        /// Only report what would become of each case.
        #[arg(long)]
        dry_run: bool,
        /// Take the last migration back, for each case to which nothing else has happened since.
        #[arg(long, conflicts_with_all = ["states", "answers", "dry_run"])]
        revert: bool,
    },
    /// Print a service's workflow as an SVG picture.
    Chart {
        /// As `list` prints it: platform and code.
        code: String,
        /// Language of the labels: th, en, zh, ja, ko, ru, my.
        #[arg(long, default_value_t = Lang::En, value_name = "LANGUAGE", value_parser = language)]
        lang: Lang,
    },
}

fn name_pair(text: &str) -> Result<(String, String), String> {
    let (old, new) = text.split_once('=').ok_or("write OLD=NEW")?;
    Ok((old.to_owned(), new.to_owned()))
}

/// `sala case …`
#[derive(Debug, Clone, Subcommand)]
pub enum CaseCommand {
    /// Check the hash chain of one case, or of all; the exit code is 1 when one is broken.
    Verify {
        /// The printed reference of the case.
        reference: Option<String>,
    },
}

/// `sala account …`
#[derive(Debug, Clone, Subcommand)]
pub enum AccountCommand {
    /// Take away the authenticator app of somebody who has lost it and his recovery codes, once it is certain who asks. He is told by
    /// mail and signed out everywhere; whoever works for an agency sets up another at his next sign-in.
    ForgetSecondFactor { email: String },
}

/// `sala job …`
#[derive(Debug, Clone, Subcommand)]
pub enum JobCommand {
    /// One line for each job that has failed before and is tried again: kind, case, how often it was tried, since when, when again, why;
    /// then how many wait in all. The exit code is 1 when one has failed.
    List,
}

/// `sala setting …`
#[derive(Debug, Clone, Subcommand)]
pub enum SettingCommand {
    /// One line a value: key, office, first and last day, value, legal ground.
    List {
        /// Only keys that begin so, as in `tm47.`.
        #[arg(default_value = "")]
        prefix: String,
    },
    /// Put a value in force from a day. What runs then ends the day before, and later values stay.
    Put(NewValue),
    /// End an office's own value: from a day on the one of everywhere counts for it again, until a later value of its own begins.
    End {
        /// As `list` prints it.
        key: String,
        /// As `list` prints it.
        #[arg(long, value_name = "CODE")]
        office: String,
        /// The first day on which it no longer counts, in Bangkok.
        #[arg(long, value_name = "YYYY-MM-DD")]
        from: jiff::civil::Date,
    },
}

/// `sala holiday …`
#[derive(Debug, Clone, Subcommand)]
pub enum HolidayCommand {
    /// One line a day: day, whether it was announced, its names.
    List,
    /// Announce a day, or give one that is there other names. A day that is moved is put and its old one removed.
    Put {
        #[arg(value_name = "YYYY-MM-DD")]
        day: jiff::civil::Date,
        /// Its name in Thai.
        #[arg(long, value_name = "NAME")]
        th: String,
        /// In English.
        #[arg(long, value_name = "NAME")]
        en: String,
        /// In Chinese.
        #[arg(long, value_name = "NAME")]
        zh: String,
    },
    /// Withdraw a day: it is a working day. No later release brings it back.
    Remove {
        #[arg(value_name = "YYYY-MM-DD")]
        day: jiff::civil::Date,
    },
}

/// A value to be put in force.
#[derive(Debug, Clone, clap::Args)]
pub struct NewValue {
    /// As `list` prints it.
    pub key: String,
    /// As `list` prints it: 15, "16:30", `["PR","OFFICIAL"]`. A word need not stand in quotes.
    pub value: String,
    /// The first day on which it counts, in Bangkok.
    #[arg(long, value_name = "YYYY-MM-DD")]
    pub from: jiff::civil::Date,
    /// The law, order or notice that it rests on.
    #[arg(long, value_name = "TEXT")]
    pub ground: String,
    /// Only for this office, as in IMM-83.
    #[arg(long, value_name = "CODE")]
    pub office: Option<String>,
}

/// `sala staff …`
#[derive(Debug, Clone, Subcommand)]
pub enum StaffCommand {
    /// One line a role: agency, office, role, e-mail address, name.
    List {
        /// Only of this agency.
        #[arg(long, value_name = "CODE")]
        agency: Option<String>,
    },
    /// Give somebody a role, or move him to another office in it. He has registered and confirmed his address.
    Put(NewStaff),
    /// Take a role back. Cases that he had taken are free for his colleagues.
    Remove(StaffRole),
}

/// A role of somebody in an agency.
#[derive(Debug, Clone, clap::Args)]
pub struct StaffRole {
    pub email: String,
    #[arg(long, value_name = "officer|supervisor|administrator|finance", value_parser = role_of_agency)]
    pub role: Role,
    #[arg(long, value_name = "CODE")]
    pub agency: String,
}

/// A role to be given.
#[derive(Debug, Clone, clap::Args)]
pub struct NewStaff {
    #[command(flatten)]
    pub role: StaffRole,
    /// Only for this office, as in IMM-83; without it for all. Officers and supervisors only.
    #[arg(long, value_name = "CODE")]
    pub office: Option<String>,
    /// The name that stands under what he decides; needed where the account has none yet.
    #[arg(long)]
    pub name: Option<String>,
}

fn role_of_agency(code: &str) -> Result<Role, &'static str> {
    let role = Role::OF_AGENCIES.into_iter().find(|role| role.code() == code);
    role.ok_or("write officer, supervisor, administrator or finance")
}

fn language(code: &str) -> Result<Lang, &'static str> {
    Lang::parse(code).ok_or("write th, en, zh, ja, ko, ru or my")
}
