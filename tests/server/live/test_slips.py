"""What stands on a slip: what the visitor needs, and nothing of who they are."""

from __future__ import annotations

from typing import cast

import pytest
from structlog.testing import capture_logs

from printers.job import Kind
from printers.layout import FACTS, read_layouts, shipped_table
from server.domain.model import Booked
from server.live.paper import Press, facts
from server.texts import Catalogue
from tests.builders import HERE, appointment, office
from tests.server.live.slips import LANGUAGES, SHUT, SORTS, TOKEN, URL, codes, slip, words, written


@pytest.mark.parametrize(
    ("sort", "said", "unsaid"),
    [
        ("drop_in", ["A012", "Følg med på skjermen"], ["Timen din"]),
        ("appointment", ["A012", "Timen din: kl. 10:30", "ropt opp fra kl. 10:20"], []),
        ("guide", ["A012", "Serviceveilederen kommer til deg."], ["skjermen"]),
        ("acute", ["A012", "Serviceveilederen kommer nå", "Ring 116 117"], ["akutt"]),
        ("phone", ["55 55 33 33", "Åpent i dag 09:00–15:00"], ["PC", "Bestill"]),
        ("pc", ["Bruk PC nummer\u00a02"], ["Ring", "opptatt"]),
        ("any_pc", ["Bruk en av PC-ene"], ["PC nummer", "opptatt"]),
        ("no_pc", ["Alle PC-ene er opptatt"], ["Bruk en av"]),
        ("booking", ["Bestill en time"], ["Ring", "PC"]),
        ("come_back", ["23.11.2026 kl. 11:30", "NAV Fredrikstad, Nygaardsgata 55"], ["A012"]),
    ],
)
def test_each_slip_says_what_it_is_for_in_the_offices_own_time(
    sort: str, said: list[str], unsaid: list[str]
) -> None:
    text = words(written(sort))
    assert [line for line in said if line not in text] == []
    assert [line for line in unsaid if line in text] == []
    assert text.startswith("NAV Fredrikstad\n") and "23.11.2026 10:00" in text


@pytest.mark.parametrize(
    ("sort", "held"),
    [
        ("appointment", [f"{URL}/t/{TOKEN}", "A012"]),
        ("acute", []),
        ("phone", ["tel:55553333"]),
        ("pc", ["https://selfservice.example"]),
        ("booking", ["https://booking.example"]),
        ("come_back", []),
    ],
)
def test_its_codes_lead_to_what_it_speaks_of(sort: str, held: list[str]) -> None:
    assert codes(written(sort)) == held


@pytest.mark.parametrize("language", ["nb", "nn", "en"])
def test_a_slip_to_the_telephone_has_number_and_hours_also_on_a_day_it_is_shut(
    language: str,
) -> None:
    text = words(written("phone", language, at=SHUT))
    assert office().phone.number in text and "09:00–15:00" in text
    assert "Åpent i dag" not in text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("sort", SORTS)
def test_no_slip_in_any_language_has_a_hole_in_its_words(sort: str, language: str) -> None:
    with capture_logs() as logs:
        text = words(written(sort, language))
    assert logs == [] and "paper-" not in text and "{" not in text


@pytest.mark.parametrize("language", [code for code in LANGUAGES if code not in ("nb", "nn")])
def test_whoever_helps_can_read_the_slip_of_somebody_who_reads_another_language(
    language: str,
) -> None:
    text = words(written("appointment", language))
    for reader in (language, "nb"):
        assert Catalogue().say(reader, "paper-ticket-time", time="10:30") in text


@pytest.mark.parametrize("sort", SORTS)
def test_only_facts_that_a_layout_knows_are_told(sort: str) -> None:
    told = slip(sort)
    assert set(facts(told, URL)) <= FACTS[cast(Kind, told.job.kind)]


def test_an_office_that_answers_no_urgent_calls_names_no_number_for_them() -> None:
    text = words(written("acute", office=office(acute_phone="")))
    assert "A012" in text and "Kommer det ingen" not in text


def test_a_booking_that_was_deleted_meanwhile_leaves_out_its_time() -> None:
    text = words(written("come_back", appointment=None))
    assert "Timen din" in text and "kl." not in text


def test_nothing_of_the_booking_but_its_time_is_told() -> None:
    booked = appointment(
        first_name="HEMMELIG", adviser="HEMMELIG", service="HEMMELIG", status=Booked.CONFIRMED
    )
    assert "HEMMELIG" not in str(written("come_back", appointment=booked).to_json())


def test_an_office_with_a_layout_of_its_own_prints_that_and_the_others_print_ours() -> None:
    table = shipped_table() | {"ticket": [{"text": "Vent: {number}", "size": "huge"}]}
    for named, said in ((HERE, "Vent: A012"), ("moss", words(written("drop_in")))):
        press = Press(Catalogue(), URL, {named: read_layouts(table)})
        assert words(press.write(slip("drop_in"))) == said


def test_a_slip_that_is_sent_again_is_the_same_slip() -> None:
    assert written("appointment") == written("appointment")
