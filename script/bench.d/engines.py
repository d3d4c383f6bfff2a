"""The workflow engine alone, on one core, beside two engines for BPMN that run the same flow (engines/report.*).

Measured are steps per second: what one person does in a case (a command here, a user task there), with everything
automatic that follows, in memory. Each case has four: filed, returned for correction, filed again, approved. The others
are installed outside the checkout, at fixed versions, when they are missing and the registries can be reached.
"""

import json
import os
import shutil
import statistics
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from portal import TARGET
from table import row, say

FLOW = Path(__file__).with_name("engines")
CACHE = Path(os.environ.get("SALA_CACHE") or Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "sala")
SPIFF = ("SpiffWorkflow==3.2.0", "lxml==6.1.3")
BPMN_ENGINE = ("bpmn-engine@25.0.1", "bpmn-elements@17.3.0", "bpmn-moddle@9.0.4", "moddle-context-serializer@4.4.1")
ROUNDS, RATIO = 3, 100


def engines(seconds: float) -> None:
    programs = {"SpiffWorkflow": _spiff(seconds), "bpmn-engine": _bpmn_engine(seconds)}
    found = {name: program for name, program in programs.items() if program}
    ours = [TARGET / "release/examples/engine_rate", str(seconds)]
    # In turn, so that a drift of the machine meets all.
    rounds = [{name: _rate(program) for name, program in {"": ours, **found}.items()} for _ in range(ROUNDS)]
    for name in programs:
        measure = f"engine: steps on one core, beside {name}"
        if name not in found:
            row(measure, "not measured")
            continue
        own, theirs = (statistics.median(rates[side] for rates in rounds) for side in ("", name))
        ratio = statistics.median(rates[""] / rates[name] for rates in rounds)
        row(measure, f"{own:,.0f}/s", f"{theirs:,.0f}/s", f"{ratio:.0f} × (≥ {RATIO} ×)", ratio >= RATIO)


def _rate(program: list) -> float:
    core = max(os.sched_getaffinity(0))
    pinned = ["taskset", "-c", str(core)] if shutil.which("taskset") else []
    done = subprocess.run([*pinned, *program], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise SystemExit(f"{program[0]} failed: {done.stdout}{done.stderr[-2000:]}")
    return json.loads(done.stdout)["steps_per_second"]


def _spiff(seconds: float) -> list | None:
    def install(folder: Path) -> list[list]:
        return [[sys.executable, "-m", "venv", folder], [folder / "bin/pip", "install", "--quiet", *SPIFF]]

    folder = _installed(SPIFF[0].replace("==", "-"), install)
    return [folder / "bin/python", FLOW / "spiff.py", FLOW / "report.bpmn", str(seconds)] if folder else None


def _bpmn_engine(seconds: float) -> list | None:
    def install(folder: Path) -> list[list]:
        return [["npm", "install", "--silent", "--no-audit", "--no-fund", "--prefix", folder, *BPMN_ENGINE]]

    folder = _installed(BPMN_ENGINE[0].replace("@", "-"), install)
    if not folder or not shutil.which("node"):
        return None
    # Node looks for packages beside the program.
    program = shutil.copy(FLOW / "bpmn_engine.mjs", folder)
    return ["node", program, FLOW / "report.bpmn", str(seconds)]


def _installed(name: str, install: Callable[[Path], list[list]]) -> Path | None:
    """The folder in which it is, or none when it cannot be had here."""
    folder = CACHE / "bench-engines" / name
    whole = folder / "whole"
    if whole.exists():
        return folder
    say(f"Installing {name} (usually some seconds)")
    # What an earlier attempt left may be half of it.
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    try:
        for command in install(folder):
            subprocess.run(command, check=True, capture_output=True, timeout=180)
    except (OSError, subprocess.SubprocessError) as error:
        say(f"{name} cannot be installed here: {error}")
        return None
    whole.touch()
    return folder
