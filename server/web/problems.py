"""One shape for every error: application/problem+json (RFC 9457) with a stable `code`.

`detail` says what happened and what was not lost, `do` what to do, in the caller's language.
"""

from __future__ import annotations

import json

import structlog
from flask import Flask, Response, render_template, request
from pydantic import ValidationError
from werkzeug.exceptions import HTTPException, RequestEntityTooLarge

from server.errors import (
    Conflict,
    Forbidden,
    Invalid,
    MottakError,
    NotSignedIn,
    TooLarge,
    TooMany,
    Unavailable,
    Unknown,
    place,
)
from server.web.context import context
from server.wire import Json

STATUS = {
    Invalid: 422,
    NotSignedIn: 401,
    Forbidden: 403,
    Unknown: 404,
    Conflict: 409,
    TooLarge: 413,
    TooMany: 429,
    Unavailable: 503,
}
MALFORMED = {"bad_json", "bad_request", "idempotency_missing"}
"""Codes of requests that could not be read at all: 400 rather than 422."""

HTTP_CODES = {400: "bad_request", 404: "unknown_path", 405: "wrong_method", 413: "body_too_large"}

SHOWN = 20

log = structlog.get_logger("mottak.web")


def language(*messages: str) -> str:
    """The caller's language among those that have all of these messages; bokmål otherwise.

    A language that visitors are met in has no words for what only staff can run into.
    """
    return request.accept_languages.best_match(context().texts.having(*messages), "nb") or "nb"


def problem(
    code: str,
    status: int,
    facts: dict[str, str | int] | None = None,
    errors: list[Json] | None = None,
) -> Response:
    """The error as the client gets it."""
    texts, values = context().texts, facts or {}
    happened, do = f"error-{code}", f"error-{code}-do"
    spoken = language(happened, do)
    body: Json = {
        "type": f"about:blank#{code}",
        "title": code,
        "status": status,
        "code": code,
        "detail": texts.say(spoken, happened, **values),
        "do": texts.say(spoken, do, **values),
    }
    if errors:
        body["errors"] = errors
    answer = Response(json.dumps(body), status, mimetype="application/problem+json")
    answer.headers["Content-Language"] = spoken
    return answer


def install(app: Flask) -> None:
    """Turn every error that leaves a route into a problem."""
    app.register_error_handler(MottakError, _refusal)
    app.register_error_handler(ValidationError, _invalid)
    app.register_error_handler(HTTPException, _http)
    app.register_error_handler(Exception, _unforeseen)


def _refusal(error: MottakError) -> Response:
    status = 400 if error.code in MALFORMED else STATUS.get(type(error), 500)
    answer = problem(error.code, status, error.facts)
    if status == 401:
        answer.headers["WWW-Authenticate"] = "Bearer"
    if status in (429, 503):
        answer.headers["Retry-After"] = "1"
    return answer


def _invalid(error: ValidationError) -> Response:
    """What is wrong with which field; never the value, which may be personal."""
    found = error.errors(include_input=False, include_url=False, include_context=False)
    if found[0]["type"] == "json_invalid":
        return problem("bad_json", 400)
    errors = [{"field": _field(e["loc"]), "message": e["msg"]} for e in found[:SHOWN]]
    return problem("invalid_body", 422, {"field": errors[0]["field"]}, errors)


def _field(place: tuple[int | str, ...]) -> str:
    """The field's own name: what stands before it is how the body is read, not what was sent."""
    names = [part for part in place if isinstance(part, str)]
    return names[-1] if names else "body"


def _http(error: HTTPException) -> Response:
    status = error.code or 500
    if isinstance(error, RequestEntityTooLarge):
        return problem("body_too_large", 413)
    answer = problem(HTTP_CODES.get(status, "bad_request"), status)
    if status == 404 and _is_page():
        told = {**json.loads(answer.data), "language": answer.headers["Content-Language"]}
        return Response(render_template("missing.html", problem=told), 404)
    if status == 405 and getattr(error, "valid_methods", None):
        answer.headers["Allow"] = ", ".join(sorted(error.valid_methods))  # type: ignore[attr-defined]
    return answer


def _is_page() -> bool:
    """Whether a person has typed the address into a browser; programs name no HTML."""
    wanted = request.accept_mimetypes
    return not request.path.startswith("/api/") and "text/html" in wanted.values()


def _unforeseen(error: Exception) -> Response:
    """A fault of ours: the log gets the place, not the values; the caller a code."""
    log.error("unforeseen", rule=str(request.url_rule), **place(error))
    return problem("internal", 500)
