"""A portal of its own for measuring: demonstration data and a private PostgreSQL in a folder that is thrown away."""

import http.client
import json
import os
import re
import signal
import socket
import subprocess
import time
import urllib.parse
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
TARGET = Path(os.environ.get("CARGO_TARGET_DIR") or ROOT / "target").resolve()


def own_environment() -> dict[str, str]:
    """Ours, without what would lead `sala` to another database or data folder than the one it is told."""
    return {k: v for k, v in os.environ.items() if not k.startswith(("SALA_", "DATABASE_URL", "PG"))}


def end(process: subprocess.Popen) -> None:
    """In good order, or else at once."""
    if process.poll() is None:
        process.send_signal(signal.SIGINT)
        try:
            process.wait(120)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


def postgres_program(name: str) -> str:
    """The newest one; Debian keeps them outside of PATH."""
    found = sorted(Path("/usr/lib/postgresql").glob(f"*/bin/{name}"), key=lambda path: int(path.parts[4]))
    return str(found[-1]) if found else name


class Portal:
    """A running `sala serve`. Several on one data folder share the cluster of the first."""

    def __init__(self, binary: Path, site: Path, folder: Path):
        self.folder, self.port = folder, free_port()
        self.data = folder / "data"
        self.url = f"http://127.0.0.1:{self.port}"
        command = [binary, "serve", "--demonstration", "--no-limits", "--no-jobs",
                   "--addr", f"127.0.0.1:{self.port}", "--data", self.data, "--site", site]
        self.log = folder / f"sala-{self.port}.log"
        started = time.monotonic()
        with self.log.open("w") as log:
            # In a group of its own: Ctrl-C ends this program first, which then ends the portal.
            self.process = subprocess.Popen(command, stdout=log, stderr=log, stdin=subprocess.DEVNULL,
                                            env=own_environment(), start_new_session=True)
        try:
            self._wait()
        except BaseException:
            self.stop()
            raise
        self.seconds_to_start = time.monotonic() - started

    def _wait(self) -> None:
        until = time.monotonic() + 120
        while time.monotonic() < until:
            if self.process.poll() is not None:
                raise SystemExit(f"The portal ended at once:\n{self.log.read_text()[-2000:]}")
            try:
                if self.get("/en/").status == 200:
                    return
            except OSError:
                time.sleep(0.003)
        raise SystemExit("The portal does not answer after two minutes.")

    def request(self, method: str, path: str, body: str | None = None, headers: dict | None = None):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        if body is not None:
            headers = {**(headers or {}), "Content-Type": "application/x-www-form-urlencoded"}
        connection.request(method, path, body, headers or {})
        answer = connection.getresponse()
        answer.content = answer.read()
        connection.close()
        return answer

    def get(self, path: str, headers: dict | None = None):
        return self.request("GET", path, None, headers)

    def send(self, line: str):
        """Sends a request that is written as a line for load.lua."""
        method, path, cookies, body = line.split("\t")
        answer = self.request(method, path, body or None, {"Cookie": cookies})
        if answer.status != (303 if method == "POST" else 200):
            raise SystemExit(f"{method} {path}: {answer.status}\n{answer.content.decode()[-1500:]}")
        return answer

    def memory(self) -> int:
        """Resident bytes."""
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(r"VmRSS:\s+(\d+) kB", status)[1]) * 1024

    def forget_peak(self) -> None:
        """From now on `peak` counts anew (proc(5), clear_refs)."""
        Path(f"/proc/{self.process.pid}/clear_refs").write_text("5")

    def peak(self) -> int:
        """The most bytes that were resident."""
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(r"VmHWM:\s+(\d+) kB", status)[1]) * 1024

    def stop(self) -> None:
        end(self.process)

    # The database, as its owner.

    @property
    def postgres(self) -> Path:
        return (self.data / "postgres").resolve()

    @property
    def socket(self) -> str:
        # Line 5 of postmaster.pid names the folder of the socket.
        return (self.postgres / "cluster/postmaster.pid").read_text().splitlines()[4]

    def connection(self) -> list[str]:
        return ["-h", self.socket, "-p", "5432", "-U", "sala"]

    def sql(self, text: str) -> str:
        command = [postgres_program("psql"), "-X", "-q", "-At", "-v", "ON_ERROR_STOP=1", *self.connection(), "-d", "sala"]
        done = subprocess.run(command, input=text, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            raise SystemExit(f"SQL failed: {done.stderr}")
        return done.stdout.strip()

    def count(self, table: str) -> int:
        return int(self.sql(f"select count(*) from {table}"))


class Browser:
    """Keeps cookies and the form token of the last page."""

    def __init__(self, portal: Portal):
        self.portal, self.cookies, self.token, self.page = portal, {}, "", ""

    def cookie(self) -> str:
        return "; ".join(f"{name}={value}" for name, value in self.cookies.items())

    def get(self, path: str) -> str:
        return self._send("GET", path, None)

    def post(self, path: str, fields: dict) -> str:
        """Sends a form; where it leads."""
        return self._send("POST", path, urllib.parse.urlencode({**fields, "csrf_token": self.token}))

    def _send(self, method: str, path: str, body: str | None) -> str:
        answer = self.portal.request(method, path, body, {"Cookie": self.cookie()})
        self.page = answer.content.decode()
        for cookie in answer.headers.get_all("Set-Cookie") or []:
            name, value = cookie.split(";")[0].split("=", 1)
            self.cookies[name] = value
        if token := re.search(r'name="csrf_token" value="([^"]*)"', self.page):
            self.token = token[1]
        expected = 200 if method == "GET" else 303
        if answer.status != expected:
            raise SystemExit(f"{method} {path}: {answer.status} instead of {expected}\n{self.page[-1500:]}")
        return answer.headers.get("Location", "")

    def sign_in(self, email: str) -> "Browser":
        self.get("/en/sign-in")
        accounts = json.loads((self.portal.data / "demonstration.json").read_text())["accounts"]
        password = next(account["password"] for account in accounts if account["email"] == email)
        if self.post("/en/sign-in", {"email": email, "password": password}).startswith("/en/sign-in/code"):
            self.get("/en/sign-in/code")
            self.post("/en/sign-in/code", {"code": re.search(r"would now show (\d{6})", self.page)[1]})
        return self

    def fill_in(self, leads_to: str, which: int = 0) -> str:
        """Answers every page of a 90-day report with a demonstration passport, one of those that lead there; the draft's id."""
        demonstration = json.loads((self.portal.data / "demonstration.json").read_text())
        passports = demonstration["passports"] + demonstration["spare_passports"]
        passport = [passport for passport in passports if passport["leads_to"] == leads_to][which]

        def day(name: str, value: str) -> dict:
            year, month, day = value.split("-")
            return {f"{name}-day": day, f"{name}-month": month, f"{name}-year": year}

        self.get("/en/foreigner/90-day-report")
        draft = self.post("/en/foreigner/90-day-report/begin", {}).rsplit("/", 1)[1]
        place = {name: passport[name] for name in ("province", "district", "subdistrict", "postcode")}
        for page, values in [
            ("passport-entry", {"passport_entry": "mrz"}),
            ("passport-lines", {"mrz": passport["mrz"]}),
            ("renewed-passport", {"passport_renewed": "no"}),
            ("arrival", day("last_arrival", passport["last_arrival"])),
            ("journey", {"port_of_entry": passport["port_of_entry"]}),
            ("visa", {"visa_type": passport["visa_type"], **day("permit_expires", passport["permit_expires"])}),
            ("previous-report", {"reported_before": "no"}),
            ("place", place),
            ("address", {"house_no": passport["house_no"]}),
            ("contact", {"email": "somebody@sala.example"}),
        ]:
            self.get(f"/en/apply/{draft}/{page}")
            self.post(f"/en/apply/{draft}/{page}", values)
        self.get(f"/en/apply/{draft}/check-answers")
        return draft
