//! A cluster of its own from its first start to its end, and what may come between.

use super::*;
use crate::startup::temporary_folder;
use std::os::unix::fs::PermissionsExt as _;

fn postmaster(cluster: &Cluster) -> Pid {
    match &cluster.part {
        Part::Owner { postmaster, .. } => *postmaster,
        _ => panic!("not the owner"),
    }
}

/// The PostgreSQL of a server that was killed.
fn orphaned(mut cluster: Cluster) -> Child {
    let Part::Owner { child, .. } = std::mem::replace(&mut cluster.part, Part::Stopped) else {
        panic!("not the owner")
    };
    child.unwrap()
}

/// It is our own child all the same: unless it is reaped it looks as if it were still there.
fn reap(mut child: Child) -> tokio::task::JoinHandle<io::Result<std::process::ExitStatus>> {
    tokio::spawn(async move { child.wait().await })
}

async fn answer(cluster: &Cluster, sql: &'static str) -> String {
    let mut connection = PgConnection::connect_with(&cluster.connect_options()).await.unwrap();
    sqlx::query_scalar(sql).fetch_one(&mut connection).await.unwrap()
}

#[tokio::test]
async fn opens_twice_survives_a_killed_server_and_stops() {
    let folder = temporary_folder("cluster");
    let cluster = Cluster::open(folder.path()).await.unwrap();
    let first = postmaster(&cluster);
    assert_eq!(answer(&cluster, "show fsync").await, "on");
    assert_eq!(answer(&cluster, "show listen_addresses").await, "");
    assert_eq!(answer(&cluster, "select current_database()::text").await, "sala");

    // Another process on the same folder is a guest, and stops nothing.
    let guest = Cluster::open(folder.path()).await.unwrap();
    assert!(cluster.owned() && !guest.owned());
    guest.stop().await;
    assert_eq!(answer(&cluster, "select 'there'").await, "there");

    // A killed server stops nothing either; the next one adopts what it finds.
    let child = orphaned(cluster);
    let adopted = Cluster::open(folder.path()).await.unwrap();
    assert_eq!(postmaster(&adopted), first);
    let reaping = reap(child);
    adopted.stop().await;
    reaping.await.unwrap().unwrap();

    // Stopped for good, and what was stored is there at the next start.
    assert!(!runs(first));
    let again = Cluster::open(folder.path()).await.unwrap();
    assert_ne!(postmaster(&again), first);

    // One that was adopted and ends by itself is missed too.
    let reaping = reap(orphaned(again));
    let mut adopted = Cluster::open(folder.path()).await.unwrap();
    kill_process(postmaster(&adopted), Signal::KILL).unwrap();
    adopted.ended().await;
    reaping.await.unwrap().unwrap();
    drop(adopted);
    Cluster::open(folder.path()).await.unwrap().stop().await;
}

/// Ctrl-C during the very first start.
#[tokio::test]
async fn an_initdb_that_nobody_waits_for_ends_with_all_it_has_started() {
    let folder = temporary_folder("cluster-initdb");
    let place = Place::prepare(folder.path(), None).unwrap();
    let (program, child) = (folder.path().join("initdb"), folder.path().join("child"));
    let script = format!("#!/bin/sh\nsleep 600 &\necho $! $$ >{0}.new && mv {0}.new {0}\nwait\n", child.display());
    fs::write(&program, script).unwrap();
    fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).unwrap();
    let programs = Programs { postgres: program.clone(), initdb: program };
    let started = async {
        while !child.exists() {
            sleep(POLL).await;
        }
    };
    tokio::select! {
        made = initialise(&programs, &place, None) => panic!("{made:?}"),
        () = started => {}
    }
    let pids = fs::read_to_string(&child).unwrap();
    for pid in pids.split_whitespace().map(|pid| Pid::from_raw(pid.parse().unwrap()).unwrap()) {
        timeout(KILLED_WITHIN, wait_for_end(pid)).await.unwrap();
    }
}

#[tokio::test]
async fn a_stale_pid_file_and_a_long_path_do_no_harm() {
    let folder = temporary_folder("cluster-long");
    let data = folder.path().join("a-name-that-is-too-long-for-a-socket".repeat(3));
    let cluster = Cluster::open(&data).await.unwrap();
    let killed = postmaster(&cluster);
    // The machine lost power: the pid file stays, nothing runs.
    kill_process(killed, Signal::KILL).unwrap();
    let mut cluster = cluster;
    cluster.ended().await;
    cluster.part = Part::Stopped;
    drop(cluster);
    assert!(data.join("postgres/cluster/postmaster.pid").exists());
    let recovered = Cluster::open(&data).await.unwrap();
    assert_eq!(answer(&recovered, "select 'there'").await, "there");
    recovered.stop().await;
}
