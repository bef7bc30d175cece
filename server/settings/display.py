"""[display] and what offices say of their waiting rooms: screens, planned messages, pictures."""

from __future__ import annotations

import re
from datetime import date, time
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field, field_validator, model_validator

from server.domain.screens import ANY_DEVICE
from server.settings.strict import Strict

CALLS = ("calls_large", "list", "desks")
BANDS = ("office", "clock", "waiting", "message")
KINDS = (*CALLS, *BANDS, "picture")
REGION = re.compile(r"([a-z_]+)(?: ([1-9]\d?|100))?")


def _regions(given: object) -> object:
    """Each known, once, with a share unless it is a band; and calls must be seen somewhere."""
    if isinstance(given, str):
        raise ValueError(f"{given} is no layout; name one that stands in [display.layouts]")
    if not isinstance(given, list):
        raise ValueError('is a list such as ["clock", "calls_large 46", "list 54"]')
    kinds = [_kind(one) for one in given]
    if twice := {kind for kind in kinds if kinds.count(kind) > 1}:
        raise ValueError(f"has {min(twice)} more than once")
    if not set(kinds) & set(CALLS):
        raise ValueError(f"shows no calls; it needs one of {', '.join(CALLS)}")
    return given


def _kind(region: object) -> str:
    found = REGION.fullmatch(region) if isinstance(region, str) else None
    kind, share = found.groups() if found else ("", None)
    if kind not in KINDS:
        raise ValueError(
            f"{region!r} is no region; write one of {', '.join(KINDS)}, with its share"
        )
    if share is None and kind not in BANDS:
        raise ValueError(f'{kind} needs a share from 1 to 100, such as "{kind} 50"')
    return kind


Regions = Annotated[list[str], BeforeValidator(_regions)]
Share = Annotated[int, Field(ge=0, le=100)]


class _Look(Strict):
    """What may be set for every screen, and for each by itself."""

    distance: Literal[3, 5, 10]
    inches: Annotated[float, Field(ge=10, le=150)]
    orientation: Literal["landscape", "portrait"]
    languages: list[str]
    chime: bool
    speech: bool
    volume: Share


class DisplaySettings(_Look):
    """What every screen starts from, and the layouts that screens name."""

    layout: str
    layouts: dict[str, Regions]


class ScreenTable(_Look):
    """One [[office.display]], laid over [display]."""

    devices: Annotated[list[str], Field(min_length=1)]
    layout: str
    regions: Regions
    services: list[str] = []
    letters: list[Annotated[str, Field(pattern=r"^[A-Z]$")]] = []

    @property
    def name(self) -> str:
        """What it is known by: its first device."""
        return self.devices[0]


class NoticeTable(Strict):
    """One [[office.display_messages]]: a text and when it stands there."""

    text: dict[str, str]
    days: list[Annotated[int, Field(ge=0, le=6)]] = [0, 1, 2, 3, 4, 5, 6]
    opens: time = Field(time(0), alias="from")
    closes: time = Field(time(0), alias="to")
    first: date | None = None
    last: date | None = None

    @model_validator(mode="after")
    def _can_be_seen(self) -> NoticeTable:
        if self.closes <= self.opens and self.closes != time(0):
            raise ValueError("ends before it begins; write 00:00 for midnight")
        if self.first and self.last and self.last < self.first:
            raise ValueError("has its last day before its first")
        return self


class PicturesTable(Strict):
    """[office.pictures]; `alt` is file -> language -> what is to be seen on it."""

    folder: str
    seconds: Annotated[int, Field(ge=8, le=3600)]
    max_kb: Annotated[int, Field(ge=1, le=20_480)]
    alt: dict[str, dict[str, str]]

    @field_validator("alt")
    @classmethod
    def _plain_names(cls, alt: dict[str, dict[str, str]]) -> dict[str, dict[str, str]]:
        if wrong := [name for name in alt if "/" in name or "\\" in name or name.startswith(".")]:
            raise ValueError(f"{wrong[0]} is not the name of a file in the folder")
        return alt


def laid_out(data: dict[str, Any]) -> dict[str, Any]:
    """Each office's screens laid over [display], and one more for devices that none of them names.

    What is no table is left as it is, to be refused with its place.
    """
    base, offices = data.get("display"), data.get("office")
    if not isinstance(base, dict) or not isinstance(offices, list):
        return data
    return {**data, "office": [_with_screens(base, office) for office in offices]}


def _with_screens(base: dict[str, Any], office: Any) -> Any:
    screens = office.get("display") if isinstance(office, dict) else None
    if not isinstance(screens, list) or not all(isinstance(one, dict) for one in screens):
        return office
    rest = [one for one in screens if ANY_DEVICE in _devices(one)] or [{"devices": [ANY_DEVICE]}]
    named = [one for one in screens if one not in rest]
    return {**office, "display": [_screen(base, one) for one in (*named, *rest)]}


def _devices(screen: dict[str, Any]) -> list[object]:
    devices = screen.get("devices")
    return devices if isinstance(devices, list) else []


def _screen(base: dict[str, Any], own: dict[str, Any]) -> dict[str, Any]:
    screen = {key: value for key, value in base.items() if key != "layouts"} | own
    layout = str(screen.get("layout"))
    layouts = base.get("layouts")
    known = layouts if isinstance(layouts, dict) else {}
    if "regions" in own:
        return {**screen, "layout": ""}
    return {"regions": known.get(layout, layout), **screen}
