"""Settings: config/default.toml, then the file that MOTTAK_CONFIG names, then the environment.

A wrong key or value is one sentence that says which and where (SettingsError), never a traceback.
"""

from __future__ import annotations

import os
import tomllib
from collections.abc import Callable, Mapping
from importlib.resources import files
from pathlib import Path
from typing import Any, TypeVar

from pydantic import ConfigDict, ValidationError

from printers.layout import Layouts
from server.domain.model import Office
from server.domain.policy import Policy
from server.domain.theme import Theme
from server.errors import MottakError
from server.settings.display import DisplaySettings, laid_out
from server.settings.offices import office_of, policy_of
from server.settings.paper import read_paper
from server.settings.speech import SpeechSettings
from server.settings.strict import Strict
from server.settings.tables import CalendarSettings, File, KioskSettings, ServerSettings
from server.settings.theme import read_theme

Named = TypeVar("Named")

ENVIRONMENT = {
    "MOTTAK_DATABASE": "database",
    "MOTTAK_HOST": "host",
    "MOTTAK_PORT": "port",
}


class SettingsError(MottakError):
    """The configuration cannot be used; `str()` says what to mend."""

    def __init__(self, sentence: str) -> None:
        super().__init__("settings", sentence=sentence)
        self.sentence = sentence

    def __str__(self) -> str:
        return self.sentence


class Settings(Strict):
    """All settings, with the offices as domain values and each one's first policy."""

    model_config = ConfigDict(arbitrary_types_allowed=True, frozen=True)

    server: ServerSettings
    speech: SpeechSettings
    kiosk: KioskSettings
    calendar: CalendarSettings
    display: DisplaySettings
    offices: dict[str, Office]
    first_policies: dict[str, Policy]
    themes: dict[str, Theme]
    papers: dict[str, Layouts]
    """Of the offices whose slips are their own."""


def load(path: Path | None = None, environment: Mapping[str, str] = os.environ) -> Settings:
    """Read the settings. `path` stands in for MOTTAK_CONFIG. Raises SettingsError."""
    chosen = path or (
        Path(environment["MOTTAK_CONFIG"]) if "MOTTAK_CONFIG" in environment else None
    )
    own, source = _toml(chosen) if chosen else {}, str(chosen or "the defaults")
    return read(own, source, environment, chosen.parent if chosen else Path())


def read(
    own: Mapping[str, Any],
    source: str,
    environment: Mapping[str, str] = os.environ,
    folder: Path = Path(),
) -> Settings:
    """Lay one's own tables over the defaults; `source` names them in errors, and the files that
    they name lie in `folder`."""
    data = _over(tomllib.loads((files("config") / "default.toml").read_text("utf-8")), own)
    data["server"] = _from_environment(data["server"], environment)
    data["office"] = _over_defaults(data["office_defaults"], data.get("office", []))
    try:
        tables = File.model_validate(laid_out(data))
    except ValidationError as wrong:
        raise SettingsError(_sentence(wrong, source, environment)) from None
    return Settings(
        server=tables.server,
        speech=tables.speech,
        kiosk=tables.kiosk,
        calendar=tables.calendar,
        display=tables.display,
        offices={o.id: office_of(o) for o in tables.office},
        first_policies={o.id: policy_of(o) for o in tables.office},
        themes=_named("theme", read_theme, tables, source, folder),
        papers=_named("paper", read_paper, tables, source, folder),
    )


def _named(
    key: str, reader: Callable[[Path], Named], tables: File, source: str, folder: Path
) -> dict[str, Named]:
    """What stands in the files that offices name by this key."""
    named = {office.id: getattr(office, key) for office in tables.office}
    try:
        return {office: reader(folder / file) for office, file in named.items() if file}
    except ValueError as wrong:
        raise SettingsError(f"{source}: {key}: {wrong}") from None


def _toml(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except OSError as unread:
        raise SettingsError(f"{path} cannot be read ({unread.strerror}); check the path") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as wrong:
        raise SettingsError(f"{path} is not TOML in UTF-8: {wrong}") from None


def _over(base: Mapping[str, Any], own: Mapping[str, Any]) -> dict[str, Any]:
    """`own` laid over `base`, table by table; lists and values replace."""
    merged = dict(base)
    for key, value in own.items():
        under = merged.get(key)
        both = isinstance(under, dict) and isinstance(value, dict)
        merged[key] = _over(under, value) if both and under is not None else value
    return merged


def _over_defaults(defaults: object, offices: object) -> object:
    """Each office laid over what new ones start from; what is no table is refused later."""
    if not isinstance(defaults, dict) or not isinstance(offices, list):
        return offices
    return [_over(defaults, one) if isinstance(one, dict) else one for one in offices]


def _refuse_queue(environment: Mapping[str, str]) -> None:
    """Better to say it than to run beside a queue that nobody reads."""
    if environment.get("MOTTAK_MESSAGE_QUEUE"):
        raise SettingsError(
            "MOTTAK_MESSAGE_QUEUE is set, but this version runs as one server process; unset it"
        )


def _from_environment(table: object, environment: Mapping[str, str]) -> object:
    _refuse_queue(environment)
    return {**table, **_set(environment)} if isinstance(table, dict) else table


def _set(environment: Mapping[str, str]) -> dict[str, str]:
    return {key: environment[name] for name, key in ENVIRONMENT.items() if name in environment}


def _sentence(wrong: ValidationError, source: str, environment: Mapping[str, str]) -> str:
    """Where, then what: a variable of the environment goes by its own name."""
    first = wrong.errors(include_input=False, include_url=False)[0]
    place = ".".join(str(part) for part in first["loc"])
    if first["type"] == "extra_forbidden":
        return (
            f"{source}: {place} is not a setting; the ones there are stand in config/default.toml"
        )
    variables = {f"server.{key}": name for name, key in ENVIRONMENT.items() if name in environment}
    where = [variables[place]] if place in variables else [source, place]
    return ": ".join(filter(None, [*where, first["msg"].removeprefix("Value error, ")]))
