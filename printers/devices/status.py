"""Read a printer's state, and believe only what it really says.

Source: Epson ESC/POS reference, "Transmit real-time status" (`DLE EOT n`, answered at once, bits 1
and 4 always set and bits 0 and 7 never) and "Transmit status" (`GS r 1`, answered in its turn, when
all that was sent before has been printed; bits 4 and 7 never set). Only the bits with a meaning
are looked at. python-escpos reads no answer as "paper is plenty"; here it is `unknown`.
"""

from __future__ import annotations

from time import monotonic

from printers.devices.base import Level, Status
from printers.devices.channel import Channel

TIMEOUT = 1.5
"""Seconds for all questions together; a printer that is silent longer does not speak."""
_LEAST_WAIT = 0.3
_FIXED, _ANSWER = 0b1001_0011, 0b0001_0010
_IN_TURN = 0b1001_0000
_STATE, _CAUSE, _ERROR, _PAPER = 1, 2, 3, 4
_OFFLINE = 0x08
_COVER_OPEN, _PAPER_STOP = 0x04, 0x20
_CUTTER = 0x08
_NEAR_END, _PAPER_END = 0x0C, 0x60
_BABBLE = 8
"""Bytes at once that are more than any status: what is there is no printer, say a web server."""
_NOISE = 1024
"""Bytes that nobody asked for, after which a printer is not listened to any longer."""


class Listener:
    """Asks over one channel, and sorts what comes back."""

    def __init__(self, channel: Channel, stall: float) -> None:
        self._channel = channel
        self._stall = stall
        self._finished = False

    def status(self, timeout: float = TIMEOUT) -> Status:
        """Ask what is wrong; raises OSError when the line is cut.

        A printer that leaves one question out is not asked the next: its late answer would be
        taken for another's.
        """
        started = monotonic()
        deadline, slowest = started + timeout, timeout
        answers: dict[int, int] = {}
        self._pass_over()
        for question in (_STATE, _CAUSE, _PAPER, _ERROR):
            before = monotonic()
            answer = self._ask(question, min(deadline, before + slowest))
            if answer is None:
                break
            answers[question] = answer
            slowest = max(_LEAST_WAIT, 4 * (monotonic() - before))
        return _read(answers)

    def ask_for_the_end(self) -> None:
        """Ask the printer to say so when it has printed all that it has."""
        self._finished = False
        self._channel.send(b"\x1dr\x01", self._stall)

    def hears_the_end(self, seconds: float) -> bool:
        """Wait for that word; also an earlier one counts, that came between other answers."""
        deadline = monotonic() + seconds
        while not self._finished and (left := deadline - monotonic()) > 0:
            self._hear(left)
        return self._finished

    def _pass_over(self) -> None:
        """Read what came late or unasked."""
        heard = 0
        while heard < _NOISE and (came := self._channel.receive(0)):
            self._note(came)
            heard += len(came)

    def _ask(self, question: int, deadline: float) -> int | None:
        """Give the answer byte; None when none came, or several, of which nobody knows which."""
        try:
            self._channel.send(b"\x10\x04" + bytes([question]), max(deadline - monotonic(), 0.01))
        except TimeoutError:
            return None
        heard = 0
        while heard < _NOISE and (left := deadline - monotonic()) > 0:
            came = self._hear(left)
            heard += len(came)
            if len(came) > _BABBLE:
                return None
            answers = [byte for byte in came if byte & _FIXED == _ANSWER]
            if answers:
                return answers[0] if len(answers) == 1 else None
        return None

    def _hear(self, seconds: float) -> bytes:
        came = self._channel.receive(seconds)
        self._note(came)
        return came

    def _note(self, came: bytes) -> None:
        self._finished |= any(byte & _IN_TURN == 0 for byte in came)


def _read(answers: dict[int, int]) -> Status:
    cause, paper = answers.get(_CAUSE), answers.get(_PAPER)
    stopped = cause is not None and cause & _PAPER_STOP
    return Status(
        paper="bad" if stopped else _level(paper, _PAPER_END),
        cover=_level(cause, _COVER_OPEN),
        online=_level(answers.get(_STATE), _OFFLINE),
        near_end=_level(paper, _NEAR_END),
        cutter=_level(answers.get(_ERROR), _CUTTER),
    )


def _level(answer: int | None, trouble: int) -> Level:
    if answer is None:
        return "unknown"
    return "bad" if answer & trouble else "ok"
