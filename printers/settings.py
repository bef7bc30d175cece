"""How one agent is set up: a TOML file, and options that come before it."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any, Literal, get_args
from urllib.parse import urlsplit

from printers.paper import Paper

DeviceKind = Literal["virtual", "network", "usb"]


class SettingsError(Exception):
    """A setting is missing or makes no sense; the message is one sentence that says what to do."""


@dataclass(frozen=True, slots=True)
class DeviceSettings:
    """The printer. `address` is host:port for network, vendor:product in hex for usb."""

    kind: DeviceKind = "virtual"
    address: str = ""
    folder: Path = Path("var/paper")
    gallery_port: int | None = None
    width_dots: int = 576
    fragment_rows: int = 48
    patience: float = 10.0

    def __post_init__(self) -> None:
        if self.kind not in get_args(DeviceKind):
            raise SettingsError("device.kind must be virtual, network or usb.")
        if self.kind != "virtual" and not self.address:
            raise SettingsError(f"A {self.kind} printer needs an address: set --address.")
        if not 0 <= self.patience <= 3600:
            raise SettingsError("device.patience must be from 0 to 3600 seconds.")
        if self.gallery_port is not None and not 0 <= self.gallery_port <= 65535:
            raise SettingsError("device.gallery_port must be from 0 to 65535.")
        try:
            Paper(self.width_dots, self.fragment_rows)
        except ValueError as error:
            raise SettingsError(f"device.{error}.") from error

    @property
    def paper(self) -> Paper:
        return Paper(self.width_dots, self.fragment_rows)

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


@dataclass(frozen=True, slots=True)
class Settings:
    """One agent: its server, its token and its printer."""

    url: str
    token: str = field(repr=False)
    spool: Path
    device: DeviceSettings


_TOP = ("url", "token_file", "spool", "device")
_DEVICE = tuple(known.name for known in fields(DeviceSettings))
_TYPES: dict[str, tuple[type, ...]] = {
    "gallery_port": (int,),
    "width_dots": (int,),
    "fragment_rows": (int,),
    "patience": (int, float),
}


def load(file: Path | None, options: Mapping[str, Any], token: str | None) -> Settings:
    """Join the file with what was said on the command line, which wins; None was not said.

    `token` is the one from the environment; it comes before any token file.
    """
    said = {name: value for name, value in options.items() if value is not None}
    top = _table(_read(file) if file else {}, _TOP, "")
    device = _table(top.pop("device", {}), _DEVICE, "device.")
    top |= {name: said[name] for name in _TOP if name in said}
    device |= {name: said[name] for name in _DEVICE if name in said}
    folder = {"folder": Path(device["folder"])} if "folder" in device else {}
    checked = DeviceSettings(**{**device, **folder})
    spool = Path(top.get("spool", "var/spool"))
    return Settings(
        _url(top.get("url", "")), token or _token(top.get("token_file")), spool, checked
    )


def _read(file: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(f"Cannot read {file}: check its name and its owner.") from error
    except tomllib.TOMLDecodeError as error:
        raise SettingsError(f"{file} is not TOML: {error}.") from error


def _table(table: Any, names: tuple[str, ...], where: str) -> dict[str, Any]:
    """Check a table's names and types: a misspelt key must not be passed over in silence."""
    if not isinstance(table, dict):
        raise SettingsError(f"{where.rstrip('.')} must be a table.")
    for name, value in table.items():
        if name not in names:
            raise SettingsError(f"There is no setting {where}{name}: {', '.join(names)} exist.")
        wanted = _TYPES.get(name, (dict,) if name == "device" else (str,))
        if not isinstance(value, wanted) or isinstance(value, bool):
            kind = "text" if wanted == (str,) else "a table" if wanted == (dict,) else "a number"
            raise SettingsError(f"{where}{name} must be {kind}.")
    return dict(table)


def _url(url: str) -> str:
    with suppress(ValueError):
        parts = urlsplit(url)
        if parts.scheme in ("http", "https") and parts.hostname and parts.port != 0:
            return url
    raise SettingsError("Set --url to the server's address, such as https://mottak.example.")


def _token(file: str | Path | None) -> str:
    if file is None:
        raise SettingsError("Set MOTTAK_PRINTER_TOKEN or --token-file to the printer's token.")
    try:
        token = Path(file).read_text(encoding="ascii").strip()
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(f"Cannot read the token in {file}: check its owner.") from error
    if not token:
        raise SettingsError(f"The token file {file} is empty: put the printer's token into it.")
    return token
