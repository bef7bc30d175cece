"""Counts of answers at the exit, and the keys that were counted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from server.domain.survey import Tally
from server.domain.undo import OUTCOME
from server.storage.engine import Statements


class Survey(Statements):
    """Sums by day; the rows of a question's answers are made together."""

    def tallies(self, office: str, since: date, before: date) -> Sequence[Tally]:
        rows = self._rows(
            "SELECT day, letter, question, answer, given, shown FROM survey"
            " WHERE office = ? AND day >= ? AND day < ? ORDER BY day, letter, question, answer",
            office, since.isoformat(), before.isoformat(),
        )  # fmt: skip
        return [
            Tally(
                date.fromisoformat(str(day)), str(letter), str(question), int(answer or 0),
                int(given or 0), int(shown or 0),
            )
            for day, letter, question, answer, given, shown in rows
        ]  # fmt: skip

    def ended_visits(
        self, office: str, since: date, before: date
    ) -> Mapping[tuple[date, str], int]:
        rows = self._rows(
            "SELECT day, COALESCE(service, ''), COUNT(*) FROM visits WHERE office = ?"
            " AND day >= ? AND day < ? AND outcome <> ? GROUP BY day, service",
            office, since.isoformat(), before.isoformat(), OUTCOME,
        )  # fmt: skip
        return {
            (date.fromisoformat(str(day)), str(service)): int(count or 0)
            for day, service, count in rows
        }

    def take_answer_key(self, key: str, day: date) -> bool:
        sql = (
            "INSERT INTO survey_keys (office, key, day) VALUES (?, ?, ?)"
            " ON CONFLICT (office, key) DO NOTHING"
        )
        return self._run(sql, self._office, key, day.isoformat()) == 1

    def forget_answer_keys(self, before: date) -> None:
        sql = "DELETE FROM survey_keys WHERE office = ? AND day < ?"
        self._run(sql, self._office, before.isoformat())

    def count_answer(self, tally: Tally, choices: int) -> None:
        day = tally.day.isoformat()
        for answer in range(1, choices + 1):
            self._run(
                "INSERT INTO survey (office, day, letter, question, answer, given, shown)"
                " VALUES (?, ?, ?, ?, ?, 0, 0)"
                " ON CONFLICT (office, day, letter, question, answer) DO NOTHING",
                self._office, day, tally.letter, tally.question, answer,
            )  # fmt: skip
        self._run(
            "UPDATE survey SET given = given + ?"
            " WHERE office = ? AND day = ? AND letter = ? AND question = ? AND answer = ?",
            tally.given, self._office, day, tally.letter, tally.question, tally.answer,
        )  # fmt: skip

    def show_answers(self, letter: str, question: str, since: date, before: date) -> None:
        self._run(
            "UPDATE survey SET shown = given"
            " WHERE office = ? AND letter = ? AND question = ? AND day >= ? AND day < ?",
            self._office, letter, question, since.isoformat(), before.isoformat(),
        )  # fmt: skip
