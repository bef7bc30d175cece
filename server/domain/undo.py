"""Undo: which slips of a finger can be taken back, by whom, and until when.

It is no move of its own: things stand again as they stood before. What was told stays in the
record, and a fact `undone` refers to it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from server.domain.events import Event, Value
from server.domain.model import Kind, State, Ticket
from server.errors import Conflict

ACCEPTED_FOR = timedelta(seconds=20)
"""Screens offer it for ten seconds; a slow network gets ten more."""

OUTCOME = "undone"
"""Of an enquiry that never was: it stays in the record and counts nowhere."""

CAN_BE_UNDONE = frozenset(
    {
        "arrived", "called", "recalled", "serving", "paused", "resumed", "finished", "no_show",
        "left", "transferred", "channel_chosen", "pc_taken", "pc_freed", "policy_changed",
        "message_changed",
    }
)  # fmt: skip
"""Acts by the fact that tells of them first. A second call and a slip of paper are out for good."""

OF_THE_WHOLE_OFFICE = ("policy_changed", "message_changed")
BESIDE = ("print_queued", "print_reported", "undone")
"""Facts that change nothing about what they name."""


def check(
    what: str,
    *,
    same_actor: bool,
    age: timedelta,
    later: Sequence[Event],
    things: Collection[Thing],
) -> None:
    """Raise Conflict unless the act may be taken back now.

    `later` are the facts after its own, `things` what it changed. Somebody else has built on it
    when a later fact names one of them, unless that fact was itself undone or tells of an undoing:
    acts can be taken back one by one, the last first.
    """
    if not same_actor:
        raise Conflict("undo_not_yours")
    if age > ACCEPTED_FOR:
        raise Conflict("undo_too_late")
    void = {n for event in later if event.type == "undone" for n in _void(event)}
    for event in later:
        if event.seq not in void and event.type not in BESIDE and _names(event, what, things):
            raise Conflict("undo_overtaken")


Thing = tuple[str, Value]
"""A key of facts and its value, such as ("ticket", "…")."""


def _void(undone: Event) -> Iterator[int]:
    """The numbers of the facts that were undone, and of those right after it that tell so."""
    yield from range(int(undone.data.get("of") or 0), int(undone.data.get("last") or 0) + 1)
    yield from range(undone.seq + 1, undone.seq + 1 + int(undone.data.get("restored") or 0))


def _names(event: Event, what: str, things: Collection[Thing]) -> bool:
    if what in OF_THE_WHOLE_OFFICE:
        return event.type == what
    return any(thing in things for thing in event.data.items())


def withdrawn(ticket: Ticket, now: datetime) -> Ticket:
    """A ticket that was given by mistake; its number is not given again.

    Only while it waits. Nobody withdraws an acute one: whoever was let in as acute is taken and
    helped, whatever the finger meant.
    """
    if ticket.state is not State.WAITING or ticket.kind is Kind.ACUTE:
        raise Conflict("undo_overtaken")
    return replace(ticket, state=State.WITHDRAWN, outcome=OUTCOME, ended_at=now)
