"""Notices what another process has written, and whose token was withdrawn by anybody."""

from __future__ import annotations

from server.live.doors import Live
from server.live.screens import OfficeNamespace


class Relay:
    """Looked after every second: a command line has no line to the screens."""

    def __init__(
        self, live: Live, screens: list[OfficeNamespace], others: list[OfficeNamespace]
    ) -> None:
        self._live = live
        self._screens = screens
        self._all = [*screens, *others]
        self._looked: dict[str, int] = {}

    def look(self) -> None:
        """Compare each office's last number with those seen and announced here."""
        for office in self._live.offices:
            with self._live.world.store.reading() as look:
                seq = look.seq(office)
                news = self._looked.get(office) != seq
                stand = {actor.id for actor in look.actors(office)} if news else set()
            if news:
                self._part(office, stand)
                self._looked[office] = seq
            self._refresh(office, seq)

    def _part(self, office: str, stand: set[str]) -> None:
        """Sockets whose token was withdrawn are closed."""
        for namespace in self._all:
            for one, actor in namespace.here(office):
                if actor.id not in stand:
                    namespace.disconnect(one)

    def _refresh(self, office: str, seq: int) -> None:
        announced = self._live.announcer.announced
        if seq > announced.setdefault(office, seq):
            announced[office] = seq
            for screen in self._screens:
                screen.refresh(office)
