"""Values as the JSON that clients get. What may not leave is left out here, and nowhere else."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, time
from typing import Any

from server.domain.events import Event
from server.domain.gate import TRIES_BEFORE_GUIDE, Closed, Early, Redirected
from server.domain.lifecycle import OUTCOMES
from server.domain.model import (
    Actor,
    Appointment,
    Channel,
    Line,
    Office,
    PhoneLine,
    PrintJob,
    Service,
    State,
    Ticket,
)
from server.domain.policy import Policy
from server.domain.estimates import Wait
from server.usecases.arrivals import Arrived
from server.usecases.board import KioskBoard, OwnTicket, PublicBoard, StaffBoard
from server.usecases.ports import Message, Pc
from server.usecases.sending import Sent
from server.usecases.unit import Change

Json = dict[str, Any]

LANGUAGE_NAMES = {
    "nb": "Bokmål", "nn": "Nynorsk", "en": "English", "se": "Davvisámegiella",
    "uk": "Українська", "ar": "العربية", "so": "Soomaali", "pl": "Polski", "ti": "ትግርኛ",
}  # fmt: skip


def instant(at: datetime | None) -> str | None:
    """ISO 8601 UTC with milliseconds and Z."""
    if at is None:
        return None
    return at.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def arrived(office: Office, policy: Policy, now: datetime, told: Arrived, known: Mapping[str, Office]) -> Json:
    """The answer to an arrival."""
    verdict = told.verdict
    offered = verdict.channels if isinstance(verdict, Redirected) else ()
    return {
        "verdict": verdict.name,
        "reason": verdict.reason,
        "visit": told.visit,
        "guide_called": bool(told.ticket and told.ticket.line is Line.GUIDE),
        "ticket": told.ticket and given_ticket(told.ticket, told.wait),
        "appointment": told.appointment and _facts(told.appointment, office, known),
        "until": instant(verdict.until) if isinstance(verdict, Early) else None,
        "tries": min(told.tries, TRIES_BEFORE_GUIDE) if told.tries else None,
        "service": told.service,
        "channels": [channel(office, c, now, told.free_pcs) for c in offered],
        "opening": opening(office, policy, now) if isinstance(verdict, Closed) else None,
        "print": told.job,
    }


def given_ticket(ticket: Ticket, wait: Wait | None) -> Json:
    """A ticket for the one who holds it."""
    return {
        "id": ticket.id,
        "number": ticket.number,
        "token": ticket.token,
        "url": f"/t/{ticket.token}",
        "due_at": instant(ticket.due_at),
        "callable_from": instant(ticket.callable_from),
        "line": ticket.line.value,
        "state": ticket.state.value,
        "wait": wait and {"low": wait.low, "high": wait.high},
    }


def _facts(appointment: Appointment, office: Office, known: Mapping[str, Office]) -> Json:
    """When, where and how; never who."""
    elsewhere = known.get(appointment.office) if appointment.office != office.id else None
    return {
        "start": instant(appointment.start),
        "end": instant(appointment.end),
        "channel": appointment.channel.value,
        "office": elsewhere and {"name": elsewhere.name, "address": elsewhere.address},
    }


def channel(office: Office, kind: Channel, now: datetime, free_pcs: int = 0) -> Json:
    """A way to get help elsewhere, with what is open right now."""
    if kind is Channel.PHONE:
        line = office.phone
        return {
            "channel": kind.value,
            "phone": line.number,
            "hours": _hours(line),
            "open": _is_open(line, now.astimezone(office.zone)),
        }
    if kind is Channel.SELF_SERVICE:
        return {"channel": kind.value, "free": free_pcs, "url": office.self_service_url}
    return {"channel": kind.value, "url": office.booking_url}


def sent(office: Office, told: Sent, now: datetime) -> Json:
    """Where the visitor goes."""
    to = channel(office, told.channel, now)
    return {
        "visit": told.visit.id,
        "channel": told.channel.value,
        "pc": told.pc,
        "phone": to.get("phone"),
        "hours": to.get("hours"),
        "url": to.get("url") or None,
        "print": told.job,
    }


def _hours(line: PhoneLine) -> str:
    return f"{_clock(line.opens)}–{_clock(line.closes)}"


def _clock(minutes: int) -> str:
    return f"{minutes // 60:02d}:{minutes % 60:02d}"


def _is_open(line: PhoneLine, local: datetime) -> bool:
    minute = local.hour * 60 + local.minute
    return local.weekday() in line.days and line.opens <= minute < line.closes


def opening(office: Office, policy: Policy, now: datetime) -> Json:
    """Today's hours, the next opening, and the numbers to ring."""
    hours = policy.hours_on(office.day(now))
    return {
        "today": f"{_hm(hours[0])}–{_hm(hours[1]) if hours[1] != time(0) else '24:00'}" if hours else None,
        "next": instant(policy.next_opening(now)),
        "phone": office.phone.number,
        "acute_phone": office.acute_phone,
    }


def _hm(at: time) -> str:
    return at.strftime("%H:%M")


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
    over = p.override if p.override and (p.override.until is None or now < p.override.until) else None
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


