"""What the survey needs of the store: counts, and nothing that tells them apart."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Protocol

from server.domain.survey import Tally


class SurveyReader(Protocol):
    """Days are half-open."""

    def tallies(self, office: str, since: date, before: date) -> Sequence[Tally]:
        """How often each answer was given, by day, group and question; also those never given,
        of a question that was answered on that day."""

    def ended_visits(
        self, office: str, since: date, before: date
    ) -> Mapping[tuple[date, str], int]:
        """How many visits of each day have an outcome: (day, service or "") -> count."""


class SurveyWriter(Protocol):
    """On an office that is being written."""

    def take_answer_key(self, key: str, day: date) -> bool:
        """Whether nobody has had this key before. Neither an instant nor a choice is kept."""

    def forget_answer_keys(self, before: date) -> None:
        """Drop keys of earlier days."""

    def count_answer(self, tally: Tally, choices: int) -> None:
        """Add `given` to the answer's count. The counts of a question's answers are made all at
        once, so that their order in the store does not tell which was given first."""

    def show_answers(self, letter: str, question: str, since: date, before: date) -> None:
        """All that was given so far may be looked at."""
