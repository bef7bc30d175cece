"""The paper a printer holds, in the printer's own dots."""

from __future__ import annotations

from dataclasses import dataclass

WHITE, BLACK = 255, 0
"""Of a picture; 1 would be white as well, but is not the opposite of 0 when it is inverted."""

DOTS_PER_MM = 8
"""203 dpi, the resolution of nearly every receipt printer."""


@dataclass(frozen=True, slots=True)
class Paper:
    """Printable width and the height of one raster command.

    `width_dots`: 576 for most 80 mm printers, 512 for the TM-T88V profile, 384 for 58 mm.
    `fragment_rows`: rows per image command; clones choke on tall images, so they get short ones.
    """

    width_dots: int = 576
    fragment_rows: int = 48

    def __post_init__(self) -> None:
        if self.width_dots % 8 or not 256 <= self.width_dots <= 1024:
            raise ValueError("width_dots must be a multiple of 8 from 256 to 1024")
        if not 8 <= self.fragment_rows <= 2048:
            raise ValueError("fragment_rows must be from 8 to 2048")
