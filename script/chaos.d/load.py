"""Who uses the portal meanwhile: four applicants' browsers, and an officer. They note what they were told."""

import http.client
import queue
import random
import re
import threading
import time
from collections import Counter

import copies
from servers import Servers, SqlFailed

AWAY = (OSError, http.client.HTTPException)
BATCH = 24
# Of filings whose answer was lost, so many are never sent again; of others, so many are sent once more later.
GIVEN_UP, REPEATED = 0.1, 0.1
# An officer decides so many of the cases that wait; the others are left to become late.
DECIDED, TRIES = 0.4, 8


class Load:
    def __init__(self, servers: Servers, most: int, seed: int):
        self.servers, self.most = servers, most
        self.random = random.Random(seed)
        self.key = copies.token_key(servers)
        self.waiting: queue.SimpleQueue[int] = queue.SimpleQueue()
        self.next = 1
        self.stopping = threading.Event()
        self.answers = Counter()
        # The reference that each filing was answered with, those whose answer was lost at least once, and those given up.
        self.acknowledged: dict[int, str] = {}
        self.lost: set[int] = set()
        self.given_up: set[int] = set()
        # Sent after the last day on which the law lets one report online.
        self.too_late: set[int] = set()
        self.wrong: list[str] = []
        # An officer's decisions by the case's reference.
        self.decided: dict[str, str] = {}
        self.decided_maybe: dict[str, str] = {}
        self.to_decide: queue.SimpleQueue[tuple[str, int]] = queue.SimpleQueue()
        self.threads: list[threading.Thread] = []

    def begin(self, officer: str) -> None:
        self.work([self._make, lambda: self._decide(officer), *[self._file] * 4])

    def work(self, work: list) -> None:
        self.threads = [threading.Thread(target=self._guarded, args=(each,), daemon=True) for each in work]
        for thread in self.threads:
            thread.start()

    def _guarded(self, work) -> None:
        try:
            work()
        except BaseException as error:  # noqa: BLE001
            self.wrong.append(f"a client ended: {error!r}")
            raise

    def end(self, seconds: float) -> None:
        """Everybody gets the answer he waits for, and begins nothing new."""
        self.stopping.set()
        until = time.monotonic() + seconds
        for thread in self.threads:
            thread.join(max(until - time.monotonic(), 0))
            if thread.is_alive():
                self.wrong.append("a client never got an answer")

    # Drafts, complete and of today.

    def _make(self) -> None:
        while not self.stopping.is_set():
            if self.waiting.qsize() < BATCH // 2 and self.next <= self.most:
                first, self.next = self.next, self.next + BATCH
                try:
                    for number in self.drafts(first):
                        self.waiting.put(number)
                except SqlFailed:
                    # Perhaps they are there, but nobody files them.
                    pass
            time.sleep(0.1)

    def drafts(self, first: int) -> range:
        return drafts(self.servers, first, BATCH)

    # Applicants.

    def _file(self) -> None:
        while not self.stopping.is_set():
            try:
                number = self.waiting.get(timeout=0.2)
            except queue.Empty:
                continue
            reference = self._send(number)
            if reference:
                if self.acknowledged.setdefault(number, reference) != reference:
                    self.wrong.append(f"filing {number} got {self.acknowledged[number]}, then {reference}")
                    continue
                if self.random.random() < DECIDED:
                    self.to_decide.put((reference, TRIES))
            if self.acknowledged and self.random.random() < REPEATED:
                again = self.random.choice(list(self.acknowledged))
                second = self._send(again, may_give_up=False)
                if second != self.acknowledged[again]:
                    self.wrong.append(f"filing {again} got {self.acknowledged[again]}, repeated {second}")
            time.sleep(self.random.uniform(0.05, 0.3))

    def _send(self, number: int, may_give_up: bool = True) -> str | None:
        """Sends a filing until it is answered, each time with the same key."""
        method, path, cookies, body = copies.filing(self.key, number).split("\t")
        while True:
            try:
                answer = self.servers.request(method, path, body, {"Cookie": cookies})
            except ConnectionRefusedError:
                self.answers["refused"] += 1
            except AWAY:
                # Sent, and nobody said whether it was done.
                self.answers["lost"] += 1
                if may_give_up:
                    self.lost.add(number)
                    if self.random.random() < GIVEN_UP:
                        self.given_up.add(number)
                        return None
            else:
                self.answers[answer.status] += 1
                found = re.match(r"/en/case/([0-9A-Z-]+)\?", answer.headers.get("Location", ""))
                if answer.status == 303 and found:
                    return found[1]
                if answer.status == 303 and answer.headers["Location"].endswith("/not-now"):
                    self.too_late.add(number)
                    return None
                if answer.status < 500:
                    self.wrong.append(f"filing {number}: {answer.status} {answer.headers.get('Location', '')}")
                    return None
                # An answer of 5xx promises nothing either.
                self.lost.add(number)
            time.sleep(0.1)

    # The officer.

    def _decide(self, cookie: str) -> None:
        while not self.stopping.is_set():
            try:
                reference, tries = self.to_decide.get(timeout=0.2)
                if not self._decide_one(cookie, reference) and tries:
                    self.to_decide.put((reference, tries - 1))
            except queue.Empty:
                continue
            except AWAY:
                self.to_decide.put((reference, tries))
                time.sleep(0.1)

    def _decide_one(self, cookie: str, reference: str) -> bool:
        """Looks at a case and decides it. False: it cannot be decided, or not yet."""
        path = f"/en/officer/case/{reference}"
        # Whoever got no answer tries the same again.
        action = self.decided_maybe.get(reference) or self.random.choice(["approve", "reject"])
        page = self.servers.get(path, {"Cookie": cookie}).content.decode()
        form = re.search(rf'action="{path}/{action}".*?name="csrf_token" value="([^"]*)".*?name="version" value="(\d+)"', page, re.S)
        if not form:
            time.sleep(0.05)
            return False
        body = f"csrf_token={form[1]}&version={form[2]}" + "&reason=NO_ENTRY_RECORD" * (action == "reject")
        try:
            status = self.servers.request("POST", f"{path}/{action}", body, {"Cookie": cookie}).status
        except ConnectionRefusedError:
            return False
        except AWAY:
            status = 0
        if status == 303:
            self.decided[reference] = action
            return True
        # 409: the case has become late since it was looked at, or the decision whose answer was lost is made.
        if status not in (0, 409, 500, 503):
            self.wrong.append(f"{action} {reference}: {status}")
        elif status != 409:
            self.decided_maybe[reference] = action
        return False


