"""The small words of the wire: instants, rooms, messages, and what every screen knows."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import lru_cache
from typing import Any

from server.domain.model import Office
from server.usecases.ports import Message

Json = dict[str, Any]


@lru_cache(maxsize=1024)
def instant(at: datetime | None) -> str | None:
    """ISO 8601 UTC with milliseconds and Z."""
    if at is None:
        return None
    utc = at if at.tzinfo is UTC else at.astimezone(UTC)
    return utc.isoformat(timespec="milliseconds")[:-6] + "Z"


def office_card(office: Office) -> Json:
    """What every screen knows of the office."""
    return {
        "id": office.id,
        "name": office.name,
        "zone": str(office.zone),
        "address": office.address,
        "phone": office.phone.number,
        "acute_phone": office.acute_phone,
        "acute_text": dict(office.acute_text),
    }


def languages(office: Office) -> list[Json]:
    """Each by its own name, with the direction that it is written in."""
    return [
        {
            "id": language.id,
            "name": language.name,
            "dir": "rtl" if language.right_to_left else "ltr",
            "reviewed": language.reviewed,
        }
        for language in office.languages
    ]


def place(office: Office, desk: str | None) -> str | None:
    """The name of the room that a call points to."""
    known = office.desks.get(desk or "")
    return known.name if known else None


def message(m: Message) -> Json:
    """The line on the display."""
    return {"text": m.text, "until": instant(m.until)}
