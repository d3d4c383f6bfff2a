"""The rules in public: how long an answer takes, at the rate at which programs of others may ask."""

from pathlib import Path

from loads import load
from portal import Portal
from table import row

AIM_MS = 5
QUESTIONS = {
    "tm47": '{"last_arrival": "2026-07-04", "submitted_at": "2026-10-01T17:05:00Z", "channel": "online"}',
    "mrz": r'{"mrz": "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10"}',
    "address": '{"subdistrict_name_th": "ในเมือง"}',
    "overstay": '{"permitted_until": "2026-10-01", "departure": "2026-10-11"}',
}


def rules(portal: Portal, folder: Path, seconds: float) -> None:
    """Eight connections, each with a pause of four milliseconds: some 1,500 questions a second, all rules in turn."""
    lines = [f"POST\t/api/v1/rules/{name}\t\t{question}" for name, question in QUESTIONS.items()] * 2
    load(portal.url, lines, folder, 8, 1, pause=4)
    found = load(portal.url, lines, folder, 8, seconds, pause=4)
    row("rules in public: p50/p95/p99", "/".join(f"{found[at]:.1f}" for at in ("p50", "p95", "p99")) + " ms", f"at {found['rate']:.0f}/s",
        f"p99 ≤ {AIM_MS} ms", found["p99"] <= AIM_MS)
