"""From one record to what is said about it: a booking with its warnings, or a refusal."""

from collections.abc import Callable, Iterator
from datetime import datetime
from functools import partial

from server.calendars.cells import Cells, RefusedCell
from server.calendars.rows import Booking, DateFormat, Refused, Row
from server.calendars.seen import Seen
from server.calendars.values import (
    read_born,
    read_channel,
    read_code,
    read_interpreter,
    read_language,
    read_name,
    read_phone,
    read_reference,
    read_status,
)

Span = Callable[[Cells], tuple[datetime, datetime]]
"""Reads start and end of a record, both in UTC; raises RefusedCell."""


def judge(cells: Cells, span: Span, born: DateFormat | None, seen: Seen) -> Iterator[Row]:
    """Say what a record is. A record that comes again unchanged is passed over in silence."""
    try:
        booking = _booking(cells, span, born)
    except RefusedCell as why:
        yield why.refused
        return
    match seen.meet(booking):
        case "new":
            yield booking
            yield from cells.warnings
        case "duplicate_reference":
            yield cells.refused("external_id", "duplicate_reference")
        case "code_taken":
            yield cells.refused("code", "code_taken")


def damaged(line: int, field: str = "") -> Refused:
    """Refuse a record that cannot be taken apart."""
    return Refused(line, field, "bad_line")


def _booking(cells: Cells, span: Span, born: DateFormat | None) -> Booking:
    """Read every field. What makes an appointment is needed; a way to check in is only wanted,
    because the guide finds the visitor without it, and nobody finds a refused appointment."""
    reference = cells.need("external_id", read_reference)
    start, end = span(cells)
    return Booking(
        line=cells.line,
        external_id=reference,
        start=start,
        end=end,
        status=cells.need("status", read_status) if cells.text("status") else "confirmed",
        service=cells.want("service", read_name),
        adviser=cells.want("adviser", read_name),
        code=cells.want("code", read_code),
        phone=cells.want("phone", read_phone),
        born=cells.want("born", partial(read_born, wanted=born, before=start.date())),
        first_name=cells.want("first_name", read_name),
        language=cells.want("language", read_language),
        interpreter=_interpreter(cells),
        channel=cells.want("channel", read_channel) or "in_person",
    )


def _interpreter(cells: Cells) -> bool:
    """A word that is neither yes nor no is most likely the language of the interpreter: yes."""
    answer = cells.want("interpreter", read_interpreter)
    return bool(cells.text("interpreter")) if answer is None else answer
