"""From the tables of a waiting room to the values of the domain, and what is wrong together."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import ceil, hypot, radians, tan
from pathlib import Path

from server.domain.screens import Notice, Picture, Pictures, Region, Screen, WaitingRoom
from server.settings.display import REGION, NoticeTable, PicturesTable, ScreenTable

TYPES = (".png", ".jpg", ".jpeg", ".svg", ".webp")
READ_AT = radians(0.7)
"""The angle at which the capitals of a call are seen: ISO 9241-303's and a half."""
CAPITALS = 0.727
"""Height of capitals in the screens' typeface, of the size of the type."""
WIDEST = 0.9
"""How much of a screen's width a call may take."""


def waiting_room(
    screens: Sequence[ScreenTable],
    notices: Iterable[NoticeTable],
    pictures: PicturesTable,
    languages: Sequence[str],
) -> WaitingRoom:
    """The screens of an office that speaks these languages."""
    return WaitingRoom(
        tuple(_screen(one, languages) for one in screens),
        tuple(_notice(one) for one in notices),
        _pictures(pictures),
    )


def _screen(table: ScreenTable, languages: Sequence[str]) -> Screen:
    return Screen(
        name=table.name,
        devices=frozenset(table.devices),
        layout=table.layout or None,
        regions=tuple(_region(one) for one in table.regions),
        distance=table.distance,
        inches=table.inches,
        portrait=table.orientation == "portrait",
        services=frozenset(table.services),
        letters=frozenset(table.letters),
        languages=tuple(table.languages) or _own(languages),
        chime=table.chime,
        speech=table.speech,
        volume=table.volume,
    )


def _own(languages: Sequence[str]) -> tuple[str, ...]:
    """The office's first, and English for those who do not read it."""
    second = ("en",) if "en" in languages[1:] else ()
    return (languages[0], *second)


def _region(text: str) -> Region:
    found = REGION.fullmatch(text)
    kind, share = found.groups() if found else (text, None)
    return Region(kind, int(share or 0))


def _notice(n: NoticeTable) -> Notice:
    return Notice(n.text, frozenset(n.days), n.opens, n.closes, n.first, n.last)


def _pictures(table: PicturesTable) -> Pictures:
    files = _files(table) if table.folder else []
    shown = tuple(Picture(one.name, table.alt.get(one.name, {})) for one in files)
    return Pictures(table.folder, table.seconds, table.max_kb, shown)


def _files(table: PicturesTable) -> list[Path]:
    folder = Path(table.folder)
    found = sorted(folder.iterdir()) if folder.is_dir() else []
    return [one for one in found if one.suffix.lower() in TYPES and one.is_file()]


def check_screens(
    screens: Sequence[ScreenTable],
    services: Iterable[tuple[str, str]],
    rooms: Iterable[str],
    languages: Sequence[str],
) -> None:
    """Raise ValueError for what an office's screens name and the office does not have.

    `services` are ids with letters.
    """
    of = dict(services)
    for screen in screens:
        where = f"the display of {screen.name}"
        _known(f"{where} is zoned to service", screen.services, of)
        _known(f"{where} is zoned to letter", screen.letters, set(of.values()))
        _known(f"{where} speaks", screen.languages, languages)
        for room in rooms:
            _fits(where, screen, room)
    devices = [device for screen in screens for device in screen.devices]
    for device in devices:
        if devices.count(device) > 1:
            raise ValueError(f"device {device} has more than one display")


def _known(what: str, given: Iterable[str], known: Iterable[str]) -> None:
    if strange := set(given) - set(known):
        raise ValueError(f"{what} {min(strange)}, which the office does not have")


def _fits(where: str, screen: ScreenTable, room: str) -> None:
    """A call is never set smaller than it can be read, so a room's name must have its place."""
    width = _width_mm(screen) * WIDEST
    longest = max(room.split() or [""], key=_ems)
    needed = _ems(longest) * cap_mm(screen.distance) / CAPITALS
    if needed > width:
        raise ValueError(
            f"{where} has no place for the room {room!r}: at {screen.distance} m it would be"
            f" {ceil(needed)} mm wide, and the screen holds {int(width)};"
            " shorten the name, or set another distance or larger inches"
        )


def cap_mm(distance: float) -> int:
    """Height of a call's capitals that are read at this many metres, in whole millimetres."""
    return ceil(distance * 1000 * tan(READ_AT))


def _width_mm(screen: ScreenTable) -> float:
    side = 9 if screen.orientation == "portrait" else 16
    return screen.inches * 25.4 * side / hypot(16, 9)


def _ems(word: str) -> float:
    """Its width in heavy type, rather too much than too little."""
    return sum(0.95 if c in "mwMW@" else 0.74 if c.isupper() else 0.4 if c in "iljtf.," else 0.66
               for c in word)  # fmt: skip


def check_notices(notices: Iterable[NoticeTable], languages: Sequence[str]) -> None:
    """Raise ValueError for a planned message that lacks the office's own language."""
    for notice in notices:
        if not notice.text.get(languages[0]):
            raise ValueError(f"a message of display_messages has no text in {languages[0]}")


def check_pictures(table: PicturesTable, languages: Sequence[str]) -> None:
    """Raise ValueError for pictures that cannot be shown to everyone."""
    if not table.folder:
        return
    if not Path(table.folder).is_dir():
        raise ValueError(
            f"pictures.folder: {table.folder} is not a folder; make it or name another"
        )
    files = _files(table)
    for one in files:
        if one.stat().st_size > table.max_kb * 1024:
            raise ValueError(f"picture {one.name} is larger than pictures.max_kb; make it smaller")
        if not table.alt.get(one.name, {}).get(languages[0]):
            raise ValueError(
                f"picture {one.name} has no words; write what it shows in pictures.alt,"
                f" in {languages[0]} at least"
            )
    if gone := set(table.alt) - {one.name for one in files}:
        raise ValueError(f"pictures.alt names {min(gone)}, which is not in the folder")
