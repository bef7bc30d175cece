"""The tables of the configuration file, each key with what it may hold."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date, time
from pathlib import Path
from typing import Annotated, Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from pydantic import Field, field_validator, model_validator

from server.domain.model import Channel
from server.domain.policy import Mode
from server.languages import known_languages
from server.settings.days_off import is_known
from server.settings.display import DisplaySettings, NoticeTable, PicturesTable, ScreenTable
from server.settings.listening import KeyNames, KeySettings, ListeningSettings
from server.settings.speech import SpeechSettings
from server.settings.strict import Strict
from server.settings.survey import SurveyTable, check_groups
from server.settings.waiting_room import check_notices, check_pictures, check_screens

Minutes = Annotated[int, Field(ge=0, le=24 * 60)]
Id = Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9_-]{0,39}$")]
Texts = dict[str, str]
WeekLine = tuple[list[Annotated[int, Field(ge=0, le=6)]], time, time, Mode]


class ServerSettings(Strict):
    """How the process runs."""

    host: str
    port: Annotated[int, Field(ge=0, le=65535)]
    public_url: str
    database: str
    secret_file: Path
    max_body_kb: Annotated[int, Field(ge=1, le=10_240)]
    stop_seconds: Annotated[int, Field(ge=0, le=300)]


class KioskSettings(Strict):
    """Seconds of the time-out (WCAG 2.2.1: at least 20 to answer), the kiosk's size and keys."""

    warn_after: Annotated[int, Field(ge=10, le=600)]
    warn_for: Annotated[int, Field(ge=20, le=120)]
    inch: Annotated[float, Field(ge=7, le=100)]
    camera: bool
    camera_preview: bool
    keys: KeySettings
    key_names: KeyNames
    listening: ListeningSettings


class CalendarSettings(Strict):
    """How appointment files are read; empty values are found out from the file."""

    separator: str
    encoding: str
    date_format: str
    columns: Texts


class ServiceTable(Strict):
    """What a visitor may come for."""

    id: Id
    name: Texts
    letter: Annotated[str, Field(pattern=r"^[A-FH-Z]$")]
    minutes: Annotated[int, Field(ge=1, le=480)]
    target_wait: Minutes
    symbol: str = "ticket"
    channels: list[Channel] = [Channel.PHONE]
    drop_in: bool = False


class DeskTable(Strict):
    """A place with its adviser; without `services` it is cleared for all."""

    id: Id
    name: str
    adviser: str | None = None
    services: list[str] | None = None


class ReasonTable(Strict):
    """A reason to help somebody without an appointment."""

    id: Id
    name: Texts


class PolicyTable(Strict):
    """The gate's first version."""

    early: Minutes
    grace: Minutes
    early_may_wait: bool
    room_limit: Annotated[int, Field(ge=0)]
    week: list[WeekLine]

    @field_validator("week")
    @classmethod
    def _closes_after_it_opens(cls, week: list[WeekLine]) -> list[WeekLine]:
        """Hours that end before they begin would shut the door without a word."""
        for _, opens, closes, _ in week:
            if closes <= opens and closes != time(0):
                raise ValueError(
                    f"{opens:%H:%M} to {closes:%H:%M} ends before it begins;"
                    " write 00:00 for midnight, and one line for each side of it"
                )
        return week


class OfficeTable(Strict):
    """One office, laid over `office_defaults`."""

    id: Id
    name: str
    zone: str
    address: str
    languages: Annotated[list[str], Field(min_length=1)]
    pcs: list[int]
    phone: str
    phone_days: list[Annotated[int, Field(ge=0, le=6)]]
    phone_hours: tuple[time, time]
    holidays: str
    closed_on: list[date]
    acute_phone: str
    acute_text: Texts
    self_service_url: str
    booking_url: str
    handover: Minutes
    services: list[ServiceTable]
    desks: list[DeskTable]
    exception_reasons: list[ReasonTable] = []
    display: list[ScreenTable]
    display_messages: list[NoticeTable]
    pictures: PicturesTable
    survey: SurveyTable
    theme: str
    paper: str
    policy: PolicyTable

    @field_validator("zone")
    @classmethod
    def _known_zone(cls, zone: str) -> str:
        try:
            ZoneInfo(zone)
        except (ZoneInfoNotFoundError, ValueError, OSError) as unknown:
            raise ValueError("is not a time zone; write one such as Europe/Oslo") from unknown
        return zone

    @field_validator("holidays")
    @classmethod
    def _known_country(cls, country: str) -> str:
        if not is_known(country):
            raise ValueError(
                f'{country!r} is no country whose holidays are known; write one such as NO, or ""'
            )
        return country

    @field_validator("languages")
    @classmethod
    def _has_texts(cls, languages: list[str]) -> list[str]:
        known = known_languages()
        for code in languages:
            if code not in known:
                raise ValueError(f"{code!r} has no texts; the ones that do: {', '.join(known)}")
        return languages

    @model_validator(mode="after")
    def _fits_together(self) -> OfficeTable:
        _once("language", self.languages)
        _once("service", (s.id for s in self.services))
        _once("desk", (d.id for d in self.desks))
        _once("machine", self.pcs)
        known = {s.id for s in self.services}
        for desk in self.desks:
            if strange := set(desk.services or ()) - known:
                raise ValueError(
                    f"desk {desk.id} is cleared for {min(strange)}, which is no service here"
                )
        check_groups(self.survey, {s.letter for s in self.services})
        _check_waiting_room(self)
        return self


def _check_waiting_room(office: OfficeTable) -> None:
    services = [(s.id, s.letter) for s in office.services]
    check_screens(office.display, services, [d.name for d in office.desks], office.languages)
    check_notices(office.display_messages, office.languages)
    check_pictures(office.pictures, office.languages)


class File(Strict):
    """All of the file."""

    server: ServerSettings
    speech: SpeechSettings
    kiosk: KioskSettings
    calendar: CalendarSettings
    display: DisplaySettings
    office_defaults: dict[str, Any]
    office: list[OfficeTable] = []

    @field_validator("office", mode="before")
    @classmethod
    def _is_a_list(cls, offices: object) -> object:
        if not isinstance(offices, list):
            raise ValueError("is one of several tables; write [[office]] with two brackets")
        return offices

    @model_validator(mode="after")
    def _each_office_once(self) -> File:
        _once("office", (o.id for o in self.office))
        return self


def _once(what: str, ids: Iterable[object]) -> None:
    """Two of the same id would hide each other."""
    for one, times in Counter(ids).items():
        if times > 1:
            raise ValueError(f"there are {times} of {what} {one}")
