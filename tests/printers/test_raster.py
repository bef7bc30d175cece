"""The bytes: read back without the code that made them, they give the same picture."""

import pytest
from PIL import Image

from printers.devices.raster import escpos_parts
from printers.fonts import Fonts
from printers.paper import Paper
from printers.render import render
from tests.printers.decoder import decode
from tests.printers.jobs import ticket

PICTURE = render(ticket(), Paper(512), Fonts())


@pytest.mark.parametrize("rows", [8, 48, 255, 256, 2048])
def test_the_bytes_give_back_every_dot_of_the_picture(rows: int) -> None:
    paper = decode(b"".join(escpos_parts(PICTURE, Paper(512, rows))))
    assert paper.picture().tobytes() == PICTURE.tobytes()
    assert max(paper.heights) <= rows


def test_a_slip_begins_with_a_reset_and_ends_with_one_cut() -> None:
    data = b"".join(escpos_parts(PICTURE, Paper(512)))
    paper = decode(data)
    assert data.startswith(b"\x1b@") and data[-4:-1] == b"\x1dVB"
    assert (paper.resets, paper.cuts) == (1, 1)


def test_a_narrower_picture_is_centred_by_white_dots() -> None:
    narrow = Image.new("1", (64, 10), 0)
    paper = decode(b"".join(escpos_parts(narrow, Paper(576))))
    assert [dot for dot, black in enumerate(paper.rows[0]) if black] == list(range(256, 320))


def test_a_ticket_is_at_most_seventy_thousand_bytes() -> None:
    wide = render(ticket(), Paper(576), Fonts())
    assert sum(map(len, escpos_parts(wide, Paper(576)))) <= 70_000
