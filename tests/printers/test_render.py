"""The picture: what stands on it can be read, by people and by machines, in every script."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from PIL import Image, ImageChops
from pyzbar import pyzbar
from structlog.testing import capture_logs

from printers.device_settings import SettingsError
from printers.fonts import Fonts
from printers.job import Align, Job, Logo, Qr, Rule, Ruler, Space, Text
from printers.logo import dithered, load_logo
from printers.paper import Paper
from printers.render import RenderError, render
from tests.printers.jobs import URL, jobs, one, ticket

FONTS = Fonts()
WIDE = Paper(576)
SCRIPTS = {
    "se": "áčđŋšŧž ÁČĐŊŠŦŽ",
    "uk": "Ласкаво просимо",
    "ar": "تفضل بالجلوس",
    "pl": "Proszę usiąść",
    "ti": "ብኽብረትኩም ኮፍ በሉ",
    "so": "Fadlan fadhiiso",
}


def ink(picture: Image.Image) -> tuple[int, int, int, int]:
    """The rectangle that holds all black dots."""
    box = ImageChops.invert(picture.convert("L")).getbbox()
    assert box is not None
    return box


@pytest.mark.parametrize("width", [384, 512, 576])
def test_the_picture_is_exactly_as_wide_as_the_paper_and_keeps_off_its_edges(width: int) -> None:
    picture = render(ticket(), Paper(width), FONTS)
    left, _, right, _ = ink(picture)
    assert picture.mode == "1" and picture.width == width
    assert left >= 16 and right <= width - 16


@pytest.mark.parametrize("width", [384, 512, 576])
@pytest.mark.parametrize("data", [URL, "æøå ŋ 中", "https://x.example/" + "q" * 400])
def test_the_qr_code_on_the_picture_reads_back_as_its_data(width: int, data: str) -> None:
    found = pyzbar.decode(render(one(Qr(data, "Se på egen telefon")), Paper(width), FONTS))
    assert [code.data.decode() for code in found] == [data]


def test_a_qr_code_that_the_paper_cannot_hold_is_an_error_not_a_smear() -> None:
    with pytest.raises(RenderError):
        render(one(Qr("ø" * 500)), Paper(256), FONTS)


@pytest.mark.parametrize("number", ["A012", "B7", "X1003"])
def test_the_number_is_readable_at_a_metre(number: str) -> None:
    picture = render(one(Text(number, "huge", bold=True, align="center")), WIDE, FONTS)
    _, top, _, bottom = ink(picture)
    assert (bottom - top) / 8 >= 12  # mm of cap height


def test_a_long_text_in_huge_type_shrinks_and_then_wraps_but_stays_on_the_paper() -> None:
    short = ink(render(one(Text("55 55 33 33", "huge", bold=True)), WIDE, FONTS))
    long = ink(render(one(Text("Arbeids- og velferdsforvaltningen", "huge")), WIDE, FONTS))
    assert short[3] - short[1] < 100
    assert long[2] <= 576 - 16


def test_a_long_word_in_large_type_shrinks_rather_than_being_cut() -> None:
    def height(text: str) -> int:
        _, top, _, bottom = ink(render(one(Text(text, "large", True), "se"), Paper(384), FONTS))
        return bottom - top

    assert height("Bálvalusbagadalli") <= height("Bagadalli")


def test_text_begins_where_its_script_begins() -> None:
    def edges(text: str, align: Align = "start") -> tuple[int, int]:
        left, _, right, _ = ink(render(one(Text(text, align=align)), WIDE, FONTS))
        return left, 576 - right

    latin, arabic = edges("Vent her"), edges(SCRIPTS["ar"])
    assert latin[0] < 40 < latin[1]
    assert arabic[1] < 40 < arabic[0]
    turned = edges(SCRIPTS["ar"], "end")
    assert turned[0] < 40 < turned[1]
    left, right = edges("Vent her", "center")
    assert abs(left - right) <= 8


@pytest.mark.parametrize("language", SCRIPTS)
def test_every_script_has_letters_and_not_empty_boxes(language: str) -> None:
    boxes = ink_of("\U0010fffd" * 3)
    with capture_logs() as logs:
        drawn = render(one(Text(SCRIPTS[language]), language), WIDE, Fonts())
    assert [entry for entry in logs if entry["event"] == "font_missing"] == []
    assert drawn.crop(ink(drawn)).tobytes() != boxes


def ink_of(text: str, fonts: Fonts = FONTS) -> bytes:
    picture = render(one(Text(text)), WIDE, fonts)
    return picture.crop(ink(picture)).tobytes()


def test_arabic_letters_are_joined() -> None:
    joined = ink_of("بببب")
    apart = ink_of("ب ب ب ب".replace(" ", "\u200c"))
    assert joined != apart


def test_words_are_not_broken_where_they_fit() -> None:
    narrow = render(one(Text("Serviceveilederen kommer nå")), Paper(384), FONTS)
    wide = render(one(Text("Serviceveilederen kommer nå")), WIDE, FONTS)
    assert narrow.height > wide.height


def test_a_line_feed_begins_a_new_line_and_an_empty_line_keeps_its_height() -> None:
    heights = [render(one(Text(t)), WIDE, FONTS).height for t in ("a", "a\nb", "a\n\nb")]
    assert heights[1] - heights[0] == heights[2] - heights[1] > 0


def test_space_is_as_long_as_it_says() -> None:
    def height(mm: float) -> int:
        job = Job("a", "test", "nb", (Rule(), Space(mm), Rule()))
        return render(job, WIDE, FONTS).height

    assert height(20) - height(10) == 80


def test_a_slip_longer_than_a_metre_is_an_error() -> None:
    endless = Job("a", "test", "nb", (Space(100),) * 11)
    with pytest.raises(RenderError):
        render(endless, WIDE, FONTS)


def test_without_noto_fonts_norwegian_is_still_printed_and_the_log_says_so_once(
    tmp_path: Path,
) -> None:
    with capture_logs() as logs:
        bare = Fonts([tmp_path])
        drawn = {letter: ink_of(letter, bare) for letter in "æøåÆØÅáčđŋšŧž–·"}
        unknown = ink_of("\U0010fffd", bare)
    missing = [entry["family"] for entry in logs if entry["event"] == "font_missing"]
    assert missing == ["NotoSans"]
    assert unknown not in drawn.values() and len(set(drawn.values())) == len(drawn)


@settings(max_examples=60)
@given(jobs)
def test_every_job_becomes_a_picture_or_a_clear_error(job: Job) -> None:
    try:
        picture = render(job, Paper(384), FONTS)
    except RenderError:
        return
    assert picture.width == 384


def test_the_words_of_a_slip_are_not_logged() -> None:
    with capture_logs() as logs:
        render(ticket(), WIDE, Fonts(["/nowhere"]))
    assert "skjermen" not in str(logs)


def test_a_ruler_reaches_from_edge_to_edge() -> None:
    drawn = render(one(Ruler()), Paper(384), FONTS)
    assert ink(drawn)[0] == 0 and ink(drawn)[2] == 384


def test_a_logo_is_dots_of_black_within_its_place_and_shades_stay_shades() -> None:
    grey = Image.new("RGBA", (800, 200), (128, 128, 128, 255))
    for width in (384, 576):
        logo = dithered(grey, width)
        drawn = render(one(Logo()), Paper(width), FONTS, logo)
        left, top, right, bottom = ink(drawn)
        assert left >= 24 and right <= width - 24 and bottom - top <= 128
        inked, empty = drawn.crop((left, top, right, bottom)).convert("L").histogram()[::255]
        assert 0.4 < inked / (inked + empty) < 0.6


def test_without_a_logo_nothing_stands_in_its_place(tmp_path: Path) -> None:
    assert load_logo(None, 576) is None
    plain = render(Job("a", "test", "nb", (Text("x"),)), WIDE, FONTS)
    assert render(Job("a", "test", "nb", (Logo(), Text("x"))), WIDE, FONTS).height == plain.height
    (tmp_path / "logo.png").write_text("no picture")
    with pytest.raises(SettingsError, match="PNG or JPEG"):
        load_logo(tmp_path / "logo.png", 576)


@pytest.mark.parametrize("mm", [20, 32, 48])
def test_a_code_is_about_as_wide_as_it_is_wished(mm: float) -> None:
    left, _, right, _ = ink(render(one(Qr("A012", mm=mm)), WIDE, FONTS))
    assert 0.6 * mm < (right - left) / 8 <= mm


def test_a_slip_that_was_drawn_before_is_drawn_the_same_again() -> None:
    assert render(ticket(), WIDE, FONTS).tobytes() == render(ticket(), WIDE, Fonts()).tobytes()
