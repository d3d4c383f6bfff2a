"""What must be true afterwards, read from the database, the mail folder and the program's own check of chains."""

import email
import email.policy
import re
import subprocess
from collections import Counter
from pathlib import Path

import copies
from load import Load
from portal import own_environment
from servers import Servers

ROOT = Path(__file__).resolve().parent.parent.parent

# What each event writes to the applicant.
MAILS = {"filed": "filed", "register_matches": "approved", "register_differs": "review", "register_silent": "unverified",
         "approve": "approved", "reject": "rejected"}

# By the calendar, and not by what the program computed: the midnight after the third working day after the filing.
DUE = """
    (select (max(day) + 1)::timestamp at time zone 'Asia/Bangkok' from (
        select day::date from generate_series((c.filed_at at time zone 'Asia/Bangkok')::date + 1,
            (c.filed_at at time zone 'Asia/Bangkok')::date + 40, interval '1 day') day
        where extract(isodow from day) < 6 and not exists (select from holiday h where h.day = day.day::date)
        order by day limit 3) days)
"""


class Table:
    def __init__(self):
        self.rows: list[tuple[str, str, bool | None]] = []

    def say(self, what: str, found: object) -> None:
        self.rows.append((what, str(found), None))

    def none(self, what: str, found: int) -> None:
        """A count of broken promises."""
        self.rows.append((what, str(found), found == 0))

    def text(self) -> str:
        width = max(len(what) for what, _, _ in self.rows)
        mark = {None: "", True: "  ok", False: "  BROKEN"}
        return "\n".join(f"{what:<{width}}  {found:>7}{mark[kept]}" for what, found, kept in self.rows)

    def broken(self) -> bool:
        return any(kept is False for _, _, kept in self.rows)


def rows(servers: Servers, query: str) -> list[list[str]]:
    return [line.split("|") for line in servers.sql(query).splitlines()]


def filings(servers: Servers, load: Load, table: Table) -> None:
    found = {}
    for number, reference in rows(servers, f"""
            select i, c.reference from generate_series(1::bigint, {load.next - 1}) i
            join cases c on c.account_id = {copies.uuid_sql(copies.ACCOUNT, 'i')}"""):
        found.setdefault(int(number), []).append(reference)
    every = Counter(reference for references in found.values() for reference in references)
    acknowledged = load.acknowledged
    unanswered = load.lost - acknowledged.keys()
    table.say("filings acknowledged", len(acknowledged))
    table.say("filings acknowledged after at least one answer was lost", len(load.lost & acknowledged.keys()))
    unanswered -= load.too_late
    table.say("filings refused, since their window had ended", len(load.too_late))
    table.none("  of these found", sum(number in found for number in load.too_late))
    table.say("filings never answered", len(unanswered))
    table.say("  of these found", sum(number in found for number in unanswered))
    table.say("filings found", sum(len(references) for references in found.values()))
    table.none("acknowledged filings lost", sum(number not in found for number in acknowledged))
    table.none("filings found twice", sum(len(references) > 1 for references in found.values()))
    table.none("filings found under another reference", sum(found.get(n, [r]) != [r] for n, r in acknowledged.items()))
    table.none("filings found that nobody sent", len(found.keys() - acknowledged.keys() - load.lost))
    table.none("references found twice", sum(count > 1 for count in every.values()) + len(acknowledged) - len({*acknowledged.values()}))


def decisions(servers: Servers, load: Load, table: Table) -> None:
    made = Counter((reference, action) for reference, action in rows(servers, """
        select c.reference, e.event ->> 'action' from case_event e join cases c on c.id = e.case_id
        where e.role in ('officer', 'supervisor') and e.event ->> 'action' in ('approve', 'reject')"""))
    of_case = Counter()
    for (reference, _), count in made.items():
        of_case[reference] += count
    maybe = load.decided_maybe.keys() - load.decided.keys()
    table.say("decisions acknowledged", len(load.decided))
    table.say("decisions never answered", len(maybe))
    table.say("  of these found", sum(of_case[reference] for reference in maybe))
    table.none("acknowledged decisions lost", sum(made[decided] == 0 for decided in load.decided.items()))
    ours = load.decided.keys() | load.decided_maybe.keys()
    table.none("decisions found twice", sum(of_case[reference] > 1 for reference in ours))


