"""The websocket namespaces: a token at the door, a snapshot first, then numbered events."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

import structlog
from flask import request
from flask_socketio import ConnectionRefusedError as Refused
from flask_socketio import Namespace, SocketIO, emit, join_room

from server import wire
from server.domain.model import STAFF_ROLES, Actor, Office, Role
from server.errors import MottakError
from server.live.announcer import DISPLAY, KIOSK, PRINTER, STAFF, TICKET, Announcer, ticket_room
from server.live.presence import Presence, printer
from server.live.printing import Printing
from server.usecases import board
from server.usecases.unit import World
from server.wire import Json

PARTS = ("paper", "cover", "online")
STATES = ("ok", "bad", "unknown")

log = structlog.get_logger("mottak.live")


@dataclass(frozen=True, slots=True)
class Live:
    """What the namespaces work with."""

    world: World
    offices: Mapping[str, Office]
    clock: Callable[[], datetime]
    presence: Presence
    printing: Printing
    announcer: Announcer
    kiosk_timeout: Mapping[str, int]

    def actor(self, auth: object, roles: tuple[Role, ...]) -> Actor:
        """Who connects, if they may here. A wrong token is refused with its code."""
        token = _token(auth)
        if not token:
            raise Refused("not_signed_in")
        with self.world.store.reading() as look:
            actor = look.actor_by_token(self.world.tokens.hash_token(token))
        if actor is None or actor.office not in self.offices:
            raise Refused("wrong_token")
        if actor.role not in roles:
            raise Refused("forbidden_role")
        return actor


def _token(auth: object) -> str | None:
    token = auth.get("token") if isinstance(auth, dict) else None
    return token if isinstance(token, str) else None


def _sid() -> str:
    return str(request.sid)  # type: ignore[attr-defined]  # Flask-SocketIO puts it there


class OfficeNamespace(Namespace):  # type: ignore[misc]  # Flask-SocketIO has no types
    """A namespace for signed-in devices or people of one office."""

    def __init__(
        self,
        path: str,
        live: Live,
        roles: tuple[Role, ...],
        snapshot: Callable[[Live, Actor], Json],
    ) -> None:
        super().__init__(path)
        self.live = live
        self.roles = roles
        self.snapshot = snapshot

    def refresh(self, office: str) -> None:
        """A new snapshot for everybody here, after something that another process wrote."""
        for sid, actor in self._here(office):
            self.emit("snapshot", self.snapshot(self.live, actor), to=sid)

    def _here(self, office: str) -> list[tuple[str, Actor]]:
        participants = self.server.manager.get_participants(self.namespace, office)
        found = ((sid, self.live.presence.actor(sid)) for sid, _ in participants)
        return [(sid, actor) for sid, actor in found if actor]

    def on_connect(self, auth: object = None) -> None:
        """First into the room, then the snapshot, so that no event falls between."""
        actor = self.live.actor(auth, self.roles)
        join_room(actor.office)
        self.live.presence.came(actor, _sid())
        self.welcome(actor)

    def welcome(self, actor: Actor) -> None:
        """The first thing a client gets."""
        emit("snapshot", self.snapshot(self.live, actor))

    def on_resync(self, *_: object) -> None:
        """A client saw a gap."""
        actor = self.live.presence.actor(_sid())
        if actor:
            emit("snapshot", self.snapshot(self.live, actor))

    def on_disconnect(self, *_: object) -> None:
        """The socket is gone."""
        self.live.presence.went(_sid())


class PrinterNamespace(OfficeNamespace):
    """Print agents: jobs out, reports in."""

    def welcome(self, actor: Actor) -> None:
        """What it had before goes first, then whatever waits."""
        super().welcome(actor)
        self._tell(actor, connected=True)
        self.live.printing.wake()

    def on_disconnect(self, *_: object) -> None:
        """The agent is gone: nobody knows its paper any more."""
        actor = self.live.presence.went(_sid())
        if actor:
            self._tell(actor, connected=False)

    def on_accepted(self, told: object = None) -> None:
        """The agent has it, durably."""
        self._report(told, "accepted")

    def on_printed(self, told: object = None) -> None:
        """It came out."""
        self._report(told, "printed")

    def on_failed(self, told: object = None) -> None:
        """It did not come out."""
        self._report(told, "failed")

    def on_unknown(self, told: object = None) -> None:
        """Nobody knows."""
        self._report(told, "unknown")

    def on_status(self, told: object = None) -> None:
        """Paper, cover, line."""
        actor = self.live.presence.actor(_sid())
        if actor is None or not isinstance(told, dict):
            return
        status = {p: told[p] if told.get(p) in STATES else "unknown" for p in PARTS}
        if self.live.presence.report(_sid(), status):
            self._tell(actor, connected=True, status=status)

    def _tell(
        self, actor: Actor, *, connected: bool, status: Mapping[str, str] | None = None
    ) -> None:
        try:
            self.live.printing.says(actor, printer(actor, connected, status))
        except MottakError as fault:
            log.warning("printer's word not kept", code=fault.code)

    def _report(self, told: object, state: str) -> None:
        """A report on a job; nonsense is logged by its kind and changes nothing."""
        actor = self.live.presence.actor(_sid())
        job_id = told.get("id") if isinstance(told, dict) else None
        if actor is None or not isinstance(told, dict) or not isinstance(job_id, str):
            log.warning("unreadable report", state=state)
            return
        reason = told.get("reason")
        try:
            self.live.printing.report(
                actor, job_id, state, reason[:60] if isinstance(reason, str) else None
            )
        except MottakError as fault:
            log.warning("report not kept", state=state, code=fault.code)


class TicketNamespace(Namespace):  # type: ignore[misc]  # Flask-SocketIO has no types
    """Visitors' own phones: the ticket's secret is the key."""

    def __init__(self, live: Live) -> None:
        super().__init__(TICKET)
        self.live = live
        self._tokens: dict[str, tuple[str, str]] = {}

    def on_connect(self, auth: object = None) -> None:
        """A phone opens its ticket."""
        token = _token(auth)
        shown = self._look(token) if token else None
        if token is None or shown is None:
            raise Refused("wrong_token")
        ticket = shown.ticket
        join_room(ticket.office)
        join_room(ticket_room(ticket.id))
        self._tokens[_sid()] = (token, ticket.id)
        watched = self.live.announcer.watched
        watched[ticket.id] = watched.get(ticket.id, 0) + 1
        self._snapshot(token)

    def on_resync(self, *_: object) -> None:
        """The page asks how things stand."""
        known = self._tokens.get(_sid())
        if known:
            self._snapshot(known[0])

    def on_disconnect(self, *_: object) -> None:
        """The phone is gone."""
        ticket_id = self._tokens.pop(_sid(), ("", ""))[1]
        watched = self.live.announcer.watched
        if watched.get(ticket_id, 0) > 1:
            watched[ticket_id] -= 1
        else:
            watched.pop(ticket_id, None)

    def _snapshot(self, token: str) -> None:
        shown = self._look(token)
        if shown:
            office = self.live.offices[shown.ticket.office]
            emit("snapshot", wire.own_ticket(office, shown, self.live.clock()))

    def _look(self, token: str) -> board.OwnTicket | None:
        try:
            return board.own(self.live.world.store, self.live.offices, token, self.live.clock())
        except MottakError:
            return None


def display_snapshot(live: Live, actor: Actor) -> Json:
    """The waiting room."""
    office, now = live.offices[actor.office], live.clock()
    return wire.public_board(office, board.public(live.world.store, office, now), now)


def kiosk_snapshot(live: Live, actor: Actor) -> Json:
    """The entrance."""
    office, now = live.offices[actor.office], live.clock()
    shown = board.kiosk(live.world.store, office, now)
    return wire.kiosk_board(office, shown, now, live.kiosk_timeout)


def staff_snapshot(live: Live, actor: Actor) -> Json:
    """Guide, desks, manager."""
    office, now = live.offices[actor.office], live.clock()
    shown = board.staff(live.world.store, office, now)
    return wire.staff_board(office, shown, actor, now, live.presence.printers(office.id))


def printer_snapshot(live: Live, actor: Actor) -> Json:
    """A print agent: who it is, and what it had not finished."""
    office = live.offices[actor.office]
    with live.world.store.reading() as look:
        seq = look.seq(office.id)
    return {
        "seq": seq,
        "printer": {"id": actor.id, "name": actor.name},
        "office": {"id": office.id, "name": office.name, "zone": str(office.zone)},
        "jobs": live.printing.unfinished(office, actor),
    }


class Relay:
    """Notices what another process has written (an import, a token) and refreshes the screens."""

    def __init__(self, live: Live, screens: list[OfficeNamespace]) -> None:
        self._live = live
        self._screens = screens

    def look(self) -> None:
        """Compare each office's last number with the last one announced here."""
        announced = self._live.announcer.announced
        for office in self._live.offices:
            with self._live.world.store.reading() as look:
                seq = look.seq(office)
            if seq > announced.setdefault(office, seq):
                announced[office] = seq
                for screen in self._screens:
                    screen.refresh(office)


def install(socketio: SocketIO, live: Live) -> Relay:
    """Open all namespaces."""
    staff = STAFF_ROLES
    screens = [
        OfficeNamespace(DISPLAY, live, (Role.DISPLAY, *staff), display_snapshot),
        OfficeNamespace(KIOSK, live, (Role.KIOSK,), kiosk_snapshot),
        OfficeNamespace(STAFF, live, staff, staff_snapshot),
    ]
    for namespace in screens:
        socketio.on_namespace(namespace)
    socketio.on_namespace(PrinterNamespace(PRINTER, live, (Role.PRINTER,), printer_snapshot))
    socketio.on_namespace(TicketNamespace(live))
    return Relay(live, screens)
