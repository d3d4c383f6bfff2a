"""The statements of one request, from PostgreSQL's log, as a script for pgbench."""

import re
from pathlib import Path

import copies

# Values that differ from request to request are computed from a number; the others are what the portal sent.
_PARAMETER = re.compile(r"\$(\d+) = (NULL|'(?:[^']|'')*')")
_ENTRY = re.compile(r"^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d+ UTC \[(\d+)\] (\w+):  (.*)$")
_UUID = re.compile(r"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$")
_REFERENCE = re.compile(r"^[2-9A-Y]{5}-[2-9A-Y]{5}$")


def statements(log: Path, offset: int) -> list[tuple[str, dict[int, str | None]]]:
    """SQL and parameters, in the order in which they were executed after that place of the log."""
    with log.open("rb") as file:
        file.seek(offset)
        text = file.read().decode()
    entries: list[list[str]] = []
    for line in text.splitlines():
        if found := _ENTRY.match(line):
            entries.append([found[2], found[3]])
        elif entries:
            entries[-1][1] += "\n" + line.lstrip("\t")
    result: list[tuple[str, dict[int, str | None]]] = []
    for level, content in entries:
        if level == "LOG" and (found := re.match(r"(?:statement|execute [^:]+): (.*)", content, re.DOTALL)):
            result.append((found[1].strip().rstrip(";"), {}))
        elif level == "DETAIL" and content.startswith("parameters: ") and result:
            for number, value in _PARAMETER.findall(content):
                result[-1][1][int(number)] = None if value == "NULL" else value[1:-1].replace("''", "'")
    return result


def script(traced: list[tuple[str, dict[int, str | None]]], varying: dict[str, str], clients: int) -> tuple[str, dict[str, str]]:
    """The script, and the values of its constants. `varying`: values of the traced request, each with SQL for the same of
    number :n. Client c takes number first + c + clients × round; `first` and `round` are given on the command line."""
    lines = [f"\\set n :first + :client_id + {clients} * :round", "\\set round :round + 1"]
    constants: dict[str, str] = {}
    fresh: dict[str, str] = {}
    for sql, parameters in traced:
        as_text = "set_config" in sql

        def id_(given: str) -> str:
            text = varying.get(given)
            if text is None:
                # An id that the request makes: the next ones are larger, as the portal's own are.
                name = fresh.setdefault(given, f"f{len(fresh)}")
                wanted = f"\\set {name} {copies.number_of(64 + int(name[1:]), 0)} + :n"
                if wanted not in lines:
                    lines.insert(2, wanted)
                text = f"lpad(to_hex(:{name}::bigint), 32, 'f')::uuid"
            return f"({text})::text" if as_text else text

        def value(found: re.Match) -> str:
            given = parameters[int(found[1])]
            if not given:
                return "null" if given is None else "''"  # pgbench takes no empty variables
            if _UUID.match(given):
                return id_(given)
            if given in varying:
                return varying[given]
            elements = given[1:-1].split(",") if given.startswith("{") else []
            if elements and all(map(_UUID.match, elements)):
                return f"array[{', '.join(map(id_, elements))}]"
            if _REFERENCE.match(given):
                if not any(line.startswith("\\set reference") for line in lines):
                    lines.insert(2, "\\set reference random(1, 9000000000000)")
                return "to_hex(:reference::bigint)"
            name = next((name for name, constant in constants.items() if constant == given), f"v{len(constants)}")
            constants[name] = given
            return f":{name}"

        lines.append(" ".join(re.sub(r"\$(\d+)", value, sql).split()) + ";")
    return "\n".join(lines) + "\n", constants


def of_draft(number: int) -> dict[str, str]:
    """What varies in a request about a draft."""
    ids = {copies.uuid(kind, number): copies.uuid_sql(kind, ":n::bigint")
           for kind in (copies.PERSON, copies.ACCOUNT, copies.DRAFT, copies.KEY)}
    return {**ids, "\\x" + copies.session_hash(number).hex(): copies.session_hash_sql(":n::bigint")}


def of_decision(number: int, reference: str, token: str, officer: list[str]) -> dict[str, str]:
    """What varies when an officer decides a copied case and issues its receipt; his own ids do not."""
    ids = {copies.uuid(kind, number): copies.uuid_sql(kind, ":n::bigint") for kind in (copies.CASE, copies.PERSON, copies.ACCOUNT)}
    # As long as a token of the portal.
    return {**ids, reference: "bench_reference(:n::bigint)", token: "left(md5('document' || :n::bigint), 16)",
            **{own: f"'{own}'::uuid" for own in officer}}
