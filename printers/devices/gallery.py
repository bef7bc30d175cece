"""A small local page that shows the virtual printer's paper, newest first."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime
from functools import lru_cache, partial
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

from PIL import Image

from printers.devices.base import DeviceError

HOST = "127.0.0.1"
"""Only for who sits at this machine: a slip holds the link to somebody's ticket."""
SHOWN = 60
_PAGE = Path(__file__).parent.parent / "gallery"
_FILES = {
    "/": ("gallery.html", "text/html; charset=utf-8"),
    "/gallery.css": ("gallery.css", "text/css; charset=utf-8"),
    "/gallery.js": ("gallery.js", "text/javascript; charset=utf-8"),
    "/icon.svg": ("icon.svg", "image/svg+xml"),
    "/slips.js": ("slips.js", "text/javascript; charset=utf-8"),
}
_SLIP = re.compile(r"/slips/(\d{13}-[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}\.png)")


class Gallery:
    """Serves the page from a thread of its own until it is closed. Port 0 takes any free one."""

    def __init__(self, folder: Path, port: int) -> None:
        try:
            self._server = ThreadingHTTPServer((HOST, port), partial(_Handler, folder))
        except OSError as error:
            raise DeviceError(f"Port {port} is taken: choose another --gallery-port.") from error
        self._thread = Thread(target=self._server.serve_forever, name="gallery", daemon=True)
        self._thread.start()

    @property
    def url(self) -> str:
        return f"http://{HOST}:{self._server.server_address[1]}/"

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server_version, sys_version = "Mottak", ""
    timeout = 30

    def __init__(self, folder: Path, *args: Any) -> None:
        self._folder = folder
        super().__init__(*args)

    def do_GET(self) -> None:
        path = self.path.partition("?")[0]
        if path in _FILES:
            name, kind = _FILES[path]
            self._answer((_PAGE / name).read_bytes(), kind)
        elif path == "/slips":
            self._answer(json.dumps({"slips": slips(self._folder)}).encode(), "application/json")
        elif match := _SLIP.fullmatch(path):
            self._picture(self._folder / match[1])
        else:
            self.send_error(HTTPStatus.NOT_FOUND)

    def _picture(self, path: Path) -> None:
        try:
            self._answer(path.read_bytes(), "image/png", cache="max-age=31536000, immutable")
        except FileNotFoundError:
            self.send_error(HTTPStatus.NOT_FOUND)

    def _answer(self, body: bytes, kind: str, cache: str = "no-cache") -> None:
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", cache)
        self.send_header("Content-Security-Policy", "default-src 'self'")
        self.send_header("X-Content-Type-Options", "nosniff")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the base class names it
        """Stay silent: a page that asks every second would fill the log."""


def slips(folder: Path) -> list[dict[str, Any]]:
    """Describe the newest slips of a folder, newest first."""
    newest = sorted(folder.glob("[0-9]*.png"), reverse=True)[:SHOWN]
    return [found for path in newest if (found := _described(path))]


@lru_cache(maxsize=2 * SHOWN)
def _described(path: Path) -> dict[str, Any] | None:
    """Read a slip's size and words from its picture; a slip never changes once it is there."""
    try:
        with Image.open(path) as picture:
            about, (width, height) = picture.info, picture.size
    except OSError:
        return None
    at = datetime.fromtimestamp(int(path.name[:13]) / 1000, UTC)
    return {
        "name": path.name,
        "at": at.isoformat(timespec="milliseconds").replace("+00:00", "Z"),
        "kind": about.get("Title", ""),
        "text": about.get("Description", ""),
        "width": width,
        "height": height,
    }
