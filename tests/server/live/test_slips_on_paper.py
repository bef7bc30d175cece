"""Every slip that the server writes, as its bytes put it on paper: all dots, codes that scan."""

from __future__ import annotations

import pytest
from PIL import Image, ImageChops

from printers.devices.raster import escpos_parts
from printers.fonts import Fonts
from printers.job import Job, Text
from printers.paper import DOTS_PER_MM, Paper
from printers.render import render
from tests.printers.decoder import Paper as Printed
from tests.printers.decoder import decode
from tests.server.live.slips import LANGUAGES, SORTS, codes, written

FONTS = Fonts()
WIDTHS = {"58 mm": 384, "80 mm": 576}
LONGEST_MM = 300
EDGE_MM = 2
READABLE_MM = {"58 mm": 10, "80 mm": 14}
"""Height of digits: a metre away they are seen at half a degree and more, as on the screens."""


def printed(job: Job, width: int) -> tuple[Image.Image, Printed]:
    """The picture that was drawn, and what its bytes make a printer do."""
    picture = render(job, Paper(width), FONTS)
    return picture, decode(b"".join(escpos_parts(picture, Paper(width))), width)


def ink(picture: Image.Image) -> tuple[int, int, int, int]:
    """The rectangle that holds all black dots."""
    box = ImageChops.invert(picture.convert("L")).getbbox()
    assert box
    return box


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("sort", SORTS)
def test_a_slip_comes_out_dot_for_dot_and_its_codes_can_be_read(
    sort: str, language: str, width: str
) -> None:
    job, dots = written(sort, language), WIDTHS[width]
    picture, paper = printed(job, dots)
    assert paper.picture().tobytes() == picture.tobytes()
    assert sorted(paper.codes()) == sorted(codes(job))
    assert paper.cuts == 1 and paper.resets == 1
    left, _, right, bottom = ink(picture)
    assert left >= EDGE_MM * DOTS_PER_MM and right <= dots - EDGE_MM * DOTS_PER_MM
    assert bottom <= LONGEST_MM * DOTS_PER_MM


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("sort", ["drop_in", "acute"])
def test_the_number_is_readable_a_metre_away(sort: str, width: str) -> None:
    [number] = [
        block for block in written(sort).blocks if isinstance(block, Text) and block.size == "huge"
    ]
    _, top, _, bottom = ink(render(Job("j", "test", "nb", (number,)), Paper(WIDTHS[width]), FONTS))
    assert number.text == "A012" and (bottom - top) / DOTS_PER_MM >= READABLE_MM[width]


@pytest.mark.parametrize("width", WIDTHS)
def test_whoever_cannot_see_finds_the_number_as_the_code_next_to_the_cut(width: str) -> None:
    _, paper = printed(written("appointment"), WIDTHS[width])
    assert paper.code_by_the_cut() == "A012"