def timers(servers: Servers, at: str, table: Table) -> None:
    query = f"""
        with late as (select case_id, count(*) as times, min(at) as at from case_event
                where event ->> 'kind' = 'clock_changed' and event #>> '{{change,kind}}' = 'late' group by case_id),
            clocks as (select c.state in ('checking', 'review') as runs, c.due_at, {DUE} as due, coalesce(l.times, 0) as times,
                l.at, c.closed_at, c.next_timer_at from cases c left join late l on l.case_id = c.id
                where c.service = 'foreigner.ninety_day')
        select count(*) filter (where runs and due <= now), count(*) filter (where runs and due > now),
            count(*) filter (where times > 0), count(*) filter (where not runs and times > 0),
            count(*) filter (where runs and due <= now and times = 0),
            count(*) filter (where runs and due > now and times > 0),
            count(*) filter (where times > 1),
            count(*) filter (where at < due), count(*) filter (where runs and due_at is distinct from due),
            count(*) filter (where next_timer_at <= now)
        from clocks, (select timestamptz '{at}' as now) instant
    """
    due, not_due, fired, closed, missing, early, twice, before, differs, left = map(int, rows(servers, query)[0])
    table.say("timers due in open cases", due)
    table.say("timers not due in open cases", not_due)
    table.say("timers fired", fired)
    table.say("  of these in cases that ended since", closed)
    table.none("timers missing", missing)
    table.none("timers fired twice", twice)
    table.none("timers fired before they were due", max(early, before))
    table.none("last days other than by the calendar", differs)
    table.none("timers left that are due", left + int(servers.sql(
        f"select count(*) from cases where service <> 'foreigner.ninety_day' and next_timer_at <= '{at}'")))


def jobs(servers: Servers, load: Load, at: str, table: Table) -> None:
    states = dict(rows(servers, f"""
        select state, count(*) from cases where account_id in
            (select {copies.uuid_sql(copies.ACCOUNT, 'i')} from generate_series(1::bigint, {load.next}) i) group by state"""))
    for state in sorted(states):
        table.say(f"filings in state {state}", states[state])
    table.none("filings without the register's answer", int(states.get("checking", 0)))
    left = rows(servers, f"select kind, attempts, coalesce(last_error, ''), created_at, run_at from job where created_at <= '{at}'")
    table.none("jobs left", len(left))
    for job in left:
        table.say("  " + " ".join(map(str, job)), "")
    for outcome, output in [("approved", "receipt"), ("rejected", "rejection")]:
        table.none(f"{outcome} without exactly one {output}", int(servers.sql(f"""
            select count(*) from cases c where service = 'foreigner.ninety_day' and (coalesce(outcome, '') = '{outcome}')::int
                <> (select count(*) from issued_document r where r.case_id = c.id and r.output = '{output}')""")))
    table.none("incidents open", int(servers.sql("select count(*) from cases where incidents > 0")))


class Mails:
    """The folder of outgoing mail. A message that is sent again replaces its file, so it is looked at again and again."""

    def __init__(self, folder: Path):
        self.folder, self.files = folder, {}
        self.again = 0

    def look(self) -> None:
        for path in self.folder.glob("*.eml"):
            inode = path.stat().st_ino
            self.again += self.files.setdefault(path, inode) != inode
            self.files[path] = inode

    def sent(self) -> Counter:
        """How many different messages there are of each kind about each case."""
        texts = (ROOT / "locales/en/tm47.ftl").read_text()
        subjects = [(re.compile(re.escape(text).replace(r"\{\ \$reference\ \}", "([0-9A-Z]{5}-[0-9A-Z]{5})")), name)
                    for name, text in re.findall(r"^tm47-mail-(\w+)-subject = (.*)$", texts, re.M)]
        sent = Counter()
        for path in self.files:
            subject = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)["Subject"]
            for pattern, name in subjects:
                if found := pattern.fullmatch(subject):
                    sent[found[1], name] += 1
        return sent


def mails(servers: Servers, load: Load, sent: Mails, table: Table) -> None:
    wanted = Counter()
    for reference, what in rows(servers, f"""
            select c.reference, coalesce(e.event ->> 'action', e.event ->> 'kind') from case_event e join cases c on c.id = e.case_id
            where c.account_id in (select {copies.uuid_sql(copies.ACCOUNT, 'i')} from generate_series(1::bigint, {load.next}) i)"""):
        if what in MAILS:
            wanted[reference, MAILS[what]] += 1
    found = sent.sent()
    table.say("mails wanted", sum(wanted.values()))
    table.none("mails missing", sum(found[mail] < count for mail, count in wanted.items()))
    table.none("mails that nothing asked for", sum(max(found[mail] - count, 0) for mail, count in wanted.items()))
    table.say("messages sent again after a kill (at least once is the promise)", sent.again)


def store(servers: Servers, table: Table) -> None:
    table.none("cases whose version is not their last event", int(servers.sql("""
        select count(*) from cases c join (select case_id, max(seq) as last, count(*) as events from case_event group by case_id) e
            on e.case_id = c.id where c.version <> e.last or e.events <> e.last""")))
    command = [servers.binary, "case", "verify", "--demonstration", "--data", servers.data]
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=own_environment())
    checked = re.search(r"(\d+) case\(s\) checked, (\d+) broken", done.stdout)
    table.say("cases whose chain of events was verified", checked[1] if checked else "none")
    table.none("chains broken", int(checked[2]) if checked and done.returncode == 0 else max(int(checked[2]) if checked else 1, 1))
    if done.returncode != 0:
        print(done.stdout[-4000:], done.stderr[-4000:], sep="\n", file=sys.stderr)
    log = (servers.postgres / "postgres.log").read_text(errors="replace")
    table.say("recoveries of PostgreSQL (fsync " + servers.sql("show fsync") + ")", log.count("automatic recovery in progress"))
    table.none("PostgreSQL's panics and damaged pages", len(re.findall(r"PANIC|invalid page|page verification failed", log)))
