"""Give a browser one script and one stylesheet for a page, instead of the many that they are.

They are made by `./run join`, and used only as long as every file that they were made of is as it
was: whoever works on a screen sees the single files at once, without joining anything.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache, wraps
from pathlib import Path
from typing import Any

from flask import Flask

ROOT = Path(__file__).resolve().parents[2]
JOINED = ROOT / "server" / "static" / "joined"
URL = "/static/joined"

View = Callable[..., Any]


@dataclass(frozen=True, slots=True)
class Page:
    """A page with what was joined for it. `made_of`: file below the root -> its digest."""

    name: str
    styles: list[str]
    script: str
    made_of: Mapping[str, str]

    def holds(self) -> bool:
        """Whether nothing has changed since."""
        return all(_digest_of(ROOT / name) == digest for name, digest in self.made_of.items())

    def shorten(self, html: str) -> str:
        """The page with the two in place of all."""
        first, *others = map(_style, self.styles)
        for link in others:
            html = html.replace(link, "")
        html = html.replace(first, _style(f"{URL}/{self.name}.css"))
        return html.replace(f'src="{self.script}"', f'src="{URL}/{self.name}.js"')


def digest(content: bytes) -> str:
    """What tells two files apart."""
    return hashlib.sha256(content).hexdigest()[:20]


def install(app: Flask) -> None:
    """Shorten the pages. Called when all routes are there."""
    pages = _pages()
    for endpoint, view in app.view_functions.items():
        if "." in endpoint:
            app.view_functions[endpoint] = _shortened(view, pages)


def _pages() -> list[Page]:
    listed = JOINED / "pages.json"
    told = json.loads(listed.read_text("utf-8")) if listed.exists() else {}
    return [Page(n, p["styles"], p["script"], p["made_of"]) for n, p in told.items()]


def _shortened(view: View, pages: list[Page]) -> View:
    @wraps(view)
    def page(**path: Any) -> Any:
        answer = view(**path)
        if isinstance(answer, str):
            own = next((p for p in pages if f'src="{p.script}"' in answer), None)
            return own.shorten(answer) if own and own.holds() else answer
        return answer

    return page


def _style(address: str) -> str:
    return f'<link rel="stylesheet" href="{address}">'


def _digest_of(path: Path) -> str | None:
    try:
        known = path.stat()
    except OSError:
        return None
    return _read(path, known.st_mtime_ns, known.st_size)


@lru_cache(maxsize=512)
def _read(path: Path, changed: int, size: int) -> str:
    """Of a file in the state in which it was last changed."""
    return digest(path.read_bytes())
