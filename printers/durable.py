"""Writing that a power cut does not undo."""

from __future__ import annotations

import os
from pathlib import Path


def append(file: int, data: bytes) -> None:
    """Write and sync; a part that a full disk took is cut off again, or it would spoil the next."""
    size = os.fstat(file).st_size
    try:
        if os.write(file, data) != len(data):
            raise OSError("the disk is full")
        os.fsync(file)
    except OSError:
        os.ftruncate(file, size)
        raise


def sync_folder(folder: Path) -> None:
    """Let a new name in the folder outlive a power cut."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
