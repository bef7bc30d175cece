"""No rule of axe-core is broken in any state of any screen, in any look."""

from __future__ import annotations

import pytest

from tests.browser.access import kiosk_walk, looks
from tests.browser.access.axe import violations
from tests.browser.entrance import Entrance
from tests.proves import proves


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
