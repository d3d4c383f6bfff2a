"""Cases with a child, timers of days, letters about the delay and an end by time, beside the reports: what the machine does by
itself, each once, however often it is killed.

Their service is made here, of what the demonstration's certificate says of a service, and published by SQL: nothing that a page
would need texts for is reached. Nobody acts on them. From the day of filing on: a child at once, a ping every two days, late
after five, a letter every three days from then, and the end after twelve."""

import json
from collections import Counter
from datetime import date

import copies
import proof
from load import BATCH, STAY_SIGNED_IN, Load
from servers import Servers

SERVICE, CHILD = "chaos.family", "business.fire_certificate"
FIRST = 1_000_001
ANSWERS = {"premises_name": "Krua Sala", "province": "10", "district": "1001", "subdistrict": "100101", "postcode": "10200"}
PING, LATE, LETTER, END = 2, 5, 3, 12

WORKFLOW = {
    "limit": {"days": LATE, "unit": "calendar"},
    "late": {"letter": "sample-mail-delay", "every_days": LETTER},
    "states": [
        {"id": "draft", "kind": "draft", "clock": "stopped"},
        {
            "id": "open", "kind": "waiting", "clock": "runs",
            "children": [{"id": "child", "service": CHILD}],
            "timers": [
                {"id": "ping", "after": {"days": PING, "unit": "calendar"}, "action": "ping", "repeats": True},
                {"id": "end", "after": {"days": END, "unit": "calendar"}, "action": "end"},
            ],
        },
        {"id": "ended", "kind": "final", "clock": "stopped", "outcome": "withdrawn"},
    ],
    "actions": [
        {"id": "file", "from": ["draft"], "to": "open", "by": ["applicant"], "takes_answers": True},
        {"id": "ping", "from": ["open"], "by": ["system"]},
        {"id": "end", "from": ["open"], "to": "ended", "by": ["system"]},
    ],
}


def publish(servers: Servers, service: dict | None = None, workflow: dict = WORKFLOW) -> None:
    """Publishes the child's service with another workflow, and with what of its own description differs."""
    service = service or {"code": SERVICE, "slug": "family"}
    newest = servers.sql(f"select definition from bundle where service = '{CHILD}' order by version desc limit 1")
    bundle = json.loads(newest)
    bundle["service"] |= service
    bundle["workflow"] = workflow
    text = json.dumps(bundle)
    servers.sql(f"""
        insert into bundle (hash, service, version, definition, published_at)
            select sha256(convert_to(definition, 'UTF8')), '{service["code"]}', 1, definition, now() from (values ($bundle${text}$bundle$)) b (definition)
    """)


class Families(Load):
    """Two more applicants' browsers. They file and ask again like the others."""

    def __init__(self, servers: Servers, most: int, seed: int):
        super().__init__(servers, FIRST + most - 1, seed)
        self.next = FIRST

    def begin(self) -> None:
        self.work([self._make, *[self._file] * 2])

    def drafts(self, first: int) -> range:
        return drafts_of(self.servers, SERVICE, first)


def drafts_of(servers: Servers, service: str, first: int) -> range:
    """Complete drafts of people who are signed in, of a service with the certificate's form."""
    numbers = f"generate_series({first}::bigint, {first + BATCH - 1}) i"
    now = servers.now().isoformat()
    answers = json.dumps({key: {"value": value, "source": "typed", "at": now} for key, value in ANSWERS.items()})
    servers.sql(f"""
        begin;
        {copies.people_sql(first, BATCH)}
        {copies.sessions_sql(numbers)}
        insert into draft (id, account_id, person_id, service, bundle_hash, answers, created_at, updated_at)
            select {copies.uuid_sql(copies.DRAFT, 'i')}, {copies.uuid_sql(copies.ACCOUNT, 'i')}, {copies.uuid_sql(copies.PERSON, 'i')},
                '{service}', b.hash, '{answers}', now(), now() from {numbers}, bundle b where b.service = '{service}';
        {STAY_SIGNED_IN}
        commit;
    """)
    return range(first, first + BATCH)


def prove(servers: Servers, families: Families, table: proof.Table) -> None:
    found = proof.rows(servers, f"""
        select i, c.reference, c.state, (c.filed_at at time zone 'Asia/Bangkok')::date,
            (select count(*) from cases child where child.parent_id = c.id),
            (select coalesce(sum(1), 0) from cases child where child.parent_id = c.id
                and c.progress #>> '{{children,child,case}}' = child.id::text),
            (select count(*) from message m where m.case_id = c.id and m.template = 'sample-mail-delay'),
            (select string_agg(coalesce(e.event #>> '{{change,kind}}', e.event ->> 'action') || ' '
                || (e.at at time zone 'Asia/Bangkok')::date, ',' order by e.seq) from case_event e where e.case_id = c.id)
        from cases c join generate_series({FIRST}::bigint, {families.next - 1}) i on c.account_id = {copies.uuid_sql(copies.ACCOUNT, 'i')}
        where c.service = '{SERVICE}'""")
    today = date.fromisoformat(servers.sql(f"select (timestamptz '{servers.now().isoformat()}' at time zone 'Asia/Bangkok')::date"))
    of = {int(number): reference for number, reference, *_ in found}
    wrong = Counter()
    pings = letters = ended = 0
    for _, _, state, filed, children, known, written, events in found:
        age = (today - date.fromisoformat(filed)).days
        happened = [tuple(event.split(" ")) for event in events.split(",")]
        count = Counter(what for what, _ in happened)
        days = lambda kind: [date.fromisoformat(day) for what, day in happened if what == kind]
        wrong["without exactly one child"] += (children, known) != ("1", "1")
        # A last day is over at the midnight after it.
        wrong["late not exactly once"] += count["late"] != (age > LATE)
        wrong["not ended exactly once"] += (count["end"], state == "ended") != (int(age > END), age > END)
        wrong["pings too near to one another, or none"] += near(days("ping"), PING + 1) or (age > PING and not days("ping"))
        wrong["letters too near to one another, or none"] += near(days("delay_letter"), 1) or (END > age > LATE + LETTER and not days("delay_letter"))
        wrong["letters that were not written once each"] += int(written) != count["delay_letter"]
        pings, letters, ended = pings + count["ping"], letters + count["delay_letter"], ended + count["end"]
    table.say("cases with a child, acknowledged", len(families.acknowledged))
    table.say("  pings, letters and ends by time", f"{pings}, {letters}, {ended}")
    table.none("  acknowledged and lost", sum(number not in of for number in families.acknowledged))
    table.none("  found twice", len(found) - len(of))
    table.none("  found under another reference", sum(of.get(n, r) != r for n, r in families.acknowledged.items()))
    for what, times in wrong.items():
        table.none(f"  {what}", times)
    table.none("  answers that should not be", len(families.wrong))


def near(days: list[date], apart: int) -> bool:
    return any((after - before).days < apart for before, after in zip(days, days[1:]))
