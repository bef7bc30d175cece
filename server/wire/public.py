"""What anybody may see: the display's numbers and rooms, and one's own ticket."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from server.domain.model import Office, State, Ticket
from server.usecases.board import OwnTicket, PublicBoard
from server.wire.basics import Json, instant, languages, message, place
from server.wire.waiting_room import screen, screens_for, surroundings

SHOWN_AS = {State.CALLED: "called", State.DONE: "finished"}
"""A call by what became of it; also somebody who is paused is at the desk."""


def public_board(
    office: Office,
    board: PublicBoard,
    now: datetime,
    device: str,
    there: Iterable[str],
    voices: Iterable[str],
) -> Json:
    """The display: numbers and rooms, nothing of anybody.

    `device` says whose layout it is, `there` which displays are connected now,
    `voices` in which languages calls can be spoken.
    """
    return {
        "seq": board.seq,
        "at": instant(now),
        "office": {"id": office.id, "name": office.name, "zone": str(office.zone)},
        "calls": [_call(office, t, board.seqs.get(t.id)) for t in board.calls],
        "message": board.message and message(board.message),
        "waiting": board.waiting,
        "languages": languages(office),
        "screen": screen(office, office.waiting_room.screen_of(device), there),
        "voices": list(voices),
        **surroundings(office, board.policy, now),
    }


def _call(office: Office, t: Ticket, seq: int | None) -> Json:
    return {
        "number": t.number,
        "place": place(office, t.desk),
        "at": instant(t.called_at),
        "seq": seq,
        "screens": screens_for(office, t),
        "language": t.language,
        "state": SHOWN_AS.get(t.state, "serving"),
    }


def own_ticket(office: Office, own: OwnTicket, now: datetime) -> Json:
    """A visitor's own page: only one's own, and no need."""
    t = own.ticket
    return {
        "seq": own.seq,
        "at": instant(now),
        "office": {"name": office.name, "zone": str(office.zone), "phone": office.phone.number},
        "ticket": {
            "number": t.number,
            "state": t.state.value,
            "place": place(office, t.desk) if t.state is State.CALLED else None,
            "ahead": own.ahead,
            "wait": own.wait and {"low": own.wait.low, "high": own.wait.high},
            "start": instant(t.start),
            "callable_from": instant(t.callable_from),
            "due_at": instant(t.due_at),
            "line": t.line.value,
            "language": t.language,
        },
        "languages": languages(office),
    }
