"""A printer that speaks ESC/POS, whatever it hangs on: one opened channel for each slip."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from time import monotonic

from printers.devices.base import Interrupted, NotReady, Slip, Status
from printers.devices.channel import Channel, settle
from printers.devices.letters import Unprintable, letter_parts
from printers.devices.raster import escpos_parts
from printers.devices.status import Listener
from printers.paper import Paper
from printers.traits import Traits

CONFIRM, PRINTING = 1.0, 30.0
"""Seconds: in which an idle printer answers in its turn if it ever does, and within which one that
is well has printed what it has taken."""

Connect = Callable[[], Channel]
"""Opens the channel, or raises NotReady: then nothing was printed."""


class EscposPrinter:
    """Learns by asking whether the printer answers, and whether it confirms what it printed."""

    def __init__(self, connect: Connect, paper: Paper, traits: Traits) -> None:
        self._connect = connect
        self.paper = paper
        self.traits = traits
        self._speaks = traits.status_supported != "no"
        self.confirms: bool | None = None if traits.confirm else False

    def status(self) -> Status:
        try:
            channel = self._connect()
        except NotReady:
            return Status(online="bad")
        try:
            if self.traits.status_supported == "no":
                return Status()
            status = self._ask(channel)
            self._learn(channel, status)
            return status
        except OSError:
            return Status(online="bad")
        finally:
            channel.close()

    def open(self) -> EscposSession:
        """Connect, and ask a printer that has answered before whether it can print."""
        channel = self._connect()
        try:
            status = self._ask(channel) if self._speaks else Status()
            self._check(status)
            if self.confirms is None:
                self._learn(channel, status)
        except NotReady:
            channel.close()
            raise
        except OSError as error:
            channel.close()
            raise NotReady("closed") from error
        return EscposSession(self, channel, self._speaks)

    def close(self) -> None:
        """Nothing stays open between slips."""

    def _learn(self, channel: Channel, status: Status) -> None:
        """Find out, while it has nothing to print, whether it answers in its turn."""
        if self.traits.confirm and not self.confirms and status.online == "ok":
            listener = Listener(channel, self.traits.stall)
            listener.ask_for_the_end()
            self.confirms = listener.hears_the_end(CONFIRM)

    def _check(self, status: Status) -> None:
        if status.obstacle:
            raise NotReady(status.obstacle)
        if self.traits.status_supported == "yes" and status.online == "unknown":
            raise NotReady("silent")

    def _ask(self, channel: Channel) -> Status:
        status = Listener(channel, self.traits.stall).status()
        self._speaks = self.traits.status_supported == "yes" or status.online != "unknown"
        return status


class EscposSession:
    """One channel, for one slip."""

    def __init__(self, printer: EscposPrinter, channel: Channel, speaks: bool) -> None:
        self._printer = printer
        self._channel = channel
        self._stall = printer.traits.stall
        self._speaks = speaks

    def print(self, slip: Slip) -> Status:
        try:
            for part in self._parts(slip):
                self._channel.send(part, self._stall)
            settle(self._channel, self._stall)
            if not self._speaks:
                # Whoever never answers can still hang up.
                self._channel.receive(0.05)
                return Status()
            return self._look_after()
        except TimeoutError as error:
            raise Interrupted("stalled") from error
        except OSError as error:
            raise Interrupted("closed") from error

    def close(self) -> None:
        self._channel.close()

    def _parts(self, slip: Slip) -> Iterator[bytes]:
        """Its own letters where it has them all, and where that is wished; else the picture."""
        traits, paper = self._printer.traits, self._printer.paper
        if traits.mode == "text":
            try:
                return iter(letter_parts(slip.job, paper, traits))
            except Unprintable:
                pass
        return escpos_parts(slip.picture, paper, traits)

    def _look_after(self) -> Status:
        """Ask again: paper may have run out meanwhile, or the printer been switched off."""
        listener = Listener(self._channel, self._stall)
        if not self._printer.confirms:
            return _without_trouble(listener.status())
        self._await_the_end(listener)
        return listener.status()

    def _await_the_end(self, listener: Listener) -> None:
        """Wait until it says that the slip is out; raises Interrupted once it is in trouble.

        That all bytes were taken is not enough: a printer's memory holds a whole slip or several.
        """
        started = monotonic()
        listener.ask_for_the_end()
        while not listener.hears_the_end(1.0):
            status, waited = listener.status(), monotonic() - started
            # A slow one, whose memory is full, hears no question before it has room for it.
            if status.obstacle or waited > max(self._stall, PRINTING):
                _without_trouble(status)
                raise TimeoutError
            if status.online == "unknown" and waited > self._stall:
                raise Interrupted("silent")


def _without_trouble(status: Status) -> Status:
    if status.online == "unknown":
        raise Interrupted("silent")
    if status.obstacle:
        raise Interrupted(status.obstacle)
    return status
