"""From a job of the ledger to what the print agent draws: its facts, laid out by the office's
layouts. No name, no reason, no need is among them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from printers.job import Job
from printers.layout import Layouts, shipped
from server import wire
from server.domain.model import Appointment, Channel, Line, Office, PrintJob, Ticket, Visit
from server.usecases.ports import Reader

YES = "yes"
"""Of a fact that only holds or does not."""


class Texts(Protocol):
    """The catalogue of messages."""

    def say(self, language: str, message: str, **values: str | int) -> str:
        """The message in the language."""


@dataclass(frozen=True, slots=True)
class Slip:
    """A job with what it tells of, ready to be written."""

    office: Office
    job: PrintJob
    ticket: Ticket | None = None
    visit: Visit | None = None
    appointment: Appointment | None = None
    pc: int | None = None
    some_pc_free: bool = False


def read_slip(look: Reader, office: Office, job: PrintJob) -> Slip:
    """Collect what a job tells of in one look."""
    visit = look.visit(office.id, job.visit) if job.visit else None
    ref = visit.appointment if visit else None
    used = [pc for pc in look.pcs(office.id) if pc.since]
    pcs, taken = {pc.visit: pc.number for pc in used}, {pc.number for pc in used}
    return Slip(
        office, job, look.ticket(office.id, job.ticket) if job.ticket else None, visit,
        look.appointment(office.id, ref) if ref else None,
        pcs.get(visit.id) if visit else None, not taken.issuperset(office.pcs),
    )  # fmt: skip


class Press:
    """Writes slips. `own`: the layouts of the offices that have some; the others' are ours."""

    def __init__(self, texts: Texts, public_url: str, own: Mapping[str, Layouts]) -> None:
        self._texts = texts
        self._url = public_url
        self._own = own

    def write(self, slip: Slip) -> Job:
        """The job as the print agent draws it; raises JobError when it cannot be printed."""
        layouts, job = self._own.get(slip.office.id) or shipped(), slip.job
        known = facts(slip, self._url)
        return layouts.compose(
            job.kind, job.id, job.language, known, self._texts.say, job.at.isoformat()  # type: ignore[arg-type]
        )  # fmt: skip


def facts(slip: Slip, public_url: str) -> dict[str, str]:
    """All that may stand on the slip; what it does not tell of is left out or empty."""
    of_kind = {"sent": _sent, "come_back": _come_back}.get(slip.job.kind)
    return {
        "office": slip.office.name,
        "address": slip.office.address,
        "acute_phone": slip.office.acute_phone,
        "date": f"{_local(slip, slip.job.at):%d.%m.%Y %H:%M}",
        **(_ticket(slip, slip.ticket, public_url) if slip.ticket else {}),
        **(of_kind(slip) if of_kind else {}),
    }


def _ticket(slip: Slip, ticket: Ticket, public_url: str) -> dict[str, str]:
    return {
        "number": ticket.number,
        "link": f"{public_url}/t/{ticket.token}",
        "guide": YES if ticket.line is Line.GUIDE else "",
        "start": _clock(slip, ticket.start),
        "callable": _clock(slip, ticket.callable_from),
    }


def _sent(slip: Slip) -> dict[str, str]:
    """Where the visitor was sent. Whoever is sent to a machine by voice takes any that is free."""
    chosen = Channel(slip.visit.channel) if slip.visit and slip.visit.channel else Channel.PHONE
    to = wire.channel(slip.office, chosen, slip.job.at)
    if chosen is Channel.PHONE:
        open_today = slip.office.phone.answers_on(_local(slip, slip.job.at).date())
        return {
            "phone": to["phone"],
            "tel": to["phone"].replace(" ", ""),
            "hours": to["hours"],
            "open_today": YES if open_today else "",
        }
    if chosen is Channel.SELF_SERVICE:
        pc, free = str(slip.pc or ""), YES if slip.some_pc_free else ""
        return {"self_service": YES, "pc": pc, "pc_free": free, "url": to["url"]}
    return {"booking": YES, "url": to["url"]}


def _come_back(slip: Slip) -> dict[str, str]:
    if slip.appointment is None:
        return {}
    start = slip.appointment.start
    return {"day": f"{_local(slip, start):%d.%m.%Y}", "time": _clock(slip, start)}


def _clock(slip: Slip, at: datetime | None) -> str:
    return f"{_local(slip, at):%H:%M}" if at else ""


def _local(slip: Slip, at: datetime) -> datetime:
    return at.astimezone(slip.office.zone)
