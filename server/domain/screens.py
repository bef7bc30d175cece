"""The screens of a waiting room: which device shows what, how large, and whose calls.

A zoned screen shows the calls of its services or letters only. No call may be lost by that: one
without a service, and one that is in no screen's zone, stands on every screen. A screen that shows
nothing because its power is off is the client's to see: it is told which screens are there.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time

Texts = Mapping[str, str]
"""One text per language code."""

ANY_DEVICE = "default"
"""The screen of all devices that no other screen names."""


@dataclass(frozen=True, slots=True)
class Region:
    """A part of a screen. `share` 0: a band that is as high as its text."""

    kind: str
    share: int


@dataclass(frozen=True, slots=True)
class Screen:
    """What some display devices show. `distance` in metres to those who read it farthest away.

    `layout` None: its regions are its own. `languages`: the first is the screen's own. `volume` in
    per cent.
    """

    name: str
    devices: frozenset[str]
    layout: str | None
    regions: tuple[Region, ...]
    distance: int
    inches: float
    portrait: bool
    services: frozenset[str]
    letters: frozenset[str]
    languages: tuple[str, ...]
    chime: bool
    speech: bool
    volume: int

    def shows(self, service: str | None, letter: str) -> bool:
        """Whether a call of this service and letter is in its zone."""
        whole = not self.services and not self.letters
        return whole or service is None or service in self.services or letter in self.letters


@dataclass(frozen=True, slots=True)
class Notice:
    """A text that stands on the screens at planned times, `opens` up to `closes` on `days`."""

    texts: Texts
    days: frozenset[int]
    opens: time
    closes: time
    first: date | None
    last: date | None


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture for quiet moments, by its file's name."""

    file: str
    alt: Texts


@dataclass(frozen=True, slots=True)
class Pictures:
    """The pictures of a folder, each shown for `seconds`."""

    folder: str
    seconds: int
    max_kb: int
    shown: tuple[Picture, ...]


@dataclass(frozen=True, slots=True)
class WaitingRoom:
    """All screens of an office; the last is that of every other device."""

    screens: tuple[Screen, ...]
    notices: tuple[Notice, ...]
    pictures: Pictures

    def screen_of(self, device: str) -> Screen:
        """The screen that this device shows."""
        named = (screen for screen in self.screens if device in screen.devices)
        return next(named, self.screens[-1])

    def screens_for(self, service: str | None, letter: str) -> tuple[str, ...]:
        """Names of the screens that show a call; never none."""
        inside = tuple(s.name for s in self.screens if s.shows(service, letter))
        return inside or tuple(s.name for s in self.screens)
