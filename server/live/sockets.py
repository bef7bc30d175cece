"""All websocket namespaces, each with the roles that may in."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from urllib.parse import urlsplit

from flask_socketio import SocketIO

from server.domain.model import STAFF_ROLES, Role
from server.live.agents import PrinterNamespace, printer_snapshot
from server.live.announcer import DISPLAY, KIOSK, PRINTER, STAFF
from server.live.doors import Live
from server.live.phones import TicketNamespace
from server.live.relay import Relay
from server.live.screens import (
    DisplayNamespace,
    OfficeNamespace,
    display_snapshot,
    kiosk_snapshot,
    staff_snapshot,
    survey_snapshot,
)

SURVEY = "/survey"
"""Gets what it asks when it connects, and no events."""


def own_pages(public_url: str) -> Callable[[str | None, Mapping[str, object]], bool]:
    """From which pages a browser may open a socket: those that came from here.

    The scheme is not compared: behind a web server with TLS this one does not know it. Neither is
    the host where the page's address is the public one, as not every web server passes the host on.
    """

    def allowed(origin: str | None, environ: Mapping[str, object]) -> bool:
        host = environ.get("HTTP_HOST")
        return origin == public_url or (bool(host) and urlsplit(origin or "").netloc == host)

    return allowed


def install(socketio: SocketIO, live: Live) -> Relay:
    """Open all namespaces."""
    screens = [
        DisplayNamespace(DISPLAY, live, (Role.DISPLAY, *STAFF_ROLES), display_snapshot),
        OfficeNamespace(KIOSK, live, (Role.KIOSK,), kiosk_snapshot),
        OfficeNamespace(SURVEY, live, (Role.SURVEY,), survey_snapshot),
        OfficeNamespace(STAFF, live, STAFF_ROLES, staff_snapshot),
    ]
    printers = PrinterNamespace(PRINTER, live, (Role.PRINTER,), printer_snapshot)
    for namespace in (*screens, printers, TicketNamespace(live)):
        socketio.on_namespace(namespace)
    return Relay(live, screens, [printers])
