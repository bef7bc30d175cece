"""The room: the line on the display, self-service machines, slips that need a person."""

from __future__ import annotations

from datetime import timedelta

from flask import Response

from server import wire
from server.domain.model import STAFF_ROLES, Role
from server.usecases import paper
from server.usecases.ports import Message
from server.usecases.sending import set_pc
from server.usecases.switching import show_message
from server.web.answers.paper import PrintOut, SeenOut
from server.web.answers.room import MessageOut, PcStateOut
from server.web.bodies import MessageBody
from server.web.call import Call
from server.web.operations import NoBody
from server.web.table import operations

HOSTS = (Role.GUIDE, Role.MANAGER)


@operations.add(
    "POST", "/offices/<office>/message", body=MessageBody, answers=MessageOut, roles=HOSTS
)
def post_message(call: Call[MessageBody]) -> Response:
    """Put a line on the display for some minutes, or take it away"""
    body = call.body
    until = call.now + timedelta(minutes=body.minutes)
    message = Message(body.text, until) if body.text else None
    return call.write_undoable(
        lambda unit: show_message(unit, message),
        lambda shown: {"message": shown and wire.message(shown)},
    )


@operations.add(
    "POST",
    "/offices/<office>/pcs/<int:number>/take",
    answers=PcStateOut,
    roles=STAFF_ROLES,
    errors=("unknown_pc", "pc_taken"),
)
def post_take(call: Call[NoBody], number: int) -> Response:
    """Mark a self-service machine as taken"""
    return call.write_undoable(
        lambda unit: set_pc(unit, number, taken=True), lambda pc: {"pc": wire.pc(pc)}
    )


@operations.add(
    "POST",
    "/offices/<office>/pcs/<int:number>/free",
    answers=PcStateOut,
    roles=STAFF_ROLES,
    errors=("unknown_pc",),
)
def post_free(call: Call[NoBody], number: int) -> Response:
    """Mark a self-service machine as free"""
    return call.write_undoable(
        lambda unit: set_pc(unit, number, taken=False), lambda pc: {"pc": wire.pc(pc)}
    )


@operations.add(
    "POST",
    "/offices/<office>/jobs/<job>/again",
    answers=PrintOut,
    roles=HOSTS,
    errors=("unknown_job", "illegal_move"),
)
def post_again(call: Call[NoBody], job: str) -> Response:
    """Print a slip again that failed, or of which nobody knows whether it came out"""
    return call.write(lambda unit: paper.again(unit, job), lambda new: {"print": new})


@operations.add(
    "POST",
    "/offices/<office>/jobs/<job>/came_out",
    answers=SeenOut,
    roles=HOSTS,
    errors=("unknown_job", "illegal_move"),
)
def post_came_out(call: Call[NoBody], job: str) -> Response:
    """A person has seen the slip"""
    return call.write(
        lambda unit: paper.came_out(unit, job), lambda seen: {"job": wire.job(seen, None)}
    )


@operations.add(
    "POST",
    "/offices/<office>/jobs/<job>/put_aside",
    answers=SeenOut,
    roles=HOSTS,
    errors=("unknown_job", "illegal_move"),
)
def post_put_aside(call: Call[NoBody], job: str) -> Response:
    """Nobody waits for a slip any more that failed, or of which nobody knows"""
    return call.write(
        lambda unit: paper.dismiss(unit, job), lambda left: {"job": wire.job(left, None)}
    )
