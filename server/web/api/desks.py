"""A desk calls the next visitor."""

from __future__ import annotations

from flask import Response

from server import wire
from server.domain.model import STAFF_ROLES
from server.usecases.calling import call_next
from server.web.answers.tickets import MovedOut
from server.web.call import Call
from server.web.operations import NoBody
from server.web.table import operations


@operations.add(
    "POST",
    "/offices/<office>/desks/<desk>/next",
    answers=MovedOut,
    roles=STAFF_ROLES,
    errors=("unknown_desk", "nobody_waiting", "desk_busy"),
)
def post_next(call: Call[NoBody], desk: str) -> Response:
    """Call the earliest due ticket that this desk may take"""
    return call.write_undoable(
        lambda unit: call_next(unit, desk), lambda t: {"ticket": wire.ticket(t)}
    )
