"""What an office says of its waiting room, and the sentence that refuses what cannot be."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from server.domain.screens import Region, WaitingRoom
from server.settings import SettingsError, read

SERVICE = {
    "id": "work", "name": {"nb": "Arbeid"}, "letter": "A", "minutes": 30, "target_wait": 20,
}  # fmt: skip


def own(display: Any = (), **changes: Any) -> dict[str, Any]:
    office = {
        "id": "here", "name": "NAV", "services": [SERVICE], "display": list(display),
        "desks": [{"id": "1", "name": "Rom 1"}], **changes,
    }  # fmt: skip
    return {"office": [office]}


def room(display: Any = (), **changes: Any) -> WaitingRoom:
    return read(own(display, **changes), "my.toml", {}).offices["here"].waiting_room


def refused(display: Any = (), **changes: Any) -> str:
    with pytest.raises(SettingsError) as wrong:
        read(own(display, **changes), "my.toml", {})
    assert "\n" not in str(wrong.value) and str(wrong.value).startswith("my.toml: ")
    return str(wrong.value)


def test_an_office_that_says_nothing_has_one_screen_for_every_device() -> None:
    (screen,) = room().screens
    assert (screen.name, screen.distance, screen.languages) == ("default", 5, ("nb", "en"))
    assert screen.regions[-3:] == (
        Region("calls_large", 46),
        Region("list", 54),
        Region("message", 0),
    )


def test_a_screen_is_a_ready_layout_and_what_differs_in_it() -> None:
    first, rest = room([{"devices": ["d-2"], "layout": "list_only", "distance": 10}]).screens
    assert (first.name, first.distance, Region("list", 100) in first.regions) == ("d-2", 10, True)
    assert (rest.name, rest.distance) == ("default", 5)


def test_a_screen_may_have_regions_of_its_own_and_a_layout_be_added() -> None:
    mine = {"devices": ["d-2"], "regions": ["clock", "desks 100"]}
    screen = room([mine]).screens[0]
    assert screen.regions == (Region("clock", 0), Region("desks", 100)) and screen.layout is None
    data = own([{"devices": ["d-2"], "layout": "hall"}])
    data["display"] = {"layouts": {"hall": ["list 70", "picture 30"]}}
    screens = read(data, "my.toml", {}).offices["here"].waiting_room.screens
    assert screens[0].regions == (Region("list", 70), Region("picture", 30))


def test_the_screen_of_all_other_devices_may_be_set_too() -> None:
    (screen,) = room([{"devices": ["default"], "distance": 3}]).screens
    assert screen.distance == 3


@pytest.mark.parametrize(
    ("screen", "says"),
    [
        ({"devices": ["d"], "layout": "huge"}, "huge is no layout"),
        ({"devices": ["d"], "regions": ["calls 50"]}, "'calls 50' is no region"),
        ({"devices": ["d"], "regions": ["list"]}, "list needs a share"),
        ({"devices": ["d"], "regions": ["list 0"]}, "is no region"),
        ({"devices": ["d"], "regions": ["list 50", "list 50"]}, "list more than once"),
        ({"devices": ["d"], "regions": ["clock", "picture 50"]}, "shows no calls"),
        ({"devices": ["d"], "distance": 4}, "distance"),
        ({"devices": ["d"], "inches": 5}, "inches"),
        ({"devices": ["d"], "orientation": "up"}, "orientation"),
        ({"devices": ["d"], "volume": 101}, "volume"),
        ({"devices": ["d"], "volum": 1}, "volum is not a setting"),
        ({"devices": []}, "devices"),
        ({"layout": "list_only"}, "devices"),
        ({"devices": ["d"], "services": ["fish"]}, "zoned to service fish"),
        ({"devices": ["d"], "letters": ["X"]}, "zoned to letter X"),
        ({"devices": ["d"], "languages": ["ti"]}, "speaks ti"),
        ({"devices": ["d", "d"]}, "more than one display"),
    ],
)
def test_what_a_screen_cannot_be_is_one_sentence(screen: dict[str, Any], says: str) -> None:
    assert says in refused([screen])


def test_a_room_whose_name_would_have_to_be_set_smaller_is_refused() -> None:
    desks = [{"id": "1", "name": "Ekspedisjonen"}]
    assert room([{"devices": ["d"], "distance": 5}], desks=desks).screens
    said = refused([{"devices": ["d"], "distance": 10}], desks=desks)
    assert "'Ekspedisjonen'" in said and "10 m" in said and "shorten" in said


def test_planned_messages_have_words_and_a_time_that_comes() -> None:
    message = {"text": {"nb": "Vi stenger kl. 12"}, "days": [4], "from": "09:00", "to": "12:00"}
    (notice,) = room(display_messages=[message]).notices
    assert (notice.texts["nb"], set(notice.days)) == ("Vi stenger kl. 12", {4})
    assert "has no text in nb" in refused(display_messages=[{"text": {"en": "Hi"}}])
    assert "ends before" in refused(display_messages=[{**message, "to": "08:00"}])
    late = {**message, "first": "2026-12-02", "last": "2026-12-01"}
    assert "last day before its first" in refused(display_messages=[late])


def test_pictures_are_those_of_the_folder_each_with_words(tmp_path: Path) -> None:
    (tmp_path / "park.svg").write_text("<svg/>")
    (tmp_path / "notes.txt").write_text("not a picture")
    alt = {"park.svg": {"nb": "En park"}}
    pictures = room(pictures={"folder": str(tmp_path), "alt": alt}).pictures
    assert [one.file for one in pictures.shown] == ["park.svg"]


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"folder": "/no/such"}, "is not a folder"),
        ({"alt": {}}, "park.svg has no words"),
        ({"alt": {"park.svg": {"nb": "x"}, "gone.png": {"nb": "x"}}}, "gone.png"),
        ({"alt": {"../park.svg": {"nb": "x"}}}, "not the name of a file"),
        ({"max_kb": 1}, "larger than pictures.max_kb"),
        ({"seconds": 2}, "seconds"),
    ],
)
def test_pictures_that_cannot_be_shown_are_one_sentence(
    tmp_path: Path, change: dict[str, Any], says: str
) -> None:
    (tmp_path / "park.svg").write_text("<svg>" + " " * 1100 + "</svg>")
    table = {"folder": str(tmp_path), "alt": {"park.svg": {"nb": "En park"}}, **change}
    assert says in refused(pictures=table)
