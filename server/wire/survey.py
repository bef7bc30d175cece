"""The survey: what its screen asks, and what came of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from datetime import date, datetime

from server.domain.model import Office
from server.domain.survey import LEAST, Figures, Result
from server.wire.basics import Json, instant, languages


def survey_screen(office: Office, seq: int, now: datetime) -> Json:
    """The screen at the exit: nothing of anybody."""
    second = office.survey.second
    return {
        "seq": seq,
        "at": instant(now),
        "office": {"id": office.id, "name": office.name, "zone": str(office.zone)},
        "languages": languages(office),
        "screen": {"inch": office.survey.inch},
        "second": second
        and {
            "id": second.id,
            "question": dict(second.question),
            "answers": [dict(answer) for answer in second.answers],
        },
    }


def survey_results(office: Office, first: date, last: date, found: Sequence[Result]) -> Json:
    """For the manager."""
    return {
        "first": first.isoformat(),
        "last": last.isoformat(),
        "least": LEAST,
        "questions": [_question(office, one) for one in found],
    }


def _question(office: Office, one: Result) -> Json:
    second = office.survey.second
    own = second if second and second.id == one.question else None
    return {
        "id": one.question,
        "text": dict(own.question) if own else None,
        "answers": [dict(answer) for answer in own.answers] if own else None,
        "total": _figures(one.total),
        "weeks": [{"week": week.isoformat(), **_figures(f)} for week, f in one.weeks.items()],
        "groups": [{"group": letter, **_figures(f)} for letter, f in one.groups.items()],
    }


def _figures(figures: Figures) -> Json:
    told = asdict(figures)
    return {
        **told, "counts": list(figures.counts), "shown": sum(figures.counts), "rate": figures.rate,
    }  # fmt: skip
