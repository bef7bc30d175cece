"""What the API answers, as types for the OpenAPI document; tests hold the answers to it."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, RootModel

from server.domain.model import Channel, Kind, Line, Role, State
from server.domain.policy import Mode
from server.web.waiting_room import HoursOut, LayoutOut, NoticeOut, PicturesOut, ScreenOut
from server.wire.health import Health


class _Answer(BaseModel):
    """`undo`, where it stands: the number to give to `/undo`; null: cannot be undone."""

    model_config = ConfigDict(extra="forbid")


class FieldError(_Answer):
    """One field that cannot be used; the value itself is not repeated."""

    field: str
    message: str


class Problem(_Answer):
    """RFC 9457. `code` is stable; `detail` and `do` are in the language of Accept-Language."""

    type: str
    title: str
    status: int
    code: str
    detail: str
    do: str
    errors: list[FieldError] | None = None


class WaitOut(_Answer):
    """Minutes, rounded up."""

    low: int
    high: int


class GivenTicket(_Answer):
    """A ticket for the one who holds it."""

    id: str
    number: str
    token: str
    url: str
    due_at: datetime
    callable_from: datetime | None
    line: Line
    state: State
    wait: WaitOut | None


class Where(_Answer):
    """Another office."""

    name: str
    address: str


class BookedFacts(_Answer):
    """When, how and where; never who."""

    start: datetime
    end: datetime
    channel: Channel
    office: Where | None


class ChannelOut(_Answer):
    """A way to get help elsewhere."""

    channel: Channel
    phone: str | None = None
    hours: str | None = None
    open: bool | None = None
    free: int | None = None
    url: str | None = None


class OpeningOut(_Answer):
    """Opening hours and the numbers to ring."""

    today: str | None
    next: datetime | None
    phone: str
    acute_phone: str


VerdictName = Literal[
    "admitted", "early", "late", "another_day", "another_office", "cancelled", "not_in_person",
    "already_in", "not_found", "redirected", "drop_in", "acute", "closed",
]  # fmt: skip


class ArrivalOut(_Answer):
    """The gate's verdict."""

    verdict: VerdictName
    reason: str
    visit: str | None
    guide_called: bool
    ticket: GivenTicket | None
    appointment: BookedFacts | None
    until: datetime | None
    tries: int | None
    service: str | None
    channels: list[ChannelOut]
    opening: OpeningOut | None
    print: str | None
    undo: int | None = None


class SentOut(_Answer):
    """Where a redirected visitor goes."""

    visit: str
    channel: Channel
    pc: int | None
    phone: str | None
    hours: str | None
    url: str | None
    print: str | None
    undo: int | None = None


class TicketOut(_Answer):
    """A ticket for staff."""

    id: str
    number: str
    state: State
    line: Line
    kind: Kind
    service: str | None
    adviser: str | None
    appointment: str | None
    start: datetime | None
    first_name: str | None
    language: str | None
    interpreter: bool
    reason: str | None
    due_at: datetime
    callable_from: datetime | None
    arrived_at: datetime
    called_at: datetime | None
    ended_at: datetime | None
    desk: str | None
    for_desk: str | None
    calls: int
    visit: str
    outcome: str | None


class MovedOut(_Answer):
    """The ticket after the move."""

    ticket: TicketOut
    undo: int | None = None


class UndoneOut(_Answer):
    """What was taken back. `slip`: a paper of it may be in somebody's hand, and holds no longer."""

    what: str
    ticket: TicketOut | None
    slip: bool


class PrintOut(_Answer):
    """The job that was made."""

    print: str


class JobOut(_Answer):
    """A slip of paper."""

    id: str
    number: str | None
    kind: str
    state: str
    reason: str | None
    at: datetime
    ticket: str | None
    printer: str | None


class SeenOut(_Answer):
    """The job after a person has said what became of it."""

    job: JobOut


class CallOut(_Answer):
    """A call on the display. `screens` names those that show it; null is all of them."""

    number: str
    place: str | None
    at: datetime
    seq: int | None
    screens: list[str] | None
    language: str | None
    state: Literal["called", "serving", "finished"]


class MessageLine(_Answer):
    """The line on the display."""

    text: str
    until: datetime


class MessageOut(_Answer):
    """The line that now stands."""

    message: MessageLine | None
    undo: int | None = None


class OfficeName(_Answer):
    """An office."""

    id: str
    name: str
    zone: str


class LanguageOut(_Answer):
    """A language by its own name. Not `reviewed`: made by a machine, and read by nobody yet."""

    id: str
    name: str
    dir: Literal["ltr", "rtl"]
    reviewed: bool


