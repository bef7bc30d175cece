"""Tell the screens what has been committed. Called after the commit, never before."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Protocol

from server import wire
from server.domain.events import Event
from server.domain.model import Office
from server.usecases.board import own
from server.usecases.ports import Store
from server.usecases.unit import Change
from server.wire import Json

DISPLAY, KIOSK, STAFF, TICKET, PRINTER = "/display", "/kiosk", "/staff", "/ticket", "/printer"


AUDIENCES: Mapping[str, Callable[[Event, Change], Json]] = {
    DISPLAY: wire.for_display,
    KIOSK: wire.for_kiosk,
    STAFF: wire.for_staff,
    TICKET: lambda event, change: wire.tick(event),
}
"""What each namespace may see of an event."""


class Emitter(Protocol):
    """The websocket server, as far as it is needed here."""

    def emit(self, event: str, data: Json, *, namespace: str, to: str) -> None:
        """Send to a room."""


def ticket_room(ticket_id: str) -> str:
    """The room of the phones that show one ticket."""
    return f"ticket:{ticket_id}"


class Announcer:
    """Every event goes to every namespace of its office, each with what it may see of it."""

    def __init__(
        self,
        emitter: Emitter,
        store: Store,
        offices: Mapping[str, Office],
        clock: Callable[[], datetime],
        wake_printing: Callable[[], None],
        anybody: Callable[[str, str], bool],
    ) -> None:
        self._emitter = emitter
        self._anybody = anybody
        self._store = store
        self._offices = offices
        self._clock = clock
        self._wake_printing = wake_printing
        self.watched: dict[str, int] = {}
        self.announced: dict[str, int] = {}

    def announce(self, change: Change) -> None:
        """Emit all events of a change, in order, and wake the printing when there are jobs."""
        if any(job.state == "queued" for job in change.jobs.values()):
            self._wake_printing()
        room = change.office.id
        there = [namespace for namespace in AUDIENCES if self._anybody(namespace, room)]
        for event in change.events:
            for namespace in there:
                body = AUDIENCES[namespace](event, change)
                self._emitter.emit("event", body, namespace=namespace, to=room)
            # Only now: what could not be told is told by the relay, as a whole picture.
            self.announced[room] = max(event.seq, self.announced.get(room, 0))
        self._tell_owners(change)

    def _tell_owners(self, change: Change) -> None:
        """Phones that show a ticket of this change get it whole, as a new snapshot."""
        for ticket in change.tickets.values():
            if self.watched.get(ticket.id):
                now = self._clock()
                shown = own(self._store, self._offices, ticket.token, now)
                body = wire.own_ticket(change.office, shown, now)
                self._emitter.emit("snapshot", body, namespace=TICKET, to=ticket_room(ticket.id))
