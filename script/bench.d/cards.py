"""Arrival cards at their peak: guests file at a steady rate, while a worker writes the mails."""

import subprocess
from pathlib import Path

import copies
from loads import do_all
from portal import Browser, Portal, end, own_environment
from table import row

RATE, P99_MS = 40, 100
FIRST = 3_000_000_000
"""Numbers of drafts of cards begin here."""
CONNECTIONS, PAUSE = 8, 175
"""Each waits so many milliseconds between an answer and its next filing: eight in less than a fifth of a second."""


class Cards:
    """Complete drafts of guests, each to be filed once."""

    name, table = "arrival cards", "cases where service = 'foreigner.arrival_card'"

    def __init__(self, portal: Portal):
        self.portal, self.next, self.key = portal, FIRST, copies.token_key(portal)
        copies.keep_card(portal, fill_in(Browser(portal)))

    def make(self, count: int) -> range:
        made = copies.card_drafts(self.portal, self.next, count)
        self.next += count
        return made

    def requests(self, count: int) -> list[str]:
        return [copies.filing(self.key, number, guest=True) for number in self.make(count)]


def fill_in(guest: Browser) -> str:
    """Answers every page; the draft's id."""
    today = guest.portal.sql("select to_char(now() at time zone 'Asia/Bangkok' + interval '1 day', 'YYYY MM DD')")
    year, month, day = today.split(" ")
    guest.get("/en/foreigner/arrival-card")
    draft = guest.post("/en/foreigner/arrival-card/begin", {}).rsplit("/", 1)[1]
    for page, values in [
        ("arrival", {"arrival_date-day": day, "arrival_date-month": month, "arrival_date-year": year}),
        ("journey", {"country_boarded": "SWE", "travel_mode": "AIR", "vehicle": "COMMERCIAL_FLIGHT", "flight_no": "TG961"}),
        ("leaving", {}),
        ("purpose", {"purpose": "HOLIDAY"}),
        ("transit", {"transit_no_stay": "no"}),
        ("accommodation", {"accommodation_type": "HOTEL"}),
        ("hotel-province", {"province": "83"}),
        ("address", {"address": "Hotel Andaman, 1 Beach Road"}),
        ("contact", {"phone": "+46701234567", "email": "astrid@sala.example"}),
        ("passport-entry", {"passport_entry": "typed"}),
        ("passport", {"doc_type": "PASSPORT", "passport_no": "512345678", "issuing_state": "SWE", "nationality": "SWE",
                      "passport_expiry-day": "15", "passport_expiry-month": "4", "passport_expiry-year": "2035"}),
        ("name", {"family_name": "Lindqvist", "first_name": "Astrid"}),
        ("about-you", {"sex": "F", "birth_date-day": "12", "birth_date-month": "8", "birth_date-year": "1974"}),
        ("residence", {"occupation": "Teacher", "country_of_residence": "SWE", "city_of_residence": "Stockholm"}),
        ("visited", {}),
    ]:
        guest.get(f"/en/apply/{draft}/{page}")
        guest.post(f"/en/apply/{draft}/{page}", values)
    return draft


def cards(portal: Portal, binary: Path, folder: Path, seconds: float) -> None:
    work = Cards(portal)
    worker = subprocess.Popen([binary, "work", "--demonstration", "--data", portal.data], stdin=subprocess.DEVNULL,
                              stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=own_environment(), start_new_session=True)
    try:
        measured = do_all(portal, work, folder, int(RATE * seconds * 1.5), seconds, CONNECTIONS, pause=PAUSE)
    finally:
        end(worker)
    times = "/".join(f"{measured[name]:.1f}" for name in ("p50", "p95", "p99"))
    row(f"arrival cards, {seconds:.0f} s at their peak: p50/p95/p99", f"{times} ms", f"at {measured['rate']:.0f}/s",
        f"≤ {P99_MS} ms at {RATE}/s", measured["p99"] <= P99_MS)
