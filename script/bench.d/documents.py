"""How fast the files of issued documents are made: set, signed, encrypted and stored, by one worker on one core."""

import os
import subprocess
import time
from pathlib import Path

from portal import Portal, end, own_environment
from table import row

AIM = 10


def documents(portal: Portal, binary: Path, count: int) -> None:
    """Copies one of the demonstration's documents `count` times, without its file, and lets a worker make the files."""
    portal.sql(f"""
        delete from job;
        create table bench_document as
            select gen_random_uuid() as id, i, d.case_id
            from generate_series(1, {count}) i, (select * from issued_document where content is not null limit 1) d;
        insert into issued_document (id, case_id, event, output, kind, agency, office, number, token, statement, content, shown,
                issued_at, valid_from)
            select b.id, d.case_id, 100000 + b.i, d.output, d.kind, d.agency, d.office, d.number, md5('documents' || b.i), d.statement,
                d.content, d.shown, d.issued_at, d.valid_from
            from bench_document b, (select * from issued_document where content is not null limit 1) d;
        insert into job (id, kind, case_id, payload, created_at, run_at)
            select id, 'document', case_id, jsonb_build_object('document', id), now(), '2000-01-01' from bench_document;
    """)
    made = "select count(*) from issued_document d join bench_document b on b.id = d.id where d.file is not null"
    command = [binary, "work", "--demonstration", "--data", portal.data]
    with (portal.folder / "documents.log").open("w") as log:
        worker = subprocess.Popen(command, stdout=log, stderr=log, env=own_environment(), start_new_session=True,
                                  preexec_fn=lambda: os.sched_setaffinity(0, {min(os.sched_getaffinity(0))}))
    try:
        # The first ones wait for the program to start and for keys and fonts to be read.
        first = _wait(portal, made, 20)
        done, since = first, time.monotonic()
        done = _wait(portal, made, count)
        rate = (done - first) / (time.monotonic() - since)
    finally:
        end(worker)
    portal.sql("drop table bench_document")
    row("documents set, signed and stored, one worker on one core", f"{rate:.0f}/s", "", f"≥ {AIM}/s", rate >= AIM)


def _wait(portal: Portal, question: str, enough: int) -> int:
    until = time.monotonic() + 300
    while time.monotonic() < until:
        if (count := int(portal.sql(question))) >= enough:
            return count
        time.sleep(0.05)
    raise SystemExit(f"No {enough} documents were made in five minutes; the log: {portal.folder / 'documents.log'}")
