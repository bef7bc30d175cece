"""One line that asks without end gets its answers slowly, and keeps nobody else waiting."""

from __future__ import annotations

import json

from server.live.turns import AT_ONCE
from tests.running import Server
from tests.talking import Screen

ASKED = 400
FEW = 60
"""One a second after the first five: a machine would have to be very slow to reach this."""


def pictures(screen: Screen) -> int:
    """How many it has been given when everything that was asked has had time to be answered."""
    screen.listen(2)
    return len(screen.snapshots)


def test_a_screen_that_asks_in_a_circle_is_given_few_pictures(office: Server) -> None:
    for namespace, role in (("/staff", "guide"), ("/display", "display")):
        screen = office.screen(namespace, role)
        for _ in range(ASKED):
            screen.emit("resync")
        office.api("kiosk").arrive(by="acute")
        assert 2 <= pictures(screen) < FEW
        assert screen.resync()["seq"] == office.api("manager").get("board")["seq"]
        screen.close()


def test_the_last_picture_is_newer_than_the_last_question(office: Server) -> None:
    screen = office.screen("/staff", "guide")
    for _ in range(AT_ONCE + 3):
        office.api("kiosk").arrive(by="acute")
        screen.emit("resync")
    seq = office.api("manager").get("board")["seq"]
    screen.hear(lambda: screen.snapshot["seq"] == seq)
    screen.close()


def test_a_line_that_connects_in_a_circle_is_given_few_pictures(office: Server) -> None:
    screen = office.screen("/staff", "guide")
    auth = json.dumps({"token": office.token("guide")})
    for _ in range(ASKED):
        screen.send_frame("41/staff,")
        screen.send_frame(f"40/staff,{auth}")
    office.api("kiosk").arrive(by="acute")
    assert 2 <= pictures(screen) < FEW
    screen.close()


def test_a_phone_that_asks_in_a_circle_is_given_few_pictures(office: Server) -> None:
    made = office.api("kiosk").arrive(by="guide")
    token = made["ticket"]["url"].rpartition("/")[2]
    phone = Screen(office.url, "/ticket", {"token": token})
    for _ in range(ASKED):
        phone.emit("resync")
    assert 2 <= pictures(phone) < FEW
    phone.close()


def test_what_is_said_to_a_line_that_says_too_much_is_not_lost(office: Server) -> None:
    """Read slowly, in its order; the other side sees only that it takes time."""
    printer, staff = office.screen("/printer", "printer"), office.screen("/staff", "guide")
    for _ in range(3000):
        printer.emit("status", {"paper": "ok", "cover": "ok", "online": "ok", "x": "y" * 60})
    printer.emit("status", {"paper": "bad", "cover": "ok", "online": "ok"})
    staff.hear(lambda: any(e.get("printer", {}).get("paper") == "bad" for e in staff.events), 30)
    staff.close()
    printer.close()
