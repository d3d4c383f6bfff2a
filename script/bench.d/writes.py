"""Commands through the portal against pgbench with the same SQL in the same cluster."""

import statistics
from pathlib import Path

from loads import CLIENTS, Work, do_all, pgbench
from portal import Portal
from statements import Replay
from table import row


def writes(portal: Portal, work: Work, folder: Path, traced: Replay, seconds: float) -> None:
    script, constants = traced
    file = folder / "writes.sql"
    file.write_text(script)
    warm = do_all(portal, work, folder, 3000, 2, CLIENTS)["rate"]
    # pgbench may well be twice as fast, and on a machine that does other things still faster.
    expected = 3 * warm
    rounds: list[tuple[float, float]] = []
    for _ in range(3):
        rate = do_all(portal, work, folder, int(warm * seconds * 2), seconds, CLIENTS)["rate"]
        # Its clients take every eighth number each, and some run ahead.
        made, before = work.make(int(2 * max(expected, rate) * seconds) + 2000), portal.count(work.table)
        expected, run = pgbench(portal, file, {"first": str(made.start), **constants}, seconds)
        done = portal.count(work.table) - before
        if done != run:
            raise SystemExit(f"pgbench did {done} {work.name} in {run} transactions")
        rounds.append((rate, expected))
    ours, theirs = (statistics.median(rate[side] for rate in rounds) for side in (0, 1))
    ratio = statistics.median(a / b for a, b in rounds)
    row(f"{work.name}, HTTP to commit, {CLIENTS} connections", f"{ours:.0f}/s", f"pgbench {theirs:.0f}/s", f"{ratio:.2f} (≥ 0.7)", ratio >= 0.7)
