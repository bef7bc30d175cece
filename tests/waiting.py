"""Waiting in a test until something holds, and saying what was waited for when it never does."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic, sleep
from typing import TypeVar

T = TypeVar("T")


def until(look: Callable[[], T], what: str, seconds: float = 15) -> T:
    """What `look` finds as soon as it finds something; fails with what was waited for."""
    deadline = monotonic() + seconds
    while not (found := look()):
        assert monotonic() < deadline, f"waited {seconds} s in vain until {what}"
        sleep(0.01)
    return found
