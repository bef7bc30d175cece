"""Keeps one page on the screen: looks at it every second, and mends what is not well."""

from __future__ import annotations

import time

import structlog

from kiosk.machine import page, profile
from kiosk.machine.chromium import Chromium
from kiosk.machine.devtools import Crashed, Gone, Refused, Stopped, Unanswered
from kiosk.machine.flags import flags
from kiosk.machine.judge import Judge, Pause, Remedy, Sight
from kiosk.machine.page import Page
from kiosk.machine.settings import Settings
from kiosk.machine.stop import Stop

LOOK_EVERY = 1.0

log = structlog.get_logger("mottak.kiosk")


def watch(settings: Settings, stop: Stop) -> None:
    """Run until `stop`: one Chromium after another."""
    assert settings.program is not None
    pause = Pause()
    while True:
        profile.prepare(settings.profile)
        try:
            why, was_well = _one_life(settings, stop)
        except Stopped:
            log.info("stopped")
            return
        wait = pause.after(was_well)
        log.warning("restarting", why=why, wait_s=wait)
        if stop.within(wait):
            return


def _one_life(settings: Settings, stop: Stop) -> tuple[str, bool]:
    """One Chromium from its start to its end; why it ended, and whether it ever showed the page."""
    assert settings.program is not None
    words = flags(settings, page.WAITING_PAGE)
    with Chromium(settings.program, words, stop.wake) as chromium:
        log.info("chromium started")
        life = _Life(settings, Page(chromium.devtools, settings))
        try:
            life.page.open()
            while life.go_on():
                _rest(chromium)
        except (Gone, Unanswered, Refused, Crashed) as ended:
            life.why = type(ended).__name__.lower()
        except Stopped:
            chromium.close()
            raise
        return life.why, life.was_well


def _rest(chromium: Chromium) -> None:
    """Until the next look, or until the page crashes: that is seen to at once."""
    try:
        chromium.devtools.rest(LOOK_EVERY)
    except Crashed:
        return


class _Life:
    """What is known of the page in one Chromium."""

    def __init__(self, settings: Settings, shown: Page) -> None:
        self._settings = settings
        self.page = shown
        self._judge = Judge(time.monotonic())
        self._last = Sight.LOADING
        self._asked = False
        self.why = ""

    def go_on(self) -> bool:
        """Look and mend; whether this Chromium may stay."""
        sight = self.page.look()
        if sight is not self._last:
            log.info("screen", sight=sight.value)
        self._last = sight
        self._say_token()
        remedy = self._judge.judge(sight, time.monotonic())
        if remedy is Remedy.RESTART:
            self.why = sight.value
            return False
        if remedy is Remedy.WAIT:
            self.page.show_waiting()
        if remedy is Remedy.REVIVE:
            self.page.revive()
        if remedy is Remedy.RELOAD or (remedy is Remedy.TRY and page.answers(self._settings)):
            self.page.load()
        return True

    @property
    def was_well(self) -> bool:
        """Whether the page has been on the screen at all."""
        return self._judge.was_well

    def _say_token(self) -> None:
        """The server does not let this screen in; only a person can mend that."""
        if self.page.asks_for_token and not self._asked:
            log.warning("not signed in: the server wants a token that it knows for this page")
        self._asked = self.page.asks_for_token
