"""Slips of paper: wanted in the same transaction as what they tell of, and never waited for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, timedelta

from server.domain.gate import Early, Redirected, Verdict
from server.domain.model import Kind, PrintJob, Ticket, Visit
from server.errors import Conflict, Unknown
from server.usecases.unit import Unit

NOT_FINISHED = ("queued", "sent", "accepted")
NEEDS_A_PERSON = ("failed", "unknown")
AGENT_AWAY, OTHER_AGENT = "agent_away", "other_agent"
"""Why nobody knows of a slip although no agent has said so: it was not heard of again, or another
agent came in its place. Whatever the first one says yet is believed."""
PRINTERS_OWN = (
    "paper_out", "cover_open", "cutter", "offline", "silent", "refused", "unreachable", "closed",
    "not_found", "busy",
)  # fmt: skip
"""Why a slip failed on one printer that another one may print."""
STILL_THERE = timedelta(seconds=60)
"""For so long whoever was promised a slip looks for it."""
_AFTER: dict[str, tuple[str, ...]] = {
    "accepted": ("queued", "sent"),
    "printed": ("queued", "sent", "accepted", "unknown", "failed"),
    "failed": ("queued", "sent", "accepted", "unknown"),
    "unknown": ("queued", "sent", "accepted"),
}
"""From which states a report is believed; another one changes nothing, as a repeated one must."""


def for_arrival(
    unit: Unit, verdict: Verdict, visit: Visit, ticket: Ticket | None, wish: bool | None
) -> str | None:
    """The slip that goes with a verdict, unless the visitor does not want one."""
    if wish is False:
        return None
    if ticket:
        return wanted(unit, "acute" if ticket.kind is Kind.ACUTE else "ticket", ticket=ticket)
    if isinstance(verdict, Early):
        return wanted(unit, "come_back", visit=visit)
    if isinstance(verdict, Redirected) and visit.channel and wish:
        return wanted(unit, "sent", visit=visit)
    return None


def wanted(
    unit: Unit, kind: str, *, ticket: Ticket | None = None, visit: Visit | None = None
) -> str:
    """Put a job in the ledger; the agent is told after the commit."""
    language = ticket.language if ticket else visit.language if visit else None
    job = PrintJob(
        office=unit.office.id,
        id=unit.tokens.new_id(unit.now),
        at=unit.now,
        kind=kind,
        state="queued",
        language=unit.office.language(language),
        ticket=ticket.id if ticket else None,
        visit=visit.id if visit else None,
    )
    unit.tx.add_job(job)
    unit.change.jobs[job.id] = job
    unit.fact("print_queued", job=job.id, kind=kind, ticket=job.ticket, visit=job.visit)
    return job.id


def report(unit: Unit, job_id: str, state: str, reason: str | None) -> PrintJob:
    """What the agent says of a job. A report that comes again or too late changes nothing, and
    neither does one of another printer, unless the slip is there.
    """
    job = job_of(unit, job_id)
    stranger = job.printer not in (None, unit.actor.id) and state != "printed"
    stands = "sent" if unheard(job) else job.state
    if stranger or stands not in _AFTER[state]:
        return job
    return save(unit, replace(job, state=state, reason=reason, printer=unit.actor.id))


def move_on(unit: Unit, job: PrintJob) -> str | None:
    """Another printer is well: a slip of which nothing was printed is made anew for it, once its
    own agent has said so, while the visitor stands there. Its own job is never printed any more.
    """
    late = unit.now - job.at > STILL_THERE
    if job.state != "failed" or job.reason not in PRINTERS_OWN or late:
        return None
    save(unit, replace(job, state="dismissed", reason="moved"))
    return _anew(unit, job)


def unheard(job: PrintJob) -> bool:
    """Whether it is unknown for want of an agent's word, which may come yet."""
    return job.state == "unknown" and job.reason in (AGENT_AWAY, OTHER_AGENT)


def put_aside(unit: Unit, before: date) -> None:
    """Slips of days before this one come too late: nobody waits for them any more."""
    for job in unit.tx.jobs(unit.office.id, (*NOT_FINISHED, *NEEDS_A_PERSON), 1000):
        if unit.office.day(job.at) < before:
            save(unit, replace(job, state="dismissed"))


def again(unit: Unit, job_id: str) -> str:
    """A person asks for the same slip once more: the old job is put aside, a new one is made."""
    job = _for_a_person(job_of(unit, job_id))
    save(unit, replace(job, state="dismissed"))
    return _anew(unit, job)


def _anew(unit: Unit, job: PrintJob) -> str:
    ticket = unit.tx.ticket(unit.office.id, job.ticket) if job.ticket else None
    visit = unit.tx.visit(unit.office.id, job.visit) if job.visit else None
    return wanted(unit, job.kind, ticket=ticket, visit=visit)


def dismiss(unit: Unit, job_id: str) -> PrintJob:
    """A person puts a slip aside that nobody waits for; said twice it changes nothing."""
    job = job_of(unit, job_id)
    if job.state == "dismissed":
        return job
    return save(unit, replace(_for_a_person(job), state="dismissed", reason="put_aside"))


def withdraw(unit: Unit, jobs: Iterable[str], ticket: str | None) -> bool:
    """Slips of what was undone hold no longer: what has not come out is put aside. Whether one may
    be in somebody's hand: it had gone out to a printer.
    """
    waiting = unit.tx.jobs(unit.office.id, (*NOT_FINISHED, *NEEDS_A_PERSON), 1000)
    again = {job.id for job in waiting if ticket and job.ticket == ticket}
    slips = [job_of(unit, job) for job in sorted({*jobs, *again})]
    for job in slips:
        if job.state not in ("printed", "dismissed"):
            save(unit, replace(job, state="dismissed", reason="undone"))
    return any(job.printer for job in slips)


def came_out(unit: Unit, job_id: str) -> PrintJob:
    """A person has seen the slip, of which nobody knew; said twice it changes nothing."""
    job = job_of(unit, job_id)
    if job.state == "printed":
        return job
    return save(unit, replace(_for_a_person(job), state="printed", reason="seen"))


def printer_says(unit: Unit, printer: Mapping[str, object], paper: str) -> None:
    """A printer came, went, or said something new of its paper, cover or line. `paper` is whether
    the office has another one or none, as visitors need to know it: ok or out."""
    unit.change.printer = printer
    unit.change.paper = paper
    said = {k: v for k, v in printer.items() if isinstance(v, (str, bool)) and k != "name"}
    unit.fact("printer_status", **{"device" if k == "id" else k: v for k, v in said.items()})


def _for_a_person(job: PrintJob) -> PrintJob:
    if job.state not in NEEDS_A_PERSON:
        raise Conflict("illegal_move", number="", state=job.state)
    return job


def job_of(unit: Unit, job_id: str) -> PrintJob:
    """By id; Unknown `unknown_job`."""
    job = unit.tx.job(unit.office.id, job_id)
    if job is None:
        raise Unknown("unknown_job")
    return job


def save(unit: Unit, job: PrintJob) -> PrintJob:
    """Keep how a job stands now, with the fact of it."""
    unit.tx.save_job(job)
    unit.change.jobs[job.id] = job
    unit.fact("print_reported", job=job.id, state=job.state, reason=job.reason, device=job.printer)
    return job
