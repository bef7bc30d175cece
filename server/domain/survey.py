"""The survey at the exit: what is asked, and which of its counts may be looked at.

Nothing is known of an answer but its day, its service group and what was chosen. Counts come to
light at least `LEAST` at a time, so that nobody who saw one visitor leave can tell what that
visitor chose by looking before and after, nor by taking one period or group from another.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta

VISIT = "visit"
"""The first question, which every office asks."""
FACES = 4
LEAST = 5
LATEST = timedelta(days=31)
"""A screen that was without the server may tell of a day this long ago."""

Names = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Second:
    """The office's own question, asked after the first; each text by language."""

    id: str
    question: Names
    answers: tuple[Names, ...]


@dataclass(frozen=True, slots=True)
class Survey:
    """What an office asks, and the diagonal of the glass that it asks on. `groups`: a screen's
    id -> the letter of the services it stands at."""

    second: Second | None = None
    inch: float = 10.1
    groups: Mapping[str, str] = field(default_factory=dict)

    def choices(self, question: str) -> int:
        """How many answers a question has; 0 when it is not asked here."""
        if question == VISIT:
            return FACES
        asked = self.second is not None and question == self.second.id
        return len(self.second.answers) if self.second and asked else 0

    @property
    def questions(self) -> Sequence[str]:
        """What is asked, in order."""
        return (VISIT, self.second.id) if self.second else (VISIT,)


@dataclass(frozen=True, slots=True)
class Tally:
    """How often one answer was given on a day, and how many of these may be looked at."""

    day: date
    letter: str
    question: str
    answer: int
    given: int
    shown: int


@dataclass(frozen=True, slots=True)
class Figures:
    """`counts` has those that may be looked at, by answer; `visits` is None where it is unknown
    which visits the answers are from."""

    given: int
    counts: tuple[int, ...]
    visits: int | None

    @property
    def rate(self) -> float | None:
        """Answers per visit that ended."""
        return round(self.given / self.visits, 3) if self.visits else None


@dataclass(frozen=True, slots=True)
class Result:
    """What came of one question in a period."""

    question: str
    total: Figures
    weeks: Mapping[date, Figures]
    groups: Mapping[str, Figures]


def monday(day: date) -> date:
    """The first day of its week."""
    return day - timedelta(days=day.weekday())


def may_show(tallies: Iterable[Tally]) -> bool:
    """Whether what is hidden of one question, group and week is enough to be shown at once."""
    return sum(t.given - t.shown for t in tallies) >= LEAST


def result(
    question: str, choices: int, tallies: Iterable[Tally], ended: Mapping[tuple[date, str], int]
) -> Result:
    """Sums by week and by group. `ended`: visits that ended, by day and service group."""
    mine = [t for t in tallies if t.question == question]
    weeks = sorted({monday(t.day) for t in mine} | {monday(day) for day, _ in ended}, reverse=True)
    letters = sorted({t.letter for t in mine})
    return Result(
        question,
        _figures(mine, choices, sum(ended.values())),
        {week: _of_week(week, choices, mine, ended) for week in weeks},
        {
            letter: _figures(
                [t for t in mine if t.letter == letter], choices, _visits(letter, letters, ended)
            )
            for letter in letters
        },
    )


def _of_week(
    week: date, choices: int, tallies: Iterable[Tally], ended: Mapping[tuple[date, str], int]
) -> Figures:
    visits = sum(count for (day, _), count in ended.items() if monday(day) == week)
    return _figures([t for t in tallies if monday(t.day) == week], choices, visits)


def _visits(
    letter: str, letters: Sequence[str], ended: Mapping[tuple[date, str], int]
) -> int | None:
    """A screen without a group is for everybody, unless others stand at a group of their own."""
    if letter:
        return sum(count for (_, of), count in ended.items() if of == letter)
    return sum(ended.values()) if len(letters) == 1 else None


def _figures(tallies: Sequence[Tally], choices: int, visits: int | None) -> Figures:
    counts = tuple(
        sum(t.shown for t in tallies if t.answer == answer) for answer in range(1, choices + 1)
    )
    return Figures(sum(t.given for t in tallies), counts, visits)
