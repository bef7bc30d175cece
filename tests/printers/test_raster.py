"""The bytes: read back without the code that made them, they give the same picture."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image, ImageChops

from printers.devices.raster import escpos_parts
from printers.fonts import Fonts
from printers.paper import Paper
from printers.render import render
from printers.traits import Cut, Traits
from tests.printers.decoder import UnknownCommandError, decode
from tests.printers.jobs import ticket

PICTURE = render(ticket(), Paper(512), Fonts())


@pytest.mark.parametrize("rows", [8, 48, 255, 256, 2048])
def test_the_bytes_give_back_every_dot_of_the_picture(rows: int) -> None:
    paper = decode(b"".join(escpos_parts(PICTURE, Paper(512, rows))), 512)
    assert paper.picture().tobytes() == PICTURE.tobytes()
    assert max(paper.heights) <= rows


def test_a_slip_begins_with_a_reset_and_ends_with_one_cut() -> None:
    data = b"".join(escpos_parts(PICTURE, Paper(512)))
    paper = decode(data)
    assert data.startswith(b"\x1b@") and data[-4:-1] == b"\x1dVB"
    assert (paper.resets, paper.cuts) == (1, 1)


def test_a_narrower_picture_is_centred_by_white_dots() -> None:
    narrow = Image.new("1", (64, 10), 0)
    drawn = decode(b"".join(escpos_parts(narrow, Paper(576))), 576).picture()
    assert ImageChops.invert(drawn).getbbox() == (256, 0, 320, 10)


dots = st.lists(st.tuples(st.integers(0, 383), st.integers(0, 199)), max_size=30)


@given(dots, st.integers(8, 300))
def test_no_dot_is_lost_wherever_white_is_left_out(dots: list[tuple[int, int]], rows: int) -> None:
    page = Image.new("1", (384, 200), 255)
    for at in dots:
        page.putpixel(at, 0)
    paper = decode(b"".join(escpos_parts(page, Paper(384, rows))), 384)
    assert paper.picture().tobytes() == page.tobytes()
    assert max(paper.heights) <= rows


def test_a_ticket_is_far_below_seventy_thousand_bytes() -> None:
    wide = render(ticket(), Paper(576), Fonts())
    assert sum(map(len, escpos_parts(wide, Paper(576)))) <= 35_000


CUTS = {"partial": "partial", "full": "full", "old_partial": "partial", "old_full": "full"}


@pytest.mark.parametrize("cut", CUTS)
def test_each_way_of_cutting_cuts_once(cut: Cut) -> None:
    paper = decode(b"".join(escpos_parts(PICTURE, Paper(512), Traits(cut=cut))))
    assert (paper.cuts, paper.cut) == (1, CUTS[cut])


def test_without_a_knife_nothing_is_cut() -> None:
    data = b"".join(escpos_parts(PICTURE, Paper(512), Traits(cut="none")))
    assert decode(data).cuts == 0


@pytest.mark.parametrize("density", [-6, 0, 6])
def test_the_density_is_told_when_it_is_set(density: int) -> None:
    data = b"".join(escpos_parts(PICTURE, Paper(512), Traits(density=density)))
    assert decode(data).density == density
    assert decode(b"".join(escpos_parts(PICTURE, Paper(512)))).density is None


@pytest.mark.parametrize("pulse", [b"\x1bp\x00\x19\xfa", b"\x10\x14\x01\x00\x01"])
def test_a_command_that_opens_a_drawer_would_be_noticed(pulse: bytes) -> None:
    with pytest.raises(UnknownCommandError):
        decode(pulse)
