"""The waiting room: its display, its message, its self-service machines."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from server.web.answers.base import Answer
from server.web.answers.languages import LanguageOut
from server.web.waiting_room import HoursOut, NoticeOut, PicturesOut, ScreenOut


class CallOut(Answer):
    """A call on the display. `screens` names those that show it; null is all of them."""

    number: str
    place: str | None
    at: datetime
    seq: int | None
    screens: list[str] | None
    language: str | None
    state: Literal["called", "serving", "finished"]


class MessageLine(Answer):
    """The line on the display."""

    text: str
    until: datetime


class MessageOut(Answer):
    """The line that now stands."""

    message: MessageLine | None
    undo: int | None = None


class OfficeName(Answer):
    """An office."""

    id: str
    name: str
    zone: str


class BoardOut(Answer):
    """The display's snapshot."""

    seq: int
    at: datetime
    office: OfficeName
    calls: list[CallOut]
    message: MessageLine | None
    waiting: int
    languages: list[LanguageOut]
    screen: ScreenOut
    voices: list[str]
    places: list[str]
    notices: list[NoticeOut]
    pictures: PicturesOut
    hours: HoursOut


class PcOut(Answer):
    """A self-service machine."""

    number: int
    busy: bool
    since: datetime | None


class PcStateOut(Answer):
    """The machine as it now stands."""

    pc: PcOut
    undo: int | None = None
