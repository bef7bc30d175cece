"""Public numbers: the letter of a service group and a counter per office and day."""

from __future__ import annotations

from server.domain.model import Office

GUIDE_LETTER = "G"
"""Tickets without a service, acute among them: the letter must not tell a need."""


def letter_for(office: Office, service: str | None) -> str:
    """The letter that a ticket for this service carries."""
    known = office.services.get(service or "")
    return known.letter if known else GUIDE_LETTER
