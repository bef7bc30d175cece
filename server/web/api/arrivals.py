"""Somebody came, and where a redirected visitor goes."""

from __future__ import annotations

from flask import Response

from server import wire
from server.domain.gate import By, NotFound
from server.domain.model import STAFF_ROLES, Channel, Role
from server.errors import Forbidden, TooMany
from server.usecases.arrivals import Arrived, Asked, arrive
from server.usecases.sending import choose_channel
from server.usecases.unit import Unit
from server.web.answers.arrivals import ArrivalOut, SentOut
from server.web.bodies import ArrivalBody, ChannelBody
from server.web.call import Call
from server.web.table import operations
from server.wire import Json

ENTRANCE = (Role.KIOSK, *STAFF_ROLES)


@operations.add(
    "POST",
    "/offices/<office>/arrivals",
    body=ArrivalBody,
    answers=ArrivalOut,
    roles=ENTRANCE,
    key_required=True,
    errors=(
        "unknown_service",
        "unknown_appointment",
        "idempotency_conflict",
        "too_many_requests",
    ),
)
def post_arrival(call: Call[ArrivalBody]) -> Response:
    """Let the gate decide, record the enquiry, and give a ticket where there is one"""
    asked, misses = _asked(call), call.context.misses.of(call.office.id, call.actor.id)
    if asked.by in (By.CODE, By.PHONE) and misses.wait():
        raise TooMany("too_many_requests")

    def work(unit: Unit) -> Json:
        told: Arrived = arrive(unit, asked)
        if isinstance(told.verdict, NotFound):
            misses.take()
        return wire.arrived(unit.office, unit.policy(), unit.now, told, call.context.offices)

    return call.write_undoable(work, dict)


def _asked(call: Call[ArrivalBody]) -> Asked:
    given = dict(call.body.root)
    by, channel, wants_paper = By(given.pop("by")), given.pop("channel", None), given.pop("print")
    staff_only = by is By.APPOINTMENT or channel
    if staff_only and call.actor.role not in STAFF_ROLES:
        raise Forbidden("forbidden_role", role=call.actor.role.value)
    return Asked(
        by=by, channel=Channel(channel) if channel else None, wants_paper=wants_paper, **given
    )


@operations.add(
    "POST",
    "/offices/<office>/visits/<visit>/channel",
    body=ChannelBody,
    answers=SentOut,
    roles=ENTRANCE,
    errors=("unknown_visit", "channel_not_offered"),
)
def post_channel(call: Call[ChannelBody], visit: str) -> Response:
    """Count a redirected visitor under the channel taken, with a free machine or a slip"""
    channel = Channel(call.body.channel)
    return call.write_undoable(
        lambda unit: choose_channel(unit, visit, channel, call.body.print),
        lambda told: wire.sent(call.office, told, call.now),
    )
