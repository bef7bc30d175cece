"""Looks at a table before it is read: separator, columns, and the order of day and month."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice

from server.calendars.columns import check, find, plain, separator_of
from server.calendars.decoding import Line, lines
from server.calendars.records import Record, records
from server.calendars.rows import ColumnSettings, Field, UnreadableFile

SAMPLE = 2_000
"""Records looked at to learn whether the file writes the day or the month first."""

_SLASHED = re.compile(r"\s*([0-9]{1,2})/([0-9]{1,2})/[0-9]{4}")
_DECLARED = re.compile(r"sep=(.)\s*")


@dataclass(frozen=True, slots=True)
class Layout:
    """How the cells of a table are laid out."""

    encoding: str
    separator: str
    head: int  # its line number
    names: list[str]  # of the columns, as written; without unnamed ones at the end
    cells: int  # of the head, also unnamed ones
    columns: Mapping[Field, int]

    def doubled(self) -> Iterator[str]:
        """Heads of columns that are read while another column has the same head."""
        plainly = [plain(name) for name in self.names]
        return (
            self.names[place]
            for place in sorted(self.columns.values())
            if plainly.count(plainly[place]) > 1
        )

    def records(self, data: bytes) -> Iterator[Record]:
        """Read the records after the head."""
        read = records(lines(data, self.encoding), self.separator, self.cells)
        return (record for record in read if record.line > self.head)


def layout_of(data: bytes, encoding: str, settings: ColumnSettings) -> Layout:
    """Find out how a table is laid out; raises UnreadableFile when that cannot be known."""
    physical = (line for line in lines(data, encoding) if line.text.strip())
    first = next(physical, Line(0, "", cut=False))
    declared = _DECLARED.fullmatch(first.text)
    if declared:
        first = next(physical, first)
    separator = separator_of(first.text, settings)
    layout = _layout(data, encoding, settings, declared[1] if declared else separator, first)
    if settings.date_format is None:
        _check_order(layout, data)
    return layout


def _layout(
    data: bytes, encoding: str, settings: ColumnSettings, separator: str, first: Line
) -> Layout:
    read = records(lines(data, encoding), separator)
    head = next((record for record in read if record.line >= first.number), Record(0, None))
    heads = [" ".join(cell.split()) for cell in head.cells or []]
    columns = find(heads, settings)
    check(columns)
    width = max(place for place, name in enumerate(heads, 1) if name)
    return Layout(encoding, separator, head.line, heads[:width], len(heads), columns)


def _check_order(layout: Layout, data: bytes) -> None:
    """Refuse a file whose dates only make sense with the month first: a guess that is wrong for
    5/11 would send people home on the right day."""
    places = [layout.columns[name] for name in _dated(layout)]
    sample = islice(layout.records(data), SAMPLE)
    cells = [cell for r in sample for p in places for cell in (r.cells or [])[p : p + 1]]
    slashed = [tuple(map(int, found.groups())) for found in map(_SLASHED.match, cells) if found]
    day_first = any(first > 12 for first, _ in slashed)
    if not day_first and any(second > 12 for _, second in slashed):
        raise UnreadableFile(
            "unclear_dates",
            "The dates seem to have the month first; set date_format to mm/dd/yyyy or dd/mm/yyyy.",
        )


def _dated(layout: Layout) -> Iterable[Field]:
    dated: tuple[Field, ...] = ("date", "start", "born")
    return (name for name in dated if name in layout.columns)
