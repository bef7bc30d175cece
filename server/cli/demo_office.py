"""Makes the demo office: settings, tokens, and the bundled day moved to today around now.

Started again on the same day it keeps what happened, its tokens too; on another day, or when its
database cannot be used, it begins anew.
"""

from __future__ import annotations

import json
import shutil
import tomllib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from importlib.resources import files
from pathlib import Path
from typing import Any
from urllib.parse import urlencode
from zoneinfo import ZoneInfo

from rich.console import Console

from server import wire
from server.calendars import Booking
from server.cli.appointments import load, progress_on, read_file
from server.cli.parts import by_command, world_of
from server.clock import now
from server.domain.model import Actor, Office, Role
from server.settings import Settings, read
from server.usecases.opening import add_actor
from server.usecases.unit import Unit, World, perform

OFFICE = "fredrikstad"
DAY = "day-2026-11-24.utf8.csv"
BEFORE, AFTER = timedelta(minutes=90), timedelta(hours=3)
TOMORROW_EVERY = 13
MADE_FROM = (5, 20)
"""Between these hours in Oslo the demo keeps Norwegian time; see `_zone`."""

ROLES = (
    Role.KIOSK, Role.DISPLAY, Role.SURVEY, Role.PRINTER, Role.GUIDE, Role.ADVISER, Role.MANAGER,
    Role.CALENDAR,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Demo:
    """A demo office that is ready to be served."""

    settings: Settings
    url: str
    tokens: Mapping[str, str]
    links: Mapping[str, str]
    codes: Sequence[str]
    loaded: int
    zone_note: str


def make(folder: Path, url: str, paper_port: int, *, fresh: bool) -> Demo:
    """Make or take up the office in `folder` and write `demo.json` for scripts."""
    at, old = now(), _old(folder)
    zone = _zone(at)
    if fresh or old.get("day") != _day(at, str(old.get("zone", zone))):
        _wipe(folder)
        old = {}
    zone = str(old.get("zone", zone))
    settings = _settings(folder, url, zone)
    world = world_of(settings)
    office = settings.offices[OFFICE]
    tokens = old.get("tokens") or _make_tokens(world, office)
    bookings = _spread(_read(settings, office), at, office, _arrived(world, office))
    report = load(world, office, bookings, progress_on(Console(stderr=True)))
    links = _links(url, tokens, paper_port)
    _write(folder, at, zone, url, office, tokens, links, bookings)
    moved = zone != "Europe/Oslo"
    codes = [b.code for b in bookings if b.code]
    return Demo(
        settings, url, tokens, links, codes, sum(report.changes.values()),
        f"It is night in Norway: the demo office keeps {zone}, so that its day is not over."
        if moved else "",
    )  # fmt: skip


def _old(folder: Path) -> dict[str, Any]:
    """What the last start wrote, if it can still be used."""
    try:
        known = json.loads((folder / "demo.json").read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    usable = isinstance(known, dict) and (folder / "mottak.db").exists()
    return known if usable and {*ROLES} <= {*known.get("tokens", ())} else {}


def _wipe(folder: Path) -> None:
    for name in ("mottak.db", "mottak.db-wal", "mottak.db-shm", "demo.json"):
        (folder / name).unlink(missing_ok=True)
    for name in ("paper", "spool"):
        shutil.rmtree(folder / name, ignore_errors=True)


def _zone(at: datetime) -> str:
    """Norway's, or at night one where it is about noon: early and late are on one day then."""
    hour = at.astimezone(ZoneInfo("Europe/Oslo")).hour
    if MADE_FROM[0] <= hour < MADE_FROM[1]:
        return "Europe/Oslo"
    offset = (12 - at.hour + 12) % 24 - 12
    return f"Etc/GMT{-offset:+d}" if offset else "Etc/GMT"


def _day(at: datetime, zone: str) -> str:
    return at.astimezone(ZoneInfo(zone)).date().isoformat()


def _settings(folder: Path, url: str, zone: str) -> Settings:
    """The demo's own table over the defaults; the environment does not reach into a demo."""
    own = tomllib.loads((files("config") / "demo" / "office.toml").read_text("utf-8"))
    own["office"][0] |= {"zone": zone, "theme": "theme.toml"}
    own["server"] = {
        "database": f"sqlite:///{folder / 'mottak.db'}",
        "secret_file": str(folder / "secret.key"),
        "public_url": url,
    }
    folder = Path(str(files("config") / "demo"))
    return read(own, "the demo office", {}, folder)


def _make_tokens(world: World, office: Office) -> dict[str, str]:
    names = {
        Role.KIOSK: "Kiosk ved døra", Role.DISPLAY: "Skjerm i venterommet",
        Role.SURVEY: "Skjerm ved utgangen", Role.PRINTER: "Skriver ved kiosken",
        Role.GUIDE: "Serviceveileder", Role.ADVISER: "Veiledere", Role.MANAGER: "Leder",
        Role.CALENDAR: "Kalendersystemet",
    }  # fmt: skip
    made: dict[str, str] = {}
    for role in ROLES:
        actor = Actor(office.id, f"demo-{role.value}", role, names[role])
        made[role.value], _ = perform(world, by_command(office), _adding(actor), str)
    return made


def _adding(actor: Actor) -> Callable[[Unit], str]:
    return lambda unit: add_actor(unit, actor)


def _read(settings: Settings, office: Office) -> list[Booking]:
    rows = read_file(settings, office.zone, Path(str(files("config") / "demo" / DAY)))
    return [row for row in rows if isinstance(row, Booking)]


def _arrived(world: World, office: Office) -> dict[str, datetime]:
    """Those who have come already keep their time."""
    with world.store.reading() as look:
        far = timedelta(days=400)
        all_ = look.appointments_between(office.id, now() - far, now() + far)
    return {a.external_id: a.start for a in all_ if a.arrived}


def _spread(
    bookings: list[Booking], at: datetime, office: Office, kept: Mapping[str, datetime]
) -> list[Booking]:
    """In the file's order from 90 minutes ago to three hours ahead, every 13th to tomorrow."""
    step = (BEFORE + AFTER) / max(len(bookings) - 1, 1)
    moved = []
    for index, booking in enumerate(bookings):
        start = kept.get(booking.external_id) or _rounded(at - BEFORE + step * index)
        if index % TOMORROW_EVERY == TOMORROW_EVERY - 1 and booking.external_id not in kept:
            start += timedelta(days=1)
        moved.append(replace(booking, start=start, end=start + (booking.end - booking.start)))
    return moved


def _rounded(at: datetime) -> datetime:
    """To the five minutes that people book."""
    return at.replace(minute=at.minute // 5 * 5, second=0, microsecond=0)


def _links(url: str, tokens: Mapping[str, str], paper_port: int) -> dict[str, str]:
    """Each screen signed in: the token stands behind the #, which browsers do not send."""
    paper = f"http://127.0.0.1:{paper_port}/"
    start = {
        "kiosk": tokens["kiosk"], "guide": tokens["guide"], "adviser": tokens["adviser"],
        "desk": "1", "display": tokens["display"], "survey": tokens["survey"],
        "manager": tokens["manager"], "paper": paper,
    }  # fmt: skip
    return {
        "start": f"{url}/#{urlencode(start)}",
        "kiosk": f"{url}/kiosk/#token={tokens['kiosk']}",
        "guide": f"{url}/guide/#token={tokens['guide']}",
        "desk": f"{url}/desk/#token={tokens['adviser']}&desk=1",
        "display": f"{url}/display/#token={tokens['display']}",
        "survey": f"{url}/survey/#token={tokens['survey']}",
        "office": f"{url}/office/#token={tokens['manager']}",
        "paper": paper,
    }


def _write(
    folder: Path,
    at: datetime,
    zone: str,
    url: str,
    office: Office,
    tokens: Mapping[str, str],
    links: Mapping[str, str],
    bookings: Sequence[Booking],
) -> None:
    """`demo.json`, for its owner only, whole or not at all."""
    told = {
        "url": url,
        "office": office.id,
        "day": _day(at, zone),
        "zone": zone,
        "tokens": tokens,
        "desks": list(office.desks),
        "services": list(office.services),
        "links": links,
        "appointments": [
            {
                "external_id": b.external_id,
                "code": b.code,
                "start": wire.instant(b.start),
                "status": b.status,
                "in_person": b.channel == "in_person",
            }
            for b in bookings
        ],
    }
    fresh = folder / "demo.json.new"
    fresh.touch(mode=0o600)
    fresh.write_text(json.dumps(told, ensure_ascii=False, indent=2) + "\n", "utf-8")
    fresh.replace(folder / "demo.json")
