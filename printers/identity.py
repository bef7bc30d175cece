"""The name of a spool, by which the server knows whose disk may hold a slip."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from uuid import getnode, uuid4

from printers.durable import append, sync_folder

_MADE_UP = 1 << 40
"""The bit that a network card's own address never has (RFC 9562, 6.10)."""


def this_machine() -> str:
    """The address of its network card; nothing where it has none, as then one is made up anew."""
    card = getnode()
    return "" if card & _MADE_UP else f"{card:012x}"


def identity(path: Path, machine: str) -> str:
    """Made once. A folder that was emptied is another memory, which has seen nothing; and so is one
    that was copied with its whole disk: from then on the two see different things.
    """
    with suppress(FileNotFoundError):
        known, _, made_on = path.read_text("ascii", "replace").partition(" ")
        if known and made_on == machine:
            return known
    fresh, made = path.with_suffix(".new"), uuid4().hex
    fresh.unlink(missing_ok=True)
    file = os.open(fresh, os.O_WRONLY | os.O_CREAT, 0o600)
    try:
        append(file, f"{made} {machine}".encode())
    finally:
        os.close(file)
    fresh.replace(path)
    sync_folder(path.parent)
    return made
