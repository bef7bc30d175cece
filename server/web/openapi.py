"""The OpenAPI 3.1 document, from the same table that the routes come from."""

from __future__ import annotations

import re
from functools import lru_cache
from importlib.metadata import version
from typing import Any

from apispec import APISpec
from flask import Flask, Response
from pydantic import BaseModel
from pydantic.json_schema import models_json_schema

from server.web.answers.problems import Problem
from server.web.call import answer
from server.web.operations import PREFIX, Operation
from server.web.table import operations

_PARAMETER = re.compile(r"<(?:(\w+):)?(\w+)>")
_REF = "#/components/schemas/{model}"
Json = dict[str, Any]

ANYWHERE = ("busy", "storage_full", "storage_failed", "internal")
ALWAYS = ("not_signed_in", "wrong_token", "forbidden_role", "other_office", "unknown_office")
ABOUT = (
    "Queue and appointment gating for public service offices. Errors are problems (RFC 9457) with"
    " a `code` that stays the same; a path that is not here is 404 `unknown_path`, a method that"
    " a path does not have 405 `wrong_method`."
)
STATUS = {
    "not_signed_in": 401, "wrong_token": 401, "forbidden_role": 403, "other_office": 403,
    "idempotency_missing": 400, "bad_json": 400, "bad_request": 400, "invalid_body": 422,
    "invalid_time": 422, "comment_missing": 422, "body_too_large": 413, "busy": 503,
    "storage_full": 503, "storage_failed": 503, "internal": 500, "too_many_requests": 429,
    "idempotency_conflict": 409, "illegal_move": 409, "ended_ticket": 409, "already_taken": 409,
    "desk_busy": 409, "code_taken": 409, "channel_not_offered": 409, "nothing_to_undo": 409,
    "pc_taken": 409, "name_taken": 409, "undo_too_late": 409, "undo_not_yours": 409,
    "undo_overtaken": 409,
}  # fmt: skip
"""Status of each code; every `unknown_…`, `nobody_waiting` and `no_voice` is 404."""


def install(app: Flask) -> None:
    """Serve the document; it needs no token, like any manual."""

    @app.get(f"{PREFIX}/openapi.json")
    def openapi() -> Response:
        """The document itself"""
        return answer(document())


@lru_cache(maxsize=1)
def document() -> Json:
    """The whole document."""
    spec = APISpec(
        title="Mottak",
        version=version("mottak"),
        openapi_version="3.1.0",
        info={"description": ABOUT},
        servers=[{"url": PREFIX}],
    )
    spec.components.security_scheme("token", {"type": "http", "scheme": "bearer"})
    for name, schema in _schemas().items():
        spec.components.schema(name, schema)
    paths: dict[str, Json] = {}
    for operation in operations.all:
        paths.setdefault(_path(operation), {})[operation.method.lower()] = _described(operation)
    paths["/openapi.json"] = {"get": _manual()}
    for path, described in paths.items():
        spec.path(path=path, operations=described)
    return spec.to_dict()


def _models() -> list[type[BaseModel]]:
    used = [m for o in operations.all for m in (o.answers, o.body)]
    return list(dict.fromkeys([*used, Problem]))


def _schemas() -> Json:
    pairs = [(model, "validation") for model in _models()]
    _, together = models_json_schema(pairs, ref_template=_REF)  # type: ignore[arg-type]
    return dict(together["$defs"])


def _path(operation: Operation) -> str:
    return _PARAMETER.sub(r"{\2}", operation.path)


def _described(operation: Operation) -> Json:
    described: Json = {
        "operationId": re.sub(r"\W+", "_", f"{operation.method.lower()}{_path(operation)}").strip(
            "_"
        ),
        "summary": operation.summary,
        "parameters": [*_in_path(operation), *_in_query(operation), *_headers(operation)],
        "responses": {"200": _success(operation), **_problems(operation)},
    }
    if operation.roles:
        described["security"] = [{"token": []}]
        described["description"] = "For: " + ", ".join(role.value for role in operation.roles) + "."
    if operation.method in ("POST", "PUT"):
        ref = {"$ref": _REF.format(model=operation.body.__name__)}
        described["requestBody"] = {"content": {"application/json": {"schema": ref}}}
        described["requestBody"]["required"] = operation.body.__name__ != "NoBody"
    return described


def _in_path(operation: Operation) -> list[Json]:
    kinds = {"int": {"type": "integer", "minimum": 0}}
    return [
        {
            "name": name,
            "in": "path",
            "required": True,
            "schema": kinds.get(kind, {"type": "string"}),
        }
        for kind, name in _PARAMETER.findall(operation.path)
    ]


def _in_query(operation: Operation) -> list[Json]:
    if operation.query is None:
        return []
    fields = operation.query.model_json_schema()["properties"]
    return [{"name": n, "in": "query", "required": False, "schema": s} for n, s in fields.items()]


def _headers(operation: Operation) -> list[Json]:
    if operation.method == "GET" or not operation.roles:
        return []
    schema = {"type": "string", "minLength": 1, "maxLength": 200}
    required = operation.key_required
    return [{"name": "Idempotency-Key", "in": "header", "required": required, "schema": schema}]


def _success(operation: Operation) -> Json:
    if operation.media != "application/json":
        schema: Json = {"type": "string", "format": "binary"}
    else:
        schema = {"$ref": _REF.format(model=operation.answers.__name__)}
    return {"description": "Done", "content": {operation.media: {"schema": schema}}}


def _problems(operation: Operation) -> Json:
    by_status: dict[int, list[str]] = {}
    for code in dict.fromkeys(_codes(operation)):
        by_status.setdefault(STATUS.get(code, 404), []).append(code)
    return {str(status): _problem(codes) for status, codes in sorted(by_status.items())}


def _codes(operation: Operation) -> list[str]:
    codes = [*operation.errors, *ANYWHERE, "unknown_path"]
    if operation.roles:
        codes += ALWAYS
    if operation.method != "GET":
        codes += ["bad_json", "bad_request", "invalid_body", "body_too_large"]
        codes += ["idempotency_missing"] if operation.key_required else []
        codes += ["idempotency_conflict"] if operation.roles else []
    return codes


def _problem(codes: list[str]) -> Json:
    schema = {"$ref": _REF.format(model="Problem")}
    described = "Code: " + ", ".join(sorted(codes))
    return {"description": described, "content": {"application/problem+json": {"schema": schema}}}


def _manual() -> Json:
    content = {"application/json": {"schema": {"type": "object"}}}
    return {
        "operationId": "get_openapi_json",
        "summary": "This document",
        "responses": {"200": {"description": "Done", "content": content}},
    }
