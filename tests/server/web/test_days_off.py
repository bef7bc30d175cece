"""On a day off the door is shut for all but what is urgent, and says when it opens."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from server.domain.model import PhoneLine
from tests.running import noon_zone, running


def test_a_day_off_is_told_at_the_entrance_and_acute_goes_past_it(tmp_path: Path) -> None:
    now = datetime.now(UTC)
    zone = ZoneInfo(noon_zone(now))
    today = now.astimezone(zone).date()
    off = ", ".join((today + timedelta(days=n)).isoformat() for n in range(3))
    with running(tmp_path, office=f"closed_on = [{off}]") as server:
        kiosk = server.screen("/kiosk", "kiosk").snapshot
        opens = datetime.fromisoformat(kiosk["opening"]["next"]).astimezone(zone)
        assert (kiosk["mode"], kiosk["opening"]["today"]) == ("closed", None)
        assert opens == datetime.combine(today + timedelta(days=3), datetime.min.time(), zone)
        at_door = server.api("kiosk")
        assert at_door.arrive(by="walk_in", service="arbeid")["verdict"] == "closed"
        assert at_door.arrive(by="acute")["verdict"] == "acute"
        guide = server.api("guide")
        guide.did("policy/mode", {"mode": "open", "comment": "vi er her likevel"})
        assert at_door.arrive(by="walk_in", service="arbeid")["verdict"] == "drop_in"


def test_nobody_is_sent_to_a_phone_that_nobody_takes_without_being_told() -> None:
    line = PhoneLine("1", frozenset(range(5)), 540, 900, frozenset({date(2027, 3, 29)}))
    assert [line.answers_on(date(2027, 3, day)) for day in (27, 29, 30)] == [False, False, True]
