"""What clients may send, checked at the edge."""

from __future__ import annotations

import re
import unicodedata
from datetime import date, datetime
from typing import Annotated, Literal

import phonenumbers
from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    RootModel,
    model_validator,
)

from server.domain.model import Booked, Channel, Line
from server.domain.policy import Mode

_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_DAY_AND_TIME = re.compile(r"\d{4}-\d\d-\d\d[T ]\d\d:\d\d")


def _e164(text: str) -> str:
    """A phone number as it is dialled from anywhere; Norwegian when it has no country."""
    digits = "+" + text[2:] if text.startswith("00") else text
    try:
        number = phonenumbers.parse(digits, "NO")
    except phonenumbers.NumberParseException as wrong:
        raise ValueError("is not a phone number") from wrong
    if not phonenumbers.is_possible_number(number):
        raise ValueError("is not a phone number")
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def _code(text: str) -> str:
    """A code as it was booked: upper case, without the spaces people type."""
    code = text.replace(" ", "").replace("-", "").upper()
    if not code or not code.isprintable():
        raise ValueError("is not a code")
    return code


def _no_control(text: str) -> str:
    if not text.isprintable():
        raise ValueError("has characters that cannot be shown")
    return text


def _no_control_but_lines(text: str) -> str:
    return _no_control(" ".join(text.split()))


def _written_out(value: object) -> datetime:
    """A number in quotation marks would be taken for seconds, and a mere day for midnight."""
    if not isinstance(value, str) or not _DAY_AND_TIME.match(value):
        raise ValueError("is not a day and a time such as 2026-11-23T08:30:00Z")
    return datetime.fromisoformat(value)


def _digits(value: object) -> object:
    """Of a query, which is all text. Python itself would read 1_0 as ten."""
    if isinstance(value, str) and not (value.isascii() and value.isdigit()):
        raise ValueError("is not a number")
    return value


def _day(value: object) -> date:
    if not isinstance(value, str) or not _DAY.fullmatch(value):
        raise ValueError("is not a day such as 1980-05-17")
    return date.fromisoformat(value)


Id = Annotated[str, Field(min_length=1, max_length=200), AfterValidator(_no_control)]
Short = Annotated[str, Field(max_length=120), AfterValidator(_no_control)]
Comment = Annotated[str, Field(max_length=500), AfterValidator(_no_control_but_lines)]
Language = Annotated[str, Field(pattern=r"^[a-z]{2,3}$")]
Phone = Annotated[str, Field(min_length=3, max_length=30), AfterValidator(_e164)]
Code = Annotated[str, Field(min_length=1, max_length=40), AfterValidator(_code)]
Born = Annotated[date, Field(ge=date(1890, 1, 1)), BeforeValidator(_day)]
Instant = Annotated[datetime, BeforeValidator(_written_out)]
SentTo = Literal[Channel.PHONE, Channel.SELF_SERVICE, Channel.BOOKING]


class _Strict(BaseModel):
    """As the document says it: no number for a time, no text for a number."""

    model_config = ConfigDict(extra="forbid", str_strip_whitespace=True, strict=True)


class _Query(BaseModel):
    """All values of a query are text."""

    model_config = ConfigDict(extra="forbid")


class _Arrival(_Strict):
    language: Language | None = None
    print: bool | None = None


class ByCode(_Arrival):
    """The code of an appointment."""

    by: Literal["code"]
    code: Code


class ByPhone(_Arrival):
    """The phone number it was booked on, and the day of birth."""

    by: Literal["phone"]
    phone: Phone
    born: Born


class WalkIn(_Arrival):
    """No appointment. `channel`: a member of staff has sent them there."""

    by: Literal["walk_in"]
    service: Id
    channel: SentTo | None = None


class ByAcute(_Arrival):
    """It is urgent. Nothing else is asked."""

    by: Literal["acute"]


class ByGuide(_Arrival):
    """From the kiosk: wants to talk to someone. From staff: helped without an appointment, for one
    of the office's reasons; another reason is recorded as `other`."""

    by: Literal["guide"]
    reason: Short | None = None
    service: Id | None = None


