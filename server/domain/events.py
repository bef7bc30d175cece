"""Facts: what happened, in words that do not change. They hold no name, phone or birth date."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

Value = str | int | bool | None

FACTS = frozenset(
    {
        "arrived", "admitted", "already_in", "redirected", "informed", "not_found",
        "called", "called_again", "recalled", "serving", "paused", "resumed",
        "finished", "no_show", "left", "transferred", "closed_out", "undone",
        "channel_chosen", "language_chosen", "policy_changed", "message_changed", "pc_taken",
        "pc_freed",
        "appointment_created", "appointment_changed", "appointment_deleted",
        "device_added", "device_removed", "user_added", "user_removed",
        "print_queued", "print_reported", "printer_status",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Fact:
    """Something that happened, not yet numbered."""

    type: str
    data: Mapping[str, Value]

    def __post_init__(self) -> None:
        if self.type not in FACTS:
            raise ValueError(f"no such fact: {self.type}")


@dataclass(frozen=True, slots=True)
class Event:
    """A fact with its place in the office's record; numbers have no gaps."""

    office: str
    seq: int
    at: datetime
    type: str
    data: Mapping[str, Value]
