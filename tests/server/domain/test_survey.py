"""Results of the survey: sums, and nothing that points at somebody."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from server.domain.survey import LEAST, VISIT, Second, Survey, Tally, may_show, monday, result

MONDAY = date(2026, 11, 23)


def tally(answer: int = 1, given: int = 5, **changes: object) -> Tally:
    facts = {"day": MONDAY, "letter": "", "question": VISIT, "shown": given, **changes}
    return Tally(answer=answer, given=given, **facts)  # type: ignore[arg-type]


def test_an_office_asks_one_question_or_two() -> None:
    second = Second("helped", {"nb": "Fikk du hjelp?"}, ({"nb": "Ja"}, {"nb": "Nei"}))
    assert Survey().questions == ("visit",) and Survey(second).questions == ("visit", "helped")
    asked = Survey(second)
    assert [asked.choices(q) for q in ("visit", "helped", "other")] == [4, 2, 0]
    assert Survey().choices("helped") == 0


def test_a_week_begins_on_monday() -> None:
    assert {monday(MONDAY + timedelta(days=n)) for n in range(7)} == {MONDAY}
    assert monday(MONDAY - timedelta(days=1)) == MONDAY - timedelta(days=7)


def test_four_answers_stay_hidden_and_five_may_be_shown() -> None:
    hidden = [tally(1, 3, shown=1), tally(4, 2, shown=0)]
    assert not may_show(hidden)
    assert may_show([*hidden, tally(2, 1, shown=0)])


def test_figures_are_summed_by_week_and_by_group() -> None:
    before = MONDAY - timedelta(days=3)
    tallies = [
        tally(1, 6, letter="A"), tally(4, 2, shown=0, letter="A"), tally(2, 5, letter="B"),
        tally(3, 5, day=before, letter="A"), tally(1, 9, question="helped"),
    ]  # fmt: skip
    ended = {(MONDAY, "A"): 10, (MONDAY, "B"): 10, (MONDAY, ""): 6, (before, "A"): 10}
    found = result(VISIT, 4, tallies, ended)
    assert (found.total.given, found.total.counts, found.total.visits) == (18, (6, 5, 5, 0), 36)
    assert found.total.rate == 0.5
    weeks = {week: (f.given, f.counts, f.visits) for week, f in found.weeks.items()}
    assert weeks == {MONDAY: (13, (6, 5, 0, 0), 26), monday(before): (5, (0, 0, 5, 0), 10)}
    assert list(found.weeks) == [MONDAY, monday(before)]
    groups = {letter: (f.given, f.counts, f.visits) for letter, f in found.groups.items()}
    assert groups == {"A": (13, (6, 0, 5, 0), 20), "B": (5, (0, 5, 0, 0), 10)}


def test_a_screen_for_everybody_is_measured_by_all_visits_unless_others_have_a_group() -> None:
    ended = {(MONDAY, "A"): 10, (MONDAY, "B"): 10}
    assert result(VISIT, 4, [tally()], ended).groups[""].visits == 20
    both = result(VISIT, 4, [tally(), tally(letter="A")], ended)
    assert both.groups[""].visits is None and both.groups[""].rate is None
    assert both.groups["A"].rate == 0.5


def test_a_period_without_anything_has_no_rate() -> None:
    found = result(VISIT, 4, [], {})
    assert (found.total.given, found.total.counts, found.total.rate) == (0, (0, 0, 0, 0), None)
    assert found.weeks == {} and found.groups == {}


@given(st.lists(st.tuples(st.integers(1, 4), st.sampled_from("AB"), st.integers(0, 13))))
def test_every_two_looks_differ_by_nobody_or_by_at_least_five(
    answers: list[tuple[int, str, int]],
) -> None:
    """Whatever week or group is looked at before and after any answer."""
    tallies: dict[tuple[date, str, int], Tally] = {}
    looks: list[dict[object, int]] = []
    for answer, letter, days in answers:
        day = MONDAY + timedelta(days=days)
        key = (day, letter, answer)
        stands = tallies.get(key, tally(answer, 0, day=day, letter=letter))
        tallies[key] = tally(answer, stands.given + 1, shown=stands.shown, day=day, letter=letter)
        unit = [k for k in tallies if monday(k[0]) == monday(day) and k[1] == letter]
        if may_show(tallies[k] for k in unit):
            for k in unit:
                t = tallies[k]
                tallies[k] = tally(t.answer, t.given, day=t.day, letter=t.letter)
        found = result(VISIT, 4, tallies.values(), {})
        seen: dict[object, int] = {"all": sum(found.total.counts)}
        seen |= {week: sum(f.counts) for week, f in found.weeks.items()}
        seen |= {letter: sum(f.counts) for letter, f in found.groups.items()}
        looks.append(seen)
    for before, after in pairwise(looks):
        for place, count in after.items():
            assert count - before.get(place, 0) == 0 or count - before.get(place, 0) >= LEAST
    last = looks[-1] if looks else {}
    for group in ("A", "B"):
        rest = last.get("all", 0) - last.get(group, 0)
        assert rest == 0 or rest >= LEAST
