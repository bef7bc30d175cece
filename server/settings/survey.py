"""The table of the survey at the exit."""

from __future__ import annotations

from collections.abc import Set
from typing import Annotated

from pydantic import Field, field_validator

from server.domain.survey import VISIT, Second, Survey
from server.settings.strict import Strict

Texts = Annotated[dict[str, str], Field(min_length=1)]
Letter = Annotated[str, Field(pattern=r"^[A-FH-Z]$")]


class SecondTable(Strict):
    """The office's own question, after the first. `id` names it in the counts: a question that
    asks something else gets another one."""

    id: Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9_-]{0,39}$")]
    question: Texts
    answers: Annotated[list[Texts], Field(min_length=2, max_length=4)]

    @field_validator("id")
    @classmethod
    def _is_not_the_first(cls, question: str) -> str:
        if question == VISIT:
            raise ValueError(f"{VISIT} is the first question; give the second another id")
        return question


class SurveyTable(Strict):
    """What is asked at the exit, and which screens stand at one group of services."""

    inch: Annotated[float, Field(ge=7, le=100)]
    second: SecondTable | None
    groups: dict[str, Letter]

    @field_validator("second", mode="before")
    @classmethod
    def _empty_is_none(cls, table: object) -> object:
        return None if table == {} else table


def check_groups(table: SurveyTable, letters: Set[str]) -> None:
    """A screen at a group that is not there would be left out of every rate."""
    for screen, letter in table.groups.items():
        if letter not in letters:
            raise ValueError(f"survey.groups: {screen} stands at {letter}, which no service has")


def survey_of(table: SurveyTable) -> Survey:
    """As the rules have it."""
    own = table.second
    second = Second(own.id, own.question, tuple(own.answers)) if own else None
    return Survey(second, table.inch, dict(table.groups))
