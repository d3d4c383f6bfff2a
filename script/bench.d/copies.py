"""Many people, drafts and cases, copied by SQL from ones that were made by the portal's own commands.

Each copy is known by a number. Its ids and its session's id are made of that number, here and in SQL in the same way,
so that a load generator can sign in as anybody without a thousand sign-ins; the portal checks its session and form
token as always. Sealed answers are bound to their key and not to their person, so copies of them open.
"""

import base64
import hashlib
import hmac
from concurrent.futures import ThreadPoolExecutor

from portal import Portal

PERSON, ACCOUNT, DRAFT, CASE, KEY, TRAVELLER = 1, 2, 3, 4, 5, 6
"""What an id is of."""
_SHIFT = 40
FORM_SECRET = bytes(16)


def number_of(kind: int, number: int) -> int:
    return (kind << _SHIFT) + number


def uuid(kind: int, number: int) -> str:
    text = f"{number_of(kind, number):032x}"
    return "-".join((text[:8], text[8:12], text[12:16], text[16:20], text[20:]))


def uuid_sql(kind: int, number: str) -> str:
    return f"lpad(to_hex({kind << _SHIFT}::bigint + {number}), 32, '0')::uuid"


def session_hash(number: int) -> bytes:
    return hashlib.sha256(_session_id(number)).digest()


def session_hash_sql(number: str) -> str:
    return f"sha256(decode(md5('bench' || {number}), 'hex'))"


def _session_id(number: int) -> bytes:
    return hashlib.md5(f"bench{number}".encode()).digest()


def _base64(content: bytes) -> str:
    return base64.urlsafe_b64encode(content).rstrip(b"=").decode()


def cookies(number: int) -> str:
    return f"sala={_base64(_session_id(number))}; sala-form={_base64(FORM_SECRET)}"


def token_key(portal: Portal) -> bytes:
    lines = (portal.data / "demonstration.keys").read_text().splitlines()
    value = next(line for line in lines if line.startswith("token=")).split("=", 1)[1]
    return base64.b64decode(value.removeprefix("demonstration-"))


def filing(key: bytes, number: int, guest: bool = False) -> str:
    """The request that files draft `number`, as a line for load.lua. The pad that hides a token in a page is zeros; a guest, who is
    not signed in, has one without a session."""
    token = hmac.digest(key, b"form\0" + FORM_SECRET + (b"" if guest else session_hash(number)), "sha256")
    body = (f"csrf_token={_base64(bytes(32) + token)}&declaration=true&idempotency_key={uuid(KEY, number)}")
    return f"POST\t/en/apply/{uuid(DRAFT, number)}/check-answers\t{cookies(number)}\t{body}"


def reading(path: str, cookie: str) -> str:
    return f"GET\t{path}\t{cookie}\t"


def people_sql(first: int, count: int) -> str:
    """People with accounts, by their numbers."""
    return f"""
        insert into person (id, created_at)
            select {uuid_sql(PERSON, 'i')}, now() from generate_series({first}::bigint, {first + count - 1}) i;
        insert into account (id, person_id, email_hash, email_cipher, name, password_hash, created_at, verified_at)
            select {uuid_sql(ACCOUNT, 'i')}, {uuid_sql(PERSON, 'i')}, sha256(('bench' || i)::bytea), a.email_cipher,
                'Somebody', a.password_hash, now(), now()
            from generate_series({first}::bigint, {first + count - 1}) i, template_account a;
    """


def sessions_sql(numbers: str) -> str:
    """Signs people in. `numbers`: what stands after `from`, with a column i."""
    # Last used "later", so that none is written down again while measuring: in use, that happens once a minute. And begun so much
    # later that a portal whose clock goes ahead does not end them.
    return f"""
        insert into session (id_hash, account_id, record, created_at, seen_at, expires_at)
            select {session_hash_sql('i')}, {uuid_sql(ACCOUNT, 'i')},
                jsonb_build_object('account', {uuid_sql(ACCOUNT, 'i')}, 'epoch', 0, 'aal', 10, 'device', 'bench',
                    'signed_in_at', extract(epoch from now() + interval '2 years')::bigint),
                now(), now() + interval '1 hour', now() + interval '1 day'
            from {numbers} on conflict do nothing;
    """


# Rows are copied as they are, so the checks of references between tables would find nothing and only take time.
_BULK = "set session_replication_role = replica; set synchronous_commit = off; set work_mem = '256MB';"


