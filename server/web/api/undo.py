"""Taking back one's last act."""

from __future__ import annotations

from flask import Response

from server import wire
from server.domain.model import STAFF_ROLES
from server.usecases.undoing import undo
from server.web.answers.tickets import UndoneOut
from server.web.bodies import UndoActBody
from server.web.call import Call
from server.web.table import operations


@operations.add(
    "POST",
    "/offices/<office>/undo",
    body=UndoActBody,
    answers=UndoneOut,
    roles=STAFF_ROLES,
    errors=("undo_too_late", "undo_not_yours", "undo_overtaken"),
)
def post_undo_act(call: Call[UndoActBody]) -> Response:
    """Take back what one did a moment ago, while nothing has come after it"""
    return call.write(
        lambda unit: undo(unit, call.body.seq),
        lambda undone: {
            "what": undone.what,
            "ticket": undone.ticket and wire.ticket(undone.ticket),
            "slip": undone.slip,
        },
    )
