"""The printer's own letters: small, and never one that was not meant."""

from contextlib import closing
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from printers.devices.base import Slip
from printers.devices.escpos import EscposPrinter
from printers.devices.letters import Unprintable, letter_parts
from printers.devices.network import connect
from printers.fonts import Fonts
from printers.job import Job, Logo, Rule, Ruler, Space, Text
from printers.paper import Paper
from printers.render import render
from printers.traits import Traits
from tests.printers.decoder import decode
from tests.printers.fake_printer import FakePrinter
from tests.printers.jobs import URL, one, ticket

PAPER, TRAITS = Paper(576), Traits(mode="text")


def printed(job: Job, paper: Paper = PAPER) -> bytes:
    return b"".join(letter_parts(job, paper, TRAITS))


@pytest.mark.parametrize("text", [
    "Vent her på æøå ÆØÅ", "Proszę usiąść", "Ласкаво просимо", "Grüße", "5 €",
])  # fmt: skip
def test_what_the_printer_has_is_printed_as_it_is(text: str) -> None:
    assert decode(printed(one(Text(text)))).words == [text]


@pytest.mark.parametrize(
    "text", ["áčđŋšŧž", "تفضل بالجلوس", "ብኽብረትኩም", "Вітаю ŋ", "ł og ж på én linje"]
)
def test_what_the_printer_lacks_is_refused_and_no_question_mark_is_printed(text: str) -> None:
    with pytest.raises(Unprintable):
        printed(one(Text(text)))


def test_a_ticket_is_some_hundred_bytes_with_a_code_that_the_printer_draws() -> None:
    data = printed(ticket())
    paper = decode(data)
    assert len(data) < 600
    assert paper.native_codes == [URL] and "A012" in paper.words and paper.cuts == 1
    assert "10:30 - Rom 4" in paper.words


@pytest.mark.parametrize(("width", "times"), [(576, 6), (384, 6), (256, 5)])
def test_the_number_is_as_large_as_the_paper_lets_it(width: int, times: int) -> None:
    paper = decode(printed(one(Text("A012", "huge")), Paper(width)))
    assert paper.sizes == [(times - 1, times - 1)]


def test_a_rule_and_a_space_are_lines_a_logo_is_left_out_and_a_ruler_is_a_picture() -> None:
    job = Job("a", "test", "nb", (Logo(), Rule(), Space(8), Text("x")))
    assert decode(printed(job)).words == ["-" * 48, "", "", "x"]
    with pytest.raises(Unprintable):
        printed(one(Ruler()))


@given(st.text(max_size=200))
def test_whatever_is_asked_no_letter_becomes_another(text: str) -> None:
    try:
        job = one(Text(text))
        data = printed(job)
    except ValueError:
        return
    said = " ".join(" ".join(decode(data).words).split())
    assert "?" not in said or "?" in text
    assert set(said) <= set(text) | set("-'\". ")


def test_a_slip_that_has_no_letters_goes_out_as_a_picture() -> None:
    for language, cut in (("nb", 0), ("se", 1)):
        text = "Vent her" if language == "nb" else "Vuordde dás, áčđŋšŧž"
        job = one(Text(text), language)
        picture = render(job, PAPER, Fonts())
        with FakePrinter() as fake:
            printer = EscposPrinter(partial(connect, "127.0.0.1", fake.port), PAPER, TRAITS)
            with closing(printer.open()) as session:
                session.print(Slip(job, picture))
            paper = decode(fake.slips[0], 576)
        assert bool(paper.rows) == bool(cut)
        assert (paper.words == []) == bool(cut)
