//! `sala holiday …`: looking at and changing the days on which offices are closed, while the portal runs.

use std::process::ExitCode;

use anyhow::ensure;
use sala::calendar::Holiday;

use super::{close, open};
use crate::config::{HolidayCommand, Options};
use crate::store::setting::Owner;

pub(super) async fn run(options: Options, command: HolidayCommand) -> anyhow::Result<ExitCode> {
    let (state, database) = open(options).await?;
    let mut owner = Owner::connect(database.owner()).await?;
    let done = take(&mut owner, command).await;
    owner.close().await?;
    close(state, database).await;
    println!("{}", done?);
    Ok(ExitCode::SUCCESS)
}

async fn take(owner: &mut Owner, command: HolidayCommand) -> anyhow::Result<String> {
    match command {
        HolidayCommand::List => {
            let line = |day: Holiday| {
                let announced = if day.announced { "announced" } else { "expected" };
                format!("{}\t{announced}\t{}\t{}\t{}", day.date, day.name_th, day.name_en, day.name_zh)
            };
            Ok(owner.holidays().await?.into_iter().map(line).collect::<Vec<_>>().join("\n"))
        }
        HolidayCommand::Put { day, th, en, zh } => {
            let names = [th, en, zh].map(|name| name.trim().to_owned());
            let is_named = names.iter().all(|name| !name.is_empty());
            ensure!(is_named, "give its name in Thai, English and Chinese: the ledgers of cases say it");
            owner.holiday_put(day, &names).await?;
            Ok(format!("{day} is a holiday. Open cases are counted anew."))
        }
        HolidayCommand::Remove { day } => {
            ensure!(owner.holiday_remove(day).await?, "{day} is no holiday; `sala holiday list` prints all");
            Ok(format!("{day} is a holiday no more. Open cases are counted anew."))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::seed::seed;
    use crate::testing::TestApp;
    use crate::tests::sample::{child, in_opinions, publish, verify};
    use jiff::SignedDuration;
    use sala::calendar::{add_days, bangkok_day};

    fn special(day: jiff::civil::Date) -> HolidayCommand {
        let [th, en, zh] = ["วันพิเศษ", "Special day", "特别日"].map(str::to_owned);
        HolidayCommand::Put { day, th, en, zh }
    }

    /// A day that is announced moves open clocks, one that is withdrawn moves them back, and no seed brings it again.
    #[tokio::test]
    async fn a_holiday_needs_no_release() {
        let app = TestApp::start().await;
        publish(&app).await;
        let mut owner = Owner::connect(&app.owner_options()).await.unwrap();
        let (_, reference) = in_opinions(&app).await;
        let due = async || child(&app, &reference).await.state.clock.due().unwrap();
        let before = due().await;
        let day = add_days(bangkok_day(before), -3);
        take(&mut owner, special(day)).await.unwrap();
        let listed = take(&mut owner, HolidayCommand::List).await.unwrap();
        let line = format!("{day}\tannounced\tวันพิเศษ\tSpecial day\t特别日");
        assert!(listed.lines().any(|listed| listed == line), "{listed}");
        app.run_jobs().await;
        assert!(due().await > before);
        let line = child(&app, &reference).await.state.clock.ledger.last().unwrap().clone();
        assert_eq!((line.change.code(), line.because[0].name_en.as_str()), ("moved", "Special day"));
        app.clock.advance(SignedDuration::from_mins(2));
        app.run_jobs().await;

        take(&mut owner, HolidayCommand::Remove { day }).await.unwrap();
        app.run_jobs().await;
        assert_eq!(due().await, before);
        let again = take(&mut owner, HolidayCommand::Remove { day }).await.unwrap_err().to_string();
        assert!(again.contains("is no holiday"), "{again}");
        verify(&app).await;

        let seeded = owner.holidays().await.unwrap().remove(0).date;
        take(&mut owner, HolidayCommand::Remove { day: seeded }).await.unwrap();
        seed(&app.state, &app.owner_options()).await.unwrap();
        assert!(owner.holidays().await.unwrap().iter().all(|holiday| holiday.date != seeded));
        take(&mut owner, special(seeded)).await.unwrap();
        seed(&app.state, &app.owner_options()).await.unwrap();
        assert_eq!(owner.holidays().await.unwrap()[0].name_en, "Special day");
        owner.close().await.unwrap();
        app.finish_with_jobs().await;
    }
}
