"""The servers and their PostgreSQL: started, killed and started again, with a clock that moves on while nothing runs."""

import http.client
import os
import random
import re
import signal
import subprocess
import threading
import time
from datetime import datetime, timedelta, timezone
from pathlib import Path

from portal import Portal, end, free_port, own_environment

# A server that ends is started again after so long, as by systemd.
RESTART_AFTER = 0.5
PROCESSES = re.compile(r"\bsala sala \[local\]")


class SqlFailed(Exception):
    """The database was away. What was asked may have been done or not."""


class Server:
    """One place for a `sala` process. The first keeps the private cluster; the second is given its socket as a database."""

    def __init__(self, servers: "Servers", number: int):
        self.servers, self.number, self.port = servers, number, free_port()
        self.process: subprocess.Popen | None = None
        self.wanted = False
        self.ended_at = 0.0
        self.starts = 0

    def alive(self) -> bool:
        return self.process is not None and self.process.poll() is None

    def serves(self) -> bool:
        return self.alive() and self.command != "work"

    def start(self, clock: datetime) -> None:
        # Every other start of the second one is a worker without pages.
        self.command = "work" if self.number == 1 and self.starts % 2 else "serve"
        self.starts += 1
        command = [self.servers.binary, self.command, "--demonstration", "--no-limits", "--clock", clock.isoformat(),
                   "--addr", f"127.0.0.1:{self.port}", "--data", self.servers.data, "--site", self.servers.folder / "site"]
        if self.number == 1:
            command += ["--database-url", f"postgres://sala@localhost/sala?host={self.servers.postgres / 'socket'}"]
        with (self.servers.folder / f"sala-{self.number}.log").open("a") as log:
            # In a group of its own: Ctrl-C ends this program first, which then ends what it started.
            self.process = subprocess.Popen(command, stdout=log, stderr=log, stdin=subprocess.DEVNULL, env=own_environment(),
                                            start_new_session=True)


class Servers(Portal):
    """Both, as one portal: a request goes to any of them that runs."""

    def __init__(self, binary: Path, folder: Path, seed: int):
        self.binary, self.folder, self.data = binary, folder, folder / "data"
        self.random = random.Random(seed)
        self.slots = [Server(self, 0), Server(self, 1)]
        self.slots[0].wanted = True
        self.moved_on = timedelta()
        self.days, self.may_move_on = 0, False
        self.kills = {"server": 0, "postgres": 0, "backend": 0, "all": 0}
        self.killed_servers = self.killed_postmasters = 0
        self.lock = threading.RLock()
        self.stopping = threading.Event()
        self.watcher = threading.Thread(target=self._watch, daemon=True)

    # The clock.

    def now(self) -> datetime:
        return datetime.now(timezone.utc) + self.moved_on

    def _move_on(self) -> None:
        """About a day, once after each kill, and only while no server runs: those that run together agree about the time."""
        self.moved_on += timedelta(days=self.random.uniform(0.8, 1.2))
        self.days += 1
        self.may_move_on = False

    # Running.

    def begin(self) -> None:
        """The first start, which must succeed; afterwards a server that ends is started again."""
        self.slots[0].start(self.now())
        self.wait(300)
        self.watcher.start()

    def _watch(self) -> None:
        while not self.stopping.is_set():
            with self.lock:
                for slot in self.slots:
                    if slot.alive():
                        continue
                    if slot.process is not None and not slot.ended_at:
                        slot.ended_at = time.monotonic()
                    elif slot.wanted and time.monotonic() - slot.ended_at > RESTART_AFTER:
                        if self.may_move_on and not any(other.alive() for other in self.slots):
                            self._move_on()
                        slot.start(self.now())
                        slot.ended_at = 0.0
            time.sleep(0.02)

    def wait(self, seconds: float) -> None:
        """Until a page is served."""
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            try:
                if self.get("/en/").status == 200:
                    return
            except (OSError, http.client.HTTPException):
                if not self.watcher.is_alive() and not self.slots[0].alive():
                    break
                time.sleep(0.05)
        raise SystemExit(f"The portal does not answer:\n{(self.folder / 'sala-0.log').read_text()[-2000:]}")

    def move_on(self) -> None:
        """Ends all in order and starts the first one again, a day later."""
        with self.lock:
            self.slots[1].wanted = False
            for slot in reversed(self.slots):
                if slot.process:
                    end(slot.process)
            self.slots[0].ended_at = time.monotonic()
            self.may_move_on = True
        while not self.slots[0].alive():
            time.sleep(0.02)

    def stop(self) -> None:
        self.stopping.set()
        if self.watcher.is_alive():
            self.watcher.join()
        # The first one last: it stops PostgreSQL.
        for slot in reversed(self.slots):
            if slot.process:
                end(slot.process)
        for process in self._postgres_processes():
            os.kill(process, signal.SIGKILL)

    # Asking.

    @property
    def port(self) -> int:
        ports = [slot.port for slot in self.slots if slot.serves()]
        return random.choice(ports or [self.slots[0].port])

    def sql(self, text: str) -> str:
        try:
            return super().sql(text)
        except (SystemExit, OSError, IndexError) as error:
            raise SqlFailed(str(error)) from error

    # Killing.

    def _postmaster(self) -> int | None:
        try:
            process = int((self.postgres / "cluster/postmaster.pid").read_text().split()[0])
            ours = Path(f"/proc/{process}/cwd").resolve() == self.postgres / "cluster"
            return process if ours and _state(process) not in "ZX" else None
        except (OSError, IndexError, ValueError):
            return None

    def _postgres_processes(self) -> list[int]:
        """Every process that works in our cluster, orphans included."""
        found = []
        for entry in Path("/proc").iterdir():
            try:
                if entry.name.isdigit() and (entry / "cwd").resolve() == self.postgres / "cluster":
                    found.append(int(entry.name))
            except OSError:
                continue
        return found

    def _backends(self) -> list[int]:
        """Those that work for a server."""
        def title(process: int) -> str:
            try:
                return Path(f"/proc/{process}/cmdline").read_text().replace("\0", " ")
            except OSError:
                return ""
        return [process for process in self._postgres_processes() if PROCESSES.search(title(process))]

    def kill(self) -> str | None:
        """Kills something of what runs; what, or nothing when that was not there."""
        what = self.random.choices(["server", "postgres", "backend", "all"], [45, 25, 12, 18])[0]
        with self.lock:
            servers = [slot for slot in self.slots if slot.alive()]
            postmaster = self._postmaster()
            if what == "server" and servers:
                victims = [self.random.choice(servers).process.pid]
            elif what == "postgres" and postmaster:
                victims = [postmaster]
            elif what == "backend" and postmaster and (backends := self._backends()):
                victims = [self.random.choice(backends)]
            elif what == "all" and servers and postmaster:
                victims = [postmaster, *(slot.process.pid for slot in servers), *self._postgres_processes()]
            else:
                return None
            for process in victims:
                try:
                    os.kill(process, signal.SIGKILL)
                except ProcessLookupError:
                    continue
            self.kills[what] += 1
            self.may_move_on = True
            self.killed_servers += {"server": 1, "all": len(servers)}.get(what, 0)
            self.killed_postmasters += what in ("postgres", "all")
            # Reaped before anybody asks who runs.
            for slot in servers:
                if slot.process.pid in victims:
                    slot.process.wait()
        return what


def _state(process: int) -> str:
    return Path(f"/proc/{process}/stat").read_text().rsplit(") ", 1)[1][0]
