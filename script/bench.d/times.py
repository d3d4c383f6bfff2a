"""Times at a modest rate, with few cases and with many, and how they grow."""

from pathlib import Path

import copies
from loads import OFFICE, Drafts, do_all, load
from portal import Browser, Portal
from table import row

READS_MS, FILINGS_MS, GROWTH = (5, 15, 30), (10, 30, 50), 1.5
QUEUES = ("officer's queue", "queue of all offices")

Times = dict[str, tuple[float, float, float]]


def times(portal: Portal, drafts: Drafts, folder: Path, first: int, count: int, seconds: float) -> Times:
    """Four connections that pause between requests, as people do: up to 200 requests a second."""
    size = f"{first + count - 1:,}"
    officer = Browser(portal).sign_in("officer.bangkok@sala.example").cookie()
    result = reads(portal, folder, size, seconds, {
        "applicant's case": copies.applicants_pages(portal, first, count, 4000),
        "officer's case": copies.officers_pages(portal, officer, OFFICE, 4000),
    })
    do_all(portal, drafts, folder, 600, 2, 4, pause=20)
    measured = do_all(portal, drafts, folder, int(300 * seconds), seconds, 4, pause=20)
    result["filing"] = report(f"filing, {size} cases", measured, FILINGS_MS)
    return {**result, **queue_times(portal, folder, size, seconds)}


def queue_times(portal: Portal, folder: Path, size: str, seconds: float) -> Times:
    """The pages that look through all open cases."""
    officer = Browser(portal).sign_in("officer.bangkok@sala.example").cookie()
    supervisor = Browser(portal).sign_in("supervisor@sala.example").cookie()
    cookies = dict(zip(QUEUES, (officer, supervisor)))
    return reads(portal, folder, size, seconds, {name: [copies.reading("/en/officer", who)] * 2 for name, who in cookies.items()})


def reads(portal: Portal, folder: Path, size: str, seconds: float, pages: dict[str, list[str]]) -> Times:
    result: Times = {}
    for name, lines in pages.items():
        load(portal.url, lines, folder, 4, 2, pause=20)
        result[name] = report(f"{name}, {size} cases", load(portal.url, lines, folder, 4, seconds, pause=20), READS_MS)
    return result


def report(name: str, measured: dict, aims: tuple[int, int, int]) -> tuple[float, float, float]:
    found = (measured["p50"], measured["p95"], measured["p99"])
    row(f"{name}: p50/p95/p99", "/".join(f"{value:.1f}" for value in found) + " ms", f"at {measured['rate']:.0f}/s",
        "≤ " + "/".join(map(str, aims)) + " ms", all(value <= aim for value, aim in zip(found, aims)))
    return found


def growth(few: Times, many: Times) -> None:
    for name, before in few.items():
        p50, p95, p99 = (after / first for after, first in zip(many[name], before))
        row(f"growth of {name}: p50/p95/p99", f"{p50:.2f}/{p95:.2f}/{p99:.2f} ×", "", f"≤ {GROWTH} ×", max(p50, p95) <= GROWTH)


def queue_growth(sizes: dict[str, Times]) -> None:
    """How the slowest hundredth of the queue's pages grows, step by step from the fewest cases."""
    for name in QUEUES:
        p99 = [found[name][2] for found in sizes.values()]
        grown = [after / p99[0] for after in p99[1:]]
        row(f"growth of {name}, p99 at {', '.join(sizes)} cases", "/".join(f"{value:.1f}" for value in p99) + " ms",
            "/".join(f"{value:.2f}" for value in grown) + " ×", f"≤ {GROWTH} ×", max(grown) <= GROWTH)
