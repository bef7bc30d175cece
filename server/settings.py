"""Settings: config/default.toml, then the file that MOTTAK_CONFIG names, then the environment.

A wrong key or value is one sentence that says which and where (SettingsError), never a traceback.
"""

from __future__ import annotations

import os
import tomllib
from collections.abc import Mapping
from datetime import time, timedelta
from importlib.resources import files
from pathlib import Path
from typing import Annotated, Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator

from server.domain.model import Channel, Desk, Office, PhoneLine, Service
from server.domain.policy import Mode, Policy, ServiceRule, Span
from server.errors import MottakError

Minutes = Annotated[int, Field(ge=0, le=24 * 60)]
Id = Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9_-]{0,39}$")]
Texts = dict[str, str]
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


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class ServerSettings(_Strict):
    """How the process runs."""

    host: str
    port: Annotated[int, Field(ge=0, le=65535)]
    public_url: str
    database: str
    secret_file: Path
    max_body_kb: Annotated[int, Field(ge=1, le=10_240)]
    stop_seconds: Annotated[int, Field(ge=0, le=300)]


class SpeechSettings(_Strict):
    """How calls are spoken; `voices` is language -> voice of the command."""

    command: str
    voices: Texts
    words_per_minute: Annotated[int, Field(ge=80, le=300)]


class KioskSettings(_Strict):
    """Seconds of the kiosk's time-out (WCAG 2.2.1: at least 20 to answer)."""

    warn_after: Annotated[int, Field(ge=10, le=600)]
    warn_for: Annotated[int, Field(ge=20, le=120)]


class CalendarSettings(_Strict):
    """How appointment files are read; empty values are found out from the file."""

    separator: str
    encoding: str
    date_format: str
    columns: Texts


class _ServiceTable(_Strict):
    id: Id
    name: Texts
    letter: Annotated[str, Field(pattern=r"^[A-FH-Z]$")]
    minutes: Annotated[int, Field(ge=1, le=480)]
    target_wait: Minutes
    symbol: str = "ticket"
    channels: list[Channel] = [Channel.PHONE]
    drop_in: bool = False


class _DeskTable(_Strict):
    id: Id
    name: str
    adviser: str | None = None
    services: list[str] | None = None


class _ReasonTable(_Strict):
    id: Id
    name: Texts


class _PolicyTable(_Strict):
    early: Minutes
    grace: Minutes
    early_may_wait: bool
    room_limit: Annotated[int, Field(ge=0)]
    week: list[tuple[list[Annotated[int, Field(ge=0, le=6)]], time, time, Mode]]


class _OfficeTable(_Strict):
    id: Id
    name: str
    zone: str
    address: str
    languages: Annotated[list[str], Field(min_length=1)]
    pcs: list[int]
    phone: str
    phone_days: list[Annotated[int, Field(ge=0, le=6)]]
    phone_hours: tuple[time, time]
    acute_phone: str
    acute_text: Texts
    self_service_url: str
    booking_url: str
    handover: Minutes
    services: list[_ServiceTable]
    desks: list[_DeskTable]
    exception_reasons: list[_ReasonTable] = []
    policy: _PolicyTable

    @field_validator("zone")
    @classmethod
    def _known_zone(cls, zone: str) -> str:
        try:
            ZoneInfo(zone)
        except (ZoneInfoNotFoundError, ValueError) as unknown:
            raise ValueError("is not a time zone; write one such as Europe/Oslo") from unknown
        return zone


class _File(_Strict):
    server: ServerSettings
    speech: SpeechSettings
    kiosk: KioskSettings
    calendar: CalendarSettings
    office_defaults: dict[str, Any]
    office: list[_OfficeTable] = []


class Settings(_Strict):
    """All settings, with the offices as domain values and each one's first policy."""

    model_config = ConfigDict(arbitrary_types_allowed=True, frozen=True)

    server: ServerSettings
    speech: SpeechSettings
    kiosk: KioskSettings
    calendar: CalendarSettings
    offices: dict[str, Office]
    first_policies: dict[str, Policy]