class LanguageStateOut(LanguageOut):
    """`missing`: how many of the texts that visitors meet are shown in bokmål instead. `speaks`:
    whether it has a voice; `voice_faults`: which voices of it do not work, and what to do."""

    missing: int
    speaks: bool
    voice_faults: list[str]


class LanguagesOut(_Answer):
    """The office's languages, in its order."""

    languages: list[LanguageStateOut]


class BoardOut(_Answer):
    """The display's snapshot."""

    seq: int
    at: datetime
    office: OfficeName
    calls: list[CallOut]
    message: MessageLine | None
    waiting: int
    languages: list[LanguageOut]
    screen: ScreenOut
    voices: list[str]
    places: list[str]
    notices: list[NoticeOut]
    pictures: PicturesOut
    hours: HoursOut


class LineOut(BaseModel):
    """The staff's snapshot: open and today's ended tickets, today's appointments, and the room."""

    seq: int
    at: datetime
    policy: PolicyOut
    tickets: list[TicketOut]
    appointments: list[dict[str, Any]]
    desks: list[dict[str, Any]]
    services: list[dict[str, Any]]
    people: int
    sent: dict[str, dict[str, int]]


class OverrideOut(_Answer):
    """A mode switched on by hand."""

    mode: Mode
    until: datetime | None


class ServiceRuleOut(_Answer):
    """A service's rule."""

    drop_in: bool
    channels: list[Channel]


class PolicyOut(_Answer):
    """The gate's settings in force; `early` and `grace` in minutes."""

    version: int
    mode: Mode
    override: OverrideOut | None
    until: datetime | None
    comment: str
    by: str
    by_name: str
    at: datetime | None
    can_undo: bool
    early: int
    grace: int
    services: dict[str, ServiceRuleOut]


class SwitchedOut(_Answer):
    """The version that now stands."""

    policy: PolicyOut
    undo: int | None = None


class VersionOut(_Answer):
    """One version: who, when, why."""

    version: int
    at: datetime | None
    by: str
    by_name: str
    comment: str
    mode_now: Mode


class PoliciesOut(_Answer):
    """The version in force and the latest ones."""

    current: PolicyOut
    versions: list[VersionOut]


class EventOut(BaseModel):
    """A fact; further fields depend on `type`."""

    model_config = ConfigDict(extra="allow")

    seq: int
    type: str
    at: datetime


class EventsOut(_Answer):
    """Facts in order; `seq` is the last one here, to go on after."""

    seq: int
    events: list[EventOut]


class BookingOut(_Answer):
    """What it came to."""

    external_id: str
    change: Literal["created", "changed", "unchanged", "deleted"]


class PcOut(_Answer):
    """A self-service machine."""

    number: int
    busy: bool
    since: datetime | None


class PcStateOut(_Answer):
    """The machine as it now stands."""

    pc: PcOut
    undo: int | None = None


class DeviceOut(BaseModel):
    """A device or a member of staff with a token."""

    id: str
    kind: Role
    name: str
    connected: bool
    status: dict[str, str] | None
    last_seen: datetime | None
    since: datetime | None = Field(description="Connected since.")
    shared: bool = Field(description="Of a printer: two print agents use its token.")
    answering: bool | None = Field(
        description="Of a connected kiosk or display: false when it says nothing any more."
    )
    health: Health | None
    outdated: bool = Field(description="Whether it runs other files than the server has.")
    display: LayoutOut | None = Field(description="Of a display: what it shows.")


class DevicesOut(_Answer):
    """All of the office's."""

    devices: list[DeviceOut]


class NewDeviceOut(_Answer):
    """The token is shown this once."""

    id: str
    token: str


class RemovedOut(_Answer):
    """Withdrawn."""

    id: str


class MeOut(_Answer):
    """Whose token it is. `theme`: address of the stylesheet of an office with a look of its own."""

    office: str
    office_name: str
    role: Role
    id: str
    name: str
    theme: str | None


class OwnTicketFacts(_Answer):
    """A visitor's own ticket."""

    number: str
    state: State
    place: str | None
    ahead: int
    wait: WaitOut | None
    start: datetime | None
    callable_from: datetime | None
    due_at: datetime
    line: Line
    language: str | None


class OwnOffice(_Answer):
    """Where the ticket is from."""

    name: str
    zone: str
    phone: str


class OwnTicketOut(_Answer):
    """A visitor's own page."""

    seq: int
    at: datetime
    office: OwnOffice
    ticket: OwnTicketFacts
    languages: list[LanguageOut]


class Sound(RootModel[bytes]):
    """WAV."""

    root: bytes = Field(json_schema_extra={"format": "binary"})
