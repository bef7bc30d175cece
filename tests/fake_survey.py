"""The survey's part of the in-memory store."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Protocol

from server.domain.model import Visit
from server.domain.survey import Tally
from server.domain.undo import OUTCOME

Counts = dict[tuple[str, date, str, str, int], Tally]
"""By office, day, letter, question and answer."""


class SurveyTables(Protocol):
    """Those that are needed here."""

    survey: Counts
    survey_keys: dict[tuple[str, str], date]
    visits: dict[tuple[str, ...], Visit]


class FakeSurvey:
    """Looks and changes; `_t` has the tables."""

    _t: SurveyTables
    _office: str

    def tallies(self, office: str, since: date, before: date) -> Sequence[Tally]:
        return [
            tally for key, tally in sorted(self._t.survey.items())
            if key[0] == office and since <= key[1] < before
        ]  # fmt: skip

    def ended_visits(
        self, office: str, since: date, before: date
    ) -> Mapping[tuple[date, str], int]:
        return Counter(
            (v.day, v.service or "")
            for v in self._t.visits.values()
            if v.office == office and since <= v.day < before and v.outcome not in (None, OUTCOME)
        )

    def take_answer_key(self, key: str, day: date) -> bool:
        fresh = (self._office, key) not in self._t.survey_keys
        self._t.survey_keys.setdefault((self._office, key), day)
        return fresh

    def forget_answer_keys(self, before: date) -> None:
        for key, day in list(self._t.survey_keys.items()):
            if key[0] == self._office and day < before:
                del self._t.survey_keys[key]

    def count_answer(self, tally: Tally, choices: int) -> None:
        place = (self._office, tally.day, tally.letter, tally.question)
        for answer in range(1, choices + 1):
            none = replace(tally, answer=answer, given=0, shown=0)
            self._t.survey.setdefault((*place, answer), none)
        stands = self._t.survey[*place, tally.answer]
        after = replace(stands, given=stands.given + tally.given)
        self._t.survey[*place, tally.answer] = after

    def show_answers(self, letter: str, question: str, since: date, before: date) -> None:
        for key, tally in list(self._t.survey.items()):
            mine = key[0] == self._office and since <= tally.day < before
            if mine and (tally.letter, tally.question) == (letter, question):
                self._t.survey[key] = replace(tally, shown=tally.given)
