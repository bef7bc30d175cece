"""Reads a printer's bytes back into a picture. Written from the command reference alone.

It knows nothing of the code that makes the bytes, and refuses every command it does not know.
"""

from dataclasses import dataclass, field

from PIL import Image


@dataclass
class Paper:
    """What came out: one row of dots after the other, and how often it was cut."""

    rows: list[list[bool]] = field(default_factory=list)
    cuts: int = 0
    resets: int = 0
    heights: list[int] = field(default_factory=list)

    def picture(self) -> Image.Image:
        image = Image.new("1", (len(self.rows[0]), len(self.rows)), 255)
        image.putdata([0 if black else 255 for row in self.rows for black in row])
        return image


def decode(data: bytes) -> Paper:
    """ESC @, GS v 0 with m = 0, and GS V 66 n; anything else is an error."""
    paper, at = Paper(), 0
    while at < len(data):
        if data[at : at + 2] == b"\x1b@":
            paper.resets, at = paper.resets + 1, at + 2
        elif data[at : at + 4] == b"\x1dv0\x00":
            at = _raster(data, at, paper)
        elif data[at : at + 3] == b"\x1dVB":
            paper.cuts, at = paper.cuts + 1, at + 4
        else:
            raise AssertionError(f"unknown command at byte {at}: {data[at : at + 4].hex()}")
    return paper


def _raster(data: bytes, at: int, paper: Paper) -> int:
    across = data[at + 4] + 256 * data[at + 5]
    down = data[at + 6] + 256 * data[at + 7]
    paper.heights.append(down)
    for row in range(down):
        start = at + 8 + row * across
        line = data[start : start + across]
        assert len(line) == across, "the image is shorter than it says"
        paper.rows.append([bool(byte >> (7 - bit) & 1) for byte in line for bit in range(8)])
    return at + 8 + down * across