def office_card(office: Office) -> Json:
    """What every screen knows of the office."""
    return {
        "id": office.id,
        "name": office.name,
        "zone": str(office.zone),
        "address": office.address,
        "phone": office.phone.number,
        "acute_phone": office.acute_phone,
        "acute_text": dict(office.acute_text),
    }


def languages(office: Office) -> list[Json]:
    """Each by its own name."""
    return [{"id": code, "name": LANGUAGE_NAMES.get(code, code)} for code in office.languages]


def public_board(office: Office, board: PublicBoard, now: datetime) -> Json:
    """The display: numbers and rooms, nothing of anybody."""
    return {
        "seq": board.seq,
        "at": instant(now),
        "office": {"id": office.id, "name": office.name, "zone": str(office.zone)},
        "calls": [_call(office, t) for t in board.calls],
        "message": board.message and message(board.message),
        "waiting": board.waiting,
        "languages": list(office.languages),
    }


def _call(office: Office, t: Ticket) -> Json:
    return {
        "number": t.number,
        "place": place(office, t.desk),
        "at": instant(t.called_at),
        "language": t.language,
        "state": "called" if t.state is State.CALLED else "serving",
    }


def place(office: Office, desk: str | None) -> str | None:
    """The name of the room that a call points to."""
    known = office.desks.get(desk or "")
    return known.name if known else None


def message(m: Message) -> Json:
    """The line on the display."""
    return {"text": m.text, "until": instant(m.until)}


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
    }


def kiosk_board(
    office: Office, board: KioskBoard, now: datetime, timeout: Mapping[str, int]
) -> Json:
    """The kiosk."""
    return {
        "seq": board.seq,
        "at": instant(now),
        "office": office_card(office),
        "languages": languages(office),
        "services": [
            {"id": s.id, "name": dict(s.names), "symbol": s.symbol} for s in board.services
        ],
        "mode": board.policy.mode_at(now).value,
        "opening": opening(office, board.policy, now),
        "timeout": dict(timeout),
        "code_length": 6,
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


def own_ticket(office: Office, own: OwnTicket, now: datetime) -> Json:
    """A visitor's own page: only one's own, and no need."""
    t = own.ticket
    return {
        "seq": own.seq,
        "at": instant(now),
        "office": {"name": office.name, "zone": str(office.zone), "phone": office.phone.number},
        "ticket": {
            "number": t.number,
            "state": t.state.value,
            "place": place(office, t.desk) if t.state is State.CALLED else None,
            "ahead": own.ahead,
            "wait": own.wait and {"low": own.wait.low, "high": own.wait.high},
            "start": instant(t.start),
            "callable_from": instant(t.callable_from),
            "due_at": instant(t.due_at),
            "line": t.line.value,
            "language": t.language,
        },
    }


def fact(event: Event) -> Json:
    """A fact as other systems read it."""
    return {"seq": event.seq, "type": event.type, "at": instant(event.at), **event.data}


def tick(event: Event) -> Json:
    """That something happened which this audience is not told."""
    return {"seq": event.seq, "type": "tick", "at": instant(event.at)}


CALLS = ("called", "called_again")
OFF_THE_BOARD = ("recalled", "serving", "no_show", "finished", "left", "transferred", "closed_out")
KIOSK_TICKETS = ("called", "serving", "finished", "left")


def for_display(event: Event, change: Change) -> Json:
    """An event as the waiting room may see it."""
    told: Json = {"seq": event.seq, "type": event.type, "at": instant(event.at)}
    known = change.tickets.get(str(event.data.get("ticket")))
    room = place(change.office, known.desk) if known else None
    if event.type in CALLS and known and room:
        return {**told, "number": known.number, "place": room, "language": known.language}
    if event.type in OFF_THE_BOARD and known:
        return {**told, "number": known.number}
    if event.type == "message_changed":
        return {**told, "message": change.message and message(change.message)}
    return tick(event)


def for_kiosk(event: Event, change: Change) -> Json:
    """An event as the kiosk may see it: ids only."""
    told: Json = {"seq": event.seq, "type": event.type, "at": instant(event.at)}
    if event.type == "policy_changed":
        return {**told, "mode": event.data.get("mode")}
    if event.type in KIOSK_TICKETS:
        return {**told, "ticket": event.data.get("ticket")}
    return tick(event)


def for_staff(event: Event, change: Change) -> Json:
    """An event with how things stand after it."""
    told: Json = {**fact(event), "ticket": None, "appointment": None}
    known = change.tickets.get(str(event.data.get("ticket")))
    booked = change.appointments.get(str(event.data.get("appointment")))
    told["ticket"] = known and ticket(known)
    told["appointment"] = booked and appointment(booked)
    slip = change.jobs.get(str(event.data.get("job")))
    if slip:
        told["job"] = job(slip, known.number if known else None)
    if event.type == "policy_changed" and change.policy:
        told["policy"] = policy(change.policy, event.at)
    if event.type == "message_changed":
        told["message"] = change.message and message(change.message)
    if change.printer and event.type == "printer_status":
        told["printer"] = change.printer
    machine = change.pcs.get(int(event.data.get("pc") or 0))
    if machine:
        told["pc"] = pc(machine)
    if change.sent is not None and event.type in ("redirected", "channel_chosen"):
        told["sent"] = change.sent
    return told
