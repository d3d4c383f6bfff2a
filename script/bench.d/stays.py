"""Files of 5,000 guests, as text and as workbooks, checked and filed by a worker of its own, against COPY of the same rows into a
table like theirs."""

import http.client
import io
import re
import subprocess
import time
import zipfile
from datetime import datetime, timedelta
from pathlib import Path

from portal import Browser, Portal, end, own_environment, postgres_program
from table import row
from uploads import BOUNDARY

ROWS = 5_000
HEADERS = "First Name,Middle Name,Last Name,Gender,Passport No.,Nationality,Birth Date,Check-out Date,Phone No."
SHEET = "แบบแจ้งที่พัก Inform Accom"


def guests(number: int) -> list[str]:
    """A list unlike all others: its headers, and its rows."""
    return [HEADERS, *(f"GUEST,,TEST,{'MF'[line % 2]},B{number}{line:05},USA,17/06/1985,," for line in range(ROWS))]


def text(lines: list[str]) -> bytes:
    return "\r\n".join([*lines, ""]).encode()


def workbook(lines: list[str]) -> bytes:
    """The same in the official layout of a workbook, its cells as text."""
    cells = ("".join(f'<c t="inlineStr"><is><t>{cell}</t></is></c>' for cell in line.split(",")) for line in lines)
    rows = "".join(f"<row>{row}</row>" for row in cells)
    main, office = "http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package, kind = "http://schemas.openxmlformats.org/package/2006", "application/vnd.openxmlformats-officedocument.spreadsheetml"
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{kind}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="{kind}.worksheet+xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{package}/relationships"><Relationship Id="r" Type="{office}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{main}" xmlns:r="{office}"><sheets><sheet name="{SHEET}" sheetId="1" r:id="r"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{package}/relationships"><Relationship Id="r" Type="{office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
        "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{main}"><sheetData>{rows}</sheetData></worksheet>',
    }
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as file:
        for name, part in parts.items():
            file.writestr(name, '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' + part)
    return content.getvalue()


def send(portal: Portal, clerk: Browser, place: str, name: str, content: bytes) -> str:
    """Hands the file in; the file's id."""
    path = f"/en/stays/place/{place}/upload"
    clerk.get(path)
    began = datetime.now().astimezone() - timedelta(days=2)
    values = {"csrf_token": clerk.token, "check_in-day": began.day, "check_in-month": began.month, "check_in-year": began.year, "time": "08:00"}
    parts = [f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n' for name, value in values.items()]
    parts.append(f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="file"; filename="{name}"\r\n\r\n')
    body = "".join(parts).encode() + content + f"\r\n--{BOUNDARY}--\r\n".encode()
    connection = http.client.HTTPConnection("127.0.0.1", portal.port, timeout=60)
    connection.request("POST", path, body, {"Cookie": clerk.cookie(), "Content-Type": f"multipart/form-data; boundary={BOUNDARY}"})
    answer = connection.getresponse()
    answer.read()
    connection.close()
    if answer.status != 303:
        raise SystemExit(f"a file of guests was answered with {answer.status}")
    return answer.headers["Location"].rsplit("/", 1)[1]


def copied(portal: Portal, folder: Path) -> float:
    """Seconds in which PostgreSQL takes the same rows and nothing else."""
    portal.sql("create table plain_stay (like stay including all)")
    path = folder / "stays.copy"
    psql = [postgres_program("psql"), "-X", "-q", "-v", "ON_ERROR_STOP=1", *portal.connection(), "-d", "sala", "-c"]
    subprocess.run([*psql, f"\\copy (select * from stay order by id desc limit {ROWS}) to '{path}'"], check=True)
    began = time.monotonic()
    subprocess.run([*psql, f"\\copy plain_stay from '{path}'"], check=True)
    return time.monotonic() - began


def filed(portal: Portal, file: str) -> float:
    """Waits until a file is filed whole; the seconds that this took from handing it in."""
    state = "waiting"
    while state == "waiting":
        time.sleep(0.05)
        state = portal.sql(f"select state from stay_file where id = '{file}'")
    taken = portal.sql(f"select extract(epoch from done_at - created_at), filed_count from stay_file where id = '{file}'")
    spent, count = taken.split("|")
    if (state, count) != ("filed", str(ROWS)):
        raise SystemExit(f"of a file of guests {count} were filed: {state}")
    return float(spent)


def stays(portal: Portal, binary: Path, folder: Path) -> None:
    clerk = Browser(portal).sign_in("hotel@sala.example")
    place = re.search(r"/en/stays/place/([0-9a-f-]+)", (clerk.get("/en/stays"), clerk.page)[1])[1]
    worker = subprocess.Popen([binary, "work", "--demonstration", "--data", portal.data], stdout=subprocess.DEVNULL,
                              stderr=subprocess.DEVNULL, env=own_environment(), start_new_session=True)
    try:
        # What waits from before is done first.
        while portal.sql("select count(*) from job where run_at <= now() and attempts = 0") != "0":
            time.sleep(0.2)
        seconds = {"guests.csv": [], "guests.xlsx": []}
        for number in range(6):
            name = list(seconds)[number % 2]
            lines = guests(number)
            file = send(portal, clerk, place, name, text(lines) if name.endswith("csv") else workbook(lines))
            seconds[name].append(filed(portal, file))
        peak = int(re.search(r"VmHWM:\s+(\d+) kB", Path(f"/proc/{worker.pid}/status").read_text())[1]) * 1024
    finally:
        end(worker)
    theirs = copied(portal, folder)
    for name, measured in seconds.items():
        ours = min(measured)
        row(f"a file of {ROWS:,} guests ({name.split('.')[1]}) checked and filed, from handing it in", f"{ours:.2f} s",
            f"COPY {theirs:.2f} s: {ours / theirs:.1f} x", "< 2 s", ours < 2)
    row("its worker's memory at its peak", f"{peak / 1e6:.0f} MB", "", "< 150 MB", peak < 150e6)
