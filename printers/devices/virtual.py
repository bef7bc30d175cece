"""A printer without a printer: every slip becomes a PNG in a folder, as it would be printed.

The words are kept in the picture's description, so that a screen reader and a test can read them.
"""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from time import time

from PIL.PngImagePlugin import PngInfo

from printers.devices.base import DeviceError, Interrupted, NotReady, Slip, Status
from printers.devices.gallery import Gallery
from printers.job import Job, Qr, Text

KEEP = 500
"""Slips in the folder; older ones are thrown away."""


class VirtualPrinter:
    """Writes into a folder, and may show it as a page."""

    def __init__(self, folder: Path, gallery: Gallery | None = None) -> None:
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise DeviceError(f"Cannot make the folder {folder} for the paper.") from error
        self._folder = folder
        self._gallery = gallery

    def status(self) -> Status:
        usable = os.access(self._folder, os.W_OK | os.X_OK)
        return Status("ok", "ok", "ok", "ok", "ok") if usable else Status(online="bad")

    def open(self) -> VirtualSession:
        if self.status().obstacle:
            raise NotReady("folder_not_writable")
        return VirtualSession(self, self._folder)

    def close(self) -> None:
        if self._gallery is not None:
            self._gallery.close()


class VirtualSession:
    """One slip on its way into the folder."""

    def __init__(self, printer: VirtualPrinter, folder: Path) -> None:
        self._printer = printer
        self._folder = folder

    def print(self, slip: Slip) -> Status:
        try:
            self._write(slip)
            self._throw_away()
        except OSError as error:
            raise Interrupted("disk") from error
        return self._printer.status()

    def close(self) -> None:
        """Every file has been closed by now."""

    def _write(self, slip: Slip) -> None:
        """Write beside and move, so that no reader ever sees half a slip."""
        name = f"{time() * 1000:013.0f}-{slip.job.id}.png"
        half = self._folder / f".{name}.part"
        with half.open("wb") as file:
            slip.picture.save(file, "PNG", pnginfo=_description(slip.job))
            file.flush()
            os.fsync(file.fileno())
        half.replace(self._folder / name)

    def _throw_away(self) -> None:
        for old in sorted(self._folder.glob("*.png"))[:-KEEP]:
            with suppress(FileNotFoundError):
                old.unlink()


def words(job: Job) -> str:
    """Give what stands on the slip as lines of text."""
    lines: list[str] = []
    for block in job.blocks:
        if isinstance(block, Text):
            lines.append(block.text)
        elif isinstance(block, Qr):
            lines += filter(None, (block.caption, block.data))
    return "\n".join(lines)


def _description(job: Job) -> PngInfo:
    info = PngInfo()
    info.add_itxt("Title", job.kind, lang="en")
    info.add_itxt("Description", words(job), lang=job.language)
    return info
