"""Loads: requests that wrk sends, and the same work for pgbench."""

import json
import math
import os
import re
import subprocess
from pathlib import Path
from typing import Protocol

import copies
from portal import Browser, Portal, postgres_program

CLIENTS = 8
DRAFTS, WAITING = 1_000_000_000, 2_000_000_000
"""Numbers of drafts, and of cases that wait for a decision, begin here; those of other cases at 1."""
OFFICE = "IMM-10"


def load(url: str, lines: list[str], folder: Path, connections: int, seconds: float, once: bool = False,
         pause: int = 0) -> dict:
    """Sends requests with wrk. Milliseconds of the 50th, 95th and 99th percentile, requests, seconds."""
    file = folder / "requests.tsv"
    file.write_text("\n".join(lines) + "\n")
    command = ["wrk", "-t2", f"-c{connections}", f"-d{math.ceil(seconds)}s", "--timeout", "10s", "-s", Path(__file__).with_name("load.lua"), url,
               "--", file, "2", "once" if once else "again", str(pause)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise SystemExit(f"wrk failed: {done.stdout}{done.stderr}")
    result = json.loads(next(line for line in done.stdout.splitlines() if line.startswith("{")))
    if result["refused"] or result["broken"]:
        raise SystemExit(f"{url}: {result['refused']} requests were refused and {result['broken']} broke off")
    result["rate"] = result["requests"] / result["seconds"]
    return result


class Work(Protocol):
    """Requests that each write something, once."""

    name: str
    table: str
    """Each adds one row to it; it may say which rows."""

    def make(self, count: int) -> range: ...

    def requests(self, count: int) -> list[str]: ...


class Drafts:
    """Complete drafts, each to be filed once."""

    name, table = "filings", "cases"

    def __init__(self, portal: Portal):
        self.portal, self.next, self.key = portal, DRAFTS, copies.token_key(portal)

    def make(self, count: int) -> range:
        made = copies.drafts(self.portal, self.next, count)
        self.next += count
        return made

    def requests(self, count: int) -> list[str]:
        return [copies.filing(self.key, number) for number in self.make(count)]


class Decisions:
    """Cases that wait in an office, each to be approved once."""

    name, table = "officers' decisions", "cases where outcome = 'approved'"

    def __init__(self, portal: Portal, officer: Browser):
        self.portal, self.next, self.version = portal, WAITING, 0
        officer.get("/en/officer")
        self.cookie, self.token = officer.cookie(), officer.token

    def make(self, count: int) -> range:
        made = range(self.next, self.next + count)
        self.version = copies.waiting(self.portal, made.start, count, OFFICE)
        self.next += count
        return made

    def requests(self, count: int) -> list[str]:
        return copies.approvals(self.portal, self.make(count), self.version, self.cookie, self.token)


def do_all(portal: Portal, work: Work, folder: Path, count: int, seconds: float, connections: int, pause: int = 0) -> dict:
    """Sends requests that write; the rate is that of rows in the database."""
    lines = work.requests(count)
    before = portal.count(work.table)
    result = load(portal.url, lines, folder, connections, seconds, once=True, pause=pause)
    done = portal.count(work.table) - before
    # Requests under way at the end are committed but not counted, and a file that ends sends a few twice.
    if abs(done - result["requests"]) > 4 * CLIENTS + result["requests"] // 100:
        raise SystemExit(f"{result['requests']} {work.name} were answered, but {done} are in the database")
    result["rate"] = done / result["seconds"]
    return result


def pgbench(portal: Portal, file: Path, constants: dict[str, str], seconds: float) -> tuple[float, int]:
    """Transactions per second, and how many there were."""
    given = {"round": "0", **constants}
    command = [postgres_program("pgbench"), *portal.connection(), "-n", "-M", "prepared", "-c", str(CLIENTS), "-j", "2",
               "-T", str(math.ceil(seconds)), "-f", file, *(part for name, value in given.items() for part in ("-D", f"{name}={value}")), "sala"]
    environment = {**os.environ, "PGOPTIONS": "-c role=sala_app -c plan_cache_mode=force_generic_plan"}
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    tps = re.search(r"^tps = ([\d.]+)", done.stdout, re.MULTILINE)
    run = re.search(r"transactions actually processed: (\d+)", done.stdout)
    if done.returncode != 0 or not tps or not run:
        raise SystemExit(f"pgbench failed:\n{done.stdout[-2000:]}{done.stderr[-2000:]}")
    return float(tps[1]), int(run[1])
