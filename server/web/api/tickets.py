"""Moves of a ticket."""

from __future__ import annotations

from collections.abc import Callable

from flask import Response

from server import wire
from server.domain.lifecycle import Move, Order
from server.domain.model import STAFF_ROLES, Role
from server.errors import Invalid
from server.usecases.calling import move, reprint
from server.web.answers.paper import PrintOut
from server.web.answers.tickets import MovedOut
from server.web.bodies import MoveBody
from server.web.call import Call
from server.web.operations import NoBody
from server.web.table import operations

BY_STAFF = {
    Move.CALL: "Call a waiting ticket to a desk, or call it again",
    Move.RECALL: "Put a called ticket back into the line, in its old place",
    Move.SERVE: "Begin or resume helping; the guide takes a ticket of her own line with it",
    Move.PAUSE: "Pause while something is fetched",
    Move.FINISH: "Finish with an outcome",
    Move.NO_SHOW: "The called visitor did not come",
    Move.LEAVE: "The visitor has left",
    Move.TRANSFER: "Hand over to a service, a desk or the guide; number and place in time stay",
}
NEEDS_DESK = (Move.CALL,)


def _handler(kind: Move, summary: str) -> Callable[..., Response]:
    def post(call: Call[MoveBody], ticket: str) -> Response:
        body = call.body
        if kind in NEEDS_DESK and not body.desk:
            raise Invalid("invalid_body", field="desk")
        order = Order(
            kind,
            desk=body.desk if kind is not Move.TRANSFER else None,
            outcome=body.outcome,
            service=body.service,
            for_desk=body.desk if kind is Move.TRANSFER else None,
            line=body.line,
        )
        return call.write_undoable(
            lambda unit: move(unit, ticket, order), lambda t: {"ticket": wire.ticket(t)}
        )

    post.__doc__, post.__name__ = summary, f"post_{kind.value}"
    return post


for _kind, _summary in BY_STAFF.items():
    operations.add(
        "POST",
        f"/offices/<office>/tickets/<ticket>/{_kind.value}",
        body=MoveBody,
        answers=MovedOut,
        roles=STAFF_ROLES,
        errors=(
            "unknown_ticket", "unknown_desk", "unknown_service", "illegal_move", "ended_ticket",
            "already_taken", "desk_busy",
        ),
    )(_handler(_kind, _summary))  # fmt: skip


@operations.add(
    "POST",
    "/offices/<office>/tickets/<ticket>/print",
    answers=PrintOut,
    roles=(Role.KIOSK, *STAFF_ROLES),
    errors=("unknown_ticket",),
)
def post_print(call: Call[NoBody], ticket: str) -> Response:
    """Print a ticket again because a person asks for it"""
    return call.write(lambda unit: reprint(unit, ticket), lambda job: {"print": job})
