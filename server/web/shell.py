"""What a screen needs to start while the server is away: its list of files, and the worker in the
browser that keeps them. See docs/kiosk.md.

The list is found by following the page as a browser does, so that nobody has to keep it.
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from urllib.parse import urljoin

from flask import Blueprint, Flask, Response, current_app

from server.errors import Unknown
from server.web.call import answer
from server.web.context import context
from server.wire import Json

PAGES = ("kiosk", "display", "survey", "guide")
"""Those that stand alone on a wall, with nobody to press reload, and the tablet, which says what to
do without the server."""
ALWAYS_SPOKEN = ("nb", "nn", "en")
VERSION_LENGTH = 10
WORKER = Path(__file__).parents[1] / "static" / "shared" / "worker.js"
REFERENCES = {
    "text/html": re.compile(r'(?:href|src)="(/[^"#?]+)"'),
    "text/css": re.compile(r"""(?:url\(|@import\s)\s*["']?(?!data:|#)([^"')#?]+)"""),
    "text/javascript": re.compile(r"""\b(?:from|import)\s*\(?\s*["']([./][^"']+)["']"""),
}
TEXTS = re.compile(r'<html[^>]* data-texts="([^"]*)"')
# Types are imported in comments, and never loaded.
COMMENT = re.compile(r"/\*.*?\*/|^\s*//[^\n]*$", re.DOTALL | re.MULTILINE)

blueprint = Blueprint("shell", __name__)


@blueprint.get("/<page>/shell.json")
def manifest(page: str) -> Response:
    """The version of a screen, and the files that it is made of"""
    return answer(_shell(page))


@blueprint.get("/<page>/sw.js")
def worker(page: str) -> Response:
    """The worker that keeps them; below the page, so that it has a say over that page alone"""
    script = f"self.SHELL = {json.dumps(_shell(page))};\n{WORKER.read_text('utf-8')}"
    headers = {"Cache-Control": "no-cache"}
    return Response(script, mimetype="text/javascript", headers=headers)


def version(page: str) -> str | None:
    """What a screen of this kind runs when it is up to date; None when it is not kept so."""
    return str(_shell(page)["version"]) if page in PAGES else None


def install(app: Flask) -> None:
    """Register the routes. The files are read when a screen first asks: they stay as they are
    for as long as this process lives, as its own code does."""
    app.register_blueprint(blueprint)
    app.extensions["mottak.shell"] = cache(lambda page: _made(app, page))


def _shell(page: str) -> Json:
    if page not in PAGES:
        raise Unknown("unknown_path")
    made: Json = current_app.extensions["mottak.shell"](page)
    return made


def _made(app: Flask, page: str) -> Json:
    """The files by address, each with the hash that a browser holds it to."""
    files = dict(sorted(_followed(app, page)))
    digest = hashlib.sha256(json.dumps(files).encode()).hexdigest()
    return {"page": page, "version": digest[:VERSION_LENGTH], "files": files}


def _followed(app: Flask, page: str) -> Iterator[tuple[str, str]]:
    """Every file that the page leads to, and its hash."""
    browser = app.test_client()
    start = f"/{page}/"
    waiting = [start, *_texts(browser.get(start).get_data(as_text=True))]
    met = set(waiting)
    while waiting:
        address = waiting.pop()
        got = browser.get(address)
        if got.status_code != 200:
            continue
        yield address, "sha256-" + base64.b64encode(hashlib.sha256(got.data).digest()).decode()
        pattern = REFERENCES.get(got.mimetype or "")
        text = COMMENT.sub("", got.get_data(as_text=True)) if pattern else ""
        found = {urljoin(address, name) for name in pattern.findall(text)} if pattern else set()
        waiting += sorted(found - met)
        met |= found


def _texts(page: str) -> list[str]:
    """The languages of all offices: one server has one list, whichever office a screen is in."""
    told = TEXTS.search(page)
    wanted = {one.id for office in context().offices.values() for one in office.languages}
    known = sorted({*wanted, *ALWAYS_SPOKEN}.intersection(context().texts.languages))
    folder = f"/locales/{told[1] if told else ''}"
    return [f"{folder}{one}.ftl" for one in known]
