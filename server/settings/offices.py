"""From the file's tables to the values of the domain."""

from __future__ import annotations

from datetime import time, timedelta
from zoneinfo import ZoneInfo

from server.domain.model import Desk, Office, PhoneLine, Service
from server.domain.policy import Policy, ServiceRule, Span
from server.languages import known_languages
from server.settings.days_off import public_holidays
from server.settings.survey import survey_of
from server.settings.tables import DeskTable, OfficeTable, ServiceTable
from server.settings.waiting_room import waiting_room


def office_of(table: OfficeTable) -> Office:
    """The office with all its furniture."""
    opens, closes = table.phone_hours
    return Office(
        id=table.id,
        name=table.name,
        zone=ZoneInfo(table.zone),
        address=table.address,
        languages=tuple(known_languages()[code] for code in table.languages),
        services={s.id: _service(s) for s in table.services},
        desks={d.id: _desk(d) for d in table.desks},
        pcs=tuple(table.pcs),
        phone=PhoneLine(
            table.phone,
            frozenset(table.phone_days),
            _minute(opens),
            _minute(closes),
            public_holidays(table.holidays),
        ),
        acute_phone=table.acute_phone,
        acute_text=table.acute_text,
        self_service_url=table.self_service_url,
        booking_url=table.booking_url,
        exception_reasons={r.id: r.name for r in table.exception_reasons},
        handover=timedelta(minutes=table.handover),
        survey=survey_of(table.survey),
        waiting_room=waiting_room(
            table.display, table.display_messages, table.pictures, table.languages
        ),
    )


def _service(s: ServiceTable) -> Service:
    return Service(s.id, s.name, s.letter, s.minutes, timedelta(minutes=s.target_wait), s.symbol)


def _desk(d: DeskTable) -> Desk:
    return Desk(d.id, d.name, d.adviser, None if d.services is None else frozenset(d.services))


def policy_of(table: OfficeTable) -> Policy:
    """The first version of its gate."""
    p = table.policy
    return Policy(
        version=1,
        zone=ZoneInfo(table.zone),
        week=tuple(Span(d, opens, closes, m) for days, opens, closes, m in p.week for d in days),
        early=timedelta(minutes=p.early),
        grace=timedelta(minutes=p.grace),
        early_may_wait=p.early_may_wait,
        services={s.id: ServiceRule(tuple(s.channels), s.drop_in) for s in table.services},
        room_limit=p.room_limit or None,
        days_off=public_holidays(table.holidays) | frozenset(table.closed_on),
    )


def _minute(at: time) -> int:
    return at.hour * 60 + at.minute
