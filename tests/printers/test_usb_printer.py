"""The USB printer without a cable: its bytes, and clear words for what is missing."""

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import usb.core

from printers.devices import usb as usb_device
from printers.devices.base import Interrupted, NotReady, Slip, Status
from printers.devices.escpos import EscposPrinter
from printers.devices.usb import UsbChannel
from printers.fonts import Fonts
from printers.paper import Paper
from printers.render import render
from printers.traits import Traits
from tests.printers import decoder
from tests.printers.agent_process import ROOT
from tests.printers.jobs import ticket

PAPER = Paper(512)
SLIP = Slip(ticket(), render(ticket(), PAPER, Fonts()))
NOBODY = (0xFFFF, 0xFFFE)


class Cable:
    """A claimed printer as pyusb shows one; `pulled_at`: writes after which the cable is gone."""

    def __init__(self, pulled_at: int = 10**6, answers: bool = True) -> None:
        self.printed = b""
        self.left = pulled_at
        self.answers = answers
        self._said: list[int] = []

    def write(self, _endpoint: int, data: bytes, _timeout: int) -> int:
        self.left -= 1
        if self.left < 0:
            raise usb.core.USBError("no such device")
        if data.startswith((b"\x10\x04", b"\x1dr")):
            self._said += [0x12 if data.startswith(b"\x10\x04") else 0x00] * self.answers
        else:
            self.printed += data
        return len(data)

    def read(self, _endpoint: int, _length: int, _timeout: int) -> list[int]:
        if not self._said:
            raise usb.core.USBTimeoutError("nothing came")
        return [self._said.pop(0)]

    def close(self) -> None: ...


def printer_on(cable: Any) -> EscposPrinter:
    return EscposPrinter(lambda: UsbChannel(cable, 1, 2, cable), PAPER, Traits(stall=0.5))


def test_the_cable_carries_every_dot_and_the_printers_state_back() -> None:
    cable = Cable()
    assert printer_on(cable).open().print(SLIP) == Status("ok", "ok", "ok", "ok", "ok")
    assert decoder.decode(cable.printed, 512).picture().tobytes() == SLIP.picture.tobytes()


def test_a_cable_without_a_way_back_prints_and_its_state_is_unknown() -> None:
    cable = Cable(answers=False)
    assert printer_on(cable).open().print(SLIP) == Status()
    assert decoder.decode(cable.printed).cuts == 1


def test_a_cable_pulled_in_the_middle_is_unknown() -> None:
    session = printer_on(Cable(pulled_at=10)).open()
    with pytest.raises(Interrupted, match="closed"):
        session.print(SLIP)


def test_a_printer_that_is_not_plugged_in_is_off_line_and_nothing_was_printed() -> None:
    usb_device.check()
    printer = EscposPrinter(lambda: usb_device.connect(*NOBODY), PAPER, Traits())
    assert printer.status() == Status(online="bad")
    with pytest.raises(NotReady, match="not_found"):
        printer.open()


def test_without_pyusb_the_agent_says_what_to_install(tmp_path: Path) -> None:
    start = (
        "import sys; sys.modules['usb'] = sys.modules['usb.core'] = None\n"
        "from printers.__main__ import main; main()"
    )
    options = ["--url", "http://127.0.0.1:9", "--device", "usb", "--address", "04b8:0202"]
    done = subprocess.run(
        [sys.executable, "-c", start, *options, "--spool", str(tmp_path)],
        cwd=ROOT,
        env={"MOTTAK_PRINTER_TOKEN": "token"},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 1
    assert done.stderr.startswith("Error: USB printing needs pyusb and libusb: install them")
