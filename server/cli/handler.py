"""The HTTP handler of gevent, except that it never repeats in the log what a stranger has sent.

A body that is longer than it says is read on as if it were a request: its words may be personal.
"""

from __future__ import annotations

import structlog
from gevent.pywsgi import WSGIHandler

from server.errors import place

PROBLEM = (
    b'{"type": "about:blank#bad_request", "title": "bad_request", "status": 400,'
    b' "code": "bad_request", "detail": "The server did not understand the request. Nothing was'
    b' changed.", "do": "Send HTTP/1.1 with at most 100 headers."}'
)
REFUSAL = (
    b"HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Type: application/problem+json\r\n"
    b"Content-Length: %d\r\n\r\n%s" % (len(PROBLEM), PROBLEM)
)

log = structlog.get_logger("mottak.http")


class Handler(WSGIHandler):
    """One connection."""

    def log_error(self, msg: str, *args: object) -> None:
        """By its kind only: what gevent would fill in are the caller's own words."""
        log.warning("connection", what=msg.partition(":")[0] if args else "error")

    def handle_error(self, t: object, v: BaseException, tb: object) -> None:
        """What goes wrong outside the app is a websocket's frame that is none."""
        log.warning("line lost", **place(v))
        self._send_error_response_if_possible(500)

    def _handle_client_error(self, ex: Exception) -> tuple[str, bytes]:
        """Lines that are no HTTP: a problem for the caller, and the kind of it for the log."""
        log.warning("unreadable request", error=type(ex).__name__)
        return "400", REFUSAL
