"""Pages against the same bytes that lie ready, and against pgbench reading what they read."""

import signal
import statistics
import subprocess
import time
from pathlib import Path

import copies
from loads import CLIENTS, load, pgbench
from portal import TARGET, Portal, free_port
from statements import Replay
from table import row

SAME_BYTES = TARGET / "release/examples/same_bytes"


def pages(portal: Portal, folder: Path, asked: Replay, number: int, seconds: float) -> None:
    question = copies.reading(f"/en/apply/{copies.uuid(copies.DRAFT, number)}/address", copies.cookies(number))
    # Without building, what answers with the same bytes may not be there.
    if SAME_BYTES.exists():
        against_bytes(portal, folder, question, seconds)
    else:
        row("pages against the same bytes", "not measured")
    against_statements(portal, folder, question, asked, number, seconds)


def against_bytes(portal: Portal, folder: Path, question: str, seconds: float) -> None:
    # With a query a page is not one that is the same for everybody, so it is rendered for each request.
    lines = {"home": copies.reading("/en/", ""), "start of the service": copies.reading("/en/foreigner/90-day-report", ""),
             "home, rendered each time": copies.reading("/en/?each", ""), "question, signed in": question}
    files = []
    for place, line in enumerate(lines.values()):
        answer = portal.send(line)
        head = "".join(f"{name}: {value}\r\n" for name, value in answer.headers.items())
        files.append(folder / f"page-{place}")
        files[-1].write_bytes(f"HTTP/1.1 200 OK\r\n{head}\r\n".encode() + answer.content)
    port = free_port()
    plain = subprocess.Popen([SAME_BYTES, f"127.0.0.1:{port}", *files])
    try:
        time.sleep(0.5)
        for place, (name, line) in enumerate(lines.items()):
            same = copies.reading(f"/{place}", line.split("\t")[2])
            rates: list[tuple[float, float]] = []
            # In turn, so that a drift of the machine meets both; the first round warms up.
            for length in (1, seconds, seconds, seconds):
                page = load(portal.url, [line] * 2, folder, CLIENTS, length)["rate"]
                rates.append((page, load(f"http://127.0.0.1:{port}", [same] * 2, folder, CLIENTS, length)["rate"]))
            page, bytes_ = (statistics.median(rate[side] for rate in rates[1:]) for side in (0, 1))
            ratio = statistics.median(a / b for a, b in rates[1:])
            row(f"page: {name}", f"{page:.0f}/s", f"same bytes {bytes_:.0f}/s", f"{ratio:.2f} (≥ 0.4)", ratio >= 0.4)
    finally:
        plain.send_signal(signal.SIGTERM)
        plain.wait()


def against_statements(portal: Portal, folder: Path, question: str, asked: Replay, number: int, seconds: float) -> None:
    """The page that is read for one person, against pgbench reading the same."""
    script, constants = asked
    file = folder / "question.sql"
    file.write_text(script)
    rounds: list[tuple[float, float]] = []
    for _ in range(3):
        page = load(portal.url, [question] * 2, folder, CLIENTS, seconds)["rate"]
        rounds.append((page, pgbench(portal, file, {"first": str(number), **constants}, seconds)[0]))
    page, statements = (statistics.median(rate[side] for rate in rounds) for side in (0, 1))
    ratio = statistics.median(a / b for a, b in rounds)
    row("page: question, signed in, read and rendered", f"{page:.0f}/s", f"pgbench {statements:.0f}/s", f"{ratio:.2f} (≥ 0.4)", ratio >= 0.4)
