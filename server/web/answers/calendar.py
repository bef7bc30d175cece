"""Appointments as the calendar sent them."""

from __future__ import annotations

from typing import Literal

from server.web.answers.base import Answer


class BookingOut(Answer):
    """What it came to."""

    external_id: str
    change: Literal["created", "changed", "unchanged", "deleted"]
