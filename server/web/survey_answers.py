"""What is sent to and read from the survey, as types for the OpenAPI document."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints

MOST = 2000
"""More than a screen can be given in a day."""


def _day(value: object) -> object:
    """A number would be taken for seconds."""
    if value is not None and not isinstance(value, str):
        raise ValueError("is not a day such as 2026-11-23")
    return value


Question = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9_-]{0,39}$")]
Day = Annotated[date, Field(ge=date(2000, 1, 1), le=date(2200, 1, 1))]


class SurveyBody(BaseModel):
    """An answer, or several alike that a screen has kept while it was without the server.

    `question` is `visit` (1 is the best of four) or the id of the office's own question; `day` null
    is today. A retry is known by its Idempotency-Key, whatever else it says.
    """

    model_config = ConfigDict(extra="forbid")

    question: Question
    answer: Annotated[int, Field(ge=1, le=4, strict=True)]
    times: Annotated[int, Field(ge=1, le=MOST, strict=True)] = 1
    day: Annotated[Day | None, BeforeValidator(_day)] = None


class CountedOut(BaseModel):
    """The same for everybody and every choice."""

    model_config = ConfigDict(extra="forbid")

    counted: Literal[True]


class SurveyQuery(BaseModel):
    """Which weeks: those of the first and the last day, and all between. Without days, the last
    eight."""

    model_config = ConfigDict(extra="forbid")

    from_: Annotated[Day | None, Field(alias="from")] = None
    to: Day | None = None


class FiguresOut(BaseModel):
    """`given` answers, of which `counts` shows `shown`, by answer; `rate` is answers per visit that
    ended, null where it is not known which visits these are."""

    model_config = ConfigDict(extra="forbid")

    given: int
    shown: int
    counts: list[int]
    visits: int | None
    rate: float | None


class WeekOut(FiguresOut):
    """One week, from Monday."""

    week: date


class GroupOut(FiguresOut):
    """One group of services by its letter; empty: screens without a group."""

    group: str


class QuestionOut(BaseModel):
    """One question with all that came of it. Texts are null where every office asks the same."""

    model_config = ConfigDict(extra="forbid")

    id: str
    text: dict[str, str] | None
    answers: list[dict[str, str]] | None
    total: FiguresOut
    weeks: list[WeekOut]
    groups: list[GroupOut]


class SurveyOut(BaseModel):
    """Results in whole weeks. Counts come to light `least` at a time."""

    model_config = ConfigDict(extra="forbid")

    first: date
    last: date
    least: int
    questions: list[QuestionOut]
