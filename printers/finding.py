"""Look for printers on this machine: on USB, as device files, on serial lines, in CUPS."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from printers.device_settings import DeviceKind

_PRINTER_CLASS = "07"
"""Of USB interfaces, as the USB Implementers Forum numbers them."""


class Found(NamedTuple):
    """A place where a printer may hang: what its settings would be, and its maker's word for it."""

    kind: DeviceKind
    address: str
    called: str


def find(root: Path = Path("/")) -> list[Found]:
    """List all of them; a serial line is listed without knowing what hangs on it."""
    return [*_on_usb(root), *_device_files(root), *_serial_lines(root), *_queues()]


def _on_usb(root: Path) -> Iterator[Found]:
    devices = root / "sys/bus/usb/devices"
    for interface in sorted(devices.glob("*:*")):
        if _read(interface / "bInterfaceClass") == _PRINTER_CLASS:
            device = devices / interface.name.partition(":")[0]
            ids = f"{_read(device / 'idVendor')}:{_read(device / 'idProduct')}"
            yield Found("usb", ids, _read(device / "product"))


def _device_files(root: Path) -> Iterator[Found]:
    for path in sorted((root / "dev/usb").glob("lp*")):
        yield Found("file", f"/{path.relative_to(root)}", "")


def _serial_lines(root: Path) -> Iterator[Found]:
    for path in sorted((root / "dev/serial/by-id").glob("*")):
        yield Found("serial", f"/{path.relative_to(root)}", "")


def _queues() -> Iterator[Found]:
    with suppress(OSError, subprocess.TimeoutExpired):
        told = subprocess.run(["lpstat", "-e"], capture_output=True, text=True, timeout=5)
        for queue in told.stdout.split():
            yield Found("cups", queue, "")


def _read(path: Path) -> str:
    try:
        return path.read_text(errors="replace").strip()
    except OSError:
        return ""
