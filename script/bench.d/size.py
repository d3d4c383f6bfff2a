"""What the portal weighs before anybody comes."""

import re
import shutil
import subprocess

from portal import TARGET, Portal
from table import row


def start_and_size(portal: Portal, beside: Portal) -> None:
    row("start on a migrated database, with its PostgreSQL", f"{portal.seconds_to_start:.2f} s",
        f"{beside.seconds_to_start:.2f} s, PostgreSQL running", "< 1 s", portal.seconds_to_start < 1)
    row("memory, idle", f"{beside.memory() / 1e6:.0f} MB", "", "< 150 MB", beside.memory() < 150e6)
    views = {lang: first_view(portal, f"/{lang}/") for lang in ("th", "en", "zh")}
    lang = max(views, key=views.__getitem__)
    row(f"first view of /{lang}/, compressed", f"{views[lang] / 1024:.1f} KB", "", "≤ 100 KB", views[lang] <= 100 * 1024)
    package = TARGET / "site/pkg"
    if (package / "sala_bg.wasm").exists() and shutil.which("brotli"):
        size = sum(len(subprocess.run(["brotli", "-q", "11", "-c", package / name], capture_output=True, check=True).stdout)
                   for name in ("sala_bg.wasm", "sala.js"))
        row("browser part, brotli", f"{size} bytes", "", "≤ 61440 bytes", size <= 61440)


def first_view(portal: Portal, path: str) -> int:
    """Bytes of the page and of what a browser loads to show it: fonts only where the page has letters of their range."""
    plain = portal.get(path).content.decode()
    # What is folded up is not drawn, and its letters are not fetched.
    drawn = re.sub(r"(?s)</summary>.*?</details>", "", plain)
    letters = {ord(letter) for letter in re.sub(r"<[^>]*>", "", drawn)}
    wanted = set(re.findall(r'<(?:link rel="(?:icon|stylesheet)"|img|script)[^>]*?(?:href|src)="(/[^"]+)"', plain))
    for sheet in [name for name in wanted if name.endswith(".css")]:
        css = portal.get(sheet).content.decode()
        for face in re.findall(r"@font-face\{([^}]*)\}", css):
            spans = [span.split("-") for span in re.search(r"unicode-range:([^;}]*)", face)[1].replace("U+", "").split(",")]
            if any(int(span[0], 16) <= letter <= int(span[-1], 16) for span in spans for letter in letters):
                wanted.add(absolute(re.search(r'url\("?([^")]+)', face)[1]))
        classes = set(" ".join(re.findall(r'class="([^"]*)"', plain)).split())
        for selector, url in re.findall(r'([^{}]*)\{[^{}]*background[^{};]*url\("?(?!data:)([^")]+)"?\)[^{}]*\}', css):
            if set(re.findall(r"\.([\w-]+)", selector)) & classes:
                wanted.add(absolute(url))
    return sum(len(portal.get(name, {"Accept-Encoding": "br, gzip"}).content) for name in [path, *wanted])


def absolute(url: str) -> str:
    return url if url.startswith("/") else f"/assets/{url}"