# References are spread over all numbers, with the check symbol of src/id.rs.
_REFERENCE = """
    create or replace function bench_reference(i bigint) returns text immutable parallel safe language plpgsql as $$
    declare
        symbols constant text := '23456789ABCDEFGHJKMNPQRTUVWXY';
        rest bigint := (i::numeric * 6700417000003 % 14507145975869)::bigint;
        body text := ''; sum integer := 0; digit integer;
    begin
        for place in 0..8 loop
            digit := rest % 29; rest := rest / 29;
            body := body || substr(symbols, digit + 1, 1);
            sum := sum + (place + 2) * digit;
        end loop;
        body := body || substr(symbols, (29 - sum % 29) % 29 + 1, 1);
        return left(body, 5) || '-' || right(body, 5);
    end $$;
"""


def keep_templates(portal: Portal, draft: str) -> None:
    """Remembers what is copied: the filled draft and its account, and the cases of the demonstration."""
    portal.sql(_REFERENCE)
    portal.sql(f"""
        create table template_draft as select * from draft where id = '{draft}';
        create table template_account as
            select a.* from account a join template_draft d on d.account_id = a.id;
        create table template_case as
            select (row_number() over (order by id)) - 1 as place, * from cases;
        create unique index on template_case (place);
        create table template_event as
            select t.place, e.* from case_event e join template_case t on t.id = e.case_id;
        create index on template_event (place);
        create table template_document as
            select t.place, r.* from issued_document r join template_case t on t.id = r.case_id;
        create index on template_document (place);
        analyze template_case, template_event, template_document;
    """)


def drafts(portal: Portal, first: int, count: int) -> range:
    """Complete drafts of `count` people who are signed in and have filed nothing."""
    portal.sql(f"""
        begin; {_BULK}
        {people_sql(first, count)}
        {sessions_sql(f"generate_series({first}::bigint, {first + count - 1}) i")}
        insert into draft (id, account_id, person_id, service, bundle_hash, answers, created_at, updated_at)
            select {uuid_sql(DRAFT, 'i')}, {uuid_sql(ACCOUNT, 'i')}, {uuid_sql(PERSON, 'i')}, d.service, d.bundle_hash,
                d.answers, now(), now()
            from generate_series({first}::bigint, {first + count - 1}) i, template_draft d;
        commit;
        vacuum analyze person, account, session, draft;
    """)
    return range(first, first + count)