class ByAppointment(_Arrival):
    """Staff only: the appointment by its reference."""

    by: Literal["appointment"]
    external_id: Id


class ArrivalBody(
    RootModel[
        Annotated[
            ByCode | ByPhone | WalkIn | ByAcute | ByGuide | ByAppointment,
            Field(discriminator="by"),
        ]
    ]
):
    """Somebody came."""


class ChannelBody(_Strict):
    """The channel that a redirected visitor takes."""

    channel: SentTo
    print: bool = True


class LanguageBody(_Strict):
    """One of the office's languages."""

    language: Language


class MoveBody(_Strict):
    """What a move of a ticket needs; most need nothing."""

    desk: Id | None = None
    outcome: Literal["solved", "prepared", "booked", "referred", "sent"] | None = None
    service: Id | None = None
    line: Line | None = None


class AppointmentBody(_Strict):
    """An appointment from the calendar system. A time without an offset is the office's own."""

    start: Instant
    end: Instant | None = None
    minutes: Annotated[int, Field(ge=1, le=720)] | None = None
    service: Short | None = None
    adviser: Short | None = None
    code: Annotated[Code, Field(pattern=r"^[A-Z0-9]{4,12}$")] | None = None
    phone: Phone | None = None
    born: Born | None = None
    first_name: Annotated[Short, Field(max_length=80)] | None = None
    language: Language | None = None
    interpreter: bool = False
    channel: Literal[Channel.IN_PERSON, Channel.PHONE, Channel.VIDEO] | None = None
    in_person: bool | None = None
    status: Booked = Booked.CONFIRMED

    @model_validator(mode="after")
    def _fits(self) -> AppointmentBody:
        if self.end and self.minutes:
            raise ValueError("end and minutes cannot both be given")
        if self.channel and self.in_person is not None:
            told = self.channel is Channel.IN_PERSON
            if told is not self.in_person:
                raise ValueError("channel and in_person say different things")
        return self


class ModeBody(_Strict):
    """Switch the door. `until` null: until it is switched again."""

    mode: Mode
    until: Instant | None = None
    comment: Comment


class ServiceBody(_Strict):
    """Which channels a service offers, and whether one may drop in."""

    service: Id
    drop_in: bool
    channels: Annotated[list[SentTo], Field(max_length=3)]
    comment: Comment


class UndoBody(_Strict):
    """Back to the version before."""

    comment: Comment = ""


class UndoActBody(_Strict):
    """The number that came with the answer to what is to be undone."""

    seq: Annotated[int, Field(ge=1, lt=2**53)]


class MessageBody(_Strict):
    """A line on the display; null takes it away."""

    text: Annotated[str, Field(max_length=200), AfterValidator(_no_control)] | None
    minutes: Annotated[int, Field(ge=1, le=1440)] = 60


class DeviceBody(_Strict):
    """A new device."""

    kind: Literal["kiosk", "display", "survey", "printer", "calendar"]
    name: Annotated[str, Field(min_length=1, max_length=80), AfterValidator(_no_control)]


def _sayable(text: str) -> str:
    """One line without signs that are only there for the eye, such as those that turn text."""
    shown = "".join(c for c in text if unicodedata.category(c) != "Cf")
    line = " ".join(shown.split())
    if not line:
        raise ValueError("has nothing in it to say")
    return _no_control(line)


class SpeechBody(_Strict):
    """What to say in which language."""

    language: Language
    text: Annotated[str, Field(min_length=1, max_length=500), AfterValidator(_sayable)]


class EventsQuery(_Query):
    """Which facts."""

    after: Annotated[int, Field(ge=0, lt=2**53), BeforeValidator(_digits)] = 0
    limit: Annotated[int, Field(ge=1, le=1000), BeforeValidator(_digits)] = 500


class SpeechQuery(_Query):
    """In which language."""

    lang: Language = "nb"
