"""Which print agent has a job: one at a time, and how long nothing may be heard of it.

An agent writes a job down before it says `accepted`, and that word can be lost on the way. So a job
that was sent may stand on a disk that will print it, and no other agent gets it. `spool` names that
disk. Only the same one may be asked again: it knows what it has seen. Of what stays unheard of for
the length of a lease nobody knows, and a person is asked.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from server.domain.model import PrintJob
from server.usecases import paper
from server.usecases.unit import Unit

OUT = ("sent", "accepted")
MOST_OUT = 1000
"""More slips than any office has out at once."""


def sent(unit: Unit, job_ids: Iterable[str], spool: str | None, until: datetime) -> list[str]:
    """These go out to the agent of this printer: those that nobody else has taken."""
    jobs = [paper.job_of(unit, job_id) for job_id in job_ids]
    queued = [job for job in jobs if job.state == "queued"]
    for job in queued:
        leased = replace(job, printer=unit.actor.id, spool=spool, leased_until=until)
        paper.save(unit, replace(leased, state="sent"))
    return [job.id for job in queued]


def taken_up(unit: Unit, spool: str | None, until: datetime) -> list[PrintJob]:
    """The printer's agent is on the line: what it is asked about, or prints if it never saw it.
    What went to another spool is asked of a person, as that one may print it yet.
    """
    mine = [job for job in _out(unit, "unknown") if job.printer == unit.actor.id]
    for job in mine:
        if job.spool != spool and job.state in OUT:
            paper.save(unit, replace(job, state="unknown", reason=paper.OTHER_AGENT))
    known = [job for job in mine if job.spool == spool]
    return [_leased(unit, job, until) for job in known if job.state in OUT or paper.unheard(job)]


def renew(unit: Unit, job_ids: Iterable[str], until: datetime) -> None:
    """The agent that has them is on the line, and its printer needs its time."""
    for job in (paper.job_of(unit, job_id) for job_id in job_ids):
        if job.state == "accepted":
            unit.tx.save_job(replace(job, leased_until=until))


def expire(unit: Unit) -> None:
    """Nothing was heard for too long: nobody knows what became of these."""
    for job in _out(unit):
        if has_run_out(job, unit.now):
            paper.save(unit, replace(job, state="unknown", reason=paper.AGENT_AWAY))


def has_run_out(job: PrintJob, now: datetime) -> bool:
    """Whether its agent should have been heard of before now."""
    return job.leased_until is None or job.leased_until <= now


def _out(unit: Unit, *more: str) -> list[PrintJob]:
    return list(unit.tx.jobs(unit.office.id, (*OUT, *more), MOST_OUT))


def _leased(unit: Unit, job: PrintJob, until: datetime) -> PrintJob:
    leased = replace(job, leased_until=until)
    if job.state != "unknown":
        unit.tx.save_job(leased)
        return leased
    # A fact, and no longer a person's: whoever asks for it again now is told that it is under way.
    return paper.save(unit, replace(leased, state="sent", reason=None))
