"""The visitor's own page: the ticket's secret is the key, and opens only that ticket."""

from __future__ import annotations

from flask import Response

from server import wire
from server.domain.lifecycle import Move, Order
from server.domain.model import Actor, Role, Ticket
from server.errors import Unknown
from server.usecases.board import own
from server.usecases.calling import move
from server.usecases.speaking import choose_language
from server.web.answers.phone import OwnTicketOut
from server.web.bodies import LanguageBody
from server.web.call import Call, answer
from server.web.context import context
from server.web.operations import NoBody
from server.web.table import operations


@operations.add_open("GET", "/tickets/<token>", answers=OwnTicketOut, errors=("unknown_ticket",))
def get_ticket(token: str) -> Response:
    """One's own ticket: state, people ahead, an interval of the wait"""
    return answer(_shown(token))


@operations.add_open(
    "POST",
    "/tickets/<token>/leave",
    answers=OwnTicketOut,
    errors=("unknown_ticket", "illegal_move", "ended_ticket"),
)
def post_leave(token: str) -> Response:
    """Leave the line"""
    call, ticket = _holder(token)
    call.write(lambda unit: move(unit, ticket.id, Order(Move.LEAVE)), wire.ticket)
    return answer(_shown(token))


@operations.add_open(
    "POST",
    "/tickets/<token>/language",
    body=LanguageBody,
    answers=OwnTicketOut,
    errors=("unknown_ticket", "ended_ticket"),
)
def post_language(token: str, body: LanguageBody) -> Response:
    """Be met in another of the office's languages: on this page, and when called"""
    call, ticket = _holder(token)
    call.write(lambda unit: choose_language(unit, ticket.id, body.language), wire.ticket)
    return answer(_shown(token))


def _holder(token: str) -> tuple[Call[NoBody], Ticket]:
    """Whoever has the secret acts for the ticket, and for nothing else."""
    ctx = context()
    with ctx.world.store.reading() as look:
        ticket = look.ticket_by_token(token)
    if ticket is None or ticket.office not in ctx.offices:
        raise Unknown("unknown_ticket")
    visitor = Actor(ticket.office, "visitor", Role.KIOSK, "")
    return Call(ctx, ctx.offices[ticket.office], visitor, ctx.clock(), NoBody(), None), ticket


def _shown(token: str) -> wire.Json:
    ctx = context()
    now = ctx.clock()
    shown = own(ctx.world.store, ctx.offices, token, now)
    return wire.own_ticket(ctx.offices[shown.ticket.office], shown, now)