def cases(portal: Portal, first: int, count: int, like: str = "true", each: int = 4) -> None:
    """Copies of the demonstration's cases, in all their states and offices, with people (`each` has so many cases),
    events and issued documents. `like`: a condition, for copies of some only."""
    people = max(count // each, 1)
    templates = portal.count(f"template_case where {like}")
    series = f"generate_series({first}::bigint, {first + count - 1}) i"
    chosen = f"(select row_number() over (order by place) - 1 as turn, * from template_case where {like}) t"
    person = f"{first} + (i - {first}) % {people}"
    parts = [
        people_sql(first, people),
        f"""insert into cases (id, reference, service, bundle_hash, person_id, account_id, agency, office, state, version,
                answers, facts, clock, chain, subject_hash, period, filed_at, changed_at, due_at, assignee, assigned_at,
                outcome, closed_at)
            select {uuid_sql(CASE, 'i')}, bench_reference(i), t.service, t.bundle_hash, {uuid_sql(PERSON, person)},
                {uuid_sql(ACCOUNT, person)}, t.agency, t.office, t.state, t.version, t.answers, t.facts, t.clock, t.chain,
                sha256(i::text::bytea), (date '2020-01-01' + 90 * ((i - {first}) / {people})::integer)::text,
                t.filed_at, t.changed_at, t.due_at + i % 100000 * interval '1 second', t.assignee, t.assigned_at,
                t.outcome, t.closed_at
            from {series} join {chosen} on t.turn = i % {templates};""",
        f"""insert into case_event (case_id, seq, at, account_id, role, event, previous_hash, hash)
            select {uuid_sql(CASE, 'i')}, e.seq, e.at, e.account_id, e.role, e.event, e.previous_hash, e.hash
            from {series} join {chosen} on t.turn = i % {templates} join template_event e on e.place = t.place;""",
        f"""insert into issued_document (id, case_id, event, output, kind, agency, office, number, token, statement, content,
                shown, issued_at, valid_from)
            select gen_random_uuid(), {uuid_sql(CASE, 'i')}, r.event, r.output, r.kind, r.agency, r.office, bench_reference(i),
                md5('bench' || i), r.statement, r.content, r.shown, r.issued_at, r.valid_from
            from {series} join {chosen} on t.turn = i % {templates} join template_document r on r.place = t.place;""",
    ]
    with ThreadPoolExecutor() as pool:
        list(pool.map(lambda part: portal.sql(f"begin; {_BULK} {part} commit;"), parts))
    portal.sql("vacuum analyze;")


def waiting(portal: Portal, first: int, count: int, office: str) -> int:
    """Copies of one case that waits in an office, that nobody holds and on which nothing is due, each of a person of its own.
    Its version."""
    template = f"""(select min(place) from template_case where state = 'review' and office = '{office}' and assignee is null
        and coalesce(next_timer_at > now() + interval '1 hour', true))"""
    cases(portal, first, count, f"place = {template}", 1)
    return int(portal.sql(f"select version from template_case where place = {template}"))


def one_case(portal: Portal, number: int) -> str:
    """The reference of a case of the person of draft `number`, an earlier report."""
    return portal.sql(f"""
        insert into cases (id, reference, service, bundle_hash, person_id, account_id, agency, office, state, version,
                answers, facts, clock, chain, subject_hash, period, filed_at, changed_at, due_at)
            select {uuid_sql(CASE, str(number))}, bench_reference({number}), service, bundle_hash,
                {uuid_sql(PERSON, str(number))}, {uuid_sql(ACCOUNT, str(number))}, agency, office, state, version, answers,
                facts, clock, chain, subject_hash, 'earlier', filed_at, changed_at, due_at
            from template_case where state = 'review' order by place limit 1
            returning reference
    """)


def applicants_pages(portal: Portal, first: int, count: int, wanted: int) -> list[str]:
    """Case pages of people who are signed in, spread over all cases."""
    people, step = max(count // 4, 1), max(count // wanted, 1)
    every = f"generate_series({first}::bigint, {first + count - 1}, {step}) x"
    portal.sql(sessions_sql(f"(select distinct {first} + (x - {first}) % {people} as i from {every}) holders"))
    rows = portal.sql(f"select {first} + (x - {first}) % {people}, bench_reference(x) from {every}")
    pairs = (row.split("|") for row in rows.splitlines())
    return [reading(f"/en/case/{reference}", cookies(int(person))) for person, reference in pairs]


def approvals(portal: Portal, made: range, version: int, cookie: str, token: str) -> list[str]:
    """The requests that approve copied cases. `token`: any form token of the officer's session."""
    references = portal.sql(f"select bench_reference(i) from generate_series({made.start}::bigint, {made.stop - 1}) i")
    return [f"POST\t/en/officer/case/{reference}/approve\t{cookie}\tcsrf_token={token}&version={version}"
            for reference in references.splitlines()]


def officers_pages(portal: Portal, cookie: str, office: str, wanted: int) -> list[str]:
    """Cases that wait in an office, spread over all that do."""
    rows = portal.sql(f"""
        select reference from cases where office = '{office}' and state = 'review'
        order by md5(reference) limit {wanted}
    """)
    return [reading(f"/en/officer/case/{reference}", cookie) for reference in rows.splitlines()]


def keep_card(portal: Portal, draft: str) -> None:
    """Remembers the filled draft of an arrival card."""
    portal.sql(f"create table template_card as select * from draft where id = '{draft}';")


def card_drafts(portal: Portal, first: int, count: int) -> range:
    """Complete drafts of arrival cards of `count` guests, each with a session of his own."""
    numbers = f"generate_series({first}::bigint, {first + count - 1}) i"
    portal.sql(f"""
        begin; {_BULK}
        insert into person (id, created_at) select {uuid_sql(PERSON, 'i')}, now() from {numbers};
        insert into account (id, person_id, email_hash, email_cipher, password_hash, ial, created_at, guest)
            select {uuid_sql(ACCOUNT, 'i')}, {uuid_sql(PERSON, 'i')}, sha256(('bench' || i)::bytea), a.email_cipher, '', 10, now(), true
            from {numbers}, template_card d join account a on a.id = d.account_id;
        insert into session (id_hash, account_id, record, created_at, seen_at, expires_at)
            select {session_hash_sql('i')}, {uuid_sql(ACCOUNT, 'i')},
                jsonb_build_object('account', {uuid_sql(ACCOUNT, 'i')}, 'epoch', 0, 'guest', true),
                now(), now() + interval '1 hour', now() + interval '1 day'
            from {numbers};
        insert into person (id, created_at) select {uuid_sql(TRAVELLER, 'i')}, now() from {numbers};
        insert into traveller (person_id, account_id) select {uuid_sql(TRAVELLER, 'i')}, {uuid_sql(ACCOUNT, 'i')} from {numbers};
        insert into draft (id, account_id, person_id, service, bundle_hash, answers, created_at, updated_at)
            select {uuid_sql(DRAFT, 'i')}, {uuid_sql(ACCOUNT, 'i')}, {uuid_sql(TRAVELLER, 'i')}, d.service, d.bundle_hash, d.answers, now(), now()
            from {numbers}, template_card d;
        commit;
        vacuum analyze person, account, session, draft;
    """)
    return range(first, first + count)
