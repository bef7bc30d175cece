"""Make the bytes of a slip: the picture as short `GS v 0` images, then the cut.

White costs almost nothing: an image ends at its last black dot, and empty rows are an image of one
byte across. Feeding with `ESC J` would cost less still, but its unit is another on each make.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from PIL import Image, ImageChops

from printers.devices.commands import begin, end
from printers.paper import WHITE, Paper
from printers.traits import Traits

_RASTER = b"\x1dv0\x00"
_HEAD = 8
"""Bytes that an image costs beside its dots; a gap has to save more than that twice."""


def escpos_parts(
    picture: Image.Image, paper: Paper, traits: Traits | None = None
) -> Iterator[bytes]:
    """Give the bytes in parts of one image each, so that a stuck printer is noticed soon."""
    traits = traits or Traits()
    page = _centred(picture, paper.width_dots)
    yield begin(traits)
    for top, bottom in _bands(_rows(page), paper.fragment_rows):
        yield _image(page.crop((0, top, page.width, bottom)))
    yield end(traits)


def _centred(picture: Image.Image, width: int) -> Image.Image:
    """Pad with white, and make 1 the black that it is for the printer: Pillow's 1 is white.

    The printers' own centring does not hold for images on all makes.
    """
    page = Image.new("1", (width, picture.height), WHITE)
    page.paste(picture, ((width - picture.width) // 2, 0))
    return ImageChops.invert(page)


def _rows(page: Image.Image) -> list[int]:
    """How many bytes of each row hold ink."""
    across, dots = page.width // 8, page.tobytes()
    rows = (dots[at : at + across] for at in range(0, len(dots), across))
    return [len(row.rstrip(b"\x00")) for row in rows]


def _bands(rows: list[int], most: int) -> Iterator[tuple[int, int]]:
    """Cut the page into bands of ink and of white, none higher than the printer can swallow."""
    top = 0
    for bottom in (*_turns(rows), len(rows)):
        while top < bottom:
            low = min(top + most, bottom)
            yield top, low
            top = low


def _turns(rows: list[int]) -> Iterator[int]:
    """Where ink and white change places, for white that saves more than it costs."""
    at = 0
    for inked, group in groupby(rows, key=bool):
        length = len(list(group))
        widest = max(rows[max(at - 1, 0)], rows[min(at + length, len(rows) - 1)])
        if not inked and length * max(widest - 1, 0) > 2 * _HEAD:
            yield from (at, at + length)
        at += length


def _image(band: Image.Image) -> bytes:
    """Pack one band as wide as its ink; an empty one as narrow as an image can be."""
    box = band.getbbox()
    across = -(-box[2] // 8) if box else 1
    inked = band.crop((0, 0, across * 8, band.height))
    size = across.to_bytes(2, "little") + band.height.to_bytes(2, "little")
    return _RASTER + size + inked.tobytes()
