"""Values as the JSON that clients get. What may not leave is left out here, and nowhere else."""

from server.wire.basics import Json, instant, languages, message, office_card, place
from server.wire.entrance import arrived, channel, given_ticket, kiosk_board, opening, sent
from server.wire.events import (
    CALLS,
    OFF_THE_BOARD,
    fact,
    for_display,
    for_kiosk,
    for_staff,
    is_call,
    tick,
)
from server.wire.public import own_ticket, public_board
from server.wire.staff import appointment, job, pc, policy, service, staff_board, ticket
from server.wire.survey import survey_results, survey_screen

__all__ = [
    "CALLS",
    "OFF_THE_BOARD",
    "Json",
    "appointment",
    "arrived",
    "channel",
    "fact",
    "for_display",
    "for_kiosk",
    "for_staff",
    "given_ticket",
    "instant",
    "is_call",
    "job",
    "kiosk_board",
    "languages",
    "message",
    "office_card",
    "opening",
    "own_ticket",
    "pc",
    "place",
    "policy",
    "public_board",
    "sent",
    "service",
    "staff_board",
    "survey_results",
    "survey_screen",
    "tick",
    "ticket",
]
