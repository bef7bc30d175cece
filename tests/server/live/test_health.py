"""Screens say how they are; the manager and the machines' keeper see it, and see silence too."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from server.domain.model import Actor, Role
from server.live.presence import Presence
from server.wire.health import health_of
from tests.running import Server
from tests.talking import Screen, ask
from tests.waiting import until

WELL: dict[str, Any] = {
    "version": "0123456789", "uptime_s": 60, "screen": "start", "errors": 0, "touches": 3,
    "memory_mb": 20, "audio": "on", "camera": "ok", "scanner": True,
}  # fmt: skip
NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)


def device(office: Server, id_: str = "test-kiosk") -> dict[str, Any]:
    """How the manager sees this screen, among those that other tests may have added."""
    devices = office.api("manager").get("devices")["devices"]
    found: dict[str, Any] = next(one for one in devices if one["id"] == id_)
    return found


def figures(office: Server) -> str:
    """What Prometheus reads."""
    return ask(office.url, "GET", "/metrics").body.decode()


def test_the_manager_sees_how_a_screen_is(office: Server) -> None:
    screen = office.screen("/kiosk", "kiosk")
    before = device(office)
    assert (before["connected"], before["answering"], before["health"]) == (True, True, None)
    screen.emit("health", {**WELL, "errors": 2})
    seen = until(lambda: device(office)["health"], "its health is seen")
    assert seen == {**WELL, "errors": 2}
    told = device(office)
    assert told["outdated"] is True and told["since"]
    assert 'mottak_screen_answers{device="test-kiosk",office="fredrikstad"} 1.0' in figures(office)
    assert 'mottak_screen_errors{device="test-kiosk",office="fredrikstad"} 2.0' in figures(office)
    screen.close()


def test_a_screen_with_the_servers_own_files_is_up_to_date(office: Server) -> None:
    version = ask(office.url, "GET", "/kiosk/shell.json").json["version"]
    screen = office.screen("/kiosk", "kiosk")
    screen.emit("health", {**WELL, "version": version})
    until(lambda: device(office)["health"], "its health is seen")
    assert device(office)["outdated"] is False
    screen.close()


def test_of_a_screen_that_is_away_nobody_knows_how_it_is(office: Server) -> None:
    # One of its own: no other test holds a line of it.
    made = office.api("manager").did("devices", {"kind": "display", "name": "In the corner"})
    screen = Screen(office.url, "/display", {"token": made["token"]})
    screen.emit("health", WELL)
    until(lambda: device(office, made["id"])["health"], "its health is seen")
    screen.close()
    until(lambda: not device(office, made["id"])["connected"], "it is missed")
    told = device(office, made["id"])
    assert (told["answering"], told["health"], told["since"]) == (None, None, None)
    answers = f'mottak_screen_answers{{device="{made["id"]}",office="fredrikstad"}} 0.0'
    assert answers in figures(office)


@pytest.mark.parametrize(
    "told",
    [
        None, 7, [], "well", {}, {**WELL, "screen": "services"}, {**WELL, "code": "K7M4QX"},
        {**WELL, "version": "<b>"}, {**WELL, "errors": -1}, {**WELL, "uptime_s": 10**12},
        {**WELL, "version": "x" * 41},
    ],
)  # fmt: skip
def test_nonsense_and_anything_of_a_visitor_is_not_kept(told: object) -> None:
    assert health_of(told) is None


def test_a_screen_that_is_connected_and_silent_for_a_minute_does_not_answer() -> None:
    now = NOON
    presence = Presence(lambda: now)
    presence.came(Actor("a", "kiosk-1", Role.KIOSK, "Kiosk"), "s1")
    presence.came(Actor("a", "printer-1", Role.PRINTER, "Skriver"), "s2")
    health = health_of(WELL)
    assert health is not None

    def answers() -> object:
        return presence.devices("a")["kiosk-1"]["answering"]

    assert answers() is True
    now = NOON + timedelta(seconds=59)
    assert answers() is True
    presence.beat("s1", health)
    now = NOON + timedelta(seconds=118)
    assert answers() is True
    now = NOON + timedelta(seconds=119)
    assert answers() is False
    assert presence.screens("a") == {"kiosk-1": (False, health)}
    assert presence.devices("a")["printer-1"]["answering"] is None
    presence.went("s1")
    assert answers() is None
