"""The order of the line: earliest due first.

Every ticket has one `due_at` that can be explained to anyone, and due times only grow older,
so nobody starves (earliest-deadline-first: Liu & Layland 1973, for the order, not the load).
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from server.domain.model import Desk, Kind, Line, Ticket


def due_at(
    kind: Kind, arrived: datetime, start: datetime | None, target_wait: timedelta
) -> datetime:
    """When this visitor should be with somebody.

    An appointment (also a late one): the later of its start and the arrival. Acute and calls for
    the guide: now. Exception and drop-in: arrival plus the service's target wait.
    """
    if kind in (Kind.APPOINTMENT, Kind.LATE) and start is not None:
        return max(start, arrived)
    if kind in (Kind.EXCEPTION, Kind.DROP_IN):
        return arrived + target_wait
    return arrived


def may_take(
    desk: Desk, ticket: Ticket, now: datetime, *, at_work: frozenset[str], handover: timedelta
) -> bool:
    """Whether the line may give this ticket to this desk now.

    `at_work` are the advisers who have a desk today. Acute goes to anybody. The rest of the guide's
    line waits for the guide until `handover` has passed: her tablet may be off, and nobody who was
    told "somebody is coming" may wait for a person who is not there.
    """
    if ticket.kind is Kind.ACUTE:
        return True
    if ticket.line is Line.GUIDE:
        return now >= ticket.due_at + handover
    if ticket.callable_from and now < ticket.callable_from:
        return False
    if ticket.for_desk:
        # A colleague has handed the visitor over to this very desk: that is a person's judgement,
        # and nobody else may take the ticket, so a missing clearance would leave it for ever.
        return ticket.for_desk == desk.id
    if ticket.adviser and ticket.adviser == desk.adviser:
        return True
    return _cleared(desk, ticket) and (
        ticket.adviser is None or ticket.adviser not in at_work or now >= ticket.due_at + handover
    )


def _cleared(desk: Desk, ticket: Ticket) -> bool:
    return desk.services is None or ticket.service is None or ticket.service in desk.services


def next_for(
    desk: Desk,
    waiting: Iterable[Ticket],
    now: datetime,
    *,
    at_work: frozenset[str] = frozenset(),
    handover: timedelta = timedelta(0),
) -> Ticket | None:
    """The earliest due among those this desk may take; ties go to the older arrival and number."""
    mine = [t for t in waiting if may_take(desk, t, now, at_work=at_work, handover=handover)]
    return min(mine, key=lambda t: (t.due_at, t.arrived_at, t.number), default=None)
