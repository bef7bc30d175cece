"""What the entrance is told: verdicts, tickets for their holders, other channels, hours."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, time

from server.domain.estimates import Wait
from server.domain.gate import TRIES_BEFORE_GUIDE, Closed, Early, Redirected
from server.domain.model import Appointment, Channel, Line, Office, PhoneLine, Ticket
from server.domain.policy import Policy
from server.usecases.arrivals import Arrived
from server.usecases.board import KioskBoard
from server.usecases.sending import Sent
from server.wire.basics import Json, instant, languages, office_card


def arrived(
    office: Office, policy: Policy, now: datetime, told: Arrived, known: Mapping[str, Office]
) -> Json:
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
    return line.answers_on(local.date()) and line.opens <= minute < line.closes


def opening(office: Office, policy: Policy, now: datetime) -> Json:
    """Today's hours, the next opening, and the numbers to ring."""
    hours = None if policy.shut_by_hand(now) else policy.hours_on(office.day(now))
    return {
        "today": f"{_hm(hours[0])}–{_hm(hours[1]) if hours[1] != time(0) else '24:00'}"
        if hours
        else None,
        "next": instant(policy.next_opening(now)),
        "phone": office.phone.number,
        "acute_phone": office.acute_phone,
    }


def _hm(at: time) -> str:
    return at.strftime("%H:%M")


def kiosk_board(office: Office, board: KioskBoard, now: datetime, setup: Json) -> Json:
    """The kiosk; `setup` is how the machine is set up."""
    return {
        **setup,
        "seq": board.seq,
        "at": instant(now),
        "office": office_card(office),
        "languages": languages(office),
        "services": [
            {"id": s.id, "name": dict(s.names), "symbol": s.symbol} for s in board.services
        ],
        "mode": board.policy.mode_at(now).value,
        "opening": opening(office, board.policy, now),
        "code_length": 6,
    }
