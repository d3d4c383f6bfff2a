"""The table of what was measured, and a word on the way."""

import sys
import time

_STARTED = time.monotonic()
_lines: list[tuple[str, str, str, str, str]] = []


def row(measure: str, value: str, against: str = "", aim: str = "", met: bool | None = None) -> None:
    _lines.append((measure, value, against, aim, "" if met is None else "yes" if met else "NO"))
    say(f"  {measure}: {value}" + (f", {aim}" if aim else ""))


def say(text: str) -> None:
    print(f"{time.monotonic() - _STARTED:5.0f} s  {text}", file=sys.stderr, flush=True)


def print_table() -> None:
    lines = [("measure", "value", "against", "ratio or aim", "met"), *_lines]
    widths = [max(len(line[column]) for line in lines) for column in range(5)]
    for number, line in enumerate(lines):
        print("  ".join(cell.ljust(width) for cell, width in zip(line, widths)).rstrip())
        if number == 0:
            print("  ".join("-" * width for width in widths))
