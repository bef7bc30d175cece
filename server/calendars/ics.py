"""Reads iCalendar (RFC 5545): one VEVENT is one appointment of one person.

What the standard has no place for stands in X-MOTTAK-CODE, -PHONE, -BORN, -FIRST-NAME, -LANGUAGE,
-INTERPRETER, -CHANNEL, -SERVICE and -ADVISER (else the ORGANIZER's name).
"""

from collections.abc import Iterator, Mapping
from functools import partial
from zoneinfo import ZoneInfo

from server.calendars.cells import Cells
from server.calendars.components import Component, Damaged, Property, components
from server.calendars.decoding import lines
from server.calendars.instants import Clockwork
from server.calendars.judging import damaged, judge
from server.calendars.rows import Field, Refused, Row
from server.calendars.seen import Seen
from server.calendars.zones import Zones

_HEADS: Mapping[Field, str] = {
    "external_id": "UID",
    "start": "DTSTART",
    "status": "STATUS",
    "service": "X-MOTTAK-SERVICE",
    "adviser": "X-MOTTAK-ADVISER",
    "code": "X-MOTTAK-CODE",
    "phone": "X-MOTTAK-PHONE",
    "born": "X-MOTTAK-BORN",
    "first_name": "X-MOTTAK-FIRST-NAME",
    "language": "X-MOTTAK-LANGUAGE",
    "interpreter": "X-MOTTAK-INTERPRETER",
    "channel": "X-MOTTAK-CHANNEL",
}
_RECURRING = ("RRULE", "RDATE", "RECURRENCE-ID")
_WANTED = frozenset([*_HEADS.values(), *_RECURRING, "DTEND", "DURATION", "ORGANIZER"])


def read_ics(data: bytes, encoding: str, *, zone: ZoneInfo) -> Iterator[Row]:
    """Read the events; `zone` is for times that name none."""
    blocks = (block for block in components(lines(data, encoding)) if block.kind == "VTIMEZONE")
    described = {block.tzid(): block.text() for block in blocks}
    clockwork, seen = Clockwork(zone, Zones(described)), Seen()
    for block in components(lines(data, encoding)):
        if block.kind == "VEVENT":
            yield from _event(block, clockwork, seen)


def _event(block: Component, clockwork: Clockwork, seen: Seen) -> Iterator[Row]:
    try:
        properties = block.properties(_WANTED)
    except Damaged as why:
        yield damaged(block.line, why.name)
        return
    recurring = next((name for name in _RECURRING if name in properties), None)
    if not block.whole:
        yield damaged(block.line, "VEVENT")
    elif recurring:
        yield Refused(block.line, recurring, "recurring")
    else:
        cells = _cells(block, properties)
        yield from judge(cells, partial(clockwork.span, properties=properties), None, seen)


def _cells(block: Component, properties: Mapping[str, Property]) -> Cells:
    """Put the properties under the fields; a cancelled calendar cancels what is in it."""
    heads = dict(_HEADS)
    texts = {name: properties[head].value for name, head in heads.items() if head in properties}
    heads["end"] = "DURATION" if "DURATION" in properties else "DTEND"
    if heads["end"] in properties:
        texts["end"] = properties[heads["end"]].value
    if block.method == "CANCEL":
        texts["status"] = "CANCELLED"
    if "adviser" not in texts and "ORGANIZER" in properties:
        texts["adviser"], heads["adviser"] = properties["ORGANIZER"].common_name, "ORGANIZER"
    return Cells(block.line, texts, heads)
