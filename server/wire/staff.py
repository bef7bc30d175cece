"""What the staff's screens get: everything they work with, a first name at most."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from server.domain.lifecycle import OUTCOMES
from server.domain.model import Actor, Appointment, Office, PrintJob, Service, Ticket
from server.domain.policy import Policy
from server.usecases.board import StaffBoard
from server.usecases.ports import Pc
from server.wire.basics import Json, instant, languages, message, office_card


def ticket(t: Ticket) -> Json:
    """A ticket for staff."""
    return {
        "id": t.id,
        "number": t.number,
        "state": t.state.value,
        "line": t.line.value,
        "kind": t.kind.value,
        "service": t.service,
        "adviser": t.adviser,
        "appointment": t.appointment,
        "start": instant(t.start),
        "first_name": t.first_name,
        "language": t.language,
        "interpreter": t.interpreter,
        "reason": t.reason,
        "due_at": instant(t.due_at),
        "callable_from": instant(t.callable_from),
        "arrived_at": instant(t.arrived_at),
        "called_at": instant(t.called_at),
        "ended_at": instant(t.ended_at),
        "desk": t.desk,
        "for_desk": t.for_desk,
        "calls": t.calls,
        "visit": t.visit,
        "outcome": t.outcome,
    }


def appointment(a: Appointment) -> Json:
    """An appointment for staff."""
    return {
        "external_id": a.external_id,
        "start": instant(a.start),
        "end": instant(a.end),
        "service": a.service,
        "adviser": a.adviser,
        "first_name": a.first_name,
        "language": a.language,
        "interpreter": a.interpreter,
        "channel": a.channel.value,
        "status": a.status.value,
        "ticket": a.open_ticket,
        "arrived": a.arrived,
    }


def policy(p: Policy, now: datetime, *, can_undo: bool = True) -> Json:
    """The gate's settings in force, with who, when and why."""
    over = (
        p.override if p.override and (p.override.until is None or now < p.override.until) else None
    )
    return {
        "version": p.version,
        "mode": p.mode_at(now).value,
        "override": over and {"mode": over.mode.value, "until": instant(over.until)},
        "until": instant(over.until) if over else None,
        "comment": p.comment,
        "by": p.by,
        "by_name": p.by_name,
        "at": instant(p.at),
        "can_undo": can_undo,
        "early": int(p.early.total_seconds() // 60),
        "grace": int(p.grace.total_seconds() // 60),
        "services": {
            k: {"drop_in": r.drop_in, "channels": [c.value for c in r.channels]}
            for k, r in p.services.items()
        },
    }


def service(s: Service, p: Policy) -> Json:
    """A service with its present rule."""
    rule = p.rule(s.id)
    return {
        "id": s.id,
        "name": dict(s.names),
        "letter": s.letter,
        "minutes": s.minutes,
        "symbol": s.symbol,
        "channels": [c.value for c in rule.channels],
        "drop_in": rule.drop_in,
    }


def pc(p: Pc) -> Json:
    """A self-service machine."""
    return {"number": p.number, "busy": p.since is not None, "since": instant(p.since)}


def job(j: PrintJob, number: str | None) -> Json:
    """A slip, for those who must look after it."""
    return {
        "id": j.id,
        "number": number,
        "kind": j.kind,
        "state": j.state,
        "reason": j.reason,
        "at": instant(j.at),
        "ticket": j.ticket,
        "printer": j.printer,
    }


def staff_board(
    office: Office, board: StaffBoard, me: Actor, now: datetime, printers: Sequence[Json]
) -> Json:
    """The staff's screens."""
    by_id = {t.id: t for t in board.tickets}
    busy = {t.desk: t.id for t in board.tickets if t.is_open and t.desk}
    used = {p.number: p for p in board.pcs}
    return {
        "seq": board.seq,
        "at": instant(now),
        "office": office_card(office),
        "me": {"role": me.role.value, "id": me.id, "name": me.name},
        "policy": policy(board.policy, now, can_undo=board.can_undo),
        "tickets": [ticket(t) for t in board.tickets],
        "appointments": [appointment(a) for a in board.appointments],
        "desks": [
            {
                "id": d.id,
                "name": d.name,
                "adviser": d.adviser,
                "services": sorted(d.services) if d.services is not None else None,
                "ticket": busy.get(d.id),
            }
            for d in office.desks.values()
        ],
        "pcs": [pc(used.get(n, Pc(n, None, None))) for n in office.pcs],
        "services": [service(s, board.policy) for s in office.services.values()],
        "printers": list(printers),
        "jobs": [job(j, _number(by_id, j)) for j in board.jobs],
        "message": board.message and message(board.message),
        "people": board.people,
        "handover": int(office.handover.total_seconds() // 60),
        "sent": board.sent,
        "outcomes": list(OUTCOMES),
        "exception_reasons": [
            {"id": k, "name": dict(v)} for k, v in office.exception_reasons.items()
        ],
        "languages": languages(office),
    }


def _number(by_id: Mapping[str, Ticket], j: PrintJob) -> str | None:
    known = by_id.get(j.ticket or "")
    return known.number if known else None
