"""The HTTP handler of gevent, except that it never repeats in the log what a stranger has sent,
and that lines on which nothing is under way can be closed.

A body that is longer than it says is read on as if it were a request: its words may be personal.
"""

from __future__ import annotations

import socket
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Literal

import gevent.socket
import structlog
from gevent.pywsgi import WSGIHandler

from server.cli.line import Source
from server.errors import place

PROBLEM = (
    b'{"type": "about:blank#bad_request", "title": "bad_request", "status": %s,'
    b' "code": "bad_request", "detail": "The server did not understand the request. Nothing was'
    b' changed.", "do": "Send HTTP/1.1 with at most 100 headers and an address of at most 8000'
    b' characters."}'
)
REASONS = {"400": b"Bad Request", "414": b"URI Too Long"}


def refusal(status: str) -> bytes:
    """The whole answer to what is no request."""
    problem = PROBLEM % status.encode()
    return (
        b"HTTP/1.1 %s %s\r\nConnection: close\r\nContent-Type: application/problem+json\r\n"
        b"Content-Length: %d\r\n\r\n%s" % (status.encode(), REASONS[status], len(problem), problem)
    )


log = structlog.get_logger("mottak.http")


_without_request: set[gevent.socket.socket] = set()


def hang_up() -> None:
    """Close the lines on which no request is under way: kept alive for the next one, or screens.
    Their clients come back by themselves; waiting for them would only make a stop slow.
    """
    for line in list(_without_request):
        with suppress(OSError):
            line.shutdown(socket.SHUT_RDWR)


class Handler(WSGIHandler):
    """One connection."""

    def read_requestline(self) -> str:
        """Between two requests the line is idle."""
        with self._idle():
            return str(super().read_requestline())

    def handle_one_request(self) -> tuple[str, bytes] | Literal[True] | None:
        """As gevent does; what it says by itself of a line that is no request says more here."""
        done: tuple[str, bytes] | Literal[True] | None = super().handle_one_request()
        if isinstance(done, tuple) and done[0] in REASONS:
            return done[0], refusal(done[0])
        return done

    def run_application(self) -> None:
        """A websocket is a request that never ends."""
        asked = self.environ or {}
        if asked.get("HTTP_UPGRADE", "").lower() != "websocket":
            super().run_application()
            return
        asked["wsgi.input"] = Source(self.socket)
        with self._idle():
            super().run_application()

    @contextmanager
    def _idle(self) -> Iterator[None]:
        line = self.socket
        _without_request.add(line)
        try:
            yield
        finally:
            _without_request.discard(line)

    def log_request(self) -> None:
        """Not at all: gevent would make the line before it finds that there is no log."""

    def log_error(self, msg: str, *args: object) -> None:
        """By its kind only: what gevent would fill in are the caller's own words."""
        log.warning("connection", what=msg.partition(":")[0] if args else "error")

    def _log_error(self, t: object, v: BaseException, tb: object) -> None:
        """What goes wrong outside the app is a websocket's frame that is none."""
        log.warning("line lost", **place(v))

    def _handle_client_error(self, ex: Exception) -> tuple[str, bytes]:
        """Lines that are no HTTP: a problem for the caller, and the kind of it for the log."""
        log.warning("unreadable request", error=type(ex).__name__)
        return "400", refusal("400")
