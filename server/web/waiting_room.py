"""What the API answers about the screens of a waiting room, and the pictures that they show."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

from flask import Blueprint, Response, send_from_directory
from pydantic import BaseModel, ConfigDict, Field

from server.errors import Unknown
from server.web.context import context

blueprint = Blueprint("waiting_room", __name__)

INERT = "default-src 'none'; style-src 'unsafe-inline'; sandbox"
"""An SVG that somebody opens by itself runs nothing."""
KEPT_SECONDS = 300


class _Shown(BaseModel):
    model_config = ConfigDict(extra="forbid", populate_by_name=True)


class RegionOut(_Shown):
    """A part of a screen, with its share in per cent; 0 is a band of text."""

    kind: str
    share: int


class ScreenOut(_Shown):
    """What one screen shows. `there`: names of the screens that are connected now."""

    name: str
    regions: list[RegionOut]
    distance: int
    inches: float
    portrait: bool
    languages: list[str]
    chime: bool
    speech: bool
    volume: int
    there: list[str]


class LayoutOut(_Shown):
    """What a display device shows, for whoever looks after it. `layout` null: regions of its own;
    `zone`: the services and letters whose calls it shows, empty for all."""

    layout: str | None
    distance: int
    zone: list[str]


class NoticeOut(_Shown):
    """A planned message."""

    texts: dict[str, str]
    days: list[int]
    opens: str = Field(alias="from")
    closes: str = Field(alias="to")
    first: date | None
    last: date | None


class PictureOut(_Shown):
    """A picture, with words for what is on it."""

    url: str
    alt: dict[str, str]


class PicturesOut(_Shown):
    """Pictures for quiet moments, each shown for so many seconds."""

    seconds: int
    shown: list[PictureOut]


class HoursOut(_Shown):
    """Whether the door is open, until when today, and when it opens next."""

    open: bool
    closes: datetime | None
    next: datetime | None


@blueprint.get("/display/pictures/<office>/<file>")
def picture(office: str, file: str) -> Response:
    """A picture of the waiting room: only those of the office's own folder, none too large"""
    known = context().offices.get(office)
    pictures = known.waiting_room.pictures if known else None
    if pictures is None or file not in {one.file for one in pictures.shown}:
        raise Unknown("unknown_path")
    folder = Path(pictures.folder).resolve()
    there = folder / file
    if not there.is_file() or there.stat().st_size > pictures.max_kb * 1024:
        raise Unknown("unknown_path")
    answer = send_from_directory(folder, file, max_age=KEPT_SECONDS)
    answer.headers["Content-Security-Policy"] = INERT
    return answer
