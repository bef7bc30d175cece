"""The USB printer without a cable: its bytes, and clear words for what is missing."""

import subprocess
import sys
from pathlib import Path

import pytest
from escpos.printer import Dummy

from printers.devices.base import Interrupted, NotReady, Slip, Status
from printers.devices.usb import UsbPrinter, UsbSession
from printers.fonts import Fonts
from printers.paper import Paper
from printers.render import render
from tests.printers.agent_process import ROOT
from tests.printers.decoder import decode
from tests.printers.jobs import ticket

PAPER = Paper(512)
SLIP = Slip(ticket(), render(ticket(), PAPER, Fonts()))
NOBODY = (0xFFFF, 0xFFFE)


def test_the_cable_carries_every_dot() -> None:
    cable = Dummy()
    UsbSession(cable, PAPER).print(SLIP)
    assert decode(bytes(cable.output)).picture().tobytes() == SLIP.picture.tobytes()


def test_a_cable_pulled_in_the_middle_is_unknown() -> None:
    class Pulled(Dummy):  # type: ignore[misc]  # python-escpos has no types
        def _raw(self, msg: bytes) -> None:
            raise OSError("no such device")

    with pytest.raises(Interrupted, match="stalled"):
        UsbSession(Pulled(), PAPER).print(SLIP)


def test_a_printer_that_is_not_plugged_in_is_off_line_and_nothing_was_printed() -> None:
    printer = UsbPrinter(*NOBODY, PAPER)
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
