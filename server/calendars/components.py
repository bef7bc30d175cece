"""Takes an iCalendar file apart into its events and time zones, each with its line.

Done before the icalendar library sees anything, so that one damaged event costs only itself, and
so that what nobody needs (summary, description, attendees) is never even parsed.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from icalendar.parser import Contentline

from server.calendars.decoding import LONGEST_LINE, Line

_KINDS = ("VEVENT", "VTIMEZONE")
_NAME = re.compile(r"[A-Za-z0-9-]+")


class Damaged(Exception):
    """A property that is needed cannot be taken apart; `name` says which."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.name = name


class Property(NamedTuple):
    """The value of one property, unescaped, and the two parameters that are read."""

    value: str
    tzid: str
    common_name: str


@dataclass(slots=True)
class Component:
    """One VEVENT or VTIMEZONE; not `whole` when its end is missing."""

    line: int
    kind: str
    method: str  # of the calendar it stands in
    lines: list[str] = field(default_factory=list)
    whole: bool = False

    def properties(self, wanted: frozenset[str]) -> dict[str, Property]:
        """Read the wanted properties, of which the first counts, without those of its alarms."""
        found: dict[str, Property] = {}
        for line in _outermost(self.lines):
            match = _NAME.match(line)
            name = match[0].upper() if match else ""
            if name in wanted and name not in found:
                found[name] = _property(name, line)
        return found

    def tzid(self) -> str:
        """Give the name of a time zone."""
        named = (line[5:].strip() for line in self.lines if line.upper().startswith("TZID:"))
        return next(named, "")

    def text(self) -> str:
        """Give the component as the icalendar library reads it."""
        return "\r\n".join([f"BEGIN:{self.kind}", *self.lines, f"END:{self.kind}", ""])


def components(physical: Iterator[Line]) -> Iterator[Component]:
    """Give the events and time zones of all calendars in the file."""
    current: Component | None = None
    method = ""
    for number, text in _unfolded(physical):
        command = text.strip().upper()
        verb, _, noun = command.partition(":")
        if verb in ("BEGIN", "END") and noun in (*_KINDS, "VCALENDAR"):
            if current is not None:
                current.whole = command == f"END:{current.kind}"
                yield current
            current = Component(number, noun, method) if verb == "BEGIN" else None
            if noun == "VCALENDAR":
                current, method = None, ""
        elif current is not None:
            current.lines.append(text)
        elif verb == "METHOD":
            method = noun
    if current is not None:
        yield current


def _unfolded(physical: Iterator[Line]) -> Iterator[tuple[int, str]]:
    """Join continued lines: those that begin with a blank or a tab."""
    parts: list[str] = []
    start = 0
    for line in physical:
        text = line.text.rstrip("\r\n")
        if parts and text.startswith((" ", "\t")):
            parts.append(text[1:])
            continue
        if parts:
            yield start, "".join(parts)
        parts, start = [text], line.number
    if parts:
        yield start, "".join(parts)


def _outermost(lines: Sequence[str]) -> Iterator[str]:
    depth = 0
    for line in lines:
        verb = line[:6].upper()
        depth += verb == "BEGIN:"
        if depth <= 0:
            yield line
        depth -= verb.startswith("END:")


def _property(name: str, line: str) -> Property:
    try:
        _, params, value = Contentline(line[:LONGEST_LINE]).parts()  # type: ignore[no-untyped-call]
    except ValueError:
        raise Damaged(name) from None
    return Property(value.strip(), str(params.get("TZID", "")), str(params.get("CN", "")))
