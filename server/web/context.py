"""What the routes are given by the composition root, and how a request reaches it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol, cast

from flask import current_app

from server.domain.model import Office
from server.domain.theme import Theme
from server.pace import Paces
from server.usecases.unit import Change, World
from server.wire import Json
from server.wire.health import Health


class Texts(Protocol):
    """The catalogue of messages."""

    languages: Sequence[str]

    def say(self, language: str, message: str, **values: str | int) -> str:
        """The message in the language, or in bokmål."""

    def for_visitors(self, language: str) -> str:
        """The language's file, as far as visitors meet it."""

    def having(self, *messages: str) -> Sequence[str]:
        """The languages that have all of these messages."""

    def missing(self, language: str) -> Sequence[str]:
        """Ids of what visitors meet in bokmål because the language does not have it."""


class Fault(Protocol):
    """A voice that cannot speak on this machine."""

    @property
    def language(self) -> str: ...
    @property
    def why(self) -> str: ...


class Voice(Protocol):
    """Speech."""

    languages: Sequence[str]

    @property
    def faults(self) -> Sequence[Fault]:
        """What keeps it from speaking."""

    def clip(self, language: str, text: str, *, public: bool = False) -> bytes | None:
        """WAV of the text, None when nobody can say it. `public`: all may hear it."""


class Presence(Protocol):
    """Which devices are there now."""

    def devices(self, office: str) -> Mapping[str, Json]:
        """Device id -> `connected`, `status`, `last_seen`, and of screens how they are."""

    def screens(self, office: str) -> Mapping[str, tuple[bool, Health | None]]:
        """Screen's id -> whether it is there and answers, and its last word on how it is."""

    def printers(self, office: str) -> Sequence[Json]:
        """Printers as the staff's screens show them."""

    def displays(self, office: str) -> Sequence[str]:
        """Ids of the waiting-room screens that are there now."""


@dataclass(frozen=True, slots=True)
class Context:
    """The collaborators of every route."""

    world: World
    offices: Mapping[str, Office]
    clock: Callable[[], datetime]
    announce: Callable[[Change], None]
    texts: Texts
    voice: Voice
    presence: Presence
    public_url: str
    themes: Mapping[str, Theme] = field(default_factory=dict)
    answers: Paces = field(default_factory=lambda: Paces(1, at_once=2))
    """At the exit: a first and a second answer may come close together, then one a second."""
    misses: Paces = field(default_factory=lambda: Paces(1 / 5, at_once=60))
    """Look-ups that found nobody. Visitors mistype less often, also on the busiest morning; whoever
    tries out birth dates for a number that they know is stopped."""


def context() -> Context:
    """The context of the app that handles this request."""
    return cast(Context, current_app.extensions["mottak"])
