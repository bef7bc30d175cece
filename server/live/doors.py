"""The door of every websocket namespace: who may in, and nothing that is sent in breaks it."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

import structlog
from flask import request
from flask_socketio import ConnectionRefusedError as Refused
from flask_socketio import Namespace

from server.domain.model import Actor, Office, Role
from server.errors import MottakError, place
from server.live.announcer import Announcer
from server.live.presence import Presence
from server.live.printing import Printing
from server.live.turns import turns_of
from server.usecases.unit import World
from server.wire import Json

LONGEST_TOKEN = 200

log = structlog.get_logger("mottak.live")


@dataclass(frozen=True, slots=True)
class Live:
    """What the namespaces work with."""

    world: World
    offices: Mapping[str, Office]
    clock: Callable[[], datetime]
    presence: Presence
    printing: Printing
    announcer: Announcer
    kiosk_setup: Json

    def actor(self, auth: object, roles: tuple[Role, ...]) -> Actor:
        """Who connects, if they may here. A wrong token is refused with its code."""
        token = token_of(auth)
        if not token:
            raise Refused("not_signed_in")
        with self.world.store.reading() as look:
            actor = look.actor_by_token(self.world.tokens.hash_token(token))
        if actor is None or actor.office not in self.offices:
            raise Refused("wrong_token")
        if actor.role not in roles:
            raise Refused("forbidden_role")
        return actor


def token_of(auth: object) -> str | None:
    """The token of a connect payload; anything that cannot be one is none."""
    token = auth.get("token") if isinstance(auth, dict) else None
    fits = isinstance(token, str) and token.isascii() and len(token) <= LONGEST_TOKEN
    return token if fits else None


def sid() -> str:
    """The socket that is being served."""
    return str(request.sid)  # type: ignore[attr-defined]  # Flask-SocketIO puts it there


class Door(Namespace, ABC):  # type: ignore[misc]  # Flask-SocketIO has no types
    """A namespace that lives through nonsense and through a store that is busy."""

    def trigger_event(self, event: object, *args: object) -> object:
        """Handlers are reached by the server's own connect and disconnect, and by events by name.

        A client can name its event anything, also "connect" or a number.
        """
        if not isinstance(event, str) or not self._genuine(event, args):
            log.warning("nonsense", namespace=self.namespace)
            return None
        if event == "connect":
            turns_of(args[1]).wait(str(args[0]))  # type: ignore[arg-type]  # as it is genuine
        try:
            return super().trigger_event(event, *args)
        except MottakError as fault:
            log.warning("not now", namespace=self.namespace, code=fault.code)
            if event == "connect":
                raise Refused(fault.code) from None
            return None
        except Refused:
            raise
        except Exception as error:  # noqa: BLE001  # the last one before gevent, which prints values
            log.error("unforeseen", namespace=self.namespace, **place(error))
            if event == "connect":
                raise Refused("internal") from None
            return None

    def on_resync(self, *_: object) -> None:
        """A client saw a gap, or asks how things stand."""
        if turns_of(request.environ).wait(sid()):
            self.give_snapshot()

    @abstractmethod
    def give_snapshot(self) -> None:
        """How things stand, to the socket that is being served, if it is still there."""

    def _genuine(self, event: str, args: tuple[object, ...]) -> bool:
        if event == "connect":
            environ = args[1] if len(args) > 1 else None
            errors = environ.get("wsgi.errors") if isinstance(environ, dict) else None
            return callable(getattr(errors, "write", None))
        if event == "disconnect":
            return not self.server.manager.is_connected(args[0], self.namespace)
        return True
