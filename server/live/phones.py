"""Visitors' own phones: the ticket's secret is the key, and opens only that ticket."""

from __future__ import annotations

from flask_socketio import ConnectionRefusedError as Refused
from flask_socketio import emit, join_room

from server import wire
from server.errors import Unknown
from server.live.announcer import TICKET, ticket_room
from server.live.doors import Door, Live, sid, token_of
from server.usecases import board


class TicketNamespace(Door):
    """Phones that show a ticket."""

    def __init__(self, live: Live) -> None:
        super().__init__(TICKET)
        self.live = live
        self._tokens: dict[str, tuple[str, str]] = {}

    def on_connect(self, auth: object = None) -> None:
        """A phone opens its ticket."""
        token = token_of(auth)
        shown = self._look(token) if token else None
        if token is None or shown is None:
            raise Refused("wrong_token")
        ticket = shown.ticket
        join_room(ticket.office)
        join_room(ticket_room(ticket.id))
        self._tokens[sid()] = (token, ticket.id)
        watched = self.live.announcer.watched
        watched[ticket.id] = watched.get(ticket.id, 0) + 1
        self._snapshot(token)

    def give_snapshot(self) -> None:
        """Its ticket as it stands now."""
        known = self._tokens.get(sid())
        if known:
            self._snapshot(known[0])

    def on_disconnect(self, *_: object) -> None:
        """The phone is gone."""
        ticket_id = self._tokens.pop(sid(), ("", ""))[1]
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
        except Unknown:
            return None