# Drafts.

def keep_templates(servers: Servers, browser, amount: int) -> None:
    """Fills reports with so many passports of the demonstration, of which the last one differs from the register."""
    servers.sql("create table template_answers (place integer primary key, answers jsonb, made date)")
    wanted = [("approved", place) for place in range(amount - 1)] + [("arrival-differs", 0)]
    for place, (leads_to, which) in enumerate(wanted):
        draft = browser.fill_in(leads_to, which)
        if place == 0:
            copies.keep_templates(servers, draft)
        servers.sql(f"insert into template_answers select {place}, answers, {today(servers)} from draft where id = '{draft}'")
        servers.sql(f"delete from draft where id = '{draft}'")


def drafts(servers: Servers, first: int, count: int) -> range:
    """Complete drafts of people who are signed in, whose days are moved to today as those of the demonstration's register are."""
    made = copies.drafts(servers, first, count)
    moved = "jsonb_set({}, '{{{key},value}}', to_jsonb(((t.answers #>> '{{{key},value}}')::date + t.passed)::text))"
    answers = moved.format(moved.format("t.answers", key="last_arrival"), key="permit_expires")
    servers.sql(f"""
        begin;
        update draft d set answers = {answers}
            from generate_series({first}::bigint, {first + count - 1}) i,
                (select *, {today(servers)} - made as passed, count(*) over () as of_all from template_answers) t
            where d.id = {copies.uuid_sql(copies.DRAFT, 'i')} and t.place = (i - {first}) % t.of_all;
        {STAY_SIGNED_IN}
        commit;
    """)
    return made


def today(servers: Servers) -> str:
    return f"(timestamptz '{servers.now().isoformat()}' at time zone 'Asia/Bangkok')::date"


# The clock moves on by months while people are at it.
STAY_SIGNED_IN = """
    update session set seen_at = now() + interval '2 years', expires_at = now() + interval '2 years',
        record = record || jsonb_build_object('signed_in_at', extract(epoch from now() + interval '2 years')::bigint);
"""
