"""`mottak backup`, `restore` and `export`: the record, kept safe and taken out."""

from __future__ import annotations

import csv
import json
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import TextIO

import click
from rich.console import Console

from server import wire
from server.cli.appointments import progress_on
from server.cli.parts import (
    Failed,
    config_option,
    database_file,
    office_named,
    office_option,
    open_store,
    plainly,
    settings_from,
)
from server.domain.events import Event
from server.errors import Unavailable
from server.storage.copying import copy_database, is_sound
from server.usecases.ports import Store

BATCH = 500
_FILE = click.Path(path_type=Path, dir_okay=False)


@click.command()
@config_option
@click.argument("file", type=_FILE)
@plainly
def backup(config: Path | None, file: Path) -> None:
    """Copy the database to FILE while the server runs. The key file is not in it: keep both."""
    source = database_file(settings_from(config))
    if file.exists():
        raise Failed(f"{file} exists already; name a new file")
    partial = file.with_name(file.name + ".part")
    _copied(source, partial)
    partial.rename(file)
    click.echo(f"{file} holds the whole record as it now stands.")


@click.command()
@config_option
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False, exists=True))
@plainly
def restore(config: Path | None, file: Path) -> None:
    """Put the backup FILE in place of a missing database. Nothing that exists is overwritten."""
    settings = settings_from(config)
    target = database_file(settings)
    if target.exists():
        raise Failed(f"{target} exists; stop the server, move it away, and restore again")
    target.parent.mkdir(parents=True, exist_ok=True)
    partial = target.with_name(target.name + ".part")
    _copied(file, partial)
    partial.rename(target)
    open_store(settings).close()
    click.echo(f"{target} is restored.")


def _copied(source: Path, target: Path) -> None:
    """Copy with a bar; what cannot be copied whole leaves nothing behind."""
    if not is_sound(source):
        raise Failed(
            f"{source} is damaged, is no database, or cannot be read by this user."
            " Nothing was copied, and nothing in it was changed."
        )
    with suppress(OSError):
        target.unlink()
    progress = progress_on(Console(stderr=True))
    task = progress.add_task("Copying", total=None)

    def moved(done: int, total: int) -> None:
        progress.update(task, total=total, completed=done)

    try:
        with progress:
            copy_database(source, target, moved)
    except Unavailable:
        with suppress(OSError):
            target.unlink()
        raise Failed(
            f"{target.parent} could not take the copy: see that the folder is there, that this user"
            " may write in it, and that there is room. The database itself is untouched."
        ) from None


@click.command()
@config_option
@office_option
@click.option(
    "--format", "form", type=click.Choice(["jsonl", "csv"]), default="jsonl", show_default=True
)
@click.option("--after", type=click.IntRange(0), default=0, help="Only facts after this number.")
@plainly
def export(config: Path | None, office_name: str | None, form: str, after: int) -> None:
    """Write an office's facts to standard output, in order, for other systems."""
    settings = settings_from(config)
    office = office_named(settings, office_name)
    store = open_store(settings)
    events = _events(store, office.id, after)
    if form == "csv":
        _as_csv(events, sys.stdout)
    else:
        for event in events:
            click.echo(json.dumps(wire.fact(event), ensure_ascii=False))
    store.close()


def _events(store: Store, office: str, after: int) -> Iterator[Event]:
    """All of them, some hundred at a time."""
    while True:
        with store.reading() as look:
            batch = look.events(office, after, BATCH)
        if not batch:
            return
        yield from batch
        after = batch[-1].seq


def _as_csv(events: Iterator[Event], output: TextIO) -> None:
    """One row a fact; what differs by type stands as JSON in the last column."""
    rows = csv.writer(output)
    rows.writerow(["seq", "at", "type", "data"])
    for event in events:
        data = json.dumps(dict(event.data), ensure_ascii=False)
        rows.writerow([event.seq, wire.instant(event.at), event.type, data])
