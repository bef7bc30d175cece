"""Whose calls a screen shows: a zone, and nothing lost by it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from server.domain.screens import Screen
from tests.builders import screen, waiting_room

SERVICES, LETTERS = ("work", "social", "aap"), ("A", "B", "C")


def zoned(name: str, *, services: str = "", letters: str = "") -> Screen:
    return screen(
        name=name, devices=frozenset({name}), services=frozenset(services.split()),
        letters=frozenset(letters),
    )  # fmt: skip


def test_a_screen_without_a_zone_shows_every_call() -> None:
    assert waiting_room().screens_for("work", "A") == ("default",)


def test_a_zoned_screen_shows_the_calls_of_its_services_and_letters_only() -> None:
    room = waiting_room(zoned("up", services="work"), zoned("down", letters="B"))
    assert room.screens_for("work", "A") == ("up",)
    assert room.screens_for("social", "B") == ("down",)


def test_a_call_without_a_service_stands_on_every_screen() -> None:
    room = waiting_room(zoned("up", services="work"), zoned("down", letters="B"))
    assert room.screens_for(None, "G") == ("up", "down")


def test_a_call_in_no_zone_stands_on_every_screen() -> None:
    room = waiting_room(zoned("up", services="work"), zoned("down", letters="B"))
    assert room.screens_for("aap", "C") == ("up", "down")


def test_a_device_that_no_screen_names_shows_the_last() -> None:
    room = waiting_room(zoned("up"), screen())
    assert (room.screen_of("up").name, room.screen_of("new").name) == ("up", "default")


zones = st.builds(
    zoned,
    st.sampled_from(["a", "b", "c"]),
    services=st.lists(st.sampled_from(SERVICES)).map(" ".join),
    letters=st.lists(st.sampled_from(LETTERS)).map("".join),
)


@given(st.lists(zones, min_size=1), st.sampled_from([*SERVICES, None]), st.sampled_from(LETTERS))
def test_no_zones_lose_a_call(screens: list[Screen], service: str | None, letter: str) -> None:
    assert waiting_room(*screens).screens_for(service, letter)
