"""Make the bytes of a slip: the picture as short `GS v 0` images, then the cut.

The images are packed here, which is faster than the library's way and gives them the height that
the printer can swallow; everything else comes from python-escpos.
"""

from __future__ import annotations

from collections.abc import Iterator

from escpos.printer import Dummy
from PIL import Image, ImageChops

from printers.paper import WHITE, Paper

_RASTER = b"\x1dv0\x00"


def escpos_parts(picture: Image.Image, paper: Paper) -> Iterator[bytes]:
    """Give the bytes in parts of one image each, so that a stuck printer is noticed soon."""
    page = _centred(picture, paper.width_dots)
    yield _begin()
    for top in range(0, page.height, paper.fragment_rows):
        bottom = min(top + paper.fragment_rows, page.height)
        yield _image(page.crop((0, top, page.width, bottom)))
    yield _cut()


def _centred(picture: Image.Image, width: int) -> Image.Image:
    """Pad with white: the printers' own centring does not hold for images on all makes."""
    page = Image.new("1", (width, picture.height), WHITE)
    page.paste(picture, ((width - picture.width) // 2, 0))
    return page


def _image(band: Image.Image) -> bytes:
    """Pack one band: 1 is black for the printer and white for Pillow."""
    row, rows = (band.width // 8).to_bytes(2, "little"), band.height.to_bytes(2, "little")
    return _RASTER + row + rows + ImageChops.invert(band).tobytes()


def _begin() -> bytes:
    """Reset first: what somebody set before, such as a code page, would leak into this slip."""
    dummy = Dummy()
    dummy.hw("INIT")
    return bytes(dummy.output)


def _cut() -> bytes:
    """Cut with the command that feeds to the knife by itself, not with six lines of blank paper."""
    dummy = Dummy()
    dummy.cut(feed=False)
    return bytes(dummy.output)
