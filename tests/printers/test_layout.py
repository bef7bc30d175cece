"""Layouts: what stands on each slip, from data. Their words in every language are the server's."""

from datetime import UTC, datetime
from typing import Any

import pytest

from printers.job import Job, Qr, Text
from printers.layout import FACTS, LayoutError, read_layouts, shipped, shipped_table

TICKET = {
    "office": "NAV Fredrikstad",
    "date": "23.11.2026 10:12",
    "number": "A012",
    "link": "https://mottak.example/t/3Fq8kLw0zJ7xYp2v",
    "start": "10:30",
}


def say(language: str, message: str, **facts: str) -> str:
    """Which message in which language, instead of its words."""
    return f"{language} {message} {facts.get('time', '')}".strip()


def composed(language: str = "nb", **facts: str) -> Job:
    return shipped().compose("ticket", "job-1", language, {**TICKET, **facts}, say)


def texts(job: Job) -> list[Text]:
    return [block for block in job.blocks if isinstance(block, Text)]


def words(job: Job) -> list[str]:
    return [block.text for block in texts(job)]


def test_a_line_stands_there_when_its_facts_are_told_and_not_otherwise() -> None:
    assert "nb paper-ticket-time 10:30" in words(composed())
    for missing in ({"start": ""}, {"guide": "yes"}):
        assert [line for line in words(composed(**missing)) if "paper-ticket-time" in line] == []


def test_a_ticket_holds_two_codes_of_which_the_number_is_the_last_thing_before_the_cut() -> None:
    job = composed()
    assert [block.data for block in job.blocks if isinstance(block, Qr)] == [TICKET["link"], "A012"]
    assert isinstance(job.blocks[-1], Qr)


def test_a_machine_is_named_by_a_large_number() -> None:
    facts = {"office": "NAV", "self_service": "yes", "pc": "3"}
    job = shipped().compose("sent", "job-1", "nb", facts, say)
    assert [text.text for text in texts(job) if text.size == "huge"] == ["3"]


def test_whoever_helps_reads_it_once_more_and_smaller_in_norwegian() -> None:
    sizes = {text.text: (text.size, text.bold) for text in texts(composed("ar"))}
    assert sizes["ar paper-ticket-time 10:30"] == ("large", False)
    assert sizes["nb paper-ticket-time 10:30"] == ("normal", False)
    assert words(composed("nn")) == [w.replace("nb ", "nn ") for w in words(composed("nb"))]


def test_no_fact_names_anybody_or_tells_why_they_came() -> None:
    for facts in FACTS.values():
        assert facts.isdisjoint({"name", "born", "reason", "service", "adviser", "code"})


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
        ({"text": "{phone}"}, "no fact phone on this slip"),
    ],
)
def test_a_layout_that_makes_no_sense_is_refused_by_slip_and_line(
    line: dict[str, Any], said: str
) -> None:
    with pytest.raises(LayoutError, match=said):
        read_layouts({**shipped_table(), "ticket": [line]})


def test_every_kind_of_slip_has_a_layout() -> None:
    with pytest.raises(LayoutError, match="acute"):
        read_layouts({kind: lines for kind, lines in shipped_table().items() if kind != "acute"})


def test_the_job_keeps_when_it_was_made() -> None:
    at = datetime(2026, 11, 23, 9, tzinfo=UTC).isoformat()
    assert shipped().compose("acute", "j", "nb", TICKET, say, at).at == at
