"""Screens of an office: a token at the door, a snapshot first, then numbered events."""

from __future__ import annotations

from collections.abc import Callable

import structlog
from flask_socketio import emit, join_room

from server import wire
from server.domain.model import Actor, Role
from server.live.doors import Door, Live, sid
from server.usecases import board
from server.wire import Json
from server.wire.health import health_of

log = structlog.get_logger("mottak.live")


class OfficeNamespace(Door):
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
        for one, actor in self.here(office):
            self.emit("snapshot", self.snapshot(self.live, actor), room=one)

    def here(self, office: str) -> list[tuple[str, Actor]]:
        """The office's sockets in this namespace, and whose they are."""
        participants = self.server.manager.get_participants(self.namespace, office)
        found = ((one, self.live.presence.actor(one)) for one, _ in list(participants))
        return [(one, actor) for one, actor in found if actor]

    def on_connect(self, auth: object = None) -> None:
        """First into the room, then the snapshot, so that no event falls between."""
        actor = self.live.actor(auth, self.roles)
        spool = self.admit(actor, auth)
        join_room(actor.office)
        self.live.presence.came(actor, sid(), spool)
        try:
            self.welcome(actor)
        except BaseException:
            # Refused after all, of which no disconnect tells.
            self.live.presence.went(sid())
            raise

    def admit(self, actor: Actor, auth: object) -> str | None:
        """Whether it may in beside those who are here; a print agent's spool."""
        return None

    def welcome(self, actor: Actor) -> None:
        """The first thing a client gets."""
        emit("snapshot", self.snapshot(self.live, actor))

    def give_snapshot(self) -> None:
        """What it may see, as it stands now."""
        actor = self.live.presence.actor(sid())
        if actor:
            emit("snapshot", self.snapshot(self.live, actor))

    def on_health(self, told: object = None, *_: object) -> None:
        """How a screen is, by itself. Nonsense is as if nothing had been said."""
        health = health_of(told)
        if health is None:
            log.warning("unreadable health", namespace=self.namespace)
        else:
            self.live.presence.beat(sid(), health)

    def on_disconnect(self, *_: object) -> None:
        """The socket is gone."""
        self.live.presence.went(sid())


class DisplayNamespace(OfficeNamespace):
    """The waiting room's screens. Where they share the calls out among themselves, each is told
    when another one comes or goes, as it then shows that one's calls too."""

    def welcome(self, actor: Actor) -> None:
        """All get it: those who were here already learn that there is one more."""
        if self._shared(actor.office):
            self.refresh(actor.office)
        else:
            super().welcome(actor)

    def on_disconnect(self, *_: object) -> None:
        """The socket is gone."""
        actor = self.live.presence.went(sid())
        if actor and self._shared(actor.office):
            self.refresh(actor.office)

    def _shared(self, office: str) -> bool:
        known = self.live.offices.get(office)
        return known is not None and len(known.waiting_room.screens) > 1


def display_snapshot(live: Live, actor: Actor) -> Json:
    """The waiting room."""
    office, now = live.offices[actor.office], live.clock()
    shown = board.public(live.world.store, office, now)
    there, voices = live.presence.displays(office.id), live.kiosk_setup["voices"]
    return wire.public_board(office, shown, now, actor.id, there, voices)


def survey_snapshot(live: Live, actor: Actor) -> Json:
    """The exit: what is asked. It hears of nothing that happens."""
    office = live.offices[actor.office]
    with live.world.store.glance() as look:
        seq = look.seq(office.id)
    return wire.survey_screen(office, seq, live.clock())


def kiosk_snapshot(live: Live, actor: Actor) -> Json:
    """The entrance."""
    office, now = live.offices[actor.office], live.clock()
    shown = board.kiosk(live.world.store, office, now)
    paper = live.presence.paper(office.id)
    return wire.kiosk_board(office, shown, now, {**live.kiosk_setup, "paper": paper})


def staff_snapshot(live: Live, actor: Actor) -> Json:
    """Guide, desks, manager."""
    office, now = live.offices[actor.office], live.clock()
    shown = board.staff(live.world.store, office, now)
    return wire.staff_board(office, shown, actor, now, live.presence.printers(office.id))
