"""How one agent is set up: a TOML file, and options that come before it."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from printers.device_settings import DeviceSettings, SettingsError

_NAME = re.compile(r"[a-z0-9][a-z0-9_-]{0,39}")


@dataclass(frozen=True, slots=True)
class PrinterSettings:
    """One printer: the token under which the server knows it, its device, and its own spool."""

    name: str
    token: str = field(repr=False)
    spool: Path
    device: DeviceSettings


@dataclass(frozen=True, slots=True)
class Settings:
    """One agent: its server and its printers.

    `too_old`: seconds after which nobody waits for a slip any more. `keep_days`: for how long it is
    remembered what became of one.
    """

    url: str
    printers: tuple[PrinterSettings, ...]
    too_old: float = 1800.0
    keep_days: float = 30.0

    def __post_init__(self) -> None:
        if not 60 <= self.too_old <= 86400:
            raise SettingsError("too_old must be from 60 to 86400 seconds.")
        if not 1 <= self.keep_days <= 365:
            raise SettingsError("keep_days must be from 1 to 365.")
        names = [printer.name for printer in self.printers]
        if len(set(names)) < len(names):
            raise SettingsError("Two printers have the same name: give each its own.")


_TOP = ("url", "token_file", "spool", "too_old", "keep_days", "device", "printer")
_PRINTER = ("name", "token_file", "device")
_DEVICE = tuple(known.name for known in fields(DeviceSettings))
_NUMBER = ((int, float), "a number")
_WHOLE = ((int,), "a number")
_TEXT = ((str,), "text")
_TYPES: dict[str, tuple[tuple[type, ...], str]] = {
    "device": ((dict,), "a table"),
    "printer": ((list,), "tables that begin with [[printer]]"),
    "code_pages": ((list,), "a list"),
    "confirm": ((bool,), "true or false"),
    **dict.fromkeys(("too_old", "keep_days", "patience", "stall"), _NUMBER),
    **dict.fromkeys(("gallery_port", "width_dots", "fragment_rows", "density", "baud"), _WHOLE),
}


def load(file: Path | None, options: Mapping[str, Any], token: str | None) -> Settings:
    """Join the file with what was said on the command line, which wins; None was not said.

    `token` is the one from the environment; it comes before any token file of a single printer.
    """
    said = {name: value for name, value in options.items() if value is not None}
    top = _table(_read(file) if file else {}, _TOP, "")
    top |= {name: said[name] for name in _TOP if name in said}
    spool = Path(top.get("spool", "var/spool"))
    several = _several(top)
    if several:
        _refuse_single(top, said)
    single = None if several else _device(top.get("device", {}), said)
    url = _url(top.get("url", ""))
    printers: tuple[PrinterSettings, ...]
    if single:
        key = token or _token(top.get("token_file"))
        printers = (PrinterSettings("printer", key, spool, single),)
    else:
        printers = tuple(_one_of_several(one, spool) for one in several)
    kept = {name: top[name] for name in ("too_old", "keep_days") if name in top}
    return Settings(url, printers, **kept)


def devices(file: Path | None) -> list[DeviceSettings]:
    """The devices that a file names, without what printing for a server needs beside them."""
    top = _table(_read(file) if file else {}, _TOP, "")
    if several := _several(top):
        return [_device(one.get("device", {}), {}) for one in several]
    return [_device(top["device"], {})] if "device" in top else []


def _several(top: dict[str, Any]) -> list[dict[str, Any]]:
    return [_table(one, _PRINTER, "printer.") for one in top.get("printer", ())]


def _one_of_several(table: dict[str, Any], spool: Path) -> PrinterSettings:
    name = table.get("name", "")
    if not _NAME.fullmatch(name):
        raise SettingsError("printer.name must be a short name such as hall: a-z 0-9 - _.")
    device = _device(table.get("device", {}), {})
    return PrinterSettings(name, _token(table.get("token_file")), spool / name, device)


def _refuse_single(top: dict[str, Any], said: Mapping[str, Any]) -> None:
    """With several printers nobody would know which of them an option means."""
    if "device" in top or "token_file" in top or set(said) & set(_DEVICE):
        raise SettingsError(
            "With [[printer]], give each its own token_file and [printer.device], and no options."
        )


def _device(table: Any, said: Mapping[str, Any]) -> DeviceSettings:
    device = _table(table, _DEVICE, "device.") | {k: said[k] for k in _DEVICE if k in said}
    for name in ("folder", "logo"):
        if name in device:
            device[name] = Path(device[name])
    if "code_pages" in device:
        device["code_pages"] = tuple(map(str, device["code_pages"]))
    return DeviceSettings(**device)


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
        wanted, kind = _TYPES.get(name, _TEXT)
        if not isinstance(value, wanted) or (isinstance(value, bool) and bool not in wanted):
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
