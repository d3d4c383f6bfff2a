"""Round trips: the statements of each kind of request, and which of them pgbench is to repeat."""

import sys
import time
from typing import NamedTuple

import copies
import replay
from loads import CLIENTS, Decisions, Drafts
from portal import Portal
from table import row

Replay = tuple[str, dict[str, str]]
"""A script for pgbench, and its constants."""


class Traced(NamedTuple):
    filing: Replay
    decision: Replay
    question: Replay
    """Reads the draft `asked`."""
    asked: int


def trace(beside: Portal, drafts: Drafts, decisions: Decisions, show: bool) -> Traced:
    """Counts the statements once everything is warm. `beside`: a portal whose connections log them. `show`: print those
    that write."""
    log = beside.postgres / "postgres.log"

    def statements(line: str) -> list:
        offset = log.stat().st_size
        beside.send(line)
        time.sleep(0.1)
        return replay.statements(log, offset)

    drafted, waiting = drafts.make(6), decisions.make(4)
    approvals = copies.approvals(beside, waiting, decisions.version, decisions.cookie, decisions.token)
    signed_in = copies.cookies(drafted[0])
    references = [line.split("/")[4] for line in approvals]
    pages = {
        "home": copies.reading("/en/", ""),
        "question": copies.reading(f"/en/apply/{copies.uuid(copies.DRAFT, drafted[0])}/address", signed_in),
        "applicant's case": copies.reading(f"/en/case/{copies.one_case(beside, drafted[0])}", signed_in),
        "officer's queue": copies.reading("/en/officer", decisions.cookie),
        "officer's case": copies.reading(f"/en/officer/case/{references[0]}", decisions.cookie),
    }
    traced = {}
    for name, line in pages.items():
        beside.send(line)
        # The end of an earlier request may come late.
        traced[name] = min((statements(line) for _ in range(3)), key=len)
    filing = [statements(copies.filing(drafts.key, number)) for number in drafted[1:]][-1]
    decision = [statements(line) for line in approvals][-1]
    row("statements of a filing", str(len(filing)))
    row("statements of an officer's decision", str(len(decision)))
    row("statements of a page", ", ".join(f"{name} {len(found)}" for name, found in traced.items()))
    for found in (filing, decision) if show else ():
        print("\n".join(" ".join(sql.split()) for sql, _ in found), end="\n\n", file=sys.stderr)
    case = copies.uuid(copies.CASE, waiting[-1])
    token = beside.sql(f"select token from issued_document where case_id = '{case}'")
    officer = beside.sql(f"""
        select a.id, a.person_id from case_event e join account a on a.id = e.account_id
        where e.case_id = '{case}' order by e.seq desc limit 1
    """).split("|")
    return Traced(
        replay.script(filing, replay.of_draft(drafted[-1]), CLIENTS),
        replay.script(decision, replay.of_decision(waiting[-1], references[-1], token, officer), CLIENTS),
        replay.script(traced["question"], replay.of_draft(drafted[0]), 0),
        drafted[0],
    )
