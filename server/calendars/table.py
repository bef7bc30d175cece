"""Reads a table with a head, record by record: CSV, TSV, or any other separator."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from server.calendars.cells import Cells, RefusedCell
from server.calendars.judging import damaged, judge
from server.calendars.layout import Layout, layout_of
from server.calendars.records import Record
from server.calendars.rows import ColumnSettings, DateFormat, Field, Row, Warned
from server.calendars.seen import Seen
from server.calendars.times import (
    LONGEST,
    read_clock,
    read_day,
    read_length,
    read_moment,
    to_utc,
)


def read_table(
    data: bytes, encoding: str, *, zone: ZoneInfo, columns: ColumnSettings
) -> Iterator[Row]:
    """Read a table; raises UnreadableFile before the first record, nothing after it."""
    layout = layout_of(data, encoding, columns)
    return _rows(data, layout, Clockwork(zone, columns.date_format))


def _rows(data: bytes, layout: Layout, clockwork: "Clockwork") -> Iterator[Row]:
    seen = Seen()
    for name in layout.doubled():
        yield Warned(layout.head, name, "doubled_column")
    for record in layout.records(data):
        if record.cells is None:
            yield damaged(record.line)
        elif len(record.cells) < len(layout.names):
            yield damaged(record.line, layout.names[len(record.cells)])
        elif any(map(str.strip, record.cells[len(layout.names) :])):
            yield damaged(record.line)
        else:
            cells = _cells(record, layout)
            yield from judge(cells, clockwork.span, clockwork.date_format, seen)


def _cells(record: Record, layout: Layout) -> Cells:
    row = record.cells or []
    places = layout.columns.items()
    return Cells(
        line=record.line,
        texts={name: row[place] for name, place in places},
        heads={name: layout.names[place] for name, place in places},
    )


@dataclass(frozen=True, slots=True)
class Clockwork:
    """Reads when an appointment is, in the zone of the office."""

    zone: ZoneInfo
    date_format: DateFormat | None

    def span(self, cells: Cells) -> tuple[datetime, datetime]:
        """Read start and end, in UTC."""
        start = self._start(cells)
        name: Field = "duration" if cells.text("duration") or "end" not in cells.heads else "end"
        if name == "duration":
            return start, start + cells.need(name, read_length)
        end = cells.need(name, lambda text: self._end(text, start))
        if not timedelta() < end - start <= LONGEST:
            raise RefusedCell(cells.refused(name, "bad_duration"))
        return start, end

    def _start(self, cells: Cells) -> datetime:
        if "start" in cells.heads:
            return cells.need("start", lambda text: read_moment(text, self.date_format, self.zone))
        day = cells.need("date", lambda text: read_day(text, self.date_format))
        return cells.need("time", lambda text: self._moment(day, text))

    def _moment(self, day: date, text: str) -> datetime:
        return to_utc(datetime.combine(day, read_clock(text)), self.zone)

    def _end(self, text: str, start: datetime) -> datetime:
        """Read an end: a time of the same day, or a whole moment."""
        if len(text) <= len("kl. 08:30:00"):
            return self._moment(start.astimezone(self.zone).date(), text)
        return read_moment(text, self.date_format, self.zone)
