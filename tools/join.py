"""Join the scripts and the styles of each screen for visitors into one file of each.

A browser on a slow machine spends most of a start on fetching and opening sixty small files. What
is made here goes into server/static/joined/ and under version control, because an office has no
node; the server gives it to browsers as long as the files that it was made of are as they were
(`server/web/joined.py`), so that nothing has to be joined while one works on a screen.

Run by `./run join`, which has esbuild.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import tempfile
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

from server.web.joined import JOINED, ROOT, digest

ESBUILD = ROOT / "node_modules" / ".bin" / "esbuild"
PAGES = {
    "kiosk": "kiosk/templates/kiosk/page.html",
    "phone": "kiosk/templates/kiosk/phone.html",
    "survey": "kiosk/templates/kiosk/survey.html",
    "display": "display/templates/display/page.html",
}
BASE = "server/templates/base.html"
"""The frame of all pages."""
STYLE = re.compile(r'<link rel="stylesheet" href="(/[^"{]+)">')
SCRIPT = re.compile(r'<script type="module" src="(/[^"]+)">')
BLOCK = re.compile(r"{% block (\w+) %}(.*?){% endblock %}", re.DOTALL)
ADDRESS = re.compile(r"""url\((["']?)([^"')]+)\1\)""")
FOLDERS = {
    "/static/": "server/static/",
    "/kiosk/static/": "kiosk/static/",
    "/display/static/": "display/static/",
}
LAZY = ("/static/shared/lib/qrscanner", "./qr-scanner")
"""Loaded only where it is needed."""


def main() -> None:
    """Make the folder anew."""
    shutil.rmtree(JOINED, ignore_errors=True)
    JOINED.mkdir()
    for name, content in made().items():
        (JOINED / name).write_bytes(content)
    print(f"{JOINED.relative_to(ROOT)}: {len(PAGES)} pages")


def made() -> dict[str, bytes]:
    """What belongs in the folder, by name."""
    files: dict[str, bytes] = {}
    pages: dict[str, Any] = {}
    for page, template in PAGES.items():
        markup = page_of(template)
        styles, script = STYLE.findall(markup), SCRIPT.findall(markup)[0]
        css, js, modules = _styles(styles), *_script(script)
        files |= {f"{page}.css": css, f"{page}.js": js}
        parts = sorted({*(file_of(address) for address in styles), *modules})
        pages[page] = {
            "styles": styles,
            "script": script,
            "made_of": {str(p.relative_to(ROOT)): digest(p.read_bytes()) for p in parts},
        }
    return {**files, "pages.json": (json.dumps(pages, indent=1) + "\n").encode()}


def page_of(template: str) -> str:
    """The page's template with the frame around it, as far as links and scripts go."""
    own = dict(BLOCK.findall((ROOT / template).read_text("utf-8")))
    frame = (ROOT / BASE).read_text("utf-8")
    return BLOCK.sub(lambda block: str(own.get(block[1], block[2])), frame)


def file_of(address: str) -> Path:
    """The file that is served under an address."""
    folder = next(f for f in FOLDERS if address.startswith(f))
    return ROOT / FOLDERS[folder] / address.removeprefix(folder)


def _styles(addresses: list[str]) -> bytes:
    """One stylesheet of all, in their order."""
    sheets = []
    for address in addresses:
        text = file_of(address).read_text("utf-8").removeprefix('@charset "UTF-8";')
        sheets.append(ADDRESS.sub(partial(_absolute, address), text))
    return _esbuild(["--loader=css", "--minify"], "\n".join(sheets))


def _absolute(sheet: str, found: re.Match[str]) -> str:
    return found[0] if found[2].startswith("data:") else f'url("{urljoin(sheet, found[2])}")'


def _script(address: str) -> tuple[bytes, list[Path]]:
    """One module of all, and the files that are in it."""
    paths = {f"{folder}*": [f"{target}*"] for folder, target in FOLDERS.items()}
    with tempfile.TemporaryDirectory() as name:
        settings, told, out = Path(name, "paths.json"), Path(name, "told.json"), Path(name, "out")
        options = {"compilerOptions": {"baseUrl": str(ROOT), "paths": paths}}
        settings.write_text(json.dumps(options), "utf-8")
        external = [f"--external:{name}*" for name in LAZY]
        _esbuild(
            [str(file_of(address)), "--bundle", "--minify", "--format=esm", "--target=es2022",
             f"--tsconfig={settings}", f"--metafile={told}", f"--outfile={out}", *external]
        )  # fmt: skip
        parts = json.loads(told.read_text("utf-8"))["inputs"]
        return out.read_bytes(), [(ROOT / part).resolve() for part in parts]


def _esbuild(options: list[str], text: str | None = None) -> bytes:
    done = subprocess.run(
        [ESBUILD, "--log-level=warning", "--charset=utf8", *options],
        cwd=ROOT, input=text.encode() if text is not None else None, capture_output=True,
        check=False,
    )  # fmt: skip
    if done.returncode:
        sys.exit(done.stderr.decode())
    return done.stdout


if __name__ == "__main__":
    main()
