"""`mottak appointments import FILE`: what is sound is loaded, each unsound line is named."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from zoneinfo import ZoneInfo

import click
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from server.calendars import (
    Booking,
    ColumnSettings,
    Refused,
    UnreadableFile,
    Warned,
    known,
    read_calendar,
)
from server.cli.parts import (
    Failed,
    Misused,
    by_command,
    config_option,
    office_named,
    office_option,
    plainly,
    settings_from,
    world_of,
)
from server.domain.model import Booked, Channel, Office
from server.errors import Conflict
from server.settings import Settings, SettingsError
from server.usecases.booking import Told, book, service_named
from server.usecases.unit import Unit, World, perform

BATCH = 200
REASONS = {
    "bad_line": "the line breaks off, or has a cell too many",
    "empty": "a needed cell is empty",
    "bad_date": "no such day",
    "bad_time": "no such time of day",
    "bad_duration": "not a length between one minute and a day",
    "bad_status": "a word that may mean cancelled is not guessed at",
    "bad_code": "4 to 12 of A-Z and 0-9",
    "bad_phone": "not a phone number",
    "unknown_zone": "nobody knows this time zone",
    "duplicate_reference": "an earlier line has this reference and says something else",
    "code_taken": "another appointment has this code",
    "recurring": "one person's appointment does not recur",
    "all_day": "an appointment has a time of day",
    "unknown_service": "the office has no service of this name",
    "doubled_column": "several columns have this head; the first of them is read",
}
"""What stands behind a code; see docs/appointments.md."""


@dataclass(slots=True)
class Report:
    """What an import came to. `refused` and `warned` are line, field, reason; never a value."""

    changes: Counter[str] = field(default_factory=Counter)
    refused: list[tuple[int, str, str]] = field(default_factory=list)
    warned: list[tuple[int, str, str]] = field(default_factory=list)


@click.group()
def appointments() -> None:
    """Bring the office's appointments in."""


@appointments.command("import")
@config_option
@office_option
@click.argument("file", type=click.Path(path_type=Path))
@plainly
def import_(config: Path | None, office_name: str | None, file: Path) -> None:
    """Load FILE (CSV, TSV or iCalendar). Running it again changes nothing.

    Exit status 0: all loaded; 1: some lines were refused, each is named; 2: nothing could be read,
    or no appointment is in it.
    """
    settings = settings_from(config)
    office = office_named(settings, office_name)
    rows = read_file(settings, office.zone, file)
    report = load(world_of(settings), office, rows, progress_on(Console(stderr=True)))
    tell(report)
    if report.refused:
        count = len(report.refused)
        lines, them = ("1 line was", "it") if count == 1 else (f"{count} lines were", "them")
        raise Failed(
            f"{lines} refused, named above; the others are loaded."
            f" Mend {them} in the calendar and import again."
        )


def read_file(settings: Settings, zone: ZoneInfo, file: Path) -> list[Booking | Refused | Warned]:
    """All rows of an appointment file. Raises Misused when it cannot be read at all."""
    try:
        data = file.read_bytes()
        rows = list(read_calendar(data, file.name, zone=zone, columns=columns_of(settings)))
    except OSError as unread:
        raise Misused(f"{file} cannot be read ({unread.strerror}); check the path") from None
    except UnreadableFile as unreadable:
        raise Misused(f"{file.name}: {unreadable}") from None
    if all(isinstance(row, Warned) for row in rows):
        # Whoever runs this every night must hear of it before visitors are turned away.
        raise Misused(
            f"{file.name}: no appointment is in the file, and nothing was changed. If there should"
            " be any, export it again, with each appointment on a line of its own."
        )
    return rows


def columns_of(settings: Settings) -> ColumnSettings:
    """How appointment files are read. Raises SettingsError when none could be read so."""
    told = settings.calendar
    try:
        if told.encoding:
            known(told.encoding)
        return ColumnSettings.written(told.separator, told.encoding, told.date_format, told.columns)
    except (UnreadableFile, ValueError) as wrong:
        raise SettingsError(f"calendar: {wrong}") from None


def load(
    world: World,
    office: Office,
    rows: Iterable[Booking | Refused | Warned],
    progress: Progress,
) -> Report:
    """Book row by row, some hundred in a transaction, so that others get their turn between."""
    rows, report = list(rows), Report()
    with progress:
        task = progress.add_task("Appointments", total=len(rows))
        for batch in _batches(rows):
            perform(world, by_command(office), _booking(batch, report), str)
            progress.advance(task, len(batch))
    return report


def _batches(
    rows: Iterable[Booking | Refused | Warned],
) -> Iterator[list[Booking | Refused | Warned]]:
    rest = iter(rows)
    while batch := list(islice(rest, BATCH)):
        yield batch


def _booking(batch: list[Booking | Refused | Warned], report: Report) -> Callable[[Unit], int]:
    return lambda unit: _book(unit, batch, report)


def _book(unit: Unit, batch: list[Booking | Refused | Warned], report: Report) -> int:
    for row in batch:
        if isinstance(row, Refused):
            report.refused.append((row.line, row.field, row.code))
        elif isinstance(row, Warned):
            report.warned.append((row.line, row.field, row.code))
        else:
            _book_one(unit, row, report)
    return len(batch)


def _book_one(unit: Unit, row: Booking, report: Report) -> None:
    if row.service and not service_named(unit.office, row.service):
        report.warned.append((row.line, "service", "unknown_service"))
    try:
        report.changes[book(unit, _told(row)).value] += 1
    except Conflict as taken:
        report.refused.append((row.line, "code", taken.code))


def _told(row: Booking) -> Told:
    return Told(
        row.external_id, row.start, row.end, row.service, row.adviser, row.code, row.phone,
        row.born, row.first_name, row.language, row.interpreter, Channel(row.channel),
        Booked(row.status),
    )  # fmt: skip


def progress_on(console: Console) -> Progress:
    """A bar on a terminal; nothing where nobody looks."""
    return Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
        console=console,
        disable=not console.is_terminal,
    )


def tell(report: Report) -> None:
    """The refused and warned lines on standard error, the counts on standard output."""
    for line, column, code in sorted(report.refused):
        click.echo(f"line {line}: refused, {column}: {code}{_why(code)}", err=True)
    for line, column, code in sorted(report.warned):
        click.echo(f"line {line}: loaded without {column}: {code}{_why(code)}", err=True)
    counts = ", ".join(
        f"{report.changes[kind]} {kind}" for kind in ("created", "changed", "unchanged")
    )
    click.echo(f"{counts}, {len(report.refused)} refused")


def _why(code: str) -> str:
    """The reason in words, where the code does not say it all."""
    return f" ({REASONS[code]})" if code in REASONS else ""
