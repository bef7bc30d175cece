"""One API call: who asks, of which office, with which body; and the way to read or write for it."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Generic, TypeVar

from flask import Response, request
from pydantic import BaseModel

from server.domain.model import STAFF_ROLES, Actor, Office, Role
from server.errors import Forbidden, Invalid, NotSignedIn, Unknown
from server.usecases.ports import Store
from server.usecases.unit import Change, Request, Unit, perform
from server.web.context import Context, context
from server.wire import Json

Body = TypeVar("Body", bound=BaseModel)
T = TypeVar("T")
LONGEST_KEY = 200


@dataclass(frozen=True, slots=True)
class Call(Generic[Body]):
    """A request that has been let in."""

    context: Context
    office: Office
    actor: Actor
    now: datetime
    body: Body
    key: str | None

    def write(self, work: Callable[[Unit], T], shape: Callable[[T], Json]) -> Response:
        """Carry out a use case durably, tell the screens, and answer."""
        return self._write(work, lambda _, came: shape(came))

    def write_undoable(self, work: Callable[[Unit], T], shape: Callable[[T], Json]) -> Response:
        """The same, and the answer says under which number it can be undone."""
        return self._write(
            work, lambda change, came: {**shape(came), "undo": change.undo}, undoable=True
        )

    def _write(
        self,
        work: Callable[[Unit], T],
        shape: Callable[[Change, T], Json],
        *,
        undoable: bool = False,
    ) -> Response:
        by_person = self.actor.role in STAFF_ROLES
        asked = Request(
            self.office, self.actor, self.now, self.key, _digest(), undoable and by_person
        )

        def work_with_change(unit: Unit) -> tuple[Change, T]:
            return unit.change, work(unit)

        text, change = perform(
            self.context.world, asked, work_with_change, lambda done: json.dumps(shape(*done))
        )
        if change:
            self.context.announce(change)
        return Response(text, mimetype="application/json")

    @property
    def store(self) -> Store:
        """Where reads are made."""
        return self.context.world.store


def answer(body: Json) -> Response:
    """A JSON answer."""
    return Response(json.dumps(body), mimetype="application/json")


def let_in(roles: tuple[Role, ...], office_id: str | None) -> tuple[Office, Actor]:
    """Who asks, if they may. Raises NotSignedIn, Forbidden or Unknown.

    Another office's token is told nothing, not even whether the office exists.
    """
    ctx = context()
    scheme, _, token = request.headers.get("Authorization", "").partition(" ")
    if scheme.lower() != "bearer" or not token:
        raise NotSignedIn("not_signed_in")
    with ctx.world.store.glance() as look:
        actor = look.actor_by_token(ctx.world.tokens.hash_token(token.strip()))
    if actor is None:
        raise NotSignedIn("wrong_token")
    if office_id is not None and actor.office != office_id:
        raise Forbidden("other_office")
    if actor.role not in roles:
        raise Forbidden("forbidden_role", role=actor.role.value)
    if actor.office not in ctx.offices:
        raise Unknown("unknown_office")
    return ctx.offices[actor.office], actor


def idempotency_key(*, required: bool) -> str | None:
    """The header, checked. Raises Invalid."""
    key = request.headers.get("Idempotency-Key")
    if key is None and required:
        raise Invalid("idempotency_missing")
    if key is not None and not 0 < len(key) <= LONGEST_KEY:
        raise Invalid("invalid_body", field="Idempotency-Key")
    return key


def _digest() -> str:
    """What makes two requests the same: method, path and body."""
    whole = f"{request.method} {request.path}\n".encode() + request.get_data(cache=True)
    return hashlib.sha256(whole).hexdigest()
