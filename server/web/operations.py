"""A table of API operations: each is a route, a guard, a typed body, and a place in the OpenAPI
document, written once. What the decorator does not get, the document does not have."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import wraps
from typing import Any, TypeVar

from flask import Flask, Response, request
from pydantic import BaseModel, ConfigDict

from server.domain.model import Role
from server.errors import TooLarge
from server.web.call import Call, idempotency_key, let_in
from server.web.context import context

PREFIX = "/api/v1"
EVERYBODY = tuple(Role)
Handler = Callable[..., Response]
Body = TypeVar("Body", bound=BaseModel)


class NoBody(BaseModel):
    """For operations that take nothing; an empty or absent body, or `{}`."""

    model_config = ConfigDict(extra="forbid")


@dataclass(frozen=True, slots=True)
class Operation:
    """One method on one path."""

    method: str
    path: str
    summary: str
    answers: type[BaseModel]
    body: type[BaseModel]
    roles: tuple[Role, ...]
    key_required: bool
    errors: tuple[str, ...]
    query: type[BaseModel] | None
    media: str
    handler: Handler


class Operations:
    """Collects operations while the modules that hold them are imported by the app."""

    def __init__(self) -> None:
        self.all: list[Operation] = []

    def add(
        self,
        method: str,
        path: str,
        *,
        answers: type[BaseModel],
        body: type[BaseModel] = NoBody,
        roles: tuple[Role, ...] = EVERYBODY,
        key_required: bool = False,
        errors: tuple[str, ...] = (),
        query: type[BaseModel] | None = None,
        media: str = "application/json",
    ) -> Callable[[Handler], Handler]:
        """Put the decorated handler on `method path` (below /api/v1), for these roles."""

        def put(handler: Handler) -> Handler:
            guarded = _guarded(handler, method, body, roles, key_required)
            self.all.append(
                Operation(
                    method,
                    path,
                    _summary(handler),
                    answers,
                    body,
                    roles,
                    key_required,
                    errors,
                    query,
                    media,
                    guarded,
                )
            )
            return handler

        return put

    def add_open(
        self,
        method: str,
        path: str,
        *,
        answers: type[BaseModel],
        body: type[BaseModel] = NoBody,
        errors: tuple[str, ...] = (),
    ) -> Callable[[Handler], Handler]:
        """The same without a token: the path holds the secret. The handler gets a `body` if there
        is one."""

        def put(handler: Handler) -> Handler:
            self.all.append(
                Operation(
                    method,
                    path,
                    _summary(handler),
                    answers,
                    body,
                    (),
                    False,
                    errors,
                    None,
                    "application/json",
                    handler if body is NoBody else _with_body(handler, body),
                )
            )
            return handler

        return put

    def install(self, app: Flask) -> None:
        """Register all routes."""
        for operation in self.all:
            app.add_url_rule(
                PREFIX + operation.path,
                endpoint=f"{operation.method} {operation.path}",
                view_func=operation.handler,
                methods=[operation.method],
                strict_slashes=False,
            )


def _summary(handler: Handler) -> str:
    return (handler.__doc__ or "").strip().splitlines()[0]


def _with_body(handler: Handler, body: type[BaseModel]) -> Handler:
    @wraps(handler)
    def checked(**path: Any) -> Response:
        return handler(**path, body=_read(body, True))

    return checked


def _guarded(
    handler: Handler,
    method: str,
    body: type[BaseModel],
    roles: tuple[Role, ...],
    key_required: bool,
) -> Handler:
    """Token, key and body are checked, in this order, before the handler sees the call."""

    @wraps(handler)
    def guarded(office: str | None = None, **path: Any) -> Response:
        its_office, actor = let_in(roles, office)
        writes = method != "GET"
        key = idempotency_key(required=key_required) if writes else None
        call = Call(context(), its_office, actor, context().clock(), _read(body, writes), key)
        return handler(call, **path)

    return guarded


def _read(body: type[Body], writes: bool) -> Body:
    raw = request.get_data(cache=True) if writes else b""
    # A body in chunks does not say how long it is; what is read of it ends at the limit.
    if request.content_length is None and len(raw) == request.max_content_length:
        raise TooLarge("body_too_large")
    return body.model_validate_json(raw or b"{}")
