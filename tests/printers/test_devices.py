"""Serial lines, device files and raw queues: the same slip, and the same honesty."""

import os
import pty
import socket
import stat
import tty
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from functools import partial
from pathlib import Path
from threading import Thread

import pytest

from printers.device_settings import DeviceSettings
from printers.devices import file, serial
from printers.devices.base import DeviceError, Interrupted, NotReady, Slip, Status
from printers.devices.channel import FileChannel
from printers.devices.escpos import EscposPrinter
from printers.devices.make import make_device
from printers.fonts import Fonts
from printers.paper import Paper
from printers.render import render
from printers.traits import Traits
from tests.printers.decoder import decode
from tests.printers.fake_printer import OFFLINE, PAPER_OUT, FakePrinter, Manner
from tests.printers.jobs import ticket

PAPER = Paper(384)
SLIP = Slip(ticket(), render(ticket(), PAPER, Fonts()))


def carry(source: int, target: int) -> None:
    """Carry bytes one way between two handles until one of them is closed."""
    with suppress(OSError):
        while data := os.read(source, 1024):
            os.write(target, data)


@pytest.fixture
def fake() -> Iterator[FakePrinter]:
    with FakePrinter() as fake:
        yield fake


@pytest.fixture
def line(fake: FakePrinter) -> Iterator[str]:
    """A serial line with the fake printer at its other end."""
    ours, theirs = pty.openpty()
    tty.setraw(theirs)
    with socket.create_connection(("127.0.0.1", fake.port)) as wire:
        for way in ((ours, wire.fileno()), (wire.fileno(), ours)):
            Thread(target=carry, args=way, daemon=True).start()
        yield os.ttyname(theirs)
        wire.shutdown(socket.SHUT_RDWR)
    os.close(theirs)
    os.close(ours)


@pytest.mark.parametrize("flow", ["none", "xonxoff"])
def test_a_serial_line_carries_every_dot_and_the_state_back(
    fake: FakePrinter, line: str, flow: str
) -> None:
    printer = EscposPrinter(partial(serial.connect, line, 9600, flow), PAPER, Traits())
    with closing(printer.open()) as session:
        # What a slip holds must not be taken for XOFF by the line itself.
        assert session.print(SLIP).paper == "ok"
    assert decode(fake.slips[0], 384).picture().tobytes() == SLIP.picture.tobytes()


def test_paper_that_is_out_is_seen_over_a_serial_line(fake: FakePrinter, line: str) -> None:
    fake.manner.paper, fake.manner.state = PAPER_OUT, OFFLINE
    printer = EscposPrinter(partial(serial.connect, line, 9600, "none"), PAPER, Traits())
    assert printer.status().paper == "bad"
    with pytest.raises(NotReady, match="paper_out"):
        printer.open()


@pytest.mark.parametrize("connect", [file.connect, partial(serial.connect, baud=9600, flow="none")])
def test_a_device_that_is_not_there_is_not_ready(
    connect: Callable[[str], FileChannel], tmp_path: Path
) -> None:
    printer = EscposPrinter(partial(connect, str(tmp_path / "no" / "lp0")), PAPER, Traits())
    assert printer.status() == Status(online="bad")
    with pytest.raises(NotReady, match="not_found"):
        printer.open()


def test_a_file_gets_the_bytes_and_says_nothing(tmp_path: Path) -> None:
    target = tmp_path / "printer.bin"
    printer = make_device(DeviceSettings("file", str(target), width_dots=384))
    for _ in range(2):
        with closing(printer.open()) as session:
            assert session.print(SLIP) == Status()
    assert decode(target.read_bytes()).cuts == 2


LP = """#!/bin/sh
cat > "$QUEUE/data"; echo "$*" > "$QUEUE/asked"; echo "request id is tickets-7 (1 file(s))"
"""
LPSTAT = """#!/bin/sh
case "$*" in
  *not-completed*) [ -e "$QUEUE/stuck" ] && echo "tickets-7 root 1024"; exit 0 ;;
  "-p tickets") cat "$QUEUE/state" ;;
  -p*) exit 1 ;;
esac
"""
CANCEL = """#!/bin/sh
echo "$1" > "$QUEUE/cancelled"; rm -f "$QUEUE/stuck"
"""


@pytest.fixture
def queue(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """CUPS' commands, and a folder in which they leave what they were asked."""
    for name, text in (("lp", LP), ("lpstat", LPSTAT), ("cancel", CANCEL)):
        command = tmp_path / name
        command.write_text(text)
        command.chmod(stat.S_IRWXU)
    (tmp_path / "state").write_text("printer tickets is idle.  enabled since Monday\n")
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    monkeypatch.setenv("QUEUE", str(tmp_path))
    return tmp_path


def on_queue(name: str = "tickets") -> DeviceSettings:
    return DeviceSettings("cups", name, width_dots=384, stall=1)


def test_a_raw_queue_gets_the_bytes_as_they_are(queue: Path) -> None:
    printer = make_device(on_queue())
    with closing(printer.open()) as session:
        assert session.print(SLIP) == Status()
    assert decode((queue / "data").read_bytes(), 384).picture().tobytes() == SLIP.picture.tobytes()
    assert (queue / "asked").read_text().split() == "-d tickets -o raw -t mottak".split()


def test_a_slip_that_stays_in_the_queue_is_taken_out_and_is_unknown(queue: Path) -> None:
    (queue / "stuck").touch()
    with (
        closing(make_device(on_queue()).open()) as session,
        pytest.raises(Interrupted, match="stalled"),
    ):
        session.print(SLIP)
    assert (queue / "cancelled").read_text() == "tickets-7\n"


def test_a_queue_that_is_off_or_not_there_gets_nothing(queue: Path) -> None:
    with pytest.raises(NotReady, match="offline"):
        make_device(on_queue("none")).open()
    (queue / "state").write_text("printer tickets disabled since Monday\n")
    assert make_device(on_queue()).status() == Status(online="bad")
    assert not (queue / "data").exists()


def test_without_cups_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/nowhere")
    with pytest.raises(DeviceError, match="cups-client"):
        make_device(on_queue())


def test_each_kind_of_printer_can_be_made() -> None:
    for kind, address in (("network", "192.0.2.7"), ("serial", "/dev/ttyS9"), ("file", "/tmp/x")):
        make_device(DeviceSettings(kind, address)).close()  # type: ignore[arg-type]  # a kind


def test_a_printer_gets_what_its_settings_say() -> None:
    with FakePrinter(Manner()) as fake:
        settings = DeviceSettings("network", fake.address, width_dots=384, cut="full", density=-2)
        with closing(make_device(settings).open()) as session:
            session.print(SLIP)
        paper = decode(fake.slips[0])
    assert (paper.cut, paper.density) == ("full", -2)
