"""No rule of axe-core is broken in any state of any screen, in any look."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Page

from tests.browser.access import kiosk_walk, looks, room_walk, staff_walk
from tests.browser.access.axe import violations
from tests.browser.entrance import Entrance
from tests.proves import proves

Walk = Callable[[Entrance], Iterator[str]]
Looks = Callable[[Page], Iterator[str]]


@pytest.mark.timeout(1200)
@proves("1.1.1", "1.3.1", "1.4.3", "2.4.2", "2.5.8", "3.1.1", "3.1.2", "4.1.2")
def test_every_state_of_the_kiosk(everything: Entrance) -> None:
    kiosk, broken = everything.kiosk, []
    everything.begin("axe")
    kiosk.page.clock.install()
    for state in kiosk_walk.whole(everything):
        print(f"kiosk: {state}")
        for look in looks.of_kiosk(kiosk):
            broken += [f"kiosk, {state} ({look}): {v}" for v in violations(kiosk.page)]
    assert broken == []


@pytest.mark.timeout(600)
@pytest.mark.parametrize(
    ("screen", "walk", "seen"),
    [
        ("phone", room_walk.phone, looks.of_phone),
        ("display", room_walk.display, looks.of_machine),
        ("guide", staff_walk.guide, looks.of_machine),
        ("desk", staff_walk.desk, looks.of_machine),
        ("office", staff_walk.office, looks.of_machine),
        ("start", staff_walk.start, looks.of_machine),
    ],
    ids=["phone", "display", "guide", "desk", "office", "start"],
)
@proves("1.1.1", "1.3.1", "1.4.3", "2.4.1", "2.4.2", "2.4.6", "2.5.8", "3.1.1", "4.1.2")
def test_every_state_of_the_other_screens(
    everything: Entrance, screen: str, walk: Walk, seen: Looks
) -> None:
    broken = []
    for state in walk(everything):
        print(f"{screen}: {state}")
        for look in seen(everything.pages[screen]):
            found = violations(everything.pages[screen])
            broken += [f"{screen}, {state} ({look}): {v}" for v in found]
    assert broken == []
