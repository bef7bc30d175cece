"""What a waiting-room screen is told of itself: its layout, planned messages, pictures, hours."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, time, timedelta

from server.domain.model import Office, Ticket
from server.domain.policy import Mode, Policy
from server.domain.screens import Notice, Pictures, Screen
from server.wire.basics import Json, instant


def screens_for(office: Office, t: Ticket) -> list[str] | None:
    """Names of the screens that a call stands on; None: all. They tell no service."""
    room = office.waiting_room
    names = room.screens_for(t.service, t.letter)
    return None if len(names) == len(room.screens) else list(names)


def screen(office: Office, shown: Screen, there: Iterable[str]) -> Json:
    """The layout of one screen; `there`: display devices that are connected now."""
    room = office.waiting_room
    return {
        "name": shown.name,
        "regions": [{"kind": r.kind, "share": r.share} for r in shown.regions],
        "distance": shown.distance,
        "inches": shown.inches,
        "portrait": shown.portrait,
        "languages": list(shown.languages),
        "chime": shown.chime,
        "speech": shown.speech,
        "volume": shown.volume,
        "there": sorted({room.screen_of(device).name for device in there}),
    }


def surroundings(office: Office, policy: Policy, now: datetime) -> Json:
    """What all screens of an office show beside the calls."""
    room = office.waiting_room
    return {
        "places": [desk.name for desk in office.desks.values()],
        "notices": [_notice(one) for one in room.notices],
        "pictures": _pictures(office, room.pictures),
        "hours": _hours(office, policy, now),
    }


def _notice(n: Notice) -> Json:
    return {
        "texts": dict(n.texts),
        "days": sorted(n.days),
        "from": n.opens.strftime("%H:%M"),
        "to": n.closes.strftime("%H:%M") if n.closes != time(0) else "24:00",
        "first": n.first and n.first.isoformat(),
        "last": n.last and n.last.isoformat(),
    }


def _pictures(office: Office, pictures: Pictures) -> Json:
    return {
        "seconds": pictures.seconds,
        "shown": [
            {"url": f"/display/pictures/{office.id}/{one.file}", "alt": dict(one.alt)}
            for one in pictures.shown
        ],
    }


def _hours(office: Office, policy: Policy, now: datetime) -> Json:
    """Whether the door is open, until when today, and when it opens next: a screen that has lost
    the server goes by these."""
    return {
        "open": policy.mode_at(now) is not Mode.CLOSED,
        "closes": instant(_closing(office, policy, now)),
        "next": instant(policy.next_opening(now)),
    }


def _closing(office: Office, policy: Policy, now: datetime) -> datetime | None:
    """Today's end of the opening hours, unless the day has none or they are past."""
    day = office.day(now)
    hours = policy.hours_on(day)
    if hours is None:
        return None
    midnight = hours[1] == time(0)
    closes = datetime.combine(day + timedelta(days=midnight), hours[1], office.zone)
    return closes if closes > now else None
