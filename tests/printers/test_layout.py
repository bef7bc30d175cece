"""Layouts: what stands on each slip, in every language, from data."""

import tomllib
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from fluent.runtime import FluentBundle, FluentResource

from printers.fonts import Fonts
from printers.job import Job, Kind, Qr, Text
from printers.layout import FACTS, LayoutError, Layouts, read_layouts
from printers.paper import Paper
from printers.render import render

ROOT = Path(__file__).resolve().parents[2]
TABLE: dict[str, Any] = tomllib.loads((ROOT / "config" / "paper.toml").read_text("utf-8"))
LAYOUTS: Layouts = read_layouts(TABLE)
HEAD = {"office": "NAV Fredrikstad", "date": "23.11.2026 10:12", "acute_phone": "55 55 33 33"}
TICKET = {**HEAD, "number": "A012", "link": "https://mottak.example/t/3Fq8kLw0zJ7xYp2v"}
PHONE = {**HEAD, "phone": "55 55 33 33", "tel": "55553333", "hours": "09:00–15:00"}
SELF_SERVICE = {**HEAD, "self_service": "yes", "url": "https://www.nav.no"}
CASES: dict[str, tuple[Kind, dict[str, str]]] = {
    "drop_in": ("ticket", TICKET),
    "appointment": ("ticket", {**TICKET, "start": "10:30", "callable": "10:20"}),
    "guide": ("ticket", {**TICKET, "guide": "yes", "start": "10:30"}),
    "acute": ("acute", TICKET),
    "phone_open": ("sent", {**PHONE, "open_today": "yes"}),
    "phone_shut": ("sent", PHONE),
    "pc": ("sent", {**SELF_SERVICE, "pc": "3", "pc_free": "yes"}),
    "any_pc": ("sent", {**SELF_SERVICE, "pc_free": "yes"}),
    "no_pc": ("sent", SELF_SERVICE),
    "booking": ("sent", {**HEAD, "booking": "yes", "url": "https://www.nav.no/time"}),
    "come_back": ("come_back", {**HEAD, "day": "24.11.2026", "time": "09:00", "address": "Gata 1"}),
}
LANGUAGES = sorted(path.stem for path in (ROOT / "server" / "locales").glob("*.ftl"))


def _bundle(language: str) -> FluentBundle:
    bundle = FluentBundle([language])
    text = (ROOT / "server" / "locales" / f"{language}.ftl").read_text("utf-8")
    bundle.add_resource(FluentResource(text))
    return bundle


BUNDLES = {language: _bundle(language) for language in LANGUAGES}


def say(language: str, message: str, **facts: str) -> str:
    """The catalogues' own words; nothing that a message wants may be left out."""
    bundle = next(b for b in (BUNDLES[language], BUNDLES["nb"]) if b.has_message(message))
    pattern = bundle.get_message(message).value
    assert pattern is not None
    text, errors = bundle.format_pattern(pattern, facts)
    assert errors == [], (message, errors)
    return str(text)


def composed(case: str, language: str = "nb") -> Job:
    kind, facts = CASES[case]
    return LAYOUTS.compose(kind, "job-1", language, facts, say)


def words(job: Job) -> list[str]:
    isolates = str.maketrans("", "", "\u2068\u2069")
    return [block.text.translate(isolates) for block in job.blocks if isinstance(block, Text)]


def codes(job: Job) -> list[str]:
    return [block.data for block in job.blocks if isinstance(block, Qr)]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("case", CASES)
def test_every_slip_can_be_written_and_drawn_in_every_language(case: str, language: str) -> None:
    job = composed(case, language)
    assert all(words(job))
    assert render(job, Paper(384), Fonts()).height < 2400


def test_a_ticket_holds_number_time_and_two_codes_of_which_the_number_is_last() -> None:
    job = composed("appointment")
    assert "A012" in words(job) and "Timen din: kl. 10:30" in words(job)
    assert codes(job) == [TICKET["link"], "A012"]
    assert isinstance(job.blocks[-1], Qr)


def test_whoever_waits_for_the_guide_is_not_told_to_watch_the_screen() -> None:
    text = "\n".join(words(composed("guide")))
    assert "Serviceveilederen kommer til deg." in text and "skjermen" not in text


@pytest.mark.parametrize(
    ("case", "said", "unsaid"),
    [
        ("phone_open", "Åpent i dag 09:00–15:00", "stengt"),
        ("phone_shut", "Telefonen er stengt i dag", "Åpent i dag"),
        ("pc", "Bruk PC nummer 3", "opptatt"),
        ("any_pc", "Bruk en av PC-ene", "opptatt"),
        ("no_pc", "Alle PC-ene er opptatt", "Bruk en av"),
        ("booking", "Bestill en time", "Ring"),
        ("acute", "Serviceveilederen kommer nå", "akutt"),
        ("come_back", "24.11.2026 kl. 09:00", "A012"),
    ],
)
def test_each_slip_says_what_it_is_for_and_nothing_else(case: str, said: str, unsaid: str) -> None:
    text = "\n".join(words(composed(case)))
    assert said in text and unsaid not in text


def test_a_machine_is_named_by_a_large_number() -> None:
    sizes = {block.text: block.size for block in composed("pc").blocks if isinstance(block, Text)}
    assert sizes["3"] == "huge"


def test_whoever_helps_can_read_it_also_when_the_visitor_reads_another_language() -> None:
    both = words(composed("acute", "ar"))
    assert say("ar", "paper-acute-text") in both and say("nb", "paper-acute-text") in both
    for own in ("nb", "nn"):
        assert len(words(composed("acute", own))) < len(both)


def test_no_fact_names_anybody_or_tells_why_they_came() -> None:
    assert FACTS.isdisjoint({"name", "born", "reason", "service", "adviser", "code"})


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ({"text": "{name}"}, "ticket, line 1: there is no fact name"),
        ({"say": "paper-number", "when": "mood"}, "no fact mood"),
        ({"text": "x", "qr": "y"}, "is one of"),
        ({}, "is one of"),
        ({"text": "x", "colour": "red"}, "colour has no meaning"),
        ({"text": "x", "size": "giant"}, "text.size"),
        ({"qr": "x", "mm": 500}, "qr.mm"),
        ({"say": "paper-number", "with": {"time": "clock"}}, "no fact clock"),
        ({"space": "wide"}, "space.mm"),
        ({"say": "paper-number", "second": "tiny"}, "text.size"),
    ],
)
def test_a_layout_that_makes_no_sense_is_refused_by_slip_and_line(
    line: dict[str, Any], said: str
) -> None:
    with pytest.raises(LayoutError, match=said):
        read_layouts({**TABLE, "ticket": [line]})


def test_every_kind_of_slip_has_a_layout() -> None:
    with pytest.raises(LayoutError, match="acute"):
        read_layouts({kind: lines for kind, lines in TABLE.items() if kind != "acute"})


def test_the_job_keeps_when_it_was_made() -> None:
    at = datetime(2026, 11, 23, 9, tzinfo=UTC).isoformat()
    assert LAYOUTS.compose("acute", "j", "nb", TICKET, say, at).at == at