def load(path: Path | None = None, environment: Mapping[str, str] = os.environ) -> Settings:
    """Read the settings. `path` stands in for MOTTAK_CONFIG. Raises SettingsError."""
    chosen = path or (
        Path(environment["MOTTAK_CONFIG"]) if "MOTTAK_CONFIG" in environment else None
    )
    return read(_toml(chosen) if chosen else {}, str(chosen or "the defaults"), environment)


def read(
    own: Mapping[str, Any], source: str, environment: Mapping[str, str] = os.environ
) -> Settings:
    """Lay one's own tables over the defaults; `source` names them in errors."""
    data = _over(tomllib.loads((files("config") / "default.toml").read_text("utf-8")), own)
    data["server"] = _from_environment(data["server"], environment)
    data["office"] = [_over(data["office_defaults"], table) for table in data.get("office", [])]
    try:
        tables = _File.model_validate(data)
    except ValidationError as wrong:
        raise SettingsError(f"{source}: {_sentence(wrong)}") from None
    return Settings(
        server=tables.server,
        speech=tables.speech,
        kiosk=tables.kiosk,
        calendar=tables.calendar,
        offices={o.id: _office(o) for o in tables.office},
        first_policies={o.id: _policy(o) for o in tables.office},
    )


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


def _refuse_queue(environment: Mapping[str, str]) -> None:
    """Better to say it than to run beside a queue that nobody reads."""
    if environment.get("MOTTAK_MESSAGE_QUEUE"):
        raise SettingsError(
            "MOTTAK_MESSAGE_QUEUE is set, but this version runs as one server process; unset it"
        )


def _from_environment(table: Mapping[str, Any], environment: Mapping[str, str]) -> dict[str, Any]:
    _refuse_queue(environment)
    set_ = {key: environment[name] for name, key in ENVIRONMENT.items() if name in environment}
    return {**table, **set_}


def _sentence(wrong: ValidationError) -> str:
    first = wrong.errors(include_input=False, include_url=False)[0]
    place = ".".join(str(part) for part in first["loc"])
    if first["type"] == "extra_forbidden":
        return f"{place} is not a setting; the ones there are stand in config/default.toml"
    return f"{place}: {first['msg'].removeprefix('Value error, ')}"


def _office(table: _OfficeTable) -> Office:
    opens, closes = table.phone_hours
    return Office(
        id=table.id,
        name=table.name,
        zone=ZoneInfo(table.zone),
        address=table.address,
        languages=tuple(table.languages),
        services={s.id: _service(s) for s in table.services},
        desks={d.id: _desk(d) for d in table.desks},
        pcs=tuple(table.pcs),
        phone=PhoneLine(table.phone, frozenset(table.phone_days), _minute(opens), _minute(closes)),
        acute_phone=table.acute_phone,
        acute_text=table.acute_text,
        self_service_url=table.self_service_url,
        booking_url=table.booking_url,
        exception_reasons={r.id: r.name for r in table.exception_reasons},
        handover=timedelta(minutes=table.handover),
    )


def _service(s: _ServiceTable) -> Service:
    return Service(s.id, s.name, s.letter, s.minutes, timedelta(minutes=s.target_wait), s.symbol)


def _desk(d: _DeskTable) -> Desk:
    return Desk(d.id, d.name, d.adviser, None if d.services is None else frozenset(d.services))


def _policy(table: _OfficeTable) -> Policy:
    p = table.policy
    return Policy(
        version=1,
        zone=ZoneInfo(table.zone),
        week=tuple(Span(d, opens, closes, m) for days, opens, closes, m in p.week for d in days),
        early=timedelta(minutes=p.early),
        grace=timedelta(minutes=p.grace),
        early_may_wait=p.early_may_wait,
        services={s.id: ServiceRule(tuple(s.channels), s.drop_in) for s in table.services},
        room_limit=p.room_limit or None,
    )


def _minute(at: time) -> int:
    return at.hour * 60 + at.minute
