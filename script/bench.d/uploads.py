"""Files handed in over HTTP, against what the disk takes when the same bytes are written and synced by one program."""

import http.client
import os
import subprocess
import tempfile
import threading
import time
from pathlib import Path

from portal import Browser, Portal
from table import row

BOUNDARY = "----sala"
SIZE = 5_000_000


def licence(browser: Browser) -> str:
    """Answers every page of the demonstration's licence up to its papers; the draft's id."""
    browser.get("/en/business/food-licence")
    draft = browser.post("/en/business/food-licence/begin", {}).rsplit("/", 1)[1]
    place = {"province": "10", "district": "1001", "subdistrict": "100101", "postcode": "10200"}
    for page, values in [
        ("premises", {"premises_name": "Krua Sala", "area": "90"}),
        ("address", place),
        ("owner", {"passport_no": "AB1234567", "family_name": "HOFFMANN"}),
    ]:
        browser.get(f"/en/apply/{draft}/{page}")
        browser.post(f"/en/apply/{draft}/{page}", values)
    return draft


def content(number: int) -> bytes:
    """A PDF of that number, unlike all others, which is kept as it is."""
    begin, end = f"%PDF-1.7\n{number}\n".encode(), b"\nstartxref\n9\n%%EOF\n"
    return begin + b"0" * (SIZE - len(begin) - len(end)) + end


def form(token: str, file: bytes, name: str = "map.pdf", kind: str = "application/pdf") -> bytes:
    def part(name: str, more: str = "") -> bytes:
        return f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="{name}"{more}\r\n\r\n'.encode()

    file_part = part("file", f'; filename="{name}"\r\nContent-Type: {kind}')
    return (part("csrf_token") + token.encode() + b"\r\n" + file_part + file + b"\r\n" + part("do") + b"upload\r\n"
            + f"--{BOUNDARY}--\r\n".encode())


def upload(portal: Portal, browser: Browser, path: str, forms) -> None:
    headers = {"Cookie": browser.cookie(), "Content-Type": f"multipart/form-data; boundary={BOUNDARY}"}
    connection = http.client.HTTPConnection("127.0.0.1", portal.port, timeout=120)
    for body in forms:
        connection.request("POST", path, body, headers)
        answer = connection.getresponse()
        answer.read()
        if answer.status != 303:
            raise SystemExit(f"an upload was answered with {answer.status}")
    connection.close()


LARGE = 19_900_000


def upload_large(portal: Portal, browser: Browser, path: str, number: int) -> None:
    """One file of 20 MB, of which nobody here holds more than a block."""
    whole = form(browser.token, b"@")
    before, after = whole.split(b"@", 1)
    begin, end, block = f"%PDF-1.7\n{number}\n".encode(), b"\nstartxref\n9\n%%EOF\n", b"0" * 65536
    blocks = LARGE // len(block)
    size = len(before) + len(begin) + blocks * len(block) + len(end) + len(after)

    def body():
        yield before + begin
        for _ in range(blocks):
            yield block
        yield end + after

    headers = {"Cookie": browser.cookie(), "Content-Type": f"multipart/form-data; boundary={BOUNDARY}", "Content-Length": str(size)}
    connection = http.client.HTTPConnection("127.0.0.1", portal.port, timeout=300)
    connection.request("POST", path, body(), headers)
    answer = connection.getresponse()
    answer.read()
    connection.close()
    # Three are taken for the floor plan; the others hear that there are enough.
    if answer.status not in (303, 422):
        raise SystemExit(f"a large upload was answered with {answer.status}")


def in_parallel(work, clients: int, each: int) -> float:
    """Seconds that so many clients take for `each` files."""
    threads = [threading.Thread(target=work, args=(range(first * each, (first + 1) * each),)) for first in range(clients)]
    began = time.monotonic()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return time.monotonic() - began


def disk(folder: Path, contents) -> None:
    for content in contents:
        with tempfile.NamedTemporaryFile(dir=folder, delete=False) as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())


def uploads(portal: Portal, folder: Path, each: int) -> None:
    clients = 4
    anna = Browser(portal).sign_in("anna@sala.example")
    path = f"/en/apply/{licence(anna)}/documents/D07"
    anna.get(path)
    plans = lambda numbers: (form(anna.token, content(number)) for number in numbers)  # noqa: E731
    seconds = in_parallel(lambda numbers: upload(portal, anna, path, plans(numbers)), clients, each)
    raw = folder / "raw"
    raw.mkdir()
    raw_seconds = in_parallel(lambda numbers: disk(raw, map(content, numbers)), clients, each)
    count = clients * each
    ours, theirs = count * SIZE / seconds / 1e6, count * SIZE / raw_seconds / 1e6
    row(f"files of 5 MB handed in, checked and sealed, {clients} connections", f"{count / seconds:.1f}/s = {ours:.0f} MB/s",
        f"disk {theirs:.0f} MB/s", f"{ours / theirs:.2f}")
    plan = path.removesuffix("D07") + "D08"
    anna.get(plan)
    portal.forget_peak()
    seconds = in_parallel(lambda numbers: [upload_large(portal, anna, plan, number) for number in numbers], 50, 1)
    row(f"50 files of 20 MB handed in at once, in {seconds:.0f} s: memory at its peak", f"{portal.peak() / 1e6:.0f} MB",
        "", "< 200 MB", portal.peak() < 200e6)


def photographs(portal: Portal, folder: Path, program: Path, each: int) -> None:
    """Photographs of a telephone, each of which a process of its own draws anew, against the disk alone."""
    clients = 4
    made = folder / "photographs"
    made.mkdir()
    subprocess.run([program, made, str(clients * each)], check=True)
    files = [path.read_bytes() for path in sorted(made.iterdir())]
    anna = Browser(portal).sign_in("anna@sala.example")
    path = f"/en/apply/{licence(anna)}/documents/D07"
    anna.get(path)
    forms = lambda numbers: (form(anna.token, files[number], "map.jpg", "image/jpeg") for number in numbers)  # noqa: E731
    seconds = in_parallel(lambda numbers: upload(portal, anna, path, forms(numbers)), clients, each)
    raw = folder / "raw-photographs"
    raw.mkdir()
    raw_seconds = in_parallel(lambda numbers: disk(raw, (files[number] for number in numbers)), clients, each)
    size = sum(map(len, files))
    ours, theirs = size / seconds / 1e6, size / raw_seconds / 1e6
    row(f"photographs of 12 million pixels ({size / len(files) / 1e6:.1f} MB) handed in and drawn anew, {clients} connections",
        f"{len(files) / seconds:.1f}/s = {ours:.0f} MB/s", f"disk {theirs:.0f} MB/s", f"{ours / theirs:.2f}")
