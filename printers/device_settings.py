"""What is set for one printer: where it hangs, what paper it has, and what is peculiar to it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any, Literal, get_args

from printers.paper import Paper
from printers.traits import CODE_PAGES, STALL, Cut, Mode, Supported, Traits

DeviceKind = Literal["virtual", "network", "usb", "serial", "cups", "file"]
Flow = Literal["rtscts", "xonxoff", "none"]
BAUDS = (2400, 4800, 9600, 19200, 38400, 57600, 115200)


class SettingsError(Exception):
    """A setting is missing or makes no sense; the message is one sentence that says what to do."""


@dataclass(frozen=True, slots=True)
class DeviceSettings:
    """The printer. `address` is host:port for network, vendor:product in hex for usb, a path for
    serial and file, a queue's name for cups.
    """

    kind: DeviceKind = "virtual"
    address: str = ""
    folder: Path = Path("var/paper")
    gallery_port: int | None = None
    width_dots: int = 576
    fragment_rows: int = 48
    patience: float = 10.0
    stall: float = STALL
    status_supported: Supported = "auto"
    confirm: bool = True
    cut: Cut = "partial"
    density: int | None = None
    mode: Mode = "picture"
    code_pages: tuple[str, ...] = Traits().code_pages
    baud: int = 9600
    flow: Flow = "rtscts"
    logo: Path | None = None

    def __post_init__(self) -> None:
        for name, choices in _CHOICES.items():
            _check(getattr(self, name) in get_args(choices), name, _words(get_args(choices)))
        if self.kind != "virtual" and not self.address:
            raise SettingsError(f"A {self.kind} printer needs an address: set --address.")
        _check(0 <= self.patience <= 3600, "patience", "from 0 to 3600 seconds")
        _check(1 <= self.stall <= 600, "stall", "from 1 to 600 seconds")
        _check(self.gallery_port is None or 0 <= self.gallery_port <= 65535,
               "gallery_port", "from 0 to 65535")  # fmt: skip
        _check(self.density is None or -6 <= self.density <= 6, "density", "from -6 to 6")
        _check(self.baud in BAUDS, "baud", _words(BAUDS))
        _check(set(self.code_pages) <= set(CODE_PAGES), "code_pages", _words(CODE_PAGES))
        try:
            Paper(self.width_dots, self.fragment_rows)
        except ValueError as error:
            raise SettingsError(f"device.{error}.") from error

    @property
    def paper(self) -> Paper:
        return Paper(self.width_dots, self.fragment_rows)

    @property
    def traits(self) -> Traits:
        return Traits(**{each.name: getattr(self, each.name) for each in fields(Traits)})

    def host_and_port(self) -> tuple[str, int]:
        """Read a network address; the port is 9100 unless it is said."""
        host, colon, port = self.address.rpartition(":")
        if not colon:
            return self.address, 9100
        if not host or not port.isdecimal() or not 0 < int(port) < 65536:
            raise SettingsError("device.address must be host:port, such as 192.0.2.7:9100.")
        return host.strip("[]"), int(port)

    def usb_ids(self) -> tuple[int, int]:
        """Read a USB address as `lsusb` shows it."""
        vendor, _, product = self.address.partition(":")
        try:
            return int(vendor, 16), int(product, 16)
        except ValueError:
            wanted = "vendor:product as lsusb shows it, such as 04b8:0202"
            raise SettingsError(f"device.address must be {wanted}.") from None


def _check(holds: bool, name: str, wanted: str) -> None:
    if not holds:
        raise SettingsError(f"device.{name} must be {wanted}.")


def _words(choices: Iterable[object]) -> str:
    *most, last = map(str, choices)
    return f"{', '.join(most)} or {last}"


_CHOICES: dict[str, Any] = {
    "kind": DeviceKind,
    "status_supported": Supported,
    "cut": Cut,
    "mode": Mode,
    "flow": Flow,
}
