"""Answers at the exit, and what came of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from flask import Response, request

from server import wire
from server.domain.model import Role
from server.domain.survey import monday
from server.errors import Invalid, TooMany
from server.usecases.survey import WEEK, Given, count, results
from server.web.call import Call, answer
from server.web.operations import NoBody
from server.web.survey_answers import CountedOut, SurveyBody, SurveyOut, SurveyQuery
from server.web.table import operations

PATH = "/offices/<office>/survey"
SHOWN_WEEKS = 8
MOST_WEEKS = 106


@operations.add(
    "POST",
    PATH,
    body=SurveyBody,
    answers=CountedOut,
    roles=(Role.SURVEY,),
    key_required=True,
    errors=("unknown_question", "too_many_requests"),
)
def post_answer(call: Call[SurveyBody]) -> Response:
    """Count an answer for its day and group; nothing else is kept of it"""
    pace = call.context.answers.of(call.office.id, call.actor.id)
    if pace.wait():
        raise TooMany("too_many_requests")
    pace.take()
    body, key = call.body, call.key or ""
    given = Given(body.question, body.answer, body.times, body.day)
    # The usual way to know a retry keeps an instant and the request's digest.
    unkept = replace(call, key=None)
    return unkept.write(lambda unit: count(unit, given, key), lambda _: {"counted": True})


@operations.add(
    "GET",
    PATH,
    answers=SurveyOut,
    roles=(Role.MANAGER,),
    query=SurveyQuery,
    errors=("invalid_body",),
)
def get_results(call: Call[NoBody]) -> Response:
    """Answers by week and by group, with how many they are of how many visits"""
    asked = SurveyQuery.model_validate(request.args.to_dict())
    until = asked.to or call.office.day(call.now)
    since = asked.from_ or until - WEEK * (SHOWN_WEEKS - 1)
    if not since <= until < since + WEEK * MOST_WEEKS:
        raise Invalid("invalid_body", field="from")
    with call.store.reading() as look:
        found = results(look, call.office, since, until)
    last = monday(until) + WEEK - timedelta(days=1)
    return answer(wire.survey_results(call.office, monday(since), last, found))
