"""What stands on each slip, from the facts of its job. No name, no reason, no need."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from printers.job import Block, Job, Qr, Rule, Space, Text
from server import wire
from server.domain.model import Appointment, Channel, Line, Office, PrintJob, Ticket, Visit
from server.usecases.ports import Reader


class Texts(Protocol):
    """The catalogue of messages."""

    def say(self, language: str, message: str, **values: str | int) -> str:
        """The message in the language."""


@dataclass(frozen=True, slots=True)
class Slip:
    """A job with what it tells of, ready to be written."""

    office: Office
    job: PrintJob
    ticket: Ticket | None
    visit: Visit | None
    appointment: Appointment | None
    pc: int | None
    some_pc_free: bool
    now: datetime
    public_url: str


def read_slip(look: Reader, office: Office, job: PrintJob, now: datetime, url: str) -> Slip:
    """Collect a job's facts in one look."""
    visit = look.visit(office.id, job.visit) if job.visit else None
    ref = visit.appointment if visit else None
    used = [pc for pc in look.pcs(office.id) if pc.since]
    pcs, taken = {pc.visit: pc.number for pc in used}, {pc.number for pc in used}
    return Slip(
        office, job, look.ticket(office.id, job.ticket) if job.ticket else None, visit,
        look.appointment(office.id, ref) if ref else None,
        pcs.get(visit.id) if visit else None, not taken.issuperset(office.pcs), now, url,
    )  # fmt: skip


def compose(slip: Slip, texts: Texts) -> Job:
    """The job as the print agent draws it."""

    def say(message: str, **values: str | int) -> str:
        return texts.say(slip.job.language, f"paper-{message}", **values)

    writers: Mapping[str, Callable[[Slip, Say], Iterator[Block]]] = {
        "ticket": _ticket, "acute": _acute, "sent": _sent, "come_back": _come_back,
    }  # fmt: skip
    blocks = (*_head(slip), *writers[slip.job.kind](slip, say), *_foot(slip))
    at = slip.job.at.isoformat()
    return Job(slip.job.id, slip.job.kind, slip.job.language, blocks, at)  # type: ignore[arg-type]


class Say(Protocol):
    """A paper message in the slip's language."""

    def __call__(self, message: str, **values: str | int) -> str: ...


def _head(slip: Slip) -> Iterator[Block]:
    yield Text(slip.office.name, size="small", align="center")
    yield Space(3)


def _foot(slip: Slip) -> Iterator[Block]:
    local = slip.now.astimezone(slip.office.zone)
    yield Space(2)
    yield Text(f"{local:%d.%m.%Y %H:%M}", size="small", align="center")


def _ticket(slip: Slip, say: Say) -> Iterator[Block]:
    ticket = slip.ticket
    if ticket is None:
        return
    yield Text(say("number"), align="center")
    yield Text(ticket.number, size="huge", bold=True, align="center")
    yield Space(2)
    if ticket.line is Line.GUIDE:
        yield Text(say("ticket-guide"), size="large", align="center")
    else:
        yield from _times(slip, ticket, say)
        yield Text(say("watch"), align="center")
    yield Space(3)
    yield Qr(f"{slip.public_url}/t/{ticket.token}", say("ticket-qr"))
    yield Space(2)
    yield Text(say("ticket-help"), size="small", align="center")


def _times(slip: Slip, ticket: Ticket, say: Say) -> Iterator[Block]:
    if ticket.start:
        time = _clock(slip, ticket.start)
        yield Text(say("ticket-time", time=time), size="large", align="center")
    if ticket.callable_from:
        time = _clock(slip, ticket.callable_from)
        yield Text(say("ticket-callable", time=time), align="center")


def _acute(slip: Slip, say: Say) -> Iterator[Block]:
    """Nothing on it tells why somebody holds it; the number is like any other."""
    if slip.ticket:
        yield Text(slip.ticket.number, size="huge", bold=True, align="center")
    yield Space(2)
    yield Text(say("acute-text"), size="large", bold=True, align="center")
    yield Space(2)
    yield Text(say("acute-phone", phone=slip.office.acute_phone), align="center")


def _sent(slip: Slip, say: Say) -> Iterator[Block]:
    channel = Channel(slip.visit.channel) if slip.visit and slip.visit.channel else Channel.PHONE
    to = wire.channel(slip.office, channel, slip.now)
    yield Text(say("sent-title"), size="large", bold=True, align="center")
    yield Space(2)
    if channel is Channel.PHONE:
        yield Text(say("sent-phone"), size="large", align="center")
        yield Text(to["phone"], size="huge", bold=True, align="center")
        open_today = slip.now.astimezone(slip.office.zone).weekday() in slip.office.phone.days
        told = "sent-phone-hours" if open_today else "sent-phone-closed"
        yield Text(say(told, hours=to["hours"]), align="center")
        yield Space(2)
        yield Qr(f"tel:{to['phone'].replace(' ', '')}", say("sent-qr"))
    else:
        yield from _online(slip, channel, to["url"], say)
    yield Rule()
    yield Text(say("sent-help"), size="small", align="center")


def _online(slip: Slip, channel: Channel, url: str, say: Say) -> Iterator[Block]:
    if channel is Channel.SELF_SERVICE:
        yield Text(_machine(slip, say), size="large", bold=True, align="center")
        yield Text(say("sent-self_service-own"), align="center")
    else:
        yield Text(say("sent-booking"), size="large", bold=True, align="center")
        yield Text(say("sent-booking-text"), align="center")
    if url:
        yield Space(2)
        yield Qr(url, say("sent-address", url=url))


def _machine(slip: Slip, say: Say) -> str:
    """The machine that was given; whoever is sent by voice takes any that is free."""
    if slip.pc:
        return say("sent-self_service", pc=slip.pc)
    return say("sent-self_service-any" if slip.some_pc_free else "sent-self_service-none")


def _come_back(slip: Slip, say: Say) -> Iterator[Block]:
    booked = slip.appointment
    if booked is None:
        return
    local = booked.start.astimezone(slip.office.zone)
    day, time = f"{local:%d.%m.%Y}", f"{local:%H:%M}"
    yield Text(say("come_back-title"), size="large", bold=True, align="center")
    yield Text(say("come_back-when", day=day, time=time), size="large", align="center")
    yield Space(2)
    yield Text(
        say("come_back-where", office=slip.office.name, address=slip.office.address),
        align="center",
    )
    yield Space(2)
    yield Text(say("come_back-help"), size="small", align="center")


def _clock(slip: Slip, at: datetime) -> str:
    return f"{at.astimezone(slip.office.zone):%H:%M}"
