"""What is peculiar to one make of printer, as its settings say it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Cut = Literal["partial", "full", "old_partial", "old_full", "none"]
Supported = Literal["auto", "yes", "no"]
Mode = Literal["picture", "text"]

CODE_PAGES = {
    "cp437": 0, "cp850": 2, "cp860": 3, "cp863": 4, "cp865": 5, "cp1252": 16, "cp866": 17,
    "cp852": 18, "cp858": 19,
}  # fmt: skip
"""Letters that printers have, under Python's name for them, by the number that Epson gave them."""

STALL = 10.0
"""Seconds without a byte taken, or a slip finished, after which a printer is stuck."""


@dataclass(frozen=True, slots=True)
class Traits:
    """How one printer wants to be spoken to.

    `status_supported`: with `auto` whether it answers is found out by asking; with `yes` silence is
    trouble, and nothing is sent to it; with `no` it is never asked. `confirm`: ask it to say so
    when the slip has come out. `density`: -6 to 6, or None for the printer's own. `mode`: `text`
    lets it print its own letters where it has all that a slip needs, on the code pages named.
    """

    cut: Cut = "partial"
    density: int | None = None
    status_supported: Supported = "auto"
    confirm: bool = True
    mode: Mode = "picture"
    code_pages: tuple[str, ...] = ("cp865", "cp858", "cp852", "cp866")
    stall: float = STALL
