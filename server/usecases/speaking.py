"""The language that a visitor is met in from now on: on the own phone, on the call, on paper."""

from __future__ import annotations

from dataclasses import replace

from server.domain.model import Ticket
from server.errors import Conflict, Invalid, Unknown
from server.usecases.unit import Unit


def choose_language(unit: Unit, ticket_id: str, language: str) -> Ticket:
    """The ticket in another language of the office. The same one again is no news."""
    ticket = unit.tx.ticket(unit.office.id, ticket_id)
    if ticket is None:
        raise Unknown("unknown_ticket")
    if not ticket.is_open:
        raise Conflict("ended_ticket", number=ticket.number)
    if unit.office.language(language) != language:
        raise Invalid("invalid_body", field="language")
    if ticket.language == language:
        return ticket
    chosen = replace(ticket, language=language)
    unit.tx.save_ticket(ticket, chosen)
    unit.change.tickets[chosen.id] = chosen
    unit.fact(
        "language_chosen", ticket=chosen.id, number=chosen.number, visit=chosen.visit,
        language=language,
    )  # fmt: skip
    return chosen
